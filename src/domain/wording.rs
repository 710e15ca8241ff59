//! Every sentence the bot says, in one place and in every language that it speaks, so that tone and translation have
//! one home.
//!
//! Owns words and their order: what is told people stands in the Fluent files of each language, what the operator reads
//! is English and stands here. Decides nothing: what is said when is [`super::conversation`]'s business, and what is true
//! stands in the knowledge, in its own language.

mod answering;
mod browsing;
mod catalogue;
mod commands;
pub mod content;
mod explaining;
mod figures;
mod form;
mod inbox;
mod interview;
mod kb;
mod kb_console;
mod kb_edit;
mod kb_history;
mod kb_preview;
mod kb_show;
mod learning;
mod listening;
mod privacy;
mod problems;
mod recommendation;
mod side_by_side;
mod startup;

use super::{
    language::{Language, Languages},
    reply::Visibility,
};

pub use answering::{REWORDED, and_also, goes_on, sources};
pub use browsing::{cells, summaries};
pub use content::*;
pub use form::*;
pub use inbox::kb_why_off_topic;
pub use interview::given_before;
pub use kb::*;
pub use kb_console::*;
pub use kb_edit::*;
pub use kb_history::*;
pub use kb_show::{EntryState, Standing};
pub use learning::one_line;
pub use listening::{MESSAGE_CONTENT_UNKNOWN, NO_MESSAGE_CONTENT};
pub use recommendation::{Marks, entry_to_read, table_alt};
pub use side_by_side::parting;
pub use startup::*;

/// The bot's sentences in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wording {
    language: Language,
}

impl Wording {
    /// The sentences of `language`.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        Self { language }
    }

    /// Their language.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// The sentences for those who see a reply: everyone in the language of the place, a person alone in their own.
    #[must_use]
    pub const fn seen_by(visibility: Visibility, languages: Languages) -> Self {
        Self::of(match visibility {
            Visibility::Everyone => languages.place,
            Visibility::Asker => languages.person,
        })
    }
}
