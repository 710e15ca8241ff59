//! What the bot knows: an immutable, checked whole.
//!
//! Owns the types of the content and their loading from text. Reads no files itself: texts come in, knowledge
//! and problems go out.

mod answer;
mod check;
mod comparison;
mod draft;
pub mod edit;
mod entry;
mod files;
mod golden;
mod load;
mod option;
pub mod topic;
mod words;

pub use comparison::{Comparison, Row};
pub use entry::{Entry, EntryId};
pub use files::{FILES, INTERVIEW as INTERVIEW_FILE};
pub use golden::Golden;
pub use load::{SourceFile, is_note, load};
pub use option::{Line, List, OptionSheet};
pub use words::Words;

use super::{fields::Located, problem::Problem};

/// Everything the bot knows, as one value that is swapped whole.
#[derive(Debug, Clone, Default)]
pub struct Knowledge {
    /// All answerable entries, sorted by id, each id once.
    pub entries: Vec<Entry>,
    /// The options people choose between.
    pub options: Vec<OptionSheet>,
    /// The options side by side.
    pub comparison: Comparison,
    /// Spellings, synonyms and small talk of the trade.
    pub words: Words,
    /// Questions with known answers and chat that must get none.
    pub golden: Golden,
    /// Answers whose files could not be used. They are not served, but links may name them: one fault is told once.
    pub unread: Vec<EntryId>,
}

impl Knowledge {
    /// The entry with this id.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        let index = self.entries.binary_search_by(|entry| entry.id.as_str().cmp(id)).ok()?;
        self.entries.get(index)
    }

    /// A problem for each of `links` that leads to no entry.
    #[must_use]
    pub fn check_links(&self, links: &[Located<String>]) -> Vec<Problem> {
        let ids = check::known(self.entries.iter().map(|entry| &entry.id).chain(&self.unread));
        let mut problems = Vec::new();
        check::check_links(links, &ids, &mut problems);
        problems
    }

    /// The entries of a topic, in the order of their ids.
    pub fn in_topic<'a>(&'a self, topic: &'a str) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(move |entry| entry.id.topic() == topic)
    }

    /// The option with this id.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<&OptionSheet> {
        self.options.iter().find(|option| option.id == id)
    }
}
