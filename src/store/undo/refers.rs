//! What rows refer to each other: so that an undo that would tear a reference names who still refers, or is missing.

use super::super::about;
use super::super::body::Seen;
use super::super::chain::Standing;
use super::super::entry::{Key, Op, Val};
use super::super::image::{key_columns, key_of};
use super::super::tables::Tables;
use super::super::ties::{self, Tie};
use super::super::{Result, Trouble, chain};
use crate::domain::message::{Message, Value};
use rusqlite::{Connection, OptionalExtension};

/// Looks, after a Change was put back, whether every reference of its rows still holds, and names the first that does not.
pub(super) fn whole(conn: &Connection, tables: &Tables, target: i64) -> Result<()> {
    let ties = ties::all(conn, tables)?;
    let enrolment = tables.named("enrolment").map(|(number, _)| number);
    chain::each(conn, target, |head, cells| {
        if head.op == Op::Insert {
            // One that an undo leaves where it is may be referred to.
            if matches!(chain::standing(conn, tables, head.key)?, Standing::There(_)) {
                return Ok(());
            }
            for tie in ties.iter().filter(|tie| tie.parent == head.key.table) {
                if let Some(key) = child_of(conn, tables, tie, head.key.k1)? {
                    return Err(referred(conn, tables, key)?);
                }
            }
            if Some(head.key.table) == enrolment
                && let Some(key) = mark_of(conn, tables, head.key.k1, cells)?
            {
                return Err(referred(conn, tables, key)?);
            }
        } else {
            for tie in ties.iter().filter(|tie| tie.child == head.key.table) {
                parent_of(conn, tables, tie, head.key)?;
            }
        }
        Ok(())
    })
}

/// A row that still refers to a row that is gone.
fn child_of(conn: &Connection, tables: &Tables, tie: &Tie, id: i64) -> Result<Option<Key>> {
    let child = tables.shape(tie.child)?;
    let column = child.columns.get(tie.column).map_or("", String::as_str);
    let sql = format!("SELECT {} FROM {} WHERE {column} = ?1 LIMIT 1", key_columns(child), child.name);
    Ok(conn.prepare_cached(&sql)?.query_row([id], |row| key_of(child, tie.child, row)).optional()?)
}

/// A mark of an enrolment that is gone. Marks carry no foreign key to it and no index on it, so the sessions of its course
/// are walked.
fn mark_of(conn: &Connection, tables: &Tables, enrolment: i64, cells: &[Seen<'_>]) -> Result<Option<Key>> {
    let (Some((table, mark)), Some((_, own))) = (tables.named("mark"), tables.named("enrolment")) else {
        return Ok(None);
    };
    let column = own.columns.iter().position(|column| column == "course");
    let course = cells.iter().find(|cell| Some(usize::from(cell.0)) == column).map(|cell| Val::from(cell.2));
    Ok(conn
        .prepare_cached(
            "SELECT m.session, m.enrolment FROM session AS s JOIN mark AS m ON m.session = s.id
             WHERE s.course = ?1 AND m.enrolment = ?2 LIMIT 1",
        )?
        .query_row((course, enrolment), |row| key_of(mark, table, row))
        .optional()?)
}

/// Refuses if the row is back but what it refers to is gone.
fn parent_of(conn: &Connection, tables: &Tables, tie: &Tie, key: Key) -> Result<()> {
    let (child, parent) = (tables.shape(tie.child)?, tables.shape(tie.parent)?);
    let column = child.columns.get(tie.column).map_or("", String::as_str);
    let sql = format!(
        "SELECT 1 FROM {} WHERE {} AND {column} IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM {} AS p WHERE p.id = {}.{column})",
        child.name, child.by_key, parent.name, child.name
    );
    let missing = conn.prepare_cached(&sql)?.exists(rusqlite::params_from_iter(child.parameters(key)))?;
    if missing {
        return Err(Trouble::Refused(Message::new("undo-missing").with("table", word(&parent.name))));
    }
    Ok(())
}

fn referred(conn: &Connection, tables: &Tables, key: Key) -> Result<Trouble> {
    let name = &tables.shape(key.table)?.name;
    let said = |id| Message::new(id).with("table", word(name));
    Ok(Trouble::Refused(match about::record(conn, tables, key)? {
        Value::Empty => said("undo-referred-some"),
        record => said("undo-referred").with("record", record),
    }))
}

/// Fluent id of a table's word.
fn word(table: &str) -> Value {
    Value::Term(term(table))
}

/// The id itself.
pub(super) fn term(table: &str) -> &'static str {
    match table {
        "mark" => "table-mark",
        "session" | "session_total" => "table-session",
        "enrolment" | "enrolment_span" => "table-enrolment",
        "person" | "person_block" | "person_print" => "table-person",
        "person_term" => "table-search",
        "person_alias" => "table-merge",
        "person_detail" => "table-person_detail",
        "term" => "table-term",
        "document" => "table-document",
        "consent" => "table-consent",
        "retention" => "table-retention",
        "household" | "household_member" => "table-household",
        "course" | "session_month" => "table-course",
        "recurrence" => "table-recurrence",
        "closure" => "table-closure",
        "centre" => "table-centre",
        "module" | "eligibility" | "completion" => "table-module",
        "pathway" => "table-pathway",
        "trainer" => "table-trainer",
        "room" => "table-room",
        "awareness" | "awareness_head" => "table-awareness",
        "follow_up" => "table-follow-up",
        "leave" => "table-leave",
        "hijri_month" => "table-hijri",
        "certificate" | "certificate_copy" => "table-certificate",
        "assessment" | "assessment_mark" | "exam_mark" => "table-assessment",
        "contract" | "workplace_month" | "visit" => "table-contract",
        "season" => "table-season",
        "statement" | "statement_line" => "table-statement",
        "month_close" => "table-month",
        "saved_list" => "table-list",
        "bin" => "table-bin",
        "clerk" => "table-clerk",
        "person_distinct" | "row_verdict" => "table-distinct",
        _ => "table-setting",
    }
}

/// If a unique value has a new owner meanwhile, says who. `row`: all values of the row that does not come back.
pub(super) fn taken_by(conn: &Connection, tables: &Tables, table: u8, row: &[Val], trouble: Trouble) -> Trouble {
    let Trouble::Refused(message) = &trouble else {
        return trouble;
    };
    if message.id != "trouble-taken" {
        return trouble;
    }
    // « person.cin », or « enrolment.course, enrolment.number »: the last one tells lines apart.
    let Some(Value::Text(named)) =
        message.args.iter().map(|(_, value)| value).find(|value| matches!(value, Value::Text(_)))
    else {
        return trouble;
    };
    let names: Vec<&str> = named.split(", ").filter_map(|column| Some(column.split_once('.')?.1)).collect();
    let Ok(shape) = tables.shape(table) else { return trouble };
    let value = |name: &str| row.get(shape.columns.iter().position(|own| own == name)?).cloned();
    let values: Option<Vec<Val>> = names.iter().map(|name| value(name)).collect();
    let Some(values) = values.filter(|values| !values.is_empty()) else { return trouble };
    let terms: Vec<String> = (1..).zip(&names).map(|(nth, name)| format!("{name} = ?{nth}")).collect();
    let sql = format!("SELECT {} FROM {} WHERE {} LIMIT 1", key_columns(shape), shape.name, terms.join(" AND "));
    let owner = conn.query_row(&sql, rusqlite::params_from_iter(&values), |found| key_of(shape, table, found));
    let owner = owner.ok().and_then(|key| about::record(conn, tables, key).ok());
    let value = values.last().map_or(rusqlite::types::ValueRef::Null, Val::as_ref);
    Trouble::Refused(
        Message::new("undo-taken")
            .with("value", super::super::entry::shown(value))
            .with("owner", owner.unwrap_or(Value::Empty)),
    )
}
