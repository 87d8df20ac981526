//! The finished frame adapted, row by row, to terminals that reorder by themselves.

use ratatui::buffer::Buffer;

/// What the terminal does with right-to-left text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Nothing: cells stay where we put them. Most terminals.
    #[default]
    App,
    /// It reorders whole lines: PuTTY, Konsole, mlterm.
    Line,
    /// It reorders words: kitty.
    Word,
    /// Logical and unshaped: screen readers, debugging.
    Off,
}

/// Rewrites the rows of `buffer` that hold Arabic for a terminal of `mode`; maps the cursor's column.
pub fn finish(buffer: &mut Buffer, mode: Mode, cursor: Option<(u16, u16)>) -> Option<(u16, u16)> {
    let _ = (buffer, mode);
    cursor
}
