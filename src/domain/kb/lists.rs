//! Long lists below something that an admin looks at: the first lines where they belong, and all of them on pages.
//!
//! Owns where a list is cut: between lines, and never without a word about what is left out. Knows nothing of what the
//! lines say.

use crate::domain::{
    button::Press,
    limits,
    reply::{Button, Reply, Section},
    text::fit,
    wording::Wording,
};

/// Characters of a page: as many as a message has where embeds may not be sent, with room for its title and its number.
const PAGE: usize = limits::MESSAGE - 300;
/// Characters that are kept for the word about what is left out.
const MORE: usize = 40;

/// Lines below headings.
#[derive(Debug, Clone, Default)]
pub(super) struct Lists(Vec<(String, Vec<String>)>);

impl Lists {
    /// Puts a list below the others, unless it is empty.
    pub(super) fn add(&mut self, heading: String, lines: Vec<String>) {
        if !lines.is_empty() {
            self.0.push((heading, lines));
        }
    }

    /// Puts these below the others.
    pub(super) fn append(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// How many lines there are.
    pub(super) fn count(&self) -> usize {
        self.0.iter().map(|(_, lines)| lines.len()).sum()
    }

    /// The first lines of each list, at most `most` of each and all within `room` characters, and whether some are left out.
    pub(super) fn first(&self, say: Wording, most: usize, mut room: usize) -> (Vec<Section>, bool) {
        let mut cut = false;
        let section = |(heading, lines): &(String, Vec<String>)| {
            let mut left = limits::FIELD_VALUE.min(room.saturating_sub(length(heading))).saturating_sub(MORE);
            let mut fits = |line: &&String| {
                let fits = length(line) < left;
                left = left.saturating_sub(length(line) + 1);
                fits
            };
            let mut shown: Vec<String> = lines.iter().take(most).take_while(&mut fits).cloned().collect();
            let more = lines.len() - shown.len();
            if more > 0 {
                cut = true;
                shown.push(say.kb_more(more));
            }
            let text = shown.join("\n");
            room = room.saturating_sub(length(heading) + length(&text));
            Section { heading: heading.clone(), text }
        };
        (self.0.iter().map(section).collect(), cut)
    }

    /// A page of all lines, from 0, or the last one when there are not so many. A list that goes on has its heading again.
    pub(super) fn page(
        &self,
        say: Wording,
        title: String,
        page: usize,
        turned: impl Fn(usize) -> Press,
        back: Button,
    ) -> Reply {
        let mut pages = self.pages();
        let count = pages.len();
        let page = page.min(count.saturating_sub(1));
        let sections = if count == 0 { Vec::new() } else { pages.swap_remove(page) };
        let turns = say.turns(page, count, turned).unwrap_or_default();
        let footer = (count > 1).then(|| say.inbox_page(page + 1, count));
        let buttons = vec![turns.into_iter().chain([back]).collect()];
        let body = say.kb_all_lines(self.count());
        Reply { title: Some(title), sections, footer, buttons, ..Reply::text(body) }.private().in_place()
    }

    fn pages(&self) -> Vec<Vec<Section>> {
        let mut pages: Vec<Vec<Section>> = Vec::new();
        let mut left = 0;
        for (heading, lines) in &self.0 {
            let mut begins = true;
            for line in lines.iter().map(|line| fit(line, PAGE - limits::FIELD_NAME)) {
                let head = if begins { length(heading) + 1 } else { 0 };
                if left < head + length(&line) + 1 {
                    pages.push(Vec::new());
                    (left, begins) = (PAGE, true);
                }
                let Some(page) = pages.last_mut() else { continue };
                match page.last_mut().filter(|_| !begins) {
                    Some(section) => {
                        section.text.push('\n');
                        section.text.push_str(&line);
                    }
                    None => {
                        left = left.saturating_sub(length(heading) + 1);
                        page.push(Section { heading: heading.clone(), text: line.clone() });
                    }
                }
                left = left.saturating_sub(length(&line) + 1);
                begins = false;
            }
        }
        pages
    }
}

/// The characters that are left in a reply beside these sections, as Discord counts them.
pub(super) fn room(reply: &Reply, below: &[Section]) -> usize {
    let sections = reply.sections.iter().chain(below);
    let sections: usize = sections.map(|section| length(&section.heading) + length(&section.text)).sum();
    let around: usize = [&reply.title, &reply.footer].into_iter().flatten().map(|text| length(text)).sum();
    limits::EMBED_TOTAL.saturating_sub(around + length(&reply.body) + sections)
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::language::Language;

    fn lists(sizes: &[(usize, usize)]) -> Lists {
        let mut lists = Lists::default();
        for (number, (lines, length)) in sizes.iter().enumerate() {
            let line = |line: usize| format!("{number}.{line} {}", "ä".repeat(*length));
            lists.add(format!("List {number}"), (0..*lines).map(line).collect());
        }
        lists
    }

    proptest! {
        #[test]
        fn pages_hold_every_line_once_and_in_order(sizes in prop::collection::vec((0_usize..40, 0_usize..400), 0..5)) {
            let lists = lists(&sizes);
            let pages = lists.pages();
            for page in &pages {
                let characters: usize =
                    page.iter().map(|section| length(&section.heading) + length(&section.text) + 2).sum();
                prop_assert!(characters <= PAGE + 2 && !page.is_empty());
            }
            let shown: Vec<&str> = pages.iter().flatten().flat_map(|section| section.text.lines()).collect();
            let all: Vec<&String> = lists.0.iter().flat_map(|(_, lines)| lines).collect();
            prop_assert_eq!(shown, all);
        }

        #[test]
        fn what_is_left_out_is_counted(
            sizes in prop::collection::vec((1_usize..20, 0_usize..400), 1..5),
            most in 0_usize..20,
            room in 0_usize..6_000,
        ) {
            let lists = lists(&sizes);
            let say = Wording::of(Language::English);
            let (sections, cut) = lists.first(say, most, room);
            prop_assert_eq!(sections.len(), sizes.len());
            let mut left_out = false;
            for ((_, lines), section) in lists.0.iter().zip(&sections) {
                let shown = section.text.lines().filter(|line| line.ends_with('ä') || line.ends_with(' ')).count();
                prop_assert!(shown <= most && length(&section.text) <= limits::FIELD_VALUE);
                if shown < lines.len() {
                    left_out = true;
                    prop_assert!(section.text.ends_with(&say.kb_more(lines.len() - shown)));
                }
            }
            prop_assert_eq!(cut, left_out);
        }
    }
}
