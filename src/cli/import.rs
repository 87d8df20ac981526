//! `najma import persons`: a spreadsheet of persons, tried or imported as one Change; `import decide`: who a row of it is.

use super::check::Bar;
use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::sending::STANDARD;
use super::{Call, given, lookup, place};
use crate::domain::geography;
use crate::domain::message::Message;
use crate::exchange::headers::parse_map;
use crate::exchange::import::{self, Duplicates, Progress, Report, Settings, Watch};
use crate::exchange::open;
use crate::exchange::sniff::{SEPARATORS, encoding_names, named_encoding};
use crate::exchange::table::{Choice, Table};
use crate::exchange::verdict::{Line, Verdict};
use crate::store::duplicates::verdicts;
use crate::store::{Store, person};
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{ArgAction, ArgMatches, Command};
use serde_json::json;
use std::path::{Path, PathBuf};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let file = |arg: clap::Arg| arg.value_parser(clap::value_parser!(PathBuf));
    g.noun(
        "import",
        "cli-do-import",
        [
            g.verb("persons", "cli-do-import-persons")
                .arg(file(g.place("file", "file")))
                .arg(g.flag("dry-run"))
                .arg(g.option("course", "course"))
                .arg(g.option("from", "date").allow_hyphen_values(true))
                .arg(g.option("map", "map").action(ArgAction::Append))
                .arg(g.option("sheet", "text"))
                .arg(g.option("encoding", "encoding").value_parser(encodings()).ignore_case(true))
                .arg(g.option("separator", "separator"))
                .arg(g.option("duplicates", "duplicates").value_parser(["skip", "add", "update"]).default_value("skip"))
                .arg(file(g.option("rejects", "file")))
                .arg(g.flag("replace")),
            g.verb("decide", "cli-do-import-decide")
                .arg(file(g.place("file", "file")))
                .arg(g.place("row", "number").value_parser(clap::value_parser!(u64)))
                .arg(
                    g.place("verdict", "verdict").value_parser(["same", "distinct", "open"]).hide_possible_values(true),
                )
                .arg(g.place("person", "person")),
        ],
    )
}

/// The encodings that are read, each under its own name where a shell completes it.
fn encodings() -> PossibleValuesParser {
    encoding_names().map(|(name, others)| PossibleValue::new(name).aliases(others)).collect::<Vec<_>>().into()
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("decide", args)) => decide(call, args),
        Some((_, args)) => persons(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

/// Looks for the print of one row.
struct Finder {
    row: u64,
    print: Option<i64>,
}

impl Watch for Finder {
    fn line(&mut self, line: &Line) {
        if line.line == self.row {
            self.print = line.print;
        }
    }
}

/// Keeps what is said of a row and somebody recorded: for this file and every next one that holds the row.
fn decide(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::person(&store, given(args, "person"))?;
    let (Some(path), Some(row)) = (args.get_one::<PathBuf>("file"), args.get_one::<u64>("row")) else {
        return Err(Failure::Usage(Message::new("cli-missing-argument").with("arg", "FILE")));
    };
    let source = open::open(path).map_err(Failure::Refused)?;
    let table = Table::open(source, &Choice::default()).map_err(Failure::Refused)?;
    let mut settings = Settings::new(call.today());
    settings.province = province(&store);
    let mut finder = Finder { row: *row, print: None };
    import::dry_run(&store, &table, &settings, &call.texts, &mut finder)?;
    let number = i64::try_from(*row).unwrap_or(i64::MAX);
    let Some(print) = finder.print else {
        return Err(Failure::Refused(Message::new("cli-import-no-row").with("line", number)));
    };
    let (same, said) = match given(args, "verdict") {
        "same" => (Some(true), "cli-import-same"),
        "distinct" => (Some(false), "cli-import-distinct"),
        _ => (None, "cli-import-open"),
    };
    let written = verdicts::say(&mut store, clerk.id, print, id, same)?;
    let (found, _) = person::get(&store, id)?;
    let said = Message::new(said).with("line", number).with("name", found.person.name.told());
    call.done(&said, json!({ "line": row, "person": id.to_string(), "same": same, "change": written.change }))
}

fn persons(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let choice = choice(args)?;
    let dry = args.get_flag("dry-run");
    let (mut store, clerk) = if dry {
        (call.reading()?, None)
    } else {
        let (store, clerk) = call.working()?;
        (store, Some(clerk.id))
    };
    let mut settings = Settings::new(call.today());
    settings.province = province(&store);
    settings.duplicates = match given(args, "duplicates") {
        "add" => Duplicates::Add,
        "update" => Duplicates::Update,
        _ => Duplicates::Skip,
    };
    settings.course = match given(args, "course") {
        "" => None,
        text => Some(lookup::course_id(&store, text)?),
    };
    settings.from = match given(args, "from") {
        "" => None,
        text => Some(lookup::date(text, call.today())?),
    };
    settings.rejects = args.get_one::<PathBuf>("rejects").cloned();
    // They are written as they come, as text: under the name of a workbook no office program would open them.
    if let Some(path) = settings.rejects.as_deref().filter(|path| is_workbook(path)) {
        let said = Message::new("cli-rejects-text").with("arg", "--rejects").with("file", place::shown(path));
        return Err(Failure::Usage(said));
    }
    if settings.rejects.as_deref().is_some_and(|path| path.as_os_str() == STANDARD) {
        return Err(Failure::Usage(Message::new("cli-output-twice").with("arg", "--rejects")));
    }
    settings.replace = args.get_flag("replace");
    let Some(path) = args.get_one::<PathBuf>("file") else {
        return Err(Failure::Usage(Message::new("cli-missing-argument").with("arg", "FILE")));
    };
    let source = open::open(path).map_err(Failure::Refused)?;
    if choice.sheet.is_some() && source.kind() == open::Kind::Csv {
        return Err(Failure::Usage(Message::new("cli-import-no-sheets").with("file", place::shown(path))));
    }
    let table = Table::open(source, &choice).map_err(Failure::Refused)?;
    let json = call.out.json;
    let texts = crate::text::Texts::load(call.texts.language());
    let mut eye = Eye { call, all: dry, lines: Vec::new(), broken: None, bar: Bar::new(), json };
    let done = match clerk {
        None => import::dry_run(&store, &table, &settings, &texts, &mut eye),
        Some(clerk) => import::commit(&mut store, clerk, &table, &settings, &texts, &mut eye),
    };
    eye.bar.clear();
    let (broken, lines) = (eye.broken.take(), std::mem::take(&mut eye.lines));
    if let Some(failure) = broken {
        return Err(failure);
    }
    let report = done?;
    call.changed |= report.change.is_some();
    if json {
        return print_json(call, &report, &table, dry, lines);
    }
    print(call, &report, dry)?;
    let named = |id: &'static str, names: Vec<String>| {
        let first = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(" · ");
        (!names.is_empty()).then(|| Message::new(id).with("count", names.len()).with("names", first))
    };
    let unclear = (!table.is_clear()).then(|| Message::new("cli-import-unclear"));
    let said = [
        table.read_by_hand(),
        named("cli-import-ignored", table.ignored()),
        named("cli-import-sheets", table.other_sheets()),
        unclear,
    ];
    for said in said.into_iter().flatten() {
        call.out.line(&call.texts.say(&said))?;
    }
    Ok(())
}

/// A name that promises a workbook.
fn is_workbook(path: &Path) -> bool {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    matches!(extension.as_deref(), Some("xlsx" | "xlsm" | "xls" | "ods"))
}

/// Headings named of the columns, and sheets, that are not taken.
const NAMED: usize = 8;

/// The province of the delegation: its communes come first.
pub(super) fn province(store: &Store) -> String {
    geography::delegation(store.delegation()).map(|found| found.province.to_owned()).unwrap_or_default()
}

/// What the clerk says of the file where guesses are wrong.
fn choice(args: &ArgMatches) -> Result<Choice> {
    let wrong = |arg: &'static str, value: &str, values: &str| {
        Failure::Usage(Message::new("cli-wrong-value").with("arg", arg).with("value", value).with("values", values))
    };
    let mut choice = Choice { encoding: named_encoding(given(args, "encoding")), ..Choice::default() };
    choice.separator = match given(args, "separator") {
        "" => None,
        "tab" | "\\t" | "\t" => Some(b'\t'),
        text => match text.as_bytes() {
            [one] if SEPARATORS.contains(one) => Some(*one),
            _ => return Err(wrong("--separator", text, "; , tab |")),
        },
    };
    choice.sheet = Some(given(args, "sheet").to_owned()).filter(|name| !name.is_empty());
    for text in args.get_many::<String>("map").into_iter().flatten() {
        for part in text.split(',') {
            choice.map.push(parse_map(part).map_err(Failure::Usage)?);
        }
    }
    Ok(choice)
}

/// Looks on while an import runs: prints the rows of a dry run as they come, keeps what scripts want, shows how far it is.
struct Eye<'a> {
    call: &'a mut Call,
    all: bool,
    json: bool,
    lines: Vec<serde_json::Value>,
    broken: Option<Failure>,
    bar: Bar,
}

/// Lines of a dry run given to scripts; of longer files the rest is counted only.
const KEPT: usize = 100_000;

impl Watch for Eye<'_> {
    fn looks(&self) -> bool {
        self.all
    }

    fn line(&mut self, line: &Line) {
        if !self.all || line.verdict == Verdict::Blank || self.broken.is_some() {
            return;
        }
        if self.json {
            if self.lines.len() < KEPT {
                self.lines.push(line_json(line, &self.call.texts));
            }
            return;
        }
        let text = line_text(line, &self.call.texts);
        self.broken = self.call.out.line(&text).err().map(Failure::from);
    }

    fn progress(&mut self, progress: Progress) -> bool {
        let total = progress.total.max(1);
        let thousandths = progress.bytes.min(total).saturating_mul(1000) / total;
        self.bar.show(u32::try_from(thousandths).unwrap_or(1000));
        self.broken.is_none()
    }
}

/// Line, verdict, name, why.
fn line_text(line: &Line, texts: &crate::text::Texts) -> String {
    let (word, why) = (texts.word(line.term()), line.words(texts));
    let why = if why == word { String::new() } else { format!("  {why}") };
    format!("{:>6}  {word:<20}  {}{why}", line.line, line.name)
}

fn line_json(line: &Line, texts: &crate::text::Texts) -> serde_json::Value {
    let mut object = json!(line.verdict);
    if let Verdict::Repeated { line, .. } = line.verdict {
        object["repeats"] = json!(line);
    }
    object["line"] = json!(line.line);
    object["name"] = json!(line.name);
    object["why"] = json!(line.words(texts));
    let warned = line.warned.iter().map(|fault| json!({ "column": fault.column, "why": texts.say(&fault.message) }));
    object["warnings"] = warned.collect();
    if let Some(score) = line.verdict.score() {
        object["score"] = json!(score);
        object["reasons"] = json!(line.verdict.reasons(texts));
    }
    object
}

fn counts(report: &Report) -> [(&'static str, u64); 9] {
    [
        ("rows", report.rows),
        ("added", report.added),
        ("updated", report.updated),
        ("unchanged", report.unchanged),
        ("repeated", report.repeated),
        ("possible", report.possible),
        ("errors", report.errors),
        ("enrolled", report.enrolled),
        ("rejected", report.rejected),
    ]
}

fn print_json(call: &mut Call, report: &Report, table: &Table, dry: bool, lines: Vec<serde_json::Value>) -> Result<()> {
    let mut object = json!({ "dry_run": dry, "change": report.change });
    for (name, count) in counts(report) {
        object[name] = json!(count);
    }
    object["closing"] = json!(report.closing);
    let numbered = |one| {
        let mut object = json!(one);
        object["why"] = json!(call.texts.say(&import::numbered(one)));
        object
    };
    object["numbers"] = report.lines.other.iter().map(numbered).collect();
    object["first_line"] = json!(Some(report.lines.first).filter(|first| *first > 0));
    object["crowded"] = report.lines.crowded.iter().map(|said| json!(call.texts.say(said))).collect();
    object["to_check"] = json!(report.to_check);
    object["hidden_rows"] = json!(report.hidden);
    object["letters_mended"] = json!(report.mended);
    object["headings"] = json!(!table.is_headless());
    object["lines_left"] = json!(report.lines.left);
    object["other_year"] = json!(report.other_year);
    object["year"] = json!(report.years.as_ref().map(|(year, _)| year));
    object["columns_ignored"] = json!(table.ignored());
    object["encoding"] = json!(table.dialect().map(|dialect| dialect.encoding.name()));
    object["encoding_clear"] = json!(table.is_clear());
    object["sheets_ignored"] = json!(table.other_sheets());
    object["rejects"] = json!(report.rejects.as_deref().map(place::shown));
    object["rejects_failed"] = json!(report.rejects_failed.as_ref().map(|why| call.texts.say(why)));
    let kept = || report.kept.iter().map(|line| line_json(line, &call.texts)).collect();
    object["lines"] = serde_json::Value::Array(if dry { lines } else { kept() });
    Ok(call.out.json(&object)?)
}

fn print(call: &mut Call, report: &Report, dry: bool) -> Result<()> {
    if !dry {
        for line in &report.kept {
            let text = line_text(line, &call.texts);
            call.out.line(&text)?;
        }
    }
    let mut said = Message::new(if dry { "cli-import-would" } else { "cli-import-did" });
    for (name, count) in counts(report) {
        said = said.with(name, i64::try_from(count).unwrap_or(i64::MAX));
    }
    call.out.line(&call.texts.say(&said))?;
    for one in &report.lines.other {
        let (word, said) = (call.texts.word("import-verdict-number"), call.texts.say(&import::numbered(one)));
        call.out.line(&format!("{:>6}  {word:<20}  {}  {said}", one.row, one.name))?;
    }
    for said in report.notices() {
        call.out.line(&call.texts.say(&said))?;
    }
    if let Some(path) = &report.rejects {
        let said = Message::new("cli-import-rejects").with("file", place::shown(path));
        call.out.line(&call.texts.say(&said))?;
    } else if !dry && report.errors > 0 {
        call.out.line(&call.texts.word("cli-import-mend"))?;
    }
    match &report.rejects_failed {
        Some(why) => Err(Failure::Refused(why.clone())),
        None => Ok(()),
    }
}
