//! `weighwise layer fold`: what a server's admins wrote becomes part of the knowledge folder, for everybody.
//!
//! Owns the order: files first, each whole, and only then does the layer let go of them. Hidden documents stay hidden on
//! their server and visible elsewhere.

use std::{fmt::Write as _, fs, io::Write as _, path::Path};

use anyhow::Context;

use super::{super::documents, base_text, change};
use crate::{
    app::App,
    domain::{knowledge::SourceFile, layer::Layer, revision::Content, snapshot::Snapshot, space::SpaceId},
};

/// Writes the layer's documents into the knowledge folder and takes them out of the layer. A document beneath which the
/// folder has changed is only overwritten with `force`.
///
/// # Errors
/// When the folder has changed beneath a document, the outcome would have errors, or something cannot be read or saved.
pub async fn run(app: &App, server: u64, folder: &Path, force: bool) -> anyhow::Result<String> {
    let store = &app.ports().store;
    let layer = store.layer(SpaceId::Server(server)).await.context("the layer cannot be read")?;
    let (folded, hidden): (Vec<_>, Vec<_>) =
        layer.documents.into_iter().partition(|document| document.content.text().is_some());
    let base = app.base_files();
    let moved: Vec<String> = folded
        .iter()
        .filter(|document| document.base_moved(base_text(&base, &document.path)))
        .map(|document| document.path.to_string())
        .collect();
    if !force && !moved.is_empty() {
        anyhow::bail!(
            "nothing was folded: the folder has changed since these were written: {}; settle them there, or overwrite them with --force",
            moved.join(", ")
        );
    }
    let folded = Layer { documents: folded };
    refuse_errors(&base, &folded)?;
    let mut text = String::new();
    for document in &folded.documents {
        if let Some(content) = document.content.text() {
            let file = folder.join(document.path.as_str());
            write(&file, content).with_context(|| format!("{} cannot be written", file.display()))?;
            // Writing to a string cannot fail.
            let _ = writeln!(text, "wrote {}", file.display());
        }
    }
    let paths = folded.documents.iter().map(|document| document.path.clone());
    let changes: Vec<_> = paths
        .map(|path| change(app, &folded, server, path, Content::Removed, "folded into the knowledge folder"))
        .collect();
    store.revise_all(&changes).await.context("the files are written, but still in the layer, too; fold again")?;
    for document in hidden {
        let _ = writeln!(text, "{} stays hidden on this server only", document.path);
    }
    let _ = writeln!(text, "Folded {} into {}.", documents(changes.len()), folder.display());
    Ok(text)
}

fn refuse_errors(base: &[SourceFile], folded: &Layer) -> anyhow::Result<()> {
    let problems = Snapshot::problems(base, folded);
    let errors: Vec<String> = problems.iter().filter(|problem| problem.is_error()).map(ToString::to_string).collect();
    if errors.is_empty() { Ok(()) } else { anyhow::bail!("nothing was folded:\n{}", errors.join("\n")) }
}

/// Writes the file whole or not at all.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let fresh = file.with_extension("tmp");
    let mut written = fs::File::create(&fresh)?;
    written.write_all(text.as_bytes())?;
    written.sync_all()?;
    fs::rename(&fresh, file)
}
