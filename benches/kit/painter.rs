//! The floor of the wire: what a careful painter that only knows the two screens would send for the same change. It moves
//! by the shortest of absolute, forward and retyped, sends one rendition per change of it and erases blank tails.

/// A screen: rows of cells, and where the cursor is if it can be seen.
#[derive(Clone, PartialEq)]
pub struct Shot {
    rows: Vec<Vec<Cell>>,
    cursor: Option<(usize, usize)>,
}

#[derive(Clone, PartialEq)]
struct Cell {
    /// Empty: the right half of a wide character.
    text: String,
    /// Parameters that set the rendition from the default.
    style: String,
}

impl Shot {
    /// What an emulator shows.
    pub fn of(screen: &vt100::Screen) -> Self {
        let (rows, columns) = screen.size();
        let (rows, columns) = (rows.get(), columns.get());
        let row = |y| (0..columns).map(|x| cell(screen, y, x)).collect();
        let (y, x) = screen.cursor_position();
        let cursor = (!screen.hide_cursor()).then_some((usize::from(y), usize::from(x)));
        Self { rows: (0..rows).map(row).collect(), cursor }
    }
}

fn cell(screen: &vt100::Screen, y: u16, x: u16) -> Cell {
    let Some(cell) = screen.cell(y, x) else {
        return Cell { text: " ".to_owned(), style: String::new() };
    };
    // Faint is left out, as by the meters that know only the eight oldest renditions: it costs us and not the floor.
    let mut codes: Vec<String> = Vec::new();
    let attributes = [(1, cell.bold()), (3, cell.italic()), (4, cell.underline()), (7, cell.inverse())];
    codes.extend(attributes.into_iter().filter(|(_, on)| *on).map(|(code, _)| code.to_string()));
    for (colour, base) in [(cell.fgcolor(), 30), (cell.bgcolor(), 40)] {
        match colour {
            vt100::Color::Default => {}
            vt100::Color::Idx(n @ 0..8) => codes.push((base + u32::from(n)).to_string()),
            vt100::Color::Idx(n @ 8..16) => codes.push((base + 52 + u32::from(n)).to_string()),
            _ => codes.extend([(base + 8).to_string(), "5".to_owned(), "255".to_owned()]),
        }
    }
    let text = match cell.contents() {
        "" if cell.is_wide_continuation() => String::new(),
        "" => " ".to_owned(),
        text => text.to_owned(),
    };
    Cell { text, style: codes.join(";") }
}

fn digits(n: usize) -> usize {
    n.to_string().len()
}

/// Bytes from one screen to the next.
pub fn floor(before: &Shot, after: &Shot) -> usize {
    let mut at: Option<(usize, usize)> = None;
    let (mut style, mut changed, mut cost) = ("", 0, 0);
    for (y, (old, new)) in before.rows.iter().zip(&after.rows).enumerate() {
        let todo: Vec<usize> = (0..new.len()).filter(|x| old.get(*x) != new.get(*x)).collect();
        changed += todo.len();
        let blank = |cell: &Cell| cell.text == " " && cell.style.is_empty();
        let end = new.iter().rposition(|cell| !blank(cell)).map_or(0, |last| last + 1);
        let erase = todo.iter().filter(|x| **x >= end).count() > 3;
        for x in todo.iter().copied().filter(|x| !(erase && *x >= end)) {
            let cell = &new[x];
            if cell.text.is_empty() {
                continue;
            }
            cost += step(at, (y, x), new, style);
            if cell.style != style {
                let short = style.is_empty() || cell.style.is_empty();
                cost += cell.style.len() + if short { 3 } else { 5 };
                style = &cell.style;
            }
            cost += cell.text.len();
            let wide = new.get(x + 1).is_some_and(|next| next.text.is_empty());
            at = Some((y, x + 1 + usize::from(wide)));
        }
        if erase {
            cost += if at == Some((y, end)) { 0 } else { 4 + digits(y + 1) + digits(end + 1) };
            cost += 3 + if style.is_empty() { 0 } else { 3 };
            (style, at) = ("", Some((y, end)));
        }
    }
    cost += if style.is_empty() { 0 } else { 3 };
    if let Some((y, x)) = after.cursor
        && after.cursor != at
        && (changed > 0 || before.cursor != after.cursor)
    {
        cost += 4 + digits(y + 1) + digits(x + 1);
    }
    cost
}

fn step(at: Option<(usize, usize)>, (y, x): (usize, usize), row: &[Cell], style: &str) -> usize {
    if at == Some((y, x)) {
        return 0;
    }
    let absolute = 4 + digits(y + 1) + digits(x + 1) - if x == 0 { 2 } else { 0 };
    match at {
        Some((from_y, from)) if from_y == y && x > from => {
            let gap = &row[from..x];
            let mut forward = 3 + digits(x - from);
            if gap.iter().all(|cell| cell.style == style) {
                forward = forward.min(gap.iter().map(|cell| cell.text.len()).sum());
            }
            absolute.min(forward)
        }
        Some((from_y, _)) if y == from_y + 1 && x == 0 => 2,
        _ => absolute,
    }
}
