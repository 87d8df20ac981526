//! The print of a row: by it a decision about the row is found again in the next file.

use super::super::name::Spelled;
use super::super::person::Person;

/// A 63-bit print of what a row says of who she is: her names in both scripts, her birth, her CIN and her file number, folded.
/// What changes from one list to the next (phone, commune, note) is no part of it. It is stored, and stable for ever: FNV-1a,
/// 64 bits, the parts ended by a line feed each; the top bit is cleared.
pub fn row_print(person: &Person) -> i64 {
    row_print_of(&Spelled::of(&person.name), person)
}

/// The same where her name is spelled already.
pub fn row_print_of(name: &Spelled, person: &Person) -> i64 {
    let [latin, arabic] = &name.sorted;
    let birth = person.birth.map(super::Birth::to_disk).unwrap_or_default();
    let [cin, file] = [&person.cin, &person.file].map(|text| text.as_deref().unwrap_or_default());
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in [latin, arabic, birth.as_str(), cin, file].iter().flat_map(|part| part.bytes().chain([b'\n'])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    i64::try_from(hash & (u64::MAX >> 1)).unwrap_or(0)
}
