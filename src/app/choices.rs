//! What a clerk chooses while she works: the language, the theme, how Arabic is sent to her terminal. It holds at once and
//! is found again at the next start.

use super::App;
use crate::config::Setting;
use crate::domain::message::Message;
use crate::keys::reader::Source;
use crate::text::{Language, Texts};
use crate::ui::Theme;
use crate::ui::frame::Tone;
use ratatui::backend::Backend;

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// The next language that this terminal can show; of those passed over the first is said with its remedy.
    pub(super) fn language(&mut self) {
        let mut next = self.desk.language.next();
        let mut why = None;
        for _ in Language::ALL {
            let Some((_, refusal)) = self.unreadable(next) else { break };
            why = why.or(Some(refusal));
            next = next.next();
        }
        if next == self.desk.language || self.unreadable(next).is_some() {
            return self.say(why.unwrap_or(Message::new("frame-language")), Tone::Refused);
        }
        self.desk.language = next;
        self.texts = Texts::load(self.desk.language);
        self.refresh_top();
        match why {
            Some(why) => self.say(why, Tone::Refused),
            None => self.say(Message::new("frame-language"), Tone::Done),
        }
        let language = self.desk.language;
        self.keep_setting(Setting::Language(language));
    }

    pub(super) fn theme(&mut self) {
        let next = Theme::next(self.config.settings.theme.as_deref());
        self.theme = Theme::shipped(next);
        self.say(Message::new("frame-theme").with("theme", Message::new(Theme::term(next))), Tone::Done);
        self.keep_setting(Setting::Theme(next));
    }

    pub(super) fn arabic_display(&mut self) {
        self.show_arabic(self.bidi.next());
    }

    pub(super) fn keep_setting(&mut self, setting: Setting<'_>) {
        if let Err(message) = self.config.remember(setting) {
            self.say(message, Tone::Refused);
        }
    }
}
