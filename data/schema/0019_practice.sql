-- Apprentices in their workplaces, and the exams of a centre's programme.

ALTER TABLE module ADD COLUMN years INTEGER;    -- a programme of so many years, two terms each; NULL: a short module

CREATE TABLE contract (
  id        INTEGER PRIMARY KEY,
  enrolment INTEGER NOT NULL REFERENCES enrolment (id),
  number    TEXT,
  employer  TEXT    NOT NULL,
  master    TEXT,                       -- who teaches her there
  phone     TEXT,                       -- as person.phone
  from_on   TEXT    NOT NULL,
  to_on     TEXT    NOT NULL,
  minutes   INTEGER CHECK (minutes > 0),-- to spend there; NULL: the share that her module says
  chg       INTEGER NOT NULL,
  CHECK (to_on >= from_on)
) STRICT;
CREATE INDEX contract_line ON contract (enrolment);

-- Hours at the workplace, attested month by month.
CREATE TABLE workplace_month (
  id        INTEGER PRIMARY KEY,
  contract  INTEGER NOT NULL REFERENCES contract (id),
  month     INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 999912),   -- year * 100 + month
  minutes   INTEGER NOT NULL CHECK (minutes > 0),
  signer    TEXT    NOT NULL,
  signed_on TEXT    NOT NULL,
  chg       INTEGER NOT NULL,
  UNIQUE (contract, month)
) STRICT;

-- Visits of the centre to a workplace.
CREATE TABLE visit (
  id       INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL REFERENCES contract (id),
  on_date  TEXT    NOT NULL,
  visitor  TEXT    NOT NULL,
  note     TEXT,
  chg      INTEGER NOT NULL
) STRICT;
CREATE INDEX visit_contract ON visit (contract);

CREATE TABLE exam_mark (
  id        INTEGER PRIMARY KEY,
  enrolment INTEGER NOT NULL REFERENCES enrolment (id),
  term      INTEGER NOT NULL CHECK (term BETWEEN 1 AND 8),
  part      INTEGER NOT NULL,           -- domain::exam::Part
  mark      INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 2000),           -- hundredths of a mark of 20
  chg       INTEGER NOT NULL,
  UNIQUE (enrolment, term, part)
) STRICT;
