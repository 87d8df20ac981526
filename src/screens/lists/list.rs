//! One list: whom its criteria name, each woman once, with her places; kept under a name, written to a file or to paper.

use super::criteria;
use super::work::{Ended, Work};
use crate::domain::draft::Draft;
use crate::domain::filter::Filter;
use crate::domain::id::ListId;
use crate::domain::list::{COLUMNS, Line, NAME, columns};
use crate::domain::message::Message;
use crate::exchange::list::{self, Form as Out};
use crate::keys::{Action, Place, layout};
use crate::screens::prompt::{Asked, Prompt};
use crate::screens::{Before, Desk, Outcome, Screen, asks, registry};
use crate::store::drafts::Kept;
use crate::store::lists::{self, Found};
use crate::store::op::Op;
use crate::store::{Result, Touched, Trouble};
use crate::text::Texts;
use crate::ui::Look;
use crate::ui::form::{Form, FormEvent};
use crate::ui::table::{Table, TableEvent, Wanted};
use ratatui::Frame;
use ratatui::layout::Rect;
use std::time::Duration;

/// How often a search under way is looked at.
const PAUSE: Duration = Duration::from_millis(100);

/// How a list can leave, by digit.
pub(super) const WAYS: [(Out, &str); 3] =
    [(Out::Xlsx, "export-xlsx"), (Out::Csv, "export-csv"), (Out::Paper, "list-pages")];

/// What stands over the lines.
pub(super) enum Part {
    /// The criteria being typed.
    Criteria(Box<Form>),
    /// The name being typed.
    Name(Prompt),
    /// Which way out.
    Files,
}

/// The screen.
pub struct List {
    pub(super) id: Option<ListId>,
    pub(super) name: String,
    /// The criteria as they are kept under the name; blank for a new list.
    pub(super) saved: Draft,
    /// The criteria that the lines answer.
    pub(super) draft: Draft,
    pub(super) filter: Option<Filter>,
    /// The criteria in words.
    pub(super) words: Vec<String>,
    pub(super) found: Option<Found>,
    pub(super) work: Option<Work>,
    /// True if it was said last that the criteria name nobody.
    nobody: bool,
    pub(super) table: Table<Line>,
    pub(super) part: Option<Part>,
    room: u16,
    opened: bool,
    at: i64,
    /// The number under which it will be kept.
    pub(super) op: Op,
}

impl List {
    /// A new list: its criteria are asked for first.
    pub fn begin() -> Self {
        Self::with(None)
    }

    /// One that is kept under a name.
    pub fn saved(id: ListId) -> Self {
        Self::with(Some(id))
    }

    fn with(id: Option<ListId>) -> Self {
        Self {
            id,
            name: String::new(),
            saved: Draft::default(),
            draft: Draft::default(),
            filter: None,
            words: Vec::new(),
            found: None,
            work: None,
            nobody: false,
            table: Table::new("list", COLUMNS, "list-nobody"),
            part: None,
            room: 2,
            opened: false,
            at: 0,
            op: Op::default(),
        }
    }

    /// The list at an address: `new` or an id.
    pub fn at(record: &str) -> Option<Self> {
        match record {
            "new" => Some(Self::begin()),
            id => Some(Self::saved(ListId(id.parse().ok()?))),
        }
    }

    fn open(&mut self, desk: &Desk) -> Result<()> {
        if let Some(id) = self.id {
            let list = lists::get(&desk.store, id)?;
            (self.name, self.saved) = (list.name, list.draft);
            self.draft = self.saved.clone();
        }
        self.op = desk.store.draw_op()?;
        let kept = match desk.before(&self.address())? {
            Before::Draft(kept) => Some(kept),
            // Kept under its name before the program was cut off: it stands among the lists.
            Before::Saved(..) | Before::Nothing => None,
        };
        if let Some(op) = kept.as_ref().map(|kept| kept.op) {
            self.op = op;
        }
        let begun = kept.as_ref().map_or(&self.draft, |kept| &kept.draft);
        if kept.is_some() || self.id.is_none() {
            let mut form = criteria::form(begun, desk);
            if let Some(kept) = &kept {
                asks::with(desk, |asks| form.focus_on(&kept.field, asks));
            }
            self.part = Some(Part::Criteria(Box::new(form)));
        }
        if self.id.is_some() {
            match criteria::understood(&self.draft, desk) {
                Ok(filter) => self.run(filter, desk)?,
                Err(problems) => {
                    let mut form = criteria::form(&self.draft, desk);
                    asks::with(desk, |asks| form.refuse(problems, asks));
                    self.part = Some(Part::Criteria(Box::new(form)));
                }
            }
        }
        Ok(())
    }

    /// Asks the file: at once where that is quick, else beside the keys.
    fn run(&mut self, filter: Filter, desk: &Desk) -> Result<()> {
        self.words = list::words(&desk.store, &filter, &Texts::load(desk.language));
        self.table.show(columns(&filter));
        let arabic = desk.language.prefers_arabic();
        self.work = None;
        if lists::is_small(&desk.store)? {
            let found = lists::find(&desk.store, &filter, arabic, &mut |_| true)?;
            self.filter = Some(filter);
            return self.come(found.unwrap_or_default(), desk);
        }
        let (path, clock) = (desk.store.path().to_owned(), desk.store.clock().clone());
        self.work = Some(Work::begin(path, clock, filter.clone(), arabic).map_err(Trouble::Refused)?);
        self.filter = Some(filter);
        Ok(())
    }

    /// Those found are here.
    fn come(&mut self, found: Found, desk: &Desk) -> Result<()> {
        let first = self.table.first().map(|line| line.row.id);
        let at = first.and_then(|id| found.persons.iter().position(|own| *own == id)).unwrap_or(0);
        self.found = Some(found);
        let height = usize::from(self.table.resize(self.room));
        let rows = self.read(at, at.saturating_add(height), desk)?;
        if let Some(wanted) = self.table.renew(rows, |one, other| one.row.id == other.row.id) {
            self.serve(wanted, desk)?;
        }
        Ok(())
    }

    fn read(&self, from: usize, to: usize, desk: &Desk) -> Result<Vec<Line>> {
        let (Some(found), Some(filter)) = (&self.found, &self.filter) else { return Ok(Vec::new()) };
        let to = to.min(found.persons.len());
        let persons = found.persons.get(from.min(to)..to).unwrap_or_default();
        lists::lines(&desk.store, filter, persons, u32::try_from(from + 1).unwrap_or(u32::MAX))
    }

    /// A line's rank says where it stands: the window beside it is read by the ids there.
    fn serve(&mut self, wanted: Wanted, desk: &Desk) -> Result<()> {
        let all = self.found.as_ref().map_or(0, |found| found.persons.len());
        let rank = |line: Option<&Line>| line.map_or(0, |line| line.rank as usize);
        let (from, to) = match wanted {
            Wanted::First(n) => (0, usize::from(n)),
            Wanted::Last(n) => (all.saturating_sub(usize::from(n)), all),
            Wanted::After(n) => (rank(self.table.last()), rank(self.table.last()) + usize::from(n)),
            Wanted::Before(n) => {
                let to = rank(self.table.first()).saturating_sub(1);
                (to.saturating_sub(usize::from(n)), to)
            }
        };
        let rows = self.read(from, to, desk)?;
        self.table.bring(rows);
        Ok(())
    }

    fn ask(&mut self, desk: &Desk) -> Outcome {
        self.part = Some(Part::Criteria(Box::new(criteria::form(&self.draft, desk))));
        Outcome::stay()
    }

    fn follow(&mut self, event: FormEvent, desk: &mut Desk) -> Result<Outcome> {
        match event {
            FormEvent::Changed => self.at = desk.store.clock().now_ms(),
            FormEvent::Refused(why) => return Ok(Outcome::refuse(why)),
            FormEvent::Save => return self.apply(desk),
            // Nothing is shown yet: what was typed waits for her to come back.
            FormEvent::Leave if self.filter.is_none() && !self.typed().is_empty() => {
                return Ok(Outcome::close().and_say(Message::new("record-kept")));
            }
            FormEvent::Leave if self.filter.is_none() => return Ok(Outcome::close()),
            FormEvent::Leave => {
                // A draft that cannot be forgotten now is offered once more: no loss.
                desk.drafts.forget(&self.address()).ok();
                self.part = None;
            }
            FormEvent::Moved | FormEvent::Ignored => {}
        }
        Ok(Outcome::stay())
    }

    fn apply(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(Part::Criteria(form)) = &mut self.part else { return Ok(Outcome::stay()) };
        let typed = form.draft();
        match criteria::understood(&typed, desk) {
            Err(problems) => {
                let stray = asks::with(desk, |asks| form.refuse(problems, asks));
                Ok(stray.map_or_else(Outcome::stay, Outcome::refuse))
            }
            Ok(filter) => {
                self.draft = asks::with(desk, |asks| criteria::coded(&typed, asks));
                self.part = None;
                self.table = Table::new("list", COLUMNS, "list-nobody");
                self.table.resize(self.room);
                self.run(filter, desk)?;
                Ok(self.told())
            }
        }
    }

    /// What came of the search where it names nobody; and how many after that, for what was said no longer holds.
    pub(super) fn told(&mut self) -> Outcome {
        let Some(found) = self.found.as_ref().filter(|_| self.work.is_none()) else { return Outcome::stay() };
        let nobody = found.persons.is_empty();
        match (std::mem::replace(&mut self.nobody, nobody), nobody) {
            (_, true) => Outcome::refuse(Message::new("list-nobody-how")),
            (true, false) => Outcome::say(list::counts(found)),
            (false, false) => Outcome::stay(),
        }
    }

    fn act_on_lines(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        match action {
            Action::Back => {
                desk.drafts.forget(&self.address()).ok();
                // Looked at and left: nothing is half typed.
                self.draft = self.saved.clone();
                return Ok(Outcome::close());
            }
            Action::Look => return Ok(self.ask(desk)),
            Action::Done | Action::New => {
                self.part = Some(Part::Name(Prompt::new("list-name-ask", &self.name, NAME)));
            }
            Action::Files => self.part = Some(Part::Files),
            Action::GoHistory => {
                return Ok(match self.id {
                    Some(id) => registry::history("saved_list", id.0),
                    None => Outcome::refuse(Message::new("record-no-history")),
                });
            }
            Action::Record => return Ok(self.person(desk)),
            _ => match self.table.act(action) {
                TableEvent::Open => return Ok(self.person(desk)),
                TableEvent::Wants(wanted) => self.serve(wanted, desk)?,
                TableEvent::Moved | TableEvent::Ignored => {}
            },
        }
        Ok(Outcome::stay())
    }

    fn person(&self, desk: &Desk) -> Outcome {
        self.table.current().map_or_else(Outcome::stay, |line| registry::person(desk, line.row.id))
    }

    /// What the criteria would be if the form were applied now.
    fn typed(&self) -> Draft {
        match &self.part {
            Some(Part::Criteria(form)) => form.draft(),
            _ => self.draft.clone(),
        }
    }
}

impl Screen for List {
    fn place(&self) -> Place {
        Place::List
    }

    fn title(&self, look: &Look<'_>) -> String {
        if self.name.is_empty() { look.texts.word("place-list") } else { self.name.clone() }
    }

    fn address(&self) -> String {
        format!("list/{}", self.id.map_or_else(|| "new".to_owned(), |id| id.0.to_string()))
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.room = rows.saturating_sub(super::draw::HEAD).max(2);
        if !std::mem::replace(&mut self.opened, true) {
            self.table.resize(self.room);
            return self.open(desk);
        }
        match self.filter.clone() {
            Some(filter) => self.run(filter, desk),
            None => Ok(()),
        }
    }

    fn concerned(&self, touched: Touched) -> bool {
        let own = ["person", "person_detail", "document", "consent", "term", "setting"];
        let places = ["enrolment", "enrolment_span", "course", "centre", "module"];
        own.into_iter().chain(places).any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        match &mut self.part {
            None => self.act_on_lines(action, desk),
            Some(Part::Criteria(form)) => {
                let event = asks::with(desk, |asks| form.act(action, asks));
                self.follow(event, desk)
            }
            Some(Part::Name(prompt)) => match prompt.act(action) {
                Asked::Pending => Ok(Outcome::stay()),
                Asked::Dismissed => {
                    self.part = None;
                    Ok(Outcome::stay())
                }
                Asked::Answered(name) => self.keep(&name, desk),
            },
            Some(Part::Files) => match action {
                Action::Enter => self.write(0, desk),
                Action::Back => {
                    self.part = None;
                    Ok(Outcome::stay())
                }
                _ => Ok(Outcome::stay()),
            },
        }
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        match &mut self.part {
            None => Ok(None),
            Some(Part::Criteria(form)) => {
                let event = asks::with(desk, |asks| form.text(typed, asks));
                self.follow(event, desk).map(Some)
            }
            Some(Part::Name(prompt)) => Ok(Some(Outcome::typed(prompt.text(typed)))),
            Some(Part::Files) => match typed.chars().next().and_then(layout::digit) {
                Some(n) if n > 0 => self.write(usize::from(n) - 1, desk).map(Some),
                _ => Ok(Some(Outcome::stay())),
            },
        }
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        match &mut self.part {
            Some(Part::Name(line)) => Some((line, String::new())),
            _ => None,
        }
    }

    fn typing(&self) -> bool {
        self.part.is_some()
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn due(&self) -> Option<Duration> {
        self.work.as_ref().map(|_| PAUSE)
    }

    fn settle(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let ended: Option<Ended> = self.work.as_ref().and_then(Work::look);
        match ended {
            None => Ok(Outcome::stay()),
            Some(Err(why)) => {
                self.work = None;
                Ok(Outcome::refuse(why))
            }
            Some(Ok(found)) => {
                self.work = None;
                self.come(found, desk)?;
                Ok(self.told())
            }
        }
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        self.paint(area, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        match &self.part {
            None => vec![
                (Action::Enter, Some("today-open")),
                (Action::Look, Some("list-filters")),
                (Action::Done, Some("list-keep")),
                (Action::Files, Some("list-files")),
                (Action::Back, None),
            ],
            Some(Part::Criteria(_)) => {
                vec![(Action::Enter, Some("record-next")), (Action::Done, Some("list-show")), (Action::Back, None)]
            }
            Some(Part::Name(_)) => vec![(Action::Enter, Some("list-keep")), (Action::Back, None)],
            Some(Part::Files) => vec![(Action::Enter, Some("export-write")), (Action::Back, None)],
        }
    }

    fn kept(&self) -> Option<Kept> {
        let draft = self.typed();
        let field = match &self.part {
            Some(Part::Criteria(form)) => form.focused().to_owned(),
            _ => String::new(),
        };
        (draft != self.saved).then(|| Kept { form: self.address(), draft, field, base: 0, at: self.at, op: self.op })
    }
}
