//! What a search has learnt, kept for the next letter: that changes the last word alone, and whom those before it name need
//! not be asked of the index again, block after block.

use super::postings::{BITS, SPAN, Set};
use crate::domain::search::{Query, Word};
use crate::store::{Result, Touched, journal};
use rusqlite::Connection;
use std::collections::HashMap;

/// Persons kept at most, two bytes each: every session has its own.
const MOST: usize = 1 << 18;
/// Persons of a block who are not worth keeping: words that name so many say next to nothing.
const WIDE: usize = SPAN / 4;
/// After more Changes than this it is quicker to ask anew.
const LATER: i64 = 500;
/// Phrases kept at most.
const PHRASES: usize = 32;

/// Phrases that were met lately.
#[derive(Default)]
pub(in crate::store) struct Known {
    /// The Change up to which it holds.
    head: i64,
    phrases: Vec<Met>,
    /// Persons in all of them.
    kept: usize,
    /// Walks so far.
    walks: u64,
}

/// Words and whom they name together.
struct Met {
    words: Vec<Word>,
    /// Whether articles may be missing (`Query::articles`).
    articles: bool,
    /// For each block that was asked: the places, their high bits telling how near.
    blocks: HashMap<i64, Box<[u16]>>,
    /// The walk that asked for it last.
    used: u64,
}

/// One of the phrases that help a walk.
#[derive(Clone, Copy)]
pub(super) struct Phrase {
    at: usize,
    /// The words of the query that it answers for, one bit each.
    pub(super) words: u16,
}

/// What helps a walk.
#[derive(Default)]
pub(super) struct Helping {
    /// Phrases that answer for some of the words, most words first.
    pub(super) phrases: Vec<Phrase>,
    /// All words but the last; `None` where there is but one.
    pub(super) before: Option<Phrase>,
    /// All words.
    pub(super) whole: Option<Phrase>,
    /// All words, the last one a letter or more shorter: nobody is found whom that did not name.
    pub(super) wider: Option<Phrase>,
}

impl Known {
    /// Forgets what no longer holds: somebody's words may have changed since.
    pub(super) fn renew(&mut self, conn: &Connection) -> Result<()> {
        let (head, _, _) = journal::head(conn)?;
        if head != self.head && !self.phrases.is_empty() && !self.holds(conn, head)? {
            *self = Self { walks: self.walks, ..Self::default() };
        }
        self.head = head;
        Ok(())
    }

    /// True if nobody was written in the Changes up to this one.
    fn holds(&self, conn: &Connection, head: i64) -> Result<bool> {
        if head < self.head || head - self.head > LATER {
            return Ok(false);
        }
        let mut later = conn.prepare_cached("SELECT tables FROM change WHERE id > ?1")?;
        let mut rows = later.query([self.head])?;
        let mut touched = Touched::default();
        while let Some(row) = rows.next()? {
            touched.0 |= row.get::<_, i64>(0)? as u64;
        }
        Ok(!touched.has("person") && !touched.has("person_detail"))
    }

    /// What helps with a query. Its words are kept from now on, and those before the last one by themselves.
    pub(super) fn helping(&mut self, query: &Query) -> Helping {
        self.walks += 1;
        self.make_room();
        let articles = query.articles();
        let Some((last, before)) = query.words.split_last() else { return Helping::default() };
        let whole = self.phrase(&query.words, articles);
        let before = (!before.is_empty()).then(|| self.phrase(before, articles));
        let mut helping = Helping { phrases: Vec::new(), before, whole: Some(whole), wider: None };
        let mut longest = 0;
        for (at, met) in self.phrases.iter_mut().enumerate().filter(|(_, met)| met.articles == articles) {
            let bit = |word: &Word| query.words.iter().position(|own| own == word).map(|nth| 1 << nth);
            if let Some(words) = met.words.iter().try_fold(0_u16, |bits, word| Some(bits | bit(word)?)) {
                met.used = self.walks;
                helping.phrases.push(Phrase { at, words });
            } else if let Some((shorter, same)) = met.words.split_last()
                && query.words.strip_suffix(std::slice::from_ref(last)) == Some(same)
                && last.narrows(shorter)
                && shorter.length() > longest
            {
                longest = shorter.length();
                met.used = self.walks;
                helping.wider = Some(Phrase { at, words: 0 });
            }
        }
        helping.phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.count_ones()));
        helping
    }

    /// The phrase of the first words of a query, known so far or not.
    fn phrase(&mut self, words: &[Word], articles: bool) -> Phrase {
        let is = |met: &Met| met.articles == articles && met.words == words;
        let at = self.phrases.iter().position(is).unwrap_or(self.phrases.len());
        if at == self.phrases.len() {
            self.phrases.push(Met { words: words.to_vec(), articles, blocks: HashMap::new(), used: self.walks });
        }
        Phrase { at, words: (1 << words.len()) - 1 }
    }

    /// Room for one more walk: the phrases that were not used for longest go.
    fn make_room(&mut self) {
        while self.kept > MOST / 2 || self.phrases.len() + 2 > PHRASES {
            let oldest = (0..self.phrases.len()).min_by_key(|at| self.phrases.get(*at).map(|met| met.used));
            let Some(at) = oldest else { break };
            let gone = self.phrases.swap_remove(at);
            self.kept -= gone.blocks.values().map(|places| places.len()).sum::<usize>();
        }
    }

    /// True if it is known whom a phrase names in a block.
    pub(super) fn has(&self, phrase: Phrase, block: i64) -> bool {
        self.phrases.get(phrase.at).is_some_and(|met| met.blocks.contains_key(&block))
    }

    /// Whom it names there, exactly, begun, heard; false where that is not known.
    pub(super) fn read(&self, phrase: Phrase, block: i64, to: &mut [Set; 3]) -> bool {
        let Some(places) = self.phrases.get(phrase.at).and_then(|met| met.blocks.get(&block)) else { return false };
        to.iter_mut().for_each(Set::clear);
        for packed in places {
            let (place, near) = (packed & (SPAN as u16 - 1), usize::from(packed >> BITS));
            to.iter_mut().skip(near).for_each(|set| set.put(place));
        }
        true
    }

    /// Keeps whom it names in a block.
    pub(super) fn keep(&mut self, phrase: Phrase, block: i64, all: &[Set; 3]) {
        let [exact, begun, heard] = all;
        let many = heard.count();
        if many > WIDE || self.kept + many > MOST {
            return;
        }
        let near = |place| if exact.has(place) { 0 } else { 2 - u16::from(begun.has(place)) };
        if let Some(met) = self.phrases.get_mut(phrase.at) {
            let packed: Box<[u16]> = heard.newest_first().map(|place| place | near(place) << BITS).collect();
            let before = met.blocks.insert(block, packed).map_or(0, |places| places.len());
            self.kept = self.kept + many - before;
        }
    }
}
