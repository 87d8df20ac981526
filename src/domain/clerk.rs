//! A clerk: who she is, and what she may do beyond the work of every day.

use super::field::{Column, Script, Width};
use super::id::ClerkId;
use super::message::Value;

/// What a clerk may do. On-disk codes of `clerk.role`; NULL reads as an agent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// 0: the work of every day.
    #[default]
    Agent = 0,
    /// 1: also opens again what is locked, and says who may.
    Responsible = 1,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Agent, Self::Responsible];

    /// The role behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|role| *role as i64 == code)
    }

    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Responsible => "responsible",
        }
    }

    /// Fluent id of its word.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Agent => "role-agent",
            Self::Responsible => "role-responsible",
        }
    }
}

/// Somebody who uses the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clerk {
    /// Her id.
    pub id: ClerkId,
    /// Her Unix login.
    pub login: String,
    /// Her name as colleagues see it.
    pub name: String,
    /// What she may do.
    pub role: Role,
}

/// The columns of their list.
pub const COLUMNS: &[Column<Clerk>] = &[
    Column::new("name", Width::Fill(24), Script::Free, |clerk: &Clerk| clerk.name.as_str().into()),
    Column::new("login", Width::Fill(16), Script::Latin, |clerk: &Clerk| clerk.login.as_str().into()),
    Column::new("role", Width::Cells(14), Script::Free, |clerk: &Clerk| Value::Term(clerk.role.term())),
];
