//! A row of a spreadsheet into a Draft: what a clerk would have typed for the same person.

use super::answers::Answers;
use super::births::{Said, day_and_place, said};
use super::csv_out::unguarded;
use super::ditto::{NUMBERS, is_ditto, may_repeat};
use super::headers::{Mapping, Target, fold, lexicon};
use super::names::{Husband, Order, Parts, before_own, in_step, own, split};
use super::row::Row;
use super::several::{self, Women};
use super::twice;
use super::xlsx::day_of_serial;
use crate::domain::birth::{self, Birth};
use crate::domain::date::western_digits;
use crate::domain::draft::Draft;
use crate::domain::fiche;
use crate::domain::field::Kind;
use crate::domain::geography;
use crate::domain::message::Message;
use crate::domain::name;
use crate::domain::person::{Name, PROVINCE};
use crate::domain::phone;
use crate::domain::school_year::SchoolYear;
use crate::domain::vocabulary::Vocabulary;
use crate::text::sanitize;
use chrono::NaiveDate;
use std::collections::HashMap;

/// Longest address that its field takes; a longer one joins the note.
const ADDRESS: usize = 120;
/// Most spellings of communes remembered.
const REMEMBERED: usize = 4096;

/// A Draft and what could not be put into it.
#[derive(Debug, Default)]
pub(super) struct Filled {
    pub(super) draft: Draft,
    /// Code of the course to enrol in, if a column says so.
    pub(super) course: Option<String>,
    /// Her number on the paper, as it stands there.
    pub(super) order: String,
    /// The school year that the row says it is of.
    pub(super) year: Option<SchoolYear>,
    /// Column from 0, and what is wrong there.
    pub(super) faults: Vec<(usize, Message)>,
    /// The same of what is taken and should be looked at.
    pub(super) warned: Vec<(usize, Message)>,
}

/// Fills Drafts; remembers the names of communes between rows.
pub(super) struct Filler<'a> {
    mapping: &'a Mapping,
    today: NaiveDate,
    /// How bare numbers of days count in the row under way.
    since_1904: bool,
    province: &'a str,
    communes: HashMap<String, Option<&'static str>>,
    answers: Answers,
}

impl<'a> Filler<'a> {
    /// `province` is the HCP code whose communes come first where a name stands twice in the country; `words` are those
    /// that the fields of the fiche take.
    pub(super) fn new(mapping: &'a Mapping, today: NaiveDate, province: &'a str, words: Vocabulary) -> Self {
        Self { mapping, today, since_1904: false, province, communes: HashMap::new(), answers: Answers::new(words) }
    }

    /// Reads one row.
    pub(super) fn fill(&mut self, row: &Row) -> Filled {
        self.since_1904 = row.since_1904;
        let mut filled = Filled::default();
        let mut later = Vec::new();
        let mut in_one_cell = None;
        // A family name and given names that are each parted in two.
        let mut parted = [None; 2];
        for (column, target) in self.mapping.targets() {
            let text = unguarded(row.cell(column)).trim();
            if text.is_empty() || matches!(target, Target::Ignored | Target::Reason) {
                continue;
            }
            if target == Target::Order {
                whole(text).clone_into(&mut filled.order);
                continue;
            }
            if is_excel_error(text) {
                let message = Message::new("import-cell-error").with("text", text);
                filled.faults.push((column, message));
                continue;
            }
            if !text.is_ascii() && text.contains('\u{fffd}') {
                filled.faults.push((column, Message::new("import-unreadable")));
                continue;
            }
            if let Some(message) = ditto(target, text).or_else(|| cut_short(target, text)) {
                filled.faults.push((column, message));
                continue;
            }
            if is_nothing(target, text) {
                continue;
            }
            let long = target == Target::More("address") && text.chars().count() > ADDRESS;
            if long || matches!(target, Target::BirthYear | Target::Age) {
                later.push((target, text));
                continue;
            }
            if let Target::More(field) = target {
                match self.answer(field, text) {
                    Ok(typed) => set(&mut filled.draft, field, typed),
                    // « Néant » where it is no answer of its own.
                    Err(_) if says_nothing(text) => {}
                    Err(message) => filled.faults.push((column, message)),
                }
                continue;
            }
            if target == Target::Phone
                && let Some((one, other)) = two_phones(text)
            {
                set(&mut filled.draft, "phone", one);
                later.push((target, other));
                continue;
            }
            if target.is_name() {
                odd_name(&mut filled, column, text);
                if several::parted(text) {
                    let half = usize::from(matches!(target, Target::Given | Target::GivenAr));
                    parted[half] = Some((column, text));
                }
            }
            let without = filled.draft.get("family_ar").is_empty();
            self.put(&mut filled, target, text);
            // The Arabic name came out of this cell, and not out of a column of its own.
            if without && !filled.draft.get("family_ar").is_empty() {
                in_one_cell = match target {
                    Target::Name | Target::NameAr => Some(Order::FamilyFirst),
                    Target::NameGivenFirst => Some(Order::GivenFirst),
                    _ => None,
                };
            }
        }
        if let [Some(_), Some((column, text))] = parted
            && filled.faults.is_empty()
        {
            filled.faults.push((column, two_women(text)));
        }
        if let Some(order) = in_one_cell {
            step(&mut filled.draft, order);
        }
        for (target, text) in later {
            self.put_if_free(&mut filled.draft, target, text);
        }
        filled
    }

    fn put(&mut self, filled: &mut Filled, target: Target, text: &str) {
        let draft = &mut filled.draft;
        match target {
            Target::File => set(draft, "file", whole(text)),
            Target::Family | Target::FamilyAr => by_script(draft, text, "family", "family_ar"),
            Target::Given | Target::GivenAr => given(draft, text),
            Target::Name | Target::NameAr => names(draft, text, Order::FamilyFirst),
            Target::NameGivenFirst => names(draft, text, Order::GivenFirst),
            Target::Birth => {
                let Said { when, about } = said(text);
                let (day, place) = day_and_place(when, |text| Birth::parse(text, self.today).is_ok());
                set(draft, "birth", self.birth(day));
                set(draft, "birthplace", place);
                if about {
                    remark(draft, text);
                }
            }
            Target::Sex => set(draft, "sex", text),
            Target::Commune => {
                set(draft, "commune", self.commune(text).unwrap_or(text));
                draft.set(PROVINCE, self.province);
            }
            Target::Douar => set(draft, "douar", text),
            Target::Phone => set(draft, "phone", whole(text)),
            Target::Cin => set(draft, "cin", whole(text)),
            Target::Note => remark(draft, text),
            Target::Season => filled.year = SchoolYear::read(text),
            Target::Course => filled.course = Some(whole(text).to_owned()),
            _ => {}
        }
    }

    fn put_if_free(&self, draft: &mut Draft, target: Target, text: &str) {
        let birth = draft.get("birth").is_empty();
        match target {
            Target::BirthYear if birth => {
                let Said { when, about } = said(text);
                set(draft, "birth", self.birth(whole(when)));
                if about {
                    remark(draft, text);
                }
            }
            Target::Age if birth => {
                let years = western_digits(whole(text));
                let bare = years.bytes().all(|byte| byte.is_ascii_digit());
                set(draft, "birth", if bare { format!("{years}a") } else { years.into_owned() });
            }
            // The second number of a cell.
            Target::Phone if draft.get("neighbour_phone").is_empty() => set(draft, "neighbour_phone", text),
            Target::Phone | Target::More(_) => remark(draft, text),
            _ => {}
        }
    }

    /// What a clerk would type in another field of the fiche for a cell.
    fn answer(&mut self, field: &'static str, text: &str) -> Result<String, Message> {
        let kind = fiche::RECORDED.iter().find(|own| own.id == field).map(|own| own.kind);
        match kind {
            Some(Kind::Date) if birth::is_unknown(text) => Ok(String::new()),
            Some(Kind::Date) => Ok(self.birth(text)),
            Some(Kind::Phone | Kind::Number) => self.answers.typed(field, whole(text)),
            _ if field == "document_no" => self.answers.typed(field, whole(text)),
            _ => self.answers.typed(field, text),
        }
    }

    /// What stands in a column of births, as `Birth::parse` reads it: without a time of day, numbers of days as dates.
    fn birth(&self, text: &str) -> String {
        let western = western_digits(text);
        let day = western.split(['T', ' ']).next().unwrap_or("");
        let rest = western.get(day.len()..).unwrap_or("").trim_start_matches(['T', ' ']);
        let timed =
            !rest.is_empty() && rest.contains(':') && rest.bytes().all(|b| b.is_ascii_digit() || b":. ".contains(&b));
        let text = if timed { day } else { western.trim() };
        let text = whole(text);
        // A number of five digits is a day as spreadsheets count; four are a year, six and eight are typed dates.
        let number = text.replace(',', ".").parse::<f64>().ok();
        let today = self.today.signed_duration_since(NaiveDate::default()).num_days() as f64 + 25_569.0;
        if let Some(serial) = number.filter(|n| (10_000.0..=today).contains(n))
            && let Some(day) = day_of_serial(serial, self.since_1904)
        {
            return day.to_string();
        }
        text.to_owned()
    }

    /// The code of a commune by name. Looking one up by its spelling is slow, and a file names few of them many times;
    /// one that is not understood stays as written, for `Person::parse` to say why.
    fn commune(&mut self, text: &str) -> Option<&'static str> {
        if let Some(known) = self.communes.get(text) {
            return *known;
        }
        let found = geography::resolve(text, self.province).ok().map(|commune| commune.code);
        if self.communes.len() < REMEMBERED {
            self.communes.insert(text.to_owned(), found);
        }
        found
    }
}

fn two_women(text: &str) -> Message {
    Message::new("import-two-women").with("text", sanitize::line(text).into_owned())
}

/// What a cell of names says that one name seldom does: two of them, figures, letters that were written twice.
fn odd_name(filled: &mut Filled, column: usize, text: &str) {
    let about = |id| Message::new(id).with("text", sanitize::line(text).into_owned());
    match several::women(text) {
        Women::Two => return filled.faults.push((column, two_women(text))),
        Women::Perhaps => filled.warned.push((column, about("import-perhaps-two"))),
        Women::One => {}
    }
    // Before the name stands the number of its line.
    if text.trim_start_matches(char::is_numeric).contains(char::is_numeric) {
        filled.warned.push((column, about("import-name-figures")));
    }
    if twice::doubtful(text) {
        filled.warned.push((column, about("import-name-letters")));
    }
}

/// What is wrong with « idem » where it still stands: nothing is above it, or no column of its kind says it.
fn ditto(target: Target, text: &str) -> Option<Message> {
    let first = text.split_whitespace().next().unwrap_or_default();
    let says = is_ditto(text) || target.is_name() && is_ditto(first);
    let id = if may_repeat(target) { "import-ditto-nothing" } else { "import-ditto" };
    says.then(|| Message::new(id).with("text", sanitize::line(text).into_owned()))
}

/// `6,61E+08`: a number of a phone or a card that a spreadsheet rounded before it wrote the text; its last digits are lost.
fn cut_short(target: Target, text: &str) -> Option<Message> {
    let own = matches!(target, Target::Cin | Target::Phone | Target::File)
        || matches!(target, Target::More(field) if NUMBERS.contains(&field));
    let (number, _) = text.split_once(['E', 'e']).filter(|(_, power)| power.starts_with('+'))?;
    let rounded = own && number.parse::<f64>().or_else(|_| number.replace(',', ".").parse()).is_ok();
    rounded.then(|| Message::new("import-rounded").with("text", sanitize::line(text).into_owned()))
}

/// True for a cell that says nothing in a column that has no word for it: `-`, `/`, `0`, « néant ».
fn is_nothing(target: Target, text: &str) -> bool {
    match target {
        Target::Birth | Target::BirthYear => says_nothing(text) || birth::is_unknown(text),
        Target::Cin | Target::Phone | Target::Commune | Target::Age => says_nothing(text) || is_zero(text),
        Target::File | Target::Douar | Target::Sex => says_nothing(text),
        _ => false,
    }
}

fn is_zero(text: &str) -> bool {
    western_digits(text).bytes().all(|byte| byte == b'0')
}

/// True for marks alone, and for the words under `[nothing]` of the table of headings.
fn says_nothing(text: &str) -> bool {
    if !text.chars().any(char::is_alphanumeric) {
        return true;
    }
    let nothing = &lexicon().nothing;
    nothing.may_be(text) && {
        let folded = fold(text);
        nothing.any(|word| word == folded)
    }
}

/// Adds to the note what no field takes.
fn remark(draft: &mut Draft, text: &str) {
    let note = match draft.get("note") {
        "" => text.to_owned(),
        note => format!("{note} · {text}"),
    };
    draft.set("note", note);
}

/// « 0661223344 / 0528112233 »: two numbers in one cell, each whole.
fn two_phones(text: &str) -> Option<(&str, &str)> {
    let (one, other) = text.split_once(['/', ';', ',', '\n']).or_else(|| text.split_once(" ou "))?;
    let whole = |text: &str| phone::store_form(text).1;
    (whole(one) && whole(other)).then_some((one.trim(), other.trim()))
}

/// The first value of a field stays: a second column of the same kind only fills a gap.
fn set(draft: &mut Draft, field: &'static str, text: impl Into<String>) {
    if draft.get(field).is_empty() {
        draft.set(field, text);
    }
}

fn by_script(draft: &mut Draft, text: &str, latin: &'static str, arabic: &'static str) {
    let (in_latin, in_arabic, husband) = own(text);
    set(draft, latin, in_latin);
    set(draft, arabic, in_arabic);
    married(draft, text, husband);
}

/// Her given names. « Jamila née SAHLI » says more, which has its own columns: it stays in the note.
fn given(draft: &mut Draft, text: &str) {
    match before_own(text) {
        None => by_script(draft, text, "given", "given_ar"),
        Some(given) => {
            by_script(draft, given, "given", "given_ar");
            remark(draft, text);
        }
    }
}

/// What a cell says of her husband's name. Of « Vve TAOUFIK Jamila » the note keeps the words: her own name is not said.
fn married(draft: &mut Draft, text: &str, husband: Husband) {
    match husband {
        Husband::Unsaid => {}
        Husband::Named(name) => set(draft, "married_name", name),
        Husband::Lent => remark(draft, text),
    }
}

fn names(draft: &mut Draft, text: &str, order: Order) {
    let Parts { name, husband } = split(text, order);
    married(draft, text, husband);
    let parts =
        [("family", "given", name.family, name.given), ("family_ar", "given_ar", name.family_ar, name.given_ar)];
    for (family_field, given_field, family, given) in parts {
        // Halves of one name stay together: nothing is added to a whole name that other columns gave. Where they gave a half,
        // the other is what this one says more.
        let known = [family_field, given_field].map(|field| draft.get(field).to_owned());
        match known.each_ref().map(String::as_str) {
            ["", ""] => {
                draft.set(family_field, family);
                draft.set(given_field, given);
            }
            ["", half] => draft.set(family_field, beyond(&[family, given], half)),
            [half, ""] => draft.set(given_field, beyond(&[family, given], half)),
            _ => {}
        }
    }
}

/// The words of a name beyond those of a half that is known.
fn beyond(name: &[String], half: &str) -> String {
    let known = name::words(half);
    let more = |word: &&str| !name::words(word).iter().all(|part| known.contains(part));
    name.iter().flat_map(|part| part.split_whitespace()).filter(more).collect::<Vec<_>>().join(" ")
}

/// Puts the Arabic half of a name in step with the Latin one, where both are whole.
fn step(draft: &mut Draft, order: Order) {
    let name = Name::of(|id| draft.get(id).to_owned());
    if [&name.family, &name.given, &name.family_ar, &name.given_ar].iter().any(|half| half.is_empty()) {
        return;
    }
    if let Some((family, given)) = in_step(&name, order) {
        draft.set("family_ar", family);
        draft.set("given_ar", given);
    }
}

/// `412.0`: a whole number that passed through a program that knows only fractions; `'0661…`: a number that was typed as text.
fn whole(text: &str) -> &str {
    let text = text.strip_prefix('\'').unwrap_or(text);
    let Some((number, zeros)) = text.split_once(['.', ',']) else {
        return text;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(number) && !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') { number } else { text }
}

fn is_excel_error(text: &str) -> bool {
    text.starts_with('#')
        && [
            "#N/A", "#CALC!", "#REF!", "#VALUE!", "#VALEUR!", "#NAME?", "#NOM?", "#DIV/0!", "#NULL!", "#NUL!", "#NUM!",
            "#NOMBRE!",
        ]
        .contains(&text.to_uppercase().as_str())
}
