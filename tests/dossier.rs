//! What a person's file holds beside her fiche, and what is hidden of her: nowhere shown but to who says why.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{desk, desk_as};
use najma::domain::document::State;
use najma::store::{consent, document, household, person};
use serde_json::Value;

/// What must not be seen.
const SECRETS: [&str; 6] = ["661998877", "66 19 98 87 7", "61 99 88 77", "Aghbalou", "Rue des Mimosas", "663112233"];

fn leaks(what: &str, text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{what} shows « {secret} »:\n{text}");
    }
}

/// A home with a woman whose address and numbers are hidden; her id.
fn shielded() -> (Home, String) {
    let home = Home::own();
    let id = home.ask(&[
        "persons",
        "add",
        "--family",
        "Zouheir",
        "--given",
        "Malika",
        "--file",
        "S/1",
        "--cin",
        "S777777",
        "--phone",
        "0661998877",
        "--douar",
        "Aghbalou",
        "--address",
        "Rue des Mimosas",
        "--safe-phone",
        "0663112233",
        "--neighbour-phone",
        "0661998877",
        "--no-call",
        "yes",
        "--protected",
        "yes",
        "--course",
        "C1",
    ]);
    let id = id["id"].as_str().unwrap().to_owned();
    (home, id)
}

#[test]
fn no_command_shows_what_is_hidden() {
    let (home, id) = shielded();
    home.own_db(&["persons", "set", &id, "--note", "vue"]).done();
    let out = home.path("liste.csv");
    for args in [
        &["persons", "list"][..],
        &["persons", "list", "zouheir"],
        &["persons", "list", "0661998877"],
        &["persons", "show", &id],
        &["persons", "show", &id, "--everything"],
        &["history", &id],
        &["history"],
        &["papers", "list", &id],
        &["papers", "missing", "C1"],
        &["consents", "list", &id],
        &["households", "show", &id],
        &["enrolments", "list", "C1"],
    ] {
        for json in [false, true] {
            let args = if json { [args, &["--json"]].concat() } else { args.to_vec() };
            let said = home.own_db(&args);
            leaks(&args.join(" "), &format!("{}{}", said.out, said.err));
        }
    }
    home.own_db(&["papers", "missing", "C1", "--output", out.to_str().unwrap()]).done();
    home.own_db(&["papers", "missing", "C1", "--output", out.to_str().unwrap()]).refused(1, "--replace");
    home.own_db(&["papers", "missing", "C1", "--output", out.to_str().unwrap(), "--replace"]).done();
    leaks("the exported list", &std::fs::read_to_string(out).unwrap());
    home.own_db(&["check"]).done();
}

#[test]
fn who_says_why_is_shown_and_it_is_written_down() {
    let (home, id) = shielded();
    home.own_db(&["persons", "show", &id, "--reveal", "?"]).refused(1, "pourquoi");
    let said = home.own_db(&["persons", "show", &id, "--reveal", "rendez-vous d'écoute"]).done().out;
    assert!(said.contains("06 61 99 88 77") && said.contains("Rue des Mimosas"), "{said}");
    let history = home.own_db(&["history", "--limit", "1"]).done().out;
    assert!(history.contains("rendez-vous d'écoute") && history.contains("ZOUHEIR Malika"), "{history}");
    // It stands in her own history, beside all of her fiche.
    home.own_db(&["persons", "set", &id, "--marital", "mariée", "--no-call", "oui"]).done();
    let hers = home.own_db(&["history", &id]).done().out;
    assert!(["rendez-vous d'écoute", "mariée", "ne pas appeler"].iter().all(|told| hers.contains(told)), "{hers}");
    leaks("her history", &hers);
    // Shown is not written: undo passes it by, and the file is sound.
    home.own_db(&["check"]).done();
}

#[test]
fn a_masked_field_left_alone_stays_and_a_protection_is_lifted_only_after_a_look() {
    let (home, id) = shielded();
    home.own_db(&["persons", "set", &id, "--known-as", "Malika"]).done();
    home.own_db(&["persons", "set", &id, "--protected", ""]).refused(1, "F9 v");
    home.own_db(&["persons", "show", &id, "--reveal", "elle le demande"]).done();
    home.own_db(&["persons", "set", &id, "--protected", "", "--no-call", ""]).done();
    let shown = home.ask(&["persons", "show", &id]);
    assert_eq!((&shown["douar"], &shown["phone"]), (&"Aghbalou".into(), &"+212661998877".into()));
    assert_eq!(shown["address"], "Rue des Mimosas");
    assert_eq!(shown["safe_phone"], "••••••");
}

#[test]
fn no_screen_shows_what_is_hidden() {
    let mut desk = desk();
    desk.keys("F9 p F4 'Zouheir' Enter 'Malika' Enter Enter Enter Enter Enter Enter 'Aghbalou' Enter '0661998877'");
    desk.keys("PageDown PageDown 'Rue des Mimosas' Enter Enter Enter '0663112233' Enter 'oui' Enter 'oui' F2");
    desk.sees("ZOUHEIR Malika : fiche enregistrée");
    let walks = ["Home Enter", "F9 v 'x' Esc Esc", "F9 h", "Esc Esc F9 h", "Esc F3 'zouheir'", "Enter F6", "F9 c"];
    for keys in walks {
        desk.keys(keys);
        leaks(keys, &desk.screen());
    }
    desk.keys("Esc Esc Esc Esc F9 p Home Enter F9 v 'suivi social' Enter").sees("Montré");
    let screen = desk.screen();
    assert!(screen.contains("06 61 99 88 77") && screen.contains("Aghbalou"), "{screen}");
}

#[test]
fn papers_are_marked_by_a_digit_and_the_notice_is_two_keys() {
    let mut desk = desk();
    let her = person::latest(&desk.store(), None, 1).unwrap()[0].id;
    desk.keys("F9 p Home Enter").sees("Pièces manquantes").sees("pas encore lue");
    desk.keys("F6").sees("Pièces du dossier").keys("2 3 1").sees("original vu").sees("manquante");
    let held = document::of_person(&desk.store(), her).unwrap();
    let states: Vec<State> = held.iter().map(|paper| paper.state).collect();
    assert_eq!(states, [State::Present, State::Original, State::Missing]);
    desk.keys("Ctrl-Z");
    assert_eq!(document::of_person(&desk.store(), her).unwrap().len(), 2);
    desk.keys("F9 c F2").sees("notice lue");
    let noted = consent::of_person(&desk.store(), her).unwrap();
    assert_eq!((noted[0].1.kind, noted[0].1.by.as_str()), ("notice", "khadija"));
    desk.keys("Esc").sees("Notice 09-08 lue le");
}

#[test]
fn a_household_stands_on_both_records_and_everything_is_written_out() {
    let mut desk = desk();
    let two = person::latest(&desk.store(), None, 2).unwrap();
    let other = two[1].id.to_string();
    desk.keys("F9 p Home Enter F6 F4")
        .keys(&format!("'{other}' Enter 'enfant' Enter 'mère' F2"))
        .sees("est du foyer de");
    for row in &two {
        assert_eq!(household::of_person(&desk.store(), row.id).unwrap().len(), 2);
    }
    desk.keys("F6").sees("écrit dans");
    let folder = desk.folder.path().join("exports");
    let file = std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains("Tout ce qui est tenu sur") && text.contains("Rectifications"), "{text}");
    desk.keys("Esc Ctrl-Z");
}

#[test]
fn a_file_stands_at_every_size_in_every_language() {
    for language in najma::text::Language::ALL {
        for size in [(80, 24), (1, 1), (0, 0), (132, 43)] {
            let mut desk = desk_as(&desk::Setting { language, size, ..desk::Setting::default() });
            desk.keys("F9 p Home Enter F6 2 Down F8 'vu' Enter End F9 c Esc F4 Esc Esc F9 v 'x' Esc F9 . F4 Esc X X");
        }
    }
}

#[test]
fn the_command_line_keeps_papers_notices_households_and_words() {
    let home = Home::own();
    let (her, other) = ("J100001", "J100003");
    home.own_db(&["papers", "required", "cin", "photo", "birth"]).done();
    home.own_db(&["papers", "set", her, "cin", "--is", "original", "--remark", "CNIE vue"]).done();
    assert_eq!(home.ask(&["papers", "list", her])["missing"], serde_json::json!(["photo", "birth"]));
    let missing = home.own_db(&["papers", "missing", "C1"]).done().out;
    assert!(missing.contains("photos d'identité"), "{missing}");
    home.own_db(&["papers", "set", her, "zzz"]).refused(1, "zzz");

    home.own_db(&["consents", "add", her, "--language", "tachelhit", "--oral", "yes"]).done();
    let said = home.own_db(&["consents", "add", her, "--kind", "withdrawal"]).done().out;
    assert!(said.contains("encore dans 1 groupe"), "{said}");
    assert_eq!(home.ask(&["consents", "list", her])["consents"].as_array().unwrap().len(), 2);

    home.own_db(&["households", "join", her, "--other", other, "--other-role", "enfant", "--role", "mère"]).done();
    assert_eq!(home.ask(&["households", "show", other])["members"].as_array().unwrap().len(), 2);
    home.own_db(&["households", "join", her, "--other", her]).refused(1, "la même personne");
    home.own_db(&["households", "part", other]).done();
    assert!(home.ask(&["households", "show", her])["members"].as_array().unwrap().is_empty());

    home.own_db(&["vocabularies", "set", "marital", "engaged", "--fr", "fiancée/fiancé", "--ar", "مخطوبة"]).done();
    home.own_db(&["persons", "set", her, "--marital", "fiancée"]).done();
    home.own_db(&["vocabularies", "withdraw", "marital", "engaged"]).done();
    home.own_db(&["persons", "set", other, "--marital", "fiancée"]).refused(1, "fiancée");
    let said = home.own_db(&["persons", "show", her]).done().out;
    assert!(said.contains("Situation familiale : fiancée"), "{said}");
    home.own_db(&["vocabularies", "list", "zzz"]).refused(1, "marital");

    let all = home.ask(&["persons", "show", her, "--everything"]);
    assert_eq!(all["held"]["consents"].as_array().unwrap().len(), 2);
    assert!(!all["held"]["changes"].as_array().unwrap().is_empty());
    // What is handed to her says whose each mark is, never by a number of the file's own.
    home.own_db(&["attendance", "mark", &home.past()[0], "--rest-present"]).done();
    let text = home.own_db(&["persons", "show", her, "--everything"]).done().out;
    let long = |word: &&str| word.len() > 10 && word.bytes().all(|byte| byte.is_ascii_digit());
    assert_eq!(text.split_whitespace().find(long), None, "{text}");
    assert!(text.contains("marque présente"), "{text}");
    home.own_db(&["check"]).done();
}

/// A girl's agreement is signed by who answers for her: one that is not is kept, and told wherever it is shown.
#[test]
fn a_minors_agreement_without_her_guardian_is_told() {
    let home = Home::own();
    let girl = home.ask(&["persons", "add", "--family", "Ouhra", "--given", "Chaymae", "--birth", "2/3/2011"]);
    let girl = girl["id"].as_str().unwrap();
    for (lang, words) in [("fr", "signature du tuteur"), ("ar", "بدون توقيع الولي")] {
        for signed in [&["--signed", "own"][..], &[]] {
            let said =
                home.own_db(&[&["consents", "add", girl, "--kind", "consent", "--lang", lang][..], signed].concat());
            assert!(said.done().err.contains(words), "{lang}");
        }
    }
    let said = home.own_db(&["consents", "add", girl, "--kind", "consent", "--signed", "guardian"]).done();
    assert_eq!(said.err, "");
    assert!(home.own_db(&["consents", "list", girl]).done().out.contains("son tuteur"));
    assert_eq!(home.ask(&["consents", "add", girl, "--kind", "notice"])["lacks"], Value::Null);
    assert_eq!(home.ask(&["consents", "add", "J100001", "--kind", "consent"])["lacks"], Value::Null);
}

/// What was noted and taken away again is in her history, and in what is handed out to her: what was held stays told.
#[test]
fn what_is_gone_keeps_its_past() {
    let home = Home::own();
    let own = |args: &[&str]| home.own_db(args).done();
    own(&["persons", "set", "J100001", "--address", "12, rue de Bzou"]);
    own(&["persons", "set", "J100001", "--address", ""]);
    let leave = home.ask(&["leave", "add", "J100001", "--from", "j-5", "--to", "j-3", "--kind", "maladie"]);
    own(&["leave", "remove", leave["leave"].as_str().unwrap()]);
    own(&["papers", "set", "J100001", "cin", "--is", "original", "--remark", "photocopie floue"]);
    own(&["papers", "set", "J100001", "cin", "--forget"]);
    own(&["households", "join", "J100001", "--other", "J100003", "--role", "mère"]);
    own(&["households", "part", "J100001"]);
    let told = |who: &str| {
        let past = home.ask(&["history", who]);
        let acts = past["entries"].as_array().unwrap().iter();
        let acts: Vec<String> = acts.map(|one| one["act"].as_str().unwrap().to_owned()).collect();
        (acts, past.to_string())
    };
    let (acts, past) = told("J100001");
    let many = |act: &str| acts.iter().filter(|own| *own == act).count();
    assert_eq!((many("leave"), many("document"), many("household")), (1, 2, 2), "{acts:?}");
    for words in ["12, rue de Bzou", "illness", "photocopie floue"] {
        assert_eq!(past.matches(words).count(), 2, "written and taken away, {words}: {past}");
    }
    // The other one lost her household with her; nobody else's history tells of it.
    assert_eq!(told("J100003").0.iter().filter(|act| *act == "household").count(), 2);
    assert!(!told("AZI/7").1.contains("illness"));
    let everything = own(&["persons", "show", "J100001", "--everything"]).out;
    assert_eq!(everything.matches("12, rue de Bzou").count(), 2, "{everything}");
}
