//! A sentence for a human: the id of a text and its arguments, never translated words.

use super::person::Sex;
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

/// What the program says: a Fluent id with its arguments, put into words by `text::locale` when it is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    /// Fluent id, the same in every catalogue.
    pub id: &'static str,
    /// Arguments by their Fluent name.
    pub args: Vec<(&'static str, Value)>,
}

impl Message {
    /// A sentence without arguments.
    pub const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The same sentence with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same sentence said of somebody: its words agree with the sex of the person, and are feminine where it is not
    /// known.
    #[must_use]
    pub fn of(self, sex: Option<Sex>) -> Self {
        self.with("sex", sex.unwrap_or(Sex::Female).choice())
    }
}

/// A value that a table cell or a sentence can show. How it looks is the locale's matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// Nothing recorded.
    Empty,
    /// Stored text, already clean; its direction is its own first strong letter.
    Text(String),
    /// A name in Latin letters and the same in Arabic ones; empty where it is not known in that script. Each language shows
    /// the one it prefers.
    Both(String, String),
    /// A count or a quantity.
    Number(i64),
    /// Hundredths of a quantity with as many decimals as it has: a mark of 1250 is `12,5`.
    Hundredths(i64),
    /// A rate in tenths of a percent, with one decimal: 725 is `72,5 %`.
    PerMille(i64),
    /// Minutes, shown as hours and minutes: `8 h 40`.
    Minutes(i64),
    /// A civil date.
    Date(NaiveDate),
    /// The month of a day: `octobre 2026`.
    Month(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A word of the program's own: a Fluent id (a state, a weekday, a status).
    Term(&'static str),
    /// Words of the program's own one after the other, however many: what may be typed.
    Words(Vec<String>),
    /// A sentence inside a sentence.
    Message(Box<Message>),
}

impl Value {
    /// A name in Latin letters and what it is in Arabic ones, if that is known.
    pub fn both(latin: &str, arabic: Option<&str>) -> Self {
        Self::Both(latin.to_owned(), arabic.unwrap_or_default().to_owned())
    }

    /// Words one after the other.
    pub fn words<'a>(words: impl IntoIterator<Item = &'a &'a str>) -> Self {
        Self::Words(words.into_iter().map(|word| (*word).to_owned()).collect())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Value {
    fn from(n: i64) -> Self {
        Self::Number(n)
    }
}
impl From<usize> for Value {
    fn from(n: usize) -> Self {
        Self::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<u32> for Value {
    fn from(n: u32) -> Self {
        Self::Number(i64::from(n))
    }
}
impl From<u8> for Value {
    fn from(n: u8) -> Self {
        Self::Number(i64::from(n))
    }
}
impl From<u16> for Value {
    fn from(n: u16) -> Self {
        Self::Number(i64::from(n))
    }
}
impl From<NaiveDate> for Value {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}
impl From<NaiveTime> for Value {
    fn from(time: NaiveTime) -> Self {
        Self::Time(time)
    }
}
impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}
