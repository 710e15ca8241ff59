//! The picture of a reply as a file, for faces that cannot show it.
//!
//! Owns drawing into a file. Says nothing: what came of it is for the face to tell.

use std::path::Path;

use anyhow::Context;

use crate::{domain::reply::Reply, drawing};

/// Writes the picture of `reply` to `file`, if it has one; gives whether it has.
///
/// # Errors
/// When the picture cannot be drawn or the file not be written.
pub fn write(reply: &Reply, file: &Path) -> anyhow::Result<bool> {
    let Some(picture) = &reply.picture else { return Ok(false) };
    let drawn = drawing::png(picture)?;
    std::fs::write(file, drawn).with_context(|| format!("the picture {} cannot be written", file.display()))?;
    Ok(true)
}
