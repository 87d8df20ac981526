//! A person: a woman or girl first, and every public of the listening space.

mod parse;

use super::birth::Birth;
use super::field::{Column, Field, Kind, Script, Width};
use super::id::PersonId;
use super::message::{Message, Value};
use super::name;
use chrono::NaiveDate;
pub use parse::is_usual_cin;
pub(super) use parse::parse_commune;

/// On-disk codes of `person.sex`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sex {
    /// 1
    Female = 1,
    /// 2
    Male = 2,
}

impl Sex {
    /// The sex behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        [Self::Female, Self::Male].into_iter().find(|sex| *sex as i64 == code)
    }

    /// The code of the form's choice: `f` or `m`.
    pub const fn choice(self) -> &'static str {
        match self {
            Self::Female => "f",
            Self::Male => "m",
        }
    }
}

/// A name in two scripts. At least one of the four is filled; empty means not recorded. Screens, lists, files and paper say it
/// by `told`, `in_latin` and `in_arabic`, each in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// Family name, Latin script.
    pub family: String,
    /// Given names, Latin script.
    pub given: String,
    /// Family name, Arabic script.
    pub family_ar: String,
    /// Given names, Arabic script.
    pub given_ar: String,
    /// The day on which she was erased (`person.erased_on`): of her name nothing is left, and this is said in its place.
    pub erased_on: Option<NaiveDate>,
}

impl Name {
    /// The name whose parts are told by the ids of their fields.
    pub fn of(part: impl Fn(&str) -> String) -> Self {
        let [family, given, family_ar, given_ar] = ["family", "given", "family_ar", "given_ar"].map(part);
        Self { family, given, family_ar, given_ar, erased_on: None }
    }

    /// The name, in the script that the reader's language prefers; of somebody who was erased, that she was, and when.
    pub fn told(&self) -> Value {
        self.erased("name-erased").unwrap_or_else(|| Value::Both(self.latin(), self.arabic()))
    }

    /// The same for a column of Latin names beside one of Arabic names: one of the two says that she was erased.
    pub fn in_latin(&self) -> Value {
        self.erased("name-erased-latin").unwrap_or_else(|| self.latin().into())
    }

    /// The same for the column of Arabic names.
    pub fn in_arabic(&self) -> Value {
        self.erased("name-erased-arabic").unwrap_or_else(|| self.arabic().into())
    }

    fn erased(&self, id: &'static str) -> Option<Value> {
        self.erased_on.map(|on| Message::new(id).with("day", on).into())
    }

    /// Family name in capitals, then given names; empty if only Arabic is known.
    pub fn latin(&self) -> String {
        join(&self.family.to_uppercase(), &self.given)
    }

    /// Family name first, as Arabic columns put it; empty if only Latin is known.
    pub fn arabic(&self) -> String {
        join(&self.family_ar, &self.given_ar)
    }

    /// The Latin name, or the Arabic one where there is no other; the reverse if `arabic`: for what is kept, sorted or compared.
    pub fn shown(&self, arabic: bool) -> String {
        let first = if arabic { self.arabic() } else { self.latin() };
        match first.is_empty() {
            false => first,
            true if arabic => self.latin(),
            true => self.arabic(),
        }
    }
}

fn join(family: &str, given: &str) -> String {
    match (family.is_empty(), given.is_empty()) {
        (false, false) => [family, " ", given].concat(),
        (false, true) => family.to_owned(),
        (true, _) => given.to_owned(),
    }
}

/// A valid person, not yet or no longer tied to an id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Number of her paper file, in capitals and Western digits: « az/12 » typed beside « AZ/12 » is the same file.
    pub file: Option<String>,
    /// Her name in both scripts.
    pub name: Name,
    /// Unknown where the paper does not say.
    pub sex: Option<Sex>,
    /// As precisely as it is known.
    pub birth: Option<Birth>,
    /// HCP code of her commune (domain::geography).
    pub commune: Option<String>,
    /// Douar or quarter.
    pub douar: Option<String>,
    /// Stored form (domain::phone).
    pub phone: Option<String>,
    /// National identity card, capitals, no space.
    pub cin: Option<String>,
    /// Free words.
    pub note: Option<String>,
    /// What only the listening office may see of her.
    pub shield: Shield,
    /// The family name she goes by since she married, where one is said: she is found and compared under it too. It stands in
    /// the rest of her fiche (`person_detail::FIELDS`) and is written there.
    pub married: Option<String>,
}

impl Person {
    /// The names she goes by since she married: that of her husband, and her own in its script where they are known in it.
    pub fn as_wife(&self) -> Option<(&str, &str)> {
        let Name { given, given_ar, .. } = &self.name;
        let married = self.married.as_deref()?;
        let in_arabic = given.is_empty() || name::is_arabic(married) && !given_ar.is_empty();
        Some((married, if in_arabic { given_ar } else { given }))
    }
}

/// What must not be shown or used outside the listening office (domain::privacy says how it is masked).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shield {
    /// « Ne pas appeler »: her numbers are hidden.
    pub no_call: bool,
    /// Her address is protected.
    pub address: bool,
}

impl Shield {
    /// On-disk code of `person.shield`: 1 ne pas appeler, 2 protected address, 3 both; `None`, neither.
    pub const fn code(self) -> Option<i64> {
        match (self.no_call, self.address) {
            (false, false) => None,
            (true, false) => Some(1),
            (false, true) => Some(2),
            (true, true) => Some(3),
        }
    }

    /// The shield behind an on-disk code.
    pub const fn from_code(code: Option<i64>) -> Self {
        match code {
            Some(code) => Self { no_call: code & 1 != 0, address: code & 2 != 0 },
            None => Self { no_call: false, address: false },
        }
    }
}

/// The only answer of a field that is set or not.
pub const YES: &[&str] = &["yes"];

/// A number of a paper file or a card as it is kept and looked up: digits western, letters of ASCII in capitals.
pub fn kept_number(text: &str) -> String {
    super::date::western_digits(text).to_ascii_uppercase()
}

/// The fields of `Person` itself. A form shows them with the rest of the fiche (`fiche::FIELDS`), in that order.
pub const FIELDS: &[Field] = &[
    Field::new("family", Kind::Text(Script::Latin), 24, super::name::MAX).unsaid(),
    Field::new("given", Kind::Text(Script::Latin), 22, super::name::MAX).beside().unsaid(),
    Field::new("family_ar", Kind::Text(Script::Arabic), 20, super::name::MAX).unsaid(),
    Field::new("given_ar", Kind::Text(Script::Arabic), 20, super::name::MAX).beside().unsaid(),
    Field::new("birth", Kind::Birth, 14, 20).unsaid(),
    Field::new("sex", Kind::Choice(&["f", "m"]), 8, 8).beside().sticky().unsaid(),
    Field::new("commune", Kind::Lookup("commune"), 24, 60).sticky().unsaid(),
    Field::new("douar", Kind::Text(Script::Free), 20, 60).beside().sticky().unsaid(),
    Field::new("phone", Kind::Phone, 16, 24).unsaid(),
    Field::new("file", Kind::Text(Script::Latin), 16, 24).unsaid(),
    Field::new("cin", Kind::Text(Script::Latin), 10, 16).unsaid(),
    Field::new("note", Kind::Text(Script::Free), 50, 500),
    Field::new("no_call", Kind::Choice(YES), 6, 8),
    Field::new("protected", Kind::Choice(YES), 6, 8),
];

/// A person as lists show her.
#[derive(Clone, Debug)]
pub struct PersonRow {
    /// Her id.
    pub id: PersonId,
    /// Everything else.
    pub person: Person,
}

/// The columns of lists and exports.
pub const COLUMNS: &[Column<PersonRow>] = &[
    Column::new("name", Width::Fill(22), Script::Latin, |r: &PersonRow| r.person.name.in_latin()),
    Column::new("name_ar", Width::Fill(18), Script::Arabic, |r: &PersonRow| r.person.name.in_arabic()),
    Column::new("birth", Width::Cells(10), Script::Latin, |r: &PersonRow| r.person.birth.map(Birth::brief).into())
        .far(),
    Column::new("commune", Width::Cells(14), Script::Free, |r: &PersonRow| {
        r.person.commune.as_deref().map(super::geography::commune_names).into()
    }),
];

/// A draft may also hold, under this key, the HCP code of the province whose communes are meant first: that of the
/// delegation. It is no field and is not kept.
pub const PROVINCE: &str = "province";
