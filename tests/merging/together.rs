//! Merging: whose value stands, what goes over, what is refused.

use crate::desk::sample;
use crate::kit::{delegation, refusal};
use chrono::Days;
use najma::domain::attendance::Status;
use najma::domain::enrolment::State;
use najma::domain::id::{ChangeId, PersonId};
use najma::store::person_merge::{Side, compare, resolve, standing, unmerge};
use najma::store::{Trouble, attendance, enrolment, history, person, undo};

#[test]
fn a_filled_value_stands_over_a_blank_one_and_a_choice_over_both() {
    let mut d = delegation();
    let kept =
        d.person(&[("family", "El Idrissi"), ("given", "Fatima Zahra"), ("phone", "0661234567"), ("file", "A/1")]);
    let gone = d.person(&[
        ("family", "Idrissi"),
        ("given", "Fatma Zohra"),
        ("family_ar", "الإدريسي"),
        ("birth", "12/5/1990"),
        ("phone", "0677777777"),
        ("file", "A/2"),
        ("cin", "IB123456"),
    ]);
    let seen = compare(&d.store, kept, gone).unwrap();
    let side = |column: &str| seen.cells.iter().find(|cell| cell.column == column).unwrap().side;
    assert_eq!(
        (side("family"), side("birth"), side("cin"), side("file")),
        (Side::Kept, Side::Gone, Side::Gone, Side::Kept)
    );
    let merged = d.try_merge(kept, gone, &[("phone", Side::Gone), ("file", Side::Gone)], None).unwrap();
    let now = d.read(kept);
    assert_eq!((now.name.family.as_str(), now.name.family_ar.as_str()), ("El Idrissi", "الإدريسي"));
    assert_eq!((now.phone.as_deref(), now.file.as_deref()), (Some("+212677777777"), Some("A/2")));
    assert_eq!(now.cin.as_deref(), Some("IB123456"));
    let lost: Vec<(&str, &str)> =
        merged.value.lost.iter().map(|cell| (cell.column.as_str(), cell.lost().unwrap())).collect();
    assert_eq!(lost, [("file", "A/1"), ("family", "Idrissi"), ("given", "Fatma Zohra"), ("phone", "+212661234567")]);
    // She is found by everything that either record was known by.
    assert_eq!(resolve(&d.store, gone), Ok(kept));
    for known in [gone.to_string().as_str(), "A/1", "A/2", "ib123456"] {
        assert_eq!(person::find(&d.store, known).unwrap().id, kept, "{known}");
    }
    assert_eq!(person::get(&d.store, gone).unwrap_err(), Trouble::Gone);
    // What went is still readable.
    let past = history::of_row(&d.store, "person", gone.0, 0, 9).unwrap();
    assert_eq!(past[0].act, "merge-persons");
    assert!(past[0].fields.iter().any(|field| field.stored() == ("given", Some("Fatma Zohra"), None)));
    d.sound();
}

#[test]
fn the_rest_of_the_fiche_is_chosen_column_by_column_and_what_is_hidden_stays_hidden() {
    let mut d = delegation();
    let kept =
        d.fiche(&[("family", "Alaoui"), ("given", "Malika"), ("phone", "?"), ("marital", "?"), ("children", "3")]);
    let gone = d.fiche(&[
        ("family", "Alaoui"),
        ("given", "Malika"),
        ("phone", "0661234567"),
        ("marital", "married"),
        ("children", "4"),
        ("address", "12, rue de Bzou"),
        ("no_call", "yes"),
        ("protected", "yes"),
    ]);
    let before = d.dump();
    let seen = compare(&d.store, kept, gone).unwrap();
    let cell = |column: &str| seen.cells.iter().find(|cell| cell.column == column).unwrap();
    // An answer stands over the reason why there is none; both columns of one question are chosen once.
    assert_eq!((cell("marital").side, cell("children").side), (Side::Gone, Side::Kept));
    assert_eq!(seen.cells.iter().filter(|cell| cell.column == "phone").count(), 1);
    assert_eq!((cell("phone").gone.as_deref(), cell("address").gone.as_deref()), (Some("••••••"), Some("••••••")));
    let merged = d.merge(kept, gone);
    let (fiche, _) = najma::store::fiche::get(&d.store, kept).unwrap();
    let draft = fiche.to_draft();
    assert_eq!((draft.get("marital"), draft.get("children"), draft.get("phone")), ("married", "3", "••••••"));
    assert!(fiche.person.shield.no_call && fiche.person.shield.address);
    // Nor does the history of the record that went, or the list of merges, tell what was hidden of it.
    let past = history::of_row(&d.store, "person", gone.0, 0, 9).unwrap();
    assert!(!format!("{past:?}").contains("661234567"));
    assert!(!format!("{:?}", standing(&d.store, kept).unwrap()).contains("661234567"));
    d.sound();
    let khadija = d.khadija;
    unmerge(&mut d.store, khadija, merged.change.unwrap(), None).unwrap();
    assert_eq!(d.dump(), before);
    d.sound();
}

#[test]
fn everything_goes_over_and_the_preview_says_what() {
    let mut d = delegation();
    let (kept, gone) = (d.on(0, 2), d.on(1, 2));
    let seen = compare(&d.store, kept, gone).unwrap();
    assert_eq!((seen.moves.enrolments, seen.moves.marks, seen.moves.collisions), (1, 2, 0));
    let merged = d.merge(kept, gone);
    assert_eq!(merged.value.moves, seen.moves);
    let places: Vec<u16> = enrolment::of_person(&d.store, kept).unwrap().iter().map(|line| line.number).collect();
    assert_eq!(places, [3, 3]);
    d.sound();
}

#[test]
fn two_lines_in_one_course_become_one_and_her_marks_are_counted_once() {
    let mut d = delegation();
    let kept = d.on(0, 2);
    let gone = d.on(1, 2);
    let main = d.lines(0)[2].id;
    let october = sample::today() - Days::new(54);
    let double = d.enrol(0, gone, october);
    let sessions = d.sessions(0);
    // Validated: the main line is present at both. Then the double is absent at the first; a register still open has only
    // the double's mark, another both.
    d.mark(sessions[0].id, double, Status::Absent);
    d.mark(sessions[2].id, double, Status::Present);
    d.mark(sessions[3].id, double, Status::Present);
    d.mark(sessions[3].id, main, Status::Justified);
    let before = d.dump();
    let seen = compare(&d.store, kept, gone).unwrap();
    assert_eq!((seen.moves.enrolments, seen.moves.doubled, seen.moves.marks, seen.moves.collisions), (2, 1, 5, 2));
    let merged = d.merge(kept, gone);
    assert_eq!(merged.value.moves, seen.moves);
    let statuses: Vec<_> = sessions.iter().map(|one| d.status(one.id, main)).collect();
    use Status::{Justified, Present};
    assert_eq!(statuses, [Some(Present), Some(Present), Some(Present), Some(Justified), None]);
    assert!(sessions.iter().all(|one| d.status(one.id, double).is_none()));
    let line = enrolment::get(&d.store, double).unwrap();
    assert_eq!((line.number, line.person, line.state), (26, Some(kept), State::Cancelled));
    let sheet = attendance::sheet(&d.store, sessions[4].id).unwrap();
    assert_eq!(sheet.lines.iter().filter(|line| line.concerned).count(), 25);
    d.sound();
    // Undo puts every row back.
    undo::undo(&mut d.store, d.khadija, None).unwrap().unwrap();
    assert_eq!(d.dump(), before);
    d.sound();
    // And redone, it can be taken apart by the number of the first act.
    undo::redo(&mut d.store, d.khadija, None).unwrap().unwrap();
    let salma = d.salma;
    unmerge(&mut d.store, salma, merged.change.unwrap(), None).unwrap();
    assert_eq!(d.dump(), before);
    d.sound();
}

#[test]
fn two_stays_in_one_course_leave_her_away_between_them() {
    let mut d = delegation();
    let kept = d.person(&[("family", "Alaoui"), ("given", "Malika")]);
    let gone = d.person(&[("family", "Alaoui"), ("given", "Malika"), ("birth", "1990")]);
    let day = |back: u64| sample::today() - Days::new(back);
    let first = d.enrol(2, kept, day(50));
    enrolment::end(&mut d.store, d.khadija, first, day(30), State::Dropped, Some("mariage")).unwrap();
    d.enrol(2, gone, day(20));
    let before = d.dump();
    let merged = d.merge(kept, gone);
    let line = enrolment::get(&d.store, first).unwrap();
    assert_eq!((line.from, line.to, line.state, line.reason.as_deref()), (day(50), None, State::Active, None));
    let inside = |back: u64| line.concerned(day(back));
    assert_eq!([inside(40), inside(25), inside(10)], [true, false, true]);
    d.sound();
    let khadija = d.khadija;
    unmerge(&mut d.store, khadija, merged.change.unwrap(), None).unwrap();
    assert_eq!(d.dump(), before);
    d.sound();
}

#[test]
fn a_locked_register_is_written_with_a_reason_only() {
    let mut d = delegation();
    let (kept, gone) = (d.on(0, 2), d.on(1, 2));
    let double = d.enrol(0, gone, sample::today() - Days::new(54));
    let first = d.sessions(0)[0].id;
    d.mark(first, double, Status::Present);
    d.hands.forward(std::time::Duration::from_secs(40 * 86_400));
    let before = d.dump();
    assert_eq!(compare(&d.store, kept, gone).unwrap().moves.locked, 1);
    assert_eq!(refusal(d.try_merge(kept, gone, &[], None)), "merge-locked");
    assert_eq!(d.dump(), before);
    let merged = d.try_merge(kept, gone, &[], Some("inscrite deux fois")).unwrap();
    assert_eq!((merged.value.moves.locked, merged.value.moves.collisions), (1, 1));
    d.sound();
    undo::undo(&mut d.store, d.khadija, None).unwrap().unwrap();
    assert_eq!(d.dump(), before);
    undo::redo(&mut d.store, d.khadija, None).unwrap().unwrap();
    let khadija = d.khadija;
    let change = merged.change.unwrap();
    assert_eq!(refusal(unmerge(&mut d.store, khadija, change, None)), "merge-locked");
    unmerge(&mut d.store, khadija, change, Some("deux sœurs")).unwrap();
    assert_eq!(d.dump(), before);
    d.sound();
}

#[test]
fn what_cannot_be_merged_is_refused_with_its_own_sentence() {
    let mut d = delegation();
    let [a, b, c] = [1, 2, 3].map(|n| d.person(&[("family", "Alaoui"), ("given", &format!("N{}", "a".repeat(n)))]));
    assert_eq!(refusal(d.try_merge(a, a, &[], None)), "merge-herself");
    assert_eq!(d.try_merge(a, PersonId(7), &[], None).unwrap_err(), Trouble::Gone);
    let first = d.merge(a, b).change.unwrap();
    // Merged already, from either side, and in a circle.
    assert_eq!(refusal(d.try_merge(a, b, &[], None)), "merge-already");
    assert_eq!(refusal(d.try_merge(b, a, &[], None)), "merge-already");
    assert_eq!(refusal(d.try_merge(c, b, &[], None)), "merge-elsewhere");
    // A chain is no circle: whoever answers for one answers for all.
    let second = d.merge(c, a).change.unwrap();
    assert_eq!((resolve(&d.store, a), resolve(&d.store, b)), (Ok(c), Ok(c)));
    assert_eq!(refusal(d.try_merge(b, c, &[], None)), "merge-already");
    let names: Vec<_> = standing(&d.store, c).unwrap().into_iter().map(|one| (one.gone, one.change)).collect();
    assert_eq!(names, [(a, second), (b, first)]);
    // Nobody is left without a name.
    let latin = d.person(&[("family", "Bennani")]);
    let arabic = d.person(&[("family_ar", "بناني")]);
    let nameless = d.try_merge(latin, arabic, &[("family", Side::Gone), ("family_ar", Side::Kept)], None);
    assert_eq!(refusal(nameless), "person-nameless");
    // What is no merge cannot be taken apart, and a merge only once.
    let khadija = d.khadija;
    assert_eq!(refusal(unmerge(&mut d.store, khadija, ChangeId(1), None)), "unmerge-no-merge");
    assert_eq!(refusal(unmerge(&mut d.store, khadija, ChangeId(99_999), None)), "unmerge-no-merge");
    unmerge(&mut d.store, khadija, second, None).unwrap();
    assert_eq!(refusal(unmerge(&mut d.store, khadija, second, None)), "unmerge-done");
    d.merge(c, a);
    assert_eq!(refusal(unmerge(&mut d.store, khadija, second, None)), "unmerge-newer");
    d.sound();
}
