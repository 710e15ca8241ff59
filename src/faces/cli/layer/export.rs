//! `weighwise layer export`: a server's layer as files, byte for byte what its admins wrote.

use std::{fs, path::Path};

use anyhow::Context;

use super::{super::documents, HIDDEN_FILE};
use crate::{
    app::App,
    domain::{revision::Content, space::SpaceId},
};

/// Writes the layer into `folder`, which must be empty or new.
///
/// # Errors
/// When the folder holds something, or something cannot be read or written.
pub async fn run(app: &App, server: u64, folder: &Path) -> anyhow::Result<String> {
    if fs::read_dir(folder).is_ok_and(|mut items| items.next().is_some()) {
        anyhow::bail!("{} is not empty; name a new folder", folder.display());
    }
    let layer = app.ports().store.layer(SpaceId::Server(server)).await.context("the layer cannot be read")?;
    let mut hidden = String::new();
    for document in &layer.documents {
        match &document.content {
            Content::Text(text) => write(&folder.join(document.path.as_str()), text)?,
            Content::Hidden | Content::Removed => hidden.push_str(&format!("{}\n", document.path)),
        }
    }
    if !hidden.is_empty() {
        write(&folder.join(HIDDEN_FILE), &hidden)?;
    }
    Ok(format!("Wrote {} into {}.\n", documents(layer.documents.len()), folder.display()))
}

fn write(file: &Path, text: &str) -> anyhow::Result<()> {
    let written = file.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(file, text));
    written.with_context(|| format!("{} cannot be written", file.display()))
}
