//! Centres, modules, courses and closures of the sample.

use super::dice::{Dice, For};
use super::{Recipe, ZONES};
use crate::domain::calendar;
use crate::domain::centre::Centre;
use crate::domain::closure::Closure;
use crate::domain::course::{ARABIC_LETTERS, Course, Slot};
use crate::domain::id::{CentreId, ModuleId};
use crate::domain::module::Module;
use crate::domain::order;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use std::sync::OnceLock;

/// The three centres: a town, a large village of the plain, and one of the mountain's foot.
pub(super) fn centres() -> Vec<Centre> {
    rows(include_str!("../../../data/sample/centres.csv"))
        .map(|[code, name, name_ar, kind, commune, souk]| Centre {
            code: code.to_owned(),
            name: name.to_owned(),
            name_ar: Some(name_ar.to_owned()),
            kind: Some(kind),
            commune: Some(commune.to_owned()),
            souk: souk.parse().ok(),
            active: true,
        })
        .collect()
}

/// Lines of an embedded file, cut at their semicolons; the heading is left out.
fn rows<const N: usize>(text: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    text.lines().skip(1).filter_map(|line| {
        let cells: Vec<&str> = line.split(';').collect();
        <[&str; N]>::try_from(cells).ok()
    })
}

/// A module with what its courses are called, how many minutes a class lasts, and where.
struct Taught {
    module: Module,
    short: &'static str,
    short_ar: &'static str,
    class: u16,
    room: &'static str,
}

fn taught() -> &'static [Taught] {
    static ALL: OnceLock<Vec<Taught>> = OnceLock::new();
    ALL.get_or_init(|| {
        rows(include_str!("../../../data/sample/modules.csv"))
            .filter_map(|[code, title, title_ar, short, short_ar, theme, hours, class, room]| {
                let module = Module {
                    code: code.to_owned(),
                    version: 1,
                    title: title.to_owned(),
                    title_ar: Some(title_ar.to_owned()),
                    theme: Some(theme),
                    minutes: hours.parse::<u32>().ok()? * 60,
                    active: true,
                    ..Module::default()
                };
                let class = class.parse().ok()?;
                Some(Taught { module, short, short_ar, class, room })
            })
            .collect()
    })
}

/// The modules, version 1 of each.
pub(super) fn modules() -> Vec<Module> {
    taught().iter().map(|taught| taught.module.clone()).collect()
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

/// « B » of « Couture M2-B », in both scripts; a number follows after the 26th.
fn label(group: usize) -> (String, String) {
    let place = group % ARABIC_LETTERS.len();
    let letter = ('A'..='Z').nth(place).unwrap_or('A');
    let arabic = ARABIC_LETTERS[place];
    match group / ARABIC_LETTERS.len() {
        0 => (letter.to_string(), arabic.to_owned()),
        round => (format!("{letter}{}", round + 1), format!("{arabic}{}", round + 1)),
    }
}

/// Weekdays that a course meets on.
const WEEKS: [&[u8]; 6] = [&[2, 4, 6], &[1, 3, 5], &[2, 3, 5], &[1, 3, 6], &[2, 5], &[1, 4]];

/// Course number `n` of the school year that begins in `year`; the current one bears no year in its code.
pub(super) fn course(recipe: &Recipe, year: i32, n: u32, current: bool) -> Course {
    let mut dice = Dice::new(recipe.seed, For::Course, [u64::from(n), year as u64]);
    // Each module in each centre in turn, shifted so that a centre's first courses differ from its neighbour's.
    let zone = n as usize % ZONES;
    let all = taught();
    let at = (n as usize / ZONES + zone * 3) % all.len();
    let taught = &all[at];
    let (label, label_ar) = label(n as usize / (ZONES * all.len()) * ZONES + zone);
    let module = &taught.module.code;
    let code =
        if current { format!("{module}-{label}") } else { format!("{module}-{label}-{:02}", year.rem_euclid(100)) };
    let first = day(year, 10, 1);
    let steady = is_steady(n);
    let late = if steady { 0 } else { u64::from(dice.below(12)) };
    let ends_on = if dice.chance(500) { day(year + 1, 6, 30) } else { day(year + 1, 7, 15) };
    let afternoon = dice.chance(400);
    let starts = if afternoon { (14, 30) } else { (9, 0) };
    let souk = souks().get(zone).copied().flatten();
    let week = loop {
        // Most trainers keep the souk day free; the first list without it ends the search.
        let week = WEEKS[dice.below(6) as usize];
        if !week.iter().any(|day| Some(*day) == souk) || dice.chance(250) {
            break week;
        }
    };
    Course {
        code,
        module: ModuleId(at as i64 + 1),
        centre: CentreId(zone as i64 + 1),
        name: format!("{}-{label}", taught.short),
        name_ar: Some(format!("{} {label_ar}", taught.short_ar)),
        room: Some(taught.room.to_owned()),
        trainer: dice.pick(&TRAINERS).map(|name| (*name).to_owned()),
        starts_on: first.checked_add_days(Days::new(late)).unwrap_or(first),
        ends_on,
        capacity: Some(if steady { 25 } else { 30 }),
        minutes: None,
        funding: None,
        excluded: Vec::new(),
        team: Vec::new(),
        marks: None,
        neutral: None,
        by_hours: false,
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

/// Souk days of the centres.
fn souks() -> &'static [Option<u8>] {
    static ALL: OnceLock<Vec<Option<u8>>> = OnceLock::new();
    ALL.get_or_init(|| centres().iter().map(|centre| centre.souk).collect())
}

/// The year in which the school year of a day begins; August and September still belong to the one before.
pub(super) fn school_year(day: NaiveDate) -> i32 {
    if day.month() >= 10 { day.year() } else { day.year() - 1 }
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
            let on = [at(year), at(year + 1)].into_iter().flatten().find(|on| (first..=last).contains(on));
            if let Some(on) = on.filter(|_| !holiday.estimated) {
                all.push(closure(None, (on, on), (holiday.name, holiday.name_ar)));
            }
        }
        order::by_key(&mut all, |closure| closure.from);
    }
    let feasts: Vec<NaiveDate> =
        all.iter().filter(|closure| closure.title.starts_with("Aïd")).map(|closure| closure.from).collect();
    for zone in 1..=ZONES as i64 {
        let centre = Some(CentreId(zone));
        let mut dice = Dice::new(recipe.seed, For::Closure, [zone as u64, year as u64]);
        for feast in &feasts {
            let eve = feast.pred_opt().filter(|eve| !feasts.contains(eve));
            if let Some(eve) = eve {
                all.push(closure(centre, (eve, eve), ("Souk de la veille de l'Aïd", "سوق ليلة العيد")));
            }
        }
        let works = plus(first, 20 + dice.below(240));
        all.push(closure(centre, (works, plus(works, dice.below(2))), ("Travaux", "أشغال")));
        let moussem = plus(day(year + 1, 4, 1), dice.below(60));
        all.push(closure(centre, (moussem, plus(moussem, 1)), ("Moussem", "موسم")));
    }
    let pause = plus(day(year + 1, 1, 18), Dice::new(recipe.seed, For::Closure, [0, year as u64]).below(8));
    all.push(closure(None, (pause, plus(pause, 6)), ("Vacances de mi-année", "عطلة منتصف السنة")));
    all
}

fn plus(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(day)
}

fn closure(centre: Option<CentreId>, (from, to): (NaiveDate, NaiveDate), (title, title_ar): (&str, &str)) -> Closure {
    Closure { centre, from, to, title: title.to_owned(), title_ar: Some(title_ar.to_owned()), kind: None }
}
