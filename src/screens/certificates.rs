//! The register of certificates: every number that was given, whom for; another copy with its reason, one annulled with its
//! reason, the register written out as a file.

use super::course::draw::context;
use super::export::{folder, free};
use super::listed::{ListEvent, Listed};
use super::prompt::{Asked, Prompt};
use super::{Desk, Outcome, Screen, course};
use crate::domain::certificate::{COLUMNS, Entry};
use crate::domain::completion::REASON;
use crate::domain::id::CertificateId;
use crate::domain::message::Message;
use crate::exchange::{certificates, xlsx_out};
use crate::keys::{Action, Place};
use crate::store::{Result, Touched, Trouble, certificate};
use crate::text::Texts;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::Frame;
use ratatui::layout::Rect;

/// What a reason is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Want {
    Reprint(CertificateId),
    Annul(CertificateId),
}

/// The screen.
pub struct Certificates {
    list: Listed<Entry>,
    prompt: Option<(Want, Prompt)>,
}

impl Default for Certificates {
    fn default() -> Self {
        let list = Listed::new("certificate", COLUMNS, "certificate-none", |entry: &Entry| entry.certificate.id.0);
        Self { list: list.dimming(|entry| entry.certificate.annulled.is_some()), prompt: None }
    }
}

impl Certificates {
    fn read(&mut self, desk: &Desk) -> Result<()> {
        let entries = certificate::all(&desk.store, None)?;
        self.list.fill(entries);
        Ok(())
    }

    fn answered(&mut self, want: Want, words: &str, desk: &mut Desk) -> Result<Outcome> {
        let said = match want {
            Want::Reprint(id) => return self.reprint(id, words, desk),
            Want::Annul(id) => {
                let own = certificate::annul(&mut desk.store, desk.clerk.id, id, words)?.value;
                Message::new("certificate-annulled").with("number", own.number.to_string())
            }
        };
        self.prompt = None;
        self.read(desk)?;
        Ok(Outcome::say(said))
    }

    /// Writes the paper of one certificate and logs the copy.
    fn reprint(&mut self, id: CertificateId, reason: &str, desk: &mut Desk) -> Result<Outcome> {
        let own = certificate::get(&desk.store, id)?;
        let stem = format!("attestation-{}", own.number.to_string().replace('/', "-"));
        let path = free(&folder(desk.store.path())?, &stem, "txt");
        let (path, all) =
            certificates::hand_out(&mut desk.store, desk.clerk.id, &[id], Some(reason), (&path, false))?.value;
        self.prompt = None;
        self.read(desk)?;
        let file = crate::text::sanitize::line(&path.to_string_lossy()).into_owned();
        Ok(Outcome::say(Message::new("certificate-written").with("count", all.len()).with("file", file)))
    }

    /// The whole register for a spreadsheet.
    fn write(&self, desk: &Desk) -> Result<Outcome> {
        let texts = Texts::load(desk.language);
        let (heads, rows) = certificates::register(self.list.rows(), &texts);
        let path = free(&folder(desk.store.path())?, "registre-attestations", "xlsx");
        let title = texts.word("place-certificates");
        let written = xlsx_out::write(&path, false, &title, &heads, &mut rows.into_iter(), &texts);
        let (path, _) = written.map_err(Trouble::Refused)?;
        let file = crate::text::sanitize::line(&path.to_string_lossy()).into_owned();
        Ok(Outcome::say(Message::new("export-written").with("file", file)))
    }
}

impl Screen for Certificates {
    fn place(&self) -> Place {
        Place::Certificates
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-certificates")
    }

    fn address(&self) -> String {
        "certificates".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(2).max(2));
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["certificate", "certificate_copy", "person"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some((want, prompt)) = &mut self.prompt {
            let want = *want;
            return match prompt.act(action) {
                Asked::Pending => Ok(Outcome::stay()),
                Asked::Dismissed => {
                    self.prompt = None;
                    Ok(Outcome::stay())
                }
                Asked::Answered(words) => self.answered(want, &words, desk),
            };
        }
        let here = self.list.current().map(|entry| (entry.certificate.clone(), entry.certificate.id));
        Ok(match (action, here) {
            (Action::Back | Action::Done, _) => Outcome::close(),
            (Action::Files, _) => return self.write(desk),
            (Action::Reprint, Some((own, id))) if own.copies == 0 && own.annulled.is_none() => {
                return self.reprint(id, "", desk);
            }
            (Action::Reprint | Action::Annul, Some((own, id))) => {
                if let Some((day, _)) = own.annulled {
                    let said = Message::new("certificate-annulled-already").with("number", own.number.to_string());
                    return Ok(Outcome::refuse(said.with("day", day)));
                }
                let (want, label) = match action {
                    Action::Reprint => (Want::Reprint(id), "certificate-reprint-why"),
                    _ => (Want::Annul(id), "certificate-annul-why"),
                };
                self.prompt = Some((want, Prompt::new(label, "", REASON)));
                Outcome::stay()
            }
            (Action::Record, Some((own, _))) => course::of_line(desk, own.enrolment),
            (Action::GoHistory, Some((_, id))) => super::registry::history("certificate", id.0),
            (_, here) => match (self.list.act(action), here) {
                (ListEvent::Open(_), Some((own, _))) => course::of_line(desk, own.enrolment),
                (ListEvent::Moved, _) => Outcome::stay(),
                _ => Outcome::unmeant(),
            },
        })
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        let (Want::Reprint(id) | Want::Annul(id), line) = self.prompt.as_mut()?;
        Some((line, id.0.to_string()))
    }

    fn typing(&self) -> bool {
        self.prompt.is_some()
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let head = Message::new("certificate-count").with("count", self.list.rows().len());
        let mut words = vec![look.texts.say(&head)];
        if let Some(entry) = self.list.current() {
            words.extend(entry.certificate.details().iter().map(|detail| look.texts.say(detail)));
        }
        let below = context(area, frame.buffer_mut(), look, words.join(" · "));
        let cursor = self.list.draw(below, frame.buffer_mut(), look);
        if let Some((_, prompt)) = &self.prompt {
            let last = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
            draw(frame.buffer_mut(), last, look.side(), &[Piece::new("", last.width, look.theme.text)]);
            return Some(prompt.draw(frame.buffer_mut(), last, look));
        }
        cursor
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.prompt.is_some() {
            return vec![(Action::Enter, Some("action-done")), (Action::Back, None)];
        }
        vec![
            (Action::Reprint, None),
            (Action::Annul, None),
            (Action::Files, Some("certificate-write")),
            (Action::Enter, Some("today-open")),
            (Action::Back, None),
            (Action::GoHistory, None),
        ]
    }
}
