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

INSERT INTO session_month
SELECT substr(s.on_date, 1, 4) * 100 + substr(s.on_date, 6, 2), s.course, ifnull(s.trainer, 0), s.state,
       CASE WHEN s.state = 2 OR s.planned > s.minutes THEN ifnull(s.reason, '') ELSE '' END,
       count(*), sum(ifnull(s.planned, s.minutes)), sum(s.minutes),
       ifnull(sum(h.present + h.late), 0), ifnull(sum(h.absent), 0), ifnull(sum(h.justified), 0), ifnull(sum(h.untaken), 0),
       ifnull(sum(h.attended_minutes), 0), ifnull(sum(s.minutes * (h.present + h.late + h.absent)), 0),
       ifnull(sum(s.minutes * h.justified), 0)
FROM session s LEFT JOIN session_total h ON h.session = s.id GROUP BY 1, 2, 3, 4, 5;

INSERT INTO session_month
SELECT month / 100 * 100, course, trainer, state, reason, sum(sessions), sum(planned), sum(minutes), sum(came), sum(absent),
       sum(justified), sum(untaken), sum(attended), sum(offered), sum(excused)
FROM session_month GROUP BY 1, 2, 3, 4, 5;
