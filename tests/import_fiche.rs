//! Everything a fiche holds, imported: headings in three languages, answers read as the form reads them, a second file.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod exchange_kit;

use chrono::{DateTime, NaiveDate};
use exchange_kit::table;
use najma::clock::Clock;
use najma::domain::fiche::{self, Fiche};
use najma::domain::id::ClerkId;
use najma::exchange::headers::{Mapping, Target};
use najma::exchange::import::{Report, Settings, commit, dry_run};
use najma::exchange::row::Row;
use najma::exchange::table::Choice;
use najma::exchange::verdict::Verdict;
use najma::store::meta::Founding;
use najma::store::{Seed, Store, clerk, fiche as fiches, person};
use najma::text::{Language, Texts};

struct Office {
    folder: tempfile::TempDir,
    store: Store,
    amina: ClerkId,
}

fn office() -> Office {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::told_by(|| DateTime::from_timestamp_millis(1_795_500_000_000).unwrap());
    let founding = Founding {
        delegation: 81,
        name: "Azilal".into(),
        name_ar: None,
        login: "amina".into(),
        clerk: "Amina".into(),
        sample: None,
    };
    let store = Store::found(&folder.path().join("najma.db"), &founding, clock, Seed::Fixed(1)).unwrap();
    let amina = clerk::by_login(&store, "amina").unwrap().unwrap().id;
    Office { folder, store, amina }
}

impl Office {
    fn import(&mut self, text: &str) -> Report {
        let path = self.folder.path().join("fiches.csv");
        std::fs::write(&path, text).unwrap();
        let table = table(&path, &Choice::default());
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let settings = Settings { province: "05.081".into(), ..Settings::new(day) };
        let texts = Texts::load(Language::French);
        let tried = dry_run(&self.store, &table, &settings, &texts, &mut ()).unwrap();
        let done = commit(&mut self.store, self.amina, &table, &settings, &texts, &mut ()).unwrap();
        // A trial says what will happen, to the word.
        let said =
            |report: &Report| -> Vec<String> { report.kept.iter().map(|line| line.verdict.words(&texts)).collect() };
        assert_eq!(said(&tried), said(&done));
        assert_eq!((tried.added, tried.updated, tried.errors), (done.added, done.updated, done.errors));
        done
    }

    fn her(&self, words: &str) -> Fiche {
        let found = person::search(&self.store, words, self.store.clock().today(), 5).unwrap();
        assert_eq!(found.len(), 1, "{words}");
        fiches::get(&self.store, found[0].id).unwrap().0
    }
}

#[test]
fn the_labels_of_the_form_are_headings_in_every_language() {
    let mut unknown = Vec::new();
    for language in [Language::French, Language::Arabic, Language::English] {
        let texts = Texts::load(language);
        for field in fiche::RECORDED {
            let label = texts.word(&format!("person-{}", field.id));
            // The birth agrees with her sex; names of one script come in pairs.
            if matches!(field.id, "birth" | "family" | "given" | "family_ar" | "given_ar") {
                continue;
            }
            let wanted = Target::named(field.id).unwrap();
            if Mapping::guess(&Row::of(1, &[&label])).target(0) != wanted {
                unknown.push((field.id, label));
            }
        }
    }
    assert_eq!(unknown, []);
}

#[test]
fn what_is_about_somebody_else_is_no_field_of_hers() {
    for (heading, wanted) in [
        ("Niveau scolaire du père", Target::Ignored),
        ("Profession du conjoint", Target::Ignored),
        ("CIN du tuteur", Target::Ignored),
        ("N° tél de la voisine", Target::More("neighbour_phone")),
        ("Tél. de l'oncle et du voisin", Target::Ignored),
        ("Bénéficiaire de l'AMO", Target::Ignored),
        ("Centre", Target::Ignored),
        ("Situation familiale (C/M/D/V)", Target::More("marital")),
        ("NOMBRE D’ENFANTS", Target::More("children")),
        ("Tél. (portable)", Target::Phone),
        ("عدد الأطفال", Target::More("children")),
        ("اسم الأب", Target::More("father")),
        ("الاسم الشخصي", Target::Given),
        ("Father's name", Target::More("father")),
    ] {
        assert_eq!(Mapping::guess(&Row::of(1, &[heading])).target(0), wanted, "{heading}");
    }
}

const FRENCH: &str = "N° dossier;Nom;Prénom;Date et lieu de naissance;Situation familiale;Niveau d'études;Nb enfants;\
Profession;Nom du père;Nom de la mère;Tuteur;Lien de parenté;Tél tuteur;Couverture médicale;Revenu mensuel;Adresse;Milieu;\
Tél de la voisine;Téléphone sûr;Ne pas appeler;Date d'inscription;Langue\n\
A-11;OUZZINE;Hafida;4/5/1988 à Demnate;Marié(e);analphabète;3,0;femme au foyer;Lahcen;Rkia;;;;AMO Tadamon;1200;\
12 rue des Oliviers;urbain;06 12 34 56 78;0698765432;oui;46290;tachelhit\n\
A-12;OUZZINE;Latifa;2011;célibataire;collège;-;élève;Brahim;?;Brahim Ouzzine;père;0655443322;CNSS;!;Tizi;R;;;non;3/10/2026;darija\n\
A-13;RAMI;Saida;1979;en ménage;6ème;beaucoup;;;;;;;;;;;;;peut-être;31/02/2026;\n";

#[test]
fn every_field_of_the_fiche_comes_in_and_is_read_as_the_form_reads_it() {
    let mut office = office();
    let report = office.import(FRENCH);
    assert_eq!((report.added, report.errors), (2, 1));
    let hafida = office.her("hafida");
    for (field, wanted) in [
        ("birthplace", "Demnate"),
        ("marital", "married"),
        ("education", "none"),
        ("children", "3"),
        ("occupation", "home"),
        ("father", "Lahcen"),
        ("mother", "Rkia"),
        ("cover", "tadamon"),
        ("income", "1000"),
        ("address", "12 rue des Oliviers"),
        ("milieu", "urban"),
        ("entered_on", "2026-09-25"),
        ("language", "tachelhit"),
        // Hidden as soon as they are in.
        ("neighbour_phone", "••••••"),
        ("safe_phone", "••••••"),
    ] {
        assert_eq!(hafida.detail.get(field), wanted, "{field}");
    }
    assert!(hafida.person.shield.no_call);
    assert_eq!(hafida.person.birth.unwrap().to_disk(), "1988-05-04");
    let latifa = office.her("latifa");
    for (field, wanted) in [
        ("children", "-"),
        ("mother", "?"),
        ("income", "!"),
        ("guardian", "Brahim Ouzzine"),
        ("guardian_link", "father"),
        ("guardian_phone", "+212655443322"),
        ("cover", "cnss"),
        ("milieu", "rural"),
        ("education", "middle"),
    ] {
        assert_eq!(latifa.detail.get(field), wanted, "{field}");
    }
    assert!(!latifa.person.shield.no_call);
    // Each fault names its column.
    let Verdict::Error { faults } = &report.kept[0].verdict else { panic!("{:?}", report.kept) };
    let columns: Vec<&str> = faults.iter().map(|fault| fault.column.as_str()).collect();
    assert_eq!(
        columns,
        ["Situation familiale", "Niveau d'études", "Ne pas appeler", "Nb enfants", "Date d'inscription"]
    );
    // The same file again changes nothing.
    let again = office.import(FRENCH);
    assert_eq!((again.added, again.updated, again.unchanged, again.change), (0, 0, 2, None));
}

#[test]
fn a_file_in_arabic_and_one_in_english() {
    let mut office = office();
    office.import(
        "الاسم العائلي,الاسم الشخصي,سنة الازدياد,الحالة العائلية,المستوى الدراسي,عدد الأبناء,المهنة,اسم الأب,اسم الأم,الوسط,التغطية الصحية\n\
         الحسناوي,نزهة,١٩٩٢,مطلقة,ابتدائي,٢,ربة بيت,محماد,يطو,قروي,تضامن\n",
    );
    let nezha = office.her("نزهة");
    let said = ["marital", "education", "children", "occupation", "father", "milieu", "cover"];
    let said: Vec<&str> = said.iter().map(|field| nezha.detail.get(field)).collect();
    assert_eq!(said, ["divorced", "primary", "2", "home", "محماد", "rural", "tadamon"]);
    office.import(
        "First name\tLast name\tYear of birth\tMarital status\tSchool level\tSocial cover\tDo not call\n\
         Oumaima\tKHALLOUKI\t2001\tsingle\tupper secondary\tnone\tno\n",
    );
    let oumaima = office.her("oumaima");
    assert_eq!((oumaima.detail.get("education"), oumaima.detail.get("cover")), ("high", "none"));
}

#[test]
fn a_file_number_corrects_a_name_only_completes_and_nothing_is_emptied() {
    let mut office = office();
    office.import(FRENCH);
    let report = office.import(
        "Dossier;Nom;Prénom;Année de naissance;Situation familiale;Père;Mère;Ne pas appeler\n\
         A-11;OUZZINE;Hafida;1988;divorcée;;?;non\n\
         ;OUZZINE;Latifa;2011;mariée;Ali;Zahra;\n",
    );
    assert_eq!((report.updated, report.added), (2, 0));
    let texts = Texts::load(Language::French);
    let said: Vec<String> = report.kept.iter().map(|line| line.verdict.words(&texts)).collect();
    assert!(said[0].contains("Situation familiale") && !said[0].contains("Mère"), "{said:?}");
    let hafida = office.her("hafida");
    let said = |fiche: &Fiche| ["marital", "father", "mother"].map(|field| fiche.detail.get(field).to_owned());
    assert_eq!(said(&hafida), ["divorced", "Lahcen", "Rkia"]);
    // What is protected stays so whatever a file says.
    assert!(hafida.person.shield.no_call);
    // A gap, and a reason that was none of an answer, are filled; what was said stays.
    assert_eq!(said(&office.her("latifa")), ["single", "Brahim", "Zahra"]);
    // A line that completes an earlier line of the same file.
    let report = office.import(
        "Dossier;Nom;Prénom;Année de naissance;Père;Mère\nB-1;SEMLALI;Ghita;1999;Omar;\nB-1;SEMLALI;Ghita;1999;;Fadma\n",
    );
    assert_eq!((report.added, report.updated), (1, 1));
    assert_eq!(said(&office.her("ghita")), ["", "Omar", "Fadma"]);
}
