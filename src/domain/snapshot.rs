//! Everything a decision needs, as one immutable value: knowledge, matcher and questionnaire made from the same files.
//!
//! Owns the step from texts to something that can serve. It is swapped whole, never changed.

use super::{
    fields::Located,
    interview::Questionnaire,
    knowledge::{self, INTERVIEW_FILE, Knowledge, SourceFile},
    matching::{Matcher, Tuning},
    problem::{Place, Problem},
};

/// What the bot serves from.
pub struct Snapshot {
    /// What it knows.
    pub knowledge: Knowledge,
    /// What understands questions about it.
    pub matcher: Matcher,
    /// The questionnaire, when its file could be read.
    pub questionnaire: Option<Questionnaire>,
}

impl Snapshot {
    /// Makes a snapshot of the good part of `files` and names every problem in them.
    #[must_use]
    pub fn load(files: &[SourceFile]) -> (Self, Vec<Problem>) {
        let (knowledge, mut problems) = knowledge::load(files);
        let questionnaire = files.iter().find(|file| file.path == INTERVIEW_FILE).and_then(|file| {
            let (questionnaire, faults) = Questionnaire::parse(&file.path, &file.text);
            problems.extend(faults);
            questionnaire
        });
        problems.extend(knowledge.check_links(&links(questionnaire.as_ref())));
        if knowledge.entries.is_empty() {
            let cure = "check that this is the knowledge folder, and add answers/<topic>/<name>.md";
            problems.push(Problem::error(Place::file("answers"), "there is not one answer", cure));
        }
        problems.sort_by(|a, b| a.place.cmp(&b.place));
        let matcher = Matcher::new(&knowledge, &Tuning::DEFAULT);
        (Self { knowledge, matcher, questionnaire }, problems)
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
