//! Declarations of form fields and table columns: plain data that `ui` draws, `exchange` writes and `cli` prints.
//!
//! Labels, hints and errors are Fluent ids derived from the subject and the field: `person-family`, `person-family-hint`.

use super::message::Value;

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
    /// A birth: a date, a month, a year or an age (domain::birth).
    Birth,
    /// A time of day: `9`, `830`, `14:30`.
    Time,
    /// A whole number.
    Number,
    /// Hours and minutes: `90`, `1h30`, `1:30`.
    Duration,
    /// A phone number.
    Phone,
    /// One of a few codes; the words are Fluent ids `subject-field-code`.
    Choice(&'static [&'static str]),
    /// A record or reference row looked up by typing part of its name: `commune`, `centre`, `module`.
    Lookup(&'static str),
    /// A weekly timetable: `lun 9-12, jeu 14-16`.
    Weekdays,
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
}

impl Field {
    /// A field of a kind, one to a line.
    pub const fn new(id: &'static str, kind: Kind, width: u16, max: usize) -> Self {
        Self {
            id,
            kind,
            width,
            max,
            beside: false,
            sticky: false,
        }
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
    /// What a row shows there.
    pub value: fn(&R) -> Value,
}

impl<R> Column<R> {
    /// A column of words.
    pub const fn new(
        id: &'static str,
        width: Width,
        script: Script,
        value: fn(&R) -> Value,
    ) -> Self {
        Self {
            id,
            width,
            script,
            far: false,
            value,
        }
    }

    /// The same column, its values aligned to the far side as numbers are.
    #[must_use]
    pub const fn far(mut self) -> Self {
        self.far = true;
        self
    }
}
