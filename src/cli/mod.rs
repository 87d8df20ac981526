//! The command line: headless twins of what the screens do, one file for each verb or noun. They call the same code, so
//! that a script can do a day's work.
//!
//! Exit codes: 0 done, 1 refused or found wrong, 2 not understood. `--json` prints one object on standard output, errors
//! too.

mod alerts;
mod attendance;
mod awareness;
mod bin;
mod calendar;
mod centres;
mod certificates;
mod check;
mod clerks;
mod closures;
mod consents;
mod contracts;
mod courses;
mod enrolments;
mod exams;
mod export;
mod failure;
mod fiche;
mod fields;
mod found;
mod grammar;
mod history;
mod hours;
mod households;
mod identity;
mod import;
mod language;
mod leave;
mod listing;
mod lists;
mod lookup;
mod mark;
mod modules;
mod month;
mod out;
mod papers;
mod pathways;
mod persons;
mod place;
mod rooms;
mod sample;
mod seasons;
mod sending;
mod sessions;
mod settings;
mod shell;
mod start;
mod trainers;
mod undo;
mod usage;
mod vocabularies;

use crate::clock::Clock;
use crate::config::Config;
use crate::domain::message::Message;
use crate::store::clerk::Clerk;
use crate::store::{Seed, Store};
use crate::terminal::{self, PanicNet};
use crate::text::Texts;
use crate::text::bidi::terminal::Wish;
use chrono::NaiveDate;
use clap::error::ErrorKind;
use clap::{ArgMatches, Command};
use failure::{Failure, Result};
use grammar::Grammar;
use out::Out;
use serde_json::Value;
use std::ffi::OsString;
use std::path::PathBuf;

/// A verb or a noun: how it is written, and what it does.
type Verb = (fn(&Grammar<'_>) -> Command, fn(&mut Call, &ArgMatches) -> Result<()>);

/// Every one of them, in the order of the help.
const VERBS: &[Verb] = &[
    (persons::grammar, persons::run),
    (papers::grammar, papers::run),
    (consents::grammar, consents::run),
    (households::grammar, households::run),
    (vocabularies::grammar, vocabularies::run),
    (import::grammar, import::run),
    (centres::grammar, centres::run),
    (modules::grammar, modules::run),
    (pathways::grammar, pathways::run),
    (trainers::grammar, trainers::run),
    (rooms::grammar, rooms::run),
    (courses::grammar, courses::run),
    (closures::grammar, closures::run),
    (calendar::grammar, calendar::run),
    (seasons::grammar, seasons::run),
    (contracts::grammar, contracts::run),
    (exams::grammar, exams::run),
    (certificates::grammar, certificates::run),
    (awareness::grammar, awareness::run),
    (enrolments::grammar, enrolments::run),
    (lists::grammar, lists::run),
    (bin::grammar, bin::run),
    (sessions::grammar, sessions::run),
    (attendance::grammar, attendance::run),
    (hours::grammar, hours::run),
    (alerts::grammar, alerts::run),
    (leave::grammar, leave::run),
    (month::grammar, month::run),
    (history::grammar, history::run),
    (undo::grammar, undo::run),
    (undo::grammar_redo, undo::run_redo),
    (check::grammar, check::run),
    (clerks::grammar, clerks::run),
    (settings::grammar, settings::run),
    (found::grammar, found::run),
    (shell::grammar, shell::run),
    (shell::grammar_man, shell::run_man),
    (sample::grammar, sample::run),
];

/// What every verb works with.
pub(crate) struct Call {
    texts: Texts,
    out: Out,
    clock: Clock,
    config: Config,
    db: Option<PathBuf>,
    demo: Option<String>,
    clerk: Option<String>,
    bidi: Wish,
    /// What the options of this verb describe; empty where no field is filled in.
    subject: std::cell::Cell<&'static str>,
    /// True once a Change stands in the file: from there on a failure must say so.
    changed: bool,
}

/// Every verb with its options, told in a language: what completions and the manual page are made of.
pub fn whole(texts: &Texts) -> Command {
    let grammar = Grammar::new(texts);
    let mut whole = grammar.whole(VERBS.iter().map(|(build, _)| build(&grammar)));
    whole.build();
    whole
}

/// Does what the arguments say; the first is the program's own name. Returns the exit code.
pub fn run(args: Vec<OsString>) -> u8 {
    // Where a signal cannot be caught the command still works; it would only end less politely.
    terminal::survive_signals().ok();
    let (config, faults) = Config::load(crate::config::path(None, std::env::var_os(crate::config::VARIABLE)));
    let texts = Texts::load(language::chosen(&args, config.settings.language));
    terminal::memory::watch(&texts.word("terminal-memory"));
    let net = PanicNet::spread(texts.word("terminal-panic"));
    let json = args.iter().any(|arg| arg == "--json");
    let mut out = Out::new(json);
    let matches = match arguments(args, &texts) {
        Ok(matches) => matches,
        Err(error) => return not_run(&error, &texts, &mut out),
    };
    let mut call = Call {
        out,
        clock: Clock::system(),
        config,
        db: matches.get_one::<PathBuf>("db").cloned(),
        demo: matches.get_one::<String>("demo").cloned(),
        clerk: matches.get_one::<String>("clerk").cloned(),
        bidi: matches.get_one::<String>("bidi").and_then(|word| Wish::named(word)).unwrap_or_default(),
        texts,
        subject: Default::default(),
        changed: false,
    };
    let done = call.dispatch(&matches, faults, &net).and_then(|()| Ok(call.out.flush()?));
    match done {
        Ok(()) => 0,
        Err(mut failure) => {
            let flushed = call.out.flush();
            if call.changed {
                failure.done_all_the_same();
            }
            fields::in_words(&mut failure, call.subject.get(), &call.texts);
            failure.say(&call.texts, &mut call.out);
            // What was printed before the failure could not be: still the failure's own code.
            drop(flushed);
            failure.code()
        }
    }
}

fn arguments(args: Vec<OsString>, texts: &Texts) -> std::result::Result<ArgMatches, clap::Error> {
    let grammar = Grammar::new(texts);
    // The application itself is started without a verb: reading the sentences of all verbs would take most of its start.
    if let Ok(matches) = grammar.whole([]).try_get_matches_from(&args) {
        language::known(&args)?;
        return Ok(matches);
    }
    let command = grammar.whole(VERBS.iter().map(|(build, _)| build(&grammar)));
    language::known(&args)?;
    command.try_get_matches_from(args)
}

/// Help, the version, or what could not be understood.
fn not_run(error: &clap::Error, texts: &Texts, out: &mut Out) -> u8 {
    let help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if !help {
        let failure = Failure::Usage(usage::message(error, texts));
        failure.say(texts, out);
        if !out.json {
            out::complain(&texts.word("cli-try-help")).ok();
        }
        return failure.code();
    }
    let missing = error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    let text = error.render().to_string();
    if missing {
        out::complain(&text).ok();
        return 2;
    }
    let said = out.text(&text).and_then(|()| out.flush());
    said.map_or_else(|error| Failure::from(error).code(), |()| 0)
}

impl Call {
    fn dispatch(&mut self, matches: &ArgMatches, faults: Vec<Message>, net: &PanicNet) -> Result<()> {
        let Some((name, sub)) = matches.subcommand() else {
            return start::run(self, faults, net);
        };
        for fault in &faults {
            // A fault of the settings file never stops a command; nobody to tell it to does not either.
            out::complain(&self.texts.say(fault)).ok();
        }
        let grammar = Grammar::new(&self.texts);
        let mut verbs = VERBS.iter().map(|(build, run)| (build(&grammar), run));
        match verbs.find(|(verb, _)| verb.get_name() == name) {
            Some((verb, run)) => run(self, sub).map_err(|failure| failure.naming(&verb, sub)),
            None => Err(Failure::Usage(Message::new("cli-unknown-verb").with("verb", name))),
        }
    }

    fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// The database that the arguments, the settings or the system name; it must be there.
    fn store(&mut self) -> Result<Store> {
        let path = place::database(self)?;
        Ok(Store::open(&path, self.clock.clone(), Seed::Random)?)
    }

    /// The database, for a verb that reads; `--clerk` is judged even there.
    fn reading(&mut self) -> Result<Store> {
        let store = self.store()?;
        if let Some(claimed) = &self.clerk {
            identity::believed(&store, claimed)?;
        }
        Ok(store)
    }

    /// The database and who works on it, for a verb that writes.
    fn working(&mut self) -> Result<(Store, Clerk)> {
        let mut store = self.store()?;
        let clerk = identity::sign_in(&mut store, self.clerk.as_deref())?;
        Ok((store, clerk))
    }

    /// What was done: a sentence for people; for scripts an object with the same sentence in it.
    fn done(&mut self, message: &Message, mut object: Value) -> Result<()> {
        let sentence = self.texts.say(message);
        self.changed |= object.get("change").is_some_and(|change| !change.is_null());
        if self.out.json {
            object["message"] = Value::String(sentence);
            self.out.json(&object)?;
        } else {
            self.out.line(&sentence)?;
        }
        Ok(())
    }
}

/// The text given for an argument; empty if none was.
fn given<'a>(args: &'a ArgMatches, name: &str) -> &'a str {
    args.get_one::<String>(name).map_or("", String::as_str)
}
