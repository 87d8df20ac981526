//! The rows that were not taken, written so that they can be mended and imported again: the file's own columns, then why.

use super::atomic::Atomic;
use super::csv_out::{begin, line};
use super::row::Row;
use crate::domain::message::Message;
use std::path::{Path, PathBuf};

/// The file of rejected rows; it is made at the first of them.
pub(super) struct Rejects {
    path: Option<PathBuf>,
    replace: bool,
    headings: Row,
    columns: usize,
    /// Column that says why, where the file that is read came from here: written anew.
    reason: Option<usize>,
    title: String,
    /// Heads the column before that one, with the lines that are left free in a course; `None`: there is no such column.
    numbers: Option<String>,
    file: Option<Atomic>,
    /// Rows written.
    pub(super) count: u64,
}

impl Rejects {
    /// Rows go to `path`, if there is one. `title` heads the last column, `numbers` one before it.
    pub(super) fn new(
        path: Option<&Path>,
        replace: bool,
        headings: &Row,
        reason: Option<usize>,
        title: String,
        numbers: Option<String>,
    ) -> Self {
        Self {
            path: path.map(Path::to_owned),
            replace,
            headings: headings.clone(),
            columns: headings.len(),
            reason,
            title,
            numbers,
            file: None,
            count: 0,
        }
    }

    /// Writes one row and why it was not taken, which is asked only where there is a file.
    pub(super) fn add(&mut self, row: &Row, number: &str, why: impl FnOnce() -> String) -> Result<(), Message> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        let mut file = match self.file.take() {
            Some(file) => file,
            None => {
                let mut file = Atomic::create(path, self.replace)?;
                let headed = begin(&mut file).and_then(|()| {
                    self.line(&mut file, &self.headings, self.numbers.as_deref().unwrap_or_default(), &self.title)
                });
                headed.map_err(|error| file.failure(error))?;
                file
            }
        };
        self.line(&mut file, row, number, &why()).map_err(|error| file.failure(error))?;
        self.file = Some(file);
        self.count += 1;
        Ok(())
    }

    fn line(&self, file: &mut Atomic, row: &Row, number: &str, last: &str) -> std::io::Result<()> {
        let own = (0..self.columns).filter(|column| Some(*column) != self.reason);
        let number = self.numbers.as_ref().map(|_| number);
        // Cells beyond the headings belong to nothing; they follow, so that no text of the row is lost.
        let beyond = (self.columns..row.len()).map(|column| row.cell(column));
        line(file, own.map(|column| row.cell(column)).chain(number).chain([last]).chain(beyond))
    }

    /// Puts the file on the disk, so that the import may be told done.
    pub(super) fn settle(&mut self) -> Result<(), Message> {
        self.file.as_mut().map_or(Ok(()), Atomic::settle)
    }

    /// Moves it to its place; `None` if no row was rejected.
    pub(super) fn finish(self) -> Result<Option<PathBuf>, Message> {
        self.file.map(Atomic::finish).transpose()
    }
}
