//! An awareness session: open to all, its heads counted by sex, age and milieu; « séance de sensibilisation ».

use super::closure::parse_centre;
use super::date::{figures, quoted, western_digits};
use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::{AwarenessId, CentreId};
use super::message::{Message, Value};
use super::module::THEMES;
use chrono::NaiveDate;

/// Age bands by on-disk code, from 1: their least and most years. 0 is « not said ».
pub const BANDS: [(u8, u8); 6] = [(0, 14), (15, 19), (20, 24), (25, 34), (35, 49), (50, 120)];

/// Most heads of one sex, age band and milieu.
const MOST_HEADS: u16 = 5_000;

/// Heads of one sex, age band and milieu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Head {
    /// On-disk code of `Sex`: 1 female, 2 male.
    pub sex: u8,
    /// Place in `BANDS` from 1; 0: not said.
    pub band: u8,
    /// 1 rural, 2 urban, 0 not said.
    pub milieu: u8,
    /// How many.
    pub heads: u16,
}

/// A valid awareness session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awareness {
    /// The day.
    pub on: NaiveDate,
    /// One of the themes of modules.
    pub theme: &'static str,
    /// Who was there, each sex, band and milieu once.
    pub heads: Vec<Head>,
    /// The centre that held it.
    pub centre: Option<CentreId>,
    /// Where, as said.
    pub place: Option<String>,
    /// With whom.
    pub partner: Option<String>,
    /// Names that were written down; nobody is counted by them.
    pub names: Option<String>,
}

/// An awareness session with its id.
#[derive(Clone, Debug)]
pub struct AwarenessRow {
    /// Its id.
    pub id: AwarenessId,
    /// Everything else.
    pub awareness: Awareness,
}

/// The fields of its form: the heads early, for they are all that must be typed.
pub const FIELDS: &[Field] = &[
    Field::new("on", Kind::Date, 12, 12),
    Field::new("theme", Kind::Choice(THEMES), 30, 30),
    Field::new("heads", Kind::Heads, 40, 200),
    Field::new("place", Kind::Text(Script::Free), 30, 80),
    Field::new("partner", Kind::Text(Script::Free), 30, 80),
    Field::new("centre", Kind::Lookup("centre"), 24, 60),
    Field::new("names", Kind::Text(Script::Free), 40, 400),
];

/// The columns of its list.
pub const COLUMNS: &[Column<AwarenessRow>] = &[
    Column::new("on", Width::Cells(10), Script::Latin, |r: &AwarenessRow| Value::Date(r.awareness.on)),
    Column::new("theme", Width::Fill(18), Script::Free, |r: &AwarenessRow| Value::Term(theme_word(r.awareness.theme))),
    Column::new("place", Width::Fill(14), Script::Free, |r: &AwarenessRow| r.awareness.place.clone().into()),
    Column::new("partner", Width::Fill(12), Script::Free, |r: &AwarenessRow| r.awareness.partner.clone().into()),
    Column::new("women", Width::Cells(6), Script::Latin, |r: &AwarenessRow| Value::from(r.awareness.count(Some(1))))
        .far(),
    Column::new("total", Width::Cells(6), Script::Latin, |r: &AwarenessRow| Value::from(r.awareness.count(None))).far(),
];

/// Fluent id of a theme's word.
pub fn theme_word(theme: &str) -> &'static str {
    WORDS.iter().find(|(own, _)| *own == theme).map_or("awareness-theme-other", |(_, word)| word)
}

const WORDS: [(&str, &str); 11] = [
    ("literacy", "awareness-theme-literacy"),
    ("health", "awareness-theme-health"),
    ("reproductive", "awareness-theme-reproductive"),
    ("family", "awareness-theme-family"),
    ("child", "awareness-theme-child"),
    ("labour", "awareness-theme-labour"),
    ("rights", "awareness-theme-rights"),
    ("procedures", "awareness-theme-procedures"),
    ("enterprise", "awareness-theme-enterprise"),
    ("trade", "awareness-theme-trade"),
    ("other", "awareness-theme-other"),
];

impl Awareness {
    /// The only way from typed text to an awareness session; without a date it was today.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let on = field::date(FIELDS, "on", draft, today, &mut problems).unwrap_or(today);
        if on > today {
            problems.add("on", Message::new("awareness-future"));
        }
        let theme = field::choice(FIELDS, "theme", draft, &mut problems);
        if theme.is_none() && draft.get("theme").trim().is_empty() {
            problems.add("theme", Message::new("field-missing"));
        }
        let typed = field::required(FIELDS, "heads", draft, &mut problems);
        let heads = if typed.is_empty() { None } else { problems.take("heads", parse_heads(&typed)) };
        let mut text = |id| field::text(FIELDS, id, draft, &mut problems);
        let (place, partner, names) = (text("place"), text("partner"), text("names"));
        let centre = text("centre").and_then(|text| problems.take("centre", parse_centre(&text)));
        problems.in_order_of(FIELDS).into_result()?;
        let (theme, heads) = (theme.unwrap_or("other"), heads.unwrap_or_default());
        Ok(Self { on, theme, heads, centre, place, partner, names })
    }

    /// What a form shows to change it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        Draft::default()
            .with("on", figures::date(self.on))
            .with("theme", self.theme)
            .with("heads", heads_typed(&self.heads))
            .with("place", self.place.as_deref().unwrap_or_default())
            .with("partner", self.partner.as_deref().unwrap_or_default())
            .with("centre", self.centre.map(|centre| centre.to_string()).unwrap_or_default())
            .with("names", self.names.as_deref().unwrap_or_default())
    }

    /// Participations, of one sex or of both.
    pub fn count(&self, sex: Option<u8>) -> u32 {
        let counted = self.heads.iter().filter(|head| sex.is_none_or(|sex| head.sex == sex));
        counted.map(|head| u32::from(head.heads)).sum()
    }
}

/// Reads heads: `12f 3m`, with the number of the age band and r or u: `8f4r 3m2u`, `8f4r3m2u`. The milieu holds for what
/// follows until another is said, and a number alone is the next age band of the same sex, as a sheet has its columns:
/// `12f3r15.8` is 12, 15 and 8 rural women of the third, fourth and fifth band. What is said twice adds up.
pub fn parse_heads(text: &str) -> Result<Vec<Head>, Message> {
    let unknown = || Message::new("awareness-heads-unknown").with("text", quoted(text));
    let typed = western_digits(text).to_lowercase();
    let mut found: Vec<Head> = Vec::new();
    let mut before: Option<Head> = None;
    let mut rest = typed.chars().peekable();
    loop {
        while rest.next_if(|c| apart(*c)).is_some() {}
        if rest.peek().is_none() {
            break;
        }
        let mut number = String::new();
        while let Some(digit) = rest.next_if(char::is_ascii_digit) {
            number.push(digit);
        }
        let heads = number.parse::<u16>().ok().filter(|n| (1..=MOST_HEADS).contains(n)).ok_or_else(unknown)?;
        let head = match (rest.peek().copied(), before) {
            (None, Some(before)) => beside(before, heads)?,
            (Some(c), Some(before)) if apart(c) => beside(before, heads)?,
            _ => {
                let sex = rest.next().and_then(sex_of).ok_or_else(unknown)?;
                let band = band(&mut rest)?;
                let milieu = rest.peek().copied().and_then(milieu_of);
                if milieu.is_some() {
                    rest.next();
                }
                let milieu = milieu.unwrap_or_else(|| before.map_or(0, |before| before.milieu));
                Head { sex, band, milieu, heads }
            }
        };
        before = Some(head);
        match found.iter_mut().find(|own| cell(own) == cell(&head)) {
            Some(own) => own.heads = own.heads.checked_add(heads).ok_or_else(unknown)?,
            None => found.push(head),
        }
    }
    if found.is_empty() {
        return Err(unknown());
    }
    found.sort_unstable();
    Ok(found)
}

/// The same sex and milieu, one age band on; where no band was said there is none after it.
fn beside(before: Head, heads: u16) -> Result<Head, Message> {
    let band = before.band + 1;
    if before.band == 0 || usize::from(band) > BANDS.len() {
        return Err(no_such_band());
    }
    Ok(Head { band, heads, ..before })
}

/// One digit alone is a band; several begin the next number, as does one before a sex.
fn band(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<u8, Message> {
    let mut ahead = rest.clone();
    let digit = ahead.next().and_then(|c| c.to_digit(10));
    let alone = !ahead.peek().is_some_and(|c| c.is_ascii_digit() || sex_of(*c).is_some());
    match digit.filter(|_| alone) {
        Some(band @ 1..=6) => {
            *rest = ahead;
            Ok(u8::try_from(band).unwrap_or(0))
        }
        Some(_) => Err(no_such_band()),
        None => Ok(0),
    }
}

fn no_such_band() -> Message {
    Message::new("awareness-band-unknown").with("most", BANDS.len())
}

fn apart(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛' | '.' | ':' | '/' | '+' | '!')
}

/// A sex by its letter: femme, homme or masculin; أنثى, نساء, ذكر, رجال; or the key of f and m on an Arabic keyboard.
const fn sex_of(c: char) -> Option<u8> {
    match c {
        'f' | 'أ' | 'ا' | 'ن' | 'ب' => Some(1),
        'm' | 'h' | 'ذ' | 'ر' | 'ك' | 'ة' => Some(2),
        _ => None,
    }
}

/// A milieu by its letter: rural, urbain; قروي, حضري; or the key of r and u on an Arabic keyboard.
const fn milieu_of(c: char) -> Option<u8> {
    match c {
        'r' | 'ق' => Some(1),
        'u' | 'ح' | 'ع' => Some(2),
        _ => None,
    }
}

const fn cell(head: &Head) -> (u8, u8, u8) {
    (head.sex, head.band, head.milieu)
}

/// Heads as `parse_heads` reads them back, each with all that was said of it; those without a milieu first, for it holds on.
pub fn heads_typed(heads: &[Head]) -> String {
    let (unsaid, said): (Vec<&Head>, Vec<&Head>) = heads.iter().partition(|head| head.milieu == 0);
    let one = |head: &Head| {
        let sex = if head.sex == 2 { "m" } else { "f" };
        let band = if head.band == 0 { String::new() } else { head.band.to_string() };
        format!("{}{sex}{band}{}", head.heads, ["", "r", "u"].get(usize::from(head.milieu)).unwrap_or(&""))
    };
    unsaid.into_iter().chain(said).map(one).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    fn head(sex: u8, band: u8, milieu: u8, heads: u16) -> Head {
        Head { sex, band, milieu, heads }
    }

    #[test]
    fn heads_as_they_are_typed() {
        let one = |text: &str| parse_heads(text).unwrap();
        assert_eq!(one("12f"), [head(1, 0, 0, 12)]);
        assert_eq!(one("12F 3M"), [head(1, 0, 0, 12), head(2, 0, 0, 3)]);
        assert_eq!(one("8f4r3m2u"), [head(1, 4, 1, 8), head(2, 2, 2, 3)]);
        assert_eq!(one("8f12m"), [head(1, 0, 0, 8), head(2, 0, 0, 12)]);
        assert_eq!(one("٨f4r, 2f4r"), [head(1, 4, 1, 10)]);
        // The milieu holds on, and a number alone is the next column of the sheet.
        assert_eq!(one("12f3r15f4"), [head(1, 3, 1, 12), head(1, 4, 1, 15)]);
        assert_eq!(one("12f3r15.8 4m2u"), [head(1, 3, 1, 12), head(1, 4, 1, 15), head(1, 5, 1, 8), head(2, 2, 2, 4)]);
        assert_eq!(one("12f 8f4r 3m2"), [head(1, 0, 0, 12), head(1, 4, 1, 8), head(2, 2, 1, 3)]);
        assert_eq!(one("12f,3m"), [head(1, 0, 0, 12), head(2, 0, 0, 3)], "a comma parts, it joins no numbers");
        assert_eq!(one("١٢ب٤ق ٣ذ٢ح"), [head(1, 4, 1, 12), head(2, 2, 2, 3)], "in words and keys of an Arabic keyboard");
        for bad in ["", "f", "12", "0f", "12x", "5f9r", "6000f", "5f4q", "12f 5", "5f6 3"] {
            assert!(parse_heads(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn every_theme_has_its_word() {
        for theme in THEMES {
            assert_eq!(theme_word(theme), format!("awareness-theme-{theme}"));
        }
    }

    proptest! {
        #[test]
        fn heads_read_back(cells in prop::collection::btree_map((1_u8..=2, 0_u8..=6, 0_u8..=2), 1_u16..=5_000, 1..12)) {
            let heads: Vec<Head> = cells.into_iter().map(|((sex, band, milieu), n)| head(sex, band, milieu, n)).collect();
            prop_assert_eq!(parse_heads(&heads_typed(&heads)), Ok(heads));
        }

        #[test]
        fn no_heads_panic(text in ".{0,12}") {
            let _ = parse_heads(&text);
        }
    }
}
