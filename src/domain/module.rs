//! A module: what is taught, one value for each version.

use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::ModuleId;
use super::message::{Message, Value};

/// On-disk codes of `module.theme`.
pub const THEMES: &[&str] = &[
    "literacy",
    "health",
    "reproductive",
    "family",
    "child",
    "labour",
    "rights",
    "procedures",
    "enterprise",
    "trade",
    "other",
];

/// On-disk codes of `module.mode`: all of it in class; most of it in a workplace under a contract; weeks of both in turn.
pub const MODES: &[&str] = &["modular", "apprenticeship", "alternating"];

/// Share of an apprenticeship that is spent in the workplace, in percent, unless the module says otherwise (law 12-00).
pub const WORKPLACE: u16 = 80;

/// A valid module version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Module {
    /// Short code: `COUT-M2`.
    pub code: String,
    /// 1 for the first version.
    pub version: u16,
    /// French title.
    pub title: String,
    /// Arabic title.
    pub title_ar: Option<String>,
    /// Title in Tamazight, in Tifinagh or Latin letters.
    pub title_zgh: Option<String>,
    /// English title, for partners from abroad.
    pub title_en: Option<String>,
    /// One of `THEMES`.
    pub theme: Option<&'static str>,
    /// Planned volume in minutes.
    pub minutes: u32,
    /// One of `MODES`; `None`: modular.
    pub mode: Option<&'static str>,
    /// Percent of the volume that is spent in a workplace; only where `mode` is not modular.
    pub workplace: Option<u16>,
    /// Years of a centre's programme, two terms each with exams of theory and practice; `None`: a short module.
    pub years: Option<u16>,
    /// Codes of the modules that come before it, in capitals.
    pub requires: Vec<String>,
    /// For whom, as said: « femmes de 15 à 45 ans, sans niveau ».
    pub public: Option<String>,
    /// The needs of the territory it answers.
    pub needs: Option<String>,
    /// What it leads to: trades, cooperatives, a next level.
    pub outlets: Option<String>,
    /// False once no new course may be opened on it.
    pub active: bool,
}

/// A module version with its id.
#[derive(Clone, Debug)]
pub struct ModuleRow {
    /// Its id.
    pub id: ModuleId,
    /// Everything else.
    pub module: Module,
}

/// The fields of its form. `hours` is typed in hours.
pub const FIELDS: &[Field] = &[
    Field::new("code", Kind::Text(Script::Latin), 12, 16),
    Field::new("version", Kind::Number, 4, 4).beside(),
    Field::new("title", Kind::Text(Script::Latin), 40, 80),
    Field::new("title_ar", Kind::Text(Script::Arabic), 40, 80),
    Field::new("theme", Kind::Choice(THEMES), 30, 30),
    Field::new("hours", Kind::Number, 6, 8),
    Field::new("mode", Kind::Choice(MODES), 24, 24),
    Field::new("workplace", Kind::Number, 4, 4).beside(),
    Field::new("years", Kind::Number, 4, 4),
    Field::new("requires", Kind::Text(Script::Latin), 40, 120),
    Field::new("public", Kind::Text(Script::Free), 40, 120),
    Field::new("needs", Kind::Text(Script::Free), 40, 200),
    Field::new("outlets", Kind::Text(Script::Free), 40, 200),
    Field::new("title_zgh", Kind::Text(Script::Free), 40, 80),
    Field::new("title_en", Kind::Text(Script::Latin), 40, 80),
];

/// The columns of its list.
pub const COLUMNS: &[Column<ModuleRow>] = &[
    Column::new("code", Width::Cells(12), Script::Latin, |r: &ModuleRow| r.module.code.as_str().into()),
    Column::new("version", Width::Cells(4), Script::Latin, |r: &ModuleRow| Value::from(r.module.version)).far(),
    Column::new("title", Width::Fill(18), Script::Latin, |r: &ModuleRow| r.module.title.as_str().into()),
    Column::new("title_ar", Width::Fill(14), Script::Arabic, |r: &ModuleRow| r.module.title_ar.clone().into()),
    Column::new("hours", Width::Cells(8), Script::Latin, |r: &ModuleRow| Value::Minutes(i64::from(r.module.minutes)))
        .far(),
    Column::new("standing", Width::Cells(8), Script::Free, |r: &ModuleRow| {
        if r.module.active { Value::Empty } else { Value::Term("module-withdrawn") }
    }),
];

impl Module {
    /// What it is called, in the script that a language prefers.
    pub fn called(&self) -> Value {
        Value::both(&self.title, self.title_ar.as_deref())
    }

    /// The only way from typed text to a module version. Hours may have minutes (`1h30`) or a decimal comma (`37,5`);
    /// the version is 1 if none is typed; `active` is 0 or 1 and no field of the form.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let code = field::code(FIELDS, "code", draft, &mut problems);
        let version = field::number(FIELDS, "version", draft, 1..=999, &mut problems);
        let title = field::required(FIELDS, "title", draft, &mut problems);
        let title_ar = field::text(FIELDS, "title_ar", draft, &mut problems);
        let theme = field::choice(FIELDS, "theme", draft, &mut problems);
        let hours = field::required(FIELDS, "hours", draft, &mut problems);
        let minutes = if hours.is_empty() { None } else { problems.take("hours", parse_hours(&hours)) };
        let mode = field::choice(FIELDS, "mode", draft, &mut problems);
        let workplace = field::number(FIELDS, "workplace", draft, 0..=100, &mut problems);
        if workplace.is_some() && matches!(mode, None | Some("modular")) {
            problems.add("workplace", Message::new("module-workplace-modular"));
        }
        let years = field::number(FIELDS, "years", draft, 1..=2, &mut problems);
        let requires = field::text(FIELDS, "requires", draft, &mut problems)
            .and_then(|text| problems.take("requires", parse_codes(&text)))
            .unwrap_or_default();
        if requires.contains(&code) {
            problems.add("requires", Message::new("module-requires-itself").with("code", code.as_str()));
        }
        let mut text = |id| field::text(FIELDS, id, draft, &mut problems);
        let (public, needs, outlets) = (text("public"), text("needs"), text("outlets"));
        let (title_zgh, title_en) = (text("title_zgh"), text("title_en"));
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self {
            code,
            version: version.unwrap_or(1),
            title,
            title_ar,
            title_zgh,
            title_en,
            theme,
            minutes: minutes.unwrap_or_default(),
            mode,
            workplace,
            years,
            requires,
            public,
            needs,
            outlets,
            active: draft.get("active") != "0",
        })
    }

    /// What a form shows to change it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        let hours = hours_typed(self.minutes);
        let mut draft = Draft::default()
            .with("code", self.code.as_str())
            .with("version", self.version.to_string())
            .with("title", self.title.as_str())
            .with("title_ar", self.title_ar.as_deref().unwrap_or_default())
            .with("theme", self.theme.unwrap_or_default())
            .with("hours", hours)
            .with("mode", self.mode.unwrap_or_default())
            .with("workplace", self.workplace.map(|share| share.to_string()).unwrap_or_default())
            .with("years", self.years.map(|years| years.to_string()).unwrap_or_default())
            .with("requires", self.requires.join(" "))
            .with("public", self.public.as_deref().unwrap_or_default())
            .with("needs", self.needs.as_deref().unwrap_or_default())
            .with("outlets", self.outlets.as_deref().unwrap_or_default())
            .with("title_zgh", self.title_zgh.as_deref().unwrap_or_default())
            .with("title_en", self.title_en.as_deref().unwrap_or_default());
        if !self.active {
            draft.set("active", "0");
        }
        draft
    }
}

impl Module {
    /// The draft of its next version: everything as it is, the version one higher.
    pub fn next_version(&self) -> Draft {
        let next = Self { version: self.version.saturating_add(1).min(999), active: true, ..self.clone() };
        next.to_draft()
    }

    /// Minutes of its volume that are spent in a workplace; `share`: percent of an apprenticeship, where the module says none.
    pub fn workplace_minutes(&self, share: u16) -> u32 {
        let share = match self.mode {
            None | Some("modular") => 0,
            Some("apprenticeship") => self.workplace.unwrap_or(share),
            Some(_) => self.workplace.unwrap_or(0),
        };
        self.minutes.saturating_mul(u32::from(share)) / 100
    }

    /// The others: what a course of it gives in class, where it says nothing else.
    pub fn class_minutes(&self, share: u16) -> u32 {
        self.minutes.saturating_sub(self.workplace_minutes(share))
    }

    /// True if nothing that a running course counts on differs: its hours, its mode, what must come before.
    pub fn teaches_the_same(&self, other: &Self) -> bool {
        self.code == other.code
            && self.version == other.version
            && self.minutes == other.minutes
            && self.mode == other.mode
            && self.workplace == other.workplace
            && self.years == other.years
            && self.requires == other.requires
    }
}

/// Codes of modules in a line, in capitals, each once: `COUT-M1, ALPHA-N1` or `COUT-M1 > COUT-M2`.
pub(super) fn parse_codes(text: &str) -> Result<Vec<String>, Message> {
    let mut codes: Vec<String> = Vec::new();
    let typed = super::date::western_digits(text).to_uppercase();
    let apart = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛' | '>' | '→' | '←' | '+');
    for code in typed.split(apart).filter(|code| !code.is_empty()) {
        if !code.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_./".contains(&b)) {
            return Err(Message::new("module-codes-unknown").with("text", super::date::quoted(code)));
        }
        if codes.iter().any(|known| known == code) {
            return Err(Message::new("module-code-twice").with("code", code));
        }
        codes.push(code.to_owned());
    }
    Ok(codes)
}

/// Longest module, in hours.
const MOST_HOURS: u32 = 9_999;

/// Hours as `parse_hours` reads them back.
pub(crate) fn hours_typed(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => hours.to_string(),
        (hours, minutes) => format!("{hours}h{minutes:02}"),
    }
}

/// Minutes of a number of hours: `300`, `300h`, `37,5`, `1h30`, `1:30`.
pub(crate) fn parse_hours(text: &str) -> Result<u32, Message> {
    let typed = super::date::western_digits(text).to_lowercase().replace(['٫', ','], ".");
    let number = |text: &str| -> Option<u32> {
        let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| text.parse().ok()).flatten()
    };
    let minutes = if let Some((hours, part)) = typed.split_once('.') {
        let tenths = format!("{part:0<2}");
        number(hours)
            .zip(number(&tenths).filter(|_| tenths.len() == 2))
            .map(|(hours, hundredths)| hours * 60 + hundredths * 60 / 100)
    } else {
        let (hours, minutes) = typed.split_once(['h', ':']).unwrap_or((&typed, ""));
        let minutes =
            if minutes.trim().is_empty() { Some(0) } else { number(minutes.trim()).filter(|minutes| *minutes < 60) };
        number(hours.trim()).zip(minutes).map(|(h, m)| h * 60 + m)
    };
    minutes
        .filter(|minutes| (1..=MOST_HOURS * 60).contains(minutes))
        .ok_or_else(|| Message::new("module-hours-unknown").with("max", MOST_HOURS))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    fn draft() -> Draft {
        Draft::default().with("code", "cout-m2").with("title", "Couture M2").with("hours", "120")
    }

    #[test]
    fn a_module_is_read() {
        let module = Module::parse(&draft().with("theme", "trade")).unwrap();
        assert_eq!((module.code.as_str(), module.version, module.minutes), ("COUT-M2", 1, 7_200));
        assert_eq!(module.theme, Some("trade"));
        for (hours, minutes) in
            [("1h30", 90), ("37,5", 2_250), ("٣٠٠", 18_000), ("1:05", 65), ("2h", 120), ("0.25", 15)]
        {
            assert_eq!(Module::parse(&draft().with("hours", hours)).unwrap().minutes, minutes, "{hours}");
        }
    }

    #[test]
    fn what_is_refused() {
        for (draft, field, id) in [
            (Draft::default().with("title", "x").with("hours", "1"), "code", "field-missing"),
            (draft().with("hours", ""), "hours", "field-missing"),
            (draft().with("hours", "0"), "hours", "module-hours-unknown"),
            (draft().with("hours", "1h75"), "hours", "module-hours-unknown"),
            (draft().with("hours", "beau"), "hours", "module-hours-unknown"),
            (draft().with("version", "0"), "version", "field-number"),
            (draft().with("version", "1.0"), "version", "field-number"),
            (draft().with("version", "+1"), "version", "field-number"),
            (draft().with("theme", "x"), "theme", "field-choice"),
            (draft().with("title", "é".repeat(81)), "title", "field-long"),
            (draft().with("workplace", "80"), "workplace", "module-workplace-modular"),
            (draft().with("mode", "alternating").with("workplace", "101"), "workplace", "field-number"),
            (draft().with("requires", "COUT-M1 cout-m1"), "requires", "module-code-twice"),
            (draft().with("requires", "cout-m2"), "requires", "module-requires-itself"),
            (draft().with("requires", "الخياطة"), "requires", "module-codes-unknown"),
        ] {
            let problems = Module::parse(&draft).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
        }
    }

    #[test]
    fn the_workplace_has_its_share() {
        let of = |mode: &str, share: &str| {
            let draft = draft().with("mode", mode).with("workplace", share);
            let module = Module::parse(&draft).unwrap();
            assert_eq!(module.class_minutes(WORKPLACE) + module.workplace_minutes(WORKPLACE), module.minutes);
            module.workplace_minutes(WORKPLACE)
        };
        assert_eq!((of("modular", ""), of("apprenticeship", ""), of("apprenticeship", "50")), (0, 5_760, 3_600));
        assert_eq!((of("alternating", ""), of("alternating", "25")), (0, 1_800));
    }

    #[test]
    fn a_next_version_is_the_same_but_for_its_number() {
        let module = Module::parse(&draft().with("requires", "cout-m1 > alpha-n1")).unwrap();
        let next = Module::parse(&module.next_version()).unwrap();
        assert_eq!((next.version, next.requires.len()), (2, 2));
        assert!(!next.teaches_the_same(&module));
        assert!(Module { version: 1, title: "Autre".into(), ..next }.teaches_the_same(&module));
    }

    proptest! {
        #[test]
        fn a_module_reads_back(version in 1_u16..=999, minutes in 1_u32..=599_940, title in "[a-zé ]{0,5}x", active in any::<bool>()) {
            let module = Module {
                code: "C-1".into(), version, title: title.trim().into(), theme: Some("health"), minutes, active,
                mode: Some("apprenticeship"), workplace: Some(80), requires: vec!["A-1".into(), "B".into()],
                title_zgh: Some("ⴰⵙⵍⵎⴷ".into()), needs: Some("emploi local".into()), ..Module::default()
            };
            let read = Module::parse(&module.to_draft());
            prop_assert!(read.is_ok());
            let read = read.unwrap();
            prop_assert_eq!(read.minutes, minutes);
            prop_assert_eq!(Module::parse(&read.to_draft()), Ok(read));
        }

        #[test]
        fn no_hours_panic(text in ".{0,8}") {
            let _ = parse_hours(&text);
        }
    }
}
