//! Plans that cannot be, told in French and in Arabic: the sentence counts what would follow, nothing is half done, and one
//! undo takes back what was done.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod cli_kit;
mod desk;

use chrono::{Days, NaiveDate};
use cli_kit::{Home, Said};
use desk::{Setting, desk_as};
use najma::clock::Clock;
use najma::domain::course::Course;
use najma::domain::draft::Draft;
use najma::domain::session::State;
use najma::store::{Seed, Store, attendance, check, clerk, course, session};
use najma::text::{Language, Texts};

const LANGUAGES: [(&str, Language); 2] = [("fr", Language::French), ("ar", Language::Arabic)];

/// How many Changes there are; every one of them sound.
fn changes(home: &Home) -> u64 {
    let store = Store::open(&home.path("own.db"), Clock::system(), Seed::Random).unwrap();
    let report = check::check(&store, None, &mut |_| {}).unwrap();
    assert!(report.findings.is_empty());
    report.changes
}

/// Refused in that language with these words, and nothing was written.
#[track_caller]
fn refused(home: &Home, lang: &str, args: &[&str], words: &[&str]) {
    let before = changes(home);
    let said = home.own_db(&[args, &["--lang", lang]].concat());
    assert_ne!(said.code, 0, "{args:?}: {}", said.out);
    spoken(lang, &said.err, words);
    assert_eq!(changes(home), before, "{args:?} wrote something");
}

/// The words stand in it, and it is in that language.
#[track_caller]
fn spoken(lang: &str, text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "« {word} » is not in: {text}");
    }
    // What is quoted stands as it was typed.
    let own: String = text.split('«').map(|part| part.split_once('»').map_or(part, |(_, own)| own)).collect();
    let arabic = own.chars().any(|c| ('\u{621}'..='\u{64a}').contains(&c));
    assert_eq!(arabic, lang == "ar", "{text}");
}

#[track_caller]
fn done(said: Said) -> String {
    said.done().out
}

#[test]
fn timetables_that_cannot_be() {
    let home = Home::own();
    let create = |more: &[&'static str]| -> Vec<&'static str> {
        let own = ["courses", "create", "--centre", "azi", "--module", "cout", "--time", "14:30", "--minutes", "90"];
        [&own[..], more].concat()
    };
    for (lang, _) in LANGUAGES {
        let no_date = create(&["--weekdays", "dim", "--start", "7/12/2026", "--until", "12/12/2026"]);
        refused(&home, lang, &no_date, &["07/12/2026", "12/12/2026"]);
        refused(&home, lang, &create(&["--weekdays", "", "--start", "7/12/2026"]), &["--weekdays"]);
        refused(
            &home,
            lang,
            &create(&["--weekdays", "mer", "--start", "7/12/2026", "--hours", "2500"]),
            &["2500", "1100"],
        );
        let backwards = create(&["--weekdays", "mer", "--start", "7/12/2026", "--until", "1/3/2026"]);
        refused(&home, lang, &backwards, &["--until", "07/12/2026"]);
        let many = create(&["--weekdays", "lun-dim 6-7 7-8 8-9 9-10", "--start", "7/12/2026", "--hours", "9000"]);
        refused(&home, lang, &many, &[]);
        let slots = "lun-dim 6-6:30 7-7:30 8-8:30 9-9:30 10-10:30 11-11:30 12-12:30 13-13:30 14-14:30 15-15:30";
        let dates = ["--starts", "7/12/2026", "--ends", "1/9/2029", "--slots", slots];
        let add = ["courses", "add", "--code", "BIG", "--module", "cout", "--centre", "azi"];
        refused(&home, lang, &[&add[..], &dates].concat(), &["5"]);
    }
    assert_eq!(home.ask(&["courses", "list"]).as_array().unwrap().len(), 1, "nothing half done");
}

#[test]
fn what_is_laid_over_what_was_done_is_counted() {
    for (lang, _) in LANGUAGES {
        let home = Home::own();
        let past = home.past();
        let of = |id: &str| -> NaiveDate {
            let all = home.ask(&["sessions", "list", "C1"]);
            let own = all["sessions"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone();
            own["on"].as_str().unwrap().parse().unwrap()
        };
        // Three days: two registers taken, one class still to be taken.
        for id in &past[2..4] {
            home.own_db(&["attendance", "mark", id, "--absent", "2", "--rest-present", "--validate"]).done();
        }
        let (from, to) = (of(&past[2]).to_string(), of(&past[4]).to_string());
        let before = home.ask(&["sessions", "list", "C1"]);
        let close = ["closures", "add", "--from", &from, "--to", &to, "--title", "Moussem", "--cancel", "--lang", lang];
        spoken(lang, &done(home.own_db(&close)), &["1", "2"]);
        let after = home.ask(&["sessions", "list", "C1"]);
        let cancelled = |list: &serde_json::Value| {
            list["sessions"].as_array().unwrap().iter().filter(|one| one["state"] == "cancelled").count()
        };
        assert_eq!((cancelled(&before), cancelled(&after)), (0, 1));
        home.own_db(&["undo"]).done();
        assert_eq!(home.ask(&["sessions", "list", "C1"]), before, "one undo away");

        // A module withdrawn while its course runs.
        spoken(lang, &done(home.own_db(&["modules", "withdraw", "cout", "--lang", lang])), &["1", "0"]);
        let new =
            ["courses", "add", "--code", "C9", "--module", "cout", "--centre", "azi", "--starts", "+1", "--ends", "+9"];
        refused(&home, lang, &new, &[]);
        home.own_db(&["undo"]).done();
        assert_eq!(home.ask(&["modules", "list"])[0]["active"], true);

        // A trainer whose contract ends in the middle of the course that is planned for her.
        let start = chrono::Utc::now().date_naive() + Days::new(2);
        let ends = start + Days::new(4);
        home.ask(&["trainers", "add", "--name", "Mme TAZI", "--from", "j-300", "--to", &ends.to_string()]);
        let start = start.to_string();
        let plan = |verb: &'static str| {
            let own =
                ["courses", verb, "--centre", "azi", "--module", "cout", "--weekdays", "lun-dim", "--start", &start];
            let more = [
                "--time",
                "15",
                "--minutes",
                "60",
                "--hours",
                "9",
                "--trainer",
                "Mme TAZI",
                "--code",
                "TZ",
                "--lang",
                lang,
            ];
            home.own_db(&[&own[..], &more].concat())
        };
        spoken(lang, &done(plan("preview")), &["Mme TAZI", "4"]);
        let said = plan("create");
        assert_eq!(said.code, 1);
        spoken(lang, &said.err, &["--reason"]);
        home.own_db(&["sessions", "list", "TZ"]).refused(1, "TZ");

        // Two rooms of one name, whatever its capitals, accents and blanks.
        home.ask(&["rooms", "add", "--centre", "azi", "--name", "Préau nord", "--name-ar", "القاعة الشمالية"]);
        for (field, name) in [("--name", " PREAU  NORD"), ("--name-ar", "القاعه الشماليه")] {
            let named = if field == "--name" { vec![field, name] } else { vec!["--name", "Autre", field, name] };
            refused(&home, lang, &[&["rooms", "add", "--centre", "azi"], &named[..]].concat(), &[field]);
        }
        home.own_db(&["check"]).done();
    }
}

#[test]
fn a_month_is_closed_once_and_whole() {
    for (lang, _) in LANGUAGES {
        let home = Home::own();
        home.own_db(&["settings", "set", "lock_days", "3650"]).done();
        let today = chrono::Utc::now().date_naive();
        let last = chrono::Datelike::with_day(&today, 1).unwrap() - Days::new(1);
        let (month, day) = (last.format("%Y-%m").to_string(), last.to_string());
        let add = |time: &str| -> String {
            let made =
                ["sessions", "add", "C1", "--day", &day, "--time", time, "--minutes", "60", "--despite", "essai"];
            home.ask(&made)["id"].as_str().unwrap().to_owned()
        };
        let extra = [add("17:15"), add("18:45")];
        let close = ["month", "close", "--month", &month, "--lang", lang];
        let before = changes(&home);
        let said = home.own_db(&close);
        assert_eq!(said.code, 1);
        spoken(lang, &said.out, &["C1", "17:15", "18:45"]);
        assert_eq!(changes(&home), before, "nothing half done");
        // Everything of that month is taken, and it closes; twice is refused, with the name of who was first.
        let due = home.ask(&["sessions", "due", "--until", &day]);
        for one in due["sessions"].as_array().unwrap() {
            let id = one["id"].as_str().unwrap();
            home.own_db(&["attendance", "mark", id, "--rest-present", "--validate"]).done();
        }
        assert!(!extra.is_empty());
        home.own_db(&close).done();
        refused(&home, lang, &close[..4], &["Khadija"]);
        refused(&home, lang, &["attendance", "mark", &extra[0], "--absent", "1"], &[]);
        home.own_db(&["undo"]).done();
        home.own_db(&["attendance", "mark", &extra[0], "--absent", "1"]).done();
        home.own_db(&["check"]).done();
    }
}

/// A course that meets every day of June 2026 at five: Aïd Al-Adha of 2027 is estimated on 16 and 17 May.
#[test]
fn a_feast_announced_in_the_evening_for_tomorrow_is_told_at_the_desk() {
    for (_, language) in LANGUAGES {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
        let mut store = desk.store();
        let own = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
        let like = course::find(&store, "COUT-M2-A").unwrap().course;
        let draft = Draft::default()
            .with("code", "MAI")
            .with("module", like.module.to_string())
            .with("centre", like.centre.to_string())
            .with("starts_on", "2027-05-03")
            .with("ends_on", "2027-05-31")
            .with("slots", "lun-dim 17-19");
        let value = Course::parse(&draft, desk::sample::today()).unwrap();
        let id = course::create(&mut store, own, &value, None).unwrap().value.0;
        let on = |store: &_, text: &str| session::of_course(store, id, day(text), day(text)).unwrap().pop();
        let feast = (3..28)
            .map(|n| NaiveDate::from_ymd_opt(2027, 5, n).unwrap())
            .find(|day| on(&store, &day.to_string()).is_none());
        let feast = feast.unwrap();
        // Two days before the estimate, at nine in the evening: it is tomorrow. One class of its second day was taken, out
        // of order, and stays.
        let eve = feast - Days::new(2);
        let tomorrow = eve + Days::new(1);
        desk.hands.set(eve.and_hms_opt(21, 0, 0).unwrap().and_utc().timestamp_millis());
        let arrow = if language == Language::Arabic { "Left" } else { "Right" };
        desk.keys(&format!("Home F9 4 {arrow} X"));
        match language {
            Language::Arabic => desk.sees("حصة واحدة لن تنعقد").sees("حصة تعود"),
            _ => desk.sees("1 séance non tenue").sees("1 séance revient"),
        };
        let (lost, back) = (tomorrow.to_string(), (feast + Days::new(1)).to_string());
        assert_eq!(on(&store, &lost).unwrap().state, State::Planned, "nothing before she says so");
        desk.keys("Enter X r");
        let store = desk.store();
        assert_eq!(on(&store, &lost).unwrap().state, State::Cancelled);
        assert!(on(&store, &lost).unwrap().cancelled_beforehand(), "said the evening before");
        assert_eq!(on(&store, &back).unwrap().state, State::Planned);
        desk.keys("Ctrl-Z");
        let store = desk.store();
        assert_eq!(on(&store, &lost).unwrap().state, State::Planned, "one undo away");
        assert!(on(&store, &back).is_none());
        // The morning after the estimate: a register was validated on the day that turns out to be the feast.
        let second = feast + Days::new(2);
        desk.hands.set(second.and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis());
        let mut store = desk.store();
        let held = on(&store, &second.to_string()).unwrap();
        attendance::walk_in(&mut store, own, held.id, "Hadda").unwrap();
        attendance::validate(&mut store, own, held.id).unwrap();
        let before = attendance::sheet(&store, held.id).unwrap().totals();
        desk.keys(&format!("Home F9 4 Home {} X", if language == Language::Arabic { "Right" } else { "Left" }));
        match language {
            Language::Arabic => desk.sees("سجل فيه علامات يبقى كما هو"),
            _ => desk.sees("1 registre avec des marques reste tel quel"),
        };
        desk.keys("r");
        let store = desk.store();
        assert_eq!(on(&store, &second.to_string()).unwrap().state, State::Held);
        assert_eq!(attendance::sheet(&store, held.id).unwrap().totals(), before);
    }
}

/// Sixty hours of two a week do not fit into a fortnight: it is counted before anything is written, and she says which of
/// the two holds.
#[test]
fn an_end_before_the_hours_is_asked_about() {
    for (lang, language) in LANGUAGES {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let form = "F9 g F4 'p7' Enter 'cou' Enter 'azi' Enter Enter Enter '1/12' Enter '15/12' Enter";
        desk.keys(form).keys("'mar 14-16' Enter '60' F2");
        desk.sees("15/12/2026").sees("29/06/2027").sees("60");
        assert!(course::find(&desk.store(), "P7").is_err(), "asked before anything is written");
        // Not yet: what was typed stands, and may be saved as either.
        desk.keys("Enter F2").keys("f");
        let made = course::find(&desk.store(), "P7").unwrap();
        assert_eq!((made.course.ends_on.to_string().as_str(), made.course.minutes), ("2027-06-29", Some(3_600)));
        desk.keys("Enter").sees("30");
        desk.keys("Ctrl-Z Ctrl-Z");
        assert!(course::find(&desk.store(), "P7").is_err(), "nothing is left behind");
        desk.keys("Home").keys(&form.replace("p7", "p8")).keys("'mar 14-16' Enter '60' F2 g");
        assert_eq!(course::find(&desk.store(), "P8").unwrap().course.ends_on.to_string(), "2026-12-15");
        // What she does not touch is not asked about again.
        desk.keys("Esc Tab F7 Enter Enter Enter ' du mardi' F2").sees("du mardi").sees_not("29/06/2027");
        // Hours that no day gives: there is no later end to offer, the one she said may be kept.
        desk.keys("Home").keys(&form.replace("p7", "p9")).keys("'mar 14-16' Enter '900' F2").sees("900");
        let texts = Texts::load(language);
        desk.sees(&texts.word("course-short-keep")).sees_not(&texts.word("course-short-later")).keys("f");
        assert!(course::find(&desk.store(), "P9").is_err());
        desk.keys("g");
        let kept = course::find(&desk.store(), "P9").unwrap().course;
        assert_eq!((kept.ends_on.to_string().as_str(), kept.minutes), ("2026-12-15", Some(54_000)));
        // Without an end of their own they are refused under their field.
        let endless = form.replace("p7", "p10").replace("'15/12' Enter", "Enter");
        desk.keys("Home").keys(&endless).keys("'mar 14-16' Enter '900' F2").sees("1100");
        assert!(course::find(&desk.store(), "P10").is_err());

        let home = Home::own();
        let plan = |verb: &'static str, hours: &'static str, more: &[&'static str]| -> Vec<&'static str> {
            let own = ["courses", verb, "--centre", "azi", "--module", "cout", "--weekdays", "mar", "--time", "14"];
            let when = ["--minutes", "120", "--start", "1/12/2026", "--until", "15/12/2026", "--hours", hours];
            [&own[..], &when, more].concat()
        };
        let seen = home.ask(&plan("preview", "60", &[]));
        assert_eq!((&seen["minutes"], &seen["wanted_minutes"]), (&360.into(), &3_600.into()), "{seen}");
        assert_eq!(seen["hours_reached_on"], "2027-06-29");
        refused(&home, lang, &plan("create", "60", &[]), &["15/12/2026", "29/06/2027", "--reason"]);
        refused(&home, lang, &plan("create", "900", &[]), &["900", "--hours", "--reason"]);
        let never = home.ask(&plan("preview", "900", &[]));
        assert_eq!((&never["hours_short"], &never["hours_reached_on"]), (&true.into(), &serde_json::Value::Null));
        let add = ["courses", "add", "--code", "P7", "--module", "cout", "--centre", "azi", "--slots", "mar 14-16"];
        let add = [&add[..], &["--starts", "1/12/2026", "--ends", "15/12/2026", "--hours", "60"]].concat();
        refused(&home, lang, &add, &["29/06/2027", "--ends"]);
        let before = changes(&home);
        home.own_db(&plan("create", "60", &["--reason", "la suite au printemps"])).done();
        assert_eq!(changes(&home), before + 1, "a course and its sessions are one act");
        refused(&home, lang, &["courses", "set", "COUT-A", "--hours", "80"], &["15/12/2026", "--ends", "--reason"]);
        home.own_db(&["courses", "set", "COUT-A", "--room", "Salle 4"]).done();
        home.own_db(&["check"]).done();
    }
}
