//! A full disk, by a limit on file size and by a small real disk: said, survived, and over as soon as there is room.

use crate::kit::*;
use crate::said;
use najma::store::{Act, Trouble};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

fn limit(bytes: Option<u64>) {
    let hard = getrlimit(Resource::Fsize).maximum;
    setrlimit(Resource::Fsize, Rlimit { current: bytes, maximum: hard }).unwrap();
}

#[test]
fn a_full_file_is_said_and_over_when_there_is_room() {
    if let Some((task, path)) = task() {
        // The program does the same at its start: the signal's default would kill it.
        signal_hook::flag::register(rustix::process::Signal::XFSZ.as_raw(), std::sync::Arc::default()).unwrap();
        let mut store = open(&path);
        limit(Some(task.parse().unwrap()));
        let mut full = 0;
        for n in 0..10_000 {
            match said::write(&mut store, &format!("p{n}")) {
                Ok(()) => {}
                Err(Trouble::Full(_)) => full += 1,
                Err(trouble) => panic!("{trouble:?}"),
            }
            if full == 3 {
                break;
            }
        }
        assert_eq!(full, 3, "it never filled");
        assert!(najma::store::history::latest(&store, None, 5).unwrap().len() == 5, "reads work");
        let many = store.write(said::AMINA, Act::new("import"), |tx| {
            (0..80_000).try_for_each(|n| person(tx, &format!("many{n}"), None).map(drop))
        });
        assert!(matches!(many, Err(Trouble::Full(_))), "{many:?}");
        limit(getrlimit(Resource::Fsize).maximum);
        said::write(&mut store, "after").unwrap();
        println!("done");
        return;
    }
    for size in [160_000, 250_000, 500_000, 1_000_000, 3_000_000] {
        let Desk { path, folder: _folder, store, .. } = desk();
        drop(store);
        let output =
            child("full::a_full_file_is_said_and_over_when_there_is_room", &size.to_string(), &path).output().unwrap();
        let lines = said::lines(&output.stdout);
        assert!(lines.iter().any(|line| line == "done"), "{size}: {}", String::from_utf8_lossy(&output.stderr));
        let counts = said::compare(&path, &lines, &format!("{size}"));
        assert_eq!((counts.1, counts.2), (3, 0));
        assert!(!said::present(&path).iter().any(|name| name.starts_with("many")));
        assert_sound(&path);
        println!("{size} bytes: {} saved before it was full", counts.0 - 1);
    }
}

#[test]
fn a_full_disk_is_said_and_over_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let mount = |options: &str| {
        std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(folder.path())
            .status()
            .is_ok_and(|status| status.success())
    };
    if !mount("size=2m") {
        println!("skipped: mounting a small tmpfs is refused here; the limit on file size stands for it");
        return;
    }
    let outcome = std::panic::catch_unwind(|| {
        let path = folder.path().join("najma.db");
        let mut store = najma::store::Store::found(&path, &founding(), clock(), najma::store::Seed::Random).unwrap();
        let mut lines = Vec::new();
        let mut full = 0;
        for n in 0.. {
            let name = format!("p{n}");
            match store.write(said::AMINA, Act::new("person"), |tx| person(tx, &name, None)) {
                Ok(_) => lines.push(format!("saved {name}")),
                Err(Trouble::Full(_)) => {
                    lines.push(format!("failed {name}"));
                    full += 1;
                }
                Err(trouble) => panic!("{trouble:?}"),
            }
            if full == 3 {
                break;
            }
        }
        said::compare(&path, &lines, "tmpfs");
        let other = folder.path().join("other.db");
        assert!(matches!(
            najma::store::Store::found(&other, &founding(), clock(), najma::store::Seed::Random),
            Err(Trouble::Full(_) | Trouble::Disk(_))
        ));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3, "no half file is left");
        assert!(mount("remount,size=8m"));
        store.write(said::AMINA, Act::new("person"), |tx| person(tx, "after", None)).unwrap();
        drop(store);
        assert_sound(&path);
    });
    let _ = std::process::Command::new("umount").arg(folder.path()).status();
    outcome.unwrap();
}
