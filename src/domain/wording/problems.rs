//! Sentences on faults in content: what is wrong, and what to do about it.
//!
//! To admins in their language; to the operator, on the command line and in the log, in English.

use std::fmt;

use super::{Wording, catalogue::Value};
use crate::domain::{
    language::Language,
    problem::{Problem, Saying},
};

impl Wording {
    /// A problem on one line.
    #[must_use]
    pub fn problem(self, problem: &Problem) -> String {
        let severity = self.text(if problem.is_error() { "severity-error" } else { "severity-warning" });
        format!("{}: {severity}: {}", problem.place, self.what_and_cure(&problem.what, &problem.cure))
    }

    /// The same with a mark in front that tells an error from a warning.
    #[must_use]
    pub fn kb_problem(self, problem: &Problem) -> String {
        let mark = if problem.is_error() { "🛑" } else { "⚠️" };
        format!("{mark} {}: {}", problem.place, self.what_and_cure(&problem.what, &problem.cure))
    }

    /// A phrase that may do harm, on one line.
    #[must_use]
    pub fn kb_doubt(self, (what, cure): &(Saying, Saying)) -> String {
        format!("- {}", self.what_and_cure(what, cure))
    }

    fn what_and_cure(self, what: &Saying, cure: &Saying) -> String {
        self.with("problem", [("what", self.said(what).into()), ("cure", self.said(cure).into())])
    }

    fn said(self, saying: &Saying) -> String {
        self.filled(saying.id, saying.blanks.iter().map(|(name, value)| (*name, Value::from(value.as_str()))))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&Wording::of(Language::English).problem(self))
    }
}
