//! A month that was closed, and what a report of it says.

use super::desk::{Desk, Hands, Setting, desk, desk_on};
use chrono::{Days, NaiveDate, NaiveTime};
use najma::domain::course::Course;
use najma::domain::enrolment::Enrolment;
use najma::domain::hours::By;
use najma::domain::id::{ClerkId, CourseId, PersonId, SessionId};
use najma::domain::session::State;
use najma::store::merge::Base;
use najma::store::{Result, Store, attendance, clerk, course, enrolment, hours, month_close, person, session};

pub(crate) const MONTH: (&str, &str) = ("2026-11-01", "2026-11-30");

pub(crate) fn day(n: u64) -> NaiveDate {
    MONTH.0.parse::<NaiveDate>().unwrap() + Days::new(n - 1)
}

pub(crate) fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

/// Everything that a report of the month says: hours by whatever is asked, and every register with its totals.
pub(crate) fn figures(store: &Store) -> String {
    let (from, until) = (MONTH.0.parse().unwrap(), MONTH.1.parse().unwrap());
    let mut all = String::new();
    for by in By::ALL {
        all += &format!("{:?}\n", hours::report(store, by, from, until).unwrap());
    }
    for row in course::all(store, from, 0, 500).unwrap() {
        for one in session::of_course(store, row.id, from, until).unwrap() {
            let sheet = attendance::sheet(store, one.id).unwrap();
            all += &format!("{:?} {:?} {:?} {:?}\n", one.id, one.state, sheet.totals(), sheet.trainer);
        }
    }
    all
}

/// The desk of November in December: the registers taken, the month closed.
pub(crate) struct Closed {
    pub(crate) desk: Desk,
    pub(crate) store: Store,
    pub(crate) khadija: ClerkId,
    pub(crate) course: CourseId,
    pub(crate) held: Vec<SessionId>,
    pub(crate) lines: Vec<Enrolment>,
}

pub(crate) fn closed(before: impl FnOnce(&mut Store, CourseId)) -> Closed {
    let now = desk();
    {
        let mut store = now.store();
        let course = course::find(&store, "COUT-M2-A").unwrap().id;
        before(&mut store, course);
    }
    let hands = Hands::at(NaiveDate::from_ymd_opt(2026, 12, 3).unwrap(), 10);
    let desk =
        desk_on(now.folder.clone(), now.path.clone(), hands, &Setting { login: "khadija", ..Setting::default() });
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let found = month_close::blocks(&store, day(1)).unwrap();
    for (_, sessions) in found.into_iter().filter(|(block, _)| block.blocks()) {
        for one in sessions {
            attendance::rest_present(&mut store, khadija, one.id).unwrap();
            attendance::validate(&mut store, khadija, one.id).unwrap();
        }
    }
    month_close::close(&mut store, khadija, day(1)).unwrap();
    let course = course::find(&store, "COUT-M2-A").unwrap().id;
    let held = session::of_course(&store, course, day(1), day(30)).unwrap();
    let held = held.into_iter().filter(|one| one.state == State::Held).map(|one| one.id).collect();
    let lines = enrolment::of_course(&store, course).unwrap();
    let lines = lines.into_iter().filter(|line| line.person.is_some() && line.holds(day(33))).collect();
    Closed { desk, store, khadija, course, held, lines }
}

pub(crate) fn changed(
    store: &mut Store,
    clerk: ClerkId,
    id: CourseId,
    otherwise: impl FnOnce(Course) -> Course,
) -> Result<()> {
    let (row, chg) = course::get(store, id)?;
    let base = Base { seen: Some(row.course.clone()), chg };
    course::save(store, clerk, Some(id), &otherwise(row.course), &base).map(drop)
}

pub(crate) fn stranger(store: &Store, lines: &[Enrolment]) -> PersonId {
    let all = person::latest(store, None, 500).unwrap();
    all.iter().map(|row| row.id).find(|id| lines.iter().all(|line| line.person != Some(*id))).unwrap()
}
