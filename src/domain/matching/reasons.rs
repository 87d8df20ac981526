//! What each field of a comparison says, in words.

use super::super::message::Message;
use super::{Comparison, Window};

impl Comparison {
    /// What each field says, the weightiest first: « nom 0,97 · né(e) à un an près · même commune ». A field that one of the
    /// two lacks says nothing.
    pub fn reasons(&self) -> Vec<Message> {
        let mut said = Vec::with_capacity(6);
        match self.cin {
            Some(true) if self.doubtful_card() => said.push(Message::new("matching-cin-doubtful")),
            Some(true) => said.push(Message::new("matching-cin-same")),
            Some(false) => said.push(Message::new("matching-cin-other")),
            None => {}
        }
        let name = if self.married { "matching-name-married" } else { "matching-name" };
        said.push(Message::new(name).with("likeness", hundredths(self.name)));
        said.push(self.born.map_or_else(|| Message::new("matching-born-unknown"), born));
        match self.commune {
            Some(true) => said.push(Message::new("matching-commune-same")),
            Some(false) => said.push(Message::new("matching-commune-other")),
            None => {}
        }
        if self.sex == Some(false) {
            said.push(Message::new("matching-sex-other"));
        }
        if self.phone == Some(true) {
            said.push(Message::new("matching-phone-same"));
        }
        said
    }

    /// The same in one sentence.
    pub fn told(&self) -> Message {
        let mut all = self.reasons().into_iter();
        let first = all.next().unwrap_or_else(|| Message::new("matching-born-unknown"));
        all.fold(first, |before, next| Message::new("matching-and").with("one", before).with("other", next))
    }
}

fn born(window: Window) -> Message {
    let years = |id: &'static str, years: u16| Message::new(id).with("years", years);
    match window {
        Window::Same => Message::new("matching-born-same"),
        Window::Within => Message::new("matching-born-within"),
        Window::Swapped => Message::new("matching-born-swapped"),
        Window::FirstOfYear => Message::new("matching-born-first"),
        Window::NextDay => Message::new("matching-born-next"),
        Window::Digit | Window::Decade => Message::new("matching-born-digit"),
        Window::Years(apart) => years("matching-born-years", apart),
        Window::About(apart) | Window::Declared(apart) => years("matching-born-about", apart),
        Window::SameYear => Message::new("matching-born-year"),
        Window::Other => Message::new("matching-born-other"),
    }
}

/// A likeness in hundredths, as sentences take it: 97 of 100.
pub fn hundredths(likeness: f64) -> u32 {
    (likeness.clamp(0.0, 1.0) * 100.0).round() as u32
}
