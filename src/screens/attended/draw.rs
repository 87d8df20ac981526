//! How her attendance looks: counts and the two rates of each course under one another, her leave and tasks below.

use super::{Attended, Line};
use crate::domain::alerts::Alert;
use crate::domain::attendance::Totals;
use crate::domain::follow_up::term;
use crate::domain::hours::Rate;
use crate::domain::leave::{kind_term, proof_term};
use crate::domain::message::{Message, Value};
use crate::text::{cells, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Cells of a count, of a rate; the sums it is of have as many as the longest on the screen.
const COUNT: u16 = 4;
const UNTAKEN: u16 = 6;
const PERCENT: u16 = 9;

/// Fewest cells of the name of a course, and most.
const NAME: u16 = 10;
const NAMES: u16 = 34;

impl Attended {
    pub(super) fn paint(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.is_empty() {
            return None;
        }
        let head = Rect { height: 1, ..area };
        let below = |lines: u16| Rect {
            y: (area.y + lines).min(area.bottom() - 1),
            height: area.height.saturating_sub(lines),
            ..area
        };
        if let Some(behind) = &self.behind {
            let (totals, name) = behind.totals(&self.courses);
            let own = name.map_or_else(
                || look.texts.word("attended-all"),
                |name| look.texts.pick(&name.0, name.1.as_deref()).to_owned(),
            );
            let words = format!("{own} · {}", look.texts.say(&behind.words()));
            self.line(head, buffer, look, &words, &self.rule(look));
            let second = Rect { y: (area.y + 1).min(area.bottom() - 1), height: 1, ..area };
            self.line(second, buffer, look, &self.rates(&totals, look), "");
            return behind.list.draw(below(3), buffer, look);
        }
        self.line(head, buffer, look, &look.texts.word("attended-head"), &self.rule(look));
        let (mut cursor, below) = (None, below(2));
        for (n, y) in (self.top..self.lines.len()).zip(below.y..below.bottom()) {
            let Some(line) = self.lines.get(n) else { break };
            let row = Rect { y, height: 1, ..area };
            let here = n == self.at;
            self.draw_one(*line, here, row, buffer, look);
            if here {
                cursor = Some((if look.texts.prefers_arabic() { area.right() - 1 } else { area.x }, y));
            }
        }
        cursor
    }

    /// Whether justified absences count.
    fn rule(&self, look: &Look<'_>) -> String {
        look.texts.word(match self.neutral {
            Some(true) => "attended-neutral",
            Some(false) => "attended-not-neutral",
            None => "attended-some-neutral",
        })
    }

    fn rates(&self, totals: &Totals, look: &Look<'_>) -> String {
        let (heads, minutes) = (totals.presence(), totals.assiduity());
        look.texts.say(
            &Message::new("attended-rates")
                .with("came", heads.num.to_string())
                .with("of", heads.den.to_string())
                .with("heads", heads.told())
                .with("attended", Value::Minutes(signed(minutes.num)))
                .with("offered", Value::Minutes(signed(minutes.den)))
                .with("minutes", minutes.told()),
        )
    }

    fn line(&self, row: Rect, buffer: &mut Buffer, look: &Look<'_>, words: &str, far: &str) {
        let far_cells = cells::width(far).min(row.width / 2 + 20).min(row.width.saturating_sub(3));
        let pieces = [
            Piece::new("", 1, look.theme.text),
            Piece::new(words, row.width.saturating_sub(far_cells + 3), look.theme.dim),
            Piece::new("", 1, look.theme.text),
            Piece::new(far, far_cells, look.theme.dim).said(look.side()).far(),
            Piece::new("", 1, look.theme.text),
        ];
        draw(buffer, row, look.side(), &pieces);
    }

    fn draw_one(&self, line: Line, here: bool, row: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let room = row.width.saturating_sub(3);
        let mut pieces = vec![Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent)];
        match line {
            Line::Blank => {}
            Line::Heading(id) => pieces.push(Piece::new(look.texts.word(id), room, theme.strong)),
            Line::Nothing(id) => pieces.push(Piece::new(look.texts.word(id), room, theme.dim)),
            Line::Columns => {
                let word = |id: &str| look.texts.word(id);
                let counts = ["label-present", "label-late", "label-absent", "label-justified", "attended-untaken"];
                pieces.extend(self.counted(
                    word("attended-course"),
                    counts.map(word),
                    [word("attended-presence"), String::new(), word("attended-assiduity"), String::new()],
                    theme.dim,
                    (row.width, look),
                ));
            }
            Line::Course(at) => {
                let Some(own) = self.courses.get(at) else { return };
                let name = look.texts.pick(&own.name.0, own.name.1.as_deref()).to_owned();
                let style = if own.line.to.is_some_and(|to| to <= self.today) { theme.dim } else { theme.text };
                pieces.extend(self.of(name, &own.totals, style, look, row.width));
            }
            Line::All => {
                pieces.extend(self.of(look.texts.word("attended-all"), &self.all, theme.strong, look, row.width));
            }
            Line::Leave(at) => {
                let Some(own) = self.leaves.get(at).map(|row| &row.leave) else { return };
                let style = if own.covers(self.today) { theme.text } else { theme.dim };
                let to = own.to.map_or_else(|| look.texts.word("leave-open"), format::date);
                let proof = match own.proof {
                    Some((proof, seen)) => look.texts.say(
                        &Message::new("attended-proof").with("proof", Value::Term(proof_term(proof))).with("day", seen),
                    ),
                    None => look.texts.word("leave-no-proof"),
                };
                let unseen = own.proof.is_none();
                let words = [Some(proof), own.note.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ");
                pieces.push(Piece::new(format::date(own.from), 11, style).ltr());
                pieces.push(Piece::new(to, 11, style));
                pieces.push(Piece::new(look.texts.word(kind_term(own.kind)), 20.min(room), style));
                let style = if unseen { theme.todo } else { theme.dim };
                pieces.push(Piece::new(words, room.saturating_sub(42), style).said(look.side()));
            }
            Line::Task(at) => {
                let Some(task) = self.tasks.get(at) else { return };
                let sex = self.courses.first().and_then(|course| course.line.sex);
                let (when, style) = match &task.outcome {
                    Some((outcome, _)) => (look.texts.say(&Message::new(term(outcome)).of(sex)), theme.dim),
                    None if task.due < self.today => {
                        (look.texts.say(&Message::new("follow-up-late").with("day", task.due)), theme.alarm)
                    }
                    None => (look.texts.say(&Message::new("follow-up-due").with("day", task.due)), theme.todo),
                };
                let why = look.texts.say(&Alert::kind(&task.alert));
                let words = [Some(task.owner.1.clone()), task.reason.clone(), task.note.clone()];
                let words = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                pieces.push(Piece::new(format::date(task.opened), 11, style).ltr());
                pieces.push(Piece::new(why, 28.min(room), style));
                pieces.push(Piece::new(when, 20.min(room), style));
                pieces.push(Piece::new(words, room.saturating_sub(59), theme.dim).said(look.side()));
            }
        }
        draw(buffer, row, look.side(), &pieces);
    }

    fn of<'a>(&self, name: String, totals: &Totals, style: Style, look: &Look<'_>, width: u16) -> Vec<Piece<'a>> {
        let count = |n: u32| if n == 0 { "·".to_owned() } else { n.to_string() };
        let counts = [totals.present, totals.late, totals.absent, totals.justified, totals.untaken].map(count);
        let (heads, minutes) = (totals.presence(), totals.assiduity());
        let [of_heads, of_minutes] = sums(totals, look);
        let rate = |rate: Rate| look.texts.value(&rate.told());
        let rates = [rate(heads), of_heads, rate(minutes), of_minutes];
        self.counted(name, counts, rates, style, (width, look))
    }

    /// A line of counts and rates; the sums stand beside each rate, for the two are never one number.
    fn counted<'a>(
        &self,
        name: String,
        counts: [String; 5],
        [heads, of_heads, minutes, of_minutes]: [String; 4],
        style: Style,
        (width, look): (u16, &Look<'_>),
    ) -> Vec<Piece<'a>> {
        let every = self.courses.iter().map(|course| &course.totals).chain([&self.all]);
        let longest = every.map(|totals| sums(totals, look).map(|text| cells::width(&text) + 1));
        let [heads_cells, minutes_cells] = longest.fold([1, 1], |[a, b], [c, d]| [a.max(c), b.max(d)]);
        let fixed = 2 + COUNT * 4 + UNTAKEN + 2 * PERCENT + heads_cells + minutes_cells + 1;
        let name_cells = width.saturating_sub(fixed).clamp(NAME, NAMES);
        let mut pieces = vec![Piece::new(name, name_cells, style)];
        let cells = [COUNT, COUNT, COUNT, COUNT, UNTAKEN];
        pieces.extend(counts.into_iter().zip(cells).map(|(count, cells)| Piece::new(count, cells, style).number()));
        if of_heads.is_empty() && of_minutes.is_empty() {
            // The heading of a rate stands over its sums too.
            pieces.push(Piece::new(heads, PERCENT + heads_cells, style).number());
            pieces.push(Piece::new(minutes, PERCENT + minutes_cells, style).number());
        } else {
            pieces.push(Piece::new(heads, PERCENT, style).ltr().number());
            pieces.push(Piece::new(of_heads, heads_cells, style).ltr().number());
            pieces.push(Piece::new(minutes, PERCENT, style).ltr().number());
            pieces.push(Piece::new(of_minutes, minutes_cells, style).number());
        }
        pieces
    }
}

/// What each rate is of: women who came of those expected, hours received of those offered.
fn sums(totals: &Totals, look: &Look<'_>) -> [String; 2] {
    let of = |rate: Rate, show: &dyn Fn(u64) -> String| match rate.den {
        0 => String::new(),
        den => format!("{}/{}", show(rate.num), show(den)),
    };
    let hours = |n: u64| look.texts.value(&Value::Minutes(signed(n)));
    [of(totals.presence(), &|n| n.to_string()), of(totals.assiduity(), &hours)]
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
