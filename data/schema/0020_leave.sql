-- Days somebody is excused from, whatever her courses: she is marked beforehand on the sheets of those days.
CREATE TABLE leave (
  id      INTEGER PRIMARY KEY,
  person  INTEGER NOT NULL REFERENCES person (id),
  kind    TEXT    NOT NULL,             -- domain::leave::KINDS
  from_on TEXT    NOT NULL,
  to_on   TEXT,                         -- last day, included; NULL: not known yet
  proof   TEXT,                         -- domain::leave::PROOFS; NULL: none was seen
  seen_on TEXT,                         -- the day it was seen
  note    TEXT,
  chg     INTEGER NOT NULL,
  CHECK (to_on IS NULL OR to_on >= from_on),
  CHECK (seen_on IS NULL OR proof IS NOT NULL)
) STRICT;
CREATE INDEX leave_person ON leave (person, from_on);
