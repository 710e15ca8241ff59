//! `weighwise recommend`: the questionnaire for scripts.

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::{
    app::App,
    domain::{
        interview::{Answer, Answers, Position, Questionnaire, Recommendation, Sentence},
        problem::did_you_mean,
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
    let answers = read(questionnaire, answers.unwrap_or_default())?;
    if json {
        return Ok(format!("{:#}", as_json(&questionnaire.result(&answers))));
    }
    let code = Some(questionnaire.encode(&Position { answers, at: None }));
    Ok(render(&app.handle(&Request::Recommend { code }).await, Layout::of_stdout()))
}

fn read(questionnaire: &Questionnaire, written: &str) -> anyhow::Result<Answers> {
    let mut answers = questionnaire
        .questions
        .iter()
        .fold(Answers::default(), |answers, question| answers.with(question.index, Answer::Skipped));
    for pair in written.split(',').map(str::trim).filter(|pair| !pair.is_empty()) {
        let (question, choice) =
            pair.split_once('=').with_context(|| format!("`{pair}` is not an answer; write question=choice"))?;
        let Some(question) = questionnaire.question_by_id(question.trim()) else {
            bail!(unknown("question", question, questionnaire.questions.iter().map(|question| question.id.as_str())));
        };
        let Some(choice) = question.choice_by_id(choice.trim()) else {
            bail!(unknown("choice", choice, question.choices.iter().map(|choice| choice.id.as_str())));
        };
        answers.set(question.index, Answer::Choice(choice.index));
    }
    Ok(answers)
}

fn unknown<'a>(kind: &str, seen: &str, allowed: impl Iterator<Item = &'a str>) -> String {
    let allowed: Vec<&str> = allowed.collect();
    let cure = did_you_mean(seen, &allowed)
        .map_or_else(|| format!("there are {}", allowed.join(", ")), |near| format!("did you mean `{near}`?"));
    format!("there is no {kind} `{seen}`; {cure}")
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
        "low_confidence": found.confidence == crate::domain::interview::Confidence::Low,
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
