//! For whom a module is: what speaks against giving somebody a place, which warns and never forbids; and who comes first
//! where its courses are full.

use super::birth::Birth;
use super::date::western_digits;
use super::draft::{Draft, Problems};
use super::field::{self, Field, Kind};
use super::message::{Message, Value};
use super::person::Sex;
use super::waiting::{self, Criterion};
use chrono::NaiveDate;

/// Ages of the programme where neither the module nor the delegation says others: the founding text's target.
pub const AGES: (u8, u8) = (15, 45);

/// What spoke against a place when it was given. On-disk codes of `enrolment.doubts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    /// Too young on the first day.
    Young,
    /// Too old on the first day.
    Old,
    /// What is known of her birth leaves it open.
    Age,
    /// The module is for the other sex.
    Sex,
    /// Her sex is not recorded.
    SexUnknown,
    /// She reads and the module is for those who do not, or the reverse.
    Literacy,
    /// Nobody has recorded whether she reads.
    LiteracyUnknown,
    /// She went to school for longer.
    Schooling,
    /// Nobody has recorded her schooling.
    SchoolingUnknown,
    /// The course had no place left.
    Full,
    /// Another course of hers meets at the same hours.
    Clash,
    /// She was not born.
    Unborn,
    /// The module asks for others first, and one of them she has not done.
    Requires,
    /// She refused what the law asks her consent to, or took it back.
    Consent,
}

impl Doubt {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Young,
        Self::Old,
        Self::Age,
        Self::Sex,
        Self::SexUnknown,
        Self::Literacy,
        Self::LiteracyUnknown,
        Self::Schooling,
        Self::SchoolingUnknown,
        Self::Full,
        Self::Clash,
        Self::Unborn,
        Self::Requires,
        Self::Consent,
    ];

    /// Its on-disk code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Young => "young",
            Self::Old => "old",
            Self::Age => "age",
            Self::Sex => "sex",
            Self::SexUnknown => "sex-unknown",
            Self::Literacy => "literacy",
            Self::LiteracyUnknown => "literacy-unknown",
            Self::Schooling => "schooling",
            Self::SchoolingUnknown => "schooling-unknown",
            Self::Full => "full",
            Self::Clash => "clash",
            Self::Unborn => "unborn",
            Self::Requires => "requires",
            Self::Consent => "consent",
        }
    }

    /// True where nothing speaks against her, but something is not known.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Age | Self::SexUnknown | Self::LiteracyUnknown | Self::SchoolingUnknown)
    }

    /// Codes with a space between them, as a column holds them; `None` for none.
    pub fn on_disk(doubts: &[Self]) -> Option<String> {
        let codes: Vec<&str> = doubts.iter().map(|doubt| doubt.code()).collect();
        (!codes.is_empty()).then(|| codes.join(" "))
    }

    /// Reads what a column holds; codes of a newer program are left out.
    pub fn read(column: &str) -> Vec<Self> {
        column.split(' ').filter_map(|code| Self::ALL.into_iter().find(|doubt| doubt.code() == code)).collect()
    }
}

/// Whether somebody may have a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing speaks against it.
    Yes,
    /// Something does.
    No,
    /// Something must be looked up first.
    ToCheck,
}

impl Answer {
    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::ToCheck => "to-check",
        }
    }
}

/// The answer that doubts come to.
pub fn answer(doubts: &[(Doubt, Message)]) -> Answer {
    match doubts.iter().map(|(doubt, _)| doubt.is_open()).reduce(|all, one| all && one) {
        None => Answer::Yes,
        Some(true) => Answer::ToCheck,
        Some(false) => Answer::No,
    }
}

/// For whom a module is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// Fewest completed years on the first day.
    pub youngest: Option<u8>,
    /// Most completed years on the first day.
    pub oldest: Option<u8>,
    /// Only women and girls, or only men and boys.
    pub sex: Option<Sex>,
    /// `Some(false)`: for those who cannot read; `Some(true)`: for those who can.
    pub literate: Option<bool>,
    /// Most years of school.
    pub schooling: Option<u8>,
    /// Who comes first on the waiting list of its courses, the weightiest first; none: as the delegation has it.
    pub waiting: Vec<Criterion>,
}

/// What is known of a person that a rule asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Her birth.
    pub birth: Option<Birth>,
    /// Her sex.
    pub sex: Option<Sex>,
    /// Whether she reads.
    pub literate: Option<bool>,
    /// Completed years of school.
    pub schooling: Option<u8>,
}

/// The fields of a rule's form.
pub const FIELDS: &[Field] = &[
    Field::new("ages", Kind::Numbers, 12, 20),
    Field::new("sex", Kind::Choice(&["f", "m"]), 22, 20),
    Field::new("literate", Kind::Choice(&["yes", "no"]), 22, 20),
    Field::new("schooling", Kind::Number, 4, 4),
    Field::new("waiting", Kind::Numbers, 24, 80),
];

impl Rule {
    /// The only way from typed text to a rule; a blank field asks nothing.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let ages = field::text(FIELDS, "ages", draft, &mut problems);
        let ages = ages.and_then(|text| problems.take("ages", parse_ages(&text)));
        let sex = field::choice(FIELDS, "sex", draft, &mut problems);
        let literate = field::choice(FIELDS, "literate", draft, &mut problems);
        let schooling = field::number(FIELDS, "schooling", draft, 0..=30, &mut problems);
        let waiting = field::text(FIELDS, "waiting", draft, &mut problems);
        let waiting = waiting.and_then(|text| problems.take("waiting", waiting::parse(&text)));
        problems.in_order_of(FIELDS).into_result()?;
        let (youngest, oldest) = ages.unwrap_or_default();
        Ok(Self {
            youngest,
            oldest,
            sex: sex.map(|code| if code == "m" { Sex::Male } else { Sex::Female }),
            literate: literate.map(|code| code == "yes"),
            schooling: schooling.and_then(|years| u8::try_from(years).ok()),
            waiting: waiting.unwrap_or_default(),
        })
    }

    /// What a form shows of it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        let age = |age: Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
        Draft::default()
            .with("ages", format!("{}-{}", age(self.youngest), age(self.oldest)))
            .with("sex", self.sex.map_or("", Sex::choice))
            .with("literate", self.literate.map_or("", |reads| if reads { "yes" } else { "no" }))
            .with("schooling", age(self.schooling))
            .with("waiting", waiting::numbers(&self.waiting))
    }
}

/// What the answers of a fiche say of reading: `illiterate` is no, a level of school that ends with reading is yes, and
/// everything else leaves it open. Codes of the vocabularies `school` and `education`.
pub fn reads(school: Option<&str>, education: Option<&str>) -> Option<bool> {
    match (school, education) {
        (Some("illiterate" | "literacy"), _) => Some(false),
        (_, Some("primary" | "middle" | "high" | "higher")) => Some(true),
        _ => None,
    }
}

/// Most years of school that a level may mean; `None` where the level does not say. Code of the vocabulary `education`.
pub fn years_of(education: Option<&str>) -> Option<u8> {
    match education? {
        "none" | "preschool" => Some(0),
        "primary" => Some(6),
        "middle" => Some(9),
        "high" => Some(12),
        "higher" => Some(15),
        _ => None,
    }
}

/// Youngest and oldest as typed: `15-45`, `15-`, `-30`, `-` for any age.
pub fn parse_ages(text: &str) -> Result<(Option<u8>, Option<u8>), Message> {
    let typed = western_digits(text.trim());
    let unknown = || Message::new("eligibility-ages-unknown").with("text", text.trim());
    let (from, to) = typed.split_once('-').ok_or_else(unknown)?;
    let age = |part: &str| match part.trim() {
        "" => Ok(None),
        part => part.parse::<u8>().ok().filter(|age| *age <= 130).map(Some).ok_or_else(unknown),
    };
    match (age(from)?, age(to)?) {
        (Some(from), Some(to)) if to < from => {
            Err(Message::new("eligibility-ages-order").with("from", from).with("to", to))
        }
        ages => Ok(ages),
    }
}

/// What speaks against a place that begins on `day`: each with its sentence. A birth known as a year or a declared age is
/// a range of ages, and where only a part of it fits the answer is « to check ».
pub fn judge(rule: &Rule, facts: &Facts, day: NaiveDate) -> Vec<(Doubt, Message)> {
    let mut found = Vec::new();
    let mut say = |doubt: Doubt, message: Message| found.push((doubt, message));
    match facts.birth {
        Some(birth) if birth.range().0 > day => say(Doubt::Unborn, Message::new("doubt-unborn")),
        Some(birth) => ages(rule, birth.ages_on(day), &mut say),
        None if rule.youngest.is_some() || rule.oldest.is_some() => say(Doubt::Age, Message::new("doubt-age-unknown")),
        None => {}
    }
    match (rule.sex, facts.sex) {
        (None, _) => {}
        (Some(_), None) => say(Doubt::SexUnknown, Message::new("doubt-sex-unknown")),
        (Some(wanted), Some(sex)) if wanted != sex => {
            say(Doubt::Sex, Message::new("doubt-sex").with("sex", wanted.choice()));
        }
        _ => {}
    }
    match (rule.literate, facts.literate) {
        (None, _) => {}
        (Some(_), None) => say(Doubt::LiteracyUnknown, Message::new("doubt-literacy-unknown")),
        (Some(wanted), Some(reads)) if wanted != reads => {
            say(Doubt::Literacy, Message::new(if wanted { "doubt-not-literate" } else { "doubt-literate" }));
        }
        _ => {}
    }
    match (rule.schooling, facts.schooling) {
        (None, _) => {}
        (Some(_), None) => say(Doubt::SchoolingUnknown, Message::new("doubt-schooling-unknown")),
        (Some(most), Some(years)) if years > most => {
            say(Doubt::Schooling, Message::new("doubt-schooling").with("years", years).with("most", most));
        }
        _ => {}
    }
    found
}

fn ages(rule: &Rule, (least, most): (u8, u8), say: &mut impl FnMut(Doubt, Message)) {
    let (youngest, oldest) = (rule.youngest.unwrap_or(0), rule.oldest.unwrap_or(u8::MAX));
    let limits = |id| {
        Message::new(id)
            .with("age", least)
            .with("most", most)
            .with("youngest", rule.youngest.map_or(Value::Empty, Value::from))
            .with("oldest", rule.oldest.map_or(Value::Empty, Value::from))
    };
    if most < youngest {
        say(Doubt::Young, limits("doubt-young"));
    } else if least > oldest {
        say(Doubt::Old, limits("doubt-old"));
    } else if least < youngest || most > oldest {
        say(Doubt::Age, limits("doubt-age"));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_rule_reads_back_what_its_form_shows() {
        for text in ["15-45", "15-", "-30", "-"] {
            let draft =
                Draft::default().with("ages", text).with("sex", "f").with("literate", "no").with("schooling", "6");
            let draft = draft.with("waiting", "commune ٤");
            let rule = Rule::parse(&draft).unwrap();
            assert_eq!(rule.waiting, [Criterion::Commune, Criterion::Asked]);
            assert_eq!(Rule::parse(&rule.to_draft()), Ok(rule), "{text}");
        }
        let wrong = Draft::default().with("ages", "45-15").with("sex", "x").with("schooling", "99");
        let wrong = wrong.with("waiting", "5");
        let fields: Vec<_> = Rule::parse(&wrong).unwrap_err().0.into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["ages", "sex", "schooling", "waiting"]);
    }

    #[test]
    fn a_fiche_says_whether_she_reads() {
        assert_eq!(reads(Some("illiterate"), Some("primary")), Some(false));
        assert_eq!(reads(None, Some("middle")), Some(true));
        assert_eq!(reads(None, Some("none")), None);
        assert_eq!((years_of(Some("primary")), years_of(Some("koranic")), years_of(None)), (Some(6), None, None));
    }

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    fn told(rule: &Rule, facts: &Facts) -> Vec<Doubt> {
        judge(rule, facts, ymd(2026, 10, 1)).into_iter().map(|(doubt, _)| doubt).collect()
    }

    #[test]
    fn ages_are_those_of_the_first_day() {
        let rule = Rule { youngest: Some(15), oldest: Some(45), ..Rule::default() };
        let born = |birth| Facts { birth: Some(birth), ..Facts::default() };
        for (birth, doubts) in [
            (Birth::Day(ymd(2011, 10, 1)), vec![]),
            (Birth::Day(ymd(2011, 10, 2)), vec![Doubt::Young]),
            (Birth::Day(ymd(1980, 10, 2)), vec![]),
            (Birth::Day(ymd(1980, 10, 1)), vec![Doubt::Old]),
            (Birth::Year(2011), vec![Doubt::Age]),
            (Birth::Year(2000), vec![]),
            (Birth::Year(1980), vec![Doubt::Age]),
            (Birth::Year(1970), vec![Doubt::Old]),
            (Birth::Year(2027), vec![Doubt::Unborn]),
        ] {
            assert_eq!(told(&rule, &born(birth)), doubts, "{birth:?}");
        }
        assert_eq!(told(&rule, &Facts::default()), [Doubt::Age]);
        assert_eq!(told(&Rule::default(), &Facts::default()), []);
    }

    #[test]
    fn what_is_not_known_is_to_be_checked() {
        let rule = Rule { sex: Some(Sex::Female), literate: Some(false), schooling: Some(6), ..Rule::default() };
        let open = judge(&rule, &Facts::default(), ymd(2026, 10, 1));
        assert_eq!((open.len(), answer(&open)), (3, Answer::ToCheck));
        let facts = Facts { sex: Some(Sex::Male), literate: Some(true), schooling: Some(9), ..Facts::default() };
        assert_eq!(told(&rule, &facts), [Doubt::Sex, Doubt::Literacy, Doubt::Schooling]);
        assert_eq!(answer(&judge(&rule, &facts, ymd(2026, 10, 1))), Answer::No);
        let facts = Facts { sex: Some(Sex::Female), literate: Some(false), schooling: Some(6), ..Facts::default() };
        assert_eq!(answer(&judge(&rule, &facts, ymd(2026, 10, 1))), Answer::Yes);
    }

    #[test]
    fn ages_are_read_as_typed() {
        assert_eq!(parse_ages("15-45"), Ok((Some(15), Some(45))));
        assert_eq!(parse_ages(" ١٥- "), Ok((Some(15), None)));
        assert_eq!(parse_ages("-"), Ok((None, None)));
        for (text, id) in [
            ("", "eligibility-ages-unknown"),
            ("15", "eligibility-ages-unknown"),
            ("a-b", "eligibility-ages-unknown"),
            ("15-300", "eligibility-ages-unknown"),
            ("45-15", "eligibility-ages-order"),
        ] {
            assert_eq!(parse_ages(text).unwrap_err().id, id, "{text}");
        }
    }

    #[test]
    fn codes_on_disk_read_back() {
        assert_eq!(Doubt::read(&Doubt::on_disk(&Doubt::ALL).unwrap()), Doubt::ALL);
        assert_eq!((Doubt::on_disk(&[]), Doubt::read("")), (None, vec![]));
        assert_eq!(Doubt::read("old newer full"), [Doubt::Old, Doubt::Full]);
    }

    proptest! {
        /// A year alone is judged as every day of that year would be: all fit, none does, or it is open.
        #[test]
        fn a_year_is_judged_as_all_its_days(year in 1900_i32..2027, youngest in 0_u8..60, span in 0_u8..60) {
            let rule = Rule { youngest: Some(youngest), oldest: Some(youngest + span), ..Rule::default() };
            let fits = |birth| told(&rule, &Facts { birth: Some(birth), ..Facts::default() });
            let days: Vec<Vec<Doubt>> = ymd(year, 1, 1).iter_days().take_while(|d| *d <= ymd(year, 12, 31) && *d <= ymd(2026, 10, 1))
                .map(|day| fits(Birth::Day(day))).collect();
            let whole = fits(Birth::Year(year));
            if days.iter().all(|day| day == &days[0]) && year < 2026 {
                prop_assert_eq!(&whole, &days[0]);
            } else if year < 2026 {
                prop_assert_eq!(whole, vec![Doubt::Age]);
            }
        }
    }
}
