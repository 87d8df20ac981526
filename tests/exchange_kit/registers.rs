//! Registers as offices really keep them: each comes in whole, twice adds nothing, and one step takes it back.

use super::*;
use encoding_rs::{MACINTOSH, UTF_8, WINDOWS_1252};
use rust_xlsxwriter::Format;

/// What a row of a register becomes: family and given names in both scripts, birth as stored, phone, card, note.
type Said = [&'static str; 8];

fn bytes(text: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
    if encoding != MACINTOSH {
        return encoding.encode(text).0.into_owned();
    }
    let byte = |c: char| (0..=0xff_u8).find(|byte| MACINTOSH.decode_without_bom_handling(&[*byte]).0.starts_with(c));
    text.chars().map(|c| byte(c).expect("a letter of the Macintosh")).collect()
}

/// Imports a file, again, and takes it back.
fn plays(name: &str, content: &[u8], expected: &[Said]) {
    let mut place = place();
    let path = place.folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    let report = place.import(&path, &settings());
    assert_eq!(report.errors, 0, "{name}: {:?}", report.kept);
    let mut found: Vec<Vec<String>> = person::latest(&place.store, None, 50)
        .unwrap()
        .into_iter()
        .map(|row| {
            let person = row.person;
            let told = |text: &Option<String>| text.clone().unwrap_or_default();
            let name = &person.name;
            vec![
                name.family.clone(),
                name.given.clone(),
                name.family_ar.clone(),
                name.given_ar.clone(),
                person.birth.map(|birth| birth.to_disk()).unwrap_or_default(),
                told(&person.phone),
                told(&person.cin),
                told(&person.note),
            ]
        })
        .collect();
    found.sort();
    let mut expected: Vec<Vec<String>> =
        expected.iter().map(|said| said.iter().map(|text| (*text).to_owned()).collect()).collect();
    expected.sort();
    assert_eq!(found, expected, "{name}");
    let again = place.import(&path, &settings());
    assert_eq!((again.added, again.updated, again.change), (0, 0, None), "{name}");
    undo::undo(&mut place.store, place.amina, None).unwrap().unwrap();
    assert_eq!(person::count(&place.store).unwrap(), 0, "{name}");
    assert!(check(&place.store, None, &mut |_| {}).unwrap().findings.is_empty());
}

#[test]
fn an_old_excel_of_the_macintosh_is_read_with_its_accents() {
    let text =
        "Nom;Prénom;Né(e) le;Observations\rHADDÂD;Héléna;12/3/1995;assidue – dès l’été\rOUÂRAB;Noëlle;1990;ÉLÈVE\r";
    plays(
        "mac.csv",
        &bytes(text, MACINTOSH),
        &[
            ["HADDÂD", "Héléna", "", "", "1995-03-12", "", "", "assidue – dès l’été"],
            ["OUÂRAB", "Noëlle", "", "", "1990", "", "", "ÉLÈVE"],
        ],
    );
}

#[test]
fn totals_signatures_and_headings_that_come_again_are_nobody() {
    let heads = "N° d'ordre;Nom et Prénom;Date de naiss.;GSM;Emargement";
    let text = format!(
        "Centre : Bzou;;;;\n;;;;\n{heads}\n1;AKHDIM Zineb;1987;0670112233;\n;;;;\n{heads} \n2;BARKA Ghita;1993;670112235;vu\n\
         TOTAL;2 bénéficiaires;;;\nTotal général : 2;;;;\nArrêté la présente liste à deux;;;;\n;Fait à Bzou, le 12/10/2026;;;\n\
         La directrice;;;;\n"
    );
    plays(
        "emargement.csv",
        &bytes(&text, WINDOWS_1252),
        &[
            ["AKHDIM", "Zineb", "", "", "1987", "+212670112233", "", ""],
            ["BARKA", "Ghita", "", "", "1993", "+212670112235", "", ""],
        ],
    );
}

#[test]
fn names_bear_titles_husbands_and_both_scripts_in_one_cell() {
    let text = "Nom et prénom;Né(e) en;Tél.\n\
        Mme LAKHDAR Aziza;né en 1980;'0612345678\n\
        Mme. TAOUFIK née SAHLI Jamila;حوالي 1975;\n\
        BAHI Rim épouse NACIRI;00/00/2001;0661998881 / 0528112233\n\
        OUBELAID Khadija / خديجة أوبلعيد;vers 1990;\n";
    plays(
        "titres.csv",
        &bytes(text, UTF_8),
        &[
            ["LAKHDAR", "Aziza", "", "", "1980", "+212612345678", "", ""],
            ["SAHLI", "Jamila", "", "", "1975", "", "", "حوالي 1975"],
            ["BAHI", "Rim", "", "", "2001", "+212661998881", "", ""],
            ["OUBELAID", "Khadija", "أوبلعيد", "خديجة", "1990", "", "", "vers 1990"],
        ],
    );
}

#[test]
fn arabic_headings_bear_tatweel_and_harakat() {
    let text = "رَقْم التَّرْتيب;الاســـم العائـــلي;الاِسْمُ الشَّخْصِيّ;تـــاريخ الازديـــاد;الهـــاتف;رقـم ب.و.ت\n\
        ١;أيت أوفقير;رقـــية;١٤/٠٨/١٩٨٩;٠٦٦٣١١٢٢٣٣;\n٢;بوتخوم;حَادّة;سنة ١٩٧٩;663112244;IB 778 99\n";
    plays(
        "سجل.csv",
        &bytes(text, UTF_8),
        &[
            ["", "", "أيت أوفقير", "رقية", "1989-08-14", "+212663112233", "", ""],
            ["", "", "بوتخوم", "حادة", "1979", "+212663112244", "IB77899", ""],
        ],
    );
}

#[test]
fn merged_headings_of_two_rows_are_one() {
    let place = place();
    let path = place.folder.path().join("fusion.xlsx");
    write_workbook(&path, |book| {
        let plain = Format::new();
        let sheet = book.add_worksheet();
        sheet.merge_range(0, 0, 0, 6, "Liste des bénéficiaires, nom et prénom, saison 2026/2027", &plain).unwrap();
        for (column, heading) in [(0, "N°"), (3, "Date de naissance"), (4, "CIN")] {
            sheet.merge_range(2, column, 3, column, heading, &plain).unwrap();
        }
        sheet.merge_range(2, 1, 2, 2, "Identité", &plain).unwrap();
        sheet.merge_range(2, 5, 2, 6, "Nom et prénom", &plain).unwrap();
        for (column, heading) in [(1, "Nom"), (2, "Prénom"), (5, "en français"), (6, "en arabe")] {
            sheet.write_string(3, column, heading).unwrap();
        }
        for (column, cell) in ["1", "OUTALEB", "Itto", "12/03/1990", "IC 45 678", "", "أوطالب إيطو"].iter().enumerate()
        {
            sheet.write_string(4, u16::try_from(column).unwrap(), *cell).unwrap();
        }
        // The page breaks, and both rows come again.
        sheet.write_string(5, 1, "Identité").unwrap();
        for (column, heading) in [(0, "N°"), (3, "Date de naissance"), (4, "CIN"), (5, "Nom et prénom")] {
            sheet.write_string(5, column, heading).unwrap();
        }
        for (column, heading) in [(1, "Nom"), (2, "Prénom"), (5, "en français"), (6, "en arabe")] {
            sheet.write_string(6, column, heading).unwrap();
        }
    });
    let content = std::fs::read(&path).unwrap();
    plays("fusion.xlsx", &content, &[["OUTALEB", "Itto", "أوطالب", "إيطو", "1990-03-12", "", "IC45678", ""]]);
}

#[test]
fn a_cell_merged_downwards_is_said_of_every_row_beside_it() {
    let place = place();
    let path = place.folder.path().join("fratries.xlsx");
    write_workbook(&path, |book| {
        let plain = Format::new();
        let sheet = book.add_worksheet();
        let rows = [
            ["Nom", "Prénom", "Né(e) en", "CIN"],
            ["", "Itto", "", "IC1001"],
            ["", "Rqia", "", ""],
            ["", "Hadda", "1991", "IC1003"],
            ["OUALI", "", "1970", "IC1004"],
            ["", "", "", ""],
            ["TAMIM", "Zohra", "", "IC1005"],
        ];
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
        sheet.merge_range(1, 0, 3, 0, "AIT OUFKIR", &plain).unwrap();
        sheet.merge_range(1, 2, 2, 2, "1988", &plain).unwrap();
        // One woman of two rows: the second is nobody.
        sheet.merge_range(4, 1, 5, 1, "Mina", &plain).unwrap();
    });
    let content = std::fs::read(&path).unwrap();
    plays(
        "fratries.xlsx",
        &content,
        &[
            ["AIT OUFKIR", "Itto", "", "", "1988", "", "IC1001", ""],
            ["AIT OUFKIR", "Rqia", "", "", "1988", "", "", ""],
            ["AIT OUFKIR", "Hadda", "", "", "1991", "", "IC1003", ""],
            ["OUALI", "Mina", "", "", "1970", "", "IC1004", ""],
            ["TAMIM", "Zohra", "", "", "", "", "IC1005", ""],
        ],
    );
}

#[test]
fn bare_numbers_of_days_count_from_where_their_workbook_counts() {
    let place = place();
    let path = place.folder.path().join("jours.xlsx");
    let row = |at: u8, cells: [&str; 2], born: &str| {
        let text =
            |column: char, text: &str| format!(r#"<c r="{column}{at}" t="inlineStr"><is><t>{text}</t></is></c>"#);
        format!(r#"<row r="{at}">{}{}{born}</row>"#, text('A', cells[0]), text('B', cells[1]))
    };
    let head = row(1, ["Nom", "Prénom"], r#"<c r="C1" t="inlineStr"><is><t>Né(e) le</t></is></c>"#);
    let rows = head + &row(2, ["OUALI", "Itto"], r#"<c r="C2"><v>31543</v></c>"#);
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    for (since_1904, born) in [(false, "1986-05-11"), (true, "1990-05-12")] {
        write_parts(&path, &[("xl/worksheets/sheet1.xml", &sheet)], since_1904);
        let content = std::fs::read(&path).unwrap();
        plays("jours.xlsx", &content, &[["OUALI", "Itto", "", "", born, "", "", ""]]);
    }
}

#[test]
fn letters_of_dos_are_refused_and_letters_of_nothing_are_told() {
    let place = place();
    let path = place.file("");
    std::fs::write(&path, b"Nom;Pr\x82nom\nREGRAGUI;No\x89lle\n").unwrap();
    let refused = najma::exchange::table::Table::open(najma::exchange::open::open(&path).unwrap(), &Choice::default());
    assert_eq!(refused.unwrap_err().id, "exchange-dos-letters");
    std::fs::write(&path, b"Nom;Prenom\nREG\xa4RAGUI;No\xa6lle\nO\xac;\xa7b\n").unwrap();
    assert!(!table(&path, &Choice::default()).is_clear());
}

#[test]
fn no_cell_takes_the_place_of_another() {
    let text = "N° d'ordre;Nom;Prénom;Né(e) le;Tél.;Tél voisine;Observations\n\
        1;ALAOUI;Mina;vers 1980;0661223344;;Handicap moteur\n\
        2;BENALI;Jamila née SAHLI;1990;0661223345 / 0661223346;0661999999;CIN\n\
        N° D'ORDRE;NOM;PRÉNOM;NÉ(E) LE;TÉL.;TÉL VOISINE;OBSERVATIONS\n\
        3;Total;Rkia;1991;;;\n";
    plays(
        "places.csv",
        &bytes(text, UTF_8),
        &[
            ["ALAOUI", "Mina", "", "", "1980", "+212661223344", "", "vers 1980 · Handicap moteur"],
            ["BENALI", "Jamila", "", "", "1990", "+212661223345", "", "Jamila née SAHLI · CIN · 0661223346"],
            ["Total", "Rkia", "", "", "1991", "", "", ""],
        ],
    );
    let text = "Nom et prénom;الاسم العائلي;الاسم الشخصي\nFatima Alaoui;العلوي;فاطمة\n";
    plays("deux.csv", &bytes(text, UTF_8), &[["Alaoui", "Fatima", "العلوي", "فاطمة", "", "", "", ""]]);
}

#[test]
fn no_half_of_a_name_is_lost_between_columns() {
    let text = "Prénom de la bénéficiaire;Nom de la bénéficiaire;num cin;D.D.N\n\
                Naïma;EL HAÏLI;JB 45 678;3/4/1987\nGhizlane;TAOUSSE;;0\n";
    plays(
        "halves.csv",
        &bytes(text, WINDOWS_1252),
        &[
            ["EL HAÏLI", "Naïma", "", "", "1987-04-03", "", "JB45678", ""],
            ["TAOUSSE", "Ghizlane", "", "", "", "", "", ""],
        ],
    );
    // The column of both names says what the one of given names leaves open.
    let text = "Prénom;Nom complet;Tél\nNaïma;EL HAÏLI Naïma;0661223344\n";
    plays("beside.csv", &bytes(text, UTF_8), &[["EL HAÏLI", "Naïma", "", "", "", "+212661223344", "", ""]]);
}

#[test]
fn names_that_a_hand_glued_together_part() {
    let text = "Nom/Prénom,Né(e) en\n1- JALAL Rim,1998\n2) KADIRI Wafa *,1999\nDAOUDI_Fatna,1993\nGHANDI.Malika,1995\n\
                IDRISSI–Hind,1997\nAMZIL-Touda,1990\nHalima Boutayeb,1991\nAMZIL Fatima-Zahra,1992\n";
    plays(
        "glued.csv",
        &bytes(text, UTF_8),
        &[
            ["JALAL", "Rim", "", "", "1998", "", "", ""],
            ["KADIRI", "Wafa", "", "", "1999", "", "", ""],
            ["DAOUDI", "Fatna", "", "", "1993", "", "", ""],
            ["GHANDI", "Malika", "", "", "1995", "", "", ""],
            ["IDRISSI", "Hind", "", "", "1997", "", "", ""],
            ["AMZIL", "Touda", "", "", "1990", "", "", ""],
            ["Boutayeb", "Halima", "", "", "1991", "", "", ""],
            ["AMZIL", "Fatima-Zahra", "", "", "1992", "", "", ""],
        ],
    );
}

#[test]
fn a_number_that_a_spreadsheet_rounded_is_told() {
    let mut place = place();
    let report = place.import_text("Nom;Prénom;Tél\nALAOUI;Mina;6,61E+08\nTAZI;Rim;0661223344\n");
    assert_eq!((report.added, report.errors), (1, 1));
}

#[test]
fn what_closes_a_list_is_told_and_is_nobody() {
    let mut place = place();
    let path = place.folder.path().join("fin.csv");
    let text = "Nom et prénom;Né(e) le\nALAOUI Mina;1980\nTOTAL Rkia;12/3/1991\nTotal : 2;\nMoyenne;35,5\nFait à Bzou, le 3/4;\n";
    std::fs::write(&path, text).unwrap();
    let report = place.import(&path, &settings());
    assert_eq!((report.rows, report.added, report.closing), (2, 2, 3));
    let told: Vec<&str> = report.kept.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(told, ["Total : 2", "Moyenne", "Fait à Bzou, le 3/4"]);
}
