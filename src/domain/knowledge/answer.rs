//! One answer file: a TOML head between `+++` lines, and a Markdown body.
//!
//! Owns the split of the two and the keys of the head. Whether an answer fits the others is not its business.

use super::{EntryId, draft::Draft};
use crate::domain::{
    fields::{Located, Page},
    problem::{Place, Problem},
};

/// The line around the head.
pub(super) const FENCE: &str = "+++";

/// Reads the answer file `file` whose id is `id`; what cannot be read becomes problems.
pub(super) fn parse(file: &str, id: EntryId, text: &str) -> (Option<Draft>, Vec<Problem>) {
    let Some(parts) = split(text) else {
        let place = Place { file: file.to_owned(), line: 1, column: 1 };
        return (None, vec![Problem::error(place, "fault-no-head", "cure-no-head")]);
    };
    let page = Page::new(file, text, parts.head_start);
    let table = page.parse(parts.head);
    let draft = read(&page, &table, id, &parts);
    (draft, page.into_problems())
}

fn read(
    page: &Page<'_>,
    table: &toml::Spanned<toml::de::DeTable<'_>>,
    id: EntryId,
    parts: &Parts<'_>,
) -> Option<Draft> {
    let fields = page.fields(table);
    let title = fields.text("title");
    let phrases = fields.texts("phrases");
    let see = fields.optional_texts("see");
    let sources = fields.optional_texts("sources");
    let checked = fields.optional_date("checked");
    let place = fields.place();
    fields.finish();

    let body = Located { value: parts.body.trim().to_owned(), place: page.place(parts.body_offset()) };
    if body.value.is_empty() {
        page.report(Problem::error(body.place, "fault-no-body", "cure-no-body"));
        return None;
    }
    Some(Draft { id, place, title: title?, phrases, body, see, sources, checked })
}

/// The two parts of an answer file; `head_start` is the byte at which the head begins.
pub(super) struct Parts<'a> {
    pub(super) head_start: usize,
    pub(super) head: &'a str,
    pub(super) body: &'a str,
}

impl Parts<'_> {
    /// Bytes from the beginning of the head to the first letter of the body.
    fn body_offset(&self) -> usize {
        let blank = self.body.len() - self.body.trim_start().len();
        self.head.len() + FENCE.len() + blank
    }
}

/// Takes an answer file apart; `None` when it has no head.
pub(super) fn split(text: &str) -> Option<Parts<'_>> {
    let unmarked = text.trim_start_matches('\u{feff}').trim_start();
    let after = unmarked.strip_prefix(FENCE)?;
    let head_start = text.len() - after.len();
    let mut end = 0;
    for line in after.split_inclusive('\n') {
        if line.trim_end() == FENCE {
            let (head, rest) = after.split_at_checked(end)?;
            return Some(Parts { head_start, head, body: rest.strip_prefix(FENCE)? });
        }
        end += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "+++\ntitle = \"T?\"\nphrases = [\"a b\"]\n+++\nYes.\n";

    #[track_caller]
    fn check(text: &str, problems: &[&str]) {
        let (_, found) = parse("answers/a/b.md", EntryId::new("a/b"), text);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), problems.len(), "{found:#?}");
        for (seen, wanted) in found.iter().zip(problems) {
            assert!(seen.contains(wanted), "{seen:?} lacks {wanted:?}");
        }
    }

    #[test]
    fn faults_are_all_named_with_their_places() {
        check(GOOD, &[]);
        check(&format!("\u{feff}{}", GOOD.replace('\n', "\r\n")), &[]);
        check("Yes.", &["answers/a/b.md:1:1: error: the head between two lines +++ is missing"]);
        check("+++\ntitle = \"T\"\n", &["is missing"]);
        check(
            "+++\ntitel = \"T?\"\nphrases = [\"a\"]\n+++\nYes.",
            &["`title` is missing", "b.md:2:1: error: unknown key `titel`; did you mean `title`?"],
        );
        check(
            "+++\ntitle = 3\nphrases = \"a\"\n+++\nYes.",
            &["b.md:2:9: error: `title` is of type integer", "b.md:3:11: error: `phrases` is of type string"],
        );
        check(
            "+++\ntitle = \"T?\"\nphrases = []\nchecked = \"soon\"\n+++\n\n",
            &["`phrases` is missing", "a date without quotes", "the answer is empty"],
        );
        check(
            "+++\ntitle = \"T?\nphrases = [\"a\"]\n+++\nYes.",
            &["b.md:2:12: error: the TOML cannot be read: invalid basic string"],
        );
    }

    #[test]
    fn the_body_knows_its_place() {
        let (draft, _) = parse("f.md", EntryId::new("f"), GOOD);
        assert_eq!(draft.unwrap().body.place.to_string(), "f.md:5:1");
    }
}
