//! What clap could not understand, in the user's language.

use crate::domain::message::{Message, Value};
use crate::text::Texts;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

/// The sentence for an error of the command line: what is wrong, and what was probably meant.
pub(super) fn message(error: &Error, texts: &Texts) -> Message {
    let arg = text(error, ContextKind::InvalidArg);
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument => Message::new("cli-unknown-argument").with("arg", arg),
        ErrorKind::InvalidSubcommand => {
            Message::new("cli-unknown-verb").with("verb", text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => {
            Message::new("cli-missing-verb").with("verbs", text(error, ContextKind::ValidSubcommand))
        }
        // The dots of one that may be said several times would run into the full stop.
        ErrorKind::MissingRequiredArgument => {
            Message::new("cli-missing-argument").with("arg", arg.trim_end_matches('.'))
        }
        ErrorKind::ArgumentConflict if text(error, ContextKind::PriorArg) != arg => {
            Message::new("cli-argument-conflict").with("arg", arg).with("other", text(error, ContextKind::PriorArg))
        }
        ErrorKind::ArgumentConflict => Message::new("cli-argument-twice").with("arg", arg),
        ErrorKind::InvalidValue if text(error, ContextKind::InvalidValue).is_empty() => {
            Message::new("cli-missing-value").with("arg", arg)
        }
        ErrorKind::InvalidValue => Message::new("cli-wrong-value")
            .with("arg", arg)
            .with("value", text(error, ContextKind::InvalidValue))
            .with("values", text(error, ContextKind::ValidValue)),
        ErrorKind::ValueValidation => {
            Message::new("cli-bad-value").with("arg", arg).with("value", text(error, ContextKind::InvalidValue))
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => Message::new("cli-missing-value").with("arg", arg),
        ErrorKind::TooManyValues => {
            Message::new("cli-too-many-values").with("value", text(error, ContextKind::InvalidValue))
        }
        ErrorKind::NoEquals => Message::new("cli-no-equals").with("arg", arg),
        ErrorKind::InvalidUtf8 => Message::new("cli-not-utf8"),
        _ => Message::new("cli-not-understood"),
    };
    let meant = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(|kind| text(error, kind))
        .find(|meant| !meant.is_empty());
    match meant {
        None => sentence,
        Some(meant) => {
            Message::new("cli-with-suggestion").with("sentence", Value::Text(texts.say(&sentence))).with("meant", meant)
        }
    }
}

fn text(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Number(n)) => n.to_string(),
        _ => String::new(),
    }
}
