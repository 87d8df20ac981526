//! Every column that a Change may write has its word, for history tells it.

use najma::clock::Clock;
use najma::store::journal::TABLES;
use najma::store::meta::Founding;
use najma::store::{Seed, Store};
use najma::text::{Language, Texts, told};
use rusqlite::Connection;

/// Columns of which history tells nothing.
const SILENT: [&str; 2] = ["id", "chg"];

#[test]
fn history_has_a_word_for_every_column() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("columns.db");
    let founding = Founding {
        delegation: 81,
        name: "Azilal".to_owned(),
        name_ar: None,
        login: "khadija".to_owned(),
        clerk: "Khadija".to_owned(),
        sample: None,
    };
    Store::found(&path, &founding, Clock::system(), Seed::Fixed(1)).unwrap();
    let conn = Connection::open(&path).unwrap();
    let texts = Texts::load(Language::French);
    let mut missing = Vec::new();
    for table in TABLES {
        let mut statement = conn.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
        let columns = statement.query_map([table], |row| row.get::<_, String>(0)).unwrap();
        for column in columns.map(Result::unwrap).filter(|column| !SILENT.contains(&column.as_str())) {
            if !told::is_known(&texts, table, &column) {
                missing.push(format!("{table}.{column}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
