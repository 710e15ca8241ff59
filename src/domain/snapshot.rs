//! Everything a decision needs, as one immutable value: knowledge, matcher and questionnaire made from the same files.
//!
//! Owns the step from texts to something that can serve. It is swapped whole, never changed.

use std::sync::Arc;

use super::{
    fields::Located,
    interview::Questionnaire,
    knowledge::{self, INTERVIEW_FILE, Knowledge, SourceFile},
    layer::Layer,
    matching::{Matcher, Tuning},
    problem::{Place, Problem, Severity},
};

/// What the bot serves from.
pub struct Snapshot {
    /// What it knows.
    pub knowledge: Knowledge,
    /// What understands questions about it; shared by snapshots that differ in nothing it learns from.
    pub matcher: Arc<Matcher>,
    /// The questionnaire, when its file could be read.
    pub questionnaire: Option<Questionnaire>,
}

impl Snapshot {
    /// Makes a snapshot of the good part of `files` and names every problem in them.
    #[must_use]
    pub fn load(files: &[SourceFile]) -> (Self, Vec<Problem>) {
        Self::load_beside(files, &[])
    }

    /// The same beside snapshots that are there already: the first that was taught the same lends its matcher, which saves the
    /// training.
    #[must_use]
    pub fn load_beside(files: &[SourceFile], known: &[&Self]) -> (Self, Vec<Problem>) {
        let (read, problems) = Read::new(files);
        (read.trained(known), problems)
    }

    /// Every problem in `files`; quicker than loading them.
    #[must_use]
    pub fn faults(files: &[SourceFile]) -> Vec<Problem> {
        Read::new(files).1
    }

    /// A snapshot of `base` with `layer` over it. A document of the layer that cannot be read is left out, so that the
    /// base shows through; only problems of the layer's documents are named.
    #[must_use]
    pub fn layered(base: &[SourceFile], layer: &Layer, known: &[&Self]) -> (Self, Vec<Problem>) {
        let (read, problems) = Read::layered(base, layer);
        (read.trained(known), problems)
    }

    /// What can be served until a snapshot of `base` with `layer` is trained: everything it says, found with what `before`
    /// learned. Nothing that the layer hides or removes is found; what is new is found by its exact words. None when there is
    /// nothing to wait for.
    #[must_use]
    pub fn until_trained(base: &[SourceFile], layer: &Layer, before: &Self) -> Option<Self> {
        let (Read { knowledge, questionnaire }, _) = Read::layered(base, layer);
        if before.matcher.knows(&knowledge) {
            return None;
        }
        let matcher = Arc::new(before.matcher.until_taught(&knowledge));
        Some(Self { knowledge, matcher, questionnaire })
    }
}

/// What was read from files, before anything is learned from it.
struct Read {
    knowledge: Knowledge,
    questionnaire: Option<Questionnaire>,
}

impl Read {
    fn new(files: &[SourceFile]) -> (Self, Vec<Problem>) {
        let (knowledge, mut problems) = knowledge::load(files);
        let questionnaire = files.iter().find(|file| file.path == INTERVIEW_FILE).and_then(|file| {
            let (questionnaire, faults) = Questionnaire::parse(&file.path, &file.text);
            problems.extend(faults);
            questionnaire
        });
        problems.extend(knowledge.check_links(&links(questionnaire.as_ref())));
        if knowledge.entries.is_empty() {
            problems.push(Problem::error(Place::file("answers"), "fault-no-answers", "cure-no-answers"));
        }
        problems.sort_by(|a, b| a.place.cmp(&b.place));
        (Self { knowledge, questionnaire }, problems)
    }

    fn layered(base: &[SourceFile], layer: &Layer) -> (Self, Vec<Problem>) {
        let (mut read, mut problems) = Read::new(&layer.over(base, &[]));
        let unreadable: Vec<&str> = layer
            .documents
            .iter()
            .map(|document| document.path.as_str())
            .filter(|path| read.lacks(path, &problems))
            .collect();
        if !unreadable.is_empty() {
            problems.retain(|problem| unreadable.contains(&problem.place.file.as_str()));
            let (rest, remaining) = Read::new(&layer.over(base, &unreadable));
            read = rest;
            problems.extend(remaining);
        }
        problems.retain(|problem| layer.documents.iter().any(|document| document.path.as_str() == problem.place.file));
        for problem in problems.iter_mut().filter(|problem| problem.is_dead_link()) {
            problem.severity = Severity::Warning;
        }
        problems.sort_by(|a, b| a.place.cmp(&b.place));
        (read, problems)
    }

    /// Whether the document at `path` could not be read: an answer as a whole; of the tables, whose good part would hide
    /// what the base has, any part. A link to what was hidden since is no reason: it is not shown, and all else serves.
    fn lacks(&self, path: &str, problems: &[Problem]) -> bool {
        let answer = path.strip_prefix("answers/").and_then(|name| name.strip_suffix(".md"));
        match answer {
            Some(id) => self.knowledge.unread.iter().any(|unread| unread.as_str() == id),
            None => problems
                .iter()
                .any(|problem| problem.is_error() && !problem.is_dead_link() && problem.place.file == path),
        }
    }

    fn trained(self, known: &[&Snapshot]) -> Snapshot {
        let same = known.iter().find(|snapshot| snapshot.matcher.knows(&self.knowledge));
        let matcher = same.map_or_else(
            || Arc::new(Matcher::new(&self.knowledge, &Tuning::DEFAULT)),
            |snapshot| Arc::clone(&snapshot.matcher),
        );
        Snapshot { knowledge: self.knowledge, matcher, questionnaire: self.questionnaire }
    }
}

/// The entries that the questionnaire's sentences lead to.
fn links(questionnaire: Option<&Questionnaire>) -> Vec<Located<String>> {
    let sentences = questionnaire.into_iter().flat_map(Questionnaire::sentences);
    sentences
        .filter_map(|sentence| {
            let value = sentence.see.as_ref()?.to_string();
            Some(Located { value, place: sentence.place.clone() })
        })
        .collect()
}
