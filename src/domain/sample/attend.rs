//! Attendance of the sample: each woman has her own habits; harvests, souks, feasts and winters have theirs.

use super::dice::{Dice, For};
use super::lines::day_number;
use super::{Mark, Sample, Session};
use crate::domain::attendance::Status;
use crate::domain::calendar;
use chrono::{Datelike, NaiveDate};

const REASONS: [&str; 7] = [
    "malade",
    "enfant malade",
    "rendez-vous médical",
    "décès dans la famille",
    "démarche à la commune",
    "pas de transport",
    "congé",
];

/// How much more often women stay away on that day, in percent of what is usual.
fn weather_of_the_day(sample: &Sample, zone: usize, on: NaiveDate) -> u32 {
    let mut percent = 100;
    let souk = sample.centres.get(zone).and_then(|centre| centre.souk);
    if souk.map(u32::from) == Some(on.weekday().number_from_monday()) {
        percent += 80;
    }
    let tomorrow = on.succ_opt().unwrap_or(on);
    if sample.is_closed(zone, tomorrow) {
        percent += 40;
    }
    let day = (on.month(), on.day());
    // Olives in the plain, cereals everywhere, snow on the road to Azilal.
    if zone > 0 && ((11, 15)..=(12, 31)).contains(&day) {
        percent += 45;
    }
    if ((5, 20)..=(6, 20)).contains(&day) {
        percent += 40;
    }
    if zone == 0 && (day >= (12, 15) || day <= (2, 20)) {
        percent += 30;
    }
    // Ramadan.
    if calendar::hijri(on).month == 9 {
        percent += 25;
    }
    percent
}

/// Fills `marks` with the register of a session that was held, by line; a line without a mark was forgotten.
pub(super) fn marks(sample: &Sample, session: &Session, marks: &mut Vec<Mark>) {
    marks.clear();
    let Some(lines) = sample.lines.get(session.course as usize) else {
        return;
    };
    let zone = sample.zone(session.course);
    let seed = sample.recipe.seed;
    let percent = weather_of_the_day(sample, zone, session.on);
    let (course, day) = (u64::from(session.course), day_number(session.on));
    let mut roll = Dice::new(seed, For::Mark, [course, day]);
    for (place, line) in (0_u16..).zip(lines) {
        if !line.concerned(session.on) {
            continue;
        }
        let key = course << 16 | u64::from(line.number);
        let mut habit = Dice::new(seed, For::Habit, [key, 0]);
        let absent = match habit.below(100) {
            0..=64 => 25,
            65..=87 => 75,
            88..=96 => 170,
            _ => 340,
        };
        let late = [10, 25, 45, 110][habit.below(4) as usize];
        let ill = Dice::new(seed, For::Week, [key, day / 7]).chance(12);
        let absent = if ill { 850 } else { (absent * percent / 100).min(850) };
        let at = roll.below(1_000);
        let mut mark = Mark { place, status: Status::Present, minutes: None, note: None };
        if at < absent {
            let excused = roll.chance(if ill { 600 } else { 220 });
            mark.status = if excused { Status::Justified } else { Status::Absent };
            if excused && roll.chance(150) {
                mark.note = roll.pick(&REASONS).copied();
            }
        } else if at < absent + late {
            mark.status = Status::Late;
            let minutes = [5, 10, 10, 15, 15, 15, 20, 20, 30, 45][roll.below(10) as usize];
            mark.minutes = Some(minutes.min(session.minutes));
        } else if at == 999 {
            if roll.chance(500) {
                continue;
            }
            mark.status = Status::Exempt;
        }
        marks.push(mark);
    }
}
