//! One field of a form: what is typed or chosen in it, and what its kind makes of that.

use super::picker::Choice;
use crate::domain::awareness::{heads_typed, parse_heads};
use crate::domain::birth::Birth;
use crate::domain::date::{parse_date, parse_minutes, parse_time};
use crate::domain::field::{Field, Kind, Script};
use crate::domain::message::Message;
use crate::domain::unsaid::Unsaid;
use crate::domain::{name, phone};
use crate::keys::layout;
use crate::text::Dir;
use crate::text::edit::Line;
use crate::text::format;
use crate::ui::figures;
use chrono::{Datelike, NaiveDate};
use std::borrow::Cow;

/// What a form asks of its screen, which alone knows records, days and words.
#[derive(Clone, Copy)]
pub struct Asks<'a> {
    /// The records or reference rows that a typed text may mean, likeliest first; all of them (a few) for an empty text.
    /// A text that is exactly a key returns that one: a saved draft holds keys.
    pub lookup: &'a dyn Fn(&str, &str) -> Vec<Choice>,
    /// A word of the catalogues by its id: in the language shown first, then in the others.
    pub words: &'a dyn Fn(&str) -> Vec<String>,
    /// What a text becomes when the field is left; `field::normal` does it for every kind.
    pub normal: &'a dyn Fn(&Field, &str) -> Normal,
}

/// A text put in order when its field is left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Normal {
    /// The text as it should stand; `None`: as it is.
    pub text: Option<String>,
    /// A word beside it that shows it was understood: an age, a weekday.
    pub echo: Option<Message>,
}

/// Dates, births, times and phone numbers as people write them. What cannot be read stays as it was typed: the record's
/// `parse` says why.
pub fn normal(kind: Kind, text: &str, today: NaiveDate) -> Normal {
    let only = |text: String| Normal { text: Some(text), echo: None };
    match kind {
        Kind::Date => parse_date(text, today).map_or_else(
            |_| Normal::default(),
            |day| Normal { text: Some(format::date(day)), echo: Some(Message::new(weekday(day))) },
        ),
        Kind::Birth => Birth::parse(text, today).map_or_else(
            |_| Normal::default(),
            |birth| {
                let (least, most) = birth.ages_on(today);
                let echo = if least == most {
                    Message::new("form-age").with("age", u16::from(least))
                } else {
                    Message::new("form-age-between").with("least", u16::from(least)).with("most", u16::from(most))
                };
                Normal { text: Some(birth.to_typed()), echo: Some(echo) }
            },
        ),
        Kind::Time => parse_time(text).map_or_else(|_| Normal::default(), |at| only(format::time(at))),
        Kind::Duration => parse_minutes(text)
            .map_or_else(|_| Normal::default(), |minutes| only(format!("{}h{:02}", minutes / 60, minutes % 60))),
        Kind::Phone => only(phone::shown(&phone::store_form(text).0)),
        Kind::Number => only(crate::domain::date::western_digits(text).into_owned()),
        Kind::Heads => heads(text),
        Kind::Text(_) | Kind::Choice(_) | Kind::Lookup(_) | Kind::Weekdays | Kind::Numbers | Kind::Dates => {
            Normal::default()
        }
    }
}

/// Heads with all that is said of each, and how many they are.
fn heads(text: &str) -> Normal {
    parse_heads(text).map_or_else(
        |_| Normal::default(),
        |heads| {
            let many = |sex| heads.iter().filter(|head| head.sex == sex).map(|head| u32::from(head.heads)).sum::<u32>();
            let echo = Message::new("form-heads").with("women", many(1)).with("men", many(2));
            Normal { text: Some(heads_typed(&heads)), echo: Some(echo) }
        },
    )
}

fn weekday(day: NaiveDate) -> &'static str {
    match day.weekday().number_from_monday() {
        1 => "form-weekday-1",
        2 => "form-weekday-2",
        3 => "form-weekday-3",
        4 => "form-weekday-4",
        5 => "form-weekday-5",
        6 => "form-weekday-6",
        _ => "form-weekday-7",
    }
}

/// What stands in one field: text, or the choice that was made from it.
#[derive(Clone, Debug)]
pub struct Input {
    /// As it was typed.
    line: Line,
    /// What that means in a field of figures, where it is not the same: the digits of a bare row.
    read: Option<String>,
    kind: Kind,
    /// True if a dash alone is an answer.
    unsaid: bool,
    chosen: Option<Choice>,
    max: usize,
    dir: Dir,
    /// Shown beside the text once the field was left.
    pub echo: Option<Message>,
}

impl Input {
    /// An empty field.
    pub fn new(field: &Field) -> Self {
        let dir = dir(field.kind);
        Self {
            line: Line::new("", field.max, dir),
            read: None,
            kind: field.kind,
            unsaid: field.unsaid,
            chosen: None,
            max: field.max,
            dir,
            echo: None,
        }
    }

    /// What a Draft holds: the key of the choice, or the text as typed.
    pub fn value(&self) -> &str {
        self.chosen.as_ref().map_or_else(|| self.typed(), |choice| &choice.key)
    }

    /// What was typed, read as its field means it; empty once a choice was made.
    pub fn typed(&self) -> &str {
        self.read.as_deref().unwrap_or_else(|| self.line.text())
    }

    /// After something was typed or deleted.
    fn reread(&mut self) {
        let typed = self.line.text();
        self.read = match figures::read(self.kind, typed) {
            _ if self.unsaid && typed.trim() == Unsaid::Moot.code() => None,
            Cow::Owned(read) => Some(read),
            Cow::Borrowed(_) => None,
        };
    }

    /// The choice that stands.
    pub const fn chosen(&self) -> Option<&Choice> {
        self.chosen.as_ref()
    }

    /// True if nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.value().trim().is_empty()
    }

    /// Makes a choice.
    pub fn choose(&mut self, choice: Choice) {
        self.line = Line::new("", self.max, self.dir);
        self.read = None;
        self.chosen = Some(choice);
    }

    /// Puts a text in place of what stands; nothing happens if it is longer than the field.
    pub fn put(&mut self, text: &str) {
        if text.chars().count() <= self.max {
            self.chosen = None;
            self.read = None;
            self.line = Line::new(text, self.max, self.dir);
        }
    }

    /// Types text at the caret, in place of a choice. Returns the number of characters that found no room.
    pub fn insert(&mut self, typed: &str) -> usize {
        self.chosen = None;
        self.echo = None;
        let refused = self.line.insert(typed);
        self.reread();
        refused
    }

    /// Deletes before the caret; a choice goes as a whole. False if there was nothing.
    pub fn backspace(&mut self) -> bool {
        self.echo = None;
        let gone = self.chosen.take().is_some() || self.line.backspace();
        self.reread();
        gone
    }

    /// Deletes after the caret; a choice goes as a whole. False if there was nothing.
    pub fn delete(&mut self) -> bool {
        self.echo = None;
        let gone = self.chosen.take().is_some() || self.line.delete();
        self.reread();
        gone
    }

    /// The line, to move its caret.
    pub const fn line(&mut self) -> &mut Line {
        &mut self.line
    }

    /// What the box shows while the field has the focus, and the caret's column in it.
    pub fn view(&self, label: Option<&str>, cells: u16) -> (String, u16) {
        match label {
            Some(label) => Line::new(label, label.chars().count(), own_dir(label)).view(cells),
            None => match &self.read {
                Some(read) => self.line.reading(read).view(cells),
                None => self.line.view(cells),
            },
        }
    }

    /// The columns of `view` that are selected.
    pub fn selected(&self, cells: u16) -> Vec<u16> {
        if self.chosen.is_some() { Vec::new() } else { self.line.selected_columns(cells) }
    }

    /// Which way its text runs.
    pub fn dir(&self) -> Dir {
        match (&self.chosen, self.dir) {
            (Some(choice), _) => own_dir(&choice.label),
            (None, Dir::Auto) => own_dir(self.typed()),
            (None, dir) => dir,
        }
    }
}

/// Which way a kind of field runs.
pub const fn dir(kind: Kind) -> Dir {
    match kind {
        Kind::Text(Script::Arabic) => Dir::Rtl,
        Kind::Text(Script::Free) | Kind::Choice(_) | Kind::Lookup(_) | Kind::Weekdays => Dir::Auto,
        _ => Dir::Ltr,
    }
}

/// Which way a text runs by its first letter.
pub fn own_dir(text: &str) -> Dir {
    let arabic = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}');
    match text.chars().find(|c| c.is_alphabetic()) {
        Some(c) if arabic(c) => Dir::Rtl,
        _ => Dir::Ltr,
    }
}

/// The codes of a choice field that a typed text may mean: by the beginning of a word in any language, by its code, by its
/// number in the list. All of them for an empty text.
pub fn options(subject: &str, field: &Field, typed: &str, asks: &Asks<'_>) -> Vec<Choice> {
    let Kind::Choice(codes) = field.kind else {
        return Vec::new();
    };
    let wanted = name::words(typed);
    let mut all = Vec::with_capacity(codes.len());
    let mut matching = Vec::new();
    for (at, code) in codes.iter().enumerate() {
        let words = (asks.words)(&format!("{subject}-{}-{code}", field.id));
        let choice = Choice {
            key: (*code).to_owned(),
            label: words.first().cloned().unwrap_or_else(|| (*code).to_owned()),
            hint: String::new(),
        };
        let mut own: Vec<String> = words.iter().flat_map(|word| name::words(word)).collect();
        own.push((*code).to_owned());
        if !wanted.is_empty() && name::begin(&own, &wanted) {
            matching.push(choice.clone());
        }
        all.push((at + 1, choice));
    }
    if typed.trim().is_empty() {
        return all.into_iter().map(|(_, choice)| choice).collect();
    }
    if let Some(number) = number(typed)
        && (matching.is_empty() || typed.trim().chars().all(char::is_numeric))
    {
        matching = all.into_iter().filter(|(n, _)| *n == number).map(|(_, choice)| choice).collect();
    }
    matching
}

/// A number typed on any digit row.
fn number(typed: &str) -> Option<usize> {
    typed
        .trim()
        .chars()
        .try_fold(0usize, |n, c| n.checked_mul(10)?.checked_add(usize::from(layout::digit(c)?)))
        .filter(|n| *n > 0)
}
