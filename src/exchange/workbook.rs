//! The parts of a workbook around its sheets: where they are, the texts they share, which numbers are dates.

use super::container::{self, Container};
use super::limit::{Limit, PIECE_MAX, too_long};
use super::open::{At, Source};
use crate::domain::message::Message;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;
use std::io::{BufReader, Take};
use zip::read::ZipFile;

/// Largest part that is neither a sheet nor the shared texts.
const SMALL: u64 = 16 << 20;
/// Largest part of shared texts, and most of them: their index costs four bytes each.
const STRINGS_MAX: u64 = 64 << 20;
const STRINGS_COUNT: usize = 4_000_000;
/// Most sheets and most cell formats; Excel's own limit of formats is 65,490.
const SHEETS_MAX: usize = 200;
const FORMATS_MAX: usize = 65_536;

/// XML of one part, a bounded piece at a time.
pub(super) type Xml<'a> = Reader<BufReader<Limit<Take<ZipFile<'a, BufReader<At>>>>>>;

/// One sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) path: String,
    pub(super) hidden: bool,
}

/// What a workbook says before its sheets are read.
#[derive(Debug, Default)]
pub(super) struct Workbook {
    pub(super) sheets: Vec<Sheet>,
    /// Days are counted from 1904, as old Macintosh files do.
    pub(super) since_1904: bool,
    /// For each cell format: a date or a time of day.
    pub(super) dates: Vec<bool>,
    pub(super) strings: Strings,
}

/// Shared texts, in one buffer.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    pub(super) fn get(&self, at: usize) -> Option<&str> {
        let start = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.text.get(start as usize..*self.ends.get(at)? as usize)
    }
}

/// Opens a part as XML.
pub(super) fn xml<'a>(zip: &'a mut Container, name: &str, most: u64) -> Option<Xml<'a>> {
    let part = container::part(zip, name, most)?;
    let mut reader = Reader::from_reader(BufReader::new(Limit::new(part, PIECE_MAX)));
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.check_end_names = false;
    Some(reader)
}

/// The next piece of XML; every way it can be wrong is one sentence.
pub(super) fn next<'b>(xml: &mut Xml<'_>, buf: &'b mut Vec<u8>, source: &Source) -> Result<Event<'b>, Message> {
    buf.clear();
    xml.get_mut().get_mut().mark();
    xml.read_event_into(buf).map_err(|error| match &error {
        quick_xml::Error::Io(io) if too_long(io) => source.about("exchange-bomb"),
        _ => source.about("exchange-damaged"),
    })
}

/// The value of an attribute, whatever its prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag
        .attributes()
        .with_checks(false)
        .map_while(Result::ok)
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0);
    value.ok().map(std::borrow::Cow::into_owned)
}

/// Appends what a piece of XML says in words.
pub(super) fn append(text: &mut String, event: &Event<'_>) {
    match event {
        Event::Text(words) => text.push_str(&words.xml10_content()),
        Event::CData(words) => text.push_str(&words.xml10_content()),
        Event::GeneralRef(reference) => match reference.resolve_char_ref() {
            Ok(Some(c)) => text.push(c),
            _ => text.push_str(quick_xml::escape::resolve_predefined_entity(reference).unwrap_or("")),
        },
        _ => {}
    }
}

/// Text of a `<si>` or `<is>`, up to its end: runs joined, readings of characters left out.
pub(super) fn rich_text(xml: &mut Xml<'_>, buf: &mut Vec<u8>, end: &str, source: &Source) -> Result<String, Message> {
    let mut text = String::new();
    let (mut inside, mut aside) = (false, false);
    loop {
        let event = next(xml, buf, source)?;
        match &event {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "t" => inside = true,
                "rPh" => aside = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => inside = false,
                "rPh" => aside = false,
                name if name == end => return Ok(unescape(text)),
                _ => {}
            },
            Event::Eof => return Err(source.about("exchange-damaged")),
            words if inside && !aside => append(&mut text, words),
            _ => {}
        }
        if text.len() as u64 > PIECE_MAX {
            return Err(source.about("exchange-bomb"));
        }
    }
}

/// `_x000D_` is how Excel writes characters that XML cannot hold.
pub(super) fn unescape(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("_x") {
        out.push_str(before);
        let code = after.get(..4).filter(|_| after.get(4..5) == Some("_"));
        let c = code.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
        if let Some(c) = c {
            out.push(c);
            rest = after.get(5..).unwrap_or("");
        } else {
            out.push_str("_x");
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// Reads everything around the sheets.
pub(super) fn read(zip: &mut Container, source: &Source) -> Result<Workbook, Message> {
    let damaged = || source.about("exchange-damaged");
    let root = relations(zip, "_rels/.rels", "", source)?;
    let main = target(&root, |kind| kind.ends_with("/officeDocument")).ok_or_else(damaged)?;
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let relations_path = format!("{folder}/_rels/{file}.rels");
    let parts = relations(zip, relations_path.trim_start_matches('/'), folder, source)?;
    let mut workbook = Workbook::default();
    sheets(zip, &main, &parts, &mut workbook, source)?;
    if let Some(path) = target(&parts, |kind| kind.ends_with("/styles")) {
        workbook.dates = formats(zip, &path, source)?;
    }
    if let Some(path) = target(&parts, |kind| kind.ends_with("/sharedStrings")) {
        workbook.strings = strings(zip, &path, source)?;
    }
    if workbook.sheets.is_empty() {
        return Err(damaged());
    }
    Ok(workbook)
}

/// Id, kind and resolved path of one relation.
type Relation = (String, String, String);

fn target(relations: &[Relation], wanted: impl Fn(&str) -> bool) -> Option<String> {
    relations.iter().find(|(_, kind, _)| wanted(kind)).map(|(_, _, path)| path.clone())
}

fn relations(zip: &mut Container, name: &str, folder: &str, source: &Source) -> Result<Vec<Relation>, Message> {
    let mut found = Vec::new();
    each_tag(zip, name, source, &mut |tag| {
        if tag.local_name().as_ref() == "Relationship" && found.len() < SHEETS_MAX * 2 {
            let value = |name| attribute(tag, name).unwrap_or_default();
            let path = value("Target");
            found.push((value("Id"), value("Type"), resolve(folder, &path)));
        }
        Ok(())
    })?;
    Ok(found)
}

/// A target is relative to the folder of its workbook, or absolute.
fn resolve(folder: &str, target: &str) -> String {
    let whole = match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut steps = Vec::new();
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn sheets(
    zip: &mut Container,
    name: &str,
    parts: &[Relation],
    workbook: &mut Workbook,
    source: &Source,
) -> Result<(), Message> {
    each_tag(zip, name, source, &mut |tag| {
        match tag.local_name().as_ref() {
            "workbookPr" => {
                if let Some(value) = attribute(tag, "date1904") {
                    workbook.since_1904 = value == "1" || value == "true";
                }
            }
            "sheet" if workbook.sheets.len() < SHEETS_MAX => {
                let id = attribute(tag, "id").unwrap_or_default();
                let part = parts.iter().find(|(known, kind, _)| *known == id && kind.ends_with("/worksheet"));
                if let Some((_, _, path)) = part {
                    workbook.sheets.push(Sheet {
                        name: attribute(tag, "name").unwrap_or_default(),
                        path: path.clone(),
                        hidden: attribute(tag, "state").is_some_and(|state| state != "visible"),
                    });
                }
            }
            _ => {}
        }
        Ok(())
    })
}

fn formats(zip: &mut Container, name: &str, source: &Source) -> Result<Vec<bool>, Message> {
    let mut own_dates = HashSet::new();
    let mut dates = Vec::new();
    let mut in_cells = false;
    each_tag(zip, name, source, &mut |tag| {
        let number = |name| attribute(tag, name).and_then(|n| n.parse::<u32>().ok());
        match tag.local_name().as_ref() {
            "numFmt" => {
                let code = attribute(tag, "formatCode").unwrap_or_default();
                if let Some(id) = number("numFmtId").filter(|_| is_date_format(&code)) {
                    own_dates.insert(id);
                }
            }
            "cellXfs" => in_cells = true,
            "cellStyles" | "dxfs" | "cellStyleXfs" => in_cells = false,
            "xf" if in_cells => {
                if dates.len() >= FORMATS_MAX {
                    return Err(source.about("exchange-unsafe"));
                }
                let id = number("numFmtId").unwrap_or(0);
                let built_in = matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58);
                dates.push(built_in || own_dates.contains(&id));
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(dates)
}

/// A number format of days, months, years, hours: letters outside quotes, brackets and escapes.
pub(super) fn is_date_format(code: &str) -> bool {
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => while chars.next().is_some_and(|c| c != '"') {},
            '[' => while chars.next().is_some_and(|c| c != ']') {},
            '\\' | '_' | '*' => drop(chars.next()),
            // French and German Excel store their own letters only in the user's view; the file has these.
            'd' | 'm' | 'y' | 'h' | 's' | 'D' | 'M' | 'Y' | 'H' | 'S' => return true,
            'G' | 'g' => return false,
            _ => {}
        }
    }
    false
}

fn strings(zip: &mut Container, name: &str, source: &Source) -> Result<Strings, Message> {
    let mut strings = Strings::default();
    // The count that the file announces is never believed: room is made for what is there.
    let Some(mut xml) = xml(zip, name, STRINGS_MAX) else {
        return Ok(strings);
    };
    let mut buf = Vec::new();
    loop {
        match next(&mut xml, &mut buf, source)? {
            Event::Start(tag) if tag.local_name().as_ref() == "si" => {
                let text = rich_text(&mut xml, &mut buf, "si", source)?;
                if strings.ends.len() >= STRINGS_COUNT {
                    return Err(source.about("exchange-bomb"));
                }
                strings.push(&text);
            }
            Event::Eof => return Ok(strings),
            _ => {}
        }
    }
}

fn each_tag(
    zip: &mut Container,
    name: &str,
    source: &Source,
    each: &mut dyn FnMut(&BytesStart<'_>) -> Result<(), Message>,
) -> Result<(), Message> {
    let Some(mut xml) = xml(zip, name, SMALL) else {
        return Ok(());
    };
    let mut buf = Vec::new();
    loop {
        match next(&mut xml, &mut buf, source)? {
            Event::Start(tag) => each(&tag)?,
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}
