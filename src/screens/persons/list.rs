//! The persons on the screen: those a search finds, held whole, or everybody, latest first, read window by window.

use super::search;
use crate::domain::id::PersonId;
use crate::domain::person::{COLUMNS, PersonRow};
use crate::keys::Action;
use crate::screens::Desk;
use crate::screens::listed::Listed;
use crate::store::{Result, person};
use crate::ui::Look;
use crate::ui::table::{self, Table, TableEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// One of the two.
pub(super) enum List {
    /// Everybody.
    All { table: Table<PersonRow>, lines: u16 },
    /// Those found.
    Found { list: Listed<PersonRow>, lines: u16 },
}

impl Default for List {
    fn default() -> Self {
        Self::All { table: all(), lines: 2 }
    }
}

const fn all() -> Table<PersonRow> {
    Table::new("person", COLUMNS, "persons-empty")
}

const fn same(one: &PersonRow, other: &PersonRow) -> bool {
    one.id.0 == other.id.0
}

impl List {
    pub(super) fn resize(&mut self, room: u16) {
        match self {
            Self::All { table, lines } => {
                *lines = room;
                table.resize(room);
            }
            Self::Found { list, lines } => {
                *lines = room;
                list.resize(room);
            }
        }
    }

    const fn lines(&self) -> u16 {
        match self {
            Self::All { lines, .. } | Self::Found { lines, .. } => *lines,
        }
    }

    /// Another search: the cursor on the first that it finds.
    pub(super) fn search(&mut self, typed: &str, desk: &Desk) -> Result<()> {
        let lines = self.lines();
        if typed.trim().is_empty() {
            *self = Self::All { table: all(), lines };
            return self.renew(typed, desk);
        }
        let found = search::find(desk, typed)?;
        let mut list = Listed::new("person", COLUMNS, "persons-empty", |row: &PersonRow| row.id.0);
        list.resize(lines);
        list.replace(found);
        *self = Self::Found { list, lines };
        Ok(())
    }

    /// The same search read again: the cursor stays on whom it was on.
    pub(super) fn renew(&mut self, typed: &str, desk: &Desk) -> Result<()> {
        match self {
            Self::Found { list, .. } => {
                list.renew(search::find(desk, typed)?);
                Ok(())
            }
            Self::All { .. } if !typed.trim().is_empty() => self.search(typed, desk),
            Self::All { table, lines } => {
                let many = usize::from(table.resize(*lines));
                // From the first row shown on, that one included.
                let from = table.first().map(|first| PersonId(first.id.0.saturating_add(1)));
                let rows = person::latest(&desk.store, from, many)?;
                match table.renew(rows, same) {
                    Some(wants) => bring(table, wants, desk),
                    None => Ok(()),
                }
            }
        }
    }

    /// Who was made last.
    pub(super) fn newest(&self, desk: &Desk) -> Result<PersonId> {
        Ok(person::newest(&desk.store)?.map_or(PersonId(0), |row| row.id))
    }

    /// Puts the cursor on the person made after `before`; false if there is none, or the search does not find her.
    pub(super) fn show_newer(&mut self, before: PersonId, desk: &Desk) -> Result<bool> {
        let newest = self.newest(desk)?;
        if newest <= before {
            return Ok(false);
        }
        match self {
            Self::All { table, lines } => {
                *table = all();
                let many = usize::from(table.resize(*lines));
                table.renew(person::latest(&desk.store, None, many)?, same);
                Ok(true)
            }
            Self::Found { list, .. } => Ok(list.show(newest.0)),
        }
    }

    pub(super) fn act(&mut self, action: Action, desk: &Desk) -> Result<()> {
        match self {
            Self::All { table, .. } => match table.act(action) {
                TableEvent::Wants(wants) => bring(table, wants, desk),
                _ => Ok(()),
            },
            Self::Found { list, .. } => {
                list.act(action);
                Ok(())
            }
        }
    }

    pub(super) fn current(&self) -> Option<&PersonRow> {
        match self {
            Self::All { table, .. } => table.current(),
            Self::Found { list, .. } => list.current(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.current().is_none()
    }

    /// True if the cursor is on the last one found; everybody has no last line that is worth the asking.
    pub(super) fn at_end(&self) -> bool {
        match self {
            Self::All { .. } => false,
            Self::Found { list, .. } => list.at_end(),
        }
    }

    /// How many were found.
    pub(super) fn found(&self) -> usize {
        match self {
            Self::All { .. } => 0,
            Self::Found { list, .. } => list.rows().len(),
        }
    }

    /// Lines that are filled, the heading among them.
    pub(super) fn filled(&self) -> u16 {
        match self {
            Self::All { lines, .. } => *lines,
            Self::Found { list, .. } => list.filled(),
        }
    }

    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        match self {
            Self::All { table, .. } => table.draw(area, buffer, look),
            Self::Found { list, .. } => list.draw(area, buffer, look),
        }
    }
}

fn bring(table: &mut Table<PersonRow>, wants: table::Wanted, desk: &Desk) -> Result<()> {
    let id = |row: Option<&PersonRow>| row.map(|row| row.id);
    let rows = match wants {
        table::Wanted::First(n) => person::latest(&desk.store, None, usize::from(n))?,
        table::Wanted::After(n) => person::latest(&desk.store, id(table.last()), usize::from(n))?,
        table::Wanted::Before(n) => match id(table.first()) {
            Some(first) => person::newer(&desk.store, first, usize::from(n))?,
            None => Vec::new(),
        },
        table::Wanted::Last(n) => person::newer(&desk.store, PersonId(0), usize::from(n))?,
    };
    table.bring(rows);
    Ok(())
}
