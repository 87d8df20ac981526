//! Packs the catalogues of texts for the program to carry, sorted: as they stand they are a tenth of it, and a clerk reads
//! one of them.
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
