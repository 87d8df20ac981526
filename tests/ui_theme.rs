//! Themes: the shipped files are whole, and colour is never needed.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use najma::ui::Theme;
use ratatui::style::{Color, Modifier, Style};

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

/// A terminal as it comes: its ground, then red, green, blue, magenta, cyan and dark grey as it shows them, then the light
/// ones of the first five.
type Palette = (&'static str, u32, [u32; 6], [u32; 5]);

/// The palettes that xterm 379, PuTTY 0.78, VTE 0.70, Windows Terminal (Campbell), Konsole (Breeze) and the Linux console come with.
const PALETTES: [Palette; 6] = [
    (
        "xterm",
        0x00_0000,
        [0xcd_0000, 0x00_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0x7f_7f7f],
        [0xff_0000, 0x00_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff],
    ),
    (
        "PuTTY",
        0x00_0000,
        [0xbb_0000, 0x00_bb00, 0x00_00bb, 0xbb_00bb, 0x00_bbbb, 0x55_5555],
        [0xff_5555, 0x55_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff],
    ),
    (
        "VTE",
        0x17_1421,
        [0xc0_1c28, 0x26_a269, 0x12_488b, 0xa3_47ba, 0x2a_a1b3, 0x5e_5c64],
        [0xf6_6151, 0x33_da7a, 0x2a_7bde, 0xc0_61cb, 0x33_c7de],
    ),
    (
        "Windows Terminal",
        0x0c_0c0c,
        [0xc5_0f1f, 0x13_a10e, 0x00_37da, 0x88_1798, 0x3a_96dd, 0x76_7676],
        [0xe7_4856, 0x16_c60c, 0x3b_78ff, 0xb4_009e, 0x61_d6d6],
    ),
    (
        "Konsole",
        0x23_2627,
        [0xed_1515, 0x11_d116, 0x1d_99f3, 0x9b_59b6, 0x1a_bc9c, 0x7f_8c8d],
        [0xc0_392b, 0x1c_dc9a, 0x3d_aee9, 0x8e_44ad, 0x16_a085],
    ),
    (
        "console",
        0x00_0000,
        [0xaa_0000, 0x00_aa00, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0x55_5555],
        [0xff_5555, 0x55_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff],
    ),
];

/// What a palette shows for a colour; `None` for those that stand off from one ground only.
fn shown(color: Color, [red, green, blue, magenta, cyan, grey]: [u32; 6], light: [u32; 5]) -> Option<u32> {
    Some(match color {
        Color::Red => red,
        Color::Green => green,
        Color::Blue => blue,
        Color::Magenta => magenta,
        Color::Cyan => cyan,
        Color::DarkGray => grey,
        Color::LightRed => light[0],
        Color::LightGreen => light[1],
        Color::LightBlue => light[2],
        Color::LightMagenta => light[3],
        Color::LightCyan => light[4],
        _ => return None,
    })
}

/// Contrast of two colours, 1 to 21, as WCAG 2 defines it.
fn contrast(one: u32, other: u32) -> f64 {
    let light = |rgb: u32| {
        let part = |shift: u32| {
            let part = f64::from(rgb >> shift & 0xff) / 255.0;
            if part <= 0.039_28 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_colour_is_seen_on_a_dark_and_on_a_light_ground_in_every_palette() {
    let theme = Theme::shipped("dark");
    for (name, ground, plain, light) in PALETTES {
        for color in styles(&theme).iter().filter_map(|style| style.fg) {
            let shown = shown(color, plain, light).unwrap_or_else(|| panic!("{color} is not for both grounds"));
            for ground in [ground, 0xff_ffff] {
                let found = contrast(shown, ground);
                assert!(found > 2.0, "{name}: {color} on {ground:06x} {found:.1}");
            }
        }
    }
}
