//! Settings on real files.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(clippy::disallowed_methods, reason = "the files of a test are its own")]

use super::*;
use crate::domain::message::Value;
use std::os::unix::fs::PermissionsExt;

fn in_folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("najma/settings.toml");
    (folder, path)
}

fn put(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn arg(message: &Message, name: &str) -> Option<Value> {
    let mut args = message.args.iter();
    args.find(|(n, _)| *n == name).map(|(_, v)| v.clone())
}

#[test]
fn no_file_is_no_fault() {
    let (_folder, path) = in_folder();
    let (config, faults) = Config::load(Some(path));
    assert_eq!(config.settings, Settings::default());
    assert_eq!(faults, []);
    assert_eq!(Config::load(None).1, []);
}

#[test]
fn every_setting_is_read() {
    let (settings, faults) = read(
        "s",
        "language = \"ar\"\ntheme = \"mono\"\nkeymap = \"vim\"\ndatabase = \"/srv/n.db\"\n[bidi]\n\"xterm 41;1\" = \"line\"\n",
    );
    assert_eq!(faults, []);
    assert_eq!(settings.language, Some(Language::Arabic));
    assert_eq!(settings.theme.as_deref(), Some("mono"));
    assert_eq!(settings.keymap, KeymapChoice::Vim);
    assert_eq!(settings.database, Some(PathBuf::from("/srv/n.db")));
    assert_eq!(settings.bidi.get("xterm 41;1"), Some(&Mode::Line));
    let (settings, _) = read("s", "keymap = \"/home/k/keys.toml\"");
    assert_eq!(settings.keymap, KeymapChoice::File(PathBuf::from("/home/k/keys.toml")));
}

#[test]
fn a_bad_line_is_told_with_file_line_and_field_and_the_others_hold() {
    let text = "# mine\nlanguage = \"klingon\"\ntheme = \"dark\"\ncolour = 3\nkeymap = 7\n[bidi]\nx = \"up\"\n";
    let (settings, faults) = read("/h/settings.toml", text);
    assert_eq!(settings.theme.as_deref(), Some("dark"));
    assert_eq!(settings.language, None);
    let told: Vec<_> = faults.iter().map(|fault| (fault.id, arg(fault, "line"), arg(fault, "field"))).collect();
    let wanted = |id, line: usize, field: &str| (id, Some(line.into()), Some(field.into()));
    assert_eq!(
        told,
        [
            wanted("config-bad-value", 2, "language"),
            wanted("config-unknown-field", 4, "colour"),
            wanted("config-bad-value", 5, "keymap"),
            wanted("config-bad-value", 7, "bidi.x"),
        ]
    );
    assert!(faults.iter().all(|f| arg(f, "file") == Some("/h/settings.toml".into())));
    let (settings, faults) = read("s", "theme = \"dark\"\nlanguage = \n");
    assert_eq!(settings, Settings::default());
    assert_eq!(arg(&faults[0], "line"), Some(Value::Number(2)));
}

#[test]
fn what_is_not_a_readable_file_gives_a_sentence_and_defaults() {
    let (folder, path) = in_folder();
    for bad in [folder.path().to_path_buf(), PathBuf::from("/dev/zero")] {
        let (config, faults) = Config::load(Some(bad));
        assert_eq!(config.settings, Settings::default());
        assert_eq!(faults[0].id, "config-unreadable");
    }
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, b"theme = \"\xff\"").unwrap();
    assert_eq!(Config::load(Some(path)).1[0].id, "config-unreadable");
}

#[test]
fn a_choice_is_found_again_and_every_comment_stays() {
    let (_folder, path) = in_folder();
    let old = "# Samira\n\ntheme = \"dark\"  # le soir\n# base\ndatabase = \"/srv/n.db\"\n\n[bidi] # essais\nxterm = \"app\" # ici\n";
    put(&path, old);
    let (mut config, _) = Config::load(Some(path.clone()));
    config.remember(Setting::Theme("plain")).unwrap();
    config.remember(Setting::Language(Language::Arabic)).unwrap();
    config.remember(Setting::Bidi("PuTTY \"0.8\" \u{1b}", Mode::Line)).unwrap();
    config.remember(Setting::Bidi("xterm", Mode::Word)).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    for kept in
        ["# Samira\n", "# le soir", "# base\n", "# essais\n", "xterm = \"word\" # ici\n", "theme = \"plain\"  #"]
    {
        assert!(text.contains(kept), "{kept} in {text}");
    }
    let (again, faults) = Config::load(Some(path.clone()));
    assert_eq!(faults, []);
    assert_eq!(again.settings, config.settings);
    assert_eq!(again.settings.database, Some(PathBuf::from("/srv/n.db")));
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
}

#[test]
fn the_first_choice_makes_the_file() {
    let (_folder, path) = in_folder();
    let (mut config, _) = Config::load(Some(path.clone()));
    config.remember(Setting::Bidi("foot", Mode::App)).unwrap();
    config.remember(Setting::Language(Language::French)).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "language = \"fr\"\n[bidi]\nfoot = \"app\"\n");
}

#[test]
fn a_file_with_a_fault_is_never_written_over() {
    let (_folder, path) = in_folder();
    put(&path, "theme = \n");
    let (mut config, _) = Config::load(Some(path.clone()));
    let fault = config.remember(Setting::Theme("mono")).unwrap_err();
    assert_eq!(fault.id, "config-not-saved");
    assert_eq!(config.settings.theme.as_deref(), Some("mono"), "holds for this run");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "theme = \n");
}

#[test]
fn the_command_line_beats_the_variable_beats_the_systems_place() {
    let given = |a: Option<&str>, v: Option<&str>| path(a.map(PathBuf::from), v.map(OsString::from));
    assert_eq!(given(Some("a"), Some("v")), Some(PathBuf::from("a")));
    assert_eq!(given(None, Some("v")), Some(PathBuf::from("v")));
    assert!(given(None, Some("")).is_none_or(|p| p.ends_with("najma/settings.toml")));
}

proptest::proptest! {
    #[test]
    fn an_edit_keeps_all_else(terminal in ".{0,20}", lines in "(theme = \"dark\"\n|# x\n|\n|keymap = \"vim\"\n|\\[bidi\\]\n|foot = \"app\"\n){0,6}") {
        if let Some(new) = edit::with(&lines, Some("bidi"), &terminal, "line") {
            let (old, _) = read("s", &lines);
            let (mut new, faults) = read("s", &new);
            proptest::prop_assert_eq!(new.bidi.get(&terminal), Some(&Mode::Line));
            new.bidi.remove(&terminal);
            let mut old = old;
            old.bidi.remove(&terminal);
            proptest::prop_assert_eq!(new, old);
            let _ = faults;
        }
    }
}
