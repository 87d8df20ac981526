//! The embedded tables are whole, and names and codes lead to the right commune.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use std::collections::HashSet;

#[test]
fn the_tables_are_whole() {
    assert_eq!(regions().len(), 12);
    assert_eq!(provinces().len(), 75);
    assert_eq!(communes().len(), 1_503);
    assert_eq!(delegations().len(), 83);
    assert_eq!(communes().iter().filter(|c| c.urban).count(), 242);
    assert!(communes().is_sorted_by_key(|c| c.code));
    for commune in communes() {
        assert!(provinces().iter().any(|p| p.code == commune.province), "{commune:?}");
        assert!(crate::domain::name::is_arabic(commune.name_ar), "{commune:?}");
    }
    let codes: HashSet<u16> = delegations().iter().map(|d| d.code).collect();
    assert_eq!(codes.len(), 83);
    assert!(codes.iter().all(|code| *code > 0 && *code < 4096));
    for delegation in delegations() {
        assert!(province_of(delegation.province).is_some(), "{delegation:?}");
    }
    let azilal = delegation(81).unwrap();
    assert_eq!((azilal.name, azilal.name_ar, azilal.province), ("Azilal", "أزيلال", "05.081"));
    assert_eq!(delegation(2030).unwrap().name, "Hay-Hassani");
}

#[test]
fn a_code_is_known_in_every_form() {
    for code in ["05.081.05.07", "5.081.05.07", "050810507", "50810507", " 050810507 "] {
        assert_eq!(commune(code).map(|c| c.name), Some("Bzou"), "{code}");
    }
    for code in ["", "0", "05.081", "x", "05.081.05.08", "999999999999999999"] {
        assert_eq!(commune(code), None, "{code}");
    }
    for known in communes() {
        let digits = known.code.replace('.', "");
        assert_eq!(commune(&digits), Some(known));
        assert_eq!(commune(digits.trim_start_matches('0')), Some(known));
    }
    assert_eq!(commune_name("05.081.05.07"), "Bzou");
    assert_eq!(commune_name("nulle part"), "nulle part");
    assert_eq!(province_of("050810507").unwrap().name, "Azilal");
    assert_eq!(province_of("99.999"), None);
}

#[test]
fn names_are_found_in_both_scripts() {
    let names = |text, province| -> Vec<&str> { find_communes(text, province).iter().map(|c| c.name).collect() };
    assert_eq!(names("bzou", "05.081"), ["Bzou"]);
    assert_eq!(names("بزو", ""), ["Bzou"]);
    assert_eq!(names("AÏT mha", "05.081").first(), Some(&"Ait M'hamed"));
    assert_eq!(names("الجمعة فم", "05.081").first(), Some(&"Foum Jemaa"));
    assert_eq!(names("050810507", ""), ["Bzou"]);
    assert_eq!(names("", "05.081").len(), 44);
    assert!(names("ait", "05.081").len() > 50);
    assert!(find_communes("ait", "05.081")[..11].iter().all(|c| c.province == "05.081"));
    assert!(names("zzzz", "05.081").is_empty());
    // The exact name comes before longer ones.
    assert_eq!(names("Azilal", "05.081").first(), Some(&"Azilal"));
}

#[test]
fn a_name_stands_for_one_commune_or_is_questioned() {
    let ok = |text, province| resolve(text, province).map(|c| c.code);
    assert_eq!(ok("Bzou", ""), Ok("05.081.05.07"));
    assert_eq!(ok("AIT MHAMED", ""), Ok("05.081.03.07"));
    assert_eq!(ok("ايت امحمد", ""), Ok("05.081.03.07"));
    assert_eq!(ok("Afourar", ""), Ok("05.081.11.01"));
    assert_eq!(ok("Foum", "05.081"), Ok("05.081.05.09"));
    assert_eq!(ok("٠٥٠٨١٠٥٠٧", ""), Ok("05.081.05.07"));
    assert!(matches!(resolve("Foum", ""), Err(Unclear::Several(found)) if found.len() == 3));
    let Err(Unclear::Unknown(near)) = resolve("Afourer", "05.081") else {
        panic!("Afourer is not spelled so by the HCP");
    };
    assert_eq!(near.first().map(|c| c.name), Some("Afourar"));
    assert!(matches!(resolve("Atlantide sur mer", ""), Err(Unclear::Unknown(found)) if found.is_empty()));
    assert!(matches!(resolve("…", ""), Err(Unclear::Unknown(found)) if found.is_empty()));
}

/// Prints what the first use costs: `cargo test --lib first_use_of_the_communes -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn the_first_use_of_the_communes() {
    #![allow(clippy::print_stderr, clippy::disallowed_methods)]
    for (what, first) in [
        ("communes", (|| communes().len()) as fn() -> usize),
        ("delegations", || delegations().len()),
        ("by code", || usize::from(commune("50810507").is_some())),
        ("by name", || usize::from(resolve("Bzou", "").is_ok())),
    ] {
        let begun = std::time::Instant::now();
        let found = first();
        eprintln!("{what}: {:?} ({found})", begun.elapsed());
    }
}
