//! What a person's file holds beside her fiche: papers, notices and consents, her household. Digits say where a paper
//! stands.

mod draw;
mod form;
mod lines;

use super::export::{folder, free};
use super::prompt::{Asked as Answer, Prompt};
use super::{Desk, Outcome, Screen, registry};
use crate::domain::consent::Consent;
use crate::domain::document::{NOTE, State};
use crate::domain::household::Link;
use crate::domain::id::{self, PersonId};
use crate::domain::message::Message;
use crate::domain::person::Name;
use crate::exchange::held;
use crate::keys::{Action, Place, layout};
use crate::store::document::Wanted;
use crate::store::undo::Scope;
use crate::store::{Result, Touched, Trouble, document, household, person};
use crate::text::{Texts, sanitize};
use crate::ui::{Look, scroll};
pub use form::{DossierForm, told};
use lines::{Line, lines};
use ratatui::Frame;
use ratatui::layout::Rect;

/// The screen.
pub struct Dossier {
    her: PersonId,
    name: Name,
    lines: Vec<Line>,
    at: usize,
    top: usize,
    rows: usize,
    note: Option<(Asked, Prompt)>,
}

/// The paper a note is asked for: the lines may move meanwhile.
struct Asked {
    kind: String,
    label: String,
    state: State,
    /// The last Change of what she saw of it.
    seen: i64,
}

impl Dossier {
    /// The file of a person.
    pub fn new(her: PersonId) -> Self {
        Self { her, name: Name::default(), lines: Vec::new(), at: 1, top: 0, rows: 1, note: None }
    }

    fn current(&self) -> Option<&Line> {
        self.lines.get(self.at)
    }

    /// To the next line that says something, in one direction; headings are passed by.
    fn go(&mut self, to: usize, down: bool) {
        let last = self.lines.len().saturating_sub(1);
        let mut at = to.min(last);
        while matches!(self.lines.get(at), Some(Line::Heading(_))) {
            if (down && at == last) || (!down && at == 0) {
                return;
            }
            at = if down { at + 1 } else { at - 1 };
        }
        self.at = at;
        // The heading above it is seen with it.
        self.top = scroll::to(self.top.min(at.saturating_sub(1)), at, self.rows, self.lines.len());
    }

    /// Says where the paper under the cursor stands, and goes to the next.
    fn mark(&mut self, state: Option<State>, desk: &mut Desk) -> Result<Outcome> {
        let Some(Line::Paper(paper)) = self.current() else {
            return Ok(Outcome::refuse(Message::new("dossier-no-paper")));
        };
        let (kind, label) = (paper.kind.clone(), paper.label.clone());
        let wanted = Wanted { state, note: None, seen: Some(paper.chg) };
        let outcome = self.write((&kind, label), wanted, desk)?;
        if matches!(self.lines.get(self.at + 1), Some(Line::Paper(_))) {
            self.go(self.at + 1, true);
        }
        Ok(outcome)
    }

    fn write(&mut self, (kind, label): (&str, String), wanted: Wanted<'_>, desk: &mut Desk) -> Result<Outcome> {
        let today = desk.today;
        let written = document::set(&mut desk.store, desk.clerk.id, self.her, kind, today, wanted)?;
        self.read(desk)?;
        let said = Message::new(wanted.state.map_or("document-cleared", State::term));
        let message = Message::new("dossier-paper").with("paper", label).with("state", said);
        Ok(if written.change.is_some() { Outcome::wrote(message) } else { Outcome::say(message) })
    }

    /// Reads the lines again; the cursor stays on what it was on.
    fn read(&mut self, desk: &Desk) -> Result<()> {
        self.name = person::get(&desk.store, self.her)?.0.person.name;
        let before = std::mem::replace(&mut self.lines, lines(self.her, desk)?);
        let here = before.get(self.at);
        let found = here.and_then(|here| self.lines.iter().position(|line| line.is_same(here)));
        self.go(found.unwrap_or(self.at), true);
        Ok(())
    }

    fn ask_note(&mut self) -> Outcome {
        let Some(Line::Paper(paper)) = self.current() else {
            return Outcome::refuse(Message::new("dossier-no-paper"));
        };
        let state = paper.state.unwrap_or(State::Missing);
        let asked = Asked { kind: paper.kind.clone(), label: paper.label.clone(), state, seen: paper.chg };
        self.note = Some((asked, Prompt::new("dossier-note", &paper.note, NOTE)));
        Outcome::stay()
    }

    /// Writes the note. One that a colleague was faster with stands until she says it again: hers stays typed.
    fn keep_note(&mut self, text: &str, desk: &mut Desk) -> Result<Outcome> {
        let Some((asked, _)) = &self.note else { return Ok(Outcome::stay()) };
        let (kind, label) = (asked.kind.clone(), asked.label.clone());
        let wanted = Wanted { state: Some(asked.state), note: Some(text), seen: Some(asked.seen) };
        match self.write((&kind, label), wanted, desk) {
            Err(trouble @ Trouble::Conflict { .. }) => {
                self.read(desk)?;
                let stored = self.lines.iter().find_map(|line| match line {
                    Line::Paper(paper) if paper.kind == kind => Some(paper),
                    _ => None,
                });
                if let (Some(paper), Some((asked, _))) = (stored, &mut self.note) {
                    asked.seen = paper.chg;
                    asked.state = paper.state.unwrap_or(State::Missing);
                }
                Err(trouble)
            }
            written => {
                self.note = None;
                written
            }
        }
    }

    /// Takes somebody out of the household: whoever the cursor is on.
    fn part(&self, desk: &mut Desk) -> Result<Outcome> {
        let Some(Line::Member(member, _)) = self.current() else {
            return Ok(Outcome::refuse(Message::new("dossier-nothing-to-clear")));
        };
        household::part(&mut desk.store, desk.clerk.id, member.person)?;
        Ok(Outcome::wrote(Message::new("household-parted").with("name", member.name.told())))
    }

    /// Everything held about her, into a text file beside the database.
    fn write_all(&self, desk: &Desk) -> Result<Outcome> {
        let texts = Texts::load(desk.language);
        let text = held::text(&desk.store, self.her, None, &texts)?;
        let path = free(&folder(desk.store.path())?, &format!("dossier-{}", self.her), "txt");
        let path = held::write(&path, &text).map_err(Trouble::Refused)?;
        let file = sanitize::line(&path.to_string_lossy()).into_owned();
        Ok(Outcome::say(Message::new("dossier-written").with("file", file)))
    }
}

impl Screen for Dossier {
    fn place(&self) -> Place {
        Place::Dossier
    }

    fn title(&self, look: &Look<'_>) -> String {
        let name = look.texts.name(&self.name);
        format!("{name} › {}", look.texts.word("place-dossier"))
    }

    fn address(&self) -> String {
        format!("dossier/{}", self.her.0)
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.rows = usize::from(rows.saturating_sub(2)).max(1);
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        let tables = ["person", "document", "consent", "household", "household_member", "term", "setting"];
        tables.iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some((_, prompt)) = &mut self.note {
            match prompt.act(action) {
                Answer::Pending => {}
                Answer::Dismissed => self.note = None,
                Answer::Answered(text) => return self.keep_note(&text, desk),
            }
            return Ok(Outcome::stay());
        }
        match action {
            Action::Back | Action::Done => return Ok(Outcome::close()),
            Action::Erase => return Ok(registry::erasing(desk, self.her)),
            Action::Up => self.go(self.at.saturating_sub(1), false),
            Action::Down => self.go(self.at + 1, true),
            Action::PageUp => self.go(self.at.saturating_sub(self.rows), false),
            Action::PageDown => self.go(self.at + self.rows, true),
            Action::Home => self.go(0, true),
            Action::End => self.go(self.lines.len(), false),
            Action::Clear | Action::Delete => {
                return match self.current() {
                    Some(Line::Paper(_)) => self.mark(None, desk),
                    _ => self.part(desk),
                };
            }
            Action::Note => return Ok(self.ask_note()),
            Action::Notice => return Ok(Outcome::open(notice(self.her, desk)?)),
            Action::New => return Ok(Outcome::open(DossierForm::<Link>::link(self.her))),
            Action::Files => return self.write_all(desk),
            Action::Attended => return Ok(registry::attended(desk, self.her)),
            Action::GoHistory => {
                return Ok(match self.current().and_then(Line::row) {
                    Some((table, id)) => registry::history(table, id),
                    None => registry::history("person", self.her.0),
                });
            }
            Action::Enter | Action::Record => {
                return Ok(match self.current() {
                    Some(Line::Member(member, _)) if member.person != self.her => registry::person(desk, member.person),
                    Some(Line::Paper(_)) => self.ask_note(),
                    _ => Outcome::unmeant(),
                });
            }
            _ => return Ok(Outcome::unmeant()),
        }
        Ok(Outcome::stay())
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        if let Some((_, prompt)) = &mut self.note {
            return Ok(Some(Outcome::typed(prompt.text(typed))));
        }
        let digit = typed.chars().next().and_then(layout::digit);
        let state = digit.and_then(|digit| State::from_code(i64::from(digit)));
        state.map(|state| self.mark(Some(state), desk)).transpose()
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        let (asked, line) = self.note.as_mut()?;
        Some((line, asked.kind.clone()))
    }

    fn typing(&self) -> bool {
        self.note.is_some()
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        self.draw_lines(area, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.note.is_some() {
            return vec![(Action::Enter, Some("record-save")), (Action::Back, None)];
        }
        vec![
            (Action::Note, None),
            (Action::Notice, None),
            (Action::New, Some("household-new")),
            (Action::Files, Some("dossier-all")),
            (Action::Back, None),
            (Action::GoHistory, None),
        ]
    }

    fn lead(&self, look: &Look<'_>) -> Option<String> {
        let on_paper = matches!(self.current(), Some(Line::Paper(_)));
        let words = State::ALL.map(|state| format!("{} {}", state as i64, look.texts.word(state.term())));
        (on_paper && self.note.is_none()).then(|| words.join("  "))
    }

    fn scope(&self) -> Scope {
        Scope::Record(id::low(self.her.0))
    }
}

/// The form that notes what was told to a person: the notice, today, by this clerk, in her language.
pub fn notice(her: PersonId, desk: &Desk) -> Result<DossierForm<Consent>> {
    DossierForm::<Consent>::notice(her, desk)
}
