//! One field of a form.
