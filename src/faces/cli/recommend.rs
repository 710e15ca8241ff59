//! `weighwise recommend`: the questionnaire for scripts.

use anyhow::Context;
use serde_json::{Value, json};

use crate::{
    app::App,
    domain::{
        interview::{Answer, Confidence, Position, Recommendation, Sentence},
        request::Request,
    },
    faces::plain::{Layout, render},
};

/// The recommendation for `answers`, such as `money=none,hardware=small`, as text or JSON. Questions without an answer
/// count as "not sure".
///
/// # Errors
/// When an answer names an unknown question or choice, or there is no questionnaire.
pub async fn run(app: &App, answers: Option<&str>, json: bool) -> anyhow::Result<String> {
    let snapshot = app.snapshot();
    let questionnaire = snapshot
        .questionnaire
        .as_ref()
        .context("there is no questionnaire; check interview.toml with `weighwise check`")?;
    let given = questionnaire.parse_answers(answers.unwrap_or_default()).map_err(|errors| {
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        anyhow::anyhow!(errors.join("; "))
    })?;
    if json {
        return Ok(format!("{:#}", as_json(&questionnaire.result(&given))));
    }
    let answers = questionnaire.questions.iter().fold(given, |answers, question| match answers.get(question.index) {
        Answer::Unasked => answers.with(question.index, Answer::Skipped),
        _ => answers,
    });
    let code = Some(questionnaire.encode(&Position { answers, at: None }));
    Ok(render(&app.handle(&Request::Recommend { code }).await, Layout::of_stdout()))
}

fn as_json(found: &Recommendation<'_>) -> Value {
    let sentence =
        |sentence: &Sentence| json!({ "text": sentence.text, "see": sentence.see.as_ref().map(|id| id.as_str()) });
    let scores = found.scores.iter().map(|score| {
        let value = json!({ "points": score.points, "veto": score.veto.map(|veto| veto.text.as_str()) });
        (score.outcome.id.clone(), value)
    });
    json!({
        "outcome": found.outcome.map(|outcome| outcome.id.as_str()),
        "variant": found.variant.map(|variant| variant.id.as_str()),
        "tie": found.tie.as_ref().map(|tie| tie.other.id.as_str()),
        "tie_question": found.tie.as_ref().and_then(|tie| tie.question).map(|question| question.id.as_str()),
        "low_confidence": found.confidence == Confidence::Low,
        "scores": scores.collect::<serde_json::Map<_, _>>(),
        "reasons": found.reasons.iter().map(|reason| sentence(reason.sentence)).collect::<Vec<_>>(),
        "price": found.price.map(|price| price.text.as_str()),
        "runner_up": found.runner_up.map(|outcome| outcome.id.as_str()),
        "cautions": found.cautions.iter().map(|caution| caution.text.as_str()).collect::<Vec<_>>(),
        "conflicts": found.conflicts.iter().map(|conflict| conflict.sentence.text.as_str()).collect::<Vec<_>>(),
        "first_steps": found.first_steps.iter().map(|step| sentence(step)).collect::<Vec<_>>(),
        "asked": found.asked,
    })
}
