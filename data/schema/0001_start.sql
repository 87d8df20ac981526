-- The first shape of the file: who works here, whom we serve, what is taught, who came.
--
-- Ids are `delegation << 32 | n`, n from the counter in `ids`. Dates are civil text `YYYY-MM-DD`, times `HH:MM`,
-- instants UTC milliseconds. Every journalled row ends in `chg`, the id of the last Change that touched it.
-- Codes of INTEGER columns are documented where their enum stands in src/domain/.

-- What this file is: one row. `sample` is 1 for a database made by `--demo` or `najma sample`.
CREATE TABLE meta (
  id           INTEGER PRIMARY KEY CHECK (id = 1),
  installation BLOB    NOT NULL CHECK (length(installation) = 16),
  delegation   INTEGER NOT NULL CHECK (delegation BETWEEN 1 AND 32767),
  name         TEXT    NOT NULL,
  name_ar      TEXT,
  epoch        INTEGER NOT NULL DEFAULT 1,
  sample       INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
  seed         INTEGER,
  until_on     TEXT,
  chg          INTEGER NOT NULL
) STRICT;

-- The id counter: never goes back, not even on undo.
CREATE TABLE ids (one INTEGER PRIMARY KEY CHECK (one = 1), next INTEGER NOT NULL) STRICT;

-- Settings of the delegation, shared by its clerks.
CREATE TABLE setting (
  id    INTEGER PRIMARY KEY,
  name  TEXT    NOT NULL UNIQUE,
  value TEXT    NOT NULL,
  chg   INTEGER NOT NULL
) STRICT;

CREATE TABLE clerk (
  id     INTEGER PRIMARY KEY,
  login  TEXT NOT NULL UNIQUE CHECK (instr(login, char(0)) = 0),
  name   TEXT NOT NULL CHECK (instr(name, char(0)) = 0),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  chg    INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
  id        INTEGER PRIMARY KEY,
  file      TEXT UNIQUE,                -- the paper file's own number, as written on it
  family    TEXT,                       -- Latin script
  given     TEXT,
  family_ar TEXT,                       -- Arabic script
  given_ar  TEXT,
  sex       INTEGER,                    -- domain::person::Sex
  birth     TEXT,                       -- domain::birth::Birth: 1990-05-12, 1990-05, 1990 or ~36@2026-11-24
  commune   TEXT,                       -- HCP code, 05.081.05.07
  douar     TEXT,                       -- douar or quarter, as said
  phone     TEXT,                       -- +212661234567, or as written when it is no Moroccan number
  cin       TEXT UNIQUE,
  note      TEXT,
  chg       INTEGER NOT NULL,
  CHECK (family IS NOT NULL OR given IS NOT NULL OR family_ar IS NOT NULL OR given_ar IS NOT NULL)
) STRICT;

-- Words by which a person is found: one row for each folded word of her names, in both scripts, her CIN, file number
-- and phone. Derived from `person`, rebuilt and compared by `najma check`.
CREATE TABLE person_key (
  key    TEXT    NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (key, person)
) STRICT, WITHOUT ROWID;

-- Fingerprints of whole names (domain::name::fingerprint), one for each script, by year of birth: who bears exactly this
-- name and may be that old. 0: year not known; a declared age falls in two years. Without the year an import would look
-- at every Fatima Alaoui of the file for each new one.
CREATE TABLE person_print (
  print  INTEGER NOT NULL,
  born   INTEGER NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (print, born, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE centre (
  id      INTEGER PRIMARY KEY,
  code    TEXT NOT NULL UNIQUE,
  name    TEXT NOT NULL,
  name_ar TEXT,
  kind    TEXT,                         -- domain::centre::KINDS
  commune TEXT,
  souk    INTEGER CHECK (souk BETWEEN 1 AND 7),   -- weekday of the weekly souk, Monday = 1
  active  INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  chg     INTEGER NOT NULL
) STRICT;

-- One row for each version of a module: a course pins the version it teaches.
CREATE TABLE module (
  id       INTEGER PRIMARY KEY,
  code     TEXT    NOT NULL,
  version  INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  title    TEXT    NOT NULL,
  title_ar TEXT,
  theme    TEXT,                        -- domain::module::THEMES
  minutes  INTEGER NOT NULL CHECK (minutes > 0),  -- planned volume
  active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  chg      INTEGER NOT NULL,
  UNIQUE (code, version)
) STRICT;

-- One run of one module version for one group.
CREATE TABLE course (
  id       INTEGER PRIMARY KEY,
  code     TEXT    NOT NULL UNIQUE,
  module   INTEGER NOT NULL REFERENCES module (id),
  centre   INTEGER NOT NULL REFERENCES centre (id),
  name     TEXT    NOT NULL,
  name_ar  TEXT,
  room     TEXT,
  trainer  TEXT,
  starts_on TEXT   NOT NULL,
  ends_on  TEXT    NOT NULL,
  capacity INTEGER CHECK (capacity > 0),
  numbered INTEGER NOT NULL DEFAULT 0 CHECK (numbered IN (0, 1)), -- 1 once line numbers stand on paper: never renumber
  chg      INTEGER NOT NULL,
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX course_centre ON course (centre);

-- The weekly timetable of a course.
CREATE TABLE recurrence (
  id      INTEGER PRIMARY KEY,
  course  INTEGER NOT NULL REFERENCES course (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),       -- Monday = 1
  starts  TEXT    NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 720),
  chg     INTEGER NOT NULL,
  UNIQUE (course, weekday, starts)
) STRICT;

-- Days without classes, for one centre or (NULL) for all.
CREATE TABLE closure (
  id       INTEGER PRIMARY KEY,
  centre   INTEGER REFERENCES centre (id),
  from_on  TEXT NOT NULL,
  to_on    TEXT NOT NULL,
  title    TEXT NOT NULL,
  title_ar TEXT,
  chg      INTEGER NOT NULL,
  CHECK (to_on >= from_on)
) STRICT;

-- One dated class meeting.
CREATE TABLE session (
  id       INTEGER PRIMARY KEY,
  course   INTEGER NOT NULL REFERENCES course (id),
  on_date  TEXT    NOT NULL,
  starts   TEXT    NOT NULL,
  minutes  INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 720),
  state    INTEGER NOT NULL DEFAULT 0,  -- domain::session::State
  register INTEGER NOT NULL DEFAULT 0,  -- domain::session::Register
  reason   TEXT,                        -- why it was not held: a domain::session::REASONS code, or the clerk's own words
  said_on  TEXT,                        -- the day it was said: before its day « annulée », on or after « non tenue »
  note     TEXT,
  chg      INTEGER NOT NULL,
  UNIQUE (course, on_date, starts)
) STRICT;
CREATE INDEX session_date ON session (on_date, starts);
-- Registers still to take: small whatever the years behind, so the first screen costs the same in ten years.
CREATE INDEX session_due ON session (on_date, starts) WHERE state = 0;
-- Unlocked registers, shown on the first screen until they are validated again.
CREATE INDEX session_unlocked ON session (on_date) WHERE register = 2;

CREATE TABLE enrolment (
  id       INTEGER PRIMARY KEY,
  course   INTEGER NOT NULL REFERENCES course (id),
  number   INTEGER NOT NULL CHECK (number > 0),   -- n° d'ordre: the line on paper and on the screen, never reused
  person   INTEGER REFERENCES person (id),        -- NULL: a walk-in, known by her label
  label    TEXT,
  from_on  TEXT    NOT NULL,
  to_on    TEXT,                                  -- first day she no longer belongs to the course; NULL: still in it
  state    INTEGER NOT NULL DEFAULT 0,            -- domain::enrolment::State
  reason   TEXT,
  chg      INTEGER NOT NULL,
  UNIQUE (course, number),
  CHECK (person IS NOT NULL OR label IS NOT NULL),
  CHECK (to_on IS NULL OR to_on >= from_on)
) STRICT;
CREATE INDEX enrolment_person ON enrolment (person) WHERE person IS NOT NULL;

-- Attendance of one enrolment at one session. No row: not taken.
-- `enrolment` carries no foreign key: without a second index on marks (19 bytes each) deleting an enrolment would read
-- every mark. The store refuses to remove a marked enrolment, and `najma check` looks for orphans.
CREATE TABLE mark (
  session   INTEGER NOT NULL REFERENCES session (id),
  enrolment INTEGER NOT NULL,
  status    INTEGER NOT NULL,           -- domain::attendance::Status
  minutes   INTEGER,                    -- late by so many; NULL otherwise
  note      TEXT,
  chg       INTEGER NOT NULL,
  PRIMARY KEY (session, enrolment)
) STRICT, WITHOUT ROWID;

-- Totals of validated registers. Derived from `mark`, refreshed in the same Change, rebuilt and compared by `najma check`.
CREATE TABLE session_total (
  session INTEGER NOT NULL PRIMARY KEY,
  present INTEGER NOT NULL,
  late    INTEGER NOT NULL,
  absent  INTEGER NOT NULL,
  justified INTEGER NOT NULL,
  exempt  INTEGER NOT NULL,
  untaken INTEGER NOT NULL,
  attended_minutes INTEGER NOT NULL     -- instruction minutes received, all women together
) STRICT, WITHOUT ROWID;

-- The journal. Append-only.
CREATE TABLE change (
  id     INTEGER PRIMARY KEY,           -- last + 1, read under BEGIN IMMEDIATE: no gap, no fork
  at     INTEGER NOT NULL,              -- UTC ms, never before the Change before it
  clerk  INTEGER NOT NULL,
  act    TEXT    NOT NULL,              -- store::journal::Act, the part before any dot is a Fluent id `act-…`
  reason TEXT,
  scope  INTEGER NOT NULL,              -- low 32 bits of the record whose screen this was done on; 0: none
  op     INTEGER NOT NULL,              -- 64 random bits made before BEGIN
  undoes INTEGER,                       -- the Change this one puts back
  tables INTEGER NOT NULL,              -- bit per journalled table touched
  body   BLOB    NOT NULL,              -- first part of the packed entries
  hash   BLOB    NOT NULL               -- SHA-256(hash before ‖ header ‖ SHA-256(all bodies))
) STRICT;

CREATE TABLE change_part (
  change INTEGER NOT NULL,
  tbl    INTEGER NOT NULL,
  k1     INTEGER NOT NULL,              -- first key inside
  k2     INTEGER NOT NULL,              -- 0 where the table has one key column
  body   BLOB    NOT NULL,
  PRIMARY KEY (change, tbl, k1, k2)
) STRICT, WITHOUT ROWID;

-- Last Change of each deleted row.
CREATE TABLE gone (
  tbl INTEGER NOT NULL,
  k1  INTEGER NOT NULL,
  k2  INTEGER NOT NULL,
  chg INTEGER NOT NULL,
  PRIMARY KEY (tbl, k1, k2)
) STRICT, WITHOUT ROWID;
