//! Who is compared with whom: two persons that share no block are never looked at together, so that a new one is compared
//! with a few hundred of two hundred thousand. No block is ever dropped for being large; the births in it are looked at first.

use super::super::birth::Birth;
use super::super::person::Person;
use super::as_wife;
use super::keys::Keys;
use super::sound::{Sound, first};
use super::windows::{stands_for_year, window};
use super::written::Written;
use chrono::{Datelike, NaiveDate};
use std::rc::Rc;

/// One row of `person_block`: the block, and the birth of who stands in it ([`born`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Block {
    /// On disk: 30 bits of the FNV-1a hash of what the block is of, below two bits of its kind.
    pub block: i64,
    /// On disk: see [`born`].
    pub born: i64,
}

/// What a block is of; its low two bits on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One word of a name, as it sounds: those born in the same year are compared, on the same day of any year, and of those
    /// whose year is all that is known the nearest ([`Near`]).
    Word = 0,
    /// Two words of a name, as they sound: those are compared whose births are no two.
    Words = 1,
    /// A day of birth, day and month in either order: all are compared.
    Day = 2,
}

impl Block {
    fn new(kind: Kind, parts: [&str; 2], born: i64) -> Self {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in parts[0].bytes().chain([b' ']).chain(parts[1].bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        let folded = (hash ^ hash >> 32) & 0x3fff_ffff;
        Self { block: i64::try_from(folded).unwrap_or(0) << 2 | kind as i64, born }
    }

    /// What the block is of.
    pub fn kind(self) -> Kind {
        match self.block & 3 {
            0 => Kind::Word,
            1 => Kind::Words,
            _ => Kind::Day,
        }
    }
}

/// The month that stands for an age: born in that year or the next.
const AGE: i64 = 15;

/// A birth as blocks know it: year × 512 + month × 32 + day, 0 where the day or the month is not known, month 15 for a
/// declared age (the earlier of its two years); 0 for no birth at all.
pub fn born(birth: Option<Birth>) -> i64 {
    let code = |year: i32, month: i64, day: i64| i64::from(year) * 512 + month * 32 + day;
    match birth {
        None => 0,
        Some(Birth::Day(day)) if stands_for_year(day) => code(day.year(), 0, 0),
        Some(Birth::Day(day)) => code(day.year(), day.month().into(), day.day().into()),
        Some(Birth::Month(year, month)) => code(year, month.into(), 0),
        Some(Birth::Year(year)) => code(year, 0, 0),
        Some(age @ Birth::Age(..)) => code(age.range().0.year(), AGE, 0),
    }
}

/// The year of a birth as blocks know it.
pub const fn year(born: i64) -> i64 {
    born / 512
}

fn day(born: i64) -> Option<NaiveDate> {
    let number = |n: i64| u32::try_from(n).ok();
    NaiveDate::from_ymd_opt(i32::try_from(year(born)).ok()?, number(born / 32 % 16)?, number(born % 32)?)
}

/// False if two births, as blocks know them, are surely two.
pub fn may(one: i64, other: i64) -> bool {
    if one == 0 || other == 0 {
        return false;
    }
    if one == other {
        return true;
    }
    match (day(one), day(other)) {
        (Some(one), Some(other)) => window(Birth::Day(one), Birth::Day(other)).likeness() >= 0.6,
        _ => (year(one) - year(other)).abs() <= 4,
    }
}

/// How near two births are of which one word of the names is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Near {
    /// They may be one: the same year, or the same day of two years that a slip or a memory tells apart.
    May,
    /// One of them is known by its year only, or by an age, so many years from the other: few are worth a look.
    Years(i64),
    /// They are two.
    No,
}

/// How near two births are, as blocks know them.
pub fn near(one: i64, other: i64) -> Near {
    let apart = (year(one) - year(other)).abs();
    let one_day = is_day(one) && is_day(other) && day_of_year(one) == day_of_year(other);
    if (apart == 0 || one_day) && may(one, other) {
        Near::May
    } else if apart > 0 && is_about(one, other) {
        Near::Years(apart)
    } else {
        Near::No
    }
}

/// True where one of two births is known by its year only, or by an age, and may be the other.
pub fn is_about(one: i64, other: i64) -> bool {
    let known = one != 0 && other != 0 && (year(one) - year(other)).abs() <= ROUGHLY;
    known && !(is_day(one) && is_day(other))
}

/// Years by which a birth may be off that is known by its year or an age.
pub const ROUGHLY: i64 = 2;

/// True where the day is known.
pub const fn is_day(born: i64) -> bool {
    born % 32 != 0
}

/// Day and month in either order, where the day is known: what two births share whose year alone is another.
pub fn day_of_year(born: i64) -> i64 {
    let (month, day) = (born / 32 % 16, born % 32);
    month.min(day) * 32 + month.max(day)
}

/// The blocks a person stands in; sorted.
pub fn of(person: &Person, known: &mut Keys) -> Vec<Block> {
    of_named(person, &known.name(&person.name))
}

/// The same where it is known already what the fields of her name come to.
pub fn of_named(person: &Person, names: &[Rc<Written>; 4]) -> Vec<Block> {
    let mut blocks = Blocks::of(person);
    let [family, given, family_ar, given_ar] = names;
    let own = &person.name;
    for (family, given, texts) in
        [(family, given, [&own.family, &own.given]), (family_ar, given_ar, [&own.family_ar, &own.given_ar])]
    {
        if let (Some(one), Some(other)) = (family.alone(), given.alone())
            && family.count + given.count <= MOST
        {
            blocks.add(one.iter().chain(other).map(String::as_str).enumerate());
        } else {
            let heard = first(&format!("{} {}", texts[0], texts[1]), MOST);
            blocks.add(heard.iter().map(|sound| sound.bones.as_str()).enumerate());
        }
    }
    if let Some(wife) = as_wife(person) {
        blocks.add(first(&wife, MOST).iter().map(|sound| sound.bones.as_str()).enumerate());
    }
    blocks.finish()
}

/// The blocks in which others who may be she stand: her own, and those of the other keys her names may have.
pub fn wanted(person: &Person) -> Vec<Block> {
    let mut blocks = Blocks::of(person);
    for name in super::scripts(&person.name).into_iter().chain(as_wife(person)) {
        let heard = first(&name, MOST);
        let keys = |(at, sound): (usize, &Sound)| {
            let keys = sound.also().into_iter().chain([sound.bones.clone()]);
            keys.map(move |key| (at, key)).collect::<Vec<_>>()
        };
        let keys: Vec<(usize, String)> = heard.iter().enumerate().flat_map(keys).collect();
        blocks.add(keys.iter().map(|(at, key)| (*at, key.as_str())));
    }
    blocks.finish()
}

/// Blocks as they are gathered.
struct Blocks {
    born: i64,
    all: Vec<Block>,
}

impl Blocks {
    /// Those of a person's birth.
    fn of(person: &Person) -> Self {
        let born = born(person.birth);
        let mut all = Vec::with_capacity(16);
        if let Some(date) = day(born) {
            let (a, b) = (date.day().min(date.month()), date.day().max(date.month()));
            all.push(Block::new(Kind::Day, [&date.year().to_string(), &format!("{a} {b}")], born));
        }
        Self { born, all }
    }

    /// Adds those of a name: the place of each word and a key of it, of which it may have several.
    fn add<'a>(&mut self, mut keys: impl Iterator<Item = (usize, &'a str)> + Clone) {
        while let Some((at, one)) = keys.next() {
            self.all.push(Block::new(Kind::Word, [one, ""], self.born));
            for (_, other) in keys.clone().filter(|(its, _)| *its != at) {
                self.all.push(Block::new(Kind::Words, [one.min(other), one.max(other)], self.born));
            }
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.all.sort_unstable();
        self.all.dedup();
        self.all
    }
}

/// Words of one name that make blocks, at most.
const MOST: usize = 5;
