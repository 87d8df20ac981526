//! What keys mean at each stage of an import: choosing a file, mapping its columns, reading the trial run.

use super::*;

impl Import {
    pub(super) fn act_on_files(&mut self, action: Action) -> Outcome {
        match action {
            Action::Back if self.line.typed().is_empty() => return Outcome::close(),
            Action::Back => {
                self.line = Prompt::new("importing-file", "", PATH);
                self.list();
            }
            Action::Enter | Action::Done => return self.open(),
            Action::Clear | Action::Delete | Action::Left | Action::Right => {
                let before = self.line.typed().to_owned();
                if let Asked::Pending = self.line.act(action)
                    && self.line.typed() != before
                {
                    self.list();
                }
            }
            _ => match self.found.act(action) {
                ListEvent::Open(_) | ListEvent::Moved | ListEvent::Ignored => {}
            },
        }
        Outcome::stay()
    }

    pub(super) fn act_on_columns(&mut self, action: Action, desk: &Desk) -> Result<Outcome> {
        let Stage::Columns(table) = &mut self.stage else { return Ok(Outcome::stay()) };
        let last = table.columns().saturating_sub(1);
        match action {
            Action::Back => self.stage = Stage::Files,
            Action::Done => return Ok(self.try_it(desk)),
            Action::Enter => return Ok(self.choose_target(desk.language)),
            Action::Up | Action::PreviousField => self.at = self.at.saturating_sub(1),
            Action::Down | Action::NextField => self.at = (self.at + 1).min(last),
            Action::Home | Action::PageUp => self.at = 0,
            Action::End | Action::PageDown => self.at = last,
            Action::Clear | Action::Delete => table.naming(self.at, Target::Ignored),
            Action::New => return Ok(self.turn_first_row()),
            Action::Look => return self.choose_course(desk),
            Action::Fill => return Ok(self.turn_duplicates(desk)),
            Action::Files => return Ok(self.choose_reading()),
            _ => return Ok(Outcome::unmeant()),
        }
        Ok(Outcome::stay())
    }

    /// Keeps what she says of the row under the cursor, for this file and the next that holds it.
    fn decide(&mut self, same: bool, desk: &mut Desk) -> Result<Outcome> {
        let Some(told) = self.told.current().cloned() else { return Ok(Outcome::unmeant()) };
        let Some((print, person)) = told.asked else {
            return Ok(Outcome::refuse(Message::new("importing-nothing-to-decide")));
        };
        verdicts::say(&mut desk.store, desk.clerk.id, print, person, Some(same))?;
        let word = if same { "importing-said-same" } else { "importing-said-distinct" };
        let mut rows = self.told.rows().to_vec();
        for row in rows.iter_mut().filter(|row| row.line == told.line) {
            row.word = word;
        }
        self.told.renew(rows);
        self.told.act(Action::Down);
        let id = if same { "importing-same" } else { "importing-distinct" };
        Ok(Outcome::wrote(Message::new(id).with("line", told.line).with("name", told.name)))
    }

    pub(super) fn act_on_tried(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        match action {
            Action::Back => {
                if let Stage::Tried(table, _) = std::mem::replace(&mut self.stage, Stage::Files) {
                    self.stage = Stage::Columns(table);
                }
            }
            Action::Done => return Ok(self.do_it(desk)),
            Action::Look => return self.choose_course(desk),
            Action::Fill => return Ok(self.turn_duplicates(desk)),
            Action::Same => return self.decide(true, desk),
            Action::Distinct => return self.decide(false, desk),
            _ => {
                self.told.act(action);
            }
        }
        Ok(Outcome::stay())
    }
}
