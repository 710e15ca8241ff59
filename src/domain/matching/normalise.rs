//! From what a person typed to plain words: what Discord adds and what Unicode varies is taken out.
//!
//! Owns the cleaning of a message, its sentences and its tokens. Knows no vocabulary: spellings, synonyms and
//! stems come later.

use unicode_normalization::UnicodeNormalization;

/// Longest message that is read, in characters; Discord allows 4,000 to the most privileged writer.
const LONGEST_MESSAGE: usize = 6_000;
/// Longest word that is kept, in characters; longer runs are keyboard mashing, hashes or keys.
const LONGEST_WORD: usize = 40;

/// The words of `text`, lower case and without marks, joined by single spaces. Idempotent and total.
#[must_use]
pub fn normalise(text: &str) -> String {
    sentences(text).join(" ")
}

/// The sentences of `text`, each normalised; those without a word are left out.
#[must_use]
pub fn sentences(text: &str) -> Vec<String> {
    let cleaned = without_markup(&text.chars().take(LONGEST_MESSAGE).collect::<String>());
    split_sentences(&cleaned).into_iter().map(|part| plain_words(&part)).filter(|part| !part.is_empty()).collect()
}

/// Takes code, quotes, links, mentions, custom emoji and shortcodes out.
fn without_markup(text: &str) -> String {
    let without_code = without_fences(text);
    let kept = without_code.lines().filter(|line| !is_quote(line)).map(without_spans).collect::<Vec<_>>();
    kept.join("\n")
}

/// Drops fenced blocks, then inline code, whose ends are equal runs of backticks; an unclosed run is only dropped
/// itself, so that a stray backtick does not swallow the question.
fn without_fences(text: &str) -> String {
    if !text.contains('`') {
        return text.to_owned();
    }
    ["```", "``", "`"].iter().fold(text.to_owned(), |text, fence| {
        let parts: Vec<&str> = text.split(fence).collect();
        let closed = parts.len() % 2 == 1;
        let last = parts.len().saturating_sub(1);
        let keep = |index: usize| index.is_multiple_of(2) || (!closed && index == last);
        let kept = parts.iter().enumerate().filter(|(index, _)| keep(*index)).map(|(_, part)| *part);
        kept.collect::<Vec<_>>().join(" ")
    })
}

/// Whether Discord shows the line as a quotation of someone else.
fn is_quote(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("> ") || line.starts_with(">>> ")
}

/// Drops `<@1>`, `<#1>`, `<:name:1>`, `<t:1:R>`, `</command:1>`, `:shortcode:` and addresses from one line.
fn without_spans(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('<') {
        kept.push_str(before);
        kept.push(' ');
        rest = match after.split_once('>') {
            Some((inside, behind)) if is_discord_span(inside) => behind,
            _ => after,
        };
    }
    kept.push_str(rest);
    kept.split_whitespace().filter(|word| !is_link(word) && !is_shortcode(word)).collect::<Vec<_>>().join(" ")
}

/// Whether the inside of `<...>` is a mention, an emoji, a time, a command or a suppressed link.
fn is_discord_span(inside: &str) -> bool {
    let starts = ["@", "#", ":", "a:", "t:", "/", "id:", "http://", "https://"];
    !inside.contains(char::is_whitespace) && starts.iter().any(|start| inside.starts_with(start))
}

/// Whether a word is an address.
fn is_link(word: &str) -> bool {
    let word = word.trim_start_matches(|character: char| !character.is_alphanumeric()).to_lowercase();
    word.contains("://") || word.starts_with("www.") || word.starts_with("discord.gg/")
}

/// Whether a word is an emoji written as `:name:`.
fn is_shortcode(word: &str) -> bool {
    let inside = word.strip_prefix(':').and_then(|word| word.strip_suffix(':'));
    inside.is_some_and(|name| {
        !name.is_empty()
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == ':' || c == '+' || c == '-')
    })
}

/// Cuts at line ends and after `.`, `!`, `?`, `;` and their wide kin when a space or the end follows.
fn split_sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let ends = match character {
            '\n' | '?' | '!' | '…' | '。' | '？' | '！' => true,
            '.' | ';' => characters.peek().is_none_or(|next| next.is_whitespace()),
            _ => false,
        };
        if ends {
            sentences.push(String::new());
        } else if let Some(current) = sentences.last_mut() {
            current.push(character);
        }
    }
    sentences
}

/// Compatibility forms folded, marks of Latin letters dropped, lower case, apostrophes closed up, anything that is
/// no letter or digit a space, and a border between letters and the digits behind them (`gpt4` reads `gpt 4`).
fn plain_words(text: &str) -> String {
    if text.is_ascii() {
        return spaced(&text.to_ascii_lowercase());
    }
    let folded: String = text.nfkd().filter(|character| !is_latin_mark(*character)).nfc().collect();
    let folded: String = folded.to_lowercase().nfkd().filter(|character| !is_latin_mark(*character)).nfc().collect();
    spaced(&folded)
}

/// Words with single spaces between them; overlong ones are left out.
fn spaced(folded: &str) -> String {
    let mut words = String::with_capacity(folded.len() + 4);
    let mut previous = ' ';
    for character in folded.chars() {
        if is_apostrophe(character) {
            continue;
        }
        if !is_word_character(character) {
            words.push(' ');
        } else {
            if character.is_ascii_digit() && previous.is_alphabetic() {
                words.push(' ');
            }
            words.push(character);
        }
        previous = character;
    }
    let kept = words.split_whitespace().filter(|word| word.chars().count() <= LONGEST_WORD);
    let mut spaced = String::with_capacity(words.len());
    for word in kept {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced
}

/// Letters and digits of every script, and the vowel signs that other scripts write as marks.
fn is_word_character(character: char) -> bool {
    character.is_alphanumeric() || unicode_normalization::char::is_combining_mark(character)
}

/// Accents and the like on Latin, Greek and Cyrillic letters: the block of combining diacritical marks.
fn is_latin_mark(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

/// The marks that people type inside `don't`.
fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(normalise(text), expected, "{text:?}");
    }

    #[test]
    fn words_are_plain() {
        check("What's  Open-Weights?", "whats open weights");
        check("Ｆｕｌｌｗｉｄｔｈ ＧＰＵ", "fullwidth gpu");
        check("Café naïve ÅNGSTRÖM İstanbul", "cafe naive angstrom istanbul");
        check("gpt4 GPT-4 llama3.1 70b", "gpt 4 gpt 4 llama 3 1 70b");
        check("don’t don't", "dont dont");
        check("😂😂😂", "");
        check("你们好,有人在吗", "你们好 有人在吗");
        check("", "");
    }

    #[test]
    fn what_discord_adds_is_taken_out() {
        check("<@123> hello <:smile:42> :joy: <#9> <t:1:R> there", "hello there");
        check("see https://example.org/x?y=1 and <https://a.b> ok", "see and ok");
        check("> what is a model\nno idea", "no idea");
        check("```python\nfor i in range(10):\n```\nwhy error", "why error");
        check("what does `temperature = 0.7` do", "what does do");
        check("a stray ` backtick stays", "a stray backtick stays");
        check("is 3 < 5 and 7 > 2", "is 3 5 and 7 2");
        check("**bold** ||spoiler||", "bold spoiler");
    }

    #[test]
    fn long_runs_are_no_words() {
        check(&"a".repeat(LONGEST_WORD + 1), "");
        check(&"a".repeat(LONGEST_WORD), &"a".repeat(LONGEST_WORD));
    }

    #[test]
    fn sentences_are_cut_at_their_ends() {
        assert_eq!(
            sentences("Hi all! I use v1.5 now. Is it open?\nThanks"),
            ["hi all", "i use v 1 5 now", "is it open", "thanks"]
        );
    }

    proptest! {
        #[test]
        fn normalise_is_total_and_idempotent(text in any::<String>()) {
            let once = normalise(&text);
            prop_assert_eq!(normalise(&once), once);
        }
    }
}
