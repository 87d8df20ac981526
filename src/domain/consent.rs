//! Law 09-08: the notice told to a person, what she agreed to, refused or withdrew; when, in which language, by whom.

use super::birth::Birth;
use super::date::figures;
use super::draft::{Draft, Problems};
use super::field::{self, Field, Kind, Script};
use super::message::Message;
use super::person::YES;
use super::person_detail::MAJORITY;
use chrono::NaiveDate;

/// On-disk codes of `consent.kind`: the notice was told; she agreed; she refused; she took back what she had agreed to.
pub const KINDS: &[&str] = &["notice", "consent", "refusal", "withdrawal"];

/// One of them, as it was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// One of `KINDS`.
    pub kind: &'static str,
    /// The day.
    pub on: NaiveDate,
    /// Code of the vocabulary `language`, or what was typed for it.
    pub language: Option<String>,
    /// Read aloud to her.
    pub oral: bool,
    /// Who told it.
    pub by: String,
    /// Free words.
    pub note: Option<String>,
    /// Who signed the paper, one of `SIGNED`; `None`: not said.
    pub signed: Option<&'static str>,
    /// Of a withdrawal: her places in courses end that day. Not kept in its row: her places say it.
    pub leaves: bool,
}

/// On-disk codes of `consent.signed`: she, by her name; she, by her thumb; who answers for her; nobody, it was said only.
pub const SIGNED: &[&str] = &["own", "thumb", "guardian", "unsigned"];

/// What becomes of her places when she takes her agreement back; the first where nothing is said.
pub const PLACES: &[&str] = &["stay", "end"];

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("kind", Kind::Choice(KINDS), 24, 24),
    Field::new("on", Kind::Date, 12, 20),
    Field::new("language", Kind::Lookup("term:language"), 16, 40),
    Field::new("oral", Kind::Choice(YES), 8, 8).beside(),
    Field::new("by", Kind::Text(Script::Free), 24, 60),
    Field::new("signed", Kind::Choice(SIGNED), 24, 24),
    Field::new("note", Kind::Text(Script::Free), 50, 200),
    Field::new("places", Kind::Choice(PLACES), 24, 24),
];

impl Consent {
    /// The only way from typed text to one.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let kind = field::choice(FIELDS, "kind", draft, &mut problems);
        let on = field::date(FIELDS, "on", draft, today, &mut problems);
        let language = field::text(FIELDS, "language", draft, &mut problems);
        let oral = field::choice(FIELDS, "oral", draft, &mut problems).is_some();
        let by = field::required(FIELDS, "by", draft, &mut problems);
        let note = field::text(FIELDS, "note", draft, &mut problems);
        let signed = field::choice(FIELDS, "signed", draft, &mut problems);
        let missing = |id: &str, problems: &Problems| problems.0.iter().all(|problem| problem.field != id);
        if kind.is_none() && missing("kind", &problems) {
            problems.add("kind", Message::new("field-missing"));
        }
        if on.is_none() && missing("on", &problems) {
            problems.add("on", Message::new("field-missing"));
        }
        if let Some(on) = on.filter(|on| *on > today) {
            problems.add("on", Message::new("consent-later").with("day", on));
        }
        let leaves = field::choice(FIELDS, "places", draft, &mut problems) == Some(PLACES[1]);
        if leaves && kind != Some("withdrawal") {
            problems.add("places", Message::new("consent-places-only"));
        }
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self { kind: kind.unwrap_or(KINDS[0]), on: on.unwrap_or(today), language, oral, by, note, signed, leaves })
    }

    /// What a form shows of it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        Draft::default()
            .with("kind", self.kind)
            .with("on", figures::date(self.on))
            .with("language", self.language.clone().unwrap_or_default())
            .with("oral", if self.oral { YES[0] } else { "" })
            .with("by", self.by.as_str())
            .with("note", self.note.clone().unwrap_or_default())
            .with("signed", self.signed.unwrap_or_default())
            .with("places", if self.leaves { PLACES[1] } else { "" })
    }
}

/// What a minor's agreement lacks: who answers for her has not signed. `None`: nothing, or nothing can be told.
pub fn unguarded(kind: &str, signed: Option<&str>, on: NaiveDate, birth: Option<Birth>) -> Option<Message> {
    let age = birth?.ages_on(on).0;
    let lacks = kind == KINDS[1] && age < MAJORITY && signed != Some(SIGNED[2]);
    lacks.then(|| Message::new("consent-minor").with("age", age))
}

/// What holds now of several, latest first: whether the notice was told, and whether she agrees; `None`: nothing said.
pub fn standing(latest_first: &[Consent]) -> (Option<&Consent>, Option<&Consent>) {
    let told = latest_first.iter().find(|own| own.kind == "notice");
    (told, latest_first.iter().find(|own| own.kind != "notice"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn it_reads_back_and_says_what_is_wrong() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let draft = Draft::default().with("kind", "notice").with("on", "j").with("by", "Khadija").with("oral", "yes");
        let read = Consent::parse(&draft, today).unwrap();
        assert_eq!(Consent::parse(&read.to_draft(), today), Ok(read));
        for (draft, field, id) in [
            (draft.clone().with("kind", ""), "kind", "field-missing"),
            (draft.clone().with("on", "+1"), "on", "consent-later"),
            (draft.clone().with("by", ""), "by", "field-missing"),
        ] {
            let problems = Consent::parse(&draft, today).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
        }
    }
}
