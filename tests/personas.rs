//! Personas: people with their answers, what a fair expert tells them, and the reasons that must be among those given.

use weighwise::domain::interview::{Answer, Answers, Confidence, OutcomeIndex, Recommendation};

use crate::support::questionnaires::{answers, asked, real, shown};

/// A person: who they are, one answer a question in the order of the file, the recommendation, and the reasons. A reason is
/// the question whose answer gives it, or words that must be said somewhere, behind a `“`.
struct Persona {
    who: &'static str,
    choices: &'static str,
    expected: &'static str,
    reasons: &'static [&'static str],
}

const fn persona(
    who: &'static str,
    choices: &'static str,
    expected: &'static str,
    reasons: &'static [&'static str],
) -> Persona {
    Persona { who, choices, expected, reasons }
}

const PERSONAS: &[Persona] = &[
    persona(
        "P1 weekend project",
        "no asis mid small coder days hobby none none good",
        "open-weights",
        &["time", "hardware", "customisation"],
    ),
    persona(
        "P2 bias lab",
        "must deep big cluster team months hobby repro none good",
        "open-source",
        &["transparency", "audit", "skills", "hardware"],
    ),
    persona(
        "P3 support bot",
        "no style mid small coder weeks com none none good",
        "open-weights-tuned",
        &["customisation", "“QLoRA", "“far too little to train"],
    ),
    persona(
        "P4 marketing",
        "no asis mid none nocode days com none none spiky",
        "hosted-api",
        &["skills", "hardware", "time", "quality"],
    ),
    persona(
        "P5 hospital",
        "no style mid server coder weeks com none stay good",
        "open-weights-tuned",
        &["privacy", "hardware", "customisation"],
    ),
    persona(
        "P7 student of training",
        "must asis none small coder months hobby repro none good",
        "open-source (ready-made)",
        &["audit", "money", "“code and checkpoints are there to be studied", "“community"],
    ),
    persona(
        "P8 homework helper",
        "no asis none small nocode days hobby none stay good",
        "open-weights",
        &["skills", "hardware", "customisation"],
    ),
    persona(
        "P10 agency",
        "no asis mid none coder days com none none spiky",
        "hosted-api",
        &["quality", "hardware", "time"],
    ),
    persona(
        "P12 packager",
        "must asis mid small coder months osi none none frozen",
        "open-source (ready-made)",
        &["licence", "“custom model licences", "transparency"],
    ),
    persona(
        "P14 contracts",
        "no docs mid small coder weeks com none stay good",
        "open-weights (with-retrieval)",
        &["customisation", "privacy", "“needs no training"],
    ),
    persona(
        "P15 hedge fund",
        "no asis big none team days com none none best",
        "hosted-api",
        &["quality", "“closed models still led", "hardware"],
    ),
    persona(
        "P17 hobbyist",
        "no asis none none coder days hobby none none spiky",
        "open-weights = hosted-api",
        &["“a small model still runs on an ordinary processor", "hardware", "“should stay private"],
    ),
    persona(
        "P18 teacher",
        "no asis none small nocode days hobby none stay good",
        "open-weights",
        &["“desktop app", "privacy", "hardware"],
    ),
    persona(
        "P20 car maker",
        "nice deep big cluster team months com none none steady",
        "open-source",
        &["customisation", "skills", "money", "time"],
    ),
    persona(
        "P21 web shop",
        "no asis mid small coder weeks com none none good",
        "open-weights",
        &["customisation", "“leave out companies in the EU", "“Apache-2.0"],
    ),
    persona(
        "P23 government",
        "must style none server coder weeks hobby reg stay good",
        "open-source (ready-made)",
        &["transparency", "privacy", "money"],
    ),
    persona(
        "P24 full control",
        "nice deep none small coder days hobby none none good",
        "open-weights-tuned",
        &["“Fine-tuning is the bridge", "customisation", "time", "hardware"],
    ),
    persona(
        "P26 start-up",
        "no asis mid small coder days com none none good",
        "open-weights",
        &["“Apache-2.0", "hardware", "time"],
    ),
    persona(
        "P28 freelancer",
        "no asis mid none coder days com none none spiky",
        "hosted-api",
        &["time", "“so little has to change", "“move to open weights"],
    ),
    persona(
        "P30 not sure of anything",
        "- - - - - - - - - -",
        "open-weights",
        &["“costs next to nothing", "“keeps the other ways open", "“whether your data must stay private"],
    ),
];

#[track_caller]
fn check(persona: &Persona) {
    let Persona { who, choices, expected, reasons } = persona;
    let full = answers(real(), choices);
    let result = real().result(&full);
    assert_eq!(shown(&result), *expected, "{who}, all answered");
    assert_eq!(shown(&real().result(&asked(real(), &full))), *expected, "{who}, asked what matters");
    assert!((2..=3).contains(&result.reasons.len()), "{who} is given {} reasons", result.reasons.len());
    let questions: Vec<&str> = result
        .reasons
        .iter()
        .flat_map(|reason| &reason.questions)
        .filter_map(|index| real().question(*index))
        .map(|question| question.id.as_str())
        .collect();
    let said = said(&result);
    for reason in *reasons {
        let given = reason.strip_prefix('“').map_or(questions.contains(reason), |words| said.contains(words));
        assert!(given, "{who}: {reason} is not among {questions:?} and in\n{said}");
    }
}

/// Everything that is said about a result.
fn said(result: &Recommendation<'_>) -> String {
    let reasons = result.reasons.iter().map(|reason| reason.sentence);
    let conflicts = result.conflicts.iter().map(|conflict| &conflict.sentence);
    let next = result.next_step.as_ref().map(|next| next.sentence);
    let tip = result.tie.as_ref().and_then(|tie| tie.sentence);
    let rest = result.cautions.iter().chain(&result.first_steps).copied().chain(next).chain(tip).chain(result.price);
    reasons.chain(conflicts).chain(rest).map(|sentence| sentence.text.as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_persona_is_told_what_is_fair_and_why() {
    assert_eq!(PERSONAS.len(), 20);
    PERSONAS.iter().for_each(check);
}

#[test]
fn half_of_the_personas_are_asked_five_questions_or_fewer() {
    let mut counts: Vec<usize> =
        PERSONAS.iter().map(|persona| real().asked_of(&answers(real(), persona.choices)).len()).collect();
    counts.sort_unstable();
    assert!(counts[counts.len() / 2] <= 5, "{counts:?}");
}

#[test]
fn not_sure_of_anything_is_a_start_of_low_confidence() {
    let result = real().result(&answers(real(), "- - - - - - - - - -"));
    assert_eq!(result.confidence, Confidence::Low);
    assert_eq!(result.reasons.len(), 3);
    assert!(!result.what_would_change.is_empty(), "one answer would tip it");
}

/// Whether `size` more answers, of questions from position `from` on, can be changed so that another outcome comes out.
fn flips(answers: &Answers, from: usize, size: usize, outcome: Option<OutcomeIndex>) -> bool {
    if size == 0 {
        let found = real().verdict(answers).outcome;
        return found.is_some() && found != outcome;
    }
    let given = real().questions.iter().enumerate().skip(from);
    given.filter(|(_, question)| answers.get(question.index) != Answer::Unasked).any(|(position, question)| {
        let others = question.choices.iter().map(|choice| Answer::Choice(choice.index));
        others
            .filter(|other| *other != answers.get(question.index))
            .any(|other| flips(&answers.clone().with(question.index, other), position + 1, size - 1, outcome))
    })
}

/// The changes that are shown change the outcome, are three at most, and no fewer answers would do.
#[track_caller]
fn check_changes(choices: &str) {
    let full = answers(real(), choices);
    for answers in [asked(real(), &full), full] {
        let result = real().result(&answers);
        let outcome = result.outcome.map(|outcome| outcome.index);
        let sizes: Vec<usize> = result.what_would_change.iter().map(|change| change.answers.len()).collect();
        assert!((1..=3).contains(&sizes.len()), "{choices}: {sizes:?}");
        assert!(sizes.iter().all(|size| *size == sizes[0]), "{choices}: {sizes:?}");
        assert!(
            (1..sizes[0]).all(|fewer| !flips(&answers, 0, fewer, outcome)),
            "{choices}: fewer than {sizes:?} would do"
        );
        for change in &result.what_would_change {
            let changed = change.answers.iter().fold(answers.clone(), |changed, (question, choice)| {
                changed.with(question.index, Answer::Choice(choice.index))
            });
            let found = real().verdict(&changed).outcome;
            assert_eq!(found, Some(change.outcome.index), "{choices}");
            assert_ne!(found, outcome, "{choices}");
            let everything = asked(real(), &changed);
            assert!(!change.sure || real().verdict(&everything).outcome == found, "{choices}: not as sure as it says");
        }
    }
}

#[test]
fn what_would_change_it_is_the_fewest_answers() {
    PERSONAS.iter().for_each(|persona| check_changes(persona.choices));
}
