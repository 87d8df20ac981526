//! Declarations of form fields and table columns: plain data that `ui` draws, `exchange` writes and `cli` prints.
//!
//! Labels, hints and errors are Fluent ids derived from the subject and the field: `person-family`, `person-family-hint`.

use super::draft::{Draft, Problems};
use super::message::{Message, Value};
use super::name;
use super::order;

/// Which way a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Left to right whatever the letters: codes, dates, phones, Latin names.
    Latin,
    /// Right to left: Arabic names.
    Arabic,
    /// By the first strong letter: notes.
    Free,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text in one script.
    Text(Script),
    /// A civil date with its shorthand (domain::date).
    Date,
    /// Civil dates, one after the other.
    Dates,
    /// A birth: a date, a month, a year or an age (domain::birth).
    Birth,
    /// A time of day: `9`, `830`, `14:30`.
    Time,
    /// A whole number.
    Number,
    /// Whole numbers and ranges of them: `15-45`, `3 1 2 4`.
    Numbers,
    /// Hours and minutes: `90`, `1h30`, `1:30`.
    Duration,
    /// A phone number.
    Phone,
    /// One of a few codes; the words are Fluent ids `subject-field-code`.
    Choice(&'static [&'static str]),
    /// A record or reference row looked up by typing part of its name: `commune`, `centre`, `module`; `term:marital` for a
    /// word of that vocabulary.
    Lookup(&'static str),
    /// A weekly timetable: `lun 9-12, jeu 14-16`.
    Weekdays,
    /// Heads by sex, age band and milieu: `12f3r 15f4r` (domain::awareness).
    Heads,
}

impl Kind {
    /// The vocabulary whose words it takes: `marital` of `Lookup("term:marital")`.
    pub fn vocabulary(self) -> Option<&'static str> {
        match self {
            Self::Lookup(what) => what.strip_prefix("term:"),
            _ => None,
        }
    }
}

/// One field of a form, in the order of the paper.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Id within its subject; also the key in a Draft.
    pub id: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Cells it wants on an 80-column screen.
    pub width: u16,
    /// Most characters it keeps; what exceeds them is refused with a notice.
    pub max: usize,
    /// True if it stands in the second column, beside the field before it.
    pub beside: bool,
    /// True if the rapid list keeps its value for the next line.
    pub sticky: bool,
    /// True if it takes « inconnu », « refus » and « sans objet » too (domain::unsaid).
    pub unsaid: bool,
    /// The part of the paper that begins here: Fluent `subject-part-<name>`; empty inside a part.
    pub part: &'static str,
    /// What holds while it is blank, as it would be typed; empty where nothing does.
    pub holds: &'static str,
}

impl Field {
    /// A field of a kind, one to a line.
    pub const fn new(id: &'static str, kind: Kind, width: u16, max: usize) -> Self {
        Self { id, kind, width, max, beside: false, sticky: false, unsaid: false, part: "", holds: "" }
    }

    /// The same field beside the one before it.
    #[must_use]
    pub const fn beside(mut self) -> Self {
        self.beside = true;
        self
    }

    /// The same field, kept for the next line of a rapid list.
    #[must_use]
    pub const fn sticky(mut self) -> Self {
        self.sticky = true;
        self
    }

    /// The same field, which also takes « inconnu », « refus » and « sans objet ».
    #[must_use]
    pub const fn unsaid(mut self) -> Self {
        self.unsaid = true;
        self
    }

    /// The same field, the first of a part of the paper.
    #[must_use]
    pub const fn opens(mut self, part: &'static str) -> Self {
        self.part = part;
        self
    }

    /// The same field, blank where something else holds than nothing.
    #[must_use]
    pub const fn holds(mut self, what: &'static str) -> Self {
        self.holds = what;
        self
    }

    /// True if that is its id.
    pub(super) const fn is(&self, id: &str) -> bool {
        same(self.id.as_bytes(), id.as_bytes())
    }

    /// The field of that id, from a table: for tables made of others. An unknown id does not compile.
    pub(super) const fn of(fields: &[Self], id: &str) -> Self {
        let mut at = 0;
        while at < fields.len() {
            if fields[at].is(id) {
                return fields[at];
            }
            at += 1;
        }
        panic!("no field of that id")
    }
}

/// The same fields, the name in Arabic before the one in Latin letters: for who reads and writes Arabic. The layout of her
/// keyboard changes as often.
pub(super) const fn arabic_first<const N: usize>(fields: &[Field]) -> [Field; N] {
    let mut own = [fields[0]; N];
    let mut at = 0;
    while at < N {
        own[at] = fields[at];
        if at >= 3 && fields[at].is("given_ar") && fields[at - 3].is("family") {
            (own[at - 3], own[at - 2]) = (fields[at - 1], fields[at]);
            (own[at - 1], own[at]) = (fields[at - 3], fields[at - 2]);
        }
        at += 1;
    }
    own
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

impl Field {
    /// What was typed in it: clean, NFC (an Arabic field like an Arabic name), single spaces; `None` if nothing was.
    /// Text longer than the field, or with a NUL in it, is refused, never cut.
    pub fn text(&self, draft: &Draft) -> Result<Option<String>, Message> {
        let typed = draft.get(self.id);
        if typed.contains('\0') {
            return Err(Message::new("field-nul"));
        }
        let clean = match self.kind {
            Kind::Text(Script::Arabic) => name::clean_arabic(typed),
            _ => name::clean_free(typed),
        };
        self.fits(&clean)?;
        Ok((!clean.is_empty()).then_some(clean))
    }

    /// Refuses text that is longer than the field.
    pub(super) fn fits(&self, text: &str) -> Result<(), Message> {
        let length = if text.len() <= self.max {
            return Ok(());
        } else {
            text.chars().count()
        };
        if length <= self.max {
            return Ok(());
        }
        Err(Message::new("field-long").with("length", length).with("max", self.max))
    }
}

/// What was typed in the field `id` of `fields`, or nothing and a problem.
pub(super) fn text(fields: &[Field], id: &'static str, draft: &Draft, problems: &mut Problems) -> Option<String> {
    let field = fields.iter().find(|field| field.id == id)?;
    problems.take(id, field.text(draft)).flatten()
}

/// The same for a field that must be filled.
pub(super) fn required(fields: &[Field], id: &'static str, draft: &Draft, problems: &mut Problems) -> String {
    let before = problems.0.len();
    let text = text(fields, id, draft, problems);
    if text.is_none() && problems.0.len() == before {
        problems.add(id, Message::new("field-missing"));
    }
    text.unwrap_or_default()
}

/// A short code, in capitals: Latin letters, digits, `-`, `_`, `.` and `/`, no space.
pub(super) fn code(fields: &[Field], id: &'static str, draft: &Draft, problems: &mut Problems) -> String {
    let text = required(fields, id, draft, problems);
    let code = super::date::western_digits(&text).to_uppercase();
    let right = code.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_./".contains(&b));
    if !right || (!code.is_empty() && !code.bytes().any(|b| b.is_ascii_alphanumeric())) {
        problems.add(id, Message::new("field-code"));
    }
    code
}

/// A whole number in a range, in any digits; `None` if nothing was typed.
pub(super) fn number(
    fields: &[Field],
    id: &'static str,
    draft: &Draft,
    range: std::ops::RangeInclusive<u16>,
    problems: &mut Problems,
) -> Option<u16> {
    let text = text(fields, id, draft, problems)?;
    let typed = super::date::western_digits(&text);
    let plain = typed.bytes().all(|b| b.is_ascii_digit());
    let number = typed.parse().ok().filter(|n| plain && range.contains(n));
    if number.is_none() {
        problems.add(id, Message::new("field-number").with("from", *range.start()).with("to", *range.end()));
    }
    number
}

/// A date; `None` if nothing was typed.
pub(super) fn date(
    fields: &[Field],
    id: &'static str,
    draft: &Draft,
    today: chrono::NaiveDate,
    problems: &mut Problems,
) -> Option<chrono::NaiveDate> {
    // No limit but the words of a date: spreadsheets write midnight after it.
    let typed = draft.get(id);
    if typed.trim().is_empty() {
        return None;
    }
    debug_assert!(fields.iter().any(|field| field.id == id));
    problems.take(id, super::date::parse_date(typed, today))
}

/// One of the codes of a choice, in any case; `None` if nothing was typed.
pub(super) fn choice(
    fields: &[Field],
    id: &'static str,
    draft: &Draft,
    problems: &mut Problems,
) -> Option<&'static str> {
    let typed = text(fields, id, draft, problems)?;
    let codes = fields.iter().find_map(|field| match field.kind {
        Kind::Choice(codes) if field.id == id => Some(codes),
        _ => None,
    })?;
    let found = codes.iter().find(|code| code.eq_ignore_ascii_case(&typed));
    if found.is_none() {
        problems.add(
            id,
            Message::new("field-choice").with("text", super::date::quoted(&typed)).with("choices", Value::words(codes)),
        );
    }
    found.copied()
}

impl Problems {
    /// The same problems in the order of the fields.
    pub(super) fn in_order_of(mut self, fields: &[Field]) -> Self {
        order::by_key(&mut self.0, |problem| fields.iter().position(|field| field.id == problem.field));
        self
    }
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Always so many cells.
    Cells(u16),
    /// At least so many, and a share of what is left over.
    Fill(u16),
}

/// One column of a table of `R`.
pub struct Column<R> {
    /// Id within its subject; the heading is Fluent `subject-id`.
    pub id: &'static str,
    /// Cells on the screen.
    pub width: Width,
    /// Which way its text runs; Arabic columns are right-aligned in every language.
    pub script: Script,
    /// True for numbers: aligned to the far side.
    pub far: bool,
    /// True for names that begin alike: where one is cut its last word stays.
    pub by_end: bool,
    /// What a row shows there.
    pub value: fn(&R) -> Value,
}

impl<R> Clone for Column<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Column<R> {}

impl<R> Column<R> {
    /// A column of words.
    pub const fn new(id: &'static str, width: Width, script: Script, value: fn(&R) -> Value) -> Self {
        Self { id, width, script, far: false, by_end: false, value }
    }

    /// The same column, of names that are told apart by their last word, as those of places are.
    #[must_use]
    pub const fn by_end(mut self) -> Self {
        self.by_end = true;
        self
    }

    /// The same column, its values aligned to the far side as numbers are.
    #[must_use]
    pub const fn far(mut self) -> Self {
        self.far = true;
        self
    }
}
