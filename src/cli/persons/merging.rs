//! `najma persons merge` and `unmerge`: two records of one woman made one, and two again.

use super::super::failure::{Failure, Result};
use super::super::grammar::Grammar;
use super::super::{Call, given, lookup};
use crate::domain::id::{ChangeId, PersonId};
use crate::domain::message::{Message, Value as Shown};
use crate::domain::person::PersonRow;
use crate::store::Store;
use crate::store::person_merge::{self, Cell, Choices, Moves, Parted, Side, Stays};
use crate::text::{Texts, told};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

/// How they are written.
pub(super) fn grammar(g: &Grammar<'_>) -> [Command; 2] {
    let dry = |g: &Grammar<'_>| g.flag("dry-run").help(g.text("cli-arg-merge-dry-run"));
    let keep: Arg = g.option("keep", "field-side").action(ArgAction::Append);
    [
        g.verb("merge", "cli-do-persons-merge")
            .arg(g.place("kept", "person"))
            .arg(g.place("gone", "person"))
            .arg(keep)
            .arg(g.option("reason", "reason"))
            .arg(dry(g)),
        g.verb("unmerge", "cli-do-persons-unmerge")
            .arg(g.place("change", "number"))
            .arg(g.option("reason", "reason"))
            .arg(dry(g)),
    ]
}

fn reason(args: &ArgMatches) -> Option<&str> {
    Some(given(args, "reason").trim()).filter(|reason| !reason.is_empty())
}

/// A record by its id, file number or CIN. A record that was merged is not taken for the one that answers for it: that
/// would merge another than the one named.
fn named(store: &Store, text: &str) -> Result<PersonId> {
    if let Ok(id) = text.trim().parse::<PersonId>()
        && person_merge::resolve(store, id).is_ok()
    {
        return Ok(id);
    }
    lookup::person(store, text)
}

/// Merges, or says what it would do.
pub(super) fn merge(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let dry = args.get_flag("dry-run");
    let (mut store, clerk) = call.working()?;
    let (kept, gone) = (named(&store, given(args, "kept"))?, named(&store, given(args, "gone"))?);
    let seen = person_merge::compare(&store, kept, gone)?;
    let choices = choices(args, &seen.cells)?;
    let mut cells = seen.cells.clone();
    for cell in &mut cells {
        if let Some(side) = choices.get(&(cell.table.clone(), cell.column.clone())) {
            cell.side = *side;
        }
    }
    let (moves, change) = if dry {
        (seen.moves.clone(), None)
    } else {
        let written = person_merge::merge(&mut store, clerk.id, kept, gone, &choices, reason(args))?;
        (written.value.moves, written.change)
    };
    let said = match change {
        Some(change) => Message::new("cli-merged").with("change", change.0),
        None => Message::new("cli-would-merge"),
    };
    let said =
        said.with("gone", named_with_id(&seen.gone, &call.texts)).with("kept", named_with_id(&seen.kept, &call.texts));
    let object = json!({
        "kept": kept.to_string(),
        "gone": gone.to_string(),
        "change": change,
        "dry_run": dry,
        "moves": moves_json(&moves),
        "distinct": seen.apart,
        "fields": cells.iter().map(cell_json).collect::<Vec<_>>(),
    });
    call.done(&said, object)?;
    if call.out.json {
        return Ok(());
    }
    call.out.line(&call.texts.say(&moves_said(&moves)))?;
    for cell in &cells {
        if let Some(lost) = cell.lost() {
            let field = told::label(&call.texts, &cell.table, &cell.column);
            let value = told::value(&call.texts, &cell.table, &cell.column, lost, &Shown::Empty);
            let said = Message::new("cli-merge-lost").with("field", field).with("value", value);
            call.out.line(&call.texts.say(&said))?;
        }
    }
    if let Some(clerk) = &seen.apart {
        call.out.line(&call.texts.say(&Message::new("merging-apart").with("clerk", clerk.as_str())))?;
    }
    for twice in moves.twice() {
        call.out.line(&call.texts.say(&twice))?;
    }
    if moves.locked > 0 {
        call.out.line(&call.texts.say(&Message::new("merging-locked").with("count", moves.locked)))?;
    }
    Ok(())
}

fn named_with_id(row: &PersonRow, texts: &Texts) -> String {
    format!("{} ({})", texts.name(&row.person.name), row.id)
}

/// `--keep cin=b`: the value of the second record stands in that field.
fn choices(args: &ArgMatches, cells: &[Cell]) -> Result<Choices> {
    let mut choices = Choices::new();
    for text in args.get_many::<String>("keep").into_iter().flatten() {
        let wrong = || {
            let mut fields: Vec<&str> = cells.iter().map(|cell| cell.column.as_str()).collect();
            fields.sort_unstable();
            Failure::Usage(Message::new("cli-merge-keep").with("text", text.as_str()).with("fields", fields.join(", ")))
        };
        let (field, side) = text.split_once('=').ok_or_else(wrong)?;
        let side = match side.trim().to_lowercase().as_str() {
            "a" => Side::Kept,
            "b" => Side::Gone,
            _ => return Err(wrong()),
        };
        let field = field.trim().replace('-', "_");
        let cell = cells.iter().find(|cell| cell.column == field).ok_or_else(wrong)?;
        choices.insert((cell.table.clone(), cell.column.clone()), side);
    }
    Ok(choices)
}

fn moves_said(moves: &Moves) -> Message {
    Message::new("merging-moves")
        .with("enrolments", moves.enrolments)
        .with("marks", moves.marks)
        .with("collisions", moves.collisions)
        .with("others", moves.others)
}

fn moves_json(moves: &Moves) -> Value {
    json!({
        "enrolments": moves.enrolments,
        "doubled": moves.doubled,
        "marks": moves.marks,
        "collisions": moves.collisions,
        "locked": moves.locked,
        "others": moves.others,
        "certificates_twice": moves.certified,
    })
}

fn cell_json(cell: &Cell) -> Value {
    json!({
        "table": cell.table,
        "field": cell.column,
        "a": cell.kept,
        "b": cell.gone,
        "keeps": if cell.side == Side::Kept { "a" } else { "b" },
        "lost": cell.lost(),
    })
}

/// Takes a merge apart, or says what it would do.
pub(super) fn unmerge(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let text = given(args, "change");
    let number = crate::domain::date::western_digits(text.trim()).parse::<i64>().ok().filter(|number| *number > 0);
    let change = ChangeId(number.ok_or_else(|| Failure::Usage(Message::new("cli-change-number").with("text", text)))?);
    let (mut store, clerk) = call.working()?;
    let (parted, by): (Parted, Option<ChangeId>) = if args.get_flag("dry-run") {
        (person_merge::unmerge_dry(&mut store, clerk.id, change)?, None)
    } else {
        let written = person_merge::unmerge(&mut store, clerk.id, change, reason(args))?;
        (written.value, written.change)
    };
    let said = Message::new(if by.is_some() { "cli-unmerged" } else { "cli-would-unmerge" })
        .with("gone", named_with_id(&parted.gone, &call.texts))
        .with("kept", named_with_id(&parted.kept, &call.texts))
        .with("enrolments", parted.enrolments)
        .with("marks", parted.marks);
    let object = json!({
        "kept": parted.kept.id.to_string(),
        "restored": parted.gone.id.to_string(),
        "merge": change,
        "change": by,
        "dry_run": by.is_none(),
        "enrolments": parted.enrolments,
        "marks": parted.marks,
        "locked": parted.locked,
        "stays": parted.stays.iter().map(|one| stays_json(call, one)).collect::<Vec<_>>(),
    });
    call.done(&said, object)?;
    if call.out.json {
        return Ok(());
    }
    for one in &parted.stays {
        let said =
            Message::new("cli-unmerge-stays").with("what", stays_said(call, one)).with("clerk", one.clerk.as_str());
        call.out.line(&call.texts.say(&said))?;
    }
    Ok(())
}

fn what(call: &Call, one: &Stays) -> Option<String> {
    match &one.what {
        Shown::Empty => None,
        what => Some(call.texts.say(&Message::new("united-what").with("what", what.clone()))),
    }
}

fn stays_said(call: &Call, one: &Stays) -> String {
    let field = told::label(&call.texts, &one.table, &one.column);
    let now = one.now.as_deref().unwrap_or("—");
    let value = told::value(&call.texts, &one.table, &one.column, now, &Shown::Empty);
    match (what(call, one), one.column.is_empty()) {
        (Some(row), true) => row,
        (Some(row), false) => format!("{row}, {field} {value}"),
        (None, _) => format!("{field} {value}"),
    }
}

fn stays_json(call: &Call, one: &Stays) -> Value {
    json!({
        "table": one.table,
        "what": what(call, one),
        "field": Some(one.column.as_str()).filter(|column| !column.is_empty()),
        "now": one.now,
        "clerk": one.clerk,
    })
}

/// The records that were merged into one, for `persons show`.
pub(in crate::cli) fn united(call: &mut Call, store: &Store, her: PersonId) -> Result<Vec<Value>> {
    let mut found = Vec::new();
    for one in person_merge::standing(store, her)? {
        if !call.out.json {
            let said = Message::new("cli-united")
                .with("name", one.name.told())
                .with("id", one.gone.to_string())
                .with("day", call.clock.civil(one.at).date())
                .with("clerk", one.clerk.as_str())
                .with("change", one.change.0);
            call.out.line(&call.texts.say(&said))?;
        }
        let had: serde_json::Map<String, Value> =
            one.had.iter().map(|(column, value)| (column.clone(), Value::String(value.clone()))).collect();
        found.push(json!({
            "id": one.gone.to_string(),
            "change": one.change,
            "at": one.at,
            "clerk": one.clerk,
            "reason": one.reason,
            "had": had,
        }));
    }
    Ok(found)
}
