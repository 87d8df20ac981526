//! How long a letter of a search takes, beside reading the persons found by their ids: what is typed as clerks type it,
//! letter by letter, in both scripts, common words and rare ones together. `NAJMA_BENCH=full`: 200,000 and 2,000,000 persons;
//! `NAJMA_LETTERS=1` tells each letter.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::string_slice, reason = "what is cut here this file wrote")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod kit;

use kit::{Figures, Size};
use najma::clock::Clock;
use najma::store::person::{self, MOST};
use najma::store::{Seed, Store};
use std::path::Path;
use std::time::Instant;

/// Searches of a day, the last ones found by nobody.
const TYPED: [&str; 14] = [
    "zahra 1990 bzou",
    "fatima alaoui",
    "فاطمة العلوي 1985",
    "خديجة بزو",
    "fatima zahra el idrissi 1990 azilal",
    "khadija 12/3/1995",
    "alaoui fat",
    "itto",
    "06 61 23 45",
    "zahra 0661",
    "ic12345",
    "el ba 06",
    "fatima khadija 1990 alaoui",
    "qwx zahra fatima 1991",
];

/// Milliseconds of each letter above reading as many persons, and of the whole letter: all of them, in order.
fn letters(store: &Store) -> (Vec<f64>, Vec<f64>) {
    let today = store.clock().today();
    let (mut above, mut whole) = (Vec::new(), Vec::new());
    for typed in TYPED {
        let ends: Vec<usize> = typed.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
        for end in ends.into_iter().skip(1) {
            let typed = &typed[..end];
            let began = Instant::now();
            let found = person::search(store, typed, today, MOST).unwrap();
            let took = began.elapsed().as_secs_f64() * 1e3;
            let began = Instant::now();
            for row in &found {
                std::hint::black_box(person::get(store, row.id).unwrap());
            }
            let bare = began.elapsed().as_secs_f64() * 1e3;
            above.push((took - bare).max(0.0));
            whole.push(took);
            if std::env::var_os("NAJMA_LETTERS").is_some() {
                println!("{took:8.2} ms, {:8.2} above: {typed} ({})", took - bare, found.len());
            }
        }
    }
    (above, whole)
}

/// The best of some rounds for each letter: the machine has other moods than the search.
fn best(rounds: Vec<Vec<f64>>) -> Vec<f64> {
    let mut rounds = rounds.into_iter();
    let first = rounds.next().unwrap_or_default();
    rounds.fold(first, |best, round| best.iter().zip(round).map(|(one, other)| one.min(other)).collect())
}

fn measure(db: &Path) -> (Vec<f64>, Vec<f64>) {
    // A search learns as it goes on: each round is a session of its own, and its first search is not among those measured.
    let round = |_| {
        let store = Store::open(db, Clock::system(), Seed::Random).unwrap();
        person::search(&store, "mbarka", store.clock().today(), MOST).unwrap();
        letters(&store)
    };
    let rounds: Vec<_> = (0..3).map(round).collect();
    let (above, whole) = rounds.into_iter().unzip();
    let (mut above, mut whole) = (best(above), best(whole));
    above.sort_by(f64::total_cmp);
    whole.sort_by(f64::total_cmp);
    (above, whole)
}

fn main() {
    let size = Size::asked();
    let folder = tempfile::tempdir_in(kit::place()).unwrap();
    let persons: &[(u32, f64)] = size.pick(&[(1_000, 2.0)], &[(200_000, 2.0)], &[(200_000, 2.0), (2_000_000, 5.0)]);
    let mut figures = Figures::default();
    for (persons, most) in persons {
        let db = kit::sample(folder.path(), *persons, 300);
        let (above, whole) = measure(&db);
        let at = |all: &[f64], part: f64| all.get((all.len() as f64 * part) as usize).copied().unwrap_or(f64::NAN);
        let last = |all: &[f64]| all.last().copied().unwrap_or(f64::NAN);
        println!(
            "{persons} persons, {} letters: p50 {:.2} ms, p90 {:.2} ms, worst {:.2} ms",
            whole.len(),
            at(&whole, 0.5),
            at(&whole, 0.9),
            last(&whole)
        );
        figures.at_most(&format!("{persons} persons, the worst letter over reading them"), last(&above), *most, "ms");
    }
    figures.end(size);
}
