//! The same through the real screens: two desks on one file, their keys in an order of the dice.

use super::Dice;
use super::desk::{Desk, desk};
use najma::domain::fiche::{Fiche, RECORDED};
use najma::domain::id::PersonId;
use najma::store::merge::Base;
use najma::store::{clerk, fiche, person};

/// Text fields of the fiche, in its order; what stands in them at the start of a round.
const FIELDS: [(&str, &str); 5] =
    [("douar", "Tizi"), ("file", "26/00001"), ("known_as", "Titrit"), ("birthplace", "Demnate"), ("father", "Moha")];

fn stored(desk: &Desk, her: PersonId) -> Vec<String> {
    let draft = fiche::get(&desk.store(), her).unwrap().0.to_draft();
    FIELDS.iter().map(|(field, _)| draft.get(field).to_owned()).collect()
}

/// Every field as it is at the start of a round.
fn reset(desk: &Desk, her: PersonId) {
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let (seen, chg) = fiche::get(&store, her).unwrap();
    let mut draft = seen.to_draft();
    for (field, value) in FIELDS {
        draft.set(field, value);
    }
    let value = Fiche::parse(&draft, super::desk::sample::today()).unwrap();
    fiche::save(&mut store, khadija, Some(her), &value, &Base { seen: Some(seen), chg }).unwrap();
}

/// Opens the fiche of the woman registered last: the first of the list.
fn open(desk: &mut Desk) {
    desk.keys("F9 a F9 p Enter");
}

/// Walks from the first field to the ones of `which` and types a letter behind what stands there.
fn type_into(desk: &mut Desk, which: &[usize], letter: char) {
    let place = |id: &str| RECORDED.iter().position(|field| field.id == id).unwrap();
    let mut at = 0;
    for which in which {
        let to = place(FIELDS[*which].0);
        desk.keys(&"Tab ".repeat(to - at)).keys(&format!("'{letter}'"));
        at = to;
    }
}

fn some_of(dice: &mut Dice) -> Vec<usize> {
    (0..FIELDS.len()).filter(|_| dice.roll(2) == 0).collect()
}

#[test]
fn rounds_of_two_desks_end_as_they_chose() {
    let mut one = desk();
    let mut two = one.beside("samira");
    let her = person::newest(&one.store()).unwrap().unwrap().id;
    // `NAJMA_SEED` gives other rounds.
    let seed = std::env::var("NAJMA_SEED").ok().and_then(|seed| seed.parse().ok());
    let mut dice = Dice::seeded(seed.unwrap_or(4));
    let (mut met, mut merged) = (0, 0);
    let rounds = if std::env::var_os("NAJMA_LONG").is_some() { 500 } else { 30 };
    for round in 0..rounds {
        reset(&one, her);
        open(&mut one);
        open(&mut two);
        let (hers, mine) = (some_of(&mut dice), some_of(&mut dice));
        type_into(&mut two, &hers, 'b');
        // She types before her colleague saves, or after it, and then over what she sees.
        let early = dice.roll(2) == 0;
        if early {
            type_into(&mut one, &mine, 'a');
        }
        two.keys("F2").sees_not("1 Mien");
        if dice.roll(2) == 0 {
            one.wait();
        }
        if !early {
            type_into(&mut one, &mine, 'a');
        }
        let mut wanted: Vec<String> = FIELDS.iter().map(|(_, value)| (*value).to_owned()).collect();
        hers.iter().for_each(|at| wanted[*at].push('b'));
        let both: Vec<usize> = mine.iter().copied().filter(|at| hers.contains(at) && early).collect();
        for at in mine.iter().filter(|at| !both.contains(at)) {
            wanted[*at].push('a');
        }
        merged += usize::from(both.is_empty() && !hers.is_empty() && !mine.is_empty());
        one.keys("F2");
        if both.is_empty() {
            one.sees_not("1 Mien");
        } else {
            met += 1;
            one.sees("1 Mien").sees("samira");
            one.keys("F2").sees("choisissez");
            for at in &both {
                let side = dice.roll(3);
                one.keys(&(side + 1).to_string());
                let before = FIELDS[*at].1;
                wanted[*at] = [format!("{before}a"), format!("{before}b"), before.to_owned()][side].clone();
            }
            one.keys("F2");
        }
        // A number is kept in capitals.
        for (value, _) in wanted.iter_mut().zip(FIELDS).filter(|(_, (field, _))| *field == "file") {
            value.make_ascii_uppercase();
        }
        assert_eq!(stored(&one, her), wanted, "round {round}: hers {hers:?}, mine {mine:?}, early {early}");
    }
    assert!(met > 5 && merged > 2, "{met} conflicts, {merged} merged: too tame");
}
