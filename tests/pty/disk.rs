//! The disk says no to the real program: full and free again, a flush that fails, memory that runs out. What the screen
//! said is true, and what she typed is not lost.

use super::kit::{Case, Setup, Term, long, marks};
use rustix::process::{Pid, Resource, Rlimit, prlimit};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The largest file that the running program may write from now on; `None`: any.
fn limit(term: &Term, bytes: Option<u64>) {
    prlimit(Some(Pid::from_child(&term.child)), Resource::Fsize, Rlimit { current: bytes, maximum: None }).unwrap();
}

#[test]
fn a_full_disk_is_said_and_the_work_goes_on_when_there_is_room() {
    let case = Case::sample();
    let id = case.due(1)[0];
    let mut term = case.start();
    term.keys("1").sees("à saisir");
    term.keys("3A").sees("absente ✓");
    limit(&term, Some(4096));
    term.keys("7A").sees("plein");
    assert!(!term.shows("absente ✓"), "{}", term.screen());
    term.keys("T").settled();
    term.keys("V").settled();
    // It is read, gone around in, and looked for all the same.
    term.press("F9 h Esc F9 p 'zin' Esc Esc F9 a 1").sees("à saisir 24");
    limit(&term, None);
    term.keys("7A").sees("absente ✓");
    term.quit();
    let wanted: Vec<u16> =
        marks(&case.sheet(id)).into_iter().filter(|mark| mark.1.is_some()).map(|mark| mark.0).collect();
    assert_eq!(wanted, [3, 7]);
    case.assert_sound();
}

#[test]
fn a_form_that_found_the_disk_full_is_saved_at_the_next_try() {
    let case = Case::sample();
    let mut term = case.start();
    term.press("F9 p 'Tizourgane' F4 'Zineb' Enter");
    limit(&term, Some(4096));
    term.press("F2").sees("plein");
    assert!(term.shows("Tizourgane") && term.shows("Zineb"), "{}", term.screen());
    limit(&term, None);
    term.press("F2").sees("✓");
    term.quit();
    assert!(case.done(&["persons", "list", "Tizourgane"]).to_uppercase().contains("TIZOURGANE"));
    case.assert_sound();
}

/// Compiles the shim; `None` where there is no C compiler.
fn shim(folder: &Path) -> Option<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/shim.c");
    let library = folder.join("shim.so");
    let built = Command::new("gcc").args(["-shared", "-fPIC", "-O1", "-o"]).args([&library, &source]).status();
    built.ok().map(|status| {
        assert!(status.success(), "the shim does not compile");
        library
    })
}

/// Every flush in turn fails, once and from then on, under a clerk who takes a register. Each mark that was echoed is
/// stored, a validation that was said is one, and the next start finds a sound file.
#[test]
fn whatever_flush_fails_what_the_screen_said_is_true() {
    let case = Case::sample();
    let Some(shim) = shim(case.folder.path()) else {
        println!("skipped: no gcc to build the shim with");
        return;
    };
    let shim = shim.to_string_lossy().into_owned();
    let (mut runs, mut refused) = (0, 0);
    for (call, errno, sticky, stride) in [("sync", "5", false, 1), ("sync", "5", true, 2), ("write", "28", true, 5)] {
        for n in (1..).step_by(if long() { 1 } else { stride * 2 }) {
            assert!(n < 500, "it never ran through");
            let case = Case::sample();
            let id = case.due(1)[0];
            let at = n.to_string();
            let mut env =
                vec![("LD_PRELOAD", shim.as_str()), ("SHIM_CALL", call), ("SHIM_FAIL", &at), ("SHIM_ERRNO", errno)];
            env.extend(sticky.then_some(("SHIM_STICKY", "1")));
            // What the shim says of itself would stand on the screen.
            let quiet = ["sh", "-c", "exec \"$0\" \"$@\" 2>>\"$HOME/shim.log\""];
            let mut term = case.launch(&Setup { env: &env, through: &quiet, ..Setup::default() });
            term.until("a screen or a refusal", |term| term.is_gone() || term.shows("Registres"));
            let what = format!("{call} {n} errno {errno} sticky {sticky}");
            let mut echoed = Vec::new();
            let mut validated = false;
            if term.is_gone() {
                refused += 1;
            } else {
                term.keys("1").settled();
                for line in [14, 17, 22] {
                    term.keys(&format!("{line}A")).settled();
                    if term.shows("absente ✓")
                        && term.screen().lines().any(|said| said.contains(&format!(" {line} ")) && said.contains('✓'))
                    {
                        echoed.push(line);
                    }
                }
                term.keys("T").settled();
                term.keys("V").settled();
                validated = term.shows("validé :");
                term.press("Esc").keys("\x1b[20~q");
                term.ends();
                term.restored();
            }
            let stored = marks(&case.sheet(id));
            for line in &echoed {
                let mark = stored.iter().find(|mark| mark.0 == *line).and_then(|mark| mark.1);
                assert!(mark.is_some(), "{what}: line {line} was echoed and is not stored");
            }
            let register = case.sheet(id).session.register;
            assert!(
                !validated || register == najma::domain::session::Register::Validated,
                "{what}: said to be validated"
            );
            case.assert_sound();
            runs += 1;
            let fired = std::fs::read_to_string(case.folder.path().join("shim.log")).unwrap_or_default();
            if !fired.contains("shim fired") {
                assert!(echoed.len() == 3 && validated, "{what}: nothing failed, and yet {echoed:?} {validated}");
                break;
            }
        }
    }
    assert!(runs > 9, "the shim never fired");
    println!("{runs} runs, {refused} of them refused at the start");
}

/// False where the kernel ends the program before its first instruction, for want of room to map it: then nothing of it can
/// speak, not even its help.
fn loads(limit: &str) -> bool {
    use std::os::unix::process::ExitStatusExt;
    let tried = Command::new("prlimit").args([limit, env!("CARGO_BIN_EXE_najma"), "--help"]).output().unwrap();
    !(tried.status.signal() == Some(11) && tried.stdout.is_empty() && tried.stderr.is_empty())
}

/// With little memory it works or says why not; the file is sound either way, and nothing it said is untrue.
#[test]
fn with_little_memory_it_works_or_says_so() {
    let steps: Vec<u64> =
        if long() { (22..=128).step_by(2).collect() } else { vec![20, 22, 24, 25, 26, 27, 28, 40, 64, 128] };
    let mut worked = 0;
    for megabytes in steps {
        let case = Case::sample();
        let id = case.due(1)[0];
        let bytes = format!("--as={}", megabytes * 1024 * 1024);
        let mut term = case.launch(&Setup { through: &["prlimit", &bytes], ..Setup::default() });
        term.until("a screen or an end", |term| term.is_gone() || term.shows("Registres"));
        let mut said = false;
        if !term.is_gone() {
            term.keys("114A17A22ATV");
            term.until("validation or an end", |term| {
                said |= term.shows("validé :");
                said || term.is_gone()
            });
            if !term.is_gone() {
                term.keys("\x1b[20~q");
            }
        }
        term.ends();
        term.restored();
        let output = term.output();
        // Below a point it cannot even be loaded, nor read the words to say so in.
        let early = !output.contains("\x1b[?1049h")
            && (["shared librar", "memory alloc"].iter().any(|said| output.contains(said))
                || (output.is_empty() && !loads(&bytes)));
        let refused = output.contains("mémoire") || early;
        assert!(said || refused, "{megabytes} MB: {output}");
        {
            let absent = marks(&case.sheet(id)).iter().filter(|mark| mark.1.is_some()).count();
            assert!(!said || absent == 25, "{megabytes} MB: {absent} marks");
            worked += usize::from(said);
        }
        case.assert_sound();
    }
    assert!(worked > 0, "128 MB are enough");
}
