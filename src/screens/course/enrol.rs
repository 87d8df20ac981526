//! Whom to enrol: a search over everybody, in which Enter enrols and stays ready for the next.

use super::parts::{Deed, Step};
use crate::domain::message::Message;
use crate::domain::person::{COLUMNS, PersonRow};
use crate::keys::Action;
use crate::screens::Desk;
use crate::screens::listed::Listed;
use crate::screens::persons::search;
use crate::screens::prompt::{Asked, Prompt};
use crate::store::{Result, person};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Characters of a search at most.
const MOST: usize = 80;
/// Persons offered before anything is typed: those registered last, who are to be enrolled now.
const LATEST: usize = 50;

/// The search.
pub(super) struct Enrol {
    line: Prompt,
    found: Listed<PersonRow>,
}

impl Default for Enrol {
    fn default() -> Self {
        Self { line: line(), found: Listed::new("person", COLUMNS, "course-enrol-nobody", |row: &PersonRow| row.id.0) }
    }
}

fn line() -> Prompt {
    Prompt::new("course-enrol-whom", "", MOST)
}

impl Enrol {
    pub(super) fn resize(&mut self, room: u16) {
        self.found.resize(room.saturating_sub(2).max(2));
    }

    fn read(&self, desk: &Desk) -> Result<Vec<PersonRow>> {
        match self.line.typed().trim() {
            "" => person::latest(&desk.store, None, LATEST),
            typed => search::find(desk, typed),
        }
    }

    /// The same search read again.
    pub(super) fn search(&mut self, desk: &Desk) -> Result<()> {
        let rows = self.read(desk)?;
        self.found.renew(rows);
        Ok(())
    }

    pub(super) fn again(&mut self, desk: &Desk) -> Result<()> {
        self.line = line();
        let rows = self.read(desk)?;
        self.found.replace(rows);
        Ok(())
    }

    pub(super) fn text(&mut self, typed: &str, desk: &Desk) -> Result<Step> {
        let refused = self.line.text(typed);
        let rows = self.read(desk)?;
        self.found.replace(rows);
        Ok(Step::typed(refused))
    }

    pub(super) fn act(&mut self, action: Action, desk: &Desk) -> Result<Step> {
        match action {
            Action::Enter => {
                let Some(row) = self.found.current() else {
                    return Ok(Step::Refused(Message::new("course-enrol-nobody")));
                };
                return Ok(Step::Done(Deed::Enrol(row.id, row.person.name.told())));
            }
            Action::New => return Ok(Step::Done(Deed::NewPerson(search::begin(desk, self.line.typed())))),
            // What was typed goes first, then the search.
            Action::Back if !self.line.typed().is_empty() => self.again(desk)?,
            Action::Back | Action::Done => return Ok(Step::Dismissed),
            Action::Clear | Action::Delete | Action::Left | Action::Right => {
                let before = self.line.typed().to_owned();
                let Asked::Pending = self.line.act(action) else { return Ok(Step::Stay) };
                if self.line.typed() != before {
                    let rows = self.read(desk)?;
                    self.found.replace(rows);
                }
            }
            _ => {
                self.found.act(action);
            }
        }
        Ok(Step::Stay)
    }

    pub(super) fn draw(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        for y in area.y..area.bottom() {
            draw(buffer, Rect { y, height: 1, ..area }, look.side(), &[Piece::new("", area.width, look.theme.text)]);
        }
        let first = Rect { height: 1.min(area.height), ..area };
        let caret = self.line.draw(buffer, first, look);
        let below = Rect { y: area.y.saturating_add(2), height: area.height.saturating_sub(2), ..area };
        self.found.draw(below, buffer, look);
        Some(caret)
    }
}
