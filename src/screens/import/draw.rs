//! How an import looks: the files, the columns with their first rows, what would be done.

use super::{Choosing, Import, Stage};
use crate::domain::message::Message;
use crate::exchange::headers::Target;
use crate::exchange::import::{Duplicates, Report};
use crate::exchange::sniff::shown_encoding;
use crate::exchange::table::Table;
use crate::text::locale::Side;
use crate::text::{cells, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Lines of the choice of a file that are no list.
pub(super) const FILES: u16 = 2;
/// Lines of a dry run that are no rows: the counts above, what the row under the cursor needs below.
pub(super) const TRIED: u16 = ABOVE + BELOW;
const ABOVE: u16 = 5;
const BELOW: u16 = 3;

fn line(area: Rect, n: u16) -> Rect {
    Rect { y: area.y.saturating_add(n).min(area.bottom().saturating_sub(1)), height: 1.min(area.height), ..area }
}

fn below(area: Rect, n: u16) -> Rect {
    let n = n.min(area.height);
    Rect { y: area.y + n, height: area.height - n, ..area }
}

impl Import {
    pub(super) fn paint(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.is_empty() {
            return None;
        }
        if let Some((work, table)) = &self.work {
            let words = Message::new(if work.writes { "importing-under-way" } else { "importing-being-tried" });
            let words = words.with("file", file_of(table));
            text(line(area, 1), buffer, look, look.texts.say(&words));
            if self.stopping {
                text(line(area, 3), buffer, look, look.texts.word("importing-stop-ask"));
            }
            return Some((look.margin(area), line(area, 1).y));
        }
        let cursor = match &self.stage {
            Stage::Files => {
                let caret = self.line.draw(buffer, line(area, 0), look);
                self.found.draw(below(area, FILES), buffer, look);
                Some(caret)
            }
            Stage::Columns(table) => self.draw_columns(table, area, buffer, look),
            Stage::Tried(_, report) => {
                self.draw_report(report, area, buffer, look);
                self.draw_why(area, buffer, look);
                let rows = below(area, ABOVE);
                self.told.draw(Rect { height: rows.height.saturating_sub(BELOW), ..rows }, buffer, look)
            }
        };
        let Some(Choosing { picker, .. }) = &self.choosing else { return cursor };
        let height = area.height.min(12);
        let foot = Rect { y: area.bottom() - height, height, ..area };
        for y in foot.y..foot.bottom() {
            draw(buffer, Rect { y, height: 1, ..foot }, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
        }
        let rule = "─".repeat(usize::from(foot.width.saturating_sub(2)));
        draw(
            buffer,
            Rect { height: 1, ..foot },
            look.side(),
            &[Piece::new("", 1, look.theme.text), Piece::new(rule, foot.width.saturating_sub(2), look.theme.dim)],
        );
        let inside = below(foot, 1);
        picker.draw(
            Rect { x: inside.x + 1.min(inside.width), width: inside.width.saturating_sub(2), ..inside },
            buffer,
            look,
        )
    }

    /// The whole of what the row under the cursor needs: its column is rarely wide enough.
    fn draw_why(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let Some(told) = self.told.current().filter(|_| area.height > TRIED + 2) else { return };
        let room = area.width.saturating_sub(3);
        let colon = format::colon(look.language());
        let words = format!("{} {}{colon}{}", told.line, told.name, told.why);
        let foot = below(area, area.height - (BELOW - 1));
        for (n, words) in (0..BELOW - 1).zip(cells::wrap(&words, room)) {
            draw(
                buffer,
                line(foot, n),
                look.side(),
                &[Piece::new("", 1, look.theme.text), Piece::new(words, room, look.theme.todo)],
            );
        }
    }

    /// What is the same for columns and dry run: the course to enrol in, what becomes of likely doubles.
    fn draw_choices(&self, at: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let course = match &self.course {
            Some((_, name)) => look.texts.say(&Message::new("importing-into").with("course", name.as_str())),
            None => look.texts.word("importing-no-course"),
        };
        let doubles = look.texts.word(match self.duplicates {
            Duplicates::Skip => "importing-doubles-skip",
            Duplicates::Add => "importing-doubles-add",
            Duplicates::Update => "importing-doubles-update",
        });
        draw(
            buffer,
            at,
            look.side(),
            &[
                Piece::new("", 1, look.theme.text),
                Piece::new(format!("{course} · {doubles}"), at.width.saturating_sub(2), look.theme.dim),
            ],
        );
    }

    fn draw_columns(&self, table: &Table, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        let many = table.columns();
        let title = look.texts.say(&Message::new("importing-columns").with("file", file_of(table)).with("count", many));
        let title = format!("{title} · {}", reading(table, look));
        draw(
            buffer,
            line(area, 0),
            look.side(),
            &[Piece::new("", 1, theme.text), Piece::new(title, area.width.saturating_sub(2), theme.strong)],
        );
        self.draw_choices(line(area, 1), buffer, look);
        if let Some(said) = table.read_by_hand() {
            let said = Piece::new(look.texts.say(&said), area.width.saturating_sub(2), theme.todo);
            draw(buffer, line(area, 2), look.side(), &[Piece::new("", 1, theme.text), said]);
        }
        let list = below(area, 3);
        let room = usize::from(list.height).max(1);
        let top = (self.at + 1).saturating_sub(room);
        let (heading, target) = (area.width / 4, 26.min(area.width / 3));
        let sample = area.width.saturating_sub(2 + 4 + heading + 1 + target + 3);
        let mut cursor = None;
        for (y, column) in (list.y..list.bottom()).zip(top..many) {
            let here = column == self.at;
            let held = table.mapping.target(column);
            let style = if held == Target::Ignored { theme.dim } else { theme.text };
            let samples: Vec<&str> =
                table.preview().iter().map(|row| row.cell(column).trim()).filter(|cell| !cell.is_empty()).collect();
            let samples = crate::text::sanitize::line(&samples.join(" · ")).into_owned();
            draw(
                buffer,
                Rect { y, height: 1, ..list },
                look.side(),
                &[
                    Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                    Piece::new((column + 1).to_string(), 3, if here { theme.strong } else { theme.dim }).ltr().number(),
                    Piece::new("", 1, theme.text),
                    Piece::new(table.headings().cell(column).trim(), heading, style),
                    Piece::new("", 1, theme.text),
                    Piece::new(
                        look.texts.word(&held.word()),
                        target,
                        if held == Target::Ignored { theme.dim } else { theme.good },
                    ),
                    Piece::new(" │ ", 3, theme.dim),
                    Piece::new(samples, sample, theme.dim),
                ],
            );
            if here {
                let x = if look.side() == Side::Right { list.right().saturating_sub(1) } else { list.x };
                cursor = Some((x, y));
            }
        }
        cursor
    }

    fn draw_report(&self, report: &Report, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        let rows = Message::new("importing-report").with("rows", count(report.rows));
        text(line(area, 0), buffer, look, look.texts.say(&rows));
        self.draw_choices(line(area, 1), buffer, look);
        // What may be the wrong file comes before what is only to be known.
        if let Some(said) = report.notices().next() {
            let said = Piece::new(look.texts.say(&said), area.width.saturating_sub(2), theme.todo);
            draw(buffer, line(area, 2), look.side(), &[Piece::new("", 1, theme.text), said]);
        }
        let counts = [
            ("importing-count-add", report.added, theme.good),
            ("importing-count-update", report.updated, theme.good),
            ("importing-count-known", report.unchanged + report.repeated, theme.dim),
            ("importing-count-possible", report.possible, theme.todo),
            ("importing-count-error", report.errors, theme.alarm),
            ("importing-count-check", report.to_check, theme.todo),
            ("importing-count-enrolled", report.enrolled, theme.good),
        ];
        let mut pieces = vec![Piece::new("", 1, theme.text)];
        for (id, n, style) in counts {
            if n == 0 && id != "importing-count-add" {
                continue;
            }
            let words = look.texts.say(&Message::new(id).with("count", count(n)));
            let wide = cells::width(&words);
            pieces.push(Piece::new(words, wide, style));
            pieces.push(Piece::new("", 3, theme.text));
        }
        draw(buffer, line(area, 3), look.side(), &pieces);
    }
}

/// How a table is read: its encoding, or which sheet of how many.
fn reading(table: &Table, look: &Look<'_>) -> String {
    match (table.dialect(), table.sheets()) {
        (Some(dialect), _) => shown_encoding(dialect.encoding).to_owned(),
        (None, Some((sheets, at))) => {
            let name = crate::text::sanitize::line(sheets.get(at).map_or("", String::as_str)).into_owned();
            let of =
                Message::new("importing-sheet-of").with("sheet", name).with("n", at + 1).with("count", sheets.len());
            look.texts.say(&of)
        }
        (None, None) => String::new(),
    }
}

fn file_of(table: &Table) -> String {
    let name = table.source().path().file_name().unwrap_or_default().to_string_lossy().into_owned();
    crate::text::sanitize::line(&name).into_owned()
}

fn text(at: Rect, buffer: &mut Buffer, look: &Look<'_>, words: String) {
    draw(
        buffer,
        at,
        look.side(),
        &[Piece::new("", 1, look.theme.text), Piece::new(words, at.width.saturating_sub(2), look.theme.strong)],
    );
}
