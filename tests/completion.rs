//! The end of a course: who has what its module asks for, what the others lack, certificates in one act, their register.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Setting, desk, desk_as};
use najma::clock::Clock;
use najma::domain::completion::Whom;
use najma::domain::enrolment::State;
use najma::store::completion::{self, Of};
use najma::store::undo::{self, Scope};
use najma::store::{Act, Seed, Store, certificate, clerk, course, enrolment};
use najma::text::Language;
use serde_json::Value;

/// A delegation with a course `FIN` of five classes that are over: line 1 came to all of them, line 2 to three, line 3 to
/// four.
fn over() -> Home {
    let home = Home::own();
    home.own_db(&["settings", "set", "lock_days", "3650"]).done();
    home.ask(&[
        "courses", "add", "--code", "FIN", "--module", "cout", "--centre", "azi", "--starts", "j-10", "--ends", "j-1",
    ]);
    home.ask(&["enrolments", "add", "FIN", "J100001", "AZI/7", "J100003", "--from", "j-10"]);
    // One a day, holidays too: what is counted here are hours.
    let ids: Vec<String> = (1..=5)
        .map(|n| {
            let day = format!("j-{n}");
            let more = ["--time", "14:00", "--minutes", "120", "--despite", "test"];
            let made = home.ask(&[&["sessions", "add", "FIN", "--day", &day], &more[..]].concat());
            made["id"].as_str().unwrap().to_owned()
        })
        .collect();
    for (n, id) in ids.iter().enumerate() {
        let mut args = vec!["attendance", "mark", id, "--rest-present", "--validate"];
        if n < 2 {
            args.extend(["--absent", "2"]);
        }
        if n < 1 {
            args.extend(["--absent", "3"]);
        }
        home.own_db(&args).done();
    }
    home
}

fn lacks(home: &Home) -> Vec<Vec<String>> {
    let all = home.ask(&["certificates", "eligible", "FIN"]);
    let of = |one: &Value| {
        let lacks = one["lacks"].as_array().unwrap().iter();
        lacks.map(|lack| lack["kind"].as_str().unwrap().to_owned()).collect()
    };
    all["candidates"].as_array().unwrap().iter().map(of).collect()
}

fn numbers(home: &Home) -> Vec<(u64, bool)> {
    let all = home.ask(&["certificates", "list"]);
    let number = |one: &Value| {
        let text = one["number"].as_str().unwrap().rsplit('/').next().unwrap().parse().unwrap();
        (text, one["annulled"].is_null())
    };
    all["certificates"].as_array().unwrap().iter().map(number).collect()
}

#[test]
fn those_who_have_what_is_asked_are_told_from_those_who_lack_it() {
    let home = over();
    assert_eq!(lacks(&home), [vec![], vec!["hours".to_owned()], vec![]], "80 % of the hours, no more and no less");
    home.own_db(&["certificates", "rule", "COUT", "--percent", "60"]).done();
    assert_eq!(lacks(&home), [vec![] as Vec<String>, vec![], vec![]]);
    home.own_db(&["certificates", "rule", "COUT", "--percent", "101"]).refused(1, "100");
    let rule = home.ask(&["certificates", "rule", "COUT", "--percent", "-", "--assessments", "1", "--pass", "12"]);
    assert_eq!((&rule["percent"], &rule["own"]["percent"], &rule["pass"]), (&80.into(), &Value::Null, &12.into()));
    assert_eq!(lacks(&home)[0], ["assessments"]);
    // A course that goes on: classes to come are a reason, and the registers missing are counted.
    let running = home.ask(&["certificates", "eligible", "C1"]);
    assert_eq!(running["candidates"][0]["lacks"][0]["kind"], "coming");
    assert!(running["registers_to_take"].as_u64().unwrap() > 20, "{running}");
    home.own_db(&["certificates", "eligible"]).refused(2, "--pathway");
    home.own_db(&["certificates", "eligible", "FIN", "--pathway", "X"]).refused(2, "pas les deux");
    home.own_db(&["certificates", "eligible", "--pathway", "X"]).refused(1, "« X »");
}

/// A certificate says how long the training was: who comes to the last classes alone has no part of the others, who comes
/// from another group brings its hours along, and who was suspended lacks what was given meanwhile.
#[test]
fn hours_given_before_she_came_count_unless_she_had_them_elsewhere() {
    let home = over();
    home.ask(&[
        "courses", "add", "--code", "AUT", "--module", "cout", "--centre", "azi", "--starts", "j-10", "--ends", "j-1",
    ]);
    for (family, cin) in [("Ouhssaine", "J200001"), ("Amrani", "J200002"), ("Zahidi", "J200003")] {
        home.ask(&["persons", "add", "--family", family, "--cin", cin]);
    }
    home.ask(&["enrolments", "add", "AUT", "J200001", "--from", "j-10"]);
    home.ask(&["enrolments", "add", "AUT", "J200002", "--from", "j-6"]);
    for day in ["j-8", "j-7", "j-6"] {
        let more = ["--time", "8:00", "--minutes", "120", "--despite", "test"];
        let made = home.ask(&[&["sessions", "add", "AUT", "--day", day], &more[..]].concat());
        home.own_db(&["attendance", "mark", made["id"].as_str().unwrap(), "--rest-present", "--validate"]).done();
    }
    for line in ["1", "2"] {
        home.ask(&["enrolments", "move", "AUT", line, "--into", "FIN", "--day", "j-5", "--reason", "plus près"]);
    }
    home.ask(&["enrolments", "add", "FIN", "J200003", "--from", "j-1"]);
    let all = home.ask(&["sessions", "list", "FIN"]);
    for one in all["sessions"].as_array().unwrap() {
        let fourth = ["attendance", "mark", one["id"].as_str().unwrap(), "--rest-present"];
        home.own_db(&fourth);
    }
    let told = home.ask(&["certificates", "eligible", "FIN"]);
    let of = |line: usize| {
        let one = &told["candidates"][line - 1];
        let sums = [&one["attended_minutes"], &one["offered_minutes"], &one["without_minutes"]];
        (sums.map(|n| n.as_u64().unwrap()), one["eligible"].as_bool().unwrap())
    };
    assert_eq!(of(1), ([600, 600, 0], true));
    assert_eq!(of(4), ([960, 960, 0], true), "three classes there, five here");
    assert_eq!(of(5), ([720, 960, 240], false), "one class there, five here: 75 % of eight");
    assert_eq!(of(6), ([120, 600, 480], false), "the last class of five");
    let why = told["candidates"][5]["lacks"][0]["message"].as_str().unwrap();
    assert!(why.contains("20,0 %") && why.contains("hors inscription : 8 h"), "{why}");
    // Away from the first class to the fourth, and of the fifth nothing is recorded.
    home.ask(&["persons", "add", "--family", "Tazi", "--cin", "J200004"]);
    home.ask(&["enrolments", "add", "FIN", "J200004", "--from", "j-10"]);
    home.ask(&["enrolments", "suspend", "FIN", "7", "--from", "j-9"]);
    home.ask(&["enrolments", "resume", "FIN", "7", "--day", "j-1"]);
    let told = home.ask(&["certificates", "eligible", "FIN"]);
    assert_eq!(
        (&told["candidates"][6]["without_minutes"], &told["candidates"][6]["untaken"]),
        (&480.into(), &1.into())
    );
    home.own_db(&["certificates", "issue", "FIN", "--exception", "6 reprise d'un autre centre"]).done();
}

#[test]
fn the_second_chance_counts_and_the_minutes_are_printed() {
    let home = over();
    home.own_db(&["certificates", "rule", "COUT", "--percent", "0", "--assessments", "1"]).done();
    home.own_db(&["exams", "add", "FIN", "--title", "Contrôle", "--day", "+1"]).refused(1, "pas encore venu");
    home.own_db(&["exams", "add", "FIN", "--title", "Contrôle", "--day", "j-90"]).refused(1, "commence le");
    home.own_db(&["exams", "add", "FIN", "--day", "j-2"]).refused(2, "--title");
    home.own_db(&["exams", "add", "FIN", "--title", "x", "--out-of", "0"]).refused(2, "100");
    let made = home.ask(&["exams", "add", "FIN", "--title", "Contrôle", "--day", "j-2", "--out-of", "10"]);
    assert_eq!((&made["assessment"], &made["out_of"]), (&1.into(), &10.into()));
    let set = |n: &str, line: &str, mark: &str| {
        home.own_db(&["exams", "set", "FIN", line, "--assessment", n, "--mark", mark])
    };
    set("1", "1", "7,5").done();
    set("1", "2", "4").done();
    set("1", "3", "4,99").done();
    set("1", "1", "10,5").refused(2, "sur 10");
    set("2", "1", "5").refused(1, "n° 2");
    assert_eq!(lacks(&home), [vec![], vec!["assessments".to_owned()], vec!["assessments".to_owned()]]);
    let again = home.ask(&["exams", "add", "FIN", "--again", "1", "--day", "j-1"]);
    assert_eq!((&again["again"], &again["out_of"], &again["assessment"]), (&1.into(), &10.into(), &2.into()));
    set("2", "2", "6").done();
    set("2", "3", "3").done();
    assert_eq!(lacks(&home), [vec![], vec![], vec!["assessments".to_owned()]], "the better of both");
    home.own_db(&["exams", "remove", "FIN", "1"]).refused(1, "4 notes");
    home.own_db(&["exams", "add", "FIN", "--again", "2"]).refused(1, "n'a pas cette épreuve");
    let list = home.ask(&["exams", "list", "FIN"]);
    assert_eq!(list["rows"][1]["verdict"], "passed", "{list}");
    let path = home.path("pv.txt");
    home.own_db(&["exams", "print", "FIN", "--output", &path.to_string_lossy()]).done();
    let text = std::fs::read_to_string(&path).unwrap();
    for said in ["PROCÈS-VERBAL", "Contrôle", "R. Contrôle", "7,5", "admise", "ajournée", "Le jury", "Admises : 2"]
    {
        assert!(text.contains(said), "{said}\n{text}");
    }
    home.own_db(&["exams", "print", "FIN", "--output", &path.to_string_lossy()]).refused(1, "pv.txt");
    home.own_db(&["check"]).done();
}

#[test]
fn one_act_completes_and_no_number_is_given_twice() {
    let home = over();
    let year = chrono::Utc::now().format("%Y").to_string();
    home.own_db(&["certificates", "issue", "FIN", "--exception", "9 malade"]).refused(1, "n° 9");
    home.own_db(&["certificates", "issue", "FIN", "--exception", "malade"]).refused(2, "motif");
    let issued = home.ask(&["certificates", "issue", "FIN"]);
    assert_eq!(
        (&issued["count"], issued["certificates"][0]["number"].as_str()),
        (&2.into(), Some(&*format!("81/{year}/0001")))
    );
    assert_eq!(issued["certificates"][0]["title"], "Couture");
    assert!(issued["change"].is_number());
    let line = |n: usize| home.ask(&["enrolments", "list", "FIN"])[n]["state"].as_str().unwrap().to_owned();
    assert_eq!((line(0), line(1), line(2)), ("completed".into(), "active".into(), "completed".into()));
    home.own_db(&["certificates", "issue", "FIN"]).refused(1, "Personne à attester");
    // Undone: the places are open again, the numbers stay in the register, annulled; redone they stand again.
    home.own_db(&["undo"]).done();
    assert_eq!((line(0), line(2)), ("active".into(), "active".into()));
    assert_eq!(numbers(&home), [(2, false), (1, false)]);
    home.own_db(&["redo"]).done();
    assert_eq!((line(0), numbers(&home)), ("completed".into(), vec![(2, true), (1, true)]));
    home.own_db(&["undo"]).done();
    let issued = home.ask(&["certificates", "issue", "FIN", "--exception", "2 accouchement"]);
    assert_eq!(issued["certificates"][1]["exception"], "accouchement");
    assert_eq!(numbers(&home), [(5, true), (4, true), (3, true), (2, false), (1, false)]);
    // On paper they are out of the house: no undo, but a reason and an annulment.
    let path = home.path("attestations.txt");
    home.own_db(&["certificates", "print", "FIN", "--output", "-"]).refused(1, "nommez le fichier");
    home.own_db(&["certificates", "print", "FIN", "--output", &path.to_string_lossy()]).done();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.split('\x0c').count(), 3);
    for said in ["ALAOUI Fatima", "العلوي مريم", "120 h", "شهادة تكوين", "J100001"] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    home.own_db(&["undo"]).refused(1, "déjà sorti");
    home.own_db(&["undo", "--on", "FIN"]).refused(1, "déjà sorti");
    home.own_db(&["certificates", "print", "FIN", "--output", "x.txt"]).refused(1, "Aucune attestation à remettre");
    let again = home.path("copie.txt");
    let again = again.to_string_lossy();
    home.own_db(&["certificates", "reprint", "3", "--output", &again]).refused(1, "pourquoi");
    assert!(!home.path("copie.txt").exists(), "no paper that is not logged");
    let copy = home.ask(&["certificates", "reprint", &format!("{year}/3"), "--reason", "perdue", "--output", &again]);
    assert_eq!(copy["certificates"][0]["copies"], 2);
    assert!(std::fs::read_to_string(home.path("copie.txt")).unwrap().contains("Duplicata, exemplaire n° 2"));
    home.own_db(&["certificates", "annul", "3", "--reason", " "]).refused(1, "Dites pourquoi");
    home.own_db(&["certificates", "annul", "3", "--reason", "erreur de nom"]).done();
    home.own_db(&["certificates", "annul", "3", "--reason", "encore"]).refused(1, "annulée depuis");
    home.own_db(&["certificates", "reprint", "3", "--reason", "x", "--output", "y.txt"]).refused(1, "annulée depuis");
    home.own_db(&["certificates", "annul", "99", "--reason", "x"]).refused(1, "0099");
    // All of that stands in its history, under the number that is on the paper.
    let past = home.ask(&["history", &format!("{year}/3")]);
    let acts: Vec<&str> = past["entries"].as_array().unwrap().iter().map(|one| one["act"].as_str().unwrap()).collect();
    assert_eq!(acts, ["annul", "hand-out", "hand-out", "complete"]);
    let undone = home.own_db(&["history", &format!("{year}/1")]).done().out;
    for said in ["annulation · fin de formation", "motif de l'annulation : – → fin de formation annulée"] {
        assert!(undone.contains(said), "{said}\n{undone}");
    }
    // Her place stands completed: annulled by mistake, she gets the next number.
    assert_eq!(home.ask(&["certificates", "issue", "FIN"])["certificates"][0]["number"], format!("81/{year}/0006"));
    let out = home.path("registre.csv");
    home.own_db(&["certificates", "list", "--output", &out.to_string_lossy()]).done();
    home.own_db(&["certificates", "list", "--output", &out.to_string_lossy()]).refused(1, "--replace");
    home.own_db(&["certificates", "list", "--output", &out.to_string_lossy(), "--replace"]).done();
    assert_eq!(std::fs::read_to_string(&out).unwrap().lines().count(), 7);
    assert_eq!(home.ask(&["certificates", "list", "--year", "1999"])["count"], 0);
    home.own_db(&["check"]).done();
}

#[test]
fn two_modules_in_order_make_a_pathway() {
    let home = over();
    home.ask(&["modules", "add", "--code", "COUT2", "--title", "Couture 2", "--hours", "60", "--requires", "COUT"]);
    home.ask(&[
        "pathways",
        "add",
        "--code",
        "COUTURE",
        "--title",
        "Couturière",
        "--modules",
        "cout > cout2",
        "--certificate",
        "Diplôme de couturière",
    ]);
    home.ask(&[
        "courses", "add", "--code", "FIN2", "--module", "cout2", "--centre", "azi", "--starts", "j-9", "--ends", "j-1",
    ]);
    home.ask(&["enrolments", "add", "FIN2", "J100001", "J100003", "--from", "j-9"]);
    home.own_db(&["certificates", "rule", "COUT2", "--percent", "0"]).done();
    home.ask(&["certificates", "issue", "FIN"]);
    assert_eq!(home.ask(&["certificates", "eligible", "--pathway", "couture"])["count"], 0, "one module is no pathway");
    home.ask(&["certificates", "issue", "FIN2"]);
    let all = home.ask(&["certificates", "eligible", "--pathway", "couture"]);
    assert_eq!((&all["count"], &all["ready"]), (&2.into(), &2.into()), "{all}");
    let issued = home.ask(&["certificates", "issue", "--pathway", "couture"]);
    assert_eq!(issued["certificates"][0]["title"], "Diplôme de couturière");
    assert_eq!(issued["certificates"][0]["minutes"], 180 * 60);
    home.own_db(&["certificates", "issue", "--pathway", "couture"]).refused(1, "Personne à attester");
    home.own_db(&["check"]).done();
}

#[test]
fn workplace_hours_and_exams_are_asked_for_where_the_module_has_them() {
    let home = over();
    home.ask(&[
        "modules",
        "add",
        "--code",
        "APP",
        "--title",
        "Apprentissage",
        "--hours",
        "100",
        "--mode",
        "apprenticeship",
        "--years",
        "1",
    ]);
    home.ask(&[
        "courses", "add", "--code", "AP", "--module", "app", "--centre", "azi", "--starts", "j-40", "--ends", "j-1",
    ]);
    home.ask(&["enrolments", "add", "AP", "J100001", "--from", "j-40"]);
    home.own_db(&["certificates", "rule", "APP", "--percent", "0", "--practice", "80"]).done();
    let kinds = || {
        let all = home.ask(&["certificates", "eligible", "AP"]);
        let lacks = all["candidates"][0]["lacks"].as_array().unwrap().clone();
        lacks.iter().map(|lack| lack["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(kinds(), ["exams", "practice"]);
    for (term, part) in [("1", "theory"), ("1", "practice"), ("2", "theory"), ("2", "practice")] {
        home.own_db(&["exams", "set", "AP", "1", "--term", term, "--part", part, "--mark", "8"]).done();
    }
    // Two second chances lift the average over ten.
    for part in ["theory", "practice"] {
        let made = home.ask(&["exams", "add", "AP", "--term", "2", "--part", part, "--day", "j-1"]);
        let n = made["assessment"].to_string();
        home.own_db(&["exams", "set", "AP", "1", "--assessment", &n, "--mark", "12"]).done();
    }
    // She changes workplaces: what was attested at both counts together.
    let contract = |from: &str, to: &str| -> String {
        let own = [
            "contracts",
            "add",
            "--line",
            "AP 1",
            "--employer",
            "Atelier",
            "--from",
            from,
            "--to",
            to,
            "--hours",
            "50",
        ];
        home.ask(&own)["id"].as_str().unwrap().to_owned()
    };
    let contracts = [(contract("j-40", "j-1"), 40), (contract("j", "+9"), 0)];
    assert_eq!(kinds(), ["practice"]);
    for ((id, back), hours) in contracts.iter().zip(["50", "30"]) {
        let month = (chrono::Utc::now().date_naive() - chrono::Days::new(*back)).format("%Y-%m").to_string();
        assert_eq!(kinds(), ["practice"]);
        home.ask(&["contracts", "hours", id, "--month", &month, "--hours", hours, "--signer", "M. Rami"]);
    }
    assert_eq!(kinds(), Vec::<String>::new());
    let issued = home.ask(&["certificates", "issue", "AP"]);
    assert_eq!(issued["certificates"][0]["average_hundredths"], 1_000);
}

#[test]
fn a_course_is_completed_at_the_desk() {
    let mut desk = desk();
    desk.keys("F9 g Enter C").sees("Fin de formation").sees("à venir").sees("sur 25");
    desk.keys("F2").sees("Personne à attester");
    desk.keys("F4 Enter")
        .sees("puis le motif")
        .keys("'avance' Enter")
        .sees("exception admise")
        .sees("exception : avance");
    desk.keys("T").sees("puis le motif").keys("'promotion anticipée' Enter").sees("pour 25 femmes");
    desk.keys("F2").sees("de 25 femmes").keys("Enter").sees("exception");
    desk.keys("F2 V").sees("attestations délivrées, 81/2026/0001").sees("attestation 81/2026/0001");
    desk.keys("F7").sees("25 numéros au registre").sees("à remettre").keys("Esc");
    desk.keys("Ctrl-Z")
        .sees("Annulé : fin de formation")
        .sees_not("attestation 81")
        .keys("F7")
        .sees("annulée le 24/11/2026 : fin de formation");
    desk.keys("Esc Ctrl-Y").sees("attestation 81/2026/0001");
    desk.keys("F6").sees("attestations écrites").keys("Ctrl-Z").sees("déjà sorti");
    desk.keys("F9 ;").sees("remise").keys("R").sees("Motif de la copie").keys("'perdue' Enter").sees("remise 2 fois");
    desk.keys("X 'double' Enter").sees("annulée le 24/11/2026 : double").keys("R").sees("annulée depuis");
    desk.keys("F6").sees("registre-attestations.xlsx");
    let written = std::fs::read_dir(desk.folder.path().join("exports")).unwrap().count();
    assert_eq!(written, 3);
}

#[test]
fn assessments_are_typed_at_the_desk() {
    let mut desk = desk();
    desk.keys("F9 g Enter F8").sees("F4 ajoute une évaluation");
    desk.keys("F4 'Contrôle' Enter Enter Enter").sees("Contrôle").keys("12,5 Enter 21 Enter").sees("sur 20");
    desk.keys("Esc 8 Enter F8 Enter").sees("R. Contr").keys("Down 11 Enter Up").sees("11").sees("admise");
    desk.keys("X").sees("en dépend").keys("F6").sees("PV écrit").keys("F1").sees("rattrapage").keys("Esc");
    desk.keys("C").sees("à attester sur").keys("Esc F9 m C").sees("Conditions de fin de formation");
    desk.keys("'70' Enter '1' F2").sees("enregistrées").keys("C").sees("70").keys("'x' F2").sees("de 0 à 100");
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (1, 1), (61, 15)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys(
                "F9 g Enter C F4 Esc F2 F7 R X F6 Esc Esc F8 F4 Esc F8 F6 Esc F9 3 C Esc F9 m C Esc Esc F9 ; Esc",
            );
        }
    }
}

/// What the timetable still brings keeps a course open, made or not; what was moved within its day, postponed or said not
/// to be held is no class more.
#[test]
fn classes_that_are_not_planned_yet_are_to_come() {
    use najma::domain::course::Course;
    use najma::domain::draft::Draft;
    use najma::store::completion::{self, Of};
    use najma::store::{calendar, clerk, course, enrolment, life, session};
    let desk = desk();
    let (mut store, today) = (desk.store(), desk::sample::today());
    let khadija = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
    let like = course::find(&store, "COUT-M2-A").unwrap();
    let person = enrolment::of_course(&store, like.id).unwrap()[0].person.unwrap();
    let draft = Draft::default()
        .with("code", "MATIN")
        .with("name", "Matin")
        .with("module", like.course.module.to_string())
        .with("centre", like.course.centre.to_string())
        .with("starts_on", "2026-11-23")
        .with("ends_on", "2026-12-18")
        .with("slots", "mer ven 15-17");
    let value = Course::parse(&draft, today).unwrap();
    let id = course::save(&mut store, khadija, None, &value, &najma::store::merge::Base::new()).unwrap().value;
    enrolment::enrol(&mut store, khadija, id, &[person], value.starts_on).unwrap();
    let coming =
        |store: &najma::store::Store| completion::of(store, Of::Course(id)).unwrap().candidates.remove(0).facts.coming;
    assert_eq!(coming(&store), 8, "none of them is made");
    session::plan(&mut store, khadija, id, None).unwrap();
    assert_eq!(coming(&store), 8);
    let week = ("2026-12-01".parse().unwrap(), "2026-12-06".parse().unwrap());
    let ten = chrono::NaiveTime::from_hms_opt(10, 0, 0).unwrap();
    calendar::shift(&mut store, khadija, id, week, ten, Some("olives")).unwrap();
    assert_eq!(coming(&store), 8, "those of a week at another hour");
    let first = session::of_course(&store, id, today, value.ends_on).unwrap().remove(0);
    session::cancel(&mut store, khadija, first.id, "souk").unwrap();
    assert_eq!(coming(&store), 7);
    life::postpone(&mut store, khadija, first.id, ("2026-12-19".parse().unwrap(), ten), "souk", Some("samedi"))
        .unwrap();
    assert_eq!(coming(&store), 8, "and its make-up");
}

#[test]
fn what_another_clerk_handed_out_is_taken_back_by_nobody() {
    let desk = desk();
    let mut store = desk.store();
    let [khadija, samira] = ["khadija", "samira"].map(|own| clerk::sign_in(&mut store, own, own).unwrap().id);
    let course = course::find(&store, "COUT-M2-A").unwrap().id;
    let all = [(Whom::All, "promotion anticipée".to_owned())];
    let made = completion::complete(&mut store, khadija, Of::Course(course), &all).unwrap().value;
    certificate::hand_out(&mut store, samira, &[made[3].id], None).unwrap();
    for scope in [Scope::Everywhere, Scope::Group(course)] {
        let refused = undo::undo_said(&mut store, khadija, scope, None).unwrap_err();
        assert_eq!(refused.message().id, "undo-left");
    }
    assert_eq!(certificate::get(&store, made[0].id).unwrap().annulled, None, "nothing half done");
}

/// A place that an older version left open with a certificate that stands: it keeps nobody from taking her consent back.
#[test]
fn a_certificate_does_not_stand_in_the_way_of_a_withdrawal() {
    let home = over();
    home.own_db(&["certificates", "issue", "FIN"]).done();
    let mut store = Store::open(&home.path("own.db"), Clock::system(), Seed::Random).unwrap();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let own = certificate::all(&store, None).unwrap().remove(0).certificate.enrolment;
    let open = "UPDATE enrolment SET state = 0, to_on = NULL, chg = ?2 WHERE id = ?1";
    store.write(khadija, Act::new("reopen"), |tx| tx.execute(open, [own.0, tx.chg()])).unwrap();
    let her = enrolment::get(&store, own).unwrap().person.unwrap().to_string();
    drop(store);
    home.own_db(&["consents", "add", &her, "--kind", "accord retiré", "--places", "prennent fin"]).done();
    let store = Store::open(&home.path("own.db"), Clock::system(), Seed::Random).unwrap();
    let line = enrolment::get(&store, own).unwrap();
    assert_eq!(line.state, State::Completed, "as her certificate says");
    assert!(line.to.is_some());
    assert!(numbers(&home)[0].1);
}
