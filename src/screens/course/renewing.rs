//! The new school year at a course: where its women go on, and the lines that are exceptions, typed over the list they
//! stand in.

use super::parts::{Deed, Step, asked, prompt};
use super::whither::{Went, Whither};
use crate::domain::course::{Course, CourseRow};
use crate::domain::field::Kind;
use crate::domain::id::CourseId;
use crate::domain::message::Message;
use crate::domain::renewal::{Fate, parse};
use crate::keys::Action;
use crate::screens::Desk;
use crate::screens::prompt::{Asked, Prompt};
use crate::store::enrolment::{Renewal, would_crowd};
use crate::store::{Result, Trouble};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

enum Asking {
    Whither(Whither),
    Exceptions(Box<CourseRow>, Prompt),
    /// Where those who repeat go, once the others go to another module.
    Repeaters(Renewal, Whither),
    /// More women than places: what is said of it, and why all the same.
    Crowded(Renewal, Vec<Message>, Prompt),
}

/// A group on its way into the new year.
pub(super) struct Renewing {
    from: CourseId,
    asking: Asking,
    room: u16,
}

impl Renewing {
    pub(super) fn new(from: CourseId, course: &Course, room: u16, desk: &Desk) -> Result<Self> {
        let whither = Whither::from(from, (course.module, course.centre), "course-renew-whither", room, desk)?;
        Ok(Self { from, asking: Asking::Whither(whither), room })
    }

    pub(super) fn resize(&mut self, room: u16) {
        self.room = room;
        if let Asking::Whither(whither) | Asking::Repeaters(_, whither) = &mut self.asking {
            whither.resize(room);
        }
    }

    /// The line that is asked for.
    pub(super) const fn line(&mut self) -> Option<&mut Prompt> {
        match &mut self.asking {
            Asking::Exceptions(_, line) | Asking::Crowded(_, _, line) => Some(line),
            Asking::Whither(_) | Asking::Repeaters(..) => None,
        }
    }

    /// What is typed where no line is asked for.
    pub(super) fn text(&mut self, typed: &str) -> Step {
        match &mut self.asking {
            Asking::Whither(whither) | Asking::Repeaters(_, whither) => Step::typed(whither.text(typed)),
            Asking::Exceptions(..) | Asking::Crowded(..) => Step::Stay,
        }
    }

    pub(super) fn act(&mut self, action: Action, course: &Course, desk: &Desk) -> Result<Step> {
        let from = self.from;
        match &mut self.asking {
            Asking::Whither(whither) => match whither.act(action) {
                Went::Pending => {}
                Went::Dismissed => return Ok(Step::Dismissed),
                Went::Refused(why) => return Ok(Step::Refused(why)),
                Went::There(row) => {
                    self.asking = Asking::Exceptions(row, prompt("course-renew-except", "").of(Kind::Numbers))
                }
            },
            Asking::Exceptions(to, typed) => match typed.act(action) {
                Asked::Pending => {}
                Asked::Dismissed => *self = Self::new(from, course, self.room, desk)?,
                Asked::Answered(words) => {
                    let exceptions = match parse(&words) {
                        Ok(exceptions) => exceptions,
                        Err(why) => return Ok(Step::Refused(why)),
                    };
                    let repeat = exceptions.values().any(|fate| *fate == Fate::Repeats);
                    let onward = to.course.module != course.module;
                    let plan = Renewal { from, to: to.id, repeaters: None, exceptions, reason: None };
                    if !(repeat && onward) {
                        return self.go(plan, desk);
                    }
                    let like = (course.module, course.centre);
                    let whither = Whither::from(from, like, "course-renew-repeaters", self.room, desk)?;
                    self.asking = Asking::Repeaters(plan, whither);
                }
            },
            Asking::Repeaters(plan, whither) => match whither.act(action) {
                Went::Pending => {}
                Went::Dismissed => *self = Self::new(from, course, self.room, desk)?,
                Went::Refused(why) => return Ok(Step::Refused(why)),
                Went::There(row) => {
                    plan.repeaters = Some(row.id);
                    let plan = plan.clone();
                    return self.go(plan, desk);
                }
            },
            Asking::Crowded(plan, _, why) => match why.act(action) {
                Asked::Pending => {}
                Asked::Dismissed => *self = Self::new(from, course, self.room, desk)?,
                Asked::Answered(words) => {
                    plan.reason = Some(words).filter(|words| !words.is_empty());
                    return Ok(Step::Done(Deed::Renew(plan.clone())));
                }
            },
        }
        Ok(Step::Stay)
    }

    /// Does it, or says first that there are more women than places: the reason is asked for, and nothing forbidden.
    fn go(&mut self, plan: Renewal, desk: &Desk) -> Result<Step> {
        let said = match would_crowd(&desk.store, &plan, desk.today) {
            Err(Trouble::Refused(why)) => return Ok(Step::Refused(why)),
            said => said?,
        };
        if said.is_empty() {
            return Ok(Step::Done(Deed::Renew(plan)));
        }
        self.asking = Asking::Crowded(plan, said, prompt("course-doubt-reason", ""));
        Ok(Step::Stay)
    }

    pub(super) fn draw(&self, list: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        match &self.asking {
            Asking::Whither(whither) | Asking::Repeaters(_, whither) => whither.draw(list, buffer, look),
            Asking::Exceptions(to, prompt) => {
                let name = look.texts.pick(&to.course.name, to.course.name_ar.as_deref());
                let said = look.texts.say(&Message::new("course-renew-how").with("course", name));
                above(said, prompt, list, buffer, look)
            }
            Asking::Crowded(_, said, prompt) => {
                let said: Vec<String> = said.iter().map(|said| look.texts.say(said)).collect();
                above(said.join(" "), prompt, list, buffer, look)
            }
        }
    }
}

/// A line that is asked for, with what it is about above it.
fn above(said: String, prompt: &Prompt, list: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
    let last = Rect { y: list.bottom() - 1, height: 1, ..list };
    let above = Rect { y: last.y.saturating_sub(1).max(list.y), ..last };
    let said = Piece::new(said, list.width.saturating_sub(1), look.theme.dim);
    draw(buffer, above, look.side(), &[Piece::new("", 1, look.theme.text), said]);
    asked(prompt, last, buffer, look)
}
