//! The floor of a start: the same query in a ratatui table, with the stock backend and one draw, and nothing else.

use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Constraint;
use ratatui::widgets::{Block, Row, Table};
use rusqlite::{Connection, OpenFlags};
use std::io::{Read, stdin, stdout};
use std::path::Path;
use std::process::Command;

/// What the bench is called with when it is to be the bare program.
const CALL: &str = "--bare";

/// Registers to take, oldest first, as the first screen asks for them.
const QUERY: &str = "SELECT s.on_date, s.starts, c.name, t.name, \
       (SELECT count(*) FROM enrolment e WHERE e.course = s.course AND e.from_on <= s.on_date \
          AND (e.to_on IS NULL OR s.on_date < e.to_on) AND e.state NOT IN (5, 6)), \
       (SELECT count(*) FROM mark m WHERE m.session = s.id) \
     FROM session s JOIN course c ON c.id = s.course JOIN centre t ON t.id = c.centre \
     WHERE s.state = 0 AND s.on_date <= ?1 ORDER BY s.on_date, s.starts LIMIT 17";

/// This bench as the bare program on a database.
pub fn command(db: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.env_clear().env("TERM", "xterm-256color").arg(CALL).arg(db);
    command
}

/// Is the bare program, if that is what was called.
pub fn be_it() -> bool {
    let args: Vec<_> = std::env::args_os().collect();
    let [_, call, db] = args.as_slice() else { return false };
    if call != CALL {
        return false;
    }
    let today = chrono::Local::now().date_naive().to_string();
    let conn = Connection::open_with_flags(db, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap();
    let mut statement = conn.prepare(QUERY).unwrap();
    let read = |row: &rusqlite::Row<'_>| {
        let texts: [String; 4] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?];
        let counts: [i64; 2] = [row.get(4)?, row.get(5)?];
        Ok(Row::new(texts.into_iter().chain(counts.map(|n| n.to_string()))))
    };
    let rows: Vec<Row<'_>> = statement.query_map([today], read).unwrap().map(Result::unwrap).collect();
    enable_raw_mode().unwrap();
    crossterm::execute!(stdout(), EnterAlternateScreen).unwrap();
    let mut terminal = Terminal::new(CrosstermBackend::new(stdout())).unwrap();
    let widths = [10, 5, 25, 25, 3, 3].map(Constraint::Length);
    let table = Table::new(rows, widths).block(Block::bordered().title("Registres"));
    terminal.draw(|frame| frame.render_widget(table, frame.area())).unwrap();
    let _ = stdin().read(&mut [0]);
    crossterm::execute!(stdout(), LeaveAlternateScreen).unwrap();
    disable_raw_mode().unwrap();
    true
}
