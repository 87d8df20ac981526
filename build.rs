//! What the program carries and what it leaves behind.
//!
//! It carries its catalogues of texts packed, sorted: as they stand they are a tenth of it, and a clerk reads one of them.
//! As it is shipped, it leaves behind the tables by which a panic would be unwound, a tenth of it too: a panic ends it.
#![allow(clippy::disallowed_methods, reason = "reads the house's own files while it is built")]

#[path = "src/text/catalogue/entry.rs"]
mod entry;
#[path = "src/text/catalogue/sorting.rs"]
mod sorting;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::io::{Error, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};

const CATALOGUES: &str = "data/locales";

/// Said to the linker, in words that both GNU's and LLVM's know.
const WITHOUT_UNWINDING: &str = "SECTIONS { /DISCARD/ : { *(.eh_frame) } } INSERT AFTER .rodata;\n";

fn main() -> Result<(), Error> {
    println!("cargo::rerun-if-changed={CATALOGUES}");
    let out =
        env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| Error::other("cargo names no place to write to"))?;
    for entry in fs::read_dir(CATALOGUES)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            pack(&path, &out)?;
        }
    }
    let told = |name: &str, word: &str| env::var(name).is_ok_and(|value| value == word);
    if told("PROFILE", "release") && told("CARGO_CFG_TARGET_OS", "linux") && told("CARGO_CFG_TARGET_ENV", "gnu") {
        lighten(&out)?;
    }
    Ok(())
}

/// Has the shipped program linked without the tables of unwinding, and with its quarter of a megabyte of relocations packed
/// into a few kilobytes: neither has to be loaded at each of forty starts. Needs glibc 2.36, which Debian 12 has.
fn lighten(out: &Path) -> Result<(), Error> {
    let script = out.join("no_unwinding.ld");
    fs::write(&script, WITHOUT_UNWINDING)?;
    println!("cargo::rustc-link-arg-bins=-Wl,-T,{}", script.display());
    println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    Ok(())
}

/// Writes `fr.ftl` as `fr.ftl.deflate` into a folder: four bytes of its length, the least first, and what deflate makes of it.
fn pack(catalogue: &Path, out: &Path) -> Result<(), Error> {
    let text = sorting::sorted(&fs::read_to_string(catalogue)?);
    let length = u32::try_from(text.len()).map_err(Error::other)?;
    let mut packed = DeflateEncoder::new(length.to_le_bytes().to_vec(), Compression::best());
    packed.write_all(text.as_bytes())?;
    let name = catalogue.file_name().unwrap_or_default().to_string_lossy();
    fs::write(out.join(format!("{name}.deflate")), packed.finish()?)
}
