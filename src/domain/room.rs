//! A room of a centre: where classes are held, one at a time.

use super::closure::parse_centre;
use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::{CentreId, RoomId};
use super::message::Value;

/// A valid room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// The centre it belongs to.
    pub centre: CentreId,
    /// « salle 2 », « atelier couture »: unique in its centre.
    pub name: String,
    /// The same in Arabic.
    pub name_ar: Option<String>,
    /// Places; `None` if nobody counted them.
    pub places: Option<u16>,
    /// False once no class is held in it.
    pub active: bool,
}

/// A room with its id.
#[derive(Clone, Debug)]
pub struct RoomRow {
    /// Its id.
    pub id: RoomId,
    /// Everything else.
    pub room: Room,
    /// Name of its centre, French then Arabic.
    pub centre_name: (String, Option<String>),
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("centre", Kind::Lookup("centre"), 24, 60),
    Field::new("name", Kind::Text(Script::Latin), 24, 40),
    Field::new("name_ar", Kind::Text(Script::Arabic), 24, 40),
    Field::new("places", Kind::Number, 4, 4),
];

/// The columns of its list.
pub const COLUMNS: &[Column<RoomRow>] = &[
    Column::new("centre", Width::Fill(20), Script::Free, |r: &RoomRow| {
        let (name, name_ar) = &r.centre_name;
        Value::Both(name.clone(), name_ar.clone().unwrap_or_default())
    }),
    Column::new("name", Width::Fill(20), Script::Latin, |r: &RoomRow| r.room.name.as_str().into()),
    Column::new("name_ar", Width::Fill(16), Script::Arabic, |r: &RoomRow| r.room.name_ar.clone().into()),
    Column::new("places", Width::Cells(6), Script::Latin, |r: &RoomRow| r.room.places.map(Value::from).into()).far(),
];

impl Room {
    /// The only way from typed text to a room. `centre` holds an id; `active` is 0 or 1 and no field of the form.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let centre = field::required(FIELDS, "centre", draft, &mut problems);
        let centre = if centre.is_empty() { None } else { problems.take("centre", parse_centre(&centre)) };
        let name = field::required(FIELDS, "name", draft, &mut problems);
        let name_ar = field::text(FIELDS, "name_ar", draft, &mut problems);
        let places = field::number(FIELDS, "places", draft, 1..=999, &mut problems);
        problems.in_order_of(FIELDS).into_result()?;
        let centre = centre.unwrap_or(CentreId(0));
        Ok(Self { centre, name, name_ar, places, active: draft.get("active") != "0" })
    }

    /// What a form shows to change it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        let mut draft = Draft::default()
            .with("centre", self.centre.to_string())
            .with("name", self.name.as_str())
            .with("name_ar", self.name_ar.as_deref().unwrap_or_default())
            .with("places", self.places.map(|places| places.to_string()).unwrap_or_default());
        if !self.active {
            draft.set("active", "0");
        }
        draft
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_refused() {
        let draft = Draft::default().with("centre", "81-000002").with("name", "salle 1");
        for (draft, field, id) in [
            (draft.clone().with("centre", ""), "centre", "field-missing"),
            (draft.clone().with("centre", "x"), "centre", "field-record"),
            (draft.clone().with("name", " "), "name", "field-missing"),
            (draft.with("places", "0"), "places", "field-number"),
        ] {
            let problems = Room::parse(&draft).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
        }
    }

    proptest! {
        #[test]
        fn a_room_reads_back(centre in 1_i64..1_000_000_000_000, places in proptest::option::of(1_u16..=999), active in any::<bool>()) {
            let room = Room { centre: CentreId(centre), name: "salle 2".into(), name_ar: Some("القاعة 2".into()), places, active };
            prop_assert_eq!(Room::parse(&room.to_draft()), Ok(room));
        }
    }
}
