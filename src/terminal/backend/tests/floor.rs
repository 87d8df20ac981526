//! The floor a page is measured against: what a careful program sends that only knows the two frames. Each changed run
//! is reached by the cheapest move; colours and attributes are sent when they change, and only then.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Color;

/// Bytes from one frame to the next, the cursor being anywhere.
pub(super) fn careful_diff(before: &Buffer, after: &Buffer) -> usize {
    let (mut bytes, mut at, mut pen) = (0, None, Cell::EMPTY);
    for (x, y, cell) in before.diff(after) {
        bytes += go(at, (x, y)) + change(&pen, cell) + cell.symbol().len();
        pen = cell.clone();
        at = Some((x + 1, y));
    }
    bytes
}

fn digits(n: u16) -> usize {
    n.to_string().len()
}

fn go(from: Option<(u16, u16)>, (x, y): (u16, u16)) -> usize {
    let absolute = 4 + digits(x + 1) + digits(y + 1);
    let step = |n: u16| match n {
        0 => 0,
        1 => 3,
        n => 3 + digits(n),
    };
    let Some((from_x, from_y)) = from else {
        return absolute;
    };
    let relative = step(x.abs_diff(from_x)) + step(y.abs_diff(from_y));
    let through_start = if y < from_y { absolute } else { 1 + usize::from(y - from_y) + step(x) };
    absolute.min(relative).min(through_start)
}

/// `CSI m`, or `CSI` with a code of one digit for an attribute and of two for a colour or an attribute taken away.
fn change(pen: &Cell, cell: &Cell) -> usize {
    let (gone, come) = (pen.modifier - cell.modifier, cell.modifier - pen.modifier);
    let mut codes = Vec::new();
    codes.extend(gone.iter().map(|_| 2));
    codes.extend(come.iter().map(|_| 1));
    codes.extend((pen.fg != cell.fg).then_some(2));
    if codes.is_empty() {
        0
    } else if cell.modifier.is_empty() && cell.fg == Color::Reset {
        3
    } else {
        2 + codes.iter().sum::<usize>() + codes.len()
    }
}
