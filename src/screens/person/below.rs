//! What stands below a person's form.

use super::candidates::Candidates;
use crate::domain::consent::{self as law, Consent};
use crate::domain::draft::Draft;
use crate::domain::enrolment::Enrolment;
use crate::domain::fiche::{Fiche, RECORDED};
use crate::domain::id::PersonId;
use crate::domain::message::Message;
use crate::domain::person::Sex;
use crate::domain::privacy;
use crate::screens::Desk;
use crate::store::{Result, consent, course, document, enrolment, erasure, household, person, vocabulary};
use crate::text::{Texts, cells, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::Days;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// A name in French, and in Arabic where there is one.
type Both = (String, Option<String>);

/// A place in a course.
struct Taken {
    line: Enrolment,
    course: Both,
    centre: Both,
}

/// The courses of a person, or those who may be her.
#[derive(Default)]
pub(super) struct Below {
    courses: Vec<Taken>,
    sex: Option<Sex>,
    alike: Candidates,
    /// What her file says of itself, a line each; true where something is to be done.
    notes: Vec<(Message, bool)>,
    /// What is hidden of her, once she who works here said why: Fluent id of the field, and what stands there.
    shown: Vec<(String, String)>,
}

impl Below {
    /// Reads the courses of a person.
    pub(super) fn refresh(&mut self, id: Option<i64>, desk: &Desk) -> Result<()> {
        self.courses.clear();
        let Some(id) = id.map(PersonId) else { return Ok(()) };
        self.sex = person::get(&desk.store, id)?.0.person.sex;
        for line in enrolment::of_person(&desk.store, id)? {
            let (row, _) = course::get(&desk.store, line.course)?;
            let course = (row.course.name, row.course.name_ar);
            self.courses.push(Taken { line, course, centre: row.centre_name });
        }
        self.notes = notes(id, desk)?;
        Ok(())
    }

    /// Shows what is hidden of her.
    pub(super) fn reveal(&mut self, fiche: &Fiche) {
        let draft = fiche.to_draft();
        let hidden = RECORDED.iter().filter(|field| privacy::hides(fiche.person.shield, field.id));
        let filled = hidden.filter(|field| !draft.get(field.id).is_empty());
        self.shown = filled.map(|field| (format!("person-{}", field.id), draft.get(field.id).to_owned())).collect();
    }

    /// Looks for those who may be the person of a draft, new or corrected.
    pub(super) fn look_for(&mut self, id: Option<i64>, draft: &Draft, desk: &Desk) -> Result<()> {
        self.alike.look_for(id.map(PersonId), draft, desk)
    }

    /// Lines of the screen it takes from the form: a heading and its rows, a third of the room at most; 0 where there is
    /// nothing to show, or hardly room for the form.
    pub(super) fn wants(&self, room: u16) -> u16 {
        let listed = self.listed();
        let rows = self.told() + if listed > 0 { listed + 1 } else { 0 };
        if rows == 0 || room < 10 {
            return 0;
        }
        u16::try_from(rows).unwrap_or(u16::MAX).min(room / 3)
    }

    /// The likeliest of those who may be her; `None` where nobody is.
    pub(super) fn alike(&self) -> Option<PersonId> {
        self.alike.first()
    }

    /// Lines of the list: those who may be her stand in the place of her courses.
    fn listed(&self) -> usize {
        if self.alike.found().is_empty() { self.courses.len() } else { self.alike.found().len() }
    }

    /// Lines before the list.
    fn told(&self) -> usize {
        self.notes.len() + usize::from(!self.shown.is_empty())
    }

    /// What her file says of itself, then a heading and as many lines as fit.
    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let shown: Vec<String> =
            self.shown.iter().map(|(label, text)| format!("{} {text}", look.texts.word(label))).collect();
        let shown = Some((shown.join(" · "), theme.alarm)).filter(|(text, _)| !text.is_empty());
        let notes =
            self.notes.iter().map(|(note, todo)| (look.texts.say(note), if *todo { theme.todo } else { theme.dim }));
        let mut area = area;
        for (text, style) in shown.into_iter().chain(notes) {
            if area.height == 0 {
                return;
            }
            let line = Rect { height: 1, ..area };
            let room = area.width.saturating_sub(1);
            draw(buffer, line, look.side(), &[Piece::new("", 1, theme.text), Piece::new(text, room, style)]);
            area = Rect { y: area.y + 1, height: area.height - 1, ..area };
        }
        if area.height == 0 || (self.courses.is_empty() && self.alike.found().is_empty()) {
            return;
        }
        let rows = usize::from(area.height.saturating_sub(1));
        let count = self.listed();
        let (heading, style) =
            if self.alike.found().is_empty() { ("person-courses", theme.strong) } else { ("person-alike", theme.todo) };
        let more = if count > rows { format!("{rows}/{count}") } else { String::new() };
        draw(
            buffer,
            Rect { height: 1, ..area },
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(look.texts.word(heading), area.width.saturating_sub(12), style),
                Piece::new(more, 10, theme.dim).far().ltr(),
                Piece::new("", 1, theme.text),
            ],
        );
        for n in 0..rows {
            let y = area.y.saturating_add(1).saturating_add(n as u16);
            let line = Rect { y, height: 1, ..area };
            match self.courses.get(n) {
                Some(taken) if self.alike.found().is_empty() => self.draw_course(taken, line, buffer, look),
                _ => self.alike.draw(n, line, buffer, look),
            }
        }
    }

    fn draw_course(&self, taken: &Taken, line: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let Taken { line: place, course, centre } = taken;
        let last = place.to.and_then(|to| to.checked_sub_days(Days::new(1)));
        let from = format::date(place.from);
        let dates = match last {
            // A place that she never took has no last day.
            Some(last) if last < place.from => from,
            Some(last) => {
                look.texts.say(&Message::new("person-course-ended").with("from", from).with("to", format::date(last)))
            }
            None => look.texts.say(&Message::new("person-course-since").with("from", from)),
        };
        let state = look.texts.say(&Message::new(place.state.term()).of(self.sex));
        let (number_cells, dates_cells, state_cells) = (6, 26, 19);
        let names = line.width.saturating_sub(2 + number_cells + dates_cells + state_cells + 5);
        let centre_cells = if line.width >= 100 { names * 9 / 16 } else { 0 };
        let centre = look.texts.pick(&centre.0, centre.1.as_deref());
        // Who waits has no line yet, nor who waited in vain.
        let number = if place.has_line() {
            look.texts.say(&Message::new("person-course-number").with("number", place.number))
        } else {
            String::new()
        };
        draw(
            buffer,
            line,
            look.side(),
            &[
                Piece::new("", 2, theme.text),
                Piece::new(look.texts.pick(&course.0, course.1.as_deref()), names - centre_cells, theme.text),
                Piece::new("", 1, theme.text),
                Piece::new(number, number_cells, theme.dim),
                Piece::new("", 1, theme.dim),
                Piece::new(cells::ends(centre, centre_cells), centre_cells, theme.dim),
                Piece::new("", 1, theme.dim),
                Piece::new(dates, dates_cells, theme.dim),
                Piece::new("", 1, theme.dim),
                Piece::new(state, state_cells, theme.text),
                Piece::new("", 1, theme.text),
            ],
        );
    }
}

/// What a file says of itself: papers it lacks, whether the notice was told, who lives with her.
fn notes(id: PersonId, desk: &Desk) -> Result<Vec<(Message, bool)>> {
    let texts = Texts::load(desk.language);
    let words = vocabulary::all(&desk.store)?;
    let label =
        |vocabulary: &str, code: &str, male| words.label(vocabulary, code, desk.language.code(), male).to_owned();
    if let Some(erased) = erasure::of(&desk.store, id)? {
        return Ok(vec![(Message::new("erasure-done-already").with("day", erased.on), true)]);
    }
    let mut notes = Vec::new();
    let lacking = document::lacking(&desk.store, id, desk.today)?;
    if lacking.is_empty() {
        notes.push((Message::new("person-papers-whole"), false));
    } else {
        let names: Vec<String> = lacking.iter().map(|code| label("piece", code, false)).collect();
        notes.push((Message::new("person-papers-lack").with("papers", names.join(format::comma(desk.language))), true));
    }
    let consents: Vec<Consent> = consent::of_person(&desk.store, id)?.into_iter().map(|(_, own)| own).collect();
    let (told, agreed) = law::standing(&consents);
    notes.push(match (told, agreed) {
        (_, Some(own)) if own.kind == "withdrawal" => {
            (Message::new("person-consent-withdrawn").with("day", own.on), true)
        }
        (Some(own), _) => (Message::new("person-notice-told").with("day", own.on).with("by", own.by.as_str()), false),
        (None, _) => (Message::new("person-notice-due"), true),
    });
    let members = household::of_person(&desk.store, id)?;
    let others: Vec<String> = members
        .iter()
        .filter(|member| member.person != id)
        .map(|member| match &member.role {
            Some(role) => format!("{} {}", label("household_role", role, member.male), texts.name(&member.name)),
            None => texts.name(&member.name),
        })
        .collect();
    if !others.is_empty() {
        notes.push((Message::new("person-household").with("members", others.join(" · ")), false));
    }
    Ok(notes)
}
