//! The minutes of a course's exams and assessments, « PV d'examen », as pages of plain text; and the same marks as rows for
//! spreadsheets.

use super::text_out::{self, Paper};
use crate::domain::assessment::{Assessment, Which};
use crate::domain::exam::{Part, average_told, mark_typed};
use crate::domain::field::{Column, Script, Width};
use crate::domain::id::CourseId;
use crate::domain::message::{Message, Value};
use crate::store::exam::Row;
use crate::store::{Result, Store, Trouble, course, exam, meta, module};
use crate::text::{Texts, format};
use chrono::NaiveDate;
use std::path::{Path, PathBuf};

/// Characters that all marks of a line share, and most of one.
const ROOM: usize = 68;
const MARK: u16 = 10;

/// « S1 th », the title of an assessment, « R S1 th » for a second chance.
pub fn heading(all: &[Assessment], one: &Assessment) -> Message {
    let own = |one: &Assessment| match one.which {
        Which::Exam((term, Part::Theory)) => Message::new("exam-theory").with("term", term.to_string()),
        Which::Exam((term, Part::Practice)) => Message::new("exam-practice").with("term", term.to_string()),
        Which::Own(_) => Message::new("assessment-named").with("title", one.title.as_str()),
    };
    match one.again.and_then(|again| all.iter().find(|other| other.which == again)) {
        Some(first) => Message::new("assessment-again").with("what", own(first)),
        None => own(one),
    }
}

/// Headings and rows: n°, name, a mark for each, the average of 20, what came of it. What `csv_out` and `xlsx_out` write.
pub fn table(all: &[Assessment], rows: &[Row], texts: &Texts) -> (Vec<String>, Vec<Vec<Value>>) {
    let mut heads = vec![texts.word("sheet-number"), texts.word("exam-name")];
    heads.extend(all.iter().map(|one| format!("{} /{}", texts.say(&heading(all, one)), one.out_of)));
    heads.extend([texts.word("exam-average"), texts.word("exam-verdict")]);
    let rows = rows.iter().map(|row| {
        let mut values: Vec<Value> = vec![row.line.number.into(), row.line.called()];
        values.extend(row.marks.iter().map(|mark| mark.map(mark_typed).into()));
        values.extend([average_told(row.average), Message::new(row.verdict.term()).of(row.line.sex).into()]);
        values
    });
    (heads, rows.collect())
}

/// Writes the minutes for signature; `replace`: over another file of that name.
pub fn write(
    store: &Store,
    id: CourseId,
    day: NaiveDate,
    (path, replace): (&Path, bool),
    texts: &Texts,
) -> Result<(PathBuf, u64)> {
    let (all, rows) = exam::of_course(store, id)?;
    if all.is_empty() {
        return Err(Trouble::Refused(Message::new("exam-empty")));
    }
    let (row, _) = course::get(store, id)?;
    let (taught, _) = module::get(store, row.course.module)?;
    let whose = meta::meta(store)?;
    let territory = texts.pick(&whose.name, whose.name_ar.as_deref());
    let course = texts.pick(&row.course.name, row.course.name_ar.as_deref());
    let title = texts.pick(&taught.module.title, taught.module.title_ar.as_deref());
    let of = Message::new("paper-exam-of").with("module", title).with("course", course);
    let of = of.with("centre", texts.pick(&row.centre_name.0, row.centre_name.1.as_deref()));
    let mut above = vec![
        format!("{} · {}", texts.word("paper-kingdom"), texts.word("paper-agency")),
        texts.say(&Message::new("today-delegation").with("name", format::of(texts.language(), territory))),
        texts.say(&of),
    ];
    above.extend(all.iter().filter_map(|one| {
        let said = Message::new("paper-exam-day").with("what", heading(&all, one)).with("of", one.out_of);
        one.on.map(|on| texts.say(&said.with("day", on)))
    }));
    let terms = crate::store::completion::terms(store, row.course.module)?;
    let count = |verdict| rows.iter().filter(|row| row.verdict == verdict).count();
    let below = [
        texts.say(
            &Message::new("paper-exam-count")
                .with("passed", count(crate::domain::exam::Verdict::Passed))
                .with("failed", count(crate::domain::exam::Verdict::Failed))
                .with("open", count(crate::domain::exam::Verdict::Open))
                .with("pass", terms.pass),
        ),
        String::new(),
        texts.word("paper-exam-jury"),
        String::new(),
        text_out::SIGN.to_owned(),
    ];
    let (heads, values) = table(&all, &rows, texts);
    let empty = |(): &()| Value::Empty;
    let mut columns = vec![
        Column::new("number", Width::Cells(4), Script::Latin, empty).far(),
        Column::new("name", Width::Fill(24), Script::Free, empty),
    ];
    // Whatever there is to mark, the verdict stays on the page.
    let each = u16::try_from(ROOM / all.len().max(1)).unwrap_or(MARK).clamp(4, MARK);
    columns.extend(all.iter().map(|_| Column::new("mark", Width::Cells(each), Script::Latin, empty).far()));
    columns.push(Column::new("average", Width::Cells(7), Script::Latin, empty).far());
    columns.push(Column::new("verdict", Width::Cells(10), Script::Free, empty));
    let paper = Paper { title: texts.word("paper-exam"), above, day };
    text_out::write_signed((path, replace), &paper, (&columns, &heads), &mut values.into_iter(), &below, texts)
        .map_err(Trouble::Refused)
}
