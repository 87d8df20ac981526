//! Who teaches beside a course's own trainer, and what: `Mme ALAMI pratique, M. RAMI théorie`.

use crate::domain::message::Message;
use crate::domain::{date, name};

/// On-disk codes of a role in a course.
pub const ROLES: &[&str] = &["theory", "practice", "assistant", "replacement"];

/// Words of the roles in the line, as they are written back; others are read too.
const WORDS: [(&str, &[&str]); 4] = [
    ("theory", &["théorie", "theorie", "theory", "نظري", "النظري"]),
    ("practice", &["pratique", "practice", "atelier", "تطبيقي", "التطبيقي"]),
    ("assistant", &["assistante", "assistant", "aide", "مساعدة", "مساعد"]),
    ("replacement", &["remplaçante", "remplacante", "remplaçant", "replacement", "معوضة", "معوض"]),
];

/// Most people of one line.
const MOST: usize = 8;

/// Somebody who teaches in a course beside its own trainer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Teammate {
    /// As said.
    pub name: String,
    /// One of `ROLES`.
    pub role: &'static str,
}

/// Reads the line: names, a comma between two, each with its role behind it; without one she assists.
pub fn parse_team(text: &str) -> Result<Vec<Teammate>, Message> {
    let mut team: Vec<Teammate> = Vec::new();
    for part in text.split([',', ';', '،', '؛', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let (name, role) = match part.rsplit_once(' ') {
            Some((name, word)) => match role(word) {
                Some(role) => (name.trim(), role),
                None => (part, "assistant"),
            },
            None => (part, "assistant"),
        };
        if !name.chars().any(char::is_alphabetic) || role_only(name) {
            return Err(Message::new("course-team-name").with("text", date::quoted(part)));
        }
        if team.iter().any(|known| name::words(&known.name) == name::words(name)) {
            return Err(Message::new("course-team-twice").with("name", name));
        }
        team.push(Teammate { name: name.to_owned(), role });
    }
    if team.len() > MOST {
        return Err(Message::new("course-team-many").with("max", MOST));
    }
    Ok(team)
}

/// The line that `parse_team` reads back.
pub fn team_typed(team: &[Teammate]) -> String {
    let word = |role| WORDS.iter().find(|(code, _)| *code == role).and_then(|(_, words)| words.first()).unwrap_or(&"");
    team.iter().map(|one| format!("{} {}", one.name, word(one.role))).collect::<Vec<_>>().join(", ")
}

fn role(word: &str) -> Option<&'static str> {
    let wanted = word.to_lowercase();
    WORDS.iter().find(|(_, words)| words.contains(&wanted.as_str())).map(|(code, _)| *code)
}

fn role_only(name: &str) -> bool {
    !name.contains(' ') && role(name).is_some()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn teams_in_many_hands() {
        let of = |text: &str| -> Vec<(String, &str)> {
            parse_team(text).unwrap().into_iter().map(|one| (one.name, one.role)).collect()
        };
        assert_eq!(
            of("Mme ALAMI pratique, M. RAMI"),
            [("Mme ALAMI".into(), "practice"), ("M. RAMI".into(), "assistant")]
        );
        assert_eq!(
            of("السيدة العلوي نظري؛ فاطمة"),
            [("السيدة العلوي".into(), "theory"), ("فاطمة".into(), "assistant")]
        );
        assert_eq!(of(" , "), []);
        for (text, id) in [
            ("Mme ALAMI, mme alami pratique", "course-team-twice"),
            ("12", "course-team-name"),
            ("pratique", "course-team-name"),
            ("A B,C D,E F,G H,I J,K L,M N,O P,Q R", "course-team-many"),
        ] {
            assert_eq!(parse_team(text).unwrap_err().id, id, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_team_reads_back(names in prop::collection::btree_set("[A-Z]{3,8}", 0..6), roles in prop::collection::vec(0_usize..4, 6)) {
            let team: Vec<Teammate> =
                names.into_iter().zip(roles).map(|(name, role)| Teammate { name: format!("Mme {name}"), role: ROLES[role] }).collect();
            prop_assert_eq!(parse_team(&team_typed(&team)), Ok(team));
        }

        #[test]
        fn no_team_panics(text in ".{0,30}") {
            let _ = parse_team(&text);
        }
    }
}
