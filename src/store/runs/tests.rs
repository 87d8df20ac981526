//! What comes out of a merge is what was done, whatever was held, packed or spilled, and blocks pass only where they may.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::super::entry::{Cell, Op, Val};
use super::super::lane::Lane;
use super::*;
use proptest::prelude::*;

const FRAME: Frame = Frame { change: 9, base: 81 << 32 };

/// One thing that happens to a Change: a row is inserted, through the lane or through a trigger, changed or deleted, or all is
/// spilled.
#[derive(Clone, Debug)]
enum Step {
    Lane(u8, i64),
    Insert(u8, i64),
    Update(u8, i64, i64),
    Delete(u8, i64),
    Spill,
}

fn step() -> impl Strategy<Value = Step> {
    let row = || (0..3_u8, 0..60_i64);
    prop_oneof![
        8 => row().prop_map(|(table, id)| Step::Lane(table, id)),
        2 => row().prop_map(|(table, id)| Step::Insert(table, id)),
        2 => (0..3_u8, 0..60_i64, any::<i64>()).prop_map(|(table, id, value)| Step::Update(table, id, value)),
        1 => row().prop_map(|(table, id)| Step::Delete(table, id)),
        1 => Just(Step::Spill),
    ]
}

fn entry(key: Key, op: Op, prev: Option<i64>, before: Val, after: Val) -> Entry {
    let cells = if before == after { Vec::new() } else { vec![Cell { column: 3, before, after }] };
    Entry { key, op, prev, cells }
}

/// What the register does with the steps, and what is to come out: the value each row has.
struct Bench {
    lanes: Vec<Lane>,
    entries: BTreeMap<Key, Entry>,
    runs: Runs,
    rows: BTreeMap<Key, Val>,
}

impl Bench {
    fn note(&mut self, entry: Entry) {
        let key = entry.key;
        let whole = match self.entries.remove(&key) {
            None => Some(entry),
            Some(first) => first.then(entry).unwrap(),
        };
        self.entries.extend(whole.map(|whole| (key, whole)));
    }

    fn go(&mut self, step: &Step) {
        let key = |table: u8, id: i64| Key { table, k1: FRAME.base + id, k2: 0 };
        match *step {
            Step::Lane(table, id) | Step::Insert(table, id) if !self.rows.contains_key(&key(table, id)) => {
                let key = key(table, id);
                let lane = self.lanes.iter_mut().find(|lane| lane.table() == table).unwrap();
                let value = Val::Int(id);
                self.rows.insert(key, value.clone());
                let packed = matches!(step, Step::Lane(..))
                    && !self.entries.contains_key(&key)
                    && lane.push(key, &[(3, Val::Null.as_ref(), value.as_ref())]);
                if !packed {
                    self.note(entry(key, Op::Insert, None, Val::Null, value));
                }
            }
            Step::Update(table, id, value) => {
                let key = key(table, id);
                if let Some(old) = self.rows.get(&key).cloned() {
                    let value = Val::Int(value);
                    self.rows.insert(key, value.clone());
                    self.note(entry(key, Op::Update, Some(FRAME.change), old, value));
                }
            }
            Step::Delete(table, id) => {
                let key = key(table, id);
                if let Some(old) = self.rows.remove(&key) {
                    self.note(entry(key, Op::Delete, Some(FRAME.change), old, Val::Null));
                }
            }
            Step::Spill => {
                for lane in &mut self.lanes {
                    self.runs.add_blocks(lane.take()).unwrap();
                }
                self.runs.add(std::mem::take(&mut self.entries).into_values()).unwrap();
            }
            Step::Lane(..) | Step::Insert(..) => {}
        }
    }
}

proptest! {
    #[test]
    fn all_that_happened_comes_out_once(steps in prop::collection::vec(step(), 0..200), held: u8) {
        let folder = tempfile::tempdir().unwrap();
        let runs = Runs::beside(&folder.path().join("a.db"), FRAME).unwrap();
        let lanes = (0..3).map(|table| Lane::new(table, FRAME)).collect();
        let mut bench = Bench { lanes, entries: BTreeMap::new(), runs, rows: BTreeMap::new() };
        steps.iter().for_each(|step| bench.go(step));
        let lanes = bench.lanes.iter_mut().map(Lane::take).collect();
        let mut merged = Merged::new(Some(bench.runs), lanes, bench.entries, FRAME);
        let (mut out, mut last) = (BTreeMap::new(), None);
        while let Some(next) = merged.next(&mut |table| Ok(table != held)).unwrap() {
            let rows = match next {
                Next::Row(entry) => vec![entry],
                Next::Block(first, bytes) => {
                    prop_assert_ne!(first.table, held);
                    let (mut reader, mut rows) = (Reader::new(&bytes, FRAME), Vec::new());
                    while let Some(entry) = reader.next_owned().unwrap() {
                        rows.push(entry);
                    }
                    prop_assert_eq!(rows.first().map(|row| row.key), Some(first));
                    rows
                }
            };
            for row in rows {
                prop_assert!(last < Some(row.key), "{last:?} {row:?}");
                prop_assert_eq!((row.op, row.prev), (Op::Insert, None));
                last = Some(row.key);
                out.insert(row.key, row.cells.first().map_or(Val::Null, |cell| cell.after.clone()));
            }
        }
        prop_assert_eq!(out, bench.rows);
    }
}
