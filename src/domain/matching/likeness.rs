//! How alike two words and two names are. Costs of letters are hundredths of a consonant.

use super::ears::Ears;
use super::given;
use super::sound::Word;
use std::borrow::Cow;
use std::rc::Rc;

/// Longer words are compared by their beginning: nobody bears them.
const LONGEST: usize = 24;
/// What two given names that are both known, and are not one, are worth at most.
const OTHER_NAME: f64 = 0.55;
/// The same where the list spells one of them in another way, and it may be neither.
const MAYBE_OTHER_NAME: f64 = 0.70;
/// What another name that is written nearly the same is worth at most.
const NO_TYPO: f64 = 0.97;

/// What may be left out on one side.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gaps {
    /// Both sides are Latin.
    Latin,
    /// Both sides are Arabic: short vowels are not written, long ones are.
    Arabic,
    /// The Latin side of two scripts: its short vowels have no letter on the other.
    LatinBeside,
    /// The Arabic side of two scripts: its vowels are long, and are written on the other.
    ArabicBeside,
}

/// What a letter weighs in a word, and costs where the other word has none.
const fn gap(letter: u8, gaps: Gaps) -> u16 {
    match (letter, gaps) {
        (b'a' | b'e', Gaps::Latin) => 14,
        (b'a' | b'e', Gaps::Arabic) => 30,
        (b'a' | b'e', Gaps::LatinBeside) => 5,
        (b'a' | b'e', Gaps::ArabicBeside) => 15,
        (b'i' | b'u' | b'y' | b'w', Gaps::LatinBeside) => 28,
        (b'i' | b'u', Gaps::Latin) => 46,
        (b'i' | b'u', _) => 50,
        (b'y' | b'w', _) => 70,
        (b'F', Gaps::Latin | Gaps::Arabic) => 52,
        (b'F', _) => 45,
        (b'H', _) => 10,
        (b'h', _) => 65,
        _ => 100,
    }
}

/// What it costs that one word has this letter where the other has that.
const fn instead(one: u8, other: u8) -> u16 {
    let (a, b) = if one < other { (one, other) } else { (other, one) };
    if a == b {
        return 0;
    }
    match (a, b) {
        // Capitals come first.
        (b'F', b'a' | b'e') | (b'H', b'h') | (b'a', b'e') => 8,
        (b'F', b'h' | b'H') => 12,
        (b'i', b'y') | (b'u', b'w') => 8,
        (b'e', b'i') => 16,
        (b'F' | b'a', b'i') | (b'a' | b'e', b'u') => 40,
        (b'F', b't') => 45,
        (b'a', b'w' | b'y') | (b'e', b'y') => 50,
        (b'i', b'u' | b'w') | (b'u' | b'w', b'y') => 62,
        (b'G', b'g') | (b'g', b'k') => 20,
        (b'h', b'x') | (b'G', b'r' | b'k') | (b's', b't') | (b'd' | b'j', b'z') | (b'g', b'j') => 38,
        // As clerks of the Spanish zone wrote: Jadiya, Nayat, Aixa; El Hach below.
        (b'j', b'x' | b'y') | (b'c', b'x') => 38,
        (b'k' | b'G', b'x') => 60,
        (b'd', b't') => 50,
        (b'c', b'j') => 45,
        (b's', b'z') | (b'c', b's') | (b'b', b'f') => 65,
        (b'm', b'n') | (b'G', b'h') => 80,
        _ => 100,
    }
}

/// Two neighbours that changed places.
const SWAPPED: u16 = 45;

/// Weighted distance of two words as heard, and the weight of the heavier one.
fn distance(one: &[u8], other: &[u8], gaps: (Gaps, Gaps)) -> (u16, u16) {
    let one = one.get(..LONGEST).unwrap_or(one);
    let other = other.get(..LONGEST).unwrap_or(other);
    let width = other.len() + 1;
    let mut rows = [[0_u16; LONGEST + 1]; 3];
    let mut weight = 0_u16;
    for (at, letter) in other.iter().enumerate() {
        weight = weight.saturating_add(gap(*letter, gaps.1));
        rows[2][at + 1] = weight;
    }
    let mut own = 0_u16;
    for (i, a) in one.iter().enumerate() {
        rows.rotate_left(1);
        let [before, above, row] = &mut rows;
        own = own.saturating_add(gap(*a, gaps.0));
        row[0] = own;
        for j in 1..width {
            let b = other[j - 1];
            let mut least =
                (above[j - 1] + instead(*a, b)).min(above[j] + gap(*a, gaps.0)).min(row[j - 1] + gap(b, gaps.1));
            if i > 0 && j > 1 && *a == other[j - 2] && one[i - 1] == b && *a != b {
                least = least.min(before[j - 2] + SWAPPED);
            }
            row[j] = least;
        }
    }
    (rows[2][width - 1], own.max(weight))
}

/// Likeness of two words as heard. Words of one or two letters are hardly words: what differs there weighs as in longer ones.
fn heard(one: &[u8], other: &[u8], gaps: (Gaps, Gaps)) -> f64 {
    let (cost, weight) = distance(one, other, gaps);
    1.0 - (f64::from(cost) / f64::from(weight.max(200))).min(1.0)
}

/// Likeness of two words, from 0 to 1.
pub(super) fn word(one: &Word, other: &Word) -> f64 {
    let gaps = match (one.arabic, other.arabic) {
        (false, false) => (Gaps::Latin, Gaps::Latin),
        (true, true) => (Gaps::Arabic, Gaps::Arabic),
        (false, true) => (Gaps::LatinBeside, Gaps::ArabicBeside),
        (true, false) => (Gaps::ArabicBeside, Gaps::LatinBeside),
    };
    if one.written == other.written {
        return 1.0;
    }
    if let Some(abbreviated) = abbreviated(&one.typed, &other.typed) {
        return abbreviated;
    }
    let mut best = heard(&one.heard, &other.heard, gaps);
    let known = given::relation(&one.names, &other.names);
    if known == given::Relation::Same {
        return best.max(0.96);
    }
    for (a, b) in
        [(one.bare.as_deref(), None), (None, other.bare.as_deref()), (one.bare.as_deref(), other.bare.as_deref())]
    {
        if a.is_some() || b.is_some() {
            let bare = heard(a.unwrap_or(&one.heard), b.unwrap_or(&other.heard), gaps);
            best = best.max(bare * NO_TYPO);
        }
    }
    let typed = if one.arabic == other.arabic { typed(&one.typed, &other.typed, one.arabic) } else { 0.0 };
    // Two names that are both known are two, unless one is a slip of the hand: Hafiad is spelled so by nobody.
    match known {
        given::Relation::Other if one.listed && other.listed => best.min(OTHER_NAME),
        given::Relation::Other if typed == 0.0 => best.min(MAYBE_OTHER_NAME),
        _ => best.max(typed),
    }
}

/// What a name is worth of which only the first letter stands: F. Zahra.
const INITIAL: f64 = 0.72;

/// Likeness of a word and the letter that stands for it, in Latin writing as typed.
fn abbreviated(one: &str, other: &str) -> Option<f64> {
    let (letter, word) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let stands = letter.len() == 1 && letter.is_ascii() && word.len() > 2 && word.starts_with(letter);
    stands.then_some(INITIAL)
}

/// What a word that was cut off is worth: enough where a day agrees, too little where a year does.
const CUT_OFF: f64 = 0.68;

/// Likeness of two words as typed: one slip of the hand in a word of five letters, two in one of nine; a long word of which the
/// end is cut off.
fn typed(one: &str, other: &str, arabic: bool) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) = (scanned(one).chars().collect(), scanned(other).chars().collect());
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    let begun = if arabic { 4 } else { 5 };
    if short >= begun && long - short >= 2 && a.iter().zip(&b).all(|(one, other)| one == other) {
        return CUT_OFF;
    }
    // Three letters of Arabic are a whole name: هند.
    if short < if arabic { 3 } else { 4 } || long > LONGEST || long - short > 2 {
        return 0.0;
    }
    let slips = slips(&a, &b);
    match (slips, short) {
        (0, _) => 0.90,
        (1, 3) => 0.72,
        (1, 7..) => 0.90,
        (1, 5..) => 0.86,
        (1, 4) => 0.80,
        (2, 9..) => 0.84,
        _ => 0.0,
    }
}

/// A word where letters that a reader of scans takes for others are those.
fn scanned(word: &str) -> Cow<'_, str> {
    if word.contains("rn") || word.contains("cl") {
        return Cow::Owned(word.replace("rn", "m").replace("cl", "d"));
    }
    Cow::Borrowed(word)
}

/// Letters missing, added, changed or swapped with their neighbour.
fn slips(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..width).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for j in 1..width {
            let b = other[j - 1];
            let mut least = (above[j - 1] + usize::from(*a != b)).min(above[j] + 1).min(row[j - 1] + 1);
            if i > 0 && j > 1 && *a == other[j - 2] && one[i - 1] == b {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or(0)
}

/// Likeness of two names, the order of their words free: the best pairing of the shorter with the longer. The least like
/// word counts most, for it is the one that tells sisters apart.
pub(super) fn names(ears: &mut Ears, one: &[Rc<Word>], other: &[Rc<Word>]) -> f64 {
    let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if few.is_empty() {
        return 0.0;
    }
    let apart = paired(ears, few, many);
    if apart >= super::NAME || many.len() > MOST_JOINED {
        return apart;
    }
    // What one writes as one word the other may write as two.
    let mut best = apart;
    for (own, its) in [(many, few), (few, many)] {
        // Of as many words as the other two are left: one alone names too many.
        if own.len() < its.len() || own.len() == its.len() && own.len() < 3 {
            continue;
        }
        for at in 0..own.len() - 1 {
            let (Some(one), Some(next)) = (own.get(at), own.get(at + 1)) else { continue };
            let Some(word) = (one.arabic == next.arabic).then(|| ears.joined(one, next)).flatten() else { continue };
            let mut joined = own.to_vec();
            joined.splice(at..at + 2, [word]);
            let (few, many) =
                if joined.len() <= its.len() { (joined.as_slice(), its) } else { (its, joined.as_slice()) };
            best = best.max(paired(ears, few, many));
        }
    }
    best
}

/// Longer names are hardly written in two ways.
const MOST_JOINED: usize = 8;

fn paired(ears: &mut Ears, few: &[Rc<Word>], many: &[Rc<Word>]) -> f64 {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::with_capacity(few.len() * many.len());
    for (a, own) in few.iter().enumerate() {
        pairs.extend(many.iter().enumerate().map(|(b, its)| (ears.likeness(own, its), a, b)));
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut taken, mut met) = (0_u64, 0_u64);
    let (mut sum, mut least) = (0.0, 1.0_f64);
    for (score, a, b) in pairs {
        if taken >> a & 1 == 0 && met >> b & 1 == 0 {
            (taken, met) = (taken | 1 << a, met | 1 << b);
            sum += score;
            least = least.min(score);
        }
    }
    let average = sum / few.len() as f64;
    let unmet = (many.len() - few.len()) as f64;
    let whole = 0.4 * average + 0.6 * least - 0.03 * unmet;
    // One word alone names too many.
    if few.len() == 1 && many.len() > 1 { whole * 0.75 } else { whole }.max(0.0)
}
