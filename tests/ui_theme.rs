//! Themes: the shipped files are whole, and colour is never needed.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use najma::ui::Theme;
use ratatui::style::{Modifier, Style};

fn styles(theme: &Theme) -> [Style; 8] {
    [theme.text, theme.accent, theme.todo, theme.alarm, theme.dim, theme.strong, theme.good, theme.key]
}

#[test]
fn every_shipped_file_is_read_whole() {
    for (name, text) in [
        ("dark", include_str!("../data/themes/dark.toml")),
        ("plain", include_str!("../data/themes/plain.toml")),
        ("mono", include_str!("../data/themes/mono.toml")),
    ] {
        assert!(Theme::NAMES.contains(&name));
        assert_eq!(Theme::read(text), Some(Theme::shipped(name)), "{name}");
        assert_eq!(text.lines().filter(|l| l.contains(" = ")).count(), 9);
    }
    assert_eq!(Theme::NAMES.len(), 3);
}

#[test]
fn the_cursor_mark_is_ascii_in_plain() {
    assert_eq!(Theme::shipped("dark").cursor, '▸');
    assert_eq!(Theme::shipped("plain").cursor, '>');
    assert_eq!(Theme::chosen(Some("plain"), true).cursor, '>');
}

#[test]
fn without_colour_no_style_has_one() {
    for theme in [
        Theme::shipped("mono"),
        Theme::shipped("no such theme"),
        Theme::chosen(None, true),
        Theme::chosen(Some("plain"), true),
    ] {
        for style in styles(&theme) {
            assert_eq!((style.fg, style.bg), (None, None));
        }
        assert!(theme.accent.add_modifier.contains(Modifier::BOLD));
    }
    assert!(Theme::chosen(None, false).accent.fg.is_some());
}

#[test]
fn the_theme_key_turns_through_all_and_back() {
    // Where none was chosen the dark one holds, so that the first press shows another.
    let mut name = None;
    for wanted in ["plain", "mono", "dark", "plain"] {
        let next = Theme::next(name);
        assert_eq!(next, wanted);
        name = Some(next);
    }
    assert_eq!(Theme::next(Some("?")), "dark");
}

#[test]
fn a_line_that_means_nothing_is_refused() {
    for text in ["accent = \"teal\"", "cursor = \"ab\"", "cursor = \"\"", "accent = 3", "shade = \"red\"", "x"] {
        assert_eq!(Theme::read(text), None, "{text}");
    }
}
