//! The same key on other keyboards: AZERTY's unshifted digit row, Arabic-Indic digits, Arabic and Tifinagh letters.
//!
//! Positions are those of xkeyboard-config: `ara` (Arabic-101), `ara(azerty)` which is `ma(arabic)` (Arabic-102, the same
//! positions under AZERTY caps), `ma(tifinagh)` (IRCAM). Where the two Arabic keyboards disagree, Morocco's comes first.

/// The digit that a character stands for where no text field has the focus: 0-9, Arabic-Indic and Persian digits, and
/// the unshifted AZERTY row `à&é"'(-è_ç`.
pub const fn digit(c: char) -> Option<u8> {
    Some(match c {
        '0'..='9' => c as u8 - b'0',
        '\u{660}'..='\u{669}' => (c as u32 - 0x660) as u8,
        '\u{6f0}'..='\u{6f9}' => (c as u32 - 0x6f0) as u8,
        // Caps Lock turns the accented ones into capitals on some systems.
        'à' | 'À' => 0,
        '&' => 1,
        'é' | 'É' => 2,
        '"' => 3,
        '\'' => 4,
        '(' => 5,
        '-' => 6,
        'è' | 'È' => 7,
        '_' => 8,
        'ç' | 'Ç' => 9,
        _ => return None,
    })
}

/// The sign that an Arabic sign stands for where no text field has the focus: `؟` asks for help as `?` does.
pub const fn sign(c: char) -> char {
    match c {
        '؟' => '?',
        '،' => ',',
        '؛' => ';',
        '٫' => '.',
        other => other,
    }
}

const ALPHABET: [char; 26] = [
    'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W',
    'X', 'Y', 'Z',
];

/// The Latin capital letters that a character may stand for where no text field has the focus: itself without case, or
/// the key it sits on (Arabic-102 AZERTY, Arabic-101, Tifinagh layouts), likeliest first. Vowel signs and hamza forms
/// are the same keys with Shift: a clerk who holds it, as for capitals, means the same letter.
pub fn letters(c: char) -> &'static [char] {
    if c.is_ascii_alphabetic() {
        let at = usize::from(c.to_ascii_uppercase() as u8 - b'A');
        return ALPHABET.get(at..=at).unwrap_or_default();
    }
    match c {
        '\u{600}'..='\u{6ff}' | '\u{fe70}'..='\u{fefc}' => arabic(c),
        '\u{2d30}'..='\u{2d7f}' => tifinagh(c),
        _ => &[],
    }
}

const fn arabic(c: char) -> &'static [char] {
    match c {
        'ض' | '\u{64e}' => &['A', 'Q'],
        'ص' | '\u{64b}' => &['Z', 'W'],
        'ث' | '\u{64f}' => &['E'],
        'ق' | '\u{64c}' => &['R'],
        'ف' | 'ڤ' | '\u{fef9}' => &['T'],
        'غ' | 'إ' => &['Y'],
        'ع' => &['U'],
        'ه' => &['I'],
        'خ' => &['O'],
        'ح' => &['P'],
        'ش' | '\u{650}' => &['Q', 'A'],
        'س' | '\u{64d}' => &['S'],
        'ي' => &['D'],
        'ب' | 'پ' => &['F'],
        'ل' | '\u{fef7}' => &['G'],
        'ا' | 'أ' | 'ٱ' => &['H'],
        'ت' | '\u{640}' => &['J'],
        'ن' => &['K'],
        'م' => &['L'],
        // The key right of L: M on AZERTY, a sign on 101, where M itself carries ة.
        'ك' | 'گ' | 'ة' => &['M'],
        'ئ' => &['W', 'Z'],
        'ء' | '\u{652}' => &['X'],
        'ؤ' => &['C'],
        'ر' => &['V'],
        '\u{fefb}' | '\u{fef5}' => &['B'],
        'ى' | 'آ' => &['N'],
        _ => &[],
    }
}

const fn tifinagh(c: char) -> &'static [char] {
    match c {
        'ⴰ' => &['A'],
        'ⴱ' => &['B'],
        'ⵛ' => &['C'],
        'ⴷ' | 'ⴹ' => &['D'],
        'ⴻ' => &['E'],
        'ⴼ' => &['F'],
        'ⴳ' => &['G'],
        'ⵀ' => &['H'],
        'ⵉ' => &['I'],
        'ⵊ' => &['J'],
        'ⴽ' => &['K'],
        'ⵍ' => &['L'],
        'ⵎ' => &['M'],
        'ⵏ' => &['N'],
        'ⵄ' => &['O'],
        'ⵃ' => &['P'],
        'ⵇ' => &['Q'],
        'ⵔ' | 'ⵕ' => &['R'],
        'ⵙ' | 'ⵚ' => &['S'],
        'ⵜ' | 'ⵟ' => &['T'],
        'ⵓ' => &['U'],
        'ⵖ' => &['V'],
        'ⵡ' => &['W'],
        'ⵅ' => &['X'],
        'ⵢ' => &['Y'],
        'ⵣ' | 'ⵥ' => &['Z'],
        _ => &[],
    }
}
