//! What is looked for, word by word, and how near a person comes to it.

use super::terms::{Words, ending, is_year, years};
use crate::domain::birth::Birth;
use crate::domain::matching::{Keys, Sound, sounds};
use crate::domain::person::Person;
use crate::domain::{date, name, phone};
use chrono::NaiveDate;

/// Words looked for at most: more are no longer a search, and each of them is asked of the index.
const MOST: usize = 12;

/// How near one word typed comes to a person, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// It is one of her words.
    Exact,
    /// One of her words begins with it.
    Begins,
    /// It sounds as one of her names does, vowels too.
    Sounds,
    /// It has the consonants of one of her names, or those it begins with; or her phone ends in it.
    Like,
}

/// How near a person comes to all that was typed: less is nearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// Of the word that is furthest.
    pub worst: Nearness,
    /// Of all words, those that were found beside her name a little further, and of the birth.
    pub far: u32,
}

/// How a word sounds, as typed so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// If it is whole.
    pub whole: Sound,
    /// What the bones of longer words begin with, if it goes on; `None` where that would be half the registry.
    pub open: Option<String>,
}

/// One word typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Folded. Any of them will do: a declared age falls in two years.
    pub literals: Vec<String>,
    /// True if nothing is to follow: a year that was worked out from a date.
    pub whole: bool,
    /// How it sounds; `None` for numbers and particles.
    pub heard: Option<Heard>,
    /// True for an article or a title: it may be missing from a name that sounds alike.
    pub quiet: bool,
    /// What the terms of phones begin with that end in it; `None` for what is no end of a phone.
    pub ending: Option<String>,
}

/// Everything typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Each of them is in what is found.
    pub words: Vec<Word>,
    /// The birth typed in full: it ranks those of its year.
    birth: Option<Birth>,
}

impl Word {
    fn named(literal: String) -> Self {
        let digits = literal.bytes().filter(u8::is_ascii_digit).count();
        let letters = literal.chars().filter(|c| c.is_alphabetic()).count();
        // Digits stand for letters in chats: « 3awatif ». A card or a file is no name.
        let is_name = letters > 0 && digits <= 2 && letters >= digits;
        let whole = if is_name { sounds(&literal).pop() } else { None };
        let quiet = whole.is_none() && is_name && (literal.is_ascii() || name::is_arabic(&literal));
        let heard = whole.map(|whole| Heard { open: open(&literal), whole });
        Self { ending: ending(&literal), literals: vec![literal], whole: false, heard, quiet }
    }

    /// True for digits such as a phone is said in, two or three at a time, and for those put together already.
    fn is_pair(&self) -> bool {
        let digits =
            |text: &String| text.len() > 1 && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
        !self.whole
            && self.literals.first().is_some_and(digits)
            && (self.ending.is_some() || self.literals.iter().all(|text| text.len() <= 3))
    }

    /// Letters of it.
    pub fn length(&self) -> usize {
        self.literals.first().map_or(0, |literal| literal.chars().count())
    }

    /// True if it names nobody whom a shorter word does not name, near or far: the same word, gone on with.
    pub fn narrows(&self, shorter: &Self) -> bool {
        let begins = |literal: &String| shorter.literals.iter().any(|word| literal.starts_with(word.as_str()));
        // What a phone ends in begins otherwise with each digit.
        if shorter.whole || self.quiet || self.ending.is_some() || !self.literals.iter().all(begins) {
            return false;
        }
        let Some(own) = &self.heard else { return true };
        let open = shorter.heard.as_ref().and_then(|heard| heard.open.as_ref());
        open.is_some_and(|open| {
            [Some(&own.whole.bones), own.open.as_ref()]
                .into_iter()
                .flatten()
                .all(|bones| bones.starts_with(open.as_str()))
        })
    }

    /// Takes the words of a person, and how her names sound once that is asked.
    fn nearness(
        &self,
        words: &Words<'_>,
        sounds: &mut Option<Vec<Sound>>,
        keys: &mut Keys,
        articles: bool,
    ) -> Option<(Nearness, bool)> {
        let among = |own: &[String]| {
            let is = |own: &String| self.literals.contains(own);
            let begins = |own: &String| !self.whole && self.literals.iter().any(|word| own.starts_with(word.as_str()));
            if own.iter().any(is) {
                Some(Nearness::Exact)
            } else if own.iter().any(begins) {
                Some(Nearness::Begins)
            } else {
                None
            }
        };
        let names = among(&words.names);
        if names == Some(Nearness::Exact) {
            return Some((Nearness::Exact, true));
        }
        let numbers = self.literals.iter().any(|word| words.may_number(word)).then(|| words.numbers());
        let hidden = numbers.and_then(|numbers| numbers.hidden.as_ref());
        if hidden.is_some_and(|hidden| self.literals.contains(hidden)) {
            return Some((Nearness::Exact, false));
        }
        // No place is called by digits.
        let named = self.literals.iter().any(|word| word.contains(char::is_alphabetic));
        let place = if named { among(words.places(keys)) } else { None };
        let others = [numbers.and_then(|numbers| among(&numbers.shown)), place].into_iter().flatten().min();
        match (names, others) {
            (Some(near), other) if other.is_none_or(|other| near <= other) => return Some((near, true)),
            (_, Some(near)) => return Some((near, false)),
            _ => {}
        }
        let ends =
            |ending: &String| numbers.and_then(|own| own.ending.as_ref()).is_some_and(|own| own.starts_with(ending));
        if self.ending.as_ref().is_some_and(ends) {
            return Some((Nearness::Like, false));
        }
        if self.quiet {
            return articles.then_some((Nearness::Sounds, true));
        }
        let heard = self.heard.as_ref()?;
        let own = sounds.get_or_insert_with(|| words.sounds(keys));
        if own.contains(&heard.whole) {
            return Some((Nearness::Sounds, true));
        }
        own.iter().any(|sound| heard.like(sound)).then_some((Nearness::Like, true))
    }
}

impl Heard {
    /// True if a name that sounds so may be meant.
    fn like(&self, sound: &Sound) -> bool {
        let like = |bones: &String| {
            *bones == self.whole.bones || self.open.as_ref().is_some_and(|open| bones.starts_with(open.as_str()))
        };
        like(&sound.bones) || sound.helped.as_ref().is_some_and(like)
    }
}

/// What the bones of words begin with that begin like this: those of the word with another consonant after it, that one
/// left out. The end of a whole word is silent; what is still being typed has none.
fn open(literal: &str) -> Option<String> {
    let arabic = name::is_arabic(literal);
    let next = match (arabic, literal.chars().last()?) {
        (false, 'm') => 'b',
        (false, _) => 'm',
        (true, 'م') => 'ب',
        (true, _) => 'م',
    };
    let mut bones = sounds(&format!("{literal}{next}")).pop()?.bones;
    bones.pop();
    // One consonant says too little of three letters, unless it takes two of them: « kha ».
    let letters = literal.chars().count() - usize::from(literal.chars().nth(1) == Some('h'));
    let enough = bones.chars().count() >= 2 || (!bones.is_empty() && letters <= 2);
    enough.then_some(bones)
}

impl Query {
    /// Reads what was typed, in any order, in either script, the last word perhaps not to its end.
    pub fn read(typed: &str, today: NaiveDate) -> Self {
        let mut query = Self::default();
        for token in tokens(typed) {
            query.token(&token, today);
        }
        query.words.truncate(MOST);
        query
    }

    /// A word of a name.
    pub fn of_name(word: &str) -> Self {
        Self { words: name::words(word).into_iter().take(MOST).map(Word::named).collect(), birth: None }
    }

    fn token(&mut self, token: &str, today: NaiveDate) {
        let western = date::western_digits(token);
        if says_birth(&western)
            && let Ok(birth) = Birth::parse(token, today)
        {
            self.birth = self.birth.or(Some(birth));
            let literals = years(Some(birth)).map(|year| year.to_string()).collect();
            self.words.push(Word { literals, whole: true, ..Word::default() });
            return;
        }
        if let Some(literals) = dialled(&western) {
            self.words.push(Word { literals, ending: ending(&western), ..Word::default() });
            return;
        }
        self.words.extend(name::words(token).into_iter().map(Word::named));
    }

    /// True if nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// True if articles and titles may be missing: there is a name beside them.
    pub fn articles(&self) -> bool {
        self.words.iter().any(|word| word.heard.is_some())
    }

    /// The same with particles written with the word after them, « ben ali » as « benali », and the pairs of digits in which the
    /// end of a phone is said, « 45 67 », as one. `None` if there are none.
    pub fn glued(&self) -> Option<Self> {
        let mut words: Vec<Word> = Vec::with_capacity(self.words.len());
        let (mut glued, mut apart) = (false, String::new());
        for word in &self.words {
            // One after the other, as long as they are heard as one: بن, عبد, السلام.
            let text = word.literals.first().map_or("", String::as_str);
            let longer = format!("{apart} {text}");
            let both = |is: fn(&Word) -> bool| is(word) && words.last().is_some_and(is);
            let belongs = (both(|one| one.heard.is_some()) && sounds(&longer).len() == 1) || both(Word::is_pair);
            match words.last_mut().filter(|_| belongs) {
                Some(before) => {
                    (*before, glued) = (Word::named(longer.replace(' ', "")), true);
                    apart = longer;
                }
                None => {
                    apart = text.to_owned();
                    words.push(word.clone());
                }
            }
        }
        glued.then_some(Self { words, birth: self.birth })
    }

    /// How near a person comes; `None`: it is not she.
    pub fn rank(&self, person: &Person) -> Option<Rank> {
        self.place(person, &mut Keys::default()).map(|(rank, _)| rank)
    }

    /// The same for one of many, whose names may have been met before; and the name by which those are ordered who come
    /// equally near.
    pub fn place(&self, person: &Person, keys: &mut Keys) -> Option<(Rank, String)> {
        let words = Words::of(person);
        let mut sounds = None;
        let articles = self.articles();
        let mut rank = Rank { worst: Nearness::Exact, far: 0 };
        for word in &self.words {
            let (near, in_name) = word.nearness(&words, &mut sounds, keys, articles)?;
            rank.worst = rank.worst.max(near);
            rank.far += 2 * near as u32 + u32::from(!in_name);
        }
        if let Some((wanted, own)) = self.birth.zip(person.birth) {
            let ((first, last), (own_first, own_last)) = (wanted.range(), own.range());
            rank.far += 3 * u32::from(own_first > last || own_last < first);
        }
        Some((rank, words.order))
    }
}

/// A date or an age, said so that it can be nothing else: a bare number may also begin a file's.
fn says_birth(western: &str) -> bool {
    let marked = western.starts_with('~') || western.chars().last().is_some_and(char::is_alphabetic);
    let parts = || western.split(['/', '-', '.']);
    let dated = parts().count() == 3 || (parts().count() == 2 && parts().any(|part| part.len() == 4));
    let digits = western.bytes().any(|b| b.is_ascii_digit());
    digits && (dated || marked) && western.bytes().filter(u8::is_ascii_alphabetic).count() <= 4
}

/// What was typed, token by token; a phone or a card written in parts is one.
pub(super) fn tokens(typed: &str) -> Vec<String> {
    let separates = |c: char| c.is_whitespace() || matches!(c, ',' | '،' | ';');
    let typed: Vec<&str> = typed.split(separates).filter(|token| !token.is_empty()).collect();
    let mut tokens = Vec::with_capacity(typed.len());
    let mut rest = typed.as_slice();
    while let Some(first) = rest.first() {
        let (token, many) = phone_in_parts(rest).or_else(|| card_in_parts(rest)).unwrap_or(((*first).to_owned(), 1));
        tokens.push(token);
        rest = rest.get(many..).unwrap_or_default();
    }
    tokens
}

/// A phone at the beginning of these, and how many of them it is: `06 61 23 45 67`, or what there is of it so far.
fn phone_in_parts(tokens: &[&str]) -> Option<(String, usize)> {
    // A year goes on with no phone; and without what a phone begins with, the end of one and a number are not another.
    let parts =
        tokens.iter().enumerate().map_while(|(at, token)| digits(token).filter(|part| at == 0 || !is_year(part)));
    let run: Vec<String> = parts.collect();
    let begins = run.first().is_some_and(|part| part.starts_with(['0', '+']) || part.starts_with("212"));
    let whole = (2..=run.len()).rev().find(|many| {
        let parts = run.get(..*many).unwrap_or_default();
        (begins || parts.iter().all(|part| part.len() <= 3)) && phone::store_form(&parts.concat()).1
    });
    if let Some(many) = whole {
        return Some((run.get(..many)?.concat(), many));
    }
    let pairs = run.iter().take_while(|part| part.len() <= 3).count();
    let many = if run.first()?.starts_with('+') { run.len() } else { pairs };
    let all = run.get(..many)?.concat();
    (many > 1 && all.len() <= 13 && dialled(&all).is_some()).then_some((all, many))
}

/// The digits of a part of a phone number, and its plus; `None` if it is none.
fn digits(token: &str) -> Option<String> {
    let western = date::western_digits(token);
    let belongs = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | '(' | ')');
    let is_part = western.bytes().any(|b| b.is_ascii_digit()) && western.chars().all(belongs);
    is_part.then(|| western.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect())
}

/// A card written in two: `IB 123456`.
fn card_in_parts(tokens: &[&str]) -> Option<(String, usize)> {
    let (letters, number) = (tokens.first()?, date::western_digits(tokens.get(1)?));
    let letters_fit = (1..=2).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_alphabetic());
    let number_fits = (5..=6).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    (letters_fit && number_fits).then(|| (format!("{letters}{number}"), 2))
}

/// A phone, or the beginning of one, as people dial it, and as it was typed: nine digits may be another number.
fn dialled(western: &str) -> Option<Vec<String>> {
    let digits = digits(western)?;
    if let (stored, true) = phone::store_form(&digits) {
        let national = format!("0{}", stored.trim_start_matches("+212"));
        let mut both = vec![national, digits.trim_start_matches('+').to_owned()];
        both.dedup();
        return Some(both);
    }
    let after = ["+212", "00212"].into_iter().find_map(|prefix| digits.strip_prefix(prefix));
    let national = after.map_or_else(|| digits.clone(), |after| format!("0{}", after.trim_start_matches('0')));
    let mut bytes = national.bytes();
    let begins = bytes.next() == Some(b'0') && bytes.next().is_none_or(|b| (b'5'..=b'8').contains(&b));
    (begins && national.len() <= 10 && (after.is_some() || western.len() > 2)).then(|| vec![national])
}
