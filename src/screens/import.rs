//! Importing persons: which file, what its columns hold, what it would do, and then all of it at once.

mod acting;
mod choosing;
mod draw;
mod files;
mod telling;
mod work;

use super::listed::{ListEvent, Listed};
use super::prompt::{Asked, Prompt};
use super::{Desk, Outcome, Screen, asks};
use crate::domain::course::CourseRow;
use crate::domain::field::{Column, Script, Width};
use crate::domain::id::{CourseId, PersonId};
use crate::domain::message::{Message, Value};
use crate::domain::order;
use crate::exchange::headers::Target;
use crate::exchange::import::{Duplicates, Report, Settings, numbered};
use crate::exchange::open;
use crate::exchange::table::{Choice as Guess, Headings, Table};
use crate::exchange::verdict::{Line, Verdict};
use crate::keys::{Action, Place, layout};
use crate::store::duplicates::verdicts;
use crate::store::import::Who;
use crate::store::{Result, Touched, course};
use crate::text::{Language, Texts};
use crate::ui::Look;
use crate::ui::picker::{Choice, Picked, Picker};
use choosing::Choosing;
use files::Found;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::path::{Path, PathBuf};
use std::time::Duration;
use telling::{done, name_of, rejects, to_look_at};
use work::{Order, Work};

/// How often the work is looked at while it runs.
const GLANCE: Duration = Duration::from_millis(200);
/// Characters of a path at most.
const PATH: usize = 400;
/// Headings named of the columns that are not taken.
const NAMED: usize = 3;
/// Cells of the bar.
const BAR: u64 = 20;

/// One row of the dry run that does not simply add somebody.
#[derive(Clone, Debug)]
struct Told {
    line: i64,
    name: String,
    word: &'static str,
    why: String,
    /// The print of the row, and who of those recorded she may be.
    asked: Option<(i64, PersonId)>,
}

const TOLD: &[Column<Told>] = &[
    Column::new("line", Width::Cells(6), Script::Latin, |told: &Told| Value::Number(told.line)).far(),
    Column::new("person", Width::Cells(22), Script::Free, |told: &Told| told.name.as_str().into()),
    Column::new("verdict", Width::Cells(16), Script::Free, |told: &Told| Value::Term(told.word)),
    Column::new("why", Width::Fill(30), Script::Free, |told: &Told| told.why.as_str().into()),
];

/// How far she is.
enum Stage {
    /// Which file.
    Files,
    /// What its columns hold; the column under the cursor.
    Columns(Box<Table>),
    /// What it would do.
    Tried(Box<Table>, Box<Report>),
}

/// The screen.
pub struct Import {
    stage: Stage,
    line: Prompt,
    all: Vec<Found>,
    found: Listed<Found>,
    told: Listed<Told>,
    /// Column under the cursor.
    at: usize,
    choosing: Option<Choosing>,
    course: Option<(CourseId, String)>,
    /// The course given at the start, read at the first refresh.
    wanted: Option<CourseId>,
    duplicates: Duplicates,
    work: Option<(Work, Box<Table>)>,
    /// True while she is asked whether to stop.
    stopping: bool,
    opened: bool,
    rejects: Option<PathBuf>,
}

impl Default for Import {
    fn default() -> Self {
        Self {
            stage: Stage::Files,
            line: Prompt::new("importing-file", "", PATH),
            all: Vec::new(),
            found: Listed::new("importing", files::COLUMNS, "importing-empty", |found: &Found| found.n),
            told: Listed::new("importing", TOLD, "importing-all-new", |told: &Told| told.line),
            at: 0,
            choosing: None,
            course: None,
            wanted: None,
            duplicates: Duplicates::Skip,
            work: None,
            stopping: false,
            opened: false,
            rejects: None,
        }
    }
}

impl Import {
    /// An import that enrols everybody in a course.
    pub fn into_course(course: CourseId) -> Self {
        Self { wanted: Some(course), ..Self::default() }
    }

    fn list(&mut self) {
        let typed = self.line.typed().to_owned();
        if typed.starts_with(['/', '~']) {
            let beside = files::beside(&typed);
            self.found.replace(files::matching(&beside, &typed));
        } else {
            self.found.replace(files::matching(&self.all, &typed));
        }
    }

    /// The file under the cursor, or the path that was typed in full.
    fn open(&mut self) -> Outcome {
        let typed = self.line.typed().trim().to_owned();
        let path = match self.found.current() {
            Some(found) => found.path.clone(),
            None if typed.is_empty() => return Outcome::refuse(Message::new("importing-choose")),
            None => files::resolved(&typed),
        };
        let table = open::open(&path)
            .and_then(|source| Table::open(source, &Guess { headings: Headings::Sought, ..Guess::default() }));
        match table {
            Err(why) => Outcome::refuse(why),
            Ok(table) => self.show(table),
        }
    }

    /// Shows the columns of a table, and says first what nobody should overlook.
    fn show(&mut self, table: Table) -> Outcome {
        self.at = 0;
        let (ignored, clear, named) = (table.ignored(), table.is_clear(), table.mapping.has_name());
        self.stage = Stage::Columns(Box::new(table));
        if !clear {
            return Outcome::refuse(Message::new("importing-unclear"));
        }
        if !named {
            return Outcome::say(Message::new("importing-unnamed"));
        }
        if ignored.is_empty() {
            return Outcome::stay();
        }
        let names = ignored.iter().take(NAMED).cloned().collect::<Vec<_>>().join(" · ");
        Outcome::say(Message::new("importing-ignored").with("count", ignored.len()).with("names", names))
    }

    fn settings(&self, table: &Table, desk: &Desk) -> Settings {
        let mut settings = Settings::new(desk.today);
        asks::province(&desk.store).clone_into(&mut settings.province);
        settings.duplicates = self.duplicates;
        settings.course = self.course.as_ref().map(|(id, _)| *id);
        settings.rejects = Some(rejects(table.source().path(), desk));
        settings
    }

    fn begin(&mut self, table: Box<Table>, writes: bool, desk: &Desk) -> Outcome {
        let mut settings = self.settings(&table, desk);
        if !writes {
            settings.rejects = None;
        }
        let order = Order {
            database: desk.store.path().to_owned(),
            clock: desk.store.clock().clone(),
            clerk: writes.then_some(desk.clerk.id),
            table: (*table).clone(),
            settings,
            language: desk.language,
        };
        match Work::begin(order) {
            Err(why) => {
                self.stage = Stage::Columns(table);
                Outcome::refuse(why)
            }
            Ok(work) => {
                self.stopping = false;
                self.work = Some((work, table));
                Outcome::stay()
            }
        }
    }

    /// Tries the file: nothing is written.
    fn try_it(&mut self, desk: &Desk) -> Outcome {
        match std::mem::replace(&mut self.stage, Stage::Files) {
            Stage::Columns(table) if !table.mapping.has_name() => {
                self.stage = Stage::Columns(table);
                Outcome::refuse(Message::new("importing-needs-name"))
            }
            Stage::Columns(table) | Stage::Tried(table, _) => self.begin(table, false, desk),
            Stage::Files => Outcome::stay(),
        }
    }

    fn do_it(&mut self, desk: &Desk) -> Outcome {
        match std::mem::replace(&mut self.stage, Stage::Files) {
            Stage::Tried(table, report) if report.added + report.updated + report.enrolled + report.possible == 0 => {
                self.stage = Stage::Tried(table, report);
                Outcome::refuse(Message::new("importing-nothing"))
            }
            Stage::Tried(table, _) => self.begin(table, true, desk),
            other => {
                self.stage = other;
                Outcome::stay()
            }
        }
    }

    /// Takes up what the work came to.
    fn ended(&mut self, ended: work::Ended, desk: &Desk) -> Outcome {
        let Some((work, table)) = self.work.take() else { return Outcome::stay() };
        let writes = work.writes;
        drop(work);
        self.stopping = false;
        match ended {
            Err(why) => {
                self.stage = Stage::Columns(table);
                Outcome::refuse(why)
            }
            Ok(report) if writes => done(&report),
            Ok(report) => {
                let texts = Texts::load(desk.language);
                self.told.replace(to_look_at(&report, &texts));
                self.rejects = None;
                let said = if report.other_year().is_some() { "importing-other-year" } else { "importing-tried" };
                self.stage = Stage::Tried(table, report);
                Outcome::say(Message::new(said))
            }
        }
    }

    fn progress(&self) -> Option<Message> {
        let (work, _) = self.work.as_ref()?;
        let progress = work.progress;
        let share = (progress.bytes.saturating_mul(100)).checked_div(progress.total).unwrap_or(0).min(100);
        let full = share * BAR / 100;
        let bar: String = (0..BAR).map(|n| if n < full { '█' } else { '░' }).collect();
        let id = if work.writes { "importing-writes" } else { "importing-tries" };
        Some(Message::new(id).with("rows", progress.rows as i64).with("share", share as i64).with("bar", bar))
    }

    /// What was tried is tried again with another choice.
    fn again(&mut self, desk: &Desk) -> Outcome {
        if matches!(self.stage, Stage::Tried(..)) { self.try_it(desk) } else { Outcome::stay() }
    }

    fn turn_duplicates(&mut self, desk: &Desk) -> Outcome {
        self.duplicates = match self.duplicates {
            Duplicates::Skip => Duplicates::Update,
            Duplicates::Update => Duplicates::Add,
            Duplicates::Add => Duplicates::Skip,
        };
        self.again(desk)
    }
}

impl Screen for Import {
    fn place(&self) -> Place {
        Place::Import
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-import")
    }

    fn address(&self) -> String {
        "import".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.found.resize(rows.saturating_sub(draw::FILES).max(2));
        self.told.resize(rows.saturating_sub(draw::TRIED).max(2));
        if let Some(id) = self.wanted.take() {
            let (row, _) = course::get(&desk.store, id)?;
            self.course = Some((id, name_of(&row, desk.language.prefers_arabic())));
        }
        if !std::mem::replace(&mut self.opened, true) {
            self.all = files::all(desk.store.path());
            self.list();
        }
        Ok(())
    }

    fn concerned(&self, _: Touched) -> bool {
        false
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if self.work.is_some() {
            match action {
                Action::Back => self.stopping = true,
                Action::Enter => self.stopping = false,
                _ => {}
            }
            return Ok(Outcome::stay());
        }
        if let Some(Choosing { picker, .. }) = &mut self.choosing {
            let picked = picker.act(action);
            return Ok(self.picked(picked, desk));
        }
        match self.stage {
            Stage::Files => Ok(self.act_on_files(action)),
            Stage::Columns(_) => self.act_on_columns(action, desk),
            Stage::Tried(..) => self.act_on_tried(action, desk),
        }
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        if let Some((work, _)) = &self.work {
            if self.stopping && typed.chars().next().and_then(layout::digit) == Some(2) {
                work.stop();
                self.stopping = false;
            } else {
                self.stopping = false;
            }
            return Ok(Some(Outcome::stay()));
        }
        if let Some(Choosing { picker, .. }) = &mut self.choosing {
            let picked = picker.text(typed);
            return Ok(Some(self.picked(picked, desk)));
        }
        if !matches!(self.stage, Stage::Files) {
            return Ok(None);
        }
        let refused = self.line.text(typed);
        self.list();
        Ok(Some(Outcome::typed(refused)))
    }

    fn typing(&self) -> bool {
        self.work.is_some() || self.choosing.is_some() || matches!(self.stage, Stage::Files)
    }

    fn due(&self) -> Option<Duration> {
        self.work.as_ref().map(|_| GLANCE)
    }

    fn settle(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some((work, _)) = &mut self.work else { return Ok(Outcome::stay()) };
        match work.look() {
            Some(ended) => Ok(self.ended(ended, desk)),
            None => Ok(self.progress().map_or_else(Outcome::stay, Outcome::going)),
        }
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        self.paint(area, frame.buffer_mut(), look)
    }

    fn lead(&self, look: &Look<'_>) -> Option<String> {
        self.stopping.then(|| look.texts.word("importing-stop-lead"))
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.work.is_some() {
            return if self.stopping {
                vec![(Action::Enter, Some("importing-go-on"))]
            } else {
                vec![(Action::Back, Some("importing-stop"))]
            };
        }
        if self.choosing.is_some() {
            return vec![(Action::Enter, Some("importing-take")), (Action::Back, None)];
        }
        match self.stage {
            Stage::Files => vec![(Action::Enter, Some("today-open")), (Action::Back, None)],
            Stage::Columns(ref table) => {
                let mut bar = vec![
                    (Action::Done, Some("importing-try")),
                    (Action::Enter, Some("importing-column")),
                    (Action::Look, Some("importing-course")),
                    (Action::Fill, Some("importing-duplicates")),
                    (Action::Back, None),
                ];
                if table.read_by_hand().is_some() {
                    bar.insert(2, (Action::New, Some("importing-first-row")));
                }
                if let Some(word) = choosing::readings(table) {
                    bar.insert(2, (Action::Files, Some(word)));
                }
                bar
            }
            Stage::Tried(..) => {
                let mut bar = vec![
                    (Action::Done, Some("importing-do")),
                    (Action::Look, Some("importing-course")),
                    (Action::Fill, Some("importing-duplicates")),
                    (Action::Back, Some("importing-to-columns")),
                ];
                if self.told.current().is_some_and(|told| told.asked.is_some()) {
                    bar.splice(1..1, [(Action::Same, None), (Action::Distinct, None)]);
                }
                bar
            }
        }
    }
}
