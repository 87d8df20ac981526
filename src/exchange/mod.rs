//! Files in and out: spreadsheets of persons read with limits and matched, tables written for Excel.
//!
//! Reading: `open` (a path becomes one file handle) → `sniff` or `container` (what it is, what it may cost) → `csv` or
//! `xlsx` (rows, one at a time) → `table` (headers and mapping) → `import` (verdicts, then one transaction).
//! Writing: `csv_out`, `xlsx_out`, `text_out` (pages for a printer) and `held`, all through `atomic`; `list`,
//! `month_register`, `exam_paper`, `statement_paper` and `certificates` say what.

mod akin;
mod answers;
pub mod atomic;
mod births;
pub mod certificates;
mod closing;
mod container;
mod csv;
pub mod csv_out;
mod decode;
mod ditto;
pub mod encoding;
pub mod exam_paper;
mod few;
mod fill;
pub mod headers;
pub mod heads;
pub mod held;
pub mod import;
mod legacy;
mod limit;
pub mod list;
pub mod matching;
mod merged;
pub mod month_register;
mod names;
pub mod open;
mod rejects;
pub mod row;
mod several;
pub mod sniff;
pub mod statement_paper;
pub mod table;
pub mod text_out;
mod twice;
pub mod verdict;
mod workbook;
mod xlsx;
pub mod xlsx_out;
