-- The index of blocks holds many of its rows in one, as that of terms does: `block`, `born`, `person` are the first of them,
-- `more` those after it (store::duplicates::leaves). Filled anew.
DROP TABLE person_block;
CREATE TABLE person_block (
  block  INTEGER NOT NULL,
  born   INTEGER NOT NULL,
  person INTEGER NOT NULL,
  more   BLOB    NOT NULL,
  PRIMARY KEY (block, born, person)
) STRICT, WITHOUT ROWID;
