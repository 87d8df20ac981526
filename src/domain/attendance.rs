//! Attendance: marks, the sheet of one session, instruction minutes and rates.

use super::enrolment::Enrolment;
use super::hours::Rate;
use super::id::EnrolmentId;
use super::message::Message;
use super::name;
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
    pub const ALL: [Self; 5] = [Self::Present, Self::Absent, Self::Late, Self::Justified, Self::Exempt];

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
    /// The only way to a mark: minutes only with `Late`, at least one and at most the length of the class. `Late`
    /// without minutes takes the default delay, or the whole class if that is shorter.
    pub fn parse(
        status: Status,
        minutes: Option<u16>,
        note: Option<&str>,
        class_minutes: u16,
    ) -> Result<Self, Message> {
        let minutes = match (status, minutes) {
            (Status::Late, Some(0)) => return Err(Message::new("mark-late-zero")),
            (Status::Late, Some(late)) if late > class_minutes => {
                return Err(Message::new("mark-late-long").with("minutes", late).with("class", class_minutes));
            }
            (Status::Late, Some(late)) => Some(late),
            (Status::Late, None) => Some(LATE_MINUTES.min(class_minutes)),
            (_, Some(_)) => return Err(Message::new("mark-no-minutes")),
            (_, None) => None,
        };
        let note = note.map(parse_note).transpose()?.flatten();
        Ok(Self { status, minutes, note, chg: 0 })
    }

    /// The mark of somebody whose leave covers the day.
    pub const fn justified() -> Self {
        Self { status: Status::Justified, minutes: None, note: None, chg: 0 }
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

/// Most characters of the note of a mark.
pub const NOTE: usize = 200;

/// The note of a mark as it is stored; `None` if nothing is left of it.
pub fn parse_note(text: &str) -> Result<Option<String>, Message> {
    if text.contains('\0') {
        return Err(Message::new("field-nul"));
    }
    let clean = name::clean_free(text);
    let length = clean.chars().count();
    if length > NOTE {
        return Err(Message::new("field-long").with("length", length).with("max", NOTE));
    }
    Ok((!clean.is_empty()).then_some(clean))
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
    /// The kind of the leave she is on that day, while the register is not validated: she is marked beforehand.
    pub leave: Option<&'static str>,
}

impl Line {
    /// What she counts as: her mark, else what her leave says beforehand. A typed mark wins.
    pub fn standing(&self) -> Option<Mark> {
        self.mark.clone().or_else(|| self.leave.filter(|_| self.concerned).map(|_| Mark::justified()))
    }

    /// True where something is to be recorded: she is concerned, without a mark, and not on leave.
    pub const fn waits(&self) -> bool {
        self.concerned && self.mark.is_none() && self.leave.is_none()
    }
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
        self.lines.iter().find(|line| line.enrolment.number == number)
    }

    /// The line of that enrolment.
    pub fn of(&self, enrolment: EnrolmentId) -> Option<&Line> {
        self.lines.iter().find(|line| line.enrolment.id == enrolment)
    }

    /// What the foot of the sheet shows.
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for line in self.lines.iter().filter(|line| line.concerned) {
            totals.add(line.standing().as_ref(), self.session.minutes);
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
    /// Of the minutes offered, those missed with an accepted reason.
    pub excused: u32,
    /// Of the minutes offered, those of which nothing is recorded.
    pub open: u32,
}

impl Totals {
    /// Counts one concerned line.
    pub fn add(&mut self, mark: Option<&Mark>, class_minutes: u16) {
        let Some(mark) = mark else {
            self.untaken = self.untaken.saturating_add(1);
            self.offered = self.offered.saturating_add(u32::from(class_minutes));
            self.open = self.open.saturating_add(u32::from(class_minutes));
            return;
        };
        let count = match mark.status {
            Status::Present => &mut self.present,
            Status::Late => &mut self.late,
            Status::Absent => &mut self.absent,
            Status::Justified => &mut self.justified,
            Status::Exempt => &mut self.exempt,
        };
        *count = count.saturating_add(1);
        let attended = u32::from(mark.attended(class_minutes));
        self.attended = self.attended.saturating_add(attended);
        if mark.status != Status::Exempt {
            self.offered = self.offered.saturating_add(u32::from(class_minutes));
        }
        if mark.status == Status::Justified {
            self.excused = self.excused.saturating_add(u32::from(class_minutes));
        }
    }

    /// Adds those of another register.
    pub fn merge(&mut self, other: &Self) {
        for (mine, theirs) in [
            (&mut self.present, other.present),
            (&mut self.late, other.late),
            (&mut self.absent, other.absent),
            (&mut self.justified, other.justified),
            (&mut self.exempt, other.exempt),
            (&mut self.untaken, other.untaken),
            (&mut self.attended, other.attended),
            (&mut self.offered, other.offered),
            (&mut self.excused, other.excused),
            (&mut self.open, other.open),
        ] {
            *mine = mine.saturating_add(theirs);
        }
    }

    /// Women who came, in time or late: the numerator of the « taux de présence ».
    pub const fn came(&self) -> u32 {
        self.present.saturating_add(self.late)
    }

    /// Women expected and recorded. Exempt ones do not count.
    pub const fn expected(&self) -> u32 {
        self.came().saturating_add(self.absent).saturating_add(self.justified)
    }

    /// « Taux de présence »: heads. What nobody recorded counts in no rate; a justified absence leaves it alone where it
    /// is `neutral`, and counts against it else.
    pub const fn presence(&self, neutral: bool) -> Rate {
        let justified = if neutral { self.justified } else { 0 };
        Rate { num: self.came() as u64, den: self.expected().saturating_sub(justified) as u64 }
    }

    /// « Taux d'assiduité »: minutes, by the same rule.
    pub const fn assiduity(&self, neutral: bool) -> Rate {
        let excused = if neutral { self.excused } else { 0 };
        Rate { num: self.attended as u64, den: self.offered.saturating_sub(self.open).saturating_sub(excused) as u64 }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    fn mark(status: Status, minutes: Option<u16>) -> Mark {
        Mark::parse(status, minutes, None, 180).unwrap()
    }

    #[test]
    fn minutes_belong_to_late_marks_alone() {
        let refused = |status, minutes| Mark::parse(status, minutes, None, 180).unwrap_err().id;
        assert_eq!(refused(Status::Late, Some(0)), "mark-late-zero");
        assert_eq!(refused(Status::Late, Some(181)), "mark-late-long");
        for status in [Status::Present, Status::Absent, Status::Justified, Status::Exempt] {
            assert_eq!(refused(status, Some(20)), "mark-no-minutes");
            assert_eq!(mark(status, None).minutes, None);
        }
        assert_eq!(mark(Status::Late, Some(180)).attended(180), 0);
        assert_eq!(mark(Status::Late, Some(20)).attended(180), 160);
        assert_eq!(mark(Status::Late, None).minutes, Some(LATE_MINUTES));
        assert_eq!(Mark::parse(Status::Late, None, None, 10).unwrap().minutes, Some(10));
    }

    #[test]
    fn notes_are_clean_and_whole() {
        let note = |text: &str| Mark::parse(Status::Justified, None, Some(text), 180).map(|m| m.note);
        assert_eq!(note(" congé\u{202e}  de\nmaladie "), Ok(Some("congé de maladie".into())));
        assert_eq!(note(" \u{200b} "), Ok(None));
        assert_eq!(note("a\0b").unwrap_err().id, "field-nul");
        assert_eq!(note(&"é".repeat(201)).unwrap_err().id, "field-long");
        assert_eq!(note(&"é".repeat(200)), Ok(Some("é".repeat(200))));
    }

    #[test]
    fn what_is_not_taken_is_never_absent() {
        let mut totals = Totals::default();
        totals.add(None, 180);
        assert_eq!((totals.absent, totals.untaken, totals.expected(), totals.offered), (0, 1, 0, 180));
        totals.add(Some(&mark(Status::Exempt, None)), 180);
        assert_eq!((totals.expected(), totals.offered), (0, 180));
        totals.add(Some(&mark(Status::Justified, None)), 180);
        assert_eq!((totals.came(), totals.expected(), totals.attended), (0, 1, 0));
    }

    proptest! {
        #[test]
        fn totals_add_up(marks in proptest::collection::vec((0_usize..6, 1_u16..=180), 0..60), cut in 0_usize..60) {
            let marks: Vec<Option<Mark>> = marks
                .into_iter()
                .map(|(i, late)| {
                    let status = *Status::ALL.get(i)?;
                    Some(mark(status, (status == Status::Late).then_some(late)))
                })
                .collect();
            let count = |marks: &[Option<Mark>]| {
                let mut totals = Totals::default();
                for mark in marks {
                    totals.add(mark.as_ref(), 180);
                }
                totals
            };
            let all = count(&marks);
            prop_assert_eq!((all.expected() + all.exempt + all.untaken) as usize, marks.len());
            prop_assert!(all.attended <= all.offered);
            prop_assert_eq!(all.offered, 180 * (marks.len() as u32 - all.exempt));
            // Heads and minutes are two rates over the same women.
            for neutral in [true, false] {
                let (heads, minutes) = (all.presence(neutral), all.assiduity(neutral));
                prop_assert_eq!(minutes.den, heads.den * 180);
                prop_assert!(heads.num <= heads.den && minutes.num <= heads.num * 180);
            }
            let (one, two) = marks.split_at(cut.min(marks.len()));
            let mut sum = count(one);
            sum.merge(&count(two));
            prop_assert_eq!(sum, all);
        }
    }

    #[test]
    fn codes_on_disk_read_back() {
        for status in Status::ALL {
            assert_eq!(Status::from_code(status as i64), Some(status));
        }
        assert_eq!(Status::from_code(0), None);
        assert_eq!(Status::from_code(6), None);
    }
}
