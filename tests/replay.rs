//! Five hundred papers typed one after the other, women enrolled late between the print and the typing and while the sheet
//! is open, a wrong letter here and there typed again: nobody but those the paper names is marked as it says, in no more keys
//! than the rule allows. `NAJMA_LONG=1` types twelve other piles of them, `NAJMA_SEED=100` others again.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::print_stdout, reason = "measured figures, shown with --nocapture")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use chrono::{Days, NaiveTime, TimeDelta};
use desk::desk;
use najma::domain::attendance::Status;
use najma::domain::draft::Draft;
use najma::domain::id::{ClerkId, CourseId, EnrolmentId};
use najma::domain::person::Person;
use najma::domain::session::Register;
use najma::store::merge::Base;
use najma::store::{Store, attendance, clerk, course, enrolment, person, session, today};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Papers, at least.
const PAPERS: usize = 500;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }
}

/// What a paper says of a line: a mark and what is typed for it after the number.
const SAID: [(&str, Status, Option<u16>); 6] = [
    ("A", Status::Absent, None),
    ("A", Status::Absent, None),
    ("J", Status::Justified, None),
    ("D", Status::Exempt, None),
    ("R.5 ", Status::Late, Some(5)),
    ("R.10 ", Status::Late, Some(10)),
];

/// A woman whose name comes first in every alphabet joins a course.
fn late(store: &mut Store, clerk: ClerkId, course: CourseId, nth: usize) {
    let name: String = nth.to_string().bytes().map(|digit| char::from(b'a' + digit - b'0')).collect();
    let draft = Draft::default().with("family", format!("AAAB{name}")).with("given", "Aba").with("sex", "f");
    let value = Person::parse(&draft, desk::sample::today()).unwrap();
    let id = person::save(store, clerk, None, &value, &Base::new()).unwrap().value;
    enrolment::enrol(store, clerk, course, &[id], desk::sample::today() - Days::new(9)).unwrap();
}

#[test]
fn five_hundred_papers_mark_no_wrong_woman() {
    papers(17);
    if std::env::var_os("NAJMA_LONG").is_some() {
        let after = std::env::var("NAJMA_SEED").map_or(0, |seed| seed.parse().unwrap());
        (1..=12).for_each(|seed| papers((after + seed) * 7919));
    }
}

/// One pile.
fn papers(seed: u64) {
    let mut desk = desk();
    let mut store = desk.store();
    let samira = clerk::sign_in(&mut store, "samira", "samira").unwrap().id;
    let courses: Vec<CourseId> =
        course::all(&store, desk::sample::today(), 0, 9).unwrap().into_iter().map(|row| row.id).collect();
    for n in 0..PAPERS - 9 {
        let day = desk::sample::today() - Days::new(1 + (n / courses.len() % 8) as u64);
        let half = (n / courses.len() / 8) as i64;
        let starts = NaiveTime::from_hms_opt(6, 5, 0).unwrap() + TimeDelta::minutes(30 * half);
        session::add(&mut store, samira, courses[n % courses.len()], day, starts, 20).unwrap();
    }
    // Another screen and back, so that the first screen knows them.
    desk.keys("F9 g F9 a");
    let mut dice = Dice(seed);
    let (mut typed, mut planted, mut slips) = (0, 0, 0);
    for _ in 0..PAPERS {
        let due = today::due(&store, desk::sample::today(), 0, 1).unwrap();
        let id = due[0].session.id;
        let course = due[0].session.course;
        let printed = attendance::sheet(&store, id).unwrap();
        let lines: Vec<(u16, EnrolmentId)> =
            printed.lines.iter().filter(|line| line.concerned).map(|l| (l.enrolment.number, l.enrolment.id)).collect();
        let mut plant = |store: &mut Store, dice: &mut Dice| {
            if planted < 60 && dice.roll(9) == 0 {
                planted += 1;
                late(store, samira, course, planted);
            }
        };
        plant(&mut store, &mut dice);
        let mut said: BTreeMap<EnrolmentId, (Status, Option<u16>)> = BTreeMap::new();
        let mut halves = [String::from("1"), String::new()];
        let mut allowed = 3;
        for _ in 0..dice.roll(7) {
            let (number, enrolment) = lines[dice.roll(lines.len())];
            let (keys, status, minutes) = SAID[dice.roll(SAID.len())];
            // The key beside the A, noticed at once: line and letter are typed again.
            let slip = if dice.roll(12) == 0 { format!("{number}Z") } else { String::new() };
            slips += usize::from(!slip.is_empty());
            allowed += slip.len();
            if said.insert(enrolment, (status, minutes)).is_none() {
                let late = minutes.map_or(0, |minutes| 2 + minutes.to_string().len());
                allowed += number.to_string().len() + 1 + late;
                // `'…'` is typed as it stands, the space that ends minutes with it.
                let half = usize::from(said.len() > 3);
                write!(halves[half], " '{slip}{number}{keys}'").unwrap();
            } else {
                said.insert(enrolment, (status, minutes));
                let late = minutes.map_or(0, |minutes| 2 + minutes.to_string().len());
                allowed += number.to_string().len() + 1 + late;
                write!(halves[1], " '{slip}{number}{keys}'").unwrap();
            }
        }
        halves[1].push_str(" T V");
        let count: usize = halves.iter().map(|keys| desk::parse(keys).len()).sum();
        assert!(count <= allowed, "{count} keys where {allowed} are allowed: {halves:?}");
        typed += count;
        desk.burst(&halves[0]);
        // Somebody joins while the sheet is open.
        plant(&mut store, &mut dice);
        desk.burst(&halves[1]);
        let sheet = attendance::sheet(&store, id).unwrap();
        assert_eq!(sheet.session.register, Register::Validated, "{halves:?}\n{}", desk.screen());
        for line in sheet.lines.iter().filter(|line| line.concerned) {
            let wanted = said.get(&line.enrolment.id).copied().unwrap_or((Status::Present, None));
            let mark = line.mark.as_ref().map(|mark| (mark.status, mark.minutes));
            assert_eq!(mark, Some(wanted), "line {} of {halves:?}", line.enrolment.number);
        }
        for (number, enrolment) in lines {
            assert_eq!(sheet.of(enrolment).unwrap().enrolment.number, number, "a number that moved");
        }
    }
    assert!(planted >= 50 && slips >= 60, "{planted} late enrolments, {slips} slips");
    println!("pile {seed}: {typed} keys, {planted} late enrolments, {slips} slips");
    assert!(typed > PAPERS * 5);
}
