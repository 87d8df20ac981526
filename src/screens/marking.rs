//! The hand that marks: what the sheet and the month share of turning keys into marks, one Change each, and of what is
//! shown of them.

mod acts;
mod lines;

pub(super) use lines::Lines;

use super::attendance::entry::{Entry, Say, Timed};
use super::{Desk, Outcome, Question, Then};
use crate::domain::attendance::{Given, Mark, Status};
use crate::domain::labels::{Letters, Sign};
use crate::domain::message::{Message, Value};
use crate::domain::session::{Access, Register, Session};
use crate::keys::{Action, Key};
use crate::store::Result;
use crate::store::meta::Rules;
use crate::ui::Look;
use crate::ui::frame::{Said, Tone};
use chrono::NaiveDate;
use crossterm::event::KeyCode;
use ratatui::style::Style;
use std::time::Duration;

/// How long a late mark waits for the sign that opens its minutes, and a refusal for its reader.
const PATIENCE: Duration = Duration::from_millis(700);

/// What is pending between two keys, and the rules of the course.
#[derive(Default)]
pub(super) struct Hand {
    /// What is being typed.
    pub(super) entry: Entry,
    /// The line of the late mark that silence has just ended: a slow hand may still open its minutes.
    late: Option<(Timed, u16)>,
    /// The last mark was refused, and nothing shows yet that she has seen it.
    pub(super) refused: bool,
    /// Lines that were named and not marked since: a letter that is no status, a line or minutes that do not exist. A typist
    /// who looks at her paper has not seen it; filling and validating tell her first.
    doubts: Vec<u16>,
    /// Something was typed after a key that opened nothing, and taken by nobody: it may have been marks.
    unheard: bool,
    /// She was told of them, and nothing else was typed since.
    told: bool,
    /// The line that the key before has just marked or noted: a note is of that woman.
    pub(super) marked: Option<u16>,
    /// What a late mark said when the key after it turned out to be a command.
    unsaid: Option<Said>,
    /// How the registers of the course are kept.
    pub(super) rules: Rules,
    /// The interface writes Arabic.
    pub(super) arabic: bool,
}

impl Hand {
    /// What a sign says of a class of so many minutes; without minutes the default ones, never longer than the class.
    pub(super) fn given(&self, sign: Sign, minutes: Option<u16>, class_minutes: u16) -> Given {
        match sign {
            Sign::Status(Status::Late) => {
                let late = minutes.unwrap_or_else(|| self.rules.late_minutes.min(class_minutes));
                Given::Status(Status::Late, Some(late))
            }
            Sign::Status(status) => Given::Status(status, None),
            Sign::Early => Given::Early(minutes.unwrap_or_else(|| self.rules.early_minutes.min(class_minutes))),
        }
    }

    /// A number that waits for its mark, and a letter that is none.
    fn no_status(&self, number: u16, key: char) -> Outcome {
        let letters = match self.rules.letters {
            Letters { labels: None, early: false } => Value::Message(Box::new(Message::new("sheet-letters"))),
            letters => {
                let key = |sign: Sign| letters.labels.map_or_else(|| sign.letter().to_string(), |own| own.of(sign));
                Value::Text(letters.signs().map(key).collect::<Vec<_>>().join(", "))
            }
        };
        let said = Message::new("sheet-no-status").with("line", number).with("key", key.to_string());
        Outcome::refuse(said.with("letters", letters))
    }

    /// Something else was done than marking: a number that waits for its mark is dropped.
    pub(super) fn put_down(&mut self) {
        self.marked = None;
        if self.entry.number().is_some() {
            self.entry = Entry::Idle;
        }
    }

    /// Something was typed that nobody took.
    pub(super) fn lose(&mut self) {
        (self.unheard, self.told) = (true, false);
    }

    /// A line was named, and nothing is marked on it yet.
    fn doubt(&mut self, line: u16) {
        self.told = false;
        if !self.doubts.contains(&line) {
            self.doubts.push(line);
        }
    }

    /// The line that waits for the end of its minutes, and what stands there meanwhile: `None`, the cursor's.
    pub(super) fn pending(&self, look: &Look<'_>) -> Option<(Option<u16>, String)> {
        let letter = |timed: &Timed| letter(self.rules.letters, timed.sign(), look);
        let (number, words) = match &self.entry {
            Entry::Open(timed, number) => (*number, letter(timed)),
            Entry::Minutes(timed, number, minutes) => (*number, format!("{} {minutes}_", letter(timed))),
            _ => return None,
        };
        (!self.refused || number.is_some()).then_some((number, words))
    }

    /// A mark in letters, as a sheet shows it: what the register said first stands before what the office says.
    pub(super) fn mark_words(&self, mark: &Mark, look: &Look<'_>) -> String {
        let now = self.timed(mark.status, mark.minutes, mark.early, mark.trainer.is_some(), look);
        let mut words = match mark.trainer {
            None => now,
            Some(told) => {
                let first = match told.status {
                    Some(status) => self.timed(status, told.minutes, told.early, true, look),
                    None => "·".to_owned(),
                };
                look.texts.say(&Message::new("sheet-trainer").with("trainer", first).with("mark", now))
            }
        };
        if let Some(note) = &mark.note {
            words.push(' ');
            words.push_str(note);
        }
        words
    }

    /// A status with its minutes; without their unit where two of them share a cell.
    fn timed(&self, status: Status, late: Option<u16>, early: Option<u16>, beside: bool, look: &Look<'_>) -> String {
        let minutes = |minutes: u16| {
            if beside || late.is_some() && early.is_some() {
                format!(" {minutes}")
            } else {
                look.texts.say(&Message::new("sheet-minutes").with("minutes", minutes))
            }
        };
        let mut words = match (status, early) {
            (Status::Present, Some(_)) => String::new(),
            _ => letter(self.rules.letters, Sign::Status(status), look),
        };
        words.push_str(&late.map(minutes).unwrap_or_default());
        if let Some(early) = early {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(&letter(self.rules.letters, Sign::Early, look));
            words.push_str(&minutes(early));
        }
        words
    }
}

/// A screen on which letters mark.
pub(super) trait Marks: Lines {
    /// Its hand.
    fn hand(&self) -> &Hand;

    /// The same, to be moved.
    fn hand_mut(&mut self) -> &mut Hand;

    /// The day of the class that is marked.
    fn on(&self) -> NaiveDate;

    /// Marks a line, the cursor's where none is named, and steps on; or says why not.
    fn mark_line(&mut self, number: Option<u16>, sign: Sign, minutes: Option<u16>, desk: &mut Desk) -> Result<Outcome>;

    /// Takes the mark of the cursor's line away.
    fn clear(&mut self, desk: &mut Desk) -> Result<Outcome>;

    /// All the others are present.
    fn fill(&mut self, desk: &mut Desk) -> Result<Outcome>;

    /// Validates the register; asks first where lines are untaken and she did not say `sure`.
    fn validate(&mut self, sure: bool, desk: &mut Desk) -> Result<Outcome>;

    /// What a key means on this screen alone.
    fn act_plain(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome>;

    /// Marks. After a refusal the cursor has not stepped on: until the clerk has had the time to see that, a letter alone
    /// would mark another woman than she means, and marks nobody.
    fn mark(&mut self, number: Option<u16>, sign: Sign, minutes: Option<u16>, desk: &mut Desk) -> Result<Outcome> {
        if self.hand().refused && number.is_none() {
            return Ok(Outcome::stay());
        }
        self.hand_mut().refused = true;
        // What was lost she types again once she was told of it.
        let again = self.hand().told;
        let line = number.or(self.here());
        if let Some(number) = number {
            self.hand_mut().doubt(number);
        }
        let outcome = self.mark_line(number, sign, minutes, desk)?;
        self.hand_mut().refused = !outcome.say.as_ref().is_some_and(|said| said.tone == Tone::Done);
        // Where nothing can be marked at all, that is what filling says too.
        let closed = outcome.say.as_ref().is_some_and(|said| CLOSED.contains(&said.message.id));
        if !self.hand().refused || closed {
            self.hand_mut().doubts.retain(|doubted| Some(*doubted) != line);
        }
        let hand = self.hand_mut();
        hand.marked = line.filter(|_| !hand.refused);
        hand.unheard &= hand.refused || !again;
        Ok(outcome)
    }

    /// Why the others are not filled nor the register validated yet: a line was named, and nothing marked on it; or what she
    /// typed was taken by nobody. The same key once more, after she has had the time to read it, goes on.
    fn in_doubt(&mut self) -> Option<Outcome> {
        let hand = self.hand_mut();
        let said = match hand.doubts.first() {
            Some(line) => Message::new("sheet-doubted").with("line", *line),
            None if hand.unheard => Message::new("sheet-unheard"),
            None => return None,
        };
        if hand.told && !hand.refused {
            hand.doubts.clear();
            hand.unheard = false;
            return None;
        }
        (hand.told, hand.refused) = (true, true);
        Some(Outcome::refuse(said))
    }

    /// Does what the entry grammar said; foreign characters are `None`.
    fn obey(&mut self, say: Say, desk: &mut Desk) -> Result<Option<Outcome>> {
        match say {
            Say::Kept => Ok(Some(Outcome::stay())),
            Say::Foreign => Ok(None),
            Say::Mark(number, sign, minutes) => self.mark(number, sign, minutes, desk).map(Some),
        }
    }

    /// What a key means: it comes after the late mark that was waiting; the sign that ends minutes is consumed.
    fn act_marking(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        self.hand_mut().late = None;
        let marked = self.hand_mut().marked.take();
        let minutes = matches!(self.hand().entry, Entry::Minutes(..));
        if action != Action::Clear
            && action != Action::Back
            && let Some(say) = self.hand_mut().entry.end()
        {
            let outcome = self.obey(say, desk)?.unwrap_or_else(Outcome::stay);
            // A mark that was refused is not followed by a validation: her key shows her that instead.
            self.hand_mut().told = self.hand().refused;
            if self.hand().refused || minutes && matches!(action, Action::Enter | Action::Skip) {
                return Ok(outcome);
            }
            self.hand_mut().unsaid = outcome.say;
        }
        match action {
            // A number that still waits for its mark is told of by the screen itself.
            Action::Fill | Action::Done if self.hand().entry.number().is_none() => {
                if let Some(doubt) = self.in_doubt() {
                    return Ok(doubt);
                }
            }
            // Looking at the line, or rubbing it out, settles it.
            Action::Enter | Action::Skip | Action::Clear | Action::Back => {
                let number = self.hand().entry.number();
                self.hand_mut().doubts.retain(|doubted| Some(*doubted) != number);
            }
            _ => {}
        }
        let hand = self.hand_mut();
        hand.refused = false;
        // A note right after a mark is of the woman just marked, unless a number names another.
        let noted = action == Action::Note && hand.entry.number().is_none();
        hand.marked = hand.marked.or(marked).filter(|_| noted);
        let mut outcome = acts::act(self, action, desk)?;
        outcome.say = outcome.say.or(self.hand_mut().unsaid.take());
        Ok(outcome)
    }

    /// Characters typed: marks, line numbers, minutes; `None` for what goes on to the keymap.
    fn text_marking(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let Some(c) = typed.chars().next() else { return Ok(None) };
        let hand = self.hand_mut();
        let marked = hand.marked.take();
        if let Some((timed, line)) = hand.late.take()
            && hand.entry.reopen(timed, line, c)
        {
            return Ok(Some(Outcome::stay()));
        }
        let (before, now) = hand.entry.take(c, hand.arabic, hand.rules.letters);
        // A late mark that was waiting is written first. Should that be refused, the character still counts: dropping
        // a digit here would make the next letter mark another woman.
        let first = match before {
            Some(say) => match self.obey(say, desk) {
                Ok(outcome) => outcome,
                Err(trouble) => Some(Outcome::refuse(trouble.message())),
            },
            None => None,
        };
        if first.is_some() && self.hand().refused && now == Say::Foreign {
            // A mark that was refused is not followed by a validation: her key shows her that instead.
            self.hand_mut().told = true;
            return Ok(first);
        }
        let pending = self.hand().entry.number();
        let second = self.obey(now, desk)?;
        Ok(match (first, second) {
            (first, None) => match pending {
                Some(number) => {
                    self.hand_mut().doubt(number);
                    Some(self.hand().no_status(number, c))
                }
                None => {
                    // The character goes on to the keymap.
                    let hand = self.hand_mut();
                    hand.unsaid = first.and_then(|outcome| outcome.say);
                    hand.marked = hand.marked.or(marked);
                    None
                }
            },
            (Some(first), Some(second)) if second.say.is_none() => Some(first),
            (_, Some(second)) => Some(second),
        })
    }

    /// How long what is pending can wait; minutes being typed wait for as long as she likes.
    fn due_marking(&self) -> Option<Duration> {
        let waits = match self.hand().entry {
            Entry::Open(..) => true,
            Entry::Minutes(..) => false,
            _ => self.hand().refused,
        };
        waits.then_some(PATIENCE)
    }

    /// Ends what has waited long enough.
    fn settle_marking(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let cursor = self.here();
        let late = match self.hand().entry {
            Entry::Open(timed, line) => line.or(cursor).map(|line| (timed, line)),
            _ => None,
        };
        match self.hand_mut().entry.end() {
            Some(say) => {
                let outcome = self.obey(say, desk)?.unwrap_or_else(Outcome::stay);
                let refused = self.hand().refused;
                self.hand_mut().late = late.filter(|_| !refused);
                Ok(outcome)
            }
            None => {
                self.hand_mut().refused = false;
                Ok(Outcome::stay())
            }
        }
    }
}

/// Sentences of `closed`.
const CLOSED: [&str; 3] = ["sheet-locked", "sheet-future", "sheet-cancelled"];

/// Why nothing can be marked at a class today; `None` if it can.
pub(super) fn closed(session: &Session, today: NaiveDate, rules: Rules) -> Option<Message> {
    match session.access(today, rules.lock_days) {
        Access::Open | Access::Correction => None,
        Access::Locked if session.closed => Some(Message::new("sheet-month-closed")),
        Access::Locked => Some(Message::new("sheet-locked").with("days", rules.lock_days)),
        Access::Future => Some(Message::new("sheet-future").with("day", session.on)),
        Access::Cancelled => Some(Message::new("sheet-cancelled")),
    }
}

/// Asks once before a register is validated with lines of which nothing is recorded: how many, and who is the first.
pub(super) fn ask_untaken(count: u32, name: Value) -> Outcome {
    const GO: &[Key] = &[Key::plain(KeyCode::Enter)];
    const ANYWAY: &[Key] = &[Key::char('v'), Key::plain(KeyCode::F(2))];
    let ask = Message::new("sheet-untaken").with("count", count).with("name", name);
    let answers = vec![(GO, "sheet-go-untaken"), (ANYWAY, "sheet-validate-anyway")];
    Outcome { then: Then::Ask(Question { ask, answers }), say: None }
}

/// Where a register stands: Fluent id of its word, and its colour.
pub(super) fn standing(session: &Session, today: NaiveDate, rules: Rules, look: &Look<'_>) -> (&'static str, Style) {
    let theme = look.theme;
    match (session.access(today, rules.lock_days), session.register) {
        (Access::Locked, _) => ("register-locked", theme.alarm),
        (Access::Cancelled, _) => ("session-cancelled-short", theme.alarm),
        (Access::Future, _) => ("session-planned", theme.dim),
        (_, Register::Validated) => ("register-validated", theme.good),
        (_, Register::Unlocked) => ("register-unlocked", theme.alarm),
        (_, Register::Draft) => ("register-draft", theme.dim),
    }
}

/// What leads the key bar: the letters that mark, and how a line is marked by its number.
pub(super) fn lead(letters: Letters, look: &Look<'_>) -> String {
    let words: Vec<String> = letters.signs().map(|sign| letter(letters, sign, look)).collect();
    let absent = letter(letters, Sign::Status(Status::Absent), look);
    look.texts.say(&Message::new("sheet-lead").with("letters", words.join(" ")).with("absent", absent))
}

/// The keys that mark, for the help.
pub(super) fn mark_keys(letters: Letters, look: &Look<'_>) -> Vec<(String, String)> {
    let key = |sign: Sign| letters.labels.map_or_else(|| sign.letter().to_string(), |own| own.of(sign));
    let mut keys: Vec<(String, String)> =
        letters.signs().map(|sign| (key(sign), look.texts.say(&Message::new(sign.term())))).collect();
    for n in 1..=4 {
        keys.push((look.texts.word(&format!("sheet-key-{n}")), look.texts.word(&format!("sheet-key-{n}-help"))));
    }
    if letters.early {
        keys.push((format!("{}.30", key(Sign::Early)), look.texts.word("sheet-key-early-help")));
    }
    keys.push((look.texts.word("sheet-key-trainer"), look.texts.word("sheet-key-trainer-help")));
    keys
}

/// The label of a sign: the course's or the delegation's own, or the letter that stands for it in this language.
pub(super) fn letter(letters: Letters, sign: Sign, look: &Look<'_>) -> String {
    letters.labels.map_or_else(|| look.texts.word(sign.label()), |labels| labels.of(sign))
}

/// The colour of a status.
pub(super) fn status_style(status: Status, look: &Look<'_>) -> Style {
    match status {
        Status::Present => look.theme.good,
        Status::Late | Status::Justified | Status::Exempt => look.theme.todo,
        Status::Absent => look.theme.alarm,
    }
}
