//! Attendance: marks, the sheet of one session, instruction minutes and rates.

use super::enrolment::Enrolment;
use super::id::EnrolmentId;
use super::message::Message;
use super::session::Session;

/// On-disk codes of `mark.status`. « Not taken » is the absence of a row, « not concerned » follows from dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// 1
    Present = 1,
    /// 2: late, by `Mark::minutes`.
    Late = 2,
    /// 3
    Absent = 3,
    /// 4: absent, and the reason was accepted.
    Justified = 4,
    /// 5: need not come.
    Exempt = 5,
}

impl Status {
    /// All of them, in the order of the key bar.
    pub const ALL: [Self; 5] = [
        Self::Present,
        Self::Absent,
        Self::Late,
        Self::Justified,
        Self::Exempt,
    ];

    /// The status behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|status| *status as i64 == code)
    }

    /// The Latin letter that marks it in every language.
    pub const fn letter(self) -> char {
        match self {
            Self::Present => 'P',
            Self::Late => 'R',
            Self::Absent => 'A',
            Self::Justified => 'J',
            Self::Exempt => 'D',
        }
    }

    /// Fluent id of its word: `status-present` …
    pub const fn term(self) -> &'static str {
        match self {
            Self::Present => "status-present",
            Self::Late => "status-late",
            Self::Absent => "status-absent",
            Self::Justified => "status-justified",
            Self::Exempt => "status-exempt",
        }
    }
}

/// Minutes late where the clerk types none, unless the delegation sets another number.
pub const LATE_MINUTES: u16 = 15;

/// One woman's attendance of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What she was.
    pub status: Status,
    /// Minutes late; only with `Late`.
    pub minutes: Option<u16>,
    /// Why, or anything else.
    pub note: Option<String>,
    /// The last Change that touched it; 0 before it is stored.
    pub chg: i64,
}

impl Mark {
    /// The only way to a mark: minutes only with `Late`, at most the length of the class.
    pub fn parse(
        status: Status,
        minutes: Option<u16>,
        note: Option<&str>,
        class_minutes: u16,
    ) -> Result<Self, Message> {
        let _ = (status, minutes, note, class_minutes);
        unimplemented!()
    }

    /// Instruction minutes she received in a class of so many.
    pub fn attended(&self, class_minutes: u16) -> u16 {
        match self.status {
            Status::Present => class_minutes,
            Status::Late => class_minutes.saturating_sub(self.minutes.unwrap_or(0)),
            Status::Absent | Status::Justified | Status::Exempt => 0,
        }
    }
}

/// One line of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who.
    pub enrolment: Enrolment,
    /// Her mark; `None`: not taken.
    pub mark: Option<Mark>,
    /// Her last four sessions of this course before this one, oldest first; `None`: not concerned or not taken.
    pub last: [Option<Status>; 4],
    /// False: the session's day is outside her dates; she is dimmed and skipped.
    pub concerned: bool,
}

/// The sheet of one session: every line of the course, in line order.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The session.
    pub session: Session,
    /// Name of the course, French then Arabic.
    pub course_name: (String, Option<String>),
    /// Name of the centre, French then Arabic.
    pub centre_name: (String, Option<String>),
    /// Room and trainer of the course.
    pub room: Option<String>,
    /// Trainer of the course.
    pub trainer: Option<String>,
    /// This is the `ordinal`th of `planned` sessions of the course, cancelled ones left out.
    pub ordinal: u16,
    /// Sessions of the course, cancelled ones left out.
    pub planned: u16,
    /// The lines, by line number.
    pub lines: Vec<Line>,
}

impl Sheet {
    /// The line of that number.
    pub fn line(&self, number: u16) -> Option<&Line> {
        self.lines
            .iter()
            .find(|line| line.enrolment.number == number)
    }

    /// The line of that enrolment.
    pub fn of(&self, enrolment: EnrolmentId) -> Option<&Line> {
        self.lines
            .iter()
            .find(|line| line.enrolment.id == enrolment)
    }

    /// What the foot of the sheet shows.
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for line in self.lines.iter().filter(|line| line.concerned) {
            totals.add(line.mark.as_ref(), self.session.minutes);
        }
        totals
    }
}

/// Counts and minutes of one or many registers. Percentages are always Σ/Σ, never a mean of percentages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Present.
    pub present: u32,
    /// Late.
    pub late: u32,
    /// Absent without an accepted reason.
    pub absent: u32,
    /// Absent with one.
    pub justified: u32,
    /// Need not come.
    pub exempt: u32,
    /// Concerned, and nothing was recorded.
    pub untaken: u32,
    /// Instruction minutes received.
    pub attended: u32,
    /// Instruction minutes offered to those concerned, exempt ones left out.
    pub offered: u32,
}

impl Totals {
    /// Counts one concerned line.
    pub fn add(&mut self, mark: Option<&Mark>, class_minutes: u16) {
        let Some(mark) = mark else {
            self.untaken += 1;
            self.offered += u32::from(class_minutes);
            return;
        };
        match mark.status {
            Status::Present => self.present += 1,
            Status::Late => self.late += 1,
            Status::Absent => self.absent += 1,
            Status::Justified => self.justified += 1,
            Status::Exempt => self.exempt += 1,
        }
        self.attended += u32::from(mark.attended(class_minutes));
        if mark.status != Status::Exempt {
            self.offered += u32::from(class_minutes);
        }
    }

    /// Women who came, in time or late: the numerator of the « taux de présence ».
    pub const fn came(&self) -> u32 {
        self.present + self.late
    }

    /// Women expected and recorded: the denominator of the « taux de présence ». Exempt ones do not count.
    pub const fn expected(&self) -> u32 {
        self.present + self.late + self.absent + self.justified
    }
}
