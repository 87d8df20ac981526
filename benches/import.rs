//! How fast a register comes in, end to end as a clerk does it: a CSV file read, understood, judged, journalled, searchable,
//! beside a bare insert of the same rows; and what memory that takes as the file grows.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod kit;

use kit::{Figures, Size, done, median, najma};
use std::fmt::Write;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

const FAMILIES: [&str; 10] =
    ["ALAOUI", "TAZI", "BENALI", "EL IDRISSI", "AIT BRAHIM", "OUAHMANE", "CHAOUI", "OUBELLA", "MANSOURI", "KARIMI"];
const GIVEN: [(&str, &str); 10] = [
    ("Fatima", "فاطمة"),
    ("Khadija", "خديجة"),
    ("Aïcha", "عائشة"),
    ("Zineb", "زينب"),
    ("Yamina", "يامنة"),
    ("Fatima Zahra", "فاطمة الزهراء"),
    ("Touria", "ثريا"),
    ("Hanane", "حنان"),
    ("Rkia", "رقية"),
    ("Itto", "إيطو"),
];

/// Letters of the endings that tell families apart, in both scripts.
const ENDINGS: [(char, char); 16] = [
    ('b', 'ب'),
    ('d', 'د'),
    ('f', 'ف'),
    ('j', 'ج'),
    ('k', 'ك'),
    ('l', 'ل'),
    ('m', 'م'),
    ('n', 'ن'),
    ('r', 'ر'),
    ('s', 'س'),
    ('t', 'ت'),
    ('z', 'ز'),
    ('q', 'ق'),
    ('g', 'غ'),
    ('h', 'ه'),
    ('w', 'و'),
];

/// A register of so many rows, of whom so many share a family.
fn register(rows: u32, share: u32) -> String {
    let mut text = String::from("N° dossier;Nom;Prénom;Nom arabe;Prénom arabe;Né(e) le;Sexe;Commune;Tél;CIN\n");
    for n in 0..rows {
        let mixed = n.wrapping_mul(2_654_435_761);
        let family = FAMILIES[(mixed >> 3) as usize % 10];
        let (given, given_ar) = GIVEN[(mixed >> 11) as usize % 10];
        let (mut ending, mut ending_ar, mut left) = (String::new(), String::new(), n / share);
        while left > 0 {
            let (latin, arabic) = ENDINGS[left as usize % 16];
            ending.extend([latin, 'a']);
            ending_ar.extend([arabic, 'ا']);
            left /= 16;
        }
        let (day, month, year) = (1 + n % 28, 1 + (n / 28) % 12, 1950 + (n / 336) % 60);
        let cin = if n % 2 == 0 { format!("IC{n}") } else { String::new() };
        writeln!(
            text,
            "{};{family}{ending};{given};العلوي{ending_ar};{given_ar};{day}/{month}/{year};F;Azilal;06{n:08};{cin}",
            n + 1
        )
        .unwrap();
    }
    text
}

/// Imports a file into a new delegation: the time, and the most memory in MiB. `all`: nobody in it is like another.
fn import(home: &Path, file: &Path, rows: u32, all: bool) -> (Duration, f64) {
    let db = home.join(format!("import-{rows}.db"));
    let db_name = db.to_string_lossy().into_owned();
    done(home, &["found", "--delegation", "azilal", "--name", "Khadija", "--db", &db_name]);
    let began = Instant::now();
    let mut command = najma(home, &[]);
    command.args(["import", "persons", "--json", "--db"]).arg(&db).arg(file);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let mut peak = 0.0;
    let status = loop {
        let text = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        peak = line.split_whitespace().next().and_then(|n| n.parse().ok()).map_or(peak, |kib: f64| kib / 1024.0);
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let took = began.elapsed();
    assert!(status.success());
    let conn = rusqlite::Connection::open(&db).unwrap();
    let count = |sql: &str| -> u32 { conn.query_row(sql, [], |row| row.get(0)).unwrap() };
    let added = count("SELECT count(*) FROM person");
    assert!(added > 0 && (added == rows || !all), "{added} of {rows}");
    drop(conn);
    // Searchable: by the words of her name, in either script.
    for word in ["fatima", "فاطمة"] {
        let found = done(home, &["persons", "search", word, "--json", "--db", &db_name]);
        assert!(found.contains("فاطمة"), "{word}");
    }
    std::fs::remove_file(&db).unwrap();
    (took, peak)
}

/// The floor: the same fields of the same rows into one table of one transaction, nothing understood.
fn bare(home: &Path, file: &Path) -> Duration {
    let db = home.join("bare.db");
    let began = Instant::now();
    let mut conn = rusqlite::Connection::open(&db).unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE person (id INTEGER PRIMARY KEY, file TEXT UNIQUE, family TEXT, given TEXT, family_ar TEXT, given_ar TEXT, birth TEXT,
           sex TEXT, commune TEXT, phone TEXT, cin TEXT) STRICT;
         CREATE INDEX name ON person (family); CREATE INDEX card ON person (cin);",
    )
    .unwrap();
    let tx = conn.transaction().unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(file).unwrap();
    for record in reader.records() {
        let record = record.unwrap();
        let sql = "INSERT INTO person (file, family, given, family_ar, given_ar, birth, sex, commune, phone, cin)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        tx.prepare_cached(sql).unwrap().execute(rusqlite::params_from_iter(record.iter())).unwrap();
    }
    tx.commit().unwrap();
    drop(conn);
    let took = began.elapsed();
    std::fs::remove_file(&db).unwrap();
    took
}

fn main() {
    let size = Size::asked();
    let folder = tempfile::tempdir_in(kit::place()).unwrap();
    let home = folder.path();
    let (few, many) = size.pick((200, 2_000), (20_000, 100_000), (20_000, 200_000));
    let mut figures = Figures::default();
    let file = |rows: u32, share: u32| {
        let path = home.join(format!("register-{rows}-{share}.csv"));
        std::fs::write(&path, register(rows, share)).unwrap();
        path
    };
    let (small, large) = (file(few, 1), file(many, 1));
    let (_, small_peak) = import(home, &small, few, true);
    let mut peaks = Vec::new();
    let (mut speeds, mut ratios) = (Vec::new(), Vec::new());
    for _ in 0..size.pick(1, 3, 5) {
        let floor = bare(home, &large);
        let (took, peak) = import(home, &large, many, true);
        peaks.push(peak);
        speeds.push(f64::from(many) / took.as_secs_f64());
        ratios.push(took.as_secs_f64() / floor.as_secs_f64());
    }
    let peak = median(peaks);
    println!("{many} rows: {:.2} times a bare insert of them", median(ratios));
    figures.at_least("import", median(speeds), 40_000.0, "rows a second");
    println!("peak memory: {small_peak:.1} MiB for {few} rows, {peak:.1} MiB for {many}");
    figures.at_most("memory of the large file beside the small one", peak / small_peak, 1.5, "times");
    // Families of 200: nearly every row has to be told apart from others of her name.
    let crowded = file(many, 200);
    let (took, _) = import(home, &crowded, many, false);
    figures.at_least("import where many share a name", f64::from(many) / took.as_secs_f64(), 40_000.0, "rows a second");
    figures.end(size);
}
