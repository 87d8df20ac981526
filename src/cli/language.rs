//! Which language the command line speaks: what the arguments, the settings or the locale say; French for any other.

use crate::text::Language;
use std::ffi::OsString;

/// The language to speak, known before the arguments are understood: their help and their faults are said in it.
pub(super) fn chosen(args: &[OsString], settings: Option<Language>) -> Language {
    asked(args)
        .and_then(|code| Language::from_code(&code))
        .or(settings)
        .or_else(|| locale(|name| std::env::var(name).ok()))
        .unwrap_or(Language::French)
}

/// Refuses `--lang` with a language that we do not speak.
pub(super) fn known(args: &[OsString]) -> Result<(), clap::Error> {
    match asked(args) {
        Some(code) if Language::from_code(&code).is_none() => {
            let mut error = clap::Error::new(clap::error::ErrorKind::InvalidValue);
            let text = |text: String| clap::error::ContextValue::String(text);
            error.insert(clap::error::ContextKind::InvalidArg, text("--lang".to_owned()));
            error.insert(clap::error::ContextKind::InvalidValue, text(code));
            let codes = Language::ALL.into_iter().map(Language::code).collect::<Vec<_>>();
            error.insert(clap::error::ContextKind::ValidValue, text(codes.join(", ")));
            Err(error)
        }
        _ => Ok(()),
    }
}

fn asked(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        if arg == "--" {
            return None;
        }
        if arg == "--lang" {
            return args.next().map(std::borrow::Cow::into_owned);
        }
        if let Some(code) = arg.strip_prefix("--lang=") {
            return Some(code.to_owned());
        }
    }
    None
}

/// The language of the locale, by the variables in the order that POSIX gives them.
fn locale(variable: impl Fn(&str) -> Option<String>) -> Option<Language> {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| variable(name).filter(|value| !value.is_empty()))?;
    Language::from_code(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Option<Language> {
        locale(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        assert_eq!(of(&[("LANG", "ar_MA.UTF-8")]), Some(Language::Arabic));
        assert_eq!(of(&[("LANG", "ar_MA.UTF-8"), ("LC_ALL", "fr_FR")]), Some(Language::French));
        assert_eq!(of(&[("LANG", "ar_MA.UTF-8"), ("LC_ALL", "")]), Some(Language::Arabic));
        assert_eq!(of(&[("LANG", "ar"), ("LC_MESSAGES", "C")]), None);
        assert_eq!(of(&[("LANG", "C.UTF-8")]), None);
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn an_argument_comes_first_wherever_it_stands() {
        let args = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(chosen(&args("najma --lang ar check"), Some(Language::French)), Language::Arabic);
        assert_eq!(chosen(&args("najma check --lang=ar"), None), Language::Arabic);
        assert_eq!(chosen(&args("najma check"), Some(Language::Arabic)), Language::Arabic);
        assert!(known(&args("najma --lang xx")).is_err());
        assert!(known(&args("najma -- --lang xx")).is_ok());
    }
}
