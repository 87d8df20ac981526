//! Certificates: numbers that count up within a delegation and a year, and are annulled, never deleted.

use super::date::western_digits;
use super::exam::average_told;
use super::field::{Column, Script, Width};
use super::hours::Rate;
use super::id::{CertificateId, EnrolmentId};
use super::message::{Message, Value};
use super::person::Name;
use chrono::NaiveDate;
use std::fmt;

/// On-disk code of `certificate.annulled`: the completion that granted it was undone.
pub const UNDONE: &str = "undone";

/// The number of a certificate: `81/2026/0012`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number {
    /// Code of the delegation.
    pub delegation: u16,
    /// Civil year in which it was granted.
    pub year: u16,
    /// Its place in the series of that year, from 1.
    pub number: u32,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{:04}", self.delegation, self.year, self.number)
    }
}

impl Number {
    /// Reads `81/2026/12`, `2026/12`, or `12` of the year at hand, in any digits; `None` for anything else.
    pub fn parse(text: &str, delegation: u16, year: u16) -> Option<Self> {
        let text = western_digits(text.trim());
        let mut parts = text.rsplit('/');
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let number = parts.next().filter(|part| plain(part))?.parse().ok().filter(|number| *number > 0)?;
        let year = parts.next().map_or(Some(year), |part| part.parse().ok().filter(|_| plain(part)))?;
        let delegation = parts.next().map_or(Some(delegation), |part| part.parse().ok().filter(|_| plain(part)))?;
        parts.next().is_none().then_some(Self { delegation, year, number })
    }
}

/// One line of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Its id.
    pub id: CertificateId,
    /// The place it was earned in.
    pub enrolment: EnrolmentId,
    /// Its number.
    pub number: Number,
    /// The day it was granted.
    pub granted: NaiveDate,
    /// What it certifies, in French and in Arabic.
    pub title: (String, Option<String>),
    /// Volume of the course, in minutes.
    pub minutes: u32,
    /// First and last day of the training.
    pub span: (NaiveDate, NaiveDate),
    /// Average, in hundredths of a mark of 20.
    pub mark: Option<u16>,
    /// Why it was granted although something was missing.
    pub exception: Option<String>,
    /// When and why it was annulled: `UNDONE`, or the clerk's words.
    pub annulled: Option<(NaiveDate, String)>,
    /// Copies that left the house.
    pub copies: u32,
}

impl Certificate {
    /// Why it was annulled, in words.
    pub fn annulled_why(&self) -> Option<Value> {
        self.annulled.as_ref().map(|(_, why)| match why.as_str() {
            UNDONE => Value::Term("certificate-undone"),
            why => why.into(),
        })
    }

    /// What its line has no room for: why it was annulled, the exception, what it certifies and when that was learnt.
    pub fn details(&self) -> Vec<Message> {
        let (title, title_ar) = &self.title;
        let title = Value::Both(title.clone(), title_ar.clone().unwrap_or_default());
        let annulled = self.annulled.as_ref().zip(self.annulled_why());
        let annulled = annulled
            .map(|((day, _), why)| Message::new("certificate-annulled-short").with("reason", why).with("day", *day));
        let exception = self.exception.as_deref();
        let exception = exception.map(|why| Message::new("completion-exception").with("reason", why));
        let hours = Value::Minutes(i64::from(self.minutes));
        let (from, to) = self.span;
        let of =
            Message::new("certificate-of").with("title", title).with("hours", hours).with("from", from).with("to", to);
        annulled.into_iter().chain(exception).chain([of]).collect()
    }

    /// Its average as it is shown.
    pub fn mark_told(&self) -> Option<Value> {
        self.mark.map(|mark| average_told(Rate { num: u64::from(mark), den: 1 }))
    }
}

/// A line of the register with whom and where it is for.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The certificate.
    pub certificate: Certificate,
    /// Who.
    pub name: Name,
    /// Code and name of her course, French then Arabic.
    pub course: (String, String, Option<String>),
}

/// The columns of the register, on the screen and in files.
pub const COLUMNS: &[Column<Entry>] = &[
    Column::new("number", Width::Cells(13), Script::Latin, |e: &Entry| e.certificate.number.to_string().into()),
    Column::new("name", Width::Fill(18), Script::Free, |e: &Entry| e.name.told()),
    Column::new("granted", Width::Cells(11), Script::Latin, |e: &Entry| Value::Date(e.certificate.granted)),
    Column::new("standing", Width::Cells(15), Script::Free, |e: &Entry| {
        let own = &e.certificate;
        match (&own.annulled, own.copies) {
            (Some(_), _) => Value::Term("certificate-annulled-word"),
            (None, 0) => Value::Term("certificate-kept"),
            (None, copies) => Message::new("certificate-copies").with("count", copies).into(),
        }
    }),
    Column::new("title", Width::Fill(16), Script::Free, |e: &Entry| {
        let (title, title_ar) = &e.certificate.title;
        Value::Both(title.clone(), title_ar.clone().unwrap_or_default())
    }),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_number_reads_back() {
        let number = Number { delegation: 81, year: 2026, number: 12 };
        assert_eq!(number.to_string(), "81/2026/0012");
        for text in ["81/2026/0012", "81/2026/12", "2026/12", "12", " ٢٠٢٦/٠٠١٢ "] {
            assert_eq!(Number::parse(text, 81, 2026), Some(number), "{text}");
        }
        for wrong in ["", "x", "0", "2026/", "/12", "81/2026/0", "1/81/2026/12", "+12", "81/-2026/1"] {
            assert_eq!(Number::parse(wrong, 81, 2026), None, "{wrong}");
        }
    }
}
