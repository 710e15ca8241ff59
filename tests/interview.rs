//! The questionnaire: every persona comes out as listed, whether all is asked or only what matters.

use weighwise::domain::interview::{Answer, Answers, Confidence, Questionnaire, Recommendation, Step};

fn real() -> Questionnaire {
    let text = include_str!("../knowledge/interview.toml");
    let (questionnaire, problems) = Questionnaire::parse("interview.toml", text);
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
    questionnaire.expect("no problem, so there is a questionnaire")
}

/// The answers `choices`, one a question in the order of the file; `-` is "not sure".
fn answers(questionnaire: &Questionnaire, choices: &str) -> Answers {
    let mut answers = Answers::default();
    let choices: Vec<&str> = choices.split_whitespace().collect();
    assert_eq!(choices.len(), questionnaire.questions.len());
    for (question, id) in questionnaire.questions.iter().zip(choices) {
        let choice = question.choice_by_id(id).map(|choice| Answer::Choice(choice.index));
        assert!(choice.is_some() || id == "-", "{} has no choice {id}", question.id);
        answers.set(question.index, choice.unwrap_or(Answer::Skipped));
    }
    answers
}

/// The answers that are really asked of a person who would answer `full`.
fn asked(questionnaire: &Questionnaire, full: &Answers) -> Answers {
    let mut answers = Answers::default();
    while let Step::Ask { question, .. } = questionnaire.next(&answers) {
        assert_eq!(answers.get(question.index), Answer::Unasked, "asked twice: {}", question.id);
        answers.set(question.index, full.get(question.index));
    }
    answers
}

/// `outcome`, `outcome (variant)` or `outcome = other`.
fn shown(result: &Recommendation<'_>) -> String {
    let outcome = result.outcome.map_or("nothing", |outcome| &outcome.id);
    let variant = result.variant.map(|variant| format!(" ({})", variant.id)).unwrap_or_default();
    let tie = result.tie.as_ref().map(|tie| format!(" = {}", tie.other.id)).unwrap_or_default();
    format!("{outcome}{variant}{tie}")
}

#[track_caller]
fn check(persona: &str, choices: &str, expected: &str) {
    let questionnaire = real();
    let full = answers(&questionnaire, choices);
    assert_eq!(shown(&questionnaire.result(&full)), expected, "{persona}, all answered");
    assert_eq!(shown(&questionnaire.result(&asked(&questionnaire, &full))), expected, "{persona}, asked what matters");
}

#[test]
fn personas() {
    check("P1 weekend project", "no asis mid small coder days hobby none none good", "open-weights");
    check("P2 bias lab", "must deep big cluster team months hobby repro none good", "open-source");
    check("P3 support bot", "no style mid small coder weeks com none none good", "open-weights-tuned");
    check("P4 marketing", "no asis mid none nocode days com none none spiky", "hosted-api");
    check("P5 hospital", "no style mid server coder weeks com none stay good", "open-weights-tuned");
    check(
        "P7 student of training",
        "must asis none small coder months hobby repro none good",
        "open-source (ready-made)",
    );
    check("P8 homework helper", "no asis none small nocode days hobby none stay good", "open-weights");
    check("P10 agency", "no asis mid none coder days com none none spiky", "hosted-api");
    check("P12 packager", "must asis mid small coder months osi none none frozen", "open-source (ready-made)");
    check("P14 contracts", "no docs mid small coder weeks com none stay good", "open-weights (with-retrieval)");
    check("P15 hedge fund", "no asis big none team days com none none best", "hosted-api");
    check("P17 hobbyist", "no asis none none coder days hobby none none spiky", "hosted-api = open-weights");
    check("P18 teacher", "no asis none small nocode days hobby none stay good", "open-weights");
    check("P20 car maker", "nice deep big cluster team months com none none steady", "open-source");
    check("P21 web shop", "no asis mid small coder weeks com none none good", "open-weights");
    check("P23 government", "must style none server coder weeks hobby reg stay good", "open-source (ready-made)");
    check("P24 full control", "nice deep none small coder days hobby none none good", "open-weights-tuned");
    check("P26 start-up", "no asis mid small coder days com none none good", "open-weights");
    check("P28 freelancer", "no asis mid none coder days com none none spiky", "hosted-api");
    check("P30 not sure of anything", "- - - - - - - - - -", "open-weights");
}

#[test]
fn not_sure_of_anything_is_a_start_of_low_confidence() {
    let questionnaire = real();
    let result = questionnaire.result(&answers(&questionnaire, "- - - - - - - - - -"));
    assert_eq!(result.confidence, Confidence::Low);
    assert_eq!(result.reasons.len(), 3);
}
