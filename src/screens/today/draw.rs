//! How the first screen looks: the registers, whom to ask after, what the day before brought.

use super::*;
use crate::domain::session::Register;
use crate::text::{cells, format};
use crate::ui::row::{Piece, draw};

/// Cells of a time.
const TIME: u16 = 5;
/// Cells of how many women a class has.
const COUNT: u16 = 3;
/// Cells that a centre's name keeps where which session it is would need the room.
const CENTRE: u16 = 12;
/// The same where the name of the course itself needs it.
const LEAST_CENTRE: u16 = 9;
/// The widest blank between columns: a line must not come apart on a wide screen.
const WIDEST_GAP: u16 = 6;

/// What a line says.
struct RowWords<'a> {
    day: String,
    starts: String,
    name: &'a str,
    ordinal: String,
    centre: &'a str,
    concerned: String,
    status: (String, ratatui::style::Style),
    age: String,
}

/// Cells of the columns that follow their words.
struct Columns {
    day: u16,
    /// The course and which session it is.
    name: u16,
    centre: u16,
    status: u16,
    age: u16,
    /// The blank between these.
    gap: u16,
}

impl Columns {
    /// As wide as the longest word of each. Too little room takes from which session it is first, then from the centre, then
    /// from the name; room left over widens the blanks between, then the name.
    fn of(rows: &[RowWords<'_>], width: u16) -> Self {
        // Nothing is wider than the screen, however long it is in the file.
        let longest = |text: fn(&RowWords<'_>) -> u16| rows.iter().map(text).max().unwrap_or(0).min(width);
        let mut columns = Self {
            day: longest(|row| cells::width(&row.day)),
            name: longest(|row| cells::width(row.name).saturating_add(1).saturating_add(cells::width(&row.ordinal))),
            centre: longest(|row| cells::width(row.centre)),
            status: longest(|row| cells::width(&row.status.0)),
            age: longest(|row| cells::width(&row.age)),
            gap: 1,
        };
        let fixed = [2 + 2, columns.day, 1 + TIME + 1 + COUNT + 2, columns.status, columns.age, 1 + 3 * columns.gap];
        let room = fixed.into_iter().fold(width, u16::saturating_sub);
        let wanted = columns.name.saturating_add(columns.centre);
        if wanted > room {
            let bare = longest(|row| cells::width(row.name));
            let least = room.saturating_sub(bare).clamp(LEAST_CENTRE, CENTRE);
            columns.centre = columns.centre.min(room.saturating_sub(columns.name).max(least)).min(room);
            columns.name = room - columns.centre;
        } else {
            let spare = room - wanted;
            columns.gap = (1 + spare / 3).min(WIDEST_GAP);
            columns.name += spare - 3 * (columns.gap - 1);
        }
        columns
    }
}

impl Today {
    pub(super) fn paint(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        let line = |n: u16| Rect { y: area.y + n.min(area.height.saturating_sub(1)), height: 1, ..area };
        let name = look.texts.pick(&self.delegation.0, self.delegation.1.as_deref());
        let name = format::of(look.language(), name);
        let delegation = look.texts.say(&Message::new("today-delegation").with("name", name));
        draw(
            frame.buffer_mut(),
            line(0),
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(delegation, area.width.saturating_sub(1), theme.dim).said(look.side()),
            ],
        );
        let (heading, counts) = self.heading(look);
        let counts_cells = cells::width(&counts);
        draw(
            frame.buffer_mut(),
            line(2),
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(heading, area.width.saturating_sub(counts_cells + 2), theme.strong).said(look.side()),
                Piece::new(counts, counts_cells, theme.dim).said(look.side()).far(),
                Piece::new("", 1, theme.text),
            ],
        );
        let words: Vec<RowWords<'_>> = self.rows.iter().map(|due| self.words(due, look)).collect();
        let columns = Columns::of(&words, area.width);
        for (index, (words, due)) in words.iter().zip(&self.rows).enumerate() {
            let text = if self.was_taken(due) { theme.dim } else { theme.text };
            self.draw_row((index, text), words, &columns, line(3 + index as u16), frame, look);
        }
        if self.rows.is_empty() {
            let id = match self.day {
                _ if self.blank => "today-begin",
                Some(_) => "today-no-session",
                None => "today-empty",
            };
            let room = area.width.saturating_sub(3);
            for (n, words) in (4..).zip(cells::wrap(&look.texts.word(id), room.max(1))) {
                let words = Piece::new(words, room, theme.text).said(look.side());
                draw(frame.buffer_mut(), line(n), look.side(), &[Piece::new("", 2, theme.text), words]);
            }
        }
        let tasks = self.following.lines();
        if tasks > 0 && area.height > tasks + FURNITURE {
            let first = area.height.saturating_sub(tasks + 1);
            self.draw_following(Rect { y: line(first).y, height: tasks, ..area }, frame.buffer_mut(), look);
        }
        if let Some(resume) = &self.resume {
            draw(
                frame.buffer_mut(),
                line(area.height.saturating_sub(2)),
                look.side(),
                &[
                    Piece::new("", 2, theme.text),
                    Piece::new("0", 2, theme.key),
                    Piece::new(look.texts.say(&resume.words), area.width.saturating_sub(4), theme.todo)
                        .said(look.side()),
                ],
            );
        }
        draw(
            frame.buffer_mut(),
            line(area.height.saturating_sub(1)),
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(self.day_before(look), area.width.saturating_sub(2), theme.dim).said(look.side()),
            ],
        );
        if let Some((_, asked)) = &self.reasons {
            return Some(asked.draw(frame.buffer_mut(), area, look));
        }
        let x = if look.side() == Side::Right { area.right().saturating_sub(3) } else { area.x + 2 };
        let at = match self.cursor.checked_sub(self.rows.len()) {
            Some(task) if tasks > 0 => area.height.saturating_sub(tasks) + task as u16,
            _ => 3 + self.cursor as u16,
        };
        Some((x, line(at).y))
    }

    fn status(&self, due: &Due, look: &Look<'_>) -> (String, ratatui::style::Style) {
        let theme = look.theme;
        let session = &due.session;
        match (session.state, session.register) {
            (State::Cancelled, _) => {
                let id = if session.cancelled_beforehand() { "session-cancelled" } else { "session-not-held" };
                let why = session.reason.as_deref().map_or_else(String::new, |reason| reasons::word(look, reason));
                (look.texts.say(&Message::new(id).with("reason", why)), theme.dim)
            }
            (_, Register::Validated) => (look.texts.word("register-validated"), theme.good),
            (_, Register::Unlocked) => (look.texts.word("register-unlocked"), theme.alarm),
            _ if session.on > self.today => (look.texts.word("session-planned"), theme.dim),
            _ if due.taken == 0 && session.on == self.today && session.starts > self.now => {
                let at = Message::new("today-at").with("time", session.starts);
                (look.texts.say(&at), theme.dim)
            }
            _ if due.taken > 0 => {
                let words = Message::new("today-taken").with("taken", due.taken).with("of", due.concerned);
                (look.texts.say(&words), theme.todo)
            }
            _ => (look.texts.word("register-untaken"), theme.todo),
        }
    }

    fn words<'a>(&'a self, due: &'a Due, look: &Look<'_>) -> RowWords<'a> {
        let days = (self.today - due.session.on).num_days();
        let age = match days {
            1.. if due.session.register != Register::Validated && due.session.state != State::Cancelled => {
                look.texts.say(&Message::new("today-age").with("days", days))
            }
            _ => due.by.clone(),
        };
        RowWords {
            day: format::day(look.language(), due.session.on),
            starts: format::time(due.session.starts),
            name: course_name(due, look.texts.prefers_arabic()),
            ordinal: due.ordinal.map(|(n, of)| format!("{n}/{of}")).unwrap_or_default(),
            centre: look.texts.pick(&due.centre_name.0, due.centre_name.1.as_deref()),
            concerned: due.concerned.to_string(),
            status: self.status(due, look),
            age,
        }
    }

    fn draw_row(
        &self,
        (index, text): (usize, ratatui::style::Style),
        words: &RowWords<'_>,
        columns: &Columns,
        line: Rect,
        frame: &mut Frame<'_>,
        look: &Look<'_>,
    ) {
        let theme = look.theme;
        let here = index == self.cursor;
        let digit = if index < self.digits() { (index + 1).to_string() } else { String::new() };
        // Which session it is stands right behind the name, where both have room.
        let name_cells = cells::width(words.name).min(columns.name);
        let behind = columns.name - name_cells;
        let ordinal = if cells::width(&words.ordinal) < behind { words.ordinal.as_str() } else { "" };
        draw(
            frame.buffer_mut(),
            line,
            look.side(),
            &[
                Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                Piece::new(digit, 2, if here { theme.strong } else { theme.key }),
                Piece::new(words.day.as_str(), columns.day, text).said(look.side()),
                Piece::new("", 1, theme.text),
                Piece::new(words.starts.as_str(), TIME, text).ltr(),
                Piece::new("", 1, theme.text),
                Piece::new(words.name, name_cells, text),
                Piece::new("", behind.min(1), theme.text),
                Piece::new(ordinal, behind.saturating_sub(1), theme.dim).ltr(),
                Piece::new("", columns.gap, theme.text),
                Piece::new(cells::ends(words.centre, columns.centre), columns.centre, theme.dim),
                Piece::new("", columns.gap, theme.text),
                Piece::new(words.concerned.as_str(), COUNT, text).ltr().number(),
                Piece::new("", 2, theme.text),
                Piece::new(words.status.0.as_str(), columns.status, words.status.1).said(look.side()),
                Piece::new("", columns.gap, theme.text),
                Piece::new(words.age.as_str(), columns.age, theme.dim).said(look.side()).far(),
                Piece::new("", 1, theme.text),
            ],
        );
    }

    fn heading(&self, look: &Look<'_>) -> (String, String) {
        match self.day {
            Some(day) => (format::long_date(look.language(), day), String::new()),
            None => {
                let counts = Message::new("today-counts").with("due", self.counts.0).with("coming", self.counts.1);
                (look.texts.word("today-registers"), look.texts.say(&counts))
            }
        }
    }

    fn day_before(&self, look: &Look<'_>) -> String {
        let Some((day, held, not_held, totals)) = &self.before else {
            return String::new();
        };
        // What nobody was expected at has no rate.
        let rate = totals.presence().per_mille().map_or(0, |n| (n + 5) / 10);
        let reasons: Vec<String> = not_held.iter().map(|reason| reasons::word(look, reason)).collect();
        look.texts.say(
            &Message::new("today-before")
                .with("day", format::day(look.language(), *day))
                .with("held", *held)
                .with("lost", not_held.len())
                .with("reasons", reasons.join(format::comma(look.language())))
                .with("rate", rate as u32),
        )
    }
}
