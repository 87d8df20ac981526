//! Spreadsheets that are not what the clerk thinks: another year's women, five hundred columns, no table at all. Each is
//! told before anything is written, in French and in Arabic, on the screen where the file was chosen.

use super::desk::{Desk, Setting};
use super::{assert_sound, copied};
use najma::store::person;
use najma::text::{Dir, Language, cells};

const BOTH: [Language; 2] = [Language::French, Language::Arabic];

fn desk(language: Language) -> Desk {
    copied(&Setting { language, ..Setting::default() })
}

fn said(desk: &mut Desk, language: Language, (french, arabic): (&str, &str)) {
    desk.sees(if language == Language::French { french } else { arabic });
}

/// Chooses a file on the import screen.
fn chooses(desk: &mut Desk, name: &str, text: &str) {
    let inbox = desk.folder.path().join("inbox");
    std::fs::create_dir_all(&inbox).unwrap();
    let path = inbox.join(name);
    std::fs::write(&path, text).unwrap();
    desk.keys("F9 p F6").keys(&format!("'{}'", path.display())).keys("Enter");
}

/// Tries the file, and waits until it is said what it would do.
fn tries(desk: &mut Desk, language: Language) {
    let read =
        if language == Language::French { "Rien n'est encore enregistré" } else { "لم يحفظ شيء بعد" };
    desk.keys("F2").until(cells::visual(read, 200, Dir::Auto).trim());
}

#[test]
fn another_years_women_are_told_with_their_number_before_anything_is_written() {
    let rows = |last: &str| -> String { (1..=7).map(|n| format!("OUARHOU;Lkbira {n};199{n}{last}\n")).collect() };
    let files = [
        // A column of its own; the dates; the title above the headings; the name of the file.
        ("femmes.csv", format!("Nom;Prénom;Année de naissance;Saison\n{}", rows(";2024-2025"))),
        ("femmes.csv", format!("Nom;Prénom;Année de naissance;Date d'inscription\n{}", rows(";3/10/2024"))),
        ("femmes.csv", format!("Nom;Prénom;Année de naissance;Entrée le;Sortie le\n{}", rows(";1/10/2022;15/6/2025"))),
        ("femmes.csv", format!("Liste des inscrites 2024/2025;;\n;;\nNom;Prénom;Année de naissance\n{}", rows(""))),
        ("inscrites 2024-2025.csv", format!("Nom;Prénom;Année de naissance\n{}", rows(""))),
    ];
    for (name, text) in &files {
        for language in BOTH {
            let mut desk = desk(language);
            let before = person::count(&desk.store()).unwrap();
            chooses(&mut desk, name, text);
            tries(&mut desk, language);
            said(&mut desk, language, ("7 lignes sur 7 sont de 2024/2025, pas de 2026/2027", "7 من 7"));
            said(&mut desk, language, ("Rien n'est écrit : Échap pour un autre fichier", "لم يكتب شيء"));
            assert_eq!(person::count(&desk.store()).unwrap(), before);
        }
    }
    // It may be meant: then F2 does it, in one act.
    let (name, text) = &files[0];
    let mut desk = desk(Language::French);
    let before = person::count(&desk.store()).unwrap();
    chooses(&mut desk, name, text);
    tries(&mut desk, Language::French);
    desk.keys("F2").until("Ctrl-Z");
    assert_eq!(person::count(&desk.store()).unwrap(), before + 7);
    assert_sound(&desk);
}

#[test]
fn this_years_women_are_not_suspected() {
    for language in BOTH {
        let mut desk = desk(language);
        chooses(
            &mut desk,
            "femmes 2026-2027.csv",
            "Nom;Prénom;Née le;Date d'inscription\nOUARHOU;Zahra;4/5/1990;15/09/2026\nOUARHOU;Itto;1988;\n",
        );
        tries(&mut desk, language);
        desk.sees("2").sees_not("2026/2027");
    }
}

#[test]
fn women_who_all_had_their_place_in_a_course_that_is_over_are_another_years() {
    for language in BOTH {
        let mut desk = desk(language);
        let row = najma::store::course::all(&desk.store(), super::desk::sample::today(), 0, 9).unwrap().remove(0);
        let lines = najma::store::enrolment::of_course(&desk.store(), row.id).unwrap();
        let mut text = "Nom;Prénom;Naissance\n".to_owned();
        for line in lines.iter().filter_map(|line| line.person).take(6) {
            let her = person::get(&desk.store(), line).unwrap().0.person;
            let birth = her.birth.map(najma::domain::birth::Birth::to_typed).unwrap_or_default();
            text.push_str(&format!("{};{};{birth}\n", her.name.family, her.name.given));
        }
        // A year later.
        let later = super::desk::sample::today() + chrono::Days::new(365);
        desk.hands.set(later.and_hms_opt(9, 0, 0).unwrap().and_utc().timestamp_millis());
        desk.wait();
        chooses(&mut desk, "femmes.csv", &text);
        tries(&mut desk, language);
        said(&mut desk, language, ("6 lignes sur 6 sont de 2026/2027, pas de 2027/2028", "6 من 6"));
    }
}

#[test]
fn five_hundred_columns_are_counted_and_one_more_is_refused() {
    let wide = |more: usize| {
        let heads: String = (0..more).map(|n| format!(";essai {n}")).collect();
        format!("Nom;Prénom{heads}\nOUABBOU;Hnia{}\n", ";x".repeat(more))
    };
    for language in BOTH {
        let mut desk = desk(language);
        chooses(&mut desk, "large.csv", &wide(498));
        said(&mut desk, language, ("498 colonnes ignorées", "498"));
        desk.sees("500");
        desk.keys("End Up Down");
        tries(&mut desk, language);
        desk.sees("1");
        let mut desk = self::desk(language);
        let before = person::count(&desk.store()).unwrap();
        chooses(&mut desk, "large.csv", &wide(499));
        said(&mut desk, language, ("un tableau a au plus 500 colonnes. Gardez", "أقصى عدد لأعمدة الجدول هو 500"));
        // The path is still typed, and nothing happened.
        desk.sees("large.csv");
        assert_eq!(person::count(&desk.store()).unwrap(), before);
    }
}

#[test]
fn what_no_field_takes_is_told_at_its_line_with_the_words_that_it_takes() {
    for language in BOTH {
        let mut desk = desk(language);
        chooses(
            &mut desk,
            "femmes.csv",
            "Nom;Prénom;Naissance;Situation familiale\nOUARHOU;Zahra;31/02/1990;\nOUARHOU;Itto;1988;en ménage\n",
        );
        tries(&mut desk, language);
        said(&mut desk, language, ("Pas de 31 en 02/1990", "لا يوجد يوم 31"));
        desk.keys("Down").sees("en ménage");
        said(&mut desk, language, ("mariée", "متزوجة"));
    }
}

#[test]
fn a_file_read_in_the_wrong_encoding_is_read_again_in_the_one_chosen() {
    for language in BOTH {
        let mut desk = desk(language);
        let inbox = desk.folder.path().join("inbox");
        std::fs::create_dir_all(&inbox).unwrap();
        let path = inbox.join("mac.csv");
        // Too few letters to be sure of: what a clerk sees tells her.
        std::fs::write(&path, b"Nom;Prenom;Commune\nOUBIHI;Zo\xa4;B\x8eni Mellal\n").unwrap();
        desk.keys("F9 p F6").keys(&format!("'{}'", path.display())).keys("Enter");
        said(&mut desk, language, ("F6 choisit l'encodage", "F6"));
        desk.sees("Windows-1252").keys("F6").sees("Béni Mellal").sees("BŽni Mellal");
        desk.keys("'mac' Enter").sees("Mac Roman").sees("Béni Mellal");
        tries(&mut desk, language);
        assert_sound(&desk);
    }
}

#[test]
fn what_was_said_of_a_column_stays_when_the_file_is_read_otherwise() {
    let mut desk = desk(Language::French);
    let inbox = desk.folder.path().join("inbox");
    std::fs::create_dir_all(&inbox).unwrap();
    let path = inbox.join("muet.csv");
    std::fs::write(&path, b"Nom;Prenom;Caf\xe9\nOUBIHI;Mina;Bzou\n").unwrap();
    desk.keys("F9 p F6").keys(&format!("'{}'", path.display())).keys("Enter");
    desk.keys("Down Down Enter 'douar' Enter").sees("douar ou quartier");
    desk.keys("F6 'mac' Enter").sees("Mac Roman").sees("douar ou quartier");
    let path = inbox.join("deux.xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    for heads in [["Nom", "Prénom", "Où"], ["Où", "Prénom", "Nom"]] {
        let sheet = book.add_worksheet();
        for (column, head) in (0..).zip(heads) {
            sheet.write_string(0, column, head).unwrap();
            sheet.write_string(1, column, "Tizi").unwrap();
        }
    }
    std::fs::write(&path, book.save_to_buffer().unwrap()).unwrap();
    let mut desk = self::desk(Language::French);
    desk.keys("F9 p F6").keys(&format!("'{}'", path.display())).keys("Enter");
    desk.keys("Down Down Enter 'douar' Enter").sees("douar ou quartier");
    desk.keys("F6 Down Enter").sees("2 sur 2").sees("douar ou quartier");
}

#[test]
fn another_sheet_of_a_workbook_is_read_when_it_is_chosen() {
    let mut desk = desk(Language::French);
    let inbox = desk.folder.path().join("inbox");
    std::fs::create_dir_all(&inbox).unwrap();
    let path = inbox.join("groupes.xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    for (sheet, given) in [("Groupe A", "Mouna"), ("Groupe B", "Wafae")] {
        let sheet = book.add_worksheet().set_name(sheet).unwrap();
        for (column, (heading, cell)) in (0..).zip([("Nom", "SKALLI"), ("Prénom", given)]) {
            sheet.write_string(0, column, heading).unwrap();
            sheet.write_string(1, column, cell).unwrap();
        }
    }
    std::fs::write(&path, book.save_to_buffer().unwrap()).unwrap();
    desk.keys("F9 p F6").keys(&format!("'{}'", path.display())).keys("Enter");
    desk.sees("feuille Groupe A, 1 sur 2").sees("Mouna").keys("F6 Down Enter").sees("Groupe B, 2 sur 2").sees("Wafae");
    tries(&mut desk, Language::French);
    desk.keys("F2").until("1 ajout").keys("'skalli'").sees("SKALLI Wafae");
}

/// A list that somebody typed without a row of headings: what each column holds is said on the screen, and the first woman
/// is a woman.
#[test]
fn a_list_without_headings_is_named_column_by_column() {
    let list = "1;OUZGANE;Tuda;14/02/1987;0661020304\n4;AGHBALOU;Mamma;1979;\n5;أغبالو;يطو;1990;\n";
    for language in BOTH {
        // What the picker takes for the line, the family, the given name, the birth and the phone.
        let words = match language {
            Language::French => ["ordre", "nom de", "prenom", "date de", "teleph"],
            _ => ["الترتيبي", "الاسم العائلي", "الاسم الشخصي", "تاريخ", "الهاتف"],
        };
        let mut desk = desk(language);
        let before = person::count(&desk.store()).unwrap();
        chooses(&mut desk, "liste.csv", list);
        said(&mut desk, language, ("Entrée dit ce que contient chaque colonne", "مفتاح الإدخال يحدد محتوى كل عمود"));
        said(&mut desk, language, ("la première ligne est lue comme une personne", "السطر الأول قرئ كشخص"));
        desk.sees("OUZGANE").sees("AGHBALOU").sees("F4");
        // Without a name it is not tried.
        desk.keys("F2");
        said(&mut desk, language, ("Aucune colonne ne contient un nom", "لا يوجد عمود يتضمن اسما"));
        for word in words {
            desk.keys(&format!("Enter '{word}' Enter"));
        }
        // Its first row is somebody, is not where that is said, and is again.
        desk.sees("OUZGANE").keys("F4");
        said(&mut desk, language, ("Ligne 1 lue comme en-têtes", "OUZGANE"));
        desk.keys("F4");
        said(&mut desk, language, ("la première ligne est lue comme une personne", "السطر الأول قرئ كشخص"));
        tries(&mut desk, language);
        assert_eq!(person::count(&desk.store()).unwrap(), before);
        desk.keys("F2").until("Ctrl-Z");
        assert_eq!(person::count(&desk.store()).unwrap(), before + 3, "{}", desk.screen());
        let found = person::search(&desk.store(), "OUZGANE", super::desk::sample::today(), 5).unwrap();
        let her = &found[0].person;
        assert_eq!((her.name.given.as_str(), her.phone.is_some(), her.birth.is_some()), ("Tuda", true, true));
        desk.keys("Ctrl-Z");
        assert_eq!(person::count(&desk.store()).unwrap(), before);
        assert_sound(&desk);
    }
}

/// Headings that nobody knows are told from somebody by what stands below them, as soon as the columns are named.
#[test]
fn headings_that_nobody_knows_are_no_woman() {
    let mut desk = desk(Language::French);
    let before = person::count(&desk.store()).unwrap();
    chooses(&mut desk, "liste.csv", "Tribu;Dame;An\nOUZGANE;Tuda;1987\nAGHBALOU;Mamma;1979\n");
    desk.sees("est lue comme une personne").keys("Enter 'nom de' Enter Enter 'prenom' Enter Enter 'annee' Enter");
    desk.sees("Ligne 1 lue comme en-têtes : Tribu · Dame · An");
    tries(&mut desk, Language::French);
    desk.keys("F2").until("Ctrl-Z");
    assert_eq!(person::count(&desk.store()).unwrap(), before + 2);
    assert_sound(&desk);
}
