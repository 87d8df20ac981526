-- Months that are closed: their registers are locked until each is unlocked with a reason. The id is year * 100 + month.
CREATE TABLE month_close (
  id    INTEGER PRIMARY KEY CHECK (id BETWEEN 190001 AND 999912),
  on_date TEXT  NOT NULL,               -- the day it was closed
  chg   INTEGER NOT NULL
) STRICT;
