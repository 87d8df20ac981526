//! Colours: 16 ANSI ones and attributes, read from `data/themes`. Each has a letter, word or mark beside it on screen.

use ratatui::style::{Color, Modifier, Style};
use toml::de::{DeTable, DeValue};

/// What each kind of thing looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Ordinary text.
    pub text: Style,
    /// The cursor's line mark, the focused field.
    pub accent: Style,
    /// To do.
    pub todo: Style,
    /// Blocked, overdue, refused.
    pub alarm: Style,
    /// Context.
    pub dim: Style,
    /// Headings, the title.
    pub strong: Style,
    /// Done, recorded.
    pub good: Style,
    /// Keys in the key bar.
    pub key: Style,
    /// The mark of the cursor's line: `▸`, or `>` in the plain theme.
    pub cursor: char,
}

const DARK: &str = include_str!("../../data/themes/dark.toml");
const PLAIN: &str = include_str!("../../data/themes/plain.toml");
const MONO: &str = include_str!("../../data/themes/mono.toml");

impl Default for Theme {
    /// No colour and no attribute at all.
    fn default() -> Self {
        let none = Style::new();
        Self {
            text: none,
            accent: none,
            todo: none,
            alarm: none,
            dim: none,
            strong: none,
            good: none,
            key: none,
            cursor: '>',
        }
    }
}

impl Theme {
    /// The themes that ship.
    pub const NAMES: &[&str] = &["dark", "plain", "mono"];

    /// A shipped theme; mono where the name is unknown.
    pub fn shipped(name: &str) -> Self {
        Self::read(match name {
            "dark" => DARK,
            "plain" => PLAIN,
            _ => MONO,
        })
        .unwrap_or_default()
    }

    /// The theme a clerk chose, or dark. `no_colour` is what the environment asks by `NO_COLOR`: the chosen theme keeps
    /// its cursor mark and takes mono's attributes.
    pub fn chosen(name: Option<&str>, no_colour: bool) -> Self {
        let theme = Self::shipped(name.unwrap_or("dark"));
        if no_colour { Self { cursor: theme.cursor, ..Self::shipped("mono") } } else { theme }
    }

    /// Fluent id of a theme's word.
    pub fn term(name: &str) -> &'static str {
        match name {
            "dark" => "theme-dark",
            "plain" => "theme-plain",
            _ => "theme-mono",
        }
    }

    /// The theme after this name, or after the one that holds where none was chosen: what the theme key turns to.
    pub fn next(name: Option<&str>) -> &'static str {
        let name = name.unwrap_or("dark");
        let at = Self::NAMES.iter().position(|known| *known == name);
        let next = at.map_or(0, |at| at + 1);
        Self::NAMES.get(next).or(Self::NAMES.first()).unwrap_or(&"mono")
    }

    /// Reads a theme file; `None` if a line of it means nothing.
    pub fn read(text: &str) -> Option<Self> {
        let table = DeTable::parse(text).ok()?;
        let mut theme = Self::default();
        for (name, value) in table.get_ref() {
            let DeValue::String(value) = value.get_ref() else {
                return None;
            };
            if name.get_ref() == "cursor" {
                let mut chars = value.chars();
                theme.cursor = chars.next().filter(|_| chars.next().is_none())?;
                continue;
            }
            let style = style(value)?;
            *match name.get_ref().as_ref() {
                "text" => &mut theme.text,
                "accent" => &mut theme.accent,
                "todo" => &mut theme.todo,
                "alarm" => &mut theme.alarm,
                "dim" => &mut theme.dim,
                "strong" => &mut theme.strong,
                "good" => &mut theme.good,
                "key" => &mut theme.key,
                _ => return None,
            } = style;
        }
        Some(theme)
    }
}

/// `light-cyan bold`: words in any order.
fn style(words: &str) -> Option<Style> {
    words.split_ascii_whitespace().try_fold(Style::new(), |style, word| {
        Some(match word {
            "bold" => style.add_modifier(Modifier::BOLD),
            "dim" => style.add_modifier(Modifier::DIM),
            "underlined" => style.add_modifier(Modifier::UNDERLINED),
            "reversed" => style.add_modifier(Modifier::REVERSED),
            colour => style.fg(ansi(colour)?),
        })
    })
}

const fn ansi(name: &str) -> Option<Color> {
    Some(match name.as_bytes() {
        b"black" => Color::Black,
        b"red" => Color::Red,
        b"green" => Color::Green,
        b"yellow" => Color::Yellow,
        b"blue" => Color::Blue,
        b"magenta" => Color::Magenta,
        b"cyan" => Color::Cyan,
        b"gray" => Color::Gray,
        b"dark-gray" => Color::DarkGray,
        b"light-red" => Color::LightRed,
        b"light-green" => Color::LightGreen,
        b"light-yellow" => Color::LightYellow,
        b"light-blue" => Color::LightBlue,
        b"light-magenta" => Color::LightMagenta,
        b"light-cyan" => Color::LightCyan,
        b"white" => Color::White,
        _ => return None,
    })
}
