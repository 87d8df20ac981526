//! Lists: the columns that the screens show, for people; every field, for scripts.

use super::Call;
use super::failure::Result;
use super::out::Table;
use crate::domain::field::Column;
use serde_json::Value;

/// Prints a whole list.
pub(super) fn all<R>(
    call: &mut Call,
    subject: &str,
    columns: &[Column<R>],
    rows: &[R],
    id: fn(&R) -> String,
    json: fn(&R) -> Value,
) -> Result<()> {
    let mut list = List::new(call, subject, columns, id, json);
    list.rows(call, rows)?;
    list.end(call)
}

/// A list printed as it is read, window by window.
pub(super) struct List<'a, R> {
    columns: &'a [Column<R>],
    id: fn(&R) -> String,
    json: fn(&R) -> Value,
    table: Table,
    empty: bool,
}

impl<'a, R> List<'a, R> {
    /// A list about to begin.
    pub(super) fn new(
        call: &Call,
        subject: &str,
        columns: &'a [Column<R>],
        id: fn(&R) -> String,
        json: fn(&R) -> Value,
    ) -> Self {
        let heads: Vec<(String, bool)> = std::iter::once((call.texts.word("cli-column-id"), false))
            .chain(columns.iter().map(|column| (call.texts.word(&format!("{subject}-{}", column.id)), column.far)))
            .collect();
        let table = Table::new(heads.iter().map(|(head, far)| (head.as_str(), *far)));
        Self { columns, id, json, table, empty: true }
    }

    /// Prints some more of it.
    pub(super) fn rows(&mut self, call: &mut Call, rows: &[R]) -> Result<()> {
        if call.out.json {
            for row in rows {
                call.out.element(self.empty, &(self.json)(row))?;
                self.empty = false;
            }
            return Ok(());
        }
        for row in rows {
            self.empty = false;
            let cells = self.columns.iter().map(|column| call.texts.value(&(column.value)(row)));
            let cells: Vec<String> = std::iter::once((self.id)(row)).chain(cells).collect();
            self.table.row(&cells);
        }
        Ok(self.table.print(&mut call.out)?)
    }

    /// Ends it.
    pub(super) fn end(mut self, call: &mut Call) -> Result<()> {
        if call.out.json {
            call.out.close(self.empty)?;
        } else {
            self.table.print(&mut call.out)?;
        }
        Ok(())
    }
}
