-- Completing a course: what a module asks for, assessments of a course, and the register of certificates.

-- What a module version asks of those who complete it; without a row, or where it says nothing, the delegation's own rules
-- hold. The id is the module's.
CREATE TABLE completion (
  id          INTEGER PRIMARY KEY REFERENCES module (id),
  percent     INTEGER CHECK (percent BETWEEN 0 AND 100),        -- least rate of hours
  assessments INTEGER CHECK (assessments BETWEEN 0 AND 20),     -- assessments to be passed
  pass        INTEGER CHECK (pass BETWEEN 0 AND 20),            -- the mark of 20 that passes
  practice    INTEGER CHECK (practice BETWEEN 0 AND 100),       -- least share of the workplace hours, in percent
  chg         INTEGER NOT NULL
) STRICT;

-- An assessment that a course held, or the second chance of one of its assessments or exams.
CREATE TABLE assessment (
  id      INTEGER PRIMARY KEY,
  course  INTEGER NOT NULL REFERENCES course (id),
  on_date TEXT    NOT NULL,
  title   TEXT    NOT NULL,
  out_of  INTEGER NOT NULL CHECK (out_of BETWEEN 1 AND 100),
  again   INTEGER REFERENCES assessment (id),  -- whose second chance it is
  term    INTEGER,                             -- or of which exam: exam_mark.term
  part    INTEGER,                             -- and exam_mark.part
  chg     INTEGER NOT NULL,
  CHECK ((term IS NULL) = (part IS NULL)),
  CHECK (again IS NULL OR term IS NULL)
) STRICT;
CREATE INDEX assessment_course ON assessment (course);

CREATE TABLE assessment_mark (
  id         INTEGER PRIMARY KEY,
  assessment INTEGER NOT NULL REFERENCES assessment (id),
  enrolment  INTEGER NOT NULL REFERENCES enrolment (id),
  mark       INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 10000),  -- hundredths of a point of assessment.out_of
  chg        INTEGER NOT NULL,
  UNIQUE (assessment, enrolment)
) STRICT;
CREATE INDEX assessment_mark_line ON assessment_mark (enrolment);

-- The register of certificates. Numbers count up within a year, without a gap, and none is given twice: what was granted is
-- annulled, never deleted, by an undo too. What the paper says is what was so on its day; who she is, is hers.
CREATE TABLE certificate (
  id          INTEGER PRIMARY KEY,
  enrolment   INTEGER NOT NULL REFERENCES enrolment (id),  -- of a pathway: her place in the module that ended it
  pathway     INTEGER REFERENCES pathway (id),
  year        INTEGER NOT NULL,
  number      INTEGER NOT NULL CHECK (number > 0),
  granted_on  TEXT    NOT NULL,
  title       TEXT    NOT NULL,
  title_ar    TEXT,
  minutes     INTEGER NOT NULL,
  from_on     TEXT    NOT NULL,
  to_on       TEXT    NOT NULL,
  mark        INTEGER,                 -- average, hundredths of a mark of 20; NULL: nothing was marked
  exception   TEXT,                    -- why it was granted although something was missing
  annulled_on TEXT,
  annulled    TEXT,                    -- why: domain::certificate::UNDONE, or the clerk's words
  chg         INTEGER NOT NULL,
  UNIQUE (year, number),
  CHECK ((annulled_on IS NULL) = (annulled IS NULL))
) STRICT;
CREATE INDEX certificate_line ON certificate (enrolment);

-- Every copy that left the house.
CREATE TABLE certificate_copy (
  id          INTEGER PRIMARY KEY,
  certificate INTEGER NOT NULL REFERENCES certificate (id),
  on_date     TEXT    NOT NULL,
  reason      TEXT,                    -- why another one; NULL: the first
  chg         INTEGER NOT NULL
) STRICT;
CREATE INDEX certificate_copy_of ON certificate_copy (certificate);
