//! What an office has beside its registers: pathways, the hours of the next Ramadan, an apprentice's contract, women to be
//! asked after.

use super::super::merge::Base;
use super::super::{Result, Store, alerts, contract, course, follow_up, pathway, season};
use super::life::{allowed, standing};
use crate::domain::calendar::{hijri, ramadan_after};
use crate::domain::contract::{Contract, Entry};
use crate::domain::id::{ClerkId, CourseId};
use crate::domain::order;
use crate::domain::pathway::Pathway;
use crate::domain::season::{RAMADAN, Season};
use chrono::{Datelike as _, Days, Months, NaiveDate, NaiveTime};

/// Women to be asked after, at most; courses in which they are looked for.
const TASKS: usize = 5;
const COURSES: usize = 6;

/// Lives beside the registers on the last day of the sample, in `courses` that run and leave no register of theirs to take.
pub(super) fn live(store: &mut Store, clerk: ClerkId, courses: &[CourseId], until: NaiveDate) -> Result<()> {
    pathways(store, clerk)?;
    ramadan(store, clerk, until)?;
    apprentice(store, clerk, courses, until)?;
    tasks(store, clerk, courses, until)
}

fn pathways(store: &mut Store, clerk: ClerkId) -> Result<()> {
    for (code, title, title_ar, modules, certificate) in [
        ("ALPHA", "Alphabétisation", "محو الأمية", ["ALPHA-N1", "POST-N2"], "Attestation de post-alphabétisation"),
        ("COUTURE", "Coupe et couture", "الفصالة والخياطة", ["COUT-M1", "COUT-M2"], "Diplôme de coupe et couture"),
    ] {
        let value = Pathway {
            code: code.to_owned(),
            title: title.to_owned(),
            title_ar: Some(title_ar.to_owned()),
            modules: modules.map(str::to_owned).to_vec(),
            certificate: Some(certificate.to_owned()),
            active: true,
        };
        pathway::save(store, clerk, None, &value, &Base::new())?;
    }
    Ok(())
}

/// The hours of the next Ramadan, or of this one: no class is moved by them, for registers are to be taken where they stand.
fn ramadan(store: &mut Store, clerk: ClerkId, until: NaiveDate) -> Result<()> {
    let Some((from, to)) = ramadan_after(until, &[]) else { return Ok(()) };
    let year = hijri(from).year;
    let hour = |at| NaiveTime::from_hms_opt(at, 0, 0).unwrap_or_default();
    let value = Season {
        centre: None,
        from,
        to,
        opens: hour(RAMADAN.0),
        closes: hour(RAMADAN.1),
        title: format!("Ramadan {year}"),
        title_ar: Some(format!("رمضان {year}")),
    };
    season::save(store, clerk, None, &value, &Base::new())?;
    Ok(())
}

/// An apprentice with two months attested and a visit.
fn apprentice(store: &mut Store, clerk: ClerkId, courses: &[CourseId], until: NaiveDate) -> Result<()> {
    let Some(id) = courses.get(2) else { return Ok(()) };
    let (row, _) = course::get(store, *id)?;
    let Some(line) = standing(store, *id)?.into_iter().nth(3) else { return Ok(()) };
    let first = row.course.starts_on.max(line.from);
    let value = Contract {
        line: (row.course.code, line.number),
        number: Some("1".to_owned()),
        employer: "Coopérative Tifaouine".to_owned(),
        master: Some("Mme OUCHEN Zahra".to_owned()),
        phone: None,
        from: first,
        to: row.course.ends_on,
        minutes: Some(200 * 60),
    };
    let id = contract::save(store, clerk, None, &value, &Base::new())?.value;
    let months = [2, 1].into_iter().filter_map(|back| until.checked_sub_months(Months::new(back))?.with_day(1));
    for (month, hours) in months.zip([34, 41]) {
        let signed_on = month.checked_add_months(Months::new(1)).filter(|day| *day <= until).unwrap_or(until);
        let entry = Entry::Month { month, minutes: hours * 60, signer: "Mme OUCHEN Zahra".to_owned(), signed_on };
        allowed(contract::attest(store, clerk, id, &entry))?;
    }
    let on = until.checked_sub_days(Days::new(6)).unwrap_or(until).max(first);
    let note = Some("bien accueillie, travaille à la machine".to_owned());
    allowed(contract::attest(store, clerk, id, &Entry::Visit { on, by: "samira".to_owned(), note }))?;
    Ok(())
}

/// Tasks about those whose attendance asks for one: most to be done, one put off, one done.
fn tasks(store: &mut Store, clerk: ClerkId, courses: &[CourseId], until: NaiveDate) -> Result<()> {
    let mut raised = Vec::new();
    for id in courses.iter().take(COURSES) {
        raised.extend(alerts::raised_in(store, *id, until)?);
    }
    order::by(&mut raised, |one, other| one.alerts.first().cmp(&other.alerts.first()));
    raised.truncate(TASKS);
    follow_up::open_all(store, clerk, &raised)?;
    let due = follow_up::open_ones(store)?;
    if let Some(last) = due.get(TASKS - 1) {
        allowed(follow_up::close(store, clerk, last.task.id, "called", "enfant malade, revient lundi"))?;
    }
    if let Some(other) = due.get(TASKS - 2) {
        let later = until.checked_add_days(Days::new(4)).unwrap_or(until);
        allowed(follow_up::put_off(store, clerk, (other.task.id, other.task.chg), later, "numéro occupé"))?;
    }
    Ok(())
}
