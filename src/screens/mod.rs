//! The places a clerk can be in, and what they share. `app` sees nothing of this room but `Screen` and `Desk`.

use crate::domain::message::Message;
use crate::keys::{Action, Place};
use crate::store::drafts::Drafts;
use crate::store::{Result, Store, Touched, clerk::Clerk, meta::Rules};
use crate::text::Language;
use crate::ui::Look;
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;

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

    /// True if a Change of these tables concerns what is shown.
    fn concerned(&self, touched: Touched) -> bool {
        touched != Touched::default()
    }

    /// What a key means here.
    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome>;

    /// Characters typed (or pasted): `Some` if the focused field took them.
    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let _ = (typed, desk);
        Ok(None)
    }

    /// True while a text field has the focus: plain characters are text then, not commands.
    fn typing(&self) -> bool {
        false
    }

    /// Draws into the body of the frame; never reads. Returns where the terminal's cursor sits.
    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)>;

    /// The actions the key bar shows, most useful first, with the words to use where they differ from the action's own.
    fn bar(&self) -> Vec<(Action, Option<&'static str>)>;

    /// Saves what is half typed: called on the way out, whatever the reason.
    fn leave(&mut self, desk: &mut Desk) {
        let _ = desk;
    }
}

/// What the application does next.
pub struct Outcome {
    /// Where to go.
    pub then: Then,
    /// What to say on the message line.
    pub say: Option<Message>,
}

/// Where to go.
pub enum Then {
    /// Nowhere.
    Stay,
    /// Onto a new screen; this one waits below.
    Open(Box<dyn Screen>),
    /// Back to the screen below.
    Close,
    /// Ask this; the answer comes back as `Action::Answer`.
    Ask(Question),
    /// End.
    Quit,
}

/// A question: what is lost, in numbers. The first answer is the safe one and Enter's.
pub struct Question {
    /// The sentence.
    pub ask: Message,
    /// The answers, each a key and a word; the first is chosen by Enter and Esc.
    pub answers: Vec<(char, &'static str)>,
}

impl Outcome {
    /// Stay, say nothing.
    pub const fn stay() -> Self {
        Self {
            then: Then::Stay,
            say: None,
        }
    }

    /// Stay and say this.
    pub const fn say(message: Message) -> Self {
        Self {
            then: Then::Stay,
            say: Some(message),
        }
    }

    /// Open a screen.
    pub fn open(screen: impl Screen + 'static) -> Self {
        Self {
            then: Then::Open(Box::new(screen)),
            say: None,
        }
    }

    /// Back.
    pub const fn close() -> Self {
        Self {
            then: Then::Close,
            say: None,
        }
    }

    /// The same, saying this.
    #[must_use]
    pub fn and_say(mut self, message: Message) -> Self {
        self.say = Some(message);
        self
    }
}
