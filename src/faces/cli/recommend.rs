//! `weighwise recommend`: the questionnaire at once, from answers or codes, as text, as JSON and as a picture.
//!
//! Owns the JSON. The questionnaire as a talk is the terminal's.

use anyhow::Context;
use serde_json::{Map, Value, json};

use super::args::Recommend;
use crate::{
    app::App,
    domain::{
        interview::{Answer, Answers, Change, Confidence, Questionnaire, Recommendation, ReopenError, Sentence, Since},
        origin::Origin,
        request::Request,
    },
    faces::{
        picture_file,
        plain::{Layout, render},
    },
};

/// The recommendation as text or JSON. Questions without an answer count as "not sure".
///
/// # Errors
/// When an answer names an unknown question or choice, a code cannot be read, the picture cannot be written, or there is
/// no questionnaire.
pub async fn run(app: &App, wanted: &Recommend) -> anyhow::Result<String> {
    let snapshot = app.snapshot();
    let questionnaire = snapshot
        .questionnaire
        .as_ref()
        .context("there is no questionnaire; check interview.toml with `weighwise check`")?;
    let (given, since) = match &wanted.code {
        Some(code) => reopened(questionnaire, code)?,
        None => (answered(questionnaire, wanted.answers.as_deref().unwrap_or_default())?, Since::Same),
    };
    let code = match &wanted.code {
        Some(code) => code.clone(),
        None => questionnaire.result_code(&given),
    };
    let other = wanted.compare.as_deref().map(|code| reopened(questionnaire, code)).transpose()?;
    let request = Request::Recommend { code: Some(code), compare: wanted.compare.clone() };
    let reply = app.handle(&Origin::console(), &request).await;
    if let Some(file) = &wanted.picture {
        picture_file::write(&reply, file)?;
    }
    Ok(match other {
        _ if !wanted.json => render(&reply, Layout::of_stdout()),
        Some((other, since_other)) => {
            let first = as_json(questionnaire, &given, since);
            format!("{:#}", json!({ "first": first, "second": as_json(questionnaire, &other, since_other) }))
        }
        None => format!("{:#}", as_json(questionnaire, &given, since)),
    })
}

/// The answers written as `question=choice,...`, with "not sure" for all that is left out.
fn answered(questionnaire: &Questionnaire, written: &str) -> anyhow::Result<Answers> {
    let given = questionnaire.parse_answers(written).map_err(|errors| {
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        anyhow::anyhow!(errors.join("; "))
    })?;
    Ok(questionnaire.questions.iter().fold(given, |answers, question| match answers.get(question.index) {
        Answer::Unasked => answers.with(question.index, Answer::Skipped),
        _ => answers,
    }))
}

fn reopened<'q>(questionnaire: &'q Questionnaire, code: &str) -> anyhow::Result<(Answers, Since<'q>)> {
    match questionnaire.reopen(code) {
        Ok(reopened) => Ok((reopened.answers, reopened.since)),
        Err(ReopenError::Stale(_)) => {
            anyhow::bail!(
                "the code `{code}` is from an earlier questionnaire; answer today's with `weighwise recommend`"
            )
        }
        Err(ReopenError::Unknown) => {
            anyhow::bail!("`{code}` is no code of a result; a code looks like 4T2C-0R9K-7Z1M and stands below a result")
        }
    }
}

fn as_json(questionnaire: &Questionnaire, answers: &Answers, since: Since<'_>) -> Value {
    let found = &questionnaire.result(answers);
    let asked = questionnaire.asked_of(answers);
    let scores = found.scores.iter().map(|score| {
        let value = json!({ "points": score.points, "veto": score.veto.map(|veto| veto.text.as_str()) });
        (score.outcome.id.clone(), value)
    });
    json!({
        "outcome": found.outcome.map(|outcome| outcome.id.as_str()),
        "variant": found.variant.map(|variant| variant.id.as_str()),
        "tie": found.tie.as_ref().map(|tie| tie.other.id.as_str()),
        "tie_text": found.tie.as_ref().and_then(|tie| tie.sentence).map(|tip| tip.text.as_str()),
        "tie_question": found.tie.as_ref().and_then(|tie| tie.question).map(|question| question.id.as_str()),
        "may_tie": found.open_tie.iter().flat_map(|open| &open.others).map(|other| other.id.as_str()).collect::<Vec<_>>(),
        "title": found.title(),
        "summary": found.summary(),
        "low_confidence": found.confidence == Confidence::Low,
        "scores": scores.collect::<Map<_, _>>(),
        "reasons": reasons(questionnaire, found),
        "price": found.price.map(|price| price.text.as_str()),
        "runner_up": found.runner_up.map(|outcome| outcome.id.as_str()),
        "what_would_change": found.what_would_change.iter().map(change).collect::<Vec<_>>(),
        "cautions": found.cautions.iter().map(|caution| caution.text.as_str()).collect::<Vec<_>>(),
        "conflicts": found.conflicts.iter().map(|conflict| conflict.sentence.text.as_str()).collect::<Vec<_>>(),
        "first_steps": found.first_steps.iter().map(|step| sentence(step)).collect::<Vec<_>>(),
        "next_step": found.next_step.as_ref().map(|next| sentence(next.sentence)),
        "relax": found.relax.iter().map(|relax| relax.question.id.as_str()).collect::<Vec<_>>(),
        "asked": asked.len(),
        "asked_questions": asked.iter().map(|question| question.id.as_str()).collect::<Vec<_>>(),
        "code": questionnaire.result_code(answers),
        "advice_changed": since != Since::Same,
    })
}

fn reasons(questionnaire: &Questionnaire, found: &Recommendation<'_>) -> Vec<Value> {
    let named = |reason: &crate::domain::interview::Reason<'_>| {
        let questions = reason.questions.iter().filter_map(|question| questionnaire.question(*question));
        questions.map(|question| question.id.clone()).collect::<Vec<_>>()
    };
    found
        .reasons
        .iter()
        .map(|reason| {
            let see = reason.sentence.see.as_ref().map(|id| id.as_str());
            json!({ "text": reason.sentence.text, "see": see, "questions": named(reason), "points": reason.points })
        })
        .collect()
}

fn change(change: &Change<'_>) -> Value {
    let answers = change.answers.iter().map(|(question, choice)| (question.id.clone(), json!(choice.id)));
    json!({
        "answers": answers.collect::<Map<_, _>>(),
        "outcome": change.outcome.id,
        "tie": change.tie.map(|tie| tie.id.as_str()),
        "sure": change.sure,
    })
}

fn sentence(sentence: &Sentence) -> Value {
    json!({ "text": sentence.text, "see": sentence.see.as_ref().map(|id| id.as_str()) })
}
