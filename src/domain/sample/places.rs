//! Centres, modules, courses and closures of the sample.

use super::dice::{Dice, For};
use super::{Recipe, ZONES};
use crate::domain::calendar;
use crate::domain::centre::Centre;
use crate::domain::closure::Closure;
use crate::domain::course::{Course, Slot};
use crate::domain::id::{CentreId, ModuleId};
use crate::domain::module::Module;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};

/// The three centres: a town, a large village of the plain, and one of the mountain's foot.
pub(super) fn centres() -> Vec<Centre> {
    let rows = [
        (
            "AZI",
            "CEF Azilal",
            "مركز التربية والتكوين أزيلال",
            "cef",
            "05.081.01.01",
            4,
        ),
        (
            "BZO",
            "CEF Bzou",
            "مركز التربية والتكوين بزو",
            "cef",
            "05.081.05.07",
            6,
        ),
        (
            "AFO",
            "Espace multifonctionnel Afourar",
            "فضاء متعدد الوظائف للنساء أفورار",
            "emf",
            "05.081.11.01",
            1,
        ),
    ];
    let centre =
        |(code, name, name_ar, kind, commune, souk): (&str, &str, &str, _, &str, _)| Centre {
            code: code.to_owned(),
            name: name.to_owned(),
            name_ar: Some(name_ar.to_owned()),
            kind: Some(kind),
            commune: Some(commune.to_owned()),
            souk: Some(souk),
            active: true,
        };
    rows.into_iter().map(centre).collect()
}

/// What a module is called in the name of a course, how long it and its classes are, and how often it is taught.
struct Taught {
    code: &'static str,
    title: &'static str,
    title_ar: &'static str,
    short: &'static str,
    short_ar: &'static str,
    theme: &'static str,
    hours: u32,
    class: u16,
    room: &'static str,
}

const TAUGHT: [Taught; 10] = [
    Taught {
        code: "ALPHA-N1",
        title: "Alphabétisation, niveau 1",
        title_ar: "محو الأمية، المستوى الأول",
        short: "Alphabétisation N1",
        short_ar: "محو الأمية 1",
        theme: "literacy",
        hours: 300,
        class: 120,
        room: "salle 1",
    },
    Taught {
        code: "COUT-M2",
        title: "Coupe et couture, module 2",
        title_ar: "الفصالة والخياطة، المجزوءة الثانية",
        short: "Couture M2",
        short_ar: "الخياطة 2",
        theme: "trade",
        hours: 240,
        class: 180,
        room: "atelier couture",
    },
    Taught {
        code: "POST-N2",
        title: "Post-alphabétisation, niveau 2",
        title_ar: "ما بعد محو الأمية، المستوى الثاني",
        short: "Post-alpha N2",
        short_ar: "ما بعد محو الأمية 2",
        theme: "literacy",
        hours: 150,
        class: 120,
        room: "salle 2",
    },
    Taught {
        code: "CUIS-M1",
        title: "Cuisine, module 1",
        title_ar: "الطبخ، المجزوءة الأولى",
        short: "Cuisine M1",
        short_ar: "الطبخ 1",
        theme: "trade",
        hours: 180,
        class: 180,
        room: "cuisine",
    },
    Taught {
        code: "COUT-M1",
        title: "Coupe et couture, module 1",
        title_ar: "الفصالة والخياطة، المجزوءة الأولى",
        short: "Couture M1",
        short_ar: "الخياطة 1",
        theme: "trade",
        hours: 240,
        class: 180,
        room: "atelier couture",
    },
    Taught {
        code: "INFO-M1",
        title: "Informatique, module 1",
        title_ar: "المعلوميات، المجزوءة الأولى",
        short: "Informatique M1",
        short_ar: "المعلوميات 1",
        theme: "trade",
        hours: 120,
        class: 120,
        room: "salle informatique",
    },
    Taught {
        code: "PATI-M1",
        title: "Pâtisserie, module 1",
        title_ar: "الحلويات، المجزوءة الأولى",
        short: "Pâtisserie M1",
        short_ar: "الحلويات 1",
        theme: "trade",
        hours: 180,
        class: 180,
        room: "cuisine",
    },
    Taught {
        code: "COIF-M1",
        title: "Coiffure et esthétique, module 1",
        title_ar: "الحلاقة والتجميل، المجزوءة الأولى",
        short: "Coiffure M1",
        short_ar: "الحلاقة 1",
        theme: "trade",
        hours: 240,
        class: 180,
        room: "salon",
    },
    Taught {
        code: "SANTE",
        title: "Éducation sanitaire",
        title_ar: "التربية الصحية",
        short: "Éducation sanitaire",
        short_ar: "التربية الصحية",
        theme: "health",
        hours: 60,
        class: 120,
        room: "salle 2",
    },
    Taught {
        code: "BROD-M1",
        title: "Broderie, module 1",
        title_ar: "الطرز، المجزوءة الأولى",
        short: "Broderie M1",
        short_ar: "الطرز 1",
        theme: "trade",
        hours: 180,
        class: 180,
        room: "atelier broderie",
    },
];

/// The modules, version 1 of each.
pub(super) fn modules() -> Vec<Module> {
    TAUGHT
        .iter()
        .map(|taught| Module {
            code: taught.code.to_owned(),
            version: 1,
            title: taught.title.to_owned(),
            title_ar: Some(taught.title_ar.to_owned()),
            theme: Some(taught.theme),
            minutes: taught.hours * 60,
            active: true,
        })
        .collect()
}

const TRAINERS: [&str; 12] = [
    "Mme OUHSSAINE",
    "Mme EL IDRISSI",
    "Mme AÏT ALI",
    "Mme BENSALAH",
    "Mme ZITOUNI",
    "Mme NACIRI",
    "Mme CHAKIR",
    "Mme OUBAHA",
    "Mme HILALI",
    "Mme DEMNATI",
    "Mme AMGHAR",
    "Mme RAHMOUNI",
];

const LETTERS: [(char, &str); 26] = [
    ('A', "أ"),
    ('B', "ب"),
    ('C', "ج"),
    ('D', "د"),
    ('E', "هـ"),
    ('F', "و"),
    ('G', "ز"),
    ('H', "ح"),
    ('I', "ط"),
    ('J', "ي"),
    ('K', "ك"),
    ('L', "ل"),
    ('M', "م"),
    ('N', "ن"),
    ('O', "س"),
    ('P', "ع"),
    ('Q', "ف"),
    ('R', "ص"),
    ('S', "ق"),
    ('T', "ر"),
    ('U', "ش"),
    ('V', "ت"),
    ('W', "ث"),
    ('X', "خ"),
    ('Y', "ذ"),
    ('Z', "ض"),
];

/// Weekdays that a course meets on.
const WEEKS: [&[u8]; 6] = [
    &[2, 4, 6],
    &[1, 3, 5],
    &[2, 3, 5],
    &[1, 3, 6],
    &[2, 5],
    &[1, 4],
];

/// Course number `n` of the school year that begins in `year`; the current one bears no year in its code.
pub(super) fn course(recipe: &Recipe, year: i32, n: u32, current: bool) -> Course {
    let mut dice = Dice::new(recipe.seed, For::Course, [u64::from(n), year as u64]);
    // Each module in each centre in turn, shifted so that a centre's first courses differ from its neighbour's.
    let zone = n as usize % ZONES;
    let module = (n as usize / ZONES + zone * 3) % TAUGHT.len();
    let taught = &TAUGHT[module];
    let group = n as usize / (ZONES * TAUGHT.len()) * ZONES + zone;
    let (letter, letter_ar) = LETTERS[group % LETTERS.len()];
    let round = group / LETTERS.len();
    let label = if round == 0 {
        letter.to_string()
    } else {
        format!("{letter}{}", round + 1)
    };
    let label_ar = if round == 0 {
        letter_ar.to_owned()
    } else {
        format!("{letter_ar}{}", round + 1)
    };
    let code = if current {
        format!("{}-{label}", taught.code)
    } else {
        format!("{}-{label}-{:02}", taught.code, year.rem_euclid(100))
    };
    let first = day(year, 10, 1);
    let steady = is_steady(n);
    let late = if steady { 0 } else { u64::from(dice.below(12)) };
    let ends_on = if dice.chance(500) {
        day(year + 1, 6, 30)
    } else {
        day(year + 1, 7, 15)
    };
    let afternoon = dice.chance(400);
    let starts = if afternoon { (14, 30) } else { (9, 0) };
    let souk = centres().get(zone).and_then(|centre| centre.souk);
    let week = loop {
        // Most trainers keep the souk day free; the first list without it ends the search.
        let week = WEEKS[dice.below(6) as usize];
        if !week.iter().any(|day| Some(*day) == souk) || dice.chance(250) {
            break week;
        }
    };
    Course {
        code,
        module: ModuleId(module as i64 + 1),
        centre: CentreId(zone as i64 + 1),
        name: format!("{}-{label}", taught.short),
        name_ar: Some(format!("{} {label_ar}", taught.short_ar)),
        room: Some(taught.room.to_owned()),
        trainer: dice.pick(&TRAINERS).map(|name| (*name).to_owned()),
        starts_on: first.checked_add_days(Days::new(late)).unwrap_or(first),
        ends_on,
        capacity: Some(if steady { 25 } else { 30 }),
        slots: week
            .iter()
            .map(|weekday| Slot {
                weekday: *weekday,
                starts: NaiveTime::from_hms_opt(starts.0, starts.1, 0).unwrap_or_default(),
                minutes: taught.class,
            })
            .collect(),
    }
}

/// In each centre every other course keeps its 25 women from the first to the last day: registers left to take are theirs.
pub(super) const fn is_steady(n: u32) -> bool {
    (n / 3).is_multiple_of(2)
}

/// The year in which the school year of a day begins; August and September still belong to the one before.
pub(super) fn school_year(day: NaiveDate) -> i32 {
    if day.month() >= 10 {
        day.year()
    } else {
        day.year() - 1
    }
}

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// Closures of one school year: public holidays, the souk on the eve of each Aïd, a break in January, and here and there a
/// day of works, a moussem, a strike.
pub(super) fn closures(recipe: &Recipe, year: i32) -> Vec<Closure> {
    let (first, last) = (day(year, 10, 1), day(year + 1, 7, 31));
    let mut all = calendar::closures_of_holidays(first, last);
    if all.is_empty() {
        // Before the table begins and after it ends, the holidays with a fixed day.
        for holiday in calendar::holidays(day(2027, 1, 1), day(2027, 12, 31)) {
            let at = |year| NaiveDate::from_ymd_opt(year, holiday.on.month(), holiday.on.day());
            let on = [at(year), at(year + 1)]
                .into_iter()
                .flatten()
                .find(|on| (first..=last).contains(on));
            if let Some(on) = on.filter(|_| !holiday.estimated) {
                all.push(closure(None, (on, on), (holiday.name, holiday.name_ar)));
            }
        }
        all.sort_by_key(|closure| closure.from);
    }
    let feasts: Vec<NaiveDate> = all
        .iter()
        .filter(|closure| closure.title.starts_with("Aïd"))
        .map(|closure| closure.from)
        .collect();
    for zone in 1..=ZONES as i64 {
        let centre = Some(CentreId(zone));
        let mut dice = Dice::new(recipe.seed, For::Closure, [zone as u64, year as u64]);
        for feast in &feasts {
            let eve = feast.pred_opt().filter(|eve| !feasts.contains(eve));
            if let Some(eve) = eve {
                all.push(closure(
                    centre,
                    (eve, eve),
                    ("Souk de la veille de l'Aïd", "سوق ليلة العيد"),
                ));
            }
        }
        let works = plus(first, 20 + dice.below(240));
        all.push(closure(
            centre,
            (works, plus(works, dice.below(2))),
            ("Travaux", "أشغال"),
        ));
        let moussem = plus(day(year + 1, 4, 1), dice.below(60));
        all.push(closure(
            centre,
            (moussem, plus(moussem, 1)),
            ("Moussem", "موسم"),
        ));
    }
    let pause = plus(
        day(year + 1, 1, 18),
        Dice::new(recipe.seed, For::Closure, [0, year as u64]).below(8),
    );
    all.push(closure(
        None,
        (pause, plus(pause, 6)),
        ("Vacances de mi-année", "عطلة منتصف السنة"),
    ));
    all
}

fn plus(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(day)
}

fn closure(
    centre: Option<CentreId>,
    (from, to): (NaiveDate, NaiveDate),
    (title, title_ar): (&str, &str),
) -> Closure {
    Closure {
        centre,
        from,
        to,
        title: title.to_owned(),
        title_ar: Some(title_ar.to_owned()),
    }
}
