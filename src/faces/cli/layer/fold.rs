//! `weighwise layer fold`: what a server's admins wrote becomes part of the knowledge folder, for everybody.
//!
//! Owns the order: the folder is checked as it would be, then come the files, each whole, and only then does the layer let go
//! of them. What the layer hides is taken out of the folder, so that the folder alone says what the server said. Never leaves
//! a folder with an error that it did not have.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::Path,
};

use anyhow::Context;

use super::{super::documents, base_text, change, lines};
use crate::{
    app::App,
    domain::{
        knowledge::SourceFile,
        layer::{Document, Layer},
        new_problems,
        problem::Problem,
        revision::Content,
        snapshot::Snapshot,
        space::SpaceId,
    },
};

/// Makes the knowledge folder say what the layer says, and empties the layer. A document beneath which the folder has
/// changed, unless it says the same by now, is only overwritten or taken out with `force`.
///
/// # Errors
/// When the folder has changed beneath a document, would have an error that it has not now, or something cannot be read or
/// saved.
pub async fn run(app: &App, server: u64, folder: &Path, force: bool) -> anyhow::Result<String> {
    let store = &app.ports().store;
    let layer = store.layer(SpaceId::Server(server)).await.context("the layer cannot be read")?;
    let base = app.base_files();
    let is_done = |document: &Document| document.content.text() == base_text(&base, &document.path);
    let moved: Vec<&str> = layer
        .documents
        .iter()
        .filter(|document| !is_done(document) && document.base_moved(base_text(&base, &document.path)))
        .map(|document| document.path.as_str())
        .collect();
    if !force && !moved.is_empty() {
        anyhow::bail!(
            "nothing was folded: the folder has changed since these were written: {}; settle them there, or overwrite them with --force",
            moved.join(", ")
        );
    }
    refuse_errors(&base, &layer)?;
    let mut text = String::new();
    for document in &layer.documents {
        let file = folder.join(document.path.as_str());
        // Writing to a string cannot fail.
        let _ = match document.content.text() {
            _ if is_done(document) => writeln!(text, "{}: nothing to do, the folder is the same", document.path),
            Some(content) => {
                write(&file, content).with_context(|| format!("{} cannot be written", file.display()))?;
                writeln!(text, "wrote {}", file.display())
            }
            None => {
                take_out(&file).with_context(|| format!("{} cannot be taken out", file.display()))?;
                writeln!(text, "took out {}", file.display())
            }
        };
    }
    let changes: Vec<_> = layer
        .documents
        .iter()
        .map(|document| document.path.clone())
        .map(|path| change(app, &layer, server, path, Content::Removed, "folded into the knowledge folder"))
        .collect();
    store.revise_all(&changes).await.context("the folder is changed, but the layer is not emptied; fold again")?;
    let _ = writeln!(text, "Folded {} into {}.", documents(changes.len()), folder.display());
    Ok(text)
}

/// Reads the folder as it would be. Links to what is taken out count, as nothing hides them there.
fn refuse_errors(base: &[SourceFile], layer: &Layer) -> anyhow::Result<()> {
    let mut all = Snapshot::faults(&layer.over(base, &[]));
    all.retain(Problem::is_error);
    let new = new_problems::beyond(all, base);
    if new.is_empty() {
        return Ok(());
    }
    anyhow::bail!(
        "nothing was folded, as the folder would have errors that it does not have now:\n{}\nMend them in the folder or on the server, and fold again",
        lines(&new)
    )
}

/// Writes the file whole or not at all.
fn write(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let fresh = file.with_extension("tmp");
    let mut written = fs::File::create(&fresh)?;
    written.write_all(text.as_bytes())?;
    written.sync_all()?;
    fs::rename(&fresh, file)
}

/// Takes the file out, unless somebody has done so already.
fn take_out(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
