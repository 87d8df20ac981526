//! What a course marks and what counts in it: early departures by a setting, sets of marks and justified absences by course,
//! and the trainer's mark that stays beside what the office says later.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use chrono::Days;
use desk::sample::today;
use desk::{Desk, desk};
use najma::domain::attendance::{Sheet, Status};
use najma::store::meta::{self, Rule};
use najma::store::{Store, attendance, clerk, course, hours, session};

fn sheet(desk: &Desk, back: u64) -> Sheet {
    let store = desk.store();
    let own = course::find(&store, "COUT-M2-A").unwrap().id;
    let day = today() - Days::new(back);
    let class = session::of_course(&store, own, day, day).unwrap().remove(0);
    attendance::sheet(&store, class.id).unwrap()
}

fn setting(desk: &Desk, rule: Rule, value: u16) {
    let mut store: Store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    meta::set_rule(&mut store, khadija, rule, value).unwrap();
}

fn own_rules(desk: &Desk, marks: &str, neutral: Option<bool>) {
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let row = course::find(&store, "COUT-M2-A").unwrap();
    let (_, chg) = course::get(&store, row.id).unwrap();
    let mut value = row.course.clone();
    value.marks = (!marks.is_empty()).then(|| najma::domain::labels::Labels::parse(marks).unwrap());
    value.neutral = neutral;
    let base = najma::store::merge::Base { seen: Some(row.course), chg };
    course::save(&mut store, khadija, Some(row.id), &value, &base).unwrap();
}

#[test]
fn an_early_departure_is_a_setting_and_its_minutes_count() {
    let mut desk = desk();
    desk.keys("1 3S").sees("3").sees_not("partie").keys("Esc Esc");
    setting(&desk, Rule::EarlyMinutes, 20);
    desk.keys("1")
        .sees("P A R J D S")
        .keys("3S.30 Enter 4S 7R.10 Enter 7S.5 Enter 9A 9S.60 Enter T")
        .sees("S 30")
        .sees("S 20")
        .sees("R 10 S 5");
    let own = sheet(&desk, 3);
    let mark = |line: u16| own.line(line).unwrap().mark.clone().unwrap();
    assert_eq!((mark(3).status, mark(3).early, mark(4).early), (Status::Present, Some(30), Some(20)));
    assert_eq!((mark(7).status, mark(7).minutes, mark(7).early), (Status::Late, Some(10), Some(5)));
    assert_eq!((mark(9).status, mark(9).early), (Status::Present, Some(60)));
    let totals = own.totals();
    assert_eq!((totals.present, totals.late, totals.early), (24, 1, 4));
    assert_eq!(totals.attended, 25 * 180 - 30 - 20 - 15 - 60);
    // More than the class is refused, and nothing is written.
    desk.keys("3S.200 Enter").sees("dépassent la séance");
    assert_eq!(sheet(&desk, 3).line(3).unwrap().mark.as_ref().unwrap().early, Some(30));
    // The month shows S, the report counts the minutes, and an undo takes one of them back.
    desk.keys("Enter V M").keys("Esc");
    let store = desk.store();
    let day = today() - Days::new(3);
    let report = hours::report(&store, najma::domain::hours::By::Course, day, day).unwrap();
    assert_eq!(report[0].hours.attended, u64::from(totals.attended));
}

#[test]
fn a_course_marks_what_it_says_by_its_own_letters() {
    let mut desk = desk();
    own_rules(&desk, "P - AB J - S", None);
    desk.keys("1").sees("P AB J S").keys("3A 4S.15 Enter").sees("AB").sees("S 15");
    // What the set leaves out marks nobody.
    desk.keys("5R").sees("R").sees_not("retard");
    desk.keys("Esc");
    assert!(sheet(&desk, 3).line(5).unwrap().mark.is_none());
    // Other courses keep the letters of the language.
    desk.keys("Esc 2").sees("P A R J D");
    // A letter that commands is refused where the set is said.
    desk.keys("F9 a F9 g Enter F9 e").keys("Esc");
}

#[test]
fn justified_absences_count_as_each_course_says_and_sums_stay_sums() {
    let mut desk = desk();
    own_rules(&desk, "", Some(false));
    // One of 25 justified in course A, where that counts, and in course B, where it does not.
    desk.keys("1 4J T V").keys("1 4J T V");
    let store = desk.store();
    let day = today() - Days::new(3);
    let by = |by| hours::report(&store, by, day, day).unwrap();
    let own = by(najma::domain::hours::By::Course);
    assert_eq!((own[0].hours.presence().num, own[0].hours.presence().den), (24, 25));
    assert_eq!((own[1].hours.presence().num, own[1].hours.presence().den), (24, 24));
    let centre = by(najma::domain::hours::By::Centre);
    assert_eq!((centre[0].hours.presence().num, centre[0].hours.presence().den), (48, 49));
    assert_eq!(centre[0].hours.assiduity().den, 49 * 180);
}

#[test]
fn the_first_screen_counts_by_the_same_rule() {
    let mut desk = desk();
    desk.keys("1 1J 2J 3J 4J 5A T V").keys("1 V F2").keys("Esc");
    drop(desk.store());
    desk.hands.set(desk.hands.now() - 2 * 86_400_000);
    // Twenty of twenty-one came: four justified absences leave the rate alone.
    let mut before = desk.beside("samira");
    before.sees("95 %");
}

#[test]
fn the_trainers_mark_stays_beside_what_the_office_says() {
    let mut desk = desk();
    desk.keys("1 4A 7A T V");
    // Today's other days: back to the validated sheet by the days of the calendar.
    let own = sheet(&desk, 3);
    let mut store = desk.store();
    let samira = clerk::sign_in(&mut store, "samira", "samira").unwrap().id;
    let line = own.line(4).unwrap();
    let given = najma::domain::attendance::Given::Status(Status::Justified, None);
    let base = line.mark.as_ref().unwrap().chg;
    attendance::mark(&mut store, samira, own.session.id, line.enrolment.id, Some(given), base).unwrap();
    let mark = sheet(&desk, 3).line(4).unwrap().mark.clone().unwrap();
    assert_eq!((mark.status, mark.trainer.unwrap().status), (Status::Justified, Some(Status::Absent)));
    desk.keys("Left Left Left Down Up Enter").sees("A → J");
    desk.keys("7J").sees("absente → absente, justifiée ✓").sees("A → J");
    desk.keys("M").sees("A").keys("4 Enter").sees("4 · absente → absente, justifiée").keys("Esc");
    desk.keys("F9 h").sees("marque de la formatrice");
    // The same again: nothing is left to tell apart. Undone, both stand again.
    let mark = sheet(&desk, 3).line(4).unwrap().mark.clone().unwrap();
    let given = najma::domain::attendance::Given::Status(Status::Absent, None);
    attendance::mark(&mut store, samira, own.session.id, line.enrolment.id, Some(given), mark.chg).unwrap();
    assert_eq!(sheet(&desk, 3).line(4).unwrap().mark.clone().unwrap().trainer, None);
}
