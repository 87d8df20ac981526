//! The same key on other keyboards: AZERTY's unshifted digit row, Arabic-Indic digits, Arabic and Tifinagh letters.

/// The digit that a character stands for where no text field has the focus: 0-9, Arabic-Indic and Persian digits, and
/// the unshifted AZERTY row `à&é"'(-è_ç`.
pub fn digit(c: char) -> Option<u8> {
    let _ = c;
    unimplemented!()
}

/// The Latin capital letters that a character may stand for where no text field has the focus: itself without case, or
/// the key it sits on (Arabic-102 AZERTY, Arabic-101, Tifinagh layouts).
pub fn letters(c: char) -> &'static [char] {
    let _ = c;
    unimplemented!()
}
