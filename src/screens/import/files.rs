//! The spreadsheets a clerk may mean: those of her home and of the `inbox` beside the database, newest first.

use crate::domain::field::{Column, Script, Width};
use crate::domain::message::Value;
use crate::domain::name;
use crate::domain::order;
use chrono::{DateTime, NaiveDate, Utc};
use std::path::{Path, PathBuf};

/// Entries looked at in one directory at most.
const LOOKED: usize = 2_000;
/// Files offered at most.
const MOST: usize = 500;
/// Directories of a home looked into at most.
const FOLDERS: usize = 60;

/// One of them.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Its place in the list.
    pub n: i64,
    pub path: PathBuf,
    name: String,
    folder: String,
    size: u64,
    day: Option<NaiveDate>,
}

pub(super) const COLUMNS: &[Column<Found>] = &[
    Column::new("name", Width::Fill(30), Script::Free, |found: &Found| found.name.as_str().into()),
    Column::new("folder", Width::Cells(22), Script::Free, |found: &Found| found.folder.as_str().into()),
    Column::new("day", Width::Cells(10), Script::Latin, |found: &Found| found.day.map_or(Value::Empty, Value::Date)),
    Column::new("size", Width::Cells(8), Script::Latin, |found: &Found| size(found.size).into()).far(),
];

/// `812 K`, `3 M`.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_024 => format!("{bytes}"),
        1_024..1_048_576 => format!("{} K", bytes >> 10),
        _ => format!("{} M", bytes >> 20),
    }
}

/// Her home, if the system says where it is.
pub(super) fn home() -> Option<PathBuf> {
    std::env::var_os("HOME").map(PathBuf::from).filter(|home| home.is_absolute())
}

/// `~/x` and relative paths as paths from the root.
pub(super) fn resolved(typed: &str) -> PathBuf {
    let home = home().unwrap_or_default();
    match typed.strip_prefix('~') {
        Some(rest) => home.join(rest.trim_start_matches('/')),
        None => home.join(typed),
    }
}

/// Everything that may be imported: the inbox, the home, the directories in it.
pub(super) fn all(database: &Path) -> Vec<Found> {
    let mut found = Vec::new();
    let folder = database.parent().unwrap_or(Path::new("."));
    look(&folder.join("inbox"), &mut found);
    if let Some(home) = home() {
        let within = look(&home, &mut found);
        for folder in within.into_iter().take(FOLDERS) {
            look(&folder, &mut found);
        }
    }
    in_order(found)
}

/// What stands in the directory that a typed path names.
pub(super) fn beside(typed: &str) -> Vec<Found> {
    let path = resolved(typed);
    let folder =
        if typed.ends_with('/') { path.clone() } else { path.parent().map(Path::to_owned).unwrap_or_default() };
    let mut found = Vec::new();
    look(&folder, &mut found);
    in_order(found)
}

fn in_order(mut found: Vec<Found>) -> Vec<Found> {
    order::by(&mut found, |one, other| other.day.cmp(&one.day).then_with(|| one.path.cmp(&other.path)));
    found.dedup_by(|one, other| one.path == other.path);
    found.truncate(MOST);
    for (n, one) in (0..).zip(&mut found) {
        one.n = n;
    }
    found
}

/// Those whose names have words beginning like the typed ones; first the one whose whole name was typed: « papier.csv » is
/// not « papier-rejets.csv ».
pub(super) fn matching(all: &[Found], typed: &str) -> Vec<Found> {
    let last = typed.rsplit('/').next().unwrap_or(typed);
    let wanted = name::words(last);
    let fits = |found: &&Found| name::fit([found.name.as_str()], &wanted);
    let mut found: Vec<Found> = all.iter().filter(fits).cloned().collect();
    order::by_key(&mut found, |found| found.name != last.trim());
    found
}

/// Adds the spreadsheets of a directory; returns the directories in it. What may not be read is not offered.
fn look(folder: &Path, found: &mut Vec<Found>) -> Vec<PathBuf> {
    let mut within = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return within };
    for entry in entries.take(LOOKED).flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let Ok(kind) = entry.file_type() else { continue };
        if name.starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            within.push(path);
            continue;
        }
        let extension = path.extension().and_then(|end| end.to_str()).unwrap_or_default().to_lowercase();
        if !kind.is_file() || !["csv", "xlsx", "tsv", "txt"].contains(&extension.as_str()) {
            continue;
        }
        let about = entry.metadata().ok();
        let day = about.as_ref().and_then(|about| about.modified().ok());
        found.push(Found {
            n: 0,
            name: crate::text::sanitize::line(&name).into_owned(),
            folder: crate::text::sanitize::line(&shown(folder)).into_owned(),
            size: about.as_ref().map_or(0, std::fs::Metadata::len),
            day: day.map(|at| DateTime::<Utc>::from(at).date_naive()),
            path,
        });
    }
    within
}

/// A directory as she knows it: from her home.
fn shown(folder: &Path) -> String {
    match home().and_then(|home| folder.strip_prefix(home).ok().map(Path::to_owned)) {
        Some(within) if within.as_os_str().is_empty() => "~".to_owned(),
        Some(within) => format!("~/{}", within.to_string_lossy()),
        None => folder.to_string_lossy().into_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    #![allow(clippy::disallowed_methods, reason = "the files of a test are its own")]
    use super::*;

    #[test]
    fn the_inbox_offers_its_spreadsheets_and_typing_finds_one() {
        let folder = tempfile::TempDir::new().unwrap();
        std::fs::create_dir(folder.path().join("inbox")).unwrap();
        for name in ["Femmes Bzou 2026.csv", "liste.xlsx", "liste-rejets.xlsx", "photo.png", ".cache.csv"] {
            std::fs::write(folder.path().join("inbox").join(name), "Nom\n").unwrap();
        }
        let mut found = Vec::new();
        look(&folder.path().join("inbox"), &mut found);
        let found = in_order(found);
        assert_eq!(found.len(), 3);
        let one = matching(&found, "bzou");
        assert_eq!(one.len(), 1);
        assert!(one[0].path.ends_with("Femmes Bzou 2026.csv"));
        assert_eq!(matching(&found, "").len(), 3);
        assert!(
            matching(&found, "liste.xlsx")[0].path.ends_with("liste.xlsx"),
            "the rejected rows of a file are another"
        );
        assert!(matching(&found, "marrakech").is_empty());
    }
}
