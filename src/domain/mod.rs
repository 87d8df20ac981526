//! What a delegation knows and the rules it follows, as plain values.
//!
//! PURE: std, chrono, serde and computing crates (unicode-*, icu_calendar). No SQL, no terminal, no clock, no files.
//! One file for each subject, under the same name as its twin in `store`.

pub mod alerts;
pub mod assessment;
pub mod attendance;
pub mod awareness;
pub mod bin;
pub mod birth;
pub mod calendar;
pub mod centre;
pub mod certificate;
pub mod clean;
pub mod closure;
pub mod completion;
pub mod consent;
pub mod contract;
pub mod course;
pub mod date;
pub mod document;
pub mod draft;
pub mod eligibility;
pub mod enrolment;
pub mod exam;
pub mod fiche;
pub mod field;
pub mod filter;
pub mod follow_up;
pub mod geography;
pub mod hours;
pub mod household;
pub mod id;
pub mod labels;
pub mod list;
pub mod matching;
pub mod message;
pub mod module;
pub mod name;
pub mod pathway;
pub mod person;
pub mod person_detail;
pub mod phone;
pub mod privacy;
pub mod rapid;
pub mod renewal;
pub mod room;
pub mod sample;
pub mod search;
pub mod season;
pub mod session;
pub mod spelling;
pub mod statement;
pub mod trainer;
pub mod unsaid;
pub mod vocabulary;
pub mod waiting;
