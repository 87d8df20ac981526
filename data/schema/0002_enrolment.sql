-- Places in full: times away, why the rules were set aside, where a place goes on, who waits, for whom a module is.

ALTER TABLE enrolment ADD COLUMN doubts TEXT;      -- domain::eligibility::Doubt codes met when she was enrolled, a space between
ALTER TABLE enrolment ADD COLUMN exception TEXT;   -- why she was enrolled all the same
ALTER TABLE enrolment ADD COLUMN follows INTEGER REFERENCES enrolment (id); -- the place that this one goes on from
ALTER TABLE enrolment ADD COLUMN link INTEGER;     -- domain::enrolment::Link: how it goes on; NULL where `follows` is
ALTER TABLE enrolment ADD COLUMN asked_on TEXT;    -- the day she asked for a place of a full course
CREATE INDEX enrolment_follows ON enrolment (follows) WHERE follows IS NOT NULL;

-- Days on which somebody on a line was not concerned: a suspension, or the time between leaving and coming back.
CREATE TABLE enrolment_span (
  id        INTEGER PRIMARY KEY,
  enrolment INTEGER NOT NULL REFERENCES enrolment (id),
  from_on   TEXT    NOT NULL,            -- first day away
  to_on     TEXT,                        -- first day back; NULL: not known yet
  state     INTEGER NOT NULL,            -- domain::enrolment::State that it was
  reason    TEXT,
  chg       INTEGER NOT NULL,
  CHECK (to_on IS NULL OR to_on > from_on)
) STRICT;
CREATE INDEX enrolment_span_line ON enrolment_span (enrolment);

-- For whom a module version is; a module without a row is for the ages of the delegation. The id is the module's.
CREATE TABLE eligibility (
  id        INTEGER PRIMARY KEY REFERENCES module (id),
  youngest  INTEGER CHECK (youngest BETWEEN 0 AND 130),  -- years on the first day; NULL: any
  oldest    INTEGER CHECK (oldest BETWEEN 0 AND 130),
  sex       INTEGER,                     -- domain::person::Sex; NULL: everybody
  literate  INTEGER CHECK (literate IN (0, 1)),          -- 0: for those who cannot read, 1: for those who can
  schooling INTEGER CHECK (schooling >= 0),              -- most years of school; NULL: any
  chg       INTEGER NOT NULL
) STRICT;
