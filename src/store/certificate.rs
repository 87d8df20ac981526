//! The register of certificates: numbers without a gap, copies logged, annulled with a reason, never deleted.

use super::check::Finding;
use super::columns::{date, date_or_null, on_disk, person_name, small};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, enrolment, erasure, person};
use crate::domain::certificate::{Certificate, Entry, Number, UNDONE};
use crate::domain::clean;
use crate::domain::completion::REASON;
use crate::domain::enrolment::Enrolment;
use crate::domain::id::{CertificateId, ClerkId, EnrolmentId, PathwayId, PersonId};
use crate::domain::message::{Message, Value};
use crate::domain::person::Person;
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Row, params};

const SELECT: &str = "SELECT x.id, x.enrolment, x.year, x.number, x.granted_on, x.title, x.title_ar, x.minutes, x.from_on, \
     x.to_on, x.mark, x.exception, x.annulled_on, x.annulled, \
     (SELECT count(*) FROM certificate_copy r WHERE r.certificate = x.id)";
const WIDTH: usize = 15;

/// The delegation that an id was given in.
fn delegation(id: i64) -> u16 {
    u16::try_from(id >> 32).unwrap_or(0)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Certificate> {
    let id: i64 = row.get(0)?;
    let annulled = date_or_null(row, 12)?;
    let count = |at: usize| row.get::<_, i64>(at).map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    Ok(Certificate {
        id: CertificateId(id),
        enrolment: EnrolmentId(row.get(1)?),
        number: Number { delegation: delegation(id), year: small(row, 2)?, number: count(3)? },
        granted: date(row, 4)?,
        title: (text(row, 5)?, text_or_null(row, 6)?),
        minutes: count(7)?,
        span: (date(row, 8)?, date(row, 9)?),
        mark: row.get::<_, Option<i64>>(10)?.and_then(|mark| u16::try_from(mark).ok()),
        exception: text_or_null(row, 11)?,
        annulled: annulled.zip(text_or_null(row, 13)?),
        copies: count(14)?,
    })
}

fn one(store: &Store, which: &str, key: &[&dyn rusqlite::ToSql]) -> Result<Option<Certificate>> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} FROM certificate x {which}"))?;
    let mut rows = statement.query(key)?;
    Ok(rows.next()?.map(from_row).transpose()?)
}

/// One of them.
pub fn get(store: &Store, id: CertificateId) -> Result<Certificate> {
    one(store, "WHERE x.id = ?1", &[&id.0])?.ok_or(Trouble::Gone)
}

/// The certificate of a place that stands.
pub fn of_line(store: &Store, line: EnrolmentId) -> Result<Option<Certificate>> {
    one(store, "WHERE x.enrolment = ?1 AND x.pathway IS NULL AND x.annulled_on IS NULL", &[&line.0])
}

/// The latest certificate that rests on a place and stands, of its course or of a pathway.
pub(super) fn resting_on(store: &Store, line: &Enrolment) -> Result<Option<Certificate>> {
    one(store, "WHERE x.enrolment = ?1 AND x.annulled_on IS NULL ORDER BY x.id DESC LIMIT 1", &[&line.id.0])
}

/// Refused while a certificate rests on a place: what it says would no longer be so.
pub(super) fn unless_certified(store: &Store, line: &Enrolment) -> Result<()> {
    let Some(own) = resting_on(store, line)? else { return Ok(()) };
    let said = Message::new("certificate-stands").with("line", line.number).with("name", line.called());
    Err(Trouble::Refused(said.with("number", own.number.to_string()).of(line.sex)))
}

/// Somebody's certificate of a pathway that stands.
pub(super) fn of_pathway(store: &Store, id: PathwayId, her: PersonId) -> Result<Option<Certificate>> {
    let which =
        "JOIN enrolment e ON e.id = x.enrolment WHERE e.person = ?1 AND x.pathway = ?2 AND x.annulled_on IS NULL";
    one(store, which, &[&her.0, &id.0])
}

/// Certificates that stand, one of each person, of one module whatever its version, or of one pathway: their numbers.
pub(super) fn of_both(store: &Store, one: PersonId, other: PersonId) -> Result<Vec<(String, String)>> {
    let sql = "SELECT a.id, a.year, a.number, b.id, b.year, b.number \
         FROM enrolment e JOIN certificate a ON a.enrolment = e.id AND a.annulled_on IS NULL \
         JOIN course c ON c.id = e.course JOIN module m ON m.id = c.module \
         JOIN enrolment f ON f.person = ?2 JOIN certificate b ON b.enrolment = f.id AND b.annulled_on IS NULL \
         JOIN course d ON d.id = f.course JOIN module n ON n.id = d.module \
         WHERE e.person = ?1 AND (a.pathway = b.pathway OR a.pathway IS NULL AND b.pathway IS NULL AND m.code = n.code) \
         ORDER BY a.id, b.id";
    let mut statement = store.conn()?.prepare_cached(sql)?;
    let number = |row: &Row<'_>, at: usize| {
        let count = u32::try_from(row.get::<_, i64>(at + 2)?).unwrap_or(u32::MAX);
        let own = Number { delegation: delegation(row.get(at)?), year: small(row, at + 1)?, number: count };
        Ok::<_, rusqlite::Error>(own.to_string())
    };
    let rows = statement.query_map([one.0, other.0], |row| Ok((number(row, 0)?, number(row, 3)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The one that bears a number.
pub fn numbered(store: &Store, number: Number) -> Result<Certificate> {
    one(store, "WHERE x.year = ?1 AND x.number = ?2", &[&number.year, &number.number])?
        .filter(|own| own.number == number)
        .ok_or_else(|| Trouble::Refused(Message::new("certificate-unknown").with("number", number.to_string())))
}

/// The register, the latest number first; of one year where one is named.
pub fn all(store: &Store, year: Option<u16>) -> Result<Vec<Entry>> {
    let sql = format!(
        "{SELECT}, p.family, p.given, p.family_ar, p.given_ar, c.code, c.name, c.name_ar, p.erased_on \
         FROM certificate x JOIN enrolment e ON e.id = x.enrolment LEFT JOIN person p ON p.id = e.person JOIN course c ON c.id = e.course \
         WHERE ?1 IS NULL OR x.year = ?1 ORDER BY x.year DESC, x.number DESC"
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let found = statement.query_map([year], |row| {
        Ok(Entry {
            certificate: from_row(row)?,
            name: person_name(row, WIDTH, WIDTH + 7)?,
            course: (text(row, WIDTH + 4)?, text(row, WIDTH + 5)?, text_or_null(row, WIDTH + 6)?),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// What a certificate says.
pub(super) struct Paper<'a> {
    pub(super) pathway: Option<PathwayId>,
    pub(super) title: (&'a str, Option<&'a str>),
    pub(super) minutes: u32,
    pub(super) span: (NaiveDate, NaiveDate),
    pub(super) mark: Option<u16>,
    pub(super) exception: Option<&'a str>,
}

/// The next number of the year, inside a Change: under the write lock no two get one number, and none is left out.
pub(super) fn insert(tx: &mut Tx<'_>, line: EnrolmentId, paper: &Paper<'_>) -> Result<Certificate> {
    let year = tx.today().year();
    let next: i64 =
        tx.query_row("SELECT ifnull(max(number), 0) + 1 FROM certificate WHERE year = ?1", [year], |row| row.get(0))?;
    let id = CertificateId(tx.new_id()?);
    tx.execute(
        "INSERT INTO certificate (id, enrolment, pathway, year, number, granted_on, title, title_ar, minutes, from_on, \
         to_on, mark, exception, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        params![
            id.0,
            line.0,
            paper.pathway.map(|id| id.0),
            year,
            next,
            on_disk(tx.today()),
            paper.title.0,
            paper.title.1,
            paper.minutes,
            on_disk(paper.span.0),
            on_disk(paper.span.1),
            paper.mark,
            paper.exception,
            tx.chg()
        ],
    )?;
    get(tx.store(), id)
}

/// What an undo does to a certificate in place of deleting it: its number was given and is not given again. Refused once it
/// was handed out, by whomever: it is annulled then, with a reason.
pub(super) fn undone(tx: &Tx<'_>, id: i64) -> Result<()> {
    if tx.find("SELECT 1 FROM certificate_copy WHERE certificate = ?1 LIMIT 1", [id], |_| Ok(()))?.is_some() {
        return Err(Trouble::Refused(Message::new("undo-left")));
    }
    tx.execute(
        "UPDATE certificate SET annulled_on = ?2, annulled = ?3, chg = ?4 WHERE id = ?1",
        params![id, on_disk(tx.today()), UNDONE, tx.chg()],
    )?;
    Ok(())
}

/// A reason as it is stored; `None` where nothing was said.
fn said(reason: &str) -> Result<Option<String>> {
    let clean = clean::line(reason.trim()).into_owned();
    let refused = match clean.chars().count() {
        0 => return Ok(None),
        _ if clean.contains('\0') => Message::new("field-nul"),
        long if long > REASON => Message::new("field-long").with("length", long).with("max", REASON),
        _ => return Ok(Some(clean)),
    };
    Err(Trouble::Refused(refused))
}

/// One that was not annulled.
fn standing(tx: &Tx<'_>, id: CertificateId) -> Result<Certificate> {
    let own = get(tx.store(), id)?;
    match &own.annulled {
        None => Ok(own),
        Some((day, _)) => Err(Trouble::Refused(
            Message::new("certificate-annulled-already").with("number", own.number.to_string()).with("day", *day),
        )),
    }
}

/// Logs that certificates are handed out: of each its first copy, or another one, and that needs a reason. It cannot be
/// undone, for the paper is out of the house.
pub fn hand_out(
    store: &mut Store,
    clerk: ClerkId,
    ids: &[CertificateId],
    reason: Option<&str>,
) -> Result<Written<Vec<Certificate>>> {
    let reason = said(reason.unwrap_or_default())?;
    let scope = ids.first().map_or(0, |id| id.0);
    store.write(clerk, Act::new("hand-out").on(scope), |tx| {
        let mut all = Vec::new();
        for id in ids {
            let own = standing(tx, *id)?;
            if own.copies > 0 && reason.is_none() {
                let said = Message::new("certificate-copy-why").with("number", own.number.to_string());
                return Err(Trouble::Refused(said));
            }
            let copy = tx.new_id()?;
            tx.execute(
                "INSERT INTO certificate_copy (id, certificate, on_date, reason, chg) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![copy, id.0, on_disk(tx.today()), reason.as_ref().filter(|_| own.copies > 0), tx.chg()],
            )?;
            all.push(get(tx.store(), *id)?);
        }
        Ok(all)
    })
}

/// Annuls a certificate with a reason: its number stays in the register and is never given again.
pub fn annul(store: &mut Store, clerk: ClerkId, id: CertificateId, reason: &str) -> Result<Written<Certificate>> {
    let Some(reason) = said(reason)? else {
        return Err(Trouble::Refused(Message::new("certificate-reason-missing")));
    };
    store.write(clerk, Act::new("annul").on(id.0), |tx| {
        standing(tx, id)?;
        tx.execute(
            "UPDATE certificate SET annulled_on = ?2, annulled = ?3, chg = ?4 WHERE id = ?1",
            params![id.0, on_disk(tx.today()), reason, tx.chg()],
        )?;
        get(tx.store(), id)
    })
}

/// Who a certificate is for, and the centre she learnt at, French then Arabic.
pub fn bearer(store: &Store, own: &Certificate) -> Result<(Person, (String, Option<String>))> {
    let line = enrolment::get(store, own.enrolment)?;
    let her = line.person.ok_or(Trouble::Gone)?;
    let (row, _) = person::get(store, her)?;
    let centre = store
        .conn()?
        .prepare_cached("SELECT t.name, t.name_ar FROM course c JOIN centre t ON t.id = c.centre WHERE c.id = ?1")?
        .query_row([line.course.0], |row| Ok((text(row, 0)?, text_or_null(row, 1)?)))?;
    Ok((row.person, centre))
}

/// When everything that told of whom it was for was erased; `None`: it was not.
pub fn erased(store: &Store, own: &Certificate) -> Result<Option<NaiveDate>> {
    let line = enrolment::get(store, own.enrolment)?;
    Ok(line.person.map(|her| erasure::of(store, her)).transpose()?.flatten().map(|note| note.on))
}

/// What `check` looks at: the numbers of each year count up from 1 without a gap.
pub(super) fn whole(conn: &Connection, say: &mut dyn FnMut(Finding)) -> Result<()> {
    let mut statement = conn.prepare(
        "SELECT year, max(number), count(*), max(id) FROM certificate GROUP BY year HAVING max(number) <> count(*)",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (year, last, count): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let year = Value::from(year.to_string());
        let said = Message::new("check-certificates").with("year", year).with("count", count).with("last", last);
        say(Finding::of_row("invariant", "certificate", row.get(3)?, 0, said));
    }
    Ok(())
}
