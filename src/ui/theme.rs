//! Colours: 16 ANSI ones and attributes, read from `data/themes`. Each has a letter, word or mark beside it on screen.

use ratatui::style::Style;

/// What each kind of thing looks like.
#[derive(Clone, Debug, Default)]
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

impl Theme {
    /// The themes that ship.
    pub const NAMES: &[&str] = &["dark", "plain", "mono"];

    /// A shipped theme; mono where the name is unknown.
    pub fn shipped(name: &str) -> Self {
        let _ = name;
        unimplemented!()
    }
}
