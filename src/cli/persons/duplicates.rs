//! `najma persons duplicates` and `distinct`: who may be one person with whom, and what was decided of it.

use super::super::check::Bar;
use super::super::failure::{Failure, Result};
use super::super::grammar::Grammar;
use super::super::{Call, given, lookup, place};
use crate::domain::id::PersonId;
use crate::domain::matching::{Comparison, hundredths};
use crate::domain::message::Message;
use crate::domain::person::Person;
use crate::exchange::import::{self, Progress, Settings, Watch};
use crate::exchange::open;
use crate::exchange::table::{Choice, Table};
use crate::exchange::verdict::{Line, Verdict};
use crate::store::duplicates::queue::{self, Pair};
use crate::store::duplicates::{self, Candidate};
use crate::store::import::Who;
use crate::store::{Store, person};
use crate::text::Texts;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};
use std::path::PathBuf;

/// How they are written.
pub(super) fn grammar(g: &Grammar<'_>) -> [Command; 2] {
    [
        g.verb("duplicates", "cli-do-persons-duplicates")
            .arg(g.option("for", "file").value_parser(clap::value_parser!(PathBuf))),
        g.verb("distinct", "cli-do-persons-distinct").arg(g.place("one", "person")).arg(g.place("other", "person")),
    ]
}

/// What scripts are told of a comparison.
fn comparison_json(found: &Comparison, texts: &Texts) -> Value {
    let two = |likeness: f64| f64::from(hundredths(likeness)) / 100.0;
    json!({
        "score": two(found.score),
        "possible": found.possible(),
        "likeness": {
            "name": two(found.name),
            "married": found.married,
            "birth": found.birth.map(two),
            "sex": found.sex,
            "cin": found.cin,
            "commune": found.commune,
            "phone": found.phone,
        },
        "doubtful_card": found.doubtful_card(),
        "reasons": found.reasons().iter().map(|reason| texts.say(reason)).collect::<Vec<_>>(),
    })
}

/// The pairs of the whole registry, or those of a file's rows with it.
pub(super) fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    if let Some(path) = args.get_one::<PathBuf>("for") {
        return of_file(call, &store, path);
    }
    let mut bar = Bar::new();
    let pairs = queue::pairs(&store, usize::MAX, &mut |thousandths| {
        bar.show(thousandths);
        true
    })?
    .unwrap_or_default();
    bar.clear();
    if call.out.json {
        for (n, pair) in pairs.pairs.iter().enumerate() {
            let object = pair_json(&store, pair, &call.texts)?;
            call.out.element(n == 0, &object)?;
        }
        return Ok(call.out.close(pairs.pairs.is_empty())?);
    }
    for pair in &pairs.pairs {
        let (one, other) = (named(&store, pair.one, &call.texts)?, named(&store, pair.other, &call.texts)?);
        let text =
            format!("{:>3} %  {one}  ~  {other}  {}", hundredths(pair.found.score), call.texts.say(&pair.found.told()));
        call.out.line(&text)?;
    }
    let said = Message::new("cli-duplicates").with("count", pairs.all).with("shown", pairs.pairs.len());
    Ok(call.out.line(&call.texts.say(&said))?)
}

fn named(store: &Store, id: PersonId, texts: &Texts) -> Result<String> {
    let (row, _) = person::get(store, id)?;
    Ok(format!("{id} {}", texts.name(&row.person.name)))
}

fn pair_json(store: &Store, pair: &Pair, texts: &Texts) -> Result<Value> {
    let one = |id: PersonId| -> Result<Value> {
        let (row, _) = person::get(store, id)?;
        Ok(super::json(&row))
    };
    let mut object = comparison_json(&pair.found, texts);
    object["one"] = json!(pair.one.to_string());
    object["other"] = json!(pair.other.to_string());
    object["persons"] = json!([one(pair.one)?, one(pair.other)?]);
    Ok(object)
}

/// Rows of a file that are or may be somebody recorded.
struct Rows {
    lines: Vec<Line>,
    bar: Bar,
}

impl Watch for Rows {
    fn line(&mut self, line: &Line) {
        let meets =
            matches!(line.verdict, Verdict::Possible { .. } | Verdict::Update { .. } | Verdict::Unchanged { .. });
        if meets {
            self.lines.push(line.clone());
        }
    }

    fn progress(&mut self, progress: Progress) -> bool {
        let thousandths = progress.bytes.min(progress.total).saturating_mul(1000) / progress.total.max(1);
        self.bar.show(u32::try_from(thousandths).unwrap_or(1000));
        true
    }
}

fn of_file(call: &mut Call, store: &Store, path: &std::path::Path) -> Result<()> {
    let source = open::open(path).map_err(Failure::Refused)?;
    let table = Table::open(source, &Choice::default()).map_err(Failure::Refused)?;
    let mut settings = Settings::new(call.today());
    settings.province = super::super::import::province(store);
    let mut rows = Rows { lines: Vec::new(), bar: Bar::new() };
    import::dry_run(store, &table, &settings, &call.texts, &mut rows)?;
    rows.bar.clear();
    let mut first = true;
    for line in &rows.lines {
        let (who, sure) = match &line.verdict {
            Verdict::Possible { who, .. } => (*who, false),
            Verdict::Update { who, .. } => (*who, true),
            Verdict::Unchanged { id, .. } => (Who::Stored(*id), true),
            _ => continue,
        };
        let (id, earlier) = match who {
            Who::Stored(id) => (Some(id.to_string()), None),
            Who::Line(line) => (None, Some(line)),
        };
        if call.out.json {
            let object = json!({
                "line": line.line, "name": line.name, "person": id, "earlier_line": earlier, "same": sure,
                "score": line.verdict.score(), "reasons": line.verdict.reasons(&call.texts),
                "why": line.verdict.words(&call.texts),
            });
            call.out.element(first, &object)?;
        } else {
            let words = line.verdict.words(&call.texts);
            call.out.line(&format!("{:>6}  {}  {words}", line.line, line.name))?;
        }
        first = false;
    }
    if call.out.json {
        return Ok(call.out.close(first)?);
    }
    let said = Message::new("cli-duplicates-file").with("count", rows.lines.len()).with("file", place::shown(path));
    Ok(call.out.line(&call.texts.say(&said))?)
}

/// Remembers that two records are two persons.
pub(super) fn distinct(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let (one, other) = (lookup::person(&store, given(args, "one"))?, lookup::person(&store, given(args, "other"))?);
    let written = duplicates::distinct(&mut store, clerk.id, one, other)?;
    let said = Message::new("cli-distinct")
        .with("one", named(&store, one, &call.texts)?)
        .with("other", named(&store, other, &call.texts)?);
    let object = json!({ "one": one.to_string(), "other": other.to_string(), "change": written.change });
    call.done(&said, object)
}

/// Those who may be a person about to be added: told, never in the way.
pub(in crate::cli) fn alike(call: &Call, store: &Store, person: &Person) -> Result<Vec<Value>> {
    let found = duplicates::candidates(store, person, None, MOST)?;
    for one in &found {
        let name = one.row.person.name.told();
        let said = Message::new("cli-alike").with("name", name).with("id", one.row.id.to_string());
        let said = said.with("score", hundredths(one.found.score)).with("why", one.found.told());
        super::super::out::complain(&call.texts.say(&said)).ok();
    }
    let json = |one: &Candidate| {
        let mut object = comparison_json(&one.found, &call.texts);
        object["id"] = json!(one.row.id.to_string());
        object
    };
    Ok(found.iter().map(json).collect())
}

/// Candidates told at most.
const MOST: usize = 5;
