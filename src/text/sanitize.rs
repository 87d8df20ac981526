//! What may stand in stored or shown text: the domain's rule, under the name by which drawing and typing know it.

pub use crate::domain::clean::{MARKS, field, line, lines};
