//! A Change larger than memory should hold.

use crate::kit::*;
use najma::store::{Act, history, undo};
use rusqlite::params;

#[test]
fn a_change_larger_than_memory_should_hold_is_spilled_merged_and_undone() {
    let mut desk = desk();
    let before = dump(&desk.path);
    let rows = 3_000;
    let note = "x".repeat(3_000);
    let ids = desk
        .store
        .write(desk.amina, Act::new("import"), |tx| {
            let mut ids = Vec::new();
            for n in 0..rows {
                let id = tx.new_id()?;
                tx.execute(
                    "INSERT INTO person (id, family, note, chg) VALUES (?1, ?2, ?3, ?4)",
                    params![id, format!("Famille {n}"), note, tx.chg()],
                )?;
                ids.push(id);
                // Rows touched again after they were spilled, some of them gone again.
                if n % 7 == 0 {
                    let old = ids[n / 2];
                    tx.execute("UPDATE person SET given = 'Aicha', chg = ?2 WHERE id = ?1", params![old, tx.chg()])?;
                }
                if n % 1000 == 999 {
                    tx.execute("DELETE FROM person WHERE id = ?1", [ids[n / 3]])?;
                }
            }
            Ok(ids)
        })
        .unwrap()
        .value;
    let parts: i64 = shell(&desk.path).query_row("SELECT count(*) FROM change_part", [], |row| row.get(0)).unwrap();
    assert!(parts > 100, "{parts} parts");
    assert_sound(&desk.path);
    let told = history::latest(&desk.store, None, 1).unwrap();
    assert_eq!(told[0].rows, rows - 3);
    for id in [ids[0], ids[rows / 2 + 1], ids[rows - 1]] {
        assert_eq!(history::of_row(&desk.store, "person", id, 0, 9).unwrap().len(), 1);
    }
    let after = dump(&desk.path);
    undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    assert_eq!(dump(&desk.path), before);
    undo::redo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    assert_eq!(dump(&desk.path), after);
    assert_sound(&desk.path);
    let left: Vec<_> = std::fs::read_dir(desk.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("spill")), "{left:?}");
}
