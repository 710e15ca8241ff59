//! What holds of the matcher whatever is written and whatever else the knowledge holds.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{
    Matcher, Tuning, Verdict,
    tests::{entry, knowledge, matcher},
};

static MATCHER: LazyLock<Matcher> = LazyLock::new(matcher);

/// Pieces that have tripped readers of text: joined emoji, marks without a letter, text from right to left, letters that grow or
/// shrink in another case, look-alikes, the ends of Unicode's planes, half-open markup, and very long words.
const TRICKS: &[&str] = &[
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈",
    "\u{200d}",
    "\u{fe0f}",
    "\u{0301}",
    "Z̸̢̛͔a̷̡͝l̵̛g̶̈́o̴",
    "\u{202e}neddih",
    "שלום",
    "مرحبا",
    "ﷺ",
    "İ",
    "ı",
    "ß",
    "ẞ",
    "ﬃ",
    "Ǆ",
    "ϐ",
    "ſ",
    "ｆｕｌｌ",
    "𝖇𝖔𝖑𝖉",
    "оpen",
    "한국어",
    "日本語の質問",
    "นี่คือ",
    "\u{0}",
    "\u{7f}",
    "\u{feff}",
    "\u{d7ff}",
    "\u{e000}",
    "\u{fffd}",
    "\u{ffff}",
    "\u{10ffff}",
    "`",
    "```",
    "```rust\n",
    "||",
    "> ",
    "<@",
    "<@1>",
    "<@!",
    "<:a:",
    "<t:0:R>",
    "https://",
    "[a](",
    "](b)",
    "**",
    "~~",
    "#",
    "-",
    "...",
    "?!",
    "'",
    "’",
    "\\",
    "\r\n",
    "\n\n",
    "\t",
    "1e309",
    "-0",
    "NaN",
    "7b",
];

/// Text of any kind: plain chance, tricks, and words the matcher knows, in any mixture.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(TRICKS).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["open", "weights", "licence", "vram", "is", "the", "modle", "hello", "what"]).prop_map(str::to_owned),
        2 => any::<String>(),
        1 => ("\\PC", 1..400_usize).prop_map(|(letter, times)| letter.repeat(times)),
    ];
    (prop::collection::vec(piece, 0..12), prop::sample::select(vec!["", " ", ". "]))
        .prop_map(|(pieces, gap)| pieces.join(gap))
}

/// An entry that shares no word with the knowledge.
fn unrelated() -> impl Strategy<Value = Vec<String>> {
    let word = "[bcdfgjkz][aou][xqzk][aou][bdgz]";
    prop::collection::vec(prop::collection::vec(word, 3..6).prop_map(|words| words.join(" ")), 2..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]
    #[test]
    fn no_text_makes_it_panic(text in hostile()) {
        let reading = MATCHER.read(&text);
        prop_assert!(reading.hits.iter().all(|hit| (0.0..=1.0).contains(&hit.confidence)));
        prop_assert!(reading.hits.is_sorted_by(|a, b| a.confidence >= b.confidence));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]
    #[test]
    fn every_text_can_be_explained(text in hostile()) {
        let explanation = MATCHER.explain(&text);
        prop_assert!(explanation.candidates.len() <= 5 && (!explanation.read.is_empty() || explanation.candidates.is_empty()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn an_unrelated_entry_flips_no_sure_answer(phrases in unrelated()) {
        let (title, phrases) = phrases.split_first().unwrap();
        let mut grown = knowledge();
        grown.entries.push(entry("zzz/unrelated", title, &phrases.iter().map(String::as_str).collect::<Vec<_>>()));
        let grown = Matcher::new(&grown, &Tuning::DEFAULT);
        for question in asked() {
            if let Verdict::Answer(sure) = MATCHER.read(&question).verdict {
                let now = grown.read(&question).hits.first().map(|hit| hit.id.clone());
                prop_assert_eq!(now.as_ref(), sure.first(), "{:?}", question);
            }
        }
    }
}

/// Questions in other words than the knowledge's own.
const QUESTIONS: &[&str] = &[
    "can i make money with it",
    "which gpu do i need to run it",
    "how can i train it on my documents",
    "is my data private",
    "what exactly are open weights",
];

/// Those, and the knowledge's own phrases.
fn asked() -> impl Iterator<Item = String> {
    let own = knowledge().entries.into_iter().flat_map(|entry| entry.phrases);
    own.chain(QUESTIONS.iter().map(|question| (*question).to_owned()))
}
