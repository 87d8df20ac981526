//! Short ways to write in the little delegation of `desk::sample`.
#![allow(unreachable_pub)]

use crate::desk::{Hands, sample};
use najma::domain::attendance::{Given, Status};
use najma::domain::draft::Draft;
use najma::domain::enrolment::Enrolment;
use najma::domain::fiche::Fiche;
use najma::domain::id::{ClerkId, CourseId, EnrolmentId, PersonId, SessionId};
use najma::domain::person::Person;
use najma::domain::session::Session;
use najma::store::attendance::Taken;
use najma::store::check::check;
use najma::store::merge::Base;
use najma::store::person_merge::{Choices, Merged, Side};
use najma::store::{
    Result, Seed, Store, Written, attendance, clerk, course, enrolment, fiche, person, person_merge, session,
};
use rusqlite::Connection;
use std::path::PathBuf;
use tempfile::TempDir;

pub struct Delegation {
    pub store: Store,
    pub khadija: ClerkId,
    pub salma: ClerkId,
    pub path: PathBuf,
    pub hands: Hands,
    pub courses: Vec<CourseId>,
    _folder: TempDir,
}

pub fn delegation() -> Delegation {
    let folder = TempDir::new().unwrap();
    let hands = Hands::at(sample::today(), 10);
    let path = sample::build(folder.path(), &hands.clock());
    let mut store = Store::open(&path, hands.clock(), Seed::Fixed(5)).unwrap();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let salma = clerk::sign_in(&mut store, "salma", "Salma").unwrap().id;
    let mut courses: Vec<CourseId> =
        course::all(&store, sample::today(), 0, 10).unwrap().into_iter().map(|row| row.id).collect();
    courses.sort();
    Delegation { store, khadija, salma, path, hands, courses, _folder: folder }
}

pub fn draft(fields: &[(&str, &str)]) -> Draft {
    fields.iter().fold(Draft::default(), |draft, (id, text)| draft.with(id.to_string(), *text))
}

impl Delegation {
    pub fn person(&mut self, fields: &[(&str, &str)]) -> PersonId {
        let value = Person::parse(&draft(fields), sample::today()).unwrap();
        person::save(&mut self.store, self.khadija, None, &value, &Base::new()).unwrap().value
    }

    pub fn fiche(&mut self, fields: &[(&str, &str)]) -> PersonId {
        let value = Fiche::parse(&draft(fields), sample::today()).unwrap();
        fiche::save(&mut self.store, self.khadija, None, &value, &Base::new()).unwrap().value
    }

    /// Changes fields of a person as `clerk`.
    pub fn edit(&mut self, clerk: ClerkId, id: PersonId, fields: &[(&str, &str)]) {
        let (row, chg) = person::get(&self.store, id).unwrap();
        let mut whole = row.person.to_draft();
        for (field, text) in fields {
            whole.set(field.to_string(), *text);
        }
        let value = Person::parse(&whole, sample::today()).unwrap();
        let base = Base { seen: Some(row.person), chg };
        person::save(&mut self.store, clerk, Some(id), &value, &base).unwrap();
    }

    pub fn read(&self, id: PersonId) -> Person {
        person::get(&self.store, id).unwrap().0.person
    }

    /// The person on a line of a course, both counted from 0.
    pub fn on(&self, course: usize, line: usize) -> PersonId {
        self.lines(course)[line].person.unwrap()
    }

    pub fn lines(&self, course: usize) -> Vec<Enrolment> {
        enrolment::of_course(&self.store, self.courses[course]).unwrap()
    }

    /// Sessions of a course up to today, oldest first.
    pub fn sessions(&self, course: usize) -> Vec<Session> {
        let from = sample::today() - chrono::Days::new(60);
        session::of_course(&self.store, self.courses[course], from, sample::today()).unwrap()
    }

    pub fn enrol(&mut self, course: usize, who: PersonId, from: chrono::NaiveDate) -> EnrolmentId {
        enrolment::enrol(&mut self.store, self.khadija, self.courses[course], &[who], from).unwrap().value[0]
    }

    pub fn mark(&mut self, session: SessionId, line: EnrolmentId, status: Status) {
        attendance::take(
            &mut self.store,
            self.khadija,
            session,
            Taken { marks: &[(line, Given::Status(status, None))], ..Taken::default() },
        )
        .unwrap();
    }

    pub fn status(&self, session: SessionId, line: EnrolmentId) -> Option<Status> {
        let sheet = attendance::sheet(&self.store, session).unwrap();
        let line = sheet.lines.into_iter().find(|one| one.enrolment.id == line)?;
        line.mark.map(|mark| mark.status)
    }

    pub fn merge(&mut self, kept: PersonId, gone: PersonId) -> Written<Merged> {
        self.try_merge(kept, gone, &[], None).unwrap()
    }

    pub fn try_merge(
        &mut self,
        kept: PersonId,
        gone: PersonId,
        choices: &[(&str, Side)],
        reason: Option<&str>,
    ) -> Result<Written<Merged>> {
        let choices: Choices =
            choices.iter().map(|(column, side)| (("person".to_owned(), (*column).to_owned()), *side)).collect();
        person_merge::merge(&mut self.store, self.khadija, kept, gone, &choices, reason)
    }

    /// Fails unless the journal and everything derived fit the rows.
    #[track_caller]
    pub fn sound(&self) {
        let report = check(&self.store, None, &mut |_| {}).unwrap();
        assert!(report.findings.is_empty(), "{:?}", report.findings);
    }

    /// Every row of every journalled table, `chg` left out.
    pub fn dump(&self) -> Vec<String> {
        let conn = Connection::open(&self.path).unwrap();
        let mut all = Vec::new();
        for table in najma::store::journal::TABLES {
            let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
            let columns = statement.column_names().map(ToString::to_string).collect::<Vec<_>>();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let cells = columns.iter().enumerate().filter(|(_, column)| *column != "chg");
                let cells = cells.map(|(at, column)| format!(" {column}={:?}", row.get_ref(at).unwrap()));
                all.push(format!("{table}:{}", cells.collect::<String>()));
            }
        }
        all.sort();
        all
    }
}

/// The id of the sentence that a refusal says.
#[track_caller]
pub fn refusal<T: std::fmt::Debug>(result: Result<T>) -> String {
    result.unwrap_err().message().id.to_string()
}
