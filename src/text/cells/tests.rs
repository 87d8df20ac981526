//! What a text looks like in its cells.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::unicode_not_nfc)]

use super::*;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

fn forms(text: &str) -> String {
    shape::clusters(text).iter().map(|c| c.glyph).collect()
}

/// Right to left, letters only.
fn reversed(text: &str) -> String {
    forms(text).chars().rev().collect()
}

#[test]
fn latin_is_cut_and_padded_at_the_right() {
    assert_eq!(fit("Zineb", 8, Dir::Ltr), "Zineb   ");
    assert_eq!(fit("Zineb", 5, Dir::Ltr), "Zineb");
    assert_eq!(fit("Zineb", 4, Dir::Ltr), "Zin…");
    assert_eq!(fit("Aïcha", 4, Dir::Auto), "Aïc…");
    assert_eq!(fit("Zineb", 1, Dir::Ltr), "…");
    assert_eq!(fit("Zineb", 0, Dir::Ltr), "");
    assert_eq!(fit("", 3, Dir::Ltr), "   ");
    assert_eq!(fit_far("12", 5, Dir::Ltr), "   12");
    assert_eq!(visual("Zineb", 20, Dir::Ltr), "Zineb");
}

#[test]
fn arabic_is_cut_and_padded_at_the_left() {
    assert_eq!(fit("فاطمة", 7, Dir::Rtl), format!("  {}", reversed("فاطمة")));
    assert_eq!(fit("فاطمة", 7, Dir::Auto), format!("  {}", reversed("فاطمة")));
    assert_eq!(fit("فاطمة", 7, Dir::Ltr), format!("{}  ", reversed("فاطمة")));
    assert_eq!(fit_far("فاطمة", 7, Dir::Rtl), format!("{}  ", reversed("فاطمة")));
    // The letter before the cut ends its word.
    assert_eq!(fit("فاطمة", 4, Dir::Rtl), format!("…{}", reversed("فاط")));
    assert_eq!(fit("الزهراء", 1, Dir::Rtl), "…");
    assert_eq!(fit("سلام", 3, Dir::Rtl), reversed("سلام"));
    assert_eq!(width("سلام"), 3);
}

#[test]
fn a_date_beside_a_name_never_reads_backwards() {
    for dir in [Dir::Rtl, Dir::Auto] {
        assert!(fit("فاطمة 12/05/1990", 20, dir).contains("12/05/1990"));
        assert!(fit("فاطمة 09:00", 20, dir).contains("09:00"));
    }
    assert_eq!(fit("12/05/1990", 10, Dir::Rtl), "12/05/1990");
    // With hyphens too, and telephone numbers; hours and ages stand as they are typed.
    for number in ["1990-05-12", "06-12-34-56-78", "12-05-1990", "81-000412", "9-12", "15-"] {
        for text in [format!("فاطمة {number}"), format!("فاطمة {number}، نشطة"), format!("({number}) فاطمة")]
        {
            assert!(fit(&text, 40, Dir::Rtl).contains(number), "{text}");
            assert!(fit(&text, 40, Dir::Auto).contains(number), "{text}");
        }
    }
    assert_eq!(fit("دوار 12", 7, Dir::Rtl), format!("12 {}", reversed("دوار")));
}

#[test]
fn brackets_and_quotes_open_towards_the_reader() {
    let sign = |text: &str| fit(text, 20, Dir::Rtl).trim().chars().next().unwrap();
    assert_eq!(sign("« الإدريسي »"), '«');
    assert_eq!(sign("الإدريسي (ب)"), '(');
    assert_eq!(fit("ab (c)", 6, Dir::Rtl), "ab (c)");
    assert_eq!(fit("(ب) ج", 5, Dir::Rtl), format!("{} ({})", forms("ج"), forms("ب")));
}

#[test]
fn marks_share_a_cell_and_controls_have_none() {
    assert_eq!(width("مُحَمَّد"), 4);
    assert_eq!(fit("e\u{301}", 1, Dir::Ltr), "é");
    assert_eq!(fit("a\u{7}b\u{200e}c", 3, Dir::Ltr), "abc");
    assert_eq!(fit("漢字", 3, Dir::Ltr), "漢…");
    assert_eq!(fit("漢字", 2, Dir::Ltr), "… ");
    assert_eq!(fit("漢字漢", 4, Dir::Ltr), "漢… ");
    let heavy = format!("a{}b", "\u{301}".repeat(100_000));
    assert_eq!(fit(&heavy, 4, Dir::Ltr), "áb  ");
}

#[test]
fn notes_break_between_words() {
    assert_eq!(wrap("un deux trois", 7), ["un deux", "trois"]);
    assert_eq!(wrap("un\n\ndeux", 7), ["un", "", "deux"]);
    assert_eq!(wrap("anticonstitution", 6), ["antico", "nstitu", "tion"]);
    assert_eq!(wrap("فاطمة الزهراء", 8), ["فاطمة", "الزهراء"]);
    assert_eq!(wrap("سلامسلام", 3), ["سلام", "سلام"]);
    assert_eq!(wrap("漢", 1), ["…"]);
    assert!(wrap("", 5).is_empty());
    assert!(wrap("abc", 0).is_empty());
}

/// Text as strange as it comes: any character, with the ones that matter here much more often.
fn strange() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop_oneof![
            4 => prop::sample::select("فاطمةلأإآءبڭڨىـ".chars().collect::<Vec<_>>()),
            3 => prop::sample::select("Zahra éï12/.-:()[]«»<>% ".chars().collect::<Vec<_>>()),
            2 => prop::sample::select("\u{64b}\u{651}\u{301}\u{200d}\u{200c}\u{202e}\u{200f}٣٤漢字ⵣ\u{fe0f}".chars().collect::<Vec<_>>()),
            1 => prop::sample::select("👩🏽\u{1f1f2}\u{1f1e6}각ก\u{e33}क\u{94d}ष\u{93f}\u{2d7f}\u{fefb}\t\n\u{1b}\u{85}".chars().collect::<Vec<_>>()),
            1 => any::<char>(),
        ],
        0..40,
    )
    .prop_map(|chars| chars.into_iter().collect())
}

fn dirs() -> impl Strategy<Value = Dir> {
    prop::sample::select(vec![Dir::Ltr, Dir::Rtl, Dir::Auto])
}

/// Cells that ratatui gives the text.
fn in_buffer(text: &str) -> usize {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 300, 1));
    let (x, _) = buffer.set_stringn(0, 0, text, 300, Style::new());
    usize::from(x)
}

#[test]
fn a_line_breaks_neither_inside_guillemets_nor_before_a_high_sign() {
    assert_eq!(wrap("Tapez « oui » : 80 % suffit", 12), ["Tapez", "« oui » :", "80 % suffit"]);
    assert_eq!(wrap("هذا « ملف » : جيد", 10), ["هذا", "« ملف » :", "جيد"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]
    #[test]
    fn always_exactly_so_many_cells(text in strange(), cells in 0u16..60, dir in dirs()) {
        for fitted in [fit(&text, cells, dir), fit_far(&text, cells, dir)] {
            prop_assert!(agreed(&fitted, usize::from(cells)), "{fitted:?}");
            prop_assert_eq!(in_buffer(&fitted), usize::from(cells));
            prop_assert!(!fitted.chars().any(shape::is_silent));
        }
        let drawn = visual(&text, cells, dir);
        prop_assert!(drawn.width() <= usize::from(cells));
        if width(&text) <= cells {
            prop_assert_eq!(drawn.width(), usize::from(width(&text)));
        }
    }

    #[test]
    fn wrapped_lines_fit_and_lose_no_word(text in strange(), cells in 2u16..30) {
        let lines = wrap(&text, cells);
        prop_assert!(lines.iter().all(|line| width(line) <= cells));
        let glyphs = |text: &str| forms(text).chars().filter(|c| !c.is_whitespace()).count();
        // Breaking a word between lam and alef is the only way to change the number of letters, and it is never done.
        let whole: usize = sanitize::lines(&text).split(char::is_whitespace).map(glyphs).sum();
        prop_assert_eq!(lines.iter().map(|line| glyphs(line)).sum::<usize>(), whole);
    }

    #[test]
    fn the_short_way_draws_what_the_long_way_draws(text in "[ -~éïⵣ│…]{0,30}", cells in 0u16..30) {
        let clusters = shape::clusters(&text);
        prop_assert_eq!(cells_of(&clusters), usize::from(width(&text)));
        if width(&text) <= cells {
            let levels = order::cluster_levels(&clusters, Level::ltr());
            prop_assert_eq!(render(&clusters, &levels), visual(&text, cells, Dir::Ltr));
        }
    }
}
