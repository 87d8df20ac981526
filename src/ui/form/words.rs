//! What a form says: labels, values, choices in the language shown now, what is wrong, what was understood.

use super::Form;
use super::layout::guard;
use crate::domain::course::slots_read;
use crate::domain::field::{Field, Kind};
use crate::domain::message::Message;
use crate::domain::unsaid::Unsaid;
use crate::text::{cells, told};
use crate::ui::Look;
use crate::ui::field::Input;
use crate::ui::picker::Choice;
use ratatui::style::Style;

/// Most lines that a remark takes.
const REMARK: usize = 3;

impl Form {
    /// True if the focused field shows a list, or that nothing matches.
    pub(super) fn offers(&self) -> bool {
        let Some((field, input)) = self.fields.get(self.at).zip(self.inputs.get(self.at)) else {
            return false;
        };
        input.chosen().is_none()
            && matches!(field.kind, Kind::Choice(_) | Kind::Lookup(_))
            && !(self.list.choices.is_empty() && input.is_blank())
    }

    pub(super) fn label(&self, field: &Field, look: &Look<'_>) -> String {
        look.texts.word(&format!("{}-{}", self.subject, field.id))
    }

    /// What a field that is not being typed in shows.
    pub(super) fn value(&self, at: usize, look: &Look<'_>) -> String {
        let Some(input) = self.inputs.get(at) else {
            return String::new();
        };
        match input.chosen() {
            Some(choice) => self.choice_label(at, choice, look),
            None if self.fields.get(at).is_some_and(|field| field.kind == Kind::Weekdays) => {
                slots_read(input.typed(), |day| look.texts.word(&format!("weekday-{day}")))
            }
            None => input.typed().to_owned(),
        }
    }

    /// A choice's words in the language shown now, which may not be the one it was made in.
    pub(super) fn choice_label(&self, at: usize, choice: &Choice, look: &Look<'_>) -> String {
        if let Some(unsaid) = Unsaid::read(&choice.key) {
            return look.texts.word(unsaid.term());
        }
        match self.fields.get(at) {
            Some(field) if matches!(field.kind, Kind::Choice(_)) => {
                let id = format!("{}-{}-{}", self.subject, field.id, choice.key);
                look.texts.word(&id)
            }
            _ => choice.label.clone(),
        }
    }

    /// What is wrong with a field, or unusual; true if wrong.
    pub(super) fn remark(&self, at: usize) -> Option<(&Message, bool)> {
        let id = self.fields.get(at)?.id;
        let problem = self.problems.iter().find(|problem| problem.field == id);
        let doubt = || self.doubts.iter().find(|(field, _)| *field == id);
        problem.map(|problem| (&problem.message, true)).or_else(|| doubt().map(|(_, message)| (message, false)))
    }

    fn said(&self, at: usize, message: &Message, look: &Look<'_>) -> String {
        let id = self.fields.get(at).map_or("", |field| field.id);
        look.texts.say(&told::fault(look.texts, self.subject, id, message))
    }

    /// What is wrong with a field, or unusual, in as many lines of a width as it needs, at most three; no line if nothing is.
    pub(super) fn remark_lines(&self, at: usize, width: u16, look: &Look<'_>) -> Vec<String> {
        let Some((message, wrong)) = self.remark(at) else { return Vec::new() };
        let mark = if wrong { "!" } else { "?" };
        let mut lines = cells::wrap(&self.said(at, message, look), width.saturating_sub(2 + guard(look)));
        lines.truncate(REMARK);
        for (n, line) in lines.iter_mut().enumerate() {
            line.insert_str(0, if n == 0 { mark } else { " " });
            line.insert(1, ' ');
        }
        lines
    }

    /// The words beside a box: what is wrong if that has no line of its own, what was understood, or what may be typed.
    /// Half a number would deceive, so the last two are shown whole or not at all.
    pub(super) fn beside(&self, at: usize, look: &Look<'_>, under: bool, room: u16) -> (String, Style) {
        let theme = look.theme;
        if let (false, Some((message, wrong))) = (under, self.remark(at)) {
            let style = if wrong { theme.alarm } else { theme.todo };
            return (self.said(at, message, look), style);
        }
        let echo = self.inputs.get(at).and_then(|input| input.echo.as_ref());
        let hint = || {
            let field = self.fields.get(at).filter(|_| at == self.at)?;
            let id = format!("{}-{}-hint", self.subject, field.id);
            look.texts.has(&id).then(|| look.texts.word(&id))
        };
        // What holds while it is blank stands in its box; while she types there, the hint says it.
        let holds = || {
            self.fields.get(at).filter(|field| at != self.at && !field.holds.is_empty())?;
            let blank = self.inputs.get(at).is_some_and(Input::is_blank);
            blank.then(|| look.texts.word("form-holds"))
        };
        let words = echo
            .map(|echo| look.texts.say(echo))
            .or_else(holds)
            .or_else(hint)
            .filter(|words| cells::width(words) <= room);
        (words.unwrap_or_default(), theme.dim)
    }
}
