//! Keymaps: files of `action = [keys]` for each place, checked at start.

mod check;
mod file;

use super::{Action, Key, Place, layout};
use crossterm::event::{KeyCode, KeyModifiers};
use std::sync::Arc;

/// The shipped default, readable in `keymaps/`.
const DEFAULT: (&str, &str) = ("default.toml", include_str!("../../keymaps/default.toml"));
/// The shipped layer for hands that know vi.
const VIM: (&str, &str) = ("vim.toml", include_str!("../../keymaps/vim.toml"));

/// Actions that no file may leave without a key that works everywhere, text fields included.
pub const ESSENTIAL: &[Action] = &[Action::Help, Action::Quit, Action::Back, Action::Done];

/// Control letters that answer « rien n'est perdu » in every place, whatever the files say: habit presses them to leave
/// other programs, so they must do no harm here.
const REASSURING: &[char] = &['c', 'd', 'q'];

/// What a key, after those pressed before it, means in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// An action.
    Action(Action),
    /// The beginning of longer ones: show the box of what may follow.
    Pending,
    /// Nothing.
    Nothing,
}

/// What is wrong with a keymap file, fit for the first line a clerk sees: file, line, both actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeymapError {
    /// File name.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// The sentence; it names file and line too.
    pub message: crate::domain::message::Message,
}

/// One or two keys pressed one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seq {
    first: Key,
    then: Option<Key>,
}

impl Seq {
    fn get(&self, at: usize) -> Option<Key> {
        match at {
            0 => Some(self.first),
            1 => self.then,
            _ => None,
        }
    }

    const fn len(&self) -> usize {
        if self.then.is_some() { 2 } else { 1 }
    }

    fn keys(&self) -> Vec<Key> {
        std::iter::once(self.first).chain(self.then).collect()
    }
}

/// One line of a file: an action's keys in a place, or anywhere.
#[derive(Clone, Debug)]
struct Line {
    place: Option<Place>,
    action: Action,
    keys: Vec<Seq>,
    file: Arc<str>,
    number: usize,
}

/// The bindings in force.
#[derive(Clone, Debug)]
pub struct Keymap {
    lines: Vec<Line>,
}

impl Keymap {
    /// What a character commands in a place where nothing is typed in.
    pub fn command(&self, place: Place, key: char) -> Option<Action> {
        match self.find(place, &[], Key::char(key), false) {
            Found::Action(action) => Some(action),
            _ => None,
        }
    }

    /// The shipped default.
    pub fn shipped() -> Self {
        Self { lines: file::read(DEFAULT.0, DEFAULT.1).0 }
    }

    /// The shipped layer for hands that know vi, over the default.
    pub fn vim() -> Self {
        let mut map = Self::shipped();
        map.layer(file::read(VIM.0, VIM.1).0);
        map
    }

    /// The default with a user's file merged over it, action by action; `[]` unbinds. Every fault of the file is told at
    /// once, in the order of its lines.
    pub fn with_user(file: &str, text: &str) -> Result<Self, Vec<KeymapError>> {
        let mut map = Self::shipped();
        let (lines, mut errors) = file::read(file, text);
        map.layer(lines);
        errors.extend(map.faults());
        errors.sort_by_key(|error| error.line);
        if errors.is_empty() { Ok(map) } else { Err(errors) }
    }

    /// Faults of the bindings in force: doubled or hidden keys, keys on marks, essential actions without a key.
    pub fn faults(&self) -> Vec<KeymapError> {
        check::faults(self)
    }

    /// What `key` means in `place` after `before`. Characters are tried as typed, then without case, then as the key
    /// they sit on (`layout`). `in_text` leaves out bindings of plain characters.
    pub fn find(&self, place: Place, before: &[Key], key: Key, in_text: bool) -> Found {
        let key = key.normal();
        if before.is_empty() && is_reassuring(key) {
            return Found::Action(Action::Reassure);
        }
        let mut best: Option<(usize, Found)> = None;
        for (action, seq) in self.in_force(place) {
            if in_text && seq.first.typed().is_some() {
                continue;
            }
            let Some(likeness) = seq_likeness(seq, before, key) else {
                continue;
            };
            if best.as_ref().is_none_or(|(least, _)| likeness < *least) {
                let found = if seq.len() == before.len() + 1 { Found::Action(action) } else { Found::Pending };
                best = Some((likeness, found));
            }
        }
        best.map_or(Found::Nothing, |(_, found)| found)
    }

    /// The keys of an action in a place, shortest first: what the key bar and the help show.
    pub fn keys_of(&self, place: Place, action: Action) -> Vec<Vec<Key>> {
        if action == Action::Reassure {
            return REASSURING.iter().map(|c| vec![Key::ctrl(*c)]).collect();
        }
        let mut keys: Vec<Vec<Key>> =
            self.in_force(place).filter(|(bound, _)| *bound == action).map(|(_, seq)| seq.keys()).collect();
        keys.sort_by_key(Vec::len);
        keys
    }

    /// What may follow `before` in `place`: the which-key box, in the order of the file.
    pub fn after(&self, place: Place, before: &[Key]) -> Vec<(Key, Action)> {
        self.in_force(place)
            .filter(|(_, seq)| seq.len() == before.len() + 1 && begins(seq, before))
            .filter_map(|(action, seq)| Some((seq.get(before.len())?, action)))
            .collect()
    }

    /// Merges a file over this one, action by action within each place.
    fn layer(&mut self, lines: Vec<Line>) {
        for line in lines {
            match self.lines.iter_mut().find(|old| old.place == line.place && old.action == line.action) {
                Some(old) => *old = line,
                None => self.lines.push(line),
            }
        }
    }

    /// The lines that hold in a place: its own, then those of anywhere for actions it does not name.
    fn lines_in(&self, place: Place) -> impl Iterator<Item = &Line> {
        let own: Vec<&Line> = self.lines.iter().filter(|line| line.place == Some(place)).collect();
        let named: Vec<Action> = own.iter().map(|line| line.action).collect();
        own.into_iter()
            .chain(self.lines.iter().filter(move |line| line.place.is_none() && !named.contains(&line.action)))
    }

    fn in_force(&self, place: Place) -> impl Iterator<Item = (Action, &Seq)> {
        self.lines_in(place).flat_map(|line| line.keys.iter().map(|seq| (line.action, seq)))
    }
}

fn is_reassuring(key: Key) -> bool {
    key.modifiers == KeyModifiers::CONTROL && matches!(key.code, KeyCode::Char(c) if REASSURING.contains(&c))
}

/// True if the keys pressed are the beginning of the sequence.
fn begins(seq: &Seq, pressed: &[Key]) -> bool {
    pressed.iter().enumerate().all(|(at, key)| seq.get(at).is_some_and(|bound| likeness(key.normal(), bound).is_some()))
}

/// How far the last key pressed is from the bound one, where all before it fit.
fn seq_likeness(seq: &Seq, before: &[Key], key: Key) -> Option<usize> {
    let bound = seq.get(before.len())?;
    begins(seq, before).then(|| likeness(key, bound))?
}

/// 0 the same key, 1 another case or the Arabic twin of a sign, from 2 on a digit or a letter that sits on that key,
/// likeliest first.
fn likeness(pressed: Key, bound: Key) -> Option<usize> {
    if pressed == bound {
        return Some(0);
    }
    let (Some(pressed), Some(bound)) = (pressed.typed(), bound.typed()) else {
        return None;
    };
    if fold(pressed) == fold(bound) || layout::sign(pressed) == bound {
        return Some(1);
    }
    if bound.is_ascii_digit() && layout::digit(pressed) == bound.to_digit(10).and_then(|digit| digit.try_into().ok()) {
        return Some(2);
    }
    let at = layout::letters(pressed).iter().position(|letter| *letter == fold(bound))?;
    Some(at + 2)
}

/// Without case: Caps Lock is on all day.
fn fold(c: char) -> char {
    c.to_uppercase().next().unwrap_or(c)
}
