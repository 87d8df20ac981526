//! Two clerks do, undo and redo at random; a small model says what must stand after each step.

use crate::kit::*;
use najma::domain::id::ClerkId;
use najma::store::{Act, Store, Trouble, Tx, undo};
use proptest::prelude::*;
use rusqlite::params;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Step {
    Mark(usize, usize, i64),
    Unmark(usize, usize),
    Rest(usize, i64),
    Note(usize, u8),
    Add(u8),
    Remove(usize),
    SwapCins(usize, usize),
    Undo,
    Redo,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..2usize, 0..3usize, 1..6i64).prop_map(|(s, e, status)| Step::Mark(s, e, status)),
        2 => (0..2usize, 0..3usize).prop_map(|(s, e)| Step::Unmark(s, e)),
        2 => (0..2usize, 1..6i64).prop_map(|(s, status)| Step::Rest(s, status)),
        3 => (0..4usize, any::<u8>()).prop_map(|(p, note)| Step::Note(p, note % 3)),
        2 => any::<u8>().prop_map(Step::Add),
        2 => (0..6usize).prop_map(Step::Remove),
        2 => (0..4usize, 0..4usize).prop_map(|(a, b)| Step::SwapCins(a, b)),
        8 => Just(Step::Undo),
        5 => Just(Step::Redo),
        1 => Just(Step::Reopen),
    ]
}

type Row = (u8, i64, i64);

/// One row's values as text, and a token for the moment it got them.
type Moment = (Option<String>, u64);

#[derive(Clone, Debug)]
struct Done {
    /// Row, what it was, what it became.
    rows: Vec<(Row, Moment, Moment)>,
}

#[derive(Default)]
struct Model {
    rows: BTreeMap<Row, Moment>,
    undo: BTreeMap<i64, Vec<Done>>,
    redo: BTreeMap<i64, Vec<Done>>,
    tokens: u64,
}

impl Model {
    fn moment(&self, row: Row) -> Moment {
        self.rows.get(&row).cloned().unwrap_or((None, 0))
    }

    fn act(&mut self, clerk: ClerkId, changes: &[(Row, Option<String>)]) {
        let changed = changes.iter().any(|(row, value)| self.moment(*row).0 != *value);
        if !changed {
            return;
        }
        let mut done = Done { rows: vec![] };
        self.tokens += 1;
        for (row, value) in changes {
            let before = self.moment(*row);
            let after = (value.clone(), self.tokens);
            self.rows.insert(*row, after.clone());
            done.rows.push((*row, before, after));
        }
        self.undo.entry(clerk.0).or_default().push(done);
        self.redo.entry(clerk.0).or_default().clear();
    }

    /// Whether the step goes through; `None`: there is nothing to do.
    fn step(&mut self, clerk: ClerkId, back: bool) -> Option<bool> {
        let (from, to) = if back { (&mut self.undo, &mut self.redo) } else { (&mut self.redo, &mut self.undo) };
        let done = from.entry(clerk.0).or_default().last()?.clone();
        let stands = done.rows.iter().all(|(row, before, after)| {
            let expected = if back { after } else { before };
            self.rows.get(row).cloned().unwrap_or((None, 0)).1 == expected.1
        });
        if stands {
            from.entry(clerk.0).or_default().pop();
            to.entry(clerk.0).or_default().push(done.clone());
            for (row, before, after) in done.rows {
                self.rows.insert(row, if back { before } else { after });
            }
        }
        Some(stands)
    }

    fn values(&self) -> BTreeMap<Row, String> {
        let there = self.rows.iter();
        there.filter_map(|(row, (value, _))| Some((*row, value.clone()?))).collect()
    }
}

const MARK: u8 = 0;
const PERSON: u8 = 3;

/// What the file holds of marks and persons.
fn values(path: &std::path::Path) -> BTreeMap<Row, String> {
    let conn = shell(path);
    let mut found = BTreeMap::new();
    let mut marks = conn.prepare("SELECT session, enrolment, status FROM mark").unwrap();
    let mut rows = marks.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let status: i64 = row.get(2).unwrap();
        found.insert((MARK, row.get(0).unwrap(), row.get(1).unwrap()), status.to_string());
    }
    let mut persons = conn.prepare("SELECT id, family, cin, note FROM person").unwrap();
    let mut rows = persons.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let text = |at: usize| row.get::<_, Option<String>>(at).unwrap();
        found.insert((PERSON, row.get(0).unwrap(), 0), format!("{:?} {:?} {:?}", text(1), text(2), text(3)));
    }
    found
}

fn put(tx: &Tx<'_>, sql: &str, parameters: impl rusqlite::Params) -> Result<(), Trouble> {
    tx.execute(sql, parameters).map(drop)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if std::env::var_os("NAJMA_LONG").is_some() { 2000 } else { 16 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn undo_and_redo_do_what_the_model_says(steps in prop::collection::vec((any::<bool>(), step()), 1..50)) {
        let mut desk = desk();
        // Persons of a CIN each, referred to by nobody, so that they may come and go.
        let course = course(&mut desk.store, desk.amina, 2, 3);
        let mut persons: Vec<i64> = desk.store.write(desk.salma, Act::new("found"), |tx| {
            (0..4).map(|n| person(tx, &format!("P{n}"), Some(&format!("C{n}")))).collect()
        }).unwrap().value;
        let mut model = Model {
            rows: values(&desk.path).into_iter().map(|(row, value)| (row, (Some(value), 0))).collect(),
            ..Model::default()
        };
        // The setting up is not to be undone.
        let mut floor = 0;
        while undo::undo(&mut desk.store, desk.amina, None).unwrap().is_some() { floor += 1; }
        prop_assert_eq!(floor, 1);
        undo::redo(&mut desk.store, desk.amina, None).unwrap();
        model.undo.entry(desk.amina.0).or_default().push(Done { rows: vec![((99, 0, 0), (None, 0), (None, 0))] });
        for (who, step) in steps {
            let clerk = if who { desk.amina } else { desk.salma };
            let is = |model: &Model, id: i64| model.moment((PERSON, id, 0)).0;
            match step {
                Step::Mark(s, e, status) => {
                    let (s, e) = (course.sessions[s], course.enrolments[e]);
                    desk.store.write(clerk, Act::new("mark").on(s), |tx| mark(tx, s, e, status)).unwrap();
                    model.act(clerk, &[((MARK, s, e), Some(status.to_string()))]);
                }
                Step::Unmark(s, e) => {
                    let (s, e) = (course.sessions[s], course.enrolments[e]);
                    desk.store.write(clerk, Act::new("mark").on(s), |tx| unmark(tx, s, e)).unwrap();
                    if model.moment((MARK, s, e)).0.is_some() {
                        model.act(clerk, &[((MARK, s, e), None)]);
                    }
                }
                Step::Rest(s, status) => {
                    let s = course.sessions[s];
                    let blank: Vec<i64> = course.enrolments.iter().copied()
                        .filter(|e| model.moment((MARK, s, *e)).0.is_none()).collect();
                    desk.store.write(clerk, Act::new("rest").on(s), |tx| {
                        for e in &blank { mark(tx, s, *e, status)?; }
                        Ok(())
                    }).unwrap();
                    let changes: Vec<_> = blank.iter().map(|e| ((MARK, s, *e), Some(status.to_string()))).collect();
                    model.act(clerk, &changes);
                }
                Step::Note(p, note) => {
                    let id = persons[p % persons.len()];
                    let text = format!("n{note}");
                    desk.store.write(clerk, Act::new("person"), |tx| {
                        put(tx, "UPDATE person SET note = ?2, chg = ?3 WHERE id = ?1", params![id, text, tx.chg()])
                    }).unwrap();
                    if is(&model, id).is_some() {
                        let now = values(&desk.path).remove(&(PERSON, id, 0));
                        model.act(clerk, &[((PERSON, id, 0), now)]);
                    }
                }
                Step::Add(n) => {
                    let cin = format!("N{}-{n}", persons.len());
                    let id = desk.store.write(clerk, Act::new("person"), |tx| person(tx, "New", Some(&cin))).unwrap().value;
                    persons.push(id);
                    model.act(clerk, &[((PERSON, id, 0), Some(format!("{:?} {:?} {:?}", Some("New"), Some(cin), None::<&str>)))]);
                }
                Step::Remove(p) => {
                    let id = persons[p % persons.len()];
                    desk.store.write(clerk, Act::new("person"), |tx| put(tx, "DELETE FROM person WHERE id = ?1", [id])).unwrap();
                    if is(&model, id).is_some() {
                        model.act(clerk, &[((PERSON, id, 0), None)]);
                    }
                }
                Step::SwapCins(a, b) => {
                    let (a, b) = (persons[a % persons.len()], persons[b % persons.len()]);
                    if a == b || is(&model, a).is_none() || is(&model, b).is_none() {
                        continue;
                    }
                    desk.store.write(clerk, Act::new("person"), |tx| {
                        let cin = |id: i64| shell(tx.store().path())
                            .query_row("SELECT cin FROM person WHERE id = ?1", [id], |row| row.get::<_, String>(0)).unwrap();
                        let (one, two) = (cin(a), cin(b));
                        for (id, cin) in [(a, "-"), (b, one.as_str()), (a, two.as_str())] {
                            put(tx, "UPDATE person SET cin = ?2, chg = ?3 WHERE id = ?1", params![id, cin, tx.chg()])?;
                        }
                        Ok(())
                    }).unwrap();
                    let mut now = values(&desk.path);
                    let changes = [a, b].map(|id| ((PERSON, id, 0), now.remove(&(PERSON, id, 0))));
                    model.act(clerk, &changes);
                }
                Step::Undo | Step::Redo => {
                    let back = matches!(step, Step::Undo);
                    // The setting up itself stays.
                    let at_floor = back && model.undo.entry(clerk.0).or_default().last()
                        .is_some_and(|done| done.rows[0].0.0 == 99);
                    if at_floor {
                        continue;
                    }
                    let expected = model.step(clerk, back);
                    let act = if back { undo::undo } else { undo::redo };
                    match (act(&mut desk.store, clerk, None), expected) {
                        (Ok(None), None) | (Ok(Some(_)), Some(true)) | (Err(Trouble::Conflict { .. }), Some(false)) => {}
                        // A CIN that has a new owner meanwhile: the model does not know of that; nothing was written.
                        (Err(Trouble::Refused(message)), Some(true)) if message.id == "undo-taken" => {
                            prop_assert!(false, "CINs are never given anew here: {message:?}");
                        }
                        (found, expected) => prop_assert!(false, "{step:?}: {found:?}, the model says {expected:?}"),
                    }
                }
                Step::Reopen => desk.store = open(&desk.path),
            }
            prop_assert_eq!(values(&desk.path), model.values());
        }
        assert_sound(&desk.path);
    }
}

#[test]
fn a_store_can_be_moved_to_another_thread() {
    fn sent<T: Send>() {}
    sent::<Store>();
}
