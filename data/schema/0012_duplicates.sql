-- Who may be one person with whom, and what clerks decided of it.
--
-- No column here refers to a person by a foreign key: a decision outlives a merge, and counts again when it is undone.

-- Blocks of persons that are compared with each other (domain::matching::blocks): by a word of the name as it sounds, by two
-- words, by the day of birth. `born` is the birth in short, so that far births are passed over unread. Derived from `person`,
-- rebuilt and compared by `najma check`.
CREATE TABLE person_block (
  block  INTEGER NOT NULL,
  born   INTEGER NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (block, born, person)
) STRICT, WITHOUT ROWID;

-- Two persons of whom a clerk said that they are two: never proposed again.
CREATE TABLE person_distinct (
  person INTEGER NOT NULL,               -- the lesser id
  other  INTEGER NOT NULL,
  chg    INTEGER NOT NULL,
  PRIMARY KEY (person, other),
  CHECK (person < other)
) STRICT, WITHOUT ROWID;

-- What a clerk said of a row of a spreadsheet and somebody recorded: counts for every file that holds the row again.
CREATE TABLE row_verdict (
  print  INTEGER NOT NULL,               -- domain::matching::row_print: what the row says of who she is
  person INTEGER NOT NULL,
  same   INTEGER NOT NULL CHECK (same IN (0, 1)),   -- 1: the row is she; 0: somebody else
  chg    INTEGER NOT NULL,
  PRIMARY KEY (print, person)
) STRICT, WITHOUT ROWID;
