//! An entry of a catalogue, as it stands among others.

/// Stands before, between and after entries.
pub(crate) const BETWEEN: char = '\0';

/// The id that an entry begins with.
pub(crate) fn id(entry: &str) -> &str {
    let within = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    entry.split(|c| !within(c)).next().unwrap_or_default()
}
