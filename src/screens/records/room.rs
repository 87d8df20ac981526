//! Rooms, as list and form show them.

use super::Listable;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::RoomId;
use crate::domain::message::Message;
use crate::domain::room::{COLUMNS, FIELDS, Room, RoomRow};
use crate::keys::Place;
use crate::screens::filling::Subject;
use crate::screens::{Desk, Outcome};
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, room};
use chrono::NaiveDate;

impl Subject for Room {
    const NAME: &'static str = "room";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, _: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        room::get(store, RoomId(id)).map(|(row, chg)| (row.room, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = room::save(&mut desk.store, desk.clerk.id, id.map(RoomId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, arabic: bool) -> String {
        self.name_ar.clone().filter(|_| arabic).unwrap_or_else(|| self.name.clone())
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(room::all(store)?.into_iter().max_by_key(|row| row.id).map(|row| row.room))
    }
}

impl Listable for Room {
    const PLACE: Place = Place::Rooms;
    const ADDRESS: &'static str = "rooms";
    const EMPTY: &'static str = "record-rooms-empty";
    const NEW: &'static str = "record-room-new";
    const SAVED: &'static str = "record-room-saved";
    type Row = RoomRow;
    const COLUMNS: &'static [Column<RoomRow>] = COLUMNS;
    const FILL: Option<&'static str> = Some("record-from-courses");

    fn rows(store: &Store) -> Result<Vec<RoomRow>> {
        room::all(store)
    }

    fn id(row: &RoomRow) -> i64 {
        row.id.0
    }

    /// Takes over the names that courses bear already.
    fn fill(desk: &mut Desk) -> Result<Outcome> {
        let written = room::from_courses(&mut desk.store, desk.clerk.id)?;
        Ok(match written.change {
            Some(_) => Outcome::wrote(Message::new("record-rooms-taken-over").with("count", written.value)),
            None => Outcome::say(Message::new("record-rooms-known")),
        })
    }
}
