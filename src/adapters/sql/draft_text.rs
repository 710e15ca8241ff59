//! The changes of a draft as one text, for a column.
//!
//! Owns that format. It lives for a day, so it needs no versions: one that cannot be read is gone.

use serde::{Deserialize, Serialize};

use crate::domain::{
    document_path::DocumentPath,
    knowledge::EntryId,
    moment::Moment,
    person::PersonId,
    question::{QuestionId, Settles},
    revision::{Content, Revise, RevisionId},
    space::SpaceId,
};

#[derive(Serialize, Deserialize)]
struct Edit {
    space: String,
    path: String,
    expected: Option<i64>,
    kind: String,
    text: Option<String>,
    base: Option<String>,
    author: String,
    why: String,
    at: i64,
}

/// Writes `edits`.
pub(super) fn write(edits: &[Revise]) -> Result<String, serde_json::Error> {
    let edit = |edit: &Revise| Edit {
        space: edit.space.to_string(),
        path: edit.path.to_string(),
        expected: edit.expected.map(|id| id.0),
        kind: super::rows::kind(&edit.content).to_owned(),
        text: edit.content.text().map(str::to_owned),
        base: edit.base.clone(),
        author: edit.author.to_string(),
        why: edit.why.clone(),
        at: edit.at.0,
    };
    serde_json::to_string(&edits.iter().map(edit).collect::<Vec<_>>())
}

/// Reads what [`write`] wrote.
pub(super) fn read(text: &str) -> Option<Vec<Revise>> {
    let edits: Vec<Edit> = serde_json::from_str(text).ok()?;
    edits.into_iter().map(revise).collect()
}

#[derive(Serialize, Deserialize)]
struct Settling {
    questions: Vec<i64>,
    picks: Vec<(String, String)>,
}

/// Writes what a draft deals with besides.
pub(super) fn write_settles(settles: &Settles) -> Result<String, serde_json::Error> {
    let picks = settles.picks.iter().map(|(words, entry)| (words.clone(), entry.to_string()));
    let questions = settles.questions.iter().map(|id| id.0).collect();
    serde_json::to_string(&Settling { questions, picks: picks.collect() })
}

/// Reads what [`write_settles`] wrote.
pub(super) fn read_settles(text: &str) -> Option<Settles> {
    let Settling { questions, picks } = serde_json::from_str(text).ok()?;
    let picks = picks.into_iter().map(|(words, entry)| (words, EntryId::new(&entry)));
    Some(Settles { questions: questions.into_iter().map(QuestionId).collect(), picks: picks.collect() })
}

fn revise(edit: Edit) -> Option<Revise> {
    Some(Revise {
        space: SpaceId::parse(&edit.space)?,
        path: DocumentPath::parse(&edit.path)?,
        expected: edit.expected.map(RevisionId),
        content: content(&edit.kind, edit.text)?,
        base: edit.base,
        author: PersonId::parse(&edit.author)?,
        why: edit.why,
        at: Moment(edit.at),
    })
}

fn content(kind: &str, text: Option<String>) -> Option<Content> {
    super::rows::content(kind, text.as_deref()).ok()
}
