//! Two results side by side: what both were recommended, where the answers part, and which answer makes the difference.
//!
//! Owns the comparison of two codes. Whose they are it does not know, and need not.

use super::{BETWEEN_CODES, Talk};
use crate::domain::{
    button::InterviewStep,
    interview::{Answer, Answers, Question, Recommendation, ReopenError, Reopened, Score},
    picture::{Picture, Shape, Table},
    reply::{Reply, Weight},
    wording::{self, Wording},
};

/// Both results, for the person who asked.
pub(super) fn compare(talk: &Talk<'_>, one: &str, other: &str) -> Reply {
    let mut reply = side_by_side(talk, one, other);
    if reply.picture.is_some() {
        let code = format!("{one}{BETWEEN_CODES}{other}");
        let share = talk.button(&talk.say.share(), InterviewStep::Share, tidy(&code), Weight::Plain);
        if let Some(row) = reply.buttons.first_mut() {
            row.push(share);
        }
    }
    reply
}

/// Both results, for everybody.
pub(super) fn share(talk: &Talk<'_>, one: &str, other: &str) -> Reply {
    let reply = side_by_side(talk, one, other);
    if reply.picture.is_some() { Reply { signed: true, ..reply } } else { reply.private() }
}

/// The codes without what people may put between characters, so that a button can carry them.
fn tidy(codes: &str) -> String {
    codes.chars().filter(|character| character.is_ascii_alphanumeric() || *character == BETWEEN_CODES).collect()
}

fn side_by_side(talk: &Talk<'_>, one: &str, other: &str) -> Reply {
    let say = talk.say;
    let reply = match (talk.questionnaire.reopen(one), talk.questionnaire.reopen(other)) {
        (Ok(one), Ok(other)) => both(talk, &one, &other),
        (Err(ReopenError::Stale(advice)), _) => say.stale_side(&say.first(), advice),
        (_, Err(ReopenError::Stale(advice))) => say.stale_side(&say.second(), advice),
        (Err(ReopenError::Unknown), _) => say.unknown_side(&say.first()),
        (_, Err(ReopenError::Unknown)) => say.unknown_side(&say.second()),
    };
    Reply { buttons: talk.own_start(), ..reply }
}

fn both(talk: &Talk<'_>, one: &Reopened<'_>, other: &Reopened<'_>) -> Reply {
    let say = talk.say;
    let results = [talk.questionnaire.result(&one.answers), talk.questionnaire.result(&other.answers)];
    let [first, second] = &results;
    let of_both = |question: &&Question| [&one.answers, &other.answers].map(|answers| answers.get(question.index));
    let differ = |question: &&Question| matches!(of_both(question), [one, other] if one != other);
    let (only_one, parting): (Vec<&Question>, Vec<&Question>) = talk
        .questionnaire
        .questions
        .iter()
        .filter(differ)
        .partition(|question| of_both(question).contains(&Answer::Unasked));
    let lines = parting.iter().map(|question| {
        let answer = |answers: &Answers| say.answer(question, answers.get(question.index));
        wording::parting(&question.text, &answer(&one.answers), &answer(&other.answers))
    });
    let deciding: Vec<&str> = deciding(talk, one, other, &parting);
    let told = table(say, &results);
    let reply = say.side_by_side(first, second, (lines.collect(), only_one.len()), &deciding, &told);
    let picture = Picture {
        title: say.side_by_side_title(),
        alt: wording::table_alt(&told),
        shape: Shape::Table(table(say, &results)),
    };
    let reply = say.side_changed(&say.second(), other.since, reply);
    Reply { picture: Some(picture), ..say.side_changed(&say.first(), one.since, reply) }
}

/// The questions on which the second would alone come to the first's outcome by answering like the first.
fn deciding<'s>(talk: &Talk<'s>, one: &Reopened<'_>, other: &Reopened<'_>, parting: &[&'s Question]) -> Vec<&'s str> {
    let outcome = |answers: &Answers| talk.questionnaire.verdict(answers).outcome;
    let wanted = outcome(&one.answers);
    if wanted == outcome(&other.answers) {
        return Vec::new();
    }
    parting
        .iter()
        .filter(|question| one.answers.get(question.index) != Answer::Unasked)
        .filter(|question| {
            outcome(&other.answers.clone().with(question.index, one.answers.get(question.index))) == wanted
        })
        .map(|question| question.text.as_str())
        .collect()
}

/// What is recommended and all scores, a column for each.
fn table(say: Wording, results: &[Recommendation<'_>; 2]) -> Table {
    let [first, second] = results;
    let mut rows = vec![say.recommended_row(first, second)];
    rows.extend(first.scores.iter().zip(&second.scores).map(|(one, other): (&Score<'_>, &Score<'_>)| {
        vec![one.outcome.title.clone(), say.points(one), say.points(other)]
    }));
    Table { head: vec![String::new(), say.first(), say.second()], rows }
}
