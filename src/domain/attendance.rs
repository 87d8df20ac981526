//! Attendance: marks, the sheet of one session, instruction minutes; what they add up to stands in `totals`.

mod totals;

use super::enrolment::Enrolment;
use super::id::EnrolmentId;
use super::labels::Sign;
use super::message::Message;
use super::name;
use super::session::Session;
pub use totals::Totals;

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

/// Minutes of an early departure where the clerk types none, unless the delegation sets another number.
pub const EARLY_MINUTES: u16 = 15;

/// What a clerk says of a woman by one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// A status; `Late` with its minutes, `None` the default ones.
    Status(Status, Option<u16>),
    /// She came and left so many minutes before the end; in time or late as she was marked.
    Early(u16),
}

/// What a register said of a woman when it was validated: the trainer's mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// `None`: it was left blank.
    pub status: Option<Status>,
    /// Minutes late.
    pub minutes: Option<u16>,
    /// Minutes left early.
    pub early: Option<u16>,
}

impl Told {
    /// What a mark says, or that there was none.
    pub fn of(mark: Option<&Mark>) -> Self {
        Self {
            status: mark.map(|mark| mark.status),
            minutes: mark.and_then(|mark| mark.minutes),
            early: mark.and_then(|mark| mark.early),
        }
    }

    /// On disk, in one number: status, then minutes late from bit 4, minutes left early from bit 16. Minutes of a mark are
    /// never 0, a class has fewer than 4,096.
    pub fn code(self) -> i64 {
        let minutes = |minutes: Option<u16>| i64::from(minutes.unwrap_or(0).min(0xfff));
        self.status.map_or(0, |status| status as i64) | minutes(self.minutes) << 4 | minutes(self.early) << 16
    }

    /// The same read back.
    pub fn from_code(code: i64) -> Self {
        let minutes = |bit: u32| u16::try_from(code >> bit & 0xfff).ok().filter(|minutes| *minutes > 0);
        Self { status: Status::from_code(code & 0xf), minutes: minutes(4), early: minutes(16) }
    }
}

/// One woman's attendance of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What she was.
    pub status: Status,
    /// Minutes late; only with `Late`.
    pub minutes: Option<u16>,
    /// Left so many minutes before the end; only with `Present` and `Late`.
    pub early: Option<u16>,
    /// Why, or anything else.
    pub note: Option<String>,
    /// What the register said when it was validated, where the office says otherwise since.
    pub trainer: Option<Told>,
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
        Ok(Self { status, minutes, early: None, note, trainer: None, chg: 0 })
    }

    /// The mark of somebody whose leave covers the day.
    pub const fn justified() -> Self {
        Self { status: Status::Justified, minutes: None, early: None, note: None, trainer: None, chg: 0 }
    }

    /// The mark after a clerk said something of the woman who had the mark `before`, or none. The note stays; a late mark
    /// and an early departure stand beside each other; on a register that was `validated` what it said first is kept until
    /// the office says the same again.
    pub fn after(before: Option<&Self>, given: Given, class_minutes: u16, validated: bool) -> Result<Self, Message> {
        let came = before.filter(|mark| matches!(mark.status, Status::Present | Status::Late));
        let note = before.and_then(|mark| mark.note.as_deref());
        let mut mark = match given {
            Given::Status(status, minutes) => {
                let mut mark = Self::parse(status, minutes, note, class_minutes)?;
                if status == Status::Late {
                    mark.early = came.and_then(|mark| mark.early);
                }
                mark
            }
            Given::Early(minutes) => {
                let (status, late) = came.map_or((Status::Present, None), |mark| (mark.status, mark.minutes));
                let mut mark = Self::parse(status, late, note, class_minutes)?;
                mark.early = Some(minutes);
                mark
            }
        };
        match mark.early {
            Some(0) => return Err(Message::new("mark-early-zero")),
            Some(early) if u32::from(early) + u32::from(mark.minutes.unwrap_or(0)) > u32::from(class_minutes) => {
                return Err(Message::new("mark-early-long").with("minutes", early).with("class", class_minutes));
            }
            _ => {}
        }
        let first = before.and_then(|mark| mark.trainer);
        let first = first.or_else(|| validated.then(|| Told::of(before)));
        mark.trainer = first.filter(|first| *first != Told::of(Some(&mark)));
        Ok(mark)
    }

    /// The letter it stands under: an early departure, where that is all there is to say of a presence, else its status.
    pub const fn sign(&self) -> Sign {
        match (self.status, self.early) {
            (Status::Present, Some(_)) => Sign::Early,
            (status, _) => Sign::Status(status),
        }
    }

    /// Instruction minutes she received in a class of so many.
    pub fn attended(&self, class_minutes: u16) -> u16 {
        match self.status {
            Status::Present | Status::Late => {
                class_minutes.saturating_sub(self.minutes.unwrap_or(0)).saturating_sub(self.early.unwrap_or(0))
            }
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
    /// True: a justified absence leaves the rates alone, as the course or the delegation says.
    pub neutral: bool,
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

    /// Another line that is called what that one is called, whatever the capitals and accents: one woman noted twice, maybe.
    pub fn twin(&self, enrolment: EnrolmentId) -> Option<u16> {
        let called = |line: &Line| name::words(line.enrolment.label.as_deref().unwrap_or_default());
        let own = called(self.of(enrolment)?);
        let twin = |line: &&Line| line.enrolment.id != enrolment && !own.is_empty() && called(line) == own;
        self.lines.iter().find(twin).map(|line| line.enrolment.number)
    }

    /// What the foot of the sheet shows.
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for line in self.lines.iter().filter(|line| line.concerned) {
            totals.add(line.standing().as_ref(), self.session.minutes, self.neutral);
        }
        totals
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
    fn an_early_departure_stands_beside_a_late_mark() {
        let after = |before: Option<&Mark>, given| Mark::after(before, given, 180, false);
        let early = after(None, Given::Early(30)).unwrap();
        assert_eq!((early.status, early.minutes, early.attended(180)), (Status::Present, None, 150));
        let late = after(Some(&early), Given::Status(Status::Late, Some(20))).unwrap();
        assert_eq!((late.early, late.attended(180)), (Some(30), 130));
        let later = after(Some(&late), Given::Early(10)).unwrap();
        assert_eq!((later.status, later.minutes, later.attended(180)), (Status::Late, Some(20), 150));
        let present = after(Some(&later), Given::Status(Status::Present, None)).unwrap();
        assert_eq!((present.early, present.attended(180)), (None, 180));
        let absent = after(Some(&later), Given::Status(Status::Absent, None)).unwrap();
        assert_eq!((absent.early, absent.minutes, absent.attended(180)), (None, None, 0));
        assert_eq!(after(Some(&absent), Given::Early(30)).unwrap().status, Status::Present);
        assert_eq!(after(None, Given::Early(0)).unwrap_err().id, "mark-early-zero");
        assert_eq!(after(Some(&late), Given::Early(161)).unwrap_err().id, "mark-early-long");
        assert_eq!(after(Some(&late), Given::Early(160)).unwrap().attended(180), 0);
    }

    #[test]
    fn what_the_register_said_first_is_kept() {
        let after = |before: Option<&Mark>, status, validated| {
            Mark::after(before, Given::Status(status, None), 180, validated).unwrap()
        };
        let absent = after(None, Status::Absent, false);
        assert_eq!(absent.trainer, None);
        assert_eq!(after(Some(&absent), Status::Present, false).trainer, None, "not validated yet: mistyped");
        let justified = after(Some(&absent), Status::Justified, true);
        assert_eq!(justified.trainer, Some(Told::of(Some(&absent))));
        let present = after(Some(&justified), Status::Present, true);
        assert_eq!(present.trainer, Some(Told::of(Some(&absent))), "the first, not the last");
        assert_eq!(after(Some(&present), Status::Absent, true).trainer, None, "the same again");
        assert_eq!(after(None, Status::Present, true).trainer, Some(Told::of(None)), "it was left blank");
    }

    proptest! {
        #[test]
        fn what_was_told_reads_back(status in 0_i64..=5, late in 0_u16..=720, early in 0_u16..=720) {
            let minutes = |n: u16| Some(n).filter(|n| *n > 0);
            let told = Told { status: Status::from_code(status), minutes: minutes(late), early: minutes(early) };
            prop_assert_eq!(Told::from_code(told.code()), told);
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
