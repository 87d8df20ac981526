//! Every way in, and every undo of what was done before.

use super::kit::{Closed, at, changed, closed, day, figures, stranger};
use najma::domain::attendance::{Given, Status};
use najma::domain::awareness::{Awareness, Head};
use najma::domain::centre::Centre;
use najma::domain::closure::Closure;
use najma::domain::course::Course;
use najma::domain::enrolment::{Enrolment, State as Place};
use najma::domain::id::ClerkId;
use najma::domain::module::Module;
use najma::domain::session::State;
use najma::store::attendance::Taken;
use najma::store::merge::Base;
use najma::store::regroup::{self, Split};
use najma::store::{
    Result, Store, attendance, awareness, calendar, centre, check, clerk, closure, course, enrolment, leave, life,
    module, month_close, person_merge, session, trainer, undo,
};

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
