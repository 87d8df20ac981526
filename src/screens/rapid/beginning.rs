//! How a list begins: its heading, and the line that was half typed, or saved already, when the program was left or cut off.

use super::line::Done;
use super::{HEADING, Pane, Rapid};
use crate::domain::draft::Draft;
use crate::domain::id::{ChangeId, EnrolmentId, PersonId};
use crate::domain::person::PROVINCE;
use crate::domain::rapid::{Entry, HEAD};
use crate::screens::{Before, Desk, Screen, asks};
use crate::store::rapid::Made;
use crate::store::{Result, course};
use crate::ui::form::Form;

impl Rapid {
    pub(super) fn open(&mut self, desk: &Desk) -> Result<()> {
        let mut head = Draft::default().with("sex", "f");
        if let Some(id) = self.course {
            let (row, _) = course::get(&desk.store, id)?;
            let from = desk.today.clamp(row.course.starts_on, row.course.ends_on);
            head.set("course", id.0.to_string());
            head.set("from", crate::text::format::date(from));
        } else {
            self.pane = Pane::Head;
        }
        self.op = desk.store.draw_op()?;
        let (kept, saved) = match desk.before(&self.address())? {
            Before::Nothing => (None, None),
            Before::Draft(kept) => (Some(kept), None),
            Before::Saved(kept, change) => (Some(kept), Some(change)),
        };
        let mut own = Draft::default();
        if let Some(kept) = &kept {
            for (id, text) in kept.draft.fields() {
                match id.strip_prefix(HEADING) {
                    Some(id) => head.set(id.to_owned(), text),
                    None => own.set(id.clone(), text),
                }
            }
            self.at = kept.at;
            if saved.is_none() {
                self.op = kept.op;
            }
        }
        if let Some(change) = saved {
            self.stands_already(change, &head, std::mem::take(&mut own), desk)?;
        }
        let kept = kept.filter(|_| saved.is_none());
        asks::with(desk, |asks| {
            self.head = Form::new("rapid", HEAD, &head, asks);
            self.line = Form::new("person", super::fields(desk), &own, asks);
            if let Some(kept) = &kept {
                match kept.field.strip_prefix(HEADING) {
                    Some(field) => {
                        self.head.focus_on(field, asks);
                        self.pane = Pane::Head;
                    }
                    None => {
                        self.line.focus_on(&kept.field, asks);
                        self.pane = Pane::Line;
                    }
                }
            }
        });
        self.look_for(desk)
    }

    /// The line was saved before the program was cut off: it stands among the others, and the next one is blank.
    pub(super) fn stands_already(&mut self, change: ChangeId, head: &Draft, own: Draft, desk: &Desk) -> Result<()> {
        let made = (desk.store.made(change, "person")?, desk.store.made(change, "enrolment")?);
        let head = head.clone().with(PROVINCE, asks::province(&desk.store));
        if let ((Some(person), enrolment), Ok(entry)) = (made, Entry::parse(&head, &own, desk.today)) {
            let made = Made { person: PersonId(person), enrolment: enrolment.map(EnrolmentId) };
            self.done.push(Done::read(made, own, &entry, false, desk)?);
        }
        self.pane = Pane::Line;
        Ok(())
    }
}
