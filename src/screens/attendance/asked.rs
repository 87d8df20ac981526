//! A line asked for on a sheet while it is half typed: what the drafts keep of it, and how it comes back.

use super::{Attendance, Want};
use crate::domain::attendance::Line;
use crate::domain::draft::Draft;
use crate::domain::id::EnrolmentId;
use crate::domain::message::Message;
use crate::screens::prompt::Prompt;
use crate::screens::{Desk, Screen};
use crate::store::Result;
use crate::store::attendance::WALK_IN;
use crate::store::drafts::Kept;
use crate::store::op::Op;

/// The one field of such a draft.
const TEXT: &str = "text";

/// Most characters of a note, a reason.
pub(super) const NOTE: usize = 120;

impl Want {
    /// How the drafts write it.
    fn field(self) -> String {
        match self {
            Self::Note(enrolment) => format!("note/{}", enrolment.0),
            Self::WalkIn => "walk-in".to_owned(),
            Self::Unlock => "unlock".to_owned(),
        }
    }

    fn from_field(field: &str) -> Option<Self> {
        match field {
            "walk-in" => Some(Self::WalkIn),
            "unlock" => Some(Self::Unlock),
            other => Some(Self::Note(EnrolmentId(other.strip_prefix("note/")?.parse().ok()?))),
        }
    }

    /// Asks for it, `text` already there.
    pub(super) fn prompt(self, text: &str) -> Prompt<Self> {
        match self {
            Self::Note(_) => Prompt::new(self, "action-note", text, NOTE),
            Self::WalkIn => Prompt::new(self, "sheet-walk-in", text, WALK_IN),
            Self::Unlock => Prompt::new(self, "sheet-unlock-reason", text, NOTE),
        }
    }
}

/// Asks for the note of a line, naming her: the cursor may have stepped on.
pub(super) fn note_of(line: &Line, text: &str) -> Prompt<Want> {
    let whose = Message::new("sheet-note-of").with("line", line.enrolment.number).with("name", line.enrolment.called());
    Want::Note(line.enrolment.id).prompt(text).labelled(whose)
}

impl Attendance {
    /// What is half typed, if anything is.
    pub(super) fn half_typed(&self) -> Option<Kept> {
        let prompt = self.prompt.as_ref().filter(|prompt| !prompt.typed().is_empty())?;
        let draft = Draft::default().with(TEXT, prompt.typed());
        Some(Kept {
            form: self.address(),
            draft,
            field: prompt.want.field(),
            base: 0,
            at: self.asked_at,
            op: Op::default(),
        })
    }

    /// Asks again for what the line was cut off from.
    pub(super) fn ask_again(&mut self, desk: &Desk) -> Result<()> {
        let Some(kept) = desk.drafts.find(&self.address())? else { return Ok(()) };
        let want = Want::from_field(&kept.field).filter(|want| match want {
            Want::Note(enrolment) => {
                self.sheet.as_ref().and_then(|sheet| sheet.of(*enrolment)).is_some_and(|line| line.mark.is_some())
            }
            Want::WalkIn | Want::Unlock => true,
        });
        if let (Some(Want::Note(enrolment)), Some(sheet)) = (want, &self.sheet) {
            let at = sheet.lines.iter().position(|line| line.enrolment.id == enrolment);
            self.cursor = at.unwrap_or(self.cursor);
        }
        let typed = kept.draft.get(TEXT);
        self.prompt = match (want, self.line(self.cursor)) {
            (Some(Want::Note(_)), Some(line)) => Some(note_of(line, typed)),
            (want, _) => want.map(|want| want.prompt(typed)),
        };
        self.asked_at = kept.at;
        Ok(())
    }

    /// It was answered or dismissed.
    pub(super) fn asked(&self, desk: &Desk) {
        // Offered once more at worst.
        desk.drafts.forget(&self.address()).ok();
    }
}
