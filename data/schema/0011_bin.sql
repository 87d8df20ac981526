-- The bin: what was removed as a mistake and can be put back with its links.
--
-- The id is that of the record removed; `chg` is the Change that removed it, and undoing that one puts it back.
CREATE TABLE bin (
  id       INTEGER PRIMARY KEY,
  kind     INTEGER NOT NULL,            -- domain::bin::Kind
  label    TEXT    NOT NULL,            -- what it was called
  label_ar TEXT,
  course   INTEGER,                     -- of a place: its course and its line, which nobody gets meanwhile
  number   INTEGER,
  chg      INTEGER NOT NULL
) STRICT;
CREATE INDEX bin_course ON bin (course) WHERE course IS NOT NULL;
