//! What a course does once it was asked: enrolling, places that change, sessions.

use super::doubting::Doubting;
use super::form::CourseForm;
use super::obstacles::Obstacles;
use super::parts::{Deed, Part, Step};
use super::{Course, Pane, rows};
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::id::{EnrolmentId, PersonId, SessionId};
use crate::domain::message::{Message, Value};
use crate::domain::renewal;
use crate::screens::{Desk, Outcome};
use crate::store::{Result, course, enrolment, session};
use crate::store::{calendar, life, regroup};
use chrono::NaiveDate;

impl Course {
    /// The month of the session under the cursor, the cursor on it.
    pub(super) fn month(&self, desk: &Desk) -> Outcome {
        let place = |one: &rows::Meeting| (one.session().on, Some(SessionId(one.id())));
        let (day, begin) = self.meeting().map_or((desk.today, None), place);
        Outcome::open(crate::screens::month::Month::at(self.id, day, begin))
    }

    /// Does what a part of this screen was answered.
    pub(super) fn do_it(&mut self, deed: Deed, desk: &mut Desk) -> Result<Outcome> {
        let clashes = self.in_the_way(&deed, desk)?;
        if !clashes.is_empty() {
            self.part = Some(Part::Obstacles(Obstacles::new(clashes, deed, desk)));
            return Ok(Outcome::stay());
        }
        let clerk = desk.clerk.id;
        let arabic = desk.language.prefers_arabic();
        let said = match deed {
            Deed::Enrol(person, name) => return self.enrol(person, name, desk),
            Deed::EnrolAnyway(person, name, reason) => return self.give(person, name, reason.as_deref(), desk),
            Deed::Wait(person, name) => return self.wait(person, name, desk),
            Deed::NewPerson(draft) => return Ok(Outcome::open(crate::screens::person::Person::begin(draft))),
            Deed::Leave { enrolment, to, state, reason } => {
                return self.leave(enrolment, to, state, reason.as_deref(), desk);
            }
            Deed::Suspend { enrolment, from, back, reason } => {
                enrolment::suspend(&mut desk.store, clerk, enrolment, from, back, reason.as_deref())?;
                self.told("course-suspended", enrolment, from, desk)?
            }
            Deed::Resume(id, day) => {
                enrolment::resume(&mut desk.store, clerk, id, day)?;
                self.told("course-resumed", id, day, desk)?
            }
            Deed::Reopen(id, day) => {
                enrolment::reopen(&mut desk.store, clerk, id, day)?;
                self.told("course-resumed", id, day, desk)?
            }
            Deed::Confirm(id) => {
                enrolment::confirm(&mut desk.store, clerk, id)?;
                self.told("course-confirmed", id, desk.today, desk)?
            }
            Deed::Promote(id, day) => {
                let written = enrolment::promote(&mut desk.store, clerk, self.id, Some(id), day)?;
                self.told("course-promoted", written.value, day, desk)?
            }
            Deed::Move { enrolment, course: to, day, reason } => {
                enrolment::transfer(&mut desk.store, clerk, enrolment, to, day, reason.as_deref())?;
                let (row, _) = course::get(&desk.store, to)?;
                let name = row.course.name_ar.filter(|_| arabic).unwrap_or(row.course.name);
                self.told("course-moved", enrolment, day, desk)?.with("course", name)
            }
            Deed::Renew(plan) => {
                let done = enrolment::renew(&mut desk.store, clerk, &plan, desk.today)?.value;
                Message::new("course-renewed")
                    .with("count", done.made.len())
                    .with("left", done.left_out.len())
                    .with("repeat", done.repeat)
                    .with("doubtful", done.doubtful)
                    .with("known", done.known.len())
                    .with("gone", done.gone.len())
                    .with("lines", renewal::listed(&done.gone))
            }
            Deed::Add { on, starts, minutes, despite } => {
                let when = (on, starts, minutes);
                let written = session::add_despite(&mut desk.store, clerk, self.id, when, despite.as_deref())?;
                self.read(desk)?;
                self.sessions.show(written.value.0);
                Message::new("course-session-added").with("day", on).with("time", starts)
            }
            Deed::Postpone { on, starts, reason, despite } => {
                let Ok(meeting) = self.meeting() else { return Ok(Outcome::stay()) };
                let was = meeting.session().on;
                let id = SessionId(meeting.id());
                let made = life::postpone(&mut desk.store, clerk, id, (on, starts), &reason, despite.as_deref())?.value;
                self.read(desk)?;
                self.sessions.show(made.0);
                Message::new("session-postponed").with("was", was).with("day", on).with("time", starts)
            }
            Deed::Taught { name, despite } => {
                let Ok(meeting) = self.meeting() else { return Ok(Outcome::stay()) };
                life::taught(&mut desk.store, clerk, SessionId(meeting.id()), &name, despite.as_deref())?;
                Message::new("session-taught").with("day", meeting.session().on).with("name", name)
            }
            Deed::Partly { minutes, reason } => {
                let Ok(meeting) = self.meeting() else { return Ok(Outcome::stay()) };
                let reason = Some(reason.as_str()).filter(|reason| !reason.is_empty());
                life::partly(&mut desk.store, clerk, SessionId(meeting.id()), minutes, reason)?;
                let mut said = Message::new("session-partly-held").with("day", meeting.session().on);
                said.args.push(("hours", Value::Minutes(i64::from(minutes))));
                said
            }
            Deed::Content(said) => {
                let Ok(meeting) = self.meeting() else { return Ok(Outcome::stay()) };
                life::content(&mut desk.store, clerk, SessionId(meeting.id()), &said)?;
                Message::new("session-content-kept").with("day", meeting.session().on)
            }
            Deed::Shift { from, to, starts, despite } => {
                let done =
                    calendar::shift(&mut desk.store, clerk, self.id, (from, to), starts, despite.as_deref())?.value;
                Message::new("course-shifted").with("count", done.sessions).with("time", starts).with("stay", done.stay)
            }
            Deed::Again => {
                let ends = self.row()?.course.ends_on;
                let starts = desk.today.max(ends.succ_opt().unwrap_or(ends));
                let draft = regroup::like(&desk.store, self.id, starts)?.to_draft();
                self.part = None;
                return Ok(Outcome::open(CourseForm::begin(draft)));
            }
            Deed::Split(split) => {
                let (id, done) = regroup::split(&mut desk.store, clerk, self.id, &split)?.value;
                let (row, _) = course::get(&desk.store, id)?;
                Message::new("regroup-split-done").with("count", done.moved).with("course", row.course.name)
            }
            Deed::Merge { into, day, despite } => {
                let done = regroup::merge(&mut desk.store, clerk, self.id, into, day, despite.as_deref())?.value;
                let (row, _) = course::get(&desk.store, into)?;
                let name = row.course.name_ar.filter(|_| arabic).unwrap_or(row.course.name);
                Message::new("regroup-merge-done").with("count", done.moved).with("course", name)
            }
            Deed::Plan(reason) => {
                let written = session::plan(&mut desk.store, clerk, self.id, reason.as_deref())?;
                Message::new("course-planned").with("count", written.value)
            }
            Deed::NotHeld(reason) => {
                let Ok(meeting) = self.meeting() else { return Ok(Outcome::stay()) };
                session::cancel(&mut desk.store, clerk, SessionId(meeting.id()), &reason)?;
                let row = self.row()?;
                let name = row.course.name_ar.clone().filter(|_| arabic).unwrap_or_else(|| row.course.name.clone());
                Message::new("today-not-held").with("course", name)
            }
        };
        self.part = None;
        self.read(desk)?;
        Ok(Outcome::wrote(said))
    }

    /// What became of a line, as it stands now.
    fn told(&self, id: &'static str, enrolment: EnrolmentId, day: NaiveDate, desk: &Desk) -> Result<Message> {
        let line = enrolment::get(&desk.store, enrolment)?;
        let name = line.called();
        Ok(Message::new(id).with("line", line.number).with("name", name).with("day", day).of(line.sex))
    }

    fn leave(
        &mut self,
        id: EnrolmentId,
        to: NaiveDate,
        state: State,
        reason: Option<&str>,
        desk: &mut Desk,
    ) -> Result<Outcome> {
        let line = enrolment::get(&desk.store, id)?;
        enrolment::end(&mut desk.store, desk.clerk.id, id, to, state, reason)?;
        self.part = None;
        self.read(desk)?;
        let said = Message::new("course-left")
            .with("line", line.number)
            .with("name", line.called())
            .with("state", Message::new(state.term()).of(line.sex))
            .with("day", to);
        // A place is free: the cursor goes to the woman it is for.
        let places = self.row()?.course.capacity;
        let holding = self.lines.rows().iter().filter(|line| line.holds(desk.today)).count();
        let free = places.is_none_or(|places| holding < usize::from(places));
        if let Some(first) = self.waiting.first().filter(|_| free && line.state != State::Waiting) {
            let id = first.line.id.0;
            self.lines.show(id);
            return Ok(Outcome::wrote(Message { id: "course-left-free", ..said }));
        }
        Ok(Outcome::wrote(said))
    }

    /// Enrols and stays, ready for the next; what speaks against it is shown first.
    fn enrol(&mut self, person: PersonId, name: Value, desk: &mut Desk) -> Result<Outcome> {
        if let Some((number, _)) = self.here(person) {
            return Ok(Outcome::refuse(
                Message::new("course-enrolled-already").with("line", number).with("name", name),
            ));
        }
        let starts = self.row()?.course.starts_on;
        let doubts = enrolment::doubts(&desk.store, self.id, person, desk.today.max(starts))?;
        if desk.today > self.row()?.course.ends_on || doubts.is_empty() {
            return self.give(person, name, None, desk);
        }
        if let Some(Part::Enrol(enrol)) = &mut self.part {
            let enrol = std::mem::take(enrol);
            self.part = Some(Part::Doubts(Doubting::new(person, name, doubts), enrol));
            self.fit(desk)?;
        }
        Ok(Outcome::stay())
    }

    /// The line that a person has in this course now.
    fn here(&self, person: PersonId) -> Option<(u16, EnrolmentId)> {
        let open = |line: &&Enrolment| line.person == Some(person) && line.to.is_none() && line.state != State::Waiting;
        self.lines.rows().iter().find(open).map(|line| (line.number, line.id))
    }

    fn give(&mut self, person: PersonId, name: Value, reason: Option<&str>, desk: &mut Desk) -> Result<Outcome> {
        let from = Some(desk.today);
        let written = enrolment::enrol_despite(&mut desk.store, desk.clerk.id, self.id, &[person], from, reason)?;
        self.search_again(desk)?;
        // She got a line meanwhile at another desk: nothing was written, and her line is told all the same.
        let new = |(_, line)| enrolment::Given { line, left: None };
        let Some(given) = written.value.first().copied().or(self.here(person).map(new)) else {
            return Ok(Outcome::stay());
        };
        self.lines.show(given.line.0);
        let line = self.lines.current().filter(|line| line.id == given.line);
        let (number, sex) = line.map_or((0, None), |line| (line.number, line.sex));
        let said = Message::new(given.said(desk.today)).with("line", number).with("name", name);
        Ok(Outcome::wrote(said.with("day", given.left.unwrap_or(desk.today)).of(sex)))
    }

    fn wait(&mut self, person: PersonId, name: Value, desk: &mut Desk) -> Result<Outcome> {
        let written = enrolment::wait(&mut desk.store, desk.clerk.id, self.id, person, desk.today)?;
        self.search_again(desk)?;
        let rank = self.waiting.iter().find(|one| one.line.id == written.value).map_or(0, |one| one.rank);
        Ok(Outcome::wrote(Message::new("course-waits").with("rank", rank).with("name", name)))
    }

    /// Reads the lines again and is ready for the next woman.
    fn search_again(&mut self, desk: &Desk) -> Result<()> {
        self.read(desk)?;
        if let Some(Part::Doubts(_, enrol)) = &mut self.part {
            let enrol = std::mem::take(enrol);
            self.part = Some(Part::Enrol(enrol));
            self.fit(desk)?;
        }
        self.pane = Pane::Lines;
        match &mut self.part {
            Some(part) => part.again(desk),
            None => Ok(()),
        }
    }

    pub(super) fn follow(&mut self, step: Step, desk: &mut Desk) -> Result<Outcome> {
        match step {
            Step::Stay => Ok(Outcome::stay()),
            Step::Dismissed => {
                self.part = None;
                Ok(Outcome::stay())
            }
            Step::Refused(why) => Ok(Outcome::refuse(why)),
            Step::Done(deed) => self.do_it(deed, desk),
        }
    }
}
