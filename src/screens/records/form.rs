//! The form of one centre, module or closure.

use super::{Listable, Weighed};
use crate::domain::draft::Draft;
use crate::domain::id;
use crate::domain::message::Message;
use crate::domain::person::PROVINCE;
use crate::keys::{Action, Key, Place};
use crate::screens::filling::{Filling, Paper, Write};
use crate::screens::{Desk, Outcome, Question, Screen, Then, asks, registry};
use crate::store::undo::Scope;
use crate::store::{Result, Touched};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;

const ENTER: [Key; 1] = [Key::plain(KeyCode::Enter)];
const YES: [Key; 1] = [Key::plain(KeyCode::Char('r'))];
const ALONE: [Key; 1] = [Key::plain(KeyCode::Char('s'))];
const OPEN: [Key; 1] = [Key::plain(KeyCode::Char('o'))];

/// The screen.
pub struct Record<S: Listable> {
    filling: Filling<S>,
    /// The one that is there already, while it is asked whether to open it.
    twin: Option<i64>,
}

impl<S: Listable> Record<S> {
    /// A record by its id, or a new one.
    pub fn new(id: Option<i64>) -> Self {
        let address = format!("{}/{}", S::NAME, id.map_or_else(|| "new".to_owned(), |id| id.to_string()));
        Self { filling: Filling::new(id, address, Draft::default()), twin: None }
    }

    /// A new one that begins with this.
    pub fn begin(start: Draft) -> Self {
        Self { filling: Filling::new(None, format!("{}/new", S::NAME), start), twin: None }
    }

    /// Saves it, unless it is there already or that does more than it seems: then it is asked first.
    fn save(&mut self, desk: &mut Desk) -> Result<Outcome> {
        // A question that was only closed is not the one asked now.
        self.twin = None;
        let draft = self.filling.draft().with(PROVINCE, asks::province(&desk.store));
        let Ok(record) = S::read_new(&draft, desk.today) else { return self.write(desk, &mut S::save) };
        let asked = |ask, answers| Ok(Outcome { then: Then::Ask(Question { ask, answers }), say: None });
        if let Some((twin, ask)) = S::twin(desk, self.filling.id, &record)? {
            self.twin = Some(twin);
            return asked(ask, vec![(&ENTER, "record-not-yet"), (&OPEN, "record-open-twin")]);
        }
        match S::weigh(desk, self.filling.id, &record)? {
            Some(Weighed { ask, with, without }) => {
                asked(ask, vec![(&ENTER, "record-not-yet"), (&YES, with), (&ALONE, without)])
            }
            None => self.write(desk, &mut S::save),
        }
    }

    fn write(&mut self, desk: &mut Desk, write: &mut Write<'_, S>) -> Result<Outcome> {
        let saved = match self.filling.save_by(desk, write)? {
            Ok(saved) => saved,
            Err(filled) => return Ok(filled.outcome()),
        };
        let name = saved.record.name(desk.language.prefers_arabic());
        Ok(if saved.wrote {
            Outcome::close().having_written(Message::new(S::SAVED).with("name", name))
        } else {
            Outcome::close().and_say(Message::new("record-unchanged").with("name", name))
        })
    }
}

impl<S: Listable> Screen for Record<S> {
    fn place(&self) -> Place {
        self.filling.place(Place::Form)
    }

    fn title(&self, look: &Look<'_>) -> String {
        match self.filling.seen() {
            Some(record) => record.name(look.texts.prefers_arabic()),
            None if self.filling.id.is_none() => capital(&look.texts.word(S::NEW)),
            None => String::new(),
        }
    }

    fn address(&self) -> String {
        self.filling.address()
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.filling.refresh(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has(S::NAME)
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if action == Action::GoHistory {
            return Ok(match self.filling.id {
                Some(id) => registry::history(S::NAME, id),
                None => Outcome::refuse(Message::new("record-no-history")),
            });
        }
        match action {
            _ if self.filling.takes(action) => {}
            Action::Answer(answer) => {
                return match (answer, self.twin.take()) {
                    (1, Some(twin)) => Ok(Outcome::open(Self::new(Some(twin)))),
                    (1, None) => self.write(desk, &mut S::save_weighed),
                    (2, None) => self.write(desk, &mut S::save),
                    _ => Ok(Outcome::stay()),
                };
            }
            _ => {}
        }
        self.filling.act(action, desk).acted(|| self.save(desk))
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        self.filling.text(typed, desk).typed(|| self.save(desk))
    }

    fn paper(&self) -> Option<&Paper> {
        Some(&self.filling)
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let buffer = frame.buffer_mut();
        let id = self.filling.id.map(|id| id::PersonId(id).to_string()).unwrap_or_default();
        let below = heading(area, buffer, look, &id, self.filling.state());
        self.filling.draw(below, buffer, look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        self.filling.bar()
    }

    fn scope(&self) -> Scope {
        self.filling.id.map_or(Scope::Nowhere, |id| Scope::Record(id::low(id)))
    }
}

/// A word of the key bar as the breadcrumb writes it.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The line above a form: what it is known by, and what came of its draft. Returns what is left below it and a blank line;
/// where there is hardly room, the form has it all.
pub fn heading(
    area: Rect,
    buffer: &mut ratatui::buffer::Buffer,
    look: &Look<'_>,
    known: &str,
    state: Option<Message>,
) -> Rect {
    if area.height < 6 {
        return area;
    }
    let theme = look.theme;
    let state = state.map(|state| look.texts.say(&state)).unwrap_or_default();
    let state_cells = crate::text::width(&state).min(area.width.saturating_sub(2));
    draw(
        buffer,
        Rect { height: 1, ..area },
        look.side(),
        &[
            Piece::new("", 1, theme.text),
            Piece::new(known, area.width.saturating_sub(state_cells + 3), theme.dim),
            Piece::new("", 1, theme.text),
            Piece::new(state, state_cells, theme.todo).far(),
            Piece::new("", 1, theme.text),
        ],
    );
    Rect { y: area.y + 2, height: area.height - 2, ..area }
}
