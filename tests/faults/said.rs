//! What a writing child says, line by line, and whether the file bears it out.

use crate::kit::*;
use najma::domain::id::ClerkId;
use najma::store::{Act, Result, Store, Trouble};
use std::collections::BTreeSet;
use std::path::Path;

pub const AMINA: ClerkId = ClerkId((81 << 32) | 1);

/// Writes one person of that name and says what became of her.
pub fn write(store: &mut Store, name: &str) -> Result<()> {
    let written = store.write(AMINA, Act::new("person"), |tx| person(tx, name, None));
    match &written {
        Ok(_) => println!("saved {name}"),
        Err(Trouble::Unknown(op)) => println!("unknown {name} {op}"),
        Err(trouble) => println!("failed {name} {trouble:?}"),
    }
    written.map(drop)
}

/// Names of the persons in the file.
pub fn present(path: &Path) -> BTreeSet<String> {
    shell(path)
        .prepare("SELECT family FROM person")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(std::result::Result::unwrap)
        .collect()
}

/// Whole lines only: a killed child may have said half of the last.
pub fn lines(output: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(output);
    let whole = text.rfind('\n').map_or("", |end| text.get(..end).unwrap());
    whole.lines().map(str::to_owned).collect()
}

/// Every word of the child against the file: saved is there, failed is not, unknown may be either. Returns how many
/// were saved, failed and unknown.
pub fn compare(path: &Path, lines: &[String], what: &str) -> (usize, usize, usize) {
    let present = present(path);
    let mut counts = (0, 0, 0);
    for line in lines {
        let mut words = line.split(' ');
        let (verdict, name) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        match verdict {
            "saved" => {
                counts.0 += 1;
                assert!(present.contains(name), "{what}: {name} was acknowledged and is not there");
            }
            "failed" => {
                counts.1 += 1;
                assert!(!present.contains(name), "{what}: {name} was refused and is there");
            }
            "unknown" => counts.2 += 1,
            _ => {}
        }
    }
    counts
}
