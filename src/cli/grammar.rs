//! The words of the command line: verbs, options and their help, every sentence from the catalogues.

use crate::domain::field::{Field, Kind};
use crate::text::bidi::terminal::Wish;
use crate::text::{Language, Texts};
use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, ArgAction, Command};
use std::ffi::OsStr;
use std::path::PathBuf;

/// The languages for `--lang`: a shell is told them all, and any text is taken here, since what is no language of ours was
/// refused before, in the words of one.
#[derive(Clone)]
struct Codes;

impl TypedValueParser for Codes {
    type Value = String;

    fn parse_ref(&self, _: &Command, _: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        Ok(value.to_string_lossy().into_owned())
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Language::ALL.into_iter().map(|language| PossibleValue::new(language.code()))))
    }
}

/// Arguments of one kind have one name wherever they stand; their help is `cli-arg-<name>`.
pub(super) struct Grammar<'a> {
    texts: &'a Texts,
}

impl<'a> Grammar<'a> {
    /// A grammar in the words of a language.
    pub(super) const fn new(texts: &'a Texts) -> Self {
        Self { texts }
    }

    /// `najma` with every verb, its global options, and usage lines in the user's language.
    pub(super) fn whole(&self, verbs: impl IntoIterator<Item = Command>) -> Command {
        let global = [
            self.option("db", "file").value_parser(clap::value_parser!(PathBuf)),
            self.option("demo", "new").num_args(0..=1).require_equals(true).default_missing_value(""),
            self.flag("json"),
            self.option("lang", "code").value_parser(Codes),
            self.option("bidi", "bidi").value_parser(Wish::WORDS),
            self.option("clerk", "login"),
            self.flag("help").short('h').action(ArgAction::Help),
        ];
        let global = global.map(|arg| arg.global(true).help_heading(self.word("cli-heading-global")));
        let root = Command::new("najma")
            .bin_name("najma")
            .version(env!("CARGO_PKG_VERSION"))
            .disable_version_flag(true)
            .about(self.word("cli-about"))
            .after_help(self.word("cli-after"))
            .args(global)
            .arg(self.flag("version").short('V').action(ArgAction::Version))
            .subcommands(verbs);
        self.finish(root, "najma")
    }

    /// A verb: its sentence is `cli-do-<path>`.
    pub(super) fn verb(&self, name: &'static str, sentence: &str) -> Command {
        Command::new(name).about(self.word(sentence))
    }

    /// A noun with its verbs.
    pub(super) fn noun(&self, name: &'static str, sentence: &str, verbs: impl IntoIterator<Item = Command>) -> Command {
        self.verb(name, sentence).subcommand_required(true).arg_required_else_help(true).subcommands(verbs)
    }

    /// An argument without a dash; `value` names what stands there, `cli-value-<value>`.
    pub(super) fn place(&self, name: &'static str, value: &str) -> Arg {
        Arg::new(name)
            .value_name(self.value(value))
            .help(self.word(&format!("cli-arg-{name}")))
            .help_heading(self.word("cli-heading-arguments"))
            .required(true)
    }

    /// An option with a value.
    pub(super) fn option(&self, name: &'static str, value: &str) -> Arg {
        self.flag(name)
            .action(ArgAction::Set)
            .value_name(self.value(value))
            .hide_default_value(true)
            .hide_possible_values(true)
    }

    /// Where a file goes: a path, or `-` for standard output; and whether it may stand in place of another.
    pub(super) fn output(&self) -> [Arg; 2] {
        [self.option("output", "file").value_parser(clap::value_parser!(PathBuf)), self.flag("replace")]
    }

    /// The same for a verb that does nothing but write a file.
    pub(super) fn needed_output(&self) -> [Arg; 2] {
        let [output, replace] = self.output();
        [output.required(true), replace]
    }

    /// An option without one.
    pub(super) fn flag(&self, name: &'static str) -> Arg {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(self.word(&format!("cli-arg-{name}")))
            .help_heading(self.word("cli-heading-options"))
    }

    /// The options that fill the fields of a form, with the labels and hints of the form itself.
    pub(super) fn fields(&self, subject: &str, fields: &'static [Field]) -> Vec<Arg> {
        fields
            .iter()
            .map(|field| {
                let label = format!("{subject}-{}", field.id);
                let hint = format!("{label}-hint");
                let mut help = self.word(&label);
                if self.texts.has(&hint) {
                    help = super::out::said(self.texts, &help, &self.word(&hint));
                }
                if let Kind::Choice(codes) = field.kind {
                    let words = codes.iter().map(|code| format!("{label}-{code}"));
                    let words: Vec<String> = words.filter(|id| self.texts.has(id)).map(|id| self.word(&id)).collect();
                    help = format!("{help}: {}", words.join(" · "));
                }
                let arg = Arg::new(field.id)
                    .long(super::failure::option(field.id))
                    .value_name(self.value("text"))
                    .allow_hyphen_values(true)
                    .help(help)
                    .help_heading(self.word("cli-heading-options"));
                match field.id {
                    "slots" => arg.visible_alias("weekdays"),
                    "starts_on" => arg.alias("starts-on"),
                    "ends_on" => arg.alias("ends-on"),
                    _ => arg,
                }
            })
            .collect()
    }

    fn value(&self, name: &str) -> String {
        self.word(&format!("cli-value-{name}"))
    }

    /// A sentence of the catalogues, where an argument's own does not fit.
    pub(super) fn text(&self, id: &str) -> String {
        self.texts.word(id)
    }

    pub(super) fn word(&self, id: &str) -> String {
        self.texts.word(id)
    }

    /// Gives a command and everything below it their usage line and headings: clap's own are English.
    fn finish(&self, command: Command, path: &str) -> Command {
        let mut usage = path.to_owned();
        if command.has_subcommands() {
            let verb = self.value("verb");
            usage = if command.is_subcommand_required_set() {
                format!("{usage} <{verb}>")
            } else {
                format!("{usage} [{verb}]")
            };
        }
        for arg in command.get_arguments().filter(|arg| arg.is_required_set() && !arg.is_positional()) {
            let name = arg.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str());
            usage = format!("{usage} --{} <{name}>", arg.get_id());
        }
        usage = format!("{usage} [{}]", self.word("cli-usage-options"));
        for arg in command.get_positionals() {
            let name = arg.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str());
            let more = if matches!(arg.get_action(), ArgAction::Append) { "…" } else { "" };
            usage = if arg.is_required_set() {
                format!("{usage} <{name}>{more}")
            } else {
                format!("{usage} [{name}]{more}")
            };
        }
        let path = path.to_owned();
        command
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .override_usage(usage)
            .help_template(format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", self.word("cli-usage")))
            .subcommand_help_heading(self.word("cli-heading-verbs"))
            .mut_subcommands(|sub| {
                let path = format!("{path} {}", sub.get_name());
                self.finish(sub, &path)
            })
    }
}
