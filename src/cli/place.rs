//! Where the database is: what the arguments say, else the settings, else the place where the system keeps data.

use super::Call;
use super::failure::{Failure, Result};
use super::sample;
use crate::domain::message::Message;
use crate::store::{Seed, Store};
use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// File name of a delegation's database in the data directory.
const NAME: &str = "najma.db";
/// File name of the sample delegation's.
const DEMO: &str = "demo.db";

/// The database to open for a verb. Without one the answer names what makes one.
pub(super) fn database(call: &mut Call) -> Result<PathBuf> {
    if call.demo.is_some() {
        return demo(call);
    }
    let path = wanted(call)?;
    let why = match (exists(&path), path.metadata().is_ok()) {
        (true, true) => return Ok(path),
        (true, false) => "cli-link-nowhere",
        (false, _) => "cli-no-database",
    };
    Err(Failure::Refused(Message::new(why).with("file", shown(&path))))
}

/// Where the database is or would be made.
pub(super) fn wanted(call: &Call) -> Result<PathBuf> {
    match call.db.clone().or_else(|| call.config.settings.database.clone()) {
        Some(path) => Ok(path),
        None => Ok(data_directory()?.join(NAME)),
    }
}

/// The sample delegation's database, made at its first use with today's date and kept; `--demo=new` makes it anew and
/// puts the old one aside.
pub(super) fn demo(call: &mut Call) -> Result<PathBuf> {
    let anew = match call.demo.as_deref() {
        Some("new") => true,
        Some("") | None => false,
        Some(other) => {
            return Err(Failure::Usage(
                Message::new("cli-wrong-value").with("arg", "--demo").with("value", other).with("values", "new"),
            ));
        }
    };
    let path = if let Some(path) = call.db.clone() {
        path
    } else {
        let path = data_directory()?.join(DEMO);
        make_parent(&path)?;
        path
    };
    if exists(&path) {
        if call.db.is_some() {
            // A file that somebody names is hers: never put aside, never taken for a sample unless it says so.
            return if anew {
                Err(Failure::Refused(Message::new("cli-file-exists").with("file", shown(&path))))
            } else {
                Ok(path)
            };
        }
        if !anew {
            return Ok(path);
        }
        put_aside(call, &path)?;
    }
    let part = path.with_extension(format!("part-{}", std::process::id()));
    let made = sample::build(&part, &sample::demo(call));
    // Two first starts at once: the second finds the file of the first and takes it.
    let placed = made.and_then(|()| match fs::hard_link(&part, &path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            fs::rename(&part, &path).map_err(|_| cannot_write(&path))
        }
        _ => Ok(()),
    });
    fs::remove_file(&part).ok();
    placed.map(|()| path)
}

/// Renames the sample database and its companions; a database is never deleted.
fn put_aside(call: &Call, path: &Path) -> Result<()> {
    // Opening and closing it brings everything into the main file, unless it is damaged, and then there is nothing to bring.
    drop(Store::open(path, call.clock.clone(), Seed::Random));
    let stamp = call.clock.now_ms() / 1000;
    let aside = path.with_extension(format!("{stamp}.db"));
    for companion in ["-wal", "-shm", ""] {
        let name = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(companion);
            PathBuf::from(name)
        };
        match fs::rename(name(path), name(&aside)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(cannot_write(path));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Makes the directory of a file, readable by its owner alone.
pub(super) fn make_parent(path: &Path) -> Result<()> {
    let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) else {
        return Ok(());
    };
    fs::DirBuilder::new().recursive(true).mode(0o700).create(parent).map_err(|_| cannot_write(path))
}

fn data_directory() -> Result<PathBuf> {
    directories::ProjectDirs::from("", "", "najma")
        .map(|found| found.data_dir().to_owned())
        .ok_or_else(|| Failure::refused("cli-no-home"))
}

/// Something stands there, even a link to nowhere.
pub(super) fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// A path as a sentence shows it.
pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn cannot_write(path: &Path) -> Failure {
    Failure::Refused(Message::new("cli-cannot-make").with("file", shown(path)))
}
