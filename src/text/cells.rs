//! Text into exactly so many cells: cut at the logical end, shaped, reordered, padded on the far side.

/// Base direction of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dir {
    /// Left to right: codes, dates, Latin names.
    Ltr,
    /// Right to left: Arabic names.
    Rtl,
    /// By the first strong letter.
    Auto,
}

/// Cells that a text needs, as `fit` would draw it.
pub fn width(text: &str) -> u16 {
    let _ = text;
    unimplemented!()
}

/// Exactly `cells` cells in visual order: cut with `…` where it is longer, padded at its end (right of `Ltr`, left of
/// `Rtl`) where it is shorter.
pub fn fit(text: &str, cells: u16, dir: Dir) -> String {
    let _ = (text, cells, dir);
    unimplemented!()
}

/// Like `fit`, padded at its start: numbers in a column, a centred heading's far half.
pub fn fit_far(text: &str, cells: u16, dir: Dir) -> String {
    let _ = (text, cells, dir);
    unimplemented!()
}

/// In visual order, as many cells as it needs, at most `cells`.
pub fn visual(text: &str, cells: u16, dir: Dir) -> String {
    let _ = (text, cells, dir);
    unimplemented!()
}

/// Lines of at most `cells` cells, broken between logical words; still logical: `fit` each.
pub fn wrap(text: &str, cells: u16) -> Vec<String> {
    let _ = (text, cells);
    unimplemented!()
}
