//! Faults in content as values: where they are, what was seen, and how to mend it.
//!
//! Owns the shape of a fault. What is said of it stands in the bot's words, so that everyone reads it in their language.
//! Never decides whether a fault stops anything: that is the loader's caller.

use std::fmt;

/// How bad a [`Problem`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth mending, but the content can be served.
    Warning,
    /// The content must not be served as it is.
    Error,
}

/// A place in a content file. Lines and columns count from 1; 0 means the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path relative to the knowledge folder, with `/` between parts.
    pub file: String,
    /// Line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// Column in characters, from 1; 0 when the whole line is meant.
    pub column: usize,
}

impl Place {
    /// The file as a whole.
    #[must_use]
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), line: 0, column: 0 }
    }

    /// The place of byte `offset` in `text`; an offset past the end is the end.
    #[must_use]
    pub fn at(file: impl Into<String>, text: &str, offset: usize) -> Self {
        let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let of_line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        // Every character has one byte that does not continue another.
        let column = 1 + of_line.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        Self { file: file.into(), line, column }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.file)?;
        if self.line > 0 {
            write!(out, ":{}", self.line)?;
            if self.column > 0 {
                write!(out, ":{}", self.column)?;
            }
        }
        Ok(())
    }
}

/// A sentence to be said in the language of who reads it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Saying {
    /// The id of the sentence.
    pub id: &'static str,
    /// What fills its blanks, by their names.
    pub blanks: Vec<(&'static str, String)>,
}

impl From<&'static str> for Saying {
    fn from(id: &'static str) -> Self {
        Self { id, blanks: Vec::new() }
    }
}

/// The sentence `id` with its blanks filled in.
#[must_use]
pub fn saying<const N: usize>(id: &'static str, blanks: [(&'static str, &dyn fmt::Display); N]) -> Saying {
    Saying { id, blanks: blanks.into_iter().map(|(name, value)| (name, value.to_string())).collect() }
}

/// One fault in the content.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What was seen and what is allowed, one sentence without a full stop.
    pub what: Saying,
    /// What to do about it, one sentence in the imperative without a full stop.
    pub cure: Saying,
}

impl Problem {
    /// What is wrong with a link to nowhere; its blank `entry` is where it leads.
    pub const NO_ENTRY: &str = "fault-no-entry";

    /// A fault that keeps the content from being served.
    #[must_use]
    pub fn error(place: Place, what: impl Into<Saying>, cure: impl Into<Saying>) -> Self {
        Self { severity: Severity::Error, place, what: what.into(), cure: cure.into() }
    }

    /// A fault that the content can be served with.
    #[must_use]
    pub fn warning(place: Place, what: impl Into<Saying>, cure: impl Into<Saying>) -> Self {
        Self { severity: Severity::Warning, place, what: what.into(), cure: cure.into() }
    }

    /// Whether it is a link to nowhere, which people see nothing of.
    #[must_use]
    pub fn is_dead_link(&self) -> bool {
        self.what.id == Self::NO_ENTRY
    }

    /// Whether the content must not be served because of it.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The allowed name nearest to `seen`, for a "did you mean" in a cure.
///
/// Jaro-Winkler of at least 0.8, the similarity at which two short keys still read as the same word.
#[must_use]
pub fn did_you_mean<'a>(seen: &str, allowed: &[&'a str]) -> Option<&'a str> {
    const NEAR: f64 = 0.8;
    allowed
        .iter()
        .map(|name| (strsim::jaro_winkler(seen, name), *name))
        .filter(|(near, _)| *near >= NEAR)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

/// The cure for a name that is not there: the nearest of those that are, or else `otherwise`.
#[must_use]
pub fn did_you_mean_or(seen: &str, allowed: &[&str], otherwise: impl Into<Saying>) -> Saying {
    match did_you_mean(seen, allowed) {
        Some(near) => saying("cure-did-you-mean", [("near", &near)]),
        None => otherwise.into(),
    }
}
