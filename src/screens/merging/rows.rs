//! The lines of the comparison: fields in the order of the form, each with both values as a form shows them.

use crate::domain::draft::Draft;
use crate::domain::field::Kind;
use crate::domain::geography;
use crate::domain::person::FIELDS;
use crate::store::person_merge::{Cell, Choices, Compared, Side};
use crate::ui::Look;

/// One field of both records.
#[derive(Clone, Debug)]
pub(super) struct Row {
    table: String,
    column: String,
    values: [Option<String>; 2],
    /// Whose value stands.
    pub(super) side: Side,
}

/// Every field that one of them fills.
pub(super) fn of(seen: &Compared, choices: &Choices) -> Vec<Row> {
    let drafts = [seen.kept.person.to_draft(), seen.gone.person.to_draft()];
    let mut rows: Vec<Row> = seen.cells.iter().map(|cell| row(cell, &drafts, choices)).collect();
    let place = |row: &Row| FIELDS.iter().position(|field| row.table == "person" && field.id == row.column);
    rows.sort_by_key(|row| place(row).unwrap_or(FIELDS.len()));
    rows
}

fn row(cell: &Cell, drafts: &[Draft; 2], choices: &Choices) -> Row {
    let key = (cell.table.clone(), cell.column.clone());
    let typed = |draft: &Draft, stored: &Option<String>| {
        let own = cell.table == "person" && FIELDS.iter().any(|field| field.id == cell.column);
        if own { Some(draft.get(&cell.column).to_owned()).filter(|text| !text.is_empty()) } else { stored.clone() }
    };
    let [kept, gone] = drafts;
    Row {
        values: [typed(kept, &cell.kept), typed(gone, &cell.gone)],
        side: choices.get(&key).copied().unwrap_or(cell.side),
        table: key.0,
        column: key.1,
    }
}

impl Row {
    pub(super) fn key(&self) -> (String, String) {
        (self.table.clone(), self.column.clone())
    }

    /// True where both say the same.
    pub(super) fn is_alike(&self) -> bool {
        let [kept, gone] = &self.values;
        kept == gone
    }

    fn value(&self, side: Side) -> Option<&str> {
        let [kept, gone] = &self.values;
        if side == Side::Kept { kept.as_deref() } else { gone.as_deref() }
    }

    /// True if choosing `side` leaves a value of the other in the history only.
    pub(super) fn lost(&self, side: Side) -> bool {
        let other = if side == Side::Kept { Side::Gone } else { Side::Kept };
        !self.is_alike() && self.value(other).is_some()
    }

    /// What the field is called.
    pub(super) fn label(&self, look: &Look<'_>) -> String {
        label(look, &self.table, &self.column)
    }

    /// A value as the form shows it.
    pub(super) fn shown(&self, side: Side, look: &Look<'_>) -> String {
        self.value(side).map(|value| shown(look, &self.table, &self.column, value)).unwrap_or_default()
    }
}

/// What a column is called.
pub(super) fn label(look: &Look<'_>, table: &str, column: &str) -> String {
    let ids = [format!("{}-{column}", table.replace('_', "-")), format!("person-{column}")];
    let dashed = ids.iter().map(|id| id.replace('_', "-"));
    let known = ids.iter().cloned().chain(dashed).find(|id| look.texts.has(id));
    known.map_or_else(|| column.to_owned(), |id| look.texts.word(&id))
}

/// A stored or typed value as a form shows it: the words of a choice, the name of a commune.
pub(super) fn shown(look: &Look<'_>, table: &str, column: &str, value: &str) -> String {
    let field = FIELDS.iter().find(|field| table == "person" && field.id == column);
    match field.map(|field| field.kind) {
        Some(Kind::Choice(_)) => {
            let id = format!("person-{column}-{value}");
            if look.texts.has(&id) { look.texts.word(&id) } else { value.to_owned() }
        }
        Some(Kind::Lookup("commune")) => match geography::commune(value) {
            Some(commune) => look.texts.pick(commune.name, Some(commune.name_ar)).to_owned(),
            None => value.to_owned(),
        },
        _ => value.to_owned(),
    }
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
