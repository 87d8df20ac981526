//! Tables: a window over a long list, walked by keys, drawn at any size.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use najma::domain::field::{Column, Script, Width};
use najma::domain::message::Value;
use najma::keys::Action;
use najma::keys::keymap::Keymap;
use najma::text::{Language, Texts};
use najma::ui::table::{Table, TableEvent, Wanted};
use najma::ui::{Look, Theme};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const COLUMNS: &[Column<u32>] = &[
    Column::new("number", Width::Cells(4), Script::Latin, |n| Value::from(*n)).far(),
    Column::new("name", Width::Fill(12), Script::Latin, |n| format!("EL IDRISSI {n}").into()),
    Column::new("name_ar", Width::Fill(10), Script::Arabic, |_| "الإدريسي".into()),
    Column::new("state", Width::Cells(9), Script::Free, |_| Value::Term("form-weekday-1")),
];

/// A list of so many rows, 0 to n − 1, read as a screen reads its store.
struct Desk {
    table: Table<u32>,
    many: u32,
}

impl Desk {
    fn new(many: u32, lines: u16) -> Self {
        let mut table = Table::new("probe", COLUMNS, "form-no-match");
        let height = u32::from(table.resize(lines));
        assert_eq!(table.renew((0..many.min(height)).collect(), u32::eq), None);
        Self { table, many }
    }

    fn read(&self, wanted: Wanted) -> Vec<u32> {
        let first = self.table.first().copied().unwrap_or(0);
        let after = self.table.last().map_or(0, |last| last + 1);
        let many = self.many;
        match wanted {
            Wanted::First(n) => (0..many.min(n.into())).collect(),
            Wanted::Last(n) => (many.saturating_sub(n.into())..many).collect(),
            Wanted::After(n) => (after..many.min(after + u32::from(n))).collect(),
            Wanted::Before(n) => (first.min(many).saturating_sub(n.into())..first.min(many)).collect(),
        }
    }

    fn act(&mut self, action: Action) -> TableEvent {
        let event = self.table.act(action);
        if let TableEvent::Wants(wanted) = event {
            let rows = self.read(wanted);
            self.table.bring(rows);
        }
        event
    }

    fn resize(&mut self, lines: u16) {
        let n = u32::from(self.table.resize(lines));
        let from = self.table.first().copied().unwrap_or(0);
        let rows = (from..self.many.min(from + n)).collect();
        if let Some(wanted) = self.table.renew(rows, u32::eq) {
            let rows = self.read(wanted);
            self.table.bring(rows);
        }
    }
}

fn draw(table: &Table<u32>, language: Language, width: u16, height: u16) -> (Buffer, Option<(u16, u16)>) {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    let (theme, texts, keymap) = (Theme::shipped("dark"), Texts::load(language), Keymap::shipped());
    let look = Look { theme: &theme, texts: &texts, keymap: &keymap };
    let cursor = table.draw(area, &mut buffer, &look);
    (buffer, cursor)
}

fn lines(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    (0..area.height).map(|y| (0..area.width).map(|x| buffer.cell((x, y)).unwrap().symbol()).collect()).collect()
}

#[test]
fn a_window_moves_by_half_pages_and_asks_for_nothing_it_has() {
    let mut desk = Desk::new(1000, 21);
    for _ in 0..19 {
        assert_eq!(desk.act(Action::Down), TableEvent::Moved);
    }
    assert_eq!(desk.act(Action::Down), TableEvent::Wants(Wanted::After(10)));
    assert_eq!((desk.table.current(), desk.table.first()), (Some(&20), Some(&10)));
    for _ in 0..10 {
        assert_eq!(desk.act(Action::Up), TableEvent::Moved);
    }
    assert_eq!(desk.act(Action::Up), TableEvent::Wants(Wanted::Before(10)));
    assert_eq!((desk.table.current(), desk.table.first()), (Some(&9), Some(&0)));
    assert_eq!(desk.act(Action::Enter), TableEvent::Open);
    assert_eq!(desk.act(Action::Note), TableEvent::Ignored);
}

#[test]
fn a_short_list_is_held_whole() {
    let mut desk = Desk::new(3, 21);
    for _ in 0..5 {
        assert_eq!(desk.act(Action::Down), TableEvent::Moved);
    }
    assert_eq!(desk.table.current(), Some(&2));
}

#[test]
fn an_empty_list_teaches_and_opens_nothing() {
    let mut desk = Desk::new(0, 21);
    assert_eq!(desk.act(Action::Enter), TableEvent::Ignored);
    desk.act(Action::End);
    desk.act(Action::Up);
    let (buffer, cursor) = draw(&desk.table, Language::French, 40, 5);
    assert!(lines(&buffer)[0].contains("Rien ne correspond"));
    assert_eq!(cursor, None);
}

#[test]
fn the_cursor_stays_on_its_row_when_others_come_and_go() {
    let mut desk = Desk::new(100, 11);
    for _ in 0..4 {
        desk.act(Action::Down);
    }
    let gone: Vec<u32> = (0..12).filter(|n| *n != 2).take(10).collect();
    desk.table.renew(gone, u32::eq);
    assert_eq!(desk.table.current(), Some(&4));
    assert_eq!(desk.table.at(), 3);
    assert!(desk.table.put_on(|n| *n == 7));
    assert!(!desk.table.put_on(|n| *n == 70));
    assert_eq!(desk.table.current(), Some(&7));
}

#[test]
fn a_move_changes_the_marks_and_the_numbers_only() {
    let mut desk = Desk::new(100, 20);
    for language in [Language::French, Language::Arabic] {
        let (before, _) = draw(&desk.table, language, 80, 20);
        desk.act(Action::Down);
        let (after, _) = draw(&desk.table, language, 80, 20);
        assert!(before.diff(&after).len() <= 2 + 2 * 4, "{}", before.diff(&after).len());
    }
}

#[test]
fn a_value_is_cut_only_where_another_needs_the_cells() {
    const WHO: &[Column<u32>] = &[
        Column::new("name", Width::Fill(14), Script::Free, |_| "BENALI Aïcha".into()),
        Column::new("course", Width::Fill(9), Script::Free, |_| "Alphabétisation N1-A".into()),
        Column::new("why", Width::Fill(31), Script::Free, |_| "3 absences de suite".into()),
    ];
    for (width, language) in [(62, Language::French), (80, Language::Arabic), (132, Language::English)] {
        let mut table = Table::new("alert", WHO, "form-no-match");
        table.resize(4);
        table.renew(vec![1, 2], u32::eq);
        let (buffer, _) = draw(&table, language, width, 4);
        let row = lines(&buffer).swap_remove(1);
        assert!(row.contains("Alphabétisation N1-A") && !row.contains('…'), "{row}");
    }
}

#[test]
fn the_mark_stands_in_the_margin_on_the_side_lines_begin() {
    let desk = Desk::new(5, 20);
    let (buffer, cursor) = draw(&desk.table, Language::French, 60, 20);
    assert_eq!(cursor, Some((0, 1)));
    let text = lines(&buffer);
    assert!(text[1].starts_with("▸"), "{text:#?}");
    assert!(text[1].contains(" │ "), "{text:#?}");
    assert!(text[0].contains("probe-name "), "{text:#?}");
    let (buffer, cursor) = draw(&desk.table, Language::Arabic, 60, 20);
    assert_eq!(cursor, Some((59, 1)));
    let text = lines(&buffer);
    assert!(text[1].ends_with("◂"), "{text:#?}");
    let (buffer, _) = draw(&desk.table, Language::French, 24, 20);
    assert!(!lines(&buffer)[1].contains('│'), "what does not fit is left out");
}

fn steps() -> impl Strategy<Value = Vec<Result<Action, (u16, u32)>>> {
    let action = prop::sample::select(vec![
        Action::Down,
        Action::Up,
        Action::PageDown,
        Action::PageUp,
        Action::Home,
        Action::End,
        Action::Enter,
        Action::Look,
    ]);
    prop::collection::vec(prop_oneof![12 => action.prop_map(Ok), 1 => (0u16..30, 0u32..60).prop_map(Err)], 0..60)
}

proptest! {
    #[test]
    fn keys_walk_the_whole_list_and_only_it(
        many in 0u32..60, lines in 0u16..30, steps in steps(), width in 0u16..100, height in 0u16..30, arabic in any::<bool>(),
    ) {
        let mut desk = Desk::new(many, lines);
        let mut lines = lines;
        for step in steps {
            let page = u32::from(lines.saturating_sub(1).max(1));
            let last = desk.many.saturating_sub(1);
            let at = desk.table.current().copied().unwrap_or(0);
            let wanted = match step {
                Ok(Action::Down) => (at + 1).min(last),
                Ok(Action::Up) => at.saturating_sub(1),
                Ok(Action::PageDown) => (at + page).min(last),
                Ok(Action::PageUp) => at.saturating_sub(page),
                Ok(Action::Home) => 0,
                Ok(Action::End) => last,
                Ok(_) => at,
                Err((_, rows)) => at.min(rows.saturating_sub(1)),
            };
            match step {
                Ok(action) => { desk.act(action); }
                // Another size, and another clerk who adds rows to the list or takes some away.
                Err((new, rows)) => { lines = new; desk.many = rows; desk.resize(new); }
            }
            let rows = desk.table.rows();
            prop_assert!(rows.len() <= usize::from(lines.saturating_sub(1).max(1)));
            prop_assert!(rows.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{:?}", rows);
            prop_assert_eq!(rows.is_empty(), desk.many == 0);
            if desk.many > 0 {
                prop_assert_eq!(desk.table.current().copied(), Some(wanted));
            }
        }
        let language = if arabic { Language::Arabic } else { Language::French };
        let (_, cursor) = draw(&desk.table, language, width, height);
        if let Some((x, y)) = cursor {
            prop_assert!(x < width && y < height);
        }
    }
}
