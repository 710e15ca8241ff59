//! The path of a document: the one name under which a text is kept, in the folder and in a layer alike.
//!
//! Owns which paths there are, so that nothing is kept that could not be read back, and no name leads out of the
//! knowledge folder.

use std::fmt;

use super::{
    knowledge::{EntryId, FILES},
    limits,
};

const ANSWERS: &str = "answers/";
const ANSWER_END: &str = ".md";
const OPTIONS: &str = "options/";
const OPTION_END: &str = ".toml";

/// A path such as `answers/cost/renting-gpus.md`, `options/open-weights.toml` or `comparison.toml`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentPath(String);

impl DocumentPath {
    /// Reads a path; `None` when no document can have it.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let inner = |folder: &str, end: &str| path.strip_prefix(folder)?.strip_suffix(end);
        let known = FILES.contains(&path)
            || inner(ANSWERS, ANSWER_END).is_some_and(|id| is_name(id) && id.contains('/'))
            || inner(OPTIONS, OPTION_END).is_some_and(|id| is_name(id) && !id.contains('/'));
        known.then(|| Self(path.to_owned()))
    }

    /// The document of the answer with this id; `None` when it cannot be an id.
    #[must_use]
    pub fn of_answer(id: &EntryId) -> Option<Self> {
        Self::parse(&format!("{ANSWERS}{id}{ANSWER_END}"))
    }

    /// The id of the answer in it, if it is one.
    #[must_use]
    pub fn answer(&self) -> Option<EntryId> {
        self.0.strip_prefix(ANSWERS)?.strip_suffix(ANSWER_END).map(EntryId::new)
    }

    /// The whole path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Parts of small letters, digits and `-` with `/` between them, none of them empty.
fn is_name(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    id.len() <= limits::ID && id.split('/').all(|part| !part.is_empty() && part.chars().all(plain))
}

impl fmt::Display for DocumentPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_documents_have_paths() {
        for path in ["answers/cost/a.md", "answers/a/b/c-1.md", "options/x.toml", "words.toml", "interview.toml"] {
            assert_eq!(DocumentPath::parse(path).unwrap().as_str(), path);
        }
        for path in [
            "",
            "answers/a.md",
            "answers//a.md",
            "answers/../../etc/passwd.md",
            "answers/a/_b.md",
            "answers/A/b.md",
            "answers/a/b.toml",
            "/answers/a/b.md",
            "options/x/y.toml",
            "options/.toml",
            "other.toml",
            "README.md",
        ] {
            assert_eq!(DocumentPath::parse(path), None, "{path:?}");
        }
        let long = EntryId::new(&format!("a/{}", "b".repeat(limits::ID)));
        assert_eq!(DocumentPath::of_answer(&long), None);
        let id = EntryId::new("cost/renting");
        assert_eq!(DocumentPath::of_answer(&id).unwrap().answer(), Some(id));
        assert_eq!(DocumentPath::parse("words.toml").unwrap().answer(), None);
    }
}
