//! Closures, as list and form show them; and the public holidays of a school year at once.

use super::{Listable, Weighed, seasons};
use crate::domain::calendar::{closures_of_holidays, holidays};
use crate::domain::closure::{COLUMNS, Closure, ClosureRow, FIELDS};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::ClosureId;
use crate::domain::message::Message;
use crate::keys::{Action, Place};
use crate::screens::filling::Subject;
use crate::screens::{Desk, Outcome, Then};
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, closure};
use chrono::{Datelike, NaiveDate};

impl Subject for Closure {
    const NAME: &'static str = "closure";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft, today)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        closure::get(store, ClosureId(id)).map(|(row, chg)| (row.closure, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = closure::save(&mut desk.store, desk.clerk.id, id.map(ClosureId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, arabic: bool) -> String {
        self.title_ar.clone().filter(|_| arabic).unwrap_or_else(|| self.title.clone())
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(closure::all(store)?.into_iter().max_by_key(|row| row.id).map(|row| row.closure))
    }
}

impl Listable for Closure {
    const PLACE: Place = Place::Closures;
    const ADDRESS: &'static str = "closures";
    const EMPTY: &'static str = "record-closures-empty";
    const NEW: &'static str = "record-closure-new";
    const SAVED: &'static str = "record-closure-saved";
    type Row = ClosureRow;
    const COLUMNS: &'static [Column<ClosureRow>] = COLUMNS;
    const FILL: Option<&'static str> = Some("record-holidays");

    fn rows(store: &Store) -> Result<Vec<ClosureRow>> {
        closure::all(store)
    }

    fn id(row: &ClosureRow) -> i64 {
        row.id.0
    }

    /// The first that is not over: what is over is looked for less.
    fn begin(rows: &[ClosureRow], desk: &Desk) -> Option<i64> {
        let coming = rows.iter().find(|row| row.closure.to >= desk.today);
        coming.or(rows.last()).map(Self::id)
    }

    const MORE: &'static [(Action, Option<&'static str>)] = &[(Action::Look, Some("record-seasons"))];

    /// The seasons of other hours.
    fn more(action: Action, _: Option<&ClosureRow>, _: &mut Desk) -> Result<Option<Outcome>> {
        Ok((action == Action::Look).then(|| Outcome { then: Then::Open(seasons()), say: None }))
    }

    fn twin(desk: &Desk, id: Option<i64>, record: &Self) -> Result<Option<(i64, Message)>> {
        let twin = closure::twin(&desk.store, id.map(ClosureId), record)?;
        Ok(twin.map(|row| (row.id.0, Message::new("closure-twin").with("name", row.closure.named()))))
    }

    fn weigh(desk: &Desk, _: Option<i64>, record: &Self) -> Result<Option<Weighed>> {
        let reach = closure::reach(&desk.store, record)?;
        if reach.planned + reach.kept == 0 {
            return Ok(None);
        }
        let ask = Message::new("closure-ask")
            .with("name", record.name(desk.language.prefers_arabic()))
            .with("planned", reach.planned)
            .with("kept", reach.kept);
        Ok(Some(Weighed { ask, with: "closure-cancel", without: "closure-only" }))
    }

    fn save_weighed(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let id = id.map(ClosureId);
        let written = closure::save_and_cancel(&mut desk.store, desk.clerk.id, id, record, base)?;
        Ok(Written { value: written.value.0.0, change: written.change })
    }

    fn fill(desk: &mut Desk) -> Result<Outcome> {
        let (from, to) = school_year(desk.today);
        let found = closures_of_holidays(from, to);
        let written = closure::add(&mut desk.store, desk.clerk.id, &found)?;
        let year = format!("{}-{}", from.year(), to.year());
        if written.change.is_none() {
            return Ok(Outcome::say(Message::new("record-holidays-known").with("year", year)));
        }
        let estimated = holidays(from, to).iter().filter(|holiday| holiday.estimated).count();
        Ok(Outcome::wrote(
            Message::new("record-holidays-added")
                .with("count", written.value)
                .with("year", year)
                .with("estimated", estimated),
        ))
    }
}

/// The school year of a day, September to August; from July on it is the coming one, which is then being planned.
fn school_year(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = if today.month() >= 7 { today.year() } else { today.year() - 1 };
    let from = NaiveDate::from_ymd_opt(first, 9, 1).unwrap_or(today);
    let to = NaiveDate::from_ymd_opt(first + 1, 8, 31).unwrap_or(today);
    (from, to)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_school_year_of_a_day() {
        for (day, first) in [("2026-06-30", 2025), ("2026-07-01", 2026), ("2026-11-24", 2026), ("2027-01-02", 2026)] {
            let (from, to) = school_year(day.parse().unwrap());
            assert_eq!((from.year(), from.month(), to.year(), to.month()), (first, 9, first + 1, 8));
        }
    }
}
