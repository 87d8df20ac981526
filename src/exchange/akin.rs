//! Whether two names on one card or one paper file speak of one woman.

use crate::domain::matching::sounds;
use crate::domain::person::Name;

/// True unless the names speak of two women: in every script that both have they share no word at all, or the given names
/// have nothing in common. Sisters share a name, and now and then the card that a clerk copied one line too low; a file that
/// spells Fatma for Fatima speaks of her still.
pub(super) fn akin(one: &Name, other: &Name) -> bool {
    let scripts = [
        ([&one.family, &one.given], [&other.family, &other.given]),
        ([&one.family_ar, &one.given_ar], [&other.family_ar, &other.given_ar]),
    ];
    let said: Vec<bool> = scripts.into_iter().filter_map(|(one, other)| akin_in_script(one, other)).collect();
    said.is_empty() || said.contains(&true)
}

/// The same in one script, family name and given name; `None` where one has no name in it.
fn akin_in_script(one: [&String; 2], other: [&String; 2]) -> Option<bool> {
    let whole = |name: [&String; 2]| heard(&format!("{} {}", name[0], name[1]));
    let (all, its) = (whole(one), whole(other));
    if all.is_empty() || its.is_empty() {
        return None;
    }
    let share = |one: &[String], other: &[String]| one.iter().any(|word| other.contains(word));
    let (given, its_given) = (heard(one[1]), heard(other[1]));
    // Columns that were swapped, or all of it in one of them: every word of the shorter name stands in the longer.
    let (short, long) = if all.len() <= its.len() { (&all, &its) } else { (&its, &all) };
    if given.is_empty() || its_given.is_empty() || short.iter().all(|word| long.contains(word)) {
        return Some(share(&all, &its));
    }
    Some(share(&given, &its_given))
}

/// The words of a name as they sound: spellings of one name are one.
fn heard(name: &str) -> Vec<String> {
    sounds(name).into_iter().map(|sound| sound.bones).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn latin(given: &str, family: &str) -> Name {
        Name { family: family.into(), given: given.into(), ..Name::default() }
    }

    fn arabic(given: &str, family: &str) -> Name {
        Name { family_ar: family.into(), given_ar: given.into(), ..Name::default() }
    }

    #[test]
    fn sisters_are_two_and_spellings_are_one() {
        let sara = latin("Sara", "ALAMI");
        assert!(!akin(&latin("Sanaa", "ALAMI"), &sara));
        assert!(!akin(&latin("Khadija", "Alami"), &sara));
        assert!(!akin(&latin("Zineb", "TAZI"), &sara));
        assert!(!akin(&arabic("سناء", "العلمي"), &arabic("سارة", "العلمي")));
        assert!(akin(&latin("Sarra", "EL ALAMI"), &sara), "a spelling");
        assert!(akin(&latin("Fatima Zahra", "ALAMI"), &latin("Fatma", "ALAMI")), "half of it");
        assert!(akin(&latin("Sara", "TAZI"), &sara), "a family name that changed");
        assert!(akin(&latin("ALAMI", "Sara"), &sara), "swapped columns");
        assert!(akin(&latin("", "Alami Sara"), &sara), "both in one column");
        assert!(akin(&arabic("سناء", "العلمي"), &sara), "two scripts that cannot be compared");
        let both = Name { family_ar: "العلمي".into(), given_ar: "سارة".into(), ..sara };
        assert!(!akin(&arabic("سناء", "العلمي"), &both));
        assert!(akin(&Name { given: "Sarah".into(), ..both.clone() }, &both));
    }
}
