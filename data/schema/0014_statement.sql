-- Monthly statements of trainers' hours: pay documents, frozen when they are issued.
CREATE TABLE statement (
  id      INTEGER PRIMARY KEY,
  trainer INTEGER NOT NULL REFERENCES trainer (id),
  month   INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 999912),   -- year * 100 + month
  number  INTEGER NOT NULL CHECK (number > 0),  -- in the year in which it was issued
  on_date TEXT    NOT NULL,                     -- the day it was issued
  name    TEXT    NOT NULL,                     -- hers on that day
  chg     INTEGER NOT NULL,
  UNIQUE (trainer, month)
) STRICT;

-- What a statement states, session by session: `session` carries no foreign key, for what was stated stays stated.
CREATE TABLE statement_line (
  id         INTEGER PRIMARY KEY,
  statement  INTEGER NOT NULL REFERENCES statement (id),
  session    INTEGER NOT NULL,
  on_date    TEXT    NOT NULL,
  starts     TEXT    NOT NULL,
  course     TEXT    NOT NULL,                  -- its name on that day
  minutes    INTEGER NOT NULL,                  -- held; of a correction what is to be added, or taken off
  correction INTEGER NOT NULL CHECK (correction IN (0, 1)),
  chg        INTEGER NOT NULL
) STRICT;
CREATE INDEX statement_line_of ON statement_line (statement);
