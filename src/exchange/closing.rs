//! Rows that close a list on paper and are nobody: totals, « fait à … le … », who signs.

use super::headers::{Mapping, Target, lexicon};
use super::row::Row;
use crate::domain::matching::is_given;
use crate::domain::name;

/// True for a cell that says something of her: her number on the paper and why she was rejected last time do not.
fn says(mapping: &Mapping, at: usize, cell: &str) -> bool {
    let numbers = || cell.chars().all(|c| !c.is_alphabetic());
    match mapping.target(at) {
        Target::Reason => false,
        Target::Order => !cell.trim().is_empty() && !numbers(),
        _ => !cell.trim().is_empty(),
    }
}

/// The column and the text of the only cell of a row that says something, where a name belongs there.
pub(super) fn alone<'r>(row: &'r Row, mapping: &Mapping) -> Option<(usize, &'r str)> {
    let mut filled = row.cells().enumerate().filter(|(at, cell)| says(mapping, *at, cell));
    let (at, cell) = filled.next()?;
    (filled.next().is_none() && mapping.target(at).is_name()).then(|| (at, cell.trim()))
}

/// True for a row that says nothing beside one cell but where and which course.
fn is_bare(row: &Row, at: usize, mapping: &Mapping) -> bool {
    let placed = |target: Target| {
        use Target::{Commune, Course, Douar, Ignored, Note, Season};
        matches!(target, Course | Season | Commune | Douar | Note | Ignored)
    };
    row.cells().enumerate().all(|(n, cell)| n == at || !says(mapping, n, cell) || placed(mapping.target(n)))
}

/// True for words over a part of a list: « Groupe A », « Douar Tizi », « Page 2/2 ». A known given name among them makes
/// them somebody's name.
fn is_title(said: &[String]) -> bool {
    let part = lexicon().parts.iter().find(|part| said.len() > part.len() && said.starts_with(part));
    part.is_some_and(|part| !said.iter().skip(part.len()).any(|word| is_given(word)))
}

/// What a row that is nobody begins with; `None` for one that may be somebody. It begins with a word of totals and names no
/// one, or its only cell begins with what stands at the foot of a paper or over a part of a list.
pub(super) fn begins<'r>(row: &'r Row, mapping: &Mapping) -> Option<&'r str> {
    let mut filled = row.cells().enumerate().filter(|(at, cell)| says(mapping, *at, cell));
    let (at, first) = filled.next()?;
    let words = lexicon();
    let only = filled.next().is_none();
    if only || is_bare(row, at, mapping) {
        let said = name::words(first);
        let foot = |foot: &Vec<String>| said.starts_with(foot) && (said.len() > 1 || !mapping.target(at).is_name());
        if only && words.foot.iter().any(foot) || is_title(&said) {
            return Some(first.trim());
        }
    }
    // Asked of every row: nothing is folded here that is not likely.
    let word =
        first.split(|c: char| c.is_whitespace() || matches!(c, ':' | '.' | '=')).find(|word| !word.is_empty())?;
    if !words.totals.iter().any(|total| total == word || total.eq_ignore_ascii_case(word)) {
        return None;
    }
    let said = name::words(first);
    let of_totals = |word: &String| {
        word.chars().all(char::is_numeric)
            || words.totals.iter().any(|total| name::words(total).contains(word))
            || words.foot.iter().any(|foot| foot.contains(word))
    };
    let nobody = mapping.targets().all(|(column, target)| {
        let cell = row.cell(column).trim();
        let digits = || cell.chars().filter(|c| c.is_numeric()).count();
        match target {
            _ if column == at => !target.is_name() || said.iter().all(of_totals),
            _ if target.is_name() => cell.is_empty() || digits() > 0,
            // A count may stand in any column; a date, a card or a phone is somebody's.
            Target::Birth | Target::BirthYear | Target::Cin | Target::Phone => digits() < 4,
            _ => true,
        }
    });
    nobody.then(|| first.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_and_signatures_are_nobody() {
        let mapping = Mapping::guess(&Row::of(1, &["N°", "Nom et prénom", "Né(e) le"]));
        let closes = |cells: &[&str]| begins(&Row::of(2, cells), &mapping).is_some();
        for row in [
            ["TOTAL", "", "45"],
            ["Total :", "12 bénéficiaires", ""],
            ["", "Total général : 12", ""],
            ["المجموع", "", "12"],
            ["Fait à Bzou, le 12/10/2026", "", ""],
            ["", "Arrêté la présente liste à douze bénéficiaires", ""],
            ["", "", "La directrice du centre"],
            ["حرر بأزيلال في", "", ""],
            ["", "Groupe A", ""],
            ["", "GROUPE B - Couture", ""],
            ["", "Douar Tizi n'Ait", ""],
            ["", "Page 2/2", ""],
            ["", "S/Total", ""],
            ["7", "S/TOTAL : 7", ""],
            ["", "الفوج أ", ""],
            ["", "دوار تيزي", ""],
            ["Effectif", "2", ""],
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
            ["", "Total Amina", "1990"],
            ["", "TOTAL Rkia", "12/3/1991"],
            ["", "TOTAL", "1990"],
            ["", "مجموع أمينة", "1992"],
            ["", "Douar Fatima", ""],
            ["", "GROUPE Aicha", ""],
            ["", "Groupe A", "1990"],
            ["", "OUGROUPE Tata", ""],
        ] {
            assert!(!closes(&row), "{row:?}");
        }
    }
}
