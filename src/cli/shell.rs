//! `najma completions bash|zsh|fish` and `najma man`: what a shell and `man` want to know of every verb and option.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, given};
use clap::{ArgMatches, Command};
use clap_complete::Shell;
use std::io::Write;

/// Shells whose completion is written.
const SHELLS: [(&str, Shell); 3] = [("bash", Shell::Bash), ("zsh", Shell::Zsh), ("fish", Shell::Fish)];

/// Headings of a manual page as `clap_mangen` writes them, and the ids of ours.
const HEADINGS: [(&str, &str); 7] = [
    ("NAME", "cli-man-name"),
    ("SYNOPSIS", "cli-man-synopsis"),
    ("DESCRIPTION", "cli-man-description"),
    ("OPTIONS", "cli-man-options"),
    ("SUBCOMMANDS", "cli-man-verbs"),
    ("EXTRA", "cli-man-extra"),
    ("VERSION", "cli-man-version"),
];

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.verb("completions", "cli-do-completions").arg(
        g.place("shell", "shell")
            .value_parser(SHELLS.map(|(name, _)| name))
            .hide_possible_values(true)
            .ignore_case(true),
    )
}

/// How the manual page is asked for.
pub(super) fn grammar_man(g: &Grammar<'_>) -> Command {
    g.verb("man", "cli-do-man")
}

/// Writes the completions of one shell.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let wanted = given(args, "shell");
    let shell =
        SHELLS.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map_or(Shell::Bash, |(_, own)| own);
    let mut written = Vec::new();
    clap_complete::generate(shell, &mut super::whole(&call.texts), "najma", &mut written);
    Ok(call.out.stream().write_all(&written)?)
}

/// Writes the manual page: the program, then every verb with its options.
pub(super) fn run_man(call: &mut Call, _: &ArgMatches) -> Result<()> {
    let whole = super::whole(&call.texts);
    let mut page = Vec::new();
    clap_mangen::Man::new(whole.clone()).render(&mut page)?;
    for verb in whole.get_subcommands() {
        chapter(&mut page, verb, "najma")?;
    }
    let words = HEADINGS.map(|(heading, id)| (heading, call.texts.word(id)));
    let text = String::from_utf8_lossy(&page);
    let mut quotes = 0;
    for line in text.lines() {
        // Every section brings its definition of the quote; the first of the two lines serves them all.
        if line.starts_with(".ie ") || line.starts_with(".el ") {
            quotes += 1;
            if quotes > 2 {
                continue;
            }
        }
        let named = words.iter().find(|(heading, _)| {
            line.strip_prefix(".SH ").or(line.strip_prefix(".SS ")).is_some_and(|own| own.trim_matches('"') == *heading)
        });
        let line = match named {
            Some((heading, word)) => line.replace(heading, word),
            None => line.to_owned(),
        };
        call.out.text(&line)?;
        call.out.text("\n")?;
    }
    Ok(())
}

/// One verb, and the verbs below it.
fn chapter(page: &mut Vec<u8>, verb: &Command, path: &str) -> Result<()> {
    let path = format!("{path} {}", verb.get_name());
    if verb.has_subcommands() {
        for below in verb.get_subcommands() {
            chapter(page, below, &path)?;
        }
        return Ok(());
    }
    writeln!(page, ".SH {}", path.replace('-', "\\-"))?;
    // Its sections stand one step below the verb's own heading; global options are told once, at the top.
    let own = verb.clone().mut_args(|arg| if arg.is_global_set() { arg.hide(true) } else { arg });
    let man = clap_mangen::Man::new(own);
    let mut sections = Vec::new();
    man.render_synopsis_section(&mut sections)?;
    man.render_description_section(&mut sections)?;
    man.render_options_section(&mut sections)?;
    let text = String::from_utf8_lossy(&sections);
    page.extend_from_slice(text.replace(".SH ", ".SS ").as_bytes());
    Ok(())
}
