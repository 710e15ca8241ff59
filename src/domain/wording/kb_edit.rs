//! Sentences around an edit: its form, its preview, saving it, and files that come and go.

use crate::domain::{
    document_path::DocumentPath,
    impact::{Move, Outcome},
    knowledge::EntryId,
    problem::Problem,
    reply::{Reply, Section},
    revision::{Content, Revise, Revision},
    text::{fit, packed_lines},
};

use super::{kb_person, kb_problem, kb_show_button, kb_undo_button, kb_when};

/// Title of the form of a new answer.
pub const KB_FORM_ADD: &str = "A new answer";
/// Labels of a form's fields.
pub const KB_FIELD_ID: &str = "Id: topic/name, such as cost/renting-gpus";
/// The question that an entry answers.
pub const KB_FIELD_TITLE: &str = "The question it answers";
/// The phrases.
pub const KB_FIELD_PHRASES: &str = "Ways people ask it, one per line";
/// The answer.
pub const KB_FIELD_BODY: &str = "The answer, in Markdown";
/// The cells of a row.
pub const KB_FIELD_CELLS: &str = "Cells, one per line: option: text";
/// The sources.
pub const KB_FIELD_SOURCES: &str = "Sources: https addresses, one per line";
/// The links.
pub const KB_FIELD_SEE: &str = "Related entries: ids, one per line";
/// The topic of an answer for which none was named, and the name of one without a name.
pub const KB_NO_TOPIC: &str = "community";
/// The name of an answer for which none was given.
pub const KB_NO_NAME: &str = "new-answer";

/// The button that saves.
pub const KB_SAVE: &str = "Save";
/// The button that opens the form again.
pub const KB_AGAIN: &str = "Edit again";
/// The button that drops a draft.
pub const KB_CANCEL: &str = "Cancel";
/// The button that lays a draft over another change.
pub const KB_OVER: &str = "Put mine over it";
/// The button that drops a draft in favour of another change.
pub const KB_DROP_MINE: &str = "Keep theirs";

/// Heading of phrases that are near other entries.
pub const KB_COLLISIONS: &str = "Phrases that may lead elsewhere";
/// Heading of the answers that would move.
pub const KB_MOVES: &str = "Questions that would get something else";
/// Heading of a difference.
pub const KB_CHANGES: &str = "What changes";
/// Heading of two texts.
pub const KB_BOTH: &str = "Theirs (-) and yours (+)";
/// Stands for a text that somebody else has hidden.
pub const KB_THEIRS_GONE: &str = "They have hidden it or taken it out.";
/// Stands for a text that the draft would hide.
pub const KB_MINE_GONE: &str = "You would hide it or take it out.";

/// Why an import changed a document.
pub const KB_WHY_IMPORT: &str = "imported";
/// Said of a file that is not part of any knowledge.
pub const KB_FOREIGN_FILE: &str = "this file cannot be part of the knowledge";
/// What to do about it.
pub const KB_FOREIGN_FILE_CURE: &str =
    "name it answers/topic/name.md or options/name.toml in a-z, 0-9 and -, or take it out";

/// A cell as the form shows it.
#[must_use]
pub fn kb_cell(option: &str, cell: &str) -> String {
    format!("{option}: {cell}")
}

/// Title of the form of an entry, as much of it as fits.
#[must_use]
pub fn kb_form_edit(id: &EntryId) -> String {
    fit(&format!("Edit {id}"), crate::domain::limits::FORM_TEXT)
}

/// Why a change was made, as the history shows it.
#[must_use]
pub fn kb_why_add(id: &EntryId) -> String {
    format!("added {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_edit(id: &EntryId) -> String {
    format!("edited {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_phrase(id: &EntryId) -> String {
    format!("a phrase for {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_hide(id: &EntryId) -> String {
    format!("hid {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_restore(id: &EntryId) -> String {
    format!("restored {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_undo(id: &EntryId) -> String {
    format!("undid the last change of {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_rename(from: &EntryId, to: &EntryId) -> String {
    format!("renamed {from} to {to}")
}

/// Stands above an answer as people will see it.
#[must_use]
pub fn kb_preview_title(title: &str) -> String {
    format!("Preview: {title}")
}

/// The preview of an entry that goes out of sight.
#[must_use]
pub fn kb_preview_hidden(id: &EntryId) -> Reply {
    let body = format!("`{id}` would no longer be shown on this server. `/kb restore` brings it back any time.");
    Reply { title: Some(kb_preview_title(id.as_str())), ..Reply::text(body) }
}

/// The preview of several documents, or of one that cannot be shown.
#[must_use]
pub fn kb_preview_changes(edits: &[Revise]) -> Reply {
    let title = format!("Preview: {}", documents(edits.len()));
    Reply { title: Some(title), ..Reply::text(document_lines(edits, 40)) }
}

/// The documents that are saved together.
#[must_use]
pub fn kb_documents(edits: &[Revise]) -> Section {
    Section { heading: "Saved together".to_owned(), text: document_lines(edits, 10) }
}

fn document_lines(edits: &[Revise], most: usize) -> String {
    let line = |edit: &Revise| match (&edit.content, edit.expected.is_some() || edit.base.is_some()) {
        (Content::Text(_), true) => format!("- `{}`: changed", edit.path),
        (Content::Text(_), false) => format!("- `{}`: new", edit.path),
        (Content::Hidden, _) => format!("- `{}`: hidden", edit.path),
        (Content::Removed, _) if edit.base.is_some() => format!("- `{}`: back to the shared text", edit.path),
        (Content::Removed, _) => format!("- `{}`: taken out", edit.path),
    };
    let more = edits.len().saturating_sub(most);
    let lines = edits.iter().take(most).map(line).chain((more > 0).then(|| kb_more(more)));
    lines.collect::<Vec<_>>().join("\n")
}

/// What else there is to say above a preview.
#[must_use]
pub fn kb_note(overtaken: bool, taken: bool, over: bool, entry: Option<&EntryId>) -> Option<Section> {
    let section = |heading: &str, text: String| Some(Section { heading: heading.to_owned(), text });
    if overtaken {
        let text = "While your form was open, somebody else saved a change. Below, - is what stands there now and + is \
                    yours: saving puts yours in its place.";
        return section("Somebody was faster", text.to_owned());
    }
    if over {
        return section(
            "Over the newest text",
            "Saving puts yours in the place of theirs, which stays in the history.".to_owned(),
        );
    }
    let entry = entry.filter(|_| taken)?;
    section(
        "Another id",
        format!("The id you chose is taken or cannot be one, so this is `{entry}`. *Edit again* changes it."),
    )
}

/// A phrase that may do harm, on one line.
#[must_use]
pub fn kb_doubt((what, cure): &(String, String)) -> String {
    format!("- {what}; {cure}")
}

/// A question that would get something else, on one line.
#[must_use]
pub fn kb_move(moved: &Move) -> String {
    const QUESTION: usize = 80;
    let mark = if moved.is_loss() { "🛑 loses its answer: " } else { "" };
    let question = fit(&moved.question.replace(['*', '`', '\n'], " "), QUESTION);
    format!("- {mark}*{question}*: {} → {}", outcome(&moved.before), outcome(&moved.after))
}

fn outcome(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Answered(id) => format!("`{id}`"),
        Outcome::Offered(id) => format!("a choice, first `{id}`"),
        Outcome::Unknown => "no answer".to_owned(),
    }
}

/// How many there are besides those that are shown.
#[must_use]
pub fn kb_more(more: usize) -> String {
    format!("… and {more} more")
}

/// A difference as Discord colours it, as much of it as `most` characters hold.
#[must_use]
pub fn kb_diff(diff: &str, most: usize) -> String {
    // Three of these would end the block.
    let plain = diff.replace("```", "'''");
    let room = most.saturating_sub(20);
    let shown = packed_lines(&plain, room).into_iter().next().unwrap_or_default();
    let cut = if shown.chars().count() < plain.chars().count() { "\n…" } else { "" };
    format!("```diff\n{}{cut}\n```", fit(&shown, room))
}

/// Said below a preview.
#[must_use]
pub fn kb_not_saved_yet() -> Section {
    Section { heading: "Not saved yet".to_owned(), text: "This draft is yours alone and is kept for a day.".to_owned() }
}

/// Said when a change was saved.
#[must_use]
pub fn kb_saved(entry: Option<&EntryId>, changes: usize) -> Reply {
    let Some(id) = entry else {
        return Reply::text(format!("Saved: {}. I answer from it now.", documents(changes)));
    };
    let buttons = vec![vec![kb_show_button(id), kb_undo_button(id)]];
    Reply { buttons, ..Reply::text(format!("Saved: `{id}`. I answer from it now.")) }
}

/// Said when a draft was dropped.
#[must_use]
pub fn kb_dropped() -> Reply {
    Reply::text("The draft is gone. Nothing was changed.")
}

/// Heading of a text that could not be kept.
#[must_use]
pub fn kb_you_wrote(field: &str) -> String {
    format!("You wrote ({field})")
}

/// Said when there is no such draft any more.
#[must_use]
pub fn kb_draft_gone() -> Reply {
    Reply::text(
        "This draft is no longer there: it was saved, dropped, written anew, or is more than a day old. `/kb history` \
         shows what was saved.",
    )
}

/// Said when a draft has errors that it did not have when it was shown.
#[must_use]
pub fn kb_cannot_save(errors: &[Problem]) -> Reply {
    let lines: Vec<String> = errors.iter().take(10).map(kb_problem).collect();
    Reply::text(format!("This cannot be saved as it is:\n{}", lines.join("\n")))
}

/// Said when somebody else has saved first.
#[must_use]
pub fn kb_conflict(path: &DocumentPath, newest: Option<&Revision>) -> Reply {
    let who = newest.map_or_else(
        || "Somebody else".to_owned(),
        |revision| format!("{}, {},", kb_person(revision.author), kb_when(revision)),
    );
    let body = format!(
        "{who} saved a change of `{path}` after you began yours, so yours is not saved yet. Nothing is lost: both texts are kept until you choose."
    );
    Reply { title: Some("Two changes at once".to_owned()), ..Reply::text(body) }
}

/// Said with an archive of files.
#[must_use]
pub fn kb_exported(documents_: usize, hidden: usize, only_changed: bool) -> Reply {
    let what = if only_changed { "changed on this server" } else { "as they show on this server" };
    let hidden = match hidden {
        0 => String::new(),
        _ => format!(" What is hidden here is listed in it: {}.", documents(hidden)),
    };
    Reply::text(format!(
        "{}, {what}.{hidden} Change them with any editor, and `/kb import` takes them back.",
        documents(documents_)
    ))
}

/// Said when an archive holds nothing new.
#[must_use]
pub fn kb_import_changes_nothing() -> Reply {
    Reply::text("Everything in this archive is the same as what I know here, so nothing was changed.")
}

/// Said when an archive has errors: all of them.
#[must_use]
pub fn kb_import_refused(problems: &[Problem]) -> Reply {
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    let lines: Vec<String> = problems.iter().map(kb_problem).collect();
    let count = if errors == 1 { "one error".to_owned() } else { format!("{errors} errors") };
    let body = format!(
        "Nothing was changed: this archive has {count}. Mend what is marked 🛑 and import it again.\n{}",
        lines.join("\n")
    );
    Reply { title: Some("Import refused".to_owned()), ..Reply::text(body) }
}

/// Said when an attachment is no archive.
#[must_use]
pub fn kb_not_an_archive(why: &str) -> Reply {
    Reply::text(format!("This file cannot be imported: {why}. Attach a zip as `/kb export` makes it."))
}

fn documents(count: usize) -> String {
    if count == 1 { "1 document".to_owned() } else { format!("{count} documents") }
}

/// The commands of `/kb` in a console.
pub const KB_CONSOLE_HELP: &str = "There are /kb add [id], edit, hide, restore, show, history and undo with an id, rename \
    OLD NEW, phrase add ID WORDS, find [words], test QUESTION, inbox, digest [CHANNEL|off], access [allow|deny ROLE], export [changed] and import FILE.zip.";

/// Said when files were written next to the program.
#[must_use]
pub fn kb_file_written(file: &str) -> String {
    format!("The files are in {file}.")
}

/// Said when they could not be.
#[must_use]
pub fn kb_file_not_written(file: &str, why: &str) -> String {
    format!("The files could not be written to {file}: {why}.")
}

/// Said when a file could not be read.
#[must_use]
pub fn kb_file_unread(file: &str, why: &str) -> String {
    format!("{file} cannot be imported: {why}.")
}
