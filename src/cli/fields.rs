//! The options of an `add` verb into the Draft that its form would hold.

use super::Call;
use super::failure::Failure;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Field, Kind};
use crate::domain::message::{Message, Value};
use crate::domain::name;
use crate::text::{Texts, told};
use clap::ArgMatches;

/// What was given, field by field; what is chosen from a list may be given in the words of the clerk's language.
pub(super) fn draft(call: &Call, args: &ArgMatches, subject: &'static str, fields: &[Field]) -> Draft {
    call.subject.set(subject);
    let mut draft = Draft::default();
    for field in fields {
        draft.set(field.id, meant(call, subject, field, super::given(args, field.id)));
    }
    draft
}

/// The same over what stands: only the fields that were given, an empty one too. True if any was.
pub(super) fn over(draft: &mut Draft, call: &Call, args: &ArgMatches, subject: &'static str, fields: &[Field]) -> bool {
    call.subject.set(subject);
    let mut any = false;
    for field in fields {
        if let Some(given) = args.get_one::<String>(field.id) {
            draft.set(field.id, meant(call, subject, field, given));
            any = true;
        }
    }
    any
}

/// What was given for a field, as its form would hold it.
fn meant(call: &Call, subject: &str, field: &Field, given: &str) -> String {
    let chosen = match field.kind {
        Kind::Choice(codes) => several(&call.texts, &format!("{subject}-{}", field.id), codes, given),
        _ => None,
    };
    chosen.unwrap_or_else(|| given.to_owned())
}

/// The codes of one choice or of several: « suspendue, liste d'attente ». `None` where there is nothing to put in its place.
fn several(texts: &Texts, label: &str, codes: &[&'static str], given: &str) -> Option<String> {
    if let Some(one) = worded(texts, label, codes, given) {
        return Some(one.to_owned());
    }
    let pieces: Vec<&str> =
        given.split([',', ';', '،', '؛']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    if pieces.len() < 2 {
        return None;
    }
    let coded = pieces.iter().map(|piece| worded(texts, label, codes, piece).unwrap_or(piece));
    Some(coded.collect::<Vec<_>>().join(", "))
}

/// Says in words what a choice takes, where its codes are told: what the options describe was last asked of `draft`.
pub(super) fn in_words(failure: &mut Failure, subject: &str, texts: &Texts) {
    let Failure::Problems(problems) = failure else { return };
    for problem in &mut problems.0 {
        problem.message = told::fault(texts, subject, problem.field, &problem.message);
    }
}

/// The one of a few things that an option names, by its name in scripts or by its word in the clerk's language: `agent`,
/// « responsable ». Each comes as its name, the Fluent id of its word, and itself.
pub(super) fn one_of<T>(
    texts: &Texts,
    arg: &str,
    given: &str,
    all: impl IntoIterator<Item = (&'static str, &'static str, T)>,
) -> Result<T, Message> {
    let all: Vec<_> = all.into_iter().map(|(code, word, own)| (code, texts.word(word), own)).collect();
    let wanted = name::words(given);
    let is = |code: &str, word: &str| code.eq_ignore_ascii_case(given.trim()) || name::words(word) == wanted;
    let begun = |word: &str| !wanted.is_empty() && begins(&name::words(word), &wanted);
    let found = all.iter().position(|(code, word, _)| is(code, word)).or_else(|| {
        let mut begun = (0..).zip(&all).filter(|(_, (_, word, _))| begun(word)).map(|(at, _)| at);
        begun.next().filter(|_| begun.next().is_none())
    });
    let words = Value::Words(all.iter().map(|(_, word, _)| word.clone()).collect());
    match found.and_then(|at| all.into_iter().nth(at)) {
        Some((.., own)) => Ok(own),
        None => Err(Message::new("cli-wrong-value").with("arg", arg).with("value", given).with("values", words)),
    }
}

/// The one code whose words begin with the words given, or are them.
fn worded(texts: &Texts, label: &str, codes: &[&'static str], given: &str) -> Option<&'static str> {
    let wanted = name::words(given);
    if wanted.is_empty() || codes.iter().any(|code| code.eq_ignore_ascii_case(given.trim())) {
        return None;
    }
    let named = codes.iter().map(|code| (*code, name::words(&texts.word(&format!("{label}-{code}")))));
    let named: Vec<_> = named.filter(|(_, words)| begins(words, &wanted)).collect();
    let whole = named.iter().find(|(_, words)| *words == wanted);
    match named.as_slice() {
        [(only, _)] => Some(only),
        _ => whole.map(|(code, _)| *code),
    }
}

/// True if these words are the first of those, the last of them begun.
fn begins(words: &[String], wanted: &[String]) -> bool {
    wanted.len() <= words.len() && words.iter().zip(wanted).all(|(own, want)| own.starts_with(want.as_str()))
}

/// Puts the id of a record where the clerk wrote its code; a record that is not there is a problem of that field.
pub(super) fn resolve(
    draft: &mut Draft,
    problems: &mut Problems,
    field: &'static str,
    find: impl FnOnce(&str) -> Result<i64, Failure>,
) -> Result<(), Failure> {
    let text = draft.get(field).to_owned();
    if text.trim().is_empty() {
        return Ok(());
    }
    match find(&text) {
        Ok(id) => draft.set(field, id.to_string()),
        Err(Failure::Refused(message)) => {
            problems.add(field, message);
            draft.set(field, "");
        }
        Err(other) => return Err(other),
    }
    Ok(())
}

/// The Record, unless it or what came before has problems: those of before first, each field's first only.
pub(super) fn parsed<T>(record: Result<T, Problems>, mut before: Problems) -> Result<T, Failure> {
    match record {
        Ok(record) => {
            before.into_result()?;
            Ok(record)
        }
        Err(problems) => {
            for problem in problems.0 {
                if before.0.iter().all(|known| known.field != problem.field) {
                    before.0.push(problem);
                }
            }
            Err(before.into())
        }
    }
}
