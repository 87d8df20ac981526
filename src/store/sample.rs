//! Writes a sample delegation (domain::sample) into a new file: the same bytes of data for the same recipe.
//!
//! Every register is a Change of its own on the day of its class, by one of the delegation's clerks, so that history,
//! undo and `check` have something to show. The file is filled unsynced under another name and gets its own name last.

mod beside;
mod ending;
mod life;

use super::columns::{on_disk, time_on_disk};
use super::meta::Founding;
use super::sorter::Sorter;
use super::{Act, Result, Seed, Store, Tx, centre, clerk, closure, course, duplicates, files, module, person};
use crate::clock::Clock;
use crate::domain::attendance::Status;
use crate::domain::id::{CentreId, ClerkId, CourseId, ModuleId, PersonId};
use crate::domain::matching::Keys;
use crate::domain::message::Message;
use crate::domain::sample::{DELEGATION, Mark, Outcome, Recipe, Sample, Session};
use crate::domain::search::Terms;
use crate::domain::session::REASONS;
use chrono::{DateTime, NaiveDate, NaiveTime};
use rusqlite::params;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Clerks of the sample: logins that are also their names.
pub const CLERKS: [&str; 3] = ["khadija", "samira", "hassan"];

/// Persons written in one Change.
const PERSONS: u32 = 20_000;

/// Makes the file. `progress` is told thousandths. Refuses if `path` exists.
pub fn build(path: &Path, recipe: &Recipe, progress: &mut dyn FnMut(u32)) -> Result<()> {
    let exists = || super::Trouble::Refused(Message::new("sample-exists"));
    if path.exists() {
        return Err(exists());
    }
    let making = files::with_tail(path, ".making");
    for tail in ["", "-wal", "-shm"] {
        files::discard(&files::with_tail(&making, tail));
    }
    fill(&making, recipe, progress)?;
    // A file of that name may have come while this one was made: it stays what it is.
    if files::give_name(&making, path)? { Ok(()) } else { Err(exists()) }
}

fn fill(path: &Path, recipe: &Recipe, progress: &mut dyn FnMut(u32)) -> Result<()> {
    let sample = Sample::new(recipe);
    let first = sample.sessions().first().map_or(recipe.until, |session| session.on);
    let hands = Hands::until(recipe.until);
    hands.set(first.checked_sub_days(chrono::Days::new(30)).unwrap_or(first), NaiveTime::MIN);
    let founding = Founding {
        delegation: DELEGATION,
        name: "Azilal".to_owned(),
        name_ar: Some("أزيلال".to_owned()),
        login: CLERKS[0].to_owned(),
        clerk: CLERKS[0].to_owned(),
        sample: Some((recipe.seed, sample.recipe().until)),
    };
    let mut store = Store::found(path, &founding, hands.clock(), Seed::Fixed(recipe.seed))?;
    store.conn()?.execute_batch("PRAGMA synchronous = OFF")?;
    store.bulk(true)?;
    let mut clerks = Vec::new();
    for login in CLERKS {
        clerks.push(clerk::sign_in(&mut store, login, login)?.id);
    }
    let mut writer = Writer {
        store,
        sample: &sample,
        clerks,
        hands,
        centres: Vec::new(),
        courses: Vec::new(),
        lines: Vec::new(),
        persons: Vec::new(),
    };
    writer.places()?;
    writer.people(progress)?;
    writer.enrolments()?;
    writer.planned()?;
    writer.registers(progress)?;
    writer.life()?;
    let conn = writer.store.conn()?;
    conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA optimize")?;
    super::reading::checkpoint(conn)?;
    Ok(())
}

/// The clock of the sample: it stands where the writer puts it, and stops as its last day begins. Whoever opens the sample on
/// that day, at whatever hour, finds nothing written later than now.
#[derive(Clone)]
struct Hands {
    at: Arc<AtomicI64>,
    /// UTC milliseconds.
    last: i64,
}

impl Hands {
    fn until(day: NaiveDate) -> Self {
        let mut hands = Self { at: Arc::default(), last: i64::MAX };
        let midnight = day.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        // In Morocco a day begins an hour before it does in Greenwich, but for the weeks of Ramadan.
        let hour = 3_600_000;
        let begun = hands.clock().civil(midnight - hour).date() == day;
        hands.last = if begun { midnight - hour } else { midnight };
        hands
    }

    fn set(&self, day: NaiveDate, time: NaiveTime) {
        let at = day.and_time(time).and_utc().timestamp_millis();
        self.at.store(at.min(self.last), Ordering::Relaxed);
    }

    fn clock(&self) -> Clock {
        let at = Arc::clone(&self.at);
        Clock::told_by(move || DateTime::from_timestamp_millis(at.load(Ordering::Relaxed)).unwrap_or_default())
    }
}

struct Writer<'a> {
    store: Store,
    sample: &'a Sample,
    clerks: Vec<ClerkId>,
    hands: Hands,
    centres: Vec<CentreId>,
    courses: Vec<CourseId>,
    /// Enrolment ids by course and place.
    lines: Vec<Vec<i64>>,
    /// Person ids by place.
    persons: Vec<i64>,
}

impl Writer<'_> {
    /// What happens to places beside the registers.
    fn life(&mut self) -> Result<()> {
        let (sample, until) = (self.sample, self.sample.recipe().until);
        self.hands.set(until, NaiveTime::from_hms_opt(7, 30, 0).unwrap_or_default());
        let at = |n: u32| self.courses.get(n as usize).copied();
        let courses: Vec<CourseId> = sample.lively().filter_map(at).collect();
        // Those who come last in the sample stand in the fewest courses.
        let wishing: Vec<PersonId> = self.persons.iter().rev().take(60).map(|id| PersonId(*id)).collect();
        life::live(&mut self.store, &self.clerks, &courses, &wishing, until)?;
        beside::live(&mut self.store, self.clerks[1], &courses, until)
    }

    /// Centres, modules, closures and courses, through the same functions as the screens.
    fn places(&mut self) -> Result<()> {
        let (sample, clerk) = (self.sample, self.clerks[0]);
        let new = &super::merge::Base::new();
        for value in sample.centres() {
            self.centres.push(centre::save(&mut self.store, clerk, None, value, new)?.value);
        }
        let mut modules: Vec<ModuleId> = Vec::new();
        for value in sample.modules() {
            modules.push(module::save(&mut self.store, clerk, None, value, &super::merge::Base::new())?.value);
        }
        for value in sample.closures() {
            let mut value = value.clone();
            value.centre = value.centre.map(|place| self.centre(place.0));
            closure::save(&mut self.store, clerk, None, &value, &super::merge::Base::new())?;
        }
        for value in sample.courses() {
            let mut value = value.clone();
            value.centre = self.centre(value.centre.0);
            value.module = modules.get(index(value.module.0)).copied().unwrap_or(value.module);
            self.courses.push(course::save(&mut self.store, clerk, None, &value, &super::merge::Base::new())?.value);
        }
        Ok(())
    }

    fn centre(&self, place: i64) -> CentreId {
        self.centres.get(index(place)).copied().unwrap_or(CentreId(place))
    }

    /// Everybody, `PERSONS` to a Change, their keys in order so that they land side by side.
    fn people(&mut self, progress: &mut dyn FnMut(u32)) -> Result<()> {
        let all = self.sample.recipe().persons;
        let (sample, clerk) = (self.sample, self.clerks[0]);
        let (mut from, mut keys) = (0, Keys::default());
        while from < all {
            let to = (from + PERSONS).min(all);
            let written = self.store.write(clerk, Act::new("import"), |tx| {
                let mut everybody = Vec::new();
                let mut gathered = person::Gathered::default();
                let sorter = || Sorter::beside(tx.store().path());
                let (mut prints, mut blocks) = (sorter(), sorter());
                for n in from..to {
                    let value = sample.person(n);
                    let id = PersonId(tx.new_id()?);
                    let own = |(key, born): (i64, i64)| [key, born, id.0];
                    prints.extend(person::prints(&value).into_iter().map(own))?;
                    blocks.extend(duplicates::blocks::of(&value, &mut keys).into_iter().map(own))?;
                    let terms = Terms::by(&value, &mut keys);
                    if !gathered.add(id, &terms) {
                        gathered.write(tx)?;
                        gathered.add(id, &terms);
                    }
                    everybody.push((id, value));
                }
                person::insert_rows(tx, everybody.iter().map(|(id, value)| (*id, value)))?;
                gathered.write(tx)?;
                person::write_prints(tx, &mut prints)?;
                duplicates::blocks::write(tx, &mut blocks)?;
                Ok(everybody.into_iter().map(|(id, _)| id.0).collect::<Vec<_>>())
            })?;
            self.persons.extend(written.value);
            from = to;
            progress(u32::try_from(u64::from(to) * 300 / u64::from(all)).unwrap_or(300));
        }
        Ok(())
    }

    fn enrolments(&mut self) -> Result<()> {
        let clerk = self.clerks[0];
        for (n, course) in self.courses.clone().into_iter().enumerate() {
            let lines = self.sample.lines(u32::try_from(n).unwrap_or(0));
            let persons = &self.persons;
            let written = self.store.write(clerk, Act::new("enrol").on(course.0), |tx| {
                let mut ids = Vec::new();
                for line in lines {
                    let id = tx.new_id()?;
                    tx.execute(
                        "INSERT INTO enrolment (id, course, number, person, label, from_on, to_on, state, reason, chg) \
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                        params![
                            id,
                            course.0,
                            line.number,
                            line.person.and_then(|place| persons.get(place as usize)),
                            line.label,
                            on_disk(line.from),
                            line.to.map(on_disk),
                            line.state as i64,
                            line.reason,
                            tx.chg()
                        ],
                    )?;
                    ids.push(id);
                }
                Ok(ids)
            })?;
            self.lines.push(written.value);
        }
        Ok(())
    }

    /// Sessions still to come and those whose register is still to take: planned at the beginning of the year.
    fn planned(&mut self) -> Result<()> {
        let open = |session: &&Session| matches!(session.outcome, Outcome::Planned | Outcome::Due);
        let (sample, courses) = (self.sample, &self.courses);
        self.store.write(self.clerks[0], Act::new("plan"), |tx| {
            for session in sample.sessions().iter().filter(open) {
                insert(tx, session, courses, (0, 0), None)?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// The registers of the past, day by day: each its own Change, at the end of its class.
    fn registers(&mut self, progress: &mut dyn FnMut(u32)) -> Result<()> {
        let sample = self.sample;
        let all = sample.sessions().len().max(1);
        let mut marks = Vec::new();
        let mut ending: Vec<(u32, NaiveDate)> = sample.ended().take(ending::COURSES).collect();
        ending.reverse();
        let mut ending = ending.into_iter().enumerate().peekable();
        for (n, session) in sample.sessions().iter().enumerate() {
            while let Some((place, (course, last))) = ending.next_if(|(_, (_, last))| *last < session.on) {
                self.end(course, place, last)?;
            }
            match session.outcome {
                Outcome::Held => {
                    sample.marks(session, &mut marks);
                    self.held(session, &marks)?;
                }
                Outcome::NotHeld(reason, said) => self.not_held(session, reason, said)?,
                Outcome::Due | Outcome::Planned => {}
            }
            if n % 256 == 0 {
                progress(300 + u32::try_from(n * 700 / all).unwrap_or(700));
            }
        }
        ending.try_for_each(|(place, (course, last))| self.end(course, place, last))
    }

    /// A course of last year is over: on the day after, certificates are given.
    fn end(&mut self, course: u32, place: usize, last: NaiveDate) -> Result<()> {
        let Some(id) = self.courses.get(course as usize).copied() else { return Ok(()) };
        let day = last.succ_opt().unwrap_or(last);
        self.hands.set(day, NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default());
        ending::end(&mut self.store, self.clerks[1], self.sample, (course, id), (place, last))
    }

    fn held(&mut self, session: &Session, marks: &[Mark]) -> Result<()> {
        self.hands.set(session.on, session.starts);
        let clerk = self.clerks[session.course as usize % self.clerks.len()];
        let (lines, courses) = (self.lines.get(session.course as usize).map_or(&[][..], Vec::as_slice), &self.courses);
        let concerned = self.sample.lines(session.course).iter().filter(|line| line.concerned(session.on)).count();
        self.store.write(clerk, Act::new("mark-many"), |tx| {
            let id = insert(tx, session, courses, (1, 1), None)?;
            let mut counts = [0u32; 6];
            let mut attended = 0u32;
            for mark in marks {
                let Some(line) = lines.get(usize::from(mark.place)) else { continue };
                tx.execute(
                    "INSERT INTO mark (session, enrolment, status, minutes, note, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![id, line, mark.status as i64, mark.minutes, mark.note, tx.chg()],
                )?;
                counts[mark.status as usize] += 1;
                attended += match mark.status {
                    Status::Present => u32::from(session.minutes),
                    Status::Late => u32::from(session.minutes.saturating_sub(mark.minutes.unwrap_or(0))),
                    _ => 0,
                };
            }
            tx.execute(
                "INSERT INTO session_total (session, present, late, absent, justified, exempt, untaken, attended_minutes) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    id,
                    counts[1],
                    counts[2],
                    counts[3],
                    counts[4],
                    counts[5],
                    concerned.saturating_sub(marks.len()) as i64,
                    attended
                ],
            )?;
            Ok(())
        })?;
        Ok(())
    }

    fn not_held(&mut self, session: &Session, reason: &'static str, said: NaiveDate) -> Result<()> {
        debug_assert!(REASONS.contains(&reason));
        self.hands.set(said, session.starts);
        let courses = &self.courses;
        self.store.write(self.clerks[1], Act::new("cancel"), |tx| {
            insert(tx, session, courses, (2, 0), Some((reason, said)))?;
            Ok(())
        })?;
        Ok(())
    }
}

/// Writes one session in a state.
fn insert(
    tx: &mut Tx<'_>,
    session: &Session,
    courses: &[CourseId],
    (state, register): (i64, i64),
    lost: Option<(&str, NaiveDate)>,
) -> Result<i64> {
    let id = tx.new_id()?;
    let course = courses.get(session.course as usize).copied().unwrap_or(CourseId(0));
    tx.execute(
        "INSERT INTO session (id, course, on_date, starts, minutes, state, register, reason, said_on, chg) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            id,
            course.0,
            on_disk(session.on),
            time_on_disk(session.starts),
            session.minutes,
            state,
            register,
            lost.map(|(reason, _)| reason),
            lost.map(|(_, said)| on_disk(said)),
            tx.chg()
        ],
    )?;
    Ok(id)
}

/// A place counted from 1 as an index.
fn index(place: i64) -> usize {
    usize::try_from(place - 1).unwrap_or(usize::MAX)
}
