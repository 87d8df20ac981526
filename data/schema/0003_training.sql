-- The catalogue in full, pathways, who teaches and where.

ALTER TABLE module ADD COLUMN mode TEXT;            -- domain::module::MODES; NULL: modular
ALTER TABLE module ADD COLUMN workplace INTEGER;    -- percent of the volume spent in a workplace
ALTER TABLE module ADD COLUMN requires TEXT;        -- codes of the modules that come before, a space between them
ALTER TABLE module ADD COLUMN public TEXT;          -- for whom, as said
ALTER TABLE module ADD COLUMN needs TEXT;           -- the needs it answers, as said
ALTER TABLE module ADD COLUMN outlets TEXT;         -- what it leads to, as said
ALTER TABLE module ADD COLUMN title_zgh TEXT;       -- Tamazight, in Tifinagh or Latin letters
ALTER TABLE module ADD COLUMN title_en TEXT;

-- Modules in order to one certificate.
CREATE TABLE pathway (
  id          INTEGER PRIMARY KEY,
  code        TEXT    NOT NULL UNIQUE,
  title       TEXT    NOT NULL,
  title_ar    TEXT,
  modules     TEXT    NOT NULL,         -- codes in order, a space between them
  certificate TEXT,                     -- what the certificate at its end is called
  active      INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  chg         INTEGER NOT NULL
) STRICT;

-- Who teaches.
CREATE TABLE trainer (
  id       INTEGER PRIMARY KEY,
  name     TEXT    NOT NULL,
  name_ar  TEXT,
  kind     TEXT,                        -- domain::trainer::KINDS
  employer TEXT,                        -- domain::trainer::EMPLOYERS
  phone    TEXT,                        -- as person.phone
  from_on  TEXT,                        -- first day of the contract; NULL: not said
  to_on    TEXT,                        -- its last day, included; NULL: without end
  active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  chg      INTEGER NOT NULL,
  CHECK (to_on IS NULL OR from_on IS NULL OR to_on >= from_on)
) STRICT;

-- Where: no two rooms of one centre bear one name, whatever its capitals and accents (the store looks).
CREATE TABLE room (
  id      INTEGER PRIMARY KEY,
  centre  INTEGER NOT NULL REFERENCES centre (id),
  name    TEXT    NOT NULL,
  name_ar TEXT,
  places  INTEGER CHECK (places > 0),
  active  INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  chg     INTEGER NOT NULL
) STRICT;
CREATE INDEX room_centre ON room (centre);
