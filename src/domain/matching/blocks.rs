//! Who is compared with whom: two persons that share no block are never looked at together, so that a new one is compared
//! with a few hundred of two hundred thousand. No block is ever dropped for being large; the births in it are looked at first.

use super::super::birth::Birth;
use super::super::person::Person;
use super::sound::{Keys, Sound};
use super::windows::{stands_for_year, window};
use chrono::{Datelike, NaiveDate};

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
    /// One word of a name, as it sounds: those born in the same year are compared.
    Word = 0,
    /// Two words of a name, as they sound: those are compared whose births are no two.
    Words = 1,
    /// A day of birth, day and month in either order: all are compared.
    Day = 2,
}

impl Block {
    fn new(kind: Kind, parts: [&str; 2], born: i64) -> Self {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in parts.join(" ").bytes() {
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

/// The blocks a person stands in; sorted.
pub fn of(person: &Person, keys: &mut Keys) -> Vec<Block> {
    blocks(person, keys, |_| Vec::new())
}

/// The blocks in which others who may be she stand: her own, and those of the other keys her names may have.
pub fn wanted(person: &Person) -> Vec<Block> {
    blocks(person, &mut Keys::default(), Sound::also)
}

fn blocks(person: &Person, known: &mut Keys, also: impl Fn(&Sound) -> Vec<String>) -> Vec<Block> {
    let born = born(person.birth);
    let mut blocks = Vec::with_capacity(8);
    for name in super::scripts(&person.name) {
        let keys: Vec<Vec<String>> = known
            .first(&name, MOST)
            .into_iter()
            .map(|own| {
                let mut keys = also(&own);
                keys.push(own.bones);
                keys
            })
            .collect();
        for (at, own) in keys.iter().enumerate() {
            blocks.extend(own.iter().map(|one| Block::new(Kind::Word, [one, ""], born)));
            for (one, other) in keys.iter().skip(at + 1).flat_map(|its| pairs(own, its)) {
                let pair = if one <= other { [one, other] } else { [other, one] };
                blocks.push(Block::new(Kind::Words, pair, born));
            }
        }
    }
    if let Some(date) = day(born) {
        let (a, b) = (date.day().min(date.month()), date.day().max(date.month()));
        blocks.push(Block::new(Kind::Day, [&date.year().to_string(), &format!("{a} {b}")], born));
    }
    blocks.sort_unstable();
    blocks.dedup();
    blocks
}

fn pairs<'a>(own: &'a [String], its: &'a [String]) -> impl Iterator<Item = (&'a str, &'a str)> {
    own.iter().flat_map(move |one| its.iter().map(move |other| (one.as_str(), other.as_str())))
}

/// Words of one name that make blocks, at most.
const MOST: usize = 5;
