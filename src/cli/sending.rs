//! Where a verb writes a file: at a path, or, for `--output -` and for none, on standard output.

use super::failure::{Failure, Result};
use super::{Call, Out, given};
use crate::domain::message::{Message, Value};
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
    /// To a file of that name, over another if that was said; `None` where the verb never writes over one.
    File(PathBuf, Option<bool>),
    /// To whoever reads the command.
    Standard,
}

impl To {
    /// What `--output` says, with `--replace` where the verb has it; `None` if it is not said.
    pub(super) fn asked(args: &ArgMatches) -> Option<Self> {
        let path = args.get_one::<PathBuf>("output")?;
        let replace = args.try_get_one::<bool>("replace").ok().flatten().copied();
        Some(if path.as_os_str() == STANDARD { Self::Standard } else { Self::File(path.clone(), replace) })
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
            Self::File(path, replace) => match write(call, &path, replace.unwrap_or_default()) {
                Err(Failure::Refused(why)) if replace.is_some() && why.id == "exchange-file-exists" => {
                    Err(Failure::Refused(Message { id: "cli-output-exists", ..why }))
                }
                written => written.map(Some),
            },
            Self::Standard if workbook && std::io::stdout().is_terminal() => {
                Err(Failure::refused("cli-workbook-on-terminal"))
            }
            Self::Standard => {
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
