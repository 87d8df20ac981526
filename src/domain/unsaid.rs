//! Why a field holds no answer: « inconnu », « refus » and « sans objet » are not the same as blank.

/// An answer that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unsaid {
    /// Nobody knows, not even she. On disk `?`.
    Unknown,
    /// She would not say. On disk `!`.
    Refused,
    /// The question does not apply to her. On disk `-`.
    Moot,
}

impl Unsaid {
    /// Every one of them, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Unknown, Self::Refused, Self::Moot];

    /// Its code: on disk, in drafts, and the one key that a clerk types in a field. No other text of a field is ever this
    /// one character, so a column can hold either.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "?",
            Self::Refused => "!",
            Self::Moot => "-",
        }
    }

    /// Fluent id of its word.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Unknown => "unsaid-unknown",
            Self::Refused => "unsaid-refused",
            Self::Moot => "unsaid-moot",
        }
    }

    /// What a typed or stored text means; the Arabic question mark counts as the other one, any dash as a hyphen.
    pub fn read(text: &str) -> Option<Self> {
        // Most say something.
        if text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) {
            return None;
        }
        match text.trim() {
            "?" | "؟" => Some(Self::Unknown),
            "!" => Some(Self::Refused),
            "-" | "–" | "—" => Some(Self::Moot),
            _ => None,
        }
    }
}
