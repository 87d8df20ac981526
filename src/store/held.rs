//! Every row that is held about a person, of whatever table: nothing is left out because somebody forgot to list it.

use super::erasure::hers;
use super::{Result, Store, about, image, person};
use crate::domain::id::PersonId;
use crate::domain::message::Value;
use crate::domain::privacy;
use crate::store::entry::shown;
use crate::store::history::Side;

/// A row: its table, and its filled columns in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its table.
    pub table: String,
    /// Column and what stands there.
    pub fields: Vec<(String, Side)>,
}

/// All of them but those of `left_out`, table by table, as anybody may see them.
pub fn rows(store: &Store, her: PersonId, left_out: &[&str]) -> Result<Vec<Row>> {
    store.read(|conn| {
        let shield = person::shield(conn, her.0)?;
        let mut found = Vec::new();
        for key in hers::of(conn, &store.tables, her.0)?.keys {
            let shape = store.tables.shape(key.table)?;
            if left_out.contains(&shape.name.as_str()) {
                continue;
            }
            let Some(values) = image::read(conn, shape, key)? else { continue };
            let mut points = about::references(conn, &shape.name)?;
            if shape.name == "mark" {
                // Without a key of its own: see the schema.
                points.insert("enrolment".to_owned(), "enrolment".to_owned());
            }
            let mut fields = Vec::new();
            for (at, (column, value)) in shape.columns.iter().zip(&values).enumerate() {
                let Some(stored) = shown(value.as_ref()) else { continue };
                if at == shape.chg || column == "id" || stored == her.0.to_string() {
                    continue;
                }
                if privacy::hides(shield, column) && shape.name.starts_with("person") {
                    let stored = privacy::MASK.to_owned();
                    fields.push((column.clone(), Side { stored, named: Value::Empty }));
                    continue;
                }
                let parent = points.get(column).and_then(|table| store.tables.named(table));
                let named = match (parent, stored.parse()) {
                    (Some((table, _)), Ok(k1)) => {
                        about::record(conn, &store.tables, super::entry::Key { table, k1, k2: 0 })?
                    }
                    _ => Value::Empty,
                };
                fields.push((column.clone(), Side { stored, named }));
            }
            found.push(Row { table: shape.name.clone(), fields });
        }
        Ok(found)
    })
}
