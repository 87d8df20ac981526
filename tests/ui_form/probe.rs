//! A subject with a field of each kind, and what its screen would answer.

use chrono::NaiveDate;
use najma::domain::draft::Draft;
use najma::domain::field::{Field, Kind, Script};
use najma::keys::Action;
use najma::keys::keymap::Keymap;
use najma::text::{Language, Texts};
use najma::ui::field::{Asks, Normal, normal};
use najma::ui::form::Form;
use najma::ui::picker::Choice;
use najma::ui::{Look, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

pub(crate) const FIELDS: &[Field] = &[
    Field::new("family", Kind::Text(Script::Latin), 24, 12),
    Field::new("family_ar", Kind::Text(Script::Arabic), 20, 60).beside(),
    Field::new("birth", Kind::Birth, 14, 20),
    Field::new("sex", Kind::Choice(&["f", "m"]), 8, 8).beside().sticky(),
    Field::new("state", Kind::Choice(&["single", "married", "widowed"]), 12, 20),
    Field::new("commune", Kind::Lookup("commune"), 24, 60).sticky(),
    Field::new("starts_on", Kind::Date, 12, 12),
    Field::new("note", Kind::Text(Script::Free), 50, 500),
];

pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

pub(crate) fn communes(lookup: &str, typed: &str) -> Vec<Choice> {
    assert_eq!(lookup, "commune");
    let wanted = najma::domain::name::words(typed);
    [("0811", "Azilal", "urbain"), ("0812", "Bzou", "rural"), ("0813", "Bni Hassane", "rural"), ("0814", "بزو", "")]
        .into_iter()
        .filter(|(key, label, _)| {
            let own = najma::domain::name::words(label);
            *key == typed || wanted.iter().all(|w| own.iter().any(|o| o.starts_with(w.as_str())))
        })
        .map(|(key, label, hint)| Choice { key: key.into(), label: label.into(), hint: hint.into() })
        .collect()
}

pub(crate) fn words(id: &str) -> Vec<String> {
    let (fr, ar) = match id {
        "probe-sex-f" => ("féminin", "أنثى"),
        "probe-sex-m" => ("masculin", "ذكر"),
        "probe-state-single" => ("célibataire", "عازبة"),
        "probe-state-married" => ("mariée", "متزوجة"),
        "probe-state-widowed" => ("veuve", "أرملة"),
        other => panic!("{other}"),
    };
    vec![fr.into(), ar.into()]
}

pub(crate) fn put_in_order(field: &Field, text: &str) -> Normal {
    normal(field.kind, text, today())
}

pub(crate) const ASKS: Asks<'static> = Asks { lookup: &communes, words: &words, normal: &put_in_order };

pub(crate) fn form() -> Form {
    Form::new("probe", FIELDS, &Draft::default(), &ASKS)
}

pub(crate) fn typed(form: &mut Form, texts: &[&str]) {
    for text in texts {
        form.text(text, &ASKS);
        form.act(Action::Enter, &ASKS);
    }
}

pub(crate) fn shows(form: &mut Form, language: Language, width: u16, height: u16) -> (Vec<String>, Option<(u16, u16)>) {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    let (theme, texts, keymap) = (Theme::shipped("dark"), Texts::load(language), Keymap::shipped());
    let look = Look { theme: &theme, texts: &texts, keymap: &keymap };
    let cursor = form.draw(area, &mut buffer, &look);
    let lines = (0..height)
        .map(|y| (0..width).map(|x| buffer.cell((x, y)).unwrap().symbol()).collect::<String>().trim_end().to_owned())
        .collect();
    (lines, cursor)
}
