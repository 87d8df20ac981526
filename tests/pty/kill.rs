//! kill -9 while a clerk types: every mark that the screen acknowledged is stored, every form is kept but for its last two
//! seconds.

use super::kit::{Case, Term, long};
use najma::domain::attendance::Status;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Numbers that look random and come out the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// The line whose mark the message line says is saved.
fn echoed(term: &Term) -> Option<u16> {
    let screen = term.screen();
    let said = screen.lines().find(|line| line.contains(" ✓"))?;
    said.trim_start().split(' ').next()?.parse().ok()
}

#[test]
fn every_mark_that_the_screen_acknowledged_survives_a_kill() {
    let rounds = if long() { 500 } else { 15 };
    let case = Case::sample();
    let id = case.due(1)[0];
    let mut dice = Dice(11);
    let (mut acknowledged, mut typed_in_all) = (0, 0);
    let mut stored: BTreeMap<u16, Status> = BTreeMap::new();
    for round in 0..rounds {
        let mut term = case.start();
        term.keys("1").sees("à saisir");
        let until = Instant::now() + Duration::from_millis(30 + dice.roll(200));
        // What was typed since the last echo, and what echoes have acknowledged: an echo answers for all keys before it.
        // A line is not typed while it waits for its echo, nor while its last echo still stands: what the message line says
        // of it is then about the one mark that waits.
        let mut open: Vec<(u16, Status)> = Vec::new();
        while Instant::now() < until {
            let line = (1 + dice.roll(25)) as u16;
            if echoed(&term) != Some(line) && open.iter().all(|typed| typed.0 != line) {
                let status = [Status::Absent, Status::Justified, Status::Present][dice.roll(3) as usize];
                term.keys(&format!("{line}{}", status.letter()));
                open.push((line, status));
                typed_in_all += 1;
            }
            term.pump(Duration::from_millis(dice.roll(12)));
            if let Some(at) = echoed(&term).and_then(|line| open.iter().position(|typed| typed.0 == line)) {
                for (line, status) in open.drain(..=at) {
                    stored.insert(line, status);
                    acknowledged += 1;
                }
            }
        }
        term.child.kill().unwrap();
        term.child.wait().unwrap();
        let found: BTreeMap<u16, Status> = case
            .sheet(id)
            .lines
            .iter()
            .filter_map(|line| Some((line.enrolment.number, line.mark.as_ref()?.status)))
            .collect();
        for (line, status) in &stored {
            let later: Vec<Status> = open.iter().filter(|typed| typed.0 == *line).map(|typed| typed.1).collect();
            let is = found.get(line);
            assert!(
                is == Some(status) || is.is_some_and(|is| later.contains(is)),
                "round {round}, line {line}: {is:?} is stored, {status:?} was acknowledged"
            );
        }
        // Nothing that nobody typed.
        for (line, status) in &found {
            let typed = stored.get(line) == Some(status) || open.contains(&(*line, *status));
            assert!(typed, "round {round}, line {line}: {status:?} was never typed");
        }
        stored = found;
    }
    case.assert_sound();
    assert!(acknowledged > rounds, "{acknowledged} in {rounds} rounds");
    println!("{rounds} kills, {typed_in_all} marks typed, {acknowledged} acknowledged, 0 lost");
}

/// Lines asked for on half a dozen screens: the keys that lead there, those that ask, the words.
const LINES: &[(&str, &str, &str)] = &[
    ("", "X 0", "marché hebdo"),
    ("1", "F4", "Latifa douar Tizi"),
    ("F9 g Enter", "F9 9", "ourlets et boutons"),
    ("F9 g Enter", "Home F9 x 1 Enter", "partie chez sa sœur"),
    ("F9 g Enter C", "F4", "bébé en juin"),
    ("F9 p Enter F6", "Home Down F8", "vue chez le caïd"),
];

/// What stood in a line for a second is offered there by the next program; what is dismissed outlives the kill too.
#[test]
fn a_line_half_typed_survives_a_kill() {
    let case = Case::sample();
    for (n, (place, ask, words)) in LINES.iter().enumerate() {
        let mut term = case.start();
        term.press(place).press(ask).press(&format!("'{words}'")).sees(words);
        if n % 2 == 1 {
            term.press("Esc").sees("mais gardé");
        }
        let until = Instant::now() + Duration::from_secs(20);
        while !case.keeps(words) && Instant::now() < until {
            term.pump(Duration::from_millis(100));
        }
        term.child.kill().unwrap();
        term.child.wait().unwrap();
        assert!(case.keeps(words), "{ask}: {:?}", case.drafts());
        let mut term = case.start();
        term.press(place);
        if !term.shows("Entrée le garde") {
            term.press(ask);
        }
        term.sees(words).press("Esc").quit();
    }
    case.assert_sound();
}

/// The form comes back in the same field with all but what was typed in the last two seconds.
#[test]
fn a_half_typed_form_survives_a_kill() {
    let rounds = if long() { 100 } else { 4 };
    let case = Case::sample();
    let mut dice = Dice(5);
    let mut worst = 0;
    for round in 0..rounds {
        let mut term = case.start();
        term.press("F9 p 'Zineb' F4 Enter");
        term.press("Enter Enter Enter");
        let start = Instant::now();
        let until = Duration::from_millis(2_300 + dice.roll(2_500));
        let mut typed: Vec<(Duration, char)> = Vec::new();
        while start.elapsed() < until {
            let c = char::from(b'a' + (typed.len() % 26) as u8);
            term.keys(&c.to_string()).pump(Duration::from_millis(5));
            typed.push((start.elapsed(), c));
            term.pump(Duration::from_millis(30 + dice.roll(150)));
        }
        let killed = start.elapsed();
        term.child.kill().unwrap();
        term.child.wait().unwrap();
        let kept = case.drafts().into_iter().find(|kept| kept.form == "person/new").expect("a draft");
        let text = kept.draft.get(&kept.field).to_owned();
        let due = typed.iter().filter(|(at, _)| *at + Duration::from_secs(2) < killed).count();
        let all: String = typed.iter().map(|(_, c)| *c).collect();
        assert!(all.starts_with(&text), "round {round}: {text:?}");
        // A name takes no more letters than that.
        let due = due.min(najma::domain::name::MAX);
        assert!(text.len() >= due, "round {round}: {} of {due} letters older than two seconds", text.len());
        worst = worst.max(all.len() - text.len());
        let mut term = case.start();
        term.sees("Reprendre").keys("0").settled();
        assert!(text.is_empty() || term.shows(&text[text.len().saturating_sub(6)..]), "{text}: {}", term.screen());
        term.quit();
        std::fs::remove_dir_all(case.folder.path().join("drafts")).unwrap();
    }
    println!("{rounds} kills, at most {worst} letters lost");
}
