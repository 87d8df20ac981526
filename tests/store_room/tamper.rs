//! Out-of-band edits by somebody who drops the triggers first: every one is found, and the row or the Change is named.

use crate::edits::*;
use crate::kit::*;
use najma::store::check::{Finding, check};
use najma::store::{Act, Store, undo};

use std::path::{Path, PathBuf};

/// Trials of each edit: 20, or 100 in the long run, which makes 1,000 and more.
fn trials() -> usize {
    if std::env::var_os("NAJMA_LONG").is_some() { 100 } else { 20 }
}

fn copy(from: &Path) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("najma.db");
    std::fs::copy(from, &path).unwrap();
    (folder, path)
}

#[test]
fn every_edit_is_found_and_named() {
    let (_folder, original) = lived_in();
    let mut dice = Dice(11);
    let mut tried = 0;
    for (name, edit) in EDITS {
        for trial in 0..trials() {
            let (_folder, path) = copy(&original);
            let conn = forger(&path);
            let expect = edit(&conn, &mut dice);
            drop(conn);
            let findings = findings(&path).findings;
            let told = || format!("{name}, trial {trial}: {findings:#?}");
            let wanted = match expect {
                Expect::Rows(rows) => {
                    rows.iter().all(|row| findings.iter().any(|finding| finding.row.as_ref() == Some(row)))
                }
                Expect::Change(id) => findings.iter().any(|finding| finding.check == "chain" && finding.change == id),
            };
            assert!(wanted, "{}", told());
            tried += 1;
        }
    }
    println!("{tried} edits, all found and named");
}

/// Rebuilds the last Change with a valid hash, or cuts it off and puts its row back: only an anchor can tell.
#[test]
fn a_rebuilt_tail_is_found_by_an_anchor_and_by_nothing_else() {
    let (_folder, original) = lived_in();
    let mut store = open(&original);
    let amina = najma::store::clerk::by_login(&store, "amina").unwrap().unwrap().id;
    let (s, e, _) = some_mark(&shell(&original), &mut Dice(3));
    // The state before the tail, with the file exactly as it was then.
    let snapshot = {
        store.idle().unwrap();
        let (folder, path) = (tempfile::tempdir().unwrap(), "before.db");
        let path = folder.path().join(path);
        shell(&original).execute("VACUUM INTO ?1", [path.to_str().unwrap()]).unwrap();
        shell(&path).execute_batch("PRAGMA journal_mode = WAL").unwrap();
        (folder, path)
    };
    let write = |store: &mut Store, status| {
        store.write(amina, Act::new("mark"), |tx| mark(tx, s, e, status)).unwrap();
    };
    write(&mut store, 4);
    write(&mut store, 5);
    let (head, hash) = store.anchor().unwrap();
    drop(store);
    // Cut and put back: the old file. Rebuilt: the old file with another last Change under the same id.
    let mut rebuilt = open(&snapshot.1);
    let cut = check_with(&snapshot.1, None);
    assert_eq!(cut, vec![]);
    write(&mut rebuilt, 2);
    write(&mut rebuilt, 3);
    drop(rebuilt);
    assert_eq!(check_with(&snapshot.1, None), vec![], "without an anchor nothing is found");
    let found = check_with(&snapshot.1, Some((head.0, &hash)));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].check, found[0].change), ("anchor", head.0));
    assert_eq!(check_with(&original, Some((head.0, &hash))), vec![]);
    let missing = check_with(&original, Some((head.0 + 1, &hash)));
    assert_eq!(missing[0].check, "anchor");
}

fn check_with(path: &Path, anchor: Option<(i64, &str)>) -> Vec<Finding> {
    let store = Store::inspect(path, clock()).unwrap();
    replay(&store, anchor, &mut |_| {}).unwrap().findings
}

/// Bytes flipped anywhere in the file: no panic, and the store never opens what `check` would not pass without a word.
#[test]
fn flipped_bytes_of_the_file_never_panic() {
    use std::os::unix::fs::FileExt;
    let (_folder, original) = lived_in();
    let flips = if std::env::var_os("NAJMA_LONG").is_some() { 2000 } else { 60 };
    let size = std::fs::metadata(&original).unwrap().len();
    let mut dice = Dice(5);
    let (mut refused, mut found, mut silent) = (0, 0, 0);
    for _ in 0..flips {
        let (_folder, path) = copy(&original);
        let at = dice.roll(size as usize) as u64;
        let file = std::fs::File::options().read(true).write(true).open(&path).unwrap();
        let mut byte = [0];
        file.read_exact_at(&mut byte, at).unwrap();
        byte[0] ^= 1 << dice.roll(8);
        file.write_all_at(&byte, at).unwrap();
        drop(file);
        match Store::inspect(&path, clock()) {
            Err(_) => refused += 1,
            Ok(store) => {
                let report = check(&store, None, &mut |_| {}).unwrap();
                if report.findings.is_empty() {
                    silent += 1;
                    // Nothing that a reader sees may differ: the byte lay in a free page or a header's corner.
                    assert_eq!(dump(&path), dump(&original), "byte {at}");
                } else {
                    found += 1;
                }
            }
        }
        // Neither opening nor reading nor writing may panic either.
        if let Ok(mut store) = Store::open(&path, clock(), najma::store::Seed::Random) {
            drop(najma::store::history::latest(&store, None, 20));
            drop(najma::store::clerk::all(&store));
            let clerk = najma::domain::id::ClerkId((81 << 32) | 1);
            drop(undo::undo(&mut store, clerk, None));
        }
    }
    println!("{flips} flips: {refused} refused, {found} found, {silent} harmless");
    assert!(found > flips / 10, "{found} of {flips} found");
}
