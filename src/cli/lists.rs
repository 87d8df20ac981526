//! `najma lists`: whom a filter names, to read, to a file, to paper; filters kept under a name.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::listing::List;
use super::sending::{To, form};
use super::{Call, fields, given, lookup, place};
use crate::domain::draft::{Draft, Problems};
use crate::domain::filter::{FIELDS, Filter};
use crate::domain::geography;
use crate::domain::id::PersonId;
use crate::domain::list::{COLUMNS, Line, Place, Saved};
use crate::domain::message::Message;
use crate::domain::person::PROVINCE;
use crate::exchange::list::{self, Form};
use crate::store::lists::{self, Found};
use crate::store::{Store, Trouble};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// Lines read at a time.
const WINDOW: usize = 500;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let name = || g.place("list", "text");
    g.noun(
        "lists",
        "cli-do-lists",
        [
            g.verb("run", "cli-do-lists-run")
                .arg(name().required(false))
                .args(g.fields("list", FIELDS))
                .arg(g.option("format", "list-format").value_parser(["csv", "xlsx", "text"]))
                .args(g.output())
                .mut_arg("output", |arg| arg.alias("out")),
            g.verb("save", "cli-do-lists-save").arg(name()).args(g.fields("list", FIELDS)),
            g.verb("show", "cli-do-lists-show").arg(name()),
            g.verb("list", "cli-do-lists-list"),
            g.verb("forget", "cli-do-lists-forget").arg(name()),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("run", args)) => run_one(call, args),
        Some(("save", args)) => save(call, args),
        Some(("show", args)) => show(call, args),
        Some(("forget", args)) => forget(call, args),
        Some(_) => all(call),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

/// What was asked on the command line, records by their keys.
fn asked(call: &Call, store: &Store, args: &ArgMatches) -> Result<Draft> {
    let mut draft = fields::draft(call, args, "list", FIELDS);
    let mut problems = Problems::default();
    fields::resolve(&mut draft, &mut problems, "centre", |text| lookup::centre(store, text).map(|id| id.0))?;
    fields::resolve(&mut draft, &mut problems, "module", |text| lookup::module(store, text).map(|id| id.0))?;
    fields::resolve(&mut draft, &mut problems, "reached", |text| lookup::module(store, text).map(|id| id.0))?;
    fields::resolve(&mut draft, &mut problems, "course", |text| lookup::course_id(store, text).map(|id| id.0))?;
    let (mut draft, unknown) = lists::settled(store, &draft)?;
    problems.0.extend(unknown.0);
    problems.into_result()?;
    // As the choices of the form write them.
    for field in ["centre", "module", "reached"] {
        if let Ok(id) = draft.get(field).parse::<PersonId>() {
            draft.set(field, id.to_string());
        }
    }
    Ok(draft)
}

fn understood(call: &Call, store: &Store, draft: &Draft) -> Result<Filter> {
    let province = geography::delegation(store.delegation()).map_or("", |delegation| delegation.province);
    Ok(Filter::parse(&draft.clone().with(PROVINCE, province), call.today())?)
}

fn saved(store: &Store, name: &str) -> Result<Saved> {
    match lists::by_name(store, name) {
        Ok((_, list)) => Ok(list),
        Err(Trouble::Gone) => Err(Failure::Refused(Message::new("cli-no-such-list").with("text", name.trim()))),
        Err(trouble) => Err(trouble.into()),
    }
}

fn run_one(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let own = asked(call, &store, args)?;
    let list = match given(args, "list") {
        "" => Saved { name: call.texts.word("place-list"), draft: Draft::default() },
        name => saved(&store, name)?,
    };
    // What is asked here stands in place of what the list asks.
    let draft = own.fields().fold(list.draft, |draft, (id, text)| draft.with(id.clone(), text));
    let filter = understood(call, &store, &draft)?;
    let found = lists::find(&store, &filter, call.texts.prefers_arabic(), &mut |_| true)?.unwrap_or_default();
    let form = match form(args) {
        "csv" => Some(Form::Csv),
        "xlsx" => Some(Form::Xlsx),
        "text" => Some(Form::Paper),
        _ if To::asked(args).is_some() => Some(Form::Csv),
        _ => None,
    };
    match form {
        Some(form) => to_file(call, &store, (&filter, &found, &list.name), form, args),
        None => print(call, &store, &filter, &found, &list.name),
    }
}

fn to_file(
    call: &mut Call,
    store: &Store,
    (filter, found, name): (&Filter, &Found, &str),
    form: Form,
    args: &ArgMatches,
) -> Result<()> {
    let to = To::asked(args).unwrap_or(To::Standard);
    let written = to.write(call, form == Form::Xlsx, |call, path, replace| {
        Ok(list::write(store, filter, found, name, (form, path, replace), &call.texts)?)
    })?;
    let Some((path, rows)) = written else { return Ok(()) };
    let file = place::shown(&path);
    let said = match rows {
        0 => Message::new("list-nobody-how"),
        rows => Message::new("cli-list-written")
            .with("rows", i64::try_from(rows).unwrap_or(i64::MAX))
            .with("file", file.as_str()),
    };
    let object = json!({
        "file": file,
        "persons": found.persons.len(),
        "participations": found.participations,
        "age_to_check": found.unsure,
    });
    call.done(&said, object)
}

fn print(call: &mut Call, store: &Store, filter: &Filter, found: &Found, name: &str) -> Result<()> {
    let words = list::words(store, filter, &call.texts);
    let counts = call.texts.say(&counted(found));
    if call.out.json {
        let head = json!({
            "name": name,
            "on": filter.on,
            "asked": words,
            "persons": found.persons.len(),
            "participations": found.participations,
            "age_to_check": found.unsure,
            "message": counts,
        });
        call.out.head(&head, "lines")?;
    } else {
        for line in words.iter().chain([&counts]) {
            call.out.line(line)?;
        }
        if found.persons.is_empty() {
            return Ok(());
        }
    }
    let mut list = List::new(call, "list", COLUMNS, |line: &Line| line.row.id.to_string(), json);
    for (first, persons) in (1..).step_by(WINDOW).zip(found.persons.chunks(WINDOW)) {
        list.rows(call, &lists::lines(store, filter, persons, first)?)?;
    }
    list.end(call)?;
    if call.out.json {
        call.out.text("}\n")?;
    }
    Ok(())
}

/// How many, or that nobody is named.
fn counted(found: &Found) -> Message {
    if found.persons.is_empty() { Message::new("list-nobody-how") } else { list::counts(found) }
}

fn save(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let draft = asked(call, &store, args)?;
    let filter = understood(call, &store, &draft)?;
    let written = lists::save(&mut store, clerk.id, given(args, "list"), &draft)?;
    let list = lists::get(&store, written.value)?;
    let said = Message::new("list-saved").with("name", list.name.as_str());
    let mut object = object(call, &store, &list, Some(&filter));
    object["id"] = json!(written.value.to_string());
    object["change"] = json!(written.change);
    call.done(&said, object)
}

fn show(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let list = saved(&store, given(args, "list"))?;
    let filter = understood(call, &store, &list.draft)?;
    if call.out.json {
        let object = object(call, &store, &list, Some(&filter));
        return Ok(call.out.json(&object)?);
    }
    call.out.line(&list.name)?;
    for line in list::words(&store, &filter, &call.texts) {
        call.out.line(&line)?;
    }
    Ok(())
}

fn all(call: &mut Call) -> Result<()> {
    let store = call.reading()?;
    let all = lists::all(&store)?;
    if !call.out.json {
        if all.is_empty() {
            return Ok(call.out.line(&call.texts.word("lists-empty"))?);
        }
        for (_, list) in &all {
            let words = understood(call, &store, &list.draft)
                .map(|filter| list::words(&store, &filter, &call.texts).join(" · "))
                .unwrap_or_default();
            call.out.line(format!("{}  {words}", list.name).trim_end())?;
        }
        return Ok(());
    }
    let mut objects = Vec::new();
    for (id, list) in &all {
        let filter = understood(call, &store, &list.draft).ok();
        let mut object = object(call, &store, list, filter.as_ref());
        object["id"] = json!(id.to_string());
        objects.push(object);
    }
    Ok(call.out.json(&objects)?)
}

fn forget(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let name = given(args, "list");
    saved(&store, name)?;
    let (id, list) = lists::by_name(&store, name)?;
    let written = lists::forget(&mut store, clerk.id, id)?;
    let said = Message::new("list-forgotten").with("name", list.name.as_str());
    call.done(&said, json!({ "id": id.to_string(), "name": list.name, "change": written.change }))
}

fn object(call: &Call, store: &Store, list: &Saved, filter: Option<&Filter>) -> Value {
    let words = filter.map(|filter| list::words(store, filter, &call.texts)).unwrap_or_default();
    json!({ "name": list.name, "filter": list.draft, "asked": words })
}

fn json(line: &Line) -> Value {
    let person = &line.row.person;
    let places: Vec<Value> = line.places.iter().map(place_json).collect();
    json!({
        "rank": line.rank,
        "id": PersonId(line.row.id.0).to_string(),
        "file": person.file,
        "family": person.name.family,
        "given": person.name.given,
        "family_ar": person.name.family_ar,
        "given_ar": person.name.given_ar,
        "sex": person.sex.map(crate::domain::person::Sex::choice),
        "birth": person.birth.map(crate::domain::birth::Birth::to_disk),
        "age": line.ages.map(|(least, most)| [least, most]),
        "commune": person.commune,
        "commune_name": person.commune.as_deref().map(geography::commune_name),
        "douar": person.douar,
        "phone": person.phone,
        "cin": person.cin,
        "marital": line.marital.as_ref().map(|(french, _)| french),
        "education": line.education.as_ref().map(|(french, _)| french),
        "missing_papers": line.papers.as_ref().map(|(french, _)| french),
        "participations": places,
    })
}

fn place_json(place: &Place) -> Value {
    json!({
        "course": place.code,
        "course_name": place.course.0,
        "centre": place.centre.0,
        "line": place.number,
        "standing": place.standing.name(),
        "from": place.from,
    })
}
