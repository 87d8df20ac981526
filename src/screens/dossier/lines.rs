//! The lines of a person's file, read at once: a file holds a few dozen at most.

use crate::domain::consent::Consent;
use crate::domain::document::{State, VOCABULARY};
use crate::domain::household::{self as roles, Member};
use crate::domain::id::PersonId;
use crate::domain::order;
use crate::screens::Desk;
use crate::store::{Result, consent, document, household, vocabulary};
use chrono::NaiveDate;

/// One line.
pub(super) enum Line {
    /// A heading: Fluent id.
    Heading(&'static str),
    /// A paper, noted or not.
    Paper(Paper),
    /// What the law asks to be noted: its row, it, and the language's label.
    Consent(i64, Consent, String),
    /// Somebody of her household, and the role's label.
    Member(Member, String),
    /// Nothing in this part yet: Fluent id.
    Nothing(&'static str),
}

/// A paper and where it stands.
pub(super) struct Paper {
    /// Row of the table, if it is noted.
    pub(super) row: Option<i64>,
    pub(super) kind: String,
    pub(super) label: String,
    /// True if her file must hold it.
    pub(super) required: bool,
    pub(super) state: Option<State>,
    pub(super) on: Option<NaiveDate>,
    pub(super) note: String,
    /// The last Change of the row; 0 if it is not noted.
    pub(super) chg: i64,
}

impl Line {
    /// True if another reading shows the same thing.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Paper(one), Self::Paper(two)) => one.kind == two.kind,
            (Self::Heading(one), Self::Heading(two)) | (Self::Nothing(one), Self::Nothing(two)) => one == two,
            _ => self.row().is_some() && self.row() == other.row(),
        }
    }

    /// Table and row of what it shows.
    pub(super) fn row(&self) -> Option<(&'static str, i64)> {
        match self {
            Self::Paper(paper) => paper.row.map(|id| ("document", id)),
            Self::Consent(id, ..) => Some(("consent", *id)),
            Self::Member(member, _) => Some(("household_member", member.id)),
            Self::Heading(_) | Self::Nothing(_) => None,
        }
    }
}

/// Reads them: papers that are asked for first.
pub(super) fn lines(her: PersonId, desk: &Desk) -> Result<Vec<Line>> {
    let words = vocabulary::all(&desk.store)?;
    let language = desk.language.code();
    let required = document::asked_of(&desk.store, her, desk.today)?;
    let held = document::of_person(&desk.store, her)?;
    let mut papers: Vec<Paper> = Vec::new();
    for term in words.of(VOCABULARY) {
        let own = held.iter().find(|own| own.kind == term.code);
        if own.is_none() && !term.active {
            continue;
        }
        papers.push(Paper {
            row: own.map(|own| own.id),
            kind: term.code.clone(),
            label: term.label(language, false).to_owned(),
            required: required.contains(&term.code),
            state: own.map(|own| own.state),
            on: own.map(|own| own.on),
            note: own.and_then(|own| own.note.clone()).unwrap_or_default(),
            chg: own.map_or(0, |own| own.chg),
        });
    }
    order::by_key(&mut papers, |paper| !paper.required);
    let mut lines = vec![Line::Heading("dossier-papers")];
    lines.extend(papers.into_iter().map(Line::Paper));
    lines.push(Line::Heading("dossier-consents"));
    let consents = consent::of_person(&desk.store, her)?;
    if consents.is_empty() {
        lines.push(Line::Nothing("dossier-no-consent"));
    }
    lines.extend(consents.into_iter().map(|(id, own)| {
        let told = own.language.as_deref().map(|code| words.label("language", code, language, false).to_owned());
        Line::Consent(id, own, told.unwrap_or_default())
    }));
    lines.push(Line::Heading("dossier-household"));
    let members = household::of_person(&desk.store, her)?;
    if members.is_empty() {
        lines.push(Line::Nothing("dossier-no-household"));
    }
    lines.extend(members.into_iter().map(|member| {
        let role = member.role.as_deref();
        let label = role.map(|code| words.label(roles::VOCABULARY, code, language, member.male).to_owned());
        Line::Member(member, label.unwrap_or_default())
    }));
    Ok(lines)
}
