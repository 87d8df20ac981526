//! The first start: which delegation, which language, what the clerk is called. There is no database yet, so this is no
//! `Screen`: `app::founding` asks it key by key and makes the file.

use crate::domain::draft::Draft;
use crate::domain::field::{Field, Kind, Script};
use crate::domain::geography::{self, Delegation};
use crate::domain::message::Message;
use crate::domain::name;
use crate::keys::Action;
use crate::text::{Language, Texts};
use crate::ui::Look;
use crate::ui::field::{Asks, Normal};
use crate::ui::form::{Form, FormEvent};
use crate::ui::picker::Choice;
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The codes of the languages, in the order of the choice.
const LANGUAGES: &[&str] = &["fr", "ar", "zgh", "zgh-Latn", "en"];

const FIELDS: &[Field] = &[
    Field::new("delegation", Kind::Lookup("delegation"), 40, 60),
    Field::new("language", Kind::Choice(LANGUAGES), 12, 20),
    Field::new("name", Kind::Text(Script::Free), 40, 60),
];

/// Delegations offered at most.
const MOST: usize = 40;
/// Codes from here on belong to delegations that the table does not know yet.
const PROVISIONAL: u16 = 4096;
/// Before the name of a delegation that the table does not know, in the key of its choice.
const NEW: &str = "new:";

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// Code of the delegation, provisional if it is none of the table's.
    pub delegation: u16,
    /// French name of its territory.
    pub name: String,
    /// Arabic name of its territory.
    pub name_ar: Option<String>,
    /// The language of the interface.
    pub language: Language,
    /// What the clerk is called.
    pub clerk: String,
}

/// What came of a key.
#[derive(Debug, PartialEq, Eq)]
pub enum Founded {
    /// It goes on.
    Pending,
    /// Why not.
    Refused(Message),
    /// She leaves, and nothing is made.
    Left,
    /// All there is to know.
    Answered(Answers),
}

/// The three questions.
pub struct Founding {
    form: Form,
    language: Language,
    /// True after the key that leaves was pressed once.
    leaving: bool,
}

fn asks<R>(language: Language, work: impl FnOnce(&Asks<'_>) -> R) -> R {
    let texts: Vec<Texts> = std::iter::once(language)
        .chain(Language::ALL.into_iter().filter(|other| *other != language))
        .map(Texts::load)
        .collect();
    work(&Asks {
        lookup: &|_, typed| delegations(language, typed),
        words: &|id| texts.iter().filter(|texts| texts.has(id)).map(|texts| texts.word(id)).collect(),
        normal: &|_: &Field, _| Normal::default(),
    })
}

/// A text as a record would hold it; empty where it may not stand in its field.
fn clean(id: &'static str, typed: &str) -> String {
    let field = FIELDS.iter().find(|field| field.id == id);
    let text = field.map(|field| field.text(&Draft::default().with(id, typed)));
    text.and_then(|text| text.ok().flatten()).unwrap_or_default()
}

fn choice(found: &Delegation, language: Language) -> Choice {
    let arabic = language.prefers_arabic();
    let (label, other) = if arabic { (found.name_ar, found.name) } else { (found.name, found.name_ar) };
    Choice { key: found.code.to_string(), label: label.to_owned(), hint: other.to_owned() }
}

/// Delegations by the beginnings of words in either script; one of no table under its own name.
fn delegations(language: Language, typed: &str) -> Vec<Choice> {
    if let Some(named) = typed.strip_prefix(NEW) {
        return vec![new(named, language)];
    }
    if let Some(found) = typed.parse().ok().and_then(geography::delegation) {
        return vec![choice(found, language)];
    }
    let wanted = name::words(typed);
    let fits = |found: &&Delegation| name::fit([found.name, found.name_ar], &wanted);
    let found: Vec<Choice> =
        geography::delegations().iter().filter(fits).take(MOST).map(|found| choice(found, language)).collect();
    let typed = typed.trim();
    if found.is_empty() && typed.chars().filter(|c| c.is_alphabetic()).count() > 2 {
        return vec![new(typed, language)];
    }
    found
}

fn new(named: &str, language: Language) -> Choice {
    Choice { key: format!("{NEW}{named}"), label: named.to_owned(), hint: Texts::load(language).word("founding-new") }
}

impl Founding {
    /// The questions, with what is known already: the language of the system, the name of the account.
    pub fn new(language: Language, clerk: &str) -> Self {
        let draft = Draft::default().with("language", language.code()).with("name", clerk);
        Self { form: asks(language, |asks| Form::new("founding", FIELDS, &draft, asks)), language, leaving: false }
    }

    /// The language chosen so far.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Typed or pasted text.
    pub fn text(&mut self, typed: &str) -> Founded {
        self.leaving = false;
        let event = asks(self.language, |asks| self.form.text(typed, asks));
        self.follow(event)
    }

    /// What a key means.
    pub fn act(&mut self, action: Action) -> Founded {
        match action {
            Action::Quit => return Founded::Left,
            Action::Language => return self.turn(self.language.next()),
            Action::Back if self.leaving => return Founded::Left,
            Action::Back => {
                self.leaving = true;
                return Founded::Refused(Message::new("founding-leave"));
            }
            _ => self.leaving = false,
        }
        let event = asks(self.language, |asks| self.form.act(action, asks));
        self.follow(event)
    }

    /// The same answers in another language.
    fn turn(&mut self, language: Language) -> Founded {
        self.language = language;
        let (draft, here) = (self.form.draft().with("language", language.code()), self.form.focused());
        self.form = asks(language, |asks| {
            let mut form = Form::new("founding", FIELDS, &draft, asks);
            form.focus_on(here, asks);
            form
        });
        Founded::Pending
    }

    fn follow(&mut self, event: FormEvent) -> Founded {
        let chosen = self.form.draft();
        let language =
            Language::from_code(chosen.get("language")).filter(|_| LANGUAGES.contains(&chosen.get("language")));
        if let Some(language) = language.filter(|language| *language != self.language) {
            self.turn(language);
        }
        match event {
            FormEvent::Refused(why) => Founded::Refused(why),
            FormEvent::Save => self.save(),
            FormEvent::Ignored | FormEvent::Moved | FormEvent::Changed | FormEvent::Leave => Founded::Pending,
        }
    }

    fn save(&mut self) -> Founded {
        let draft = self.form.draft();
        let mut problems = crate::domain::draft::Problems::default();
        let key = draft.get("delegation");
        let known = key.parse().ok().and_then(geography::delegation);
        let territory = match (known, key.strip_prefix(NEW)) {
            (Some(found), _) => Some((found.code, found.name.to_owned(), Some(found.name_ar.to_owned()))),
            (None, Some(named)) => {
                let named = clean("delegation", named);
                let arabic = Some(named.clone()).filter(|named| name::is_arabic(named));
                Some((PROVISIONAL, named, arabic)).filter(|(_, named, _)| !named.is_empty())
            }
            (None, None) => None,
        };
        if territory.is_none() {
            problems.add("delegation", Message::new("field-missing"));
        }
        let clerk = clean("name", draft.get("name"));
        if clerk.is_empty() {
            problems.add("name", Message::new("field-missing"));
        }
        if let (Some((delegation, name, name_ar)), true) = (territory, problems.0.is_empty()) {
            return Founded::Answered(Answers { delegation, name, name_ar, language: self.language, clerk });
        }
        let stray = asks(self.language, |asks| self.form.refuse(problems, asks));
        stray.map_or(Founded::Pending, Founded::Refused)
    }

    /// Draws the questions; returns where the terminal's cursor sits.
    pub fn draw(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let line = |n: u16| Rect { y: area.y.saturating_add(n), height: 1.min(area.height.saturating_sub(n)), ..area };
        for (n, id) in [(1, "founding-intro-1"), (2, "founding-intro-2")] {
            draw(
                buffer,
                line(n),
                look.side(),
                &[
                    Piece::new("", 1, look.theme.text),
                    Piece::new(look.texts.word(id), area.width.saturating_sub(2), look.theme.dim),
                ],
            );
        }
        let above = 4.min(area.height);
        let form = Rect { y: area.y + above, height: area.height - above, ..area };
        self.form.draw(form, buffer, look)
    }

    /// The key bar.
    pub const fn bar() -> &'static [(Action, Option<&'static str>)] {
        &[
            (Action::Enter, Some("founding-next")),
            (Action::Done, Some("founding-create")),
            (Action::Language, None),
            (Action::Back, Some("founding-quit")),
        ]
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn three_answers_make_a_delegation() {
        let mut founding = Founding::new(Language::French, "khadija");
        founding.text("azil");
        assert_eq!(founding.act(Action::Enter), Founded::Pending);
        founding.act(Action::Enter);
        let Founded::Answered(answers) = founding.act(Action::Enter) else { panic!("not answered") };
        assert_eq!((answers.name.as_str(), answers.clerk.as_str()), ("Azilal", "khadija"));
        assert_eq!(answers.name_ar.as_deref(), Some("أزيلال"));
        assert!(answers.delegation < PROVISIONAL);
    }

    #[test]
    fn the_language_turns_at_once_and_keeps_the_rest() {
        let mut founding = Founding::new(Language::French, "خديجة");
        founding.text("أزيلال");
        founding.act(Action::Enter);
        founding.act(Action::Clear);
        founding.text("العر");
        founding.act(Action::Enter);
        assert_eq!(founding.language(), Language::Arabic);
        let Founded::Answered(answers) = founding.act(Action::Done) else { panic!("not answered") };
        assert_eq!((answers.name.as_str(), answers.language), ("Azilal", Language::Arabic));
    }

    #[test]
    fn an_unknown_delegation_gets_a_provisional_code() {
        let mut founding = Founding::new(Language::French, "khadija");
        founding.text("Zzyzx");
        let Founded::Answered(answers) = founding.act(Action::Done) else { panic!("not answered") };
        assert_eq!((answers.delegation, answers.name.as_str()), (PROVISIONAL, "Zzyzx"));
    }

    #[test]
    fn nothing_is_made_without_a_delegation_and_leaving_asks_once() {
        let mut founding = Founding::new(Language::French, "khadija");
        assert_eq!(founding.act(Action::Done), Founded::Pending);
        assert!(matches!(founding.act(Action::Back), Founded::Refused(_)));
        founding.text("a");
        assert!(matches!(founding.act(Action::Back), Founded::Refused(_)));
        assert_eq!(founding.act(Action::Back), Founded::Left);
    }
}
