//! How fast and how flat: 200,000 rows of a register into a real database. Run with
//! `cargo test --release --test exchange_speed -- --ignored --nocapture --test-threads 1`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod exchange_kit;

use chrono::NaiveDate;
use exchange_kit::*;
use najma::clock::Clock;
use najma::exchange::import::{Settings, commit, dry_run};
use najma::exchange::table::Choice;
use najma::store::meta::Founding;
use najma::store::{Seed, Store, clerk, person};
use najma::text::{Language, Texts};
use std::fmt::Write;
use std::time::Instant;

const FAMILIES: [&str; 20] = [
    "ALAOUI",
    "TAZI",
    "BENALI",
    "EL IDRISSI",
    "AIT BRAHIM",
    "NAJI",
    "OUAHMANE",
    "EL FASSI",
    "CHAOUI",
    "AMRANI",
    "BERRADA",
    "HADDOU",
    "OUBELLA",
    "ZAHIRI",
    "MANSOURI",
    "RAHMANI",
    "SLAOUI",
    "BOUAZZA",
    "JABRI",
    "KARIMI",
];
const GIVEN: [(&str, &str); 20] = [
    ("Fatima", "فاطمة"),
    ("Khadija", "خديجة"),
    ("Aïcha", "عائشة"),
    ("Zineb", "زينب"),
    ("Yamina", "يامنة"),
    ("Hind", "هند"),
    ("Naïma", "نعيمة"),
    ("Latifa", "لطيفة"),
    ("Malika", "مليكة"),
    ("Rachida", "رشيدة"),
    ("Saadia", "السعدية"),
    ("Fatima Zahra", "فاطمة الزهراء"),
    ("Touria", "ثريا"),
    ("Hanane", "حنان"),
    ("Samira", "سميرة"),
    ("Nadia", "نادية"),
    ("Ilham", "إلهام"),
    ("Rkia", "رقية"),
    ("Mina", "مينة"),
    ("Itto", "إيطو"),
];

/// A register: `names` of families and given names, so many that few or many share one.
fn register(rows: u32, names: u32) -> String {
    let mut text = String::from("N°;N° dossier;Nom;Prénom;الاسم الكامل;Né(e) le;Sexe;Commune;Tél;CIN\n");
    for n in 0..rows {
        let mixed = n.wrapping_mul(2_654_435_761);
        let pick = |shift: u32, of: u32| (mixed >> shift) % of;
        let family = FAMILIES[pick(3, 20) as usize];
        let (given, given_ar) = GIVEN[pick(11, 20) as usize];
        let tail = n % names;
        let (day, month, year) = (1 + n % 28, 1 + (n / 28) % 12, 1950 + (n / 336) % 60);
        writeln!(
            text,
            "{n};{};{family}-{tail:x};{given};العلوي {given_ar} {tail};{day}/{month}/{year};F;Azilal;06{:08};{}",
            n + 1,
            n,
            if n % 2 == 0 { format!("IC{n}") } else { String::new() },
        )
        .unwrap();
    }
    text
}

fn run(rows: u32, names: u32) -> f64 {
    let _alone = alone();
    let folder = tempfile::tempdir_in(std::env::var("NAJMA_SPEED_DIR").unwrap_or_else(|_| "/tmp".into())).unwrap();
    let founding = Founding {
        delegation: 81,
        name: "Azilal".into(),
        name_ar: None,
        login: "amina".into(),
        clerk: "Amina".into(),
        sample: None,
    };
    let mut store = Store::found(&folder.path().join("n.db"), &founding, Clock::system(), Seed::Random).unwrap();
    let amina = clerk::by_login(&store, "amina").unwrap().unwrap().id;
    let path = folder.path().join("liste.csv");
    std::fs::write(&path, register(rows, names)).unwrap();
    let texts = Texts::load(Language::French);
    let settings = Settings {
        province: "05.081".into(),
        rejects: Some(folder.path().join("r.csv")),
        replace: true,
        ..Settings::new(NaiveDate::from_ymd_opt(2026, 11, 24).unwrap())
    };
    let table = table(&path, &Choice::default());
    let began = Instant::now();
    let (tried, dry_memory) = growth(|| dry_run(&store, &table, &settings, &texts, &mut ()).unwrap());
    let dry = f64::from(rows) / began.elapsed().as_secs_f64();
    let began = Instant::now();
    let (done, memory) = growth(|| commit(&mut store, amina, &table, &settings, &texts, &mut ()).unwrap());
    let speed = f64::from(rows) / began.elapsed().as_secs_f64();
    let again = Instant::now();
    let second = commit(&mut store, amina, &table, &settings, &texts, &mut ()).unwrap();
    let again = f64::from(rows) / again.elapsed().as_secs_f64();
    println!(
        "{rows} rows, {names} tails: trial {dry:.0}/s, +{} KiB; import {speed:.0}/s, +{} KiB; again {again:.0}/s; {} added, {} possible",
        dry_memory >> 10,
        memory >> 10,
        done.added,
        done.possible,
    );
    assert_eq!(tried.added, done.added);
    assert_eq!((second.added, second.updated), (0, 0));
    assert_eq!(person::count(&store).unwrap(), done.added);
    speed
}

#[test]
#[ignore = "a minute; figures mean something in release only"]
fn forty_thousand_rows_a_second() {
    assert!(run(200_000, 200_000) >= 40_000.0);
}

#[test]
#[ignore = "a minute; figures mean something in release only"]
fn as_fast_where_many_share_a_name() {
    assert!(run(200_000, 1) >= 40_000.0);
}

#[test]
#[ignore = "a minute; figures mean something in release only"]
fn memory_does_not_follow_the_file() {
    run(20_000, 20_000);
    run(1_000_000, 1_000_000);
}
