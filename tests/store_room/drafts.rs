//! Drafts: kept through kills, apart from each other, never in the way.

use crate::kit::*;
use najma::domain::draft::Draft;
use najma::store::drafts::{Drafts, Kept};

fn kept(form: &str, at: i64) -> Kept {
    Kept {
        form: form.into(),
        draft: Draft::default().with("family", "Aït Lahcen").with("family_ar", "آيت لحسن"),
        field: "birth".into(),
        base: 7,
        at,
        ..Kept::default()
    }
}

#[test]
fn a_draft_comes_back_as_it_was_until_it_is_forgotten() {
    let desk = desk();
    let drafts = Drafts::open(&desk.path, "amina").unwrap();
    drafts.keep(&kept("person/new", 1)).unwrap();
    drafts.keep(&kept("course/new", 3)).unwrap();
    drafts.keep(&Kept { field: "phone".into(), ..kept("person/new", 2) }).unwrap();
    drop(drafts);
    let drafts = Drafts::open(&desk.path, "amina").unwrap();
    let back = drafts.find("person/new").unwrap().unwrap();
    assert_eq!((back.field.as_str(), back.at, back.base), ("phone", 2, 7));
    assert_eq!(back.draft, kept("", 0).draft);
    let forms: Vec<String> = drafts.all().unwrap().into_iter().map(|kept| kept.form).collect();
    assert_eq!(forms, ["course/new", "person/new"]);
    // Taken up, then saved.
    assert!(drafts.find("course/new").unwrap().is_some());
    drafts.forget("course/new").unwrap();
    assert_eq!(drafts.find("course/new").unwrap(), None);
}

#[test]
fn nobody_is_offered_anothers_draft() {
    let desk = desk();
    let keep = |login: &str, database: &std::path::Path| {
        Drafts::open(database, login).unwrap().keep(&kept("person/new", 1)).unwrap();
    };
    keep("amina", &desk.path);
    for login in ["salma", "Amina", "../amina", "amina/", ""] {
        assert_eq!(Drafts::open(&desk.path, login).unwrap().all().unwrap(), vec![], "{login:?}");
    }
    // The same clerk in another database of the same directory.
    let other = desk.folder.path().join("demo.db");
    assert_eq!(Drafts::open(&other, "amina").unwrap().all().unwrap(), vec![]);
    let outside: Vec<_> = std::fs::read_dir(desk.folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(
        outside.iter().all(|name| name.to_string_lossy().starts_with("najma.db") || name == "drafts"),
        "{outside:?}"
    );
    use std::os::unix::fs::PermissionsExt;
    let folder = desk.folder.path().join("drafts");
    assert_eq!(std::fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    for file in std::fs::read_dir(&folder).unwrap() {
        assert_eq!(file.unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn her_place_is_remembered_unless_she_said_goodbye() {
    let desk = desk();
    let drafts = Drafts::open(&desk.path, "amina").unwrap();
    assert_eq!(drafts.last_place().unwrap(), None);
    drafts.remember_place("today attendance/81-000012").unwrap();
    // While the first window is open nothing was cut off.
    assert_eq!(Drafts::open(&desk.path, "amina").unwrap().last_place().unwrap(), None);
    drop(drafts);
    let drafts = Drafts::open(&desk.path, "amina").unwrap();
    assert_eq!(drafts.last_place().unwrap().unwrap(), "today attendance/81-000012");
    drafts.goodbye().unwrap();
    assert_eq!(drafts.last_place().unwrap(), None);
    drafts.remember_place("today").unwrap();
    assert_eq!(drafts.last_place().unwrap().unwrap(), "today");
}

#[test]
fn another_thread_keeps_what_the_first_was_typing() {
    let desk = desk();
    let drafts = Drafts::open(&desk.path, "amina").unwrap();
    let path = desk.path.clone();
    let run = drafts.run();
    let forms = [kept("person/new", 5), kept("course/new", 5)];
    std::thread::spawn(move || Drafts::keep_at(&path, "amina", run, &forms).unwrap()).join().unwrap();
    assert_eq!(drafts.find("person/new").unwrap().unwrap().at, 5);
}

/// Two windows of one clerk, each at a new form; then both end, by whatever way.
#[test]
fn what_a_running_program_keeps_is_its_own_and_what_it_leaves_is_offered() {
    let desk = desk();
    let open = || Drafts::open(&desk.path, "amina").unwrap();
    let (one, two) = (open(), open());
    one.keep(&kept("person/new", 1)).unwrap();
    assert_eq!(two.find("person/new").unwrap(), None, "it is being typed in the other window");
    two.keep(&kept("person/new", 2)).unwrap();
    two.remember_place("today person/new").unwrap();
    assert_eq!(one.find("person/new").unwrap().unwrap().at, 1);
    one.forget("person/new").unwrap();
    assert_eq!((one.find("person/new").unwrap(), one.last_place().unwrap()), (None, None));
    drop(two);
    assert_eq!(one.find("person/new").unwrap().unwrap().at, 2);
    // It is hers now who took it up: a third window is not offered it as well.
    let three = open();
    assert_eq!(three.find("person/new").unwrap(), None);
    assert_eq!(three.last_place().unwrap().as_deref(), Some("today person/new"));
    drop(one);
    assert_eq!(three.find("person/new").unwrap().unwrap().at, 2);
    drop(three);
    let left: Vec<_> =
        std::fs::read_dir(desk.folder.path().join("drafts")).unwrap().map(|e| e.unwrap().path()).collect();
    assert!(left.iter().all(|path| path.extension().unwrap() != "run"), "{left:?}");
}

/// What an earlier program wrote, which knew of one window only.
#[test]
fn drafts_of_an_older_file_come_along() {
    let desk = desk();
    let path = Drafts::open(&desk.path, "amina").unwrap().path().to_owned();
    std::fs::remove_file(&path).unwrap();
    shell(&path)
        .execute_batch(
            "CREATE TABLE kept (of TEXT NOT NULL, form TEXT NOT NULL, draft TEXT NOT NULL, field TEXT NOT NULL,
               base INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (of, form)) STRICT, WITHOUT ROWID;
             CREATE TABLE place (of TEXT NOT NULL PRIMARY KEY, place TEXT NOT NULL, clean INTEGER NOT NULL) STRICT,
               WITHOUT ROWID;
             INSERT INTO kept VALUES ('najma.db', 'person/new', '{\"family\":\"Aït Lahcen\"}', 'birth', 0, 9);
             INSERT INTO place VALUES ('najma.db', 'today person/new', 0);",
        )
        .unwrap();
    let drafts = Drafts::open(&desk.path, "amina").unwrap();
    assert_eq!(drafts.last_place().unwrap().as_deref(), Some("today person/new"));
    let back = drafts.find("person/new").unwrap().unwrap();
    assert_eq!((back.draft.get("family"), back.field.as_str(), back.at), ("Aït Lahcen", "birth", 9));
}

#[test]
fn damaged_drafts_are_put_aside_and_one_bad_draft_hides_no_other() {
    let desk = desk();
    let drafts = Drafts::open(&desk.path, "amina").unwrap();
    drafts.keep(&kept("person/new", 1)).unwrap();
    drafts.keep(&kept("course/new", 2)).unwrap();
    let path = drafts.path().to_owned();
    shell(&path).execute("UPDATE kept SET draft = '{\"a\":' WHERE form = 'course/new'", []).unwrap();
    assert_eq!(drafts.all().unwrap().len(), 1);
    drop(drafts);
    std::fs::write(&path, b"not a database, not at all".repeat(200)).unwrap();
    let drafts = Drafts::open(&desk.path, "amina").unwrap();
    assert_eq!(drafts.all().unwrap(), vec![]);
    drafts.keep(&kept("person/new", 1)).unwrap();
    assert!(std::path::Path::new(&format!("{}.damaged", path.display())).exists());
    // A file of another shape is as good as damaged.
    drop(drafts);
    std::fs::remove_file(&path).unwrap();
    shell(&path).execute_batch("CREATE TABLE kept (x); CREATE TABLE place (y)").unwrap();
    assert_eq!(Drafts::open(&desk.path, "amina").unwrap().all().unwrap(), vec![]);
}

#[test]
fn a_killed_program_loses_nothing_it_kept() {
    if let Some((_, path)) = task() {
        let drafts = Drafts::open(&path, "amina").unwrap();
        for at in 1.. {
            drafts.keep(&kept("person/new", at)).unwrap();
            println!("kept {at}");
        }
    }
    let desk = desk();
    for wait in [40, 70, 110] {
        let mut child = child("drafts::a_killed_program_loses_nothing_it_kept", "keep", &desk.path)
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(wait));
        child.kill().unwrap();
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let last: i64 = said
            .lines()
            .filter(|line| said.ends_with('\n') || !said.ends_with(line))
            .filter_map(|line| line.strip_prefix("kept ")?.parse().ok())
            .next_back()
            .unwrap_or(0);
        let found = Drafts::open(&desk.path, "amina").unwrap().find("person/new").unwrap();
        assert!(found.map_or(0, |kept| kept.at) >= last);
    }
}
