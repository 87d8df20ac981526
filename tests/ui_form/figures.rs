//! The digit row of a French keyboard without Shift, and Arabic digits, in every field of every form.

use crate::probe::today;
use najma::domain::field::{Field, Kind};
use najma::domain::*;
use najma::ui::field::{Asks, normal};
use najma::ui::figures::read;
use najma::ui::form::Form;

const FORMS: [&[Field]; 22] = [
    person::FIELDS,
    fiche::FIELDS,
    fiche::RECORDED,
    person_detail::FIELDS,
    rapid::HEAD,
    rapid::LINE,
    course::FIELDS,
    closure::FIELDS,
    season::FIELDS,
    module::FIELDS,
    completion::FIELDS,
    eligibility::FIELDS,
    pathway::FIELDS,
    centre::FIELDS,
    room::FIELDS,
    trainer::FIELDS,
    contract::FIELDS,
    awareness::FIELDS,
    consent::FIELDS,
    leave::FIELDS,
    filter::FIELDS,
    setting::FIELDS,
];

/// What a key at a time leaves in a field once it is left.
fn left(field: &'static Field, keys: &str) -> String {
    let asks =
        Asks { lookup: &|_, _| Vec::new(), words: &|_| Vec::new(), normal: &|f, text| normal(f.kind, text, today()) };
    let mut form = Form::new("probe", std::slice::from_ref(field), &draft::Draft::default(), &asks);
    for key in keys.chars() {
        form.text(key.encode_utf8(&mut [0; 4]), &asks);
    }
    form.act(najma::keys::Action::Done, &asks);
    form.draft().get(field.id).to_owned()
}

#[test]
fn a_bare_row_types_digits_in_every_field_of_figures_and_nowhere_else() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for field in FORMS.into_iter().flatten() {
        let cases: &[(&str, &str)] = match field.kind {
            Kind::Date => &[
                ("_/&é/éàé-", "08/12/2026"),
                ("é_:àé:éàé-", "28/02/2026"),
                ("-,&é", "06/12/2026"),
                ("٣/١٢", "03/12/2026"),
                ("۳/۱۲", "03/12/2026"),
                ("-7", "17/11/2026"),
                ("-è", "17/11/2026"),
                ("j-&", "23/11/2026"),
                ("& février", "01/02/2027"),
                ("12-3-2026", "12/03/2026"),
                ("à'à", "040"),
            ],
            Kind::Birth => &[
                ("&é:à(:&çç-", "12/05/1996"),
                ("à\"/à'/&ç_è", "03/04/1987"),
                ("&ç-é", "1962"),
                ("١٢/٠٥/١٩٩٦", "12/05/1996"),
                ("é\"a", "23a 24/11/2026"),
                ("-(a", "65a 24/11/2026"),
                ("--/--/1988", "1988"),
                ("é décembre &ç_à", "02/12/1980"),
                ("12-5-1996", "12/05/1996"),
            ],
            Kind::Phone => &[
                ("à--&é\"'(-è", "06 61 23 45 67"),
                ("À--&É\"'(-È", "06 61 23 45 67"),
                ("٠٦٦١٢٣٤٥٦٧", "06 61 23 45 67"),
                ("06-61-23-45-67", "06 61 23 45 67"),
                ("0661234567 (école)", "0661234567 (école)"),
                ("à--&é\"'(-è (mère)", "0661234567 (mère)"),
                ("(0)661234567", "06 61 23 45 67"),
            ],
            Kind::Time => &[("_\"à", "08:30"), ("&-:'(", "16:45"), ("çh(à", "09:50"), ("١٤:٣٠", "14:30")],
            Kind::Number => &[("&", "1"), ("é-", "26"), ("٢٦", "26"), ("۲۶", "26")],
            Kind::Heads => &[("&éf\"r", "12f3r"), ("١٢f", "12f")],
            Kind::Weekdays => &[
                ("lun ç-&é", "lun 9-12"),
                ("مar", "مar"),
                ("mer &':\"à-&(h", "mer 14:30-15h"),
                ("lun ٩-١٢", "lun 9-12"),
            ],
            Kind::Dates => &[("&é:&à, &':&à", "12/10, 14/10"), ("٦/١٠ ٨/١٠", "6/10 8/10")],
            Kind::Numbers => &[
                ("&(-'(", "15-45"),
                ("\" & é '", "3 1 2 4"),
                ("&(-", "15-"),
                ("-'(", "-45"),
                ("١٥-٤٥", "15-45"),
                ("15-45", "15-45"),
            ],
            Kind::Duration => &[("ç\"", "1h33"), ("&h(à", "1h50"), ("45'", "0h45")],
            Kind::Text(_) | Kind::Lookup(_) => &[("l'é(è) d-à_ç&\"", "l'é(è) d-à_ç&\"")],
            Kind::Choice(_) if field.id == "age" => &[("&(-é'", "15-24")],
            Kind::Choice(_) => &[],
        };
        seen += usize::from(!matches!(field.kind, Kind::Text(_) | Kind::Lookup(_) | Kind::Choice(_)));
        for (keys, wanted) in cases {
            let keys = if keys.chars().count() > field.max { continue } else { keys };
            let left = left(field, keys);
            if left != *wanted {
                wrong.push(format!("{} of {:?}: {keys} left {left}, not {wanted}", field.id, field.kind));
            }
        }
        if field.unsaid {
            assert_eq!(left(field, "-"), "-", "{}: a dash alone says that it does not apply", field.id);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(seen > 60, "{seen} fields of figures");
}

#[test]
fn what_is_read_stands_character_for_character_under_what_was_typed() {
    for text in ["&é/à(/&ççà", "é", "à--& (mère) ٣", "-- l'", ""] {
        for kind in [Kind::Date, Kind::Birth, Kind::Phone, Kind::Time, Kind::Duration, Kind::Numbers, Kind::Weekdays] {
            assert_eq!(read(kind, text).chars().count(), text.chars().count());
            assert_eq!(read(kind, &read(kind, text)), read(kind, text), "read once: {text}");
        }
    }
}
