//! Why a command did not do what it was asked, and what the shell is told: 1 refused or found wrong, 2 not understood.

use super::out::Out;
use crate::domain::draft::Problems;
use crate::domain::message::Message;
use crate::store::Trouble;
use crate::text::Texts;
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

    /// What the shell is told.
    pub(super) const fn code(&self) -> u8 {
        match self {
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
            Self::Usage(message) | Self::Refused(message) => super::out::complain(&texts.say(message)),
            Self::Problems(problems) => problems.0.iter().try_for_each(|problem| {
                let said = texts.say(&problem.message);
                super::out::complain(&super::out::said(texts, &format!("--{}", option(problem.field)), &said))
            }),
            Self::Found | Self::Pipe => Ok(()),
        }
    }

    fn say_json(&self, texts: &Texts, out: &mut Out) -> io::Result<()> {
        let error = match self {
            Self::Usage(message) | Self::Refused(message) => error(message, texts),
            Self::Problems(problems) => {
                let list: Vec<Value> = problems
                    .0
                    .iter()
                    .map(|problem| {
                        json!({
                            "option": format!("--{}", option(problem.field)),
                            "field": problem.field,
                            "id": problem.message.id,
                            "message": texts.say(&problem.message),
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
    json!({ "id": message.id, "message": texts.say(message) })
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
