//! Drafts of records: only the fields that were changed, each with the value it had, so that they can be laid over
//! whatever is stored when they come back.

use crate::domain::draft::Draft;
use crate::domain::field::Field;
use crate::store::drafts::Kept;

/// Before the id of a field: the value it had when the clerk began to change it.
const WAS: &str = "was.";

/// Fields of `now` that are not as in `before`. A field that was cleared is there with nothing in it.
pub(super) fn changed(now: &Draft, before: &Draft, fields: &[Field]) -> Draft {
    let mut changed = Draft::default();
    for field in fields {
        if now.get(field.id) != before.get(field.id) {
            changed.put(field.id, now.get(field.id));
        }
    }
    changed
}

/// `stored` with the changed fields laid over it.
pub(super) fn over(stored: &Draft, changed: &Draft) -> Draft {
    let mut whole = stored.clone();
    for (id, text) in changed.fields() {
        whole.set(id.clone(), text);
    }
    whole
}

/// What is kept of changed fields.
pub(super) fn kept(changed: &Draft, before: &Draft, form: &str, field: &str, base: i64, at: i64) -> Kept {
    let mut draft = changed.clone();
    for (id, _) in changed.fields() {
        draft.set(format!("{WAS}{id}"), before.get(id));
    }
    Kept { form: form.to_owned(), draft, field: field.to_owned(), base, at }
}

/// The kept fields, to be laid over what the form shows of the stored record now; and those that a colleague changed too,
/// each with what it held before. Of `hidden` fields what is stored now cannot be seen, but it is another.
pub(super) fn rebased(
    kept: &Kept,
    shown: &Draft,
    fields: &'static [Field],
    hidden: &[&str],
) -> (Draft, Vec<(&'static Field, String)>) {
    let (mut typed, mut clashes) = (Draft::default(), Vec::new());
    for field in fields {
        let Some(mine) = kept.draft.find(field.id) else { continue };
        let (was, is) = (kept.draft.get(&format!("{WAS}{}", field.id)), shown.get(field.id));
        if (is != was || hidden.contains(&field.id)) && is != mine {
            clashes.push((field, was.to_owned()));
        }
        typed.put(field.id, mine);
    }
    (typed, clashes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::domain::field::{Kind, Script};

    const FIELDS: &[Field] =
        &[Field::new("name", Kind::Text(Script::Latin), 10, 20), Field::new("note", Kind::Text(Script::Free), 10, 20)];

    fn of(name: &str, note: &str) -> Draft {
        Draft::default().with("name", name).with("note", note)
    }

    #[test]
    fn only_what_was_changed_is_kept_and_laid_over_what_is_stored_later() {
        let typed = changed(&of("Zineb", ""), &of("Zeineb", "sœur"), FIELDS);
        let kept = kept(&typed, &of("Zeineb", "sœur"), "person/1", "note", 7, 0);
        // A colleague wrote neither field.
        let (back, clashes) = rebased(&kept, &of("Zeineb", "sœur"), FIELDS, &[]);
        assert_eq!((over(&of("Zeineb", "sœur"), &back), clashes.len()), (of("Zineb", ""), 0));
        // A colleague wrote both, one of them as she did.
        let (back, clashes) = rebased(&kept, &of("Zineb", "cousine"), FIELDS, &[]);
        assert_eq!(over(&of("Zineb", "cousine"), &back), of("Zineb", ""));
        let clashes: Vec<_> = clashes.iter().map(|(field, was)| (field.id, was.as_str())).collect();
        assert_eq!(clashes, [("note", "sœur")]);
    }

    #[test]
    fn what_no_form_shows_stays() {
        let stored = of("Zineb", "").with("active", "0");
        let typed = changed(&of("Zahra", ""), &of("Zineb", ""), FIELDS);
        assert_eq!(over(&stored, &typed), of("Zahra", "").with("active", "0"));
    }
}
