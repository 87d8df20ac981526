//! Opening a path that somebody typed: once, without following links, without waiting, and only if it is a file.

use crate::domain::message::Message;
use crate::text::sanitize;
use rustix::fs::{FileType, Mode, OFlags, fstat};
use rustix::io::Errno;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Largest text file read, in bytes: about five million persons.
pub const CSV_MAX: u64 = 512 << 20;

/// Largest XLSX container read, in bytes.
pub const XLSX_MAX: u64 = 32 << 20;

/// What the first bytes say a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text in columns.
    Csv,
    /// An Office Open XML workbook.
    Xlsx,
}

/// A file that was opened once; everything is read from this handle, the path is never looked at again.
#[derive(Clone, Debug)]
pub struct Source {
    file: Arc<File>,
    len: u64,
    kind: Kind,
    path: PathBuf,
}

/// Opens `path` for reading, or says why not. Returns at once whatever stands there: a pipe, a device, a folder.
pub fn open(path: &Path) -> Result<Source, Message> {
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NOCTTY;
    let fd = rustix::fs::open(path, flags, Mode::empty()).map_err(|errno| refusal(path, errno))?;
    let stat = fstat(&fd).map_err(|errno| refusal(path, errno))?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Err(about(path, "exchange-open-not-a-file"));
    }
    let len = u64::try_from(stat.st_size).unwrap_or(0);
    // Files of /proc say that they are empty, so that they end here too.
    if len == 0 {
        return Err(about(path, "exchange-open-empty"));
    }
    let file = File::from(fd);
    let kind = kind(&file, path)?;
    let most = match kind {
        Kind::Csv => CSV_MAX,
        Kind::Xlsx => XLSX_MAX,
    };
    if len > most {
        return Err(about(path, "exchange-open-too-big").with("most", (most >> 20) as i64));
    }
    Ok(Source { file: Arc::new(file), len, kind, path: path.to_owned() })
}

fn kind(file: &File, path: &Path) -> Result<Kind, Message> {
    let mut start = [0; 512];
    let mut read = 0;
    while let Some(rest) = start.get_mut(read..).filter(|rest| !rest.is_empty()) {
        match file.read_at(rest, read as u64) {
            Ok(0) => break,
            Ok(n) => read += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return Err(about(path, "exchange-read-failed")),
        }
    }
    let start = start.get(..read).unwrap_or_default();
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Xlsx);
    }
    // The container of .xls and of workbooks under a password.
    if start.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(about(path, "exchange-old-excel"));
    }
    let text = start.trim_ascii_start().to_ascii_lowercase();
    let foreign: [&[u8]; 8] =
        [b"%pdf", b"<!doctype", b"<html", b"<?xml", b"{\\rtf", b"\x89png", b"\xff\xd8\xff", b"\x7felf"];
    if foreign.iter().any(|mark| text.starts_with(mark)) {
        return Err(about(path, "exchange-not-a-table"));
    }
    Ok(Kind::Csv)
}

fn refusal(path: &Path, errno: Errno) -> Message {
    about(
        path,
        match errno {
            Errno::NOENT | Errno::NOTDIR | Errno::NAMETOOLONG | Errno::INVAL => "exchange-open-absent",
            Errno::ACCESS | Errno::PERM => "exchange-open-denied",
            Errno::LOOP => "exchange-open-link",
            Errno::NXIO | Errno::NODEV => "exchange-open-not-a-file",
            _ => "exchange-read-failed",
        },
    )
}

/// A sentence about a file, by the last part of its path.
pub(super) fn about(path: &Path, id: &'static str) -> Message {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    Message::new(id).with("file", sanitize::line(&name).into_owned())
}

impl Source {
    /// What the first bytes say it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its size in bytes when it was opened.
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Never true: an empty file is not opened.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Where it stood when it was opened.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A sentence about this file.
    pub(super) fn about(&self, id: &'static str) -> Message {
        about(&self.path, id)
    }

    /// A reader of its own position, never beyond the size seen at opening. `read` counts the bytes as they come.
    pub(super) fn reader(&self, read: Arc<AtomicU64>) -> At {
        At { file: Arc::clone(&self.file), at: 0, len: self.len, read }
    }
}

/// One reading of a source.
#[derive(Debug)]
pub(super) struct At {
    file: Arc<File>,
    at: u64,
    len: u64,
    read: Arc<AtomicU64>,
}

impl Read for At {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let room = usize::try_from(self.len.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let take = room.min(buf.len());
        let Some(buf) = buf.get_mut(..take).filter(|buf| !buf.is_empty()) else {
            return Ok(0);
        };
        let n = self.file.read_at(buf, self.at)?;
        self.at = self.at.saturating_add(n as u64);
        self.read.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
}

impl Seek for At {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.len.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
