//! Households: who lives together, and what each is to the others — a mother in training and her child in the crèche.

use super::draft::{Draft, Problems};
use super::field::{self, Field, Kind};
use super::id::PersonId;
use super::person::Name;

/// The vocabulary of roles.
pub const VOCABULARY: &str = "household_role";

/// Somebody of a household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Row of the table.
    pub id: i64,
    /// Who.
    pub person: PersonId,
    /// Her name in both scripts.
    pub name: Name,
    /// Code of the vocabulary.
    pub role: Option<String>,
    /// True for a man or a boy: his form of the role's word.
    pub male: bool,
}

/// Somebody to be joined to the household of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The other's id, file number or CIN.
    pub other: String,
    /// What the other is in the household.
    pub other_role: Option<String>,
    /// What the person herself is.
    pub role: Option<String>,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("other", Kind::Lookup("person"), 34, 60),
    Field::new("other_role", Kind::Lookup("term:household_role"), 18, 40),
    Field::new("role", Kind::Lookup("term:household_role"), 18, 40),
];

impl Link {
    /// The only way from typed text to one.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let other = field::required(FIELDS, "other", draft, &mut problems);
        let other_role = field::text(FIELDS, "other_role", draft, &mut problems);
        let role = field::text(FIELDS, "role", draft, &mut problems);
        problems.into_result()?;
        Ok(Self { other, other_role, role })
    }

    /// What a form shows of it.
    pub fn to_draft(&self) -> Draft {
        Draft::default()
            .with("other", self.other.as_str())
            .with("other_role", self.other_role.clone().unwrap_or_default())
            .with("role", self.role.clone().unwrap_or_default())
    }
}
