//! Text files as offices have them: encodings, separators, titles, headings in three languages.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod exchange_kit;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};
use exchange_kit::*;
use najma::exchange::headers::{Mapping, Target, parse_map};
use najma::exchange::open::open;
use najma::exchange::row::Row;
use najma::exchange::sniff::named_encoding;
use najma::exchange::table::{Choice, Table};
use proptest::prelude::*;
use std::path::{Path, PathBuf};

const FRENCH: &str =
    "N° d'ordre;Nom;Prénom;Née le;Tél.\r\n1;EL IDRISSI;Aïcha;12/03/1995;0661234567\r\n2;ÉLALAOUI;Hélène;1990;\r\n";
const ARABIC: &str =
    "ر.ت;الاسم العائلي;الاسم الشخصي;تاريخ الازدياد\r\n١;العلوي;فاطمة الزهراء;١٢/٠٣/١٩٩٥\r\n٢;أيت براهيم;يامنة;1990\r\n";
const MIXED: &str = "N°;Nom;Prénom;الاسم الكامل\r\n1;EL IDRISSI;Aïcha;الإدريسي عائشة\r\n";

fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

fn file(folder: &Path, bytes: &[u8]) -> PathBuf {
    let path = folder.join("liste.csv");
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn every_office_encoding_is_recognised() {
    let folder = tempfile::tempdir().unwrap();
    let encode = |text: &str, encoding: &'static encoding_rs::Encoding| encoding.encode(text).0.into_owned();
    let marked = |text: &str| [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
    let arabic_1256 =
        ARABIC.replace(['١', '٠'], "1").replace('٢', "2").replace('٣', "3").replace('٩', "9").replace('٥', "5");
    for (text, bytes, encoding) in [
        (FRENCH, FRENCH.as_bytes().to_vec(), UTF_8),
        (ARABIC, ARABIC.as_bytes().to_vec(), UTF_8),
        (ARABIC, marked(ARABIC), UTF_8),
        (FRENCH, encode(FRENCH, WINDOWS_1252), WINDOWS_1252),
        (&arabic_1256, encode(&arabic_1256, WINDOWS_1256), WINDOWS_1256),
        (MIXED, encode(MIXED, WINDOWS_1256), WINDOWS_1256),
        (FRENCH, utf16(FRENCH, false, true), UTF_16LE),
        (ARABIC, utf16(ARABIC, true, true), UTF_16BE),
        (ARABIC, utf16(ARABIC, false, false), UTF_16LE),
        (FRENCH, utf16(FRENCH, true, false), UTF_16BE),
    ] {
        let table = table(&file(folder.path(), &bytes), &Choice::default());
        let dialect = table.dialect().unwrap();
        assert_eq!((dialect.encoding.name(), dialect.separator), (encoding.name(), b';'), "{text}");
        let mut lines = text.lines();
        let cells = |line: &str| line.split(';').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(table.headings().cells().collect::<Vec<_>>(), cells(lines.next().unwrap()));
        for (row, line) in table.preview().iter().zip(lines) {
            assert_eq!(row.cells().collect::<Vec<_>>(), cells(line));
        }
    }
}

#[test]
fn a_guess_can_be_overruled() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), &WINDOWS_1252.encode(FRENCH).0);
    let choice = Choice {
        encoding: named_encoding("windows-1256"),
        separator: Some(b','),
        map: vec![(0, Target::Name)],
        ..Choice::default()
    };
    let table = table(&path, &choice);
    assert_eq!(table.dialect().unwrap().encoding.name(), WINDOWS_1256.name());
    assert_eq!(table.headings().len(), 1);
    assert_eq!(table.mapping.target(0), Target::Name);
}

#[test]
fn a_few_broken_bytes_do_not_make_a_file_foreign() {
    let folder = tempfile::tempdir().unwrap();
    let mut bytes = MIXED.repeat(20).into_bytes();
    bytes.extend_from_slice(b"3;TAZI;A\xffcha;\n");
    let table = table(&file(folder.path(), &bytes), &Choice::default());
    assert_eq!(table.dialect().unwrap().encoding.name(), UTF_8.name());
}

#[test]
fn separators_line_ends_and_titles_are_seen_through() {
    let folder = tempfile::tempdir().unwrap();
    for (text, separator) in [
        ("Nom;Prénom;Adresse\nTAZI;Zineb;rue 3, n° 5, Azilal\nALAOUI;Fatima;a, b, c\n", b';'),
        ("Nom,Prénom,Adresse\nTAZI,Zineb,\"rue 3; n° 5\"\nALAOUI,Fatima,x\n", b','),
        ("Nom\tPrénom\tAdresse\nTAZI\tZineb\true; 3, 5\nALAOUI\tFatima\tx\n", b'\t'),
        ("sep=,\nNom,Prénom,Adresse\nTAZI,Zineb,x\nALAOUI,Fatima,x\n", b','),
        (
            "Royaume du Maroc\nListe des bénéficiaires;;\n\n;;\nNom;Prénom;Adresse\nTAZI;Zineb;x\nALAOUI;Fatima;x\n",
            b';',
        ),
    ] {
        for ends in ["\n", "\r\n", "\r"] {
            let path = file(folder.path(), text.replace('\n', ends).as_bytes());
            let table = table(&path, &Choice::default());
            assert_eq!(table.dialect().unwrap().separator, separator, "{text}");
            assert_eq!(table.headings().cell(1), "Prénom", "{text}");
            let lines: Vec<u64> = table.preview().iter().map(|row| row.line).collect();
            let first = table.headings().line;
            assert_eq!(lines, [first + 1, first + 2], "{text}");
        }
    }
    // A cell may hold a line break.
    let path = file(folder.path(), b"Nom;Adresse\r\n\"TAZI\r\nZineb\";\"rue \"\"3\"\"\"\r\nB;C\r\n");
    let rows = all_rows(&path, &Choice::default());
    assert_eq!(rows[0].cells().collect::<Vec<_>>(), ["TAZI\nZineb", "rue \"3\""]);
    assert_eq!(rows[1].line, 4);
}

#[test]
fn a_separator_is_judged_by_all_rows_and_not_by_known_headings_alone() {
    let folder = tempfile::tempdir().unwrap();
    for (text, separator, cells) in [
        ("Nom et prénom;Secteur\nMina ALAOUI;Nord\nRim TAZI;Sud\n", b';', ["Mina ALAOUI", "Nord"]),
        ("Nom et prénom;Observations diverses\nMina;Nord\n", b';', ["Mina", "Nord"]),
        ("Secteur,Nom et prénom\nNord,Mina ALAOUI\nSud,Rim TAZI\n", b',', ["Nord", "Mina ALAOUI"]),
        ("الاسم الكامل\tالقطاع\nأمينة العلوي\tالشمال\nريم التازي\tالجنوب\n", b'\t', ["أمينة العلوي", "الشمال"]),
        ("Liste des noms, prénoms et téléphones\nNom complet;Équipe\nMina;A\nRim;B\nItto;C\n", b';', ["Mina", "A"]),
        ("Nom complet;Moyenne\nMina;12,5\nRim;14,75\n", b';', ["Mina", "12,5"]),
        ("Nom complet|Douar, quartier\nMina|Aguerd, haut\nRim|Tizi, bas\n", b'|', ["Mina", "Aguerd, haut"]),
    ] {
        let path = file(folder.path(), text.as_bytes());
        let table = table(&path, &Choice::default());
        assert_eq!(table.dialect().unwrap().separator, separator, "{text}");
        assert_eq!(table.preview()[0].cells().collect::<Vec<_>>(), cells, "{text}");
        assert!(table.mapping.has_name(), "{text}");
    }
    // One column: the comma stands in the names.
    let path = file(folder.path(), "Nom et prénom\nALAOUI, Mina\nTAZI, Rim\n".as_bytes());
    assert_eq!(table(&path, &Choice::default()).preview()[0].cell(0), "ALAOUI, Mina");
}

#[test]
fn headings_of_three_languages_in_any_order_are_mapped() {
    use Target::*;
    for (headings, targets) in [
        (
            &["N°", "Nom", "Prénom", "Date de Naissance", "C.I.N", "Tél"][..],
            &[Order, Family, Given, Birth, Cin, Phone][..],
        ),
        (&["TELEPHONE", "PRENOM", "NOM", "N° de dossier"], &[Phone, Given, Family, File]),
        (&["Nom et Prénom", "الاســم الكامل", "Né(e) le"], &[Name, Name, Birth]),
        (&["الاسم", "النسب", "رقم البطاقة الوطنية", "الجماعة", "الدوار"], &[Given, Family, Cin, Commune, Douar]),
        (&["الاسم العائلي والشخصي", "تَارِيخ الازْدِيَاد", "رقم الهاتف"], &[Name, Birth, Phone]),
        (&["الاسم والنسب", "سنة الازدياد", "الجنس"], &[NameGivenFirst, BirthYear, Sex]),
        (&["First name", "Last name", "Date of birth", "Phone number"], &[Given, Family, Birth, Phone]),
        (&["Nom", "Âge", "Observations"], &[Name, Age, Note]),
        (&["Nom", "Prénom", "Nom en arabe", "Prénom en arabe"], &[Family, Given, FamilyAr, GivenAr]),
        (&["Nom", "الاسم"], &[Name, Name]),
        (&["الاسم / Nom", "Sexe"], &[Name, Sex]),
        (&["Nom (النسب)", "Prénom (الاسم)"], &[Family, Given]),
        (
            &[
                "Nom de la bénéficiaire (en capitales)",
                "Nom du père",
                "Lieu de naissance",
                "Date de naissance jj/mm/aaaa",
            ],
            &[Name, More("father"), More("birthplace"), Birth],
        ),
        (&["Nom", "Prénom", "Téléphone", "Téléphone du tuteur"], &[Family, Given, Phone, More("guardian_phone")]),
        (&["Nom", "Prénom", "Groupe", "Motif du rejet"], &[Family, Given, Course, Reason]),
        (&["Nom", "Prénom", "سبب الرفض", ""], &[Family, Given, Reason, Ignored]),
    ] {
        let mapping = Mapping::guess(&Row::of(1, headings));
        let found: Vec<Target> = (0..headings.len()).map(|column| mapping.target(column)).collect();
        assert_eq!(found, targets, "{headings:?}");
    }
}

#[test]
fn the_command_line_names_columns() {
    assert_eq!(parse_map("3=given").unwrap(), (2, Target::Given));
    assert_eq!(parse_map("AB = family_ar").unwrap(), (27, Target::FamilyAr));
    for wrong in ["", "=", "3", "0=given", "501=given", "3=nom", "-1=given", "ZZZZZZZZZZZZZZZZZZ=given", "é=given"] {
        assert_eq!(parse_map(wrong).unwrap_err().id, "import-map-wrong", "{wrong}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_bytes_are_too_strange(bytes in proptest::collection::vec(any::<u8>(), 1..4000), headed in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        let bytes = if headed { [b"Nom;Pr\xe9nom\n".as_slice(), &bytes].concat() } else { bytes };
        let path = file(folder.path(), &bytes);
        if let Ok(source) = open(&path) {
            let _ = Table::open(source, &Choice::default());
        }
    }

    #[test]
    fn no_workbook_is_too_strange(at in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..30)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.xlsx");
        // Stored, not packed, so that what is changed is XML and directory alike.
        let mut bytes = workbook_bytes().to_vec();
        for (place, byte) in at {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        std::fs::write(&path, bytes).unwrap();
        if let Ok(source) = open(&path) {
            let _ = Table::open(source, &Choice::default());
        }
    }

    #[test]
    fn no_sheet_is_too_strange(sheet in "(<(row|c|v|is|t|f|/c|/v|/row|/is)( (r|s|t)=\"[A-Z0-9a-z]{0,12}\")?>|[0-9.eE+-]{0,9}|&#?[a-z0-9]{0,6};){0,60}") {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.xlsx");
        let sheet = format!("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Nom</t></is></c></row>{sheet}</sheetData></worksheet>");
        write_parts(&path, &[("xl/worksheets/sheet1.xml", &sheet)], false);
        if let Ok(source) = open(&path) {
            let _ = Table::open(source, &Choice::default());
        }
    }
}

/// A small stored workbook whose checksums are not looked at first: most changes reach the XML.
fn workbook_bytes() -> &'static [u8] {
    static BYTES: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    BYTES.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.xlsx");
        write_workbook(&path, |book| {
            let sheet = book.add_worksheet();
            for (column, heading) in ["Nom", "Prénom", "Date de naissance"].into_iter().enumerate() {
                sheet.write_string(0, column as u16, heading).unwrap();
                sheet.write_string(1, column as u16, "x").unwrap();
            }
        });
        std::fs::read(path).unwrap()
    })
}
