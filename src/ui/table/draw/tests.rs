//! Where columns stand.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use proptest::prelude::*;

fn column(width: Width, script: Script) -> Shape {
    Shape { at: 0, id: "c", width, script, far: false, by_end: false }
}

fn total(laid: &[Laid]) -> u16 {
    MARGIN + laid.iter().map(|l| l.gap.cells() + l.cells).sum::<u16>()
}

#[test]
fn a_bar_stands_between_scripts_only() {
    let columns = [
        column(Width::Cells(3), Script::Latin),
        column(Width::Fill(10), Script::Latin),
        column(Width::Fill(10), Script::Arabic),
        column(Width::Cells(5), Script::Free),
    ];
    let gaps: Vec<Gap> = lay(&columns, 80, false).iter().map(|l| l.gap).collect();
    assert_eq!(gaps, [Gap::Blank, Gap::Blank, Gap::Bar, Gap::Bar]);
}

#[test]
fn the_last_columns_go_first_and_the_first_one_never() {
    let columns = [
        column(Width::Fill(10), Script::Latin),
        column(Width::Cells(8), Script::Latin),
        column(Width::Cells(4), Script::Latin),
    ];
    for (width, many) in [(80, 3), (26, 3), (25, 2), (21, 2), (20, 1), (12, 1), (5, 1), (0, 1)] {
        assert_eq!(lay(&columns, width, false).len(), many, "{width}");
    }
    assert_eq!(lay(&columns, 5, false)[0].cells, 3);
    assert_eq!(lay(&columns, 12, false)[0].cells, 10);
}

#[test]
fn a_heading_is_said_whole_at_the_expense_of_the_widest_column_that_fills() {
    let columns = [
        column(Width::Fill(20), Script::Latin),
        column(Width::Cells(5), Script::Latin),
        column(Width::Fill(16), Script::Latin),
    ];
    let headings = ["Nom", "المقاعد", "Titre"].map(str::to_owned);
    let after = |width: u16| {
        let mut laid = lay(&columns, width, false);
        let before = total(&laid);
        say_headings_whole(&columns, &mut laid, &headings);
        assert_eq!(total(&laid), before, "cells are lent, not made");
        laid.iter().map(|place| place.cells).collect::<Vec<_>>()
    };
    assert_eq!(after(45), [18, 7, 16]);
    // Where only one column is left nobody lends anything.
    assert_eq!(after(10), [8]);
}

proptest! {
    #[test]
    fn columns_never_overlap_nor_leave_the_screen(
        widths in prop::collection::vec((1u16..40, any::<bool>(), 0u8..3), 0..8),
        width in 0u16..200,
    ) {
        let columns: Vec<Shape> = widths.iter().map(|(n, fill, script)| column(
            if *fill { Width::Fill(*n) } else { Width::Cells(*n) },
            [Script::Latin, Script::Arabic, Script::Free][usize::from(*script)],
        )).collect();
        let laid = lay(&columns, width, false);
        if width > 2 && !columns.is_empty() {
            prop_assert!(total(&laid) <= width);
            prop_assert!(!laid.is_empty());
        }
        for ((place, column), at) in laid.iter().zip(&columns).zip(0..) {
            let (Width::Cells(least) | Width::Fill(least)) = column.width;
            prop_assert!(at == 0 || place.cells >= least);
        }
    }
}
