//! From a draft to a person and back.

use super::{FIELDS, Name, PROVINCE, Person, Sex, Shield, YES, kept_number};
use crate::domain::birth::{self, Birth};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field;
use crate::domain::geography::{self, Commune, Unclear};
use crate::domain::message::Message;
use crate::domain::{date, name, phone, privacy};
use chrono::NaiveDate;

impl Person {
    /// The only way from typed text to a person: forms, rapid lists, imports, the command line and tests all pass here.
    ///
    /// A name typed in the field of the other script is moved where it belongs. The commune is a code or a name (see
    /// `geography::resolve`). Nothing is cut silently.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut text = |id| field::text(FIELDS, id, draft, &mut problems);
        let (file, douar, note) = (text("file"), text("douar"), text("note"));
        let (sex, commune) = (text("sex"), text("commune"));
        let (phone, cin, birth) = (text("phone"), text("cin"), text("birth"));
        let name = parse_name(draft, &mut problems);
        // A paper that says that nobody knows says nothing.
        let birth = birth.filter(|text| !birth::is_unknown(text));
        let birth = birth.and_then(|text| problems.take("birth", Birth::parse(&text, today)));
        let sex = sex.and_then(|text| problems.take("sex", parse_sex(&text)));
        let commune = commune.and_then(|text| problems.take("commune", parse_commune(&text, draft.get(PROVINCE))));
        let cin = cin.map(|text| clean_cin(&text)).and_then(|cin| problems.take("cin", in_latin(cin)));
        let shield = Shield {
            no_call: field::choice(FIELDS, "no_call", draft, &mut problems).is_some(),
            address: field::choice(FIELDS, "protected", draft, &mut problems).is_some(),
        };
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self {
            file: file.map(|text| kept_number(&text)),
            name,
            sex,
            birth,
            commune: commune.map(|commune| commune.code.to_owned()),
            douar,
            phone: phone.map(|text| phone::store_form(&text).0),
            cin: cin.filter(|cin| !cin.is_empty()),
            note,
            shield,
            married: None,
        })
    }

    /// What a form shows to change this person; `parse` reads it back unchanged. A commune stands as its code.
    pub fn to_draft(&self) -> Draft {
        let mut draft = Draft::default();
        let mut set = |id, text: Option<&str>| draft.set(id, text.unwrap_or_default());
        set("file", self.file.as_deref());
        // What stands in the place of an erased name is no answer, and none that a field could hold.
        set("family", self.name.erased_on.is_none().then_some(self.name.family.as_str()));
        set("given", Some(&self.name.given));
        set("family_ar", Some(&self.name.family_ar));
        set("given_ar", Some(&self.name.given_ar));
        set("birth", self.birth.map(Birth::to_typed).as_deref());
        set("sex", self.sex.map(Sex::choice));
        set("commune", self.commune.as_deref());
        set("douar", self.douar.as_deref());
        set("phone", self.phone.as_deref().map(phone::shown).as_deref());
        set("cin", self.cin.as_deref());
        set("note", self.note.as_deref());
        set("no_call", self.shield.no_call.then_some(YES[0]));
        set("protected", self.shield.address.then_some(YES[0]));
        draft
    }

    /// What is unusual but not wrong: a CIN or phone of no known form, an age outside 0–100. Shown, never blocking.
    pub fn doubts(&self, today: NaiveDate) -> Vec<(&'static str, Message)> {
        let mut doubts = Vec::new();
        if let Some(birth) = self.birth {
            let (least, _) = birth.ages_on(today);
            if least > 100 {
                doubts.push(("birth", Message::new("person-doubt-age").with("age", u32::from(least))));
            }
        }
        if let Some(phone) = &self.phone
            && !phone::is_usual(phone)
            && !privacy::is_masked(phone)
        {
            doubts.push(("phone", Message::new("person-doubt-phone")));
        }
        if let Some(cin) = &self.cin
            && !is_usual_cin(cin)
        {
            doubts.push(("cin", Message::new("person-doubt-cin")));
        }
        doubts
    }
}

fn parse_name(draft: &Draft, problems: &mut Problems) -> Name {
    let before = problems.0.len();
    let (family, family_ar) = pair(draft, ["family", "family_ar"], problems);
    let (given, given_ar) = pair(draft, ["given", "given_ar"], problems);
    let name = Name { family, given, family_ar, given_ar, erased_on: None };
    if problems.0.len() == before && name == Name::default() {
        problems.add("family", Message::new("person-nameless"));
    }
    name
}

/// The two scripts of one part of a name, each in its own field whichever it was typed in.
fn pair(draft: &Draft, ids: [&'static str; 2], problems: &mut Problems) -> (String, String) {
    let mut typed = [String::new(), String::new()];
    for (id, typed) in ids.into_iter().zip(&mut typed) {
        let text = draft.get(id);
        if text.contains('\0') {
            problems.add(id, Message::new("field-nul"));
            continue;
        }
        *typed = name::clean_free(text);
        if !typed.is_empty() && !name::has_letter(typed) {
            problems.add(id, Message::new("person-name-letters"));
            typed.clear();
        }
    }
    let [mut latin, mut arabic] = typed;
    let arabic_script = |text: &str| !text.is_ascii() && name::is_arabic(&name::clean_arabic(text));
    let mut first_arabic = arabic_script(&latin);
    let mut second_latin = !arabic.is_empty() && !arabic_script(&arabic);
    if (first_arabic && (second_latin || arabic.is_empty())) || (second_latin && latin.is_empty()) {
        std::mem::swap(&mut latin, &mut arabic);
        (first_arabic, second_latin) = (false, false);
    }
    if first_arabic || second_latin {
        // Both fields hold the same script: one of them is wrong, unless they say the same.
        let same = name::words(&latin) == name::words(&arabic);
        match (same, first_arabic) {
            (true, true) => latin.clear(),
            (true, false) => arabic.clear(),
            (false, true) => problems.add(ids[0], Message::new("person-name-latin")),
            (false, false) => problems.add(ids[1], Message::new("person-name-arabic")),
        }
    }
    let mut kept = [latin, name::clean_arabic(&arabic)];
    for (id, kept) in ids.into_iter().zip(&mut kept) {
        let field = FIELDS.iter().find(|field| field.id == id);
        if let Some(Err(message)) = field.map(|field| field.fits(kept)) {
            problems.add(id, message);
        }
    }
    kept.into()
}

const FEMALE: &[&str] = &[
    "f",
    "feminin",
    "feminine",
    "femme",
    "fille",
    "female",
    "woman",
    "girl",
    "mme",
    "mlle",
    "madame",
    "انثي",
    "امراه",
    "مراه",
    "بنت",
    "فتاه",
    "طفله",
    "سيده",
    "ا",
    "مونث",
];
const MALE: &[&str] = &[
    "m",
    "h",
    "masculin",
    "masculine",
    "homme",
    "garcon",
    "male",
    "man",
    "boy",
    "mr",
    "monsieur",
    "ذكر",
    "رجل",
    "ولد",
    "طفل",
    "سيد",
    "ذ",
    "مذكر",
];

fn parse_sex(text: &str) -> Result<Sex, Message> {
    // Most say it with one letter.
    let is_word = text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let folded = if is_word { text.to_ascii_lowercase() } else { name::words(text).concat() };
    let bare = folded.strip_prefix("ال").unwrap_or(&folded);
    let is = |words: &[&str]| words.contains(&folded.as_str()) || words.contains(&bare);
    if is(FEMALE) {
        Ok(Sex::Female)
    } else if is(MALE) {
        Ok(Sex::Male)
    } else {
        Err(Message::new("person-sex-unknown").with("text", date::quoted(text)))
    }
}

/// The commune meant, or the sentence that proposes others.
pub(in crate::domain) fn parse_commune(text: &str, province: &str) -> Result<&'static Commune, Message> {
    let list = |found: &[&Commune]| {
        let named: Vec<String> = found.iter().map(|c| format!("{} {} {}", c.name, c.name_ar, c.code)).collect();
        named.join(" · ")
    };
    let say = |id| Message::new(id).with("text", date::quoted(text));
    geography::resolve(text, province).map_err(|unclear| match unclear {
        Unclear::Several(found) => say("person-commune-several").with("names", list(&found)),
        Unclear::Unknown(found) if found.is_empty() => say("person-commune-unknown"),
        Unclear::Unknown(found) => say("person-commune-near").with("names", list(&found)),
    })
}

fn clean_cin(text: &str) -> String {
    let glued: String =
        kept_number(text).chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '/')).collect();
    // What the spaces kept apart may compose now.
    name::clean_free(&glued)
}

/// A card is numbered in Latin letters in both of its languages: ج12345 is no number of hers, and which letter was meant is not
/// ours to guess.
fn in_latin(cin: String) -> Result<String, Message> {
    if cin.chars().any(|c| c.is_alphabetic() && name::is_arabic(c.encode_utf8(&mut [0; 4]))) {
        return Err(Message::new("person-cin-arabic").with("text", date::quoted(&cin)));
    }
    Ok(cin)
}

/// One or two letters and five or six digits. Older and rarer ones exist.
pub fn is_usual_cin(cin: &str) -> bool {
    let letters = cin.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = cin.bytes().skip(letters);
    (1..=2).contains(&letters)
        && (5..=6).contains(&digits.clone().count())
        && digits.clone().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests;
