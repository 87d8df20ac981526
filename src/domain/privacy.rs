//! What only the listening office may see of a person, and how everybody else sees it.
//!
//! Every reader of persons passes here: the store masks what it hands out, so that no screen, list, file or command can
//! forget to. Her commune stays: it is what is counted, and no address.

use super::person::{Person, Shield};
use super::person_detail::Detail;

/// What stands in the place of something hidden. A form that holds it keeps what is stored.
pub const MASK: &str = "••••••";

/// True if a text is the mask.
pub fn is_masked(text: &str) -> bool {
    text.trim() == MASK
}

/// Fields of the fiche that `shield` hides.
pub fn hides(shield: Shield, field: &str) -> bool {
    match field {
        // Her safe number is for those she gave it to, whatever else is hidden.
        "safe_phone" => true,
        "phone" => shield.no_call,
        "neighbour_phone" | "guardian_phone" => shield.no_call || shield.address,
        "douar" | "address" => shield.address,
        _ => false,
    }
}

/// What others may see of a person.
pub fn mask(person: &mut Person) {
    let hide = |field: &str, value: &mut Option<String>| {
        if value.is_some() && hides(person.shield, field) {
            *value = Some(MASK.to_owned());
        }
    };
    hide("phone", &mut person.phone);
    hide("douar", &mut person.douar);
}

/// What others may see of the rest of her fiche.
pub fn mask_detail(shield: Shield, detail: &mut Detail) {
    for field in super::person_detail::FIELDS {
        if hides(shield, field.id) && !detail.get(field.id).is_empty() && detail.unsaid(field.id).is_none() {
            detail.set(field.id, MASK);
        }
    }
}

/// Puts back what was hidden from the clerk who wrote `person`: whatever she left masked stays as it is stored.
pub fn unmask(person: &mut Person, stored: &Person) {
    let back = |value: &mut Option<String>, stored: &Option<String>| {
        if value.as_deref().is_some_and(is_masked) {
            value.clone_from(stored);
        }
    };
    back(&mut person.phone, &stored.phone);
    back(&mut person.douar, &stored.douar);
}

/// The same for the rest of her fiche.
pub fn unmask_detail(detail: &mut Detail, stored: &Detail) {
    for field in super::person_detail::FIELDS {
        if is_masked(detail.get(field.id)) {
            detail.set(field.id, stored.get(field.id));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_comes_back_when_it_is_left_alone() {
        let stored = Person {
            phone: Some("+212661234567".to_owned()),
            douar: Some("Aït Ali".to_owned()),
            commune: Some("05.081.05.07".to_owned()),
            shield: Shield { no_call: true, address: true },
            ..Person::default()
        };
        let mut seen = stored.clone();
        mask(&mut seen);
        assert_eq!((seen.phone.as_deref(), seen.douar.as_deref()), (Some(MASK), Some(MASK)));
        assert_eq!(seen.commune, stored.commune);
        let mut written = Person { douar: Some("Tizi".to_owned()), ..seen };
        unmask(&mut written, &stored);
        assert_eq!((written.phone, written.douar.as_deref()), (stored.phone, Some("Tizi")));
    }

    #[test]
    fn a_shield_reads_back() {
        for code in [None, Some(1), Some(2), Some(3)] {
            assert_eq!(Shield::from_code(code).code(), code);
        }
    }
}
