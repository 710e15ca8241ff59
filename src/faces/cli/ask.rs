//! `weighwise ask`: one question, one answer.

use serde_json::json;

use crate::{
    app::App,
    domain::{language::Language, matching::Verdict, origin::Origin, request::Request, wording::Wording},
    faces::plain::{Layout, render},
};

/// Answers `question` as text.
pub async fn answer(app: &App, question: &str) -> String {
    let reply = app.handle(&Origin::console(), &Request::Ask { question: question.to_owned() }).await;
    render(&reply, Layout::of_stdout())
}

/// Says in plain words how the answer to `question` was found.
#[must_use]
pub fn explanation(app: &App, question: &str) -> String {
    Wording::of(Language::English).explained(&app.snapshot().matcher.explain(question))
}

/// The verdict on `question`, its nearest entries and the answer, as JSON.
#[must_use]
pub fn as_json(app: &App, question: &str) -> serde_json::Value {
    let snapshot = app.snapshot();
    let reading = snapshot.matcher.read(question);
    let answers = match &reading.verdict {
        Verdict::Answer(ids) => ids.as_slice(),
        Verdict::DidYouMean(_) | Verdict::DontKnow => &[],
    };
    let entries = answers.iter().filter_map(|id| snapshot.knowledge.entry(id.as_str()));
    json!({
        "verdict": super::match_queries::verdict_name(&reading.verdict),
        "matches": super::match_queries::matches(&reading.hits),
        "answers": entries.map(|entry| json!({
            "id": entry.id.as_str(),
            "title": entry.title,
            "body": entry.body,
            "sources": entry.sources,
        })).collect::<Vec<_>>(),
    })
}
