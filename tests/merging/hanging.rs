//! Merging: what hangs on a line of a course (marks of exams, certificates, contracts, tasks, the hours of a transfer) goes
//! with her to the line that stays, where both records were in one course.

use crate::desk::sample;
use crate::kit::{Delegation, delegation, draft};
use chrono::{Days, NaiveDate};
use najma::domain::alerts::Alert;
use najma::domain::assessment::Which;
use najma::domain::attendance::Status;
use najma::domain::completion::Whom;
use najma::domain::contract::Contract;
use najma::domain::enrolment::State;
use najma::domain::household::Link;
use najma::domain::id::{EnrolmentId, PersonId};
use najma::domain::leave::Leave;
use najma::store::completion::{self, Of};
use najma::store::merge::Base;
use najma::store::person_merge::{compare, unmerge};
use najma::store::{certificate, contract, enrolment, exam, follow_up, household, leave, undo};

fn day(back: u64) -> NaiveDate {
    sample::today() - Days::new(back)
}

/// Two records of one woman in the first course, each on a line.
fn twice(d: &mut Delegation) -> ([PersonId; 2], [EnrolmentId; 2]) {
    let (kept, gone) = (d.on(0, 2), d.on(1, 2));
    let main = d.lines(0)[2].id;
    let double = d.enrol(0, gone, day(54));
    ([kept, gone], [main, double])
}

/// Merges, looks, undoes, redoes and takes apart: each time every row is as it was.
#[track_caller]
fn there_and_back(d: &mut Delegation, [kept, gone]: [PersonId; 2], look: impl Fn(&Delegation)) {
    let before = d.dump();
    let seen = compare(&d.store, kept, gone).unwrap().moves;
    let merged = d.merge(kept, gone);
    assert_eq!(merged.value.moves, seen);
    look(d);
    d.sound();
    let after = d.dump();
    undo::undo(&mut d.store, d.khadija, None).unwrap().unwrap();
    assert_eq!(d.dump(), before);
    undo::redo(&mut d.store, d.khadija, None).unwrap().unwrap();
    assert_eq!(d.dump(), after);
    let salma = d.salma;
    unmerge(&mut d.store, salma, merged.change.unwrap(), None).unwrap();
    assert_eq!(d.dump(), before);
    d.sound();
}

#[test]
fn what_hangs_on_either_line_is_hers_on_the_one_that_stays() {
    let mut d = delegation();
    let (both, [main, double]) = twice(&mut d);
    let (khadija, course) = (d.khadija, d.courses[0]);
    let assessments = ["Contrôle 1", "Contrôle 2"].map(|title| {
        let value = najma::domain::assessment::Assessment {
            which: Which::Own(najma::domain::id::AssessmentId(0)),
            on: Some(day(10)),
            title: title.to_owned(),
            out_of: 20,
            again: None,
        };
        exam::add(&mut d.store, khadija, course, &value).unwrap().value
    });
    for (line, at, mark) in [(main, 0, 1200), (double, 0, 1500), (double, 1, 900)] {
        exam::set(&mut d.store, khadija, line, Which::Own(assessments[at]), Some(mark)).unwrap();
    }
    for line in [main, double] {
        follow_up::open(&mut d.store, khadija, line, Alert::Absences(3)).unwrap();
    }
    let code = najma::store::course::get(&d.store, course).unwrap().0.course.code;
    let typed = draft(&[
        ("line", &format!("{code} 26")),
        ("employer", "Coopérative Tifaouine"),
        ("from", "1/11/2026"),
        ("to", "30/6/2027"),
        ("hours", "200"),
    ]);
    let value = Contract::parse(&typed, sample::today()).unwrap();
    contract::save(&mut d.store, khadija, None, &value, &Base::new()).unwrap();
    for her in both {
        let typed = draft(&[("kind", "illness"), ("from", "23/11/2026"), ("to", "25/11/2026")]);
        let value = Leave::parse(&typed, sample::today()).unwrap();
        leave::save(&mut d.store, khadija, None, her, &value, &Base::new(), false).unwrap();
        let mother = d.person(&[("family", "Ouaziz"), ("given", "Itto")]);
        let link = Link { other: mother.to_string(), other_role: None, role: None };
        household::join(&mut d.store, khadija, her, &link).unwrap();
    }
    let granted = [Whom::Line(3), Whom::Line(26)].map(|whom| (whom, "malade en juin".to_owned()));
    let made = completion::complete(&mut d.store, khadija, Of::Course(course), &granted).unwrap().value;
    assert_eq!(made.len(), 2);
    there_and_back(&mut d, both, |d| {
        let (_, rows) = exam::of_course(&d.store, course).unwrap();
        let hers: Vec<_> = rows.iter().filter(|row| row.line.person == Some(both[0])).collect();
        assert_eq!(hers.len(), 1, "one line, hers");
        assert_eq!(hers[0].marks, [Some(1200), Some(900)], "the mark of the line that stays, and the one it lacked");
        let tasks = follow_up::of_person(&d.store, both[0]).unwrap();
        assert_eq!(tasks.iter().map(|task| task.enrolment).collect::<Vec<_>>(), [main], "one task about one woman");
        let line = enrolment::get(&d.store, main).unwrap();
        assert!(contract::of_line(&d.store, &line).unwrap().is_some());
        assert_eq!(line.state, State::Completed);
        let register = certificate::all(&d.store, None).unwrap();
        assert_eq!(
            register.iter().filter(|entry| entry.certificate.enrolment == main).count(),
            2,
            "both were handed out"
        );
        assert_eq!(leave::of_person(&d.store, both[0]).unwrap().len(), 1, "what both records said is said once");
        assert_eq!(household::of_person(&d.store, both[0]).unwrap().len(), 2);
    });
}

#[test]
fn the_hours_of_a_transfer_still_come_along() {
    let mut d = delegation();
    let (both, [main, double]) = twice(&mut d);
    let (khadija, sessions) = (d.khadija, d.sessions(0));
    d.mark(sessions[2].id, double, Status::Present);
    d.mark(sessions[3].id, double, Status::Present);
    // The record that goes had left the first course for the third, the record that stays has been in it ever since.
    let third = d.courses[2];
    let moved = enrolment::transfer(&mut d.store, khadija, double, third, sample::today(), None).unwrap().value;
    let hours = |d: &Delegation, line: EnrolmentId| {
        let line = enrolment::get(&d.store, line).unwrap();
        enrolment::along(&d.store, &line).unwrap().into_iter().map(|place| place.id).collect::<Vec<_>>()
    };
    assert_eq!(hours(&d, moved), [moved, double]);
    there_and_back(&mut d, both, |d| {
        assert_eq!(hours(d, moved), [moved, main], "her marks stand on the line that stayed");
        assert_eq!(d.status(sessions[3].id, main), Some(Status::Present));
    });
    // The other way round: the line that stays takes over what the other came from.
    let [kept, gone] = both;
    there_and_back(&mut d, [gone, kept], |d| assert_eq!(hours(d, moved), [moved, double]));
}

#[test]
fn she_waits_since_she_first_asked_and_a_wish_withdrawn_does_not_take_her_place() {
    let mut d = delegation();
    let (khadija, course) = (d.khadija, d.courses[2]);
    let [kept, gone] =
        ["1990", "1/1/1990"].map(|birth| d.person(&[("family", "Zeroual"), ("given", "Tlaytmas"), ("birth", birth)]));
    let late = enrolment::wait(&mut d.store, khadija, course, kept, day(3)).unwrap().value;
    enrolment::wait(&mut d.store, khadija, course, gone, day(20)).unwrap();
    there_and_back(&mut d, [kept, gone], |d| {
        let waiting = enrolment::waiting(&d.store, course).unwrap();
        assert_eq!(waiting.len(), 1);
        assert_eq!(waiting[0].line.terms.asked, Some(day(20)));
    });
    enrolment::end(&mut d.store, khadija, late, sample::today(), State::Cancelled, None).unwrap();
    there_and_back(&mut d, [kept, gone], |d| {
        let waiting = enrolment::waiting(&d.store, course).unwrap();
        assert_eq!(waiting.iter().map(|one| one.line.person).collect::<Vec<_>>(), [Some(kept)]);
    });
}
