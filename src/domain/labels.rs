//! The letters of a delegation's own marks, where it does not write P R A J D: a label of one or two characters for each
//! status, its first character the key.

use super::attendance::Status;
use super::message::Message;

/// The labels of the five statuses, in the order of their on-disk codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels([(char, Option<char>); 5]);

impl Labels {
    /// The letters every sheet has unless the delegation sets others.
    pub const DEFAULT: Self = Self([('P', None), ('R', None), ('A', None), ('J', None), ('D', None)]);

    /// Reads five labels: present, late, absent, justified, exempt, as `P R A J D` or `PR RT AB JU DI`. Each has its own
    /// key, none is a digit or one of the signs that open minutes.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let words: Vec<&str> = text.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
        let [present, late, absent, justified, exempt] = words[..] else {
            return Err(Message::new("labels-five").with("count", words.len()));
        };
        let mut labels = Self::DEFAULT;
        for (at, word) in [present, late, absent, justified, exempt].into_iter().enumerate() {
            let mut chars = word.chars().flat_map(char::to_uppercase);
            let key = chars.next().filter(|key| key.is_alphabetic());
            let (Some(key), second, None) = (key, chars.next(), chars.next()) else {
                return Err(Message::new("labels-one").with("label", word));
            };
            if labels.0[..at].iter().any(|(other, _)| *other == key) {
                return Err(Message::new("labels-twice").with("key", key.to_string()));
            }
            labels.0[at] = (key, second);
        }
        Ok(labels)
    }

    /// As `parse` reads it.
    pub fn text(&self) -> String {
        let label =
            |(key, second): &(char, Option<char>)| key.to_string() + &second.map_or_else(String::new, String::from);
        self.0.iter().map(label).collect::<Vec<_>>().join(" ")
    }

    /// The label of a status.
    pub fn of(&self, status: Status) -> String {
        let (key, second) = self.0[status as usize - 1];
        key.to_string() + &second.map_or_else(String::new, String::from)
    }

    /// The key of a status, a capital where its script has them.
    pub const fn key(&self, status: Status) -> char {
        self.0[status as usize - 1].0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn five_labels_each_with_its_key() {
        let labels = Labels::parse("pr, rt, ab, ju, di").unwrap();
        assert_eq!(labels.of(Status::Late), "RT");
        assert_eq!(labels.key(Status::Absent), 'A');
        assert_eq!(Labels::parse(&labels.text()), Ok(labels));
        assert_eq!(Labels::parse("P R A J D"), Ok(Labels::DEFAULT));
        assert_eq!(Labels::parse("ح ت غ م ع").unwrap().key(Status::Absent), 'غ');
    }

    #[test]
    fn what_cannot_be_a_key_is_named() {
        assert_eq!(Labels::parse("P R A").unwrap_err().id, "labels-five");
        assert_eq!(Labels::parse("P R A P D").unwrap_err().id, "labels-twice");
        assert_eq!(Labels::parse("P R 1 J D").unwrap_err().id, "labels-one");
        assert_eq!(Labels::parse("PRE R A J D").unwrap_err().id, "labels-one");
    }
}
