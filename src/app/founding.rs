//! The first start without a database: asks three questions in a loop of its own and makes the file.

use crate::clock::Clock;
use crate::config::{Config, Setting};
use crate::domain::calendar::closures_of_holidays;
use crate::domain::message::Message;
use crate::keys::keymap::{Found, Keymap};
use crate::keys::reader::{Input, Source};
use crate::keys::{Action, Key, Place};
use crate::screens::founding::{Answers, Founded, Founding};
use crate::store::clerk::{self, Clerk};
use crate::store::meta;
use crate::store::{Result, Seed, Store, closure};
use crate::terminal::{PanicNet, colours_wanted};
use crate::text::bidi::terminal::{Known, Wish};
use crate::text::bidi::{self, Mode};
use crate::text::{Language, Texts};
use crate::ui::frame::{self, Said};
use crate::ui::{Look, Theme};
use chrono::{Datelike, NaiveDate};
use ratatui::Terminal;
use ratatui::backend::Backend;
use std::path::Path;

/// What is known before the questions are asked.
pub struct Before<'a> {
    /// Where the database is to be.
    pub path: &'a Path,
    /// The clock it will live by.
    pub clock: &'a Clock,
    /// Login of the account.
    pub login: &'a str,
    /// Name of the account, to begin with; the login where it has none.
    pub name: &'a str,
    /// Language of the system.
    pub language: Language,
    /// What is known of the terminal before it answers.
    pub known: Known,
}

/// How the asking ended: what was made, `None` where she left and nothing was, or a sentence that says why not.
pub type Begun = std::result::Result<Option<(Store, Clerk, Language)>, Message>;

/// Takes the terminal, asks, makes the file with the public holidays of the school year, keeps the chosen language in the
/// settings, and gives the terminal back: what the command line calls where there is no database and none was named as a
/// sample. An outer error is the terminal's.
pub fn begin(before: &Before<'_>, config: &mut Config, net: &PanicNet) -> color_eyre::Result<Begun> {
    let answers = {
        let (terminal, mut reader) = match crate::terminal::Terminal::enter(net, super::sight::questions(&before.known))
        {
            Ok(entered) => entered,
            Err(message) => return Ok(Err(message)),
        };
        let mut screen = Terminal::new(terminal.backend(colours_wanted()))?;
        let theme = Theme::chosen(config.settings.theme.as_deref(), !colours_wanted());
        ask(&mut screen, &mut reader, before, &theme)?
    };
    let Some(answers) = answers else { return Ok(Ok(None)) };
    let made = match make(before, &answers) {
        Ok(made) => made,
        Err(trouble) => return Ok(Err(trouble.message())),
    };
    // The choice holds for this run even if it cannot be kept.
    let _ = config.remember(Setting::Language(answers.language));
    Ok(Ok(Some((made.0, made.1, answers.language))))
}

/// Asks until everything is answered; `None` if she left or the line dropped.
pub fn ask<B: Backend, S: Source>(
    terminal: &mut Terminal<B>,
    source: &mut S,
    before: &Before<'_>,
    theme: &Theme,
) -> color_eyre::Result<Option<Answers>>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    let keymap = Keymap::shipped();
    let mut founding = Founding::new(before.language, before.name);
    let mut pending: Vec<Key> = Vec::new();
    let mut said: Option<Said> = None;
    let today = before.clock.today();
    let mut known = before.known.clone();
    let mut mode = known.mode(None);
    loop {
        // Her choice stands for better terminals; this one shows what it can, and says why.
        let told = matches!(known.wish, Wish::Mode(_));
        let (language, why) = match super::sight::refused(founding.language(), &known, told) {
            Some((instead, why)) => (instead, Some(Said::refused(why))),
            None => (founding.language(), None),
        };
        let texts = Texts::load(language);
        let said_now = said.as_ref().or(why.as_ref());
        draw(terminal, &mut founding, &Look { theme, texts: &texts, keymap: &keymap }, today, mode, said_now)?;
        for input in source.wait(None)? {
            let came = match input {
                Input::End => return Ok(None),
                Input::Key(key) => key_of(&mut founding, key, &mut pending, &keymap, &mut mode),
                Input::Paste(text) => founding.text(&text),
                Input::Resize => {
                    terminal.autoresize().ok();
                    continue;
                }
                Input::Report(report) => {
                    if known.answers.hear(&report) && known.mode(None) != mode {
                        mode = known.mode(None);
                        terminal.clear().ok();
                    }
                    continue;
                }
                Input::PasteCut | Input::Unknown(_) => continue,
            };
            match came {
                Founded::Pending => said = None,
                Founded::Refused(why) => said = Some(Said::refused(why)),
                Founded::Left => return Ok(None),
                Founded::Answered(answers) => return Ok(Some(answers)),
            }
        }
    }
}

fn key_of(founding: &mut Founding, key: Key, pending: &mut Vec<Key>, keymap: &Keymap, mode: &mut Mode) -> Founded {
    if pending.is_empty()
        && let Some(c) = key.typed()
    {
        return founding.text(c.encode_utf8(&mut [0; 4]));
    }
    match keymap.find(Place::Founding, pending, key, pending.is_empty()) {
        Found::Action(action) => {
            pending.clear();
            if action == Action::ArabicDisplay {
                *mode = mode.next();
                return Founded::Pending;
            }
            founding.act(action)
        }
        Found::Pending => {
            pending.push(key);
            Founded::Pending
        }
        Found::Nothing => {
            pending.clear();
            Founded::Pending
        }
    }
}

fn draw<B: Backend>(
    terminal: &mut Terminal<B>,
    founding: &mut Founding,
    look: &Look<'_>,
    today: NaiveDate,
    mode: Mode,
    said: Option<&Said>,
) -> color_eyre::Result<()>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    let day = crate::text::format::long_date(look.language(), today);
    terminal.draw(|frame| {
        let area = frame.area();
        let Some(parts) = frame::parts(area) else {
            return frame::too_small(frame.buffer_mut(), area, look);
        };
        let told = frame::told(area.width, look, said, false);
        let parts = parts.giving(told.more());
        let title = [look.texts.word("place-founding")];
        frame::header(frame.buffer_mut(), parts.header, look, &title, [&day, &day], "");
        let buffer = frame.buffer_mut();
        let cursor = founding.draw(parts.body, buffer, look);
        frame::message(buffer, parts.message, look, &told);
        frame::bar(buffer, parts.bar, look, Place::Founding, Founding::bar(), None);
        if let Some((x, y)) = bidi::finish(buffer, mode, cursor) {
            frame.set_cursor_position((x, y));
        }
    })?;
    Ok(())
}

/// Makes the file, its first clerk and the closures of the public holidays.
pub fn make(before: &Before<'_>, answers: &Answers) -> Result<(Store, Clerk)> {
    let founding = meta::Founding {
        delegation: answers.delegation,
        name: answers.name.clone(),
        name_ar: answers.name_ar.clone(),
        login: before.login.to_owned(),
        clerk: answers.clerk.clone(),
        sample: None,
    };
    let mut store = Store::found(before.path, &founding, before.clock.clone(), Seed::Random)?;
    let clerk = clerk::sign_in(&mut store, before.login, &answers.clerk)?;
    let (from, to) = school_year(before.clock.today());
    closure::add(&mut store, clerk.id, &closures_of_holidays(from, to))?;
    Ok((store, clerk))
}

/// The school year that a day belongs to, September to August; from July on the coming one, which is being planned.
fn school_year(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let year = if day.month() >= 7 { day.year() } else { day.year().saturating_sub(1) };
    let from = NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or(day);
    let to = NaiveDate::from_ymd_opt(year.saturating_add(1), 8, 31).unwrap_or(day);
    (from.min(day), to)
}
