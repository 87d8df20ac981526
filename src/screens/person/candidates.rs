//! Those who may be the person being typed: a few lines below her form, with what each field says. Never a question, never
//! in the way.

use crate::domain::birth::Birth;
use crate::domain::draft::Draft;
use crate::domain::id::PersonId;
use crate::domain::matching::hundredths;
use crate::domain::person::{Name, Person, Sex};
use crate::domain::unsaid::Unsaid;
use crate::domain::{clean, geography, name, phone};
use crate::screens::Desk;
use crate::store::Result;
use crate::store::duplicates::{self, Candidate};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Candidates shown at most.
const MOST: usize = 5;

/// Fields of a draft that tell a person from others.
const TELLING: [&str; 10] =
    ["family", "given", "family_ar", "given_ar", "birth", "sex", "commune", "phone", "cin", "married_name"];

/// Those who may be she, and what they were looked for with.
#[derive(Default)]
pub(super) struct Candidates {
    found: Vec<Candidate>,
    asked: Draft,
    /// Of a recorded person: what told her when her form was opened. Nobody is looked for until that changes.
    opened: Option<Draft>,
}

impl Candidates {
    /// Looks for them, `own` left out; nothing is read while what tells her has not changed.
    pub(super) fn look_for(&mut self, own: Option<PersonId>, draft: &Draft, desk: &Desk) -> Result<()> {
        let asked = TELLING.iter().fold(Draft::default(), |asked, id| asked.with(*id, draft.get(id)));
        if own.is_some() && *self.opened.get_or_insert_with(|| asked.clone()) == asked {
            self.found.clear();
            self.asked = asked;
            return Ok(());
        }
        if asked == self.asked {
            return Ok(());
        }
        self.found = duplicates::candidates(&desk.store, &typed(&asked, desk.today), own, MOST)?;
        self.asked = asked;
        Ok(())
    }

    pub(super) fn found(&self) -> &[Candidate] {
        &self.found
    }

    /// The likeliest.
    pub(super) fn first(&self) -> Option<PersonId> {
        self.found.first().map(|one| one.row.id)
    }

    /// One line: her name and birth, how likely, and why.
    pub(super) fn draw(&self, n: usize, line: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let Some(Candidate { row, found }) = self.found.get(n) else { return };
        let theme = look.theme;
        let person = &row.person;
        let (birth_cells, score_cells) = (11, 6);
        let rest = line.width.saturating_sub(2 + birth_cells + score_cells + 3 + 3);
        let names = rest * 2 / 5;
        let birth = person.birth.map(Birth::to_typed).unwrap_or_default();
        let (score, style) = (hundredths(found.score), if found.possible() { theme.todo } else { theme.dim });
        let shown = look.texts.name(&person.name);
        draw(
            buffer,
            line,
            look.side(),
            &[
                Piece::new("", 2, theme.text),
                Piece::new(shown, names, theme.text),
                Piece::new(" ", 1, theme.dim),
                Piece::new(birth, birth_cells, theme.text).ltr().number(),
                Piece::new(format!("{score} %"), score_cells, style).ltr().number(),
                Piece::new("", 2, theme.text),
                Piece::new(look.texts.say(&found.told()), rest - names, theme.dim).said(look.side()),
            ],
        );
    }
}

/// The person of an unfinished draft: what can be read of it, and nothing else.
fn typed(draft: &Draft, today: NaiveDate) -> Person {
    let text = |id: &str| draft.get(id).to_owned();
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Person {
        name: Name {
            family: name::clean_latin(&text("family")),
            given: name::clean_latin(&text("given")),
            family_ar: name::clean_arabic(&text("family_ar")),
            given_ar: name::clean_arabic(&text("given_ar")),
            erased_on: None,
        },
        birth: Birth::parse(draft.get("birth"), today).ok(),
        sex: match draft.get("sex") {
            "f" => Some(Sex::Female),
            "m" => Some(Sex::Male),
            _ => None,
        },
        commune: geography::commune(draft.get("commune")).map(|commune| commune.code.to_owned()),
        phone: some(draft.get("phone")).map(|typed| phone::store_form(&typed).0),
        cin: some(&draft.get("cin").split_whitespace().collect::<String>().to_uppercase()),
        married: some(&clean::field(draft.get("married_name"))).filter(|text| Unsaid::read(text).is_none()),
        ..Person::default()
    }
}
