//! What several features' tests share.

pub mod admins;
pub mod binary;
#[cfg(feature = "discord")]
pub mod bot;
pub mod flaky;
pub mod postgres;
pub mod proxy;
pub mod questionnaires;
pub mod shop;
pub mod world;
