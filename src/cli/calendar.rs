//! `najma calendar show`: a month day by day, both dates, what is closed and what is held; `announce`: the date of a feast.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, given, lookup};
use crate::domain::calendar::{hijri_announced, holidays};
use crate::domain::date::western_digits;
use crate::domain::message::{Message, Value as Shown};
use crate::domain::session::State;
use crate::store::{calendar, closure};
use chrono::{Datelike, Months, NaiveDate};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "calendar",
        "cli-do-calendar",
        [
            g.verb("show", "cli-do-calendar-show").arg(g.option("month", "month")),
            g.verb("announce", "cli-do-calendar-announce").arg(g.place("day", "date")).arg(g.flag("dry-run")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("announce", args)) => announce(call, args),
        Some((_, args)) => show(call, given(args, "month")),
        None => show(call, ""),
    }
}

fn show(call: &mut Call, month: &str) -> Result<()> {
    let first = match month.trim() {
        "" => call.today(),
        text => lookup::date(&format!("{}-01", western_digits(text)), call.today())?,
    };
    let first = first.with_day(1).unwrap_or(first);
    let last = first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(first);
    let store = call.reading()?;
    let classes = calendar::between(&store, first, last)?;
    let closures = closure::met(&store, first, last)?;
    let announced = calendar::announced(&store)?;
    let mut days: Vec<Value> = Vec::new();
    for day in first.iter_days().take_while(|day| *day <= last) {
        let (hijri, estimated) = hijri_announced(day, &announced);
        let held = classes.iter().filter(|class| class.on == day && class.state != State::Cancelled);
        let closed: Vec<_> = closures.iter().filter(|own| (own.from..=own.to).contains(&day)).collect();
        if call.out.json {
            let estimate = |title: &str| holidays(day, day).iter().any(|own| own.estimated && own.name == title);
            days.push(json!({
                "day": day,
                "hijri": format!("{}-{:02}-{:02}", hijri.year, hijri.month, hijri.day),
                "hijri_estimated": estimated,
                "ramadan": hijri.month == 9,
                "closures": closed.iter().map(|own| json!({
                    "title": own.title,
                    "title_ar": own.title_ar,
                    "centre": own.centre.map(|centre| centre.to_string()),
                    "estimated": estimate(&own.title),
                })).collect::<Vec<_>>(),
                "sessions": held.map(|class| json!({
                    "id": class.id.to_string(),
                    "starts": class.starts.format("%H:%M").to_string(),
                    "minutes": class.minutes,
                    "course": class.course.0,
                    "centre": class.centre.0,
                    "room": class.room,
                    "trainer": class.trainer,
                })).collect::<Vec<_>>(),
            }));
            continue;
        }
        line(call, day, &format!("{:2}/{:02}", hijri.day, hijri.month), &closed, held.count())?;
    }
    if call.out.json {
        call.out.json(&json!({ "month": first.format("%Y-%m").to_string(), "days": days }))?;
    }
    Ok(())
}

fn line(
    call: &mut Call,
    day: NaiveDate,
    hijri: &str,
    closed: &[&crate::domain::closure::Closure],
    held: usize,
) -> Result<()> {
    let weekday = call.texts.word(&format!("weekday-{}", day.weekday().number_from_monday()));
    let mut words: Vec<String> =
        closed.iter().map(|own| call.texts.pick(&own.title, own.title_ar.as_deref()).to_owned()).collect();
    words.dedup();
    if held > 0 {
        words.push(call.texts.say(&Message::new("calendar-classes").with("count", held)));
    }
    let text = format!("{}  {hijri}  {weekday}  {}", call.texts.value(&Shown::Date(day)), words.join(" · "));
    Ok(call.out.line(&text)?)
}

fn announce(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (moved, change) = if args.get_flag("dry-run") {
        let store = call.reading()?;
        let day = lookup::date(given(args, "day"), call.today())?;
        let moved = calendar::moving(&store, day)?;
        (moved.ok_or_else(|| Failure::Refused(Message::new("calendar-no-feast").with("day", day)))?, None)
    } else {
        let (mut store, clerk) = call.working()?;
        let day = lookup::date(given(args, "day"), call.today())?;
        let written = calendar::announce(&mut store, clerk.id, day)?;
        (written.value, written.change)
    };
    let feast = call.texts.pick(moved.feast.name, Some(moved.feast.name_ar)).to_owned();
    let object = json!({
        "feast": moved.feast.name,
        "estimated_on": moved.feast.on,
        "on": moved.to,
        "days": moved.days,
        "not_held": moved.lost,
        "kept": moved.kept,
        "planned_again": moved.back,
        "seasons": moved.seasons,
        "change": change,
    });
    if call.out.json && change.is_none() {
        return Ok(call.out.json(&object)?);
    }
    if !call.out.json {
        for said in moved.told() {
            call.out.line(&call.texts.say(&said))?;
        }
    }
    if change.is_none() {
        return Ok(());
    }
    call.done(&Message::new("calendar-announced-said").with("feast", feast).with("day", moved.to), object)
}
