//! Who was merged is still found, by everything she was known by; what was decided of her record is decided of her.

use crate::desk::{desk, sample};
use crate::kit::{Delegation, delegation, draft, refusal};
use najma::domain::consent::Consent;
use najma::domain::document::State;
use najma::domain::fiche::Fiche;
use najma::domain::id::PersonId;
use najma::domain::matching;
use najma::store::duplicates::{self, queue, verdicts};
use najma::store::merge::Base;
use najma::store::person_merge::{Side, compare, unmerge};
use najma::store::{consent, document, fiche, person, undo};

const LATIN: [(&str, &str); 4] = [("family", "Oukhouya"), ("given", "Ghizlane"), ("birth", "1987"), ("file", "AFO/71")];
const ARABIC: [(&str, &str); 5] =
    [("family_ar", "أوخويا"), ("given_ar", "غزلان"), ("birth", "14/2/1987"), ("file", "BZU-1140"), ("cin", "IC445566")];

fn found(d: &Delegation, typed: &str) -> Vec<PersonId> {
    person::search(&d.store, typed, sample::today(), 20).unwrap().into_iter().map(|row| row.id).collect()
}

#[test]
fn a_merged_record_is_found_by_its_old_numbers_and_each_record_by_its_own_again_after_undo() {
    let mut d = delegation();
    let (kept, gone) = (d.person(&LATIN), d.person(&ARABIC));
    let everything = ["oukhouya", "أوخويا غزلان", "AFO/71", "BZU-1140", "bzu-1140", "IC445566", "ic445566"];
    let apart: Vec<_> = everything.iter().map(|typed| found(&d, typed)).collect();
    let merged = d.merge(kept, gone).change.unwrap();
    for typed in everything {
        assert_eq!(found(&d, typed), [kept], "{typed} after the merge");
    }
    assert_eq!(found(&d, &gone.to_string()), [kept], "her old number");
    let (file, own) = (d.read(kept).file, d.read(kept).cin);
    assert_eq!((file.as_deref(), own.as_deref()), (Some("AFO/71"), Some("IC445566")), "one file number is on an alias");
    d.sound();
    let khadija = d.khadija;
    undo::undo(&mut d.store, khadija, None).unwrap().unwrap();
    assert_eq!(everything.iter().map(|typed| found(&d, typed)).collect::<Vec<_>>(), apart, "right after undo");
    assert_eq!(found(&d, &gone.to_string()), found(&d, &gone.to_string()));
    d.sound();
    undo::redo(&mut d.store, khadija, None).unwrap().unwrap();
    assert_eq!(found(&d, "BZU-1140"), [kept], "right after redo");
    d.sound();
    // Later edits, then apart again: each is found by what she has, and by nothing of the other.
    d.edit(khadija, kept, &[("given", "Rhizlane"), ("phone", "0661998877")]);
    unmerge(&mut d.store, khadija, merged, None).unwrap();
    assert_eq!(found(&d, "BZU-1140"), [gone]);
    assert_eq!(found(&d, "غزلان أوخويا")[0], gone);
    assert_eq!((found(&d, "AFO/71"), found(&d, "0661998877")), (vec![kept], vec![kept]));
    assert_eq!(found(&d, "ghizlane oukhouya")[0], kept, "the one sounds as the other");
    d.sound();
}

#[test]
fn what_was_said_of_a_record_holds_for_the_one_it_was_merged_into() {
    let mut d = delegation();
    let khadija = d.khadija;
    let fields = |birth| [("family", "Aberkane"), ("given", "Itto"), ("birth", birth), ("commune", "Bzou")];
    let (a, b, c) = (d.person(&fields("3/4/1992")), d.person(&fields("3/4/1992")), d.person(&fields("4/3/1992")));
    let pairs = |d: &Delegation| {
        let all = queue::pairs(&d.store, 50, &mut |_| true).unwrap().unwrap();
        all.pairs.into_iter().map(|pair| (pair.one, pair.other)).collect::<Vec<_>>()
    };
    assert_eq!(pairs(&d).len(), 3);
    duplicates::distinct(&mut d.store, khadija, a, c).unwrap();
    assert_eq!(pairs(&d).len(), 2);
    // A joins B: what was said of A and C is said of B and C.
    let merged = d.merge(b, a).change.unwrap();
    assert_eq!(pairs(&d), []);
    assert!(duplicates::are_distinct(&d.store, b, c).unwrap());
    assert!(duplicates::candidates(&d.store, &d.read(b), Some(b), 9).unwrap().is_empty());
    assert_eq!(refusal(d.try_merge(b, c, &[], None)), "merge-distinct");
    assert!(compare(&d.store, c, b).unwrap().apart.is_some());
    // Two again: it was never said of B.
    unmerge(&mut d.store, khadija, merged, None).unwrap();
    assert!(!duplicates::are_distinct(&d.store, b, c).unwrap());
    assert!(duplicates::are_distinct(&d.store, a, c).unwrap());
    // A row of a spreadsheet said to be A is B's once they are one.
    let coming = najma::store::import::Coming::new(2, d.read(a), &mut najma::domain::matching::Keys::default());
    assert_eq!(coming.print(), matching::row_print(&d.read(a)));
    verdicts::say(&mut d.store, khadija, coming.print(), a, Some(true)).unwrap();
    d.merge(b, a);
    let said = |d: &Delegation| {
        use najma::store::import::{Dry, Ledger};
        Dry::new(&d.store).unwrap().said(&coming).unwrap()
    };
    assert_eq!(said(&d), [verdicts::Said { person: b, same: true }]);
    verdicts::say(&mut d.store, khadija, coming.print(), b, None).unwrap();
    assert_eq!(said(&d), []);
    d.sound();
}

#[test]
fn papers_consents_and_her_household_go_over_and_come_back() {
    let mut d = delegation();
    let khadija = d.khadija;
    let kept = d.fiche(&[("family", "Hansali"), ("given", "Rqia"), ("marital", "widowed")]);
    let gone = d.fiche(&[("family", "El Hansali"), ("given", "Rkia"), ("education", "primary")]);
    for (her, kind, state) in
        [(kept, "cin", State::Missing), (gone, "cin", State::Original), (gone, "photo", State::Present)]
    {
        let wanted = document::Wanted { state: Some(state), ..Default::default() };
        document::set(&mut d.store, khadija, her, kind, sample::today(), wanted).unwrap();
    }
    let told = Consent::parse(&draft(&[("kind", "withdrawal"), ("on", "j"), ("by", "Khadija")]), sample::today());
    consent::add(&mut d.store, khadija, gone, &told.unwrap()).unwrap();
    let before = d.dump();
    let merged = d.try_merge(kept, gone, &[("family", Side::Gone)], None).unwrap().change.unwrap();
    let papers = document::of_person(&d.store, kept).unwrap();
    let cards = papers.iter().filter(|own| own.kind == "cin").map(|own| own.state).collect::<Vec<_>>();
    assert_eq!(cards, [State::Original], "one row for one paper, which was seen");
    assert!(papers.iter().any(|own| own.kind == "photo"));
    assert_eq!(consent::of_person(&d.store, kept).unwrap()[0].1.kind, "withdrawal");
    let (own, _): (Fiche, i64) = fiche::get(&d.store, kept).unwrap();
    assert_eq!((own.detail.said("marital"), own.detail.said("education")), (Some("widowed"), Some("primary")));
    d.sound();
    unmerge(&mut d.store, khadija, merged, None).unwrap();
    assert_eq!(d.dump(), before);
    d.sound();
}

#[test]
fn the_search_of_the_desk_opens_the_record_that_was_kept() {
    let mut desk = desk();
    let (kept, gone);
    {
        let mut store = desk.store();
        let clerk = najma::store::clerk::sign_in(&mut store, "salma", "Salma").unwrap().id;
        let mut add = |fields: &[(&str, &str)]| {
            let value = Fiche::parse(&draft(fields), sample::today()).unwrap();
            fiche::save(&mut store, clerk, None, &value, &najma::store::merge::Base::new()).unwrap().value
        };
        (kept, gone) = (add(&LATIN), add(&ARABIC));
        let none = najma::store::person_merge::Choices::new();
        najma::store::person_merge::merge(&mut store, clerk, kept, gone, &none, None).unwrap();
    }
    desk.wait().keys("F3 'BZU-1140'").sees("1 trouvée").sees("OUKHOUYA Ghizlane");
    desk.keys("Enter").sees(&kept.to_string());
}

#[test]
fn a_married_woman_is_found_and_compared_under_both_family_names() {
    let mut d = delegation();
    let khadija = d.khadija;
    let told = [("family", "Talbi"), ("given", "Hanane"), ("family_ar", "الطالبي"), ("given_ar", "حنان")];
    let her = d.fiche(&[&told[..], &[("birth", "3/4/1988"), ("married_name", "Bouziane")]].concat());
    // Her sister-in-law bears the same names now, and is another.
    let sister =
        d.fiche(&[("family", "El Fassi"), ("given", "Hanane"), ("birth", "1988"), ("married_name", "BOUZIANE")]);
    let found = |d: &Delegation, typed: &str| {
        found(d, typed).into_iter().filter(|id| [her, sister].contains(id)).collect::<Vec<_>>()
    };
    for text in ["bouziane hanane", "hanan bouzian", "بوزيان حنان", "bouziane talbi", "bouzi 1988"] {
        assert!(found(&d, text).contains(&her), "{text}");
    }
    let alike = |d: &Delegation, typed: &[(&str, &str)]| {
        let person = Fiche::parse(&draft(typed), sample::today()).unwrap().person;
        let found = duplicates::candidates(&d.store, &person, None, 9).unwrap();
        found.into_iter().filter(|one| one.found.possible()).map(|one| one.row.id).collect::<Vec<_>>()
    };
    for typed in [
        &[("family", "Bouziane"), ("given", "Hanan"), ("birth", "3/4/1988")],
        &[("family_ar", "بوزيان"), ("given_ar", "حنان"), ("birth", "3/4/1988")],
    ] {
        assert!(alike(&d, typed).contains(&her), "{typed:?}");
    }
    let wife = [("family", "Sebti"), ("given", "Hanane"), ("birth", "3/4/1988"), ("married_name", "Bouziane")];
    assert_eq!(alike(&d, &wife), [], "two wives of one family");
    // What is typed may be the name that is known, and the card that of the husband.
    let other = [("family", "Berrada"), ("given", "Hanane"), ("birth", "3/4/1988"), ("married_name", "Talbi")];
    assert_eq!(alike(&d, &other), [her]);
    d.sound();
    let twin = d.person(&[("family", "Bouziane"), ("given", "Hanane"), ("birth", "3/4/1988")]);
    let pairs = queue::pairs(&d.store, 99, &mut |_| true).unwrap().unwrap().pairs;
    assert!(pairs.iter().any(|pair| (pair.one, pair.other) == (her, twin)), "the whole registry tells them too");
    // Taken out of her fiche, and put back; gone over in a merge, and taken apart.
    let (seen, chg) = fiche::get(&d.store, her).unwrap();
    let mut value = seen.clone();
    value.detail.set("married_name", "?");
    fiche::save(&mut d.store, khadija, Some(her), &value, &Base { seen: Some(seen), chg }).unwrap();
    assert_eq!(found(&d, "bouziane hanane"), [sister]);
    d.sound();
    undo::undo(&mut d.store, khadija, None).unwrap().unwrap();
    assert!(found(&d, "bouziane hanane").contains(&her));
    d.sound();
    let kept = d.fiche(&[("family", "Talbi"), ("given", "Hanane"), ("birth", "1988"), ("marital", "married")]);
    let before = d.dump();
    let merged = d.merge(kept, her).change.unwrap();
    assert_eq!(self::found(&d, "bouziane talbi"), [kept]);
    d.sound();
    unmerge(&mut d.store, khadija, merged, None).unwrap();
    assert_eq!(d.dump(), before);
    d.sound();
}
