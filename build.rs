//! What the program carries and what it leaves behind.
//!
//! It carries its catalogues of texts packed, sorted: as they stand they are a tenth of it, and a clerk reads one of them. So it
//! does with what a day's work does not read: the steps of the schema, the words of headings, of vocabularies, of given names, the communes. As it is shipped, it leaves behind the tables by which a panic would be unwound, a tenth of it too: a panic ends it. And
//! what is seldom run lies behind what is run every day.
#![allow(clippy::disallowed_methods, reason = "reads the house's own files while it is built")]

#[path = "src/text/catalogue/entry.rs"]
mod entry;
#[path = "src/text/catalogue/sorting.rs"]
mod sorting;

use std::io::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

const CATALOGUES: &str = "data/locales";
const SCHEMA: &str = "data/schema";
/// Files that are carried packed, each under the name of its stem.
const PACKED: [&str; 4] = [
    "data/reference/headers.toml",
    "data/reference/terms.csv",
    "data/reference/given-names.csv",
    "data/reference/communes.csv",
];

/// Rooms that a start, a morning's registers and a look for somebody do not enter. Their code lies together, beyond what is
/// loaded then: the kernel maps a program by larger pieces than a function. A room that is not named here only lies nearer.
#[rustfmt::skip]
const SELDOM: &[(&str, &[&str])] = &[
    ("najma", &["cli", "exchange"]),
    ("store", &[
        "about", "alerts", "attended", "audits", "authorize", "awareness", "bin", "calendar", "certificate",
        "chain", "check", "clash", "completion", "consent", "contract", "course", "document", "duplicates",
        "enrolment", "erasure", "exam", "fiche", "follow_up", "history", "hours", "household", "import", "law",
        "leave", "lists", "module", "month_close", "month_register", "pathway", "person_detail", "person_merge",
        "rapid", "regroup", "retention", "room", "runs", "sample", "season", "setting", "statement", "timetable",
        "trainer", "undo", "vocabulary",
    ]),
    ("ui", &["form", "help", "picker", "question"]),
    ("domain", &[
        "assessment", "awareness", "bin", "certificate", "clerk", "completion", "consent", "contract", "course",
        "date", "document", "eligibility", "exam", "fiche", "filter", "follow_up", "household", "law", "leave",
        "list", "matching", "module", "pathway", "person_detail", "rapid", "renewal", "retention", "room", "sample",
        "school_year", "search", "season", "setting", "spelling", "statement", "trainer", "waiting",
    ]),
    ("screens", &[
        "alerts", "apprentice", "asks", "attended", "bin", "calendar", "certificates", "clerks", "closing",
        "completion", "course", "courses", "dossier", "duplicates", "erasing", "exams", "export", "filling",
        "founding", "history", "hours", "import", "keyboard", "lists", "merging", "module_rule", "month", "person",
        "prompt", "rapid", "reasons", "records", "retention", "settings", "statement",
    ]),
];

/// Libraries that are as seldom asked, as they are written in the names of what is in them.
#[rustfmt::skip]
const SELDOM_LIBRARIES: &[&str] = &[
    "rust_xlsxwriter", "zopfli", "gimli", "addr2line", "rustc_demangle", "quick_xml",
    "serde_json", "clap_complete", "clap_mangen", "miniz_oxide", "_ZN3zip", "zlib_rs7deflate",
];

fn main() -> Result<(), Error> {
    for from in [CATALOGUES, SCHEMA].iter().chain(&PACKED) {
        println!("cargo::rerun-if-changed={from}");
    }
    let out =
        env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| Error::other("cargo names no place to write to"))?;
    for entry in fs::read_dir(CATALOGUES)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            pack(&path, &out)?;
        }
    }
    carry(&out.join("schema.packed"), &steps()?)?;
    for file in PACKED {
        let name = Path::new(file).with_extension("packed");
        carry(&out.join(name.file_name().unwrap_or_default()), &fs::read_to_string(file)?)?;
    }
    letters(&out)?;
    let told = |name: &str, word: &str| env::var(name).is_ok_and(|value| value == word);
    if told("PROFILE", "release") && told("CARGO_CFG_TARGET_OS", "linux") && told("CARGO_CFG_TARGET_ENV", "gnu") {
        lighten(&out)?;
    }
    Ok(())
}

/// What the compiler calls the code of the rooms and libraries that are seldom asked: a path is written with the length of
/// each name before it, or, within the name of a trait's function, with two dots between.
fn seldom() -> Result<String, Error> {
    let mut names = String::new();
    for (house, room) in SELDOM.iter().flat_map(|(house, rooms)| rooms.iter().map(move |room| (*house, *room))) {
        let path = Path::new("src").join(if house == "najma" { "" } else { house }).join(room);
        if !path.with_extension("rs").exists() && !path.exists() {
            return Err(Error::other(format!("there is no room {} any more", path.display())));
        }
        names += &format!(" .text.*{}{house}{}{room}* .text.*{house}..{room}..*", house.len(), room.len());
    }
    names.extend(SELDOM_LIBRARIES.iter().map(|library| format!(" .text.*{library}*")));
    Ok(names)
}

/// Has the shipped program linked without the tables of unwinding, with its quarter of a megabyte of relocations packed into
/// a few kilobytes, and with what is seldom run by itself: none of it has to be loaded at each of forty starts. Said in
/// words that both GNU's linker and LLVM's know. Needs glibc 2.36, which Debian 12 has.
fn lighten(out: &Path) -> Result<(), Error> {
    let script = out.join("order.ld");
    let seldom = seldom()?;
    fs::write(
        &script,
        format!(
            "SECTIONS {{ .text.seldom : {{ *({seldom} ) }} }} INSERT AFTER .text;\n\
             SECTIONS {{ /DISCARD/ : {{ *(.eh_frame) }} }} INSERT AFTER .rodata;\n"
        ),
    )?;
    println!("cargo::rustc-link-arg-bins=-Wl,-T,{}", script.display());
    println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    Ok(())
}

/// The steps of the schema one after the other, each behind a line with its name and nothing else.
fn steps() -> Result<String, Error> {
    let files = fs::read_dir(SCHEMA)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    let mut files: Vec<_> = files.into_iter().filter(|path| path.extension().is_some_and(|own| own == "sql")).collect();
    files.sort();
    let mut all = String::new();
    for path in files {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        all += &format!("\u{1}{name}\n{}", fs::read_to_string(&path)?);
    }
    Ok(all)
}

/// Writes the letters of the encodings in which a byte is one: `const NAME_LETTERS: [char; 128]`, from byte 128 on.
fn letters(out: &Path) -> Result<(), Error> {
    use encoding_rs::{ISO_8859_6, ISO_8859_15, MACINTOSH, WINDOWS_1252, WINDOWS_1256};
    let mut rust = String::new();
    for encoding in [WINDOWS_1252, WINDOWS_1256, ISO_8859_15, ISO_8859_6, MACINTOSH] {
        let bytes: Vec<u8> = (0x80..=0xff).collect();
        let name = encoding.name().to_uppercase().replace('-', "_");
        let letters: Vec<char> = encoding.decode_without_bom_handling(&bytes).0.chars().collect();
        rust += &format!("const {name}_LETTERS: [char; 128] = {letters:?};\n");
    }
    fs::write(out.join("encodings.rs"), rust)
}

/// Writes a text as the room `packed` reads it.
fn carry(to: &Path, text: &str) -> Result<(), Error> {
    let length = u32::try_from(text.len()).map_err(Error::other)?;
    fs::write(to, [&length.to_le_bytes()[..], &sorting::deflated(text)?].concat())
}

/// Writes `fr.ftl` as `fr.ftl.packed` into a folder.
fn pack(catalogue: &Path, out: &Path) -> Result<(), Error> {
    let packed = sorting::packed(&fs::read_to_string(catalogue)?)?;
    let name = catalogue.file_name().unwrap_or_default().to_string_lossy();
    fs::write(out.join(format!("{name}.packed")), packed)
}
