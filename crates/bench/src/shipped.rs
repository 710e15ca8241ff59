//! The knowledge that is shipped with the bot, and questions to it.
//!
//! Owns where it lies. The questions are the golden ones: those that must be answered and the chat that must not.

use std::path::PathBuf;

use weighwise::{adapters::folder::Folder, app, domain::snapshot::Snapshot};

/// Loads it as the bot does: files, checks, matcher and questionnaire.
///
/// # Errors
/// When the folder cannot be read.
pub fn load() -> anyhow::Result<Snapshot> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../knowledge");
    let (snapshot, _problems) = app::load(&Folder::new(folder))?;
    Ok(snapshot)
}

/// Its golden questions and chat.
#[must_use]
pub fn questions(snapshot: &Snapshot) -> Vec<String> {
    let golden = &snapshot.knowledge.golden;
    let questions = golden.must_answer.iter().map(|(question, _)| question);
    questions.chain(&golden.off_topic).cloned().collect()
}
