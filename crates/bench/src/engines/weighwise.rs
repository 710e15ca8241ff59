//! Weighwise's own matcher, asked as the bot asks it.

use weighwise::domain::{
    knowledge::Knowledge,
    matching::{Matcher, Tuning},
};

use super::Engine;

/// A matcher that has learned a knowledge.
pub(super) struct Weighwise {
    matcher: Matcher,
}

impl Weighwise {
    /// Learns the knowledge.
    pub(super) fn load(knowledge: &Knowledge) -> Self {
        Self { matcher: Matcher::new(knowledge, &Tuning::DEFAULT) }
    }
}

impl Engine for Weighwise {
    fn best(&self, question: &str) -> Option<usize> {
        let hits = self.matcher.ask(question);
        hits.first()?.id.as_str().rsplit('/').next()?.parse().ok()
    }
}
