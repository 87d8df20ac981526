//! A centre: the place where courses are held.

use super::date::quoted;
use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::CentreId;
use super::message::Message;
use super::person::parse_commune;

/// On-disk codes of `centre.kind`: the establishments of Entraide Nationale and their partners.
pub const KINDS: &[&str] = &["cef", "cfa", "eps", "emf", "cas", "je", "creche", "cp", "association", "other"];

/// A valid centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Centre {
    /// Short code, unique in the delegation: `AZI`.
    pub code: String,
    /// French name.
    pub name: String,
    /// Arabic name.
    pub name_ar: Option<String>,
    /// One of `KINDS`.
    pub kind: Option<&'static str>,
    /// HCP code of its commune.
    pub commune: Option<String>,
    /// Weekday of the weekly souk, Monday = 1.
    pub souk: Option<u8>,
    /// False once it is closed for good.
    pub active: bool,
}

/// A centre with its id.
#[derive(Clone, Debug)]
pub struct CentreRow {
    /// Its id.
    pub id: CentreId,
    /// Everything else.
    pub centre: Centre,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("code", Kind::Text(Script::Latin), 8, 8),
    Field::new("name", Kind::Text(Script::Latin), 30, 60),
    Field::new("name_ar", Kind::Text(Script::Arabic), 30, 60),
    Field::new("kind", Kind::Choice(KINDS), 30, 30),
    Field::new("commune", Kind::Lookup("commune"), 24, 60),
    Field::new("souk", Kind::Choice(&["1", "2", "3", "4", "5", "6", "7"]), 10, 10),
];

/// The columns of its list.
pub const COLUMNS: &[Column<CentreRow>] = &[
    Column::new("code", Width::Cells(8), Script::Latin, |r: &CentreRow| r.centre.code.as_str().into()),
    Column::new("name", Width::Fill(24), Script::Latin, |r: &CentreRow| r.centre.name.as_str().into()),
    Column::new("name_ar", Width::Fill(18), Script::Arabic, |r: &CentreRow| r.centre.name_ar.clone().into()).by_end(),
    Column::new("commune", Width::Cells(16), Script::Latin, |r: &CentreRow| {
        r.centre.commune.as_deref().map(super::geography::commune_names).into()
    }),
];

impl Centre {
    /// Weekday of its weekly souk, Monday = 1: the one that was said, else the one that the name of its commune tells (Khmis
    /// Ouled Ayad has it on Thursday).
    pub fn market_day(&self) -> Option<u8> {
        let commune = self.commune.as_deref().map(super::geography::commune_name);
        self.souk.or_else(|| commune.as_deref().and_then(super::calendar::souk_of_name))
    }

    /// The only way from typed text to a centre. The weekday of the souk is a number or a name; `active` is 0 or 1 and
    /// no field of the form.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let code = field::code(FIELDS, "code", draft, &mut problems);
        let name = field::required(FIELDS, "name", draft, &mut problems);
        let name_ar = field::text(FIELDS, "name_ar", draft, &mut problems);
        let kind = field::choice(FIELDS, "kind", draft, &mut problems);
        let souk =
            field::text(FIELDS, "souk", draft, &mut problems).and_then(|text| problems.take("souk", parse_souk(&text)));
        let commune = field::text(FIELDS, "commune", draft, &mut problems).and_then(|text| {
            let province = draft.get(super::person::PROVINCE);
            problems.take("commune", parse_commune(&text, province))
        });
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self {
            code,
            name,
            name_ar,
            kind,
            commune: commune.map(|commune| commune.code.to_owned()),
            souk,
            active: draft.get("active") != "0",
        })
    }

    /// What a form shows to change it; `parse` reads it back unchanged. A commune stands as its code.
    pub fn to_draft(&self) -> Draft {
        let mut draft = Draft::default()
            .with("code", self.code.as_str())
            .with("name", self.name.as_str())
            .with("name_ar", self.name_ar.as_deref().unwrap_or_default())
            .with("kind", self.kind.unwrap_or_default())
            .with("commune", self.commune.as_deref().unwrap_or_default());
        if let Some(souk) = self.souk {
            draft.set("souk", souk.to_string());
        }
        if !self.active {
            draft.set("active", "0");
        }
        draft
    }
}

fn parse_souk(text: &str) -> Result<u8, Message> {
    let typed = super::date::western_digits(text);
    typed
        .parse()
        .ok()
        .filter(|day| (1..=7).contains(day))
        .or_else(|| super::date::weekday(text))
        .ok_or_else(|| Message::new("centre-souk-unknown").with("text", quoted(text)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    fn draft() -> Draft {
        Draft::default().with("code", "azi").with("name", "CEF Azilal")
    }

    #[test]
    fn a_centre_is_read_and_mended() {
        let centre = Centre::parse(
            &draft()
                .with("name_ar", "مركز التربية والتكوين أزيلال")
                .with("kind", "CEF")
                .with("commune", "Azilal")
                .with("souk", "jeudi"),
        )
        .unwrap();
        assert_eq!((centre.code.as_str(), centre.kind, centre.souk), ("AZI", Some("cef"), Some(4)));
        assert_eq!(centre.commune.as_deref(), Some("05.081.01.01"));
        assert!(centre.active);
        assert!(!Centre::parse(&draft().with("active", "0")).unwrap().active);
    }

    #[test]
    fn what_is_refused() {
        for (draft, field, id) in [
            (Draft::default().with("name", "x"), "code", "field-missing"),
            (Draft::default().with("code", "x"), "name", "field-missing"),
            (draft().with("code", "a b"), "code", "field-code"),
            (draft().with("code", "--"), "code", "field-code"),
            (draft().with("code", "ABCDEFGHI"), "code", "field-long"),
            (draft().with("kind", "palais"), "kind", "field-choice"),
            (draft().with("souk", "8"), "souk", "centre-souk-unknown"),
            (draft().with("commune", "Atlantide"), "commune", "person-commune-unknown"),
        ] {
            let problems = Centre::parse(&draft).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
            assert_eq!(problems.0.len(), 1);
        }
    }

    proptest! {
        #[test]
        fn a_centre_reads_back(code in "[a-zA-Z0-9-]{1,9}", name in ".{0,20}", name_ar in "[ء-ي ]{0,20}", souk in 0_u8..9, active in any::<bool>()) {
            let mut draft = Draft::default().with("code", code).with("name", name).with("name_ar", name_ar).with("souk", souk.to_string());
            if !active {
                draft.set("active", "0");
            }
            if let Ok(centre) = Centre::parse(&draft) {
                prop_assert_eq!(Centre::parse(&centre.to_draft()), Ok(centre));
            }
        }
    }
}
