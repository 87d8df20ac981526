//! What a clerk types to find a person, understood: names, and what else she knows — a birth, a commune, a douar, a CIN, a
//! phone, the number of the paper file.

use crate::domain::birth::Birth;
use crate::domain::draft::Draft;
use crate::domain::geography::{self, Commune};
use crate::domain::person::{Name, Person, PersonRow};
use crate::domain::{date, matching, name, phone};
use crate::store::{Result, Store, person};
use chrono::{Datelike, NaiveDate};

/// Persons found at most: more than that is no search but a list.
pub const MOST: usize = 300;
/// Words of a commune's name at most.
const LONGEST: usize = 4;
/// A birth of another year may still be hers by so many: papers and memories differ.
const YEARS: i32 = 2;

/// A search, understood.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    latin: Vec<String>,
    arabic: Vec<String>,
    birth: Option<Birth>,
    commune: Option<&'static Commune>,
    douar: Option<String>,
    cin: Option<String>,
    phone: Option<String>,
    file: Option<String>,
}

impl Wanted {
    /// Reads a search as it was typed; `province` is the delegation's. What comes after a comma is a place:
    /// « Latifa, douar Tizi ».
    pub fn read(typed: &str, province: &str, today: NaiveDate) -> Self {
        let mut wanted = Self::default();
        let (who, place) = typed.split_once([',', '،']).unwrap_or((typed, ""));
        let mut words: Vec<&str> = Vec::new();
        for word in who.split_whitespace() {
            if !wanted.number(word, today) {
                words.push(word);
            }
        }
        if let Some((many, commune)) = commune_at_end(&words, province) {
            wanted.commune = Some(commune);
            words.truncate(words.len().saturating_sub(many));
        }
        wanted.place(place, province);
        for word in words {
            let script = if name::is_arabic(word) { &mut wanted.arabic } else { &mut wanted.latin };
            script.push(word.to_owned());
        }
        wanted
    }

    /// A word with digits in it: what it tells is noted. False if it is no such word, or already known.
    fn number(&mut self, word: &str, today: NaiveDate) -> bool {
        let western = date::western_digits(word);
        let digits = western.bytes().filter(u8::is_ascii_digit).count();
        let letters = western.chars().filter(|c| c.is_alphabetic()).count();
        let taken = |slot: &mut Option<String>, text: String| slot.is_none().then(|| *slot = Some(text)).is_some();
        // Digits also stand for letters in names: « sa7ar ».
        if digits == 0 || (letters >= 3 && digits <= 2) {
            return false;
        }
        if let (stored, true) = phone::store_form(&western) {
            return taken(&mut self.phone, stored);
        }
        if self.birth.is_none()
            && let Ok(birth) = Birth::parse(word, today)
        {
            self.birth = Some(birth);
            return true;
        }
        if (1..=2).contains(&letters) && (5..=6).contains(&digits) && western.is_ascii() {
            return taken(&mut self.cin, western.to_uppercase());
        }
        taken(&mut self.file, western)
    }

    fn place(&mut self, text: &str, province: &str) {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        if self.commune.is_none()
            && let Some((many, commune)) = ending(&words, province, 0)
        {
            self.commune = Some(commune);
            words.truncate(words.len().saturating_sub(many));
        }
        let douar = |word: &&str| matches!(name::folded(word).as_ref(), "douar" | "dr" | "دوار");
        let from = usize::from(words.first().is_some_and(douar));
        let rest = words.get(from..).unwrap_or_default().join(" ");
        self.douar = Some(rest).filter(|rest| !rest.is_empty());
    }

    /// The form of a new person begins with this. The first word is the family name with its particle, the others are
    /// given names, in either script; written in capitals, several words may be the family name.
    pub fn draft(&self) -> Draft {
        let (family, given) = latin_name(&self.latin);
        let (family_ar, given_ar) = split(&self.arabic, &["ايت", "بن", "ابن", "بنت", "بو", "ابو", "ولد", "اولاد"]);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Draft::default()
            .with("family", family)
            .with("given", given)
            .with("family_ar", family_ar)
            .with("given_ar", given_ar)
            .with("birth", self.birth.map(Birth::to_typed).unwrap_or_default())
            .with("commune", self.commune.map_or("", |commune| commune.code))
            .with("douar", text(&self.douar))
            .with("cin", text(&self.cin))
            .with("phone", self.phone.as_deref().map(phone::shown).unwrap_or_default())
            .with("file", text(&self.file))
    }

    /// The words to look up: those of the names, the CIN, the phone and the file.
    fn words(&self) -> String {
        let numbers = [&self.cin, &self.phone, &self.file].into_iter().flatten();
        let words: Vec<&str> = self.latin.iter().chain(&self.arabic).chain(numbers).map(String::as_str).collect();
        words.join(" ")
    }

    /// How far a person is from what is known beside her name; `None`: it is somebody else.
    fn distance(&self, row: &PersonRow) -> Option<u32> {
        let mut far = 0;
        if let (Some(wanted), Some(own)) = (self.birth, row.person.birth) {
            let ((first, last), (own_first, own_last)) = (wanted.range(), own.range());
            let apart = (own_first.year() - last.year()).max(first.year() - own_last.year()).max(0);
            if apart > YEARS {
                return None;
            }
            far += 4 * apart.unsigned_abs();
        } else if self.birth.is_some() {
            far += 6;
        }
        if self.commune.is_some_and(|wanted| row.person.commune.as_deref() != Some(wanted.code)) {
            far += 5;
        }
        Some(far)
    }
}

/// Finds persons: by every word typed; if nobody bears them all, by the names and numbers, nearest first by birth and
/// commune.
pub fn find(store: &Store, typed: &str, wanted: &Wanted) -> Result<Vec<PersonRow>> {
    let found = person::search(store, typed, None, MOST)?;
    let words = wanted.words();
    if !found.is_empty() || name::words(&words) == name::words(typed) || name::words(&words).is_empty() {
        return Ok(found);
    }
    let mut near: Vec<(u32, PersonRow)> = person::search(store, &words, None, MOST)?
        .into_iter()
        .filter_map(|row| Some((wanted.distance(&row)?, row)))
        .collect();
    near.sort_by_key(|(far, _)| *far);
    Ok(near.into_iter().map(|(_, row)| row).collect())
}

/// Fields of a draft that tell a person from others.
const TELLING: [&str; 6] = ["family", "given", "family_ar", "given_ar", "birth", "commune"];
/// Likenesses shown at most.
const ALIKE: usize = 20;

/// What tells the person of a draft from others.
pub fn telling(draft: &Draft) -> Draft {
    TELLING.iter().fold(Draft::default(), |telling, id| telling.with(id, draft.get(id)))
}

/// The name in a draft: the Latin one, or the Arabic where that is all.
pub fn name_of(draft: &Draft) -> String {
    let of = |family: &str, given: &str| format!("{} {}", draft.get(family), draft.get(given)).trim().to_owned();
    Some(of("family", "given")).filter(|name| !name.is_empty()).unwrap_or_else(|| of("family_ar", "given_ar"))
}

/// Those who bear the name of a draft, in either script, and were not born in quite another year; likeliest first. A
/// single word names too many.
pub fn alike(store: &Store, draft: &Draft, today: NaiveDate) -> Result<Vec<PersonRow>> {
    let mut wanted = Wanted { birth: Birth::parse(draft.get("birth"), today).ok(), ..Wanted::default() };
    wanted.commune = geography::commune(draft.get("commune"));
    let arabic = format!("{} {}", draft.get("family_ar"), draft.get("given_ar"));
    let of = |field: &str| draft.get(field).to_owned();
    let typed = Person {
        name: Name { family: of("family"), given: of("given"), family_ar: of("family_ar"), given_ar: of("given_ar") },
        birth: wanted.birth,
        commune: wanted.commune.map(|commune| commune.code.to_owned()),
        ..Person::default()
    };
    let mut found: Vec<(f64, PersonRow)> = Vec::new();
    for name in [name_of(draft), arabic] {
        if name::words(&name).len() < 2 {
            continue;
        }
        for row in person::search(store, &name, None, MOST)? {
            let known = found.iter().any(|(_, other)| other.id == row.id);
            if wanted.distance(&row).is_some() && !known {
                found.push((matching::compare(&typed, &row.person).score, row));
            }
        }
    }
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.truncate(ALIKE);
    Ok(found.into_iter().map(|(_, row)| row).collect())
}

/// The commune that the last words name in full, and how many words that is: at least one is left for the name.
fn commune_at_end(words: &[&str], province: &str) -> Option<(usize, &'static Commune)> {
    ending(words, province, 1)
}

fn ending(words: &[&str], province: &str, left: usize) -> Option<(usize, &'static Commune)> {
    if province.is_empty() {
        return None;
    }
    let longest = words.len().saturating_sub(left).min(LONGEST);
    (1..=longest).rev().find_map(|many| {
        let tail = words.get(words.len() - many..)?.join(" ");
        // Short beginnings would search the whole country for nothing.
        let folded = name::words(&tail);
        if folded.concat().chars().count() < 3 || tail.chars().any(|c| c.is_ascii_digit()) {
            return None;
        }
        let bears = |commune: &&Commune| {
            commune.province == province
                && [commune.name, commune.name_ar].into_iter().any(|own| name::words(own) == folded)
        };
        geography::find_communes(&tail, province).into_iter().find(bears).map(|commune| (many, commune))
    })
}

fn latin_name(words: &[String]) -> (String, String) {
    let capital = |word: &&String| word.chars().all(|c| !c.is_lowercase());
    let capitals = words.iter().take_while(capital).count();
    let (family, given) = if capitals > 0 && capitals < words.len() {
        let (family, given) = words.split_at(capitals);
        (family.join(" "), given.join(" "))
    } else {
        split(words, &["el", "al", "ait", "ben", "bent", "bou", "ould", "oulad", "ouled", "sidi", "de"])
    };
    (titled(&family), titled(&given))
}

/// The first word, with the particles before it, and the others.
fn split(words: &[String], particles: &[&str]) -> (String, String) {
    let before = words.iter().take_while(|word| particles.contains(&name::folded(word).as_ref())).count();
    let family = (before + 1).min(words.len());
    let (family, given) = words.split_at(family);
    (family.join(" "), given.join(" "))
}

/// A name typed without one capital gets them; every other is left as it was typed.
fn titled(name: &str) -> String {
    if name.chars().any(char::is_uppercase) {
        return name.to_owned();
    }
    let mut titled = String::with_capacity(name.len());
    let mut begins = true;
    for c in name.chars() {
        if begins {
            titled.extend(c.to_uppercase());
        } else {
            titled.push(c);
        }
        begins = !c.is_alphanumeric() && c != '\'' && c != '’';
    }
    titled
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    const AZILAL: &str = "05.081";

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    fn read(typed: &str) -> Vec<(String, String)> {
        Wanted::read(typed, AZILAL, today()).draft().0.into_iter().collect()
    }

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut all: Vec<_> = of.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
        all.sort();
        all
    }

    #[test]
    fn a_search_becomes_the_fields_of_a_form() {
        let bzou = geography::resolve("Bzou", AZILAL).unwrap().code;
        let mhamed = geography::resolve("Ait M'hamed", AZILAL).unwrap().code;
        for (typed, fields) in [
            ("zahra", &[("family", "Zahra")][..]),
            (
                "idrissi zahra 1990 bzou",
                &[("family", "Idrissi"), ("given", "Zahra"), ("birth", "1990"), ("commune", bzou)],
            ),
            ("el idrissi fatima zahra", &[("family", "El Idrissi"), ("given", "Fatima Zahra")]),
            ("AIT BRAHIM Fatima", &[("family", "AIT BRAHIM"), ("given", "Fatima")]),
            ("IDRISSI KAITOUNI Zahra", &[("family", "IDRISSI KAITOUNI"), ("given", "Zahra")]),
            ("IDRISSI ZAHRA", &[("family", "IDRISSI"), ("given", "ZAHRA")]),
            ("aicha ait m'hamed", &[("family", "Aicha"), ("commune", mhamed)]),
            ("bzou", &[("family", "Bzou")]),
            (
                "benali بنعلي zineb زينب",
                &[("family", "Benali"), ("given", "Zineb"), ("family_ar", "بنعلي"), ("given_ar", "زينب")],
            ),
            ("أيت براهيم فاطمة الزهراء", &[("family_ar", "أيت براهيم"), ("given_ar", "فاطمة الزهراء")]),
            ("zineb ١٩٩٠ بزو", &[("family", "Zineb"), ("birth", "1990"), ("commune", bzou)]),
            (
                "benali 12/3/1995 0661234567",
                &[("family", "Benali"), ("birth", "12/03/1995"), ("phone", "06 61 23 45 67")],
            ),
            ("benali ib123456", &[("family", "Benali"), ("cin", "IB123456")]),
            ("3awatif benali", &[("family", "3awatif"), ("given", "Benali")]),
            ("benali 412/26", &[("family", "Benali"), ("file", "412/26")]),
            ("Latifa, douar Tizi", &[("family", "Latifa"), ("douar", "Tizi")]),
            ("Latifa, Tizi Bzou", &[("family", "Latifa"), ("douar", "Tizi"), ("commune", bzou)]),
            ("", &[]),
            (" , ", &[]),
        ] {
            assert_eq!(read(typed), pairs(fields), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_word_that_is_typed_is_lost(words in prop::collection::vec("[a-zé]{3,8}|[ء-ي]{3,6}", 0..5)) {
            let draft = Wanted::read(&words.join(" "), "", today()).draft();
            let mut kept: Vec<String> = draft.0.values().flat_map(|text| name::words(text)).collect();
            let mut typed: Vec<String> = words.iter().flat_map(|word| name::words(word)).collect();
            kept.sort();
            typed.sort();
            prop_assert_eq!(kept, typed);
        }

        #[test]
        fn nothing_typed_panics(typed in ".{0,40}") {
            let _ = Wanted::read(&typed, AZILAL, today()).draft();
        }
    }
}
