-- Records of one woman made one: which record answers for another that is no longer there.
--
-- Every foreign key that leads to a person is led to the kept record when two are merged, this one too: an alias of an
-- alias never is.

CREATE TABLE person_alias (
  id     INTEGER PRIMARY KEY,           -- the id of the record that was merged: paper and old lists still bear it
  person INTEGER NOT NULL REFERENCES person (id),  -- the record that was kept
  file   TEXT,                          -- the paper file's number that neither record bears any more
  cin    TEXT,                          -- the CIN that neither record bears any more
  chg    INTEGER NOT NULL
) STRICT;
CREATE INDEX person_alias_person ON person_alias (person);
CREATE INDEX person_alias_file ON person_alias (file) WHERE file IS NOT NULL;
CREATE INDEX person_alias_cin ON person_alias (cin) WHERE cin IS NOT NULL;
