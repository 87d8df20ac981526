//! A form: fields declared by a subject, filled in the order of the paper.
