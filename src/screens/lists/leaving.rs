//! A list on its way out: kept under a name, written to a file or to paper.

use super::list::{List, WAYS};
use crate::domain::message::Message;
use crate::exchange::list;
use crate::screens::export::{folder, free, safe};
use crate::screens::{Desk, Outcome, Screen};
use crate::store::{Result, Trouble, lists};
use crate::text::{Texts, sanitize};

impl List {
    /// Keeps the criteria under a name.
    pub(super) fn keep(&mut self, name: &str, desk: &mut Desk) -> Result<Outcome> {
        let written = match lists::save(&mut desk.store, desk.clerk.id, name, &self.draft) {
            // The name stays, to be mended.
            Err(Trouble::Problems(problems)) => {
                let why = problems.0.into_iter().next().map(|problem| problem.message);
                return Ok(why.map_or_else(Outcome::stay, Outcome::refuse));
            }
            written => written?,
        };
        desk.drafts.forget(&self.address()).ok();
        let list = lists::get(&desk.store, written.value)?;
        self.id = Some(written.value);
        (self.name, self.saved) = (list.name, list.draft);
        self.draft = self.saved.clone();
        self.part = None;
        let said = Message::new("list-saved").with("name", self.name.as_str());
        Ok(if written.change.is_some() { Outcome::wrote(said) } else { Outcome::say(said) })
    }

    /// Writes the lines in one of the ways out.
    pub(super) fn write(&mut self, at: usize, desk: &Desk) -> Result<Outcome> {
        let Some((form, _)) = WAYS.get(at) else { return Ok(Outcome::stay()) };
        let (Some(filter), Some(found)) = (&self.filter, &self.found) else {
            return Ok(Outcome::refuse(Message::new("list-searching-still")));
        };
        if found.persons.is_empty() {
            self.part = None;
            return Ok(self.told());
        }
        let texts = Texts::load(desk.language);
        let title = if self.name.is_empty() { texts.word("place-list") } else { self.name.clone() };
        let stem = format!("{}-{}", safe(&title), filter.on);
        let path = free(&folder(desk.store.path())?, &stem, form.extension());
        let (path, count) = list::write(&desk.store, filter, found, &title, (*form, &path, false), &texts)?;
        self.part = None;
        // Its folder and name: the whole path would leave no room for them.
        let tail: std::path::PathBuf = path.iter().skip(path.iter().count().saturating_sub(2)).collect();
        let file = sanitize::line(&tail.to_string_lossy()).into_owned();
        Ok(Outcome::say(
            Message::new("list-written").with("count", i64::try_from(count).unwrap_or(0)).with("file", file),
        ))
    }
}
