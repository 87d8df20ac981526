-- Asking after somebody whose attendance speaks of her: a task with its owner, its day and what came of it.
CREATE TABLE follow_up (
  id        INTEGER PRIMARY KEY,
  enrolment INTEGER NOT NULL REFERENCES enrolment (id),
  alert     TEXT    NOT NULL,           -- what raised it: domain::alerts::Alert::name
  opened_on TEXT    NOT NULL,
  due_on    TEXT    NOT NULL,           -- the day to do it; put off, the new one
  owner     INTEGER NOT NULL REFERENCES clerk (id),
  outcome   TEXT,                       -- domain::follow_up::OUTCOMES; NULL: still to do
  closed_on TEXT,
  reason    TEXT,                       -- why it was put off last
  note      TEXT,                       -- what was said, as written
  chg       INTEGER NOT NULL
) STRICT;
-- Those still to do: small whatever the years behind, for the first screen.
CREATE INDEX follow_up_due ON follow_up (due_on) WHERE outcome IS NULL;
CREATE INDEX follow_up_line ON follow_up (enrolment);
