//! Seasons of other hours, as list and form show them; what they move is counted before they are saved.

use super::{Listable, Weighed};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::SeasonId;
use crate::domain::message::Message;
use crate::domain::season::{COLUMNS, FIELDS, Season, SeasonRow};
use crate::keys::Place;
use crate::screens::Desk;
use crate::screens::filling::Subject;
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, season};
use chrono::NaiveDate;

impl Subject for Season {
    const NAME: &'static str = "season";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft, today)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        season::get(store, SeasonId(id)).map(|(row, chg)| (row.season, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = season::save(&mut desk.store, desk.clerk.id, id.map(SeasonId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, arabic: bool) -> String {
        self.title_ar.clone().filter(|_| arabic).unwrap_or_else(|| self.title.clone())
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(season::all(store)?.into_iter().max_by_key(|row| row.id).map(|row| row.season))
    }
}

impl Listable for Season {
    const PLACE: Place = Place::Seasons;
    const ADDRESS: &'static str = "seasons";
    const EMPTY: &'static str = "record-seasons-empty";
    const NEW: &'static str = "record-season-new";
    const SAVED: &'static str = "record-season-saved";
    type Row = SeasonRow;
    const COLUMNS: &'static [Column<SeasonRow>] = COLUMNS;

    fn rows(store: &Store) -> Result<Vec<SeasonRow>> {
        season::all(store)
    }

    fn id(row: &SeasonRow) -> i64 {
        row.id.0
    }

    fn begin(rows: &[SeasonRow], desk: &Desk) -> Option<i64> {
        let coming = rows.iter().find(|row| row.season.to >= desk.today);
        coming.or(rows.last()).map(Self::id)
    }

    fn weigh(desk: &Desk, id: Option<i64>, record: &Self) -> Result<Option<Weighed>> {
        let effect = season::effect(&desk.store, id.map(SeasonId), record)?;
        if effect.is_nothing() {
            return Ok(None);
        }
        let ask = Message::new("season-ask")
            .with("name", record.name(desk.language.prefers_arabic()))
            .with("moved", effect.moved)
            .with("unfit", effect.unfit)
            .with("kept", effect.kept)
            .with("back", effect.back);
        Ok(Some(Weighed { ask, with: "season-move", without: "season-only" }))
    }

    fn save_weighed(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = season::save_and_move(&mut desk.store, desk.clerk.id, id.map(SeasonId), record, base)?;
        Ok(Written { value: written.value.0.0, change: written.change })
    }
}
