//! Trainers who come and go: what was taught stays hers who taught it.

use super::kit::{at, changed, closed, day, figures};
use najma::domain::course::Course;
use najma::store::merge::Base;
use najma::store::{attendance, check, clerk, course, life, session, statement, trainer, undo};

/// A course that never had a trainer gets one: classes of closed months stay without, every other is hers.
#[test]
fn the_first_trainer_of_a_course_leaves_closed_months_without_one() {
    let mut own = closed(|store, course| {
        let khadija = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
        changed(store, khadija, course, |own| Course { trainer: None, ..own }).unwrap();
        let lost = session::on_day(store, course, day(24)).unwrap();
        session::cancel(store, khadija, lost.id, "souk").unwrap();
    });
    let lost = session::on_day(&own.store, own.course, day(24)).unwrap().id;
    let (before, course) = (figures(&own.store), own.course);
    let stored = course::get(&own.store, course).unwrap().0.course;
    let wanted = Course { trainer: Some("Mme NEUVE".into()), ..stored.clone() };
    let told = course::follows(&own.store, course, &stored, &wanted).unwrap().told();
    assert_eq!(told.iter().map(|said| said.id).collect::<Vec<_>>(), ["course-trainer-first"]);
    changed(&mut own.store, own.khadija, course, |_| wanted).unwrap();
    assert_eq!(figures(&own.store), before);
    let new = session::add(&mut own.store, own.khadija, course, day(33), at(8), 60).unwrap().value;
    assert_eq!(attendance::sheet(&own.store, new).unwrap().trainer.as_deref(), Some("Mme NEUVE"));
    // What was lost while nobody taught is made up for by her who does.
    let made = life::postpone(&mut own.store, own.khadija, lost, (day(35), at(17)), "souk", Some("convenu"));
    assert_eq!(attendance::sheet(&own.store, made.unwrap().value).unwrap().trainer.as_deref(), Some("Mme NEUVE"));
    assert_eq!(figures(&own.store), before);
    for _ in 0..3 {
        undo::undo(&mut own.store, own.khadija, None).unwrap().unwrap();
    }
    assert_eq!(course::get(&own.store, course).unwrap().0.course.trainer, None);
    assert_eq!(figures(&own.store), before);
    assert!(trainer::all(&own.store).unwrap().iter().all(|row| !row.trainer.name.is_empty()));
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}

/// The row of nobody is every course's: who made it first takes her trainer back, and it stays for the others.
#[test]
fn two_courses_without_a_trainer_get_one_each_and_lose_them_again() {
    let mut own = closed(|store, _| {
        let khadija = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
        for row in course::all(store, day(1), 0, 50).unwrap() {
            changed(store, khadija, row.id, |own| Course { trainer: None, ..own }).unwrap();
        }
    });
    let before = figures(&own.store);
    let samira = clerk::sign_in(&mut own.store, "samira", "samira").unwrap().id;
    let with = |own: &Course, name: &str| Course { trainer: Some(name.into()), ..own.clone() };
    let mut both = course::all(&own.store, day(1), 0, 50).unwrap();
    both.retain(|row| {
        let follows = course::follows(&own.store, row.id, &row.course, &with(&row.course, "Mme NEUVE")).unwrap();
        follows.handed.is_some()
    });
    assert!(both.len() >= 2, "two courses with classes in a closed month");
    let clerks = [(own.khadija, "Mme NEUVE"), (samira, "Mme AUTRE")];
    for ((clerk, name), row) in clerks.iter().zip(&both) {
        changed(&mut own.store, *clerk, row.id, |own| with(&own, name)).unwrap();
    }
    for (clerk, _) in clerks {
        undo::undo(&mut own.store, clerk, None).unwrap().unwrap();
        undo::redo(&mut own.store, clerk, None).unwrap().unwrap();
        undo::undo(&mut own.store, clerk, None).unwrap().unwrap();
    }
    assert_eq!(figures(&own.store), before);
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}

#[test]
fn another_trainer_teaches_from_today_on_and_statements_stay() {
    let mut own = closed(|_, _| {});
    let was = course::get(&own.store, own.course).unwrap().0.course.trainer.unwrap();
    let mut named = |name: &str| match trainer::named(&own.store, name).unwrap() {
        Some(row) => row.id,
        None => {
            let value = najma::domain::trainer::Trainer { name: name.to_owned(), active: true, ..Default::default() };
            trainer::save(&mut own.store, own.khadija, None, &value, &Base::new()).unwrap().value
        }
    };
    let (old, new) = (named(&was), named("Mme NEUVE"));
    let issued = statement::issue(&mut own.store, own.khadija, old, day(1)).unwrap().value;
    let before = figures(&own.store);
    changed(&mut own.store, own.khadija, own.course, |own| Course { trainer: Some("Mme NEUVE".into()), ..own })
        .unwrap();
    assert_eq!(figures(&own.store), before);
    for (who, month, lines) in [(old, day(1), issued.lines.len()), (new, day(1), 0)] {
        assert_eq!(statement::of(&own.store, who, month).unwrap().lines.len(), lines);
    }
    let december = statement::of(&own.store, old, day(31)).unwrap();
    assert!(december.lines.iter().all(|line| !line.correction), "{december:?}");
    // A class held from now on is hers.
    let next = session::add(&mut own.store, own.khadija, own.course, day(33), at(8), 60).unwrap().value;
    attendance::rest_present(&mut own.store, own.khadija, next).unwrap();
    attendance::validate(&mut own.store, own.khadija, next).unwrap();
    assert_eq!(attendance::sheet(&own.store, next).unwrap().trainer.as_deref(), Some("Mme NEUVE"));
    assert_eq!(attendance::sheet(&own.store, own.held[0]).unwrap().trainer, Some(was));
    assert_eq!(statement::of(&own.store, new, day(31)).unwrap().lines.len(), 1);
}
