//! Who opens again what is locked: anyone with a reason while nobody is responsible, those responsible alone once somebody
//! is; by screen and by command, journalled, undone by whoever may.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod cli_kit;
mod desk;

use chrono::NaiveDate;
use cli_kit::Home;
use desk::{Desk, Hands, Setting, desk, desk_as, desk_on};
use najma::domain::clerk::Role;
use najma::domain::id::SessionId;
use najma::store::month_close::{self, Block};
use najma::store::{Store, Trouble, attendance, clerk, session, undo};
use najma::text::Language;

/// A register of the sample that is validated and locked twelve days later, and a store of that day.
fn locked(desk: &Desk) -> (Store, SessionId) {
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let (_, due) = month_close::blocks(&store, desk::sample::today()).unwrap().remove(0);
    let id = due.iter().find(|one| one.on <= desk::sample::today()).unwrap().id;
    attendance::rest_present(&mut store, khadija, id).unwrap();
    attendance::validate(&mut store, khadija, id).unwrap();
    desk.hands.forward(std::time::Duration::from_secs(12 * 86_400));
    (desk.store(), id)
}

/// The ids that refusals give.
fn refused<T: std::fmt::Debug>(done: Result<T, Trouble>) -> (&'static str, String) {
    match done {
        Err(Trouble::Refused(message)) => (message.id, format!("{message:?}")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_locked_register_is_opened_by_anyone_until_somebody_is_responsible() {
    let desk = desk();
    let (mut store, id) = locked(&desk);
    let [khadija, samira, zahra] =
        ["khadija", "samira", "zahra"].map(|login| clerk::sign_in(&mut store, login, login).unwrap().id);
    attendance::unlock(&mut store, samira, id, "papier retrouvé").unwrap();
    undo::undo(&mut store, samira, None).unwrap().unwrap();
    assert_eq!(clerk::appoint(&mut store, samira, khadija, Role::Responsible).unwrap().value, 1);
    // She who named another has no say any more: neither again, nor by undo.
    let (why, named) = refused(clerk::appoint(&mut store, samira, samira, Role::Responsible));
    assert_eq!(why, "role-no-appoint");
    assert!(named.contains("khadija"), "{named}");
    assert_eq!(refused(undo::undo(&mut store, samira, None)).0, "role-no-appoint");
    assert_eq!(refused(attendance::unlock(&mut store, zahra, id, "papier retrouvé")).0, "role-no-unlock");
    let before = session::session(&store, id).unwrap();
    assert_eq!(before.register, najma::domain::session::Register::Validated, "nothing half done");
    attendance::unlock(&mut store, khadija, id, "papier retrouvé").unwrap();
    // What was opened is corrected by whoever works, and locks again when it is validated.
    attendance::validate(&mut store, zahra, id).unwrap();
    assert_eq!(refused(attendance::unlock(&mut store, zahra, id, "encore")).0, "role-no-unlock");
    assert_eq!(clerk::appoint(&mut store, khadija, zahra, Role::Responsible).unwrap().value, 2);
    attendance::unlock(&mut store, zahra, id, "encore").unwrap();
    // The same role twice is no Change; the last to lay it down leaves everybody free again.
    assert_eq!(clerk::appoint(&mut store, zahra, zahra, Role::Responsible).unwrap().change, None);
    clerk::appoint(&mut store, zahra, khadija, Role::Agent).unwrap();
    assert_eq!(clerk::appoint(&mut store, zahra, zahra, Role::Agent).unwrap().value, 0);
    attendance::validate(&mut store, samira, id).unwrap();
    attendance::unlock(&mut store, samira, id, "libre").unwrap();
    assert!(najma::store::check::check(&store, None, &mut |_| {}).unwrap().findings.is_empty());
}

/// November is over and tidy.
fn december(login: &'static str, from: &Desk) -> Desk {
    let hands = Hands::at(NaiveDate::from_ymd_opt(2026, 12, 3).unwrap(), 10);
    desk_on(from.folder.clone(), from.path.clone(), hands, &Setting { login, ..Setting::default() })
}

#[test]
fn a_closed_month_is_opened_at_the_screen_by_her_who_may() {
    let now = desk();
    let mut khadija = december("khadija", &now);
    let mut samira = december("samira", &now);
    let november = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
    {
        let mut store = khadija.store();
        let own = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
        for (block, sessions) in month_close::blocks(&store, november).unwrap() {
            for one in sessions.into_iter().filter(|_| matches!(block, Block::Untaken | Block::Unlocked)) {
                attendance::rest_present(&mut store, own, one.id).unwrap();
                attendance::validate(&mut store, own, one.id).unwrap();
            }
        }
    }
    khadija.keys("F9 F7").sees("Aucun responsable").keys("Enter").sees("ne rouvriront plus rien");
    khadija.keys("Enter").sees("Aucun responsable").keys("Enter F2").sees("khadija : responsable (1) ✓");
    khadija.sees("Seuls rouvrent, avec un motif : khadija");
    samira.keys("F9 7 F2 F2").sees("Mois clos : novembre 2026 ✓");
    // A slip of the same day is hers to undo.
    samira.keys("Ctrl-Z").sees("prêt à clore").keys("F2 F2").sees("Mois clos : novembre 2026 ✓");
    samira.keys("F9 v").sees("se rouvre par : khadija").sees_not("Motif de la réouverture");
    samira.keys("F9 F7 Enter").sees("Les rôles se donnent par : khadija");
    khadija.keys("F9 7 F9 v 'oubli' Enter").sees("Mois rouvert : novembre 2026 ✓").keys("F2 F2").sees("Mois clos : ");
    khadija.keys("F9 F7 Enter").sees("Chaque agent pourra rouvrir").keys("v").sees("plus aucun responsable");
    khadija.keys("Ctrl-Z").sees("Seuls rouvrent");
    // Days later a closing is no slip any more.
    samira.hands.forward(std::time::Duration::from_secs(3 * 86_400));
    let mut store = samira.store();
    let own = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
    undo::undo(&mut store, own, None).ok();
    assert!(month_close::closed(&store, november).unwrap().is_some());
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (30, 5), (1, 1)] {
            desk_as(&Setting { language, size, ..Setting::default() })
                .keys("F9 F7 Enter Enter Enter F2 Ctrl-Z F9 h Esc Esc");
        }
    }
}

#[test]
fn a_script_gives_roles_and_is_held_to_them() {
    let home = Home::sample();
    let as_ = |login: &str, args: &[&str]| home.db("sample.db", [args, &["--clerk", login]].concat());
    for login in ["khadija", "samira"] {
        as_(login, &["settings", "set", "late_minutes", "15"]).done();
    }
    as_("samira", &["clerks", "role", "khadija", "chef"]).refused(2, "agent, responsable");
    as_("samira", &["clerks", "role", "personne", "responsible"]).refused(1, "personne");
    as_("samira", &["clerks", "role", "khadija", "Responsable", "--lang", "en"]).refused(2, "responsible");
    let told = as_("samira", &["clerks", "role", "khadija", "Responsable", "--json"]).done().json();
    assert_eq!((&told["role"], &told["responsible"]), (&"responsible".into(), &1.into()), "{told}");
    let all = as_("samira", &["clerks", "list", "--json"]).done().json();
    let of = |login: &str| all.as_array().unwrap().iter().find(|one| one["login"] == login).unwrap()["role"].clone();
    assert_eq!((of("khadija"), of("samira")), ("responsible".into(), "agent".into()));
    as_("samira", &["clerks", "role", "samira", "responsible"]).refused(1, "khadija");
    as_("samira", &["undo"]).refused(1, "khadija");
    as_("samira", &["month", "reopen", "--month", "2020-01", "--reason", "oubli"]).refused(1, "khadija");
    as_("khadija", &["month", "reopen", "--month", "2020-01", "--reason", "oubli"]).refused(1, "pas clos");
    as_("samira", &["clerks", "list", "--lang", "ar"]).done();
    as_("khadija", &["check"]).done();
}
