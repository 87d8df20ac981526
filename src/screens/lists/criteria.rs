//! The criteria of a list being typed: a form like any other, whose choices may be several.

use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Kind;
use crate::domain::filter::{FIELDS, Filter};
use crate::domain::person::PROVINCE;
use crate::screens::{Desk, asks};
use crate::store::lists;
use crate::ui::field::{Asks, options};
use crate::ui::form::Form;

/// The form over a draft.
pub(super) fn form(draft: &Draft, desk: &Desk) -> Form {
    asks::with(desk, |asks| Form::new("list", FIELDS, draft, asks))
}

/// What a draft asks for, its choices said in any of the languages.
pub(super) fn understood(draft: &Draft, desk: &Desk) -> Result<Filter, Problems> {
    let coded = asks::with(desk, |asks| coded(draft, asks));
    let (coded, unknown) = match lists::settled(&desk.store, &coded) {
        Ok(settled) => settled,
        // A vocabulary that cannot be read now: the words stay as they are.
        Err(_) => (coded, Problems::default()),
    };
    unknown.into_result()?;
    let read = Filter::parse(&coded.with(PROVINCE, asks::province(&desk.store)), desk.today);
    read.map_err(|mut problems| {
        // Codes are for scripts: the form has its list under the field.
        for problem in problems.0.iter_mut().filter(|problem| problem.message.id == "field-choice") {
            problem.message.id = "list-choice";
            problem.message.args.retain(|(name, _)| *name == "text");
        }
        problems
    })
}

/// The same draft, words of choices as their codes: « suspendue, en attente ».
pub(super) fn coded(draft: &Draft, asks: &Asks<'_>) -> Draft {
    let mut coded = draft.clone();
    for field in FIELDS {
        let Kind::Choice(codes) = field.kind else { continue };
        let typed = draft.get(field.id);
        if typed.is_empty() || codes.contains(&typed) {
            continue;
        }
        let one = |piece: &str| {
            let piece = piece.trim();
            let found = if codes.contains(&piece) { Vec::new() } else { options("list", field, piece, asks) };
            match found.as_slice() {
                // Numbers are ages, not places in the list of bands.
                [first, ..] if !piece.chars().any(char::is_numeric) => first.key.clone(),
                _ => piece.to_owned(),
            }
        };
        let all: Vec<String> =
            typed.split([',', ';', '،', '؛']).filter(|piece| !piece.trim().is_empty()).map(one).collect();
        coded.set(field.id, all.join(", "));
    }
    coded
}
