//! What stands in the fields of a form: read out, put in, put in order.

use super::Form;
use crate::domain::draft::Draft;
use crate::domain::field::{Field, Kind};
use crate::domain::unsaid::Unsaid;
use crate::ui::field::{Asks, Input, options};
use crate::ui::picker::Choice;

impl Form {
    /// What stands in the fields: keys of choices, everything else as typed.
    pub fn draft(&self) -> Draft {
        let mut draft = Draft::default();
        for (field, input) in self.fields.iter().zip(&self.inputs) {
            draft.set(field.id, input.value());
        }
        draft
    }

    /// What stands in one field; nothing in a field that is not of this form.
    pub fn holds(&self, id: &str) -> &str {
        let mut own = self.fields.iter().zip(&self.inputs).filter(|(field, _)| field.id == id);
        own.next().map_or("", |(_, input)| input.value())
    }

    /// Puts a value into one field, in place of what stands there; everything else, the focus too, stays as it is.
    pub fn put(&mut self, id: &str, value: &str, asks: &Asks<'_>) {
        let Some(at) = self.fields.iter().position(|field| field.id == id) else { return };
        if let (Some(field), Some(input)) = (self.fields.get(at), self.inputs.get_mut(at)) {
            *input = Input::new(field);
        }
        self.load(at, &Draft::default().with(id.to_owned(), value), asks);
        self.problems.retain(|problem| problem.field != id);
        if at == self.at {
            self.relist(asks);
        }
    }

    /// One field of a draft into its place: a key becomes the choice it names, a text stays a text.
    pub(super) fn load(&mut self, at: usize, draft: &Draft, asks: &Asks<'_>) {
        let (Some(field), Some(input)) = (self.fields.get(at), self.inputs.get_mut(at)) else {
            return;
        };
        let value = draft.get(field.id);
        if value.is_empty() {
            return;
        }
        if let Some(unsaid) = Unsaid::read(value).filter(|_| field.unsaid) {
            input.choose(unsaid_choice(unsaid, asks));
            return;
        }
        let choices = match field.kind {
            Kind::Choice(_) => options(self.subject, field, "", asks),
            Kind::Lookup(lookup) => (asks.lookup)(lookup, value),
            _ => Vec::new(),
        };
        if let Some(choice) = choices.into_iter().find(|choice| choice.key == value) {
            input.choose(choice);
        } else {
            input.put(value);
            order(field, input, asks);
        }
    }
}

/// « inconnu », « refus » or « sans objet » in the place of an answer.
pub(super) fn unsaid_choice(unsaid: Unsaid, asks: &Asks<'_>) -> Choice {
    let word = (asks.words)(unsaid.term()).into_iter().next();
    Choice { key: unsaid.code().to_owned(), label: word.unwrap_or_default(), hint: unsaid.code().to_owned() }
}

/// Puts a text in order where its kind has an order.
pub(super) fn order(field: &Field, input: &mut Input, asks: &Asks<'_>) {
    if matches!(field.kind, Kind::Choice(_) | Kind::Lookup(_)) || input.is_blank() {
        return;
    }
    let normal = (asks.normal)(field, input.typed());
    if let Some(text) = normal.text.filter(|text| text != input.typed()) {
        input.put(&text);
    }
    input.echo = normal.echo;
}
