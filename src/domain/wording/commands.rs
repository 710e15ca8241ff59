//! What Discord shows of the commands: their names and what they do, in every language but English.
//!
//! In English that stands with the commands themselves, which bear these names for the program, too. What a language lacks
//! is shown in English.

use super::Wording;

impl Wording {
    /// What a command or an option is called.
    #[must_use]
    pub fn command_name(self, id: &str) -> Option<String> {
        self.own(id, None)
    }

    /// What a command or an option does.
    #[must_use]
    pub fn command_about(self, id: &str) -> Option<String> {
        self.own(id, Some("about"))
    }
}
