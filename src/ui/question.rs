//! The answers to a question: the keys on the bar, where those of the place are otherwise.

use super::Look;
use super::frame::sequence;
use super::row::{Piece, draw};
use crate::keys::Key;
use crate::text::cells;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Draws the answers on the key bar; the question stands on the message line.
pub fn draw_answers(buffer: &mut Buffer, bar: Rect, look: &Look<'_>, answers: &[(&'static [Key], &'static str)]) {
    let words: Vec<(String, String)> = answers
        .iter()
        .map(|(keys, word)| {
            (keys.first().map_or_else(String::new, |key| sequence(look, &[*key])), look.texts.word(word))
        })
        .collect();
    let mut pieces = vec![Piece::new("", 1, look.theme.text)];
    for (key, word) in &words {
        pieces.push(Piece::new(key.as_str(), cells::width(key), look.theme.key));
        pieces.push(Piece::new("", 1, look.theme.text));
        pieces.push(Piece::new(word.as_str(), cells::width(word), look.theme.text));
        pieces.push(Piece::new("", 3, look.theme.text));
    }
    let used: u16 = pieces.iter().map(|piece| piece.cells).sum();
    pieces.push(Piece::new("", bar.width.saturating_sub(used), look.theme.text));
    draw(buffer, bar, look.side(), &pieces);
}
