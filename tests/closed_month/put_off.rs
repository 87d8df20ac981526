//! Classes put off out of a month that is closed, and what it lost.

use super::kit::{at, changed, closed, day, figures};
use najma::domain::course::Course;
use najma::domain::hours::By;
use najma::domain::session::State;
use najma::store::{check, clerk, hours, life, session};

/// A class lost in a month that is closed is still made up for later; the month stays as it was told, and the make-up is a
/// class of its own month.
#[test]
fn what_a_closed_month_lost_is_made_up_for_beside_it() {
    let mut own = closed(|store, course| {
        let khadija = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
        let lost = session::on_day(store, course, day(24)).unwrap();
        session::cancel(store, khadija, lost.id, "souk").unwrap();
    });
    let before = figures(&own.store);
    let lost = session::on_day(&own.store, own.course, day(24)).unwrap();
    let to = (day(35), at(17));
    let made = life::postpone(&mut own.store, own.khadija, lost.id, to, "souk", Some("convenu")).unwrap().value;
    assert_eq!(figures(&own.store), before);
    assert_eq!(life::of(&own.store, made).unwrap().makes_up, Some(lost.id));
    let twice = life::postpone(&mut own.store, own.khadija, lost.id, (day(36), at(17)), "souk", Some("convenu"));
    assert!(twice.is_err(), "made up for once");
    assert!(session::restore(&mut own.store, own.khadija, lost.id).is_err(), "closed");
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}

/// What was put off out of a month before it was closed may be dropped later: the month stays as it was told, and the class
/// is lost in the month it was put off to, where it may be made up for again.
#[test]
fn a_class_put_off_out_of_a_closed_month_may_go() {
    let mut own = closed(|store, course| {
        let khadija = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
        let class = session::on_day(store, course, day(24)).unwrap();
        life::postpone(store, khadija, class.id, (day(45), at(17)), "souk", Some("convenu")).unwrap();
    });
    let before = figures(&own.store);
    changed(&mut own.store, own.khadija, own.course, |value| Course { ends_on: day(40), ..value }).unwrap();
    assert_eq!(figures(&own.store), before);
    let gone = session::on_day(&own.store, own.course, day(45)).unwrap();
    assert_eq!((gone.state, gone.reason.as_deref()), (State::Cancelled, Some("souk")), "it went with the dates");
    let (from, until) = (day(31), day(61));
    let lost: u64 =
        hours::report(&own.store, By::Course, from, until).unwrap().iter().map(|row| row.hours.lost()).sum();
    assert_eq!(lost, u64::from(gone.planned()), "lost once, in December");
    let to = (day(36), at(17));
    life::postpone(&mut own.store, own.khadija, gone.id, to, "souk", Some("convenu")).unwrap();
    assert_eq!(figures(&own.store), before);
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}
