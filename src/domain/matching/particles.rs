//! Words of a name that are no names: articles, particles, and those of `domain::titles`.

use super::super::titles;

/// What a folded word is beside the names around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A name.
    Name,
    /// It says nothing of whose name it is: an article, « fille de », « épouse ».
    Dropped,
    /// A title: dropped where a name is left without it.
    Title,
    /// A particle of the word after it, as it is written here.
    Glued(&'static str),
    /// The faith: belongs to the word before it, as in Noureddine.
    Faith,
}

/// What a folded word is.
pub(super) fn role(word: &str) -> Role {
    if titles::is_beside(word) {
        return Role::Dropped;
    }
    // Longer ones are names: most are.
    if word.len() > if word.is_ascii() { 6 } else { 12 } {
        return Role::Name;
    }
    match word {
        "el" | "al" | "ez" | "es" | "et" | "en" | "er" | "ed" | "ech" | "l" | "il" | "as" | "ar" | "az" | "at"
        | "an" | "ad" | "ach" | "bent" | "bint" | "bnt" | "ben't" | "mint" | "ment" | "dite" | "بنت" | "منت" | "ال" => {
            Role::Dropped
        }
        "lalla" | "lala" | "moulay" | "my" | "sidi" | "sid" | "si" | "haj" | "hajj" | "hadj" | "hajja" | "hadja"
        | "للا" | "لالا" | "لاله" | "مولاي" | "سيدي" | "سيد" | "سي" | "الحاج" | "الحاجه" | "حاجه" => {
            Role::Title
        }
        "ben" | "bin" | "ibn" | "bn" => Role::Glued("ben"),
        "benabd" | "benabdel" => Role::Glued("benabd"),
        "bel" => Role::Glued("bel"),
        "beni" | "bni" => Role::Glued("beni"),
        "bou" | "bu" | "abou" | "abu" | "aboul" => Role::Glued("bou"),
        "oulad" | "ouled" | "oulade" | "awlad" | "wlad" => Role::Glued("oulad"),
        "ould" | "oueld" | "wald" | "weld" => Role::Glued("ould"),
        "ait" | "ayt" | "aite" => Role::Glued("ait"),
        "oum" | "om" => Role::Glued("oum"),
        "abd" | "abdel" | "abdal" | "abdul" => Role::Glued("abd"),
        "ou" | "o" | "u" => Role::Glued("ou"),
        "id" => Role::Glued("id"),
        "بن" | "ابن" => Role::Glued("بن"),
        "بنعبد" => Role::Glued("بنعبد"),
        "بل" => Role::Glued("بل"),
        "بني" => Role::Glued("بني"),
        "بو" | "ابو" | "ابي" => Role::Glued("بو"),
        "اولاد" | "ولاد" => Role::Glued("ولاد"),
        "ولد" => Role::Glued("ولد"),
        "ايت" | "ايث" => Role::Glued("ايت"),
        "ام" => Role::Glued("ام"),
        "عبد" => Role::Glued("عبد"),
        "او" => Role::Glued("او"),
        "اد" | "اید" => Role::Glued("اد"),
        "eddine" | "edine" | "eddin" | "ddine" | "dine" | "din" | "addine" | "eldin" | "eddyn" | "الدين" | "دين" => {
            Role::Faith
        }
        _ => Role::Name,
    }
}
