-- Open awareness sessions: heads are counted, participations, never persons.
CREATE TABLE awareness (
  id      INTEGER PRIMARY KEY,
  on_date TEXT    NOT NULL,
  theme   TEXT    NOT NULL,             -- domain::module::THEMES
  centre  INTEGER REFERENCES centre (id),
  place   TEXT,                         -- where, as said
  partner TEXT,                         -- with whom, as said
  names   TEXT,                         -- names that were written down, as written; nobody is counted by them
  chg     INTEGER NOT NULL
) STRICT;
CREATE INDEX awareness_date ON awareness (on_date);

-- Heads of an awareness session.
CREATE TABLE awareness_head (
  id        INTEGER PRIMARY KEY,
  awareness INTEGER NOT NULL REFERENCES awareness (id),
  sex       INTEGER NOT NULL,           -- domain::person::Sex
  band      INTEGER NOT NULL CHECK (band BETWEEN 0 AND 6),   -- domain::awareness::BANDS; 0: not said
  milieu    INTEGER NOT NULL CHECK (milieu BETWEEN 0 AND 2), -- 0 not said, 1 rural, 2 urban
  heads     INTEGER NOT NULL CHECK (heads > 0),
  chg       INTEGER NOT NULL,
  UNIQUE (awareness, sex, band, milieu)
) STRICT;
