//! What is too long for one message, in pages that can be turned.
//!
//! Owns where a page ends: between lines, else between words, so that nothing is cut or left out. What stands on them is
//! others' business.

use crate::domain::{
    button::Press,
    limits,
    reply::{Placement, Reply, Section},
    text::paged,
    wording::Wording,
};

/// Characters of a page of plain text: some less than a message has, for what a face may put above it.
const TEXT_PAGE: usize = 1_900;
/// Characters that are left free on a page of sections, for its number and for a word above it.
const FREE: usize = 300;

/// A page of words and sections.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// The words.
    pub(super) body: String,
    /// The sections, or the parts of them, each with its number in the whole.
    pub(super) sections: Vec<(usize, Section)>,
}

impl Page {
    fn add(&mut self, number: usize, heading: &str, part: &str) {
        match self.sections.last_mut().filter(|(last, _)| *last == number) {
            Some((_, section)) => section.text = format!("{}\n{part}", section.text),
            None => self.sections.push((number, Section { heading: heading.to_owned(), text: part.to_owned() })),
        }
    }
}

/// Words and sections in pages on which `taken` characters stand already; there is always one.
pub(super) fn laid_out(body: &str, sections: &[Section], taken: usize) -> Vec<Page> {
    let room = limits::EMBED_TOTAL.saturating_sub(FREE + taken);
    let words = paged(body, room.min(limits::EMBED_DESCRIPTION - FREE));
    let mut pages: Vec<Page> = words.into_iter().map(|body| Page { body, ..Page::default() }).collect();
    let mut page = pages.pop().unwrap_or_default();
    let (mut left, mut fields) = (room.saturating_sub(page.body.chars().count()), 0);
    for (number, section) in sections.iter().enumerate() {
        for part in paged(&section.text, limits::FIELD_VALUE) {
            let size = section.heading.chars().count().min(limits::FIELD_NAME) + part.chars().count();
            if size > left || fields == limits::EMBED_FIELDS {
                pages.push(std::mem::take(&mut page));
                (left, fields) = (room, 0);
            }
            page.add(number, &section.heading, &part);
            (left, fields) = (left.saturating_sub(size), fields + 1);
        }
    }
    pages.push(page);
    pages
}

/// A page of `text` as plain text, for the person alone: the first one beside the message, another in place of it.
pub(super) fn plain(say: Wording, text: &str, turned_to: Option<usize>, press: impl Fn(usize) -> Press) -> Reply {
    let pages = paged(text, TEXT_PAGE);
    let page = turned_to.unwrap_or_default().min(pages.len().saturating_sub(1));
    let turns = say.turns(page, pages.len(), press);
    let body = pages.into_iter().nth(page).unwrap_or_default();
    let placement = if turned_to.is_some() { Placement::InPlace } else { Placement::New };
    Reply { body, plain: true, buttons: turns.into_iter().collect(), placement, ..Reply::default() }.private()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sections() -> impl Strategy<Value = Vec<Section>> {
        let word = "[a-zß👩]{1,30}";
        let text = prop::collection::vec(prop::collection::vec(word, 1..60).prop_map(|words| words.join(" ")), 1..6);
        let section = ("[a-z]{1,160}", text).prop_map(|(heading, lines)| Section { heading, text: lines.join("\n") });
        prop::collection::vec(section, 0..40)
    }

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn pages_fit_and_leave_nothing_out(body in "([a-z]{1,9} ){0,900}", sections in sections(), taken in 0..400_usize) {
            let pages = laid_out(&body, &sections, taken);
            let mut seen = Vec::new();
            for page in &pages {
                let fields: usize = page.sections.iter().map(|(_, part)| paged(&part.text, limits::FIELD_VALUE).len()).sum();
                prop_assert!(fields <= limits::EMBED_FIELDS);
                let all = page.sections.iter().map(|(_, part)| part.heading.chars().count() + part.text.chars().count());
                let size = taken + page.body.chars().count() + all.sum::<usize>();
                prop_assert!(size <= limits::EMBED_TOTAL, "{}", size);
                prop_assert!(page.body.chars().count() <= limits::EMBED_DESCRIPTION);
                seen.extend(words(&page.body));
            }
            for (number, section) in sections.iter().enumerate() {
                let parts = pages.iter().flat_map(|page| &page.sections).filter(|(of, _)| *of == number);
                let whole: Vec<String> = parts.flat_map(|(_, part)| words(&part.text)).collect();
                prop_assert_eq!(whole, words(&section.text));
            }
            prop_assert_eq!(seen, words(&body));
        }
    }
}
