//! What may not stand together, however it comes about: an act refuses it, and so does the undo, the redo or the coming back
//! from the bin that would bring it about over what somebody wrote since.

use super::super::columns::date;
use super::super::enrolment::CONCERNED;
use super::super::entry::{Key, Op};
use super::super::tables::Tables;
use super::super::{Result, Trouble, Tx, chain};
use crate::domain::message::{Message, Value};
use rusqlite::types::ValueRef;
use std::collections::BTreeSet;

/// One thing that may not be.
struct Rule {
    /// The table of a row that was put back.
    table: &'static str,
    /// The columns by which it comes about, one of which must be among what goes back; none: any. A row that comes back whole
    /// brings them all.
    by: &'static [&'static str],
    /// SQL that finds what was written since and cannot stand beside that row, with its day or its line number. `?1`, `?2`: the
    /// row's key; `?3`: the Change that was put back; `?4`: the one that does it, whose own rows are no surprise.
    finds: String,
    /// What is said of it.
    said: &'static str,
}

/// SQL: row `t` was written since.
fn since(t: &str) -> String {
    format!("{t}.chg > ?3 AND {t}.chg <> ?4")
}

/// When a class is, and whether.
const CLASS: &[&str] = &["course", "on_date", "starts", "minutes", "state"];

/// Which days of a course are hers, and whether.
const PLACE: &[&str] = &["course", "person", "from_on", "to_on", "state"];

/// All of them.
fn rules() -> Vec<Rule> {
    let rule = |table, finds, said| {
        let by = match table {
            "session" => CLASS,
            "enrolment" => PLACE,
            _ => &[],
        };
        Rule { table, by, finds, said }
    };
    let marks =
        "enrolment e JOIN session s ON s.course = e.course JOIN mark m ON m.session = s.id AND m.enrolment = e.id";
    vec![
        rule(
            "enrolment",
            format!(
                "SELECT o.number FROM enrolment e JOIN enrolment o ON o.course = e.course AND o.person = e.person \
                 AND o.id <> e.id WHERE e.id = ?1 AND e.state <> 5 AND o.state <> 5 AND {} \
                 AND ifnull(o.from_on < e.to_on, 1) AND ifnull(e.from_on < o.to_on, 1)",
                since("o")
            ),
            "undo-line-twice",
        ),
        rule(
            "enrolment",
            // The absences of one who stopped coming stay after her end (`leave_unseen`): those before it was said tell that.
            format!(
                "SELECT s.on_date FROM {marks} WHERE e.id = ?1 AND {} AND NOT ({CONCERNED}) \
                 AND NOT (e.state = 3 AND e.from_on <= s.on_date AND m.status IN (3, 4, 5) AND EXISTS (SELECT 1 \
                   FROM session z JOIN mark w ON w.session = z.id AND w.enrolment = e.id \
                   WHERE z.course = e.course AND z.on_date >= e.to_on AND w.status IN (3, 4, 5) AND w.chg <= ?3))",
                since("m")
            ),
            "undo-marked-off",
        ),
        rule(
            "enrolment",
            format!(
                "SELECT x.granted_on FROM enrolment e JOIN certificate x ON x.enrolment = e.id \
                 WHERE e.id = ?1 AND {} AND x.annulled_on IS NULL AND e.state <> 2",
                since("x")
            ),
            "undo-certified",
        ),
        rule(
            "contract",
            format!(
                "SELECT o.from_on FROM contract x JOIN contract o ON o.enrolment = x.enrolment AND o.id <> x.id \
                 WHERE x.id = ?1 AND {} AND o.from_on <= x.to_on AND x.from_on <= o.to_on",
                since("o")
            ),
            "undo-contract-twice",
        ),
        rule(
            "enrolment_span",
            format!(
                "SELECT s.on_date FROM {marks} WHERE e.id = (SELECT enrolment FROM enrolment_span WHERE id = ?1) \
                 AND {} AND NOT ({CONCERNED})",
                since("m")
            ),
            "undo-marked-off",
        ),
        rule(
            "enrolment_span",
            format!(
                "SELECT o.from_on FROM enrolment_span x JOIN enrolment_span o ON o.enrolment = x.enrolment AND o.id <> x.id \
                 WHERE x.id = ?1 AND {} AND ifnull(o.from_on < x.to_on, 1) AND ifnull(x.from_on < o.to_on, 1)",
                since("o")
            ),
            "undo-away-twice",
        ),
        rule(
            "session",
            format!(
                "SELECT s.on_date FROM session s JOIN mark m ON m.session = s.id JOIN enrolment e ON e.id = m.enrolment \
                 WHERE s.id = ?1 AND {} AND (s.state = 2 OR s.minutes < ifnull(m.minutes, 0) + ifnull(m.early, 0) \
                   OR NOT ({CONCERNED}))",
                since("m")
            ),
            "undo-marked-class",
        ),
        rule(
            "session",
            format!(
                "SELECT o.on_date FROM session s JOIN session o ON o.course = s.course AND o.on_date = s.on_date \
                 AND o.id <> s.id WHERE s.id = ?1 AND s.state <> 2 AND o.state <> 2 AND {} \
                 AND unixepoch('1970-01-01 ' || o.starts) < unixepoch('1970-01-01 ' || s.starts) + 60 * s.minutes \
                 AND unixepoch('1970-01-01 ' || s.starts) < unixepoch('1970-01-01 ' || o.starts) + 60 * o.minutes",
                since("o")
            ),
            "undo-class-twice",
        ),
        rule(
            "mark",
            format!("SELECT s.on_date FROM session s WHERE s.id = ?1 AND s.state = 2 AND {}", since("s")),
            "undo-class-gone",
        ),
        rule(
            "mark",
            format!(
                "SELECT s.on_date FROM enrolment e JOIN session s ON s.id = ?1 WHERE e.id = ?2 AND NOT ({CONCERNED}) \
                 AND (({}) OR EXISTS (SELECT 1 FROM enrolment_span x WHERE x.enrolment = e.id AND {}))",
                since("e"),
                since("x")
            ),
            "undo-marked-off",
        ),
        rule(
            "leave",
            format!(
                "SELECT o.from_on FROM leave l JOIN leave o ON o.person = l.person AND o.id <> l.id WHERE l.id = ?1 AND {} \
                 AND ifnull(o.from_on <= l.to_on, 1) AND ifnull(l.from_on <= o.to_on, 1)",
                since("o")
            ),
            "undo-leave-twice",
        ),
        rule(
            "closure",
            format!(
                "SELECT o.from_on FROM closure c JOIN closure o ON o.centre IS c.centre AND o.from_on = c.from_on \
                 AND o.to_on = c.to_on AND o.id <> c.id WHERE c.id = ?1 AND {}",
                since("o")
            ),
            "undo-closure-twice",
        ),
        rule(
            "follow_up",
            format!(
                "SELECT o.due_on FROM follow_up f JOIN follow_up o ON o.enrolment = f.enrolment AND o.id <> f.id \
                 WHERE f.id = ?1 AND f.outcome IS NULL AND o.outcome IS NULL AND {}",
                since("o")
            ),
            "undo-task-twice",
        ),
    ]
}

/// Refuses, once a Change was put back, what its rows cannot stand beside.
pub(super) fn together(tx: &Tx<'_>, tables: &Tables, target: i64) -> Result<()> {
    let rules: Vec<(u8, Rule)> =
        rules().into_iter().filter_map(|rule| Some((tables.named(rule.table)?.0, rule))).collect();
    let named: BTreeSet<u8> = rules.iter().map(|(table, _)| *table).collect();
    chain::each(tx.conn, target, |head, cells| {
        // A row that is gone stands beside nothing; what refers to it is asked of elsewhere.
        if head.op == Op::Insert || !named.contains(&head.key.table) {
            return Ok(());
        }
        let columns = &tables.shape(head.key.table)?.columns;
        let goes_back = |by: &[&str]| {
            let mut names = cells.iter().filter_map(|cell| columns.get(usize::from(cell.0)));
            by.is_empty() || head.op == Op::Delete || names.any(|name| by.contains(&name.as_str()))
        };
        for (_, rule) in rules.iter().filter(|(table, rule)| *table == head.key.table && goes_back(rule.by)) {
            if let Some(met) = met(tx, rule, head.key, target)? {
                let (name, value) = met;
                return Err(Trouble::Refused(Message::new(rule.said).with(name, value)));
            }
        }
        Ok(())
    })
}

/// What one rule finds: a line number or a day, by the name that a message gives it.
fn met(tx: &Tx<'_>, rule: &Rule, key: Key, target: i64) -> Result<Option<(&'static str, Value)>> {
    let parameters = [key.k1, key.k2, target, tx.chg()];
    // SQLite counts parameters by the highest that is named.
    let sql = format!("{} AND ?2 IS NOT NULL LIMIT 1", rule.finds);
    tx.find(&sql, parameters, |row| {
        Ok(match row.get_ref(0)? {
            ValueRef::Integer(line) => ("line", Value::from(line)),
            _ => ("day", Value::from(date(row, 0)?)),
        })
    })
}
