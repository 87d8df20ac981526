//! No screen shows what is hidden of a person: every place there is, on a delegation where all of them are protected.

use super::SCREENS;
use super::desk::{self, Desk, Setting, desk_on};
use najma::domain::person::Shield;
use najma::domain::person_detail::FIELDS;
use najma::store::merge::Base;
use najma::store::{clerk, fiche, person};

/// What must not be seen, and how a screen, a file or a draft may write it.
const SECRETS: [&str; 7] =
    ["661998877", "661 99 88 77", "66 19 98 87 7", "61 99 88 77", "Aghbaloune", "Mimosas", "663112233"];

/// Gives everybody the same secrets, and hides them.
fn plant(desk: &Desk) {
    let mut store = desk.store();
    let clerk = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
    for row in person::latest(&store, None, 1_000).unwrap() {
        let (seen, chg) = fiche::get(&store, row.id).unwrap();
        let mut value = seen.clone();
        value.person.phone = Some("+212661998877".into());
        value.person.douar = Some("Aghbaloune".into());
        value.person.shield = Shield { no_call: true, address: true };
        for field in ["safe_phone", "neighbour_phone", "guardian_phone"] {
            value.detail.set(field, "+212663112233");
        }
        value.detail.set("address", "12 rue des Mimosas");
        fiche::save(&mut store, clerk, Some(row.id), &value, &Base { seen: Some(seen), chg }).unwrap();
    }
}

fn leaks(shown: &str) -> Vec<&'static str> {
    SECRETS.into_iter().filter(|secret| shown.contains(secret)).collect()
}

/// Everything that a desk has written beside its database.
fn written(desk: &Desk) -> String {
    let mut all = String::new();
    for folder in ["drafts", "exports"] {
        for entry in std::fs::read_dir(desk.folder.path().join(folder)).into_iter().flatten().flatten() {
            all.push_str(&String::from_utf8_lossy(&std::fs::read(entry.path()).unwrap()));
        }
    }
    all
}

#[test]
fn no_place_shows_what_is_hidden_and_no_draft_keeps_it() {
    let founded = desk::desk();
    plant(&founded);
    founded.store().idle().unwrap();
    let copy = founded.folder.path().join("copy.db");
    rusqlite::Connection::open(&founded.path).unwrap().execute("VACUUM INTO ?1", [copy.to_str().unwrap()]).unwrap();
    let original = std::fs::read(&copy).unwrap();
    // What is planted is found by its holder, or the test would prove nothing.
    let store = founded.store();
    let her = person::latest(&store, None, 1).unwrap()[0].id;
    let clerk = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
    let shown = fiche::reveal(&mut founded.store(), clerk, her, "essai").unwrap();
    assert_eq!(shown.person.douar.as_deref(), Some("Aghbaloune"));
    assert!(FIELDS.iter().any(|field| shown.detail.get(field.id).contains("Mimosas")));

    // From each place to what stands behind it: a line opened, its file, its history, what is written out.
    let all = ["F6", "PageDown End", "F9 h", "F7", "F8", "Enter", "F4 Esc"];
    // One step behind each place, or seven in the long run.
    let after = if std::env::var_os("NAJMA_LONG").is_some() { &all[..] } else { &all[..1] };
    let mut found = Vec::new();
    // That every screen of the registry is among them is for the first test of this file's parent to say.
    for (name, _, keys) in SCREENS {
        for more in after.iter().copied() {
            let folder = std::sync::Arc::new(tempfile::TempDir::new().unwrap());
            let path = folder.path().join("najma.db");
            std::fs::write(&path, &original).unwrap();
            let setting = Setting { size: (160, 50), ..Setting::default() };
            let mut desk = desk_on(folder, path, desk::Hands::at(desk::sample::today(), 10), &setting);
            let mut shown = desk.keys(keys).screen();
            shown.push_str(&desk.keys(more).screen());
            for secret in leaks(&shown).into_iter().chain(leaks(&written(&desk))) {
                found.push(format!("{name} « {keys} {more} »: {secret}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
