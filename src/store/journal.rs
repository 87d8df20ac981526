//! The journal: every write is a Change that carries its own before- and after-images.

/// What a write is called and where it was done.
#[derive(Clone, Debug)]
pub struct Act {
    /// On-disk name; the word on the screen is Fluent `act-<name>`.
    pub name: &'static str,
    /// Why, where the clerk was asked.
    pub reason: Option<String>,
    /// The record whose screen this was done on (low 32 bits of its id); 0: none. Undo looks for the clerk's last Change there.
    pub scope: u32,
}

impl Act {
    /// An act done on no record's screen.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            reason: None,
            scope: 0,
        }
    }

    /// The same act, done on the screen of a record.
    #[must_use]
    pub const fn on(mut self, id: i64) -> Self {
        self.scope = crate::domain::id::low(id);
        self
    }

    /// The same act with its reason.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
