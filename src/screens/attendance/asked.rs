//! The lines that a sheet asks for: a note, a walk-in's name, why it is unlocked.

use super::{Attendance, Want};
use crate::domain::attendance::{Line, NOTE};
use crate::domain::id::EnrolmentId;
use crate::domain::message::Message;
use crate::screens::prompt::Prompt;
use crate::store::attendance;

/// Most characters of a reason.
const REASON: usize = 120;

/// Labels of the lines.
const NOTE_OF: &str = "sheet-note-of";
const WALK_IN: &str = "sheet-walk-in";
const UNLOCK: &str = "sheet-unlock-reason";

impl Want {
    /// What of the sheet it is about.
    fn about(self) -> String {
        match self {
            Self::Note(enrolment) => enrolment.0.to_string(),
            Self::WalkIn | Self::Unlock => String::new(),
        }
    }
}

/// Asks for the note of a line, naming her: the cursor may have stepped on.
fn note_of(line: &Line) -> Option<(Want, Prompt)> {
    let whose = Message::new(NOTE_OF).with("line", line.enrolment.number).with("name", line.enrolment.called());
    let stored = line.mark.as_ref()?.note.as_deref().unwrap_or_default();
    Some((Want::Note(line.enrolment.id), Prompt::new(NOTE_OF, stored, NOTE).labelled(whose)))
}

impl Attendance {
    /// Asks for the note of a line. False where it has no mark: then it has none.
    pub(super) fn ask_note_of(&mut self, index: usize) -> bool {
        self.prompt = self.line(index).and_then(note_of);
        self.prompt.is_some()
    }

    /// Asks for the name of somebody who came without being on the list.
    pub(super) fn ask_walk_in(&mut self) {
        self.prompt = Some((Want::WalkIn, Prompt::new(WALK_IN, "", attendance::WALK_IN)));
    }

    /// Asks why a locked sheet is unlocked.
    pub(super) fn ask_unlock(&mut self) {
        self.prompt = Some((Want::Unlock, Prompt::new(UNLOCK, "", REASON)));
    }

    /// The line that stands open, and what of the sheet it is about.
    pub(super) fn open_line(&mut self) -> Option<(&mut Prompt, String)> {
        match (&mut self.reasons, &mut self.prompt) {
            (Some(reasons), _) => reasons.line().map(|line| (line, String::new())),
            (None, prompt) => prompt.as_mut().map(|(want, line)| (line, want.about())),
        }
    }

    /// Asks again for what the line was cut off from, by its label.
    pub(super) fn reopen_line(&mut self, label: &str, about: &str) {
        match label {
            WALK_IN if self.closed().is_ok_and(|why| why.is_none()) => self.ask_walk_in(),
            NOTE_OF => {
                let whose = about.parse().map(EnrolmentId);
                let at = |own: &Line| Ok(own.enrolment.id) == whose;
                let index = self.sheet.as_ref().and_then(|sheet| sheet.lines.iter().position(at));
                if let Some(index) = index.filter(|index| self.ask_note_of(*index)) {
                    self.cursor = index;
                    self.show_cursor();
                }
            }
            _ => {}
        }
    }
}
