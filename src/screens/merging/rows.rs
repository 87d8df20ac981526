//! The lines of the comparison: fields in the order of the form, each with both values in words.

use crate::domain::fiche::RECORDED;
use crate::domain::message::Value;
use crate::domain::order;
use crate::store::person_merge::{Cell, Choices, Compared, Side};
use crate::text::told;
use crate::ui::Look;

/// One field of both records.
#[derive(Clone, Debug)]
pub(super) struct Row(Cell);

/// Every field that one of them fills.
pub(super) fn of(seen: &Compared, choices: &Choices) -> Vec<Row> {
    let chosen = |cell: &Cell| {
        let side = choices.get(&(cell.table.clone(), cell.column.clone())).copied().unwrap_or(cell.side);
        Row(Cell { side, ..cell.clone() })
    };
    let mut rows: Vec<Row> = seen.cells.iter().map(chosen).collect();
    let place = |row: &Row| RECORDED.iter().position(|field| field.id == row.0.column);
    order::by_key(&mut rows, |row| place(row).unwrap_or(RECORDED.len()));
    rows
}

impl Row {
    pub(super) fn key(&self) -> (String, String) {
        (self.0.table.clone(), self.0.column.clone())
    }

    /// Whose value stands.
    pub(super) fn side(&self) -> Side {
        self.0.side
    }

    /// True where both say the same.
    pub(super) fn is_alike(&self) -> bool {
        self.0.alike
    }

    /// True if a value of it will stand in the history only.
    pub(super) fn is_lost(&self) -> bool {
        self.0.lost().is_some()
    }

    /// That value, in words.
    pub(super) fn lost(&self, look: &Look<'_>) -> String {
        self.0.lost().map(|stored| value(look, &self.0.table, &self.0.column, stored)).unwrap_or_default()
    }

    /// What the field is called.
    pub(super) fn label(&self, look: &Look<'_>) -> String {
        told::label(look.texts, &self.0.table, &self.0.column)
    }

    /// One of the values, in words; empty where there is none.
    pub(super) fn shown(&self, side: Side, look: &Look<'_>) -> String {
        let stored = if side == Side::Kept { &self.0.kept } else { &self.0.gone };
        stored.as_deref().map(|stored| value(look, &self.0.table, &self.0.column, stored)).unwrap_or_default()
    }
}

/// A stored value in words.
pub(super) fn value(look: &Look<'_>, table: &str, column: &str, stored: &str) -> String {
    told::value(look.texts, table, column, stored, &Value::Empty)
}

/// Fluent id of what a row of a table is called.
pub(super) fn table(name: &str) -> &'static str {
    match name {
        "mark" => "table-mark",
        "enrolment" | "enrolment_span" => "table-enrolment",
        "person_alias" => "table-merge",
        _ => "table-row",
    }
}
