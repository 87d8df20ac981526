//! An apprentice at her workplace: her contract in two lines, the hours attested month by month, the visits.

use super::listed::{ListEvent, Listed};
use super::prompt::{Asked, Prompt};
use super::{Desk, Outcome, Screen, registry};
use crate::domain::contract::{ContractRow, Entry, LINES, Line, line_typed};
use crate::domain::date::{figures, parse_date, western_digits};
use crate::domain::field::Kind;
use crate::domain::id::ContractId;
use crate::domain::message::{Message, Value};
use crate::domain::module::parse_hours;
use crate::keys::{Action, Place};
use crate::store::{Result, Touched, contract};
use crate::text::format;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Lines above the list.
const HEAD: u16 = 3;

/// Most characters of an answer.
const LENGTH: usize = 120;

/// How far an entry is told.
enum Asking {
    Month,
    Hours(NaiveDate),
    Signer(NaiveDate, u32),
    Signed(NaiveDate, u32, String),
    Visit,
    By(NaiveDate),
    Note(NaiveDate, String),
}

/// The screen.
pub struct Apprentice {
    id: ContractId,
    row: Option<ContractRow>,
    list: Listed<Line>,
    asking: Option<(Asking, Prompt)>,
}

impl Apprentice {
    /// The workplace side of a contract.
    pub fn new(id: ContractId) -> Self {
        let list = Listed::new("apprentice", LINES, "apprentice-empty", |(id, _): &Line| *id);
        Self { id, row: None, list, asking: None }
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        self.row = Some(contract::get(&desk.store, self.id)?.0);
        self.list.renew(contract::entries(&desk.store, self.id)?);
        Ok(())
    }

    fn ask(&mut self, asking: Asking, label: &'static str, text: &str) -> Outcome {
        let prompt = Prompt::proposing(label, text, LENGTH);
        let prompt = match &asking {
            Asking::Month | Asking::Signed(..) | Asking::Visit => prompt.of(Kind::Date),
            Asking::Hours(_) => prompt.of(Kind::Duration),
            Asking::Signer(..) | Asking::By(_) | Asking::Note(..) => prompt,
        };
        self.asking = Some((asking, prompt));
        Outcome::stay()
    }

    /// What an answer leads to; a sentence where it cannot be read.
    fn answered(&mut self, typed: String, desk: &mut Desk) -> Result<Outcome> {
        let Some((asking, _)) = &self.asking else { return Ok(Outcome::stay()) };
        let today = desk.today;
        Ok(match asking {
            Asking::Month => match month(&typed) {
                Some(month) => self.ask(Asking::Hours(month), "apprentice-ask-hours", ""),
                None => {
                    let said = Message::new("cli-not-a-month").with("arg", "—").with("value", typed);
                    Outcome::refuse(said)
                }
            },
            Asking::Hours(month) => match parse_hours(&typed) {
                Ok(minutes) => {
                    let master = self.row.as_ref().and_then(|row| row.contract.master.clone()).unwrap_or_default();
                    let month = *month;
                    self.ask(Asking::Signer(month, minutes), "apprentice-ask-signer", &master)
                }
                Err(why) => Outcome::refuse(why),
            },
            Asking::Signer(month, minutes) => {
                let (month, minutes) = (*month, *minutes);
                self.ask(Asking::Signed(month, minutes, typed), "apprentice-ask-signed", &format::date(today))
            }
            Asking::Signed(month, minutes, signer) => match parse_date(&typed, today) {
                Ok(signed_on) => {
                    let (month, minutes, signer) = (*month, *minutes, signer.clone());
                    return self.attest(&Entry::Month { month, minutes, signer, signed_on }, desk);
                }
                Err(why) => Outcome::refuse(why),
            },
            Asking::Visit => match parse_date(&typed, today) {
                Ok(on) => self.ask(Asking::By(on), "apprentice-ask-by", &desk.clerk.name),
                Err(why) => Outcome::refuse(why),
            },
            Asking::By(on) => {
                let on = *on;
                self.ask(Asking::Note(on, typed), "apprentice-ask-note", "")
            }
            Asking::Note(on, by) => {
                let (on, by) = (*on, by.clone());
                return self.attest(&Entry::Visit { on, by, note: Some(typed) }, desk);
            }
        })
    }

    fn attest(&mut self, entry: &Entry, desk: &mut Desk) -> Result<Outcome> {
        contract::attest(&mut desk.store, desk.clerk.id, self.id, entry)?;
        self.asking = None;
        self.read(desk)?;
        Ok(Outcome::wrote(match entry {
            Entry::Month { month, minutes, .. } => {
                let mut said = Message::new("apprentice-attested").with("month", Value::Month(*month));
                said.args.push(("hours", Value::Minutes(i64::from(*minutes))));
                said
            }
            Entry::Visit { on, .. } => Message::new("apprentice-visited").with("day", *on),
        }))
    }

    fn heading(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let Some(row) = &self.row else { return };
        let theme = look.theme;
        let own = &row.contract;
        let mut what = vec![own.employer.clone()];
        what.extend(own.master.clone());
        what.extend(own.phone.clone());
        what.extend(own.number.clone());
        let span = Message::new("course-span").with("from", own.from).with("to", own.to);
        let mut hours = Message::new("apprentice-hours");
        hours.args.extend([
            ("attested", Value::Minutes(i64::from(row.attested))),
            ("wanted", Value::Minutes(i64::from(row.wanted))),
        ]);
        let second = format!("{} · {}", look.texts.say(&span), look.texts.say(&hours));
        for (n, (words, style)) in (0..).zip([(what.join(" · "), theme.text), (second, theme.dim)]) {
            let line = Rect { y: area.y + n, height: 1, ..area };
            let pieces = [
                Piece::new("", 1, theme.text),
                Piece::new(words, area.width.saturating_sub(2), style).said(look.side()),
            ];
            draw(buffer, line, look.side(), &pieces);
        }
    }
}

/// The first day of `11/2026` or `2026-11`.
fn month(text: &str) -> Option<NaiveDate> {
    let western = western_digits(text.trim());
    let (one, two) = western.split_once(['/', '-', ' '])?;
    let (year, month) = if one.len() == 4 { (one, two) } else { (two, one) };
    let year = year.parse().ok().filter(|year| (1900..=9999).contains(year))?;
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, 1)
}

impl Screen for Apprentice {
    fn place(&self) -> Place {
        Place::Apprentice
    }

    fn title(&self, look: &Look<'_>) -> String {
        let Some(row) = &self.row else { return String::new() };
        let name = look.texts.name(&row.name);
        format!("{name} · {}", line_typed(&row.contract.line))
    }

    fn address(&self) -> String {
        format!("apprentice/{}", self.id.0)
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(HEAD).max(2));
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["contract", "workplace_month", "visit", "module"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some((_, prompt)) = &mut self.asking {
            return match prompt.act(action) {
                Asked::Pending => Ok(Outcome::stay()),
                Asked::Dismissed => {
                    self.asking = None;
                    Ok(Outcome::stay())
                }
                Asked::Answered(typed) => self.answered(typed, desk),
            };
        }
        Ok(match action {
            Action::Back | Action::Done => Outcome::close(),
            Action::New => {
                let month = figures::month(desk.today);
                self.ask(Asking::Month, "apprentice-ask-month", &month)
            }
            Action::Note => self.ask(Asking::Visit, "apprentice-ask-visit", &format::date(desk.today)),
            Action::Look => registry::record(desk, "contract", self.id.0),
            Action::GoHistory => registry::history("contract", self.id.0),
            _ => match self.list.act(action) {
                ListEvent::Moved => Outcome::stay(),
                ListEvent::Open(_) | ListEvent::Ignored => Outcome::unmeant(),
            },
        })
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        self.asking.as_mut().map(|(_, line)| (line, String::new()))
    }

    fn typing(&self) -> bool {
        self.asking.is_some()
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let buffer = frame.buffer_mut();
        let below = if area.height > HEAD + 2 {
            self.heading(area, buffer, look);
            Rect { y: area.y + HEAD, height: area.height - HEAD, ..area }
        } else {
            area
        };
        let cursor = self.list.draw(below, buffer, look);
        match &self.asking {
            Some((_, prompt)) if area.height > 0 => {
                let foot = Rect { y: area.bottom() - 1, height: 1, ..area };
                draw(buffer, foot, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
                Some(prompt.draw(buffer, foot, look))
            }
            _ => cursor,
        }
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![
            (Action::New, Some("apprentice-new-month")),
            (Action::Note, Some("apprentice-new-visit")),
            (Action::Look, Some("course-edit")),
            (Action::Back, None),
            (Action::GoHistory, None),
        ]
    }
}
