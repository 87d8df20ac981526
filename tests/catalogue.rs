//! The catalogue at a desk and on the command line: versions, withdrawal, pathways, trainers, rooms; completions and man.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Setting, desk, desk_as};
use najma::store::{course, module, trainer};
use najma::text::{Language, Texts};

#[test]
fn a_next_version_leaves_running_courses_on_theirs() {
    let mut desk = desk();
    desk.keys("F9 m F7").sees("Couture, module 2").keys("Shift-Tab Tab Tab Tab Tab Tab");
    desk.keys("Backspace Backspace Backspace '150' F2").sees("module enregistré");
    let store = desk.store();
    let versions = module::all(&store).unwrap();
    let told: Vec<_> = versions.iter().map(|row| (row.module.version, row.module.minutes, row.module.active)).collect();
    assert_eq!(told, [(1, 7_200, false), (2, 9_000, true)]);
    let pinned = course::find(&store, "COUT-M2-A").unwrap();
    assert_eq!(pinned.course.module, versions[0].id);
    desk.sees("retiré");
    desk.keys("Ctrl-Z").sees_not("retiré");
}

#[test]
fn hours_do_not_change_under_a_course() {
    let mut desk = desk();
    desk.keys("F9 m Enter Tab Tab Tab Tab Tab Backspace Backspace Backspace '90' F2");
    desk.sees("3 groupes suivent cette version");
    // A title may be mended: nothing is counted on it.
    desk.keys("Esc F9 x");
}

#[test]
fn a_module_is_withdrawn_with_its_courses_counted() {
    let mut desk = desk();
    desk.keys("F9 m X").sees("3 groupes en cours").keys("Enter").sees_not("retiré du catalogue");
    desk.keys("X r").sees("retiré du catalogue");
    desk.keys("F9 g F4 'nou' Enter 'cout' Enter").sees("cout");
    desk.keys("Esc F9 m X").sees("rendu au catalogue");
    desk.keys("Ctrl-Z").sees("retiré");
}

#[test]
fn trainers_and_rooms_are_taken_over_from_the_courses() {
    let mut desk = desk();
    desk.keys("F9 1 F5").sees("1 formatrice reprise").sees("Mme OUHSSAINE").keys("F5").sees("y sont déjà");
    desk.keys("F4 'mme ouhssaine' F2").sees("est déjà le nom d'une formatrice").keys("Esc");
    desk.keys("F9 2 F5").sees("1 salle reprise").sees("salle 2");
    desk.keys("F4 'azi' Enter 'Salle  2' F2").sees("a déjà une salle");
    desk.keys("Esc F9 1 Enter Home").keys("'Pr ' F2").sees("formatrice enregistrée");
    let store = desk.store();
    assert_eq!(trainer::all(&store).unwrap()[0].courses, 3);
    assert_eq!(course::find(&store, "COUT-M2-B").unwrap().course.trainer.as_deref(), Some("Pr Mme OUHSSAINE"));
}

#[test]
fn a_pathway_keeps_its_order() {
    let mut desk = desk();
    desk.keys(
        "F9 m F4 'cout-m3' Enter Enter 'Couture, module 3' Enter Enter Enter '60' Enter Enter Enter Enter 'cout-m2' F2",
    );
    desk.sees("module enregistré");
    desk.keys("F9 3 F4 'couture' Enter 'Couturière' Enter Enter 'cout-m3 cout-m2' F2").sees("doit venir avant");
    desk.keys("Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace");
    desk.keys("F2").sees("au moins deux modules");
    desk.keys("Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace 'cout-m2 cout-m3' F2");
    desk.sees("parcours enregistré").sees("COUT-M2 > COUT-M3").sees("180");
}

#[test]
fn the_lists_stand_in_every_language_and_size() {
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (1, 1), (61, 15)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 1 F5 F4 Esc F9 2 F5 F4 Esc F9 3 F4 Esc F9 m Enter End Esc F7 Esc X Esc");
        }
    }
}

#[test]
fn the_command_line_has_the_same() {
    let home = Home::own();
    home.own_db(&["modules", "add", "--code", "COUT2", "--title", "Couture 2", "--hours", "60", "--requires", "cout"])
        .done();
    home.own_db(&["modules", "add", "--code", "X", "--title", "X", "--hours", "6", "--requires", "nul"])
        .refused(1, "NUL");
    let added = home.ask(&["pathways", "add", "--code", "P", "--title", "Parcours", "--modules", "cout > cout2"]);
    assert!(added["id"].is_string());
    assert_eq!(home.ask(&["pathways", "list"])[0]["minutes"], 180 * 60);
    home.ask(&["trainers", "add", "--name", "Mme ALAMI", "--from", "1/10/2026", "--to", "30/6/2027"]);
    home.own_db(&["trainers", "add", "--name", "mme alami"]).refused(1, "formatrice");
    home.ask(&["rooms", "add", "--centre", "azi", "--name", "salle 1"]);
    home.own_db(&["rooms", "add", "--centre", "azi", "--name", "SALLE 1"]).refused(1, "SALLE 1");
    let gone = home.ask(&["modules", "withdraw", "cout"]);
    assert_eq!((gone["running"].as_i64(), gone["active"].as_bool()), (Some(1), Some(false)));
    home.own_db(&[
        "courses", "add", "--code", "C9", "--module", "cout", "--centre", "azi", "--starts", "j", "--ends", "+7",
    ])
    .refused(1, "retiré");
    home.own_db(&["check"]).done();
}

#[test]
fn shells_and_man_know_every_verb() {
    let home = Home::new();
    home.run(["completions", "cmd"]).refused(2, "bash, zsh, fish");
    let shells = ["bash", "zsh", "fish"].map(|shell| (shell, home.run(["completions", shell]).done().out));
    let page = home.run(["man"]).done().out;
    assert!(page.contains(".TH najma") && page.contains(".SH NOM"), "{page}");
    let mut verbs = Vec::new();
    let whole = najma::cli::whole(&Texts::load(Language::French));
    walk(&whole, &mut Vec::new(), &mut verbs);
    assert!(verbs.len() > 100, "{}", verbs.len());
    for (verb, options) in &verbs {
        let heading = format!("najma {verb}\n").replace('-', "\\-");
        let own = page.split(".SH ").find(|part| part.starts_with(&heading));
        let own = own.unwrap_or_else(|| panic!("the manual lacks {verb}"));
        for option in options {
            assert!(
                own.contains(&format!("\\-\\-{}", option.replace('-', "\\-"))),
                "the manual lacks --{option} of {verb}"
            );
        }
        // Bash has a case for each verb, zsh a branch, fish a condition: all of its words and all of its options.
        let (last, words) = (verb.rsplit(' ').next().unwrap(), verb.replace([' ', '-'], "__"));
        for (shell, text) in &shells {
            assert!(text.contains(last), "{shell} lacks {verb}");
            let part = match *shell {
                "bash" => text
                    .split("\n        najma__")
                    .find(|part| part.replace("subcmd__", "").starts_with(&format!("{words})"))),
                _ => Some(text.as_str()),
            };
            let part = part.unwrap_or_else(|| panic!("{shell} has no case for {verb}"));
            for option in options {
                let written = if *shell == "fish" { format!("-l {option}") } else { format!("--{option}") };
                assert!(part.contains(&written), "{shell} lacks --{option} of {verb}");
            }
        }
    }
    let arabic = home.run(["man", "--lang", "ar"]).done().out;
    assert!(arabic.contains(".SH الاسم"), "{arabic}");
}

/// Every verb that does something, and its own options.
fn walk(command: &clap::Command, path: &mut Vec<String>, found: &mut Vec<(String, Vec<String>)>) {
    for verb in command.get_subcommands().filter(|verb| verb.get_name() != "help") {
        path.push(verb.get_name().to_owned());
        let options = verb.get_opts().filter(|own| !own.is_global_set()).filter_map(|own| own.get_long());
        if !verb.has_subcommands() {
            found.push((path.join(" "), options.map(str::to_owned).collect()));
        }
        walk(verb, path, found);
        path.pop();
    }
}

/// A real bash asks the function that is written for it.
#[test]
fn bash_completes_what_is_begun() {
    let home = Home::new();
    std::fs::write(home.path("najma.bash"), home.run(["completions", "bash"]).done().out).unwrap();
    let ask = |words: &[&str]| -> Vec<String> {
        let script = format!(
            "source {}; COMP_WORDS=(najma {}); COMP_CWORD={}; _najma najma \"${{COMP_WORDS[COMP_CWORD]}}\" \"${{COMP_WORDS[COMP_CWORD-1]}}\"; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            home.path("najma.bash").display(),
            words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" "),
            words.len()
        );
        let said = std::process::Command::new("bash").args(["--norc", "-c", &script]).output().unwrap();
        String::from_utf8(said.stdout).unwrap().lines().map(str::to_owned).collect()
    };
    assert_eq!(ask(&["cour"]), ["courses"]);
    assert_eq!(ask(&["courses", "crea"]), ["create"]);
    assert_eq!(ask(&["courses", "create", "--week"]), ["--weekdays"]);
    assert_eq!(ask(&["lists", "run", "--format", "x"]), ["xlsx"]);
    assert_eq!(ask(&["completions", ""])[..].iter().filter(|word| !word.starts_with('-')).count(), 3);
    assert_eq!(ask(&["month", "close", "--dry"]), ["--dry-run"]);
    assert_eq!(ask(&["--lang", ""]), ["fr", "ar", "zgh", "zgh-Latn", "en"]);
    assert_eq!(ask(&["courses", "list", "--lang", "z"]), ["zgh", "zgh-Latn"]);
    // A locale's name is a language too, and what is none is refused with the list.
    home.run(["--lang", "ar_MA.UTF-8", "man"]).done();
    home.run(["--lang", "de", "man"]).refused(2, "zgh-Latn");
}
