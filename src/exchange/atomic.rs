//! A file that is there whole or not at all: written beside its place, flushed to disk, then moved there.

use super::open::about;
use crate::domain::message::Message;
use rustix::fs::{CWD, Mode, OFlags, RenameFlags, fsync, rename, renameat_with};
use rustix::io::Errno;
use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A file being written. Dropped without `finish`, it leaves nothing behind.
#[derive(Debug)]
pub struct Atomic {
    writer: BufWriter<File>,
    temporary: Option<PathBuf>,
    path: PathBuf,
    replace: bool,
}

impl Atomic {
    /// Begins to write `path`, readable by its owner only. Refuses an existing file unless `replace`.
    pub fn create(path: &Path, replace: bool) -> Result<Self, Message> {
        if !replace && path.symlink_metadata().is_ok() {
            return Err(about(path, "exchange-file-exists"));
        }
        let mut salt = [0; 8];
        getrandom::fill(&mut salt).map_err(|_| about(path, "exchange-write-failed"))?;
        let name = path.file_name().ok_or_else(|| about(path, "exchange-write-failed"))?;
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{:016x}", u64::from_le_bytes(salt)));
        let temporary = path.with_file_name(hidden);
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let fd = rustix::fs::open(&temporary, flags, Mode::RUSR | Mode::WUSR)
            .map_err(|errno| failure(path, errno.into()))?;
        Ok(Self { writer: BufWriter::new(File::from(fd)), temporary: Some(temporary), path: path.to_owned(), replace })
    }

    /// Where it will stand.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts every byte on the disk, still beside its place: from here only `finish` can fail, and not for want of room.
    pub fn settle(&mut self) -> Result<(), Message> {
        self.writer
            .flush()
            .and_then(|()| fsync(self.writer.get_ref()).map_err(Into::into))
            .map_err(|error| failure(&self.path, error))
    }

    /// Moves it to its place.
    pub fn finish(mut self) -> Result<PathBuf, Message> {
        self.settle()?;
        if let Some(temporary) = self.temporary.take() {
            if let Err(errno) = place(&temporary, &self.path, self.replace) {
                // Given back, so that drop removes it.
                self.temporary = Some(temporary);
                let id = if errno == Errno::EXIST { "exchange-file-exists" } else { "exchange-write-failed" };
                return Err(about(&self.path, id));
            }
            let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            // The file is in its place; some file systems cannot flush a folder, and that is no failure.
            if let Ok(folder) = rustix::fs::open(folder.unwrap_or(Path::new(".")), flags, Mode::empty()) {
                let _ = fsync(folder);
            }
        }
        Ok(std::mem::take(&mut self.path))
    }

    /// What a failed write is called.
    pub fn failure(&self, error: io::Error) -> Message {
        failure(&self.path, error)
    }
}

fn place(temporary: &Path, path: &Path, replace: bool) -> Result<(), Errno> {
    if replace {
        return rename(temporary, path);
    }
    match renameat_with(CWD, temporary, CWD, path, RenameFlags::NOREPLACE) {
        // Old file systems do not know the flag: the last look is then a moment before the move.
        Err(Errno::INVAL | Errno::NOSYS) if path.symlink_metadata().is_err() => rename(temporary, path),
        Err(Errno::INVAL | Errno::NOSYS) => Err(Errno::EXIST),
        done => done,
    }
}

fn failure(path: &Path, error: io::Error) -> Message {
    about(
        path,
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "exchange-write-full",
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "exchange-write-denied",
            ErrorKind::NotFound => "exchange-no-folder",
            _ => "exchange-write-failed",
        },
    )
}

impl Write for Atomic {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.writer.write(buf)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

impl Drop for Atomic {
    fn drop(&mut self) {
        if let Some(temporary) = &self.temporary {
            drop(std::fs::remove_file(temporary));
        }
    }
}
