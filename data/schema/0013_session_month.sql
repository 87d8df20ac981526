-- What the sessions of a course came to, month by month and year by year: hours over ten years are read from a few
-- thousand rows. Derived from `session` and `session_total`, refreshed in the same Change, rebuilt and compared by `check`.
CREATE TABLE session_month (
  month     INTEGER NOT NULL,           -- year * 100 + month; month 0: the whole civil year
  course    INTEGER NOT NULL,
  trainer   INTEGER NOT NULL,           -- session.trainer; 0: the course's own
  state     INTEGER NOT NULL,           -- domain::session::State
  reason    TEXT    NOT NULL,           -- session.reason of those not held or held in part; empty otherwise
  sessions  INTEGER NOT NULL,
  planned   INTEGER NOT NULL,           -- minutes planned
  minutes   INTEGER NOT NULL,           -- minutes of the sessions as they stand
  came      INTEGER NOT NULL,           -- heads and minutes of women, from the totals of validated registers
  absent    INTEGER NOT NULL,
  justified INTEGER NOT NULL,
  untaken   INTEGER NOT NULL,
  attended  INTEGER NOT NULL,
  offered   INTEGER NOT NULL,
  excused   INTEGER NOT NULL,
  PRIMARY KEY (month, course, trainer, state, reason)
) STRICT, WITHOUT ROWID;
