//! `najma sample`: a delegation that never was, for trying, teaching and measuring.

use super::check::Bar;
use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, given, lookup, place};
use crate::domain::date::western_digits;
use crate::domain::message::Message;
use crate::domain::sample::{FEWEST, Recipe};
use clap::{ArgMatches, Command};
use serde_json::json;
use std::path::Path;

/// Seed where none is given, and of `--demo`.
const SEED: u64 = 1;
/// Most persons or sessions.
const MOST: u32 = 10_000_000;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.verb("sample", "cli-do-sample")
        .arg(g.option("persons", "number"))
        .arg(g.option("sessions", "number"))
        .arg(g.option("seed", "number"))
        .arg(g.option("until", "date").allow_hyphen_values(true))
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let Some(path) = call.db.clone() else {
        return Err(Failure::Usage(Message::new("cli-missing-argument").with("arg", "--db")));
    };
    let mut recipe = demo(call);
    recipe.persons = count(args, "persons", recipe.persons, FEWEST.0)?;
    recipe.sessions = count(args, "sessions", recipe.sessions, FEWEST.1)?;
    if let Some(seed) = number(args, "seed")? {
        recipe.seed = seed;
    }
    match given(args, "until") {
        "" => {}
        text => recipe.until = lookup::date(text, call.today())?,
    }
    if place::exists(&path) {
        return Err(Failure::Refused(Message::new("cli-file-exists").with("file", place::shown(&path))));
    }
    build(&path, &recipe)?;
    let said = Message::new("cli-sampled")
        .with("file", place::shown(&path))
        .with("persons", recipe.persons)
        .with("sessions", recipe.sessions)
        .with("until", recipe.until);
    let object = json!({
        "file": place::shown(&path),
        "persons": recipe.persons,
        "sessions": recipe.sessions,
        "seed": recipe.seed,
        "until": recipe.until,
    });
    call.done(&said, object)
}

/// What `--demo` makes.
pub(super) fn demo(call: &Call) -> Recipe {
    Recipe::demo(SEED, call.today())
}

/// Makes a sample database where nothing stands.
pub(super) fn build(path: &Path, recipe: &Recipe) -> Result<()> {
    let mut bar = Bar::new();
    let built = crate::store::sample::build(path, recipe, &mut |thousandths| bar.show(thousandths));
    bar.clear();
    Ok(built?)
}

fn number(args: &ArgMatches, name: &'static str) -> Result<Option<u64>> {
    match given(args, name) {
        "" => Ok(None),
        text => western_digits(text).replace('_', "").parse().map(Some).map_err(|_| {
            Failure::Usage(Message::new("cli-not-a-number").with("arg", format!("--{name}")).with("value", text))
        }),
    }
}

fn count(args: &ArgMatches, name: &'static str, otherwise: u32, least: u32) -> Result<u32> {
    let Some(wanted) = number(args, name)? else {
        return Ok(otherwise);
    };
    let most = MOST;
    u32::try_from(wanted).ok().filter(|wanted| (least..=most).contains(wanted)).ok_or_else(|| {
        Failure::Usage(
            Message::new("cli-out-of-range").with("arg", format!("--{name}")).with("least", least).with("most", most),
        )
    })
}
