//! What stands over a screen and takes its keys: a question, the help, the palette, the three lines of Arabic.

use super::calibration::{self, Calibration};
use crate::keys::{Action, Key, Place};
use crate::screens::Question;
use crate::text::bidi::Mode;
use crate::text::{Dir, cells, edit, format};
use crate::ui::frame::Parts;
use crate::ui::line::write;
use crate::ui::panel::{Row, draw_columns, draw_panel};
use crate::ui::{Look, form, help};
use crossterm::event::KeyCode;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// One of them.
pub(super) enum Overlay {
    /// A question just asked.
    Question(Question),
    /// The help of the place, scrolled so far.
    Help { top: usize, rows: usize },
    /// The palette: what is typed, which line is marked, the actions shown.
    Palette { line: edit::Line, at: usize, shown: Vec<Action> },
    /// Which line of Arabic reads right.
    Calibration(Box<Calibration>),
}

/// What a key did to it.
pub(super) enum Taken {
    /// It stays.
    Kept,
    /// It goes.
    Closed,
    /// It goes, and this is done.
    Chosen(Action),
    /// It goes, and Arabic is sent this way from now on.
    Shown(Mode),
    /// It goes, and the screen gets the key.
    Passed,
}

impl Overlay {
    pub(super) fn help() -> Self {
        Self::Help { top: 0, rows: 1 }
    }

    pub(super) fn palette() -> Self {
        Self::Palette { line: edit::Line::new("", 40, Dir::Auto), at: 0, shown: Vec::new() }
    }

    pub(super) fn calibration() -> Self {
        Self::Calibration(Box::default())
    }

    /// The rows it shows as terminals of a mode need them, whatever the mode in force.
    pub(super) fn pinned(&self) -> &[(u16, Mode)] {
        match self {
            Self::Calibration(calibration) => calibration.pinned(),
            _ => &[],
        }
    }

    /// What the key bar offers while it stands: the keys of the screen below do nothing then.
    pub(super) const fn bar(&self) -> &[help::Named] {
        match self {
            Self::Palette { .. } => &[(Action::Enter, None), (Action::Back, None)],
            _ => &[(Action::Back, None)],
        }
    }

    pub(super) fn key(&mut self, key: Key, place: Place, look: &Look<'_>) -> Taken {
        match self {
            Self::Question(question) => answer(question, key),
            Self::Calibration(_) => calibration::answer(key),
            Self::Help { top, rows } => match key.code {
                KeyCode::Esc | KeyCode::Enter | KeyCode::F(1 | 2) | KeyCode::Char('q' | 'Q' | '?') => Taken::Closed,
                KeyCode::F(9) => Taken::Passed,
                KeyCode::Up => scroll(top, top.saturating_sub(1)),
                KeyCode::Down => scroll(top, *top + 1),
                KeyCode::PageUp => scroll(top, top.saturating_sub(*rows)),
                KeyCode::PageDown | KeyCode::Char(' ') => scroll(top, *top + *rows),
                KeyCode::Home => scroll(top, 0),
                _ => Taken::Kept,
            },
            Self::Palette { line, at, shown } => {
                match key.code {
                    KeyCode::Esc | KeyCode::F(1 | 2) => return Taken::Closed,
                    KeyCode::Enter => {
                        return shown.get(*at).map_or(Taken::Closed, |action| Taken::Chosen(*action));
                    }
                    KeyCode::Up => *at = at.saturating_sub(1),
                    KeyCode::Down => *at += 1,
                    KeyCode::Backspace => {
                        line.backspace();
                        *at = 0;
                    }
                    KeyCode::Left => drop(line.left()),
                    KeyCode::Right => drop(line.right()),
                    _ => {
                        if let Some(c) = key.typed() {
                            line.insert(c.encode_utf8(&mut [0; 4]));
                            *at = 0;
                        }
                    }
                }
                // Kept current key by key, so that a burst « :undo⏎ » chooses what it would have chosen typed slowly.
                *shown = help::palette(look, place, line.text()).into_iter().map(|(action, _)| action).collect();
                *at = (*at).min(shown.len().saturating_sub(1));
                Taken::Kept
            }
        }
    }

    /// Draws it; returns where the cursor sits.
    pub(super) fn draw(
        &mut self,
        buffer: &mut Buffer,
        parts: Parts,
        look: &Look<'_>,
        place: Place,
        (marks, bar): (&[(String, String)], &[help::Named]),
    ) -> (u16, u16) {
        match self {
            Self::Question(_) => (look.margin(parts.message), parts.message.y),
            Self::Calibration(calibration) => calibration.draw(buffer, parts.body, look),
            Self::Help { top, rows } => {
                let lines = help::help(look, place, marks, bar, parts.body.width);
                let title = look.texts.word(&format!("place-{}", place.id()));
                *top = (*top).min(lines.len().saturating_sub(1));
                *rows = draw_panel(buffer, parts.body, look, &title, &lines, *top, None).max(1);
                (look.margin(parts.body), parts.body.y)
            }
            Self::Palette { line, at, shown } => {
                let found = help::palette(look, place, line.text());
                *shown = found.iter().map(|(action, _)| *action).collect();
                *at = (*at).min(shown.len().saturating_sub(1));
                let rows: Vec<Row> = found.into_iter().map(|(_, row)| row).collect();
                let colon = format::colon(look.language());
                let ask = format!("{}{colon}", look.texts.word("action-palette"));
                // The caret has a cell of its own before the rule.
                let own = cells::width(line.text()) + 1;
                let title = format!("{ask}{} ", line.text());
                let height = parts.body.height.min(14);
                let area = Rect { y: parts.body.bottom() - height, height, ..parts.body };
                let top = (*at + 2).saturating_sub(usize::from(height));
                draw_panel(buffer, area, look, &title, &rows, top, Some(*at));
                let x = form::start(area, look.side(), 1 + cells::width(&ask), own);
                write(line, Rect { x, width: own, height: 1, ..area }, buffer, look)
            }
        }
    }
}

/// The box of keys that may follow those pressed so far.
///
/// Returns where the cursor sits: a field below it is not the one that takes the next key.
pub(super) fn draw_following(
    buffer: &mut Buffer,
    body: Rect,
    look: &Look<'_>,
    rows: &[Row],
    before: &[Key],
) -> (u16, u16) {
    // As many columns as keep the box within half the body: what she is working on stays in sight.
    let columns = (rows.len() as u16).div_ceil((body.height / 2).max(1)).clamp(1, (body.width / 26).max(1));
    let height = body.height.min((rows.len() as u16).div_ceil(columns) + 1);
    let area = Rect { y: body.bottom() - height, height, ..body };
    draw_columns(buffer, area, look, &crate::ui::frame::sequence(look, before), rows, columns);
    (look.margin(area), area.y)
}

fn scroll(top: &mut usize, to: usize) -> Taken {
    *top = to;
    Taken::Kept
}

fn answer(question: &Question, key: Key) -> Taken {
    if key.code == KeyCode::Esc {
        return Taken::Closed;
    }
    let chosen = question.answers.iter().position(|(keys, _)| {
        keys.iter().any(|wanted| {
            *wanted == key
                || matches!((wanted.typed(), key.typed()), (Some(wanted), Some(typed))
                    if crate::keys::layout::letters(typed).contains(&wanted.to_ascii_uppercase()))
        })
    });
    match chosen {
        Some(n) => Taken::Chosen(Action::Answer(n as u8)),
        None if key.code == KeyCode::Enter => Taken::Chosen(Action::Answer(0)),
        None => Taken::Kept,
    }
}
