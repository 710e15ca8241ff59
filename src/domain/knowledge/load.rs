//! From a folder's texts to knowledge: every file is read, every fault is kept, the good part is given.
//!
//! Owns which file is what. Reads no files itself; a file that cannot be used is left out and named.

use super::{
    Comparison, Entry, EntryId, Golden, Knowledge, OptionSheet, Words, answer, check, comparison, draft::Draft, files,
    golden, option, words,
};
use crate::domain::{fields::Located, problem::Problem};

/// One content file: its path relative to the knowledge folder, with `/` between parts, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Path such as `answers/cost/renting-gpus.md`.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// Reads all of `files`, in any order; gives the good part and all problems, in the order of their places.
#[must_use]
pub fn load(files: &[SourceFile]) -> (Knowledge, Vec<Problem>) {
    let mut files: Vec<&SourceFile> = files.iter().filter(|file| !is_note(&file.path)).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut reading = Reading { problems: files::missing(&files), ..Reading::default() };
    for file in &files {
        reading.take(file);
    }
    // The cells of the comparison are keyed by the options, so it is read after them.
    for file in files.iter().filter(|file| file.path == files::COMPARISON) {
        let (table, drafts, problems) = comparison::parse(&file.path, &file.text, &reading.options);
        reading.comparison = table;
        reading.drafts.extend(drafts);
        reading.problems.extend(problems);
    }
    reading.finish()
}

/// Whether a file is a note for people, not content: its name begins with `_` or `.`, or it is the folder's own guide.
#[must_use]
pub fn is_note(path: &str) -> bool {
    path == "README.md" || path.split('/').any(|part| part.starts_with(['_', '.']))
}

#[derive(Default)]
struct Reading {
    drafts: Vec<Draft>,
    options: Vec<OptionSheet>,
    comparison: Comparison,
    words: Words,
    golden: Golden,
    wanted: Vec<Located<String>>,
    unread: Vec<EntryId>,
    problems: Vec<Problem>,
}

impl Reading {
    fn take(&mut self, file: &SourceFile) {
        let SourceFile { path, text } = file;
        if let Some(id) = stem(path, "answers/", ".md") {
            let (draft, problems) = answer::parse(path, EntryId::new(id), text);
            if draft.is_none() {
                self.unread.push(EntryId::new(id));
            }
            self.drafts.extend(draft);
            self.problems.extend(problems);
        } else if let Some(id) = stem(path, "options/", ".toml") {
            let (sheet, drafts, problems) = option::parse(path, id, text);
            self.options.extend(sheet);
            self.drafts.extend(drafts);
            self.problems.extend(problems);
        } else if path == files::WORDS {
            let (words, problems) = words::parse(path, text);
            self.words = words;
            self.problems.extend(problems);
        } else if path == files::GOLDEN {
            let (golden, wanted, problems) = golden::parse(path, text);
            (self.golden, self.wanted) = (golden, wanted);
            self.problems.extend(problems);
        } else if path != files::COMPARISON && path != files::INTERVIEW {
            self.problems.push(files::stranger(path));
        }
    }

    fn finish(mut self) -> (Knowledge, Vec<Problem>) {
        self.drafts.sort_by(|a, b| a.id.cmp(&b.id));
        self.problems.extend(check::check(&self.drafts, &self.unread));
        let ids = check::known(self.drafts.iter().map(|draft| &draft.id).chain(&self.unread));
        check::check_wanted(&self.wanted, &ids, &mut self.problems);
        self.problems.sort_by(|a, b| a.place.cmp(&b.place));

        let mut entries: Vec<Entry> = self.drafts.into_iter().map(Entry::from).collect();
        entries.dedup_by(|a, b| a.id == b.id);
        // Nothing is to be learned from a question whose answer is hidden or could not be read.
        let mut golden = self.golden;
        golden.must_answer.retain(|(_, id)| entries.binary_search_by(|entry| entry.id.cmp(id)).is_ok());
        let knowledge = Knowledge {
            entries,
            options: self.options,
            comparison: self.comparison,
            words: self.words,
            golden,
            unread: self.unread,
        };
        (knowledge, self.problems)
    }
}

fn stem<'a>(path: &'a str, folder: &str, ending: &str) -> Option<&'a str> {
    path.strip_prefix(folder)?.strip_suffix(ending)
}
