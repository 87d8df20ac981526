//! Files made in tests, and what is read from them.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]

use najma::exchange::open::open;
use najma::exchange::row::Row;
use najma::exchange::table::{Choice, Table};
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;

/// The preview of a file long enough for a test: its first rows after the headings, blank ones left out.
pub fn all_rows(path: &Path, choice: &Choice) -> Vec<Row> {
    table(path, choice).preview().to_vec()
}

/// A file that can be read.
pub fn table(path: &Path, choice: &Choice) -> Table {
    let source = open(path).expect("a file that opens");
    Table::open(source, choice).expect("a table")
}

/// Bytes by which memory grows at its highest while `work` runs. One at a time, so that neighbours do not count.
pub fn growth<T>(work: impl FnOnce() -> T) -> (T, i64) {
    let field = |name: &str| {
        let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
        let line = status.lines().find(|line| line.starts_with(name)).expect("a figure").to_owned();
        line.split_whitespace().nth(1).expect("a number").parse::<i64>().expect("a number") << 10
    };
    // 5 puts the peak back to what is resident now.
    std::fs::write("/proc/self/clear_refs", "5").expect("a peak that can be reset");
    let before = field("VmRSS");
    let value = work();
    (value, field("VmHWM") - before)
}

/// Held by tests that need much memory or measure it.
pub fn alone() -> std::sync::MutexGuard<'static, ()> {
    static ALONE: std::sync::Mutex<()> = std::sync::Mutex::new(());
    ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// A workbook as Excel would write it.
pub fn write_workbook(path: &Path, fill: impl FnOnce(&mut rust_xlsxwriter::Workbook)) {
    let mut book = rust_xlsxwriter::Workbook::new();
    fill(&mut book);
    std::fs::write(path, book.save_to_buffer().expect("a workbook")).expect("a file");
}

/// A zip of these parts.
pub fn write_zip(path: &Path, parts: &[(&str, Vec<u8>)]) {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated).compression_level(Some(1));
    for (name, bytes) in parts {
        zip.start_file(*name, options).expect("a part");
        zip.write_all(bytes).expect("bytes");
    }
    std::fs::write(path, zip.finish().expect("a zip").into_inner()).expect("a file");
}

/// A workbook of one sheet from raw parts.
pub fn write_parts(path: &Path, parts: &[(&str, &str)], since_1904: bool) {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let root = format!(
        r#"<Relationships><Relationship Id="r1" Type="{kind}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let relations = format!(
        r#"<Relationships><Relationship Id="r1" Type="{kind}/worksheet" Target="/xl/worksheets/sheet1.xml"/>
           <Relationship Id="r2" Type="{kind}/sharedStrings" Target="sharedStrings.xml"/>
           <Relationship Id="r3" Type="{kind}/styles" Target="../xl/styles.xml"/></Relationships>"#
    );
    let flag = if since_1904 { r#" date1904="1""# } else { "" };
    let book = format!(
        r#"<workbook><workbookPr{flag}/><sheets><sheet name="Feuil1" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    let mut all = vec![
        ("_rels/.rels", root.into_bytes()),
        ("xl/workbook.xml", book.into_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.into_bytes()),
    ];
    all.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes().to_vec())));
    write_zip(path, &all);
}

/// The same bytes with every `from` replaced by `to`.
pub fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for at in 0..out.len().saturating_sub(from.len()) {
        if out[at..].starts_with(from) {
            out[at..at + to.len()].copy_from_slice(to);
        }
    }
    out
}
