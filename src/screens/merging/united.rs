//! The records that were merged into one: what each had, and each of them taken apart again, at any later time.

use super::{REASON, rows};
use crate::domain::field::{Column, Script, Width};
use crate::domain::id::{self, PersonId};
use crate::domain::message::{Message, Value};
use crate::domain::person::Name;
use crate::keys::{Action, Key, Place};
use crate::screens::listed::{ListEvent, Listed};
use crate::screens::prompt::{Asked, Prompt};
use crate::screens::{Desk, Outcome, Question, Screen, Then};
use crate::store::person_merge::{self, Parted, Standing, Stays};
use crate::store::undo::Scope;
use crate::store::{Result, Touched, person};
use crate::text::{cells, told};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::NaiveDateTime;
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const ANSWERS: &[(&[Key], &str)] = &[
    (&[Key::plain(KeyCode::Enter)], "united-not-yet"),
    (&[Key::plain(KeyCode::F(2)), Key::plain(KeyCode::Char('d'))], "united-apart"),
];

/// One merge that stands.
#[derive(Clone, Debug)]
struct Line {
    at: NaiveDateTime,
    one: Standing,
    name: Name,
}

const COLUMNS: &[Column<Line>] = &[
    Column::new("day", Width::Cells(10), Script::Latin, |line: &Line| line.at.date().into()),
    Column::new("clerk", Width::Cells(12), Script::Free, |line: &Line| line.one.clerk.as_str().into()),
    Column::new("id", Width::Cells(11), Script::Latin, |line: &Line| line.one.gone.to_string().into()),
    Column::new("name", Width::Fill(20), Script::Free, |line: &Line| line.name.told()),
    Column::new("reason", Width::Fill(10), Script::Free, |line: &Line| line.one.reason.clone().into()),
];

/// The screen.
pub struct United {
    her: PersonId,
    name: Name,
    list: Listed<Line>,
    preview: Option<Parted>,
    reason: Option<String>,
    asking: Option<Prompt>,
    opened: bool,
}

impl United {
    /// The records that were merged into hers.
    pub fn with(her: PersonId) -> Self {
        let list = Listed::new("united", COLUMNS, "united-none", |line: &Line| line.one.change.0);
        Self { her, name: Name::default(), list, preview: None, reason: None, asking: None, opened: false }
    }

    /// Looks what taking it apart would do, and asks.
    fn ask(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(line) = self.list.current() else { return Ok(Outcome::unmeant()) };
        let parted = person_merge::unmerge_dry(&mut desk.store, desk.clerk.id, line.one.change)?;
        let locked = parted.locked;
        let ask = Message::new("united-ask")
            .with("name", line.name.told())
            .with("enrolments", parted.enrolments)
            .with("marks", parted.marks)
            .with("stays", parted.stays.len());
        self.preview = Some(parted);
        if locked > 0 && self.reason.is_none() {
            self.asking = Some(Prompt::new("merging-reason", "", REASON));
            return Ok(Outcome::say(Message::new("merging-locked").with("count", locked)));
        }
        Ok(Outcome { then: Then::Ask(Question { ask, answers: ANSWERS.to_vec() }), say: None })
    }

    fn part(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(line) = self.list.current() else { return Ok(Outcome::unmeant()) };
        let (change, reason) = (line.one.change, self.reason.take());
        let parted = person_merge::unmerge(&mut desk.store, desk.clerk.id, change, reason.as_deref())?.value;
        let said = Message::new("united-parted")
            .with("name", parted.gone.person.name.told())
            .with("id", parted.gone.id.to_string());
        // What stays is told once more, below the list.
        let nothing = parted.stays.is_empty() && self.list.rows().len() <= 1;
        self.preview = Some(parted);
        let outcome = if nothing { Outcome::close() } else { Outcome::stay() };
        Ok(outcome.having_written(said))
    }

    fn answered(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let Some(prompt) = &mut self.asking else { return Ok(Outcome::stay()) };
        match prompt.act(action) {
            Asked::Pending => {}
            Asked::Dismissed => {
                self.asking = None;
                self.preview = None;
            }
            Asked::Answered(words) if words.is_empty() => {
                return Ok(Outcome::refuse(Message::new("merging-reason-wanted")));
            }
            Asked::Answered(words) => {
                self.asking = None;
                self.reason = Some(words);
                return self.ask(desk);
            }
        }
        Ok(Outcome::stay())
    }

    /// What the record had, or what would stay: a heading, then what, which value, and who wrote it.
    fn told(&self, look: &Look<'_>) -> (String, Vec<[String; 3]>) {
        if let Some(parted) = &self.preview {
            let head = Message::new("united-stays").with("count", parted.stays.len());
            return (look.texts.say(&head), parted.stays.iter().map(|one| stays(one, look)).collect());
        }
        let Some(line) = self.list.current() else { return Default::default() };
        let had = line.one.had.iter().map(|(column, value)| {
            [told::label(look.texts, "person", column), rows::value(look, "person", column, value), String::new()]
        });
        (look.texts.word("united-had"), had.collect())
    }

    fn draw_told(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let (head, lines) = self.told(look);
        let row = |n: u16| Rect { y: area.y.saturating_add(n), height: 1, ..area };
        let head = Piece::new(head, area.width.saturating_sub(2), theme.strong).said(look.side());
        draw(buffer, row(0), look.side(), &[Piece::new("", 1, theme.text), head]);
        let labels = lines.iter().map(|[what, ..]| cells::width(what)).max().unwrap_or(0).clamp(16, area.width / 2);
        let clerks = lines.iter().map(|[.., clerk]| cells::width(clerk)).max().unwrap_or(0).min(12);
        for (n, [what, value, clerk]) in (1..area.height).zip(lines) {
            let pieces = [
                Piece::new("", 2, theme.text),
                Piece::new(what, labels, theme.dim),
                Piece::new("", 2, theme.text),
                Piece::new(value, area.width.saturating_sub(2 + labels + 2 + clerks + 2), theme.text),
                Piece::new("", 1, theme.text),
                Piece::new(clerk, clerks, theme.dim),
            ];
            draw(buffer, row(n), look.side(), &pieces);
        }
    }
}

/// One thing that stays where it is: what, its value, who wrote it.
fn stays(one: &Stays, look: &Look<'_>) -> [String; 3] {
    let now = one.now.as_deref().unwrap_or("—");
    let value = rows::value(look, &one.table, &one.column, now);
    let row = match &one.what {
        Value::Empty => None,
        what => Some(look.texts.say(&Message::new("united-what").with("what", what.clone()))),
    };
    let [what, value] = match (row, one.column.is_empty()) {
        (row, true) => [look.texts.word(rows::table(&one.table)), row.unwrap_or_default()],
        (None, false) => [told::label(look.texts, &one.table, &one.column), value],
        (Some(row), false) => [row, format!("{} {value}", told::label(look.texts, &one.table, &one.column))],
    };
    [what, value, one.clerk.clone()]
}

impl Screen for United {
    fn place(&self) -> Place {
        Place::United
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-united")
    }

    fn address(&self) -> String {
        format!("united/{}", self.her.0)
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.name = person::get(&desk.store, self.her)?.0.person.name;
        self.list.resize((rows / 2).saturating_sub(2).max(2));
        let clock = desk.store.clock();
        let line = |one: Standing| Line { at: clock.civil(one.at), name: one.name.clone(), one };
        let lines: Vec<Line> = person_merge::standing(&desk.store, self.her)?.into_iter().map(line).collect();
        if std::mem::replace(&mut self.opened, true) {
            self.list.renew(lines);
        } else {
            self.list.replace(lines);
        }
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("person") || touched.has("person_alias")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if self.asking.is_some() {
            return self.answered(action, desk);
        }
        match action {
            Action::Back | Action::Done => return Ok(Outcome::close()),
            Action::Answer(1) => return self.part(desk),
            Action::Answer(_) => {
                self.preview = None;
                self.reason = None;
                return Ok(Outcome::stay());
            }
            _ => {}
        }
        match self.list.act(action) {
            ListEvent::Open(_) => self.ask(desk),
            ListEvent::Moved => {
                self.preview = None;
                Ok(Outcome::stay())
            }
            ListEvent::Ignored => Ok(Outcome::unmeant()),
        }
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        let line = self.asking.as_mut()?;
        Some((line, self.list.current()?.one.change.0.to_string()))
    }

    fn typing(&self) -> bool {
        self.asking.is_some()
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let head = Message::new("united-head").with("name", self.name.told()).with("count", self.list.rows().len());
        let buffer = frame.buffer_mut();
        let below = crate::screens::course::draw::counted(area, buffer, look, &head);
        let caret = self.list.draw(below, buffer, look);
        let from = self.list.filled().saturating_add(1);
        if below.height > from {
            let foot = u16::from(self.asking.is_some());
            let room = Rect { y: below.y + from, height: (below.height - from).saturating_sub(foot), ..below };
            self.draw_told(room, buffer, look);
        }
        match &self.asking {
            Some(prompt) => {
                let foot = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
                draw(buffer, foot, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
                Some(prompt.draw(buffer, foot, look))
            }
            None => caret,
        }
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.asking.is_some() {
            return vec![(Action::Enter, None), (Action::Back, None)];
        }
        vec![(Action::Enter, Some("united-apart")), (Action::Back, None)]
    }

    fn scope(&self) -> Scope {
        Scope::Record(id::low(self.her.0))
    }
}
