//! Sentences of `/kb` in a console, to the operator, and of files beside it.

/// The commands of `/kb` in a console.
pub const KB_CONSOLE_HELP: &str = "There are /kb add [id], edit, hide, restore, show, history and undo with an id, rename \
    OLD NEW, phrase add ID WORDS, options LIST NAME, compare FEATURE, find [words], test QUESTION, inbox, digest [CHANNEL|off], access [allow|deny ROLE], export [changed] and import FILE.zip.";

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
