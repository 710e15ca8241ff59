//! One test binary, a file per feature.
#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod cli;
mod codes;
mod conversation;
#[cfg(feature = "discord")]
mod discord;
#[cfg(unix)]
mod faults;
mod figures;
mod follow_up;
mod inbox;
mod inbox_learned;
mod interview;
mod journal;
mod kb;
mod kb_files;
mod kb_links;
mod kb_places;
mod kb_preview;
mod kb_rights;
mod kb_shared;
mod kb_still_right;
mod kb_together;
mod kb_undo;
mod knowledge;
mod languages;
mod layers;
mod personas;
mod privacy;
mod questionnaire_check;
mod recommend;
mod reload;
mod results;
mod seeds;
mod spaces;
mod store;
mod support;
mod tidy;
