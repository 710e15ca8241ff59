//! Weighwise helps people weigh open-weights against open-source AI models.

pub mod domain;
