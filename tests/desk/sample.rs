//! A little delegation whose every name and date a test can know: nine registers of 25 still to take.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use najma::clock::Clock;
use najma::domain::draft::Draft;
use najma::domain::id::{ClerkId, CourseId, PersonId};
use najma::domain::{centre::Centre, course::Course, module::Module, person::Person};
use najma::store::merge::Base;
use najma::store::meta::Founding;
use najma::store::{Seed, Store, attendance, centre, clerk, course, enrolment, module, person, session};
use std::path::{Path, PathBuf};

/// A Tuesday.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

const FAMILIES: [(&str, &str); 25] = [
    ("AÏT BRAHIM", "أيت براهيم"),
    ("AÏT OUAHMANE", "أيت واحمان"),
    ("BENALI", "بنعلي"),
    ("BOUZID", "بوزيد"),
    ("CHAOUI", "الشاوي"),
    ("DAOUDI", "الداودي"),
    ("EL AMRANI", "العمراني"),
    ("EL IDRISSI", "الإدريسي"),
    ("FATHI", "فتحي"),
    ("GHAZI", "غازي"),
    ("HADDOU", "حدو"),
    ("IDMOUSSA", "إدموسى"),
    ("JABRI", "جابري"),
    ("KABBAJ", "القباج"),
    ("LAMRINI", "المريني"),
    ("MANSOURI", "المنصوري"),
    ("OUBELAÏD", "أوبلعيد"),
    ("OUCHEN", "أوشن"),
    ("RACHIDI", "الرشيدي"),
    ("SABIR", "صابر"),
    ("TAHIRI", "الطاهري"),
    ("WAHBI", "وهبي"),
    ("YACOUBI", "اليعقوبي"),
    ("ZEROUAL", "زروال"),
    ("ZHIRI", "الزهيري"),
];

const GIVEN: [(&str, &str); 5] =
    [("Fatima", "فاطمة"), ("Khadija", "خديجة"), ("Aïcha", "عائشة"), ("Zineb", "زينب"), ("Naïma", "نعيمة")];

/// Builds the database in a folder.
pub fn build(folder: &Path, clock: &Clock) -> PathBuf {
    let path = folder.join("najma.db");
    let founding = Founding {
        delegation: 81,
        name: "Azilal".to_owned(),
        name_ar: Some("أزيلال".to_owned()),
        login: "khadija".to_owned(),
        clerk: "khadija".to_owned(),
        sample: Some((1, today())),
    };
    let mut store = Store::found(&path, &founding, clock.clone(), Seed::Fixed(1)).unwrap();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let centre = Centre {
        code: "AZI".to_owned(),
        name: "CEF Azilal".to_owned(),
        name_ar: Some("مركز أزيلال".to_owned()),
        kind: Some("cef"),
        commune: Some("05.081.01.01".to_owned()),
        souk: Some(4),
        active: true,
    };
    let centre = centre::save(&mut store, khadija, None, &centre, &Base::new()).unwrap().value;
    let module = Module {
        code: "COUT-M2".to_owned(),
        version: 1,
        title: "Couture, module 2".to_owned(),
        title_ar: Some("الخياطة، المجزوءة 2".to_owned()),
        theme: Some("trade"),
        minutes: 120 * 60,
        active: true,
        ..Module::default()
    };
    let module = module::save(&mut store, khadija, None, &module, &Base::new()).unwrap().value;
    for (n, letter) in ["A", "B", "C"].into_iter().enumerate() {
        let persons: Vec<PersonId> = (0..25).map(|at| save_person(&mut store, khadija, n, at)).collect();
        let draft = Draft::default()
            .with("code", format!("COUT-M2-{letter}"))
            .with("module", module.0.to_string())
            .with("centre", centre.0.to_string())
            .with("name", format!("Couture M2-{letter}"))
            .with("name_ar", format!("الخياطة 2-{letter}"))
            .with("room", "salle 2")
            .with("trainer", "Mme OUHSSAINE")
            .with("starts_on", "01/10/2026")
            .with("ends_on", "30/06/2027");
        let course = Course::parse(&draft, today()).unwrap();
        let course = course::save(&mut store, khadija, None, &course, &Base::new()).unwrap().value;
        let first = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
        enrolment::enrol(&mut store, khadija, course, &persons, first).unwrap();
        sessions(&mut store, khadija, course, n);
    }
    path
}

/// Twenty classes of October for the first course: every day of the week but Saturday and Sunday.
pub fn twenty(store: &mut Store) -> CourseId {
    let id = course::find(store, "COUT-M2-A").unwrap().id;
    let khadija = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
    let first = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
    let days = (0..31).map(|n| first + Days::new(n));
    let nine = chrono::NaiveTime::from_hms_opt(9, 0, 0).unwrap();
    for day in days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)).take(20) {
        session::add(store, khadija, id, day, nine, 180).unwrap();
    }
    id
}

fn save_person(store: &mut Store, clerk: ClerkId, course: usize, at: usize) -> PersonId {
    let (family, family_ar) = FAMILIES[at];
    let (given, given_ar) = GIVEN[(at + course) % 5];
    let draft = Draft::default()
        .with("family", family)
        .with("given", given)
        .with("family_ar", family_ar)
        .with("given_ar", given_ar)
        .with("birth", format!("{}/{}/{}", 1 + at, 1 + course, 1985 + at))
        .with("sex", "f");
    let value = Person::parse(&draft, today()).unwrap();
    person::save(store, clerk, None, &value, &Base::new()).unwrap().value
}

/// Two validated sessions, three registers still to take, one to come.
fn sessions(store: &mut Store, clerk: ClerkId, course: CourseId, n: usize) {
    let nine = chrono::NaiveTime::from_hms_opt(8 + n as u32, 0, 0).unwrap();
    for back in [8u64, 7, 3, 2, 0] {
        let day = today() - Days::new(back);
        let id = session::add(store, clerk, course, day, nine, 180).unwrap().value;
        if back >= 7 {
            attendance::rest_present(store, clerk, id).unwrap();
            attendance::validate(store, clerk, id).unwrap();
        }
    }
    session::add(store, clerk, course, today() + Days::new(2), nine, 180).unwrap();
}
