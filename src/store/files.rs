//! The database as a file: who may read it, what disk it lies on, whether it is still the one that was opened.
//!
//! Everything here works by path. Opening and closing the file in this process, even to read it, would drop SQLite's locks.

use super::{Result, Trouble};
use crate::domain::message::Message;
use rustix::fs::{Access, FileType, Mode, OFlags, Stat};
use rustix::io::Errno;
use std::ffi::OsString;
use std::fs::File;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// The directory a file lies in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// A file without a name, in the directory of a database: that is private, and has the room that what waits there will need
/// anyway. Nothing is left behind, whatever happens.
pub(super) fn nameless(database: &Path) -> Result<File> {
    let folder = folder_of(database);
    let mode = Mode::RUSR | Mode::WUSR;
    let flags = OFlags::RDWR | OFlags::CLOEXEC;
    let fd = rustix::fs::open(folder, flags | OFlags::TMPFILE, mode).or_else(|_| {
        // Not every file system can make a nameless file.
        let name = folder.join(format!(".najma-{}.spill", std::process::id()));
        let fd = rustix::fs::open(&name, flags | OFlags::CREATE | OFlags::EXCL, mode)?;
        rustix::fs::unlink(&name)?;
        Ok(fd)
    });
    fd.map(File::from).map_err(|error: rustix::io::Errno| Trouble::Full(error.to_string()))
}

/// `path` with something behind its whole name: `najma.db` → `najma.db-wal`.
pub(super) fn with_tail(path: &Path, tail: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(tail);
    PathBuf::from(name)
}

/// Makes a directory and those above it, for the owner alone.
pub(super) fn make_folder(folder: &Path) -> Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| match error.kind() {
        std::io::ErrorKind::StorageFull
        | std::io::ErrorKind::QuotaExceeded
        | std::io::ErrorKind::ReadOnlyFilesystem
        | std::io::ErrorKind::PermissionDenied => Trouble::Full(error.to_string()),
        _ => Trouble::Disk(error.to_string()),
    })
}

/// Makes an empty file for the owner alone; SQLite gives its companions the same mode.
pub(super) fn make_empty(path: &Path) -> std::result::Result<(), Errno> {
    use rustix::fs::OFlags;
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
    rustix::fs::open(path, flags, Mode::RUSR | Mode::WUSR).map(drop)
}

/// Which file a path leads to; `None` if to none.
pub(super) fn identity(path: &Path) -> Option<(u64, u64)> {
    rustix::fs::stat(path).ok().map(|stat| who(&stat))
}

/// Device and inode.
#[allow(clippy::unnecessary_cast, reason = "their types differ between platforms")]
fn who(stat: &Stat) -> (u64, u64) {
    (stat.st_dev as u64, stat.st_ino as u64)
}

/// Bytes of the file at a path; 0 if there is none.
pub(super) fn size(path: &Path) -> u64 {
    rustix::fs::stat(path).map_or(0, |stat| u64::try_from(stat.st_size).unwrap_or(0))
}

/// Looks at an existing file before it is opened: it must be a plain file on a local disk; where its mode lets others
/// in, they are shut out (by path).
pub(super) fn admit(path: &Path) -> Result<()> {
    let stat = rustix::fs::stat(path).map_err(|error| match error {
        Errno::NOENT | Errno::NOTDIR => Trouble::Gone,
        other => Trouble::Disk(other.to_string()),
    })?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Err(Trouble::Refused(Message::new("trouble-no-file")));
    }
    local(path)?;
    for path in [path.to_owned(), with_tail(path, "-wal"), with_tail(path, "-shm")] {
        let Ok(stat) = rustix::fs::stat(&path) else {
            continue;
        };
        let mode = Mode::from_raw_mode(stat.st_mode);
        if mode.intersects(Mode::RWXG | Mode::RWXO) && stat.st_uid == owner() {
            // On a read-only disk this fails, and then nothing can be done about it.
            let _ = rustix::fs::chmod(&path, mode & Mode::RWXU);
        }
    }
    Ok(())
}

fn owner() -> u32 {
    rustix::process::geteuid().as_raw()
}

/// True if this process may write the file and its directory, where the `-wal` and `-shm` files must come to be.
pub(super) fn writable(path: &Path) -> bool {
    let may = |path: &Path| rustix::fs::access(path, Access::WRITE_OK).is_ok();
    may(path) && may(folder_of(path))
}

/// Refuses network file systems: WAL needs all processes to share memory.
pub(super) fn local(path: &Path) -> Result<()> {
    let Ok(stat) = rustix::fs::statfs(folder_of(path)) else {
        return Ok(());
    };
    #[allow(clippy::unnecessary_cast, reason = "its type differs between platforms")]
    match network(stat.f_type as u64 & 0xffff_ffff) {
        Some(name) => Err(Trouble::Refused(Message::new("trouble-network").with("system", name))),
        None => Ok(()),
    }
}

/// Name of the network file system behind a `statfs` magic number (statfs(2), linux/magic.h).
fn network(magic: u64) -> Option<&'static str> {
    Some(match magic {
        0x6969 => "NFS",
        0x517B | 0xFE53_4D42 => "SMB",
        0xFF53_4D42 => "CIFS",
        0x0102_1997 => "9p",
        0x6573_5546 => "FUSE",
        0x5346_414F => "AFS",
        0x7375_7245 => "Coda",
        0x00C3_6400 => "Ceph",
        0x0BD0_0BD0 => "Lustre",
        0x0116_1970 => "GFS2",
        0x7461_636F => "OCFS2",
        _ => return None,
    })
}

/// Gives a finished file its name, unless something has that name already: `Ok(false)` then.
pub(super) fn give_name(from: &Path, to: &Path) -> Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    let outcome = match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {
            rustix::fs::link(from, to).and_then(|()| rustix::fs::unlink(from))
        }
        other => other,
    };
    match outcome {
        Ok(()) => {
            settle_folder(folder_of(to))?;
            Ok(true)
        }
        Err(Errno::EXIST) => Ok(false),
        Err(error) => Err(Trouble::Disk(error.to_string())),
    }
}

/// Makes the names in a directory durable.
pub(super) fn settle_folder(folder: &Path) -> Result<()> {
    use rustix::fs::OFlags;
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    rustix::fs::open(folder, flags, Mode::empty())
        .and_then(rustix::fs::fsync)
        .map_err(|error| Trouble::Disk(error.to_string()))
}

/// Removes a file of ours that has no use any more, if it is there.
pub(super) fn discard(path: &Path) {
    for path in [path.to_owned(), with_tail(path, "-wal"), with_tail(path, "-shm"), with_tail(path, "-journal")] {
        let _ = rustix::fs::unlink(&path);
    }
}

/// Files of a directory whose names end so; none where it cannot be read.
pub(super) fn named(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = entries.filter(|path| path.to_string_lossy().ends_with(ending)).collect();
    found.sort();
    found
}

/// Removes files of ours beside the database, in a directory there, whose names begin so: how many that were.
pub(super) fn discard_beside(database: &Path, folder: &str, beginning: &str) -> usize {
    let folder = folder_of(database).join(folder);
    let ours = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(beginning));
    named(&folder, "").into_iter().filter(ours).filter(|path| rustix::fs::unlink(path).is_ok()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn network_file_systems_have_names_and_local_ones_have_none() {
        for (magic, name) in [(0x6969, "NFS"), (0xFF53_4D42, "CIFS"), (0x0102_1997, "9p")] {
            assert_eq!(network(magic), Some(name));
        }
        for local in [0xEF53, 0x0102_1994, 0x794C_7630, 0x9123_683E, 0x5846_5342] {
            assert_eq!(network(local), None);
        }
    }

    #[test]
    fn a_bare_name_lies_in_the_current_directory() {
        assert_eq!(folder_of(Path::new("a.db")), Path::new("."));
        assert_eq!(folder_of(Path::new("b/a.db")), Path::new("b"));
    }
}
