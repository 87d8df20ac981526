//! `najma attendance export`: a month of a course, one line for each woman, one column for each class.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::sending::{To, form};
use super::{Call, given, lookup, place};
use crate::domain::date::{figures, western_digits};
use crate::domain::message::Message;
use crate::exchange::month_register::{AFTER, BEFORE, month_paper, month_register};
use crate::exchange::{csv_out, text_out, xlsx_out};
use chrono::NaiveDate;
use clap::{ArgMatches, Command};
use serde_json::json;
use std::path::Path;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.verb("export", "cli-do-attendance-export")
        .arg(g.place("course", "course"))
        .arg(g.option("month", "month").required(true))
        .arg(g.option("format", "list-format").value_parser(["csv", "xlsx", "text"]))
        .args(g.output())
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let first = month(given(args, "month"))?;
    let store = call.reading()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let (headings, rows) = month_register(&store, course.id, first, call.today(), &call.texts)?;
    let sessions = headings.len().saturating_sub(BEFORE + AFTER);
    let title = format!("{} {}", course.course.code, figures::iso_month(first));
    let form = form(args);
    let write = |call: &mut Call, path: &Path, replace: bool| {
        let mut rows = rows.iter().cloned();
        match form {
            "xlsx" => xlsx_out::write(path, replace, &title, &headings, &mut rows, &call.texts),
            "text" => {
                let parts = month_paper(&store, course.id, first, call.today(), &call.texts)?;
                text_out::write_parts(path, replace, parts, &call.texts)
            }
            _ => csv_out::write(path, replace, &headings, &mut rows, &call.texts),
        }
        .map_err(Failure::Refused)
    };
    let to = To::asked(args).unwrap_or(To::Standard);
    let Some((path, rows)) = to.write(call, form == "xlsx", write)? else { return Ok(()) };
    let said = Message::new("cli-exported")
        .with("course", course.course.name.as_str())
        .with("rows", i64::try_from(rows).unwrap_or(i64::MAX))
        .with("file", place::shown(&path));
    call.done(&said, json!({ "file": place::shown(&path), "rows": rows, "sessions": sessions }))
}

/// The first day of `2026-11` or `11/2026`.
pub(super) fn month(text: &str) -> Result<NaiveDate> {
    let western = western_digits(text.trim());
    let read = match (western.split_once('-'), western.split_once('/')) {
        (Some((year, month)), _) | (None, Some((month, year))) => year
            .parse()
            .ok()
            .filter(|year| (1900..=9999).contains(year))
            .zip(month.parse().ok())
            .and_then(|(year, month)| NaiveDate::from_ymd_opt(year, month, 1)),
        _ => None,
    };
    read.ok_or_else(|| Failure::Usage(Message::new("cli-not-a-month").with("arg", "--month").with("value", text)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_month_is_read_in_either_order_and_any_digits() {
        let november = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        for text in ["2026-11", "11/2026", "٢٠٢٦-١١"] {
            assert_eq!(month(text).unwrap(), november);
        }
        for wrong in ["", "2026", "2026-13", "2026-00", "26-11", "x-y", "99999-1"] {
            assert!(month(wrong).is_err(), "{wrong}");
        }
    }
}
