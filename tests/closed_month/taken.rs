//! Registers that were taken, their month closed or not: newcomers and new dates leave them as they are.

use super::desk::{self, desk};
use super::kit::{at, changed, day, figures, stranger};
use chrono::Days;
use najma::domain::course::Course;
use najma::domain::hours::By;
use najma::domain::session::State;
use najma::store::merge::Base;
use najma::store::{Store, attendance, clerk, course, enrolment, session, undo};

/// A newcomer without a day comes today where classes were held, with the course where none was: no register that was taken
/// gets a line for her.
#[test]
fn who_comes_without_a_day_is_on_no_register_that_was_taken() {
    let desk = desk();
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let id = course::find(&store, "COUT-M2-A").unwrap().id;
    let lines = enrolment::of_course(&store, id).unwrap();
    let new = stranger(&store, &lines);
    assert_eq!(enrolment::begins(&store, id).unwrap(), desk::sample::today());
    let before = figures(&store);
    let line = enrolment::enrol_despite(&mut store, khadija, id, &[new], None, None).unwrap().value[0].line;
    assert_eq!(enrolment::get(&store, line).unwrap().from, desk::sample::today());
    let held = session::of_course(&store, id, day(1), day(23)).unwrap();
    for one in held.iter().filter(|one| one.state == State::Held) {
        assert!(!attendance::sheet(&store, one.id).unwrap().of(line).unwrap().concerned);
    }
    assert_eq!(hours_of(&before), hours_of(&figures(&store)));
    let (row, _) = course::get(&store, id).unwrap();
    let fresh = Course { code: "COUT-M2-N".into(), ..row.course.clone() };
    let fresh = course::save(&mut store, khadija, None, &fresh, &Base::new()).unwrap().value;
    assert_eq!(enrolment::begins(&store, fresh).unwrap(), row.course.starts_on);
}

/// The part of the figures that tells of hours.
fn hours_of(figures: &str) -> Vec<&str> {
    figures.lines().take(By::ALL.len()).collect()
}

/// Dates that leave out a class that was held are refused; planned ones that they leave out go, and come back with an undo.
#[test]
fn new_dates_leave_out_no_class_that_was_held() {
    let desk = desk();
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let id = course::find(&store, "COUT-M2-A").unwrap().id;
    let all = |store: &Store| session::of_course(store, id, day(1) - Days::new(60), session::far()).unwrap();
    let before = all(&store);
    for (from, until) in [(None, Some(day(1))), (Some(day(20)), None), (Some(day(21)), Some(day(28)))] {
        let refused = changed(&mut store, khadija, id, |own| Course {
            starts_on: from.unwrap_or(own.starts_on),
            ends_on: until.unwrap_or(own.ends_on),
            ..own
        });
        let said = format!("{:?}", refused.unwrap_err());
        assert!(said.contains("course-held-outside"), "{said}");
        assert_eq!(all(&store), before);
    }
    let free = session::add(&mut store, khadija, id, day(60), at(8), 60).unwrap().value;
    let before = all(&store).len();
    let (row, _) = course::get(&store, id).unwrap();
    let shorter = Course { ends_on: day(50), ..row.course.clone() };
    assert!(course::follows(&store, id, &row.course, &shorter).unwrap().dropped > 0);
    changed(&mut store, khadija, id, |_| shorter).unwrap();
    assert!(session::session(&store, free).is_err() && all(&store).len() < before);
    undo::undo(&mut store, khadija, None).unwrap();
    assert_eq!(all(&store).len(), before);
}
