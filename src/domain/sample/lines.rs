//! Who stands on which line of a course of the sample: a first list by name, newcomers after it, some who leave.

use super::dice::{Dice, For};
use super::people;
use super::places::is_steady;
use super::{Line, Recipe, ZONES};
use crate::domain::course::Course;
use crate::domain::enrolment::State;
use crate::domain::name;
use chrono::{Days, NaiveDate};

/// Women on the first list of every course.
pub(super) const FIRST: u32 = 25;

/// Persons that two courses of one centre, one after the other in the sample, have not in common.
const STRIDE: u32 = 27;

/// Most persons of one course.
pub(super) const MOST: u32 = 32;

const WALK_INS: [&str; 6] = [
    "Latifa, douar Tizi",
    "sœur de Khadija",
    "Itto, voisine du centre",
    "Fadma, douar Taghzout",
    "cousine de Zahra",
    "Rkia, quartier Souk",
];

const WHY: [(State, &str); 6] = [
    (State::Dropped, "mariage"),
    (State::Dropped, "travail saisonnier"),
    (State::Dropped, "éloignement"),
    (State::Dropped, "santé"),
    (State::Transferred, "autre groupe"),
    (State::Dropped, "déménagement"),
];

/// Persons who may stand in courses: numbers below it, of `persons`.
pub(super) fn enrolled(persons: u32, courses: u32) -> u32 {
    let wanted = (courses / ZONES as u32 + 1).saturating_mul(STRIDE).saturating_add(MOST);
    wanted.saturating_mul(ZONES as u32).min(persons)
}

/// The lines of course number `n` of its year, `place`th of its centre in the whole sample.
pub(super) fn lines(recipe: &Recipe, course: &Course, n: u32, place: u32, enrolled: u32) -> Vec<Line> {
    let zone = n % ZONES as u32;
    let pool = (enrolled.saturating_sub(zone)).div_ceil(ZONES as u32).max(1);
    let person = |k: u32| {
        let among = (u64::from(place) * u64::from(STRIDE) + u64::from(k)) % u64::from(pool);
        u32::try_from(among).unwrap_or(0) * ZONES as u32 + zone
    };
    let mut first: Vec<(String, u32)> = (0..FIRST)
        .map(|k| {
            let name = people::name_of(recipe, person(k), enrolled);
            (name::words(&name.shown(false)).join(" "), person(k))
        })
        .collect();
    first.sort_unstable();
    let over = course.ends_on < recipe.until;
    let done = course.ends_on.succ_opt().filter(|_| over);
    let line = |number: u32, person, from| Line {
        number: u16::try_from(number).unwrap_or(u16::MAX),
        person: Some(person),
        label: None,
        from,
        to: done,
        state: if over { State::Completed } else { State::Active },
        reason: None,
    };
    let mut lines: Vec<Line> =
        (1..).zip(first).map(|(number, (_, person))| line(number, person, course.starts_on)).collect();
    if is_steady(n) {
        return lines;
    }
    let mut dice = Dice::new(recipe.seed, For::Lines, [u64::from(n), day_number(course.starts_on)]);
    let last = course.ends_on.min(recipe.until);
    let mut arrivals: Vec<NaiveDate> = (0..3 + dice.below(4))
        .map(|_| later(course.starts_on, 3 + dice.below(75)))
        .filter(|from| *from <= last)
        .collect();
    arrivals.sort_unstable();
    for (k, from) in (FIRST..).zip(arrivals) {
        lines.push(line(k + 1, person(k), from));
    }
    for _ in 0..dice.below(3) {
        let who = dice.below(u32::try_from(lines.len()).unwrap_or(0)) as usize;
        let to = later(course.starts_on, 60 + dice.below(150));
        let why = WHY[dice.below(6) as usize];
        if let Some(line) = lines.get_mut(who).filter(|line| line.from < to && to <= last) {
            (line.to, line.state, line.reason) = (Some(to), why.0, Some(why.1));
        }
    }
    let came = later(course.starts_on, 10 + dice.below(60));
    if dice.chance(300) && came <= last {
        lines.push(Line {
            person: None,
            label: dice.pick(&WALK_INS).copied(),
            ..line(u32::try_from(lines.len()).unwrap_or(0) + 1, 0, came)
        });
    }
    lines
}

fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(day)
}

pub(super) fn day_number(day: NaiveDate) -> u64 {
    u64::from(chrono::Datelike::num_days_from_ce(&day).unsigned_abs())
}
