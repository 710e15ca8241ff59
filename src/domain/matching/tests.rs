//! The matcher through its public door, on a small knowledge of its own.

use super::{Matcher, Tuning, Verdict};
use crate::domain::{
    knowledge::{Entry, EntryId, Knowledge},
    language::Language,
    wording::Wording,
};

const ANSWERS: &[(&str, &str, &[&str])] = &[
    (
        "licences/commercial-use",
        "May I use the model commercially?",
        &[
            "is commercial use allowed",
            "can my company sell a product built on it",
            "which licence lets me make money with the model",
            "do i need a licence for business use",
        ],
    ),
    (
        "hardware/how-much-vram",
        "How much graphics memory do I need?",
        &[
            "how much vram does a 7b model need",
            "will it fit on my gpu",
            "what graphics card should i buy for a local model",
            "can i run it on 8 gb of video memory",
        ],
    ),
    (
        "fine-tuning/can-i-fine-tune",
        "Can I fine-tune an open model?",
        &[
            "is it possible to train the model further on my own data",
            "how do i adapt a checkpoint to my domain",
            "finetune with lora",
            "teach the model new things with my documents",
        ],
    ),
    (
        "privacy/does-it-phone-home",
        "Is a local model private?",
        &[
            "does my data leave the computer",
            "does a local model phone home",
            "is it safe to use with patient records",
            "who can read what i type into it",
        ],
    ),
    (
        "basics/what-is-open-weights",
        "What does open weights mean?",
        &[
            "define open weights",
            "what are open-weight models",
            "explain open weights in simple words",
            "meaning of open weights",
        ],
    ),
];

pub(super) fn knowledge() -> Knowledge {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let mut knowledge = Knowledge::default();
    knowledge.entries.extend(ANSWERS.iter().map(|(id, title, phrases)| entry(id, title, phrases)));
    knowledge.words.spellings = vec![("ow".into(), "open weights".into()), ("fine tune".into(), "finetune".into())];
    knowledge.words.synonyms = vec![owned(&["gpu", "graphics card", "video card"])];
    knowledge.words.small_talk = owned(&["hi", "hello", "hey", "thanks", "thank you", "please"]);
    knowledge
}

pub(super) fn entry(id: &str, title: &str, phrases: &[&str]) -> Entry {
    Entry {
        id: EntryId::new(id),
        title: title.to_owned(),
        phrases: phrases.iter().map(|phrase| (*phrase).to_owned()).collect(),
        body: String::new(),
        see: Vec::new(),
        sources: Vec::new(),
        checked: None,
    }
}

pub(super) fn matcher() -> Matcher {
    Matcher::new(&knowledge(), &Tuning::DEFAULT)
}

fn in_words(verdict: &Verdict) -> String {
    let names = |ids: &[EntryId]| ids.iter().map(EntryId::as_str).collect::<Vec<_>>().join(" + ");
    match verdict {
        Verdict::Answer(ids) => names(ids),
        Verdict::DidYouMean(ids) => format!("offer {}", ids.first().map_or("", EntryId::as_str)),
        Verdict::DontKnow => "silent".to_owned(),
    }
}

/// Checks verdicts: ids joined by ` + ` for answers, `offer <best>` for a choice, `silent`.
#[track_caller]
fn check(rows: &[(&str, &str)]) {
    let matcher = matcher();
    for (question, expected) in rows {
        let got = in_words(&matcher.read(question).verdict);
        assert_eq!(got, *expected, "\n{:#?}", matcher.explain(question));
    }
}

#[test]
fn a_phrase_finds_its_entry_surely() {
    let matcher = matcher();
    for (id, title, phrases) in ANSWERS {
        for phrase in phrases.iter().chain(std::iter::once(title)) {
            let hits = matcher.ask(phrase);
            assert_eq!(hits.first().map(|hit| hit.id.as_str()), Some(*id), "{phrase}");
            assert!(matches!(matcher.verdict(&hits), Verdict::Answer(_)), "\n{:#?}", matcher.explain(phrase));
        }
    }
}

#[test]
fn other_words_misspellings_and_chatter() {
    check(&[
        ("what does OW mean", "basics/what-is-open-weights"),
        ("waht are open wieghts", "basics/what-is-open-weights"),
        ("hi, is comercial use alowed please", "licences/commercial-use"),
        ("can i fine-tune it with LoRA?", "fine-tuning/can-i-fine-tune"),
        ("<@123> will it fit on my video card? <:hm:42>", "hardware/how-much-vram"),
        (
            "We moved house last week. Does a local model phone home? The garden is lovely.",
            "privacy/does-it-phone-home",
        ),
    ]);
}

#[test]
fn what_is_no_question_stays_silent() {
    check(&[
        ("", "silent"),
        ("😂😂😂", "silent"),
        ("hello", "silent"),
        ("hey, thank you!", "silent"),
        ("你们好,有人在吗", "silent"),
        ("```\nis commercial use allowed\n```", "silent"),
        ("> is commercial use allowed", "silent"),
        ("recipe for pancakes", "silent"),
        ("who won the football last night", "silent"),
        ("\u{202e}\u{0}\u{feff}", "silent"),
    ]);
}

#[test]
fn two_questions_get_two_answers() {
    check(&[(
        "Is commercial use allowed? And does my data leave the computer?",
        "licences/commercial-use + privacy/does-it-phone-home",
    )]);
}

#[test]
fn hits_are_probabilities_best_first() {
    for question in ["how much vram does it need", "commercial data", "model"] {
        let hits = matcher().ask(question);
        assert!(hits.iter().all(|hit| (0.0..=1.0).contains(&hit.confidence)), "{hits:?}");
        assert!(hits.windows(2).all(|pair| pair[0].confidence >= pair[1].confidence), "{hits:?}");
        assert!(hits.len() <= Tuning::DEFAULT.hits);
    }
}

#[test]
fn the_order_of_files_changes_nothing() {
    let mut other = knowledge();
    other.entries.reverse();
    let (first, second) = (matcher(), Matcher::new(&other, &Tuning::DEFAULT));
    for question in ["how much vram do i need", "model", "my own data", "what does open mean", "train a licence"] {
        assert_eq!(first.read(question), second.read(question), "{question}");
    }
}

#[test]
fn an_empty_knowledge_knows_nothing() {
    let empty = Matcher::new(&Knowledge::default(), &Tuning::DEFAULT);
    assert_eq!(empty.read("what is open weights").verdict, Verdict::DontKnow);
    let mut blank = Knowledge::default();
    blank.entries.push(entry("a/b", "", &["", "  ", "😂"]));
    assert_eq!(Matcher::new(&blank, &Tuning::DEFAULT).read("anything").verdict, Verdict::DontKnow);
}

#[test]
fn greetings_are_answered_when_an_entry_does() {
    let mut polite = knowledge();
    polite.entries.push(entry("small-talk/hello", "Hello", &["hi", "hey", "hello there"]));
    assert_eq!(
        Matcher::new(&polite, &Tuning::DEFAULT).ask("hello").first().map(|hit| hit.id.to_string()),
        Some("small-talk/hello".into())
    );
}

#[test]
fn an_explanation_names_what_was_read_repaired_and_shared() {
    let explanation = matcher().explain("is comercial use of zebras allowed?");
    assert_eq!(explanation.repairs, [("comercial".to_owned(), "commercial".to_owned())]);
    assert_eq!(explanation.unknown, ["zebras"]);
    let best = &explanation.candidates[0];
    assert_eq!((best.id.as_str(), best.phrase.as_str()), ("licences/commercial-use", "is commercial use allowed"));
    assert!(best.shared.contains(&"allowed".to_owned()), "{best:?}");
    let text = Wording::of(Language::English).explained(&explanation);
    for part in ["Took “comercial” for “commercial”", "zebras", "1. licences/commercial-use"] {
        assert!(text.contains(part), "{text}");
    }
    let german = Wording::of(Language::German).explained(&explanation);
    for part in ["„comercial“ als „commercial“ verstanden", "nächste Formulierung „is commercial use allowed“"]
    {
        assert!(german.contains(part), "{german}");
    }
}
