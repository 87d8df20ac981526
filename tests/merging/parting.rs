//! Un-merging at a later time: what the merge wrote goes back, what was written since stays and is told.

use crate::desk::sample;
use crate::kit::{Delegation, delegation};
use chrono::Days;
use najma::domain::attendance::Status;
use najma::domain::id::PersonId;
use najma::store::attendance::{self, Taken};
use najma::store::person_merge::{Side, compare, resolve, unmerge, unmerge_dry};
use najma::store::{enrolment, person, undo};
use proptest::prelude::*;

fn pair(d: &mut Delegation) -> (PersonId, PersonId) {
    let kept = d.person(&[("family", "El Idrissi"), ("given", "Fatima Zahra"), ("phone", "0661234567")]);
    let gone = d.person(&[
        ("family", "Idrissi"),
        ("given", "Fatma"),
        ("family_ar", "الإدريسي"),
        ("birth", "12/5/1990"),
        ("phone", "0677777777"),
        ("file", "A/2"),
        ("cin", "IB123456"),
    ]);
    (kept, gone)
}

#[test]
fn later_edits_stay_with_the_kept_record_and_are_told() {
    let mut d = delegation();
    let (kept, gone) = pair(&mut d);
    d.enrol(1, gone, sample::today() - Days::new(20));
    let went = d.read(gone);
    let merged = d.try_merge(kept, gone, &[("given", Side::Gone)], None).unwrap();
    // Weeks later: another clerk mends what the merge brought, and what it had not touched; she is enrolled once more.
    let salma = d.salma;
    d.edit(salma, kept, &[("birth", "13/5/1990"), ("phone", "0655555555"), ("note", "revue")]);
    let later = d.enrol(2, kept, sample::today());
    // Undo refuses: rows have moved on. Un-merge works.
    let khadija = d.khadija;
    let seen = unmerge_dry(&mut d.store, khadija, merged.change.unwrap()).unwrap();
    let dump = d.dump();
    let parted = unmerge(&mut d.store, khadija, merged.change.unwrap(), None).unwrap();
    assert_ne!(dump, d.dump());
    assert_eq!(seen.stays, parted.value.stays);
    assert_eq!(d.read(gone), went);
    let own = d.read(kept);
    assert_eq!((own.name.given.as_str(), own.name.family_ar.as_str()), ("Fatima Zahra", ""));
    assert_eq!((own.cin, own.file), (None, None));
    assert_eq!(own.birth.map(najma::domain::birth::Birth::to_disk).as_deref(), Some("1990-05-13"));
    assert_eq!((own.phone.as_deref(), own.note.as_deref()), (Some("+212655555555"), Some("revue")));
    let stays: Vec<(&str, &str, Option<&str>, &str)> = parted
        .value
        .stays
        .iter()
        .map(|one| (one.table.as_str(), one.column.as_str(), one.now.as_deref(), one.clerk.as_str()))
        .collect();
    assert_eq!(stays, [("person", "birth", Some("1990-05-13"), "Salma"), ("enrolment", "", None, "khadija")]);
    assert_eq!(parted.value.enrolments, 1);
    assert_eq!(enrolment::get(&d.store, later).unwrap().person, Some(kept));
    assert_eq!(enrolment::of_person(&d.store, gone).unwrap().len(), 1);
    assert_eq!(person::find(&d.store, "A/2").unwrap().id, gone);
    d.sound();
    // And that can be undone too: the woman is one again.
    undo::undo(&mut d.store, khadija, None).unwrap().unwrap();
    assert_eq!(d.dump(), dump);
    assert_eq!(resolve(&d.store, gone), Ok(kept));
    d.sound();
}

#[test]
fn a_number_that_has_a_new_owner_is_left_to_her() {
    let mut d = delegation();
    let (kept, gone) = pair(&mut d);
    let merged = d.merge(kept, gone);
    d.edit(d.salma, kept, &[("cin", ""), ("file", "")]);
    let other = d.person(&[("family", "Ouchen"), ("given", "Rqia"), ("cin", "IB123456")]);
    let khadija = d.khadija;
    let parted = unmerge(&mut d.store, khadija, merged.change.unwrap(), None).unwrap().value;
    assert_eq!((d.read(gone).cin, d.read(gone).file.as_deref()), (None, Some("A/2")));
    assert_eq!(d.read(other).cin.as_deref(), Some("IB123456"));
    assert!(parted.stays.iter().any(|one| one.column == "cin"), "{:?}", parted.stays);
    d.sound();
}

#[test]
fn a_mark_corrected_since_stays_and_the_double_gets_its_own_back() {
    let mut d = delegation();
    let (kept, gone) = (d.on(0, 2), d.on(1, 2));
    let main = d.lines(0)[2].id;
    let double = d.enrol(0, gone, sample::today() - Days::new(54));
    let sessions = d.sessions(0);
    d.mark(sessions[2].id, double, Status::Present);
    d.mark(sessions[3].id, double, Status::Present);
    let merged = d.merge(kept, gone);
    d.mark(sessions[3].id, main, Status::Absent);
    let khadija = d.khadija;
    let parted = unmerge(&mut d.store, khadija, merged.change.unwrap(), None).unwrap().value;
    assert_eq!((d.status(sessions[2].id, main), d.status(sessions[2].id, double)), (None, Some(Status::Present)));
    assert_eq!(d.status(sessions[3].id, main), Some(Status::Absent));
    assert_eq!(d.status(sessions[3].id, double), Some(Status::Present));
    assert_eq!((parted.enrolments, parted.marks), (2, 4));
    assert!(parted.stays.iter().any(|one| one.table == "mark" && one.column == "status"), "{:?}", parted.stays);
    d.sound();
}

#[test]
fn a_merge_is_taken_apart_out_of_a_later_one() {
    let mut d = delegation();
    let [a, b, c] = [0, 1, 2].map(|course| d.on(course, 4));
    let first = d.merge(a, b).change.unwrap();
    let second = d.merge(c, a).change.unwrap();
    let khadija = d.khadija;
    unmerge(&mut d.store, khadija, first, None).unwrap();
    assert_eq!((resolve(&d.store, a), resolve(&d.store, b)), (Ok(c), Ok(b)));
    assert_eq!(enrolment::of_person(&d.store, b).unwrap()[0].course, d.courses[1]);
    assert_eq!(enrolment::of_person(&d.store, c).unwrap().len(), 2);
    d.sound();
    unmerge(&mut d.store, khadija, second, None).unwrap();
    assert_eq!(enrolment::of_person(&d.store, a).unwrap()[0].course, d.courses[0]);
    d.sound();
}

#[test]
fn what_was_carried_on_is_taken_apart_last_come_first_gone() {
    let mut d = delegation();
    let with_card = d.person(&[("family", "Bougrine"), ("given", "Zineb"), ("cin", "IC256491")]);
    let [chama, other] = ["Chama", "Hiba"].map(|given| d.person(&[("family", "Bougrine"), ("given", given)]));
    let first = d.merge(chama, with_card).change.unwrap();
    let second = d.merge(other, chama).change.unwrap();
    let khadija = d.khadija;
    // Her card went on to the third record: taken apart now it would stay there, and come back as Chama's.
    let refused = unmerge(&mut d.store, khadija, first, None).unwrap_err();
    assert_eq!(refused.message().id, "unmerge-first");
    unmerge(&mut d.store, khadija, second, None).unwrap();
    unmerge(&mut d.store, khadija, first, None).unwrap();
    let cins = [with_card, chama, other].map(|id| d.read(id).cin);
    assert_eq!(cins, [Some("IC256491".to_owned()), None, None]);
    d.sound();
}

/// How many: a hundred times as many where `NAJMA_LONG` says so.
fn cases(quick: u32) -> u32 {
    if std::env::var_os("NAJMA_LONG").is_some() { quick * 100 } else { quick }
}

/// Something that happens in a delegation, by small numbers.
type Event = (u8, u8, u8, u8);

fn happen(d: &mut Delegation, people: &[PersonId], merges: &mut Vec<najma::domain::id::ChangeId>, event: Event) {
    let pick = |n: u8| people[usize::from(n) % people.len()];
    let (kind, one, other, bits) = event;
    let (one, other) = (pick(one), pick(other));
    let khadija = d.khadija;
    match kind % 8 {
        0..=2 => {
            let sides = ["family", "given", "family_ar", "birth", "phone", "cin", "file"];
            let choices: Vec<(&str, Side)> = sides
                .iter()
                .enumerate()
                .filter(|(n, _)| bits >> (n % 8) & 1 == 1)
                .map(|(_, c)| (*c, Side::Gone))
                .collect();
            let counted = compare(&d.store, one, other).map(|seen| seen.moves);
            match d.try_merge(one, other, &choices, Some("essai")) {
                Ok(merged) => {
                    assert_eq!(counted.unwrap(), merged.value.moves);
                    merges.push(merged.change.unwrap());
                }
                Err(trouble) => drop(trouble.message()),
            }
        }
        3 | 4 => {
            if let Some(change) = merges.get(usize::from(bits) % merges.len().max(1)).copied() {
                drop(unmerge(&mut d.store, khadija, change, Some("essai")));
            }
        }
        5 => {
            if person::get(&d.store, one).is_ok() {
                let phone = format!("06{:08}", u32::from(bits) * 7919);
                d.edit(d.salma, one, &[("phone", &phone), ("given", ["Rqia", "Itto", "Hada"][usize::from(bits) % 3])]);
            }
        }
        6 => {
            let course = usize::from(bits) % 3;
            if person::get(&d.store, one).is_ok() {
                let from = sample::today() - Days::new(u64::from(bits) % 40);
                drop(enrolment::enrol(&mut d.store, khadija, d.courses[course], &[one], from));
            }
        }
        _ => {
            let lines = d.lines(usize::from(bits) % 3);
            let sessions = d.sessions(usize::from(bits) % 3);
            let line = lines[usize::from(event.1) % lines.len()].id;
            let session = sessions[usize::from(event.2) % sessions.len()].id;
            let marks = [(line, najma::domain::attendance::Given::Status(Status::Present, None))];
            drop(attendance::take(&mut d.store, khadija, session, Taken { marks: &marks, ..Taken::default() }));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(6), ..ProptestConfig::default() })]

    /// Whatever happened before: a merge undone, and a merge taken apart at once, both leave every row as it was; the file is
    /// sound after each act.
    #[test]
    fn any_history_of_merges_leaves_the_file_sound(events in prop::collection::vec(any::<Event>(), 1..14)) {
        let mut d = delegation();
        let mut people: Vec<PersonId> = (0..3).flat_map(|course| [d.on(course, 1), d.on(course, 2)]).collect();
        let (kept, gone) = pair(&mut d);
        people.extend([kept, gone]);
        let mut merges = Vec::new();
        for event in events {
            happen(&mut d, &people, &mut merges, event);
        }
        d.sound();
        let alive: Vec<PersonId> = people.iter().copied().filter(|id| person::get(&d.store, *id).is_ok()).collect();
        if let [one, other, ..] = alive.as_slice() {
            let before = d.dump();
            let khadija = d.khadija;
            let merged = d.try_merge(*one, *other, &[], Some("essai")).unwrap();
            undo::undo(&mut d.store, khadija, None).unwrap().unwrap();
            prop_assert_eq!(&d.dump(), &before);
            undo::redo(&mut d.store, khadija, None).unwrap().unwrap();
            unmerge(&mut d.store, khadija, merged.change.unwrap(), Some("essai")).unwrap();
            prop_assert_eq!(&d.dump(), &before);
            d.sound();
        }
    }
}
