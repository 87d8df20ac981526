//! `najma calendar show`: a month or a week day by day, both dates, what is closed and what is held; `announce`: the date of a feast.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, given, lookup};
use crate::domain::calendar::{hijri_announced, holidays};
use crate::domain::date::{figures, western_digits};
use crate::domain::message::{Message, Value as Shown};
use crate::domain::name;
use crate::domain::session::State;
use crate::store::calendar::{self, Customs};
use crate::store::closure;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "calendar",
        "cli-do-calendar",
        [
            g.verb("show", "cli-do-calendar-show")
                .arg(g.option("month", "month"))
                .arg(g.option("week", "date").allow_hyphen_values(true))
                .arg(g.option("only", "text")),
            g.verb("announce", "cli-do-calendar-announce").arg(g.place("day", "date")).arg(g.flag("dry-run")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("announce", args)) => announce(call, args),
        Some((_, args)) => show(call, span(call, args)?, given(args, "only")),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

/// The first and the last day asked for: a month, or the week of a day.
fn span(call: &Call, args: &ArgMatches) -> Result<(NaiveDate, NaiveDate)> {
    let week = given(args, "week").trim();
    if !week.is_empty() {
        let day = lookup::date(week, call.today())?;
        let first = day.week(Weekday::Mon).first_day();
        return Ok((first, first.checked_add_days(Days::new(6)).unwrap_or(first)));
    }
    let first = match given(args, "month").trim() {
        "" => call.today(),
        text => lookup::date(&format!("{}-01", western_digits(text)), call.today())?,
    };
    let first = first.with_day(1).unwrap_or(first);
    let last = first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(first);
    Ok((first, last))
}

fn show(call: &mut Call, (first, last): (NaiveDate, NaiveDate), only: &str) -> Result<()> {
    let store = call.reading()?;
    let wanted = name::words(only);
    let mut classes = calendar::between(&store, first, last)?;
    classes.retain(|class| class.fits(&wanted));
    let customs = Customs::of(&store, &classes, &wanted)?;
    let closures = closure::met(&store, first, last)?;
    let announced = calendar::announced(&store)?;
    // A week has room for what is held at which hour.
    let detailed = last.signed_duration_since(first).num_days() < 7;
    let mut days: Vec<Value> = Vec::new();
    for day in first.iter_days().take_while(|day| *day <= last) {
        let (hijri, estimated) = hijri_announced(day, &announced);
        let season = customs.season(day);
        let souks: Vec<_> = customs.souks(day).collect();
        let held = classes.iter().filter(|class| class.on == day && class.state != State::Cancelled);
        let closed: Vec<_> = closures.iter().filter(|own| (own.from..=own.to).contains(&day)).collect();
        if call.out.json {
            let estimate = |title: &str| holidays(day, day).iter().any(|own| own.estimated && own.name == title);
            days.push(json!({
                "day": day,
                "hijri": format!("{}-{:02}-{:02}", hijri.year, hijri.month, hijri.day),
                "hijri_estimated": estimated,
                "ramadan": hijri.month == 9,
                "season": season.map(|own| json!({
                    "title": own.title,
                    "title_ar": own.title_ar,
                    "opens": figures::time(own.opens),
                    "closes": figures::time(own.closes),
                })),
                "souks": souks.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
                "closures": closed.iter().map(|own| json!({
                    "title": own.title,
                    "title_ar": own.title_ar,
                    "centre": own.centre.map(|centre| centre.to_string()),
                    "estimated": estimate(&own.title),
                })).collect::<Vec<_>>(),
                "sessions": held.map(|class| json!({
                    "id": class.id.to_string(),
                    "starts": figures::time(class.starts),
                    "minutes": class.minutes,
                    "code": class.code,
                    "course": class.course.0,
                    "centre": class.centre.0,
                    "room": class.room,
                    "trainer": class.trainer,
                })).collect::<Vec<_>>(),
            }));
            continue;
        }
        let mut words: Vec<String> =
            closed.iter().map(|own| call.texts.pick(&own.title, own.title_ar.as_deref()).to_owned()).collect();
        words.dedup();
        words.extend(season.map(|own| call.texts.say(&own.told())));
        if let Some(((name, name_ar), more)) = souks.split_first() {
            let centre = call.texts.pick(name, *name_ar);
            words.push(call.texts.say(&Message::new("calendar-souk").with("centre", centre).with("more", more.len())));
        }
        let count = held.clone().count();
        if count > 0 {
            words.push(call.texts.say(&Message::new("calendar-classes").with("count", count)));
        }
        let weekday = call.texts.word(&format!("weekday-{}", day.weekday().number_from_monday()));
        let (civil, moon) = (call.texts.value(&Shown::Date(day)), format!("{:2}/{:02}", hijri.day, hijri.month));
        call.out.line(&format!("{civil}  {moon}  {weekday}  {}", words.join(" · ")))?;
        for class in held.filter(|_| detailed) {
            let course = call.texts.pick(&class.course.0, class.course.1.as_deref());
            let centre = call.texts.pick(&class.centre.0, class.centre.1.as_deref());
            let trainer = call.texts.pick(class.trainer.as_deref().unwrap_or_default(), class.trainer_ar.as_deref());
            let rest = [course, centre, class.room.as_deref().unwrap_or_default(), trainer];
            let rest: Vec<&str> = rest.into_iter().filter(|part| !part.is_empty()).collect();
            call.out.line(&format!("  {}  {}", figures::time(class.starts), rest.join(" · ")))?;
        }
    }
    if call.out.json {
        call.out.json(&json!({ "month": figures::iso_month(first), "days": days }))?;
    }
    Ok(())
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
