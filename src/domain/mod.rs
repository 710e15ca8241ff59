//! The pure heart: no async, files, environment, clock, randomness or Discord types, and no panics.
//!
//! Faults in content are values ([`problem::Problem`]); time and randomness come in as arguments.

pub mod admin_pass;
pub mod button;
pub mod conversation;
pub mod date;
pub mod diff;
pub mod digest;
pub mod document_path;
pub mod draft;
pub mod evaluation;
pub mod fields;
pub mod impact;
pub mod inbox_press;
pub mod interview;
pub mod kb;
pub mod kb_ask;
pub mod kb_press;
pub mod knowledge;
pub mod language;
pub mod layer;
pub mod likeness;
pub mod limits;
pub mod matching;
pub mod moment;
pub mod new_problems;
pub mod origin;
pub mod person;
pub mod picture;
pub mod policy;
pub mod problem;
pub mod question;
pub mod reply;
pub mod request;
pub mod review;
pub mod revision;
pub mod snapshot;
pub mod space;
pub mod statistics;
pub mod summary;
pub mod text;
pub mod visibility;
pub mod wording;
