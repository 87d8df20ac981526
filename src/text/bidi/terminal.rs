//! Which way a terminal shows Arabic, from what it answers and from what surrounds it.
//!
//! The answers come with the keys, when they come: nobody waits for them. What was measured on ten terminals decides;
//! inside a multiplexer the terminal that draws cannot be seen, and only the clerk can tell.

use super::Mode;

/// What is asked of a terminal, the one that every terminal answers last: does it leave the order of cells alone, its name
/// and version, its kind, and the fence.
pub const QUERIES: &[u8] = b"\x1b[8$p\x1b[>q\x1b[>c\x1b[c";

/// Characters kept of a name that a terminal gives itself.
const NAME: usize = 32;

/// What the command line wants of this start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// Nothing: what she chose before on this terminal, else what the terminal is known for.
    #[default]
    Saved,
    /// What the terminal is known for, whatever she chose before: `--bidi=auto`.
    Detected,
    /// This.
    Mode(Mode),
}

impl Wish {
    /// The words that `--bidi` takes.
    pub const WORDS: [&'static str; 5] = ["auto", "app", "line", "word", "off"];

    /// The wish that a word of the command line means.
    pub fn named(word: &str) -> Option<Self> {
        if word == "auto" {
            return Some(Self::Detected);
        }
        [Mode::App, Mode::Line, Mode::Word, Mode::Off].into_iter().find(|mode| mode.id() == word).map(Self::Mode)
    }
}

/// What the program knows of its terminal without asking it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// `TERM`.
    pub term: String,
    /// `tmux` or `screen`, where one stands between.
    pub inside: Option<&'static str>,
    /// The locale that decides how characters are written, if one is set.
    pub locale: Option<String>,
}

impl Surroundings {
    /// From the environment: `TERM`, `TMUX`, `STY`, and the locale: the first that is set of `LC_ALL`, `LC_CTYPE`, `LANG`.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        let there = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
        let term = variable("TERM").unwrap_or_default();
        let inside = if there("TMUX") || term.starts_with("tmux") {
            Some("tmux")
        } else if there("STY") || term.starts_with("screen") {
            Some("screen")
        } else {
            None
        };
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .find_map(|name| variable(name).filter(|value| !value.is_empty()));
        Self { term, inside, locale }
    }
}

/// What a terminal has answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// State of ANSI mode 8: 1 and 2 it can be switched, 3 always implicit, 4 always explicit, 0 unknown.
    mode8: Option<u16>,
    /// What it calls itself.
    name: Option<String>,
    /// Its kind: secondary device attributes.
    kind: Option<Vec<u16>>,
    /// The fence has come: nothing else will.
    pub done: bool,
}

impl Answers {
    /// Takes a report; false if it answers none of our questions.
    pub fn hear(&mut self, report: &[u8]) -> bool {
        if let Some(name) = report.strip_prefix(b"\x1bP>|") {
            let name = name.strip_suffix(b"\x1b\\").unwrap_or(name);
            let plain = |byte: &&u8| byte.is_ascii_alphanumeric() || b" .()-_+".contains(byte);
            self.name = Some(name.iter().filter(plain).take(NAME).map(|byte| char::from(*byte)).collect());
            return true;
        }
        let Some(body) = report.strip_prefix(b"\x1b[") else {
            return false;
        };
        match body {
            [b'?', .., b'c'] => self.done = true,
            [b'>', numbers @ .., b'c'] => self.kind = Some(numbers_of(numbers)),
            [b'8', b';', numbers @ .., b'$', b'y'] => self.mode8 = numbers_of(numbers).first().copied(),
            _ => return false,
        }
        true
    }

    fn name(&self) -> &str {
        self.name.as_deref().unwrap_or_default()
    }
}

fn numbers_of(bytes: &[u8]) -> Vec<u16> {
    let number = |part: &[u8]| std::str::from_utf8(part).ok().and_then(|part| part.parse().ok()).unwrap_or(0);
    bytes.split(|byte| *byte == b';').take(4).map(number).collect()
}

/// A terminal as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// What surrounds it.
    pub around: Surroundings,
    /// What it answered.
    pub answers: Answers,
    /// What the command line wants.
    pub wish: Wish,
}

impl Known {
    /// The multiplexer between the program and the terminal that draws, by its surroundings or by its own answer.
    pub fn inside(&self) -> Option<&'static str> {
        let answered = match self.answers.kind.as_deref() {
            _ if self.answers.name().starts_with("tmux") => Some("tmux"),
            // What no terminal is: the letters T and S as numbers.
            Some([84, ..]) => Some("tmux"),
            Some([83, ..]) => Some("screen"),
            _ => None,
        };
        self.around.inside.or(answered)
    }

    /// The name under which a choice for this terminal is kept.
    pub fn fingerprint(&self) -> String {
        let mut name = self.around.term.clone();
        if let Some(kind) = &self.answers.kind {
            let kind: Vec<String> = kind.iter().map(u16::to_string).collect();
            name = format!("{name} {}", kind.join(";"));
        }
        if !self.answers.name().is_empty() {
            name = format!("{name} {}", self.answers.name());
        }
        if let Some(inside) = self.inside() {
            name = format!("{name} +{inside}");
        }
        name.trim().to_owned()
    }

    /// What the terminal is known for; `None` inside a multiplexer, where only the clerk can tell.
    pub fn detected(&self) -> Option<Mode> {
        let Answers { mode8, kind, .. } = &self.answers;
        let (name, kind) = (self.answers.name(), kind.as_deref().unwrap_or_default());
        if self.inside().is_some() {
            return None;
        }
        Some(match mode8 {
            Some(1 | 2 | 4) => Mode::App,
            Some(3) => Mode::Line,
            _ if name.starts_with("Konsole") => Mode::Line,
            _ if name.starts_with("kitty") || self.around.term.starts_with("xterm-kitty") => Mode::Word,
            // PuTTY answers nothing else. mlterm is a VT320 to its askers; an xterm that plays one gives its name.
            _ if kind == [0, 136, 0] => Mode::Line,
            _ if self.around.term.starts_with("mlterm") || kind.first() == Some(&24) && name.is_empty() => Mode::Line,
            _ => Mode::App,
        })
    }

    /// How to send Arabic: as the command line wants, else as she `saved` for this terminal, else as it is known for.
    pub fn mode(&self, saved: Option<Mode>) -> Mode {
        match self.wish {
            Wish::Mode(mode) => mode,
            Wish::Saved => saved.or_else(|| self.detected()).unwrap_or_default(),
            Wish::Detected => self.detected().unwrap_or_default(),
        }
    }

    /// True if only she can tell and has not yet.
    pub fn is_open(&self, saved: Option<Mode>) -> bool {
        match self.wish {
            Wish::Mode(_) => false,
            Wish::Saved => saved.is_none() && self.detected().is_none(),
            Wish::Detected => self.detected().is_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(term: &str, inside: &[&str], answers: &[&[u8]]) -> Known {
        let around = Surroundings::read(|name| match name {
            "TERM" => Some(term.to_owned()),
            name => inside.contains(&name).then(|| "1".to_owned()),
        });
        let mut known = Known { around, ..Known::default() };
        for answer in answers {
            assert!(known.answers.hear(answer), "{}", answer.escape_ascii());
        }
        known
    }

    const FENCE: &[u8] = b"\x1b[?64;1;2c";

    /// The answers that ten terminals were measured to give.
    #[test]
    fn every_measured_terminal_is_known() {
        let rows: [(&str, &[&[u8]], Mode); 9] = [
            ("xterm-256color", &[b"\x1b[8;1$y", b"\x1b[>65;7006;1c", FENCE], Mode::App), // VTE
            ("xterm-256color", &[b"\x1b[8;0$y", b"\x1bP>|XTerm(379)\x1b\\", b"\x1b[>41;379;0c", FENCE], Mode::App),
            ("xterm", &[b"\x1b[>0;136;0c", b"\x1b[?6c"], Mode::Line), // PuTTY
            ("xterm-256color", &[b"\x1bP>|Konsole 22.12.3\x1b\\", b"\x1b[>1;115;0c", FENCE], Mode::Line),
            ("mlterm", &[b"\x1b[8;0$y", b"\x1b[>24;279;0c", FENCE], Mode::Line),
            ("xterm-256color", &[b"\x1b[8;0$y", b"\x1b[>24;279;0c", FENCE], Mode::Line), // mlterm over SSH
            ("xterm-kitty", &[b"\x1b[8;0$y", b"\x1bP>|kitty(0.26.5)\x1b\\", b"\x1b[>1;4000;26c", FENCE], Mode::Word),
            ("alacritty", &[b"\x1b[>0;1700;1c", b"\x1b[?6c"], Mode::App),
            ("linux", &[b"\x1b[?6c"], Mode::App),
        ];
        for (term, answers, mode) in rows {
            let known = known(term, &[], answers);
            assert!(known.answers.done);
            assert_eq!(known.detected(), Some(mode), "{term} {known:?}");
            assert_eq!(known.mode(None), mode);
            assert_eq!(known.mode(Some(Mode::Off)), Mode::Off, "what she chose holds");
        }
    }

    #[test]
    fn inside_a_multiplexer_only_she_can_tell() {
        for known in [
            known("tmux-256color", &[], &[]),
            known("xterm-256color", &["TMUX"], &[]),
            known("screen", &["STY"], &[]),
            known("xterm-256color", &[], &[b"\x1bP>|tmux 3.3a\x1b\\"]),
            known("xterm-256color", &[], &[b"\x1b[>84;0;0c"]), // tmux over SSH, older than its name
            known("xterm-256color", &[], &[b"\x1b[>83;40900;0c"]), // screen over SSH
        ] {
            assert_eq!(known.detected(), None);
            assert!(known.is_open(None) && !known.is_open(Some(Mode::App)));
            assert_eq!(known.mode(None), Mode::App);
            assert!(known.fingerprint().contains('+'));
        }
    }

    #[test]
    fn wrong_and_half_answers_change_nothing() {
        let mut answers = Answers::default();
        for wrong in [
            b"\x1b[1;1R".as_slice(),
            b"\x1b[8;1y",
            b"\x1b[28;1$y",
            b"\x1b]11;rgb\x1b\\",
            b"\x1bP1$r0m\x1b\\",
            b"\x1b[",
            b"",
            b"\xff\xfe",
        ] {
            assert!(!answers.hear(wrong), "{}", wrong.escape_ascii());
        }
        assert_eq!(answers, Answers::default());
        assert!(answers.hear(b"\x1b[>99999999999;;c"));
        assert!(answers.hear(b"\x1bP>|\"\n\x00[x] = 1\x1b[31m\x1b\\"));
        let known = Known { answers, ..Known::default() };
        assert_eq!(known.detected(), Some(Mode::App));
        assert!(known.fingerprint().chars().all(|c| !"\"\\[]=\n".contains(c)), "{}", known.fingerprint());
    }

    #[test]
    fn the_command_line_comes_first() {
        let mut known = known("xterm", &[], &[b"\x1b[>0;136;0c"]);
        for word in Wish::WORDS {
            known.wish = Wish::named(word).unwrap_or_default();
            let wanted = if word == "auto" { "line" } else { word };
            assert_eq!(known.mode(Some(Mode::Word)).id(), wanted);
        }
        assert_eq!(Wish::named("both"), None);
    }
}
