//! The letters that mark: those of every language, or the set of a delegation or a course, a label of one or two characters
//! for each mark, its first character the key.

use super::attendance::Status;
use super::message::Message;

/// What a letter on a sheet says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A status.
    Status(Status),
    /// She left early.
    Early,
}

impl Sign {
    /// All of them, in the order of the key bar.
    pub const ALL: [Self; 6] = [
        Self::Status(Status::Present),
        Self::Status(Status::Absent),
        Self::Status(Status::Late),
        Self::Status(Status::Justified),
        Self::Status(Status::Exempt),
        Self::Early,
    ];

    /// The Latin letter that marks it in every language.
    pub const fn letter(self) -> char {
        match self {
            Self::Status(status) => status.letter(),
            Self::Early => 'S',
        }
    }

    /// Fluent id of its word.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Status(status) => status.term(),
            Self::Early => "status-early",
        }
    }

    /// Fluent id of the letter that stands for it in a language.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Status(Status::Present) => "label-present",
            Self::Status(Status::Late) => "label-late",
            Self::Status(Status::Absent) => "label-absent",
            Self::Status(Status::Justified) => "label-justified",
            Self::Status(Status::Exempt) => "label-exempt",
            Self::Early => "label-early",
        }
    }

    /// Its place in a set: that of the status' on-disk code, an early departure last.
    const fn at(self) -> usize {
        match self {
            Self::Status(status) => status as usize - 1,
            Self::Early => 5,
        }
    }
}

/// A label; `None`: what it would stand for is not marked.
type Label = Option<(char, Option<char>)>;

/// The labels of a set, in the order of the statuses' on-disk codes, an early departure last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels([Label; 6]);

/// What stands in a set where something is not marked.
const NOT: &str = "-";

impl Labels {
    /// The letters every sheet has unless the delegation or the course sets others.
    pub const DEFAULT: Self =
        Self([Some(('P', None)), Some(('R', None)), Some(('A', None)), Some(('J', None)), Some(('D', None)), None]);

    /// Reads a set: present, late, absent, justified, exempt and, where that is marked, left early: `P R A J D`,
    /// `PR RT AB JU DI`, `P - A J - S`. Each has its own key, none is a digit or one of the signs that open minutes; present
    /// and absent are always marked.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let words: Vec<&str> = text.split([' ', ',', ';', '،']).filter(|word| !word.is_empty()).collect();
        if !matches!(words.len(), 5 | 6) {
            return Err(Message::new("labels-five").with("count", words.len()));
        }
        let mut labels = Self([None; 6]);
        for (at, word) in words.into_iter().enumerate() {
            if matches!(word, NOT | "–") && !matches!(at, 0 | 2) {
                continue;
            }
            let mut chars = word.chars().flat_map(char::to_uppercase);
            let key = chars.next().filter(|key| key.is_alphabetic());
            let (Some(key), second, None) = (key, chars.next(), chars.next()) else {
                return Err(Message::new("labels-one").with("label", word));
            };
            if labels.0.iter().flatten().any(|(other, _)| *other == key) {
                return Err(Message::new("labels-twice").with("key", key.to_string()));
            }
            if let Some(label) = labels.0.get_mut(at) {
                *label = Some((key, second));
            }
        }
        Ok(labels)
    }

    /// As `parse` reads it.
    pub fn text(&self) -> String {
        let last = if self.0[5].is_some() { 6 } else { 5 };
        let label = |label: &Label| label.map_or_else(|| NOT.to_owned(), shown);
        self.0.iter().take(last).map(label).collect::<Vec<_>>().join(" ")
    }

    /// The label of a sign; its Latin letter where the set does not mark it: a mark made before the set was set.
    pub fn of(&self, sign: Sign) -> String {
        self.0.get(sign.at()).copied().flatten().map_or_else(|| sign.letter().to_string(), shown)
    }

    /// Why its letters cannot be its keys: `command` names what a key does on the sheet already. Both names are said.
    pub fn clash(&self, command: impl Fn(char) -> Option<&'static str>) -> Option<Message> {
        Sign::ALL.into_iter().find_map(|sign| {
            let key = self.key(sign)?;
            let (action, status) = (command(key)?, Message::new(sign.term()));
            Some(
                Message::new("labels-command")
                    .with("key", key.to_string())
                    .with("status", status)
                    .with("action", action),
            )
        })
    }

    /// The key of a sign, a capital where its script has them; `None` where the set does not mark it.
    pub fn key(&self, sign: Sign) -> Option<char> {
        self.0.get(sign.at()).copied().flatten().map(|(key, _)| key)
    }
}

fn shown((key, second): (char, Option<char>)) -> String {
    key.to_string() + &second.map_or_else(String::new, String::from)
}

/// The letters of one sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Letters {
    /// A set of its own; `None`: the letters of the language, and the Latin ones.
    pub labels: Option<Labels>,
    /// Early departures are marked.
    pub early: bool,
}

impl Letters {
    /// True if this can be marked there.
    pub fn offers(&self, sign: Sign) -> bool {
        match self.labels {
            _ if sign == Sign::Early && !self.early => false,
            Some(labels) => labels.key(sign).is_some(),
            None => true,
        }
    }

    /// What can be marked, in the order of the key bar.
    pub fn signs(&self) -> impl Iterator<Item = Sign> + use<> {
        let own = *self;
        Sign::ALL.into_iter().filter(move |sign| own.offers(*sign))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const LATE: Sign = Sign::Status(Status::Late);
    const ABSENT: Sign = Sign::Status(Status::Absent);

    #[test]
    fn labels_each_with_its_key() {
        let labels = Labels::parse("pr, rt, ab, ju, di").unwrap();
        assert_eq!(labels.of(LATE), "RT");
        assert_eq!(labels.key(ABSENT), Some('A'));
        assert_eq!(Labels::parse(&labels.text()), Ok(labels));
        assert_eq!(Labels::parse("P R A J D"), Ok(Labels::DEFAULT));
        assert_eq!(Labels::parse("ح ت غ م ع").unwrap().key(ABSENT), Some('غ'));
    }

    #[test]
    fn a_set_leaves_out_what_is_not_marked() {
        let labels = Labels::parse("P - A J - S").unwrap();
        assert_eq!((labels.key(LATE), labels.key(Sign::Early)), (None, Some('S')));
        assert_eq!(labels.of(LATE), "R", "marks made before still have a letter");
        assert_eq!(labels.text(), "P - A J - S");
        let letters = Letters { labels: Some(labels), early: true };
        assert_eq!(letters.signs().map(Sign::letter).collect::<String>(), "PAJS");
        assert_eq!(Letters::default().signs().map(Sign::letter).collect::<String>(), "PARJD");
        assert_eq!(Labels::parse("- R A J D").unwrap_err().id, "labels-one", "presence is always marked");
    }

    #[test]
    fn what_cannot_be_a_key_is_named() {
        assert_eq!(Labels::parse("P R A").unwrap_err().id, "labels-five");
        assert_eq!(Labels::parse("P R A J D S T").unwrap_err().id, "labels-five");
        assert_eq!(Labels::parse("P R A P D").unwrap_err().id, "labels-twice");
        assert_eq!(Labels::parse("P R 1 J D").unwrap_err().id, "labels-one");
        assert_eq!(Labels::parse("PRE R A J D").unwrap_err().id, "labels-one");
    }
}
