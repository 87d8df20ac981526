//! The database as a file: modes, places where nobody can write, files that are none of ours, files that move away.

use crate::kit::*;
use najma::store::{Act, Seed, Store, Trouble, history};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;

fn try_open(path: &Path) -> Result<Store, Trouble> {
    Store::open(path, clock(), Seed::Random)
}

fn write(desk: &mut Desk) -> Result<i64, Trouble> {
    desk.store.write(desk.amina, Act::new("person"), |tx| person(tx, "Alaoui", None)).map(|written| written.value)
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn files_are_for_their_owner_alone_and_looser_ones_are_tightened() {
    let mut desk = desk();
    write(&mut desk).unwrap();
    let companions = ["", "-wal", "-shm"].map(|tail| {
        let mut name = desk.path.clone().into_os_string();
        name.push(tail);
        std::path::PathBuf::from(name)
    });
    for path in &companions {
        assert_eq!(mode(path), 0o600, "{}", path.display());
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o666)).unwrap();
    }
    let _other = open(&desk.path);
    for path in &companions {
        assert_eq!(mode(path), 0o600, "{}", path.display());
    }
    write(&mut desk).unwrap();
    let deep = desk.folder.path().join("a/b/najma.db");
    Store::found(&deep, &founding(), clock(), Seed::Random).unwrap();
    assert_eq!(mode(deep.parent().unwrap()), 0o700);
}

#[test]
fn what_is_no_database_of_ours_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    assert_eq!(try_open(&path("missing")).err(), Some(Trouble::Gone));
    std::fs::write(path("empty"), b"").unwrap();
    std::fs::write(path("text"), b"Ceci n'est pas une base. ".repeat(400)).unwrap();
    rusqlite::Connection::open(path("other")).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    std::fs::create_dir(path("folder")).unwrap();
    std::os::unix::net::UnixListener::bind(path("socket")).unwrap();
    for (name, is_file) in [("empty", true), ("text", true), ("other", true), ("folder", false), ("socket", false)] {
        let before = std::fs::read(path(name)).ok();
        // What is no file at all is called so, not damaged.
        let why = |trouble: &Trouble| match trouble {
            Trouble::Damaged(_) => is_file,
            Trouble::Refused(message) => !is_file && message.id == "trouble-no-file",
            _ => false,
        };
        assert!(try_open(&path(name)).err().as_ref().is_some_and(why), "{name}: {:?}", try_open(&path(name)).err());
        assert!(Store::inspect(&path(name), clock()).err().as_ref().is_some_and(why), "{name}");
        let again = Store::found(&path(name), &founding(), clock(), Seed::Random);
        assert!(matches!(again, Err(Trouble::Refused(_))), "{name}");
        assert!(std::fs::read(path(name)).ok() == before, "{name} was touched");
    }
}

#[test]
fn a_file_that_was_deleted_or_replaced_takes_no_more_writes() {
    type Move = fn(&Path, &Path);
    let moves: [(&str, Move); 4] = [
        ("deleted", |path, _| std::fs::remove_file(path).unwrap()),
        ("replaced", |path, other| std::fs::rename(other, path).unwrap()),
        ("wal deleted", |path, _| std::fs::remove_file(format!("{}-wal", path.display())).unwrap()),
        ("shm deleted", |path, _| std::fs::remove_file(format!("{}-shm", path.display())).unwrap()),
    ];
    for (name, act) in moves {
        let mut desk = desk();
        write(&mut desk).unwrap();
        let other = desk.folder.path().join("other.db");
        drop(Store::found(&other, &founding(), clock(), Seed::Random).unwrap());
        act(&desk.path, &other);
        assert_eq!(write(&mut desk), Err(Trouble::Moved), "{name}");
        assert_eq!(write(&mut desk), Err(Trouble::Moved), "{name}");
        // What stood is still shown.
        assert_eq!(history::latest(&desk.store, None, 9).unwrap().len(), 3, "{name}");
    }
}

#[test]
fn a_busy_file_says_so_and_nothing_is_lost() {
    let mut desk = desk();
    let holder = shell(&desk.path);
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let start = std::time::Instant::now();
    assert_eq!(write(&mut desk), Err(Trouble::Busy));
    // It waited for the other one, and not for ever.
    assert!(start.elapsed().as_secs() >= 4, "{:?}", start.elapsed());
    holder.execute_batch("ROLLBACK").unwrap();
    write(&mut desk).unwrap();
    assert_sound(&desk.path);
}

#[test]
fn idle_cuts_back_a_wal_that_has_grown() {
    let mut desk = desk();
    let wal = std::path::PathBuf::from(format!("{}-wal", desk.path.display()));
    let note = "n".repeat(20_000);
    let reader = shell(&desk.path);
    reader.execute_batch("BEGIN; SELECT count(*) FROM person").unwrap();
    desk.store
        .write(desk.amina, Act::new("import"), |tx| {
            for n in 0..600 {
                let id = person(tx, &format!("F{n}"), None)?;
                tx.execute(
                    "UPDATE person SET note = ?2, chg = ?3 WHERE id = ?1",
                    rusqlite::params![id, note, tx.chg()],
                )?;
            }
            Ok(())
        })
        .unwrap();
    let grown = std::fs::metadata(&wal).unwrap().len();
    assert!(grown > 8 << 20, "{grown}");
    // Somebody reads: it must not wait for her.
    desk.store.idle().unwrap();
    reader.execute_batch("COMMIT").unwrap();
    desk.store.idle().unwrap();
    assert_eq!(std::fs::metadata(&wal).unwrap().len(), 0);
    write(&mut desk).unwrap();
}

/// Our own locks must survive everything the store does with the file: none of it may open and close it beside SQLite.
#[test]
fn no_act_drops_the_locks_of_the_file() {
    let mut desk = desk();
    let inode = std::fs::metadata(&desk.path).unwrap().ino();
    let locks = || {
        let all = std::fs::read_to_string("/proc/locks").unwrap_or_default();
        let own = format!(":{inode} ");
        all.lines().filter(|line| line.contains(&own) && line.contains(&format!(" {} ", std::process::id()))).count()
    };
    let before = locks();
    assert!(before >= 1, "a WAL connection holds its shared lock");
    let amina = desk.amina;
    let after = |what: &str, done: bool| {
        assert!(done, "{what}");
        assert!(locks() >= 1, "{what} dropped the lock");
    };
    after("write", desk.store.write(amina, Act::new("person"), |tx| person(tx, "A", None)).is_ok());
    after("undo", najma::store::undo::undo(&mut desk.store, amina, None).is_ok());
    after("idle", desk.store.idle().is_ok());
    after("found beside", Store::found(&desk.path, &founding(), clock(), Seed::Random).is_err());
    after("drafts", najma::store::drafts::Drafts::open(&desk.path, "amina").is_ok());
    let store = Store::inspect(&desk.path, clock()).unwrap();
    after("check", najma::store::check::check(&store, None, &mut |_| {}).is_ok());
    after("a second session", try_open(&desk.path).is_ok());
}

#[test]
fn sixteen_first_starts_make_one_file() {
    for round in 0..3 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("najma.db");
        let gate = std::sync::Barrier::new(16);
        let founded = std::thread::scope(|scope| {
            let starts: Vec<_> = (0..16)
                .map(|n| {
                    let (path, gate) = (&path, &gate);
                    scope.spawn(move || {
                        gate.wait();
                        let founded = match Store::found(path, &founding(), clock(), Seed::Random) {
                            Ok(_) => true,
                            Err(Trouble::Refused(_)) => false,
                            Err(trouble) => panic!("{trouble:?}"),
                        };
                        let mut store = try_open(path).unwrap();
                        najma::store::clerk::sign_in(&mut store, &format!("clerk{n}"), "X").unwrap();
                        najma::store::clerk::sign_in(&mut store, "shared", "Y").unwrap();
                        founded
                    })
                })
                .collect();
            starts.into_iter().filter(|_| true).map(|start| start.join().unwrap()).filter(|founded| *founded).count()
        });
        assert_eq!(founded, 1, "round {round}");
        assert_eq!(assert_sound(&path).head, 1 + 16 + 1);
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().contains("new")), "{left:?}");
    }
}

/// As somebody who may not write there: root may write anywhere, so a child gives up being root.
#[test]
fn where_nobody_can_write_reads_work_and_writes_say_why() {
    if let Some((task, path)) = task() {
        let expect_open = task != "no-wal";
        let opened = try_open(&path);
        if !expect_open {
            assert!(opened.is_err());
            return;
        }
        let mut store = opened.unwrap();
        assert_eq!(store.why_frozen().unwrap().id, "trouble-frozen");
        let clerks = najma::store::clerk::all(&store).unwrap();
        assert_eq!(clerks.len(), 2);
        let refused = store.write(clerks[0].id, Act::new("person"), |tx| person(tx, "A", None));
        assert!(matches!(refused, Err(Trouble::Refused(message)) if message.id == "trouble-frozen"));
        assert!(store.moved().is_ok() && store.idle().is_ok());
        println!("read as {}", rustix::process::geteuid().as_raw());
        return;
    }
    let name = "files::where_nobody_can_write_reads_work_and_writes_say_why";
    let nobody = rustix::process::geteuid().is_root().then_some(65_534);
    let me = std::env::current_exe().unwrap();
    for (task, file, folder_mode, live) in [
        ("file", 0o400, 0o700, false),
        ("folder", 0o600, 0o500, false),
        ("both", 0o400, 0o500, false),
        ("live", 0o400, 0o500, true),
    ] {
        let Desk { path, folder, store, .. } = desk();
        // Somebody else is at work: the WAL holds what the file has not.
        let _at_work = live.then_some(store);
        // A test program that nobody may read could not be run as nobody.
        let program = folder.path().join("program");
        std::fs::copy(&me, &program).unwrap();
        let all: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        for path in all.iter().chain([&folder.path().to_path_buf()]) {
            if let Some(nobody) = nobody {
                std::os::unix::fs::chown(path, Some(nobody), None).unwrap();
            }
        }
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(file)).unwrap();
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(folder_mode)).unwrap();
        let mut command = child(name, task, &path);
        let mut as_nobody = std::process::Command::new(&program);
        as_nobody.args(command.get_args()).envs(command.get_envs().filter_map(|(k, v)| Some((k, v?))));
        if let Some(nobody) = nobody {
            command = as_nobody;
            command.uid(nobody);
        }
        let output = command.output().unwrap();
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{task}: {said} {}", String::from_utf8_lossy(&output.stderr));
        assert!(said.contains("read as"), "{task}: {said}");
    }
}
