//! Why a command did not do what it was asked, and what the shell is told: 1 refused or found wrong, 2 not understood.

use super::out::Out;
use crate::domain::draft::Problems;
use crate::domain::message::Message;
use crate::store::Trouble;
use crate::text::Texts;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};
use std::io;

/// `Result` over `Failure`.
pub(super) type Result<T> = std::result::Result<T, Failure>;

/// What stopped a command.
#[derive(Debug)]
pub(super) enum Failure {
    /// The arguments cannot be understood: exit code 2.
    Usage(Message),
    /// A rule, the file or the machine forbids it: exit code 1.
    Refused(Message),
    /// The same of what was given to an option, or in its place: exit code of what it was.
    At(String, Box<Self>),
    /// Values to mend, each given by an option: exit code 1.
    Problems(Problems),
    /// What is wrong was printed as the command's result: exit code 1.
    Found,
    /// Nobody reads what we write any more: not our business, exit code 0.
    Pipe,
}

impl Failure {
    /// A refusal without arguments.
    pub(super) fn refused(id: &'static str) -> Self {
        Self::Refused(Message::new(id))
    }

    /// Only the answer was lost: whoever reads that it failed would do it a second time.
    pub(super) fn done_all_the_same(&mut self) {
        if let Self::Refused(message) = self
            && message.id == "cli-cannot-write"
        {
            message.id = "cli-done-unsaid";
        }
    }

    /// The same, naming the option whose value it quotes.
    pub(super) fn naming(self, command: &Command, args: &ArgMatches) -> Self {
        let Some(message) = self.message() else { return self };
        if message.args.iter().any(|(name, _)| *name == "arg") {
            return self;
        }
        let texts = message.args.iter().filter_map(|(name, value)| match value {
            crate::domain::message::Value::Text(text) => Some((*name, text.as_str())),
            _ => None,
        });
        let mut found = texts.filter(|(name, _)| *name != NEAR);
        let label = found.find_map(|(name, words)| match (option_of(words, command, args), name == TYPED) {
            (Some(option), true) => Some(format!("{option} {words}")),
            (None, true) => Some(words.to_owned()),
            (option, false) => option,
        });
        match label {
            Some(label) => Self::At(label, Box::new(self)),
            None => self,
        }
    }

    /// What it says, where that is one sentence.
    fn message(&self) -> Option<&Message> {
        match self {
            Self::Usage(message) | Self::Refused(message) => Some(message),
            Self::At(_, failure) => failure.message(),
            Self::Problems(_) | Self::Found | Self::Pipe => None,
        }
    }

    /// What the shell is told.
    pub(super) fn code(&self) -> u8 {
        match self {
            Self::At(_, failure) => failure.code(),
            Self::Usage(_) => 2,
            Self::Refused(_) | Self::Problems(_) | Self::Found => 1,
            Self::Pipe => 0,
        }
    }

    /// Says it: on standard error, or as an object on standard output for scripts.
    pub(super) fn say(&self, texts: &Texts, out: &mut Out) {
        let said = if out.json { self.say_json(texts, out) } else { self.say_lines(texts) };
        // Who closed both streams cannot be told anything; the exit code still speaks.
        said.ok();
    }

    fn say_lines(&self, texts: &Texts) -> io::Result<()> {
        match self {
            Self::Usage(message) | Self::Refused(message) => super::out::complain(&sentence(message, texts)),
            Self::At(label, failure) => {
                let said = failure.message().map(|message| sentence(message, texts)).unwrap_or_default();
                super::out::complain(&super::out::said(texts, label, &said))
            }
            Self::Problems(problems) => problems.0.iter().try_for_each(|problem| {
                let said = sentence(&problem.message, texts);
                super::out::complain(&super::out::said(texts, &format!("--{}", option(problem.field)), &said))
            }),
            Self::Found | Self::Pipe => Ok(()),
        }
    }

    fn say_json(&self, texts: &Texts, out: &mut Out) -> io::Result<()> {
        let error = match self {
            Self::Usage(message) | Self::Refused(message) => error(message, texts),
            Self::At(label, failure) => {
                let mut error = failure.message().map(|message| error(message, texts)).unwrap_or_default();
                error["option"] = json!(label.split(' ').next());
                error
            }
            Self::Problems(problems) => {
                let list: Vec<Value> = problems
                    .0
                    .iter()
                    .map(|problem| {
                        json!({
                            "option": format!("--{}", option(problem.field)),
                            "field": problem.field,
                            "id": problem.message.id,
                            "message": sentence(&problem.message, texts),
                        })
                    })
                    .collect();
                let message = Message::new("cli-problems").with("count", list.len());
                let mut error = error(&message, texts);
                error["problems"] = Value::Array(list);
                error
            }
            Self::Found | Self::Pipe => return Ok(()),
        };
        out.json(&json!({ "error": error }))?;
        out.flush()
    }
}

fn error(message: &Message, texts: &Texts) -> Value {
    json!({ "id": message.id, "message": sentence(message, texts) })
}

/// The sentence, and what was probably meant.
fn sentence(message: &Message, texts: &Texts) -> String {
    let said = texts.say(message);
    match message.args.iter().find(|(name, _)| *name == NEAR) {
        None => said,
        Some((_, near)) => {
            texts.say(&Message::new("cli-with-suggestion").with("sentence", said).with("meant", near.clone()))
        }
    }
}

/// The argument of a sentence that holds what was probably meant.
pub(super) const NEAR: &str = "near";

/// The argument that holds what was typed, where the sentence does not quote it.
pub(super) const TYPED: &str = "typed";

/// The option that these words were given to, as it is written; `None` where they stand without one, or nowhere.
fn option_of(words: &str, command: &Command, args: &ArgMatches) -> Option<String> {
    if let Some((name, inner)) = args.subcommand() {
        return option_of(words, command.find_subcommand(name)?, inner);
    }
    let given = |id: &str| args.try_get_raw(id).ok().flatten().is_some_and(|mut all| all.any(|one| one == words));
    let own = command.get_arguments().filter(|arg| !arg.is_positional() && given(arg.get_id().as_str()));
    own.filter_map(|arg| arg.get_long()).next().map(|long| format!("--{long}"))
}

/// The option that fills a field of a form.
pub(super) fn option(field: &str) -> String {
    match field {
        "starts_on" => "starts".to_owned(),
        "ends_on" => "ends".to_owned(),
        other => other.replace('_', "-"),
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Problems(problems) => Self::Problems(problems),
            other => Self::Refused(other.message()),
        }
    }
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        Self::Problems(problems)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Pipe,
            _ => Self::refused("cli-cannot-write"),
        }
    }
}
