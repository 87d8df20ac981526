//! What law 09-08 asks a file to say of itself: who answers for it, under which number of the CNDP, whom to write to, and
//! what for, in the language in which it is told.

/// The texts of the notice, in the order of the form: on-disk names in `setting.name`, the same after `settings set`.
pub const NAMES: &[&str] = &[
    "law_controller",
    "law_number",
    "law_contact",
    "law_purpose_fr",
    "law_purpose_ar",
    "law_purpose_zgh",
    "law_purpose_en",
];

/// Most characters of one of them.
pub const LENGTH: usize = 600;

/// What is said; what is not set is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Law {
    /// Who answers for the file.
    pub controller: String,
    /// Number and date of the CNDP's declaration or authorisation.
    pub number: String,
    /// Whom to write to: access, rectification, opposition.
    pub contact: String,
    /// What for, by the code of the language it is written in.
    pub purposes: Vec<(&'static str, String)>,
}

impl Law {
    /// The purpose as it is read to somebody: in the language that she was spoken to, by the code of the vocabulary
    /// `language` or of the interface; else the next that she may understand. `None` where none is set.
    pub fn purpose(&self, language: &str) -> Option<&str> {
        let wanted: &[&str] = match language {
            "fr" | "french" => &["fr", "ar"],
            "en" | "english" => &["en", "fr", "ar"],
            "zgh" | "zgh-Latn" | "tamazight" | "tachelhit" | "tarifit" => &["zgh", "ar", "fr"],
            _ => &["ar", "fr"],
        };
        let all = wanted.iter().chain(&["fr", "ar", "zgh", "en"]);
        let said = |code: &&str| self.purposes.iter().find(|(own, text)| own == code && !text.is_empty());
        all.filter_map(said).map(|(_, text)| text.as_str()).next()
    }

    /// True if nothing at all is set.
    pub fn is_empty(&self) -> bool {
        let texts = [&self.controller, &self.number, &self.contact];
        texts.iter().all(|text| text.is_empty()) && self.purposes.iter().all(|(_, text)| text.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_purpose_is_read_in_the_nearest_language_that_is_written() {
        let law =
            Law { purposes: vec![("fr", "F".into()), ("ar", "ع".into()), ("zgh", String::new())], ..Law::default() };
        for (language, text) in [("french", "F"), ("darija", "ع"), ("tachelhit", "ع"), ("en", "F"), ("", "ع")] {
            assert_eq!(law.purpose(language), Some(text), "{language}");
        }
        assert_eq!(Law::default().purpose("fr"), None);
        assert!(Law::default().is_empty() && !law.is_empty());
    }
}
