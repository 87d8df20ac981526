//! A windowed list of rows, declared by a subject's columns.
