//! `weighwise layer import`: a folder of files into a server's layer, all of them or none.
//!
//! Owns the check of the whole before anything changes.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use anyhow::Context;

use super::{super::documents, HIDDEN_FILE, change, errors, lines};
use crate::{
    app::App,
    domain::{
        document_path::DocumentPath,
        revision::{Content, Revise},
        space::SpaceId,
    },
    ports::Library,
};

/// Adds the documents of `folder` to the layer; those that are the same already stay as they are. With `dry_run` it only
/// says what it would do.
///
/// # Errors
/// When a file is no document, an error would be there that was not there before, somebody changes the layer meanwhile, or something cannot be read or saved.
pub async fn run(app: &App, server: u64, folder: &Path, files: &dyn Library, dry_run: bool) -> anyhow::Result<String> {
    let store = &app.ports().store;
    let wanted = wanted(folder, files)?;
    let layer = store.layer(SpaceId::Server(server)).await.context("the layer cannot be read")?;
    let changes: Vec<_> =
        wanted.into_iter().map(|(path, content)| change(app, &layer, server, path, content, "imported")).collect();
    let errors = errors(&app.base_files(), &layer, &changes);
    if !errors.is_empty() {
        anyhow::bail!("nothing was imported:\n{}", lines(&errors));
    }
    let is = |path: &DocumentPath| layer.document(path).map(|document| &document.content);
    let new: Vec<Revise> = changes.into_iter().filter(|change| is(&change.path) != Some(&change.content)).collect();
    let mut text = String::new();
    for Revise { path, content, .. } in &new {
        let verb = match (content, is(path)) {
            (Content::Text(_), None) => "add",
            (Content::Text(_), Some(_)) => "change",
            (Content::Hidden | Content::Removed, _) => "hide",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{verb} {path}");
    }
    if !dry_run && !new.is_empty() {
        store.revise_all(&new).await.context("nothing was imported")?;
    }
    let count = documents(new.len());
    let _ = match dry_run {
        true => writeln!(text, "Would change {count}; nothing was saved."),
        false => writeln!(text, "Changed {count}; all is saved."),
    };
    Ok(text)
}

fn wanted(folder: &Path, files: &dyn Library) -> anyhow::Result<BTreeMap<DocumentPath, Content>> {
    let (files, unread) = files.read()?;
    if let Some(problem) = unread.first() {
        anyhow::bail!("{problem}");
    }
    let parse = |path: &str| {
        DocumentPath::parse(path).with_context(|| {
            format!("`{path}` is the path of no document; answers are answers/<topic>/<name>.md in a-z, 0-9 and -")
        })
    };
    let mut wanted = BTreeMap::new();
    let is_note = |path: &str| path == "README.md" || path.split('/').any(|part| part.starts_with('_'));
    for file in files.into_iter().filter(|file| !is_note(&file.path)) {
        wanted.insert(parse(&file.path)?, Content::Text(file.text));
    }
    let hidden = fs::read_to_string(folder.join(HIDDEN_FILE)).unwrap_or_default();
    for path in hidden.lines().map(str::trim).filter(|path| !path.is_empty()) {
        wanted.insert(parse(path)?, Content::Hidden);
    }
    Ok(wanted)
}
