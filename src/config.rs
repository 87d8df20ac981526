//! Settings: one TOML file for each clerk, every line of it optional. A bad line is told and its default stands; nothing
//! here ever keeps the program from starting.

mod edit;

use crate::domain::message::Message;
use crate::text::Language;
use crate::text::bidi::Mode;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

/// Bytes of a settings file at most: a larger one is not ours.
const LIMIT: u64 = 256 * 1024;

/// The environment variable that names another settings file.
pub const VARIABLE: &str = "NAJMA_CONFIG";

/// Which keymap is in force.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum KeymapChoice {
    /// The shipped default: `"default"`.
    #[default]
    Default,
    /// The layer for hands that know vi: `"vim"`.
    Vim,
    /// A clerk's own file over the default: its path.
    File(PathBuf),
}

impl KeymapChoice {
    /// The choice that a settings file names.
    pub fn named(name: &str) -> Self {
        match name {
            "default" => Self::Default,
            "vim" => Self::Vim,
            path => Self::File(PathBuf::from(path)),
        }
    }
}

/// What a clerk may set. `None` leaves the choice to the program: the language to the locale, the database to the place
/// where each system keeps data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// `language = "fr"` or `"ar"`.
    pub language: Option<Language>,
    /// `theme = "dark"`, one of `ui::Theme::NAMES`.
    pub theme: Option<String>,
    /// `keymap = "default"`, `"vim"` or a path.
    pub keymap: KeymapChoice,
    /// `database = "/path/najma.db"`.
    pub database: Option<PathBuf>,
    /// `[bidi]`: fingerprint of a terminal → `app`, `line`, `word` or `off`, as calibration found it.
    pub bidi: BTreeMap<String, Mode>,
}

/// A choice made in the program, to be found again at the next start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting<'a> {
    /// The language of the interface.
    Language(Language),
    /// The name of a theme.
    Theme(&'a str),
    /// The keys, as the file names them: `default`, `vim`, or the path of a file of her own.
    Keymap(&'a str),
    /// How a terminal of this fingerprint treats Arabic.
    Bidi(&'a str, Mode),
}

/// The settings in force and the file they are kept in.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// What holds.
    pub settings: Settings,
    path: Option<PathBuf>,
}

/// Where the settings are: what the command line says, else `NAJMA_CONFIG`, else the system's place for settings.
/// `None` where the system has no such place, as for a user without a home.
pub fn path(argument: Option<PathBuf>, variable: Option<OsString>) -> Option<PathBuf> {
    argument.or_else(|| variable.filter(|path| !path.is_empty()).map(PathBuf::from)).or_else(|| {
        let dirs = directories::ProjectDirs::from("", "", "najma")?;
        Some(dirs.config_dir().join("settings.toml"))
    })
}

impl Config {
    /// Reads the settings file; no file is no fault. What is wrong is told and left out.
    pub fn load(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let mut faults = Vec::new();
        let mut settings = Settings::default();
        if let Some(path) = &path {
            match content(path) {
                Ok(Some(text)) => (settings, faults) = read(&path.to_string_lossy(), &text),
                Ok(None) => {}
                Err(fault) => faults.push(fault),
            }
        }
        (Self { settings, path }, faults)
    }

    /// Holds a choice and writes it into the file, keeping every other line and comment. The choice holds for this run
    /// even if the file cannot be written; the sentence says so.
    pub fn remember(&mut self, setting: Setting<'_>) -> Result<(), Message> {
        match setting {
            Setting::Language(language) => self.settings.language = Some(language),
            Setting::Theme(name) => self.settings.theme = Some(name.to_owned()),
            Setting::Keymap(name) => self.settings.keymap = KeymapChoice::named(name),
            Setting::Bidi(terminal, mode) => {
                self.settings.bidi.insert(terminal.to_owned(), mode);
            }
        }
        let Some(path) = &self.path else {
            return Ok(());
        };
        let old = content(path)?.unwrap_or_default();
        let (table, field, value) = match setting {
            Setting::Language(language) => (None, "language", language.code()),
            Setting::Theme(name) => (None, "theme", name),
            Setting::Keymap(name) => (None, "keymap", name),
            Setting::Bidi(terminal, mode) => (Some("bidi"), terminal, mode.id()),
        };
        edit::with(&old, table, field, value)
            .ok_or(())
            .and_then(|new| edit::replace(path, &new).map_err(|_| ()))
            .map_err(|()| Message::new("config-not-saved").with("file", shown(path)))
    }
}

/// The text of a settings or keymap file; none if there is no file.
pub(crate) fn content(path: &Path) -> Result<Option<String>, Message> {
    let unreadable = || Message::new("config-unreadable").with("file", shown(path));
    let data = match std::fs::metadata(path) {
        Ok(data) => data,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(_) => return Err(unreadable()),
    };
    // A named pipe would keep the program waiting for ever.
    if !data.is_file() || data.len() > LIMIT {
        return Err(unreadable());
    }
    let mut text = String::new();
    std::fs::OpenOptions::new()
        .read(true)
        .open(path)
        .and_then(|file| file.take(LIMIT).read_to_string(&mut text))
        .map_err(|_| unreadable())?;
    Ok(Some(text))
}

/// The settings in a text, and what is wrong with its lines.
fn read(file: &str, text: &str) -> (Settings, Vec<Message>) {
    let mut settings = Settings::default();
    let mut faults = Vec::new();
    let line = |at: usize| {
        let before = text.get(..at).unwrap_or_default();
        before.matches('\n').count() + 1
    };
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            faults.push(Message::new("config-syntax").with("file", file).with("line", line(at)));
            return (settings, faults);
        }
    };
    let mut entries: Vec<_> = table.get_ref().iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    for (name, value) in entries {
        let field = name.get_ref().as_ref();
        let mut fault = |field: &str, at: usize, id: &'static str, expected: Option<&'static str>| {
            let message = Message::new(id).with("file", file).with("line", line(at)).with("field", field);
            faults.push(match expected {
                Some(id) => message.with("expected", Message::new(id)),
                None => message,
            });
        };
        if let ("bidi", DeValue::Table(terminals)) = (field, value.get_ref()) {
            for (terminal, mode) in terminals {
                match mode.get_ref().as_str().and_then(mode_named) {
                    Some(mode) => {
                        settings.bidi.insert(terminal.get_ref().to_string(), mode);
                    }
                    None => fault(
                        &format!("bidi.{}", terminal.get_ref()),
                        mode.span().start,
                        "config-bad-value",
                        Some("config-expects-bidi"),
                    ),
                }
            }
            continue;
        }
        match set(&mut settings, field, value.get_ref()) {
            Ok(true) => {}
            Ok(false) => fault(field, name.span().start, "config-unknown-field", None),
            Err(expected) => fault(field, value.span().start, "config-bad-value", Some(expected)),
        }
    }
    (settings, faults)
}

/// Sets one field; false if there is no such field, and what it expects if the value is not that.
fn set(settings: &mut Settings, field: &str, value: &DeValue<'_>) -> Result<bool, &'static str> {
    let text = value.as_str().filter(|text| !text.is_empty());
    match field {
        "language" => {
            let expected = "config-expects-language";
            settings.language = Some(text.and_then(language_named).ok_or(expected)?);
        }
        "theme" => {
            let known = |name: &&str| THEMES.contains(name);
            let name = text.filter(known).ok_or("config-expects-theme")?;
            settings.theme = Some(name.to_owned());
        }
        "keymap" => {
            settings.keymap = KeymapChoice::named(text.ok_or("config-expects-keymap")?);
        }
        "database" => {
            settings.database = Some(PathBuf::from(text.ok_or("config-expects-path")?));
        }
        "bidi" => return Err("config-expects-bidi-table"),
        _ => return Ok(false),
    }
    Ok(true)
}

/// The themes that a file may name.
const THEMES: &[&str] = crate::ui::Theme::NAMES;

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn language_named(name: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.code() == name)
}

fn mode_named(name: &str) -> Option<Mode> {
    [Mode::App, Mode::Line, Mode::Word, Mode::Off].into_iter().find(|mode| mode.id() == name)
}

#[cfg(test)]
mod tests;
