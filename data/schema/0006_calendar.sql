-- First days of Hijri months as they were announced; a month that is not here follows the tabular rule, an estimate.
CREATE TABLE hijri_month (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,            -- 1448
  month    INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  first_on TEXT    NOT NULL,            -- civil day of its first day
  source   TEXT,                        -- who announced it, as said
  chg      INTEGER NOT NULL,
  UNIQUE (year, month)
) STRICT;
