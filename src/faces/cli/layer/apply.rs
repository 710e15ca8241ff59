//! `weighwise layer apply`: changes from a script, a line each, each saved before the next is read.
//!
//! Owns that format. A line that is answered with "saved" is safe, whatever happens next.

use std::{
    io::{self, BufRead, Write},
    slice,
};

use serde::Deserialize;

use super::{change, errors};
use crate::{
    app::{App, chain},
    domain::{document_path::DocumentPath, revision::Content, space::SpaceId},
};

/// A line: the text of a document, or `hidden`, or neither to take it out of the layer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    path: String,
    text: Option<String>,
    #[serde(default)]
    hidden: bool,
}

/// Saves a change for each line of `input` and answers each on `output`; gives whether all were saved.
///
/// # Errors
/// When the input cannot be read or the output not be written.
pub async fn run(app: &App, server: u64, input: impl BufRead, mut output: impl Write) -> io::Result<bool> {
    let mut all = true;
    for line in input.lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        match saved(app, server, &line).await {
            Ok(said) => writeln!(output, "saved {said}")?,
            Err(why) => {
                all = false;
                writeln!(output, "not saved: {why}")?;
            }
        }
        output.flush()?;
    }
    Ok(all)
}

async fn saved(app: &App, server: u64, line: &str) -> Result<String, String> {
    let line: Line = serde_json::from_str(line)
        .map_err(|error| format!("this is no line {{\"path\", \"text\" or \"hidden\"}}: {error}"))?;
    let path = DocumentPath::parse(&line.path).ok_or_else(|| format!("`{}` is the path of no document", line.path))?;
    let content = match (line.text, line.hidden) {
        (Some(text), false) => Content::Text(text),
        (None, true) => Content::Hidden,
        (None, false) => Content::Removed,
        (Some(_), true) => return Err("a hidden document has no text".to_owned()),
    };
    let store = &app.ports().store;
    let layer = store.layer(SpaceId::Server(server)).await.map_err(|error| chain(&error))?;
    let change = change(app, &layer, server, path, content, "applied");
    if let Some(problem) = errors(&app.base_files(), &layer, slice::from_ref(&change)).first() {
        return Err(problem.to_string());
    }
    let id = store.revise(&change).await.map_err(|error| chain(&error))?;
    Ok(format!("{} as revision {id}", change.path))
}
