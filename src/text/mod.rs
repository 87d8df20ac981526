//! Words and letters: catalogues of texts, Arabic in cells, dates and numbers.

pub mod bidi;
mod catalogue;
pub mod cells;
pub mod edit;
pub mod format;
mod forms;
pub mod locale;
mod order;
pub mod sanitize;
pub mod shape;
pub mod told;

pub use cells::{Dir, fit, width, wrap};
pub use locale::{Language, Texts};
