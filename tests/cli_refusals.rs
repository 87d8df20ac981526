//! What a verb refuses it refuses whole, and says in the clerk's language what is wrong and what to do.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::{Home, Said};

fn in_both(home: &Home, args: &[&str], code: i32, french: &[&str], arabic: &[&str]) {
    for (lang, words) in [("fr", french), ("ar", arabic)] {
        let said: Said = home.own_db(&[args, &["--lang", lang]].concat());
        assert_eq!(said.code, code, "{args:?}: {} {}", said.out, said.err);
        for word in words {
            assert!(said.err.contains(word), "{args:?}: « {word} » is not in: {}", said.err);
        }
        assert_eq!(said.out, "");
    }
}

#[test]
fn every_refusal_names_the_thing_and_the_remedy_in_both_languages() {
    let home = Home::own();
    home.own_db(&["persons", "add", "--family", "Tard", "--given", "Venue", "--family-ar", "طارد", "--cin", "J100009"])
        .done();
    home.own_db(&["enrolments", "add", "C1", "J100009", "--from", "j-2"]).done();
    let days = home.past();
    let day = days[0].as_str();
    let head = home.ask(&["check"])["head"].clone();
    let mark = |args: &[&str], code: i32, french: &[&str], arabic: &[&str]| {
        in_both(&home, &[&["attendance", "mark", day], args].concat(), code, french, arabic);
    };
    mark(&["--absent", "0"], 1, &["Pas de ligne 0", "la dernière est la 4"], &["لا يوجد سطر 0", "آخر سطر هو 4"]);
    mark(&["--absent", "1,99", "--rest-present"], 1, &["Pas de ligne 99", "Rien n'a été marqué"], &["لا يوجد سطر 99"]);
    mark(
        &["--absent", "2", "--present", "2"],
        1,
        &["Ligne 2", "deux marques", "gardez-en une"],
        &["السطر 2", "احتفظوا بواحدة"],
    );
    mark(&["--late", "2:500"], 1, &["Ligne 2", "retard de 500 min", "tapez moins"], &["السطر 2", "500", "اكتبوا أقل"]);
    mark(&["--late", "2:0"], 1, &["Ligne 2", "au moins une minute"], &["السطر 2", "دقيقة واحدة"]);
    mark(&["--absent", "Z"], 2, &["--absent", "« Z »", "3,7"], &["--absent", "« Z »", "3,7"]);
    mark(&["--late", "2:x"], 2, &["--late", "5:20"], &["--late", "5:20"]);
    mark(
        &["--absent", "4"],
        1,
        &["Ligne 4", "TARD Venue", "vérifiez ses dates"],
        &["السطر 4", "طارد", "تحققوا من التواريخ"],
    );
    mark(&["--note", "1:seule"], 1, &["Ligne 1", "marque"], &["السطر 1"]);
    mark(&[], 2, &["--absent 3,7"], &["--absent 3,7"]);
    in_both(
        &home,
        &["attendance", "mark", "C1@+3", "--rest-present"],
        1,
        &["n'a pas encore eu lieu", "à partir du"],
        &["لم تنعقد هذه الحصة بعد", "ابتداء من"],
    );
    assert_eq!(home.ask(&["check"])["head"], head, "a refused command wrote something");
}

/// A sheet that is entered and validated by one command is entered whole or not at all, whatever refuses it.
#[test]
fn a_refused_validation_leaves_no_mark() {
    let home = Home::own();
    let days = home.past();
    let taken = |session: &str| home.ask(&["attendance", "show", session]);
    let whole = ["--absent", "2", "--late", "1:20", "--note", "2:chez le juge", "--rest-present", "--validate"];
    let refused = |session: &str, args: &[&str], words: &str| {
        let before = (taken(session), home.ask(&["check"])["head"].clone());
        home.own_db(&[&["attendance", "mark", session], args].concat()).refused(1, words);
        assert_eq!((taken(session), home.ask(&["check"])["head"].clone()), before, "{words}");
    };
    // A class to come, with and without its validation.
    refused("C1@+2", &whole, "n'a pas encore eu lieu");
    refused("C1@+2", &whole[..6], "n'a pas encore eu lieu");
    home.own_db(&["attendance", "validate", "C1@+2"]).refused(1, "n'a pas encore eu lieu");
    // One that was not held.
    home.own_db(&["sessions", "cancel", &days[9], "--reason", "souk"]).done();
    refused(&days[9], &whole, "non tenue");
    home.own_db(&["attendance", "validate", &days[9]]).refused(1, "non tenue");
    // One wrong thing among many: the last mark, the last note, minutes that no class has.
    refused(&days[20], &[&whole[..], &["--justified", "3,44"]].concat(), "Pas de ligne 44");
    refused(&days[20], &[&whole[..], &["--note", "44:x"]].concat(), "Pas de ligne 44");
    refused(&days[20], &["--absent", "2", "--late", "3:121", "--rest-present", "--validate"], "retard de 121 min");
    refused(
        &days[20],
        &[&whole[..], &["--note", &format!("3:{}", "é".repeat(400))]].concat(),
        "Ligne 3 : Trop long : 400 caractères, 200 au plus",
    );
    // Locked by its age as soon as it is validated.
    let done = home.ask(&[&["attendance", "mark", &days[0]], &whole[..]].concat());
    assert_eq!((&done["totals"]["untaken"], &done["session"]["register"]), (&0.into(), &"validated".into()), "{done}");
    refused(&days[0], &["--present", "2", "--rest-present", "--validate"], "verrouillé");
    // Validated already by a colleague, not locked: what is said are corrections, and all of them are there.
    let recent = days.last().unwrap();
    home.own_db(&["attendance", "mark", recent, "--rest-present", "--validate"]).done();
    let done = home.ask(&[&["attendance", "mark", recent], &whole[..]].concat());
    let words: Vec<&str> =
        done["lines"].as_array().unwrap().iter().map(|line| line["word"].as_str().unwrap()).collect();
    assert_eq!((words, done["lines"][1]["note"].as_str()), (vec!["late", "absent", "present"], Some("chez le juge")));
    assert!(home.ask(&["check"])["findings"].as_array().unwrap().is_empty());
}

#[test]
fn a_class_said_not_held_is_put_back() {
    let home = Home::own();
    let day = home.past()[0].clone();
    home.own_db(&["sessions", "cancel", &day, "--reason", "souk"]).done();
    in_both(&home, &["attendance", "mark", &day, "--rest-present"], 1, &["Séance non tenue"], &["حصة لم تنعقد"]);
    let back = home.ask(&["sessions", "restore", &day]);
    assert_eq!((&back["state"], &back["reason"]), (&"planned".into(), &serde_json::Value::Null));
    in_both(&home, &["sessions", "restore", &day], 1, &["n'est pas dite non tenue"], &["لا شيء لإعادته"]);
    home.own_db(&["attendance", "mark", &day, "--rest-present", "--validate"]).done();
    in_both(&home, &["sessions", "cancel", &day, "--reason", "souk"], 1, &["marques", "effacez-les"], &["علامات"]);
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn the_registry_names_who_bears_a_number_and_what_a_course_that_is_over_still_takes() {
    let home = Home::own();
    let refused = |args: &[&str], french: &[&str], arabic: &[&str]| in_both(&home, args, 1, french, arabic);
    // A card and a paper file that are somebody's, however they are typed.
    let daughter = ["persons", "add", "--family", "Alaoui", "--given", "Hajar", "--birth", "2008"];
    let bears = (["--cin", "ALAOUI Fatima", "ouvrez sa fiche"], ["--cin", "ALAOUI Fatima", "افتحوا بطاقتها"]);
    refused(&[&daughter[..], &["--cin", "j 100001"]].concat(), &bears.0, &bears.1);
    refused(&["persons", "set", "J100003", "--cin", "j100001"], &bears.0, &bears.1);
    for file in ["azi/7", "AZI/٧"] {
        refused(&[&daughter[..], &["--file", file]].concat(), &["--file", "العلوي مريم"], &["--file", "العلوي مريم"]);
    }
    assert_eq!(home.ask(&["persons", "show", "azi/7"])["file"], "AZI/7");
    // Twice the same record; a circle; a merge that is already apart.
    refused(&["persons", "merge", "J100001", "J100001"], &["deux fois la même"], &["هي البطاقة نفسها مرتين"]);
    let (kept, gone) = ("J100001", home.ask(&["persons", "show", "J100003"])["id"].as_str().unwrap().to_owned());
    let said = home.own_db(&["persons", "merge", kept, &gone]).done().out;
    let number = said.split("unmerge ").nth(1).unwrap().split(' ').next().unwrap().to_owned();
    refused(&["persons", "merge", &gone, kept], &["déjà réunie", "ALAOUI Fatima"], &["مدموجة أصلا", "ALAOUI Fatima"]);
    home.own_db(&["persons", "set", kept, "--phone", "0612131415", "--birth", "1989"]).done();
    home.own_db(&["persons", "unmerge", &number]).done();
    refused(&["persons", "unmerge", &number], &["déjà défaite", "Khadija"], &["فُك من قبل"]);
    assert_eq!(home.ask(&["persons", "show", kept])["birth"], "1989");
    // A course that is over.
    home.own_db(&[
        "courses", "add", "--code", "C0", "--module", "cout", "--centre", "azi", "--name", "Ancienne", "--starts",
        "j-90", "--ends", "j-9",
    ])
    .done();
    refused(
        &["enrolments", "add", "C0", kept],
        &["Ancienne", "ne prend plus personne", "--from"],
        &["Ancienne", "--from"],
    );
    refused(&["enrolments", "add", "C0", kept, "--from", "j"], &["se termine avant le"], &["ينتهي"]);
    home.own_db(&["enrolments", "add", "C0", kept, "--from", "j-20"]).done();
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn a_folder_is_no_database_and_is_not_called_damaged() {
    let home = Home::own();
    for (lang, words) in [("fr", "dossier"), ("ar", "مجلد"), ("en", "folder"), ("zgh-Latn", "akaram")] {
        let said = home.run(["check", "--db", "/tmp", "--lang", lang]);
        assert_eq!(said.code, 1);
        assert!(said.err.contains(words), "{lang}: {}", said.err);
    }
}

#[test]
fn what_a_choice_takes_is_said_in_words() {
    let home = Home::own();
    in_both(
        &home,
        &["lists", "run", "--status", "partie"],
        1,
        &["--status", "suspendue", "liste d'attente"],
        &["--status", "موقوف"],
    );
    in_both(&home, &["awareness", "add", "--theme", "zz", "--heads", "3f"], 1, &["Santé et hygiène"], &["الصحة"]);
    for args in [["lists", "run", "--status", "partie"], ["lists", "run", "--sex", "oui"]] {
        let said = home.own_db(&args);
        for code in ["waiting", "dropped", " f,", "current"] {
            assert!(!said.err.contains(code), "a code is told: {}", said.err);
        }
    }
    // Words are taken as codes are, several where several may be asked.
    let words = home.ask(&["lists", "run", "--status", "suspendue, liste d'attente"]);
    let codes = home.ask(&["lists", "run", "--status", "suspended, waiting"]);
    assert_eq!(words["persons"], codes["persons"]);
    assert_eq!(words["asked"], codes["asked"]);
}

/// The option, what was given to it, and what was probably meant: whichever verb it is.
#[test]
fn a_wrong_value_is_told_with_its_option_and_what_was_probably_meant() {
    let home = Home::own();
    let cases: [(&[&str], i32, &[&str]); 7] = [
        (&["sessions", "due", "--until", "32/13"], 2, &["--until 32/13", "13"]),
        (&["sessions", "due", "--until", "demain-matin"], 2, &["--until", "demain-matin"]),
        (&["attendance", "show", "C1@31/02"], 2, &["31/02"]),
        (&["attendance", "export", "C11", "--month", "2026-11", "--format", "csv"], 1, &["C11", "C1."]),
        (
            &["courses", "add", "--code", "C2", "--module", "COUTUR", "--centre", "AZZI"],
            1,
            &["--module", "COUT.", "AZI."],
        ),
        (&["settings", "set", "late-minute", "20"], 1, &["late-minute", "late_minutes"]),
        (&["sample", "--persons", "vingt"], 2, &["--persons", "vingt", "25"]),
    ];
    for (args, code, words) in cases {
        in_both(&home, args, code, words, words);
    }
    // A script finds the option apart, and the id of the sentence as it was.
    let said: Said = home.own_db(&["sessions", "due", "--until", "32/13", "--json"]);
    let error: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(error["error"]["option"], "--until");
}

#[test]
fn what_stands_in_the_way_of_a_class_is_named_in_the_language_asked_for() {
    let home = Home::own();
    let closed = ["closures", "add", "--from", "+30", "--to", "+30", "--title", "Marche verte"];
    home.own_db(&[&closed[..], &["--title-ar", "ذكرى المسيرة الخضراء"]].concat()).done();
    let own = ["closures", "add", "--from", "+31", "--to", "+31", "--title", "Inventaire", "--title-ar", "الجرد"];
    home.own_db(&own).done();
    let add = |day: &str, lang: &str| -> Said {
        home.own_db(&["sessions", "add", "C1", "--day", day, "--time", "15:00", "--minutes", "60", "--lang", lang])
    };
    for (day, lang, words) in [
        ("+30", "fr", ["Un obstacle", "Jour fermé, Marche verte : le "]),
        ("+30", "ar", ["عائق واحد", "يوم إغلاق، ذكرى المسيرة الخضراء، يوم "]),
        ("+30", "en", ["One obstacle", "Closed day, Green March: on "]),
        ("+30", "zgh-Latn", ["--despite", "Tawada tazgzawt"]),
        ("+31", "fr", ["Jour fermé", "Inventaire"]),
        ("+31", "ar", ["يوم إغلاق", "الجرد"]),
    ] {
        let said = add(day, lang);
        assert_eq!(said.code, 1, "{}{}", said.out, said.err);
        words.iter().for_each(|word| assert!(said.err.contains(word), "{lang}: « {word} » is not in {}", said.err));
    }
}
