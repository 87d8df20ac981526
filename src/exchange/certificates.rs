//! Certificates as pages of plain text for any printer, one to a page, in French and in Arabic; and the copies of them that
//! leave the house, logged with the same act that writes them.

use super::atomic::Atomic;
use crate::domain::birth::Birth;
use crate::domain::certificate::{Certificate, Entry};
use crate::domain::id::{CertificateId, ClerkId};
use crate::domain::message::{Message, Value};
use crate::domain::person::{Person, Sex};
use crate::store::meta::Meta;
use crate::store::{Result, Store, Trouble, Written, certificate, meta};
use crate::text::{Language, Texts, cells, format, sanitize};
use chrono::Datelike;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Columns of the register, by the id of their heading.
const HEADS: [&str; 11] = [
    "certificate-number",
    "sheet-name",
    "sheet-name-ar",
    "certificate-title",
    "certificate-course",
    "certificate-hours",
    "certificate-granted",
    "certificate-mark",
    "certificate-exception",
    "certificate-annulled-on",
    "certificate-copies-made",
];

/// Headings and rows of the register: what `csv_out` and `xlsx_out` write.
pub fn register(all: &[Entry], texts: &Texts) -> (Vec<String>, Vec<Vec<Value>>) {
    let heads = HEADS.iter().map(|id| texts.word(id)).collect();
    let rows = all.iter().map(|entry| {
        let own = &entry.certificate;
        let annulled = own.annulled.as_ref().zip(own.annulled_why());
        vec![
            own.number.to_string().into(),
            entry.name.in_latin(),
            entry.name.in_arabic(),
            own.title.0.as_str().into(),
            entry.course.0.as_str().into(),
            Value::Minutes(i64::from(own.minutes)),
            own.granted.into(),
            own.mark_told().into(),
            own.exception.clone().into(),
            annulled.map(|((day, _), why)| format!("{} : {}", format::date(*day), texts.value(&why))).into(),
            own.copies.into(),
        ]
    });
    (heads, rows.collect())
}

/// Characters of a line: a sheet upright.
const WIDE: u16 = 80;

/// One page.
struct Page {
    own: Certificate,
    /// Which copy this is: 1, the first.
    copy: u32,
    her: Person,
    centre: (String, Option<String>),
}

/// Writes the pages of certificates and logs that they are handed out, both or neither: a first copy, or another one with
/// its reason. Nobody is certified any more who was erased: hers are left out, and refused where there is no other. `replace`:
/// over another file of that name. Returns the file.
pub fn hand_out(
    store: &mut Store,
    clerk: ClerkId,
    ids: &[CertificateId],
    reason: Option<&str>,
    (path, replace): (&Path, bool),
) -> Result<Written<(PathBuf, Vec<Certificate>)>> {
    let whose = meta::meta(store)?;
    let texts = [Language::French, Language::Arabic].map(Texts::load);
    let (mut pages, mut standing, mut erased) = (Vec::new(), Vec::new(), None);
    for id in ids {
        let own = certificate::get(store, *id)?;
        if let Some(day) = certificate::erased(store, &own)? {
            erased = Some(day);
            continue;
        }
        standing.push(*id);
        let (her, centre) = certificate::bearer(store, &own)?;
        pages.push(Page { copy: own.copies + 1, own, her, centre });
    }
    if let Some(day) = erased.filter(|_| standing.is_empty()) {
        return Err(Trouble::Refused(Message::new("erasure-done-already").with("day", day)));
    }
    let ids = standing.as_slice();
    let mut file = Atomic::create(path, replace).map_err(Trouble::Refused)?;
    let [french, arabic] = &texts;
    let written = write_pages(&mut file, &pages, &whose, french, arabic);
    written.map_err(|error| Trouble::Refused(file.failure(error)))?;
    // On the disk, but not in its place before it is logged.
    file.settle().map_err(Trouble::Refused)?;
    let logged = certificate::hand_out(store, clerk, ids, reason)?;
    // Somebody else may have put a file in its place meanwhile: what is on record is said with it.
    let path = file.finish().map_err(|why| {
        Trouble::Refused(Message::new("certificate-logged-unwritten").with("count", ids.len()).with("why", why))
    })?;
    Ok(Written { value: (path, logged.value), change: logged.change })
}

fn write_pages(out: &mut dyn Write, pages: &[Page], whose: &Meta, french: &Texts, arabic: &Texts) -> io::Result<()> {
    for (at, page) in pages.iter().enumerate() {
        if at > 0 {
            // The printer takes the next sheet.
            out.write_all(b"\x0c")?;
        }
        write_page(out, page, whose, french, arabic)?;
    }
    Ok(())
}

fn write_page(out: &mut dyn Write, page: &Page, whose: &Meta, french: &Texts, arabic: &Texts) -> io::Result<()> {
    let own = &page.own;
    both(out, &french.word("paper-kingdom"), &arabic.word("paper-kingdom"))?;
    both(out, &french.word("paper-agency"), &arabic.word("paper-agency"))?;
    let delegation = |texts: &Texts, name: &str| {
        texts.say(&Message::new("today-delegation").with("name", format::of(texts.language(), name)))
    };
    let name_ar = whose.name_ar.as_deref().unwrap_or(&whose.name);
    both(out, &delegation(french, &whose.name), &delegation(arabic, name_ar))?;
    both(out, &page.centre.0, page.centre.1.as_deref().unwrap_or_default())?;
    blank(out, 4)?;
    centred(out, &french.word("paper-certificate"))?;
    centred(out, &arabic.word("paper-certificate"))?;
    let number = own.number.to_string();
    centred(out, &french.say(&Message::new("paper-certificate-number").with("number", number.as_str())))?;
    if page.copy > 1 {
        centred(out, &french.say(&Message::new("paper-certificate-copy").with("copy", page.copy)))?;
        centred(out, &arabic.say(&Message::new("paper-certificate-copy").with("copy", page.copy)))?;
    }
    blank(out, 3)?;
    for text in body(page, whose, french, false) {
        for line in cells::wrap(&text, WIDE - 8) {
            put(out, &format!("    {line}"))?;
        }
        blank(out, 1)?;
    }
    blank(out, 2)?;
    for text in body(page, whose, arabic, true) {
        for line in cells::wrap(&text, WIDE - 8) {
            far(out, &line, WIDE - 4)?;
        }
        blank(out, 1)?;
    }
    blank(out, 3)?;
    let day = |texts: &Texts, place: &str| {
        let said = Message::new("paper-certificate-done").with("place", place.to_owned());
        texts.say(&said.with("day", own.granted))
    };
    both(out, &day(french, &whose.name), &day(arabic, name_ar))?;
    both(out, &french.word("paper-delegate"), &arabic.word("paper-delegate"))
}

/// What it certifies, sentence by sentence.
fn body(page: &Page, whose: &Meta, texts: &Texts, arabic: bool) -> Vec<String> {
    let (own, her) = (&page.own, &page.her);
    let territory = if arabic { whose.name_ar.as_deref().unwrap_or(&whose.name) } else { &whose.name };
    let title = texts.pick(&own.title.0, own.title.1.as_deref()).to_owned();
    let sex = if her.sex == Some(Sex::Male) { "m" } else { "f" };
    let who = Message::new("paper-certificate-who")
        .with("delegation", format::of(texts.language(), territory))
        .with("sex", sex)
        .with("name", her.name.told());
    let mut all = vec![texts.say(&who)];
    let mut identity = Vec::new();
    if let Some(birth) = her.birth {
        identity.push(texts.say(&born(birth, sex)));
    }
    if let Some(cin) = &her.cin {
        identity.push(texts.say(&Message::new("paper-certificate-cin").with("cin", cin.as_str())));
    } else if let Some(file) = &her.file {
        identity.push(texts.say(&Message::new("paper-certificate-file").with("file", file.as_str())));
    }
    if !identity.is_empty() {
        all.push(identity.join(" · "));
    }
    let mut what = Message::new("paper-certificate-what").with("sex", sex).with("title", title);
    what.args.push(("hours", Value::Minutes(i64::from(own.minutes))));
    all.push(texts.say(&what.with("from", own.span.0).with("to", own.span.1)));
    if let Some(mark) = own.mark_told() {
        all.push(texts.say(&Message::new("paper-certificate-mark").with("mark", mark)));
    }
    all
}

/// A birth as a paper writes it: the day, the month or the year, or about which year it was.
fn born(birth: Birth, sex: &str) -> Message {
    let (how, birth) = match birth {
        Birth::Day(_) => ("day", birth.to_typed()),
        Birth::Month(..) | Birth::Year(_) => ("year", birth.to_typed()),
        Birth::Age(age, on) => ("about", (on.year() - i32::from(age)).to_string()),
    };
    Message::new("paper-certificate-born").with("sex", sex.to_owned()).with("how", how).with("birth", birth)
}

/// French at the near side and Arabic at the far side of one line; of two where they do not fit on one.
fn both(out: &mut dyn Write, french: &str, arabic: &str) -> io::Result<()> {
    let (french, arabic) = (sanitize::line(french), sanitize::line(arabic));
    let used = cells::width(&french) + cells::width(&arabic);
    if used + 2 > WIDE {
        put(out, &french)?;
        return far(out, &arabic, WIDE);
    }
    put(out, &format!("{french}{}{arabic}", " ".repeat(usize::from(WIDE - used))))
}

fn far(out: &mut dyn Write, text: &str, room: u16) -> io::Result<()> {
    let text = sanitize::line(text);
    put(out, &format!("{}{text}", " ".repeat(usize::from(room.saturating_sub(cells::width(&text))))))
}

fn centred(out: &mut dyn Write, text: &str) -> io::Result<()> {
    put(out, &format!("{}{text}", " ".repeat(usize::from(WIDE.saturating_sub(cells::width(text)) / 2))))
}

fn blank(out: &mut dyn Write, lines: u8) -> io::Result<()> {
    (0..lines).try_for_each(|_| put(out, ""))
}

fn put(out: &mut dyn Write, text: &str) -> io::Result<()> {
    out.write_all(sanitize::line(text).trim_end().as_bytes())?;
    out.write_all(b"\r\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::certificate::Number;
    use crate::domain::draft::Draft;
    use crate::domain::id::EnrolmentId;
    use chrono::NaiveDate;

    #[test]
    fn a_birth_is_said_as_it_is_known() {
        let [french, arabic] = [Language::French, Language::Arabic].map(Texts::load);
        for (birth, said, said_ar) in [
            ("1990-05-12", "née le 12/05/1990", "تاريخ ازديادها: 12/05/1990"),
            ("1990-05", "née en 05/1990", "تاريخ ازديادها: 05/1990"),
            ("1990", "née en 1990", "تاريخ ازديادها: 1990"),
            ("~25@2026-11-27", "née vers 2001", "ازدادت حوالي سنة 2001"),
        ] {
            let born = |texts: &Texts| texts.say(&born(Birth::from_disk(birth).unwrap(), "f"));
            assert_eq!((born(&french), born(&arabic)), (said.to_owned(), said_ar.to_owned()));
        }
    }

    #[test]
    fn a_page_says_who_learnt_what_and_no_line_is_too_long() {
        let day = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
        let draft = Draft::default().with("family", "Alaoui").with("given", "Fatima").with("birth", "12/5/1990");
        let draft = draft.with("family_ar", "العلوي").with("given_ar", "فاطمة").with("sex", "f").with("cin", "J1234");
        let own = Certificate {
            id: CertificateId(1),
            enrolment: EnrolmentId(1),
            number: Number { delegation: 81, year: 2026, number: 7 },
            granted: day,
            title: ("Couture, coupe et finitions ".repeat(4), Some("الخياطة".into())),
            minutes: 7_200,
            span: (day, day),
            mark: Some(1_450),
            exception: None,
            annulled: None,
            copies: 1,
        };
        let her = Person::parse(&draft, day).unwrap();
        let page = Page { own, copy: 2, her, centre: ("CEF\u{1b}[2J Azilal".into(), None) };
        let whose = Meta { delegation: 81, name: "Azilal".into(), name_ar: Some("أزيلال".into()), sample: None };
        let [french, arabic] = [Language::French, Language::Arabic].map(Texts::load);
        let mut out = Vec::new();
        write_pages(&mut out, &[page], &whose, &french, &arabic).unwrap();
        let text = String::from_utf8(out).unwrap();
        for said in [
            "81/2026/0007",
            "ALAOUI Fatima",
            "العلوي",
            "12/05/1990",
            "J1234",
            "120 h",
            "01/07/2026",
            "14,5",
            "d'Azilal",
        ] {
            assert!(text.contains(said), "{said}\n{text}");
        }
        assert!(text.lines().count() < 60 && !text.contains(['\u{1b}', '{']), "{text}");
        assert!(text.lines().all(|line| cells::width(line) <= WIDE), "{text}");
    }
}
