//! What a search says of a person who is not there yet: the form of a new one begins with it.

use super::query::{Query, tokens};
use crate::domain::birth::Birth;
use crate::domain::draft::Draft;
use crate::domain::geography::{self, Commune};
use crate::domain::person::Person;
use crate::domain::{date, name, phone};
use chrono::{Datelike, NaiveDate};

/// Words of a commune's name at most.
const LONGEST: usize = 4;
/// A birth of another year may still be hers by so many: papers and memories differ.
const YEARS: i32 = 2;
/// Words that belong to the word of a family name after them, folded; in Tamazight ou is « son of », oult « daughter of », id and
/// at « those of ».
const PARTICLES: &[&str] = &[
    "el",
    "al",
    "ait",
    "ayt",
    "ben",
    "bent",
    "bint",
    "bou",
    "ould",
    "oulad",
    "ouled",
    "sidi",
    "de",
    "ou",
    "oult",
    "id",
    "at",
    "abou",
    "bel",
    "beni",
    "bni",
    "ايت",
    "ايث",
    "او",
    "اد",
    "بل",
    "بني",
    "بن",
    "ابن",
    "بنت",
    "بو",
    "ابو",
    "ولد",
    "اولاد",
    "سيدي",
];

/// Words of honour that belong to the given name after them, folded.
const HONOURS: &[&str] = &["lalla", "lala", "moulay", "my", "للا", "لالا", "لاله", "مولاي"];

/// What a word of a name mostly is in the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A given name.
    Given,
    /// A family name.
    Family,
}

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
        let mut words: Vec<String> = Vec::new();
        for word in tokens(who) {
            if !wanted.number(&word, today) {
                words.push(word);
            }
        }
        if let Some((many, commune)) = ending(&words, province, 1) {
            wanted.commune = Some(commune);
            words.truncate(words.len().saturating_sub(many));
        } else if let Some((many, commune)) = beginning(&words, province) {
            wanted.commune = Some(commune);
            words.drain(..many.min(words.len()));
        }
        wanted.place(place, province);
        for word in words {
            let script = if name::is_arabic(&word) { &mut wanted.arabic } else { &mut wanted.latin };
            script.push(word);
        }
        wanted
    }

    /// Those who may be the person of a form, by what it holds so far beside her name.
    pub fn around(birth: Option<Birth>, commune: &str) -> Self {
        Self { birth, commune: geography::commune(commune), ..Self::default() }
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
        taken(&mut self.file, western.into_owned())
    }

    fn place(&mut self, text: &str, province: &str) {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        if self.commune.is_none()
            && let Some((many, commune)) = ending(&words, province, 0)
        {
            self.commune = Some(commune);
            words.truncate(words.len().saturating_sub(many));
        }
        let douar = |word: &String| matches!(name::folded(word).as_ref(), "douar" | "dr" | "دوار");
        let from = usize::from(words.first().is_some_and(douar));
        let rest = words.get(from..).unwrap_or_default().join(" ");
        self.douar = Some(rest).filter(|rest| !rest.is_empty());
    }

    /// The form of a new person begins with this. Family names are the words in capitals, else those that `role` knows as
    /// such or that a particle precedes, else the last word; the others are given names. Each script for itself.
    pub fn draft(&self, role: &dyn Fn(&str) -> Option<Role>) -> Draft {
        let (family, given) = split(&self.latin, role);
        let (family_ar, given_ar) = split(&self.arabic, role);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Draft::default()
            .with("family", titled(&family))
            .with("given", titled(&given))
            .with("family_ar", family_ar)
            .with("given_ar", given_ar)
            .with("birth", self.birth.map(Birth::to_typed).unwrap_or_default())
            .with("commune", self.commune.map_or("", |commune| commune.code))
            .with("douar", text(&self.douar))
            .with("cin", text(&self.cin))
            .with("phone", self.phone.as_deref().map(phone::shown).unwrap_or_default())
            .with("file", text(&self.file))
    }

    /// Only her name and her numbers: what is asked where nobody has all that was typed.
    pub fn names(&self, today: NaiveDate) -> Query {
        let numbers = [&self.cin, &self.phone, &self.file].into_iter().flatten();
        let words: Vec<&str> = self.latin.iter().chain(&self.arabic).chain(numbers).map(String::as_str).collect();
        Query::read(&words.join(" "), today)
    }

    /// How far a person is from what is known beside her name; `None`: it is somebody else.
    pub fn distance(&self, person: &Person) -> Option<u32> {
        let mut far = 0;
        if let (Some(wanted), Some(own)) = (self.birth, person.birth) {
            let ((first, last), (own_first, own_last)) = (wanted.range(), own.range());
            let apart = (own_first.year() - last.year()).max(first.year() - own_last.year()).max(0);
            if apart > YEARS {
                return None;
            }
            far += 4 * apart.unsigned_abs();
        } else if self.birth.is_some() {
            far += 6;
        }
        if self.commune.is_some_and(|wanted| person.commune.as_deref() != Some(wanted.code)) {
            far += 5;
        }
        Some(far)
    }
}

/// The commune that the last words name in full, and how many words that is; so many others are left at least.
fn ending(words: &[String], province: &str, left: usize) -> Option<(usize, &'static Commune)> {
    let longest = words.len().saturating_sub(left).min(LONGEST);
    (1..=longest).rev().find_map(|many| Some((many, named(words.get(words.len() - many..)?, province)?)))
}

/// The commune that the first words name in full: a name comes after it.
fn beginning(words: &[String], province: &str) -> Option<(usize, &'static Commune)> {
    let longest = words.len().saturating_sub(1).min(LONGEST);
    (1..=longest).rev().find_map(|many| Some((many, named(words.get(..many)?, province)?)))
}

/// The commune of the province that bears just this name, in either language.
fn named(words: &[String], province: &str) -> Option<&'static Commune> {
    let name = words.join(" ");
    let folded = name::words(&name);
    // Short beginnings would search the whole country for nothing.
    let short = folded.concat().chars().count() < 3;
    if province.is_empty() || short || name.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let bears = |commune: &&Commune| {
        commune.province == province
            && [commune.name, commune.name_ar].into_iter().any(|own| name::words(own) == folded)
    };
    geography::find_communes(&name, province).into_iter().find(bears)
}

/// True for words of which the list has the folded form.
fn is_in(list: &[&str], word: &str) -> bool {
    list.contains(&name::folded(word).as_ref())
}

/// Words of a name that belong together: particles or words of honour, and the word after them.
fn units(words: &[String]) -> Vec<&[String]> {
    let mut units = Vec::new();
    let mut rest = words;
    while !rest.is_empty() {
        let particles = rest.iter().take_while(|word| is_in(PARTICLES, word) || is_in(HONOURS, word)).count();
        let (unit, after) = rest.split_at((particles + 1).min(rest.len()));
        units.push(unit);
        rest = after;
    }
    units
}

/// Family name and given names of a name in one script.
fn split(words: &[String], role: &dyn Fn(&str) -> Option<Role>) -> (String, String) {
    let joined = |words: &[String]| words.join(" ");
    let is_capital = |word: &String| word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
    // As papers write it, before or after the given names.
    let before = words.iter().take_while(|word| is_capital(word)).count();
    let after = words.iter().rev().take_while(|word| is_capital(word)).count();
    if (1..words.len()).contains(&before) {
        let (family, given) = words.split_at(before);
        return (joined(family), joined(given));
    }
    if (1..words.len()).contains(&after) {
        let (given, family) = words.split_at(words.len() - after);
        return (joined(family), joined(given));
    }
    let units = units(words);
    let is = |unit: &[String]| match unit {
        [word] => role(word),
        [first, ..] if is_in(HONOURS, first) => Some(Role::Given),
        _ => Some(Role::Family),
    };
    let roles: Vec<Option<Role>> = units.iter().map(|unit| is(unit)).collect();
    let families = match roles.as_slice() {
        [] => 0..0,
        [Some(Role::Family)] => 0..1,
        [_] => 0..0,
        all if all.iter().all(|role| *role == Some(Role::Given)) => 0..0,
        [Some(Role::Family), .., last] if *last != Some(Role::Family) => {
            0..roles.iter().take_while(|role| **role == Some(Role::Family)).count()
        }
        [None, .., Some(Role::Given)] => 0..roles.iter().take_while(|role| **role != Some(Role::Given)).count(),
        [first @ .., _] => {
            let run = first.iter().skip(1).rev().take_while(|role| **role == Some(Role::Family)).count();
            first.len() - run..roles.len()
        }
    };
    let part = |is_family: bool| {
        let chosen = units.iter().enumerate().filter(|(at, _)| families.contains(at) == is_family);
        joined(&chosen.flat_map(|(_, unit)| unit.iter().cloned()).collect::<Vec<_>>())
    };
    (part(true), part(false))
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
