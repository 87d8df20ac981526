-- The index of persons by what they are found by (domain::search::terms): for each block of 8,192 ids and each term, who
-- of the block has it. `block` is id >> 13. `term` is a folded word, or `~` and the consonants of a name as it sounds.
-- `persons`: the low 13 bits of each id, ascending, two bytes each, low byte first; or, at 1,024 bytes, one bit for each id
-- of the block, eight bytes to a word, low byte first. Derived from `person`, compared by `najma check`.
CREATE TABLE person_term (
  block   INTEGER NOT NULL,
  term    TEXT    NOT NULL,
  persons BLOB    NOT NULL,
  PRIMARY KEY (block, term)
) STRICT, WITHOUT ROWID;

-- It takes the place of the words by themselves.
DROP TABLE person_key;
