//! The places a clerk can be in, and what they share. `app` sees nothing of this room but `Screen` and `Desk`.

pub mod alerts;
pub mod apprentice;
pub mod asks;
pub mod attendance;
pub mod attended;
pub mod bin;
pub mod calendar;
pub mod certificates;
pub mod clerks;
pub mod closing;
pub mod completion;
pub mod course;
pub mod courses;
pub mod dossier;
mod drafting;
pub mod duplicates;
pub mod erasing;
pub mod exams;
pub mod export;
pub mod filling;
pub mod founding;
pub mod history;
pub mod hours;
pub mod import;
pub mod keyboard;
pub mod listed;
pub mod lists;
mod marking;
pub mod merging;
pub mod module_rule;
pub mod month;
pub mod person;
pub mod persons;
pub mod prompt;
pub mod rapid;
pub mod reasons;
pub mod records;
pub mod registry;
pub mod retention;
pub mod settings;
pub mod statement;
pub mod today;

pub use drafting::Before;
pub use registry::{act_told, act_word, first, go, home, open};

use crate::domain::calendar::Announced;
use crate::domain::message::Message;
use crate::keys::{Action, Key, Place};
use crate::store::drafts::{Drafts, Kept};
use crate::store::undo::Scope;
use crate::store::{Result, Store, Touched, clerk::Clerk, meta::Rules};
use crate::text::Language;
use crate::ui::Look;
use crate::ui::frame::{Said, Tone};
use chrono::NaiveDate;
use filling::Paper;
use prompt::Prompt;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::time::Duration;

/// Everything a screen works with: passed, never global.
pub struct Desk {
    /// The database.
    pub store: Store,
    /// Who works here.
    pub clerk: Clerk,
    /// Her drafts.
    pub drafts: Drafts,
    /// The civil date in Morocco, re-read before each batch of events.
    pub today: NaiveDate,
    /// The language shown.
    pub language: Language,
    /// The delegation's rules.
    pub rules: Rules,
}

impl Desk {
    /// Months of the Hijri year that were announced; none where they cannot be read: an estimate says that it is one.
    pub fn announced(&self) -> Vec<Announced> {
        crate::store::calendar::announced(&self.store).unwrap_or_default()
    }
}

/// One place.
pub trait Screen {
    /// Section of the keymap, chapter of the help.
    fn place(&self) -> Place;

    /// The words of the breadcrumb after « Najma ».
    fn title(&self, look: &Look<'_>) -> String;

    /// Where she is, so that a later start can come back here: `today`, `sheet/347892318`, `person/new`.
    fn address(&self) -> String;

    /// Reads its window: after opening, a resize to `rows` body lines, and any Change that touches it.
    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()>;

    /// The same after a Change that came while she did nothing; a screen whose digits open lines keeps these in their places.
    fn overtaken(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.refresh(desk, rows)
    }

    /// True if a Change of these tables concerns what is shown.
    fn concerned(&self, touched: Touched) -> bool {
        touched != Touched::default()
    }

    /// What a key means here.
    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome>;

    /// Characters typed (or pasted): `Some` if the focused field took them.
    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let _ = desk;
        Ok(self.asked().map(|(line, _)| Outcome::typed(line.text(typed))))
    }

    /// The line it asks for, and what of this place that is about where there is more than one of it: the program keeps
    /// what is typed there, and offers it again when the same is asked. Not a word that is to be typed anew each time, nor
    /// what is only looked for.
    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        None
    }

    /// Asks again for a line that was cut off, by what `asked` said of it: its label's id, what it is about. A screen on
    /// which she finds that line by herself leaves it.
    fn ask_again(&mut self, label: &str, about: &str) {
        let _ = (label, about);
    }

    /// The form that this screen fills in, where it is one: typing, what leads the key bar and what is kept are the form's.
    fn paper(&self) -> Option<&Paper> {
        None
    }

    /// True while a text field has the focus: plain characters are text then, not commands.
    fn typing(&self) -> bool {
        self.paper().is_some_and(|paper| !paper.deciding())
    }

    /// Draws into the body of the frame; never reads. Returns where the terminal's cursor sits.
    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)>;

    /// The actions the key bar shows, most useful first, with the words to use where they differ from the action's own.
    fn bar(&self) -> Vec<(Action, Option<&'static str>)>;

    /// Where undo looks for her last act here.
    fn scope(&self) -> Scope {
        Scope::Everywhere
    }

    /// True if this screen gives an action its own meaning that elsewhere goes to another place: the history of what it
    /// shows, the search line it has.
    fn keeps(&self, action: Action) -> bool {
        let _ = action;
        false
    }

    /// How long the screen can wait before it must `settle`; `None`: it has nothing pending.
    fn due(&self) -> Option<Duration> {
        None
    }

    /// Finishes what was waiting for one more key. Called when `due` has passed, and before undo, leaving and ending.
    fn settle(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let _ = desk;
        Ok(Outcome::stay())
    }

    /// Something is taken back or done again here: a number that names nothing yet is dropped.
    fn put_down(&mut self) {}

    /// Characters were typed after a key that opened nothing, and taken by nobody.
    fn unheard(&mut self) {}

    /// A key before anything else sees it, for the screen that shows keys. True if it took it.
    fn key(&mut self, key: Key) -> bool {
        let _ = key;
        false
    }

    /// The bytes of the key that comes next, where it is no character, for the screen that shows them.
    fn sent(&mut self, bytes: &[u8]) {
        let _ = bytes;
    }

    /// Bytes that are no key we know, for the screen that shows them. True if it wants to be drawn again.
    fn raw(&mut self, bytes: &[u8]) -> bool {
        let _ = bytes;
        false
    }

    /// Keys of this screen that are no Actions, for the help: the marks of the sheet.
    fn marks(&self, look: &Look<'_>) -> Vec<(String, String)> {
        let _ = look;
        Vec::new()
    }

    /// What leads the key bar: the marks of the sheet, the digits of the first screen.
    fn lead(&self, look: &Look<'_>) -> Option<String> {
        self.paper().and_then(|paper| paper.lead(look))
    }

    /// What is half typed, as the drafts keep it; published after each batch of keys for the hang-up thread.
    fn kept(&self) -> Option<Kept> {
        self.paper().and_then(Paper::kept)
    }
}

/// What the application does next.
pub struct Outcome {
    /// Where to go.
    pub then: Then,
    /// What to say on the message line.
    pub say: Option<Said>,
}

/// Where to go.
pub enum Then {
    /// Nowhere.
    Stay,
    /// Onto a new screen; this one waits below.
    Open(Box<dyn Screen>),
    /// Onto a new screen in the place of this one.
    Replace(Box<dyn Screen>),
    /// Back to the screen below.
    Close,
    /// Ask this; the answer comes back as `Action::Answer`.
    Ask(Question),
    /// Nowhere: the key means nothing here, and is told so unless it is a move.
    Unmeant,
    /// Nowhere, though something was to open: what is typed next was meant for that, and nobody takes it.
    Unopened,
    /// End.
    Quit,
}

/// A question: what is lost, in numbers. The first answer is the safe one and Enter's.
pub struct Question {
    /// The sentence.
    pub ask: Message,
    /// The answers, each the keys that choose it and the Fluent id of its word; Enter chooses the first, Esc none.
    pub answers: Vec<(&'static [Key], &'static str)>,
}

/// What is said where a line could not take all that was typed: so many characters were refused.
pub fn too_long(refused: usize) -> Option<Message> {
    (refused > 0).then(|| Message::new("frame-field-full").with("count", refused))
}

impl Outcome {
    /// What typing into a line comes to, which refused so many characters.
    pub fn typed(refused: usize) -> Self {
        too_long(refused).map_or_else(Self::stay, Self::refuse)
    }

    /// Stay, say nothing.
    pub const fn stay() -> Self {
        Self { then: Then::Stay, say: None }
    }

    /// Stay and say this.
    pub fn say(message: Message) -> Self {
        Self::stay().and_say(message)
    }

    /// Stay and say how far what goes on is.
    pub fn going(message: Message) -> Self {
        Self { then: Then::Stay, say: Some(Said::going(message)) }
    }

    /// Stay and say why not.
    pub fn refuse(message: Message) -> Self {
        Self { then: Then::Stay, say: Some(Said::refused(message)) }
    }

    /// The key means nothing here: one sentence says so everywhere.
    pub const fn unmeant() -> Self {
        Self { then: Then::Unmeant, say: None }
    }

    /// What was to open did not, and why.
    pub fn unopened(message: Message) -> Self {
        Self { then: Then::Unopened, say: Some(Said::refused(message)) }
    }

    /// True if it says why not.
    pub fn refuses(&self) -> bool {
        matches!(self.then, Then::Unmeant) || self.say.as_ref().is_some_and(|said| said.tone == Tone::Refused)
    }

    /// Stay and say what was written; undo would take it back.
    pub fn wrote(message: Message) -> Self {
        Self { then: Then::Stay, say: Some(Said::wrote(message)) }
    }

    /// Open a screen.
    pub fn open(screen: impl Screen + 'static) -> Self {
        Self { then: Then::Open(Box::new(screen)), say: None }
    }

    /// Back.
    pub const fn close() -> Self {
        Self { then: Then::Close, say: None }
    }

    /// The same, saying this.
    #[must_use]
    pub fn and_say(mut self, message: Message) -> Self {
        self.say = Some(Said::done(message));
        self
    }

    /// The same, saying what was written.
    #[must_use]
    pub fn having_written(mut self, message: Message) -> Self {
        self.say = Some(Said::wrote(message));
        self
    }
}

/// No place at all: what stands in for a stack that can never be empty.
pub struct Nowhere;

impl Screen for Nowhere {
    fn place(&self) -> Place {
        Place::Today
    }
    fn title(&self, _: &Look<'_>) -> String {
        String::new()
    }
    fn address(&self) -> String {
        String::new()
    }
    fn refresh(&mut self, _: &Desk, _: u16) -> Result<()> {
        Ok(())
    }
    fn act(&mut self, _: Action, _: &mut Desk) -> Result<Outcome> {
        Ok(Outcome::stay())
    }
    fn draw(&mut self, _: Rect, _: &mut Frame<'_>, _: &Look<'_>) -> Option<(u16, u16)> {
        None
    }
    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        Vec::new()
    }
}
