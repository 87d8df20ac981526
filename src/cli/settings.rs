//! `najma settings list` and `set`: the delegation's rules, kept in its database, and the clerk's own choices, kept in her
//! settings file.

use super::failure::{Failure, NEAR, Result};
use super::grammar::Grammar;
use super::{Call, fields, given, lookup, place};
use crate::config::{KeymapChoice, Setting};
use crate::domain::date::western_digits;
use crate::domain::labels::Labels;
use crate::domain::law;
use crate::domain::message::Message;
use crate::domain::setting;
use crate::domain::waiting::{self, Criterion};
use crate::keys::{Action, Place};
use crate::store::enrolment;
use crate::store::law as own_law;
use crate::store::meta::{self, Rule};
use crate::text::Language;
use crate::ui::Theme;
use clap::{ArgMatches, Command};
use serde_json::{Map, Value, json};

/// The delegation's rules that are numbers; `setting::range` has the least and the greatest value of each.
const RULES: [Rule; 20] = [
    Rule::LateMinutes,
    Rule::LockDays,
    Rule::Youngest,
    Rule::Oldest,
    Rule::JustifiedNeutral,
    Rule::AlertAbsences,
    Rule::AlertPercent,
    Rule::AlertAfter,
    Rule::AlertAbandon,
    Rule::FridayFrom,
    Rule::FridayUntil,
    Rule::WorkplaceShare,
    Rule::AlertTasks,
    Rule::AlertDays,
    Rule::KeepWithdrawn,
    Rule::KeepApprentice,
    Rule::KeepTraining,
    Rule::KeepContact,
    Rule::PassMark,
    Rule::EarlyMinutes,
];

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "settings",
        "cli-do-settings",
        [
            g.verb("list", "cli-do-settings-list"),
            g.verb("set", "cli-do-settings-set")
                .arg(g.place("setting", "setting"))
                .arg(g.place("value", "text").allow_hyphen_values(true)),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("set", args)) => set(call, given(args, "setting"), given(args, "value").trim()),
        _ => list(call),
    }
}

fn list(call: &mut Call) -> Result<()> {
    let mut all = Map::new();
    // The clerk's own choices can be listed where no database is yet.
    if place::exists(&place::wanted(call)?) || call.demo.is_some() {
        let store = call.reading()?;
        let rules = meta::rules(&store)?;
        for rule in RULES {
            all.insert(rule.name().to_owned(), json!(meta::rule(&store, rule)?));
        }
        let criteria: Vec<&str> = enrolment::criteria(&store)?.into_iter().map(Criterion::code).collect();
        all.insert(enrolment::CRITERIA.to_owned(), json!(criteria.join(",")));
        for name in law::NAMES {
            let said = own_law::said(&store, name)?;
            all.insert((*name).to_owned(), if said.is_empty() { Value::Null } else { json!(said) });
        }
        all.insert(meta::LABELS.to_owned(), json!(rules.letters.labels.unwrap_or(Labels::DEFAULT).text()));
    }
    let settings = &call.config.settings;
    all.insert("language".to_owned(), json!(settings.language.unwrap_or(call.texts.language()).code()));
    all.insert("theme".to_owned(), json!(settings.theme));
    let keymap = match &settings.keymap {
        KeymapChoice::Default => "default".to_owned(),
        KeymapChoice::Vim => "vim".to_owned(),
        KeymapChoice::File(path) => place::shown(path),
    };
    all.insert("keymap".to_owned(), json!(keymap));
    all.insert("database".to_owned(), json!(place::shown(&place::wanted(call)?)));
    if call.out.json {
        return Ok(call.out.json(&all)?);
    }
    for (name, value) in &all {
        let value = match value {
            Value::Null => "–".to_owned(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        call.out.line(&format!("{name} = {value}"))?;
    }
    Ok(())
}

fn set(call: &mut Call, name: &str, value: &str) -> Result<()> {
    let refused = |values: String| {
        Failure::Refused(Message::new("cli-wrong-value").with("arg", name).with("value", value).with("values", values))
    };
    let change = match name {
        "language" => {
            let codes = || Language::ALL.into_iter().map(Language::code).collect::<Vec<_>>().join(", ");
            let language = Language::from_code(value).ok_or_else(|| refused(codes()))?;
            call.config.remember(Setting::Language(language)).map_err(Failure::Refused)?;
            None
        }
        "theme" => {
            let all = Theme::NAMES.iter().map(|own| (*own, Theme::term(own), *own));
            let theme = fields::one_of(&call.texts, name, value, all).map_err(Failure::Refused)?;
            call.config.remember(Setting::Theme(theme)).map_err(Failure::Refused)?;
            None
        }
        "keymap" => {
            let choice = KeymapChoice::named(value);
            if matches!(&choice, KeymapChoice::File(path) if !path.is_file()) {
                return Err(refused("default, vim, /…/touches.toml".to_owned()));
            }
            // What is wrong in a file of her own would be met at the next start only.
            crate::app::start::keymap(&choice).map_err(Failure::Refused)?;
            call.config.remember(Setting::Keymap(value)).map_err(Failure::Refused)?;
            None
        }
        meta::LABELS => {
            let labels = Labels::parse(value).map_err(Failure::Refused)?;
            clash(labels, &call.config.settings.keymap)?;
            let (mut store, clerk) = call.working()?;
            meta::set_labels(&mut store, clerk.id, labels)?.change
        }
        _ if law::NAMES.contains(&name) => {
            let (mut store, clerk) = call.working()?;
            own_law::set(&mut store, clerk.id, name, value)?.change
        }
        enrolment::CRITERIA => {
            let criteria = waiting::parse(value).map_err(Failure::Refused)?;
            let (mut store, clerk) = call.working()?;
            enrolment::set_criteria(&mut store, clerk.id, &criteria)?.change
        }
        _ => {
            let (rule, range) =
                RULES.into_iter().find(|rule| rule.name() == name).zip(setting::range(name)).ok_or_else(|| {
                    let said = Message::new("cli-no-such-setting").with("text", name);
                    let all = RULES.into_iter().map(|rule| (rule.name().to_owned(), String::new()));
                    Failure::Refused(match lookup::near(name, all) {
                        Some(near) => said.with(NEAR, near),
                        None => said,
                    })
                })?;
            let number = western_digits(value)
                .parse()
                .ok()
                .filter(|number| range.contains(number))
                .ok_or_else(|| refused(format!("{}–{}", range.start(), range.end())))?;
            let (mut store, clerk) = call.working()?;
            meta::set_rule(&mut store, clerk.id, rule, number)?.change
        }
    };
    let said = Message::new("cli-set").with("setting", name).with("value", value);
    call.done(&said, json!({ "setting": name, "value": value, "change": change }))
}

/// A letter that marks cannot be one that commands: says both names.
pub(super) fn clash(labels: Labels, choice: &KeymapChoice) -> Result<()> {
    let keymap = crate::app::start::keymap(choice).map_err(Failure::Refused)?;
    labels
        .clash(|key| keymap.command(Place::Sheet, key).map(Action::id))
        .map_or(Ok(()), |said| Err(Failure::Refused(said)))
}
