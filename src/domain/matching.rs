//! Whether two records may be one person: names as they sound in either script, births as they are known, and what each
//! field says. A proposal that a clerk decides upon, never a decision.

pub mod blocks;
mod ears;
mod given;
mod halves;
mod keys;
mod letters;
mod likeness;
mod particles;
mod print;
mod reasons;
mod sound;
mod windows;
mod written;

use super::birth::Birth;
use super::person::{Name, Person, Sex};
use super::privacy;
pub use ears::Ears;
pub use given::is_given;
pub use keys::Keys;
pub use print::{row_print, row_print_of};
pub use reasons::hundredths;
pub use sound::{Sound, sounds};
use std::cell::OnceCell;
use std::rc::Rc;
pub use windows::{Window, window};
pub use written::Written;

/// From this likeness of names on two records may be one person, where their births agree in a year.
pub const NAME: f64 = 0.78;
/// From this likeness of births on.
pub const BIRTH: f64 = 0.75;
/// What a name alone is worth at most: homonyms abound.
pub const NAME_ONLY: f64 = 0.60;
/// From this likeness on a name is the same but for its spelling.
const SAME_NAME: f64 = 0.92;
/// From this likeness on a birth is the same but for how it is known.
const SAME_BIRTH: f64 = 0.85;

/// A person made ready to be compared with many. Her names are heard when they are first asked for: what else is known of two
/// often tells them apart.
#[derive(Clone, Debug)]
pub struct Ready {
    latin: String,
    arabic: String,
    wife: String,
    words: OnceCell<[Vec<Rc<sound::Word>>; 3]>,
    birth: Option<Birth>,
    sex: Option<Sex>,
    cin: Option<String>,
    commune: Option<String>,
    phone: Option<String>,
}

impl Ready {
    /// All that is compared of a person.
    pub fn new(person: &Person) -> Self {
        let [latin, arabic] = scripts(&person.name);
        Self {
            latin,
            arabic,
            wife: as_wife(person).unwrap_or_default(),
            words: OnceCell::new(),
            birth: person.birth,
            sex: person.sex,
            cin: person.cin.clone(),
            commune: person.commune.clone(),
            // Two hidden numbers are not one.
            phone: person.phone.clone().filter(|phone| !privacy::is_masked(phone)),
        }
    }

    /// The words of her names: Latin, Arabic, and under the name of her husband.
    fn words(&self, ears: &mut Ears) -> &[Vec<Rc<sound::Word>>; 3] {
        self.words.get_or_init(|| [ears.words(&self.latin), ears.words(&self.arabic), ears.words(&self.wife)])
    }
}

/// Her name as it is where she goes by that of her husband; `None` where none is said.
fn as_wife(person: &Person) -> Option<String> {
    person.as_wife().map(|(married, given)| format!("{married} {given}"))
}

/// The whole name of each script. A name in the other script's field is read for what it is.
fn scripts(name: &Name) -> [String; 2] {
    let Name { family, given, family_ar, given_ar, .. } = name;
    [format!("{family} {given}"), format!("{family_ar} {given_ar}")]
}

/// What each field says, from 0 (another) to 1 (the same); `None` where one of the two does not say it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// Likeness of the names, in whichever scripts both have.
    pub name: f64,
    /// True if they are alike under the name that one of them has from her husband, not under those both were born with.
    pub married: bool,
    /// What the births are to each other.
    pub born: Option<Window>,
    /// Likeness of the births.
    pub birth: Option<f64>,
    /// True if both are women or both men.
    pub sex: Option<bool>,
    /// True if the cards are the same.
    pub cin: Option<bool>,
    /// True if the communes are the same.
    pub commune: Option<bool>,
    /// True if the phones are the same: told, and worth nothing, for families share one.
    pub phone: Option<bool>,
    /// All of it, from 0 to 1.
    pub score: f64,
}

impl Comparison {
    /// True if a clerk should see both records side by side.
    pub fn possible(&self) -> bool {
        if self.cin == Some(true) {
            return true;
        }
        let (name, Some(born), Some(birth)) = (self.name, self.born, self.birth) else { return false };
        // Memories differ by more where the commune is one.
        let far = birth < BIRTH && self.commune != Some(true);
        let elsewhere = self.commune == Some(false);
        let enough = !far && born.wanted(elsewhere).is_some_and(|wanted| name >= wanted);
        // Many bear one name and were born in one year: another commune then means another person.
        if born.is_rough() && elsewhere {
            return false;
        }
        // Two cards, or a woman and a man, are two persons unless all the rest is one.
        let against = self.cin == Some(false) || self.sex == Some(false);
        enough && (!against || (name >= SAME_NAME && birth >= SAME_BIRTH))
    }

    /// True if a clerk who types her should be shown the other: who may be she, and who bears her very name where one birth is
    /// not known or a little off.
    pub fn worth_showing(&self) -> bool {
        self.possible() || self.name >= SAME_NAME && self.birth.is_none_or(|birth| birth >= 0.5)
    }

    /// True if the same card stands for two who have nothing else in common: whose it is must be asked.
    pub fn doubtful_card(&self) -> bool {
        self.cin == Some(true) && (self.name < NAME || self.birth.is_some_and(|birth| birth < BIRTH))
    }
}

/// Compares two persons. A field that one of them lacks drops out; a shared phone proves nothing.
pub fn compare(one: &Person, other: &Person) -> Comparison {
    compare_ready(&mut Ears::default(), &Ready::new(one), &Ready::new(other))
}

/// The same, of persons made ready, both to these ears.
pub fn compare_ready(ears: &mut Ears, one: &Ready, other: &Ready) -> Comparison {
    named(ears, one, other, unnamed(one, other))
}

/// The same where that is enough for something. `enough` is asked first as if the names were one: more names never make two
/// persons less alike.
pub fn compare_if(ears: &mut Ears, one: &Ready, other: &Ready, enough: fn(&Comparison) -> bool) -> Option<Comparison> {
    let unnamed = unnamed(one, other);
    enough(&unnamed).then(|| named(ears, one, other, unnamed)).filter(enough)
}

/// All but the names, which stand as if they were one.
fn unnamed(one: &Ready, other: &Ready) -> Comparison {
    let born = one.birth.zip(other.birth).map(|(one, other)| window(one, other));
    let same = |one: &Option<String>, other: &Option<String>| one.as_ref().zip(other.as_ref()).map(|(a, b)| a == b);
    Comparison {
        name: 1.0,
        married: false,
        born,
        birth: born.map(Window::likeness),
        sex: one.sex.zip(other.sex).map(|(a, b)| a == b),
        cin: same(&one.cin, &other.cin),
        commune: same(&one.commune, &other.commune),
        phone: same(&one.phone, &other.phone),
        score: 0.0,
    }
}

fn named(ears: &mut Ears, one: &Ready, other: &Ready, mut found: Comparison) -> Comparison {
    (found.name, found.married) = names_ready(ears, one, other);
    found.score = score(&found);
    found
}

/// Names and births above all; a commune in common lifts it a little. Two cards or two sexes lower it, one card lifts it to
/// near certainty, and less where it stands under two names or two births: a mother's may have been lent to her daughter.
fn score(found: &Comparison) -> f64 {
    let mut score = match found.birth {
        Some(birth) => 0.6 * found.name + 0.4 * birth,
        None => (found.name * NAME_ONLY).min(NAME_ONLY),
    };
    match found.commune {
        Some(true) if found.birth.is_some() => score += 0.02,
        Some(false) if found.born.is_some_and(Window::is_rough) => score *= 0.9,
        _ => {}
    }
    if found.sex == Some(false) {
        score *= 0.85;
    }
    score = match found.cin {
        Some(true) if found.doubtful_card() => 0.80 + 0.1 * score,
        Some(true) => 0.95 + 0.05 * score,
        Some(false) => score * 0.7,
        None => score,
    };
    score.clamp(0.0, 1.0)
}

/// Likeness of two names: the better of what both scripts say where both records have both, else across scripts.
pub fn names(one: &Name, other: &Name) -> f64 {
    let ready = |name: &Name| Ready::new(&Person { name: name.clone(), ..Person::default() });
    names_ready(&mut Ears::default(), &ready(one), &ready(other)).0
}

/// The same, and whether the name of a husband says so.
fn names_ready(ears: &mut Ears, one: &Ready, other: &Ready) -> (f64, bool) {
    let ([latin, arabic, wife], [its_latin, its_arabic, its_wife]) = (one.words(ears), other.words(ears));
    let mut best = (0.0_f64, false);
    // Two wives of one family have its name in common, and are two: never that of the one beside that of the other.
    for (own, its, married) in [
        (latin, its_latin, false),
        (arabic, its_arabic, false),
        (latin, its_arabic, false),
        (arabic, its_latin, false),
        (wife, its_latin, true),
        (wife, its_arabic, true),
        (latin, its_wife, true),
        (arabic, its_wife, true),
    ] {
        if best.0 < SAME_NAME && !own.is_empty() && !its.is_empty() {
            let likeness = likeness::names(ears, own, its);
            if likeness > best.0 {
                best = (likeness, married);
            }
        }
    }
    best
}

/// Likeness of two births: by windows, never by how their digits look.
pub fn births(one: Birth, other: Birth) -> f64 {
    window(one, other).likeness()
}

#[cfg(test)]
mod tests;
