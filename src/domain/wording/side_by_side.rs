//! Sentences around two results side by side.

use super::{above, lines, named};
use crate::domain::{
    interview::{Headline, Recommendation, Since},
    picture::Table,
    reply::{Button, Reply, Section},
};

/// The heading of two results.
pub const SIDE_BY_SIDE: &str = "Two results side by side";
/// The result of the first code.
pub const FIRST: &str = "First";
/// The result of the second code.
pub const SECOND: &str = "Second";

/// Said when there is only a code to compare with.
#[must_use]
pub fn second_code_missing(buttons: Vec<Vec<Button>>) -> Reply {
    let body = "To set two results side by side I need the codes of both: one as `code`, one as `compare`. The code \
                stands below every result. If you have none yet, answer the questions first.";
    Reply { buttons, ..Reply::text(body) }
}

/// Both results; `parting` are the answers that differ and how many questions were asked of one alone, `deciding` the questions that alone make the difference.
#[must_use]
pub fn side_by_side(
    first: &Recommendation<'_>,
    second: &Recommendation<'_>,
    (parting, asked_of_one): (Vec<String>, usize),
    deciding: &[&str],
    table: &Table,
) -> Reply {
    let outcome = |found: &Recommendation<'_>| found.outcome.map(|outcome| outcome.index);
    let names = [title(first), title(second)];
    let [one, other] = &names;
    let body = if one == other {
        format!("Both come out as **{one}**.")
    } else if outcome(first) == outcome(second) {
        format!("Nearly the same. {FIRST}: **{one}**. {SECOND}: **{other}**.")
    } else {
        format!("{FIRST}: **{one}**.\n{SECOND}: **{other}**.")
    };
    let asked_of_one = match asked_of_one {
        0 => None,
        1 => Some("One more question was asked of only one of them.".to_owned()),
        more => Some(format!("{more} more questions were asked of only one of them.")),
    };
    let answers = match (parting.as_slice(), asked_of_one) {
        ([], None) => "No answer differs.".to_owned(),
        (parting, asked_of_one) => lines(parting.iter().chain(&asked_of_one).map(String::as_str)),
    };
    let difference = match (outcome(first) == outcome(second), deciding) {
        (true, _) => String::new(),
        (false, []) => "No single answer does; only several together.".to_owned(),
        (false, deciding) => lines(deciding.iter().copied()),
    };
    let section = |heading: &str, text: String| Section { heading: heading.to_owned(), text };
    let sections = vec![
        section("Answers that differ (first / second)", answers),
        section("Any one of these alone makes the difference", difference),
        section("Points", rows(table)),
    ];
    let sections = sections.into_iter().filter(|section| !section.text.is_empty()).collect();
    Reply { title: Some(SIDE_BY_SIDE.to_owned()), sections, ..Reply::text(body) }
}

/// A question that two people answered differently.
#[must_use]
pub fn parting(question: &str, one: &str, other: &str) -> String {
    format!("{question} **{one}** / **{other}**")
}

/// The row of what both were recommended.
#[must_use]
pub fn recommended_row(first: &Recommendation<'_>, second: &Recommendation<'_>) -> Vec<String> {
    vec!["Recommended".to_owned(), title(first), title(second)]
}

/// Said when one of two codes is of an older questionnaire.
#[must_use]
pub fn stale_side(which: &str, advice: Option<Headline<'_>>) -> Reply {
    let then = advice.and_then(|advice| named(&advice));
    let then = then.map(|then| format!(" The advice then was **{then}**.")).unwrap_or_default();
    Reply::text(format!(
        "{which} code: it is from an earlier questionnaire with other questions, so its answers cannot be set beside \
         today's.{then} Answer today's questions to compare."
    ))
}

/// Said when one of two codes cannot be read.
#[must_use]
pub fn unknown_side(which: &str) -> Reply {
    Reply::text(format!(
        "{which} code: I cannot read it; it may be mistyped. A code looks like 4T2C-0R9K-7Z1M and stands below every \
         result."
    ))
}

/// Said above both results when the advice of one has moved since its code was made.
#[must_use]
pub fn side_changed(which: &str, since: Since<'_>, reply: Reply) -> Reply {
    let Since::Changed(advice) = since else { return reply };
    let then = advice.and_then(|advice| named(&advice));
    let then = then.map(|then| format!(", when it was **{then}**")).unwrap_or_default();
    above(&format!("{which}: **the advice has changed** since the code was made{then}."), reply)
}

fn title(found: &Recommendation<'_>) -> String {
    let headline =
        Headline { outcome: found.outcome, variant: found.variant, tie: found.tie.as_ref().map(|tie| tie.other) };
    named(&headline).unwrap_or_else(|| "Nothing fits".to_owned())
}

fn rows(table: &Table) -> String {
    let row = |cells: &Vec<String>| {
        let (name, rest) = cells.split_first().map_or(("", cells.as_slice()), |(name, rest)| (name.as_str(), rest));
        format!("{name}: {}", rest.join(" / "))
    };
    // The first row stands in the text above.
    lines(table.rows.iter().skip(1).map(row).collect::<Vec<_>>().iter().map(String::as_str))
}
