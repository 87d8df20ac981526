//! Persons: search first, then register. Typing filters from the first key; what was typed is where a new form begins.

mod list;
pub mod search;

use super::person::Person;
use super::{Desk, Outcome, Screen, Then};
use crate::domain::id::{EnrolmentId, PersonId};
use crate::domain::message::Message;
use crate::keys::{Action, Place};
use crate::store::{Result, Touched, enrolment};
use crate::text::edit::Line;
use crate::text::locale::Side;
use crate::text::{Dir, cells, format};
use crate::ui::Look;
use crate::ui::line::{steer, write};
use crate::ui::row::{Piece, draw};
use list::List;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Characters of a search at most.
const MOST: usize = 80;
/// Lines that are no list: the search, a blank, the line of a new person.
const FURNITURE: u16 = 3;

/// The screen.
pub struct Persons {
    line: Line,
    list: List,
    /// True while the cursor is on the line that begins a new person.
    on_new: bool,
    /// The walk-in to identify, as the sheet calls her.
    walk_in: Option<(EnrolmentId, String)>,
    /// The newest person when a new form was opened: who is newer on return is the one just made.
    adding: Option<PersonId>,
}

impl Default for Persons {
    fn default() -> Self {
        Self::begin("", None)
    }
}

impl Persons {
    fn begin(typed: &str, walk_in: Option<(EnrolmentId, String)>) -> Self {
        let mut line = Line::new(typed, MOST, Dir::Auto);
        if walk_in.is_some() {
            line.select_all();
        }
        Self { line, list: List::default(), on_new: false, walk_in, adding: None }
    }

    /// Search for the person that a walk-in is: choosing one says it is her. What the sheet calls her is searched first; a
    /// letter typed replaces it, for a label may say a village or a neighbour.
    pub fn pick(enrolment: EnrolmentId, label: &str) -> Self {
        Self::begin(label, Some((enrolment, label.to_owned())))
    }

    /// The list, searched already.
    pub fn searching(typed: &str) -> Self {
        Self::begin(typed, None)
    }

    /// The search for a walk-in whose label is read when it opens.
    pub fn for_walk_in(enrolment: EnrolmentId) -> Self {
        Self::pick(enrolment, "")
    }

    fn typed(&self) -> &str {
        self.line.text().trim()
    }

    /// Reads what the search finds now.
    fn search(&mut self, desk: &Desk) -> Result<()> {
        self.list.search(self.line.text(), desk)?;
        self.on_new = self.list.is_empty() && !self.typed().is_empty();
        Ok(())
    }

    fn move_in_list(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let offers_new = !self.typed().is_empty();
        match action {
            Action::Down if offers_new && self.list.at_end() => self.on_new = true,
            Action::End if offers_new && self.list.at_end() => self.on_new = true,
            Action::Up if self.on_new => self.on_new = self.list.is_empty(),
            _ => {
                self.on_new = self.on_new && self.list.is_empty();
                self.list.act(action, desk)?;
            }
        }
        Ok(Outcome::stay())
    }

    fn open(&mut self, desk: &mut Desk) -> Result<Outcome> {
        if self.on_new {
            return self.new_person(desk);
        }
        let Some(row) = self.list.current() else { return Ok(Outcome::unmeant()) };
        let (id, name) = (row.id, row.person.name.told());
        let Some((enrolment, label)) = &self.walk_in else { return Ok(Outcome::open(Person::new(id))) };
        enrolment::identify(&mut desk.store, desk.clerk.id, *enrolment, id)?;
        let message = Message::new("persons-identified").with("label", label.as_str()).with("name", name);
        Ok(Outcome::close().having_written(message))
    }

    fn new_person(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let start = search::begin(desk, self.line.text());
        self.adding = Some(self.list.newest(desk)?);
        Ok(match &self.walk_in {
            // The form takes the place of the search: saved, it is the sheet that comes back.
            Some((enrolment, label)) => {
                Outcome { then: Then::Replace(Box::new(Person::walk_in(*enrolment, label, start))), say: None }
            }
            None => Outcome::open(Person::begin(start)),
        })
    }

    fn found(&self, look: &Look<'_>) -> String {
        let message = match (self.typed().is_empty(), self.list.found()) {
            (true, _) => Message::new("persons-latest"),
            (false, found) if found >= search::MOST => Message::new("persons-many").with("count", found),
            (false, found) => Message::new("persons-found").with("count", found),
        };
        look.texts.say(&message)
    }

    fn draw_search(&self, line: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> (u16, u16) {
        let theme = look.theme;
        let label = format!("{}{}", look.texts.word(self.label()), format::colon(look.language()));
        let label_cells = cells::width(&label).min(line.width / 2);
        let found = self.found(look);
        let found_cells = cells::width(&found).min(line.width / 3);
        let room = line.width.saturating_sub(label_cells + found_cells + 3).max(1);
        draw(
            frame.buffer_mut(),
            line,
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(label, label_cells, theme.strong),
                Piece::new("", room, theme.text),
                Piece::new("", 1, theme.text),
                Piece::new(found, found_cells, theme.dim).far(),
                Piece::new("", 1, theme.text),
            ],
        );
        let from = match look.side() {
            Side::Left => line.x.saturating_add(1 + label_cells),
            Side::Right => line.right().saturating_sub(1 + label_cells + room).max(line.x),
        };
        write(&self.line, Rect { x: from, width: room, ..line }, frame.buffer_mut(), look)
    }

    const fn label(&self) -> &'static str {
        if self.walk_in.is_some() { "persons-who" } else { "persons-search" }
    }

    fn draw_new(&self, line: Rect, frame: &mut Frame<'_>, look: &Look<'_>) {
        let theme = look.theme;
        let (mark, style) = if self.on_new { (look.cursor(), theme.accent) } else { (String::new(), theme.dim) };
        let words = look.texts.say(&Message::new("persons-new-with").with("typed", self.typed()));
        draw(
            frame.buffer_mut(),
            line,
            look.side(),
            &[
                Piece::new(mark, 1, theme.accent),
                Piece::new("", 1, theme.text),
                Piece::new(words, line.width.saturating_sub(2), style),
            ],
        );
    }
}

impl Screen for Persons {
    fn place(&self) -> Place {
        Place::Persons
    }

    fn title(&self, look: &Look<'_>) -> String {
        match &self.walk_in {
            Some((_, label)) => look.texts.say(&Message::new("persons-walk-in").with("label", label.as_str())),
            None => look.texts.word("place-persons"),
        }
    }

    fn address(&self) -> String {
        match &self.walk_in {
            Some((enrolment, _)) => format!("identify/{}", enrolment.0),
            None => "persons".to_owned(),
        }
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(FURNITURE));
        if let Some((enrolment, label)) = &mut self.walk_in
            && label.is_empty()
        {
            *label = enrolment::get(&desk.store, *enrolment)?.label.unwrap_or_default();
            self.line = Line::new(label, MOST, Dir::Auto);
            self.line.select_all();
        }
        self.list.renew(self.line.text(), desk)?;
        if let Some(before) = self.adding.take()
            && self.list.show_newer(before, desk)?
        {
            self.on_new = false;
        }
        self.on_new = !self.typed().is_empty() && (self.on_new || self.list.is_empty());
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("person")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        match action {
            Action::Back if self.line.text().is_empty() || self.walk_in.is_some() => return Ok(Outcome::close()),
            Action::Back => {
                self.line = Line::new("", MOST, Dir::Auto);
                self.search(desk)?;
            }
            Action::Enter => return self.open(desk),
            Action::New => return self.new_person(desk),
            Action::Look if self.walk_in.is_none() => return Ok(Outcome::open(super::lists::List::begin())),
            Action::Files if self.walk_in.is_none() => return Ok(Outcome::open(super::import::Import::default())),
            Action::Search => self.line.end(),
            Action::NextField => return self.move_in_list(Action::Down, desk),
            Action::PreviousField => return self.move_in_list(Action::Up, desk),
            Action::Done => return Ok(Outcome::close()),
            Action::Home | Action::End if self.line.text().is_empty() => return self.move_in_list(action, desk),
            _ => match steer(&mut self.line, action) {
                Some(true) => self.search(desk)?,
                Some(false) => {}
                None => return self.move_in_list(action, desk),
            },
        }
        Ok(Outcome::stay())
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let before = self.line.text().to_owned();
        let refused = self.line.insert(typed);
        // A full line takes a pasted book without asking the database for each letter of it.
        if self.line.text() != before {
            self.search(desk)?;
        }
        Ok(Some(Outcome::typed(refused)))
    }

    fn typing(&self) -> bool {
        true
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::Search
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.is_empty() {
            return None;
        }
        let line = |n: u16| Rect { y: area.y.saturating_add(n).min(area.bottom() - 1), height: 1, ..area };
        let caret = self.draw_search(line(0), frame, look);
        let below = Rect { y: line(2).y, height: area.height.saturating_sub(FURNITURE), ..area };
        let offers_new = !self.typed().is_empty();
        if self.list.is_empty() && offers_new {
            if area.height > 2 {
                self.draw_new(line(2), frame, look);
            }
            return Some(caret);
        }
        let mark = self.list.draw(below, frame.buffer_mut(), look);
        if offers_new && area.height > 4 {
            self.draw_new(line(2 + self.list.filled()), frame, look);
        }
        if let (Some((x, y)), true) = (mark, self.on_new) {
            // The cursor is one line further than the table knows.
            draw(
                frame.buffer_mut(),
                Rect { x, y, width: 1, height: 1 },
                look.side(),
                &[Piece::new("", 1, look.theme.text)],
            );
        }
        Some(caret)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        // Esc on the search for a walk-in goes back to the sheet; on any other it empties the line first.
        let (enter, back) =
            if self.walk_in.is_some() { ("persons-is-her", None) } else { ("today-open", Some("persons-clear")) };
        vec![(Action::Enter, Some(enter)), (Action::New, Some("persons-new")), (Action::Back, back)]
    }
}
