//! What Discord shows of the commands: their names and what they do, in every language but English.
//!
//! In English that stands with the commands themselves, which bear these names for the program, too. What a language lacks
//! is shown in English. Sentences name commands by the same words, so that a reader finds what they were told.

use super::Wording;

impl Wording {
    /// What a command or an option is called.
    #[must_use]
    pub fn command_name(self, id: &str) -> Option<String> {
        self.of_command(id, None)
    }

    /// The English one of `names`, which are those below `above`, that is `typed` in English or in this language; what was
    /// typed when it is none of them.
    #[must_use]
    pub fn command_typed<'t>(self, above: &str, typed: &'t str, names: &[&'t str]) -> &'t str {
        let called = |name: &&&str| self.command_name(&format!("{above}-{name}")).is_some_and(|name| name == typed);
        let known = names.iter().find(|name| **name == typed).or_else(|| names.iter().find(called));
        known.copied().unwrap_or(typed)
    }

    /// What a command or an option does.
    #[must_use]
    pub fn command_about(self, id: &str) -> Option<String> {
        self.of_command(id, Some("about"))
    }
}
