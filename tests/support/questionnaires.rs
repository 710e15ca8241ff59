//! The real questionnaire and two made for other purposes, with short ways to answer them.

use std::sync::LazyLock;

use weighwise::domain::interview::{Answer, Answers, Question, Questionnaire, Recommendation, Step};

pub const REAL: &str = include_str!("../../knowledge/interview.toml");
pub const LICENCES: &str = include_str!("../data/licence_picker.toml");
pub const HARDWARE: &str = include_str!("../data/hardware_picker.toml");

/// The real questionnaire, read once.
pub fn real() -> &'static Questionnaire {
    static REAL_ONE: LazyLock<Questionnaire> = LazyLock::new(|| {
        let (questionnaire, problems) = Questionnaire::parse("interview.toml", REAL);
        let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(shown.is_empty(), "{}", shown.join("\n"));
        questionnaire.expect("no problem, so there is a questionnaire")
    });
    &REAL_ONE
}

/// The questionnaire in `text`, whatever is worth mending in it.
#[track_caller]
pub fn other(text: &str) -> Questionnaire {
    let (questionnaire, problems) = Questionnaire::parse("q.toml", text);
    questionnaire.unwrap_or_else(|| panic!("{problems:?}"))
}

/// The answers `choices`, one a question in the order of the file; `-` is "not sure".
#[track_caller]
pub fn answers(questionnaire: &Questionnaire, choices: &str) -> Answers {
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

/// Made-up answers from one number a question: 0 stays open, 1 is "not sure", and so on, around and around.
pub fn some_answers(questionnaire: &Questionnaire, numbers: &[usize]) -> Answers {
    let mut answers = Answers::default();
    for (question, number) in questionnaire.questions.iter().zip(numbers) {
        let answer = match number % (question.choices.len() + 2) {
            0 => Answer::Unasked,
            1 => Answer::Skipped,
            choice => Answer::Choice(question.choices[choice - 2].index),
        };
        answers.set(question.index, answer);
    }
    answers
}

/// What a person who would answer `full` says to `question`: "not sure" where there is nothing in it.
pub fn given(full: &Answers, question: &Question) -> Answer {
    Some(full.get(question.index)).filter(|answer| *answer != Answer::Unasked).unwrap_or(Answer::Skipped)
}

/// The answers that are really asked of a person who would answer `full`.
#[track_caller]
pub fn asked(questionnaire: &Questionnaire, full: &Answers) -> Answers {
    let mut answers = Answers::default();
    while let Step::Ask { question, remaining } = questionnaire.next(&answers) {
        assert_eq!(answers.get(question.index), Answer::Unasked, "asked twice: {}", question.id);
        let open = questionnaire.questions.len() - answers.asked();
        assert!((1..=open).contains(&remaining), "{remaining} are said to be left of {open}");
        answers.set(question.index, given(full, question));
    }
    answers
}

/// `outcome`, or `outcome (variant)`.
pub fn best(result: &Recommendation<'_>) -> String {
    let outcome = result.outcome.map_or("nothing", |outcome| &outcome.id);
    let variant = result.variant.map(|variant| format!(" ({})", variant.id)).unwrap_or_default();
    format!("{outcome}{variant}")
}

/// The same, with ` = other` behind it when there is a tie.
pub fn shown(result: &Recommendation<'_>) -> String {
    let tie = result.tie.as_ref().map(|tie| format!(" = {}", tie.other.id)).unwrap_or_default();
    format!("{}{tie}", best(result))
}
