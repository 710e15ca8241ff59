//! What changed between two texts, readable by people who do not read code.
//!
//! Owns the choice of lines and of the part of a long line that is shown. Knows nothing of what the texts mean.

use similar::{ChangeTag, DiffTag, TextDiff};

use super::text::{first_chars, fit};

/// Unchanged lines shown around a change.
const AROUND: usize = 1;
/// Characters shown of a line that did not change, and of a changed one before the first difference.
const CONTEXT: usize = 60;
/// Characters shown of a changed line from shortly before the first difference.
const CHANGED: usize = 240;
/// Stands for lines that are left out.
const GAP: &str = "…";

/// The changed lines of `old` and `new`, each with `-` or `+` in front, and a little of what stands around them; `None`
/// when nothing changed.
#[must_use]
pub fn diff(old: &str, new: &str) -> Option<String> {
    let diff = TextDiff::from_lines(old, new);
    let mut lines: Vec<String> = Vec::new();
    for group in diff.grouped_ops(AROUND) {
        if group.iter().all(|op| op.tag() == DiffTag::Equal) {
            continue;
        }
        if !lines.is_empty() {
            lines.push(GAP.to_owned());
        }
        for op in &group {
            let changes: Vec<_> = diff.iter_changes(op).collect();
            let of = |tag| {
                let values = changes.iter().filter(move |change| change.tag() == tag);
                values.map(|change| change.value().trim_end()).collect::<Vec<&str>>()
            };
            let (kept, gone, come) = (of(ChangeTag::Equal), of(ChangeTag::Delete), of(ChangeTag::Insert));
            let pair = |place: usize| gone.get(place).zip(come.get(place)).map_or(0, |(a, b)| common(a, b));
            lines.extend(kept.iter().map(|line| format!("  {}", fit(line, CONTEXT))));
            lines.extend(gone.iter().enumerate().map(|(place, line)| format!("- {}", from(line, pair(place)))));
            lines.extend(come.iter().enumerate().map(|(place, line)| format!("+ {}", from(line, pair(place)))));
        }
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Characters that two lines have in common at their beginning.
fn common(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}

/// The part of `line` that is worth showing when its first `same` characters did not change.
fn from(line: &str, same: usize) -> String {
    if line.chars().count() <= CHANGED {
        return line.to_owned();
    }
    let skipped = first_chars(line, same.saturating_sub(CONTEXT)).len();
    let rest = line.get(skipped..).unwrap_or_default();
    let mark = if skipped > 0 { GAP } else { "" };
    format!("{mark}{}", fit(rest, CHANGED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, new: &str, wanted: Option<&str>) {
        assert_eq!(diff(old, new).as_deref(), wanted);
    }

    #[test]
    fn changed_lines_stand_with_their_neighbours() {
        check("a\nb\n", "a\nb\n", None);
        check("", "a\nb", Some("+ a\n+ b"));
        check("a\nb\nc\n", "a\nB\nc\n", Some("  a\n- b\n+ B\n  c"));
        check("a\nb\nc\nd\ne\nf\ng\n", "A\nb\nc\nd\ne\nf\nG\n", Some("- a\n+ A\n  b\n…\n  f\n- g\n+ G"));
        check("a\r\n", "b\r\n", Some("- a\n+ b"));
    }

    #[test]
    fn a_long_line_shows_where_it_changed() {
        let line = |end: &str| format!("{}{end}", "ä ".repeat(400));
        let shown = diff(&line("old"), &line("new")).unwrap();
        assert!(shown.starts_with("- …ä") && shown.contains("old\n+ …") && shown.ends_with("new"), "{shown}");
        assert!(shown.chars().count() < 200, "{shown}");
    }
}
