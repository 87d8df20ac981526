//! Centres, modules and closures: one list and one form, declared by each of them.

mod awareness;
mod centre;
mod closure;
mod contract;
mod form;
mod module;
mod pathway;
mod room;
mod season;
mod term;
mod trainer;

use super::filling::Subject;
use super::listed::{ListEvent, Listed};
use super::{Desk, Outcome, Screen};
use crate::domain::awareness::Awareness;
use crate::domain::centre::Centre;
use crate::domain::closure::Closure;
use crate::domain::contract::Contract;
use crate::domain::field::Column;
use crate::domain::message::Message;
use crate::domain::module::Module;
use crate::domain::pathway::Pathway;
use crate::domain::room::Room;
use crate::domain::season::Season;
use crate::domain::trainer::Trainer;
use crate::domain::vocabulary::Term;
use crate::keys::{Action, Place};
use crate::store::merge::Base;
use crate::store::{Result, Store, Touched, Written};
use crate::ui::Look;
pub use form::{Record, capital, heading};
use ratatui::Frame;
use ratatui::layout::Rect;

/// A subject that has a list of its own.
pub trait Listable: Subject {
    /// Where its list is.
    const PLACE: Place;
    /// Its address: `centres`.
    const ADDRESS: &'static str;
    /// What an empty list says.
    const EMPTY: &'static str;
    /// Breadcrumb of a new one.
    const NEW: &'static str;
    /// What is said when one was written.
    const SAVED: &'static str;
    /// A row of the list.
    type Row: Clone + 'static;

    /// The columns of the list.
    const COLUMNS: &'static [Column<Self::Row>];

    /// All of them, in the order of the list.
    fn rows(store: &Store) -> Result<Vec<Self::Row>>;

    /// Id of a row.
    fn id(row: &Self::Row) -> i64;

    /// Where the cursor is at first.
    fn begin(rows: &[Self::Row], desk: &Desk) -> Option<i64> {
        let _ = desk;
        rows.first().map(Self::id)
    }

    /// Fills in what can be filled in at once: the public holidays of the closures.
    fn fill(desk: &mut Desk) -> Result<Outcome> {
        let _ = desk;
        Ok(Outcome::stay())
    }

    /// What filling in is called in the key bar; `None` where there is nothing to fill in.
    const FILL: Option<&'static str> = None;

    /// Rows shown as context: what is withdrawn.
    const DIM: fn(&Self::Row) -> bool = |_| false;

    /// Another that is the same in all that counts, and what to ask: it is proposed in the place of a second one.
    fn twin(desk: &Desk, id: Option<i64>, record: &Self) -> Result<Option<(i64, Message)>> {
        let _ = (desk, id, record);
        Ok(None)
    }

    /// What saving a record would do beyond its own row, counted; `None`: nothing. It is asked before it is saved.
    fn weigh(desk: &Desk, id: Option<i64>, record: &Self) -> Result<Option<Weighed>> {
        let _ = (desk, id, record);
        Ok(None)
    }

    /// Saves it with all that, as one Change.
    fn save_weighed(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        Self::save(desk, id, record, base)
    }

    /// Actions this list knows beyond those of every list, for the key bar.
    const MORE: &'static [(Action, Option<&'static str>)] = &[];

    /// What such an action does to the row under the cursor; `None` where the list has no use for it.
    fn more(action: Action, row: Option<&Self::Row>, desk: &mut Desk) -> Result<Option<Outcome>> {
        let _ = (action, row, desk);
        Ok(None)
    }
}

/// What saving a record does beyond its own row.
pub struct Weighed {
    /// The sentence with its counts.
    pub ask: Message,
    /// Fluent id of the answer that does it.
    pub with: &'static str,
    /// Fluent id of the answer that saves the record alone.
    pub without: &'static str,
}

/// The list of a subject.
pub struct Records<S: Listable> {
    list: Listed<S::Row>,
    opened: bool,
    /// The newest id when a new one was begun: whatever is newer on return is what she made.
    adding: Option<i64>,
}

impl<S: Listable> Default for Records<S> {
    fn default() -> Self {
        Self { list: Listed::new(S::NAME, S::COLUMNS, S::EMPTY, S::id).dimming(S::DIM), opened: false, adding: None }
    }
}

impl<S: Listable> Records<S> {
    fn newest(&self) -> i64 {
        self.list.rows().iter().map(S::id).max().unwrap_or(0)
    }
}

impl<S: Listable> Screen for Records<S> {
    fn place(&self) -> Place {
        S::PLACE
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word(&format!("place-{}", S::PLACE.id()))
    }

    fn address(&self) -> String {
        S::ADDRESS.to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(1).max(2));
        let read = S::rows(&desk.store)?;
        if !std::mem::replace(&mut self.opened, true) {
            let begin = S::begin(&read, desk);
            self.list.replace(read);
            if let Some(id) = begin {
                self.list.show(id);
            }
            return Ok(());
        }
        self.list.renew(read);
        let newest = self.newest();
        if self.adding.take().is_some_and(|before| newest > before) {
            self.list.show(newest);
        }
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has(S::NAME) || touched.has("centre")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some(outcome) = S::more(action, self.list.current(), desk)? {
            self.adding = Some(self.newest());
            return Ok(outcome);
        }
        match action {
            Action::Back | Action::Done => Ok(Outcome::close()),
            Action::New => {
                self.adding = Some(self.newest());
                Ok(Outcome::open(Record::<S>::new(None)))
            }
            Action::Fill if S::FILL.is_some() => S::fill(desk),
            Action::GoHistory => Ok(match self.list.current() {
                Some(row) => super::registry::history(S::NAME, S::id(row)),
                None => Outcome::refuse(Message::new("frame-not-here")),
            }),
            _ => Ok(match self.list.act(action) {
                ListEvent::Open(id) => Outcome::open(Record::<S>::new(Some(id))),
                ListEvent::Moved => Outcome::stay(),
                ListEvent::Ignored => Outcome::unmeant(),
            }),
        }
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let below = Rect { y: area.y.saturating_add(1), height: area.height.saturating_sub(1), ..area };
        self.list.draw(below, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        let mut bar = vec![(Action::Enter, Some("today-open")), (Action::New, Some(S::NEW))];
        bar.extend(S::FILL.map(|word| (Action::Fill, Some(word))));
        bar.extend_from_slice(S::MORE);
        bar.extend([(Action::Back, None), (Action::GoHistory, None)]);
        bar
    }
}

/// The list of seasons.
pub fn seasons() -> Box<dyn Screen> {
    Box::new(Records::<Season>::default())
}

/// A new season that begins with this.
pub fn new_season(start: crate::domain::draft::Draft) -> Outcome {
    Outcome::open(Record::<Season>::begin(start))
}

/// A new trainer of that name.
pub fn new_trainer(name: &str) -> Outcome {
    Outcome::open(Record::<Trainer>::begin(crate::domain::draft::Draft::default().with("name", name)))
}

/// A new contract of the line of a course.
pub fn new_contract(line: String) -> Outcome {
    Outcome::open(Record::<Contract>::begin(crate::domain::draft::Draft::default().with("line", line)))
}

/// The list that an action goes to.
pub fn go(action: Action) -> Option<Box<dyn Screen>> {
    Some(match action {
        Action::GoCentres => Box::new(Records::<Centre>::default()),
        Action::GoModules => Box::new(Records::<Module>::default()),
        Action::GoAwareness => Box::new(Records::<Awareness>::default()),
        Action::NewAwareness => Box::new(Record::<Awareness>::new(None)),
        Action::GoPathways => Box::new(Records::<Pathway>::default()),
        Action::GoTrainers => Box::new(Records::<Trainer>::default()),
        Action::GoRooms => Box::new(Records::<Room>::default()),
        Action::GoTerms => Box::new(Records::<Term>::default()),
        Action::GoClosures => Box::new(Records::<Closure>::default()),
        Action::GoContracts => Box::new(Records::<Contract>::default()),
        _ => return None,
    })
}

/// The screen at an address that a list or form wrote.
pub fn open(place: &str, record: &str) -> Option<Box<dyn Screen>> {
    fn of<S: Listable>(record: &str) -> Option<Box<dyn Screen>> {
        let id = if record == "new" { None } else { Some(record.parse().ok()?) };
        Some(Box::new(Record::<S>::new(id)))
    }
    match place {
        "centres" => go(Action::GoCentres),
        "modules" => go(Action::GoModules),
        "awarenesses" => go(Action::GoAwareness),
        "awareness" => of::<Awareness>(record),
        "pathways" => go(Action::GoPathways),
        "trainers" => go(Action::GoTrainers),
        "rooms" => go(Action::GoRooms),
        "terms" => go(Action::GoTerms),
        "term" => of::<Term>(record),
        "pathway" => of::<Pathway>(record),
        "trainer" => of::<Trainer>(record),
        "room" => of::<Room>(record),
        "closures" => go(Action::GoClosures),
        "contracts" => go(Action::GoContracts),
        "contract" => of::<Contract>(record),
        "seasons" => Some(seasons()),
        "season" => of::<Season>(record),
        "centre" => of::<Centre>(record),
        "module" => of::<Module>(record),
        "closure" => of::<Closure>(record),
        _ => None,
    }
}

/// What a kept address is called; `None` if it is no longer there.
pub fn words_of(place: &str, record: &str, desk: &Desk) -> Option<Message> {
    fn of<S: Listable>(record: &str, desk: &Desk) -> Option<Message> {
        if record == "new" {
            return Some(Message::new(S::NEW));
        }
        let (found, _) = S::get(&desk.store, record.parse().ok()?).ok()?;
        Some(Message::new("record-named").with("name", found.name(desk.language.prefers_arabic())))
    }
    let what = match place {
        "centres" => Message::new("place-centres"),
        "modules" => Message::new("place-modules"),
        "awarenesses" => Message::new("place-awareness"),
        "awareness" => of::<Awareness>(record, desk)?,
        "pathways" => Message::new("place-pathways"),
        "trainers" => Message::new("place-trainers"),
        "rooms" => Message::new("place-rooms"),
        "terms" => Message::new("place-terms"),
        "term" => of::<Term>(record, desk)?,
        "pathway" => of::<Pathway>(record, desk)?,
        "trainer" => of::<Trainer>(record, desk)?,
        "room" => of::<Room>(record, desk)?,
        "closures" => Message::new("place-closures"),
        "contracts" => Message::new("place-contracts"),
        "contract" => of::<Contract>(record, desk)?,
        "seasons" => Message::new("place-seasons"),
        "season" => of::<Season>(record, desk)?,
        "centre" => of::<Centre>(record, desk)?,
        "module" => of::<Module>(record, desk)?,
        "closure" => of::<Closure>(record, desk)?,
        _ => return None,
    };
    Some(Message::new("record-resume").with("what", what))
}
