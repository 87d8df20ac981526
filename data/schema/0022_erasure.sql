-- What the law asks at the end of a record: who is kept longer and why, who was erased, and what of the journal went with her.

-- Kept past her time, to be asked again: the id is the person's.
CREATE TABLE retention (
  id       INTEGER PRIMARY KEY REFERENCES person (id),
  until_on TEXT NOT NULL,               -- the day it is asked again
  reason   TEXT NOT NULL,
  chg      INTEGER NOT NULL
) STRICT;

ALTER TABLE person ADD COLUMN erased_on TEXT;   -- the day she was erased (domain::erasure); NULL: she was not

-- Changes of which a part was erased with a person. The id is the Change's.
CREATE TABLE redaction (
  id  INTEGER PRIMARY KEY,
  was BLOB NOT NULL,                    -- its hash as it stands in `change`: over what it held when it was made
  now BLOB NOT NULL,                    -- the same hash over what it holds since
  chg INTEGER NOT NULL
) STRICT;
