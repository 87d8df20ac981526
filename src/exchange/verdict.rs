//! What a row means for the store, in words that a clerk can act on.

use super::matching::Fields;
use crate::domain::id::PersonId;
use crate::domain::matching::{self, Comparison};
use crate::domain::message::Message;
use crate::store::import::Who;
use crate::text::Texts;
use serde::Serialize;

/// One thing to mend in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The column as the file names it.
    pub column: String,
    /// What is wrong there and what to do.
    pub message: Message,
}

/// What a row means.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Verdict {
    /// A new person.
    Add,
    /// A known person of whom something is filled in or corrected.
    Update {
        /// Who.
        who: Who,
        /// Which fields.
        fields: Fields,
        /// Fields where the file says something else: what is recorded stays.
        differs: Fields,
    },
    /// A known person; nothing is written.
    Unchanged {
        /// Who.
        id: PersonId,
        /// Fields where the file says something else: what is recorded stays.
        differs: Fields,
    },
    /// Perhaps a known person.
    Possible {
        /// Who she may be.
        who: Who,
        /// Her name.
        name: String,
        /// Why it looks so, and why it is not certain.
        why: Message,
        /// What each field says; `None` where nobody looks at it.
        #[serde(skip)]
        found: Option<Comparison>,
    },
    /// What an earlier line of the file said.
    Repeated {
        /// That line.
        line: u64,
        /// Fields where this one says something else: what was said first stays.
        differs: Fields,
    },
    /// No text.
    Blank,
    /// A total, a place and date, who signs: the end of a list on paper, and nobody.
    Closing,
    /// Something to mend.
    Error {
        /// Everything to mend.
        faults: Vec<Fault>,
    },
}

/// A row of the file and its verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// Line of the file, or row of the sheet, from 1.
    pub line: u64,
    /// Her name, if it could be read; of a row that is nobody, what it begins with.
    pub name: String,
    /// The print of the row, by which a decision about it is kept; `None` if it could not be read.
    pub print: Option<i64>,
    /// What was taken and should be looked at.
    #[serde(skip)]
    pub warned: Vec<Fault>,
    /// What the row means.
    #[serde(flatten)]
    pub verdict: Verdict,
}

impl Line {
    /// Fluent id of its word: of somebody added of whom something should be looked at, not the plain one.
    pub fn term(&self) -> &'static str {
        match self.verdict {
            Verdict::Add if !self.warned.is_empty() => "import-verdict-check",
            _ => self.verdict.term(),
        }
    }

    /// The whole of it, in words.
    pub fn words(&self, texts: &Texts) -> String {
        let warned = said(&self.warned, texts);
        match self.verdict {
            _ if warned.is_empty() => self.verdict.words(texts),
            Verdict::Add => warned,
            _ => format!("{} · {warned}", self.verdict.words(texts)),
        }
    }
}

/// Faults in words, each at its column.
fn said(faults: &[Fault], texts: &Texts) -> String {
    let says = faults.iter().map(|fault| {
        let message = Message::new("import-says-fault").with("column", fault.column.as_str());
        texts.say(&message.with("fault", fault.message.clone()))
    });
    says.collect::<Vec<_>>().join(" · ")
}

impl Verdict {
    /// How likely the row is she, from 0 to 1, where that is in question.
    pub fn score(&self) -> Option<f64> {
        match self {
            Self::Possible { found, .. } => found.map(|found| f64::from(matching::hundredths(found.score)) / 100.0),
            _ => None,
        }
    }

    /// What each field says, where that is in question.
    pub fn reasons(&self, texts: &Texts) -> Vec<String> {
        match self {
            Self::Possible { found: Some(found), .. } => found.reasons().iter().map(|said| texts.say(said)).collect(),
            _ => Vec::new(),
        }
    }

    /// Fluent id of its word.
    pub const fn term(&self) -> &'static str {
        match self {
            Self::Add => "import-verdict-add",
            Self::Update { .. } => "import-verdict-update",
            Self::Unchanged { .. } => "import-verdict-unchanged",
            Self::Possible { .. } => "import-verdict-possible",
            Self::Repeated { .. } => "import-verdict-repeated",
            Self::Blank => "import-verdict-blank",
            Self::Closing => "import-verdict-closing",
            Self::Error { .. } => "import-verdict-error",
        }
    }

    /// The whole of it, in words: for a list, and for the file of rejected rows.
    pub fn words(&self, texts: &Texts) -> String {
        let fields = |fields: &Fields| {
            let labels: Vec<String> = fields.iter().map(|field| texts.word(&format!("person-{field}"))).collect();
            labels.join(", ")
        };
        let stays = |says: String, differs: &Fields| {
            if differs.is_empty() {
                return says;
            }
            let other = texts.say(&Message::new("import-says-differs").with("fields", fields(differs)));
            format!("{says} · {other}")
        };
        match self {
            Self::Update { fields: changed, differs, .. } => {
                let says = texts.say(&Message::new("import-says-update").with("fields", fields(changed)));
                stays(says, differs)
            }
            Self::Unchanged { differs, .. } => stays(texts.word(self.term()), differs),
            Self::Possible { who, name, why, .. } => {
                let message = match who {
                    Who::Stored(id) => Message::new("import-says-possible").with("number", id.to_string()),
                    Who::Line(line) => {
                        Message::new("import-says-possible-line").with("line", super::csv::number(*line))
                    }
                };
                texts.say(&message.with("name", name.as_str()).with("why", why.clone()))
            }
            Self::Repeated { line, differs } => {
                let line = super::csv::number(*line);
                stays(texts.say(&Message::new("import-says-repeated").with("line", line)), differs)
            }
            Self::Error { faults } => said(faults, texts),
            Self::Add | Self::Blank | Self::Closing => texts.word(self.term()),
        }
    }
}
