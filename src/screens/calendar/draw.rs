//! How the calendar looks: a month in seven columns with the day under the cursor below it, or a week line by line.

use super::Calendar;
use crate::domain::calendar::{hijri_announced, holiday_words};
use crate::domain::message::Message;
use crate::domain::session::State;
use crate::store::calendar::Slotted;
use crate::text::locale::Side;
use crate::text::{cells, format};
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use crate::ui::row::{Piece, draw};
use chrono::{Datelike, Days, NaiveDate};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Month of fasting in the Hijri year.
const RAMADAN: u8 = 9;

impl Calendar {
    pub(super) fn paint(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.height < 3 || area.width < 20 {
            return None;
        }
        let line = |n: u16| Rect { y: area.y.saturating_add(n).min(area.bottom() - 1), height: 1, ..area };
        self.heading(line(0), buffer, look);
        let cursor = if self.week { self.paint_week(area, buffer, look) } else { self.paint_month(area, buffer, look) };
        if let Some(quick) = &self.quick {
            return Some(quick.draw(area, buffer, look));
        }
        if let Some(moved) = &self.moving {
            let rows: Vec<Row> = moved.told().iter().map(|said| Row::Text(look.texts.say(said))).collect();
            let height = u16::try_from(rows.len() + 2).unwrap_or(u16::MAX).min(area.height);
            let panel = Rect { y: area.bottom() - height, height, ..area };
            draw_panel(buffer, panel, look, &look.texts.word("calendar-moves"), &rows, 0, None);
        }
        match &self.asked {
            Some(asked) => {
                let foot = line(area.height - 1);
                draw(buffer, foot, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
                Some(asked.draw(buffer, foot, look))
            }
            None => cursor,
        }
    }

    fn heading(&self, line: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let title = format::month(look.language(), self.day);
        let filter = if self.filter.is_empty() { look.texts.word("calendar-all") } else { self.filter.clone() };
        let cells = crate::text::width(&filter).min(line.width / 2);
        draw(
            buffer,
            line,
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(title, line.width.saturating_sub(cells + 3), theme.strong).said(look.side()),
                Piece::new("", 1, theme.text),
                Piece::new(filter, cells, theme.dim).far(),
                Piece::new("", 1, theme.text),
            ],
        );
    }

    /// What a day is called, in `cells` cells where it has a shorter name: a closure of every centre; else one of a centre.
    fn closed(&self, day: NaiveDate, cells: u16, look: &Look<'_>) -> Option<(String, bool)> {
        let covering = || self.closures.iter().filter(move |own| (own.from..=own.to).contains(&day));
        let found = covering().find(|own| own.centre.is_none()).or_else(|| covering().next())?;
        let title = match holiday_words(&found.title) {
            Some((whole, short)) => {
                let title = look.texts.word(whole);
                if cells::width(&title) > cells { look.texts.word(short) } else { title }
            }
            None => look.texts.pick(&found.title, found.title_ar.as_deref()).to_owned(),
        };
        Some((title, found.centre.is_none()))
    }

    fn paint_month(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        let (first, last) = self.span();
        let wide = (area.width.saturating_sub(2) / 7).max(2);
        let column = |n: u16| match look.side() {
            Side::Left => area.x + 1 + n * wide,
            Side::Right => area.right().saturating_sub(1 + (n + 1) * wide),
        };
        let cell = |n: u16, y: u16| Rect { x: column(n), y, width: wide, height: 1 };
        for n in 0..7 {
            let word = look.texts.word(&format!("weekday-{}", n + 1));
            let piece = Piece::new(word, wide.saturating_sub(1), theme.dim).said(look.side());
            draw(buffer, cell(n, area.y + 1), look.side(), &[piece]);
        }
        let weeks = u16::try_from(last.signed_duration_since(first).num_days() / 7 + 1).unwrap_or(6);
        // Two lines a week where they fit, so that the day under the cursor has its own lines below.
        let tall = if area.height >= 2 + weeks * 2 + 3 { 2 } else { 1 };
        let mut cursor = None;
        let mut day = first;
        for week in 0..weeks {
            for n in 0..7 {
                let y = area.y + 2 + week * tall;
                if y + tall > area.bottom() {
                    return cursor;
                }
                let (at, below) = (cell(n, y), cell(n, y + tall - 1));
                let here = day == self.day;
                let style = match () {
                    () if here => theme.strong,
                    () if day.month() != self.day.month() => theme.dim,
                    () if day == self.today => theme.accent,
                    () => theme.text,
                };
                let (hijri, _) = hijri_announced(day, &self.announced);
                let moon = if hijri.month == RAMADAN { "R" } else { "" };
                let mark = if here { look.cursor() } else { String::new() };
                let digits = format!("{:2}", day.day());
                let mut pieces = vec![Piece::new(mark, 1, theme.accent), Piece::new(digits, 2, style).ltr()];
                pieces.push(Piece::new("", 1, theme.dim));
                pieces.push(Piece::new(format!("{moon}{}", hijri.day), 3, theme.dim).ltr());
                if tall == 1 {
                    pieces.push(self.count(day, wide.saturating_sub(7), look));
                }
                draw(buffer, at, look.side(), &pieces);
                if tall == 2 {
                    let count = self.count(day, wide.saturating_sub(1), look);
                    draw(buffer, below, look.side(), &[Piece::new("", 1, theme.text), count]);
                }
                if here {
                    cursor = Some((look.margin(at), at.y));
                }
                day = day.succ_opt().unwrap_or(day);
            }
        }
        let top = area.y + 2 + weeks * tall;
        let below = Rect { y: top, height: area.bottom().saturating_sub(top), ..area };
        self.paint_day(below, buffer, look);
        cursor
    }

    /// What a cell says of a day: why it is closed, or how many classes it has.
    fn count(&self, day: NaiveDate, cells: u16, look: &Look<'_>) -> Piece<'static> {
        // A word that is cut keeps off that of the next day; a count is whole or a number.
        let whole = cells;
        let room = |word: &str| if cells::width(word) > whole { whole.saturating_sub(1) } else { whole };
        let held = self.on(day).filter(|class| class.state != State::Cancelled).count();
        let word = |word: String, style| {
            let cells = room(&word);
            Piece::new(word, cells, style)
        };
        match self.closed(day, whole, look) {
            Some((title, true)) => word(title, look.theme.alarm),
            Some((title, false)) if held == 0 => word(title, look.theme.dim),
            _ if held == 0 && self.customs.is_market(day) => {
                word(look.texts.word("calendar-market"), look.theme.dim).said(look.side())
            }
            _ if held == 0 => Piece::new("", whole, look.theme.dim),
            _ => {
                let words = look.texts.say(&Message::new("calendar-classes").with("count", held));
                // Where the word has no room the number says it all: the day below names each class.
                let words = if cells::width(&words) > whole { held.to_string() } else { words };
                Piece::new(words, whole, look.theme.text).said(look.side())
            }
        }
    }

    /// The day under the cursor: its two dates, what closes it, its classes.
    fn paint_day(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        if area.height == 0 {
            return;
        }
        let theme = look.theme;
        let line = |n: u16| Rect { y: area.y + n, height: 1, ..area };
        let head = self.both_dates(self.day, look);
        draw(
            buffer,
            line(0),
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(head, area.width.saturating_sub(2), theme.strong).said(look.side()),
            ],
        );
        let count = self.on(self.day).count();
        let room = usize::from(area.height - 1);
        let shown = if count > room { room.saturating_sub(1) } else { count };
        let columns = self.columns(area.width, look);
        for (n, class) in (1..area.height).zip(self.on(self.day).take(shown)) {
            self.draw_class((class, usize::from(n)), &columns, line(n), buffer, look);
        }
        if count > shown && room > 0 {
            let words = look.texts.say(&Message::new("calendar-more").with("count", count - shown));
            let words = Piece::new(words, area.width.saturating_sub(3), theme.dim).said(look.side());
            draw(buffer, line(area.height - 1), look.side(), &[Piece::new("", 2, theme.text), words]);
        }
    }

    /// « mar. 24 nov. 2026 · 13 joumada II 1448 (estimé) · souk : CEF Bzou ».
    fn both_dates(&self, day: NaiveDate, look: &Look<'_>) -> String {
        let (hijri, estimated) = hijri_announced(day, &self.announced);
        let month = look.texts.word(&format!("hijri-{}", hijri.month));
        let id = if estimated { "calendar-hijri-estimated" } else { "calendar-hijri" };
        let moon = Message::new(id)
            .with("day", hijri.day.to_string())
            .with("month", month)
            .with("year", hijri.year.to_string());
        let mut parts = vec![format::long_date(look.language(), day), look.texts.say(&moon)];
        parts.extend(self.closed(day, u16::MAX, look).map(|(title, _)| title));
        match self.customs.season(day) {
            Some(season) => parts.push(look.texts.say(&season.told())),
            None if hijri.month == RAMADAN => parts.push(look.texts.word("calendar-ramadan-hours")),
            None => {}
        }
        let souks: Vec<&str> = self.customs.souks(day).map(|(name, name_ar)| look.texts.pick(name, name_ar)).collect();
        if let Some((first, more)) = souks.split_first() {
            let more = Message::new("calendar-souk").with("centre", *first).with("more", more.len());
            parts.push(look.texts.say(&more));
        }
        parts.join(" · ")
    }

    fn paint_week(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        let (first, _) = self.span();
        let mut lines: Vec<(NaiveDate, Option<(usize, &Slotted)>)> = Vec::new();
        for n in 0..7 {
            let day = first.checked_add_days(Days::new(n)).unwrap_or(first);
            lines.push((day, None));
            lines.extend((1..).zip(self.on(day)).map(|own| (day, Some(own))));
        }
        let room = usize::from(area.height.saturating_sub(1));
        let at = lines.iter().position(|(day, class)| *day == self.day && class.is_none()).unwrap_or(0);
        let of_day = lines.iter().filter(|(day, _)| *day == self.day).count();
        // The whole day under the cursor where it fits, its heading at least.
        let top = (at + of_day.min(room)).saturating_sub(room);
        let columns = self.columns(area.width, look);
        let mut cursor = None;
        for (n, (day, class)) in lines.into_iter().skip(top).take(room).enumerate() {
            let line = Rect { y: area.y + 1 + u16::try_from(n).unwrap_or(0), height: 1, ..area };
            match class {
                Some((nth, class)) => {
                    let nth = if day == self.day { nth } else { 0 };
                    self.draw_class((class, nth), &columns, line, buffer, look);
                }
                None => {
                    let here = day == self.day;
                    let mark = if here { look.cursor() } else { String::new() };
                    let style = if here { theme.strong } else { theme.dim };
                    let words = self.both_dates(day, look);
                    draw(
                        buffer,
                        line,
                        look.side(),
                        &[
                            Piece::new(mark, 1, theme.accent),
                            Piece::new(words, line.width.saturating_sub(2), style).said(look.side()),
                        ],
                    );
                    if here {
                        cursor = Some((look.margin(line), line.y));
                    }
                }
            }
        }
        cursor
    }

    /// Cells of what a line says of a class, the same for every line of a frame.
    fn columns(&self, width: u16, look: &Look<'_>) -> Columns {
        let longest = |text: &dyn Fn(&Slotted) -> u16| self.classes.iter().map(text).max().unwrap_or(0);
        let word = longest(&|class| cells::width(&word_of(class.state, look)));
        let rest = width.saturating_sub(3 + 6 + 7 + 4 + word + 1);
        // Two fifths for the course; who teaches it is named in full before where it is.
        let name = rest * 2 / 5;
        let trainer = longest(&|class| cells::width(trainer_of(class, look))).min((rest - name) / 2);
        let place = rest - name - trainer;
        // What no name of a course needs is lent to the places.
        let names = longest(&|class| cells::width(look.texts.pick(&class.course.0, class.course.1.as_deref())));
        let places = longest(&|class| {
            let (centre, room) = where_held(class, look);
            cells::width(centre).saturating_add(cells::width(&room))
        });
        let lent = places.saturating_sub(place).min(name.saturating_sub(names));
        Columns { name: name - lent, place: place + lent, trainer, word }
    }

    /// `nth`: the digit that opens it; there is none beyond nine, nor for another day than that of the cursor, 0.
    fn draw_class(
        &self,
        (class, nth): (&Slotted, usize),
        columns: &Columns,
        line: Rect,
        buffer: &mut Buffer,
        look: &Look<'_>,
    ) {
        let theme = look.theme;
        let mark = if (1..=9).contains(&nth) { nth.to_string() } else { String::new() };
        let cancelled = class.state == State::Cancelled;
        let style = if cancelled { theme.dim } else { theme.text };
        let ordinal = self.ordinals.get(&class.id).map(|(n, of)| format!("{n}/{of}")).unwrap_or_default();
        let name = look.texts.pick(&class.course.0, class.course.1.as_deref());
        let (centre, room) = where_held(class, look);
        // Where the room has no cells the centre has them all.
        let with_room = format!("{}{room}", cells::ends(centre, columns.place.saturating_sub(cells::width(&room))));
        let alone = cells::ends(centre, columns.place);
        let place = if cells::width(&with_room) > columns.place && alone != centre { alone.into() } else { with_room };
        draw(
            buffer,
            line,
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(mark, 2, theme.key),
                Piece::new(format::time(class.starts), 6, style).ltr(),
                Piece::new(name, columns.name, style),
                Piece::new("", 1, theme.text),
                Piece::new(ordinal, 6, theme.dim).ltr(),
                Piece::new("", 1, theme.text),
                Piece::new(place, columns.place, theme.dim).said(look.side()),
                Piece::new("", 2, theme.text),
                Piece::new(trainer_of(class, look), columns.trainer, theme.dim),
                Piece::new("", 1, theme.text),
                Piece::new(word_of(class.state, look), columns.word, theme.dim).said(look.side()),
            ],
        );
    }
}

/// Cells of a class's line: which course, where, who teaches, what became of it.
struct Columns {
    name: u16,
    place: u16,
    trainer: u16,
    word: u16,
}

fn word_of(state: State, look: &Look<'_>) -> String {
    match state {
        State::Cancelled => look.texts.word("session-cancelled-short"),
        State::Held => look.texts.word("session-held"),
        State::Planned => String::new(),
    }
}

fn trainer_of<'a>(class: &'a Slotted, look: &'a Look<'_>) -> &'a str {
    look.texts.pick(class.trainer.as_deref().unwrap_or_default(), class.trainer_ar.as_deref())
}

/// The centre of a class, and its room as it is said behind it.
fn where_held<'a>(class: &'a Slotted, look: &'a Look<'_>) -> (&'a str, String) {
    let room = class.room.as_ref().map(|room| format!(" · {room}")).unwrap_or_default();
    (look.texts.pick(&class.centre.0, class.centre.1.as_deref()), room)
}
