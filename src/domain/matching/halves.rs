//! Two words of a name that a register writes as one: Fatimazahra, Nourelhouda, Sid'Ahmed.

/// A folded word, or the two that it is.
pub(super) fn halves(word: String) -> Vec<String> {
    match halved(&word) {
        Some((one, other)) => vec![one, other],
        None => vec![word],
    }
}

/// The two words that one is; `None` for most.
pub(super) fn halved(word: &str) -> Option<(String, String)> {
    split_zahra(word).or_else(|| split_light(word)).or_else(|| split_lord(word))
}

/// « My lord » written as one word with the name it honours, as in the South: Sid'Ahmed, سيدأحمد.
fn split_lord(word: &str) -> Option<(String, String)> {
    let (title, rest) = ["sid", "سيد"].iter().find_map(|title| Some((*title, word.strip_prefix(title)?)))?;
    let honoured = ["ahmed", "mohamed", "mhamed", "brahim", "احمد", "محمد", "امحمد", "ابراهيم"];
    honoured.contains(&rest).then(|| (title.to_owned(), rest.to_owned()))
}

/// The commonest of names, written as one word: Fatimazahra, Fatimezzohra, فاطمةالزهراء.
fn split_zahra(word: &str) -> Option<(String, String)> {
    if let Some(rest) = word.strip_prefix("fatim").or_else(|| word.strip_prefix("fatm")) {
        let rest = rest.trim_start_matches(['a', 'e', 't', 'z']);
        let whole = rest.starts_with("ahr") || rest.starts_with("ohr") || rest.starts_with("hr");
        let tail = format!("z{rest}");
        return whole.then(|| ("fatima".to_owned(), if rest.starts_with('h') { "zahra".to_owned() } else { tail }));
    }
    let rest = word.strip_prefix("فاطمه").or_else(|| word.strip_prefix("فاطم"))?;
    let rest = rest.strip_prefix("ال").unwrap_or(rest);
    rest.starts_with("زهر").then(|| ("فاطمه".to_owned(), rest.to_owned()))
}

/// « Light of … », written as one word: Nourelhouda, نورالهدى. Noureddine is one word however it is written.
fn split_light(word: &str) -> Option<(String, String)> {
    if let Some(rest) = word.strip_prefix("نورال") {
        return (rest.chars().count() >= 3 && rest != "دين").then(|| ("نور".to_owned(), rest.to_owned()));
    }
    let rest = ["nourel", "norel", "nurel"].iter().find_map(|before| word.strip_prefix(before))?;
    let consonant = rest.bytes().next().is_some_and(|first| first.is_ascii_lowercase() && !b"aeiou".contains(&first));
    (rest.len() >= 4 && consonant).then(|| ("nour".to_owned(), rest.to_owned()))
}
