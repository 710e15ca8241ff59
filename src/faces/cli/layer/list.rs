//! `weighwise layer list`: which servers have layers, or what stands in one.

use std::fmt::Write;

use anyhow::Context;

use super::{super::documents, base_text};
use crate::{
    app::App,
    domain::{revision::Content, space::SpaceId},
};

/// All layers, or the documents of one server's with where they stand to the base.
///
/// # Errors
/// When the store cannot be read.
pub async fn run(app: &App, server: Option<u64>) -> anyhow::Result<String> {
    match server {
        Some(server) => one(app, server).await,
        None => layers(app).await,
    }
}

async fn layers(app: &App) -> anyhow::Result<String> {
    let store = &app.ports().store;
    let mut text = String::new();
    for space in store.spaces().await.context("the layers cannot be read")? {
        let layer = store.layer(space).await.context("a layer cannot be read")?;
        let hidden = layer.documents.iter().filter(|document| document.content == Content::Hidden).count();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "server {space}: {}, {hidden} of them hidden", documents(layer.documents.len()));
    }
    Ok(if text.is_empty() { "No server has a layer.\n".to_owned() } else { text })
}

async fn one(app: &App, server: u64) -> anyhow::Result<String> {
    let layer = app.ports().store.layer(SpaceId::Server(server)).await.context("the layer cannot be read")?;
    let base = app.base_files();
    let mut text = String::new();
    for document in &layer.documents {
        let beneath = base_text(&base, &document.path);
        let state = match (&document.content, beneath) {
            (Content::Text(_), None) => "added",
            (Content::Text(text), Some(base)) if text == base => "same as the folder",
            (Content::Text(_), Some(_)) => "changed",
            (Content::Hidden | Content::Removed, _) => "hidden",
        };
        let moved = if document.base_moved(beneath) { ", the folder has changed since" } else { "" };
        let _ = writeln!(text, "{}: {state}, revision {}{moved}", document.path, document.revision);
    }
    for problem in app.served(SpaceId::Server(server)).await.problems.iter() {
        let _ = writeln!(text, "{problem}");
    }
    Ok(if text.is_empty() { format!("Server {server} has no layer.\n") } else { text })
}
