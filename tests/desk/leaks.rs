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

/// Where a list of keys cannot lead: a spreadsheet that names women of the file, a colleague who saves the record in hand, a
/// line of rapid entry beside one who is known, a record in the bin and out of it again, and what undo and history tell.
#[test]
fn what_is_hidden_stays_so_beside_a_colleague_in_a_spreadsheet_and_in_the_bin() {
    let founded = desk::desk();
    plant(&founded);
    let mut store = founded.store();
    let clerk = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
    let her = person::latest(&store, None, 1).unwrap()[0].clone();
    let mut twin = fiche::reveal(&mut store, clerk, her.id, "essai").unwrap();
    twin.person.name.given = "Malika".into();
    (twin.person.file, twin.person.cin) = (None, None);
    let base = Base::default();
    let mistake = fiche::save(&mut store, clerk, None, &twin, &base).unwrap().value;
    store.idle().unwrap();
    let copy = founded.folder.path().join("copy.db");
    rusqlite::Connection::open(&founded.path).unwrap().execute("VACUUM INTO ?1", [copy.to_str().unwrap()]).unwrap();
    let original = std::fs::read(&copy).unwrap();
    let open = || super::opened(&original, najma::text::Language::French, (160, 50));
    let mut found = Vec::new();
    let mut look = |what: &str, more: &[&'static str], desk: &Desk| {
        let shown = format!("{}{}", desk.screen(), written(desk));
        let secrets = SECRETS.iter().chain(more).filter(|secret| shown.contains(**secret));
        found.extend(secrets.map(|secret| format!("{what}: {secret}\n{}", desk.screen())));
    };

    // A spreadsheet: each row tried, and the one whom it may be.
    let mut desk = open();
    super::importing(&mut desk, true);
    for keys in ["", "Down", "Down Enter", "F7", "Esc", "F6"] {
        look(&format!("import {keys}"), &[], desk.keys(keys));
    }

    // A colleague's new number and douar are hidden as soon as they are saved; what this clerk typed is hers.
    let mut desk = open();
    super::meeting(&mut desk);
    let theirs = ["Imlil", "66 10 00 00 2", "61 00 00 02", "661000002"];
    for keys in ["", "F2", "1", "2", "F2", "F9 h", "Enter", "PageDown"] {
        look(&format!("conflict {keys}"), &theirs, desk.keys(keys));
    }

    // Beside a line, and when it is she.
    let mut desk = open();
    let name = her.person.name.clone();
    for keys in [
        format!("F9 F4 Tab Tab Tab Tab Tab '{}' Enter '{}' Enter Enter Enter", name.family, name.given),
        "F7".to_owned(),
        "Ctrl-Z".to_owned(),
        "'0661998877' Enter".to_owned(),
    ] {
        // What is typed stands where it is typed.
        let own = desk.keys(&keys).screen().replace("0661998877", "").replace("06 61 99 88 77", "");
        assert_eq!(leaks(&own), Vec::<&str>::new(), "rapid {keys}\n{own}");
    }

    // In the bin, out of it, and back in.
    let mut desk = open();
    najma::store::bin::remove(&mut desk.store(), clerk, najma::domain::bin::Kind::Person, mistake.0).unwrap();
    for keys in ["F9 *", "Enter", "F2", "Ctrl-Z", "Ctrl-Y", "Esc F9 h", "Enter", "Esc F9 p 'malika'"] {
        look(&format!("bin {keys}"), &[], desk.keys(keys));
    }

    // Another number is saved over the hidden one: neither is told, nor when it is taken back.
    let mut desk = open();
    let seven = "Tab Tab Tab Tab Tab Tab Tab Tab";
    desk.keys(&format!("F9 p Down Enter {seven} '0655443322' F2"));
    let stored = rusqlite::Connection::open(&desk.path).unwrap();
    let all: u32 =
        stored.query_row("SELECT count(*) FROM person WHERE phone LIKE '%655443322'", [], |row| row.get(0)).unwrap();
    assert_eq!(all, 1, "{}", desk.screen());
    for keys in ["", "Ctrl-Z", "Ctrl-Y", "F9 h", "Enter", "Esc Esc F9 h", "Enter"] {
        look(&format!("undo {keys}"), &["655443322", "55 44 33 22"], desk.keys(keys));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
