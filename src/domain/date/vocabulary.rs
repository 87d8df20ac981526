//! Words that stand for days and months, as people type them: French, English, Moroccan and eastern Arabic, folded.

use crate::domain::name;

const WEEKDAYS: [&[&str]; 7] = [
    &["lundi", "lun", "lu", "monday", "mon", "اثنين", "اتنين", "الاثنين"],
    &["mardi", "mar", "ma", "tuesday", "tue", "tues", "tu", "ثلاثا", "تلات"],
    &["mercredi", "mer", "me", "wednesday", "wed", "we", "اربعا", "اربع"],
    &["jeudi", "jeu", "je", "thursday", "thu", "thur", "thurs", "th", "خميس"],
    &["vendredi", "ven", "ve", "friday", "fri", "fr", "جمعه"],
    &["samedi", "sam", "sa", "saturday", "sat", "سبت"],
    &["dimanche", "dim", "di", "sunday", "sun", "su", "احد", "حد"],
];

const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "jan", "january", "يناير", "جانفي"],
    &["fevrier", "fevr", "fev", "february", "feb", "فبراير"],
    &["mars", "march", "مارس"],
    &["avril", "avr", "april", "apr", "ابريل"],
    &["mai", "may", "ماي", "مايو"],
    &["juin", "june", "jun", "يونيو"],
    &["juillet", "juil", "july", "jul", "يوليوز", "يوليو"],
    &["aout", "august", "aug", "غشت", "اغسطس"],
    &["septembre", "sept", "sep", "september", "شتنبر", "سبتمبر"],
    &["octobre", "oct", "october", "اكتوبر"],
    &["novembre", "nov", "november", "نونبر", "نوفمبر"],
    &["decembre", "dec", "december", "دجنبر", "ديسمبر"],
];

const TODAY: &[&str] = &["j", "auj", "aujourdhui", "today", "اليوم", "ي"];
const YESTERDAY: &[&str] = &["hier", "yesterday", "امس", "البارح", "البارحه"];
const TOMORROW: &[&str] = &["demain", "tomorrow", "غدا", "غد"];

fn index(table: &[&[&str]], word: &str) -> Option<usize> {
    let bare = word.strip_prefix("ال").unwrap_or(word);
    table.iter().position(|words| words.iter().any(|known| *known == word || *known == bare))
}

/// The weekday a word names, Monday = 1: `lun`, `lundi`, `Mon`, `الإثنين`.
pub fn weekday(text: &str) -> Option<u8> {
    let words = name::words(text);
    let [word] = words.as_slice() else {
        return None;
    };
    weekday_of(word)
}

/// The weekday of one folded word.
pub(super) fn weekday_of(word: &str) -> Option<u8> {
    index(&WEEKDAYS, word).and_then(|i| u8::try_from(i + 1).ok())
}

/// The month of one folded word.
pub(super) fn month_of(word: &str) -> Option<u32> {
    index(&MONTHS, word).and_then(|i| u32::try_from(i + 1).ok())
}

/// Days from today of one folded word: today, yesterday, tomorrow.
pub(super) fn near_of(word: &str) -> Option<i64> {
    [(TODAY, 0), (YESTERDAY, -1), (TOMORROW, 1)]
        .into_iter()
        .find(|(words, _)| words.contains(&word))
        .map(|(_, days)| days)
}
