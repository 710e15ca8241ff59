//! The faces: each turns what a person did into a request, and a reply into what they see. No rule of the bot
//! lives here, and no face knows another.

pub mod cli;
#[cfg(feature = "discord")]
pub mod discord;
pub mod picture_file;
pub mod plain;
pub mod terminal;
