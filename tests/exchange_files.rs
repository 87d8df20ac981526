//! Hostile and odd files: every one ends in rows or in a sentence, soon, and with little memory.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod exchange_kit;

use exchange_kit::*;
use najma::exchange::open::open;
use najma::exchange::table::{Choice, Table};
use std::io::Write;
use std::path::Path;

fn refusal(path: &Path) -> &'static str {
    let outcome = open(path).and_then(|source| Table::open(source, &Choice::default()));
    outcome.expect_err("a refusal").id
}

#[test]
fn what_is_no_file_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let fifo = at("tube.csv");
    rustix::fs::mknodat(rustix::fs::CWD, &fifo, rustix::fs::FileType::Fifo, rustix::fs::Mode::RWXU, 0).unwrap();
    std::fs::write(at("vide.csv"), "").unwrap();
    std::fs::write(at("vrai.csv"), "Nom;Prénom\nA;B\n").unwrap();
    std::os::unix::fs::symlink(at("vrai.csv"), at("lien.csv")).unwrap();
    for (path, id) in [
        (fifo.as_path(), "exchange-open-not-a-file"),
        (Path::new("/dev/zero"), "exchange-open-not-a-file"),
        (Path::new("/proc/self/mem"), "exchange-open-empty"),
        (folder.path(), "exchange-open-not-a-file"),
        (&at("vide.csv"), "exchange-open-empty"),
        (&at("lien.csv"), "exchange-open-link"),
        (&at("rien.csv"), "exchange-open-absent"),
    ] {
        assert_eq!(open(path).expect_err("a refusal").id, id, "{}", path.display());
    }
    assert!(open(&at("vrai.csv")).is_ok());
}

#[test]
fn other_kinds_of_file_are_named() {
    let folder = tempfile::tempdir().unwrap();
    for (bytes, id) in [
        (b"%PDF-1.7 ...".to_vec(), "exchange-not-a-table"),
        (b"<html><table>".to_vec(), "exchange-not-a-table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old".to_vec(), "exchange-old-excel"),
        (vec![1; 5000], "exchange-not-a-table"),
        (b"PK\x03\x04 half a zip".to_vec(), "exchange-damaged"),
        (b"\n\n;;\n".to_vec(), "exchange-no-rows"),
        (b"Azilal;Demnate\nAfourar;Ouaouizeght\n".to_vec(), "import-no-headings"),
    ] {
        let path = folder.path().join("f");
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(refusal(&path), id);
    }
}

#[test]
fn a_file_beyond_its_limit_is_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("grand.csv");
    let mut file = std::fs::File::create(&path).unwrap();
    file.write_all(b"Nom;Prenom\n").unwrap();
    file.set_len((512 << 20) + 1).unwrap();
    assert_eq!(refusal(&path), "exchange-open-too-big");
    let path = folder.path().join("grand.xlsx");
    let mut file = std::fs::File::create(&path).unwrap();
    file.write_all(b"PK\x03\x04").unwrap();
    file.set_len((32 << 20) + 1).unwrap();
    assert_eq!(refusal(&path), "exchange-open-too-big");
}

#[test]
fn an_open_quote_is_refused_and_not_held() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("g.csv");
    let _alone = alone();
    let mut text = String::from("Nom;Prénom;Tél\nA;B;1\n\"C;D;2\n");
    text.push_str(&"EL IDRISSI;Fatima;0661234567\n".repeat(1_800_000));
    std::fs::write(&path, &text).unwrap();
    drop(text);
    let (id, grown) = growth(|| refusal(&path));
    assert_eq!(id, "exchange-record-too-long");
    assert!(grown < 16 << 20, "{grown}");
    // A short file whose end would be swallowed.
    std::fs::write(&path, "Nom;Prénom;Tél\nA;B;1\n\"C;D;2\nE;F;3\nG;H;4\n").unwrap();
    let outcome = open(&path).and_then(|source| Table::open(source, &Choice::default()));
    let message = outcome.expect_err("a refusal");
    assert_eq!(message.id, "exchange-quote-open");
    assert!(message.args.iter().any(|(name, value)| *name == "line" && *value == 3_i64.into()));
    // Two columns, and nothing after it but the end of the file; a last cell of two lines that is closed is no fault.
    std::fs::write(&path, "Nom;Prénom\nAMRANI;\"Fat\nBENNANI;Sara\n").unwrap();
    let outcome = open(&path).and_then(|source| Table::open(source, &Choice::default()));
    assert_eq!(outcome.expect_err("a refusal").id, "exchange-quote-open");
    for end in ["\"", "\"\n", " \"\"haut\"\"\"\r\n"] {
        std::fs::write(&path, format!("Nom;Adresse\nAMRANI;\"Douar\nTizi{end}")).unwrap();
        assert!(all_rows(&path, &Choice::default())[0].cell(1).starts_with("Douar\nTizi"), "{end}");
    }
}

#[test]
fn too_many_columns_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.csv");
    std::fs::write(&path, format!("Nom;Prénom\n{}\n", "x;".repeat(10_000))).unwrap();
    assert_eq!(refusal(&path), "exchange-too-many-columns");
    // Empty ones are no columns.
    std::fs::write(&path, format!("Nom;Prénom{}\nA;B\n", ";".repeat(10_000))).unwrap();
    assert_eq!(all_rows(&path, &Choice::default()).len(), 1);
}

#[test]
fn a_workbook_is_read_whoever_wrote_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.xlsx");
    write_workbook(&path, |book| {
        book.add_worksheet().set_name("Vide").unwrap();
        // A cover page.
        book.add_worksheet().set_name("Garde").unwrap().write_string(4, 1, "Registre du centre, 2026").unwrap();
        let sheet = book.add_worksheet().set_name("Liste").unwrap();
        let date = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
        sheet.write_string(0, 0, "Liste des bénéficiaires").unwrap();
        for (column, heading) in ["N°", "Nom", "Prénom", "Né(e) le", "Tél"].into_iter().enumerate() {
            sheet.write_string(2, column as u16, heading).unwrap();
        }
        sheet.write_number(3, 0, 1).unwrap();
        sheet.write_string(3, 1, "EL IDRISSI").unwrap();
        sheet.write_string(3, 2, "Fatima").unwrap();
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(1995, 3, 12).unwrap();
        sheet.write_datetime_with_format(3, 3, &day, &date).unwrap();
        sheet.write_number(3, 4, 661_234_567).unwrap();
        sheet.write_string(7, 1, "TAZI").unwrap();
        let formula = rust_xlsxwriter::Formula::new("=CONCAT(\"Zi\",\"neb\")").set_result("Zineb");
        sheet.write_formula(7, 2, formula).unwrap();
        sheet.write_number(7, 3, 34770).unwrap();
    });
    let rows = all_rows(&path, &Choice::default());
    assert_eq!(rows[0].line, 4);
    assert_eq!(rows[0].cells().collect::<Vec<_>>(), ["1", "EL IDRISSI", "Fatima", "1995-03-12", "661234567"]);
    let last = rows.last().unwrap();
    assert_eq!((last.line, last.cell(2), last.cell(3)), (8, "Zineb", "34770"));
    let wrong = Choice { sheet: Some("Autre".into()), ..Choice::default() };
    assert_eq!(Table::open(open(&path).unwrap(), &wrong).expect_err("a refusal").id, "exchange-no-such-sheet");
}

#[test]
fn hand_made_sheets_of_every_kind_are_understood() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.xlsx");
    let sheet = r#"<x:worksheet xmlns:x="urn:s"><x:dimension ref="B5:A1"/><x:sheetData>
      <x:row><x:c t="inlineStr"><x:is><x:t>Nom</x:t></x:is></x:c><x:c t="s"><x:v>0</x:v></x:c><x:c t="str"><x:v>Naissance</x:v></x:c></x:row>
      <x:row r="4"><x:c r="C4" t="d"><x:v>1995-03-12T00:00:00</x:v></x:c><x:c r="A4" t="inlineStr"><x:is><x:r><x:t>EL </x:t></x:r><x:r><x:t>IDRISSI</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c r="B4" t="s"><x:v>1</x:v></x:c></x:row>
      <x:row r="5"><x:c r="A5" t="inlineStr"><x:is><x:t>A&amp;B_x000D_</x:t></x:is></x:c><x:c r="B5" t="e"><x:v>#N/A</x:v></x:c><x:c r="C5" s="1"><x:v>33308</x:v></x:c></x:row>
      <x:row r="6"><x:c r="A6"><x:f>"OUA"&amp;"LI"</x:f><x:v></x:v></x:c><x:c r="B6"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="C6" t="str"><x:f>""</x:f><x:v></x:v></x:c></x:row>
      </x:sheetData></x:worksheet>"#;
    let strings = r#"<sst count="9999999999999" uniqueCount="18446744073709551615"><si><t>Prénom</t></si><si><t>Fatima</t></si></sst>"#;
    let styles = r#"<styleSheet><numFmts><numFmt numFmtId="165" formatCode="dd\/mm\/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>"#;
    write_parts(
        &path,
        &[("xl/worksheets/sheet1.xml", sheet), ("xl/sharedStrings.xml", strings), ("xl/styles.xml", styles)],
        true,
    );
    let rows = all_rows(&path, &Choice::default());
    let cells: Vec<Vec<&str>> = rows.iter().map(|row| row.cells().collect()).collect();
    assert_eq!(
        cells,
        [vec!["EL IDRISSI", "Fatima", "1995-03-12"], vec!["A&B\r", "#N/A", "1995-03-12"], vec!["#CALC!", "2"]]
    );
}

#[test]
fn a_cell_in_the_last_corner_costs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.xlsx");
    let cell = |at: &str, text: &str| format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let sheet = |corner: &str| {
        format!(
            r#"<worksheet><sheetData><row r="1">{}{}</row><row r="1048576">{}</row></sheetData></worksheet>"#,
            cell("A1", "Nom"),
            cell("B1", "Prénom"),
            corner,
        )
    };
    let _alone = alone();
    write_parts(&path, &[("xl/worksheets/sheet1.xml", &sheet(&cell("XFD1048576", "x")))], false);
    let (id, grown) = growth(|| refusal(&path));
    assert_eq!(id, "exchange-too-many-columns");
    assert!(grown < 16 << 20, "{grown}");
    write_parts(&path, &[("xl/worksheets/sheet1.xml", &sheet(&cell("A1048576", "TAZI")))], false);
    let (rows, grown) = growth(|| all_rows(&path, &Choice::default()));
    assert!(grown < 16 << 20, "{grown}");
    assert_eq!((rows.len(), rows[0].line), (1, 1_048_576));
    for at in ["ZZZZZZZZZZZZ1", "A99999999999999", "", "1A", "é5"] {
        write_parts(&path, &[("xl/worksheets/sheet1.xml", &sheet(&cell(at, "TAZI")))], false);
        let _ = open(&path).and_then(|source| Table::open(source, &Choice::default()));
    }
}

#[test]
fn strange_containers_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.xlsx");
    for name in ["../../evil", "/etc/evil", "a\\b", "xl/../../evil", "c:evil"] {
        write_zip(&path, &[(name, b"x".to_vec())]);
        assert_eq!(refusal(&path), "exchange-unsafe", "{name}");
    }
    write_zip(&path, &[("XL/a.xml", b"x".to_vec()), ("xl/A.xml", b"y".to_vec())]);
    assert_eq!(refusal(&path), "exchange-unsafe");
    // The same name twice, letter for letter: no writer would do it, so the bytes are patched.
    write_zip(&path, &[("xl/aaa", b"x".to_vec()), ("xl/bbb", b"y".to_vec())]);
    let bytes = replace(&std::fs::read(&path).unwrap(), b"xl/bbb", b"xl/aaa");
    std::fs::write(&path, bytes).unwrap();
    assert!(["exchange-unsafe", "exchange-damaged"].contains(&refusal(&path)));
    // A password.
    write_zip(&path, &[("xl/aaa", b"x".to_vec())]);
    let mut bytes = std::fs::read(&path).unwrap();
    let central = bytes.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
    bytes[6] |= 1;
    bytes[central + 8] |= 1;
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(refusal(&path), "exchange-password");
    // A link, in the mode that Unix zips keep.
    write_zip(&path, &[("xl/aaa", b"/etc/passwd".to_vec())]);
    let mut bytes = std::fs::read(&path).unwrap();
    let central = bytes.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
    bytes[central + 5] = 3;
    bytes[central + 38..central + 42].copy_from_slice(&(0o120_777_u32 << 16).to_le_bytes());
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(refusal(&path), "exchange-unsafe");
    // More entries than any workbook; more than the record can count.
    let many: Vec<(String, Vec<u8>)> = (0..201).map(|n| (format!("p{n}"), vec![])).collect();
    write_zip(&path, &many.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect::<Vec<_>>());
    assert_eq!(refusal(&path), "exchange-unsafe");
    assert!(!folder.path().join("../../evil").exists());
}

#[test]
fn bombs_are_refused_before_they_burst() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.xlsx");
    let _alone = alone();
    let mut sheet = b"<worksheet><sheetData>".to_vec();
    sheet.resize(256 << 20, b' ');
    write_zip(&path, &[("xl/worksheets/sheet1.xml", sheet)]);
    let (id, grown) = growth(|| refusal(&path));
    assert_eq!(id, "exchange-bomb");
    assert!(grown < 16 << 20, "{grown}");
    // One cell, one tag, one comment that never ends: below every ratio, beyond every honest piece.
    let noise: String =
        (0..3_000_000_u32).map(|n| char::from(b'a' + (n.wrapping_mul(2_654_435_761) >> 24) as u8 % 26)).collect();
    for sheet in [
        format!("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>{noise}</t></is></c></row>"),
        format!("<worksheet><sheetData><row><c r=\"{noise}\"/>"),
        format!("<worksheet><!-- {noise} --><sheetData></sheetData></worksheet>"),
        format!(
            "<worksheet><sheetData><row><c t=\"inlineStr\"><is>{}</is></c></row>",
            "<r><t>abcdefghij</t></r>".repeat(200_000)
        ),
    ] {
        write_parts(&path, &[("xl/worksheets/sheet1.xml", &sheet)], false);
        assert_eq!(refusal(&path), "exchange-bomb");
    }
}

#[test]
fn truncated_workbooks_are_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.xlsx");
    write_workbook(&path, |book| {
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "Nom").unwrap();
        sheet.write_string(1, 0, "TAZI").unwrap();
    });
    let whole = std::fs::read(&path).unwrap();
    for cut in [4, 30, 100, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&path, &whole[..cut]).unwrap();
        assert_eq!(refusal(&path), "exchange-damaged", "{cut}");
    }
}
