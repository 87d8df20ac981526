//! Enrolments: dated places in a course, under line numbers that never move.

mod doubts;
mod life;
mod moving;
mod renewal;
mod rules;
mod waiting;
mod walk_in;

use super::columns::{date, date_or_null, on_disk, person_name, small};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, erasure, month_close};
use crate::domain::eligibility::Doubt;
pub use crate::domain::enrolment::MOST;
use crate::domain::enrolment::{Away, Enrolment, Link, State, Terms};
use crate::domain::id::{ClerkId, CourseId, EnrolmentId, PersonId};
use crate::domain::message::Message;
use crate::domain::order;
use crate::domain::person::Sex;
use chrono::NaiveDate;
pub(super) use doubts::taken;
pub use doubts::{Doubts, answer_for, crowded, doubts, over};
pub(super) use life::{close_in, end_in, leave_unseen, said};
pub use life::{confirm, end, reopen, resume, suspend};
pub use moving::transfer;
pub(super) use moving::{join_in, transfer_in};
pub use renewal::{Renewal, Renewed, renew, would_crowd};
pub use rules::{CRITERIA, Rules, criteria, criteria_of, rules, set_criteria, set_rule};
use rusqlite::{Row, params};
pub use waiting::{Waiter, promote, wait, waiting};
pub use walk_in::{identify, identify_new};

/// What every reader of enrolments selects, from `enrolment e LEFT JOIN person p`.
pub(super) const COLUMNS: &str = "e.id, e.course, e.number, e.person, e.label, p.family, p.given, p.family_ar, \
     p.given_ar, e.from_on, e.to_on, e.state, e.reason, e.chg, \
     (SELECT group_concat(x.from_on || '/' || ifnull(x.to_on, '') || '/' || x.state, ' ') FROM enrolment_span x \
        WHERE x.enrolment = e.id), e.doubts, e.exception, e.follows, e.link, e.asked_on, p.sex, p.erased_on";

/// SQL: line `e` is concerned on the day of session `s`. The twin of `Enrolment::concerned`.
pub(super) const CONCERNED: &str = "e.from_on <= s.on_date AND (e.to_on IS NULL OR s.on_date < e.to_on) \
     AND e.state NOT IN (5, 6) AND NOT EXISTS (SELECT 1 FROM enrolment_span x WHERE x.enrolment = e.id \
       AND x.from_on <= s.on_date AND (x.to_on IS NULL OR s.on_date < x.to_on))";

/// How many columns that is: what a reader appends begins here.
pub(super) const WIDTH: usize = 22;

/// One row of `COLUMNS`.
pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Enrolment> {
    let follows = row.get::<_, Option<i64>>(17)?.map(EnrolmentId);
    let link: Option<i64> = row.get(18)?;
    let (from, state) = (date(row, 9)?, State::from_code(row.get(11)?).unwrap_or(State::Active));
    // A line that was never hers has no last day in rows of old merges: it ended as it began.
    let to = date_or_null(row, 10)?.or((state == State::Cancelled).then_some(from));
    Ok(Enrolment {
        id: EnrolmentId(row.get(0)?),
        course: CourseId(row.get(1)?),
        number: small(row, 2)?,
        person: row.get::<_, Option<i64>>(3)?.map(PersonId),
        label: text_or_null(row, 4)?,
        name: person_name(row, 5, 21)?,
        sex: row.get::<_, Option<i64>>(20)?.and_then(Sex::from_code),
        from,
        to,
        state,
        reason: text_or_null(row, 12)?,
        chg: row.get(13)?,
        away: away(&text(row, 14)?),
        terms: Terms {
            doubts: Doubt::read(&text(row, 15)?),
            exception: text_or_null(row, 16)?,
            follows: follows.zip(link.and_then(Link::from_code)),
            asked: date_or_null(row, 19)?,
        },
    })
}

/// What `COLUMNS` packs of the times away: `from/to/state`, a space between two.
fn away(column: &str) -> Vec<Away> {
    let one = |text: &str| {
        let mut parts = text.split('/');
        let mut day = || NaiveDate::parse_from_str(parts.next()?, "%Y-%m-%d").ok();
        let (from, to) = (day()?, day());
        let state = State::from_code(parts.next()?.parse().ok()?).unwrap_or(State::Suspended);
        Some(Away { from, to, state })
    };
    let mut found: Vec<Away> = column.split(' ').filter_map(one).collect();
    order::by_key(&mut found, |away| away.from);
    found
}

/// Every line of a course, by number, leavers too.
pub fn of_course(store: &Store, course: CourseId) -> Result<Vec<Enrolment>> {
    list(store, "e.course = ?1 ORDER BY e.number", course.0)
}

/// Every place a person ever had, latest first.
pub fn of_person(store: &Store, person: PersonId) -> Result<Vec<Enrolment>> {
    list(store, "e.person = ?1 ORDER BY e.from_on DESC, e.id DESC", person.0)
}

/// One line.
pub fn get(store: &Store, id: EnrolmentId) -> Result<Enrolment> {
    list(store, "e.id = ?1", id.0)?.into_iter().next().ok_or(Trouble::Gone)
}

/// A place and those it was transferred from, the latest first: what she did before comes along.
pub fn along(store: &Store, line: &Enrolment) -> Result<Vec<Enrolment>> {
    let mut found = vec![line.clone()];
    while let Some((before, Link::Transfer)) = found.last().and_then(|last| last.terms.follows) {
        if found.iter().any(|seen| seen.id == before) {
            break;
        }
        found.push(get(store, before)?);
    }
    Ok(found)
}

fn list(store: &Store, which: &str, key: i64) -> Result<Vec<Enrolment>> {
    let sql = format!("SELECT {COLUMNS} FROM enrolment e LEFT JOIN person p ON p.id = e.person WHERE {which}");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map([key], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The next free line number of a course. Those who wait stand above `MOST` and have no line yet.
pub(super) fn next_number(tx: &Tx<'_>, course: CourseId) -> Result<u16> {
    let last: i64 = tx.query_row(
        // Nobody gets the line of one who lies in the bin: she may come back to it.
        "SELECT max(ifnull((SELECT max(number) FROM enrolment WHERE course = ?1 AND number <= ?2), 0), \
           ifnull((SELECT max(number) FROM bin WHERE course = ?1 AND number <= ?2), 0))",
        params![course.0, MOST],
        |row| row.get(0),
    )?;
    u16::try_from(last + 1)
        .ok()
        .filter(|number| *number <= MOST)
        .ok_or_else(|| Trouble::Refused(Message::new("enrolment-course-full").with("most", MOST)))
}

/// A place that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// The line.
    pub line: EnrolmentId,
    /// The day she had left it, or was to leave it; `None` for who is new in the course or waited for a place.
    pub left: Option<NaiveDate>,
}

impl Given {
    /// Fluent id of what is said of it: she is new, back, or stays.
    pub fn said(&self, today: NaiveDate) -> &'static str {
        match self.left {
            None => "course-enrolled-one",
            Some(to) if to <= today => "course-enrolled-back",
            Some(_) => "course-enrolled-stays",
        }
    }
}

/// Enrols persons in the given order, each on the next line number, from a day on. Those already in the course are left as
/// they are; one who had left comes back on her own line, one who was to leave stays, one who waits gets her place. What
/// speaks against it is kept with each.
pub fn enrol(
    store: &mut Store,
    clerk: ClerkId,
    course: CourseId,
    persons: &[PersonId],
    from: NaiveDate,
) -> Result<Written<Vec<EnrolmentId>>> {
    let Written { value, change } = enrol_despite(store, clerk, course, persons, Some(from), None)?;
    Ok(Written { value: value.into_iter().map(|given| given.line).collect(), change })
}

/// The same with the reason for doing so although something speaks against it. `from` None: as `begins` says for who is new,
/// today for who comes back or waited.
pub fn enrol_despite(
    store: &mut Store,
    clerk: ClerkId,
    course: CourseId,
    persons: &[PersonId],
    from: Option<NaiveDate>,
    exception: Option<&str>,
) -> Result<Written<Vec<Given>>> {
    store.write(clerk, Act::new("enrol").on(course.0), |tx| place(tx, course, persons, from, exception))
}

/// The same inside a Change.
pub(super) fn enrol_in(
    tx: &mut Tx<'_>,
    course: CourseId,
    persons: &[PersonId],
    from: Option<NaiveDate>,
) -> Result<Vec<Given>> {
    place(tx, course, persons, from, None)
}

/// Enrols persons who have no place in a course, inside a Change, each on the line that a paper gives her; who waited for a
/// place gets it. The lines are free.
pub(super) fn enrol_on(
    tx: &mut Tx<'_>,
    course: CourseId,
    persons: &[(PersonId, u16)],
    from: Option<NaiveDate>,
) -> Result<()> {
    let first = beginning(tx, course, from)?;
    for (person, number) in persons {
        erasure::unless_erased(tx, *person)?;
        match line_of(tx, course, *person)?.filter(Enrolment::waits) {
            Some(line) => waiting::promote_to(tx, &line, *number, first, None)?,
            None => _ = insert_on(tx, *number, course, *person, first, Terms::default())?,
        }
    }
    Ok(())
}

/// The first day of who is new in a course: the one asked for, else as `begins` says.
fn beginning(tx: &Tx<'_>, course: CourseId, from: Option<NaiveDate>) -> Result<NaiveDate> {
    let first = from.map_or_else(|| begins(tx.store(), course), Ok)?;
    first_day(tx, course, first)
}

/// First and last day of a course.
fn span(tx: &Tx<'_>, course: CourseId) -> Result<(NaiveDate, NaiveDate)> {
    span_of(tx.store(), course)
}

/// The same outside a Change.
fn span_of(store: &Store, course: CourseId) -> Result<(NaiveDate, NaiveDate)> {
    let mut statement = store.conn()?.prepare_cached("SELECT starts_on, ends_on FROM course WHERE id = ?1")?;
    Ok(statement.query_row([course.0], |row| Ok((date(row, 0)?, date(row, 1)?)))?)
}

/// The day on which a place begins where none is said: that of the course while none of its classes was held, today from
/// then on, for registers that were taken have no line for her; the last day of a course that is over.
pub fn begins(store: &Store, course: CourseId) -> Result<NaiveDate> {
    let (starts, ends) = span_of(store, course)?;
    let mut held = store.conn()?.prepare_cached("SELECT 1 FROM session WHERE course = ?1 AND state = 1 LIMIT 1")?;
    let held = held.exists([course.0])?;
    Ok(if held { store.clock().today().min(ends).max(starts) } else { starts })
}

/// The day a place begins: never before the course does, never after it.
fn first_day(tx: &Tx<'_>, course: CourseId, from: NaiveDate) -> Result<NaiveDate> {
    let (starts, ends) = span(tx, course)?;
    if from > ends {
        return Err(Trouble::Refused(Message::new("enrolment-course-over").with("day", from)));
    }
    let day = from.max(starts);
    month_close::unless_counted(tx, course, day, None)?;
    Ok(day)
}

fn place(
    tx: &mut Tx<'_>,
    course: CourseId,
    persons: &[PersonId],
    from: Option<NaiveDate>,
    exception: Option<&str>,
) -> Result<Vec<Given>> {
    let new = beginning(tx, course, from)?;
    let mut made = Vec::new();
    for person in persons {
        erasure::unless_erased(tx, *person)?;
        let Some(line) = line_of(tx, course, *person)? else {
            let terms = Terms { exception: exception.map(str::to_owned), ..Terms::default() };
            made.push(Given { line: insert(tx, course, *person, new, terms)?, left: None });
            continue;
        };
        let day = first_day(tx, course, from.unwrap_or(tx.today()))?;
        if again(tx, &line, day, exception)? {
            made.push(Given { line: line.id, left: line.to });
        }
    }
    Ok(made)
}

/// Gives her the line again that she has in a course: who waited gets her place, who had left comes back, who was to leave
/// stays. False: it is hers already.
fn again(tx: &mut Tx<'_>, line: &Enrolment, day: NaiveDate, exception: Option<&str>) -> Result<bool> {
    let today = tx.today();
    match line.to {
        _ if line.state == State::Waiting => waiting::promote_in(tx, line, day, exception)?,
        Some(to) if to <= today && day < to => {
            let name = line.called();
            let said = Message::new("enrolment-left-then").with("line", line.number).with("name", name);
            return Err(Trouble::Refused(said.with("day", to).of(line.sex)));
        }
        Some(to) => {
            // Who was to leave on a day to come stays.
            let day = if to > today { day.max(to) } else { day };
            life::reopen_in(tx, line, day)?;
            doubt(tx, line, day, exception)?;
        }
        None => return Ok(false),
    }
    Ok(true)
}

/// Her line in a course: the one that is open, else the one she had last.
fn line_of(tx: &Tx<'_>, course: CourseId, her: PersonId) -> Result<Option<Enrolment>> {
    let id: Option<i64> = tx.find(
        "SELECT id FROM enrolment WHERE course = ?1 AND person = ?2 ORDER BY to_on IS NOT NULL, state = 5, id DESC LIMIT 1",
        [course.0, her.0],
        |row| row.get(0),
    )?;
    id.map(|id| get(tx.store(), EnrolmentId(id))).transpose()
}

/// What speaks against a place, as it is kept with it; `None` where nothing does.
fn against(tx: &Tx<'_>, course: CourseId, her: PersonId, day: NaiveDate) -> Result<Option<String>> {
    let found: Vec<Doubt> = doubts(tx.store(), course, her, day)?.into_iter().map(|(doubt, _)| doubt).collect();
    Ok(Doubt::on_disk(&found))
}

/// Keeps what speaks against a place that is given to who waited for it or had left it; where nothing does, what stood there
/// stays.
fn doubt(tx: &Tx<'_>, line: &Enrolment, day: NaiveDate, exception: Option<&str>) -> Result<()> {
    let Some(her) = line.person else { return Ok(()) };
    if let Some(codes) = against(tx, line.course, her, day)? {
        let sql = "UPDATE enrolment SET doubts = ?2, exception = ifnull(?3, exception), chg = ?4 WHERE id = ?1";
        tx.execute(sql, params![line.id.0, codes, exception, tx.chg()])?;
    }
    Ok(())
}

/// The state of a place that begins on a day.
fn begun(tx: &Tx<'_>, day: NaiveDate) -> State {
    if day > tx.today() { State::Registered } else { State::Active }
}

/// Writes a new line, the next of the course.
fn insert(tx: &mut Tx<'_>, course: CourseId, person: PersonId, day: NaiveDate, terms: Terms) -> Result<EnrolmentId> {
    let number = next_number(tx, course)?;
    insert_on(tx, number, course, person, day, terms)
}

/// Writes a new line under a number that is free; what speaks against it is looked up and kept.
fn insert_on(
    tx: &mut Tx<'_>,
    number: u16,
    course: CourseId,
    person: PersonId,
    day: NaiveDate,
    terms: Terms,
) -> Result<EnrolmentId> {
    let against = against(tx, course, person, day)?;
    let state = begun(tx, day);
    let id = tx.new_id()?;
    tx.execute(
        "INSERT INTO enrolment (id, course, number, person, from_on, state, doubts, exception, follows, link, chg) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            id,
            course.0,
            number,
            person.0,
            on_disk(day),
            state as i64,
            against,
            terms.exception.filter(|_| against.is_some()),
            terms.follows.map(|(id, _)| id.0),
            terms.follows.map(|(_, link)| link as i64),
            tx.chg()
        ],
    )?;
    Ok(EnrolmentId(id))
}

/// The last day in `[from, to)` on which a line has a mark; `to` None: ever after.
fn marked(tx: &Tx<'_>, line: &Enrolment, from: NaiveDate, to: Option<NaiveDate>) -> Result<Option<NaiveDate>> {
    tx.find(
        "SELECT s.on_date FROM session s JOIN mark m ON m.session = s.id AND m.enrolment = ?2 \
         WHERE s.course = ?1 AND s.on_date >= ?3 AND (?4 IS NULL OR s.on_date < ?4) ORDER BY s.on_date DESC LIMIT 1",
        params![line.course.0, line.id.0, on_disk(from), to.map(on_disk)],
        |row| date(row, 0),
    )
}

fn refused<T>(message: Message) -> Result<T> {
    Err(Trouble::Refused(message))
}

/// Numbers the lines by family name. Refused once a sheet was printed or marked: paper and screen would disagree.
pub fn renumber(store: &mut Store, clerk: ClerkId, course: CourseId) -> Result<Written<()>> {
    store.write(clerk, Act::new("renumber").on(course.0), |tx| {
        let fixed: i64 = tx.query_row(
            "SELECT numbered OR EXISTS (SELECT 1 FROM session s JOIN mark m ON m.session = s.id WHERE s.course = ?1) \
             FROM course WHERE id = ?1",
            [course.0],
            |row| row.get(0),
        )?;
        if fixed != 0 {
            return Err(Trouble::Refused(Message::new("enrolment-numbers-fixed")));
        }
        let mut lines = of_course(tx.store(), course)?;
        lines.retain(Enrolment::has_line);
        order::by_key(&mut lines, |line| {
            let words = crate::domain::name::words(&line.name.shown(false));
            (words.is_empty(), words, line.number)
        });
        // Out of the way first: line numbers are unique in a course, and those who wait stand just above the lines.
        let away = i64::from(MOST) * 10;
        for line in &lines {
            tx.execute(
                "UPDATE enrolment SET number = number + ?2, chg = ?3 WHERE id = ?1",
                [line.id.0, away, tx.chg()],
            )?;
        }
        for (index, line) in lines.iter().enumerate() {
            tx.execute(
                "UPDATE enrolment SET number = ?2, chg = ?3 WHERE id = ?1",
                params![line.id.0, index as i64 + 1, tx.chg()],
            )?;
        }
        Ok(())
    })
}
