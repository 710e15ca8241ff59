//! What several features' tests share.

pub mod admins;
pub mod binary;
#[cfg(feature = "discord")]
pub mod bot;
pub mod flaky;
#[cfg(feature = "discord")]
pub mod long;
pub mod postgres;
pub mod proxy;
pub mod questionnaires;
pub mod shop;
pub mod world;
