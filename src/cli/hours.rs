//! `najma hours report` and `list`: planned, held, lost and attended hours, the rates, and the sessions behind a number.

mod statement;

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::{Call, export, fields, given, lookup, sessions};
use crate::domain::hours::{By, Hours, Number, Rate};
use crate::domain::message::{Message, Value as Shown};
use crate::domain::session::{REASONS, SHORTENED, State};
use crate::store::hours;
use chrono::{Datelike, Days, Months, NaiveDate};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let period = |command: Command| {
        command
            .arg(g.option("by", "by").required(true))
            .arg(g.option("from", "date").allow_hyphen_values(true))
            .arg(g.option("until", "date").allow_hyphen_values(true))
            .arg(g.option("month", "month"))
    };
    g.noun(
        "hours",
        "cli-do-hours",
        [
            period(g.verb("report", "cli-do-hours-report")),
            period(g.verb("list", "cli-do-hours-list"))
                .arg(g.option("of", "text").required(true))
                .arg(g.option("state", "text").help(g.word("cli-arg-which"))),
            g.verb("statement", "cli-do-hours-statement")
                .arg(g.option("trainer", "text").required(true))
                .arg(g.option("month", "month").required(true))
                .arg(g.flag("issue"))
                .args(g.output())
                .arg(g.option("format", "format").value_parser(["csv", "xlsx", "text"])),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("list", args)) => list(call, args),
        Some(("statement", args)) => statement::run(call, args),
        Some((_, args)) => report(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

/// First and last day: a month, two days, or by default the school year up to today.
fn period(args: &ArgMatches, today: NaiveDate) -> Result<(NaiveDate, NaiveDate)> {
    if !given(args, "month").is_empty() {
        let first = export::month(given(args, "month"))?;
        let next = first.checked_add_months(Months::new(1)).and_then(|next| next.checked_sub_days(Days::new(1)));
        return Ok((first, next.unwrap_or(first)));
    }
    let year = if today.month() >= 9 { today.year() } else { today.year() - 1 };
    let bound = |name: &str, otherwise| match given(args, name) {
        "" => Ok(otherwise),
        text => lookup::date(text, today),
    };
    let from = bound("from", NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or(today))?;
    let until = bound("until", today)?;
    if until < from {
        return Err(Failure::Usage(Message::new("hours-period").with("from", from).with("until", until)));
    }
    Ok((from, until))
}

fn by(call: &Call, args: &ArgMatches) -> Result<By> {
    fields::one_of(&call.texts, "--by", given(args, "by"), By::ALL.map(|by| (by.name(), by.term(), by)))
        .map_err(Failure::Usage)
}

fn report(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let by = by(call, args)?;
    let (from, until) = period(args, call.today())?;
    let store = call.reading()?;
    let neutral = hours::neutral(&store)?;
    let rows = hours::report(&store, by, from, until)?;
    let mut total = Hours::default();
    for row in &rows {
        total.merge(&row.hours);
    }
    if call.out.json {
        let list: Vec<Value> = rows
            .iter()
            .map(|row| {
                let mut object = object(&row.hours);
                object["key"] = json!(row.key);
                object["name"] = json!(row.name);
                object["name_ar"] = json!(row.name_ar);
                object
            })
            .collect();
        let answer = json!({
            "by": by.name(),
            "from": from,
            "until": until,
            "justified_neutral": neutral,
            "rows": list,
            "total": object(&total),
        });
        return Ok(call.out.json(&answer)?);
    }
    let span = Message::new("hours-span").with("from", from).with("until", until);
    call.out.line(&call.texts.say(&span))?;
    let heads = [
        match by {
            By::Course => "cli-column-course",
            By::Module => "hours-module",
            By::Trainer => "hours-trainer",
            By::Centre => "cli-column-centre",
            By::Month => "hours-month",
        },
        "hours-planned",
        "hours-held",
        "hours-lost",
        "hours-attended",
        "hours-presence",
        "hours-assiduity",
    ]
    .map(|id| call.texts.word(id));
    let mut table = Table::new(heads.iter().enumerate().map(|(at, head)| (head.as_str(), at > 0)));
    let lines = rows.iter().map(|row| (call.texts.pick(&row.name, row.name_ar.as_deref()).to_owned(), &row.hours));
    let all = (call.texts.word("hours-total"), &total);
    for (name, hours) in lines.chain(std::iter::once(all)) {
        let minutes = |minutes: u64| call.texts.value(&Shown::Minutes(i64::try_from(minutes).unwrap_or(i64::MAX)));
        table.row(&[
            if name.is_empty() { call.texts.word("hours-nobody") } else { name },
            minutes(hours.planned),
            minutes(hours.held),
            minutes(hours.lost()),
            minutes(hours.attended),
            call.texts.value(&hours.presence().told()),
            call.texts.value(&hours.assiduity().told()),
        ]);
    }
    table.print(&mut call.out)?;
    for (reason, minutes) in &total.lost {
        let word = if reason == SHORTENED || REASONS.contains(&reason.as_str()) {
            call.texts.word(&format!("reason-{reason}"))
        } else {
            reason.clone()
        };
        let said = Message::new("hours-lost-why")
            .with("hours", Shown::Minutes(i64::try_from(*minutes).unwrap_or(i64::MAX)))
            .with("reason", word);
        call.out.line(&call.texts.say(&said))?;
    }
    if total.untaken > 0 {
        let said = Message::new("hours-untaken").with("count", i64::try_from(total.untaken).unwrap_or(i64::MAX));
        call.out.line(&call.texts.say(&said))?;
    }
    Ok(())
}

/// A rate with its two sums.
pub(super) fn rate(rate: Rate) -> Value {
    json!({ "num": rate.num, "den": rate.den, "per_mille": rate.per_mille() })
}

fn object(hours: &Hours) -> Value {
    json!({
        "sessions": hours.sessions,
        "sessions_held": hours.sessions_held,
        "sessions_lost": hours.sessions_lost,
        "planned_minutes": hours.planned,
        "held_minutes": hours.held,
        "lost_minutes": hours.lost(),
        "lost_by_reason": hours.lost,
        "attended_minutes": hours.attended,
        "offered_minutes": hours.offered,
        "came": hours.came,
        "absent": hours.absent,
        "justified": hours.justified,
        "untaken": hours.untaken,
        "presence": rate(hours.presence()),
        "assiduity": rate(hours.assiduity()),
    })
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let by = by(call, args)?;
    let (from, until) = period(args, call.today())?;
    let asked = given(args, "state");
    let number = match Number::ALL.into_iter().find(|number| number.name() == asked) {
        Some(number) => number,
        None if ["", "open"].contains(&asked) => Number::Planned,
        None => {
            let said = Message::new("cli-wrong-value").with("arg", "--state").with("value", asked);
            return Err(Failure::Usage(said.with("values", "planned, held, lost, attended, open")));
        }
    };
    let store = call.reading()?;
    let mut found = hours::behind(&store, (by, given(args, "of")), (from, until), number)?;
    found.retain(|own| asked != "open" || own.session.state == State::Planned);
    if call.out.json {
        let minutes: u64 = found.iter().map(|own| own.minutes(number)).sum();
        let list: Vec<Value> = found
            .iter()
            .map(|own| {
                let mut object = sessions::json(&own.session);
                object["course_name"] = json!(own.course.0);
                object["counted_minutes"] = json!(own.minutes(number));
                object["came"] = json!(own.heads.0);
                object["recorded"] = json!(own.heads.1);
                object["attended_minutes"] = json!(own.attended);
                object
            })
            .collect();
        return Ok(call.out.json(&json!({ "count": list.len(), "minutes": minutes, "sessions": list }))?);
    }
    let heads = ["cli-column-id", "cli-column-day", "cli-column-time", "cli-column-course", "cli-column-state"];
    let heads = heads.map(|id| call.texts.word(id));
    let own = call.texts.word(number.term());
    let heads = heads.iter().map(|head| (head.as_str(), false)).chain([(own.as_str(), true)]);
    let mut table = Table::new(heads);
    for own in &found {
        let session = &own.session;
        table.row(&[
            session.id.to_string(),
            call.texts.value(&Shown::Date(session.on)),
            call.texts.value(&Shown::Time(session.starts)),
            call.texts.pick(&own.course.0, own.course.1.as_deref()).to_owned(),
            call.texts.say(&sessions::state(session)),
            call.texts.value(&Shown::Minutes(i64::try_from(own.minutes(number)).unwrap_or(i64::MAX))),
        ]);
    }
    Ok(table.print(&mut call.out)?)
}
