//! « idem », « // », « نفسه », a cell merged with the one above: what says what the one above it says.

use super::headers::{Mapping, Target, lexicon};
use super::row::Row;

/// Longest cell that may be one, in bytes.
const LONG: usize = 32;

/// Fields of the fiche that are somebody's own number: no two women share one by a mark.
pub(super) const NUMBERS: [&str; 4] = ["document_no", "neighbour_phone", "safe_phone", "guardian_phone"];

/// True for a cell that says « as above »: a word for it, or the marks that a hand makes.
pub(super) fn is_ditto(cell: &str) -> bool {
    let cell = cell.trim();
    let Some(first) = cell.chars().next().filter(|_| cell.len() <= LONG) else { return false };
    if first.is_alphanumeric() {
        let ditto = &lexicon().ditto;
        return ditto.may_be(cell) && ditto.any(|word| word == cell || word.eq_ignore_ascii_case(cell));
    }
    let quote = |c: char| matches!(c, '"' | '”' | '“' | '„' | '″' | 'ʺ' | '״' | '〃' | '«' | '»');
    let stroke = |c: char| quote(c) || matches!(c, '\'' | '’' | '´' | '/' | '-' | '–' | '—' | '_' | '.' | ' ');
    cell.chars().all(stroke) && (cell.contains(quote) || ["//", "''", "’’", "´´"].iter().any(|two| cell.contains(two)))
}

/// True for a column of names that are hers alone.
fn is_own_name(target: Target) -> bool {
    matches!(target, Target::Given | Target::GivenAr | Target::Name | Target::NameAr | Target::NameGivenFirst)
}

/// True if a column may say so: never where it would give one woman another's name, card, phone or file.
pub(super) fn may_repeat(target: Target) -> bool {
    match target {
        _ if is_own_name(target) => false,
        Target::Cin | Target::Phone | Target::File | Target::Ignored | Target::Order | Target::Reason => false,
        Target::More(field) => !NUMBERS.contains(&field),
        _ => true,
    }
}

/// Rows one after the other, « as above » put into words: what comes out can be read without the row above it.
pub(super) struct Ditto<'a> {
    mapping: &'a Mapping,
    above: Row,
}

impl<'a> Ditto<'a> {
    pub(super) fn new(mapping: &'a Mapping) -> Self {
        Self { mapping, above: Row::default() }
    }

    /// The next row. A mark with nothing above it stays, to be told.
    pub(super) fn spelt_out(&mut self, mut row: Row) -> Row {
        if row.is_blank() {
            return row;
        }
        // A given name that goes on makes one woman of two rows: the second says more of her, and is nobody by itself.
        let one = row.below.iter().any(|column| is_own_name(self.mapping.target(usize::from(*column))));
        let goes_on = |column: usize| !one && row.below.iter().any(|below| usize::from(*below) == column);
        let says = |column: usize, cell: &str| {
            (is_ditto(cell) || cell.is_empty() && goes_on(column))
                && may_repeat(self.mapping.target(column))
                && !self.above.cell(column).trim().is_empty()
        };
        // Cells that are empty up to the end of a row are not in it.
        let wide = row.below.iter().map(|below| usize::from(*below) + 1).max().unwrap_or(0).max(row.len());
        if (0..wide).any(|column| says(column, row.cell(column))) {
            let mut whole = Row::with_room(row.line, row.bytes() + self.above.bytes(), wide);
            (whole.hidden, whole.mended, whole.since_1904) = (row.hidden, row.mended, row.since_1904);
            for column in 0..wide {
                let cell = row.cell(column);
                whole.push(if says(column, cell) { self.above.cell(column) } else { cell });
            }
            row = whole;
        }
        self.above.clone_from(&row);
        row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hands_write_as_above_in_many_ways() {
        for cell in [
            "idem",
            "Idem",
            " IDEM ",
            "id.",
            "\"",
            "''",
            "”",
            "//",
            "-//-",
            "-\"-",
            "— ″ —",
            "»",
            "« »",
            "نفسه",
            "/ // /",
        ] {
            assert!(is_ditto(cell), "{cell}");
        }
        for cell in ["", "-", "--", "/", "...", "Idemou", "ID", "\"Bzou\"", "12//3", "?", "نفيسة", "'"] {
            assert!(!is_ditto(cell), "{cell}");
        }
    }

    #[test]
    fn what_is_above_is_said_again_but_no_name_card_or_phone() {
        let mapping = Mapping::guess(&Row::of(1, &["Nom", "Prénom", "Commune", "CIN"]));
        let mut ditto = Ditto::new(&mapping);
        let mut next = |cells: &[&str]| {
            let row = ditto.spelt_out(Row::of(2, cells));
            row.cells().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(next(&["idem", "Mina", "//", "J1"]), ["idem", "Mina", "//", "J1"], "nothing above");
        assert_eq!(next(&["SAHLI", "Rim", "Bzou", "J2"]), ["SAHLI", "Rim", "Bzou", "J2"]);
        assert_eq!(next(&["", "", "", ""]), ["", "", "", ""]);
        assert_eq!(next(&["-\"-", "\"", "idem", "//"]), ["SAHLI", "\"", "Bzou", "//"]);
        assert_eq!(next(&["نفسه", "Itto", "//"]), ["SAHLI", "Itto", "Bzou"], "through a row that said so itself");
    }
}
