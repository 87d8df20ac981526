//! The calendar at a desk: a month, a week, a feast that is announced a day later than estimated, a fortnight of Ramadan.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use chrono::NaiveDate;
use cli_kit::Home;
use desk::{Setting, desk, desk_as, parse};
use najma::domain::course::Course;
use najma::domain::draft::Draft;
use najma::domain::id::{ClerkId, CourseId};
use najma::domain::session::State;
use najma::store::merge::Base;
use najma::store::{Store, attendance, calendar, clerk, course, session, undo};
use najma::text::Language;

#[test]
fn a_long_sentence_takes_lines_of_the_list_and_none_of_the_keys() {
    for (language, said) in [(Language::French, "17 jours fériés"), (Language::TamazightLatin, "17")] {
        let setting = Setting { language, size: (61, 15), ..Setting::default() };
        let mut desk = desk_as(&setting);
        desk.keys("F9 f F5").sees(said).sees("F1").sees("Ctrl-Z");
        // The cursor's row stays in sight at the end of the list.
        desk.keys("End");
        assert!(desk.screen().contains('▸'), "{}", desk.screen());
        desk.keys("Enter").sees_not("Ctrl-Z").sees("F1");
    }
    // A question that needs two lines is told whole, and so are its answers.
    let mut desk = desk_as(&Setting { size: (61, 15), ..Setting::default() });
    desk.keys("1 3A V").sees("la première AÏT BRAHIM Fatima").sees("y aller");
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A course that meets every day around Aïd Al-Fitr of 2027, estimated on 9 and 10 March.
fn spring(store: &mut Store) -> (ClerkId, CourseId) {
    let clerk = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
    let like = course::find(store, "COUT-M2-A").unwrap().course;
    let draft = Draft::default()
        .with("code", "PRINT")
        .with("name", "Printemps")
        .with("module", like.module.to_string())
        .with("centre", like.centre.to_string())
        .with("starts_on", "2027-03-01")
        .with("ends_on", "2027-03-31")
        .with("slots", "lun-dim 9-11");
    let value = Course::parse(&draft, desk::sample::today()).unwrap();
    let made = course::create(store, clerk, &value, None).unwrap().value;
    (clerk, made.0)
}

fn state(store: &Store, course: CourseId, on: &str) -> Option<State> {
    session::of_course(store, course, day(on), day(on)).unwrap().first().map(|own| own.state)
}

#[test]
fn a_feast_announced_a_day_late_moves_what_it_may_and_counts_the_rest() {
    let mut desk = desk();
    let mut store = desk.store();
    let (clerk, id) = spring(&mut store);
    assert_eq!((state(&store, id, "2027-03-09"), state(&store, id, "2027-03-10")), (None, None), "no class on a feast");
    // The eve, at nine in the evening: tomorrow is not the feast, the day after is.
    desk.hands.set(day("2027-03-08").and_hms_opt(21, 0, 0).unwrap().and_utc().timestamp_millis());
    desk.keys("Home F9 4 Right Right");
    desk.sees("Calendrier").keys("X").sees("Aïd Al-Fitr le 10/03/2027").sees("1 séance non tenue");
    desk.sees("1 séance revient").keys("Enter");
    assert_eq!(state(&store, id, "2027-03-11"), Some(State::Planned), "nothing is done before she says so");
    desk.keys("X r").sees("Aïd Al-Fitr : 10/03/2027 ✓").sees_not("1 séance non tenue");
    let now = |on| state(&store, id, on);
    assert_eq!((now("2027-03-09"), now("2027-03-10")), (Some(State::Planned), None));
    assert_eq!(now("2027-03-11"), Some(State::Cancelled));
    desk.sees("1 chaoual 1448").sees_not("estimé");
    desk.keys("Ctrl-Z");
    assert_eq!((state(&store, id, "2027-03-09"), state(&store, id, "2027-03-11")), (None, Some(State::Planned)));
    // Another announcement, over a register that is taken: it stays.
    let marked = session::on_day(&store, id, day("2027-03-11")).unwrap();
    desk.hands.set(day("2027-03-12").and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis());
    attendance::walk_in(&mut store, clerk, marked.id, "Zahra").unwrap();
    let moved = calendar::moving(&store, day("2027-03-10")).unwrap().unwrap();
    assert_eq!((moved.lost, moved.kept, moved.back), (0, 1, 1));
    calendar::announce(&mut store, clerk, day("2027-03-10")).unwrap();
    assert_eq!(state(&store, id, "2027-03-11"), Some(State::Planned));
    assert!(calendar::moving(&store, day("2027-04-20")).unwrap().is_none());
}

/// A course of one evening a week, by its hours where it counts them.
fn weekly(store: &mut Store, code: &str, (from, until): (&str, &str), hours: &str) -> (ClerkId, CourseId) {
    let clerk = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
    let like = course::find(store, "COUT-M2-A").unwrap().course;
    let draft = Draft::default()
        .with("code", code)
        .with("module", like.module.to_string())
        .with("centre", like.centre.to_string())
        .with("starts_on", from)
        .with("ends_on", until)
        .with("hours", hours)
        .with("slots", "mar 19-21");
    let value = Course::parse(&draft, desk::sample::today()).unwrap();
    let made = course::create(store, clerk, &value, Some("essai")).unwrap().value;
    (clerk, made.0)
}

fn live(store: &Store, course: CourseId) -> Vec<NaiveDate> {
    let all = session::of_course(store, course, day("2026-01-01"), day("2028-12-31")).unwrap();
    all.into_iter().filter(|own| own.state != State::Cancelled).map(|own| own.on).collect()
}

/// A feast that moves brings back what its estimate displaced: nothing beyond the hours of a course, nothing to a group that
/// no longer meets.
#[test]
fn a_feast_that_moves_gives_back_what_it_took_and_no_more() {
    let desk = desk();
    let mut store = desk.store();
    let spring = ("2027-02-02", "2027-04-27");
    // Ten classes, one of them after the others in the place of the feast.
    let (clerk, hours) = weekly(&mut store, "HEURES", ("2027-02-02", ""), "20");
    // By its dates: the class of the feast was left out.
    let (_, dates) = weekly(&mut store, "DATES", spring, "");
    // All its later classes were withdrawn, and one that ended before.
    let (_, withdrawn) = weekly(&mut store, "RETIRE", spring, "");
    for own in session::of_course(&store, withdrawn, day("2027-03-01"), day("2027-12-31")).unwrap() {
        session::cancel(&mut store, clerk, own.id, "holiday").unwrap();
    }
    let (_, ended) = weekly(&mut store, "FINI", ("2027-01-05", "2027-02-23"), "");
    // Planned for February alone, though its dates go on.
    let (_, begun) = weekly(&mut store, "DEBUT", ("2027-02-02", "2027-02-23"), "");
    let (row, chg) = course::get(&store, begun).unwrap();
    let base = Base { seen: Some(row.course.clone()), chg };
    let longer = Course { ends_on: day("2027-04-27"), ..row.course };
    course::save(&mut store, clerk, Some(begun), &longer, &base).unwrap();
    // Its last class would have been that of the feast.
    let (_, last) = weekly(&mut store, "DERNIER", ("2027-02-02", "2027-03-09"), "");
    // The class of the feast was given up and made up for.
    let (_, made_up) = weekly(&mut store, "RATTRAPE", spring, "");
    let lost = session::add(&mut store, clerk, made_up, day("2027-03-09"), "19:00:00".parse().unwrap(), 120).unwrap();
    session::cancel(&mut store, clerk, lost.value, "holiday").unwrap();
    let again = (day("2027-03-12"), "19:00:00".parse().unwrap());
    najma::store::life::postpone(&mut store, clerk, lost.value, again, "holiday", Some("essai")).unwrap();

    let all = [hours, dates, withdrawn, ended, begun, last, made_up];
    let before: Vec<Vec<NaiveDate>> = all.iter().map(|id| live(&store, *id)).collect();
    let count = |store: &Store| -> usize {
        course::all(store, day("2027-01-01"), 0, 500).unwrap().iter().map(|row| live(store, row.id).len()).sum()
    };
    let total = count(&store);
    let moved = calendar::moving(&store, day("2027-03-10")).unwrap().unwrap();
    assert_eq!(calendar::announce(&mut store, clerk, day("2027-03-10")).unwrap().value, moved);
    assert_eq!(count(&store), total + moved.back - moved.lost, "as it was told: {moved:?}");
    let came: Vec<bool> = all.iter().map(|id| live(&store, *id).contains(&day("2027-03-09"))).collect();
    assert_eq!(came, [false, true, false, false, false, true, false]);
    assert_eq!(live(&store, hours).len(), 10);
    // Planned again, nothing more comes either, and nothing is proposed.
    assert_eq!(najma::store::timetable::missing(&store, hours).unwrap().sessions, 0);
    assert_eq!(session::plan(&mut store, clerk, hours, None).unwrap().value, 0);
    undo::undo(&mut store, clerk, None).unwrap().unwrap();
    let after: Vec<Vec<NaiveDate>> = all.iter().map(|id| live(&store, *id)).collect();
    assert_eq!(after, before, "one undo away");
}

/// Of two classes given up on one day the shorter comes back where the hours of the course leave room for it alone.
#[test]
fn a_class_too_long_for_the_hours_left_takes_none_of_them() {
    let desk = desk();
    let mut store = desk.store();
    let (clerk, id) = weekly(&mut store, "COURTE", ("2027-02-02", "2027-04-27"), "");
    for (at, minutes) in [("19:00:00", 120), ("21:00:00", 60)] {
        let made = session::add(&mut store, clerk, id, day("2027-03-09"), at.parse().unwrap(), minutes).unwrap();
        session::cancel(&mut store, clerk, made.value, "holiday").unwrap();
    }
    let (row, chg) = course::get(&store, id).unwrap();
    let minutes = u32::try_from(live(&store, id).len()).unwrap() * 120 + 60;
    let base = Base { seen: Some(row.course.clone()), chg };
    course::save(&mut store, clerk, Some(id), &Course { minutes: Some(minutes), ..row.course }, &base).unwrap();
    calendar::announce(&mut store, clerk, day("2027-03-10")).unwrap();
    let feast = session::of_course(&store, id, day("2027-03-09"), day("2027-03-09")).unwrap();
    let back: Vec<(u16, State)> = feast.iter().map(|own| (own.minutes, own.state)).collect();
    assert_eq!(back, [(120, State::Cancelled), (60, State::Planned)]);
}

#[test]
fn the_header_says_the_date_that_was_announced() {
    let mut desk = desk();
    desk.hands.set(day("2027-03-11").and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis());
    desk.keys("F9 4").sees("2 chaoual 1448*");
    desk.keys("X r").sees("1 chaoual 1448").sees_not("1448*").keys("Esc").sees_not("1448*");
    desk.beside("samira").sees("1 chaoual 1448").sees_not("1448*");
    desk.keys("F9 4 Ctrl-Z").sees("2 chaoual 1448*");
}

#[test]
fn a_season_that_ends_with_a_feast_is_told_before() {
    let mut desk = desk();
    let mut store = desk.store();
    let (_, id) = spring(&mut store);
    desk.hands.set(day("2027-02-20").and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis());
    desk.keys("F9 4 Home F5 F2");
    if najma::store::season::all(&desk.store()).unwrap().is_empty() {
        desk.keys("r F2 v");
    }
    let end = |desk: &desk::Desk| najma::store::season::all(&desk.store()).unwrap()[0].season.to;
    let before = end(&desk);
    desk.keys("F9 a F9 4 Home PageDown").keys(&"Left ".repeat(11));
    // 9 March of the year, a day before the estimate of the rule; the table has it on the 9th and the 10th.
    desk.keys("X").sees("Aïd Al-Fitr le 09/03/2027");
    desk.keys("Enter Right Right X").sees("Aïd Al-Fitr le 11/03/2027").sees("l'horaire aménagé va jusqu'au 10/03/2027");
    assert_eq!(end(&desk), before, "nothing before she says so");
    desk.keys("r");
    assert_eq!(end(&desk), day("2027-03-10"));
    // What comes back in the season keeps its hours.
    let own = session::of_course(&store, id, day("2027-03-09"), day("2027-03-10")).unwrap();
    assert_eq!(own.len(), 2);
    desk.keys("Ctrl-Z");
    assert_eq!(end(&desk), before, "one undo away");
}

#[test]
fn a_day_of_many_classes_is_opened_by_their_digits() {
    let mut desk = desk();
    desk.keys("F9 4").sees("Tab semaine");
    let (_, before) = desk.app.place();
    desk.keys("2");
    let (place, second) = desk.app.place();
    assert_eq!(place, najma::keys::Place::Sheet);
    desk.keys("Esc Enter");
    let (_, first) = desk.app.place();
    assert!(first != second && first != before, "{first} {second}");
    desk.keys("Esc Tab 3");
    assert_eq!(desk.app.place().0, najma::keys::Place::Sheet);
    desk.keys("Esc 9").sees("séance");
}

#[test]
fn a_fortnight_moves_to_another_hour_in_twelve_keys() {
    let mut desk = desk();
    let mut store = desk.store();
    let (clerk, id) = spring(&mut store);
    let before: u32 = sum(&store, id);
    // From the first screen: the groups, this one, its sessions, the first of them.
    let keys = "F9 g Enter Tab F9 5 Enter '10' Enter";
    assert!(parse(keys).len() <= 12, "{}", parse(keys).len());
    let done = calendar::shift(&mut store, clerk, id, (day("2027-03-01"), day("2027-03-14")), at(10), None).unwrap();
    assert_eq!((done.value.sessions, done.value.minutes), (12, 12 * 120));
    assert_eq!(sum(&store, id), before, "hours are conserved");
    let first = session::on_day(&store, id, day("2027-03-01")).unwrap();
    let after = session::on_day(&store, id, day("2027-03-15")).unwrap();
    assert_eq!((first.starts, after.starts), (at(10), at(9)));
    let twice = calendar::shift(&mut store, clerk, id, (day("2027-04-01"), day("2027-04-02")), at(10), None);
    assert!(twice.is_err(), "nothing to move there");
    desk.keys("F9 g Enter Tab F9 5").sees("Décaler jusqu'au").keys("Enter '25' Enter").sees("heure");
    desk.keys("Backspace Backspace '10:30' Enter").sees("À cette heure").sees("Formatrice prise").keys("Enter");
    desk.sees("Dites pourquoi").keys("'groupes réunis' Enter").sees("à 10:30, leur").keys("Ctrl-Z");
}

fn at(hour: u32) -> chrono::NaiveTime {
    chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

fn sum(store: &Store, id: CourseId) -> u32 {
    let all = session::of_course(store, id, day("2027-01-01"), day("2027-12-31")).unwrap();
    all.iter().map(|own| u32::from(own.minutes)).sum()
}

#[test]
fn a_month_and_a_week_of_one_group_or_of_all() {
    let mut desk = desk();
    desk.keys("F9 4").sees("toute la délégation").sees("3 séances").sees("Indépend.").sees("13 joumada II 1448");
    desk.sees("Couture M2-A").keys("Tab").sees("mar. 24 nov. 2026").sees("Couture M2-C");
    desk.keys("F7 'm2-b' Enter").sees("m2-b").sees("Couture M2-B").sees_not("Couture M2-C");
    desk.keys("Esc Tab PageDown PageUp Enter").sees("séance");
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (1, 1), (61, 15), (200, 5), (30, 9)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 4 Up Down Left Right PageDown X PageUp Tab Up Down PageDown F7 'z' Enter Home Esc Esc");
        }
    }
}

#[test]
fn the_command_line_shows_a_month() {
    let home = Home::own();
    let march = home.ask(&["calendar", "show", "--month", "2027-03"]);
    assert_eq!(march["days"].as_array().unwrap().len(), 31);
    let feast = &march["days"][8];
    assert_eq!(
        (feast["closures"][0]["title"].as_str(), feast["closures"][0]["estimated"].as_bool()),
        (Some("Aïd Al-Fitr"), Some(true))
    );
    assert_eq!(feast["hijri_estimated"], true);
    home.ask(&["calendar", "announce", "10/3/2027"]);
    let after = home.ask(&["calendar", "show", "--month", "2027-03"]);
    assert_eq!(
        (after["days"][9]["hijri"].as_str(), after["days"][9]["hijri_estimated"].as_bool()),
        (Some("1448-10-01"), Some(false))
    );
    assert!(after["days"][8]["closures"].as_array().unwrap().is_empty());
    let text = home.own_db(&["calendar", "show", "--month", "2027-03"]).done().out;
    assert!(text.contains("Aïd Al-Fitr"), "{text}");
    home.own_db(&["calendar", "announce", "20/4/2027"]).refused(1, "Aucune fête");
    home.own_db(&["calendar", "show", "--month", "mars"]).refused(2, "mars");
    home.own_db(&["check"]).done();
}
