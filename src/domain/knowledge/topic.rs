//! Topics: the first part of every id, and how they are shown.
//!
//! Owns the list of topics and its order in `/topics`. A topic outside it is a warning, not an error.

/// One topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Topic {
    /// The first part of the ids in it.
    pub id: &'static str,
    /// Its name as people see it.
    pub label: &'static str,
}

/// All topics, in the order a newcomer would ask.
pub const TOPICS: &[Topic] = &[
    topic("which-is-better", "Which is better?"),
    topic("difference", "The difference"),
    topic("what-is-open-source", "What open source means"),
    topic("what-is-open-weights", "What open weights means"),
    topic("recommend-me", "A recommendation for you"),
    topic("when-open-weights", "When to choose open weights"),
    topic("when-open-source", "When to choose open source"),
    topic("open-weights-pros", "Pros of open weights"),
    topic("open-weights-cons", "Cons of open weights"),
    topic("open-source-pros", "Pros of open source"),
    topic("open-source-cons", "Cons of open source"),
    topic("availability", "What you get"),
    topic("flexibility", "Flexibility"),
    topic("ease-of-use", "Ease of use"),
    topic("cost", "Cost"),
    topic("is-it-free", "Is it free?"),
    topic("performance", "Performance"),
    topic("hardware", "Hardware"),
    topic("deployment", "Running models"),
    topic("fine-tuning", "Fine-tuning"),
    topic("where-to-find", "Where to find models"),
    topic("licences", "Licences"),
    topic("model-status", "How open is this model?"),
    topic("fully-open-models", "Fully open models"),
    topic("openness-frameworks", "Measuring openness"),
    topic("open-washing", "Open-washing"),
    topic("bias", "Bias"),
    topic("security", "Security"),
    topic("privacy", "Privacy"),
    topic("reproducibility", "Reproducibility"),
    topic("regulation", "Regulation"),
    topic("community", "Community"),
    topic("vs-hosted-api", "Or a hosted API?"),
];

const fn topic(id: &'static str, label: &'static str) -> Topic {
    Topic { id, label }
}

/// The name of the topic `id` as people see it; an unknown topic shows its id.
#[must_use]
pub fn label(id: &str) -> &str {
    TOPICS.iter().find(|topic| topic.id == id).map_or(id, |topic| topic.label)
}
