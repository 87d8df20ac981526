//! A register as the sheet draws it, for counting bytes.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};

pub(super) const NAMES: [(&str, &str); 8] = [
    ("AÏT BRAHIM Fatima Zahra", "ءارهزلا ةمطاف ميهاربأ تيأ"),
    ("BENCHEKROUNE Khadija", "ةجيدخ نورقش نب"),
    ("OUBELAÏD Fatim-Zohra", "ةرهز ةمطاف ديعلبوأ"),
    ("CHAOUI IDRISSI Amina", "ةنيمأ يسيردلإا يواشلا"),
    ("EL HASSOUNI Rachida", "ةديشر ينوسحلا"),
    ("ZHIRI Souad", "داعس يريهزلا"),
    ("OUHSSAINE Abdelkhalk", "قلاخلا دبع نيسحوأ"),
    ("BOUZID Naïma", "ةميعن ديزوب"),
];

/// Lines on a page.
const LINES: usize = 17;

pub(super) struct Register {
    pub(super) cursor: usize,
    pub(super) page: usize,
    pub(super) arabic_echo: bool,
    marks: Vec<char>,
    echo: String,
}

impl Register {
    pub(super) fn sample() -> Self {
        Self {
            cursor: 3,
            page: 0,
            arabic_echo: false,
            marks: vec!['·'; 3 * LINES],
            echo: "25 OUSSAÏD Ittou : présente, enregistré".to_owned(),
        }
    }

    pub(super) fn mark(&mut self, line: usize, status: char) {
        self.marks[line] = status;
        let word = match status {
            'A' => "absente",
            'P' => "présente",
            'J' => "justifiée",
            _ => "dispensée",
        };
        let (latin, arabic) = NAMES[line % NAMES.len()];
        let name = if self.arabic_echo { arabic } else { latin };
        self.echo = format!("{} {name} : {word}, enregistré", line + 1);
    }

    pub(super) fn buffer(&self) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
        self.draw(&mut buffer);
        buffer
    }

    /// Draws it; returns where the terminal's cursor sits.
    pub(super) fn draw(&self, buffer: &mut Buffer) -> Position {
        let area = buffer.area;
        let mut say = |x: u16, y: u16, text: &str, style: Style| {
            if x < area.width && y < area.height {
                buffer.set_string(x, y, text, style);
            }
        };
        let (plain, dim, bold) = (Style::new(), Style::new().dim(), Style::new().bold());
        let title = "Najma › Couture M2-B › séance 18/40      mar. 24 nov. 2026 · 09:00–12:00 (3 h)";
        say(1, 0, title, bold);
        let place = "CEF Azilal, salle 2 · Mme OUHSSAINE · brouillon             aussi ici : samira";
        say(1, 1, place, dim);
        let mut at = Position::ORIGIN;
        for row in 0..LINES {
            let (line, y) = (self.page * LINES + row, 3 + row as u16);
            let here = row == self.cursor;
            if here {
                say(1, y, "▸", Style::new().fg(Color::Yellow));
                at = Position::new(73, y);
            }
            let number = format!("{:3}", line + 1);
            say(2, y, &number, if here { bold } else { plain });
            let (latin, arabic) = NAMES[(line + self.page * 2) % NAMES.len()];
            say(6, y, &format!("{latin:<26}"), plain);
            say(32, y, &format!("{arabic:>27}"), plain);
            say(60, y, "│ P P A P │", dim);
            say(73, y, &self.marks[line].to_string(), plain);
        }
        let count = |c| self.marks.iter().filter(|m| **m == c).count();
        let totals = format!(
            "P {}  R 0  A {}  J {}  à saisir {}                heures suivies 8 h 40 sur 78 h",
            count('P'),
            count('A'),
            count('J'),
            count('·')
        );
        say(1, 21, &totals, plain);
        say(1, 22, &self.echo, plain);
        say(65, 22, "Ctrl-Z annuler", dim);
        let bar = "P A R J D  17A ligne+marque  R.20 minutes  T les autres présentes  V valider";
        say(1, 23, bar, dim);
        at
    }
}
