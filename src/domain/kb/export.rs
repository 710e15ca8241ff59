//! `/kb export`: the files of a space, as an operator would keep them.
//!
//! Owns which files there are. They are the same texts that are served, so a folder of them is a knowledge folder, and an
//! import takes them over as they are. What is hidden here is named in a note beside them.

use super::Desk;
use crate::domain::{
    document_path::DocumentPath,
    knowledge::SourceFile,
    reply::{Attachment, Reply},
    revision::Content,
};

/// The note that names what is hidden; the knowledge folder takes no notice of it.
pub(super) const HIDDEN_NOTE: &str = "_hidden.txt";
/// What the archive is called.
const ARCHIVE: &str = "knowledge.zip";

/// All files, or those alone that were changed here.
pub(super) fn export(desk: &Desk, only_changed: bool) -> Reply {
    let ours =
        |file: &SourceFile| DocumentPath::parse(&file.path).is_some_and(|path| desk.layer.document(&path).is_some());
    let mut files: Vec<SourceFile> = desk.files().iter().filter(|file| !only_changed || ours(file)).cloned().collect();
    let documents = files.len();
    let hidden = desk.layer.documents.iter().filter(|document| document.content == Content::Hidden);
    let hidden: Vec<String> = hidden.map(|document| format!("{}\n", document.path)).collect();
    if !hidden.is_empty() {
        files.push(SourceFile { path: HIDDEN_NOTE.to_owned(), text: hidden.concat() });
    }
    if files.is_empty() {
        return desk.say.kb_no_changes();
    }
    let attachment = Some(Attachment { name: ARCHIVE.to_owned(), files });
    Reply { attachment, ..desk.say.kb_exported(documents, hidden.len(), only_changed) }
}
