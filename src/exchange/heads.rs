//! Where the headings of a table stand: in one row, or in two where merged cells stand above others.

use super::headers::{Meaning, Target, exactly, is_name_heading, is_of_headings, meaning};
use super::row::{COLUMNS_MAX, Row};
use crate::domain::name;
use std::collections::HashSet;

/// The heading row stands among so many first rows; titles stand above it.
pub const WITHIN: usize = 20;

/// How many different things the headings of a row are known to hold; 0 unless one of them is a name.
pub(super) fn recognised<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    let mut seen = HashSet::new();
    let mut name = false;
    let mut filled = 0;
    for cell in cells.take(COLUMNS_MAX) {
        filled += usize::from(!cell.trim().is_empty());
        let target = match meaning(cell) {
            Meaning::Is(target) => target,
            Meaning::NameOrGiven | Meaning::NameOrFamily => Target::Name,
            Meaning::Unknown => continue,
        };
        name |= target.is_name();
        seen.insert(target);
    }
    // A single cell may be a title above the table: it counts only if it is all the row has to say.
    if name && (seen.len() > 1 || filled == 1) { seen.len() } else { 0 }
}

/// True for a row that says what names are headed by, in a cell of its own, beside words that nobody knows: « Nom et prénom;
/// Secteur ». What a first woman says of herself has figures in it, or stands in another row too.
fn names_alone(at: usize, rows: &[Row]) -> bool {
    let Some(row) = rows.get(at) else { return false };
    let told = |cell: &str| cell.chars().any(char::is_numeric);
    let same = |other: &Row, column: usize, cell: &str| other.cell(column).trim() == cell.trim();
    let said =
        |column: usize, cell: &str| rows.iter().enumerate().any(|(n, other)| n != at && same(other, column, cell));
    let heads = |(column, cell): (usize, &str)| is_name_heading(cell) && !said(column, cell);
    row.cells().enumerate().any(heads) && !row.cells().any(told)
}

/// The heading row among the first rows: the one that says most, and how many rows it is: two where merged cells stand
/// above others (« Identité » over « Nom » and « Prénom »).
pub(super) fn find(rows: &[Row]) -> Option<(usize, usize)> {
    let mut best = None;
    let mut most = 0;
    for (at, row) in rows.iter().take(WITHIN).enumerate() {
        let count = recognised(row.cells());
        let both = rows.get(at + 1).filter(|below| stands_over(row, below)).map(|below| joined(row, below));
        // Two rows are taken for one only if that says more than the lower one alone: what stands above may be a title.
        let alone = rows.get(at + 1).map_or(0, |below| recognised(below.cells()));
        let together = both.map(|both| recognised(both.cells())).filter(|both| *both > alone).unwrap_or(0);
        for (count, heads) in [(count, 1), (together, 2)] {
            if count > most {
                most = count;
                best = Some((at, heads));
            }
        }
    }
    if most > 1 {
        return best;
    }
    // Names alone are known: the row that heads them by a cell of its own, and not the title above it.
    let plain = (0..rows.len().min(WITHIN)).find(|at| names_alone(*at, rows));
    plain.map(|at| (at, 1)).or(best)
}

/// True if the first row of a file whose columns were named by hand is somebody, and no row of headings: it has figures
/// where a birth, a phone or a card stands, or says no word of headings. Nobody is lost by a doubt.
pub(super) fn is_somebody(rows: &[Row], map: &[(usize, Target)]) -> bool {
    let Some((first, below)) = rows.split_first() else { return false };
    let figures = |row: &Row, column: usize| row.cell(column).contains(char::is_numeric);
    for (column, target) in map {
        use Target::{Age, Birth, BirthYear, Cin, File, Order, Phone};
        if !matches!(target, Birth | BirthYear | Age | Cin | Phone | File | Order) {
            continue;
        }
        if figures(first, *column) {
            return true;
        }
        let says = |row: &Row| !row.cell(*column).trim().is_empty();
        if says(first) && below.iter().any(|row| figures(row, *column)) {
            return false;
        }
    }
    // « Colonne A », « Colonne B »: nobody's names begin all with one word.
    let begins = |cell: &str| cell.split_once(char::is_whitespace).map(|(word, _)| word.to_owned());
    let said: Vec<_> = first.cells().map(str::trim).filter(|cell| !cell.is_empty()).map(begins).collect();
    let alike = said.len() > 1 && said.iter().all(|word| word.is_some() && Some(word) == said.first());
    let heading = |cell: &str| name::has_letter(cell) && (exactly(cell).is_some() || is_of_headings(cell));
    !alike && !first.cells().any(heading)
}

/// What stands above each column, merged cells over all of theirs.
fn above(row: &Row, columns: usize) -> Vec<&str> {
    let mut last = "";
    (0..columns)
        .map(|column| {
            let cell = row.cell(column).trim();
            last = if cell.is_empty() { last } else { cell };
            last
        })
        .collect()
}

/// The heading of a column with what stands above it: its own alone if that is known.
fn under(above: &str, below: &str) -> Option<String> {
    if meaning(below) != Meaning::Unknown {
        return Some(below.to_owned());
    }
    // « Naissance » over « Lieu » is « lieu naissance ».
    let both = [format!("{below} {above}"), format!("{above} {below}")];
    both.into_iter().find(|both| meaning(both) != Meaning::Unknown)
}

/// True if a row goes on with the headings of the one above it: a merged cell stands over some of its own, and whatever it
/// says is a heading, alone or below that one, in words of headings only. A first woman must never be taken for one.
fn stands_over(row: &Row, below: &Row) -> bool {
    let filled = |row: &Row, column: usize| !row.cell(column).trim().is_empty();
    // One cell above a table is its title.
    if row.cells().filter(|cell| !cell.trim().is_empty()).count() < 2 {
        return false;
    }
    let merged = (1..below.len())
        .any(|at| filled(row, at - 1) && !filled(row, at) && filled(below, at - 1) && filled(below, at));
    let over = above(row, below.len());
    let mut own = over.iter().zip(below.cells()).filter(|(_, cell)| !cell.trim().is_empty());
    merged && own.all(|(over, cell)| is_of_headings(cell) && under(over, cell.trim()).is_some())
}

/// Two rows of headings as one, at the line of the second.
pub(super) fn joined(row: &Row, below: &Row) -> Row {
    let columns = row.len().max(below.len());
    let mut joined = Row::new(below.line);
    for (column, over) in above(row, columns).into_iter().enumerate() {
        let own = below.cell(column).trim();
        // Of a title that stands beside the headings (« Année 2025 ») nothing is read.
        let alone = || Some(row.cell(column)).filter(|cell| is_of_headings(cell)).map(str::to_owned);
        let heading = if own.is_empty() { alone() } else { under(over, own) };
        joined.push(&heading.unwrap_or_else(|| own.to_owned()));
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_woman_is_no_second_row_of_headings() {
        let found = |rows: [&[&str]; 3]| find(&[0, 1, 2].map(|at| Row::of(at as u64 + 1, rows[at])));
        let heads = ["N° d'ordre", "Nom", "Prénom", "Date de naissance", "Téléphone", "Pièces fournies"];
        let woman = ["1", "ALAOUI", "Mina", "12/3/1990", "0661223344", "CIN"];
        assert_eq!(found([&heads, &woman, &woman]), Some((0, 1)));
        assert_eq!(
            found([&["الاسم الكامل", "الهاتف", "الوثائق"], &["أمينة العلوي", "0661223344", "البطاقة الوطنية"], &[]]),
            Some((0, 1))
        );
        assert_eq!(found([&["Nom et prénom", "", "CIN"], &["ALAOUI Mina", "CIN", "CIN"], &[]]), Some((0, 1)));
        assert_eq!(
            found([&["Liste des bénéficiaires"], &["Nom et prénom", "Secteur"], &["Mina", "Nord"]]),
            Some((1, 1))
        );
        assert_eq!(found([&["ALAOUI Mina", "Stagiaire"], &["TAZI Rim", "Stagiaire"], &["SAHLI Itto", ""]]), None);
        assert_eq!(found([&["Identité", "", "CIN"], &["Nom", "Prénom", ""], &["ALAOUI", "Mina", ""]]), Some((0, 2)));
        let (over, below) = (["N°", "Identité", "", "Naissance", "", "CIN"], ["", "Nom", "Prénom", "Date", "Lieu", ""]);
        assert_eq!(found([&over, &below, &["1", "ALAOUI", "Mina", "1990", "Bzou", "J1"]]), Some((0, 2)));
        assert_eq!(under("Naissance", "Lieu").as_deref(), Some("Lieu Naissance"));
        // A title that stands above the headings gives no column a meaning.
        assert_eq!(
            found([&["Commune de Bzou", "", "", "Année 2025"], &["Nom", "Prénom", "CIN", ""], &[]]),
            Some((1, 1))
        );
    }
}
