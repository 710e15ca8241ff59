//! How fast Weighwise finds an answer, beside a search engine and string distances, on made-up questions.
//!
//! [`corpus`] makes the questions, [`engines`] puts everything that is compared behind one trait, [`measure`] takes times
//! and memory. The report in `src/bin/report.rs` makes the table of the README, the benches are for a closer look at one
//! engine. Nothing here is part of the bot.

pub mod corpus;
pub mod dice;
pub mod engines;
pub mod measure;
pub mod shipped;
