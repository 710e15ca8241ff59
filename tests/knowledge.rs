//! The shipped knowledge, and what the loader says about knowledge that is not as it should be.

use std::collections::BTreeSet;

use weighwise::{
    domain::{
        button::Press, conversation::decide, knowledge::topic::TOPICS, language::Language, limits, origin::Origin,
        request::Request, snapshot::Snapshot, wording::Wording,
    },
    ports::Library,
};

use crate::support::world::{Files, SHIPPED, shipped_folder};

#[test]
fn the_shipped_knowledge_has_no_problems() {
    let problems: Vec<String> = SHIPPED.1.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn answers_read_well_on_a_phone() {
    let entries = &SHIPPED.0.knowledge.entries;
    assert!(entries.len() >= 110, "only {} entries", entries.len());
    for entry in entries {
        let words = entry.body.split_whitespace().count();
        let made_of_lines = entry.id.as_str().ends_with("/all");
        assert!(words <= 250 && (made_of_lines || words >= 30), "{} has {words} words", entry.id);
        assert!(entry.phrases.len() >= 6, "{} has {} phrases", entry.id, entry.phrases.len());
        assert!(!entry.sources.is_empty() && entry.checked.is_some(), "{} lacks sources or a date", entry.id);
        assert!(!entry.see.is_empty(), "{} leads nowhere", entry.id);
    }
}

#[test]
fn every_topic_is_filled() {
    let filled: BTreeSet<&str> = SHIPPED.0.knowledge.entries.iter().map(|entry| entry.id.topic()).collect();
    let listed: BTreeSet<&str> = TOPICS.iter().copied().collect();
    assert_eq!(filled, listed);
}

/// Discord refuses a message that bears one code twice.
#[test]
fn every_answer_and_page_bears_each_code_once() {
    let snapshot = &SHIPPED.0;
    let mut requests: Vec<Request> = Vec::new();
    requests.extend(snapshot.knowledge.entries.iter().map(|entry| Request::Press(Press::Related(entry.id.clone()))));
    requests.extend((0..4).map(|page| Request::Press(Press::Topics { page })));
    for topic in TOPICS {
        requests.extend((0..9).map(|page| Request::Press(Press::Topic { id: (*topic).to_owned(), page })));
    }
    for request in requests {
        let reply = decide(snapshot, &Origin::console(), Wording::of(Language::English), &request).reply;
        let codes: Vec<String> = reply.all_buttons().map(|button| button.press.code()).collect();
        assert!(
            !codes.is_empty() && codes.iter().collect::<BTreeSet<_>>().len() == codes.len(),
            "{request:?}: {codes:?}"
        );
        assert!(codes.iter().all(|code| code.chars().count() <= limits::CUSTOM_ID), "{codes:?}");
        assert!(reply.buttons.len() <= limits::ROWS, "{request:?}");
    }
}

#[test]
fn law_is_never_advice() {
    for topic in ["licences", "regulation"] {
        for entry in SHIPPED.0.knowledge.in_topic(topic) {
            assert!(entry.body.contains("legal advice"), "{} does not say that it is no legal advice", entry.id);
        }
    }
}

const ANSWER: &str = "+++\ntitle = \"What is it?\"\nphrases = [\"tell me what it is\"]\nsources = [\"https://example.org\"]\n+++\nA thing.";

/// Loads one good answer together with `files`; the problems must be these, in this order.
#[track_caller]
fn check(files: &[(&str, &str)], wanted: &[&str]) {
    let all: Vec<(&str, &str)> = files.iter().copied().chain([("answers/cost/good.md", ANSWER)]).collect();
    let (snapshot, problems) = Snapshot::load(&Files::new(&all).0);
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), wanted.len(), "{problems:#?}");
    for (problem, wanted) in problems.iter().zip(wanted) {
        assert!(problem.contains(wanted), "{problem:?} lacks {wanted:?}");
    }
    assert!(snapshot.knowledge.entry("cost/good").is_some(), "the good part must be kept");
}

#[test]
fn faults_are_named_with_place_and_cure() {
    check(&[], &[]);
    check(&[("README.md", "for people"), ("_template.md", "+++"), ("answers/cost/_draft.md", "not yet")], &[]);
    check(&[("notes.txt", "")], &["notes.txt: warning: this file is not part of the knowledge; move it to"]);
    check(
        &[("answers/cost/broken.md", "no head")],
        &["answers/cost/broken.md:1:1: error: the head between two lines +++ is missing"],
    );
    check(
        &[("answers/cost/same.md", &ANSWER.replace("What is it", "What else is it"))],
        &[
            "answers/cost/same.md:3:12: error: the phrase `tell me what it is` stands at answers/cost/good.md:3:12 already",
        ],
    );
    check(
        &[("answers/cots/new.md", &ANSWER.replace(" it", " that"))],
        &["answers/cots/new.md: warning: `cots` is not a topic; did you mean `cost`?"],
    );
    check(
        &[(
            "answers/cost/link.md",
            &ANSWER.replace(" it", " that").replace("sources", "see = [\"cost/godo\"]\nsources"),
        )],
        &["answers/cost/link.md:4:8: error: there is no entry `cost/godo`; did you mean `cost/good`?"],
    );
    check(
        &[(
            "answers/cost/twice.md",
            &ANSWER.replace(" it", " that").replace("sources", "see = [\"cost/good\", \"cost/good\"]\nsources"),
        )],
        &["answers/cost/twice.md:4:21: error: `cost/twice` leads to `cost/good` again; take it out of `see`"],
    );
    check(
        &[(
            "answers/cost/laugh.md",
            &ANSWER.replace("tell me what it is", "😂").replace("What is", "Why is").replace("A thing", "```\nA thing"),
        )],
        &["laugh.md:3:12: error: the phrase `😂` has no words", "laugh.md:6:1: warning: a block of code begins with"],
    );
    check(
        &[("answers/cost/Big Name.md", &ANSWER.replace(" it", " that"))],
        &["error: `cost/Big Name` cannot be an id"],
    );
    check(
        &[("answers/cost/long.md", &ANSWER.replace(" it", " that").replace("A thing.", &"long ".repeat(700)))],
        &["answers/cost/long.md:6:1: error: the answer has 3499 characters, at most 3000 are allowed; shorten it"],
    );
    check(
        &[("answers/cost/web.md", &ANSWER.replace(" it", " that").replace("https://", "www."))],
        &["answers/cost/web.md:4:12: error: the source `www.example.org` is not a full address"],
    );
    check(
        &[("words.toml", "[spellings]\n\"ow\" = \"open weight\"\n\"open weight\" = \"open weights\"\n[spelings]\n")],
        &[
            "words.toml:2:8: error: `open weight` is itself written another way",
            "words.toml:4:2: error: unknown key `spelings`; did you mean `spellings`?",
        ],
    );
    check(
        &[("golden.toml", "[[must_answer]]\nquestion = \"what\"\nentry = \"cost/god\"\n")],
        &["golden.toml:3:9: warning: there is no entry `cost/god`; did you mean `cost/good`?"],
    );
    check(
        &[("comparison.toml", "title = \"Both\"\nphrases = [\"side by side\"]\n[[row]]\ntopic = \"cost\"\n")],
        &["comparison.toml", "comparison.toml", "comparison.toml", "comparison.toml"],
    );
}

/// What follows from a fault is not told beside it.
#[test]
fn one_fault_is_told_once() {
    let linking = ANSWER.replace(" it", " that").replace("sources", "see = [\"cost/broken\"]\nsources");
    check(
        &[
            ("answers/cost/broken.md", "no head"),
            ("answers/cost/linking.md", &linking),
            ("golden.toml", "[[must_answer]]\nquestion = \"what\"\nentry = \"cost/broken\"\n"),
        ],
        &["answers/cost/broken.md:1:1: error: the head between two lines +++ is missing"],
    );
    let linked = include_str!("../knowledge/interview.toml").replacen("[[question]]", "[[question]", 1);
    let (_, problems) = Snapshot::load(&Files::new(&[("answers/cost/good.md", ANSWER), ("interview.toml", &linked)]).0);
    assert!(problems.iter().all(|problem| problem.what.id == "fault-toml"), "{problems:#?}");
    assert!(!problems.is_empty());
    let row = "[[row]]\ntopic = \"cost\"\nfeature = \"F\"\nphrases = [\"which f\"]\ntext = \"T\"\nsources = [\"https://example.org\"]\n";
    let twice = format!(
        "title = \"Both\"\nphrases = [\"side by side\"]\nsources = [\"https://example.org\"]\n{row}{}",
        row.replace("\"F\"", "\"G\"").replace("which f", "which g")
    );
    check(&[("comparison.toml", &twice)], &["the id `cost/compared` is taken by comparison.toml"]);
}

#[test]
fn a_missing_file_is_named() {
    let option = include_str!("../knowledge/options/open-weights.toml").split("[[").next().unwrap();
    let named = ["name = ", "short = ", "summary = "];
    let option: String =
        option.lines().filter(|line| named.iter().any(|key| line.starts_with(key))).collect::<Vec<_>>().join("\n");
    let missing = |files: &[(&str, &str)], wanted: &[&str]| {
        let all: Vec<_> = files.iter().copied().chain([("options/open-weights.toml", option.as_str())]).collect();
        let (_, problems) = Snapshot::load(&Files::new(&all).0);
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let found: Vec<&String> = problems.iter().filter(|problem| problem.contains("this file")).collect();
        assert_eq!(found.len(), wanted.len(), "{problems:#?}");
        assert!(found.iter().zip(wanted).all(|(found, wanted)| found.contains(wanted)), "{found:#?}");
    };
    missing(
        &[],
        &[
            "golden.toml: warning: this file is missing",
            "interview.toml: error: this file is missing; put it back",
            "words.toml: warning: this file is missing",
        ],
    );
    missing(
        &[("Golden.toml", ""), ("intervew.toml", ""), ("words.toml", ""), ("notes.toml", "")],
        &[
            "Golden.toml: warning: this file is not part of the knowledge; did you mean `golden.toml`?",
            "golden.toml: warning: this file is missing",
            "intervew.toml: warning: this file is not part of the knowledge; did you mean `interview.toml`?",
            "interview.toml: error: this file is missing",
            "notes.toml: warning: this file is not part of the knowledge; move it to",
        ],
    );
    missing(&[("golden.toml", ""), ("interview.toml", ""), ("words.toml", "")], &[]);
}

#[test]
fn a_folder_without_answers_is_an_error() {
    let (_, problems) = Snapshot::load(&[]);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].is_error() && problems[0].what.id == "fault-no-answers", "{problems:?}");
}

/// The guide's first example and the problem that it shows belong together.
#[test]
fn the_guide_shows_a_problem_as_it_is_named() {
    let guide = include_str!("../knowledge/README.md");
    let example = guide.split("```markdown\n").nth(1).unwrap().split("```").next().unwrap();
    let shown = guide.split("```text\n").nth(1).unwrap().lines().next().unwrap();
    let path = shown.split(':').next().unwrap();
    let misspelt = example.replace("hardware/no-gpu\"", "hardware/no-gpus\"");
    let shipped: Vec<_> = shipped_folder().read().unwrap().0.into_iter().filter(|file| file.path != path).collect();
    let files: Vec<_> = shipped.into_iter().chain(Files::new(&[(path, &misspelt)]).0).collect();
    let (_, problems) = Snapshot::load(&files);
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.iter().any(|problem| problem == shown), "{shown} is not among {problems:#?}");
}
