//! The keys that a day's work takes, counted on papers that nobody wrote by hand: whoever is away, on whichever lines, typed
//! on an AZERTY keyboard without Shift, on an Arabic one, or plainly; as the bytes a terminal sends.
//!
//! `PROPTEST_CASES` sets how many papers of each kind are made.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use desk::{Desk, Setting, desk_as, sample};
use najma::domain::attendance::Status;
use najma::domain::course::Course;
use najma::domain::draft::Draft;
use najma::domain::id::{CourseId, SessionId};
use najma::domain::session::Session;
use najma::keys::reader::{Input, Source, TtyReader};
use najma::store::month_register::{Cell, grid};
use najma::store::{Store, attendance, clerk, course, season, session, today};
use najma::text::Language;
use proptest::collection::btree_set;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
use std::collections::BTreeSet;
use std::io::Write;
use std::time::Duration;

/// How somebody types.
#[derive(Clone, Copy, Debug)]
enum Board {
    /// Letters and digits as they stand.
    Plain,
    /// The row of digits of an AZERTY keyboard, Shift never held.
    Azerty,
    /// Arabic-101, its own digits.
    Arabic,
}

impl Board {
    /// The character of the key that bears a letter or a digit; `hers`: the interface is in Arabic, whose marks have letters
    /// of their own.
    fn character(self, key: char, hers: bool) -> char {
        match (self, key) {
            (Self::Plain, key) => key,
            (Self::Azerty, '0'..='9') => {
                ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'][key.to_digit(10).unwrap() as usize]
            }
            (Self::Azerty, key) => key.to_ascii_lowercase(),
            (Self::Arabic, '0'..='9') => char::from_u32('\u{660}' as u32 + key.to_digit(10).unwrap()).unwrap(),
            (Self::Arabic, 'A') if hers => 'غ',
            (Self::Arabic, key) => match key.to_ascii_uppercase() {
                'A' => 'ش',
                'G' => 'ل',
                'M' => 'ة',
                'R' => 'ق',
                'T' => 'ف',
                'V' => 'ر',
                other => panic!("{other} is not on this keyboard"),
            },
        }
    }

    /// What a terminal sends for keys in the notation of the desk, and how many keys they are.
    fn bytes(self, keys: &str, hers: bool) -> (Vec<u8>, usize) {
        let (mut sent, mut count) = (Vec::new(), 0);
        for word in keys.split_whitespace() {
            let named: Option<&[u8]> = match word {
                "Enter" => Some(b"\r"),
                "Tab" => Some(b"\t"),
                "Home" => Some(b"\x1b[H"),
                "F2" => Some(b"\x1bOQ"),
                "F5" => Some(b"\x1b[15~"),
                "F9" => Some(b"\x1b[20~"),
                _ => None,
            };
            match named {
                Some(bytes) => {
                    sent.extend(bytes);
                    count += 1;
                }
                None => {
                    for key in word.chars() {
                        sent.extend(self.character(key, hers).to_string().into_bytes());
                        count += 1;
                    }
                }
            }
        }
        (sent, count)
    }
}

/// Sends bytes through a terminal of its own to the desk: what the reader makes of them is what the desk gets.
fn send(desk: &mut Desk, bytes: &[u8], count: usize) {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap();
    let flags = rustix::fs::OFlags::RDWR | rustix::fs::OFlags::NOCTTY | rustix::fs::OFlags::CLOEXEC;
    let near = rustix::fs::open(name, flags, rustix::fs::Mode::empty()).unwrap();
    let mut modes = tcgetattr(&near).unwrap();
    modes.make_raw();
    tcsetattr(&near, OptionalActions::Now, &modes).unwrap();
    let (mut reader, _waker) = TtyReader::new(near).unwrap();
    let mut far = std::fs::File::from(master);
    far.write_all(bytes).unwrap();
    let mut read = 0;
    while read < count {
        for input in reader.wait(Some(Duration::from_secs(60))).unwrap() {
            assert!(matches!(input, Input::Key(_)), "{input:?}");
            desk.input(input);
            read += 1;
        }
    }
}

fn board() -> impl Strategy<Value = Board> {
    prop_oneof![Just(Board::Plain), Just(Board::Azerty), Just(Board::Arabic)]
}

fn language() -> impl Strategy<Value = Language> {
    prop_oneof![Just(Language::French), Just(Language::Arabic)]
}

/// So many absences on papers of 25 lines: of each paper the lines, and all of them together `total`.
fn papers(many: usize, total: usize) -> impl Strategy<Value = Vec<BTreeSet<u16>>> {
    let all: Vec<(usize, u16)> = (0..many).flat_map(|paper| (1..=25).map(move |line| (paper, line))).collect();
    btree_set(proptest::sample::select(all), total).prop_map(move |away| {
        (0..many).map(|paper| away.iter().filter(|(of, _)| *of == paper).map(|(_, line)| *line).collect()).collect()
    })
}

/// The keys of one paper: who is away, the others present, validated.
fn paper(away: &BTreeSet<u16>) -> String {
    let marks: Vec<String> = away.iter().map(|line| format!("{line}A")).collect();
    format!("{} T V", marks.join(" "))
}

fn absent(store: &Store, id: SessionId) -> BTreeSet<u16> {
    let sheet = attendance::sheet(store, id).unwrap();
    let mut away = BTreeSet::new();
    for line in &sheet.lines {
        match line.mark.as_ref().map(|mark| mark.status) {
            Some(Status::Absent) => drop(away.insert(line.enrolment.number)),
            Some(Status::Present) => {}
            other => panic!("line {}: {other:?}", line.enrolment.number),
        }
    }
    away
}

/// A course of afternoons in the weeks of Ramadan 1448.
fn afternoons(store: &mut Store, slots: &str) -> CourseId {
    let clerk = clerk::by_login(store, "khadija").unwrap().unwrap().id;
    let (row, _) = course::get(store, course::find(store, "COUT-M2-A").unwrap().id).unwrap();
    let draft = Draft::default()
        .with("code", "SOIR")
        .with("name", "Soir")
        .with("module", row.course.module.to_string())
        .with("centre", row.course.centre.to_string())
        .with("starts_on", "2027-02-01")
        .with("ends_on", "2027-03-31")
        .with("slots", slots);
    let value = Course::parse(&draft, sample::today()).unwrap();
    course::create(store, clerk, &value, None).unwrap().value.0
}

fn spring(store: &Store, id: CourseId) -> Vec<Session> {
    session::of_course(store, id, "2027-01-01".parse().unwrap(), "2027-12-31".parse().unwrap()).unwrap()
}

/// A few of each by default; `PROPTEST_CASES` asks for more.
fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    // The same in every run, others where more are asked for.
    let rng_seed = if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(1) };
    ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 40,
        rng_seed,
        ..ProptestConfig::with_cases(asked.unwrap_or(2))
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_week_of_five_papers_and_twelve_absences(away in papers(5, 12), board in board(), language in language()) {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let due = today::due(&desk.store(), sample::today(), 0, 5).unwrap();
        let keys: String = away.iter().map(|away| format!("1 {} ", paper(away))).collect();
        let (bytes, count) = board.bytes(&keys, language == Language::Arabic);
        prop_assert!(count <= 55, "{} keys", count);
        send(&mut desk, &bytes, count);
        for (due, away) in due.iter().zip(&away) {
            prop_assert_eq!(&absent(&desk.store(), due.session.id), away, "{}", keys);
        }
    }

    #[test]
    fn a_month_of_twenty_classes_and_sixty_absences(away in papers(20, 60), board in board(), language in language()) {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let id = sample::twenty(&mut desk.store());
        let marks: Vec<String> = away.iter().map(paper).collect();
        let keys = format!("F9 g Enter Tab Home M {}", marks.join(" "));
        let (bytes, count) = board.bytes(&keys, language == Language::Arabic);
        prop_assert!(count <= 230, "{} keys", count);
        send(&mut desk, &bytes, count);
        let month = grid(&desk.store(), id, "2026-10-01".parse().unwrap(), sample::today()).unwrap();
        prop_assert_eq!((month.sessions.len(), month.women.len()), (20, 25));
        for (class, away) in away.iter().enumerate() {
            for woman in &month.women {
                let Cell::Marked(mark) = &woman.cells[class] else { panic!("class {class} not taken: {keys}") };
                prop_assert_eq!(mark.status == Status::Absent, away.contains(&woman.line.number));
            }
        }
    }

    #[test]
    fn ramadan_moves_what_would_not_end_in_time(
        days in btree_set(0_usize..4, 1..=4),
        hour in 13_u32..=17,
        half in any::<bool>(),
        minutes in prop_oneof![Just(60_u32), Just(90), Just(120)],
        ahead in 1_i64..10,
        board in board(),
        language in language(),
    ) {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let names: Vec<&str> = days.iter().map(|day| ["lun", "mar", "mer", "sam"][*day]).collect();
        let starts = hour * 60 + u32::from(half) * 30;
        let ends = starts + minutes;
        let slots = format!("{} {}:{:02}-{}:{:02}", names.join(" "), starts / 60, starts % 60, ends / 60, ends % 60);
        let id = afternoons(&mut desk.store(), &slots);
        let before = spring(&desk.store(), id);
        let day = "2027-02-08".parse::<chrono::NaiveDate>().unwrap() - chrono::Days::new(ahead.unsigned_abs());
        desk.hands.set(day.and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis());
        desk.keys("Home");
        let (bytes, count) = board.bytes("F9 4 F5 F2 R", language == Language::Arabic);
        prop_assert!(count <= 12, "{} keys", count);
        send(&mut desk, &bytes, count);
        let store = desk.store();
        let all = season::all(&store).unwrap();
        prop_assert_eq!(all.len(), 1, "{}", desk.screen());
        let now = spring(&store, id);
        prop_assert_eq!(now.len(), before.len());
        for (now, was) in now.iter().zip(&before) {
            prop_assert_eq!((now.on, now.minutes), (was.on, was.minutes), "days and hours are conserved");
            let inside = all[0].season.covers(now.centre, now.on);
            prop_assert!(inside || now.starts == was.starts);
            prop_assert!(!inside || now.ends() <= all[0].season.closes, "{} ends at {}", now.on, now.ends());
        }
    }
}

/// A line of a sample file: what it holds in Latin letters and in Arabic ones.
fn both(list: &'static str, [latin, arabic]: [usize; 2]) -> Vec<(&'static str, &'static str)> {
    let cells = |line: &'static str| line.split(',').collect::<Vec<_>>();
    list.lines().skip(1).map(cells).map(|cells| (cells[latin], cells[arabic])).collect()
}

/// Whom a clerk registers: names and words in both scripts.
#[derive(Clone, Debug)]
struct Newcomer {
    family: (&'static str, &'static str),
    given: (&'static str, &'static str),
    born: String,
    commune: (&'static str, &'static str),
    douar: &'static str,
    phone: String,
    marital: (&'static str, &'static str),
    education: (&'static str, &'static str),
}

const MARITAL: [(&str, &str); 4] = [("cél", "عازبة"), ("mar", "متزوجة"), ("div", "مطلقة"), ("veu", "أرملة")];
const EDUCATION: [(&str, &str); 4] = [("sans", "بدون"), ("prim", "ابتدائي"), ("supé", "عالي"), ("coran", "المسيد")];

fn newcomer() -> impl Strategy<Value = Newcomer> {
    use proptest::sample::select;
    let families = both(include_str!("../data/sample/family.csv"), [0, 1]);
    let given = both(include_str!("../data/sample/given.csv"), [0, 1]);
    let communes = include_str!("../data/reference/communes.csv").lines().filter(|line| line.starts_with("05.081."));
    let communes: Vec<(&str, &str)> =
        communes.map(|line| line.split(',').collect::<Vec<_>>()).map(|own| (own[1], own[2])).collect();
    let douars = both(include_str!("../data/sample/douars.csv"), [1, 1]);
    let day = (1_u32..=28, 1_u32..=12, 1970_u32..=2008).prop_map(|(day, month, year)| format!("{day}/{month}/{year}"));
    let phone = (6_u32..=7, 0_u32..100_000_000).prop_map(|(head, rest)| format!("0{head}{rest:08}"));
    let names = (select(families), select(given), day, select(communes), select(douars), phone);
    (names, select(&MARITAL[..]), select(&EDUCATION[..])).prop_map(
        |((family, given, born, commune, douar, phone), marital, education)| Newcomer {
            family,
            given,
            born,
            commune,
            douar: douar.0,
            phone,
            marital,
            education,
        },
    )
}

/// Which names are typed first, in the search, and in which letters the rest of the fiche is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Order {
    LatinThenArabic,
    LatinThenArabicToTheEnd,
    ArabicThenLatin,
}

/// The keys as words of the notation of the desk and what is typed between them.
fn keys_of(her: &Newcomer, order: Order) -> Vec<String> {
    let own = |pair: (&str, &str), arabic: bool| if arabic { pair.1.to_owned() } else { pair.0.to_owned() };
    let first = order == Order::ArabicThenLatin;
    let rest = order == Order::LatinThenArabicToTheEnd;
    let digits = |text: &str| match rest {
        true => {
            text.chars().map(|c| c.to_digit(10).map_or(c, |n| char::from_u32('\u{660}' as u32 + n).unwrap())).collect()
        }
        false => text.to_owned(),
    };
    let fields = [
        own(her.family, !first),
        own(her.given, !first),
        digits(&her.born),
        own(("f", "أنثى"), rest),
        own(her.commune, rest),
        her.douar.to_owned(),
        digits(&her.phone),
        own(her.marital, rest),
        own(her.education, rest),
        own(("m2-a", "الخياطة"), rest),
    ];
    let mut keys =
        vec!["F3".to_owned(), format!("{} {}", own(her.family, first), own(her.given, first)), "F4".to_owned()];
    for field in fields {
        keys.extend([field, "Enter".to_owned()]);
    }
    // Several courses may begin so: Enter takes the first of them.
    if !rest {
        keys.pop();
    }
    keys.push("F2".to_owned());
    keys
}

proptest! {
    #![proptest_config(cases())]

    /// The ten fields of a minimal file, whoever she is: fourteen keys beyond what is typed, a change of layout being one.
    #[test]
    fn a_first_enrolment_of_anybody(
        her in newcomer(),
        order in prop_oneof![Just(Order::LatinThenArabic), Just(Order::LatinThenArabicToTheEnd), Just(Order::ArabicThenLatin)],
        language in language(),
    ) {
        let named: [(&str, &[u8]); 4] = [("F3", b"\x1bOR"), ("F4", b"\x1bOS"), ("Enter", b"\r"), ("F2", b"\x1bOQ")];
        let (mut bytes, mut count, mut beyond, mut letters) = (Vec::new(), 0, 0, Vec::new());
        // A douar has no other spelling in the sample: it is as one types it in whichever layout stands.
        let douar = if order == Order::LatinThenArabicToTheEnd { "تاغزوت" } else { her.douar };
        let her = Newcomer { douar, ..her };
        for key in keys_of(&her, order) {
            match named.iter().find(|(name, _)| *name == key) {
                Some((_, sent)) => {
                    bytes.extend(*sent);
                    (count, beyond) = (count + 1, beyond + 1);
                }
                None => {
                    bytes.extend(key.as_bytes());
                    count += key.chars().count();
                    letters.extend(key.chars().filter(|c| c.is_alphabetic()).map(|c| ('\u{600}'..='\u{6ff}').contains(&c)));
                }
            }
        }
        beyond += letters.windows(2).filter(|two| two[0] != two[1]).count();
        prop_assert!(beyond <= 14, "{} keys", beyond);
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        send(&mut desk, &bytes, count);
        let store = desk.store();
        let newest = najma::store::person::newest(&store).unwrap().unwrap();
        let draft = najma::store::fiche::get(&store, newest.id).unwrap().0.to_draft();
        let same = |field: &str, wanted: &str| {
            let own = draft.get(field);
            prop_assert!(
                najma::domain::name::words(own) == najma::domain::name::words(wanted),
                "{field}: « {own} » for « {wanted} » of {her:?}\n{}",
                desk.screen()
            );
            Ok(())
        };
        same("family", her.family.0)?;
        same("given", her.given.0)?;
        same("family_ar", her.family.1)?;
        same("given_ar", her.given.1)?;
        same("douar", her.douar)?;
        let commune = najma::domain::geography::commune(draft.get("commune")).map(|own| own.name);
        prop_assert_eq!(commune, Some(her.commune.0));
        prop_assert!(["birth", "sex", "phone", "marital", "education"].iter().all(|field| !draft.get(field).is_empty()), "{draft:?}");
        prop_assert_eq!(enrolment_of(&store, newest.id), 1);
    }
}

fn enrolment_of(store: &Store, her: najma::domain::id::PersonId) -> usize {
    najma::store::enrolment::of_person(store, her).unwrap().len()
}
