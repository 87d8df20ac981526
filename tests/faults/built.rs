//! The small C programs of this folder, built where there is a compiler.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds `tests/faults/<name>.c`; `None`, and said, where there is no C compiler.
pub(crate) fn built(name: &str, options: &[&str], folder: &Path) -> Option<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults").join(format!("{name}.c"));
    let made = folder.join(name);
    match Command::new("gcc").arg("-O1").args(options).arg("-o").args([&made, &source]).status() {
        Ok(status) => {
            assert!(status.success(), "{name}.c does not compile");
            Some(made)
        }
        Err(error) => {
            println!("skipped: no gcc to build {name}.c with: {error}");
            None
        }
    }
}

/// Loaded into another program before its own libraries.
pub(crate) const SHARED: &[&str] = &["-shared", "-fPIC"];
