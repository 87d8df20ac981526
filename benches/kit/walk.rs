//! A clerk's walk through the program, every key measured: the first screen, a sheet, the list of persons.

use super::program::{Answer, Program};
use std::time::Duration;

pub const DOWN: &str = "\x1b[B";
pub const UP: &str = "\x1b[A";
pub const PAGE_DOWN: &str = "\x1b[6~";
pub const PERSONS: &str = "\x1b[20~p";

/// What the walk found.
#[derive(Default)]
pub struct Walk {
    /// From the start to the end of the first paint.
    pub start: Duration,
    pub cursor: Vec<Answer>,
    pub marks: Vec<Answer>,
    pub pages: Vec<Answer>,
    /// Keys that change nothing.
    pub still: Vec<Answer>,
    /// MiB.
    pub peak: f64,
}

impl Walk {
    /// Walks through a program that was just started, in French, marking in a register of the first screen, by its digit.
    pub fn through(program: &mut Program, register: &str) -> Self {
        let mut walk = Self { start: program.until("Registres"), ..Self::default() };
        let keys = |program: &mut Program, key: &str, count: usize| -> Vec<Answer> {
            (0..count).map(|_| program.key(key)).collect()
        };
        walk.still = keys(program, UP, 2);
        walk.cursor.extend(keys(program, DOWN, 6));
        walk.cursor.extend(keys(program, UP, 3));
        program.key(register);
        walk.cursor.extend(keys(program, DOWN, 8));
        walk.cursor.extend(keys(program, UP, 8));
        walk.still.extend(keys(program, UP, 2));
        walk.marks.extend(keys(program, "A", 12));
        program.key(PERSONS);
        walk.still.extend(keys(program, UP, 2));
        walk.cursor.extend(keys(program, DOWN, 8));
        walk.cursor.extend(keys(program, UP, 4));
        walk.pages.extend(keys(program, PAGE_DOWN, 6));
        walk.peak = program.peak();
        walk
    }

    /// Most bytes of a cursor key.
    pub fn cursor_bytes(&self) -> usize {
        most(&self.cursor)
    }

    /// Most bytes of a mark.
    pub fn mark_bytes(&self) -> usize {
        most(&self.marks)
    }

    /// Most bytes of a page beside what a careful painter sends.
    pub fn page_ratio(&self) -> f64 {
        self.pages.iter().map(|page| page.bytes as f64 / page.floor as f64).fold(0.0, f64::max)
    }

    /// Bytes of keys that change nothing.
    pub fn still_bytes(&self) -> usize {
        most(&self.still)
    }

    /// Median time of all keys that move, in milliseconds.
    pub fn key_time(&self) -> f64 {
        let all = self.cursor.iter().chain(&self.marks).chain(&self.pages);
        super::median(all.map(|answer| answer.took.as_secs_f64() * 1e3).collect())
    }
}

pub fn most(answers: &[Answer]) -> usize {
    answers.iter().map(|answer| answer.bytes).max().unwrap_or(0)
}
