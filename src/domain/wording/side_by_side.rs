//! Sentences around two results side by side.

use super::{Wording, interview::above, lines};
use crate::domain::{
    interview::{Headline, Recommendation, Since},
    picture::Table,
    reply::{Button, Reply, Section},
};

impl Wording {
    /// The heading of two results.
    #[must_use]
    pub fn side_by_side_title(self) -> String {
        self.text("side-by-side")
    }

    /// The result of the first code.
    #[must_use]
    pub fn first(self) -> String {
        self.text("first")
    }

    /// The result of the second code.
    #[must_use]
    pub fn second(self) -> String {
        self.text("second")
    }

    /// Said when there is only a code to compare with.
    #[must_use]
    pub fn second_code_missing(self, buttons: Vec<Vec<Button>>) -> Reply {
        Reply { buttons, ..Reply::text(self.text("second-code-missing")) }
    }

    /// Both results; `parting` are the answers that differ and how many questions were asked of one alone, `deciding` the questions that alone make the difference.
    #[must_use]
    pub fn side_by_side(
        self,
        first: &Recommendation<'_>,
        second: &Recommendation<'_>,
        (parting, asked_of_one): (Vec<String>, usize),
        deciding: &[&str],
        table: &Table,
    ) -> Reply {
        let outcome = |found: &Recommendation<'_>| found.outcome.map(|outcome| outcome.index);
        let same = outcome(first) == outcome(second);
        let asked_of_one = (asked_of_one > 0).then(|| self.with("asked-of-one", [("count", asked_of_one.into())]));
        let answers = match (parting.as_slice(), asked_of_one) {
            ([], None) => self.text("no-answer-differs"),
            (parting, asked_of_one) => lines(parting.iter().chain(&asked_of_one).map(String::as_str)),
        };
        let difference = match (same, deciding) {
            (true, _) => String::new(),
            (false, []) => self.text("only-several"),
            (false, deciding) => lines(deciding.iter().copied()),
        };
        let section = |heading, text| Section { heading: self.text(heading), text };
        let sections = vec![
            section("differing-answers", answers),
            section("deciding-answers", difference),
            section("points", rows(table)),
        ];
        let sections = sections.into_iter().filter(|section| !section.text.is_empty()).collect();
        let body = self.outcomes(&self.named(first), &self.named(second), same);
        Reply { title: Some(self.side_by_side_title()), sections, ..Reply::text(body) }
    }

    fn outcomes(self, one: &str, other: &str, same: bool) -> String {
        if one == other {
            return self.with("both-come-out", [("outcome", one.into())]);
        }
        let of = |which: String, outcome: &str| {
            self.with("result-of", [("which", which.into()), ("outcome", outcome.into())])
        };
        let (one, other) = (of(self.first(), one), of(self.second(), other));
        if same { format!("{} {one} {other}", self.text("nearly-the-same")) } else { format!("{one}\n{other}") }
    }

    /// The row of what both were recommended.
    #[must_use]
    pub fn recommended_row(self, first: &Recommendation<'_>, second: &Recommendation<'_>) -> Vec<String> {
        vec![self.text("recommended-row"), self.named(first), self.named(second)]
    }

    /// Said when one of two codes is of an older questionnaire.
    #[must_use]
    pub fn stale_side(self, which: &str, advice: Option<Headline<'_>>) -> Reply {
        Reply::text(match self.advice(advice) {
            Some(advice) => self.with("stale-side-advised", [("which", which.into()), ("advice", advice.into())]),
            None => self.with("stale-side", [("which", which.into())]),
        })
    }

    /// Said when one of two codes cannot be read.
    #[must_use]
    pub fn unknown_side(self, which: &str) -> Reply {
        Reply::text(self.with("unknown-side", [("which", which.into())]))
    }

    /// Said above both results when the advice of one has moved since its code was made.
    #[must_use]
    pub fn side_changed(self, which: &str, since: Since<'_>, reply: Reply) -> Reply {
        let Since::Changed(advice) = since else { return reply };
        let changed = match self.advice(advice) {
            Some(advice) => self.with("side-changed-advised", [("which", which.into()), ("advice", advice.into())]),
            None => self.with("side-changed", [("which", which.into())]),
        };
        above(&changed, reply)
    }

    fn named(self, found: &Recommendation<'_>) -> String {
        let tie = found.tie.as_ref().map(|tie| tie.other);
        let headline = Headline { outcome: found.outcome, variant: found.variant, tie };
        self.advice(Some(headline)).unwrap_or_else(|| self.text("nothing-fits"))
    }
}

/// A question that two people answered differently.
#[must_use]
pub fn parting(question: &str, one: &str, other: &str) -> String {
    format!("{question} **{one}** / **{other}**")
}

fn rows(table: &Table) -> String {
    let row = |cells: &Vec<String>| {
        let (name, rest) = cells.split_first().map_or(("", cells.as_slice()), |(name, rest)| (name.as_str(), rest));
        format!("{name}: {}", rest.join(" / "))
    };
    // The first row stands in the text above.
    lines(table.rows.iter().skip(1).map(row).collect::<Vec<_>>().iter().map(String::as_str))
}
