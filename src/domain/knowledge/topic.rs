//! Topics: the first part of every id.
//!
//! Owns the list of topics and its order in `/topics`. What they are called is said in the bot's words, in every language.
//! A topic outside the list is a warning, not an error.

/// The ids of all topics, in the order a newcomer would ask.
pub const TOPICS: &[&str] = &[
    "which-is-better",
    "difference",
    "what-is-open-source",
    "what-is-open-weights",
    "recommend-me",
    "when-open-weights",
    "when-open-source",
    "open-weights-pros",
    "open-weights-cons",
    "open-source-pros",
    "open-source-cons",
    "availability",
    "flexibility",
    "ease-of-use",
    "cost",
    "is-it-free",
    "performance",
    "hardware",
    "deployment",
    "fine-tuning",
    "where-to-find",
    "licences",
    "model-status",
    "fully-open-models",
    "openness-frameworks",
    "open-washing",
    "bias",
    "security",
    "privacy",
    "reproducibility",
    "regulation",
    "community",
    "vs-hosted-api",
];
