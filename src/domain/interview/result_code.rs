//! Codes of results, short enough to type by hand: they reopen a result months later and tell whether advice has moved.
//!
//! Owns the code and what it remembers. A code has 4 characters of fingerprint, the answers as one number in mixed radix,
//! 2 characters of what was recommended and 1 check character, in groups of four. See `base32` for what a person may
//! write instead, and for the errors that the check character sees. What was recommended is kept as a hash of its ids, so
//! that it can be told even when the questions have changed and the answers can no longer be read.

use super::{
    answers::Answers,
    base32,
    codec::{FINGERPRINT_LENGTH, MAX_LENGTH},
    diagram::Verdict,
    model::{Outcome, Variant},
    questionnaire::Questionnaire,
};

/// Characters of what was recommended: two verdicts of one questionnaire have the same once in a thousand.
const ADVICE_LENGTH: usize = 2;

/// What is recommended, in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Headline<'q> {
    /// What is recommended; nothing when everything is ruled out.
    pub outcome: Option<&'q Outcome>,
    /// In which shape.
    pub variant: Option<&'q Variant>,
    /// The other outcome of a tie.
    pub tie: Option<&'q Outcome>,
}

/// A result that was reopened.
#[derive(Debug, Clone, PartialEq)]
pub struct Reopened<'q> {
    /// The answers behind it.
    pub answers: Answers,
    /// What has become of the advice since.
    pub since: Since<'q>,
}

/// What has become of advice since a code was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since<'q> {
    /// It is what it was.
    Same,
    /// It was another; which one, if today's questionnaire still knows it.
    Changed(Option<Headline<'q>>),
}

/// Why a result cannot be reopened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReopenError<'q> {
    /// Made with other questions or choices than today's, and what was recommended then, if today's questionnaire
    /// still knows it.
    Stale(Option<Headline<'q>>),
    /// Not a code, or mistyped.
    Unknown,
}

impl Questionnaire {
    /// The code of the result of these answers, such as `4T2C-0R9K-7Z1M`.
    #[must_use]
    pub fn result_code(&self, answers: &Answers) -> String {
        let mut code = self.fingerprint.clone();
        code.extend(base32::digits(self.pack(answers, 0), base32::length(self.answer_sets())));
        code.extend(self.digest(self.verdict(answers)));
        code.push(base32::check(&code));
        base32::group(&base32::write(code))
    }

    /// The result behind a code.
    ///
    /// # Errors
    /// [`ReopenError::Stale`] for a well-formed code of another questionnaire, [`ReopenError::Unknown`] for anything
    /// else.
    pub fn reopen(&self, code: &str) -> Result<Reopened<'_>, ReopenError<'_>> {
        let mut values = base32::read(code, MAX_LENGTH).ok_or(ReopenError::Unknown)?;
        let last = values.pop().ok_or(ReopenError::Unknown)?;
        if last != base32::check(&values) {
            return Err(ReopenError::Unknown);
        }
        let (fingerprint, rest) = values.split_at_checked(FINGERPRINT_LENGTH).ok_or(ReopenError::Unknown)?;
        let at = rest.len().checked_sub(ADVICE_LENGTH).ok_or(ReopenError::Unknown)?;
        let (payload, advice) = rest.split_at_checked(at).ok_or(ReopenError::Unknown)?;
        if fingerprint != self.fingerprint {
            return Err(ReopenError::Stale(self.advised(advice)));
        }
        let (answers, rest) = self.unpack(base32::number(payload));
        if payload.len() != base32::length(self.answer_sets()) || rest != 0 {
            return Err(ReopenError::Unknown);
        }
        let same = self.digest(self.verdict(&answers)) == advice;
        let since = if same { Since::Same } else { Since::Changed(self.advised(advice)) };
        Ok(Reopened { answers, since })
    }

    /// The names behind a verdict.
    #[must_use]
    pub fn headline(&self, verdict: Verdict) -> Headline<'_> {
        Headline {
            outcome: verdict.outcome.and_then(|outcome| self.outcome(outcome)),
            variant: verdict.variant.and_then(|variant| self.variant(variant)),
            tie: verdict.tie.and_then(|tie| self.outcome(tie)),
        }
    }

    /// The one verdict of today's that has this digest, if it is the only one.
    fn advised(&self, digest: &[u32]) -> Option<Headline<'_>> {
        let mut known = self.diagram.verdicts.iter().filter(|verdict| self.digest(**verdict) == digest);
        let found = known.next()?;
        known.next().is_none().then(|| self.headline(*found))
    }

    fn digest(&self, verdict: Verdict) -> Vec<u32> {
        let Headline { outcome, variant, tie } = self.headline(verdict);
        let ids = [outcome.map(|it| &it.id), variant.map(|it| &it.id), tie.map(|it| &it.id)];
        base32::hash(ids.into_iter().flat_map(|id| id.map_or("", String::as_str).bytes().chain([b'/'])), ADVICE_LENGTH)
    }
}

impl<'q> Headline<'q> {
    /// The name to show: the variant's, or else the outcome's.
    #[must_use]
    pub fn title(&self) -> Option<&'q str> {
        self.variant.map(|variant| variant.title.as_str()).or(self.outcome.map(|outcome| outcome.title.as_str()))
    }
}
