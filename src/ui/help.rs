//! What can be done here: the help of a place, the palette and the box of keys that may follow, all from the one list of
//! Actions and the keymap in force, so that none of them can lie.

use super::Look;
use super::frame::sequence;
use super::panel::Row;
use crate::domain::name;
use crate::keys::{Action, Key, Place};
use crate::text::cells;

/// What a key does on a screen, and what it is called there where it has a word of its own: an entry of its key bar.
pub type Named = (Action, Option<&'static str>);

/// The help of a screen, its sentences broken to `width`: what its place is for (`help-<place>-1` …), `extra` keys of its
/// own, what its `bar` offers under the words of the bar, then every other action that has a key there.
pub fn help(look: &Look<'_>, place: Place, extra: &[(String, String)], bar: &[Named], width: u16) -> Vec<Row> {
    let mut rows = Vec::new();
    for n in 1..=12 {
        let id = format!("help-{}-{n}", place.id());
        if !look.texts.has(&id) {
            break;
        }
        let lines = cells::wrap(&look.texts.word(&id), width.saturating_sub(4).max(1));
        rows.extend(lines.into_iter().map(Row::Text));
    }
    if !rows.is_empty() {
        rows.push(Row::Text(String::new()));
    }
    let all = actions(look, place);
    let offered = |action: Action| bar.iter().find(|(own, _)| *own == action).copied();
    let first = bar.iter().filter_map(|(own, _)| all.iter().find(|(action, _)| action == own));
    let others = all.iter().filter(|(action, _)| offered(*action).is_none());
    let entries: Vec<(String, String, String)> = first
        .chain(others)
        .map(|(action, keys)| {
            let word = look.texts.word(&format!("action-{}", action.id()));
            let sentence = look.texts.word(&format!("action-{}-help", action.id()));
            // Where the bar calls it otherwise, what it does everywhere would not be true here.
            match offered(*action) {
                Some((_, Some(label))) => (keys.clone(), look.texts.word(label), String::new()),
                _ => (keys.clone(), word, sentence),
            }
        })
        .collect();
    // The panel gives its columns as much as the widest of them takes; the sentences have what is left.
    let widest = |words: &mut dyn Iterator<Item = &String>| {
        words.map(|words| cells::width(words)).max().unwrap_or(0).min(width / 3)
    };
    let keyed = extra.iter().map(|(keys, _)| keys);
    let keys = widest(&mut keyed.chain(entries.iter().map(|(keys, ..)| keys)));
    let words = widest(&mut entries.iter().map(|(_, word, _)| word));
    for (keys_of, word) in extra {
        let mut lines = cells::wrap(word, width.saturating_sub(2 + keys + 2 + 1).max(10)).into_iter();
        rows.push(Row::Entry(keys_of.clone(), lines.next().unwrap_or_default(), String::new()));
        rows.extend(lines.map(|line| Row::Entry(String::new(), line, String::new())));
    }
    let room = width.saturating_sub(2 + keys + 2 + words + 2 + 1).max(10);
    for (keys, word, sentence) in entries {
        let mut lines = cells::wrap(&sentence, room).into_iter();
        rows.push(Row::Entry(keys, word, lines.next().unwrap_or_default()));
        rows.extend(lines.map(|line| Row::Entry(String::new(), String::new(), line)));
    }
    rows
}

/// Every action that has a key in a place, with its keys.
pub fn actions(look: &Look<'_>, place: Place) -> Vec<(Action, String)> {
    Action::ALL
        .iter()
        .filter_map(|action| {
            let keys = look.keymap.keys_of(place, *action);
            if keys.is_empty() {
                return None;
            }
            let shown: Vec<String> = keys.iter().take(2).map(|keys| sequence(look, keys)).collect();
            Some((*action, shown.join("  ")))
        })
        .collect()
}

/// The actions of a place whose words contain `typed`, best first: the palette.
pub fn palette(look: &Look<'_>, place: Place, typed: &str) -> Vec<(Action, Row)> {
    let wanted = name::words(typed);
    actions(look, place)
        .into_iter()
        .filter(|(action, _)| {
            let word = look.texts.word(&format!("action-{}", action.id()));
            let help = look.texts.word(&format!("action-{}-help", action.id()));
            name::fit([word.as_str(), help.as_str(), action.id()], &wanted)
        })
        .map(|(action, keys)| (action, entry(look, action, &keys)))
        .collect()
}

/// What may follow the keys pressed so far; what is for a line only while one is `typing`.
pub fn following(look: &Look<'_>, place: Place, before: &[Key], typing: bool) -> Vec<Row> {
    look.keymap
        .after(place, before)
        .into_iter()
        .filter(|(_, action)| typing || !action.is_for_lines())
        .map(|(key, action)| {
            Row::Entry(sequence(look, &[key]), look.texts.word(&format!("action-{}", action.id())), String::new())
        })
        .collect()
}

fn entry(look: &Look<'_>, action: Action, keys: &str) -> Row {
    Row::Entry(
        keys.to_owned(),
        look.texts.word(&format!("action-{}", action.id())),
        look.texts.word(&format!("action-{}-help", action.id())),
    )
}
