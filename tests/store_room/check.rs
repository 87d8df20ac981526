//! What `check` says beside the journal: references, orphans, progress, damaged bodies.

use crate::kit::*;
use najma::store::check::check;
use najma::store::{Act, Store};

#[test]
fn dangling_references_are_named() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 1, 2);
    let (session, line) = (course.sessions[0], course.enrolments[0]);
    desk.store.write(desk.amina, Act::new("mark"), |tx| mark(tx, session, line, 1)).unwrap();
    // The store's own connection checks foreign keys; a mark's enrolment is only a rule of the store.
    desk.store
        .write(desk.amina, Act::new("remove"), |tx| tx.execute("DELETE FROM enrolment WHERE id = ?1", [line]))
        .unwrap();
    drop(desk.store);
    let report = findings(&desk.path);
    assert_eq!(report.findings.len(), 1, "{:?}", report.findings);
    assert_eq!(report.findings[0].check, "orphan");
    assert_eq!(report.findings[0].row, Some(("mark".into(), session, line)));
    let conn = forger(&desk.path);
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute("DELETE FROM session", []).unwrap();
    drop(conn);
    let report = findings(&desk.path);
    let found = |check: &str, row: (&str, i64, i64)| {
        let row = Some((row.0.to_owned(), row.1, row.2));
        report.findings.iter().any(|finding| finding.check == check && finding.row == row)
    };
    assert!(found("foreign-key", ("mark", session, line)), "{:#?}", report.findings);
    assert!(found("row", ("session", session, 0)), "{:#?}", report.findings);
}

#[test]
fn progress_goes_from_nothing_to_all() {
    let mut desk = desk();
    course(&mut desk.store, desk.amina, 3, 30);
    drop(desk.store);
    let store = Store::inspect(&desk.path, clock()).unwrap();
    let mut told = Vec::new();
    let report = replay(&store, None, &mut |done| told.push(done)).unwrap();
    assert!(told.is_sorted() && *told.last().unwrap() == 1000, "{told:?}");
    assert_eq!((report.changes, report.head), (3, 3));
    assert_eq!(report.entries, 2 + 1 + 3 + 3 + 60);
    assert_eq!(report.hash.len(), 64);
    let as_json = serde_json::to_value(&report).unwrap();
    assert_eq!(as_json["findings"], serde_json::json!([]));
}

#[test]
fn a_body_of_nonsense_is_a_finding_whatever_it_says() {
    let mut desk = desk();
    course(&mut desk.store, desk.amina, 1, 1);
    drop(desk.store);
    let mut dice = Dice(17);
    for trial in 0..60 {
        let length = dice.roll(200);
        let body: Vec<u8> = (0..length).map(|_| dice.roll(256) as u8).collect();
        let conn = forger(&desk.path);
        conn.execute("UPDATE change SET body = ?1 WHERE id = 3", [&body]).unwrap();
        drop(conn);
        let report = findings(&desk.path);
        assert!(report.findings.iter().any(|f| f.check == "chain" && f.change == 3), "trial {trial}");
    }
}

#[test]
fn a_schema_that_no_longer_parses_is_a_finding_or_refused() {
    let Desk { path, folder: _folder, store, .. } = desk();
    drop(store);
    let mut bytes = std::fs::read(&path).unwrap();
    let word = b"CHECK (to_on IS NULL OR";
    let at = bytes.windows(word.len()).position(|window| window == word).unwrap();
    bytes[at + 8] = b'n';
    std::fs::write(&path, bytes).unwrap();
    assert!(Store::open(&path, clock(), najma::store::Seed::Random).is_err());
    let store = Store::inspect(&path, clock());
    let report = store.and_then(|store| check(&store, None, &mut |_| {}));
    assert!(report.as_ref().map_or(true, |report| !report.findings.is_empty()), "{report:?}");
    println!("{report:?}");
}

#[test]
fn a_rule_or_an_index_taken_out_is_named() {
    for (sql, what) in [
        ("DROP INDEX session_due", ("object-missing", "index", "session_due")),
        ("CREATE INDEX extra ON mark (enrolment)", ("object-stranger", "index", "extra")),
        (
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (number > 0)', '') WHERE name = 'enrolment'",
            ("object-changed", "table", "enrolment"),
        ),
    ] {
        let Desk { path, folder: _folder, store, .. } = desk();
        drop(store);
        shell(&path).execute_batch(sql).unwrap();
        let found = findings(&path).findings;
        let named = |finding: &najma::store::check::Finding| {
            let (code, kind, name) = what;
            finding.code() == code && finding.said.args == [("kind", kind.into()), ("name", name.into())]
        };
        assert!(found.iter().any(named), "{what:?}: {found:?}");
    }
}
