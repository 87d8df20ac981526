//! One line of text being typed, in either direction: caret, words, limits.
//!
//! The text stays logical and the caret counts its characters; only `view` knows what stands where.

mod window;

use super::sanitize::{self, MARKS};
use super::{Dir, cells, order, shape};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};

/// A line of text with a caret, kept logical; what it shows is `visual`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    text: String,
    caret: usize,
    max: usize,
    dir: Dir,
    /// The other end of what is selected.
    anchor: Option<usize>,
}

impl Line {
    /// A line holding `text`, the caret at its end, at most `max` characters. Stored text that is longer stays whole.
    pub fn new(text: &str, max: usize, dir: Dir) -> Self {
        let text = sanitize::field(text).into_owned();
        Self { caret: text.chars().count(), text, max, dir, anchor: None }
    }

    /// The same line, its caret and its selection, showing another text of as many characters.
    #[must_use]
    pub fn reading(&self, text: &str) -> Self {
        Self { text: text.to_owned(), ..self.clone() }
    }

    /// What it holds.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the caret is: characters before it.
    pub const fn caret(&self) -> usize {
        self.caret
    }

    /// Types text at the caret, in place of what is selected: cleaned, and cut at the limit. Returns how many characters
    /// were refused. A paste may hold presentation forms: they become letters.
    pub fn insert(&mut self, typed: &str) -> usize {
        let clean = clean(typed, self.dir);
        if clean.is_empty() {
            return 0;
        }
        self.erase_selected();
        let (before, after) = self.halves();
        let mut before: Vec<char> = before.chars().collect();
        let after = after.to_owned();
        let room = self.max.saturating_sub(after.chars().count());
        let mut refused = 0;
        for c in clean.chars() {
            if let Some(last) = before.last_mut()
                && let Some(one) = compose(*last, c)
            {
                *last = one;
            } else if before.len() >= room {
                refused += 1;
            } else if !is_combining_mark(c) || marks_at_end(&before) < MARKS {
                before.push(c);
            }
        }
        self.caret = before.len();
        self.text = before.into_iter().collect();
        self.text.push_str(&after);
        refused
    }

    /// Deletes what is selected, or the code point before the caret: a mark goes before its letter, an alef before the
    /// lam it shares a cell with. False if there was none.
    pub fn backspace(&mut self) -> bool {
        self.erase_selected() || self.erase(self.caret.saturating_sub(1)..self.caret)
    }

    /// Deletes what is selected, or the code point after the caret.
    pub fn delete(&mut self) -> bool {
        self.erase_selected() || self.erase(self.caret..self.caret.saturating_add(1))
    }

    /// Deletes back to the start of a word.
    pub fn delete_word(&mut self) -> bool {
        self.erase_selected() || self.erase(self.word_before()..self.caret)
    }

    /// Deletes up to the start of the next word.
    pub fn delete_word_after(&mut self) -> bool {
        self.erase_selected() || self.erase(self.caret..self.word_after())
    }

    /// Moves the caret one step towards the left of the screen. False at the edge.
    pub fn left(&mut self) -> bool {
        let to = if self.runs_right_to_left() { self.caret.saturating_add(1) } else { self.caret.saturating_sub(1) };
        self.go(to)
    }

    /// Moves the caret one step towards the right of the screen. False at the edge.
    pub fn right(&mut self) -> bool {
        let to = if self.runs_right_to_left() { self.caret.saturating_sub(1) } else { self.caret.saturating_add(1) };
        self.go(to)
    }

    /// Moves the caret one word towards the left of the screen. False at the edge.
    pub fn word_left(&mut self) -> bool {
        let to = if self.runs_right_to_left() { self.word_after() } else { self.word_before() };
        self.go(to)
    }

    /// Moves the caret one word towards the right of the screen. False at the edge.
    pub fn word_right(&mut self) -> bool {
        let to = if self.runs_right_to_left() { self.word_before() } else { self.word_after() };
        self.go(to)
    }

    /// Caret to the logical start.
    pub fn home(&mut self) {
        self.go(0);
    }

    /// Caret to the logical end.
    pub fn end(&mut self) {
        self.go(usize::MAX);
    }

    /// Selects the word at the caret, or the one before it; the whole line if a word is already selected. What is typed
    /// next takes its place. False if there is nothing to select.
    pub fn select_word(&mut self) -> bool {
        let chars: Vec<char> = self.text.chars().collect();
        if chars.is_empty() {
            return false;
        }
        if self.anchor.is_some() {
            self.select_all();
            return true;
        }
        let start = self.word_before_from(self.next_end(&chars));
        let end = chars.iter().skip(start).position(|c| !is_word(*c)).map_or(chars.len(), |word| start + word);
        self.anchor = (start < end).then_some(start);
        if self.anchor.is_some() {
            self.caret = end;
        }
        self.anchor.is_some()
    }

    /// Selects the whole line: a suggestion that the next letter replaces, and an arrow keeps.
    pub fn select_all(&mut self) {
        self.anchor = Some(0);
        self.caret = self.text.chars().count();
    }

    /// What is selected: character indices.
    pub fn selected(&self) -> Option<Range<usize>> {
        self.anchor.map(|anchor| anchor.min(self.caret)..anchor.max(self.caret)).filter(|range| !range.is_empty())
    }

    /// What stands in `cells` cells, in visual order and padded to the field's start edge, and the caret's column in it.
    /// Long text scrolls so that the caret is seen. One cell is kept for a caret after the last character.
    pub fn view(&self, cells: u16) -> (String, u16) {
        let window = self.window(cells);
        let text = cells::render(&window.clusters, &window.levels);
        let pad = " ".repeat(usize::from(cells.saturating_sub(window.used)));
        let text = if window.rtl { format!("{pad}{text}") } else { text + &pad };
        (text, self.column(&window, cells))
    }

    /// The columns of `view` that are selected.
    pub fn selected_columns(&self, cells: u16) -> Vec<u16> {
        let Some(range) = self.selected() else {
            return Vec::new();
        };
        let window = self.window(cells);
        let mut columns = Vec::new();
        for (column, cluster) in window.placed(cells) {
            if range.contains(&cluster.start) {
                columns.extend(column..column.saturating_add(u16::from(cluster.cells)));
            }
        }
        columns
    }

    fn runs_right_to_left(&self) -> bool {
        order::base(&self.text, self.dir).is_rtl()
    }

    fn go(&mut self, to: usize) -> bool {
        self.anchor = None;
        let before = self.caret;
        self.caret = to.min(self.text.chars().count());
        self.caret != before
    }

    fn halves(&self) -> (&str, &str) {
        let at = self.text.char_indices().nth(self.caret).map_or(self.text.len(), |(at, _)| at);
        self.text.split_at(at)
    }

    fn erase(&mut self, range: Range<usize>) -> bool {
        let before = self.text.len();
        self.text = self.text.chars().enumerate().filter_map(|(i, c)| (!range.contains(&i)).then_some(c)).collect();
        self.caret = self.caret.min(range.start);
        self.text.len() != before
    }

    fn erase_selected(&mut self) -> bool {
        let selected = self.selected();
        self.anchor = None;
        selected.is_some_and(|range| self.erase(range))
    }

    /// Start of the word that the caret is in or after.
    fn word_before(&self) -> usize {
        self.word_before_from(self.caret)
    }

    fn word_before_from(&self, from: usize) -> usize {
        let before: Vec<char> = self.text.chars().take(from).collect();
        let skipped = before.iter().rev().skip_while(|c| !is_word(**c));
        let gap = before.len() - skipped.clone().count();
        let word = skipped.take_while(|c| is_word(**c)).count();
        before.len() - gap - word
    }

    /// Start of the word after the one the caret is in.
    fn word_after(&self) -> usize {
        let after = self.text.chars().skip(self.caret);
        let word = after.clone().take_while(|c| is_word(*c)).count();
        let gap = after.skip(word).take_while(|c| !is_word(*c)).count();
        self.caret + word + gap
    }

    /// End of the word that begins or goes on at the caret; the caret itself between words.
    fn next_end(&self, chars: &[char]) -> usize {
        self.caret + chars.iter().skip(self.caret).take_while(|c| is_word(**c)).count()
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

fn marks_at_end(chars: &[char]) -> usize {
    chars.iter().rev().take_while(|c| is_combining_mark(**c)).count()
}

/// What may enter a field: line ends and tabs as one space, no control or format character, few marks on a letter;
/// composed, and in fields of Arabic without compatibility forms. Latin ones keep theirs: ² is no 2.
fn clean(typed: &str, dir: Dir) -> String {
    let mut kept = String::with_capacity(typed.len().min(4096));
    let mut marks = 0;
    let mut last = '\0';
    for typed in typed.chars() {
        let before = std::mem::replace(&mut last, typed);
        let c = match typed {
            '\n' if before == '\r' => continue,
            '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
            other => other,
        };
        if shape::is_silent(c) {
            continue;
        }
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        if marks <= MARKS {
            kept.push(c);
        }
    }
    let kept = sanitize::field(&kept);
    if dir == Dir::Rtl {
        return kept.nfkc().collect();
    }
    kept.chars()
        .flat_map(|c| {
            let form = matches!(c, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
            std::iter::once(c).nfkc().filter(move |_| form).chain(std::iter::once(c).filter(move |_| !form))
        })
        .nfc()
        .collect()
}

#[cfg(test)]
mod tests;
