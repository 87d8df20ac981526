//! Arguments → command → exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(najma::cli::run(std::env::args_os().collect()))
}
