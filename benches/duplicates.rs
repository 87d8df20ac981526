//! How fast duplicates are found: one new person against the registry, the whole registry against itself, a file against the
//! registry; and how many of those planted, beside a Python peer on the same file and the same blocks.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod kit;

use chrono::{Datelike, Days, NaiveDate};
use kit::{Figures, Size, done, median, najma};
use najma::clock::Clock;
use najma::domain::birth::Birth;
use najma::domain::person::{Name, Person};
use najma::store::{Seed, Store, duplicates};
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// One row of the register.
#[derive(Clone)]
struct Row {
    file: u32,
    family: String,
    given: String,
    family_ar: String,
    given_ar: String,
    birth: String,
    commune: &'static str,
}

/// Numbers from a seed: the same rows at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most.max(1)
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// A given name: its Arabic and its Latin spellings.
struct Given {
    arabic: Vec<&'static str>,
    latin: Vec<&'static str>,
}

fn given() -> Vec<Given> {
    let list = include_str!("../data/reference/given-names.csv");
    let split = |cell: &'static str| cell.split('/').collect::<Vec<_>>();
    list.lines()
        .skip(1)
        .filter_map(|line| line.split_once(','))
        .map(|(arabic, latin)| Given { arabic: split(arabic), latin: split(latin) })
        .collect()
}

/// Family names: those of the sample, each with endings that make others of it.
fn families() -> Vec<(String, String)> {
    let list = include_str!("../data/sample/family.csv");
    let endings = [("", ""), ("ouch", "وش"), ("ate", "ات"), ("ane", "ان"), ("il", "يل"), ("ouz", "وز"), ("ech", "ش")];
    let names = list.lines().skip(1).filter_map(|line| line.split_once(','));
    names
        .flat_map(|(latin, arabic)| {
            endings.map(|(more, more_ar)| (format!("{latin}{more}"), format!("{arabic}{more_ar}")))
        })
        .collect()
}

const COMMUNES: [&str; 6] = ["Bzou", "Azilal", "Demnate", "Afourar", "Ouaouizeght", "Ait M'hamed"];

struct Town {
    given: Vec<Given>,
    families: Vec<(String, String)>,
    dice: Dice,
}

impl Town {
    fn person(&mut self, file: u32) -> (Row, usize, NaiveDate) {
        let name = self.dice.below(self.given.len());
        let (family, family_ar) = self.dice.of(&self.families).clone();
        let born = NaiveDate::from_ymd_opt(1950, 1, 2).unwrap() + Days::new(self.dice.below(20_000) as u64);
        let birth = if self.dice.below(10) < 3 { born.year().to_string() } else { born.format("%d/%m/%Y").to_string() };
        let own = &self.given[name];
        let row = Row {
            file,
            family,
            given: own.latin[0].to_owned(),
            family_ar,
            given_ar: own.arabic[0].to_owned(),
            birth,
            commune: self.dice.of::<&str>(&COMMUNES),
        };
        (row, name, born)
    }

    /// The same person, as another clerk wrote her down.
    fn again(&mut self, row: &Row, name: usize, born: NaiveDate, file: u32) -> Row {
        let mut again = Row { file, ..row.clone() };
        let own = &self.given[name];
        match self.dice.below(6) {
            0 => again.given = (*self.dice.of(&own.latin)).to_owned(),
            // One script each.
            1 => (again.family, again.given) = (String::new(), String::new()),
            2 => (again.family_ar, again.given_ar) = (String::new(), String::new()),
            3 => again.family = format!("El {}", row.family),
            4 => {
                let at = 1 + self.dice.below(again.family.chars().count().saturating_sub(2));
                again.family = again.family.chars().enumerate().filter(|(n, _)| *n != at).map(|(_, c)| c).collect();
            }
            _ => std::mem::swap(&mut again.family, &mut again.given),
        }
        match self.dice.below(5) {
            0 => again.birth = born.year().to_string(),
            1 if born.day() <= 12 => again.birth = born.format("%m/%d/%Y").to_string(),
            2 if row.birth.len() > 4 => again.birth = (born + Days::new(1)).format("%d/%m/%Y").to_string(),
            _ => {}
        }
        again
    }
}

fn csv(rows: &[Row]) -> String {
    let mut text = String::from("N° dossier;Nom;Prénom;Nom arabe;Prénom arabe;Né(e) le;Sexe;Commune\n");
    for row in rows {
        let Row { file, family, given, family_ar, given_ar, birth, commune } = row;
        writeln!(text, "D{file};{family};{given};{family_ar};{given_ar};{birth};F;{commune}").unwrap();
    }
    text
}

/// Runs a command and watches it: standard output, time, and the most memory in MiB.
fn watched(home: &Path, args: &[&str], out: &Path) -> (Duration, f64) {
    let began = Instant::now();
    let file = std::fs::File::create(out).unwrap();
    let mut child =
        najma(home, &[]).args(args).stdin(Stdio::null()).stdout(file).stderr(Stdio::null()).spawn().unwrap();
    let mut peak = 0.0;
    loop {
        let text = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        peak = line.split_whitespace().next().and_then(|n| n.parse().ok()).map_or(peak, |kib: f64| kib / 1024.0);
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{args:?}");
            return (began.elapsed(), peak);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The Python that may have the peer: `NAJMA_PYTHON`, or `python3`.
fn python() -> Command {
    Command::new(std::env::var_os("NAJMA_PYTHON").unwrap_or_else(|| "python3".into()))
}

fn main() {
    let size = Size::asked();
    let folder = tempfile::tempdir_in(kit::place()).unwrap();
    let home = folder.path();
    let persons = size.pick(400, 20_000, 200_000);
    let mut town = Town { given: given(), families: families(), dice: Dice(20_261_124) };
    let (mut rows, mut planted) = (Vec::new(), BTreeSet::new());
    while rows.len() < persons {
        let file = u32::try_from(rows.len()).unwrap() + 1;
        let (row, name, born) = town.person(file);
        // One of fifty comes twice.
        if town.dice.below(50) == 0 {
            rows.push(town.again(&row, name, born, file + 1));
            planted.insert((format!("D{file}"), format!("D{}", file + 1)));
        }
        rows.push(row);
    }
    let (register, db) = (home.join("register.csv"), home.join("register.db"));
    std::fs::write(&register, csv(&rows)).unwrap();
    let (register, db) = (register.to_str().unwrap(), db.to_str().unwrap());
    done(home, &["found", "--delegation", "azilal", "--name", "Khadija", "--db", db]);
    done(home, &["import", "persons", register, "--duplicates", "add", "--json", "--db", db]);
    let mut figures = Figures::default();

    // One new person.
    let store = Store::open(Path::new(db), Clock::system(), Seed::Random).unwrap();
    let mut times = Vec::new();
    for n in 0..size.pick(20, 300, 1000) {
        let (row, name, born) = town.person(0);
        let row = if n % 2 == 0 { row } else { town.again(&row, name, born, 0) };
        let person = Person {
            name: Name {
                family: row.family,
                given: row.given,
                family_ar: row.family_ar,
                given_ar: row.given_ar,
                erased_on: None,
            },
            birth: Birth::parse(&row.birth, NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()).ok(),
            ..Person::default()
        };
        let began = Instant::now();
        duplicates::candidates(&store, &person, None, 5).unwrap();
        times.push(began.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let nearly_all = times[times.len() * 99 / 100];
    println!("one new person: {:.2} ms in the middle, {nearly_all:.2} for 99 of 100", median(times.clone()));
    figures.at_most("one new person against the registry, 99 of 100", nearly_all, 5.0, "ms");

    // The whole registry.
    let out = home.join("pairs.json");
    let (took, peak) = watched(home, &["persons", "duplicates", "--json", "--db", db], &out);
    let pairs: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&out).unwrap()).unwrap();
    let file = |pair: &serde_json::Value, n: usize| pair["persons"][n]["file"].as_str().unwrap().to_owned();
    let said: BTreeSet<(String, String)> = pairs
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| (file(pair, 0), file(pair, 1)))
        .map(|(a, b)| if a.len() < b.len() || (a.len() == b.len() && a < b) { (a, b) } else { (b, a) })
        .collect();
    let hit = said.intersection(&planted).count() as f64;
    let (precision, recall) = (hit / said.len().max(1) as f64, hit / planted.len().max(1) as f64);
    let speed = rows.len() as f64 / took.as_secs_f64();
    println!("najma: {} pairs, {speed:.0} records a second, precision {precision:.3}, recall {recall:.3}", said.len());
    figures.at_most("the whole registry", took.as_secs_f64(), 60.0, "s");
    figures.at_most("memory of it", peak, 64.0, "MiB");

    // A file against the registry: half of it new, half known under another spelling.
    let coming: Vec<Row> = (0..u32::try_from(size.pick(100, 4_000, 20_000)).unwrap())
        .map(|n| {
            let (row, name, born) = town.person(n);
            let known = town.dice.of(&rows).clone();
            let _ = (name, born);
            let mut row = if n % 2 == 0 { row } else { Row { family: format!("El {}", known.family), ..known } };
            row.file = 1_000_000 + n;
            row
        })
        .collect();
    let list = home.join("list.csv");
    std::fs::write(&list, csv(&coming)).unwrap();
    let (took, _) =
        watched(home, &["import", "persons", list.to_str().unwrap(), "--dry-run", "--json", "--db", db], &out);
    figures.at_least("rows tried with verdicts", coming.len() as f64 / took.as_secs_f64(), 2_000.0, "a second");

    peer(home, db, &rows, &planted, speed);
    figures.end(size);
}

/// The same file and the same blocks through Python's recordlinkage, where there is one.
fn peer(home: &Path, db: &str, rows: &[Row], planted: &BTreeSet<(String, String)>, speed: f64) {
    let has = python().args(["-c", "import recordlinkage"]).stderr(Stdio::null()).status();
    if !has.is_ok_and(|status| status.success()) {
        println!("peer skipped: this Python has no recordlinkage (pip install recordlinkage, NAJMA_PYTHON=…)");
        return;
    }
    let (people, blocks, pairs) = (home.join("persons.csv"), home.join("blocks.csv"), home.join("planted.csv"));
    let mut text = String::from("number,name,birth,commune\n");
    for row in rows {
        let name = if row.family.is_empty() { &row.family_ar } else { &row.family };
        let given = if row.given.is_empty() { &row.given_ar } else { &row.given };
        writeln!(text, "D{},{name} {given},{},{}", row.file, row.birth, row.commune).unwrap();
    }
    std::fs::write(&people, text).unwrap();
    let conn = rusqlite::Connection::open(db).unwrap();
    let mut persons = conn.prepare("SELECT id, file FROM person").unwrap();
    let files = persons.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let files: HashMap<i64, String> = files.map(|row| row.unwrap()).collect();
    let store = Store::open(Path::new(db), Clock::system(), Seed::Random).unwrap();
    let mut text = String::from("block,born,number\n");
    duplicates::queue::entries(&store, |[block, born, person]| {
        writeln!(text, "{block},{born},{}", files[&person]).unwrap()
    })
    .unwrap();
    std::fs::write(&blocks, text).unwrap();
    let mut text = String::from("one,other\n");
    for (one, other) in planted {
        writeln!(text, "{one},{other}").unwrap();
    }
    std::fs::write(&pairs, text).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peer/duplicates.py");
    let output = python().arg(script).args([&people, &blocks, &pairs]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let seconds = said["seconds"].as_f64().unwrap();
    let peer_speed = rows.len() as f64 / seconds;
    println!(
        "recordlinkage: {} pairs compared, {peer_speed:.0} records a second, precision {:.3}, recall {:.3}: {:.1} times slower",
        said["pairs"],
        said["precision"].as_f64().unwrap(),
        said["recall"].as_f64().unwrap(),
        speed / peer_speed
    );
}
