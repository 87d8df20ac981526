//! Dates, times, numbers and durations as each language writes them.
//!
//! Digits are 0-9 in every language. Month names: Moroccan usage for Arabic, Unicode CLDR (Unicode-3.0 licence) for
//! Tamazight, IRCAM's spelling.

use super::Language;
pub use crate::domain::date::figures::{date, short_date, time};
use chrono::{Datelike, NaiveDate};

/// How one language writes dates, numbers and durations.
struct Words {
    /// Monday first, as in lists and headers.
    days: [&'static str; 7],
    /// January first, after a day.
    months: [&'static str; 12],
    /// January first, as a month is called.
    whole_months: [&'static str; 12],
    /// Between thousands. No plain space in Arabic: the groups of the number would be drawn in the wrong order.
    thousands: char,
    /// Before decimals.
    point: char,
    /// Before the sign of percent.
    percent: &'static str,
    /// Unit of hours, and of minutes.
    units: (&'static str, &'static str),
    /// Hours and minutes together as `8:40` before the unit: one number stays in one piece whatever runs around it.
    clock: bool,
}

const FRENCH: Words = Words {
    days: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    whole_months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    thousands: ' ',
    point: ',',
    percent: " %",
    units: ("h", "min"),
    clock: false,
};

/// Months in Morocco's Arabic: none is shortened.
const ARABIC_MONTHS: [&str; 12] =
    ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"];

const ARABIC: Words = Words {
    days: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    months: ARABIC_MONTHS,
    whole_months: ARABIC_MONTHS,
    thousands: '\u{a0}',
    point: ',',
    percent: " %",
    units: ("س", "د"),
    clock: true,
};

const TAMAZIGHT: Words = Words {
    days: ["ⴰⵢⵏ", "ⴰⵙⵉ", "ⴰⴽⵕ", "ⴰⴽⵡ", "ⴰⵙⵉⵎ", "ⴰⵙⵉⴹ", "ⴰⵙⴰ"],
    months: ["ⵉⵏⵏ", "ⴱⵕⴰ", "ⵎⴰⵕ", "ⵉⴱⵔ", "ⵎⴰⵢ", "ⵢⵓⵏ", "ⵢⵓⵍ", "ⵖⵓⵛ", "ⵛⵓⵜ", "ⴽⵜⵓ", "ⵏⵓⵡ", "ⴷⵓⵊ"],
    whole_months: [
        "ⵉⵏⵏⴰⵢⵔ",
        "ⴱⵕⴰⵢⵕ",
        "ⵎⴰⵕⵚ",
        "ⵉⴱⵔⵉⵔ",
        "ⵎⴰⵢⵢⵓ",
        "ⵢⵓⵏⵢⵓ",
        "ⵢⵓⵍⵢⵓⵣ",
        "ⵖⵓⵛⵜ",
        "ⵛⵓⵜⴰⵏⴱⵉⵔ",
        "ⴽⵜⵓⴱⵔ",
        "ⵏⵓⵡⴰⵏⴱⵉⵔ",
        "ⴷⵓⵊⴰⵏⴱⵉⵔ",
    ],
    thousands: ' ',
    point: ',',
    percent: " %",
    units: ("ⵙⵔ", "ⵙⴷ"),
    clock: false,
};

const TAMAZIGHT_LATIN: Words = Words {
    days: ["ayn", "asi", "akṛ", "akw", "asim", "asiḍ", "asa"],
    months: ["inn", "bṛa", "maṛ", "ibr", "may", "yun", "yul", "ɣuc", "cut", "ktu", "nuw", "duj"],
    whole_months: [
        "innayr",
        "bṛayṛ",
        "maṛṣ",
        "ibrir",
        "mayyu",
        "yunyu",
        "yulyuz",
        "ɣuct",
        "cutanbir",
        "ktubr",
        "nuwanbir",
        "dujanbir",
    ],
    thousands: ' ',
    point: ',',
    percent: " %",
    units: ("sr", "sd"),
    clock: false,
};

const ENGLISH: Words = Words {
    days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    whole_months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    thousands: ',',
    point: '.',
    percent: "%",
    units: ("h", "min"),
    clock: false,
};

const fn words(language: Language) -> &'static Words {
    match language {
        Language::French => &FRENCH,
        Language::Arabic => &ARABIC,
        Language::Tamazight => &TAMAZIGHT,
        Language::TamazightLatin => &TAMAZIGHT_LATIN,
        Language::English => &ENGLISH,
    }
}

/// What stands between the parts of an enumeration.
pub const fn comma(language: Language) -> &'static str {
    match language {
        Language::Arabic => "، ",
        _ => ", ",
    }
}

/// What stands between a name and what is said of it: French alone has a blank before it.
pub const fn colon(language: Language) -> &'static str {
    match language {
        Language::French => " : ",
        _ => ": ",
    }
}

/// A place after « délégation provinciale »: `d'Azilal`, `de Béni Mellal`. Other languages say it without a word between.
pub fn of(language: Language, place: &str) -> String {
    if language != Language::French {
        return place.to_owned();
    }
    let first = place.chars().flat_map(char::to_lowercase).next().unwrap_or(' ');
    let elides = "aeiouàâäéèêëîïôöûüœæ".contains(first);
    if elides { format!("d'{place}") } else { format!("de {place}") }
}

/// `mar. 24/11`, short: lists of this year.
pub fn day(language: Language, day: NaiveDate) -> String {
    format!("{} {}", weekday(language, day), short_date(day))
}

/// `mar. 24 nov. 2026`: headers.
pub fn long_date(language: Language, day: NaiveDate) -> String {
    let month = words(language).months.get(day.month0() as usize).unwrap_or(&"");
    format!("{} {} {month} {}", weekday(language, day), day.day(), day.year())
}

/// `novembre 2026`: a month.
pub fn month(language: Language, day: NaiveDate) -> String {
    let month = words(language).whole_months.get(day.month0() as usize).unwrap_or(&"");
    format!("{month} {}", day.year())
}

/// The weekday as `day` and `long_date` write it: `mar.`.
pub fn weekday(language: Language, day: NaiveDate) -> &'static str {
    words(language).days.get(day.weekday().num_days_from_monday() as usize).unwrap_or(&"")
}

/// `8 h 40`, `78 h`, `45 min`, `0 h`.
pub fn minutes(language: Language, minutes: i64) -> String {
    let words = words(language);
    let sign = if minutes < 0 { "-" } else { "" };
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    let (hour, minute) = words.units;
    let shown = i64::try_from(hours).unwrap_or(i64::MAX);
    match (hours, rest) {
        (0, 1..) => format!("{sign}{rest} {minute}"),
        (_, 0) => format!("{sign}{} {hour}", number(language, shown)),
        (_, rest) if words.clock => format!("{sign}{}:{rest:02} {hour}", number(language, shown)),
        (_, rest) => format!("{sign}{} {hour} {rest:02}", number(language, shown)),
    }
}

/// Whole numbers with the language's grouping: `12 345`. Four digits stay together, as in years.
pub fn number(language: Language, n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut shown = String::with_capacity(digits.len() + 8);
    if n < 0 {
        shown.push('-');
    }
    let grouped = digits.len() > 4;
    for (i, digit) in digits.chars().enumerate() {
        if grouped && i > 0 && (digits.len() - i).is_multiple_of(3) {
            shown.push(words(language).thousands);
        }
        shown.push(digit);
    }
    shown
}

/// What stands before decimals: `,`, in English `.`.
pub const fn point(language: Language) -> char {
    words(language).point
}

/// A number given in hundredths, with as many decimals as it has: `12`, `12,5`, `12,75`.
pub fn hundredths(language: Language, n: i64) -> String {
    let whole = number(language, n / 100);
    let sign = if n < 0 && n > -100 { "-" } else { "" };
    let point = point(language);
    match n.unsigned_abs() % 100 {
        0 => whole,
        rest if rest % 10 == 0 => format!("{sign}{whole}{point}{}", rest / 10),
        rest => format!("{sign}{whole}{point}{rest:02}"),
    }
}

/// A rate given in tenths of a percent: `72,5 %`, `72.5%`.
pub fn percent(language: Language, per_mille: u64) -> String {
    let words = words(language);
    format!("{}{}{}{}", per_mille / 10, words.point, per_mille % 10, words.percent)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;
    use crate::text::{Dir, cells};

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn dates_read_as_each_language_writes_them() {
        let tuesday = on(2026, 11, 24);
        assert_eq!(date(tuesday), "24/11/2026");
        assert_eq!(day(Language::French, tuesday), "mar. 24/11");
        assert_eq!(long_date(Language::French, tuesday), "mar. 24 nov. 2026");
        assert_eq!(long_date(Language::Arabic, tuesday), "الثلاثاء 24 نونبر 2026");
        assert_eq!(long_date(Language::Arabic, on(2026, 8, 1)), "السبت 1 غشت 2026");
        assert_eq!(day(Language::French, on(2026, 11, 29)), "dim. 29/11");
        assert_eq!(time(chrono::NaiveTime::from_hms_opt(9, 0, 0).unwrap()), "09:00");
    }

    #[test]
    fn durations_are_hours_and_minutes() {
        for (n, french, arabic) in [
            (0, "0 h", "0 س"),
            (45, "45 min", "45 د"),
            (60, "1 h", "1 س"),
            (520, "8 h 40", "8:40 س"),
            (545, "9 h 05", "9:05 س"),
            (4680, "78 h", "78 س"),
            (-90, "-1 h 30", "-1:30 س"),
        ] {
            assert_eq!(minutes(Language::French, n), french);
            assert_eq!(minutes(Language::Arabic, n), arabic);
        }
        assert!(minutes(Language::French, i64::MIN).starts_with('-'));
    }

    #[test]
    fn decimals_are_written_as_each_language_writes_them() {
        for (n, french, english) in [
            (0, "0", "0"),
            (1_200, "12", "12"),
            (1_250, "12,5", "12.5"),
            (1_205, "12,05", "12.05"),
            (-50, "-0,5", "-0.5"),
            (-150, "-1,5", "-1.5"),
            (1_234_550, "12 345,5", "12,345.5"),
        ] {
            assert_eq!(hundredths(Language::French, n), french);
            assert_eq!(hundredths(Language::English, n), english);
        }
        for (language, shown) in [
            (Language::French, "72,5 %"),
            (Language::Arabic, "72,5 %"),
            (Language::Tamazight, "72,5 %"),
            (Language::TamazightLatin, "72,5 %"),
            (Language::English, "72.5%"),
        ] {
            assert_eq!(percent(language, 725), shown);
        }
    }

    #[test]
    fn thousands_stand_apart_and_years_do_not() {
        for (n, french) in
            [(0, "0"), (999, "999"), (2026, "2026"), (12_345, "12 345"), (1_234_567, "1 234 567"), (-12_345, "-12 345")]
        {
            assert_eq!(number(Language::French, n), french);
        }
        assert_eq!(number(Language::French, i64::MIN), "-9 223 372 036 854 775 808");
        // Whatever runs around it, the number reads from its first group to its last.
        let text = format!("العدد {} مستفيدة", number(Language::Arabic, 200_000));
        for dir in [Dir::Ltr, Dir::Rtl, Dir::Auto] {
            assert!(cells::fit(&text, 40, dir).contains("200\u{a0}000"));
            assert!(cells::fit(&minutes(Language::Arabic, 520), 8, dir).contains("8:40"));
        }
    }
}
