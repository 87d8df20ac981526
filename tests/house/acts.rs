//! Every act that is written to the journal has its word: history names it, and so does what undo says.

use super::{files, none};
use najma::screens::act_word;
use std::collections::BTreeSet;

/// What stands between quotes in a piece of code.
fn quoted(code: &str) -> impl Iterator<Item = String> {
    code.split('"').skip(1).step_by(2).map(str::to_owned)
}

/// A name as code holds it, its last part: `journal::ERASE` is `ERASE`.
fn name_of(argument: &str) -> String {
    argument.rsplit("::").next().unwrap_or_default().trim().to_owned()
}

/// The acts of a file: what is given to `Act::new` and what stands in `act:` of a deed; of a name what it stands for.
fn acts(code: &str, all: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, opening) in code.match_indices("Act::new(") {
        let from = at + opening.len();
        let mut depth = 1;
        let inside = |c: char| {
            depth += match c {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            depth == 0
        };
        let rest = code.get(from..).unwrap_or_default();
        let argument = rest.get(..rest.find(inside).unwrap_or(rest.len())).unwrap_or_default();
        if argument.contains('"') {
            found.extend(quoted(argument));
            continue;
        }
        let name = name_of(argument);
        let constant = all.split(&format!("const {name}: &str = ")).nth(1);
        let own = format!("let {name} = ");
        let local = code.get(..at).and_then(|before| Some(before.rsplit_once(own.as_str())?.1));
        let said = constant.or(local).unwrap_or_else(|| panic!("what is the act {argument}?"));
        let said = said.split(';').next().unwrap_or_default();
        found.extend(quoted(said));
    }
    for part in code.split("act: \"").skip(1) {
        found.extend(part.split('"').next().map(str::to_owned));
    }
    found
}

#[test]
fn every_act_has_its_word() {
    let rooms: Vec<String> = files("src/store", ".rs").iter().map(super::Room::shipped).collect();
    let all = rooms.join("\n");
    let written: BTreeSet<String> = rooms.iter().flat_map(|code| acts(code, &all)).collect();
    assert!(written.len() > 70, "{written:?}");
    let parts = |act: &String| act.split('.').map(str::to_owned).collect::<Vec<_>>();
    let silent = written.iter().flat_map(parts).filter(|act| act_word(act) == "act-other").collect::<Vec<_>>();
    none("acts without a word", &silent);
}
