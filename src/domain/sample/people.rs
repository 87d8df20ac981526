//! People of the sample: names in both scripts, births, communes, phones, as a paper register has them.

use super::dice::{Dice, For};
use super::{Recipe, ZONES};
use crate::domain::birth::Birth;
use crate::domain::person::{Name, Person, Sex, Shield};
use chrono::{Datelike, Days};
use std::sync::OnceLock;

/// A word in both scripts.
type Pair = (&'static str, &'static str);

/// The embedded lists.
struct Lists {
    women: Vec<Pair>,
    men: Vec<Pair>,
    families: Vec<Pair>,
    /// For each zone, communes with their running weight.
    communes: [Vec<(&'static str, u32)>; ZONES],
    douars: [Vec<&'static str>; ZONES],
}

fn lists() -> &'static Lists {
    static ALL: OnceLock<Lists> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut lists = Lists {
            women: Vec::new(),
            men: Vec::new(),
            families: Vec::new(),
            communes: Default::default(),
            douars: Default::default(),
        };
        for cells in rows(include_str!("../../../data/sample/given.csv")) {
            if let [name, arabic, sex] = cells[..] {
                let list = if sex == "m" { &mut lists.men } else { &mut lists.women };
                list.push((name, arabic));
            }
        }
        for cells in rows(include_str!("../../../data/sample/family.csv")) {
            if let [name, arabic] = cells[..] {
                lists.families.push((name, arabic));
            }
        }
        for cells in rows(include_str!("../../../data/sample/places.csv")) {
            if let [zone, commune, weight] = cells[..]
                && let Some(list) = zone.parse().ok().and_then(|z: usize| lists.communes.get_mut(z))
            {
                let before = list.last().map_or(0, |(_, sum)| *sum);
                list.push((commune, before + weight.parse().unwrap_or(1)));
            }
        }
        for cells in rows(include_str!("../../../data/sample/douars.csv")) {
            if let [zone, name] = cells[..]
                && let Some(list) = zone.parse().ok().and_then(|z: usize| lists.douars.get_mut(z))
            {
                list.push(name);
            }
        }
        lists
    })
}

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().skip(1).map(|line| line.split(',').collect())
}

/// Her name, in whichever scripts the paper has it; and her sex.
fn name(dice: &mut Dice, may_be_a_man: bool) -> (Name, Sex) {
    let lists = lists();
    let man = may_be_a_man && dice.chance(150);
    let given = dice.pick(if man { &lists.men } else { &lists.women });
    let given = given.copied().unwrap_or(("Fatima", "فاطمة"));
    let family = dice.pick(&lists.families).copied().unwrap_or(("Amrani", "العمراني"));
    let (latin, arabic) = match dice.below(100) {
        0..=7 => (true, false),
        8..=10 => (false, true),
        _ => (true, true),
    };
    let written = |yes: bool, text: &str| if yes { text.to_owned() } else { String::new() };
    let name = Name {
        family: written(latin, family.0),
        given: written(latin, given.0),
        family_ar: written(arabic, family.1),
        given_ar: written(arabic, given.1),
        erased_on: None,
    };
    (name, if man { Sex::Male } else { Sex::Female })
}

/// The name of person number `index`, alone.
pub(super) fn name_of(recipe: &Recipe, index: u32, enrolled: u32) -> Name {
    let mut dice = Dice::new(recipe.seed, For::Person, [u64::from(index), 0]);
    name(&mut dice, index >= enrolled).0
}

/// Person number `index`, from 0; men come only after the `enrolled` who may stand in courses.
pub(super) fn person(recipe: &Recipe, index: u32, enrolled: u32) -> Person {
    let mut dice = Dice::new(recipe.seed, For::Person, [u64::from(index), 0]);
    let (name, sex) = name(&mut dice, index >= enrolled);
    let zone = index as usize % ZONES;
    let year = recipe.until.year().rem_euclid(100);
    let lists = lists();
    let commune = lists.communes.get(zone).and_then(|list| {
        let roll = dice.below(list.last()?.1);
        list.iter().find(|(_, sum)| roll < *sum).map(|(code, _)| (*code).to_owned())
    });
    let douar = lists.douars.get(zone).and_then(|list| dice.pick(list)).copied();
    Person {
        file: dice.chance(850).then(|| format!("{year:02}/{:05}", u64::from(index) + 1)),
        name,
        sex: Some(sex),
        birth: Some(birth(recipe, &mut dice)),
        commune,
        douar: douar.filter(|_| dice.chance(800)).map(str::to_owned),
        phone: dice.chance(700).then(|| {
            let mobile = if dice.chance(600) { 6 } else { 7 };
            format!("+212{mobile}{:08}", dice.below(100_000_000))
        }),
        cin: dice.chance(600).then(|| cin(index)),
        note: None,
        shield: Shield::default(),
        married: None,
    }
}

/// Every number gives another card: 7,919 and a million have no common divisor.
fn cin(index: u32) -> String {
    let prefix = ["IC", "IA", "IB", "ID"][index as usize / 1_000_000 % 4];
    format!("{prefix}{:06}", (u64::from(index) * 7_919 + 104_729) % 1_000_000)
}

fn birth(recipe: &Recipe, dice: &mut Dice) -> Birth {
    // Two rolls: most are between 20 and 45.
    let age = 15 + dice.below(28) + dice.below(22);
    let days = u64::from(age) * 365 + u64::from(age / 4) + u64::from(dice.below(365));
    let day = recipe.until.checked_sub_days(Days::new(days)).unwrap_or(recipe.until);
    match dice.below(100) {
        0..=17 => Birth::Year(day.year()),
        18..=21 => Birth::Month(day.year(), day.month()),
        22..=27 => Birth::Age(u8::try_from(age).unwrap_or(30), recipe.until),
        _ => Birth::Day(day),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::domain::{geography, name};

    #[test]
    fn the_lists_are_whole_and_in_both_scripts() {
        let lists = lists();
        assert!(lists.women.len() >= 150 && lists.men.len() >= 40 && lists.families.len() >= 250);
        for (latin, arabic) in lists.women.iter().chain(&lists.men).chain(&lists.families) {
            assert!(!name::is_arabic(latin) && name::has_letter(latin), "{latin}");
            assert!(name::is_arabic(arabic), "{latin} {arabic}");
            assert_eq!(name::clean_arabic(arabic), *arabic);
            assert_eq!(name::clean_latin(latin), *latin);
        }
        for zone in 0..ZONES {
            assert!(lists.douars[zone].len() > 8);
            for (code, _) in &lists.communes[zone] {
                assert_eq!(geography::commune(code).unwrap().province, "05.081");
            }
        }
    }

    #[test]
    fn cards_are_never_the_same() {
        let all: std::collections::HashSet<String> = (0..100_000).map(cin).collect();
        assert_eq!(all.len(), 100_000);
    }
}
