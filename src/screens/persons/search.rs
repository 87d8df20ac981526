//! Searching persons at a desk: by all that is typed, else by name alone; and those who may be the person of a form.

use crate::domain::birth::Birth;
use crate::domain::draft::Draft;
use crate::domain::matching;
use crate::domain::name;
use crate::domain::order;
use crate::domain::person::{Name, Person, PersonRow};
use crate::domain::search::{Query, Role, Wanted};
use crate::screens::{Desk, asks};
use crate::store::{Result, Store, person};
use chrono::NaiveDate;

/// Persons found at most: more than that is no search but a list.
pub use crate::store::person::MOST;

/// Finds persons by what was typed.
pub fn find(desk: &Desk, typed: &str) -> Result<Vec<PersonRow>> {
    person::search(&desk.store, typed, desk.today, MOST)
}

/// What the form of a new person begins with: what was typed, each word where this registry has it.
pub fn begin(desk: &Desk, typed: &str) -> Draft {
    let wanted = Wanted::read(typed, asks::province(&desk.store), desk.today);
    // The registry knows best; then the list of given names; else the order of the words decides.
    let role = |word: &str| -> Option<Role> {
        let known = person::role(&desk.store, word).ok().flatten();
        known.or_else(|| matching::is_given(word).then_some(Role::Given))
    };
    wanted.draft(&role)
}

/// Fields of a draft that tell a person from others.
const TELLING: [&str; 6] = ["family", "given", "family_ar", "given_ar", "birth", "commune"];
/// Likenesses shown at most.
const ALIKE: usize = 20;

/// What tells the person of a draft from others.
pub fn telling(draft: &Draft) -> Draft {
    TELLING.iter().fold(Draft::default(), |telling, id| telling.with(*id, draft.get(id)))
}

/// The name in a draft: the Latin one, or the Arabic where that is all.
pub fn name_of(draft: &Draft) -> String {
    let of = |family: &str, given: &str| format!("{} {}", draft.get(family), draft.get(given)).trim().to_owned();
    Some(of("family", "given")).filter(|name| !name.is_empty()).unwrap_or_else(|| of("family_ar", "given_ar"))
}

/// Those who bear the name of a draft, in either script, and were not born in quite another year; likeliest first. A
/// single word names too many.
pub fn alike(store: &Store, draft: &Draft, today: NaiveDate) -> Result<Vec<PersonRow>> {
    let birth = Birth::parse(draft.get("birth"), today).ok();
    let wanted = Wanted::around(birth, draft.get("commune"));
    let arabic = format!("{} {}", draft.get("family_ar"), draft.get("given_ar"));
    let typed = Person {
        name: Name::of(|field| draft.get(field).to_owned()),
        birth,
        commune: Some(draft.get("commune").to_owned()).filter(|code| !code.is_empty()),
        ..Person::default()
    };
    let mut found: Vec<(f64, PersonRow)> = Vec::new();
    for name in [name_of(draft), arabic] {
        if name::words(&name).len() < 2 {
            continue;
        }
        for row in person::having(store, &Query::read(&name, today), MOST)? {
            let known = found.iter().any(|(_, other)| other.id == row.id);
            if wanted.distance(&row.person).is_some() && !known {
                found.push((matching::compare(&typed, &row.person).score, row));
            }
        }
    }
    order::by(&mut found, |(one, _), (other, _)| other.total_cmp(one));
    found.truncate(ALIKE);
    Ok(found.into_iter().map(|(_, row)| row).collect())
}
