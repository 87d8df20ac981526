//! A pathway: modules in an order that lead to one certificate; « parcours » on the screen.

use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::PathwayId;
use super::message::{Message, Value};
use super::module::{Module, parse_codes};

/// A valid pathway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pathway {
    /// Short code, unique: `COUTURE`.
    pub code: String,
    /// French title.
    pub title: String,
    /// Arabic title.
    pub title_ar: Option<String>,
    /// Codes of its modules, in order; each is followed in the version taught then.
    pub modules: Vec<String>,
    /// What the certificate at its end is called.
    pub certificate: Option<String>,
    /// False once nobody begins it any more.
    pub active: bool,
}

/// A pathway as its list shows it.
#[derive(Clone, Debug)]
pub struct PathwayRow {
    /// Its id.
    pub id: PathwayId,
    /// Everything else.
    pub pathway: Pathway,
    /// Minutes of its modules, each in its latest version.
    pub minutes: u32,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("code", Kind::Text(Script::Latin), 12, 16),
    Field::new("title", Kind::Text(Script::Latin), 40, 80),
    Field::new("title_ar", Kind::Text(Script::Arabic), 40, 80),
    Field::new("modules", Kind::Text(Script::Latin), 40, 200),
    Field::new("certificate", Kind::Text(Script::Free), 40, 120),
];

/// The columns of its list.
pub const COLUMNS: &[Column<PathwayRow>] = &[
    Column::new("code", Width::Cells(12), Script::Latin, |r: &PathwayRow| r.pathway.code.as_str().into()),
    Column::new("title", Width::Fill(16), Script::Latin, |r: &PathwayRow| r.pathway.title.as_str().into()),
    Column::new("title_ar", Width::Fill(14), Script::Arabic, |r: &PathwayRow| r.pathway.title_ar.clone().into()),
    Column::new("modules", Width::Fill(20), Script::Latin, |r: &PathwayRow| r.pathway.modules.join(" > ").into()),
    Column::new("hours", Width::Cells(8), Script::Latin, |r: &PathwayRow| Value::Minutes(i64::from(r.minutes))).far(),
];

impl Pathway {
    /// The only way from typed text to a pathway: at least two modules; `active` is 0 or 1 and no field of the form.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let code = field::code(FIELDS, "code", draft, &mut problems);
        let title = field::required(FIELDS, "title", draft, &mut problems);
        let title_ar = field::text(FIELDS, "title_ar", draft, &mut problems);
        let typed = field::required(FIELDS, "modules", draft, &mut problems);
        let modules = problems.take("modules", parse_codes(&typed)).unwrap_or_default();
        if modules.len() == 1 {
            problems.add("modules", Message::new("pathway-one-module"));
        }
        let certificate = field::text(FIELDS, "certificate", draft, &mut problems);
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self { code, title, title_ar, modules, certificate, active: draft.get("active") != "0" })
    }

    /// What a form shows to change it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        let mut draft = Draft::default()
            .with("code", self.code.as_str())
            .with("title", self.title.as_str())
            .with("title_ar", self.title_ar.as_deref().unwrap_or_default())
            .with("modules", self.modules.join(" > "))
            .with("certificate", self.certificate.as_deref().unwrap_or_default());
        if !self.active {
            draft.set("active", "0");
        }
        draft
    }

    /// Why its modules cannot be followed in this order, given the latest version of every module: a code that is not
    /// there, or a module before another that must come first.
    pub fn wrong_order(&self, latest: &[&Module]) -> Option<Message> {
        for (at, code) in self.modules.iter().enumerate() {
            let Some(module) = latest.iter().find(|module| module.code == *code) else {
                return Some(Message::new("module-requires-unknown").with("code", code.as_str()));
            };
            let later = self.modules.get(at..).unwrap_or_default();
            if let Some(first) = module.requires.iter().find(|needed| later.contains(needed)) {
                return Some(Message::new("pathway-order").with("first", first.as_str()).with("then", code.as_str()));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    fn draft() -> Draft {
        Draft::default().with("code", "couture").with("title", "Couturière").with("modules", "cout-m1 > cout-m2")
    }

    fn module(code: &str, requires: &[&str]) -> Module {
        let requires = requires.iter().map(|code| (*code).to_owned()).collect();
        Module { code: code.to_owned(), requires, ..Module::default() }
    }

    #[test]
    fn what_is_refused() {
        for (draft, field, id) in [
            (draft().with("code", ""), "code", "field-missing"),
            (draft().with("modules", ""), "modules", "field-missing"),
            (draft().with("modules", "cout-m1"), "modules", "pathway-one-module"),
            (draft().with("modules", "a, b, A"), "modules", "module-code-twice"),
        ] {
            let problems = Pathway::parse(&draft).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
        }
    }

    #[test]
    fn what_must_come_first_comes_first() {
        let (one, two) = (module("COUT-M1", &[]), module("COUT-M2", &["COUT-M1"]));
        let latest = [&one, &two];
        let pathway = Pathway::parse(&draft()).unwrap();
        assert_eq!(pathway.wrong_order(&latest), None);
        let turned = Pathway { modules: vec!["COUT-M2".into(), "COUT-M1".into()], ..pathway.clone() };
        assert_eq!(turned.wrong_order(&latest).unwrap().id, "pathway-order");
        let unknown = Pathway { modules: vec!["COUT-M1".into(), "X".into()], ..pathway };
        assert_eq!(unknown.wrong_order(&latest).unwrap().id, "module-requires-unknown");
    }

    proptest! {
        #[test]
        fn a_pathway_reads_back(codes in prop::collection::btree_set("[A-Z]{1,4}-[0-9]", 2..6), active in any::<bool>()) {
            let pathway = Pathway { modules: codes.into_iter().collect(), active, ..Pathway::parse(&draft()).unwrap() };
            prop_assert_eq!(Pathway::parse(&pathway.to_draft()), Ok(pathway));
        }
    }
}
