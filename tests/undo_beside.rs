//! What an act refuses over a colleague's work, its undo, its redo and its coming back from the bin refuse as well.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod cli_kit;

use cli_kit::{Home, Said};

/// One step: who, what, and the words of its refusal where it must be refused.
type Step<'a> = (&'a str, &'a str, Option<&'a str>);

/// A sample delegation with a group of every evening, its two first women, and four more who are known.
struct Office {
    home: Home,
    persons: Vec<String>,
    /// The days of its classes that are over, latest first: closures lie where they lie.
    days: Vec<String>,
}

impl Office {
    fn new() -> Self {
        let home = Home::sample();
        let persons: Vec<String> = home
            .db("sample.db", ["persons", "list", "--json"])
            .done()
            .json()
            .as_array()
            .unwrap()
            .iter()
            .take(6)
            .map(|person| person["id"].as_str().unwrap().to_owned())
            .collect();
        let mut office = Self { home, persons, days: Vec::new() };
        office.run("khadija", "modules add --code TST --title Essai --hours 60").done();
        let slots = ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"].map(|day| format!("{day}\u{a0}18-20")).join(",");
        let course = "courses add --code T1 --module tst --centre azi --name Essai --starts j-28 --ends +7 --slots";
        office.run("khadija", &format!("{course} {slots}")).done();
        office.run("khadija", "enrolments add T1 @0 @1 --from j-28").done();
        let past = office.run("khadija", "sessions list T1 --until j-1 --json").done().json();
        let past = past["sessions"].as_array().unwrap().iter().rev();
        office.days = past.map(|one| one["on"].as_str().unwrap().to_owned()).collect();
        office
    }

    /// A command of a clerk; `@n` is a person's number, `#n` the day of a class.
    fn run(&self, clerk: &str, line: &str) -> Said {
        let of = |list: &[String], nth: &str| list[nth.parse::<usize>().unwrap()].clone();
        let words = line.split(' ').map(|word| match (word.strip_prefix('@'), word.split_once('#')) {
            (Some(nth), _) => of(&self.persons, nth),
            (None, Some((before, nth))) => format!("{before}{}", of(&self.days, nth)),
            _ => word.replace('\u{a0}', " "),
        });
        let words: Vec<String> = words.chain(["--clerk".to_owned(), clerk.to_owned()]).collect();
        self.home.db("sample.db", words)
    }

    fn play(&self, steps: &[Step<'_>]) {
        for (clerk, line, refused) in steps {
            let said = self.run(clerk, line);
            match refused {
                None => drop(said.done()),
                Some(words) => drop(said.refused(1, words)),
            }
        }
        self.run("khadija", "check").done();
    }
}

#[test]
fn nobody_comes_back_to_a_second_line() {
    let office = Office::new();
    office.play(&[
        ("khadija", "enrolments add T1 @2 --from j-28", None),
        ("samira", "enrolments add T1 @3 --from j-28", None),
        ("khadija", "undo", None),
        ("samira", "enrolments add T1 @2 --from j-28", None),
        ("khadija", "redo", Some("la ligne 5 du même groupe")),
        ("khadija", "bin enrolment T1 2", None),
        ("samira", "enrolments add T1 @1 --from j-28", None),
    ]);
    let bin = office.run("khadija", "bin list --json").done().json();
    let id = bin[0]["id"].as_str().unwrap().to_owned();
    office.play(&[
        ("khadija", &format!("bin restore {id}"), Some("la ligne 6 du même groupe")),
        ("samira", "undo", None),
        ("khadija", &format!("bin restore {id}"), None),
    ]);
}

#[test]
fn marks_written_since_are_kept_on_a_day_that_is_theirs() {
    Office::new().play(&[
        // A class that was put back to be taken is taken meanwhile.
        ("khadija", "sessions cancel T1@#3 --reason grève", None),
        ("khadija", "sessions restore T1@#3", None),
        ("samira", "attendance mark T1@#3 --absent 1", None),
        ("khadija", "undo", Some("la séance du")),
        ("samira", "attendance mark T1@#3 --clear 1", None),
        ("khadija", "undo", None),
        ("khadija", "redo", None),
        // A place that ends once more, a mark after its end.
        ("khadija", "enrolments end T1 1 --day #5 --state dropped", None),
        ("khadija", "undo", None),
        ("samira", "attendance mark T1@#2 --absent 1", None),
        ("khadija", "redo", Some("n'est pas du groupe")),
        // A suspension, a mark on one of its days.
        ("khadija", "enrolments suspend T1 2 --from #20 --until #18 --reason malade", None),
        ("khadija", "undo", None),
        ("samira", "attendance mark T1@#19 --absent 2", None),
        ("khadija", "redo", Some("n'est pas du groupe")),
        // A mark that comes back to a class not held, or to a line that is away.
        ("samira", "attendance mark T1@#6 --absent 1", None),
        ("samira", "undo", None),
        ("khadija", "sessions cancel T1@#6 --reason grève", None),
        ("samira", "redo", Some("non tenue depuis")),
        ("samira", "attendance mark T1@#12 --absent 2", None),
        ("samira", "undo", None),
        ("khadija", "enrolments suspend T1 2 --from #13 --until #11 --reason malade", None),
        ("samira", "redo", Some("n'est pas du groupe")),
    ]);
}

#[test]
fn what_was_written_twice_stands_once() {
    Office::new().play(&[
        ("khadija", "enrolments suspend T1 1 --from #20 --until #18 --reason malade", None),
        ("khadija", "undo", None),
        ("samira", "enrolments suspend T1 1 --from #19 --until #17 --reason malade", None),
        ("khadija", "redo", Some("une autre absence du groupe")),
        ("khadija", "leave add @1 --from #10 --to #9 --kind maladie", None),
        ("khadija", "undo", None),
        ("samira", "leave add @1 --from #9 --to #8 --kind famille", None),
        ("khadija", "redo", Some("un autre congé")),
        ("khadija", "sessions add T1 --day #12 --time 10:00 --minutes 60", None),
        ("khadija", "undo", None),
        ("samira", "sessions add T1 --day #12 --time 10:30 --minutes 60", None),
        ("khadija", "redo", Some("une autre séance à cette heure")),
        ("khadija", "closures add --from +20 --to +22 --title Travaux --centre azi", None),
        ("khadija", "undo", None),
        ("samira", "closures add --from +20 --to +22 --title Travaux --centre azi", None),
        ("khadija", "redo", Some("la même fermeture")),
    ]);
}

/// What does not move a class goes back over any mark of it.
#[test]
fn what_was_done_at_a_class_is_taken_back_over_marks_that_stay() {
    let office = Office::new();
    for day in (0..8).rev() {
        office.run("samira", &format!("attendance mark T1@#{day} --absent 1 --rest-present --validate")).done();
    }
    let overlap = "sessions add T1 --day #3 --time 18:30 --minutes 60 --despite essai";
    office.play(&[
        ("samira", "settings set alert_abandon 5", None),
        ("khadija", "sessions tell T1@#3 --content Couture", None),
        ("samira", "attendance mark T1@#3 --rest-present", None),
        ("samira", "alerts leave T1 1", None),
        ("khadija", "undo", None),
        ("khadija", "redo", None),
        // Two classes at one hour, with why: the other one was written since.
        ("khadija", "sessions tell T1@#3 --content Broderie", None),
        ("samira", overlap, None),
        ("khadija", "undo", None),
    ]);
}

/// The absences of one who stopped coming stay after her end, those written meanwhile too.
#[test]
fn who_stopped_coming_leaves_again_over_an_absence() {
    let office = Office::new();
    for day in (1..9).rev() {
        office.run("samira", &format!("attendance mark T1@#{day} --absent 1 --rest-present --validate")).done();
    }
    office.play(&[
        ("samira", "settings set alert_abandon 5", None),
        ("khadija", "alerts leave T1 1", None),
        ("khadija", "undo", None),
        ("samira", "attendance mark T1@#0 --absent 1", None),
        ("khadija", "redo", None),
    ]);
}

/// A certificate that a colleague granted keeps the place ended as it says.
#[test]
fn a_place_with_a_certificate_stays_completed() {
    Office::new().play(&[
        ("khadija", "enrolments end T1 1 --day #1 --state completed", None),
        ("samira", "certificates issue T1 --exception 1\u{a0}essai", None),
        ("khadija", "undo", Some("une attestation a été délivrée depuis")),
    ]);
}

#[test]
fn two_contracts_never_cover_one_day() {
    Office::new().play(&[
        ("khadija", "contracts add --line T1\u{a0}1 --employer Atelier --from j-5 --to +40 --hours 50", None),
        ("khadija", "undo", None),
        ("samira", "contracts add --line T1\u{a0}1 --employer Coopérative --from +40 --to +60 --hours 50", None),
        ("khadija", "redo", Some("un autre contrat couvre depuis les mêmes jours")),
        ("samira", "undo", None),
        ("khadija", "redo", None),
    ]);
}

/// What nobody touched comes back as ever.
#[test]
fn alone_it_all_comes_back() {
    let undone = [("khadija", "undo", None), ("khadija", "redo", None)];
    let office = Office::new();
    for line in [
        "enrolments add T1 @2 --from j-28",
        "attendance mark T1@#4 --absent 1",
        "enrolments end T1 2 --day #3 --state dropped",
        "enrolments suspend T1 1 --from #2 --until +2 --reason malade",
        "sessions cancel T1@#9 --reason grève",
        "leave add @1 --from #10 --to #9 --kind maladie",
    ] {
        office.play(&[("khadija", line, None)]);
        office.play(&undone);
        office.play(&undone);
    }
}
