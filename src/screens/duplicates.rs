//! Pairs of records that may be one person, the likeliest first: a clerk says of each that they are two, looks at both side by
//! side, or leaves it for later. Nothing is ever merged by itself.

mod work;

use super::course::draw::counted;
use super::listed::{ListEvent, Listed};
use super::{Desk, Outcome, Screen, registry};
use crate::domain::birth::Birth;
use crate::domain::field::{Column, Script, Width};
use crate::domain::geography;
use crate::domain::id::PersonId;
use crate::domain::matching::hundredths;
use crate::domain::message::{Message, Value};
use crate::domain::person::Person;
use crate::keys::{Action, Place};
use crate::store::duplicates::queue::{self, Pair, Pairs};
use crate::store::{Result, Touched, Trouble, duplicates, person};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::collections::BTreeSet;
use std::time::Duration;
use work::Work;

/// How often the walk through the registry is looked at.
const GLANCE: Duration = Duration::from_millis(200);
/// A registry that is gone through before the eye sees it.
const AT_ONCE: u64 = 2000;
/// Pairs listed at most: the others come when these are decided.
const MOST: usize = 5000;
/// Cells of the bar.
const BAR: u32 = 20;

/// One pair, in the clerk's language.
#[derive(Clone, Debug)]
struct Line {
    n: i64,
    pair: Pair,
    one: Person,
    other: Person,
    why: Message,
}

const COLUMNS: &[Column<Line>] = &[
    Column::new("score", Width::Cells(6), Script::Latin, |line: &Line| {
        Value::Text(format!("{} %", hundredths(line.pair.found.score)))
    })
    .far(),
    Column::new("one", Width::Fill(20), Script::Free, |line: &Line| both(&line.one)),
    Column::new("other", Width::Fill(20), Script::Free, |line: &Line| both(&line.other)),
    Column::new("why", Width::Fill(30), Script::Free, |line: &Line| line.why.clone().into()),
];

/// The screen.
pub struct Duplicates {
    list: Listed<Line>,
    work: Option<Work>,
    found: Option<Pairs>,
    /// Pairs left for later in this sitting: they stand last.
    later: BTreeSet<(PersonId, PersonId)>,
}

impl Default for Duplicates {
    fn default() -> Self {
        let list = Listed::new("duplicates", COLUMNS, "duplicates-none", |line: &Line| line.n);
        Self { list, work: None, found: None, later: BTreeSet::new() }
    }
}

/// A name, in the script that the language prefers.
fn both(person: &Person) -> Value {
    person.name.told()
}

/// Lines below the list that show the pair under the cursor in full: a rule, the two records, why.
const BELOW: u16 = 4;

impl Duplicates {
    /// The lines of what was found: those whose records are still there and were not said to be two.
    fn fill(&mut self, desk: &Desk) -> Result<()> {
        let Some(found) = &mut self.found else { return Ok(()) };
        let mut lines = Vec::with_capacity(found.pairs.len());
        let mut left = Vec::with_capacity(found.pairs.len());
        for pair in &found.pairs {
            let (one, other) = match (person::get(&desk.store, pair.one), person::get(&desk.store, pair.other)) {
                (Ok(one), Ok(other)) => (one.0.person, other.0.person),
                // Merged, or taken back.
                (Err(Trouble::Gone), _) | (_, Err(Trouble::Gone)) => continue,
                (Err(trouble), _) | (_, Err(trouble)) => return Err(trouble),
            };
            if duplicates::are_distinct(&desk.store, pair.one, pair.other)? {
                continue;
            }
            left.push(*pair);
            lines.push(Line {
                n: i64::try_from(lines.len()).unwrap_or(i64::MAX),
                pair: *pair,
                one,
                other,
                why: pair.found.told(),
            });
        }
        found.all = found.all.saturating_sub(found.pairs.len() - left.len());
        found.pairs = left;
        let (mut first, later): (Vec<Line>, Vec<Line>) =
            lines.into_iter().partition(|line| !self.later.contains(&(line.pair.one, line.pair.other)));
        first.extend(later);
        // The cursor keeps its place in the list: the next pair comes under it.
        let at = self.list.current().and_then(|here| self.list.rows().iter().position(|line| line.n == here.n));
        let ids: Vec<i64> = first.iter().map(|line| line.n).collect();
        self.list.replace(first);
        if let Some(id) = at.and_then(|at| ids.get(at.min(ids.len().saturating_sub(1)))) {
            self.list.show(*id);
        }
        Ok(())
    }

    fn distinct(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(line) = self.list.current().cloned() else { return Ok(Outcome::unmeant()) };
        duplicates::distinct(&mut desk.store, desk.clerk.id, line.pair.one, line.pair.other)?;
        self.fill(desk)?;
        Ok(Outcome::wrote(
            Message::new("duplicates-distinct").with("one", both(&line.one)).with("other", both(&line.other)),
        ))
    }

    fn put_off(&mut self, desk: &Desk) -> Result<Outcome> {
        let Some(line) = self.list.current() else { return Ok(Outcome::unmeant()) };
        self.later.insert((line.pair.one, line.pair.other));
        self.fill(desk)?;
        Ok(Outcome::say(Message::new("duplicates-later")))
    }

    fn progress(&self) -> Option<Message> {
        let work = self.work.as_ref()?;
        let full = work.thousandths.min(1000) * BAR / 1000;
        let bar: String = (0..BAR).map(|n| if n < full { '█' } else { '░' }).collect();
        Some(Message::new("duplicates-walks").with("share", work.thousandths.min(1000) / 10).with("bar", bar))
    }
}

/// The two records in full, one below the other, and what each field says.
fn draw_pair(line: &Line, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
    let theme = look.theme;
    let row = |n: u16| Rect { y: area.y + n, height: 1, ..area };
    let rule =
        Piece::new("─".repeat(usize::from(area.width.saturating_sub(2))), area.width.saturating_sub(2), theme.dim);
    draw(buffer, row(0), look.side(), &[Piece::new("", 1, theme.text), rule, Piece::new("", 1, theme.text)]);
    let (birth_cells, commune_cells, id_cells) = (11, 14, 11);
    let names = area.width.saturating_sub(2 + birth_cells + commune_cells + id_cells + 6);
    let latin = names.div_ceil(2);
    for (n, (id, person)) in [(line.pair.one, &line.one), (line.pair.other, &line.other)].into_iter().enumerate() {
        let commune = person.commune.as_deref().map(geography::commune_name).unwrap_or_default();
        let birth = person.birth.map(Birth::to_typed).unwrap_or_default();
        let pieces = [
            Piece::new("", 1, theme.text),
            Piece::new(look.texts.value(&person.name.in_latin()), latin, theme.text).ltr_column(),
            Piece::new(" ", 1, theme.dim),
            Piece::new(look.texts.value(&person.name.in_arabic()), names - latin, theme.text).rtl(),
            Piece::new(" │ ", 3, theme.dim).ltr(),
            Piece::new(birth, birth_cells, theme.text).ltr().number(),
            Piece::new("", 1, theme.text),
            Piece::new(commune, commune_cells, theme.dim).ltr_column(),
            Piece::new("", 1, theme.text),
            Piece::new(id.to_string(), id_cells, theme.dim).ltr_column(),
            Piece::new("", 1, theme.text),
        ];
        draw(buffer, row(1 + u16::try_from(n).unwrap_or(0)), look.side(), &pieces);
    }
    let words = Piece::new(look.texts.say(&line.why), area.width.saturating_sub(2), theme.todo).said(look.side());
    draw(buffer, row(3), look.side(), &[Piece::new("", 1, theme.text), words, Piece::new("", 1, theme.text)]);
}

impl Screen for Duplicates {
    fn place(&self) -> Place {
        Place::Duplicates
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-duplicates")
    }

    fn address(&self) -> String {
        "duplicates".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(2 + BELOW).max(2));
        if self.found.is_none() && self.work.is_none() {
            if person::count(&desk.store)? > AT_ONCE {
                self.work = Some(Work::begin(&desk.store)?);
                return Ok(());
            }
            self.found = queue::pairs(&desk.store, MOST, &mut |_| true)?;
        }
        self.fill(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["person", "person_distinct"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        Ok(match action {
            Action::Back | Action::Done => Outcome::close(),
            Action::Distinct => return self.distinct(desk),
            Action::Later => return self.put_off(desk),
            Action::Record => match self.list.current() {
                Some(line) => registry::person(desk, line.pair.other),
                None => Outcome::unmeant(),
            },
            _ => match self.list.act(action) {
                ListEvent::Open(_) => match self.list.current() {
                    Some(line) => registry::side_by_side(desk, line.pair.one, line.pair.other),
                    None => Outcome::unmeant(),
                },
                ListEvent::Moved => Outcome::stay(),
                ListEvent::Ignored => Outcome::unmeant(),
            },
        })
    }

    fn due(&self) -> Option<Duration> {
        self.work.as_ref().map(|_| GLANCE)
    }

    fn settle(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(work) = &mut self.work else { return Ok(Outcome::stay()) };
        match work.look() {
            None => Ok(self.progress().map_or_else(Outcome::stay, Outcome::going)),
            Some(ended) => {
                self.work = None;
                match ended {
                    Err(why) => Ok(Outcome::refuse(why)),
                    Ok(pairs) => {
                        let said = Message::new("duplicates-walked").with("count", pairs.all);
                        self.found = Some(pairs);
                        self.fill(desk)?;
                        Ok(Outcome::say(said))
                    }
                }
            }
        }
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let head = match &self.found {
            Some(found) => {
                Message::new("duplicates-count").with("count", found.all).with("shown", self.list.rows().len())
            }
            None => Message::new("duplicates-walking"),
        };
        let below = counted(area, frame.buffer_mut(), look, &head);
        self.found.as_ref()?;
        let room = below.height.saturating_sub(BELOW);
        if room >= 3
            && let Some(line) = self.list.current()
        {
            let area = Rect { y: below.y + room, height: BELOW, ..below };
            draw_pair(line, area, frame.buffer_mut(), look);
        }
        self.list.draw(Rect { height: room.max(2).min(below.height), ..below }, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.found.is_none() {
            return vec![(Action::Back, Some("duplicates-stop"))];
        }
        vec![
            (Action::Enter, Some("duplicates-beside")),
            (Action::Distinct, None),
            (Action::Later, None),
            (Action::Record, None),
            (Action::Back, None),
        ]
    }
}
