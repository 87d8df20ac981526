//! What Arabic costs, in processor time: `cargo bench --bench arabic`.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod kit;

use kit::{Figures, Size};
use najma::text::bidi::{Mode, finish};
use najma::text::{Dir, Language, Texts, fit};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

/// Processor time of this thread.
fn used() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Best of many: what the work costs when the machine does nothing else.
fn best(times: u32, mut work: impl FnMut()) -> Duration {
    (0..times)
        .map(|_| {
            let start = used();
            work();
            used().saturating_sub(start)
        })
        .min()
        .unwrap()
}

/// The cells of one row of a table of persons in an Arabic interface, 132 wide.
const ARABIC: [(&str, u16, Dir); 7] = [
    ("4", 4, Dir::Ltr),
    ("أيت براهيم فاطمة الزهراء", 34, Dir::Rtl),
    ("AÏT BRAHIM Fatima Zahra", 30, Dir::Ltr),
    ("جماعة بزو : دوار تاغزوت الفوقاني", 28, Dir::Rtl),
    ("12/05/1990", 10, Dir::Ltr),
    ("غائبة بمبرر", 12, Dir::Rtl),
    ("متأخرة 20 د", 8, Dir::Rtl),
];

const FRENCH: [(&str, u16, Dir); 7] = [
    ("4", 4, Dir::Ltr),
    ("EL IDRISSI KAITOUNI Khadija", 34, Dir::Ltr),
    ("AÏT BRAHIM Fatima Zahra", 30, Dir::Ltr),
    ("Bzou : douar Taghzout El Fouqani", 28, Dir::Auto),
    ("12/05/1990", 10, Dir::Ltr),
    ("absente, justifiée", 12, Dir::Auto),
    ("20 min", 8, Dir::Auto),
];

fn frame(cells: &[(&str, u16, Dir)]) -> Vec<String> {
    (0..43)
        .map(|_| {
            let row: Vec<String> = cells.iter().map(|(text, cells, dir)| fit(text, *cells, *dir)).collect();
            row.join("│")
        })
        .collect()
}

fn buffer(rows: &[String]) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 132, 43));
    for (y, row) in (0..).zip(rows) {
        buffer.set_string(0, y, row, Style::new());
    }
    buffer
}

fn main() {
    // `cargo test --benches` runs this too, unoptimised: then there is nothing to learn.
    if !std::env::args().any(|arg| arg == "--bench") {
        return;
    }
    let shaped = best(200, || drop(std::hint::black_box(frame(&ARABIC))));
    let plain = best(200, || drop(std::hint::black_box(frame(&FRENCH))));
    println!("132x43 frame of text: Arabic {shaped:?}, French {plain:?}");
    let mut most = Duration::ZERO;
    for (name, cells) in [("Arabic", &ARABIC), ("French", &FRENCH)] {
        let text = if name == "Arabic" { shaped } else { Duration::ZERO };
        let drawn = buffer(&frame(cells));
        for mode in [Mode::App, Mode::Line, Mode::Word, Mode::Off] {
            let copied = best(200, || drop(std::hint::black_box(drawn.clone())));
            let both = best(200, || {
                let mut buffer = drawn.clone();
                finish(&mut buffer, mode, Some((3, 3)));
                std::hint::black_box(&buffer);
            });
            let own = both.saturating_sub(copied);
            println!("  finish {name} {mode:?}: {own:?}");
            most = most.max(text + own);
        }
    }
    let catalogues = best(50, || {
        for language in [Language::French, Language::Arabic] {
            std::hint::black_box(Texts::load(language).word("status-present"));
        }
    });
    let french = include_str!("../data/locales/fr.ftl");
    let texts =
        french.lines().filter(|line| line.contains(" =") && line.starts_with(|c: char| c.is_ascii_alphabetic()));
    println!("both catalogues, {} texts each: {catalogues:?}", texts.count());
    let texts = Texts::load(Language::Arabic);
    let word = best(200, || drop(std::hint::black_box(texts.word("action-help"))));
    println!("one word: {word:?}");
    let mut figures = Figures::default();
    figures.at_most("a whole Arabic frame, text and the costliest mode", most.as_secs_f64() * 1e6, 500.0, "µs");
    figures.end(Size::asked());
}
