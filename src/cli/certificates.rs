//! `najma certificates`: what a module asks for, who of a course or a pathway has it, certificates in one act, the register,
//! copies and annulments.

use super::enrolments::plain;
use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::sending::{To, told};
use super::{Call, fields, given, listing, lookup};
use crate::domain::certificate::{COLUMNS, Certificate, Entry, Number};
use crate::domain::completion::{FIELDS, Rule, Whom, exception};
use crate::domain::date::western_digits;
use crate::domain::draft::Draft;
use crate::domain::id::CertificateId;
use crate::domain::message::Message;
use crate::exchange::certificates;
use crate::store::completion::{self, Candidate, Of};
use crate::store::merge::Base;
use crate::store::{Store, Trouble, certificate, meta, pathway};
use chrono::Datelike;
use clap::{ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let number = || g.place("number", "number");
    let of =
        |command: Command| command.arg(g.place("course", "course").required(false)).arg(g.option("pathway", "code"));
    g.noun(
        "certificates",
        "cli-do-certificates",
        [
            g.verb("rule", "cli-do-certificates-rule")
                .arg(g.place("module", "text"))
                .args(g.fields("completion", FIELDS)),
            of(g.verb("eligible", "cli-do-certificates-eligible")),
            of(g.verb("issue", "cli-do-certificates-issue"))
                .arg(g.option("exception", "exception").action(ArgAction::Append).allow_hyphen_values(true)),
            g.verb("print", "cli-do-certificates-print").arg(g.place("course", "course")).args(g.needed_output()),
            g.verb("list", "cli-do-certificates-list").arg(g.option("year", "number")).args(g.output()),
            g.verb("reprint", "cli-do-certificates-reprint")
                .arg(number())
                .arg(g.option("reason", "reason"))
                .args(g.needed_output()),
            g.verb("annul", "cli-do-certificates-annul").arg(number()).arg(g.option("reason", "reason").required(true)),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("rule", args)) => rule(call, args),
        Some(("eligible", args)) => eligible(call, args),
        Some(("issue", args)) => issue(call, args),
        Some(("print", args)) => print(call, args),
        Some(("reprint", args)) => reprint(call, args),
        Some(("annul", args)) => annul(call, args),
        Some((_, args)) => list(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

/// The course or the pathway that is meant.
fn what(store: &Store, args: &ArgMatches) -> Result<Of> {
    match (given(args, "course"), given(args, "pathway")) {
        ("", "") => Err(Failure::Usage(Message::new("cli-missing-argument").with("arg", "COURSE / --pathway"))),
        ("", code) => {
            let found = pathway::all(store)?
                .into_iter()
                .find(|row| row.pathway.code.eq_ignore_ascii_case(code.trim()) || row.id.to_string() == code.trim());
            let unknown = || Failure::Refused(Message::new("cli-no-such-pathway").with("text", code));
            Ok(Of::Pathway(found.ok_or_else(unknown)?.id))
        }
        (course, "") => Ok(Of::Course(lookup::course(store, course)?.id)),
        _ => Err(Failure::Usage(Message::new("cli-one-of").with("args", "COURSE, --pathway"))),
    }
}

/// What a module asks for: shown, or changed where an option says something; `-` gives it back to the delegation.
fn rule(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let module = lookup::module(&store, given(args, "module"))?;
    let (now, chg) = completion::rule(&store, module)?;
    let typed: Draft = fields::draft(call, args, "completion", FIELDS);
    let mut draft = now.to_draft();
    for field in FIELDS {
        match typed.get(field.id).trim() {
            "" => {}
            "-" => draft.set(field.id, ""),
            text => draft.set(field.id, text),
        }
    }
    let wanted = Rule::parse(&draft)?;
    let base = Base { seen: Some(now), chg };
    let change = completion::set_rule(&mut store, clerk.id, module, &wanted, &base)?.change;
    let terms = completion::terms(&store, module)?;
    let said = Message::new("completion-terms")
        .with("percent", terms.percent)
        .with("passed", terms.assessments)
        .with("pass", terms.pass)
        .with("practice", terms.practice);
    call.done(
        &said,
        json!({
            "percent": terms.percent,
            "assessments": terms.assessments,
            "pass": terms.pass,
            "practice": terms.practice,
            "exams": terms.exams,
            "own": {
                "percent": wanted.percent,
                "assessments": wanted.assessments,
                "pass": wanted.pass,
                "practice": wanted.practice,
            },
            "change": change,
        }),
    )
}

/// What is known of a woman, as scripts read it.
fn candidate(call: &Call, one: &Candidate) -> Value {
    let lacks: Vec<Value> =
        one.lacks.iter().map(|lack| json!({ "kind": lack.name(), "message": call.texts.say(&lack.words()) })).collect();
    json!({
        "number": one.number,
        "enrolment": one.line.id.to_string(),
        "person": one.line.person.map(|her| her.to_string()),
        "name": plain(&one.line),
        "state": one.line.state.name(),
        "attended_minutes": one.facts.hours.num,
        "offered_minutes": one.facts.hours.den,
        "without_minutes": one.facts.without,
        "untaken": one.facts.untaken,
        "sessions_to_come": one.facts.coming,
        "assessments_passed": one.facts.passed,
        "practice": one.facts.practice.map(|done| json!({ "attested_minutes": done.num, "wanted_minutes": done.den })),
        "eligible": one.lacks.is_empty(),
        "lacks": lacks,
        "certificate": one.certificate.as_ref().map(|own| own.number.to_string()),
    })
}

fn eligible(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let standing = completion::of(&store, what(&store, args)?)?;
    let ready = standing.candidates.iter().filter(|one| one.ready()).count();
    if call.out.json {
        let list: Vec<Value> = standing.candidates.iter().map(|one| candidate(call, one)).collect();
        let terms = standing.terms;
        let terms = json!({
            "percent": terms.percent, "assessments": terms.assessments, "pass": terms.pass, "practice": terms.practice,
            "exams": terms.exams,
        });
        return Ok(call.out.json(&json!({
            "rule": terms,
            "registers_to_take": standing.registers,
            "count": list.len(),
            "ready": ready,
            "candidates": list,
        }))?);
    }
    let heads = ["sheet-number", "completion-name", "completion-rate", "completion-verdict"];
    let heads = heads.map(|id| call.texts.word(id));
    let mut table = Table::new(heads.iter().enumerate().map(|(at, head)| (head.as_str(), at == 0)));
    for one in &standing.candidates {
        let verdict = match (&one.certificate, one.lacks.is_empty()) {
            (Some(own), _) => own.number.to_string(),
            (None, true) => call.texts.word("completion-completes"),
            (None, false) => {
                let lacks: Vec<String> = one.lacks.iter().map(|lack| call.texts.say(&lack.words())).collect();
                lacks.join(" · ")
            }
        };
        let name = call.texts.value(&one.line.called());
        table.row(&[one.number.to_string(), name, call.texts.value(&one.facts.hours.told()), verdict]);
    }
    table.print(&mut call.out)?;
    if standing.registers > 0 {
        let said = Message::new("completion-registers").with("count", standing.registers);
        call.out.line(&call.texts.say(&said))?;
    }
    let said = Message::new("completion-ready").with("ready", ready).with("count", standing.candidates.len());
    Ok(call.out.line(&call.texts.say(&said))?)
}

fn issue(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let what = what(&store, args)?;
    let numbers: Vec<u16> = completion::of(&store, what)?.candidates.iter().map(|one| one.number).collect();
    let mut exceptions: Vec<(Whom, String)> = Vec::new();
    for text in args.get_many::<String>("exception").into_iter().flatten() {
        let (whom, reason) = exception(text).map_err(Failure::Usage)?;
        if let Whom::Line(line) = whom
            && !numbers.contains(&line)
        {
            return Err(Failure::Refused(Message::new("completion-no-line").with("line", line)));
        }
        exceptions.push((whom, reason));
    }
    let written = completion::complete(&mut store, clerk.id, what, &exceptions)?;
    let number = |at: Option<&Certificate>| at.map_or_else(String::new, |one| one.number.to_string());
    let said = Message::new("completion-granted")
        .with("count", written.value.len())
        .with("first", number(written.value.first()))
        .with("last", number(written.value.last()));
    let list: Vec<Value> = written.value.iter().map(|own| json_of(call, own)).collect();
    call.done(&said, json!({ "count": list.len(), "certificates": list, "change": written.change }))
}

fn json_of(call: &Call, own: &Certificate) -> Value {
    json!({
        "number": own.number.to_string(),
        "id": own.id.to_string(),
        "enrolment": own.enrolment.to_string(),
        "granted": own.granted,
        "title": own.title.0,
        "title_ar": own.title.1,
        "minutes": own.minutes,
        "from": own.span.0,
        "to": own.span.1,
        "average_hundredths": own.mark,
        "exception": own.exception,
        "annulled": own.annulled.as_ref().map(|(day, _)| day),
        "annulled_why": own.annulled_why().map(|why| call.texts.value(&why)),
        "copies": own.copies,
    })
}

fn json_of_entry(call: &Call, entry: &Entry) -> Value {
    let mut object = json_of(call, &entry.certificate);
    object["name"] = json!(entry.name.latin());
    object["name_ar"] = json!(entry.name.arabic());
    object["course"] = json!(entry.course.0);
    object
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let year =
        match given(args, "year") {
            "" => None,
            text => Some(western_digits(text.trim()).parse::<u16>().map_err(|_| {
                Failure::Usage(Message::new("cli-not-a-number").with("arg", "--year").with("value", text))
            })?),
        };
    let all = certificate::all(&store, year)?;
    if let Some(to) = To::asked(args) {
        return register(call, &all, to);
    }
    if call.out.json {
        let list: Vec<Value> = all.iter().map(|entry| json_of_entry(call, entry)).collect();
        return Ok(call.out.json(&json!({ "count": list.len(), "certificates": list }))?);
    }
    listing::all(
        call,
        "certificate",
        COLUMNS.get(1..).unwrap_or_default(),
        &all,
        |entry| entry.certificate.number.to_string(),
        |_| Value::Null,
    )
}

/// The register as a file for spreadsheets.
fn register(call: &mut Call, all: &[Entry], to: To) -> Result<()> {
    let (heads, rows) = certificates::register(all, &call.texts);
    to.spreadsheet(call, "place-certificates", &heads, &mut rows.into_iter())
}

/// The certificates of a course that were never handed out, on paper.
fn print(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let standing = completion::of(&store, Of::Course(course.id))?;
    let new = standing.candidates.into_iter().filter_map(|one| one.certificate).filter(|own| own.copies == 0);
    let ids: Vec<CertificateId> = new.map(|own| own.id).collect();
    if ids.is_empty() {
        return Err(Failure::refused("certificate-none-new"));
    }
    hand_out(call, &mut store, clerk.id, &ids, None, args)
}

fn hand_out(
    call: &mut Call,
    store: &mut Store,
    clerk: crate::domain::id::ClerkId,
    ids: &[CertificateId],
    reason: Option<&str>,
    args: &ArgMatches,
) -> Result<()> {
    // What is handed out is on record for good: it must stand somewhere, whoever reads standard output.
    let Some(To::File(path, replace)) = To::asked(args) else { return Err(Failure::refused("certificate-needs-file")) };
    let written =
        certificates::hand_out(store, clerk, ids, reason, (&path, replace)).map_err(|trouble| match trouble {
            Trouble::Refused(why) => told(why),
            other => other.into(),
        })?;
    let (path, all) = written.value;
    let file = path.to_string_lossy().into_owned();
    let said = Message::new("certificate-written").with("count", all.len()).with("file", file.as_str());
    let list: Vec<Value> = all.iter().map(|own| json_of(call, own)).collect();
    call.done(&said, json!({ "file": file, "count": list.len(), "certificates": list, "change": written.change }))
}

fn reprint(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = find(call, &store, given(args, "number"))?.id;
    let reason = Some(given(args, "reason")).filter(|reason| !reason.is_empty());
    hand_out(call, &mut store, clerk.id, &[id], reason, args)
}

fn annul(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = find(call, &store, given(args, "number"))?.id;
    let written = certificate::annul(&mut store, clerk.id, id, given(args, "reason"))?;
    let said = Message::new("certificate-annulled").with("number", written.value.number.to_string());
    let mut object = json_of(call, &written.value);
    object["change"] = json!(written.change);
    call.done(&said, object)
}

fn find(call: &Call, store: &Store, typed: &str) -> Result<Certificate> {
    let year = u16::try_from(call.today().year()).unwrap_or(0);
    let number = Number::parse(typed, meta::meta(store)?.delegation, year)
        .ok_or_else(|| Failure::Refused(Message::new("certificate-unknown").with("number", typed)))?;
    Ok(certificate::numbered(store, number)?)
}
