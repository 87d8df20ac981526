-- Seasons of other hours, what closes a day, who teaches beside a course's own trainer.
CREATE TABLE season (
  id       INTEGER PRIMARY KEY,
  centre   INTEGER REFERENCES centre (id),  -- NULL: every centre
  from_on  TEXT NOT NULL,
  to_on    TEXT NOT NULL,
  opens    TEXT NOT NULL,                   -- no class begins before, HH:MM
  closes   TEXT NOT NULL,                   -- none ends after
  title    TEXT NOT NULL,
  title_ar TEXT,
  chg      INTEGER NOT NULL,
  CHECK (to_on >= from_on),
  CHECK (closes > opens)
) STRICT;

ALTER TABLE session ADD COLUMN slot TEXT;       -- its hour by the timetable, where it was moved from there
ALTER TABLE session ADD COLUMN season INTEGER REFERENCES season (id); -- the season that moved it; NULL: somebody did
ALTER TABLE closure ADD COLUMN kind TEXT;       -- domain::closure::KINDS
ALTER TABLE course ADD COLUMN team TEXT;        -- who else teaches, and what: domain::course::parse_team
CREATE INDEX session_season ON session (season) WHERE season IS NOT NULL;
