//! `/kb import`: files are taken over together or not at all, after a look at what they would change.
//!
//! Owns which of the files change something, and that one fault stops all of them. Files that are not in the archive stay
//! as they are, except for those that it says are hidden.

use super::{Desk, Step, export::HIDDEN_NOTE, preview};
use crate::domain::{
    document_path::DocumentPath,
    knowledge::{SourceFile, is_note},
    limits,
    problem::{Place, Problem},
    reply::{Attachment, Reply},
    revision::{Content, Revise},
    wording::{self, Wording},
};

/// The file with all problems, and its archive.
const ALL_PROBLEMS: &str = "problems.txt";
const PROBLEMS_ARCHIVE: &str = "problems.zip";

/// Takes `files` over; `faults` is what could not be taken out of their archive.
pub(super) fn import(desk: &Desk, files: &[SourceFile], faults: &[Problem]) -> Step {
    if faults.is_empty() && files.iter().all(|file| is_note(&file.path) && file.path != HIDDEN_NOTE) {
        return desk.say.kb_import_empty().into();
    }
    let mut problems: Vec<Problem> = faults.to_vec();
    let mut edits: Vec<Revise> = Vec::new();
    for file in files.iter().filter(|file| file.path != HIDDEN_NOTE && !is_note(&file.path)) {
        match DocumentPath::parse(&file.path) {
            Some(path) => edits.extend(taken_over(desk, path, &file.text)),
            None => problems.push(Problem::error(Place::file(&file.path), "fault-foreign", "cure-foreign")),
        }
    }
    let notes = files.iter().filter(|file| file.path == HIDDEN_NOTE);
    let hidden = notes.flat_map(|file| file.text.lines()).filter_map(|line| DocumentPath::parse(line.trim()));
    let is_hidden =
        |path: &DocumentPath| desk.layer.document(path).is_some_and(|document| document.content == Content::Hidden);
    for path in hidden.filter(|path| !is_hidden(path)) {
        if edits.iter().all(|edit| edit.path != path) {
            edits.push(desk.change(path, Content::Hidden, wording::KB_WHY_IMPORT.to_owned()));
        }
    }
    if problems.is_empty() && edits.is_empty() {
        return desk.say.kb_import_changes_nothing().into();
    }
    problems.extend(preview::new_problems(desk, &edits, None));
    if problems.iter().any(Problem::is_error) {
        return refused(desk.say, &problems).into();
    }
    preview::keep(desk, edits, None, preview::Note::None)
}

/// Every problem, in the reply, and in a file besides when there are more than a reply shows.
fn refused(say: Wording, problems: &[Problem]) -> Reply {
    let reply = say.kb_import_refused(problems);
    if reply.body.chars().count() <= limits::EMBED_DESCRIPTION {
        return reply;
    }
    let all = problems.iter().map(|problem| say.problem(problem) + "\n").collect();
    let files = vec![SourceFile { path: ALL_PROBLEMS.to_owned(), text: all }];
    Reply { attachment: Some(Attachment { name: PROBLEMS_ARCHIVE.to_owned(), files }), ..reply }
}

/// The change that makes a document say `text`, unless it does so already.
fn taken_over(desk: &Desk, path: DocumentPath, text: &str) -> Option<Revise> {
    if desk.text(&path) == Some(text) {
        return None;
    }
    // What the base says is left to the base.
    let follows = desk.base_text(&path) == Some(text);
    let content = if follows { Content::Removed } else { Content::Text(text.to_owned()) };
    Some(desk.change(path, content, wording::KB_WHY_IMPORT.to_owned()))
}
