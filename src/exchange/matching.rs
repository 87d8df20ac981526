//! Whether the person of a row is known already: by her paper file, her card, or her whole name with her birth.

use super::akin::akin;
use crate::domain::birth::Birth;
use crate::domain::message::Message;
use crate::domain::name;
use crate::domain::person::Person;
use crate::domain::person_detail::Detail;
use crate::store::import::Known;
use chrono::{Datelike, NaiveDate};

/// Fields by their id.
pub type Fields = Vec<&'static str>;

/// What a row means for those who are known.
#[derive(Clone, Debug, PartialEq)]
pub enum Judgement {
    /// Nobody known: a new person.
    New,
    /// She is known.
    Same {
        /// Place among the known.
        at: usize,
        /// What she would become.
        merged: Box<Person>,
        /// The fields in which that differs from what is recorded.
        updated: Fields,
        /// Fields where the row says something else, and what is recorded stays.
        differs: Fields,
        /// True if the row corrects what is recorded instead of only filling gaps.
        corrects: bool,
    },
    /// She may be known.
    Possible {
        /// Place among the known.
        at: usize,
        /// Why it looks so, and why it is not certain.
        why: Message,
    },
    /// File number and card belong to two different persons.
    Clash {
        /// The field to mend.
        field: &'static str,
        /// What to do.
        message: Message,
    },
}

/// Judges a row against everybody who shares something with it.
pub fn judge(row: &Person, known: &[Known]) -> Judgement {
    let by_file = row.file.as_ref().and_then(|_| place(known, |p| p.file == row.file));
    let by_cin = row.cin.as_ref().and_then(|_| place(known, |p| p.cin == row.cin));
    match (by_file, by_cin) {
        (Some(one), Some(other)) if one != other => {
            Judgement::Clash { field: "cin", message: Message::new("import-two-persons") }
        }
        (Some(at), _) => strong(row, known, at, "import-why-file"),
        (None, Some(at)) => strong(row, known, at, "import-why-cin"),
        (None, None) => by_name(row, known),
    }
}

fn place(known: &[Known], same: impl Fn(&Person) -> bool) -> Option<usize> {
    known.iter().position(|one| same(&one.person))
}

/// The same file number or card: the row corrects what is recorded, unless it speaks of somebody else altogether.
fn strong(row: &Person, known: &[Known], at: usize, why: &'static str) -> Judgement {
    let Some(one) = known.get(at) else {
        return Judgement::New;
    };
    if !akin(&row.name, &one.person.name) {
        return Judgement::Possible { at, why: Message::new(why) };
    }
    if generation_apart(row.birth, one.person.birth) {
        let why = if why == "import-why-file" { "import-why-file-birth" } else { "import-why-cin-birth" };
        return Judgement::Possible { at, why: Message::new(why) };
    }
    same(row, one, at, true)
}

/// Years between a mother and her daughter, at least: a wrong digit of a year is ten at most.
const GENERATION: i32 = 13;

/// True if two births are so far apart that one may be the mother's: daughters bear their mothers' names.
fn generation_apart(row: Option<Birth>, one: Option<Birth>) -> bool {
    let (Some((early, late)), Some((first, last))) = (row.map(Birth::range), one.map(Birth::range)) else {
        return false;
    };
    early.year() - last.year() >= GENERATION || first.year() - late.year() >= GENERATION
}

fn by_name(row: &Person, known: &[Known]) -> Judgement {
    let mut best: Option<(usize, Judgement)> = None;
    let mut others = false;
    for (at, one) in known.iter().enumerate() {
        let judgement = match alike(row, &one.person) {
            Likeness::Other => continue,
            Likeness::Perhaps(why) => Judgement::Possible { at, why: Message::new(why) },
            Likeness::Same => same(row, one, at, false),
        };
        // She of whom the row says all that is recorded, then she who is recorded just so, then she who would be completed,
        // then she who may be meant.
        let rank = match &judgement {
            Judgement::Same { .. } if *row == *one.person => 0,
            Judgement::Same { updated, differs, .. } => 1 + updated.len() + differs.len(),
            _ => usize::MAX,
        };
        match &best {
            Some((least, Judgement::Same { .. })) if rank == *least && rank > 0 => others = true,
            Some((least, _)) if rank >= *least => {}
            _ => {
                best = Some((rank, judgement));
                others = false;
            }
        }
    }
    match best {
        None => Judgement::New,
        // Nothing in the row says which of them is meant.
        Some((_, Judgement::Same { at, .. })) if others => {
            Judgement::Possible { at, why: Message::new("import-why-namesakes") }
        }
        Some((_, judgement)) => judgement,
    }
}

enum Likeness {
    Same,
    Perhaps(&'static str),
    Other,
}

/// How alike two persons of exactly the same name are.
fn alike(row: &Person, one: &Person) -> Likeness {
    let births = births(row.birth, one.birth);
    if matches!(births, Births::Far) {
        return Likeness::Other;
    }
    let differ = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
    if differ(&row.file, &one.file) {
        return Likeness::Perhaps("import-why-other-file");
    }
    if differ(&row.cin, &one.cin) {
        return Likeness::Perhaps("import-why-other-cin");
    }
    let elsewhere =
        differ(&row.phone, &one.phone) || differ(&row.commune, &one.commune) || differ(&row.douar, &one.douar);
    let to_the_day = matches!((row.birth, one.birth), (Some(Birth::Day(_)), Some(Birth::Day(_))));
    match births {
        // Many are called the same and were born in the same year: what else differs makes it uncertain.
        Births::Same if elsewhere && !to_the_day => Likeness::Perhaps("import-why-elsewhere"),
        Births::NoneKnown if elsewhere => Likeness::Perhaps("import-why-no-birth"),
        Births::Same | Births::NoneKnown => Likeness::Same,
        Births::Near => Likeness::Perhaps("import-why-near-birth"),
        Births::OneMissing => Likeness::Perhaps("import-why-one-birth"),
        Births::Far => Likeness::Other,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Births {
    Same,
    Near,
    Far,
    OneMissing,
    NoneKnown,
}

fn births(row: Option<Birth>, one: Option<Birth>) -> Births {
    let (row, one) = match (row, one) {
        (Some(row), Some(one)) => (row, one),
        (None, None) => return Births::NoneKnown,
        _ => return Births::OneMissing,
    };
    let (a, b) = (row.range(), one.range());
    let declared = matches!(row, Birth::Age(..)) || matches!(one, Birth::Age(..));
    let overlap = a.0 <= b.1 && b.0 <= a.1;
    if within(a, b) || within(b, a) || (declared && overlap) {
        return Births::Same;
    }
    let years = a.0.year() <= b.1.year() && b.0.year() <= a.1.year();
    match (row, one) {
        (Birth::Day(row), Birth::Day(one)) if swapped(row) == Some(one) => Births::Near,
        _ if years => Births::Near,
        _ => Births::Far,
    }
}

fn within(a: (NaiveDate, NaiveDate), b: (NaiveDate, NaiveDate)) -> bool {
    b.0 <= a.0 && a.1 <= b.1
}

fn swapped(day: NaiveDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.year(), day.day(), day.month())
}

/// A record whose gaps are filled from a row, the fields that were, and those in which the row says something else.
pub fn filled(row: &Person, one: &Known) -> (Person, Fields, Fields) {
    match same(row, one, 0, false) {
        Judgement::Same { merged, updated, differs, .. } => (*merged, updated, differs),
        _ => (Person::clone(&one.person), Vec::new(), Vec::new()),
    }
}

fn same(row: &Person, one: &Known, at: usize, corrects: bool) -> Judgement {
    let mut merge = Merge { corrects, updated: Vec::new(), differs: Vec::new() };
    let old = &one.person;
    let mut merged = Person::clone(old);
    let new = &mut merged;
    merge.option("file", &mut new.file, row.file.as_ref(), |a, b| a == b);
    merge.name("family", &mut new.name.family, &row.name.family);
    merge.name("family_ar", &mut new.name.family_ar, &row.name.family_ar);
    merge.name("given", &mut new.name.given, &row.name.given);
    merge.name("given_ar", &mut new.name.given_ar, &row.name.given_ar);
    merge.birth(&mut new.birth, row.birth);
    merge.option("sex", &mut new.sex, row.sex.as_ref(), |a, b| a == b);
    merge.option("commune", &mut new.commune, row.commune.as_ref(), |a, b| a == b);
    merge.option("douar", &mut new.douar, row.douar.as_ref(), |a, b| folded(a, b));
    merge.option("phone", &mut new.phone, row.phone.as_ref(), |a, b| a == b);
    merge.option("cin", &mut new.cin, row.cin.as_ref(), |a, b| a == b);
    merge.option("note", &mut new.note, row.note.as_ref(), |a, b| a == b);
    // A file may ask for protection; what is protected is not laid open by one.
    merge.set("no_call", &mut new.shield.no_call, row.shield.no_call);
    merge.set("protected", &mut new.shield.address, row.shield.address);
    Judgement::Same { at, merged: Box::new(merged), updated: merge.updated, differs: merge.differs, corrects }
}

/// The rest of a fiche with what a row says of it, by the same rules. `person` is she as the row leaves her: a reason why a
/// field of hers is blank goes where there is none, and goes away where there is an answer.
pub fn completed(row: &Detail, old: &Detail, person: &Person, corrects: bool) -> (Detail, Fields, Fields) {
    let (mut merged, mut updated, mut differs) = (old.clone(), Fields::new(), Fields::new());
    let hers = person.to_draft();
    for (field, answer) in row.answers() {
        let recorded = old.get(field);
        if !hers.get(field).is_empty() || recorded == answer || folded(recorded, answer) {
            continue;
        }
        let (said, says) = (old.said(field).is_some(), row.said(field).is_some());
        match (recorded.is_empty(), said, says) {
            (true, ..) | (_, false, true) => {}
            (_, true, true) if corrects => {}
            (_, true, true) => {
                differs.push(field);
                continue;
            }
            // A reason takes no answer away, and none replaces another.
            _ => continue,
        }
        merged.set(field, answer);
        updated.push(field);
    }
    for field in Detail::columns().filter(|field| !hers.get(field).is_empty()) {
        merged.set(field, "");
    }
    (merged, updated, differs)
}

fn folded(a: &str, b: &str) -> bool {
    a == b || name::words(a) == name::words(b)
}

/// Puts a row onto a record: gaps are filled; what is filled changes only where the row corrects it, and never to nothing.
struct Merge {
    corrects: bool,
    updated: Fields,
    differs: Fields,
}

impl Merge {
    fn option<T: Clone>(
        &mut self,
        field: &'static str,
        old: &mut Option<T>,
        row: Option<&T>,
        same: impl Fn(&T, &T) -> bool,
    ) {
        let Some(row) = row else {
            return;
        };
        match old {
            Some(old) if same(old, row) => {}
            Some(_) if !self.corrects => self.differs.push(field),
            _ => {
                *old = Some(row.clone());
                self.updated.push(field);
            }
        }
    }

    fn set(&mut self, field: &'static str, old: &mut bool, row: bool) {
        if row && !*old {
            *old = true;
            self.updated.push(field);
        }
    }

    fn name(&mut self, field: &'static str, old: &mut String, row: &str) {
        if row.is_empty() || folded(old, row) {
            return;
        }
        if old.is_empty() || self.corrects {
            row.clone_into(old);
            self.updated.push(field);
        } else {
            self.differs.push(field);
        }
    }

    fn birth(&mut self, old: &mut Option<Birth>, row: Option<Birth>) {
        let Some(row) = row else {
            return;
        };
        let agree = old.is_some_and(|old| births(Some(row), Some(old)) == Births::Same);
        match *old {
            Some(known) if agree && !row.sharpens(known) => {}
            Some(_) if !agree && !self.corrects => self.differs.push("birth"),
            _ => {
                *old = Some(row);
                self.updated.push("birth");
            }
        }
    }
}

#[cfg(test)]
mod tests;
