//! The command line explains itself in the user's language, at every level, and says what it did not understand.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;

/// Verbs below a command, as its help lists them.
fn verbs(help: &str, heading: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|line| !line.starts_with(heading)).skip(1);
    lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| Some(line.split_whitespace().next()?.to_owned()))
        .collect()
}

/// Every path of verbs: `[]`, `[persons]`, `[persons, list]` …
fn paths(home: &Home) -> Vec<Vec<String>> {
    let mut all = vec![Vec::new()];
    let mut at = 0;
    while let Some(path) = all.get(at).cloned() {
        let help = home.run(path.iter().map(String::as_str).chain(["--lang", "fr", "--help"])).done().out;
        all.extend(verbs(&help, "Verbes").into_iter().map(|verb| [path.clone(), vec![verb]].concat()));
        at += 1;
    }
    all
}

#[test]
fn every_level_has_help_in_the_users_language_and_no_other() {
    let home = Home::new();
    let paths = paths(&home);
    assert!(paths.len() > 40, "{paths:?}");
    let english = ["Usage:", "Commands:", "Print ", "<COMMAND>", "default:", "possible values", "aliases"];
    for path in &paths {
        for (lang, own) in [("fr", "Usage :"), ("ar", "الاستعمال")] {
            let said = home.run(path.iter().map(String::as_str).chain(["-h", "--lang", lang])).done();
            assert!(said.out.contains(own), "{path:?}: {}", said.out);
            assert!(said.out.contains(&["najma".to_owned()].iter().chain(path).cloned().collect::<Vec<_>>().join(" ")));
            assert!(!said.out.contains("cli-"), "a text is missing in {path:?}: {}", said.out);
            for word in english {
                assert!(!said.out.contains(word), "{path:?} says « {word} »: {}", said.out);
            }
            let latin = said.out.lines().any(|line| line.contains("Options") || line.contains("Afficher"));
            assert_eq!(latin, lang == "fr", "{path:?}: {}", said.out);
        }
    }
}

#[test]
fn the_locale_decides_unless_the_command_line_does() {
    let home = Home::new();
    let speaks = |variables: &[(&str, &str)], args: &[&str]| {
        let said = home.command().envs(variables.iter().copied()).args(args).output().unwrap();
        if String::from_utf8(said.stdout).unwrap().contains("الاستعمال") { "ar" } else { "fr" }
    };
    assert_eq!(speaks(&[], &["--help"]), "fr");
    assert_eq!(speaks(&[("LANG", "ar_MA.UTF-8")], &["--help"]), "ar");
    assert_eq!(speaks(&[("LANG", "fr_MA.UTF-8"), ("LC_MESSAGES", "ar_MA")], &["--help"]), "ar");
    assert_eq!(speaks(&[("LANG", "ar_MA"), ("LC_ALL", "fr_FR.UTF-8")], &["--help"]), "fr");
    assert_eq!(speaks(&[("LANG", "ja_JP.UTF-8")], &["--help"]), "fr");
    assert_eq!(speaks(&[("LC_ALL", "C")], &["--help"]), "fr");
    assert_eq!(speaks(&[("LANG", "fr_FR")], &["--lang", "ar", "--help"]), "ar");
    assert_eq!(speaks(&[("LANG", "ar_MA")], &["persons", "list", "--help", "--lang=fr"]), "fr");
}

#[test]
fn what_is_not_understood_is_said_with_what_was_probably_meant() {
    let home = Home::new();
    let two = |args: &[&str], words: &str| {
        let said = home.run(args).refused(2, words);
        assert!(said.err.contains("--help"), "{}", said.err);
        assert!(!said.err.contains("error:") && !said.err.contains("Usage:"), "{}", said.err);
    };
    two(&["attendence"], "attendance");
    two(&["persons", "lst"], "list");
    two(&["persons", "list", "--jsn"], "--json");
    two(&["attendance", "mark"], "SÉANCE");
    two(&["attendance", "mark", "C1@j", "--absent"], "--absent");
    two(&["attendance", "export", "C1", "--month", "2026-11", "--format", "pdf"], "xlsx");
    two(&["check", "too", "many"], "too");
    two(&["--lang", "tlh", "check"], "tlh");
    two(&["--db"], "--db");
    two(&["--db", "a", "--db", "b", "check"], "--db");
    home.run(["persons"]).refused(2, "Usage :");
    home.run(["--lang", "ar", "--foo"]).refused(2, "خيار غير معروف");
    let json = home.run(["persons", "lst", "--json"]);
    assert_eq!((json.code, json.json()["error"]["id"].as_str().unwrap()), (2, "cli-with-suggestion"));
    assert_eq!(json.err, "");
}

#[test]
fn the_version_is_the_packages() {
    let said = Home::new().run(["--version"]).done();
    assert_eq!(said.out.trim(), format!("najma {}", env!("CARGO_PKG_VERSION")));
}

#[test]
fn an_argument_that_is_no_text_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    let home = Home::new();
    let bytes = std::ffi::OsStr::from_bytes(b"caf\xe9");
    assert_eq!(home.run([std::ffi::OsStr::new("persons"), std::ffi::OsStr::new("list"), bytes]).code, 2);
}
