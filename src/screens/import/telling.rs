//! What an import says: of a course, of a row, of where the refused rows went, of the end.

use super::{
    CourseRow, Desk, Line, Message, Outcome, Path, PathBuf, Report, Texts, Told, Verdict, Who, numbered, order,
};

pub(super) fn name_of(row: &CourseRow, arabic: bool) -> String {
    row.course.name_ar.clone().filter(|_| arabic).unwrap_or_else(|| row.course.name.clone())
}

pub(super) fn told(line: &Line, texts: &Texts) -> Told {
    Told {
        line: i64::try_from(line.line).unwrap_or(i64::MAX),
        name: line.name.clone(),
        word: line.term(),
        why: line.words(texts),
        asked: match line.verdict {
            Verdict::Possible { who: Who::Stored(id), .. } => line.print.map(|print| (print, id)),
            _ => None,
        },
    }
}

/// The rows to be looked at: those that do not simply add somebody, and those whose line is not as the file has it.
pub(super) fn to_look_at(report: &Report, texts: &Texts) -> Vec<Told> {
    let mut all: Vec<Told> = report.kept.iter().map(|line| told(line, texts)).collect();
    for one in &report.lines.other {
        let (line, says) = (i64::try_from(one.row).unwrap_or(i64::MAX), texts.say(&numbered(one)));
        match all.iter_mut().find(|told| told.line == line) {
            Some(told) => told.why = format!("{says} · {}", told.why),
            None => {
                let (name, word) = (one.name.clone(), "import-verdict-number");
                all.push(Told { line, name, word, why: says, asked: None });
            }
        }
    }
    order::by_key(&mut all, |told| told.line);
    all
}

/// Where rejected rows go: beside the file, under a name that no file has; where that may not be written, beside the
/// database.
pub(super) fn rejects(source: &Path, desk: &Desk) -> PathBuf {
    let stem = source.file_stem().unwrap_or_default().to_string_lossy();
    let word = Texts::load(desk.language).word("importing-rejects-name");
    let folder = source.parent().filter(|folder| rustix::fs::access(*folder, rustix::fs::Access::WRITE_OK).is_ok());
    let folder = folder.or(desk.store.path().parent()).unwrap_or(Path::new("."));
    let plain = folder.join(format!("{stem}-{word}.csv"));
    let mut names =
        std::iter::once(plain.clone()).chain((2..1_000).map(|n| folder.join(format!("{stem}-{word}-{n}.csv"))));
    names.find(|path| path.symlink_metadata().is_err()).unwrap_or(plain)
}

/// What an import did, in one sentence.
pub(super) fn done(report: &Report) -> Outcome {
    let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let mut said = Message::new(if report.rejects.is_some() { "importing-done-rejects" } else { "importing-done" })
        .with("added", count(report.added))
        .with("updated", count(report.updated))
        .with("enrolled", count(report.enrolled))
        .with("rejected", count(report.rejected));
    if let Some(path) = &report.rejects {
        said = said.with("file", crate::text::sanitize::line(&path.to_string_lossy()).into_owned());
    }
    match (&report.rejects_failed, report.change) {
        (Some(why), _) => Outcome::close().and_say(why.clone()),
        (None, Some(_)) => Outcome::close().having_written(said),
        (None, None) => Outcome::close().and_say(said),
    }
}
