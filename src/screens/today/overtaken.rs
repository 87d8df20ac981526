//! A colleague takes registers while the list stands on the screen. A digit means what she saw: every line keeps its place
//! until she comes back to the list or moves through it, and a register that was taken meanwhile is not opened by mistake.

use super::*;

impl Today {
    /// What there is to take, and what the day before brought.
    pub(super) fn count(&mut self, desk: &Desk) -> Result<()> {
        self.counts = today::counts(&desk.store, desk.today)?;
        self.before = today::day_before(&desk.store, desk.today)?;
        Ok(())
    }

    /// True where a line only keeps its place: there is nothing left to take.
    pub(super) fn was_taken(&self, due: &Due) -> bool {
        self.day.is_none() && due.settled()
    }

    /// Reads again what the lines say, each at its place. New ones come below, where they push no digit on.
    pub(super) fn keep_places(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.height = rows;
        self.fit();
        self.rows.truncate(self.room);
        self.count(desk)?;
        let now = self.window(desk)?;
        for own in &mut self.rows {
            let id = own.session.id;
            let read = match now.iter().find(|due| due.session.id == id) {
                Some(due) => Some(due.clone()),
                None => today::one(&desk.store, id)?,
            };
            *own = read.unwrap_or_else(|| own.clone());
        }
        if self.following.len() == 0 {
            let known: Vec<SessionId> = self.rows.iter().map(|due| due.session.id).collect();
            let new = now.into_iter().filter(|due| !known.contains(&due.session.id));
            self.rows.extend(new.take(self.room.saturating_sub(known.len())));
        }
        Ok(())
    }

    /// Opens a line, unless that register was taken since she saw it: what she types would correct a colleague's.
    pub(super) fn open_now(&mut self, index: usize, desk: &Desk) -> Result<Outcome> {
        let Some(own) = self.rows.get(index).filter(|_| self.day.is_none()) else { return Ok(self.open(index)) };
        let is_taken = own.settled()
            || desk.store.is_behind()? && today::one(&desk.store, own.session.id)?.is_some_and(|now| now.settled());
        if !is_taken {
            return Ok(self.open(index));
        }
        let course = course_name(own, desk.language.prefers_arabic()).to_owned();
        let said = Message::new("today-overtaken").with("course", course).with("day", own.session.on);
        self.read(desk)?;
        Ok(Outcome::unopened(said))
    }
}
