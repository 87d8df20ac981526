//! Bodies read back what was written, and nonsense is an error, never a panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::super::entry::Val;
use super::*;
use proptest::prelude::*;

fn val() -> impl Strategy<Value = Val> {
    prop_oneof![
        Just(Val::Null),
        any::<i64>().prop_map(Val::Int),
        (0..6i64).prop_map(Val::Int),
        any::<u32>().prop_map(|n| Val::Int((81 << 32) | i64::from(n))),
        any::<f64>().prop_filter("SQLite has no NaN", |x| !x.is_nan()).prop_map(Val::Real),
        prop::collection::vec(any::<u8>(), 0..40).prop_map(|bytes| Val::Text(bytes.into())),
        prop::collection::vec(any::<u8>(), 0..40).prop_map(|bytes| Val::Blob(bytes.into())),
    ]
}

fn number() -> impl Strategy<Value = i64> {
    prop_oneof![0..5i64, (0..2000i64).prop_map(|n| (81 << 32) | n), any::<i64>(), Just(i64::MIN), Just(i64::MAX),]
}

fn entry() -> impl Strategy<Value = Entry> {
    let key = (0..12u8, number(), number()).prop_map(|(table, k1, k2)| Key { table, k1, k2 });
    let op = prop_oneof![Just(Op::Insert), Just(Op::Update), Just(Op::Delete)];
    let cells = prop::collection::btree_map(0..60u8, (val(), val()), 0..8);
    (key, op, prop::option::of(1..5000i64), cells).prop_map(|(key, op, prev, cells)| Entry {
        key,
        op,
        prev,
        cells: cells
            .into_iter()
            .map(|(column, (before, after))| Cell {
                column,
                before: if op == Op::Insert { Val::Null } else { before },
                after: if op == Op::Delete { Val::Null } else { after },
            })
            .collect(),
    })
}

fn frame() -> impl Strategy<Value = Frame> {
    (5000..i64::MAX, any::<i64>()).prop_map(|(change, clerk)| Frame::of(change, clerk))
}

fn read(bytes: &[u8], frame: Frame) -> Result<Vec<Entry>, Broken> {
    let mut reader = Reader::new(bytes, frame);
    let mut entries = Vec::new();
    while let Some(entry) = reader.next_owned()? {
        entries.push(entry);
    }
    Ok(entries)
}

proptest! {
    #[test]
    fn what_is_written_reads_back(mut entries in prop::collection::vec(entry(), 0..20), frame in frame()) {
        entries.sort_by_key(|entry| entry.key);
        entries.dedup_by_key(|entry| entry.key);
        let mut writer = Writer::new(frame);
        for entry in &entries {
            writer.push(entry);
        }
        let bytes = writer.take();
        prop_assert_eq!(read(&bytes, frame).unwrap(), entries);
        // Cut anywhere, it either ends between two entries or says so.
        for end in 0..bytes.len() {
            let _ = read(bytes.get(..end).unwrap(), frame);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), frame in frame()) {
        let _ = read(&bytes, frame);
    }

    #[test]
    fn flipped_bits_are_read_or_refused(
        mut entries in prop::collection::vec(entry(), 1..10),
        frame in frame(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), 0..8u8), 1..4),
    ) {
        entries.sort_by_key(|entry| entry.key);
        entries.dedup_by_key(|entry| entry.key);
        let mut writer = Writer::new(frame);
        for entry in &entries {
            writer.push(entry);
        }
        let mut bytes = writer.take();
        for (at, bit) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
        }
        let _ = read(&bytes, frame);
    }

    /// Two parts of a Change merged, then undone column by column, give back the state before both.
    #[test]
    fn merging_is_doing_one_after_the_other(steps in prop::collection::vec(prop::option::of(prop::collection::vec(0..3i64, 3)), 2..8)) {
        let key = Key { table: 0, k1: 1, k2: 2 };
        let columns = |row: &Option<Vec<i64>>| -> Vec<Val> {
            // 0 stands for NULL.
            row.as_ref().map_or(vec![Val::Null; 3], |row| row.iter().map(|n| if *n == 0 { Val::Null } else { Val::Int(*n) }).collect())
        };
        let mut whole: Option<Entry> = None;
        for pair in steps.windows(2) {
            let op = match (&pair[0], &pair[1]) {
                (None, None) => continue,
                (None, Some(_)) => Op::Insert,
                (Some(_), Some(_)) => Op::Update,
                (Some(_), None) => Op::Delete,
            };
            let cells = (0u8..).zip(columns(&pair[0]).into_iter().zip(columns(&pair[1])))
                .filter(|(_, (before, after))| before != after)
                .map(|(column, (before, after))| Cell { column, before, after }).collect();
            let entry = Entry { key, op, prev: (op != Op::Insert).then_some(1), cells };
            whole = match whole {
                None => Some(entry),
                Some(first) => first.then(entry).unwrap(),
            };
        }
        let (first, last) = (steps.first().unwrap(), steps.last().unwrap());
        let Some(whole) = whole else {
            prop_assert!(first.is_none() && last.is_none() || steps.iter().all(Option::is_none));
            return Ok(());
        };
        let op = match (first, last) {
            (None, Some(_)) => Op::Insert,
            (Some(_), Some(_)) => Op::Update,
            (Some(_), None) => Op::Delete,
            (None, None) => return Err(TestCaseError::fail("a row that came and went left an entry")),
        };
        prop_assert_eq!(whole.op, op);
        let (before, after) = (columns(first), columns(last));
        let expected: Vec<Cell> = (0u8..).zip(before.into_iter().zip(after))
            .filter(|(_, (before, after))| before != after)
            .map(|(column, (before, after))| Cell { column, before, after }).collect();
        prop_assert_eq!(whole.cells, expected);
    }
}

const DELEGATION: i64 = 81 << 32;

#[test]
fn marks_of_a_sheet_cost_six_bytes() {
    let frame = Frame::of(1000, DELEGATION + 5);
    let mut writer = Writer::new(frame);
    for line in 0..25 {
        writer.push(&Entry {
            key: Key { table: 0, k1: DELEGATION + 400_000, k2: DELEGATION + 60_000 + line },
            op: Op::Insert,
            prev: None,
            cells: vec![Cell { column: 2, before: Val::Null, after: Val::Int(1) }],
        });
    }
    assert!(writer.len() <= 25 * 6 + 8, "{}", writer.len());
}
