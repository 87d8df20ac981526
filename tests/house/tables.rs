//! Every table of the schema is journalled or said to be exempt.

use super::files;
use najma::store::journal::{EXEMPT, TABLES};
use std::collections::BTreeSet;

#[test]
fn every_table_of_the_schema_is_journalled_or_exempt() {
    let mut made = BTreeSet::new();
    for file in files("data/schema", ".sql") {
        for line in file.text.lines() {
            let line = line.split("--").next().unwrap_or_default();
            if let Some(rest) = line.trim_start().strip_prefix("CREATE TABLE ") {
                made.insert(rest.split([' ', '(']).next().unwrap_or_default().to_owned());
            } else if let Some(rest) = line.trim_start().strip_prefix("DROP TABLE ") {
                // A derived table may be made anew under its name.
                let table = rest.trim_end().trim_end_matches(';');
                assert!(made.remove(table), "{table} is dropped and was not there");
                // Rows of a journalled table are history: only what is derived is ever dropped.
                assert!(!TABLES.contains(&table), "{table} is dropped");
            }
        }
    }
    let listed: BTreeSet<String> = TABLES.iter().chain(EXEMPT).map(|name| (*name).to_owned()).collect();
    assert_eq!(made, listed);
    assert_eq!(listed.len(), TABLES.len() + EXEMPT.len(), "a table is listed twice");
}

#[test]
fn every_journalled_table_carries_its_last_change() {
    for file in files("data/schema", ".sql") {
        for table in TABLES {
            let Some((_, rest)) = file.text.split_once(&format!("CREATE TABLE {table} (")) else {
                continue;
            };
            let body = rest.split(") STRICT").next().unwrap_or_default();
            assert!(body.contains(" chg "), "{table} has no column chg");
        }
    }
}
