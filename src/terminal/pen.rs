//! What the terminal writes with: colours and attributes, and the shortest way from one to another.

use ratatui::style::{Color, Modifier};

/// Attributes that can be seen on a blank.
const ON_BLANK: Modifier = Modifier::REVERSED.union(Modifier::UNDERLINED).union(Modifier::CROSSED_OUT);

/// Nothing blinks here, whatever a style says.
const BLINK: Modifier = Modifier::SLOW_BLINK.union(Modifier::RAPID_BLINK);

/// Attribute, code that switches it on, code that switches it off.
const CODES: [(Modifier, &str, &str); 7] = [
    (Modifier::BOLD, "1", "22"),
    (Modifier::DIM, "2", "22"),
    (Modifier::ITALIC, "3", "23"),
    (Modifier::UNDERLINED, "4", "24"),
    (Modifier::REVERSED, "7", "27"),
    (Modifier::HIDDEN, "8", "28"),
    (Modifier::CROSSED_OUT, "9", "29"),
];

/// Colours and attributes of what is written next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pen {
    fg: Color,
    bg: Color,
    attributes: Modifier,
}

impl Pen {
    /// The terminal's own colours, no attribute: what `CSI m` gives.
    pub(super) const PLAIN: Self = Self { fg: Color::Reset, bg: Color::Reset, attributes: Modifier::empty() };

    /// The pen for these, without colours where the user wants none.
    pub(super) fn new(fg: Color, bg: Color, attributes: Modifier, colours: bool) -> Self {
        let only = |colour| if colours { colour } else { Color::Reset };
        Self { fg: only(fg), bg: only(bg), attributes: attributes.difference(BLINK) }
    }

    /// The same as far as it can be told on a blank.
    pub(super) fn on_blank(self) -> Self {
        if self.attributes.intersects(ON_BLANK) {
            return self;
        }
        Self { bg: self.bg, ..Self::PLAIN }
    }

    /// True if a blank written with this pen looks as one written with `other`.
    pub(super) fn same_blank(self, other: Self) -> bool {
        self.on_blank() == other.on_blank()
    }

    /// Goes from a pen (`None` if it is not known) to the one for a character.
    pub(super) fn change(from: Option<Self>, to: Self, out: &mut Vec<u8>) -> Self {
        let codes = Self::way(from, to);
        if from != Some(to) {
            send(&codes, out);
        }
        to
    }

    /// Goes from a pen to any that writes a blank like `to`.
    pub(super) fn change_for_blank(from: Option<Self>, to: Self, out: &mut Vec<u8>) -> Self {
        let Some(from) = from else {
            return Self::change(None, to, out);
        };
        if from.same_blank(to) {
            return from;
        }
        // What does not show may stay as it is, or go: whichever is shorter.
        let keeping = Self { fg: from.fg, bg: to.bg, attributes: from.attributes.difference(ON_BLANK) };
        let (kept, gone) = (Self::way(Some(from), keeping), Self::way(Some(from), to));
        if keeping.same_blank(to) && kept.len() < gone.len() {
            send(&kept, out);
            keeping
        } else {
            send(&gone, out);
            to
        }
    }

    /// The codes of the shortest change.
    fn way(from: Option<Self>, to: Self) -> String {
        let afresh = to.afresh();
        match from.map(|from| from.delta(to)) {
            Some(delta) if delta.len() <= afresh.len() => delta,
            _ => afresh,
        }
    }

    /// Everything off (an empty parameter is a 0), then what is wanted on.
    fn afresh(self) -> String {
        let mut codes = String::new();
        for (attribute, on, _) in CODES {
            if self.attributes.contains(attribute) {
                codes.push(';');
                codes.push_str(on);
            }
        }
        for (colour, ground) in [(self.fg, 30), (self.bg, 40)] {
            if colour != Color::Reset {
                codes.push(';');
                codes.push_str(&colour_code(colour, ground));
            }
        }
        codes
    }

    /// Only what differs.
    fn delta(self, to: Self) -> String {
        let mut codes: Vec<String> = Vec::new();
        let gone = self.attributes.difference(to.attributes);
        let mut had = self.attributes;
        for (attribute, _, off) in CODES {
            if gone.contains(attribute) && had.contains(attribute) {
                codes.push(off.to_owned());
                // Bold and dim are switched off by the same code.
                for (other, _, same) in CODES {
                    if same == off {
                        had.remove(other);
                    }
                }
            }
        }
        for (attribute, on, _) in CODES {
            if to.attributes.contains(attribute) && !had.contains(attribute) {
                codes.push(on.to_owned());
            }
        }
        for (old, new, ground) in [(self.fg, to.fg, 30), (self.bg, to.bg, 40)] {
            if old != new {
                codes.push(colour_code(new, ground));
            }
        }
        codes.join(";")
    }
}

fn send(codes: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(b"\x1b[");
    out.extend_from_slice(codes.as_bytes());
    out.push(b'm');
}

/// The code of a colour, `ground` being 30 for the letters and 40 for what is behind them.
fn colour_code(colour: Color, ground: u8) -> String {
    let ansi = |n: u8| {
        let bright = if n < 8 { ground } else { ground + 52 };
        (bright + n).to_string()
    };
    match colour {
        Color::Reset => (ground + 9).to_string(),
        Color::Black => ansi(0),
        Color::Red => ansi(1),
        Color::Green => ansi(2),
        Color::Yellow => ansi(3),
        Color::Blue => ansi(4),
        Color::Magenta => ansi(5),
        Color::Cyan => ansi(6),
        Color::Gray => ansi(7),
        Color::DarkGray => ansi(8),
        Color::LightRed => ansi(9),
        Color::LightGreen => ansi(10),
        Color::LightYellow => ansi(11),
        Color::LightBlue => ansi(12),
        Color::LightMagenta => ansi(13),
        Color::LightCyan => ansi(14),
        Color::White => ansi(15),
        Color::Indexed(n) if n < 16 => ansi(n),
        Color::Indexed(n) => format!("{};5;{n}", ground + 8),
        Color::Rgb(r, g, b) => format!("{};2;{r};{g};{b}", ground + 8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(from: Pen, to: Pen) -> String {
        let mut out = Vec::new();
        assert_eq!(Pen::change(Some(from), to, &mut out), to);
        String::from_utf8_lossy(&out).replace('\x1b', "")
    }

    fn pen(fg: Color, attributes: Modifier) -> Pen {
        Pen::new(fg, Color::Reset, attributes, true)
    }

    #[test]
    fn the_shortest_change_is_sent() {
        let bold = pen(Color::Reset, Modifier::BOLD);
        let red = pen(Color::Red, Modifier::empty());
        let red_bold = pen(Color::Red, Modifier::BOLD);
        let bold_dim = pen(Color::Reset, Modifier::BOLD | Modifier::DIM);
        let dim = pen(Color::Reset, Modifier::DIM);
        assert_eq!(change(Pen::PLAIN, Pen::PLAIN), "");
        assert_eq!(change(Pen::PLAIN, bold), "[1m");
        assert_eq!(change(bold, Pen::PLAIN), "[m");
        assert_eq!(change(red_bold, red), "[22m");
        assert_eq!(change(red_bold, bold), "[39m");
        assert_eq!(change(bold_dim, dim), "[;2m");
        assert_eq!(
            change(pen(Color::LightCyan, Modifier::BOLD | Modifier::DIM), pen(Color::LightCyan, Modifier::DIM)),
            "[22;2m"
        );
        assert_eq!(change(red, pen(Color::White, Modifier::empty())), "[97m");
        assert_eq!(change(Pen::PLAIN, pen(Color::Indexed(9), Modifier::empty())), "[91m");
        let mut out = Vec::new();
        Pen::change(None, Pen::PLAIN, &mut out);
        assert_eq!(out, b"\x1b[m");
    }

    #[test]
    fn without_colours_attributes_stay() {
        let pen = Pen::new(Color::Red, Color::Blue, Modifier::BOLD, false);
        assert_eq!(pen, Pen::new(Color::Reset, Color::Reset, Modifier::BOLD, true));
    }

    #[test]
    fn nothing_blinks() {
        assert_eq!(pen(Color::Reset, Modifier::SLOW_BLINK | Modifier::RAPID_BLINK), Pen::PLAIN);
    }

    #[test]
    fn a_blank_needs_only_what_shows_on_it() {
        let mut out = Vec::new();
        let red_bold = pen(Color::Red, Modifier::BOLD);
        assert_eq!(Pen::change_for_blank(Some(red_bold), Pen::PLAIN, &mut out), red_bold);
        assert!(out.is_empty());
        let reversed = pen(Color::Red, Modifier::REVERSED);
        assert_eq!(Pen::change_for_blank(Some(reversed), Pen::PLAIN, &mut out), Pen::PLAIN);
        assert_eq!(out, b"\x1b[m");
    }
}
