//! Rows that close a list on paper and are nobody: totals, « fait à … le … », who signs.

use super::headers::{Mapping, lexicon};
use super::row::Row;
use crate::domain::name;

/// True for a row that is nobody: one that begins with a word of totals and names no one, or whose only cell begins with
/// what stands at the foot of a paper.
pub(super) fn is_closing(row: &Row, mapping: &Mapping) -> bool {
    let mut filled = row.cells().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let Some((at, first)) = filled.next() else { return false };
    let words = lexicon();
    let alone = filled.next().is_none();
    if alone {
        let said = name::words(first);
        if words.foot.iter().any(|foot| said.starts_with(foot)) {
            return true;
        }
    }
    // Asked of every row: nothing is folded here that is not likely.
    let word = first.split(|c: char| c.is_whitespace() || matches!(c, ':' | '.' | '=')).find(|word| !word.is_empty());
    if !word.is_some_and(|word| words.totals.iter().any(|total| total == word || total.eq_ignore_ascii_case(word))) {
        return false;
    }
    let counts = |text: &str| text.chars().any(char::is_numeric);
    mapping.targets().filter(|(column, target)| *column != at && target.is_name()).all(|(column, _)| {
        let cell = row.cell(column);
        cell.trim().is_empty() || counts(cell)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_and_signatures_are_nobody() {
        let mapping = Mapping::guess(&Row::of(1, &["N°", "Nom et prénom", "Né(e) le"]));
        let closes = |cells: &[&str]| is_closing(&Row::of(2, cells), &mapping);
        for row in [
            ["TOTAL", "", "45"],
            ["Total :", "12 bénéficiaires", ""],
            ["", "Total général : 12", ""],
            ["المجموع", "", "12"],
            ["Fait à Bzou, le 12/10/2026", "", ""],
            ["", "Arrêté la présente liste à douze bénéficiaires", ""],
            ["", "", "La directrice du centre"],
            ["حرر بأزيلال في", "", ""],
        ] {
            assert!(closes(&row), "{row:?}");
        }
        for row in [
            ["1", "TOTALI Hanane", "1990"],
            ["Total", "OUHADDOU Itto", ""],
            ["", "", ""],
            ["", "FAITAH Rkia", ""],
            ["3", "VISSA Hanane", ""],
            ["4", "Fait Amina", "1990"],
        ] {
            assert!(!closes(&row), "{row:?}");
        }
    }
}
