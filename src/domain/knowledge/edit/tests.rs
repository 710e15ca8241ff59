//! What is written reads as what was meant, and what was not changed stays as it was.

use proptest::prelude::*;

use super::*;
use crate::domain::{
    date::Date,
    knowledge::{EntryId, List, SourceFile, load},
};

const ANSWER: &str = r#"+++
# The head of an answer.
title = "May I?" # asked daily

phrases = [
  "may i", # the short one
  # people from the forum
  "am i allowed",
  "is it ok",
]
sources = ["https://example.org/a"]
checked = 2026-11-24
+++

Yes.

+++ is no head down here.
"#;

const OPTION: &str = r#"# Open weights.
name = "Open-weights models"
short = "open weights"
summary = "Weights to download."
pros_phrases = ["upsides", "good sides"]
cons_phrases = ["downsides"]
choose_phrases = ["when"]

# Cheap first.
[[pros]]
name = "cheap"
line = "Cheap to start." # really
text = """
No training bill.
"""
phrases = [
  "is it cheap",
]
"#;

const COMPARISON: &str = r#"title = "Side by side"
phrases = ["table"]

[[row]]
topic = "cost"
feature = "Cost"
open-weights = "Low"
text = "It depends."
phrases = ["what costs less"]
"#;

fn list(items: &[&str]) -> Option<Vec<String>> {
    Some(items.iter().map(|item| (*item).to_owned()).collect())
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// The lines that a change takes out and puts in.
#[track_caller]
fn check(text: &str, spot: &Spot, wanted: EntryText, lines: &[&str]) {
    let written = write(text, spot, &wanted).unwrap();
    let diff = similar::TextDiff::from_lines(text, &written);
    let changed: Vec<String> = diff
        .iter_all_changes()
        .filter(|change| change.tag() != similar::ChangeTag::Equal)
        .map(|change| format!("{}{}", change.tag(), change.value().trim_end()))
        .collect();
    assert_eq!(changed, lines, "{written}");
}

#[test]
fn a_new_line_or_row_is_put_at_the_end_of_its_list() {
    let wanted = EntryText {
        title: some("They are new."),
        phrases: list(&["are they new", "how new"]),
        body: some("Quite."),
        ..EntryText::default()
    };
    let line = Spot::Line(List::Pros, "new".to_owned());
    let added = add(OPTION, &line, &wanted).unwrap();
    assert_eq!(
        read(&added, &line).unwrap().tidied(),
        EntryText { see: list(&[]), sources: list(&[]), ..wanted.clone() }
    );
    let id = EntryId::new("open-weights-pros/new");
    assert_eq!(take_out(&added, &line, &id).unwrap(), OPTION, "nothing else has changed");
    assert_eq!(add(&added, &line, &wanted), Err(EditFault::Unwritable), "it is there already");

    let cells = |cells: &[(&str, &str)]| {
        Some(cells.iter().map(|(key, cell)| ((*key).to_owned(), (*cell).to_owned())).collect::<Vec<_>>())
    };
    let row = Spot::Row("privacy".to_owned());
    let blank = EntryText { cells: cells(&[("open-weights", "Good"), ("open-source", " ")]), ..wanted };
    let added = add("title = \"Side by side\"\n", &row, &blank).unwrap();
    assert_eq!(read(&added, &row).unwrap().cells, cells(&[("open-weights", "Good")]));
    assert_eq!(add(OPTION, &Spot::Whole(List::Pros), &blank), Err(EditFault::Unwritable));
}

#[test]
fn only_what_changed_is_touched() {
    let line = Spot::Line(List::Pros, "cheap".to_owned());
    let row = Spot::Row("cost".to_owned());
    check(ANSWER, &Spot::Answer, EntryText::default(), &[]);
    let title = EntryText { title: some(" May\nI \"really\"? "), ..EntryText::default() };
    check(
        ANSWER,
        &Spot::Answer,
        title,
        &["-title = \"May I?\" # asked daily", "+title = \"May I \\\"really\\\"?\" # asked daily"],
    );
    let phrases = |phrases: &[&str]| EntryText { phrases: list(phrases), ..EntryText::default() };
    check(ANSWER, &Spot::Answer, phrases(&["may i", "am i allowed", "is it ok", "ok?"]), &["+  \"ok?\","]);
    // The comment of a phrase that goes stays.
    check(ANSWER, &Spot::Answer, phrases(&["may i", "is it ok"]), &["-  \"am i allowed\","]);
    check(ANSWER, &Spot::Answer, phrases(&["may i"]), &["-  \"am i allowed\",", "-  \"is it ok\","]);
    check(
        ANSWER,
        &Spot::Answer,
        EntryText { body: some("No.\r\n\r\nNever."), ..EntryText::default() },
        &["-Yes.", "+No.", "-+++ is no head down here.", "+Never."],
    );
    check(ANSWER, &Spot::Answer, EntryText { see: list(&["a/b"]), ..EntryText::default() }, &["+see = [\"a/b\"]"]);
    check(
        ANSWER,
        &Spot::Answer,
        EntryText { sources: list(&["https://example.org/a", "https://b.org"]), ..EntryText::default() },
        &["-sources = [\"https://example.org/a\"]", "+sources = [\"https://example.org/a\", \"https://b.org\"]"],
    );
    check(
        OPTION,
        &line,
        EntryText { title: some("Cheap."), body: some("No bill.\n\nNone."), ..EntryText::default() },
        &[
            "-line = \"Cheap to start.\" # really",
            "+line = \"Cheap.\" # really",
            "-No training bill.",
            "+No bill.",
            "+",
            "+None.",
        ],
    );
    check(
        OPTION,
        &Spot::Whole(List::Pros),
        phrases(&["good sides", "perks"]),
        &["-pros_phrases = [\"upsides\", \"good sides\"]", "+pros_phrases = [\"good sides\", \"perks\"]"],
    );
    let cell = EntryText { cells: Some(vec![("open-weights".to_owned(), "Small".to_owned())]), ..EntryText::default() };
    check(COMPARISON, &row, cell, &["-open-weights = \"Low\"", "+open-weights = \"Small\""]);
    check(
        COMPARISON,
        &Spot::Table,
        phrases(&["table", "grid"]),
        &["-phrases = [\"table\"]", "+phrases = [\"table\", \"grid\"]"],
    );
}

#[test]
fn line_endings_stay() {
    let windows = ANSWER.replace('\n', "\r\n");
    let written =
        write(&windows, &Spot::Answer, &EntryText { body: some("No.\nNever."), ..EntryText::default() }).unwrap();
    assert!(written.ends_with("+++\r\n\r\nNo.\r\nNever.\r\n"), "{written:?}");
    assert_eq!(write(&windows, &Spot::Answer, &read(&windows, &Spot::Answer).unwrap()).unwrap(), windows);
}

#[test]
fn an_item_is_taken_out() {
    let id = EntryId::new("open-weights-pros/cheap");
    let more = "\n[[pros]]\nname = \"fast\"\nline = \"Fast.\"\nsee = [\"open-weights-pros/cheap\", \"a/b\"]\n";
    let cheap = Spot::Line(List::Pros, "cheap".to_owned());
    let without = take_out(&format!("{OPTION}{more}"), &cheap, &id).unwrap();
    let rest = "# Cheap first.\n\n[[pros]]\nname = \"fast\"\nline = \"Fast.\"\nsee = [\"a/b\"]\n";
    assert!(!without.contains("cheap") && without.ends_with(rest), "{without}");
    assert_eq!(take_out(ANSWER, &Spot::Answer, &id), Err(EditFault::Gone));
    assert_eq!(take_out("", &Spot::Row("cost".to_owned()), &id), Err(EditFault::Gone));
    assert_eq!(read("title = ", &Spot::Table), Err(EditFault::Unreadable));
    assert_eq!(read(OPTION, &Spot::Row("cost".to_owned())), Err(EditFault::Gone));
}

#[test]
fn every_entry_has_a_home() {
    let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
    let files = [
        file("answers/cost/may-i.md", ANSWER),
        file("options/open-weights.toml", OPTION),
        file("comparison.toml", COMPARISON),
    ];
    let at = |id: &str| home(&files, &EntryId::new(id)).map(|home| (home.path, home.spot));
    let found = |path: &str, spot| Some((path.to_owned(), spot));
    assert_eq!(at("cost/may-i"), found("answers/cost/may-i.md", Spot::Answer));
    let line = Spot::Line(List::Pros, "cheap".to_owned());
    assert_eq!(at("open-weights-pros/cheap"), found("options/open-weights.toml", line));
    assert_eq!(at("when-open-weights/all"), found("options/open-weights.toml", Spot::Whole(List::ChooseWhen)));
    assert_eq!(at("cost/compared"), found("comparison.toml", Spot::Row("cost".to_owned())));
    assert_eq!(at("difference/comparison-table"), found("comparison.toml", Spot::Table));
    assert_eq!(at("open-weights-pros/dear"), None);
    assert_eq!(at("hardware/compared"), None);
    assert_eq!(at("nonsense"), None);
}

#[test]
fn a_day_is_written_where_it_stands_or_at_the_end_of_the_head() {
    let day = Date { year: 2027, month: 1, day: 2 };
    assert_eq!(set_checked(ANSWER, day).unwrap(), ANSWER.replace("2026-11-24", "2027-01-02"));
    let crlf = ANSWER.replace('\n', "\r\n");
    assert_eq!(set_checked(&crlf, day).unwrap(), crlf.replace("2026-11-24", "2027-01-02"));
    let without = ANSWER.replace("checked = 2026-11-24\n", "");
    assert_eq!(set_checked(&without, day).unwrap(), ANSWER.replace("2026-11-24", "2027-01-02"));
    let option = set_checked(OPTION, day).unwrap();
    assert_eq!(option.replace("checked = 2027-01-02\n", ""), OPTION);
    assert!(option.contains("choose_phrases = [\"when\"]\nchecked = 2027-01-02\n"), "{option}");
    assert_eq!(set_checked("+++\nchecked\n+++\n", day), Err(EditFault::Unreadable));
}

#[test]
fn a_new_answer_looks_like_this() {
    let entry = EntryText {
        title: some("May I?"),
        phrases: list(&["may i", "", "am  i allowed", "may i"]),
        body: some("\nYes.\n"),
        see: list(&[]),
        sources: list(&["https://example.org"]),
        ..EntryText::default()
    };
    insta::assert_snapshot!(compose(&entry, Some(Date { year: 2026, month: 11, day: 27 })), @r#"
    +++
    title = "May I?"
    phrases = [
      "may i",
      "am i allowed",
    ]
    sources = ["https://example.org"]
    checked = 2026-11-27
    +++
    Yes.
    "#);
}

/// Texts as people may send them: with quotes, backslashes, fences, line breaks, and letters of all kinds.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zäß\"'\\\\#+=\\[\\]\n\r\t \u{200d}👩]{0,30}",
        Just("\n+++\n".to_owned()),
        Just("\"\"\"".to_owned()),
        Just("'''\n\\".to_owned()),
        ".{0,20}",
    ]
}

fn entries() -> impl Strategy<Value = EntryText> {
    let texts = || prop::option::of(prop::collection::vec(words(), 0..4));
    (prop::option::of(words()), texts(), prop::option::of(words()), words(), texts(), texts()).prop_map(
        |(title, phrases, body, cell, see, sources)| EntryText {
            title,
            phrases,
            body,
            cells: Some(vec![("open-weights".to_owned(), cell)]),
            see,
            sources,
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_reads_as_what_was_meant(entry in entries(), again in entries()) {
        let places = [
            (ANSWER, Spot::Answer),
            (OPTION, Spot::Line(List::Pros, "cheap".to_owned())),
            (OPTION, Spot::Whole(List::Cons)),
            (COMPARISON, Spot::Row("cost".to_owned())),
            (COMPARISON, Spot::Table),
        ];
        for (text, spot) in places {
            let cells = if matches!(spot, Spot::Row(_)) { entry.cells.clone() } else { None };
            let fits = |entry: &EntryText| {
                let seen = read(text, &spot).unwrap();
                EntryText {
                    title: entry.title.clone().filter(|_| seen.title.is_some()),
                    phrases: entry.phrases.clone(),
                    body: entry.body.clone().filter(|_| seen.body.is_some()),
                    cells: cells.clone(),
                    see: entry.see.clone().filter(|_| seen.see.is_some()),
                    sources: entry.sources.clone().filter(|_| seen.sources.is_some()),
                }
            };
            let once = write(text, &spot, &fits(&entry));
            prop_assert!(once.is_ok(), "{:?} into {text}", fits(&entry));
            let twice = write(&once.unwrap(), &spot, &fits(&again));
            prop_assert!(twice.is_ok(), "{:?}", fits(&again));
        }
    }

    #[test]
    fn a_new_answer_is_loaded_as_meant(entry in entries()) {
        let entry = entry.tidied();
        let text = compose(&entry, None);
        let files = [SourceFile { path: "answers/cost/new.md".to_owned(), text: text.clone() }];
        let filled = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        let whole = filled(&entry.title) && filled(&entry.body);
        let (knowledge, _) = load(&files);
        let loaded = knowledge.entry("cost/new");
        prop_assert_eq!(loaded.is_some(), whole, "{}", text);
        if let Some(loaded) = loaded {
            prop_assert_eq!(Some(&loaded.title), entry.title.as_ref());
            prop_assert_eq!(&loaded.phrases, &entry.phrases.unwrap_or_default());
            prop_assert_eq!(Some(&loaded.body), entry.body.as_ref());
            prop_assert_eq!(&loaded.sources, &entry.sources.unwrap_or_default());
        }
    }
}
