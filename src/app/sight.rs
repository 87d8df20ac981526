//! What the clerk's terminal can show: what is known of it before and after it answers, and what is refused at the start
//! because she could not read it.

use super::App;
use super::overlay::Overlay;
use crate::config::{Config, Setting};
use crate::domain::message::Message;
use crate::keys::reader::Source;
use crate::text::Language;
use crate::text::bidi::Mode;
use crate::text::bidi::terminal::{Known, QUERIES, Surroundings, Wish};
use crate::ui::frame::Tone;
use ratatui::backend::Backend;

/// What is known of the terminal before it answers.
pub(crate) fn known(wish: Wish) -> Known {
    Known { around: Surroundings::read(|name| std::env::var(name).ok()), wish, ..Known::default() }
}

/// What to ask it: nothing of those that would print the question.
pub(crate) fn questions(known: &Known) -> &'static [u8] {
    if matches!(known.around.term.as_str(), "" | "dumb" | "linux") { b"" } else { QUERIES }
}

/// The language to show in the place of one that the terminal cannot show, and the sentence that says so with its remedy:
/// a locale that is not UTF-8, a console whose font nobody can ask. On the console her own word counts: `--bidi`, or what
/// she chose there before.
pub(crate) fn unreadable(wanted: Language, known: &Known, config: &Config) -> Option<(Language, Message)> {
    let told = config.settings.bidi.contains_key(&known.fingerprint()) || matches!(known.wish, Wish::Mode(_));
    refused(wanted, known, told)
}

/// The same by what surrounds the program alone; `told`: she has said how Arabic reads there.
pub(super) fn refused(wanted: Language, known: &Known, told: bool) -> Option<(Language, Message)> {
    let (locale, term) = (known.around.locale.as_deref(), known.around.term.as_str());
    let latin = |language: Language| !matches!(language, Language::Arabic | Language::Tamazight);
    let instead = match wanted {
        Language::Arabic => Language::French,
        Language::Tamazight => Language::TamazightLatin,
        other => other,
    };
    if let Some(locale) = locale.filter(|locale| !is_utf8(locale)) {
        // « C » says nothing of the terminal to those who read Latin letters: most are UTF-8 all the same.
        if !latin(wanted) || !matches!(locale, "C" | "POSIX") {
            return Some((instead, Message::new("terminal-not-utf8").with("locale", locale)));
        }
    }
    if term == "linux" && wanted == Language::Tamazight {
        return Some((instead, Message::new("terminal-no-tifinagh")));
    }
    (term == "linux" && wanted == Language::Arabic && !told).then(|| (instead, Message::new("terminal-no-arabic")))
}

/// By the name alone: `ar_MA.UTF-8`, `C.utf8`, and the bare `UTF-8` that some systems send.
fn is_utf8(locale: &str) -> bool {
    let set = locale.split_once('.').map_or(locale, |(_, set)| set);
    let set = set.split('@').next().unwrap_or_default().to_ascii_lowercase();
    matches!(set.as_str(), "utf-8" | "utf8")
}

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// What she chose for this terminal before.
    pub(super) fn saved_mode(&self) -> Option<Mode> {
        self.config.settings.bidi.get(&self.known.fingerprint()).copied()
    }

    /// Why a language cannot be read on this terminal, and which one can.
    pub(super) fn unreadable(&self, wanted: Language) -> Option<(Language, Message)> {
        unreadable(wanted, &self.known, &self.config)
    }

    /// Inside a multiplexer an Arabic interface may read backwards, the sentence about that too: while nobody types, it
    /// asks once which line reads right.
    pub(super) fn ask_what_she_sees(&mut self) {
        let asks = self.untouched && self.overlay.is_none() && self.desk.language == Language::Arabic;
        if asks && self.known.is_open(self.saved_mode()) {
            self.untouched = false;
            self.calibrate();
            self.dirty = true;
        }
    }

    /// True once the terminal has answered all it will.
    pub fn answered(&self) -> bool {
        self.known.answers.done
    }

    /// Takes what the terminal sent that is no key; an answer of its may change how Arabic is sent to it.
    pub(super) fn report(&mut self, bytes: &[u8]) {
        if self.known.answers.done || !self.known.answers.hear(bytes) {
            return;
        }
        // What she switched to meanwhile is kept under the name the terminal had then, and stays.
        if !self.switched {
            self.sight();
        }
    }

    /// Sends Arabic the way that is right for what is known of the terminal.
    pub(super) fn sight(&mut self) {
        let saved = self.saved_mode();
        let mode = self.known.mode(saved);
        if mode != self.bidi {
            self.bidi = mode;
            self.terminal.clear().ok();
            self.dirty = true;
        }
        if self.said.is_none() && self.known.is_open(saved) {
            let inside = self.known.inside().unwrap_or_default();
            self.say(Message::new("bidi-inside").with("program", inside), Tone::Done);
        }
    }

    /// Gives the screen that shows keys the bytes of the one that comes next.
    pub(super) fn show_bytes(&mut self, at: usize) {
        if let (Some(bytes), Some(screen)) = (self.source.sent(at), self.stack.last_mut()) {
            screen.sent(bytes);
        }
    }

    /// Asks her which of three lines reads right.
    pub(super) fn calibrate(&mut self) {
        self.finish();
        self.overlay = Some(Overlay::calibration());
    }

    /// Her answer: it holds at once, and at every start on this terminal.
    pub(super) fn show_arabic(&mut self, mode: Mode) {
        self.bidi = mode;
        self.switched = true;
        self.terminal.clear().ok();
        self.say(Message::new("frame-bidi").with("mode", mode.id()), Tone::Done);
        let fingerprint = self.known.fingerprint();
        self.keep_setting(Setting::Bidi(&fingerprint, mode));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(wanted: Language, locale: Option<&str>, term: &str, told: bool) -> Option<(Language, &'static str)> {
        let around = Surroundings { term: term.to_owned(), inside: None, locale: locale.map(str::to_owned) };
        let known = Known { around, ..Known::default() };
        refused(wanted, &known, told).map(|(language, message)| (language, message.id))
    }

    #[test]
    fn a_locale_that_is_not_utf8_is_said_with_its_name() {
        for locale in ["ar_MA.ISO-8859-6", "fr_FR", "fr_FR.ISO-8859-1@euro"] {
            for wanted in [Language::French, Language::Arabic] {
                let found = id(wanted, Some(locale), "xterm", true);
                assert_eq!(found, Some((Language::French, "terminal-not-utf8")), "{locale}");
            }
        }
        assert_eq!(id(Language::Arabic, Some("C"), "xterm", false).map(|found| found.1), Some("terminal-not-utf8"));
        assert_eq!(id(Language::French, Some("C"), "xterm", false), None);
        for locale in [Some("ar_MA.UTF-8"), Some("C.utf8"), Some("UTF-8"), Some("fr_FR.utf8@euro"), None] {
            assert_eq!(id(Language::Arabic, locale, "xterm", false), None, "{locale:?}");
        }
    }

    #[test]
    fn the_console_shows_arabic_once_she_says_that_it_can() {
        let utf8 = Some("ar_MA.UTF-8");
        assert_eq!(id(Language::Arabic, utf8, "linux", false), Some((Language::French, "terminal-no-arabic")));
        assert_eq!(id(Language::Arabic, utf8, "linux", true), None);
        assert_eq!(id(Language::French, utf8, "linux", false), None);
        assert_eq!(id(Language::Tamazight, utf8, "linux", true).map(|found| found.1), Some("terminal-no-tifinagh"));
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let of = |variables: &[(&str, &str)]| {
            let value = |name: &str| variables.iter().find(|(known, _)| *known == name);
            Surroundings::read(|name| value(name).map(|(_, value)| (*value).to_owned())).locale
        };
        assert_eq!(of(&[("LANG", "a"), ("LC_CTYPE", "b")]).as_deref(), Some("b"));
        assert_eq!(of(&[("LC_ALL", ""), ("LANG", "a")]).as_deref(), Some("a"));
        assert_eq!(of(&[]), None);
    }
}
