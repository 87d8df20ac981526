//! What a key means where letters mark, once no late mark is in its way: which line it is for, and what becomes of the number
//! typed before it.

use super::Marks;
use crate::domain::message::Message;
use crate::keys::Action;
use crate::screens::attendance::entry::Entry;
use crate::screens::{Desk, Outcome, registry};
use crate::store::Result;

/// What a number that still waits for its mark means to an act. It is never left behind: a letter typed after the act would
/// mark a line that nobody looks at any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    /// The line that the act is for: the cursor goes there first.
    Names,
    /// What the act would pass over: that line is marked or rubbed out first.
    Stops,
    /// What the act itself takes back.
    Goes,
    /// Nothing: she is elsewhere now, and it is dropped.
    Drops,
}

impl Number {
    const fn under(action: Action) -> Self {
        match action {
            Action::Enter
            | Action::Skip
            | Action::Note
            | Action::Record
            | Action::Identify
            | Action::Attended
            | Action::Excuse => Self::Names,
            Action::Fill | Action::Done => Self::Stops,
            Action::Clear | Action::Back => Self::Goes,
            _ => Self::Drops,
        }
    }
}

/// What an action means here.
pub(super) fn act<M: Marks + ?Sized>(own: &mut M, action: Action, desk: &mut Desk) -> Result<Outcome> {
    if let Some(number) = own.hand().entry.number() {
        match Number::under(action) {
            Number::Names => {
                own.hand_mut().entry = Entry::Idle;
                let Some(index) = own.index_of(number) else { return Ok(own.no_line(number)) };
                own.stand(index);
                if matches!(action, Action::Enter | Action::Skip) {
                    return Ok(Outcome::stay());
                }
            }
            Number::Stops => return Ok(Outcome::refuse(Message::new("sheet-number-pending").with("line", number))),
            Number::Goes => {}
            Number::Drops => own.hand_mut().entry = Entry::Idle,
        }
    }
    if own.walk(action) {
        return Ok(Outcome::stay());
    }
    match action {
        Action::Clear if own.hand_mut().entry.rub() => {}
        Action::Clear => return own.clear(desk),
        Action::Fill => return own.fill(desk),
        Action::Done => return own.validate(false, desk),
        Action::Answer(0) => {
            if let Some(first) = own.first_untaken() {
                own.stand(first);
            }
        }
        Action::Answer(_) => return own.validate(true, desk),
        Action::Back if own.hand().entry != Entry::Idle => own.hand_mut().entry = Entry::Idle,
        Action::Back => return Ok(Outcome::close()),
        Action::Record | Action::Identify | Action::Attended | Action::Excuse => return hers(own, action, desk),
        _ => return own.act_plain(action, desk),
    }
    Ok(Outcome::stay())
}

/// What is kept of the woman of the cursor's line; of a walk-in, who she is.
fn hers<M: Marks + ?Sized>(own: &M, action: Action, desk: &Desk) -> Result<Outcome> {
    let Some(line) = own.whose(own.cursor()) else {
        return Ok(Outcome::refuse(Message::new("sheet-end")));
    };
    Ok(match (line.person, action) {
        (Some(person), Action::Attended) => registry::attended(desk, person),
        (Some(person), Action::Excuse) => return registry::excuse(desk, person, own.on()),
        (Some(person), _) => registry::person(desk, person),
        (None, _) => registry::identify(desk, line.id, line.label.as_deref().unwrap_or("")),
    })
}
