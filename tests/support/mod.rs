//! What several features' tests share.

pub mod binary;
pub mod world;
