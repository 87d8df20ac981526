//! Whatever a clerk remembers of a woman finds her on the first page: parts of her names in either script and any order, her
//! numbers, her year, her commune, alone or together.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod desk;

use desk::{Hands, desk};
use najma::domain::draft::Draft;
use najma::domain::person::{Person, PersonRow};
use najma::domain::sample::Recipe;
use najma::store::merge::Base;
use najma::store::{Seed, Store, clerk, person};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::collections::BTreeSet;

/// Lines of the search screen on the smallest terminal.
const PAGE: usize = 16;

const GIVEN: [(&str, &str); 16] = [
    ("Tlaytmas", "تلايتماس"),
    ("Fatima Zahra", "فاطمة الزهراء"),
    ("Itto", "إيطو"),
    ("Oum Keltoum", "أم كلثوم"),
    ("Hniya", "هنية"),
    ("Aminetou", "أمينتو"),
    ("Rqia", "رقية"),
    ("Ghizlane", "غزلان"),
    ("Khadija", "خديجة"),
    ("Tiziri", "تيزيري"),
    ("Saadia", "السعدية"),
    ("Mbarka", "مباركة"),
    ("Zoulikha", "زليخة"),
    ("Nezha", "نزهة"),
    ("Yamna", "يامنة"),
    ("Bouchra", "بشرى"),
];
const FAMILY: [(&str, &str); 16] = [
    ("Aït Ouahmane", "أيت واحمان"),
    ("El Khattabi", "الخطابي"),
    ("Ben Haddou", "بن حدو"),
    ("Oubassou", "أوباسو"),
    ("Bouziane", "بوزيان"),
    ("Zemmouri", "الزموري"),
    ("Mekkaoui", "المكاوي"),
    ("Rguibi", "الركيبي"),
    ("Oulad Saïd", "أولاد سعيد"),
    ("Ouchen", "أوشن"),
    ("Chergui", "الشرقي"),
    ("Amzil", "أمزيل"),
    ("Sebbahi", "الصباحي"),
    ("Tahiri", "الطاهيري"),
    ("Slaoui", "السلاوي"),
    ("Haddaoui", "الحداوي"),
];
const COMMUNE: [&str; 6] = ["Bzou", "Azilal", "Demnate", "Afourar", "Foum Jemaa", "Ouaouizeght"];

/// What is known of the n-th woman; every third has no Latin name, every fifth no Arabic one.
fn draft(n: usize) -> Draft {
    let ((given, given_ar), (family, family_ar)) = (GIVEN[n % 16], FAMILY[(n / 16 + n * 5) % 16]);
    let mut draft = Draft::default()
        .with("birth", format!("{}/{}/{}", 1 + n % 28, 1 + n % 12, 1950 + n * 7 % 58))
        .with("sex", "f")
        .with("commune", COMMUNE[n % 6])
        .with("phone", format!("06{:08}", 10_203_040 + n * 7919))
        .with("cin", format!("IC{:06}", 104_729 + n * 13))
        .with("file", format!("{}/{:05}", 20 + n % 7, 300 + n));
    if !n.is_multiple_of(3) || n.is_multiple_of(5) {
        draft = draft.with("family", family).with("given", given);
    }
    if !n.is_multiple_of(5) {
        draft = draft.with("family_ar", family_ar).with("given_ar", given_ar);
    }
    draft
}

fn registry(store: &mut Store) -> Vec<PersonRow> {
    let khadija = clerk::by_login(store, "khadija").unwrap().unwrap().id;
    let add = |n| {
        let value = Person::parse(&draft(n), desk::sample::today()).unwrap();
        let id = person::save(store, khadija, None, &value, &Base::new()).unwrap().value;
        PersonRow { id, person: value }
    };
    (0..240).map(add).collect()
}

/// Something a clerk may type of her.
#[derive(Clone, Debug)]
enum Clue {
    /// A word of her given name as it is recorded, cut after so many letters; of the family name.
    Given(usize),
    Family(usize),
    /// Her whole given name in the script in which it is not recorded first; the family name.
    OtherGiven,
    OtherFamily,
    Year,
    Birth,
    Commune(usize),
    Phone,
    PhoneStart,
    /// So many of its last digits, said in pairs or not.
    PhoneEnd(usize, bool),
    Cin,
    File,
}

/// Clues of one kind say one thing of her.
fn kind(clue: &Clue) -> u8 {
    match clue {
        Clue::Given(_) | Clue::OtherGiven => 0,
        Clue::Family(_) | Clue::OtherFamily => 1,
        Clue::Commune(_) => 2,
        Clue::Year | Clue::Birth => 3,
        Clue::Phone | Clue::PhoneStart | Clue::PhoneEnd(..) => 4,
        Clue::Cin | Clue::File => 5,
    }
}

fn cut(word: &str, letters: usize) -> String {
    word.chars().take(letters.max(3)).collect()
}

/// The clue as it is typed of the n-th woman; `arabic`: her keyboard, where the names are known in both scripts.
fn typed(clue: &Clue, n: usize, arabic: bool) -> String {
    let draft = draft(n);
    let (given, family) = (GIVEN[n % 16], FAMILY[(n / 16 + n * 5) % 16]);
    let has = |field: &str| !draft.get(field).is_empty();
    let own = |latin: &str, other: &str, field: &str| {
        if has(field) && !(arabic && has(&format!("{field}_ar"))) { latin.to_owned() } else { other.to_owned() }
    };
    // The longest word of a name of several: nobody looks for « Aït » or « El ».
    let long = |text: &str| text.split(' ').max_by_key(|word| word.chars().count()).unwrap_or_default().to_owned();
    match clue {
        Clue::Given(letters) => cut(&long(&own(given.0, given.1, "given")), *letters),
        Clue::Family(letters) => cut(&long(&own(family.0, family.1, "family")), *letters),
        Clue::OtherGiven => if has("given") { given.1 } else { given.0 }.to_owned(),
        Clue::OtherFamily => if has("family") { family.1 } else { family.0 }.to_owned(),
        Clue::Year => draft.get("birth").rsplit('/').next().unwrap_or_default().to_owned(),
        Clue::Birth => draft.get("birth").to_owned(),
        Clue::Commune(letters) => cut(draft.get("commune"), *letters),
        Clue::Phone => draft.get("phone").to_owned(),
        Clue::PhoneStart => cut(draft.get("phone"), 8),
        Clue::PhoneEnd(digits, apart) => {
            let phone = draft.get("phone");
            let end = phone.get(phone.len() - digits..).unwrap();
            // As it is said: two at a time, from the end.
            let pair = |at: usize| *apart && at > 0 && (digits - at).is_multiple_of(2);
            end.chars().enumerate().flat_map(|(at, c)| pair(at).then_some(' ').into_iter().chain([c])).collect()
        }
        Clue::Cin => draft.get("cin").to_lowercase(),
        Clue::File => draft.get("file").to_owned(),
    }
}

/// Clues that together are of few: a number, or two things beside each other of which one is a name.
fn clues() -> impl Strategy<Value = Vec<Clue>> {
    let end = (2..4_usize, any::<bool>()).prop_map(|(pairs, apart)| Clue::PhoneEnd(2 * pairs + 2, apart));
    let number = prop_oneof![Just(Clue::Phone), Just(Clue::Cin), Just(Clue::File), Just(Clue::Birth), end];
    let name = prop_oneof![
        (3..9_usize).prop_map(Clue::Given),
        (3..9_usize).prop_map(Clue::Family),
        Just(Clue::OtherGiven),
        Just(Clue::OtherFamily),
    ];
    let more = prop_oneof![
        (3..9_usize).prop_map(Clue::Given),
        (3..9_usize).prop_map(Clue::Family),
        Just(Clue::OtherFamily),
        Just(Clue::OtherGiven),
        Just(Clue::Year),
        (4..9_usize).prop_map(Clue::Commune),
        Just(Clue::PhoneStart),
        (4..8_usize).prop_map(|digits| Clue::PhoneEnd(digits, false)),
    ];
    prop_oneof![
        1 => number.clone().prop_map(|one| vec![one]),
        4 => (name.clone(), more.clone(), more).prop_map(|(a, b, c)| vec![a, b, c]),
        1 => (name, number).prop_map(|(a, b)| vec![a, b]),
    ]
    .prop_shuffle()
}

#[test]
fn whatever_is_remembered_of_her_finds_her_on_the_first_page() {
    let desk = desk();
    let mut store = desk.store();
    let all = registry(&mut store);
    let long = std::env::var_os("NAJMA_LONG").is_some();
    let cases = if long { 20_000 } else { 500 };
    let config = Config { cases, max_global_rejects: cases * 20, failure_persistence: None, ..Config::default() };
    // The same women are looked for in every run, and others in the long one.
    let same = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = if long { TestRunner::new(config) } else { TestRunner::new_with_rng(config, same) };
    let sought = (0..all.len(), clues(), any::<bool>());
    runner
        .run(&sought, |(n, clues, arabic)| {
            // Nobody types one thing twice.
            prop_assume!(clues.iter().map(kind).collect::<BTreeSet<u8>>().len() == clues.len());
            let words: Vec<String> = clues.iter().map(|clue| typed(clue, n, arabic)).collect();
            let text = words.join(" ");
            let found = person::search(&store, &text, desk::sample::today(), PAGE).unwrap();
            let met = found.iter().any(|row| row.id == all[n].id);
            prop_assert!(met, "« {text} » does not find {:?} among {}", all[n].person.name, found.len());
            Ok(())
        })
        .unwrap();
}

/// The same keys on the screen: she is the one that Enter opens.
#[test]
fn the_first_line_of_the_screen_is_she() {
    let mut desk = desk();
    let all = registry(&mut desk.store());
    for (n, clues) in [
        (31, [Clue::Family(4), Clue::Year]),
        (77, [Clue::OtherGiven, Clue::Birth]),
        (120, [Clue::Commune(4), Clue::Cin]),
        (213, [Clue::PhoneStart, Clue::OtherFamily]),
        (158, [Clue::PhoneEnd(4, false), Clue::Family(5)]),
    ] {
        let words: Vec<String> = clues.iter().map(|clue| typed(clue, n, n % 2 == 0)).collect();
        desk.keys(&format!("F3 '{}' Enter", words.join(" ")));
        assert!(desk.screen().contains(&all[n].id.to_string()), "{words:?}\n{}", desk.screen());
        desk.keys("Esc Esc Esc");
    }
}

/// A search that goes on letter by letter, back and again, while a colleague renames women, finds in each moment whom a
/// search that begins there finds, over several blocks of the index.
#[test]
fn each_letter_finds_whom_a_search_at_once_finds() {
    let folder = tempfile::tempdir().unwrap();
    let (path, today) = (folder.path().join("many.db"), desk::sample::today());
    let recipe = Recipe { persons: 18_000, sessions: 60, ..Recipe::demo(11, today) };
    najma::store::sample::build(&path, &recipe, &mut |_| ()).unwrap();
    let open = || Store::open(&path, Hands::at(today, 10).clock(), Seed::Fixed(5)).unwrap();
    let (store, mut other) = (open(), open());
    let samira = clerk::by_login(&other, "samira").unwrap().unwrap().id;
    let ids = |found: Vec<PersonRow>| found.into_iter().map(|row| row.id).collect::<Vec<_>>();
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let mut dice = |below: usize| (0..below).new_tree(&mut runner).unwrap().current();
    let everybody = person::search(&store, "fat", today, person::MOST).unwrap();
    let mut found_some = 0;
    for _ in 0..if std::env::var_os("NAJMA_LONG").is_some() { 2_000 } else { 12 } {
        let (one, another) = (&everybody[dice(everybody.len())].person, &everybody[dice(everybody.len())].person);
        let mut words: Vec<String> = vec![
            [&one.name.given, &one.name.given_ar][dice(2)].clone(),
            [&one.name.family, &another.name.family_ar][dice(2)].clone(),
            [one.commune.clone().unwrap_or_default(), (1950 + dice(60)).to_string(), "06".to_owned()][dice(3)].clone(),
        ];
        words.swap(0, dice(3));
        let whole: Vec<char> = words.join(" ").chars().collect();
        let mut typed = 1;
        while typed < whole.len() {
            typed = if dice(7) == 0 { typed - typed.min(dice(5)) } else { (typed + 1 + dice(2)).min(whole.len()) };
            let text: String = whole.iter().take(typed).collect();
            if dice(9) == 0 {
                let row = &everybody[dice(everybody.len())];
                let (stored, chg) = person::get(&other, row.id).unwrap();
                let mut renamed = stored.person.clone();
                renamed.name.given = text.chars().filter(|c| c.is_ascii_alphabetic() || *c == ' ').collect();
                let base = Base { seen: Some(stored.person), chg };
                person::save(&mut other, samira, Some(row.id), &renamed, &base).unwrap();
            }
            let found = ids(person::search(&store, &text, today, person::MOST).unwrap());
            let at_once = ids(person::search(&open(), &text, today, person::MOST).unwrap());
            assert_eq!(found, at_once, "« {text} »");
            found_some += usize::from(!found.is_empty());
        }
    }
    assert!(found_some > 100, "{found_some} letters found somebody");
}
