//! 500 interleavings of two clerks on one fiche, through the store: a model says field by field what must stand.

use super::Dice;
use super::desk::sample;
use super::desk::{Desk, desk};
use najma::domain::draft::Draft;
use najma::domain::fiche::Fiche;
use najma::domain::id::{ClerkId, PersonId};
use najma::store::merge::Base;
use najma::store::{Seed, Store, Trouble, check, clerk, fiche, history, person, undo};
use std::collections::BTreeMap;

/// Fields they change, of both tables of a fiche, each with values that stay as they are written.
const FIELDS: [(&str, [&str; 4]); 6] = [
    ("douar", ["Tizi", "Aït Ali", "Imlil", "Taghia"]),
    ("phone", ["06 61 00 00 01", "06 61 00 00 02", "06 61 00 00 03", ""]),
    ("note", ["sœur de Zineb", "vient à pied", "travaille le jeudi", ""]),
    ("known_as", ["Titrit", "Tuda", "Itto", ""]),
    ("children", ["1", "2", "3", ""]),
    ("father", ["Moha", "Ali", "Haddou", ""]),
];

/// One of the two: her own connection, what she saw, what she typed over it.
struct Clerk {
    store: Store,
    id: ClerkId,
    name: &'static str,
    base: Base<Fiche>,
    typed: BTreeMap<&'static str, &'static str>,
}

impl Clerk {
    fn at(desk: &Desk, name: &'static str, seed: u64) -> Self {
        let mut store = Store::open(&desk.path, desk.hands.clock(), Seed::Fixed(seed)).unwrap();
        let id = clerk::sign_in(&mut store, name, name).unwrap().id;
        Self { store, id, name, base: Base::new(), typed: BTreeMap::new() }
    }

    fn open(&mut self, her: PersonId) {
        let (seen, chg) = fiche::get(&self.store, her).unwrap();
        self.base = Base { seen: Some(seen), chg };
        self.typed.clear();
    }

    fn seen(&self) -> Draft {
        self.base.seen.as_ref().unwrap().to_draft()
    }

    fn mine(&self) -> Draft {
        let mut draft = self.seen();
        for (field, value) in &self.typed {
            draft.set(field.to_string(), *value);
        }
        draft
    }

    fn save(&mut self, her: PersonId) -> Result<Option<i64>, Trouble> {
        let value = Fiche::parse(&self.mine(), sample::today()).unwrap();
        fiche::save(&mut self.store, self.id, Some(her), &value, &self.base)
            .map(|written| written.change.map(|id| id.0))
    }
}

/// What must stand after a save over `now`, or the fields that both changed.
fn expected(before: &Draft, mine: &Draft, now: &Draft) -> Result<Draft, Vec<&'static str>> {
    let mut merged = now.clone();
    let mut both = Vec::new();
    for (field, _) in FIELDS {
        let (was, is, wanted) = (before.get(field), now.get(field), mine.get(field));
        if wanted == was || wanted == is {
            continue;
        }
        if is != was {
            both.push(field);
        }
        merged.set(field, wanted);
    }
    if both.is_empty() { Ok(merged) } else { Err(both) }
}

fn stored(store: &Store, her: PersonId) -> Draft {
    fiche::get(store, her).unwrap().0.to_draft()
}

#[derive(Default)]
struct Tally {
    saves: usize,
    merged: usize,
    conflicts: usize,
    undone: usize,
    refused: usize,
    /// Who wrote what stands in a field, and what stood there before.
    writers: BTreeMap<&'static str, Vec<&'static str>>,
}

impl Tally {
    fn wrote(&mut self, name: &'static str, before: &Draft, after: &Draft) {
        for (field, _) in FIELDS {
            if before.get(field) != after.get(field) {
                self.writers.entry(field).or_default().push(name);
            }
        }
    }
}

/// One interleaving: openings, typing, savings and undos of two clerks in an order of the dice.
fn interleave(seed: u64, clerks: &mut [Clerk; 2], her: PersonId, tally: &mut Tally) {
    let mut dice = Dice::seeded(seed);
    clerks.iter_mut().for_each(|clerk| clerk.open(her));
    for _ in 0..6 + dice.roll(10) {
        let who = dice.roll(2);
        let clerk = &mut clerks[who];
        match dice.roll(24) {
            0 => clerk.open(her),
            1..=14 => {
                for _ in 0..=dice.roll(4) {
                    let (field, values) = FIELDS[dice.roll(FIELDS.len())];
                    clerk.typed.insert(field, values[dice.roll(values.len())]);
                }
            }
            15..=22 => save(clerk, her, &mut dice, tally),
            _ => undo(clerk, her, tally),
        }
    }
}

fn save(clerk: &mut Clerk, her: PersonId, dice: &mut Dice, tally: &mut Tally) {
    let now = stored(&clerk.store, her);
    let (before, mine) = (clerk.seen(), clerk.mine());
    match (expected(&before, &mine, &now), clerk.save(her)) {
        (Ok(wanted), Ok(change)) => {
            assert_eq!(stored(&clerk.store, her), wanted, "field by field");
            tally.wrote(clerk.name, &now, &wanted);
            tally.saves += usize::from(change.is_some());
            tally.merged += usize::from(now != before && wanted != mine);
            clerk.open(her);
        }
        (Err(both), Err(Trouble::Conflict { by, .. })) => {
            assert_eq!(stored(&clerk.store, her), now, "a conflict writes nothing");
            assert!(!by.is_empty());
            tally.conflicts += 1;
            // She looks at both and chooses, then saves on what is stored now.
            let typed = std::mem::take(&mut clerk.typed);
            clerk.open(her);
            clerk.typed = typed;
            let mut wanted = stored(&clerk.store, her);
            for (field, _) in FIELDS {
                let untouched = mine.get(field) == before.get(field);
                if untouched || both.contains(&field) && dice.roll(2) == 0 {
                    clerk.typed.remove(field);
                } else {
                    wanted.set(field, mine.get(field));
                }
            }
            clerk.save(her).unwrap();
            assert_eq!(stored(&clerk.store, her), wanted, "what she chose");
            tally.wrote(clerk.name, &now, &wanted);
            clerk.open(her);
        }
        (wanted, got) => panic!("expected {wanted:?}, got {got:?}"),
    }
}

/// Undo takes back what this clerk wrote and nothing of the other's, or is refused and takes back nothing.
fn undo(clerk: &mut Clerk, her: PersonId, tally: &mut Tally) {
    let now = stored(&clerk.store, her);
    let scope = Some(najma::domain::id::low(her.0));
    match undo::undo(&mut clerk.store, clerk.id, scope) {
        Ok(None) => assert_eq!(stored(&clerk.store, her), now),
        Ok(Some(_)) => {
            tally.undone += 1;
            let then = stored(&clerk.store, her);
            let changed: Vec<&str> =
                FIELDS.iter().map(|(id, _)| *id).filter(|id| then.get(id) != now.get(id)).collect();
            assert!(!changed.is_empty(), "an undo undoes something");
            for field in &changed {
                let writer = tally.writers.get_mut(field).and_then(Vec::pop);
                assert_eq!(writer, Some(clerk.name), "{field} was hers");
            }
        }
        Err(Trouble::Conflict { by, .. }) => {
            tally.refused += 1;
            assert_ne!(by, clerk.name, "nobody stands in her own way");
            assert_eq!(stored(&clerk.store, her), now, "a refused undo writes nothing");
        }
        Err(trouble) => panic!("{trouble:?}"),
    }
    clerk.open(her);
}

#[test]
fn five_hundred_interleavings_overwrite_nothing_unseen() {
    let desk = desk();
    let her = person::newest(&desk.store()).unwrap().unwrap().id;
    let mut clerks = [Clerk::at(&desk, "khadija", 21), Clerk::at(&desk, "samira", 22)];
    let mut tally = Tally::default();
    for seed in 1..=500 {
        interleave(seed, &mut clerks, her, &mut tally);
    }
    let Tally { saves, merged, conflicts, undone, refused, .. } = tally;
    assert!(
        saves > 300 && merged > 100 && conflicts > 100 && undone > 50 && refused > 50,
        "{saves} saves, {merged} merged, {conflicts} conflicts, {undone} undone, {refused} refused: too tame"
    );
    // Both are in the history, and the chain holds.
    let past = history::of_row(&clerks[0].store, "person", her.0, 0, 10_000).unwrap();
    for clerk in &clerks {
        assert!(past.iter().any(|past| past.clerk == clerk.name));
    }
    let report = check::check(&clerks[0].store, None, &mut |_| {}).unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
}
