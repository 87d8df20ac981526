//! Phone numbers: Moroccan ones are stored `+212XXXXXXXXX` and shown `06 61 23 45 67`.

/// What is stored for what was typed. A number that is not Moroccan is kept as written, digits westernised; the second
/// value is false then, so that the form can warn. It is never refused.
pub fn store_form(text: &str) -> (String, bool) {
    let _ = text;
    unimplemented!()
}

/// What is shown for what is stored.
pub fn shown(stored: &str) -> String {
    let _ = stored;
    unimplemented!()
}
