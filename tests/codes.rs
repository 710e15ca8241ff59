//! Codes of half-finished questionnaires and of results: they come back, slips are seen, and older ones are told apart.

use proptest::prelude::*;
use weighwise::domain::interview::{CodeError, Headline, Position, Questionnaire, ReopenError, Reopened, Since, View};

use crate::support::questionnaires::{REAL, answers, other, real, some_answers};

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn codes_come_back(numbers in proptest::collection::vec(0..60_usize, 10), view in 0..12_usize) {
        let questionnaire = real();
        let view = match questionnaire.questions.get(view) {
            Some(question) => View::Question(question.index),
            None if view == 11 => View::Answers,
            None => View::Next,
        };
        let position = Position { answers: some_answers(questionnaire, &numbers), view };
        let code = questionnaire.encode(&position);
        prop_assert!(code.len() <= 40 && code.chars().all(|character| character.is_ascii_alphanumeric()), "{code}");
        prop_assert_eq!(questionnaire.decode(&code), Ok(position));
    }

    #[test]
    fn results_come_back_however_they_are_typed(numbers in proptest::collection::vec(0..60_usize, 10)) {
        let questionnaire = real();
        let answers = some_answers(questionnaire, &numbers);
        let code = questionnaire.result_code(&answers);
        let wanted = Reopened { answers, since: Since::Same };
        prop_assert!(code.len() <= 14, "{code}");
        prop_assert_eq!(questionnaire.reopen(&code), Ok(wanted.clone()));
        let typed = code.to_lowercase().replace('0', "o").replace('1', "l").replace('-', " ");
        prop_assert_eq!(questionnaire.reopen(&typed), Ok(wanted));
    }

    #[test]
    fn a_slip_in_a_code_is_seen(numbers in proptest::collection::vec(0..60_usize, 10), at in 0..40_usize, to in 0..40_usize, other in "[0-9A-HJKMNP-TV-Z]") {
        let questionnaire = real();
        let code = questionnaire.result_code(&some_answers(questionnaire, &numbers)).replace('-', "");
        let (at, to) = (at % code.len(), to % code.len());
        let wrong = format!("{}{other}{}", &code[..at], &code[at + 1..]);
        let mut swapped: Vec<char> = code.chars().collect();
        swapped.swap(at, to);
        for slip in [wrong, swapped.into_iter().collect::<String>()] {
            let expected = if slip == code { questionnaire.reopen(&code) } else { Err(ReopenError::Unknown) };
            prop_assert_eq!(questionnaire.reopen(&slip), expected);
        }
    }

    #[test]
    fn anything_else_is_no_code(text in ".{0,60}") {
        let questionnaire = real();
        prop_assert!(questionnaire.decode(&text).is_err());
        let _ = questionnaire.reopen(&text);
    }
}

#[test]
fn codes_of_another_questionnaire_are_stale() {
    let old = real();
    let broken = Questionnaire::parse("new", &REAL.replace("id = \"spiky\"", "id = \"peaks\"")).0;
    assert!(broken.is_none(), "the points still name the old choice");
    let new = other(&REAL.replace("\"spiky\"", "\"peaks\""));
    let code = old.encode(&Position::default());
    assert_eq!(new.decode(&code), Err(CodeError::Stale));
    let reworded = other(&REAL.replace("Rare use, or sudden peaks", "Now and then"));
    assert!(reworded.decode(&code).is_ok(), "other words leave codes alone");
}

/// What a result's code of the real questionnaire says in a newer one: `same`, `was X`, `gone, was X`.
#[track_caller]
fn check_since(choices: &str, from: &str, to: &str, expected: &str) {
    assert!(from.is_empty() || REAL.contains(from), "{from}");
    let code = real().result_code(&answers(real(), choices));
    let new = other(&REAL.replace(from, to));
    let title = |advice: Option<Headline<'_>>| advice.and_then(|advice| advice.title()).unwrap_or("?").to_owned();
    let seen = match new.reopen(&code) {
        Ok(Reopened { since: Since::Same, .. }) => "same".to_owned(),
        Ok(Reopened { since: Since::Changed(advice), .. }) => format!("was {}", title(advice)),
        Err(ReopenError::Stale(advice)) => format!("gone, was {}", title(advice)),
        Err(ReopenError::Unknown) => "unknown".to_owned(),
    };
    assert_eq!(seen, expected);
}

#[test]
fn a_code_tells_whether_the_advice_has_moved() {
    let agency = "no asis mid none coder days com none none spiky";
    let heavier = "choices = [\"spiky\"]\npoints = -9";
    check_since(agency, "Rare use, or sudden peaks", "Now and then", "same");
    check_since(agency, "choices = [\"spiky\"]\npoints = 3", heavier, "was A hosted model, for now");
    check_since(agency, "\"spiky\"", "\"peaks\"", "gone, was A hosted model, for now");
    let packager = "must asis mid small coder months osi none none frozen";
    check_since(packager, "choices = [\"spiky\"]\npoints = 3", heavier, "same");
    check_since(packager, "\"spiky\"", "\"peaks\"", "gone, was Open source, ready-made");
}
