//! Where a verb writes a file: at a path, or, for `--output -` and for none, on standard output.

use super::failure::{Failure, Result};
use super::{Call, Out, given};
use crate::domain::message::{Message, Value};
use crate::exchange::atomic::Atomic;
use crate::exchange::{csv_out, xlsx_out};
use clap::ArgMatches;
use serde_json::json;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

/// The name that stands for standard output, as everywhere on a command line.
pub(super) const STANDARD: &str = "-";

/// The form of a file to write: the one named, else what its name ends in; empty if neither says one.
pub(super) fn form(args: &ArgMatches) -> &str {
    match given(args, "format") {
        "" => {
            let path = args.get_one::<PathBuf>("output").and_then(|path| path.extension());
            let ends = |ending: &str| path.is_some_and(|own| own.eq_ignore_ascii_case(ending));
            let forms = [("csv", "csv"), ("xlsx", "xlsx"), ("txt", "text")];
            forms.into_iter().find(|(ending, _)| ends(ending)).map_or("", |(_, form)| form)
        }
        named => named,
    }
}

/// Where it goes.
pub(super) enum To {
    /// To a file of that name, over another if that was said.
    File(PathBuf, bool),
    /// To whoever reads the command.
    Standard,
}

impl To {
    /// What `--output` and `--replace` say; `None` if the first is not said.
    pub(super) fn asked(args: &ArgMatches) -> Option<Self> {
        let path = args.get_one::<PathBuf>("output")?;
        let replace = args.get_flag("replace");
        Some(if path.as_os_str() == STANDARD { Self::Standard } else { Self::File(path.clone(), replace) })
    }

    /// Says now whether the file could be written, for a verb that must not do what its file would say and then have none.
    pub(super) fn ready(&self, workbook: bool) -> Result<()> {
        match self {
            Self::File(path, replace) => Atomic::create(path, *replace).map(drop).map_err(told),
            Self::Standard if workbook => not_on_a_terminal(),
            Self::Standard => Ok(()),
        }
    }

    /// Writes rows for a spreadsheet, and says where: a workbook under the name of one, else text in columns. `title` is the
    /// Fluent id of the sheet's name.
    pub(super) fn spreadsheet(
        self,
        call: &mut Call,
        title: &str,
        heads: &[String],
        rows: &mut dyn Iterator<Item = Vec<Value>>,
    ) -> Result<()> {
        let written = self.write(call, false, |call, path, replace| {
            let workbook = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"));
            let written = if workbook {
                xlsx_out::write(path, replace, &call.texts.word(title), heads, rows, &call.texts)
            } else {
                csv_out::write(path, replace, heads, rows, &call.texts)
            };
            written.map_err(Failure::Refused)
        })?;
        let Some((path, count)) = written else { return Ok(()) };
        let file = path.to_string_lossy().into_owned();
        call.done(&Message::new("export-written").with("file", file.as_str()), json!({ "file": file, "rows": count }))
    }

    /// Lets `write` make the file. Returns what it returned where a file stands now; `None` where the file itself was
    /// printed and there is nothing more to say. A workbook is not poured onto a terminal.
    pub(super) fn write<T>(
        self,
        call: &mut Call,
        workbook: bool,
        write: impl FnOnce(&mut Call, &Path, bool) -> Result<T>,
    ) -> Result<Option<T>> {
        match self {
            Self::File(path, replace) => match write(call, &path, replace) {
                Err(Failure::Refused(why)) => Err(told(why)),
                written => written.map(Some),
            },
            Self::Standard => {
                if workbook {
                    not_on_a_terminal()?;
                }
                // Written whole first: a reader of standard output gets everything or a refusal, never half a file.
                let name = format!("najma-{}-{}", std::process::id(), call.clock.now_ms());
                let path = std::env::temp_dir().join(name);
                write(call, &path, false)?;
                let sent = send(&path, &mut call.out);
                std::fs::remove_file(&path).ok();
                sent.map(|()| None)
            }
        }
    }
}

/// A file in the way is told with the option that writes over it.
pub(super) fn told(why: Message) -> Failure {
    Failure::Refused(if why.id == "exchange-file-exists" { Message { id: "cli-output-exists", ..why } } else { why })
}

fn not_on_a_terminal() -> Result<()> {
    if std::io::stdout().is_terminal() { Err(Failure::refused("cli-workbook-on-terminal")) } else { Ok(()) }
}

fn send(path: &Path, out: &mut Out) -> Result<()> {
    let mut file = std::fs::OpenOptions::new().read(true).open(path)?;
    let mut piece = vec![0; 64 << 10];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(()),
            n => out.stream().write_all(piece.get(..n).unwrap_or_default())?,
        }
    }
}
