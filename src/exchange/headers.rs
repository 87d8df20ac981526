//! What a heading means: words of three languages, in any order, onto the fields of a person.

use super::few::Few;
use super::row::{COLUMNS_MAX, Row};
use crate::domain::message::Message;
use crate::domain::{fiche, name, vocabulary};
use crate::packed;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

/// Longest heading, in words, that is searched for a known one inside.
const LONG: usize = 8;

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Target {
    /// Number of the paper file.
    File,
    /// Family name, in the script of the column or, failing that, of each cell.
    Family,
    /// Family name in Arabic.
    FamilyAr,
    /// Given names.
    Given,
    /// Given names in Arabic.
    GivenAr,
    /// Both names, the family name first where capitals do not tell; in one script or both.
    Name,
    /// Both names, the given name first where capitals do not tell.
    NameGivenFirst,
    /// Both names in Arabic.
    NameAr,
    /// Birth, as precisely as it is known.
    Birth,
    /// Year of birth, used where `Birth` is empty.
    BirthYear,
    /// Declared age, used where the birth is not known.
    Age,
    /// Sex.
    Sex,
    /// Commune, by name or HCP code.
    Commune,
    /// Douar or quarter.
    Douar,
    /// Phone.
    Phone,
    /// National identity card.
    Cin,
    /// Free words.
    Note,
    /// Line on the paper: hers in the course that she is enrolled in.
    Order,
    /// Code of the course to enrol in.
    Course,
    /// School year of the row: compared with this one, not stored.
    Season,
    /// Why the row was rejected last time: not stored.
    Reason,
    /// Another field of the fiche, by its id (domain::fiche): an answer as a clerk would type it there.
    More(&'static str),
    /// Anything else: not stored.
    #[default]
    Ignored,
}

impl Target {
    /// Those that are no single field of the fiche, and those that she is found by, with the names that the command line
    /// takes, which are the sections of the table of headings too.
    const FIRST: [(Self, &'static str); 21] = [
        (Self::File, "file"),
        (Self::Family, "family"),
        (Self::FamilyAr, "family_ar"),
        (Self::Given, "given"),
        (Self::GivenAr, "given_ar"),
        (Self::Name, "name"),
        (Self::NameGivenFirst, "name_given_first"),
        (Self::NameAr, "name_ar"),
        (Self::Birth, "birth"),
        (Self::BirthYear, "birth_year"),
        (Self::Age, "age"),
        (Self::Sex, "sex"),
        (Self::Commune, "commune"),
        (Self::Douar, "douar"),
        (Self::Phone, "phone"),
        (Self::Cin, "cin"),
        (Self::Note, "note"),
        (Self::Order, "order"),
        (Self::Course, "course"),
        (Self::Season, "season"),
        (Self::Reason, "reason"),
    ];

    /// All of them with their names: the other fields of the fiche in the order of the paper, then « ignored ».
    pub fn all() -> impl Iterator<Item = (Self, &'static str)> {
        let first = |id: &str| Self::FIRST.iter().any(|(_, name)| *name == id);
        let more = fiche::RECORDED.iter().map(|field| field.id).filter(move |id| !first(id));
        Self::FIRST.into_iter().chain(more.map(|id| (Self::More(id), id))).chain([(Self::Ignored, "ignore")])
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        Self::all().find(|(target, _)| *target == self).map_or("ignore", |(_, name)| name)
    }

    /// Fluent id of its word: that of the field where it is one of the fiche.
    pub fn word(self) -> String {
        match self {
            Self::More(id) => format!("person-{id}"),
            _ => format!("import-target-{}", self.name()),
        }
    }

    /// The target of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|(_, known)| *known == name).map(|(target, _)| target)
    }

    /// True if it holds a part of her name: without one there is nobody.
    pub fn is_name(self) -> bool {
        matches!(
            self,
            Self::Family
                | Self::FamilyAr
                | Self::Given
                | Self::GivenAr
                | Self::Name
                | Self::NameGivenFirst
                | Self::NameAr
        )
    }
}

/// What the table of headings says, folded.
pub(super) struct Lexicon {
    headings: HashMap<String, Target>,
    name_or_given: HashSet<String>,
    name_or_family: HashSet<String>,
    foreign: HashSet<String>,
    pub(super) particles: HashSet<String>,
    /// Words of cells that say « yes » and « no ».
    pub(super) yes: HashSet<String>,
    pub(super) no: HashSet<String>,
    /// Words of cells that say nothing, folded; and of those that say what the one above says, as they are written.
    pub(super) nothing: Few,
    pub(super) ditto: Few,
    /// Words beside a birth that say nothing of it, folded; and those that say it is not exactly known.
    pub(super) born: HashSet<String>,
    pub(super) about: HashSet<String>,
    /// Words that begin a row of totals, as they are written; and words at the foot of a paper, folded one by one.
    pub(super) totals: Vec<String>,
    pub(super) foot: Vec<Vec<String>>,
    /// What stands over a part of a list, folded one by one.
    pub(super) parts: Vec<Vec<String>>,
    /// What offices write for a word of a vocabulary, folded, by vocabulary.
    values: HashMap<&'static str, HashMap<String, String>>,
}

impl Lexicon {
    /// The code of a vocabulary that a folded text stands for, beside its labels.
    pub(super) fn value(&self, vocabulary: &str, folded: &str) -> Option<&str> {
        self.values.get(vocabulary)?.get(folded).map(String::as_str)
    }
}

/// The folded form of a heading.
pub(super) fn fold(text: &str) -> String {
    name::words(text).join(" ")
}

/// The table of headings, folded once.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        type Table = BTreeMap<String, BTreeMap<String, Vec<String>>>;
        let table: Table = toml::from_str(&packed::file(include_bytes!(concat!(env!("OUT_DIR"), "/headers.packed"))))
            .unwrap_or_default();
        let words = |section: &str| -> HashSet<String> {
            let languages = table.get(section).into_iter().flat_map(BTreeMap::values);
            languages.flatten().map(|word| fold(word)).collect()
        };
        // Compared as they stand, in small letters and in capitals: no row is folded for them.
        let written = |section: &str| -> Vec<String> {
            let languages = table.get(section).into_iter().flat_map(BTreeMap::values);
            languages.flatten().flat_map(|word| [word.clone(), word.to_uppercase()]).collect()
        };
        let one_by_one = |section: &str| -> Vec<Vec<String>> {
            let languages = table.get(section).into_iter().flat_map(BTreeMap::values);
            languages.flatten().map(|words| name::words(words)).filter(|words| !words.is_empty()).collect()
        };
        let headings = Target::all().flat_map(|(target, section)| words(section).into_iter().map(move |w| (w, target)));
        let mut values: HashMap<&str, HashMap<String, String>> = HashMap::new();
        for term in vocabulary::shipped() {
            let Some(own) = vocabulary::NAMES.iter().find(|name| **name == term.vocabulary) else { continue };
            let said = words(&format!("{own}-{}", term.code));
            values.entry(own).or_default().extend(said.into_iter().map(|word| (word, term.code.clone())));
        }
        Lexicon {
            headings: headings.filter(|(word, _)| !word.is_empty()).collect(),
            name_or_given: words("name_or_given"),
            name_or_family: words("name_or_family"),
            foreign: words("foreign"),
            particles: words("particle"),
            yes: words("yes"),
            no: words("no"),
            nothing: Few::of(words("nothing").into_iter()),
            ditto: Few::of(written("ditto").into_iter()),
            born: words("born"),
            about: words("about"),
            totals: written("total"),
            foot: one_by_one("foot"),
            parts: one_by_one("part"),
            values,
        }
    })
}

/// Which column goes where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<Target>,
}

impl Mapping {
    /// What the headings of a row say.
    pub fn guess(row: &Row) -> Self {
        let headings: Vec<(Meaning, bool, bool)> =
            row.cells().take(COLUMNS_MAX).map(|cell| (meaning(cell), has_latin(cell), has_arabic(cell))).collect();
        let is = |heading, wanted| heading == Meaning::Is(wanted);
        let family_ar = headings.iter().any(|(heading, _, arabic)| *arabic && is(*heading, Target::Family));
        let given = headings.iter().any(|(heading, latin, _)| *latin && is(*heading, Target::Given));
        let given_ar = headings.iter().any(|(heading, _, arabic)| *arabic && is(*heading, Target::Given));
        let mut taken = HashSet::new();
        let columns = headings.into_iter().map(|(heading, latin, _)| {
            let target = match heading {
                Meaning::NameOrGiven if family_ar => Target::Given,
                Meaning::NameOrGiven => Target::Name,
                Meaning::NameOrFamily if if latin { given } else { given_ar } => Target::Family,
                Meaning::NameOrFamily => Target::Name,
                // « Nom » without « Prénom » holds both.
                Meaning::Is(Target::Family) if latin && !given => Target::Name,
                Meaning::Is(target) => target,
                Meaning::Unknown => Target::Ignored,
            };
            // Columns of names may come twice, once for each script; of anything else the first counts.
            if target.is_name() || taken.insert(target) { target } else { Target::Ignored }
        });
        Self { columns: columns.collect() }
    }

    /// What a column holds, counted from 0.
    pub fn target(&self, column: usize) -> Target {
        self.columns.get(column).copied().unwrap_or_default()
    }

    /// Says what a column holds, counted from 0.
    pub fn set(&mut self, column: usize, target: Target) {
        if column < COLUMNS_MAX {
            if self.columns.len() <= column {
                self.columns.resize(column + 1, Target::Ignored);
            }
            if let Some(place) = self.columns.get_mut(column) {
                *place = target;
            }
        }
    }

    /// Every mapped column, with its number from 0.
    pub fn targets(&self) -> impl Iterator<Item = (usize, Target)> {
        self.columns.iter().copied().enumerate()
    }

    /// The first column that holds it.
    pub fn column_of(&self, target: Target) -> Option<usize> {
        self.columns.iter().position(|known| *known == target)
    }

    /// True if some column holds a part of a name.
    pub fn has_name(&self) -> bool {
        self.columns.iter().any(|target| target.is_name())
    }
}

/// Reads `3=given` as the command line takes it: the column from 1, or its letter as spreadsheets show it.
pub fn parse_map(text: &str) -> Result<(usize, Target), Message> {
    let wrong = || Message::new("import-map-wrong").with("text", crate::text::sanitize::line(text).into_owned());
    let (column, target) = text.split_once('=').ok_or_else(wrong)?;
    let column = column.trim();
    let number = if column.bytes().all(|b| b.is_ascii_digit()) {
        column.parse::<usize>().ok()
    } else {
        column.bytes().try_fold(0_usize, |sum, byte| {
            let letter = byte.to_ascii_uppercase();
            let value = letter.is_ascii_uppercase().then(|| usize::from(letter - b'A') + 1)?;
            sum.checked_mul(26)?.checked_add(value)
        })
    };
    let column = number.filter(|n| (1..=COLUMNS_MAX).contains(n)).ok_or_else(wrong)?;
    let target = Target::named(target.trim()).ok_or_else(wrong)?;
    Ok((column - 1, target))
}

/// What a heading says that its column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// This.
    Is(Target),
    /// Both names or the given one, by what stands beside it.
    NameOrGiven,
    /// Both names or the family one, by what stands beside it.
    NameOrFamily,
    /// Nothing that is known.
    Unknown,
}

fn has_latin(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic() && c < '\u{250}')
}

fn has_arabic(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic() && name::is_arabic(c.encode_utf8(&mut [0; 4])))
}

/// True if nothing but words that headings are made of stands in a cell. A woman's name is none; nor is a number.
pub(super) fn is_of_headings(cell: &str) -> bool {
    let known = lexicon();
    let headings = || known.headings.keys().chain(&known.name_or_given).chain(&known.name_or_family);
    name::words(cell).iter().all(|word| headings().any(|heading| heading.split(' ').any(|own| own == word)))
}

/// A folded text that is a heading word for word.
fn known(text: &str) -> Option<Meaning> {
    let words = lexicon();
    match words.headings.get(text) {
        Some(target) => Some(Meaning::Is(*target)),
        None if words.name_or_given.contains(text) => Some(Meaning::NameOrGiven),
        None => words.name_or_family.contains(text).then_some(Meaning::NameOrFamily),
    }
}

/// What a cell is that is a known heading word for word, and nothing else.
pub(super) fn exactly(cell: &str) -> Option<Meaning> {
    if cell.len() > HEADING { None } else { known(&fold(cell)) }
}

/// True for such a heading of names.
pub(super) fn is_name_heading(cell: &str) -> bool {
    match exactly(cell) {
        Some(Meaning::Is(target)) => target.is_name(),
        Some(Meaning::NameOrGiven | Meaning::NameOrFamily) => true,
        Some(Meaning::Unknown) | None => false,
    }
}

/// A paragraph is no heading; and nothing makes us fold a megabyte. In bytes.
const HEADING: usize = 200;

/// What a heading means.
pub(super) fn meaning(heading: &str) -> Meaning {
    if heading.len() > HEADING {
        return Meaning::Unknown;
    }
    let words = lexicon();
    let all = name::words(heading);
    if let Some(meaning) = known(&all.join(" ")) {
        return meaning;
    }
    // « D.O.B. », « D.D.N. »: letters with dots between them.
    if all.len() > 1
        && all.iter().all(|word| word.chars().count() == 1)
        && let Some(meaning) = known(&all.concat())
    {
        return meaning;
    }
    // « الاسم / Nom », « Prénom (الاسم الشخصي) »: two languages of one heading.
    let (arabic, latin): (Vec<_>, Vec<_>) = all.iter().cloned().partition(|word| name::is_arabic(word));
    if !arabic.is_empty() && !latin.is_empty() {
        let halves = (known(&latin.join(" ")), known(&arabic.join(" ")));
        return match halves {
            (Some(Meaning::Is(Target::Family)), Some(Meaning::NameOrGiven)) => Meaning::Is(Target::Name),
            (Some(latin), _) => latin,
            (None, Some(arabic)) => arabic,
            (None, None) => Meaning::Unknown,
        };
    }
    if all.len() > LONG {
        return Meaning::Unknown;
    }
    // The longest known heading inside, with nothing of somebody else's beside it: « N° de tél. (portable) », « Situation
    // familiale actuelle », but not « Niveau scolaire du père ».
    let foreign = |word: &String| words.foreign.contains(word);
    for len in (1..all.len()).rev() {
        for (at, part) in all.windows(len).enumerate() {
            let part = part.join(" ");
            let beside = all.iter().enumerate().filter(|(n, _)| !(at..at + len).contains(n));
            // One letter is too little to go by; and « num » in « num cin » says nothing of the line on the paper.
            if part.chars().count() > 2
                && let Some(meaning) = known(&part).filter(|meaning| *meaning != Meaning::Is(Target::Order))
            {
                let others = beside.map(|(_, word)| word).any(foreign);
                return if others { Meaning::Unknown } else { meaning };
            }
        }
    }
    Meaning::Unknown
}
