//! Asking: the next question, a question once more, and the list of all answers.
//!
//! Owns which buttons stand below a question.

use super::{Talk, rows};
use crate::domain::{
    button::InterviewStep,
    interview::{Answer, Answers, Question, View},
    reply::{Button, Reply, Weight},
    wording,
};

/// Asks `question` for the first time, with about `remaining` left, this one among them.
pub(super) fn ask(talk: &Talk<'_>, question: &Question, answers: &Answers, remaining: usize) -> Reply {
    let mut buttons = choices(talk, question, answers);
    let mut moves = vec![unsure(talk, question, answers)];
    moves.extend(talk.ways_back(answers));
    moves.push(talk.button(&talk.say.stop(), InterviewStep::Cancel, String::new(), Weight::Plain));
    buttons.push(moves);
    Reply { buttons, ..talk.say.question(&question.text, answers.asked(), remaining) }
}

/// Asks `question` because the person wants to answer it. An answer given before is marked, and pressing it leaves all as
/// it was.
pub(super) fn ask_again(talk: &Talk<'_>, question: &Question, answers: &Answers) -> Reply {
    if answers.get(question.index) == Answer::Unasked {
        return ask(talk, question, answers, 1);
    }
    let mut buttons = choices(talk, question, answers);
    buttons.push(vec![
        unsure(talk, question, answers),
        talk.go(&talk.say.all_my_answers(), answers.clone(), View::Answers, Weight::Plain),
    ]);
    Reply { buttons, ..talk.say.question_again(&question.text) }
}

/// All answers given so far, each to be changed.
pub(super) fn all(talk: &Talk<'_>, answers: &Answers) -> Reply {
    let given: Vec<(&Question, Answer)> = answers
        .iter()
        .filter_map(|(question, answer)| Some((talk.questionnaire.question(question)?, answer)))
        .collect();
    let changes: Vec<Button> = given
        .iter()
        .map(|(question, _)| talk.go(&question.text, answers.clone(), View::Question(question.index), Weight::Plain))
        .collect();
    let mut buttons = rows(&changes, 1);
    buttons.push(vec![talk.go(&talk.say.to_the_result(), answers.clone(), View::Next, Weight::Main)]);
    let lines = given.iter().map(|(question, answer)| (question.text.as_str(), talk.say.answer(question, *answer)));
    Reply { buttons, ..talk.say.all_answers(lines) }
}

fn choices(talk: &Talk<'_>, question: &Question, answers: &Answers) -> Vec<Vec<Button>> {
    let buttons: Vec<Button> = question
        .choices
        .iter()
        .map(|choice| answer_with(talk, question, answers, Answer::Choice(choice.index), Weight::Main))
        .collect();
    rows(&buttons, 1)
}

fn unsure(talk: &Talk<'_>, question: &Question, answers: &Answers) -> Button {
    answer_with(talk, question, answers, Answer::Skipped, Weight::Plain)
}

fn answer_with(talk: &Talk<'_>, question: &Question, answers: &Answers, answer: Answer, weight: Weight) -> Button {
    let label = talk.say.answer(question, answer);
    let given = answers.get(question.index) == answer;
    let label = if given { wording::given_before(&label) } else { label };
    talk.go(&label, answers.clone().with(question.index, answer), View::Next, weight)
}
