//! Finding persons by what a clerk types.

use super::get;
use super::walk::walk;
use crate::domain::id::PersonId;
use crate::domain::order;
use crate::domain::person::{Person, PersonRow};
use crate::domain::search::{Nearness, Query, Role, Wanted};
use crate::domain::{date, geography};
use crate::store::{Result, Store, person_merge};
use chrono::NaiveDate;

/// Persons whom one search gives at most: more than that is no search but a list.
pub const MOST: usize = 200;

/// What a clerk finds: those who have every word she typed; if nobody has, those of the names and numbers among them,
/// nearest first by birth and commune. A number that only merged records bear leads, before all others, to the one that
/// was kept.
pub fn search(store: &Store, typed: &str, today: NaiveDate, most: usize) -> Result<Vec<PersonRow>> {
    let query = Query::read(typed, today);
    let mut found = answering(store, typed)?;
    if most > found.len() {
        let known: Vec<PersonId> = found.iter().map(|row| row.id).collect();
        found.extend(having(store, &query, most)?.into_iter().filter(|row| !known.contains(&row.id)));
    }
    found.truncate(most);
    if !found.is_empty() {
        return Ok(found);
    }
    let province = geography::delegation(store.delegation()).map_or("", |delegation| delegation.province);
    let wanted = Wanted::read(typed, province, today);
    let names = wanted.names(today);
    if names.is_empty() || names == query {
        return Ok(found);
    }
    let mut near: Vec<(u32, PersonRow)> =
        having(store, &names, most)?.into_iter().filter_map(|row| Some((wanted.distance(&row.person)?, row))).collect();
    order::by_key(&mut near, |(far, _)| *far);
    Ok(near.into_iter().map(|(_, row)| row).collect())
}

/// Those who answer for what is typed, whole, as a number of a merged record: its paper file's, its card's or its own.
fn answering(store: &Store, typed: &str) -> Result<Vec<PersonRow>> {
    let number = date::western_digits(typed.trim());
    if !number.bytes().any(|byte| byte.is_ascii_digit()) {
        return Ok(Vec::new());
    }
    let mut ids = person_merge::bearing(store, &number)?;
    if number.contains('-')
        && let Ok(own) = number.parse::<PersonId>()
        && let Ok(stands) = person_merge::resolve(store, own)
        && !ids.contains(&stands)
    {
        ids.push(stands);
    }
    ids.into_iter().map(|id| Ok(get(store, id)?.0)).collect()
}

/// Persons who have every word of a query, nearest first: bearers of the very words before those whose words begin so,
/// these before those whose names only sound so. At most `most`; of each kind the newest where there are more.
pub fn having(store: &Store, query: &Query, most: usize) -> Result<Vec<PersonRow>> {
    if query.is_empty() || most == 0 {
        return Ok(Vec::new());
    }
    store.read(|conn| {
        let mut known = store.known.take();
        known.renew(conn)?;
        let mut found = walk(conn, &mut known, query, most)?;
        if found.len() < most
            && let Some(glued) = query.glued()
        {
            for one in walk(conn, &mut known, &glued, most)? {
                if found.iter().all(|other| other.row.id != one.row.id) {
                    found.push(one);
                }
            }
        }
        store.known.set(known);
        found.sort_unstable_by(|one, other| {
            (one.rank, &one.order, one.row.id).cmp(&(other.rank, &other.order, other.row.id))
        });
        found.truncate(most);
        Ok(found.into_iter().map(|one| *one.row).collect())
    })
}

/// What a word of a name mostly is in this registry; `None` where nobody bears it, or as many so as so.
pub fn role(store: &Store, word: &str) -> Result<Option<Role>> {
    let query = Query::of_name(word);
    let (mut given, mut family) = (0_usize, 0_usize);
    for row in having(store, &query, 50)? {
        let has = |family: &str, family_ar: &str| {
            let name = crate::domain::person::Name {
                family: family.to_owned(),
                family_ar: family_ar.to_owned(),
                ..crate::domain::person::Name::default()
            };
            let rank = query.rank(&Person { name, ..Person::default() });
            rank.is_some_and(|rank| matches!(rank.worst, Nearness::Exact | Nearness::Sounds))
        };
        let own = &row.person.name;
        family += usize::from(has(&own.family, &own.family_ar));
        given += usize::from(has(&own.given, &own.given_ar));
    }
    Ok(match (given, family) {
        (given, family) if given > 2 * family => Some(Role::Given),
        (given, family) if family > 2 * given => Some(Role::Family),
        _ => None,
    })
}
