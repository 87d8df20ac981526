-- Lists kept under a name.

CREATE TABLE saved_list (
  id     INTEGER PRIMARY KEY,
  name   TEXT    NOT NULL UNIQUE,
  filter TEXT    NOT NULL,              -- domain::filter::FIELDS as typed: one JSON object, field → text
  chg    INTEGER NOT NULL
) STRICT;
