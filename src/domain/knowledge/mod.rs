//! What the bot knows: an immutable, checked whole.
//!
//! Owns the types of the content and their loading from text. Reads no files itself: texts come in, knowledge
//! and problems go out.

mod entry;

pub use entry::{Date, Entry, EntryId};

/// Everything the bot knows, as one value that is swapped whole.
#[derive(Debug, Clone, Default)]
pub struct Knowledge {
    /// All answerable entries, sorted by id.
    pub entries: Vec<Entry>,
    /// Spellings, synonyms and small talk of the trade.
    pub words: Words,
    /// Questions with known answers and chat that must get none.
    pub golden: Golden,
}

/// The vocabulary file: how words of the trade are written and which stand for one another.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Written one way, and the way the knowledge writes it; both lower case, either may be several words.
    pub spellings: Vec<(String, String)>,
    /// Groups of words or short phrases that may stand for one another, weaker than a spelling.
    pub synonyms: Vec<Vec<String>>,
    /// Greetings and politeness that say nothing about the question.
    pub small_talk: Vec<String>,
}

/// Questions that must get a given answer, and chat that must get none.
#[derive(Debug, Clone, Default)]
pub struct Golden {
    /// A question and the entry that must answer it.
    pub must_answer: Vec<(String, EntryId)>,
    /// Chat that must stay without an answer.
    pub off_topic: Vec<String>,
}
