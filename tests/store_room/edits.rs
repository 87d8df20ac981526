//! A file that was lived in, and every way to edit it behind the store's back.

use crate::kit::*;
use najma::store::{Act, undo};
use rusqlite::{Connection, params};
use std::path::PathBuf;

/// A file with some hundred Changes of every kind: sheets, single marks, edits, undos, redos, deletions.
pub fn lived_in() -> (tempfile::TempDir, PathBuf) {
    let mut desk = desk();
    let mut dice = Dice(7);
    let clerks = [desk.amina, desk.salma];
    let one = course(&mut desk.store, desk.amina, 12, 25);
    let two = course(&mut desk.store, desk.salma, 6, 10);
    for course in [&one, &two] {
        for session in &course.sessions {
            let clerk = *dice.pick(&clerks);
            let alone = *dice.pick(&course.enrolments);
            desk.store.write(clerk, Act::new("mark").on(*session), |tx| mark(tx, *session, alone, 3)).unwrap();
            desk.store
                .write(clerk, Act::new("rest-present").on(*session), |tx| {
                    for line in course.enrolments.iter().filter(|line| **line != alone) {
                        mark(tx, *session, *line, 1)?;
                    }
                    tx.execute("UPDATE session SET state = 1, chg = ?2 WHERE id = ?1", params![session, tx.chg()])
                })
                .unwrap();
        }
    }
    for _ in 0..60 {
        let clerk = *dice.pick(&clerks);
        let (session, line) = (*dice.pick(&one.sessions), *dice.pick(&one.enrolments));
        match dice.roll(5) {
            0 => drop(undo::undo(&mut desk.store, clerk, None)),
            1 => drop(undo::redo(&mut desk.store, clerk, None)),
            2 => drop(desk.store.write(clerk, Act::new("mark"), |tx| unmark(tx, session, line))),
            3 => {
                let woman = *dice.pick(&one.persons);
                let note = format!("note {}", dice.roll(1000));
                desk.store
                    .write(clerk, Act::new("person"), |tx| {
                        tx.execute(
                            "UPDATE person SET note = ?2, chg = ?3 WHERE id = ?1",
                            params![woman, note, tx.chg()],
                        )
                    })
                    .unwrap();
            }
            _ => {
                let status = dice.roll(5) as i64 + 1;
                desk.store
                    .write(clerk, Act::new("mark").on(session).because("corrigé"), |tx| {
                        mark(tx, session, line, status)
                    })
                    .unwrap();
            }
        }
    }
    let Desk { folder, path, store, .. } = desk;
    drop(store);
    assert_sound(&path);
    (folder, path)
}

/// What an edit must lead to.
pub enum Expect {
    /// All of these rows are named.
    Rows(Vec<(String, i64, i64)>),
    /// This Change is named.
    Change(i64),
}

pub type Edit = fn(&Connection, &mut Dice) -> Expect;

fn some_row(conn: &Connection, dice: &mut Dice, table: &str, k1: &str, k2: &str) -> (i64, i64, i64) {
    let count: i64 = conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
    let at = dice.roll(count as usize) as i64;
    conn.query_row(&format!("SELECT {k1}, {k2}, chg FROM {table} LIMIT 1 OFFSET ?1"), [at], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })
    .unwrap()
}

pub fn some_mark(conn: &Connection, dice: &mut Dice) -> (i64, i64, i64) {
    some_row(conn, dice, "mark", "session", "enrolment")
}

fn named(table: &str, k1: i64, k2: i64) -> Expect {
    Expect::Rows(vec![(table.to_owned(), k1, k2)])
}

fn some_change(conn: &Connection, dice: &mut Dice) -> i64 {
    let head: i64 = conn.query_row("SELECT max(id) FROM change", [], |row| row.get(0)).unwrap();
    dice.roll(head as usize - 1) as i64 + 1
}

fn run(conn: &Connection, sql: &str, parameters: impl rusqlite::Params) {
    assert_eq!(conn.execute(sql, parameters).unwrap(), 1, "{sql}");
}

const MARK: &str = "WHERE session = ?1 AND enrolment = ?2";

pub const EDITS: &[(&str, Edit)] = &[
    ("mark edited, chg kept", |conn, dice| {
        let (s, e, _) = some_mark(conn, dice);
        run(conn, &format!("UPDATE mark SET status = status % 5 + 1 {MARK}"), [s, e]);
        named("mark", s, e)
    }),
    ("mark given a note", |conn, dice| {
        let (s, e, _) = some_mark(conn, dice);
        run(conn, &format!("UPDATE mark SET note = 'x' {MARK}"), [s, e]);
        named("mark", s, e)
    }),
    ("person's name edited", |conn, dice| {
        let (id, ..) = some_row(conn, dice, "person", "id", "0");
        run(conn, "UPDATE person SET family = family || 'x' WHERE id = ?1", [id]);
        named("person", id, 0)
    }),
    ("person's text emptied instead of NULL", |conn, dice| {
        let (id, ..) = some_row(conn, dice, "person", "id", "0");
        run(conn, "UPDATE person SET phone = '' WHERE id = ?1", [id]);
        named("person", id, 0)
    }),
    ("session edited", |conn, dice| {
        let (id, ..) = some_row(conn, dice, "session", "id", "0");
        run(conn, "UPDATE session SET minutes = minutes + 1 WHERE id = ?1", [id]);
        named("session", id, 0)
    }),
    ("clerk renamed", |conn, dice| {
        let (id, ..) = some_row(conn, dice, "clerk", "id", "0");
        run(conn, "UPDATE clerk SET name = 'Karima' WHERE id = ?1", [id]);
        named("clerk", id, 0)
    }),
    ("two marks swapped", |conn, dice| {
        loop {
            let (a, b) = (some_mark(conn, dice), some_mark(conn, dice));
            let read = |(s, e, _): (i64, i64, i64)| -> (i64, i64) {
                conn.query_row(&format!("SELECT status, chg FROM mark {MARK}"), [s, e], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .unwrap()
            };
            let (one, two) = (read(a), read(b));
            if one.0 == two.0 {
                continue;
            }
            for ((s, e, _), (status, _)) in [(a, two), (b, one)] {
                run(conn, &format!("UPDATE mark SET status = ?3 {MARK}"), [s, e, status]);
            }
            return Expect::Rows(vec![("mark".into(), a.0, a.1), ("mark".into(), b.0, b.1)]);
        }
    }),
    ("mark edited with another chg", |conn, dice| {
        let (s, e, chg) = some_mark(conn, dice);
        let other = loop {
            let other = some_change(conn, dice);
            if other != chg {
                break other;
            }
        };
        run(conn, &format!("UPDATE mark SET status = status % 5 + 1, chg = ?3 {MARK}"), [s, e, other]);
        named("mark", s, e)
    }),
    ("mark edited with a future chg", |conn, dice| {
        let (s, e, _) = some_mark(conn, dice);
        run(conn, &format!("UPDATE mark SET status = status % 5 + 1, chg = 99999 {MARK}"), [s, e]);
        named("mark", s, e)
    }),
    ("mark deleted", |conn, dice| {
        let (s, e, _) = some_mark(conn, dice);
        run(conn, &format!("DELETE FROM mark {MARK}"), [s, e]);
        named("mark", s, e)
    }),
    ("mark deleted and declared gone", |conn, dice| {
        let (s, e, chg) = some_mark(conn, dice);
        run(conn, &format!("DELETE FROM mark {MARK}"), [s, e]);
        run(conn, "INSERT INTO gone (tbl, k1, k2, chg) VALUES (0, ?1, ?2, ?3)", [s, e, chg]);
        named("mark", s, e)
    }),
    ("mark inserted with a stolen chg", |conn, dice| {
        let (s, _, chg) = some_mark(conn, dice);
        let e = (81 << 32) | (900_000 + dice.roll(1000) as i64);
        run(conn, "INSERT INTO mark (session, enrolment, status, chg) VALUES (?1, ?2, 1, ?3)", [s, e, chg]);
        named("mark", s, e)
    }),
    ("mark inserted with a future chg", |conn, dice| {
        let (s, ..) = some_mark(conn, dice);
        let e = (81 << 32) | (900_000 + dice.roll(1000) as i64);
        run(conn, "INSERT INTO mark (session, enrolment, status, chg) VALUES (?1, ?2, 1, 99999)", [s, e]);
        named("mark", s, e)
    }),
    ("a mark deleted, another inserted in its stead", |conn, dice| {
        let (s, e, chg) = some_mark(conn, dice);
        let other = (81 << 32) | (900_000 + dice.roll(1000) as i64);
        run(conn, &format!("DELETE FROM mark {MARK}"), [s, e]);
        run(conn, "INSERT INTO mark (session, enrolment, status, chg) VALUES (?1, ?2, 1, ?3)", [s, other, chg]);
        Expect::Rows(vec![("mark".into(), s, e), ("mark".into(), s, other)])
    }),
    ("gone forgotten", |conn, dice| {
        let (k1, k2, _) = some_row(conn, dice, "gone", "k1", "k2");
        let table: i64 =
            conn.query_row("SELECT tbl FROM gone WHERE k1 = ?1 AND k2 = ?2", [k1, k2], |row| row.get(0)).unwrap();
        run(conn, "DELETE FROM gone WHERE k1 = ?1 AND k2 = ?2", [k1, k2]);
        named(najma::store::journal::TABLES[table as usize], k1, k2)
    }),
    ("body byte flipped", |conn, dice| {
        loop {
            let id = some_change(conn, dice);
            let mut body: Vec<u8> =
                conn.query_row("SELECT body FROM change WHERE id = ?1", [id], |row| row.get(0)).unwrap();
            if body.is_empty() {
                continue;
            }
            let at = dice.roll(body.len());
            body[at] ^= 1 << dice.roll(8);
            run(conn, "UPDATE change SET body = ?2 WHERE id = ?1", params![id, body]);
            return Expect::Change(id);
        }
    }),
    ("body deleted", |conn, dice| {
        let id = some_change(conn, dice);
        run(conn, "UPDATE change SET body = x'' WHERE id = ?1", [id]);
        Expect::Change(id)
    }),
    ("Change deleted", |conn, dice| {
        let id = some_change(conn, dice);
        run(conn, "DELETE FROM change WHERE id = ?1", [id]);
        Expect::Change(id)
    }),
    ("clerk of a Change edited", |conn, dice| {
        let id = some_change(conn, dice);
        run(conn, "UPDATE change SET clerk = clerk + 1 WHERE id = ?1", [id]);
        Expect::Change(id)
    }),
    ("time of a Change edited", |conn, dice| {
        let id = some_change(conn, dice);
        run(conn, "UPDATE change SET at = at - 60000 WHERE id = ?1", [id]);
        Expect::Change(id)
    }),
    ("act, reason, scope, op or undoes of a Change edited", |conn, dice| {
        let id = some_change(conn, dice);
        let set = *dice.pick(&[
            "act = act || 'x'",
            "reason = coalesce(reason, '') || 'x'",
            "scope = scope + 1",
            "op = op + 1",
            "undoes = coalesce(undoes, 0) + 1",
            "tables = tables + 1024",
        ]);
        run(conn, &format!("UPDATE change SET {set} WHERE id = ?1"), [id]);
        Expect::Change(id)
    }),
    ("hash of a Change edited", |conn, dice| {
        let id = some_change(conn, dice);
        run(conn, "UPDATE change SET hash = randomblob(32) WHERE id = ?1", [id]);
        Expect::Change(id)
    }),
    ("mark and its after-image edited alike", |conn, dice| {
        loop {
            let (s, e, chg) = some_mark(conn, dice);
            let mut body: Vec<u8> =
                conn.query_row("SELECT body FROM change WHERE id = ?1", [chg], |row| row.get(0)).unwrap();
            // A single mark: its status is the last byte, zigzag.
            if body.len() > 14 {
                continue;
            }
            let status: i64 =
                conn.query_row(&format!("SELECT status FROM mark {MARK}"), [s, e], |row| row.get(0)).unwrap();
            let last = body.len() - 1;
            body[last] = ((status % 5 + 1) * 2) as u8;
            run(conn, "UPDATE change SET body = ?2 WHERE id = ?1", params![chg, body]);
            run(conn, &format!("UPDATE mark SET status = status % 5 + 1 {MARK}"), [s, e]);
            return Expect::Change(chg);
        }
    }),
    ("tail cut, rows left as they are", |conn, _| {
        let head: i64 = conn
            .query_row(
                "SELECT max(id) FROM change AS c WHERE EXISTS (SELECT 1 FROM mark AS m WHERE m.chg = c.id)",
                [],
                |row| row.get(0),
            )
            .unwrap();
        let (s, e): (i64, i64) = conn
            .query_row("SELECT session, enrolment FROM mark WHERE chg = ?1", [head], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .unwrap();
        conn.execute("DELETE FROM change WHERE id >= ?1", [head]).unwrap();
        named("mark", s, e)
    }),
    ("id counter set back", |conn, _| {
        run(conn, "UPDATE ids SET next = 5", []);
        named("ids", 1, 0)
    }),
];
