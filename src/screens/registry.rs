//! Every place that can be gone to, and the words of every act: what a new screen adds its one line to.

use super::attendance::Attendance;
use super::attended::{Attended, LeaveForm};
use super::bin::Bin;
use super::calendar::Calendar;
use super::clerks::Clerks;
use super::closing::Closing;
use super::course::{self, Course};
use super::courses::Courses;
use super::dossier::{self, Dossier, DossierForm};
use super::erasing::Erasing;
use super::history::{History, Whose};
use super::import::Import;
use super::keyboard::Keyboard;
use super::lists::{List, Lists};
use super::merging::{Merging, Other, United};
use super::module_rule::{CompletionRule, Eligibility};
use super::month::Month;
use super::person::Person;
use super::persons::Persons;
use super::rapid::Rapid;
use super::records;
use super::today::Today;
use super::{Desk, Outcome, Screen};
use crate::domain::consent::Consent;
use crate::domain::household::Link;
use crate::domain::id::{ContractId, CourseId, EnrolmentId, LeaveId, ListId, ModuleId, PersonId, SessionId};
use crate::domain::message::Message;
use crate::keys::Action;
use crate::store::{Result, attendance, leave, lists, person, person_merge};
use crate::text::Texts;
use chrono::NaiveDate;

/// The first screen of a program that starts: it says where the last one was cut off.
pub fn first(desk: &Desk) -> Box<dyn Screen> {
    Box::new(Today::new(desk.today))
}

/// The first screen, come back to: nothing was cut off since.
pub fn home(desk: &Desk) -> Box<dyn Screen> {
    Box::new(Today::again(desk.today))
}

/// The place that an action goes to: `None` if it goes nowhere, `Some(None)` for the first screen.
pub fn go(action: Action, desk: &Desk) -> Option<Option<Box<dyn Screen>>> {
    match action {
        Action::GoToday => Some(None),
        Action::GoHistory => Some(Some(Box::new(History::new(Whose::File)))),
        Action::Keyboard => Some(Some(Box::new(Keyboard::default()))),
        Action::GoPersons | Action::Search => Some(Some(Box::new(Persons::default()))),
        Action::GoHours => Some(Some(Box::new(super::hours::Hours::default()))),
        Action::GoDuplicates => Some(Some(Box::new(super::duplicates::Duplicates::default()))),
        Action::GoClosing => Some(Some(Box::new(Closing::before(desk.today)))),
        Action::GoCertificates => Some(Some(Box::new(super::certificates::Certificates::default()))),
        Action::GoAlerts => Some(Some(Box::new(super::alerts::Alerts::default()))),
        Action::GoRetention => Some(Some(Box::new(super::retention::Retention::default()))),
        Action::GoSettings => Some(Some(Box::new(super::settings::Settings::default()))),
        Action::GoClerks => Some(Some(Box::new(Clerks::default()))),
        Action::GoBin => Some(Some(Box::new(Bin::default()))),
        Action::Rapid => Some(Some(Box::new(Rapid::new(None)))),
        Action::GoLists => Some(Some(Box::new(Lists::default()))),
        Action::GoCalendar => Some(Some(Box::new(Calendar::new(desk.today)))),
        Action::GoCourses => Some(Some(Box::new(Courses::default()))),
        Action::GoCentres
        | Action::GoModules
        | Action::GoAwareness
        | Action::NewAwareness
        | Action::GoPathways
        | Action::GoTrainers
        | Action::GoRooms
        | Action::GoTerms
        | Action::GoContracts
        | Action::GoClosures => Some(records::go(action)),
        _ => None,
    }
}

/// The screen at an address that a screen wrote; `None` if it is no longer there.
pub fn open(address: &str) -> Option<Box<dyn Screen>> {
    let (place, record) = address.split_once('/').unwrap_or((address, ""));
    match place {
        "sheet" => Some(Box::new(Attendance::new(SessionId(record.parse().ok()?)))),
        "persons" => Some(Box::new(Persons::default())),
        "courses" => Some(Box::new(Courses::default())),
        "eligibility" => Some(Box::new(Eligibility::new(ModuleId(record.parse().ok()?)))),
        "completion" => Some(Box::new(CompletionRule::new(ModuleId(record.parse().ok()?)))),
        "completing" => Some(Box::new(super::completion::Completion::at(record)?)),
        "certificates" => Some(Box::new(super::certificates::Certificates::default())),
        "bin" => Some(Box::new(Bin::default())),
        "settings" => Some(Box::new(super::settings::Settings::default())),
        "clerks" => Some(Box::new(Clerks::default())),
        "retention" => Some(Box::new(super::retention::Retention::default())),
        "erasing" => Some(Box::new(Erasing::new(PersonId(record.parse().ok()?)))),
        "rapid" => Some(Box::new(Rapid::at(record)?)),
        "lists" => Some(Box::new(Lists::default())),
        "list" => Some(Box::new(List::at(record)?)),
        "hours" => Some(Box::new(super::hours::Hours::default())),
        "duplicates" => Some(Box::new(super::duplicates::Duplicates::default())),
        "alerts" => Some(Box::new(super::alerts::Alerts::default())),
        "statement" => Some(Box::new(super::statement::Statement::at(record)?)),
        "apprentice" => Some(Box::new(super::apprentice::Apprentice::new(ContractId(record.parse().ok()?)))),
        "exams" => Some(Box::new(super::exams::Exams::new(CourseId(record.parse().ok()?)))),
        "calendar" => Some(Box::new(Calendar::new(record.parse().ok()?))),
        "closing" => Some(Box::new(Closing::at(record)?)),
        "month" => Some(Box::new(Month::address_of(record)?)),
        "course" => Some(Box::new(Course::new(CourseId(record.parse().ok()?)))),
        "course-form" => Some(Box::new(course::form::CourseForm::at(record)?)),
        "import" => Some(Box::new(Import::default())),
        "identify" => Some(Box::new(Persons::for_walk_in(EnrolmentId(record.parse().ok()?)))),
        "person" => Some(Box::new(Person::at(record)?)),
        "attended" => Some(Box::new(Attended::new(PersonId(record.parse().ok()?)))),
        "leave" => Some(Box::new(LeaveForm::at(record)?)),
        "dossier" => Some(Box::new(Dossier::new(PersonId(record.parse().ok()?)))),
        "consent" => Some(Box::new(DossierForm::<Consent>::at(record)?)),
        "household" => Some(Box::new(DossierForm::<Link>::at(record)?)),
        "merging" => Some(Box::new(Merging::at(record)?)),
        "merging-other" => Some(Box::new(Other::than(PersonId(record.parse().ok()?)))),
        "united" => Some(Box::new(United::with(PersonId(record.parse().ok()?)))),
        _ => records::open(place, record),
    }
}

/// What a kept address is called: « Couture M2-B, séance du 24/11 »; `None` if it is no longer there.
pub fn words_of(address: &str, desk: &Desk) -> Option<Message> {
    let (place, record) = address.split_once('/').unwrap_or((address, ""));
    match place {
        "sheet" => {
            let id = SessionId(record.parse().ok()?);
            let sheet = attendance::sheet(&desk.store, id).ok()?;
            let arabic = desk.language.prefers_arabic();
            let name = sheet.course_name.1.filter(|_| arabic).unwrap_or(sheet.course_name.0);
            Some(Message::new("today-resume-sheet").with("course", name).with("day", sheet.session.on))
        }
        "persons" => Some(Message::new("record-resume").with("what", Message::new("place-persons"))),
        "calendar" => Some(Message::new("record-resume").with("what", Message::new("place-calendar"))),
        "courses" => Some(Message::new("record-resume").with("what", Message::new("place-courses"))),
        "hours" => Some(Message::new("record-resume").with("what", Message::new("place-hours"))),
        "eligibility" => Some(Message::new("record-resume").with("what", Message::new("eligibility-title"))),
        "retention" => Some(Message::new("record-resume").with("what", Message::new("place-retention"))),
        "erasing" => person_words(record, desk).map(|what| Message::new("record-resume").with("what", what)),
        "completion" => Some(Message::new("record-resume").with("what", Message::new("completion-title"))),
        "completing" => Some(Message::new("record-resume").with("what", Message::new("place-completion"))),
        "certificates" => Some(Message::new("record-resume").with("what", Message::new("place-certificates"))),
        "bin" => Some(Message::new("record-resume").with("what", Message::new("place-bin"))),
        "clerks" => Some(Message::new("record-resume").with("what", Message::new("place-clerks"))),
        "rapid" => Some(Message::new("record-resume").with("what", Message::new("place-rapid"))),
        "lists" => Some(Message::new("record-resume").with("what", Message::new("place-lists"))),
        "list" => Some(Message::new("record-resume").with("what", list_words(record, desk)?)),
        "duplicates" => Some(Message::new("record-resume").with("what", Message::new("place-duplicates"))),
        "closing" => Some(Message::new("record-resume").with("what", Message::new("place-closing"))),
        "alerts" => Some(Message::new("record-resume").with("what", Message::new("place-alerts"))),
        "statement" => Some(Message::new("record-resume").with("what", Message::new("place-statement"))),
        "apprentice" => Some(Message::new("record-resume").with("what", Message::new("place-apprentice"))),
        "exams" => Some(Message::new("record-resume").with("what", Message::new("place-exams"))),
        "month" => {
            let (course, _) = record.split_once('-')?;
            course::words(course, desk).map(|what| Message::new("record-resume").with("what", what))
        }
        "course" | "course-form" => {
            course::words(record, desk).map(|what| Message::new("record-resume").with("what", what))
        }
        "import" => Some(Message::new("record-resume").with("what", Message::new("place-import"))),
        "identify" => Some(Message::new("record-resume").with("what", Message::new("persons-identify"))),
        "person" | "dossier" | "consent" | "household" | "attended" => {
            person_words(record, desk).map(|what| Message::new("record-resume").with("what", what))
        }
        "merging" | "merging-other" => Some(Message::new("record-resume").with("what", Message::new("merging-title"))),
        "united" => Some(Message::new("record-resume").with("what", Message::new("place-united"))),
        "leave" => {
            let (her, _) = record.split_once('-')?;
            person_words(her, desk).map(|what| Message::new("record-resume").with("what", what))
        }
        _ => records::words_of(place, record, desk),
    }
}

fn list_words(record: &str, desk: &Desk) -> Option<Message> {
    if record == "new" {
        return Some(Message::new("lists-new"));
    }
    let list = lists::get(&desk.store, ListId(record.parse().ok()?)).ok()?;
    Some(Message::new("record-named").with("name", list.name))
}

fn person_words(record: &str, desk: &Desk) -> Option<Message> {
    if record.starts_with("new") {
        return Some(Message::new("persons-new"));
    }
    let id = person_merge::resolve(&desk.store, PersonId(record.parse().ok()?)).ok()?;
    let (row, _) = person::get(&desk.store, id).ok()?;
    Some(Message::new("record-named").with("name", row.person.name.told()))
}

/// The history of a row.
pub fn history(table: &'static str, id: i64) -> Outcome {
    Outcome::open(History::new(Whose::Row(table, id)))
}

/// The screen of the row that a history entry is about.
pub fn record(desk: &Desk, table: &str, id: i64) -> Outcome {
    match table {
        "mark" | "session" => Outcome::open(Attendance::new(SessionId(id))),
        "person" | "person_detail" => person(desk, PersonId(id)),
        "course" => Outcome::open(Course::new(CourseId(id))),
        "clerk" => Outcome::open(Clerks::default()),
        "saved_list" => Outcome::open(List::saved(ListId(id))),
        "leave" => match leave::get(&desk.store, LeaveId(id)) {
            Ok(row) => Outcome::open(LeaveForm::of(row.person, Some(row.id), None)),
            Err(_) => Outcome::refuse(Message::new("frame-not-here")),
        },
        "enrolment" => course::of_line(desk, EnrolmentId(id)),
        "centre" | "module" | "pathway" | "trainer" | "room" | "term" | "closure" | "contract" | "season"
        | "awareness" => match records::open(table, &id.to_string()) {
            Some(screen) => Outcome { then: super::Then::Open(screen), say: None },
            None => Outcome::refuse(Message::new("frame-not-here")),
        },
        _ => Outcome::refuse(Message::new("frame-not-here")),
    }
}

/// The record of a person, or the one that hers was merged into.
pub fn person(desk: &Desk, id: PersonId) -> Outcome {
    Outcome::open(Person::new(person_merge::resolve(&desk.store, id).unwrap_or(id)))
}

/// What a person's file holds beside her fiche.
pub fn dossier(_: &Desk, id: PersonId) -> Outcome {
    Outcome::open(Dossier::new(id))
}

/// Her attendance across all her courses.
pub fn attended(_: &Desk, id: PersonId) -> Outcome {
    Outcome::open(Attended::new(id))
}

/// A new leave of hers that begins on a day; the one she is on then, if she is.
pub fn excuse(desk: &Desk, id: PersonId, day: NaiveDate) -> Result<Outcome> {
    let rows = leave::of_person(&desk.store, id)?;
    let own = rows.iter().find(|row| row.leave.covers(day)).map(|row| row.id);
    Ok(Outcome::open(LeaveForm::of(id, own, own.is_none().then_some(day))))
}

/// What erasing a person takes, and doing it.
pub fn erasing(_: &Desk, id: PersonId) -> Outcome {
    Outcome::open(Erasing::new(id))
}

/// The form that notes what was told to a person.
pub fn notice(desk: &Desk, id: PersonId) -> Result<Outcome> {
    Ok(Outcome::open(dossier::notice(id, desk)?))
}

/// Two records side by side, the second to be merged into the first.
pub fn side_by_side(_: &Desk, one: PersonId, other: PersonId) -> Outcome {
    Outcome::open(Merging::new(one, other))
}

/// Search for the person that a walk-in is.
pub fn identify(_: &Desk, enrolment: EnrolmentId, label: &str) -> Outcome {
    Outcome::open(Persons::pick(enrolment, label))
}

/// Fluent id of the word for an act's on-disk name.
pub fn act_word(act: &str) -> &'static str {
    ACTS.iter().find(|(name, _)| *name == act).map_or("act-other", |(_, word)| word)
}

/// An act in words; of one that turned another around, both: « annulation · fin de formation ».
pub fn act_told(act: &str, texts: &Texts) -> String {
    match act.split_once('.') {
        Some((turned, own)) => format!("{} · {}", texts.word(act_word(turned)), texts.word(act_word(own))),
        None => texts.word(act_word(act)),
    }
}

/// Acts by on-disk name, and their words.
const ACTS: &[(&str, &str)] = &[
    ("found", "act-found"),
    ("sign-in", "act-sign-in"),
    ("mark", "act-mark"),
    ("clear", "act-clear"),
    ("note", "act-note"),
    ("rest-present", "act-rest-present"),
    ("mark-many", "act-mark-many"),
    ("validate", "act-validate"),
    ("unlock", "act-unlock"),
    ("cancel", "act-cancel"),
    ("restore", "act-restore"),
    ("walk-in", "act-walk-in"),
    ("identify", "act-identify"),
    ("person", "act-person"),
    ("document", "act-document"),
    ("consent", "act-consent"),
    ("household", "act-household"),
    ("term", "act-term"),
    ("reveal", "act-reveal"),
    ("erase", "act-erase"),
    ("keep", "act-keep"),
    ("scrub", "act-scrub"),
    ("merge-persons", "act-merge-persons"),
    ("unmerge-persons", "act-unmerge-persons"),
    ("centre", "act-centre"),
    ("module", "act-module"),
    ("course", "act-course"),
    ("withdraw-module", "act-withdraw-module"),
    ("pathway", "act-pathway"),
    ("trainer", "act-trainer"),
    ("room", "act-room"),
    ("session", "act-session"),
    ("postpone", "act-postpone"),
    ("substitute", "act-substitute"),
    ("partly", "act-partly"),
    ("content", "act-content"),
    ("issue-statement", "act-issue-statement"),
    ("announce", "act-announce"),
    ("shift", "act-shift"),
    ("awareness", "act-awareness"),
    ("closure", "act-closure"),
    ("season", "act-season"),
    ("contract", "act-contract"),
    ("attest", "act-attest"),
    ("visit", "act-visit"),
    ("exam", "act-exam"),
    ("assessment", "act-assessment"),
    ("completion-rule", "act-completion-rule"),
    ("complete", "act-complete"),
    ("hand-out", "act-hand-out"),
    ("annul", "act-annul"),
    ("split", "act-split"),
    ("merge-groups", "act-merge-groups"),
    ("plan", "act-plan"),
    ("enrol", "act-enrol"),
    ("end-enrolment", "act-end-enrolment"),
    ("confirm", "act-confirm"),
    ("suspend", "act-suspend"),
    ("resume", "act-resume"),
    ("reopen", "act-reopen"),
    ("transfer", "act-transfer"),
    ("wait", "act-wait"),
    ("promote", "act-promote"),
    ("renew", "act-renew"),
    ("eligibility", "act-eligibility"),
    ("follow-up", "act-follow-up"),
    ("close-follow-up", "act-close-follow-up"),
    ("put-off", "act-put-off"),
    ("note-follow-up", "act-note-follow-up"),
    ("assign", "act-assign"),
    ("leave", "act-leave"),
    ("remove-leave", "act-remove-leave"),
    ("close-month", "act-close-month"),
    ("reopen-month", "act-reopen-month"),
    ("role", "act-role"),
    ("renumber", "act-renumber"),
    ("rapid", "act-rapid"),
    ("bin", "act-bin"),
    ("list", "act-list"),
    ("forget-list", "act-forget-list"),
    ("import", "act-import"),
    ("distinct", "act-distinct"),
    ("row-verdict", "act-row-verdict"),
    ("setting", "act-setting"),
    ("undo", "act-undo"),
    ("redo", "act-redo"),
    ("sample", "act-sample"),
];
