//! Keys in the notation of the keymaps, as the bytes that a terminal sends for them; the places of the program.

use super::kit::{Case, Term};
use najma::store::drafts::{Drafts, Kept};
use std::time::Duration;

/// What xterm sends for a named key.
fn bytes(word: &str) -> Option<Vec<u8>> {
    let sent = match word {
        "Enter" => "\r",
        "Esc" => "\x1b",
        "Tab" => "\t",
        "Shift-Tab" => "\x1b[Z",
        "Space" => " ",
        "Backspace" => "\x7f",
        "Delete" => "\x1b[3~",
        "Up" => "\x1b[A",
        "Down" => "\x1b[B",
        "Right" => "\x1b[C",
        "Left" => "\x1b[D",
        "Home" => "\x1b[H",
        "End" => "\x1b[F",
        "PageUp" => "\x1b[5~",
        "PageDown" => "\x1b[6~",
        "F1" => "\x1bOP",
        "F2" => "\x1bOQ",
        "F3" => "\x1bOR",
        "F4" => "\x1bOS",
        "F5" => "\x1b[15~",
        "F6" => "\x1b[17~",
        "F7" => "\x1b[18~",
        "F8" => "\x1b[19~",
        "F9" => "\x1b[20~",
        _ => {
            let letter = word.strip_prefix("Ctrl-")?.bytes().next()?;
            return Some(vec![letter & 0x1f]);
        }
    };
    Some(sent.as_bytes().to_vec())
}

impl Term {
    /// Types keys as the desk's tests write them: `F9 p 'Zahra' F4`. Each is a write of its own, and after Esc a
    /// terminal is silent for a moment.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys.trim_start();
        while !rest.is_empty() {
            if let Some(quoted) = rest.strip_prefix('\'') {
                let end = quoted.find('\'').expect("a closing quote");
                self.keys(&quoted[..end]);
                rest = quoted[end + 1..].trim_start();
                continue;
            }
            let end = rest.find(' ').unwrap_or(rest.len());
            let word = &rest[..end];
            self.send(&bytes(word).unwrap_or_else(|| word.as_bytes().to_vec()));
            if word == "Esc" {
                // Two of them close together are one.
                self.settled();
                std::thread::sleep(Duration::from_millis(60));
                self.settled();
            }
            rest = rest[end..].trim_start();
        }
        self.settled()
    }
}

impl Case {
    /// The drafts of the account that runs the tests.
    pub(crate) fn drafts(&self) -> Vec<Kept> {
        let uid = rustix::process::getuid().as_raw();
        let login = uzers::get_user_by_uid(uid).map(|user| user.name().to_string_lossy().into_owned());
        Drafts::open(&self.db, &login.unwrap_or_else(|| format!("uid-{uid}"))).unwrap().all().unwrap()
    }

    /// True if a draft holds these words.
    pub(crate) fn keeps(&self, words: &str) -> bool {
        self.drafts().iter().any(|kept| kept.draft.fields().any(|(_, text)| text.contains(words)))
    }
}

/// A place: the keys that lead there from the first screen, and the words half typed in it, if any.
pub(crate) type Spot = (&'static str, Option<&'static str>);

/// Every screen, idle and with a question, a list or a form over it.
pub(crate) const PLACES: &[Spot] = &[
    ("", None),
    ("X", None),
    ("X 0 'marché hebdo'", Some("marché hebdo")),
    ("Left", None),
    ("1", None),
    ("1 3R", None),
    ("1 3R.2", None),
    ("1 17", None),
    ("1 3A Up N 'certificat mardi'", Some("certificat mardi")),
    ("1 F4 'Latifa douar Tizi'", Some("Latifa douar Tizi")),
    ("1 X", None),
    ("1 X 0 'crue de l oued'", Some("crue de l oued")),
    ("F9 g Enter F9 9 'ourlets et boutons'", Some("ourlets et boutons")),
    ("F9 g Enter F9 x 1 Enter 'partie chez sa sœur'", Some("partie chez sa sœur")),
    ("F9 g Enter C F4 'bébé en juin'", Some("bébé en juin")),
    ("F9 p Enter F6 Down F8 'vue chez le caïd'", Some("vue chez le caïd")),
    ("F9 p Enter F9 v 'demande du parquet'", Some("demande du parquet")),
    ("1 3A V", None),
    ("1 F6", None),
    ("1 F9 h", None),
    ("1 O", None),
    ("F9 p", None),
    ("F9 p 'zin'", None),
    ("F9 p 'Zineb' F4 'Tizourgane'", Some("Tizourgane")),
    ("F9 p 'Zineb' F4 'Tizourgane' Enter 'Aïcha'", Some("Aïcha")),
    ("F9 p 'Zineb' F4 'Tizourgane' F9 x", Some("Tizourgane")),
    ("F9 p Enter", None),
    ("F9 g", None),
    ("F9 g Enter", None),
    ("F9 g Enter F4", None),
    ("F9 g F4 'CODE77'", Some("CODE77")),
    ("F9 e", None),
    ("F9 e F4 'CODE78'", Some("CODE78")),
    ("F9 m", None),
    ("F9 m F4 'CODE79'", Some("CODE79")),
    ("F9 f", None),
    ("F9 f F4", None),
    ("F9 h", None),
    ("F9 k", None),
    ("F1", None),
    ("1 F1", None),
    (": 'an'", None),
    ("F9", None),
];
