//! What each criterion of a filter asks of the rows of the file.

use super::super::columns::on_disk;
use super::super::document::SETTING;
use crate::domain::document::REQUIRED;
use crate::domain::enrolment::State;
use crate::domain::filter::{Asked, Filter, born_between, state_of};
use crate::domain::geography;
use chrono::Datelike;
use rusqlite::types::Value;

/// Whom a criterion is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// The person, `p`.
    Person,
    /// A place of hers: the enrolment `e`, its course `c` and module `m`.
    Place,
}

/// Conditions, each with `AND` before it, and the values of their `?`.
#[derive(Default)]
pub(super) struct Clauses {
    pub(super) sql: String,
    pub(super) values: Vec<Value>,
}

/// The criterion, whom it is about, and its condition.
type Predicate = (&'static str, About, fn(&Asked, &Filter, &mut Clauses));

/// Every criterion of `domain::filter::FIELDS` but the day itself.
pub(super) const PREDICATES: &[Predicate] = &[
    ("age", About::Person, age),
    ("sex", About::Person, |asked, _, to| to.any(asked, |code| if code == "f" { "p.sex = 1" } else { "p.sex = 2" })),
    ("milieu", About::Person, milieu),
    ("commune", About::Person, |asked, _, to| to.key("p.commune = ?", asked)),
    // Its letters are compared where they are read: SQL knows no Arabic.
    ("douar", About::Person, |_, _, to| {
        // Nor may a list tell where she lives whose address is protected.
        to.add("p.douar IS NOT NULL AND ifnull(p.shield, 0) & 2 = 0", []);
    }),
    ("centre", About::Place, |asked, _, to| to.id("c.centre = ?", asked)),
    // Every version of a module is that module.
    ("module", About::Place, |asked, _, to| to.id("m.code = (SELECT code FROM module WHERE id = ?)", asked)),
    ("course", About::Place, |asked, _, to| to.id("e.course = ?", asked)),
    ("theme", About::Place, theme),
    ("status", About::Place, status),
    ("way", About::Place, |asked, _, to| {
        to.any(asked, |code| match code {
            "next" => "e.link = 2",
            "repeat" => "e.link = 3",
            "transfer" => "e.link = 1",
            _ => "e.link IS NULL",
        });
    }),
    ("from", About::Place, |asked, _, to| to.day("e.from_on >= ?", asked)),
    ("until", About::Place, |asked, _, to| to.day("e.from_on <= ?", asked)),
    ("marital", About::Person, |asked, _, to| to.detail("marital", asked)),
    ("education", About::Person, |asked, _, to| to.detail("education", asked)),
    ("school", About::Person, |asked, _, to| to.detail("school", asked)),
    ("disability", About::Person, |asked, _, to| to.detail("disability", asked)),
    ("occupation", About::Person, |asked, _, to| to.detail("occupation", asked)),
    ("referral", About::Person, |asked, _, to| to.detail("referral", asked)),
    ("wanted", About::Person, |asked, _, to| to.detail("wanted", asked)),
    // Whatever she follows now: « has level 1 » goes with « follows level 2 ».
    ("reached", About::Person, |asked, filter, to| to.id(&reached(filter), asked)),
    ("paper", About::Person, |asked, filter, to| {
        to.key(&format!("? IN ({})", lacked(filter)), asked);
    }),
    ("consent", About::Person, consent),
    ("exception", About::Place, |asked, _, to| {
        to.any(asked, |code| if code == "with" { "e.exception IS NOT NULL" } else { "e.exception IS NULL" });
    }),
    ("lacks", About::Person, lacks),
];

/// A place given by mistake is none, unless it is just those that are asked for.
pub(super) fn not_cancelled(filter: &Filter) -> &'static str {
    match filter.of("status") {
        Some(Asked::Codes(codes)) if codes.contains(&"cancelled") => "",
        _ => " AND e.state <> 5",
    }
}

impl Clauses {
    /// The conditions of a filter about one or the other.
    pub(super) fn of(about: About, filter: &Filter) -> Self {
        let mut clauses = Self::default();
        for (id, asked) in &filter.asked {
            if let Some((_, _, put)) = PREDICATES.iter().find(|(own, whom, _)| own == id && *whom == about) {
                put(asked, filter, &mut clauses);
            }
        }
        clauses
    }

    pub(super) fn is_empty(&self) -> bool {
        self.sql.is_empty()
    }

    fn add(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.values.extend(values);
    }

    /// One of several conditions without values.
    fn any<S: Into<String>>(&mut self, asked: &Asked, condition: impl Fn(&str) -> S) {
        if let Asked::Codes(codes) = asked {
            let all: Vec<String> = codes.iter().map(|code| condition(code).into()).collect();
            self.add(&format!("({})", all.join(" OR ")), []);
        }
    }

    /// An answer of the rest of her fiche.
    fn detail(&mut self, column: &str, asked: &Asked) {
        self.key(&format!("EXISTS (SELECT 1 FROM person_detail d WHERE d.id = p.id AND d.{column} = ?)"), asked);
    }

    fn key(&mut self, condition: &str, asked: &Asked) {
        if let Asked::Key(key) = asked {
            self.add(condition, [Value::Text(key.clone())]);
        }
    }

    fn id(&mut self, condition: &str, asked: &Asked) {
        if let Asked::Key(key) = asked {
            self.add(condition, [Value::Integer(key.parse().unwrap_or(0))]);
        }
    }

    fn day(&mut self, condition: &str, asked: &Asked) {
        if let Asked::Day(day) = asked {
            self.add(condition, [Value::Text(on_disk(*day))]);
        }
    }
}

/// Years of birth that may be meant, a year to each side: the exact answer, with what is not certain, is `Birth::ages_on`'s.
fn age(asked: &Asked, filter: &Filter, to: &mut Clauses) {
    let Asked::Ages(ages) = asked else { return };
    let year = "CASE WHEN p.birth LIKE '~%' \
        THEN substr(p.birth, instr(p.birth, '@') + 1, 4) - substr(p.birth, 2, instr(p.birth, '@') - 2) \
        ELSE substr(p.birth, 1, 4) + 0 END BETWEEN ? AND ?";
    let mut values = Vec::new();
    for ages in ages {
        let (after, until) = born_between(*ages, filter.on);
        values.push(Value::Integer(i64::from(after.year()) - 1));
        values.push(Value::Integer(i64::from(until.year()) + 1));
    }
    let all = vec![year; ages.len()].join(" OR ");
    to.add(&format!("p.birth IS NOT NULL AND ({all})"), values);
}

/// She has completed a course on any version of that module.
fn reached(filter: &Filter) -> String {
    format!(
        "EXISTS (SELECT 1 FROM enrolment y JOIN course yc ON yc.id = y.course JOIN module ym ON ym.id = yc.module \
         WHERE y.person = p.id AND y.state = 2 AND ifnull(y.to_on, '') <= '{day}' \
           AND ym.code = (SELECT code FROM module WHERE id = ?))",
        day = on_disk(filter.on)
    )
}

/// The papers that a person's file lacks on the day of the list, as rows of `lacked`: the twin of `document::lacking`.
fn lacked(filter: &Filter) -> String {
    let day = on_disk(filter.on);
    let general = format!(
        "ifnull((SELECT value FROM setting WHERE name = '{SETTING}'), '{shipped}')",
        shipped = REQUIRED.join(",")
    );
    let follows = format!(
        "FROM enrolment q JOIN course qc ON qc.id = q.course JOIN module qm ON qm.id = qc.module \
         WHERE q.person = p.id AND q.state NOT IN (5, 6) AND (q.to_on IS NULL OR q.to_on > '{day}')"
    );
    let asked_for = format!(
        "ifnull((SELECT group_concat(ifnull((SELECT value FROM setting WHERE name = '{SETTING}.' || qm.code), {general})) \
         {follows}), {general})"
    );
    format!(
        "SELECT j.value FROM json_each('[\"' || replace({asked_for}, ',', '\",\"') || '\"]') j \
         WHERE j.value <> '' AND NOT EXISTS (SELECT 1 FROM document d \
           WHERE d.person = p.id AND d.kind = j.value AND d.state > 1) \
         UNION ALL SELECT d.kind FROM document d WHERE d.person = p.id AND d.state = 1"
    )
}

/// What is missing in her record or her file.
fn lacks(asked: &Asked, filter: &Filter, to: &mut Clauses) {
    const DETAIL: &str = "NOT EXISTS (SELECT 1 FROM person_detail d WHERE d.id = p.id AND d.";
    to.any(asked, |code| match code {
        "name_latin" => "(p.family IS NULL AND p.given IS NULL)".to_owned(),
        "name_ar" => "(p.family_ar IS NULL AND p.given_ar IS NULL)".to_owned(),
        "marital" | "education" => format!("{DETAIL}{code} IS NOT NULL)"),
        "papers" => format!("EXISTS ({})", lacked(filter)),
        column => format!("p.{column} IS NULL"),
    });
}

/// What the law asks to be noted, as it stood on the day: of several words of hers the latest counts, as
/// `domain::consent::standing` has it.
fn consent(asked: &Asked, filter: &Filter, to: &mut Clauses) {
    let day = on_disk(filter.on);
    let noted = format!("FROM consent x WHERE x.person = p.id AND x.on_date <= '{day}' AND x.kind");
    let told = format!("EXISTS (SELECT 1 {noted} = 'notice')");
    let said = format!("(SELECT x.kind {noted} <> 'notice' ORDER BY x.on_date DESC, x.id DESC LIMIT 1)");
    to.any(asked, |code| match code {
        "told" => told.clone(),
        "untold" => format!("NOT {told}"),
        "given" => format!("{said} = 'consent'"),
        "refused" => format!("{said} = 'refusal'"),
        "withdrawn" => format!("{said} = 'withdrawal'"),
        _ => format!("{said} IS NULL"),
    });
}

fn milieu(asked: &Asked, _: &Filter, to: &mut Clauses) {
    let Asked::Codes(codes) = asked else { return };
    let wanted = |urban: bool| codes.contains(&if urban { "urban" } else { "rural" });
    let communes: Vec<&str> =
        geography::communes().iter().filter(|commune| wanted(commune.urban)).map(|commune| commune.code).collect();
    // Codes are digits and dots.
    let list = format!("[\"{}\"]", communes.join("\",\""));
    to.add("p.commune IN (SELECT value FROM json_each(?))", [Value::Text(list)]);
}

fn theme(asked: &Asked, _: &Filter, to: &mut Clauses) {
    let Asked::Codes(codes) = asked else { return };
    let marks = vec!["?"; codes.len()].join(", ");
    to.add(&format!("m.theme IN ({marks})"), codes.iter().map(|code| Value::Text((*code).to_owned())));
}

/// Where she stands on the day: the twin of `Enrolment::stood`.
fn status(asked: &Asked, filter: &Filter, to: &mut Clauses) {
    let Asked::Codes(codes) = asked else { return };
    let day = on_disk(filter.on);
    let away = |state: &str| {
        format!(
            "EXISTS (SELECT 1 FROM enrolment_span x WHERE x.enrolment = e.id AND x.from_on <= '{day}' \
               AND (x.to_on IS NULL OR '{day}' < x.to_on){state})"
        )
    };
    let open = format!("e.state NOT IN (5, 6) AND (e.to_on IS NULL OR '{day}' < e.to_on)");
    let here = format!("{open} AND e.from_on <= '{day}' AND c.ends_on >= '{day}'");
    let one = |code: &&str| match state_of(code) {
        None => format!(
            "({here} AND NOT {left} OR {open} AND e.state IN (7, 8) AND e.from_on > '{day}')",
            left = away(" AND x.state <> 1")
        ),
        Some(State::Active) => format!("({here} AND NOT {})", away("")),
        Some(state @ (State::Registered | State::Confirmed)) => {
            format!("({open} AND e.state = {} AND e.from_on > '{day}')", state as i64)
        }
        Some(State::Suspended) => format!("({here} AND {})", away(" AND x.state = 1")),
        Some(State::Waiting) => format!(
            "(e.state = 6 AND ifnull(e.asked_on, '') <= '{day}' \
               OR {open} AND e.state NOT IN (7, 8) AND e.from_on > '{day}' AND e.asked_on <= '{day}')"
        ),
        Some(State::Cancelled) => "e.state = 5".to_owned(),
        Some(state) => {
            let state = state as i64;
            let back = away(&format!(" AND x.state = {state}"));
            format!("(e.state = {state} AND e.to_on <= '{day}' OR {here} AND {back})")
        }
    };
    let all: Vec<String> = codes.iter().map(one).collect();
    to.add(&format!("({})", all.join(" OR ")), []);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::filter::FIELDS;

    #[test]
    fn every_criterion_asks_something() {
        for field in FIELDS.iter().filter(|field| field.id != "on") {
            assert!(PREDICATES.iter().any(|(id, ..)| *id == field.id), "{} asks nothing", field.id);
        }
        assert_eq!(PREDICATES.len(), FIELDS.len() - 1);
    }
}
