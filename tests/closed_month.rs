//! The figures of a closed month stay as they are, whatever is written afterwards and whichever way it comes, or the month
//! says that it is closed and is opened first.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use chrono::{Days, NaiveDate, NaiveTime};
use desk::{Desk, Hands, Setting, desk, desk_on};
use najma::domain::attendance::{Given, Status};
use najma::domain::awareness::{Awareness, Head};
use najma::domain::centre::Centre;
use najma::domain::closure::Closure;
use najma::domain::course::Course;
use najma::domain::enrolment::{Enrolment, State as Place};
use najma::domain::hours::By;
use najma::domain::id::{ClerkId, CourseId, PersonId, SessionId};
use najma::domain::module::Module;
use najma::domain::session::State;
use najma::store::attendance::Taken;
use najma::store::merge::Base;
use najma::store::regroup::{self, Split};
use najma::store::{
    Result, Store, attendance, awareness, calendar, centre, check, clerk, closure, course, enrolment, hours, leave,
    life, module, month_close, person, person_merge, session, statement, trainer, undo,
};

const MONTH: (&str, &str) = ("2026-11-01", "2026-11-30");

fn day(n: u64) -> NaiveDate {
    MONTH.0.parse::<NaiveDate>().unwrap() + Days::new(n - 1)
}

fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

/// Everything that a report of the month says: hours by whatever is asked, and every register with its totals.
fn figures(store: &Store) -> String {
    let (from, until) = (MONTH.0.parse().unwrap(), MONTH.1.parse().unwrap());
    let mut all = String::new();
    for by in By::ALL {
        all += &format!("{:?}\n", hours::report(store, by, from, until).unwrap());
    }
    for row in course::all(store, from, 0, 500).unwrap() {
        for one in session::of_course(store, row.id, from, until).unwrap() {
            let sheet = attendance::sheet(store, one.id).unwrap();
            all += &format!("{:?} {:?} {:?} {:?}\n", one.id, one.state, sheet.totals(), sheet.trainer);
        }
    }
    all
}

/// The desk of November in December: the registers taken, the month closed.
struct Closed {
    desk: Desk,
    store: Store,
    khadija: ClerkId,
    course: CourseId,
    held: Vec<SessionId>,
    lines: Vec<Enrolment>,
}

fn closed(before: impl FnOnce(&mut Store, CourseId)) -> Closed {
    let now = desk();
    {
        let mut store = now.store();
        let course = course::find(&store, "COUT-M2-A").unwrap().id;
        before(&mut store, course);
    }
    let hands = Hands::at(NaiveDate::from_ymd_opt(2026, 12, 3).unwrap(), 10);
    let desk =
        desk_on(now.folder.clone(), now.path.clone(), hands, &Setting { login: "khadija", ..Setting::default() });
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let found = month_close::blocks(&store, day(1)).unwrap();
    for (_, sessions) in found.into_iter().filter(|(block, _)| block.blocks()) {
        for one in sessions {
            attendance::rest_present(&mut store, khadija, one.id).unwrap();
            attendance::validate(&mut store, khadija, one.id).unwrap();
        }
    }
    month_close::close(&mut store, khadija, day(1)).unwrap();
    let course = course::find(&store, "COUT-M2-A").unwrap().id;
    let held = session::of_course(&store, course, day(1), day(30)).unwrap();
    let held = held.into_iter().filter(|one| one.state == State::Held).map(|one| one.id).collect();
    let lines = enrolment::of_course(&store, course).unwrap();
    let lines = lines.into_iter().filter(|line| line.person.is_some() && line.holds(day(33))).collect();
    Closed { desk, store, khadija, course, held, lines }
}

fn changed(store: &mut Store, clerk: ClerkId, id: CourseId, otherwise: impl FnOnce(Course) -> Course) -> Result<()> {
    let (row, chg) = course::get(store, id)?;
    let base = Base { seen: Some(row.course.clone()), chg };
    course::save(store, clerk, Some(id), &otherwise(row.course), &base).map(drop)
}

fn stranger(store: &Store, lines: &[Enrolment]) -> PersonId {
    let all = person::latest(store, None, 500).unwrap();
    all.iter().map(|row| row.id).find(|id| lines.iter().all(|line| line.person != Some(*id))).unwrap()
}

/// One way in: what it is called, whether the month must say no, and what it does.
type Way = (&'static str, bool, Box<dyn Fn(&mut Store, ClerkId) -> Result<()>>);

#[expect(clippy::too_many_lines, reason = "one line a way")]
fn ways(own: &Closed) -> Vec<Way> {
    let (course, held, one) = (own.course, own.held[0], own.held[1]);
    let (line, two) = (own.lines[0].clone(), own.lines[1].clone());
    let (her, other) = (line.person.unwrap(), two.person.unwrap());
    let new = stranger(&own.store, &own.lines);
    let there = course::all(&own.store, day(1), 0, 50).unwrap();
    let (row, _) = course::get(&own.store, course).unwrap();
    let place = centre::get(&own.store, row.course.centre).unwrap().0.centre;
    let lesson = module::get(&own.store, row.course.module).unwrap().0.module;
    let mut store = own.desk.store();
    let centre = Centre { code: "BZOU".into(), name: "CEF Bzou".into(), active: true, ..place };
    let centre = centre::save(&mut store, own.khadija, None, &centre, &Base::new()).unwrap().value;
    let other_module = Module { code: "BROD".into(), ..lesson };
    let module = module::save(&mut store, own.khadija, None, &other_module, &Base::new()).unwrap().value;
    let elsewhere = there.iter().find(|row| row.id != course && row.course.starts_on <= day(5)).unwrap().id;
    let taught = trainer::all(&own.store).unwrap().first().map(|row| row.trainer.name.clone());
    fn way(name: &'static str, shut: bool, does: impl Fn(&mut Store, ClerkId) -> Result<()> + 'static) -> Way {
        (name, shut, Box::new(does))
    }
    let absent = Given::Status(Status::Absent, None);
    vec![
        way("unlock", true, move |s, k| attendance::unlock(s, k, held, "essai").map(drop)),
        way("mark", true, move |s, k| {
            let base = attendance::mark_of(s, held, line.id)?.map_or(0, |mark| mark.chg);
            attendance::mark(s, k, held, line.id, None, base).map(drop)
        }),
        way("marks", true, move |s, k| {
            let taken = Taken { marks: &[(two.id, absent)], rest_present: true, ..Taken::default() };
            attendance::take(s, k, held, taken).map(drop)
        }),
        way("rest present", true, move |s, k| attendance::rest_present(s, k, held).map(drop)),
        way("validate", true, move |s, k| attendance::validate(s, k, held).map(drop)),
        way("walk-in", true, move |s, k| attendance::walk_in(s, k, held, "Latifa").map(drop)),
        way("minutes", true, move |s, k| life::partly(s, k, held, 60, Some("panne")).map(drop)),
        way("substitute", true, move |s, k| {
            life::taught(s, k, held, taught.as_deref().unwrap_or(""), Some("x")).map(drop)
        }),
        way("not held", false, move |s, k| session::cancel(s, k, one, "souk").map(drop)),
        way("postpone", false, move |s, k| life::postpone(s, k, one, (day(28), at(20)), "souk", Some("x")).map(drop)),
        way("add", true, move |s, k| session::add(s, k, course, day(27), at(20), 60).map(drop)),
        way("plan", false, move |s, k| session::plan(s, k, course, None).map(drop)),
        way("shift", false, move |s, k| calendar::shift(s, k, course, (day(1), day(30)), at(20), Some("x")).map(drop)),
        way("announce", false, move |s, k| calendar::announce(s, k, day(20)).map(drop)),
        way("closure", false, move |s, k| {
            let value = Closure {
                centre: None,
                from: day(1),
                to: day(30),
                title: "Travaux".into(),
                title_ar: None,
                kind: None,
            };
            closure::save_and_cancel(s, k, None, &value, &Base::new()).map(drop)
        }),
        way("enrol", true, move |s, k| enrolment::enrol(s, k, course, &[new], day(3)).map(drop)),
        way("enrol without a day", false, move |s, k| {
            enrolment::enrol_despite(s, k, course, &[new], None, None).map(drop)
        }),
        way("end", false, move |s, k| enrolment::end(s, k, line.id, day(4), Place::Dropped, None).map(drop)),
        way("suspend", false, move |s, k| enrolment::suspend(s, k, line.id, day(4), Some(day(9)), None).map(drop)),
        way("transfer", false, move |s, k| enrolment::transfer(s, k, line.id, elsewhere, day(4), None).map(drop)),
        way("merge persons", true, move |s, k| {
            person_merge::merge(s, k, her, other, &person_merge::Choices::new(), Some("double")).map(drop)
        }),
        way("module", true, move |s, k| changed(s, k, course, |own| Course { module, ..own })),
        way("centre", true, move |s, k| changed(s, k, course, |own| Course { centre, ..own })),
        way("rule of absences", true, move |s, k| changed(s, k, course, |own| Course { neutral: Some(false), ..own })),
        way("dates", false, move |s, k| changed(s, k, course, |own| Course { ends_on: day(10), ..own })),
        way("trainer", false, move |s, k| {
            changed(s, k, course, |own| Course { trainer: Some("Mme NEUVE".into()), ..own })
        }),
        way("no trainer", false, move |s, k| changed(s, k, course, |own| Course { trainer: None, ..own })),
        way("split", false, move |s, k| {
            let split = Split { lines: vec![3, 4], day: day(10), code: "COUT-M2-Z".into(), name: "Couture Z".into() };
            regroup::split(s, k, course, &split).map(drop)
        }),
        way("merge groups", false, move |s, k| regroup::merge(s, k, course, elsewhere, day(10), Some("x")).map(drop)),
        way("leave", false, move |s, k| {
            let value = najma::domain::leave::Leave { from: day(1), to: Some(day(30)), ..leave_of() };
            leave::save(s, k, None, her, &value, &Base::new(), true).map(drop)
        }),
        way("awareness", true, move |s, k| {
            let value = Awareness { on: day(12), ..awareness_of() };
            awareness::save(s, k, None, &value, &Base::new()).map(drop)
        }),
    ]
}

fn leave_of() -> najma::domain::leave::Leave {
    let kind = najma::domain::leave::KINDS.first().copied().unwrap();
    najma::domain::leave::Leave { kind, from: day(1), to: None, proof: None, note: None }
}

fn awareness_of() -> Awareness {
    let heads = vec![Head { sex: 1, band: 0, milieu: 0, heads: 12 }];
    let theme = najma::domain::module::THEMES.first().copied().unwrap();
    Awareness { on: day(12), theme, heads, centre: None, place: None, partner: None, names: None }
}

#[test]
fn no_way_in_moves_a_figure_of_a_closed_month() {
    let mut own = closed(|_, _| {});
    let before = figures(&own.store);
    assert!(before.len() > 1_000);
    for (name, must, does) in ways(&own) {
        let done = does(&mut own.store, own.khadija);
        assert_eq!(figures(&own.store), before, "{name}: {done:?}");
        match done {
            Ok(()) => {
                assert!(!must, "{name} was done");
                undo::undo(&mut own.store, own.khadija, None).unwrap_or_else(|why| panic!("undo of {name}: {why:?}"));
                assert_eq!(figures(&own.store), before, "undo of {name}");
            }
            Err(why) if must => assert_eq!(why.message().id, "month-shut", "{name}"),
            Err(_) => {}
        }
    }
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
    // Opened, it takes them.
    month_close::reopen(&mut own.store, own.khadija, day(1), "essai").unwrap();
    attendance::unlock(&mut own.store, own.khadija, own.held[0], "essai").unwrap();
    assert_ne!(figures(&own.store), before);
}

#[test]
fn no_undo_of_what_was_done_before_moves_a_figure_of_a_closed_month() {
    let mut own = closed(|store, course| {
        let zahra = clerk::sign_in(store, "zahra", "zahra").unwrap().id;
        changed(store, zahra, course, |own| Course { trainer: Some("Mme NEUVE".into()), ..own }).unwrap();
        let hind = clerk::sign_in(store, "hind", "hind").unwrap().id;
        let lines = enrolment::of_course(store, course).unwrap();
        let line =
            lines.iter().find(|line| line.person.is_some() && line.holds(day(26)) && line.away.is_empty()).unwrap();
        enrolment::suspend(store, hind, line.id, day(25), Some(day(30)), None).unwrap();
    });
    let before = figures(&own.store);
    for login in ["zahra", "hind"] {
        let clerk = clerk::sign_in(&mut own.store, login, login).unwrap().id;
        let refused = undo::undo(&mut own.store, clerk, None).expect_err(login);
        assert_eq!(refused.message().id, "month-shut", "{login}");
        assert_eq!(figures(&own.store), before);
    }
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}

/// What no sum of minutes shows is kept as well: a mark of somebody who need not come, which an undo brings back.
#[test]
fn no_undo_brings_an_exempt_woman_into_a_closed_month() {
    let mut own = closed(|store, course| {
        let zahra = clerk::sign_in(store, "zahra", "zahra").unwrap().id;
        let lines = enrolment::of_course(store, course).unwrap();
        let held = session::of_course(store, course, day(1), day(23)).unwrap();
        let held = held.iter().rfind(|one| one.state == State::Held).unwrap();
        let here = |line: &&Enrolment| {
            line.person.is_some() && attendance::mark_of(store, held.id, line.id).unwrap().is_some()
        };
        let (her, new) = (lines.iter().find(here).unwrap().person.unwrap(), stranger(store, &lines));
        let line = enrolment::enrol(store, zahra, course, &[new], held.on).unwrap().value[0];
        attendance::mark(store, zahra, held.id, line, Some(Given::Status(Status::Exempt, None)), 0).unwrap();
        enrolment::end(store, zahra, line, held.on.succ_opt().unwrap(), Place::Dropped, None).unwrap();
        person_merge::merge(store, zahra, her, new, &person_merge::Choices::new(), Some("double")).unwrap();
    });
    let before = figures(&own.store);
    let zahra = clerk::sign_in(&mut own.store, "zahra", "zahra").unwrap().id;
    let refused = undo::undo(&mut own.store, zahra, None).unwrap_err();
    assert_eq!(refused.message().id, "month-shut");
    assert_eq!(figures(&own.store), before);
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}

/// An awareness session and its heads are figures of their month: nothing of it goes back once that is closed.
#[test]
fn no_undo_moves_the_heads_of_a_closed_month() {
    let heads = |store: &Store| format!("{:?}", awareness::all(store).unwrap());
    let counted = |n: u16| Awareness { heads: vec![Head { sex: 1, band: 0, milieu: 0, heads: n }], ..awareness_of() };
    let mut own = closed(|store, _| {
        let zahra = clerk::sign_in(store, "zahra", "zahra").unwrap().id;
        let id = awareness::save(store, zahra, None, &counted(12), &Base::new()).unwrap().value;
        awareness::save(store, zahra, None, &awareness_of(), &Base::new()).unwrap();
        let (row, chg) = awareness::get(store, id).unwrap();
        let hind = clerk::sign_in(store, "hind", "hind").unwrap().id;
        let base = Base { seen: Some(row.awareness), chg };
        awareness::save(store, hind, Some(id), &counted(14), &base).unwrap();
    });
    let before = heads(&own.store);
    for login in ["hind", "zahra"] {
        let clerk = clerk::sign_in(&mut own.store, login, login).unwrap().id;
        let refused = undo::undo(&mut own.store, clerk, None).expect_err(login);
        assert_eq!(refused.message().id, "month-shut", "{login}");
        assert_eq!(heads(&own.store), before);
    }
    let december = Awareness { on: day(32), ..awareness_of() };
    awareness::save(&mut own.store, own.khadija, None, &december, &Base::new()).unwrap();
    undo::undo(&mut own.store, own.khadija, None).unwrap().unwrap();
    assert_eq!(heads(&own.store), before);
}

/// A course that never had a trainer gets one: classes of closed months stay without, every other is hers.
#[test]
fn the_first_trainer_of_a_course_leaves_closed_months_without_one() {
    let mut own = closed(|store, course| {
        let khadija = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
        changed(store, khadija, course, |own| Course { trainer: None, ..own }).unwrap();
        let lost = session::on_day(store, course, day(24)).unwrap();
        session::cancel(store, khadija, lost.id, "souk").unwrap();
    });
    let lost = session::on_day(&own.store, own.course, day(24)).unwrap().id;
    let (before, course) = (figures(&own.store), own.course);
    let stored = course::get(&own.store, course).unwrap().0.course;
    let wanted = Course { trainer: Some("Mme NEUVE".into()), ..stored.clone() };
    let told = course::follows(&own.store, course, &stored, &wanted).unwrap().told();
    assert_eq!(told.iter().map(|said| said.id).collect::<Vec<_>>(), ["course-trainer-first"]);
    changed(&mut own.store, own.khadija, course, |_| wanted).unwrap();
    assert_eq!(figures(&own.store), before);
    let new = session::add(&mut own.store, own.khadija, course, day(33), at(8), 60).unwrap().value;
    assert_eq!(attendance::sheet(&own.store, new).unwrap().trainer.as_deref(), Some("Mme NEUVE"));
    // What was lost while nobody taught is made up for by her who does.
    let made = life::postpone(&mut own.store, own.khadija, lost, (day(35), at(17)), "souk", Some("convenu"));
    assert_eq!(attendance::sheet(&own.store, made.unwrap().value).unwrap().trainer.as_deref(), Some("Mme NEUVE"));
    assert_eq!(figures(&own.store), before);
    for _ in 0..3 {
        undo::undo(&mut own.store, own.khadija, None).unwrap().unwrap();
    }
    assert_eq!(course::get(&own.store, course).unwrap().0.course.trainer, None);
    assert_eq!(figures(&own.store), before);
    assert!(trainer::all(&own.store).unwrap().iter().all(|row| !row.trainer.name.is_empty()));
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}

/// The row of nobody is every course's: who made it first takes her trainer back, and it stays for the others.
#[test]
fn two_courses_without_a_trainer_get_one_each_and_lose_them_again() {
    let mut own = closed(|store, _| {
        let khadija = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
        for row in course::all(store, day(1), 0, 50).unwrap() {
            changed(store, khadija, row.id, |own| Course { trainer: None, ..own }).unwrap();
        }
    });
    let before = figures(&own.store);
    let samira = clerk::sign_in(&mut own.store, "samira", "samira").unwrap().id;
    let with = |own: &Course, name: &str| Course { trainer: Some(name.into()), ..own.clone() };
    let mut both = course::all(&own.store, day(1), 0, 50).unwrap();
    both.retain(|row| {
        let follows = course::follows(&own.store, row.id, &row.course, &with(&row.course, "Mme NEUVE")).unwrap();
        follows.handed.is_some()
    });
    assert!(both.len() >= 2, "two courses with classes in a closed month");
    let clerks = [(own.khadija, "Mme NEUVE"), (samira, "Mme AUTRE")];
    for ((clerk, name), row) in clerks.iter().zip(&both) {
        changed(&mut own.store, *clerk, row.id, |own| with(&own, name)).unwrap();
    }
    for (clerk, _) in clerks {
        undo::undo(&mut own.store, clerk, None).unwrap().unwrap();
        undo::redo(&mut own.store, clerk, None).unwrap().unwrap();
        undo::undo(&mut own.store, clerk, None).unwrap().unwrap();
    }
    assert_eq!(figures(&own.store), before);
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}

#[test]
fn another_trainer_teaches_from_today_on_and_statements_stay() {
    let mut own = closed(|_, _| {});
    let was = course::get(&own.store, own.course).unwrap().0.course.trainer.unwrap();
    let mut named = |name: &str| match trainer::named(&own.store, name).unwrap() {
        Some(row) => row.id,
        None => {
            let value = najma::domain::trainer::Trainer { name: name.to_owned(), active: true, ..Default::default() };
            trainer::save(&mut own.store, own.khadija, None, &value, &Base::new()).unwrap().value
        }
    };
    let (old, new) = (named(&was), named("Mme NEUVE"));
    let issued = statement::issue(&mut own.store, own.khadija, old, day(1)).unwrap().value;
    let before = figures(&own.store);
    changed(&mut own.store, own.khadija, own.course, |own| Course { trainer: Some("Mme NEUVE".into()), ..own })
        .unwrap();
    assert_eq!(figures(&own.store), before);
    for (who, month, lines) in [(old, day(1), issued.lines.len()), (new, day(1), 0)] {
        assert_eq!(statement::of(&own.store, who, month).unwrap().lines.len(), lines);
    }
    let december = statement::of(&own.store, old, day(31)).unwrap();
    assert!(december.lines.iter().all(|line| !line.correction), "{december:?}");
    // A class held from now on is hers.
    let next = session::add(&mut own.store, own.khadija, own.course, day(33), at(8), 60).unwrap().value;
    attendance::rest_present(&mut own.store, own.khadija, next).unwrap();
    attendance::validate(&mut own.store, own.khadija, next).unwrap();
    assert_eq!(attendance::sheet(&own.store, next).unwrap().trainer.as_deref(), Some("Mme NEUVE"));
    assert_eq!(attendance::sheet(&own.store, own.held[0]).unwrap().trainer, Some(was));
    assert_eq!(statement::of(&own.store, new, day(31)).unwrap().lines.len(), 1);
}

/// A newcomer without a day comes today where classes were held, with the course where none was: no register that was taken
/// gets a line for her.
#[test]
fn who_comes_without_a_day_is_on_no_register_that_was_taken() {
    let desk = desk();
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let id = course::find(&store, "COUT-M2-A").unwrap().id;
    let lines = enrolment::of_course(&store, id).unwrap();
    let new = stranger(&store, &lines);
    assert_eq!(enrolment::begins(&store, id).unwrap(), desk::sample::today());
    let before = figures(&store);
    let line = enrolment::enrol_despite(&mut store, khadija, id, &[new], None, None).unwrap().value[0].line;
    assert_eq!(enrolment::get(&store, line).unwrap().from, desk::sample::today());
    let held = session::of_course(&store, id, day(1), day(23)).unwrap();
    for one in held.iter().filter(|one| one.state == State::Held) {
        assert!(!attendance::sheet(&store, one.id).unwrap().of(line).unwrap().concerned);
    }
    assert_eq!(hours_of(&before), hours_of(&figures(&store)));
    let (row, _) = course::get(&store, id).unwrap();
    let fresh = Course { code: "COUT-M2-N".into(), ..row.course.clone() };
    let fresh = course::save(&mut store, khadija, None, &fresh, &Base::new()).unwrap().value;
    assert_eq!(enrolment::begins(&store, fresh).unwrap(), row.course.starts_on);
}

/// The part of the figures that tells of hours.
fn hours_of(figures: &str) -> Vec<&str> {
    figures.lines().take(By::ALL.len()).collect()
}

/// Dates that leave out a class that was held are refused; planned ones that they leave out go, and come back with an undo.
#[test]
fn new_dates_leave_out_no_class_that_was_held() {
    let desk = desk();
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let id = course::find(&store, "COUT-M2-A").unwrap().id;
    let all = |store: &Store| session::of_course(store, id, day(1) - Days::new(60), session::far()).unwrap();
    let before = all(&store);
    for (from, until) in [(None, Some(day(1))), (Some(day(20)), None), (Some(day(21)), Some(day(28)))] {
        let refused = changed(&mut store, khadija, id, |own| Course {
            starts_on: from.unwrap_or(own.starts_on),
            ends_on: until.unwrap_or(own.ends_on),
            ..own
        });
        let said = format!("{:?}", refused.unwrap_err());
        assert!(said.contains("course-held-outside"), "{said}");
        assert_eq!(all(&store), before);
    }
    let free = session::add(&mut store, khadija, id, day(60), at(8), 60).unwrap().value;
    let before = all(&store).len();
    let (row, _) = course::get(&store, id).unwrap();
    let shorter = Course { ends_on: day(50), ..row.course.clone() };
    assert!(course::follows(&store, id, &row.course, &shorter).unwrap().dropped > 0);
    changed(&mut store, khadija, id, |_| shorter).unwrap();
    assert!(session::session(&store, free).is_err() && all(&store).len() < before);
    undo::undo(&mut store, khadija, None).unwrap();
    assert_eq!(all(&store).len(), before);
}

/// A clock that was put back is told on the first screen.
#[test]
fn a_clock_behind_the_last_entry_is_told() {
    let mut desk = desk();
    desk.sees_not("L'horloge de ce poste retarde");
    desk.keys("1 T Esc");
    desk.hands.back(std::time::Duration::from_secs(7_200));
    let mut desk = desk.again();
    desk.sees("L'horloge de ce poste retarde");
}

/// In a window too small to show anything no key marks; she may leave.
#[test]
fn keys_pressed_blindly_do_nothing() {
    let mut desk = desk::desk_as(&Setting { size: (40, 10), ..Setting::default() });
    let before = desk.store().head().unwrap();
    desk.keys("1 3A 7A T V V").sees("écrit.");
    assert_eq!(desk.store().head().unwrap(), before);
    desk.keys("F9 q");
    assert!(desk.app.ended());
}

/// The screen is drawn again under a panel too, and the panel stays.
#[test]
fn a_panel_stays_when_the_screen_is_drawn_again() {
    let mut desk = desk();
    desk.keys("F1");
    let shown = desk.screen();
    desk.keys("Ctrl-L");
    assert_eq!(desk.screen(), shown);
    desk.keys("Esc");
    assert_ne!(desk.screen(), shown);
}

/// A class lost in a month that is closed is still made up for later; the month stays as it was told, and the make-up is a
/// class of its own month.
#[test]
fn what_a_closed_month_lost_is_made_up_for_beside_it() {
    let mut own = closed(|store, course| {
        let khadija = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
        let lost = session::on_day(store, course, day(24)).unwrap();
        session::cancel(store, khadija, lost.id, "souk").unwrap();
    });
    let before = figures(&own.store);
    let lost = session::on_day(&own.store, own.course, day(24)).unwrap();
    let to = (day(35), at(17));
    let made = life::postpone(&mut own.store, own.khadija, lost.id, to, "souk", Some("convenu")).unwrap().value;
    assert_eq!(figures(&own.store), before);
    assert_eq!(life::of(&own.store, made).unwrap().makes_up, Some(lost.id));
    let twice = life::postpone(&mut own.store, own.khadija, lost.id, (day(36), at(17)), "souk", Some("convenu"));
    assert!(twice.is_err(), "made up for once");
    assert!(session::restore(&mut own.store, own.khadija, lost.id).is_err(), "closed");
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}

/// What was put off out of a month before it was closed may be dropped later: the month stays as it was told, and the class
/// is lost in the month it was put off to, where it may be made up for again.
#[test]
fn a_class_put_off_out_of_a_closed_month_may_go() {
    let mut own = closed(|store, course| {
        let khadija = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
        let class = session::on_day(store, course, day(24)).unwrap();
        life::postpone(store, khadija, class.id, (day(45), at(17)), "souk", Some("convenu")).unwrap();
    });
    let before = figures(&own.store);
    changed(&mut own.store, own.khadija, own.course, |value| Course { ends_on: day(40), ..value }).unwrap();
    assert_eq!(figures(&own.store), before);
    let gone = session::on_day(&own.store, own.course, day(45)).unwrap();
    assert_eq!((gone.state, gone.reason.as_deref()), (State::Cancelled, Some("souk")), "it went with the dates");
    let (from, until) = (day(31), day(61));
    let lost: u64 =
        hours::report(&own.store, By::Course, from, until).unwrap().iter().map(|row| row.hours.lost()).sum();
    assert_eq!(lost, u64::from(gone.planned()), "lost once, in December");
    let to = (day(36), at(17));
    life::postpone(&mut own.store, own.khadija, gone.id, to, "souk", Some("convenu")).unwrap();
    assert_eq!(figures(&own.store), before);
    assert!(check::check(&own.store, None, &mut |_| {}).unwrap().findings.is_empty());
}
