//! A shell script does a day's work with nothing but the program.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::{Home, Said};
use std::path::Path;

#[test]
fn a_shell_script_does_a_whole_day_on_an_empty_database() {
    let home = Home::new();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli_script/day.sh");
    let mut command = std::process::Command::new("/bin/sh");
    command.arg(script).env_clear().env("NAJMA", env!("CARGO_BIN_EXE_najma")).env("HOME", home.folder.path());
    command.env("PATH", "/usr/bin:/bin").env("LANG", "fr_FR.UTF-8").current_dir(home.folder.path());
    let said = Said::from(command.output().unwrap()).done();
    assert_eq!((said.out.as_str(), said.err.as_str()), ("done\n", ""));
}
