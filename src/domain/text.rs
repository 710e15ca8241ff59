//! Text that is never cut inside a character or a word.
//!
//! Owns lengths and cuts, both counted in characters as Discord counts them. Knows nothing of what a text means.

const ELLIPSIS: char = '…';

/// `text`, cut to at most `most` characters; a cut one ends with an ellipsis, after a whole word where that
/// loses less than a third of it.
#[must_use]
pub fn fit(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let Some(room) = most.checked_sub(1) else { return String::new() };
    let kept: String = text.chars().take(room).collect();
    let whole = kept.rfind(char::is_whitespace).and_then(|end| kept.get(..end)).unwrap_or_default().trim_end();
    let enough = whole.chars().count() * 3 >= room * 2;
    let mut fitted = if enough { whole.to_owned() } else { kept.trim_end().to_owned() };
    fitted.push(ELLIPSIS);
    fitted
}

/// The lines of `text`, as many together as fit into `most` characters; a single longer line stays whole.
#[must_use]
pub fn packed_lines(text: &str, most: usize) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for line in text.lines() {
        match parts.last_mut() {
            Some(part) if part.chars().count() + 1 + line.chars().count() <= most => {
                part.push('\n');
                part.push_str(line);
            }
            _ => parts.push(line.to_owned()),
        }
    }
    parts
}

/// `text` in pages of at most `most` characters, cut between lines where that can be, else between words, and inside
/// a word only when it alone is longer than a page.
#[must_use]
pub fn paged(text: &str, most: usize) -> Vec<String> {
    let mut pages: Vec<String> = Vec::new();
    let mut add = |piece: &str, between: &str| match pages.last_mut() {
        Some(page) if page.chars().count() + between.chars().count() + piece.chars().count() <= most => {
            page.push_str(between);
            page.push_str(piece);
        }
        _ => pages.push(piece.to_owned()),
    };
    for line in text.lines() {
        if line.chars().count() <= most {
            add(line, "\n");
            continue;
        }
        for (place, word) in line.split(' ').enumerate() {
            let mut rest = word;
            let mut between = if place == 0 { "\n" } else { " " };
            while rest.chars().count() > most.max(1) {
                let head = first_chars(rest, most.max(1));
                add(head, between);
                (rest, between) = (rest.strip_prefix(head).unwrap_or_default(), "");
            }
            add(rest, between);
        }
    }
    pages
}

/// The first `most` characters of `text`, without a mark where it was cut.
#[must_use]
pub fn first_chars(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, most: usize, wanted: &str) {
        let fitted = fit(text, most);
        assert_eq!(fitted, wanted);
        assert!(fitted.chars().count() <= most);
    }

    #[test]
    fn cuts_fall_between_characters_and_words() {
        check("short", 10, "short");
        check("exactly ten", 11, "exactly ten");
        check("a few words more than fit", 20, "a few words more…");
        check("Donaudampfschifffahrt", 10, "Donaudamp…");
        check("👩‍👩‍👧 family", 3, "👩\u{200d}…");
        check("日本語の文章です", 5, "日本語の…");
        check("anything", 1, "…");
        check("anything", 0, "");
    }

    #[test]
    fn lines_are_packed_whole() {
        assert_eq!(packed_lines("ä\nb\nc d e f", 3), ["ä\nb", "c d e f"]);
        assert!(packed_lines("", 3).is_empty());
    }

    #[test]
    fn pages_end_between_words() {
        assert_eq!(paged("one two\nthree\nfour five six", 13), ["one two\nthree", "four five six"]);
        assert_eq!(paged("one two three", 7), ["one two", "three"]);
        assert_eq!(paged("äääää b", 3), ["äää", "ää", "b"]);
        assert!(paged("", 3).is_empty());
    }

    #[test]
    fn first_characters_are_whole() {
        assert_eq!(first_chars("äöü", 2), "äö");
        assert_eq!(first_chars("ä", 5), "ä");
    }
}
