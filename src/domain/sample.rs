//! A sample delegation as pure data: the same for the same seed, day and numbers, on every machine.
//!
//! Azilal, three centres, one school year from 1 October to 15 July up to a given day; as many years before it as it
//! takes to reach the number of sessions asked for. Centres, modules, closures, courses, lines and sessions are held
//! (some dozen bytes a session); persons and marks are made one by one as they are asked for.
//!
//! Ids inside are places in the sample's own lists, from 1: whoever stores it gives real ones.

mod attend;
mod dice;
mod lines;
mod people;
mod places;

use super::attendance::Status;
use super::centre::Centre;
use super::closure::Closure;
use super::course::Course;
use super::enrolment::State;
use super::module::Module;
use super::order;
use super::person::Person;
use chrono::{Days, NaiveDate, NaiveTime};
use dice::{Dice, For};
use std::collections::HashSet;

/// Code of the sample's delegation: Azilal.
pub const DELEGATION: u16 = 81;

/// Registers left to take, 25 women on each.
pub const DUE: usize = 12;

/// Fewest persons and sessions: below them there are no twelve full registers to take.
pub const FEWEST: (u32, u32) = (120, 24);

/// Centres, each with its own part of the people.
const ZONES: usize = 3;

/// Courses of a year of a delegation of this size.
const COURSES: u32 = 18;

/// Most school years behind the current one; more sessions than they hold make more courses each year.
const YEARS: i32 = 9;

/// What to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipe {
    /// Two seeds give two delegations.
    pub seed: u64,
    /// The day it is: nothing was recorded after it.
    pub until: NaiveDate,
    /// How many persons; at least `FEWEST`.
    pub persons: u32,
    /// How many sessions, planned ones of the coming week among them; at least `FEWEST`.
    pub sessions: u32,
}

impl Recipe {
    /// A delegation to try the program on.
    pub const fn demo(seed: u64, until: NaiveDate) -> Self {
        Self { seed, until, persons: 600, sessions: 420 }
    }
}

/// A line of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// N° d'ordre.
    pub number: u16,
    /// Which person, from 0; `None`: a walk-in.
    pub person: Option<u32>,
    /// What a walk-in is called.
    pub label: Option<&'static str>,
    /// First day.
    pub from: NaiveDate,
    /// First day no longer in the course.
    pub to: Option<NaiveDate>,
    /// Where she stands.
    pub state: State,
    /// Why she left.
    pub reason: Option<&'static str>,
}

impl Line {
    /// True if she belongs to the course on that day.
    pub fn concerned(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }
}

/// What became of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Held, its register validated.
    Held,
    /// Not held: a code of `session::REASONS`, and the day that was said.
    NotHeld(&'static str, NaiveDate),
    /// Past, and its register is left to take: 25 women, no mark.
    Due,
    /// Still to come.
    Planned,
}

/// A session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Which course, from 0.
    pub course: u32,
    /// The day.
    pub on: NaiveDate,
    /// Time of day.
    pub starts: NaiveTime,
    /// Length in minutes.
    pub minutes: u16,
    /// What became of it.
    pub outcome: Outcome,
}

/// A mark of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Place of the line in `lines` of the course, from 0.
    pub place: u16,
    /// What she was.
    pub status: Status,
    /// Minutes late, with `Late` only.
    pub minutes: Option<u16>,
    /// A word on it.
    pub note: Option<&'static str>,
}

/// A sample delegation.
pub struct Sample {
    recipe: Recipe,
    centres: Vec<Centre>,
    modules: Vec<Module>,
    closures: Vec<Closure>,
    closed: [HashSet<NaiveDate>; ZONES],
    courses: Vec<Course>,
    /// For each course, its number within its year.
    numbers: Vec<u32>,
    lines: Vec<Vec<Line>>,
    sessions: Vec<Session>,
    enrolled: u32,
}

impl Sample {
    /// Lays it out. Days out of 1950–2150 are brought there: no sample is older or later.
    pub fn new(recipe: &Recipe) -> Self {
        let recipe = Recipe {
            until: recipe.until.clamp(places::day(1950, 1, 1), places::day(2150, 12, 31)),
            persons: recipe.persons.max(FEWEST.0),
            sessions: recipe.sessions.max(FEWEST.1),
            ..*recipe
        };
        let mut sample = Self {
            recipe,
            centres: places::centres(),
            modules: places::modules(),
            closures: Vec::new(),
            closed: Default::default(),
            courses: Vec::new(),
            numbers: Vec::new(),
            lines: Vec::new(),
            sessions: Vec::new(),
            enrolled: 0,
        };
        sample.lay_out();
        sample
    }

    /// What it was made of, numbers raised to `FEWEST` where they were lower.
    pub const fn recipe(&self) -> &Recipe {
        &self.recipe
    }

    /// The three centres.
    pub fn centres(&self) -> &[Centre] {
        &self.centres
    }

    /// The modules.
    pub fn modules(&self) -> &[Module] {
        &self.modules
    }

    /// Closures of the school years it covers. `centre` is a place in `centres`, from 1.
    pub fn closures(&self) -> &[Closure] {
        &self.closures
    }

    /// The courses, those of the current year first. `module` and `centre` are places in their lists, from 1.
    pub fn courses(&self) -> &[Course] {
        &self.courses
    }

    /// The lines of a course, by number.
    pub fn lines(&self, course: u32) -> &[Line] {
        self.lines.get(course as usize).map_or(&[], Vec::as_slice)
    }

    /// Courses that run on the last day and leave no register of theirs to take: what happens in them moves no count of a
    /// register.
    pub fn lively(&self) -> impl Iterator<Item = u32> + '_ {
        let until = self.recipe.until;
        (0_u32..).zip(self.courses.iter().zip(&self.numbers)).filter_map(move |(course, (own, number))| {
            let runs = own.starts_on <= until && until < own.ends_on;
            (runs && !places::is_steady(*number)).then_some(course)
        })
    }

    /// Courses of the school year before the last day's, that which ended last first, with their last days.
    pub fn ended(&self) -> impl Iterator<Item = (u32, NaiveDate)> + '_ {
        let year = places::school_year(self.recipe.until) - 1;
        let mut ended: Vec<(u32, NaiveDate)> = (0_u32..)
            .zip(&self.courses)
            .filter(|(_, own)| own.ends_on < self.recipe.until && places::school_year(own.starts_on) == year)
            .map(|(course, own)| (course, own.ends_on))
            .collect();
        order::by_key(&mut ended, |(course, last)| (std::cmp::Reverse(*last), *course));
        ended.into_iter()
    }

    /// The mark of 20 that a line of a course gets in its final assessment, in hundredths: halves, most of them pass.
    pub fn final_mark(&self, course: u32, line: u16) -> u16 {
        let mut dice = Dice::new(self.recipe.seed, For::Assessment, [u64::from(course), u64::from(line)]);
        let halves = 14 + dice.below(13) + dice.below(13);
        u16::try_from(halves * 50).unwrap_or(1_000)
    }

    /// Person number `index`, from 0.
    pub fn person(&self, index: u32) -> Person {
        people::person(&self.recipe, index, self.enrolled)
    }

    /// Every person, one by one.
    pub fn persons(&self) -> impl Iterator<Item = Person> + '_ {
        (0..self.recipe.persons).map(|index| self.person(index))
    }

    /// The sessions, by day and time.
    pub fn sessions(&self) -> &[Session] {
        &self.sessions
    }

    /// Puts the marks of a session into `marks`, in place of what was there: none unless it was held.
    pub fn marks(&self, session: &Session, marks: &mut Vec<Mark>) {
        if session.outcome == Outcome::Held {
            attend::marks(self, session, marks);
        } else {
            marks.clear();
        }
    }

    fn zone(&self, course: u32) -> usize {
        let number = self.numbers.get(course as usize).copied().unwrap_or(0);
        number as usize % ZONES
    }

    fn is_closed(&self, zone: usize, day: NaiveDate) -> bool {
        self.closed.get(zone).is_some_and(|days| days.contains(&day))
    }

    fn lay_out(&mut self) {
        let this_year = places::school_year(self.recipe.until);
        let mut each_year = COURSES;
        // The current year alone if it holds enough; else years before it; else more courses in each of them.
        let found = loop {
            self.clear();
            let mut found = Vec::new();
            for year in (this_year - YEARS..=this_year).rev() {
                self.add_year(year, each_year, year == this_year, &mut found);
                if past(&found, self.recipe.until) >= self.recipe.sessions as usize {
                    break;
                }
            }
            let past = past(&found, self.recipe.until);
            if past >= self.recipe.sessions as usize || each_year >= 500_000 {
                break found;
            }
            let needed = u64::from(each_year) * u64::from(self.recipe.sessions) / past.max(1) as u64;
            let more = u32::try_from(needed + needed / 50).unwrap_or(u32::MAX);
            each_year = more.max(each_year + 3).min(500_000).next_multiple_of(ZONES as u32);
        };
        self.enrolled = lines::enrolled(self.recipe.persons, self.courses.len() as u32);
        let mut places = [0_u32; ZONES];
        for (course, number) in self.courses.iter().zip(&self.numbers) {
            let place = &mut places[*number as usize % ZONES];
            self.lines.push(lines::lines(&self.recipe, course, *number, *place, self.enrolled));
            *place += 1;
        }
        self.choose(found);
    }

    fn clear(&mut self) {
        self.closures.clear();
        self.closed = Default::default();
        self.courses.clear();
        self.numbers.clear();
        self.lines.clear();
    }

    /// Adds the courses of a school year, and every session that its timetables give up to a week after the last day.
    fn add_year(&mut self, year: i32, courses: u32, current: bool, found: &mut Vec<Session>) {
        let closures = places::closures(&self.recipe, year);
        for closure in &closures {
            for (zone, days) in (1_i64..).zip(&mut self.closed) {
                if closure.centre.is_none_or(|centre| centre.0 == zone) {
                    days.extend(closure.from.iter_days().take_while(|day| *day <= closure.to));
                }
            }
        }
        self.closures.extend(closures);
        let week_after = self.recipe.until.checked_add_days(Days::new(7)).unwrap_or(self.recipe.until);
        for number in 0..courses {
            let course = places::course(&self.recipe, year, number, current);
            let place = self.courses.len() as u32;
            for planned in course.plan(&[]) {
                if planned.on > week_after {
                    break;
                }
                if !self.is_closed(number as usize % ZONES, planned.on) {
                    found.push(Session {
                        course: place,
                        on: planned.on,
                        starts: planned.slot.starts,
                        minutes: planned.slot.minutes,
                        outcome: Outcome::Held,
                    });
                }
            }
            self.courses.push(course);
            self.numbers.push(number);
        }
    }

    /// Keeps the number of sessions asked for, the latest ones, and says what became of each.
    fn choose(&mut self, mut found: Vec<Session>) {
        order::by_key(&mut found, |session| (session.on, session.starts, session.course));
        let past = past(&found, self.recipe.until);
        let wanted = self.recipe.sessions as usize;
        let coming = (found.len() - past).min(wanted / 20);
        found.truncate(past + coming);
        let first = past.saturating_sub(wanted - coming);
        found.drain(..first);
        let mut due = 0;
        for session in found.iter_mut().rev() {
            if session.on > self.recipe.until {
                session.outcome = Outcome::Planned;
                continue;
            }
            let number = self.numbers.get(session.course as usize).copied().unwrap_or(0);
            if due < DUE && places::is_steady(number) {
                due += 1;
                session.outcome = Outcome::Due;
            } else {
                session.outcome = outcome(&self.recipe, session);
            }
        }
        self.sessions = found;
    }
}

/// How many of them are not after a day.
fn past(sessions: &[Session], until: NaiveDate) -> usize {
    sessions.iter().filter(|session| session.on <= until).count()
}

/// One class in forty is not held.
fn outcome(recipe: &Recipe, session: &Session) -> Outcome {
    let key = [u64::from(session.course), lines::day_number(session.on)];
    let mut dice = Dice::new(recipe.seed, For::Session, key);
    if !dice.chance(25) {
        return Outcome::Held;
    }
    let reason = ["trainer", "trainer", "trainer", "weather", "souk", "strike", "room", "event"];
    let reason = dice.pick(&reason).copied().unwrap_or("trainer");
    let before = if dice.chance(300) { 1 + dice.below(3) } else { 0 };
    let said = session.on.checked_sub_days(Days::new(u64::from(before)));
    Outcome::NotHeld(reason, said.unwrap_or(session.on))
}

#[cfg(test)]
mod tests;
