//! What custom advises against: classes on the day of the weekly souk, and over the pause of Friday.

use super::super::{Result, Store, centre, meta};
use super::{Clash, Kind, minute, overlap};
use crate::domain::course::Slot;
use crate::domain::id::CentreId;
use chrono::{NaiveDate, NaiveTime};

/// The obstacles among these classes of a centre, each kind once.
pub(super) fn against(store: &Store, id: CentreId, slots: &[(NaiveDate, Slot)]) -> Result<Vec<Clash>> {
    let (row, _) = centre::get(store, id)?;
    let names = (row.centre.name.clone(), row.centre.name_ar.clone());
    let souk = row.centre.market_day();
    let pause = friday(store)?;
    let mut found = Vec::new();
    let mut note = |kind: Kind, hit: Vec<NaiveDate>| {
        if let Some(first) = hit.iter().min() {
            found.push(Clash { kind, with: names.clone(), sessions: hit.len(), first: *first });
        }
    };
    note(Kind::Souk, days(slots, |slot| Some(slot.weekday) == souk));
    note(
        Kind::Friday,
        days(slots, |slot| slot.weekday == 5 && pause.is_some_and(|pause| overlap(pause, (slot.starts, slot.minutes)))),
    );
    Ok(found)
}

fn days(slots: &[(NaiveDate, Slot)], hit: impl Fn(&Slot) -> bool) -> Vec<NaiveDate> {
    slots.iter().filter(|(_, slot)| hit(slot)).map(|(on, _)| *on).collect()
}

/// The pause of Friday: when it begins, and its minutes; `None` where the delegation keeps none.
fn friday(store: &Store) -> Result<Option<(NaiveTime, u16)>> {
    let hour = |rule| -> Result<Option<NaiveTime>> {
        let set = u32::from(meta::rule(store, rule)?);
        Ok(NaiveTime::from_hms_opt(set / 100, set % 100, 0))
    };
    let (from, until) = (hour(meta::Rule::FridayFrom)?, hour(meta::Rule::FridayUntil)?);
    Ok(from.zip(until).and_then(|(from, until)| {
        let minutes = minute(until).checked_sub(minute(from)).filter(|minutes| *minutes > 0)?;
        Some((from, u16::try_from(minutes).ok()?))
    }))
}
