//! Reads `interview.toml`: every problem at once, and the questionnaire if there is one to serve.
//!
//! Owns the order of reading: names first, so that every part may refer to every other, then the parts, then the
//! compiled diagram and the checks on it.

use std::sync::OnceLock;

use super::{
    check::check,
    codec::fingerprint,
    compile::compile,
    diagram::Diagram,
    model::{
        Caution, Choice, ChoiceIndex, Conflict, Ladder, MAX_CHOICES, MAX_OUTCOMES, MAX_QUESTIONS, OutcomeIndex,
        Question, QuestionIndex, Start, TieBreak,
    },
    questionnaire::Questionnaire,
    reader::{LABEL_LENGTH, QUESTION_LENGTH, Reader, check_ids, limited},
};
use crate::domain::{
    fields::{Fields, Located, Page},
    problem::{Place, Problem, saying},
};

/// Points within which two outcomes are a tie, unless the file says otherwise.
const TIE_MARGIN: i16 = 1;
/// Most conditions and most variants: far more than anybody could keep in mind.
const MAX_PARTS: usize = 50;

impl Questionnaire {
    /// Reads the questionnaire in `text`, the content of `file`. It is given only when it can be served; every
    /// problem is given in any case.
    #[must_use]
    pub fn parse(file: &str, text: &str) -> (Option<Self>, Vec<Problem>) {
        let page = Page::new(file, text, 0);
        let table = page.parse(text);
        if page.is_faulty() {
            // What is missing because its line could not be read would only be blamed on others.
            return (None, page.into_problems());
        }
        let mut questionnaire = read(page.fields(&table));
        let mut problems = page.into_problems();
        if problems.iter().any(Problem::is_error) {
            return (None, problems);
        }
        if let Some(compiled) = &mut questionnaire {
            match compile(compiled) {
                Ok(diagram) => {
                    compiled.asking = diagram.without_ties();
                    compiled.diagram = diagram;
                    problems.extend(check(compiled));
                }
                Err(_) => {
                    questionnaire = None;
                    problems.push(Problem::error(Place::file(file), "fault-tangled", "cure-tangled"));
                }
            }
        }
        (questionnaire, problems)
    }
}

/// A part of the file with its id.
type Named<'p> = (Fields<'p>, Located<String>);

fn read(root: Fields<'_>) -> Option<Questionnaire> {
    let questions = read_questions(&root);
    let conditions = named(&root, "condition", MAX_PARTS);
    let outcomes = named(&root, "outcome", MAX_OUTCOMES);
    let variants = named(&root, "variant", MAX_PARTS);
    let ids = |parts: &[Named<'_>]| parts.iter().map(|(_, id)| id.clone()).collect::<Vec<_>>();
    let (outcome_ids, condition_ids) = (ids(&outcomes), ids(&conditions));
    let reader = Reader { questions: &questions, outcomes: &outcome_ids, conditions: &condition_ids };

    let conditions = each(conditions, |(fields, _)| {
        let condition = reader.condition(&fields);
        fields.finish();
        Some(condition)
    });
    let outcomes = each(outcomes.into_iter().enumerate(), |(index, (fields, id))| {
        Some(reader.read_outcome(fields, index, &id.value))
    });
    let mut read_so_far = 0;
    let variants = each(variants, |(fields, id)| {
        let variant = reader.read_variant(fields, read_so_far, &id.value)?;
        read_so_far += 1;
        Some(variant)
    });
    let start = read_start(&reader, &root);
    let rules = each(root.tables("rule"), |fields| reader.read_rule(fields));
    let ladders = each(root.tables("ladder"), |fields| read_ladder(&reader, fields));
    let conflicts = each(root.tables("conflict"), |fields| read_conflict(&reader, fields));
    let cautions = each(root.tables("caution"), |fields| read_caution(&reader, fields));
    let tie_breaks = each(root.tables("tie"), |fields| read_tie(&reader, fields));
    let tie_margin = root.optional_integer("tie_margin").map_or(TIE_MARGIN, |margin| margin.value.max(0));
    root.finish();
    Some(Questionnaire {
        fingerprint: fingerprint(&questions),
        diagram: Diagram::default(),
        asking: Diagram::default(),
        first: OnceLock::new(),
        start: start?,
        questions,
        outcomes,
        variants,
        rules,
        ladders,
        conflicts,
        cautions,
        tie_breaks,
        tie_margin,
        conditions,
    })
}

fn each<Part, Read>(parts: impl IntoIterator<Item = Part>, read: impl FnMut(Part) -> Option<Read>) -> Vec<Read> {
    parts.into_iter().filter_map(read).collect()
}

/// The parts `[[key]]` with their ids, which are checked; parts without an id are left out.
fn named<'p>(parent: &Fields<'p>, key: &'static str, most: usize) -> Vec<Named<'p>> {
    let parts: Vec<_> = each(parent.tables(key), |fields| fields.text("id").map(|id| (fields, id)));
    check_ids(&parts, key);
    if let Some((fields, _)) = parts.get(most) {
        let what = saying("fault-too-many", [("count", &parts.len()), ("key", &key), ("most", &most)]);
        fields.report(Problem::error(fields.place(), what, "cure-too-many"));
    }
    parts
}

fn read_questions(root: &Fields<'_>) -> Vec<Question> {
    let parts = named(root, "question", MAX_QUESTIONS);
    if parts.is_empty() {
        root.report(Problem::error(root.place(), "fault-no-questions", "cure-no-questions"));
    }
    each(parts.into_iter().enumerate(), |(index, (fields, id))| {
        let text = fields.text("text").map(|text| limited(&fields, text, "text", QUESTION_LENGTH));
        let choices = read_choices(&fields);
        let place = id.place;
        fields.finish();
        Some(Question { index: QuestionIndex(index), id: id.value, text: text.unwrap_or_default(), choices, place })
    })
}

fn read_choices(question: &Fields<'_>) -> Vec<Choice> {
    let parts = named(question, "choice", MAX_CHOICES);
    if parts.len() < 2 {
        let what = saying("fault-few-choices", [("count", &parts.len())]);
        question.report(Problem::error(question.place(), what, "cure-few-choices"));
    }
    each(parts.into_iter().enumerate(), |(index, (fields, id))| {
        let label = fields.text("label").map(|label| limited(&fields, label, "label", LABEL_LENGTH));
        fields.finish();
        Some(Choice { index: ChoiceIndex(index), id: id.value, label: label.unwrap_or_default() })
    })
}

fn read_start(reader: &Reader<'_>, root: &Fields<'_>) -> Option<Start> {
    let Some(fields) = root.table("start") else {
        root.report(Problem::error(root.place(), "fault-no-start", "cure-no-start"));
        return None;
    };
    let outcome = reader.outcome(&fields, "outcome");
    let reasons = each(fields.tables("reason"), |reason| {
        let sentence = reader.sentence(&reason, "because");
        reason.finish();
        sentence
    });
    fields.finish();
    Some(Start { outcome: outcome?, reasons })
}

fn read_ladder(reader: &Reader<'_>, fields: Fields<'_>) -> Option<Ladder> {
    let (lower, upper) = (reader.outcome(&fields, "lower"), reader.outcome(&fields, "upper"));
    let step = |key| {
        let sentence = fields.table(key).and_then(|step| {
            let sentence = reader.sentence(&step, "text");
            step.finish();
            sentence
        });
        if sentence.is_none() {
            let (what, cure) = (saying("fault-ladder", [("key", &key)]), saying("cure-ladder", [("key", &key)]));
            fields.report(Problem::error(fields.place(), what, cure));
        }
        sentence
    };
    let (up, down) = (step("up"), step("down"));
    fields.finish();
    Some(Ladder { lower: lower?, upper: upper?, up: up?, down: down? })
}

fn read_conflict(reader: &Reader<'_>, fields: Fields<'_>) -> Option<Conflict> {
    let when = reader.condition(&fields);
    let sentence = reader.sentence(&fields, "text");
    let relax = fields.optional_text("relax").and_then(|name| reader.find_question(&fields, &name));
    fields.finish();
    Some(Conflict { when, sentence: sentence?, relax: relax.map(|question| question.index) })
}

fn read_caution(reader: &Reader<'_>, fields: Fields<'_>) -> Option<Caution> {
    let outcomes = reader.outcomes(&fields, "outcomes");
    let when = reader.condition(&fields);
    let sentence = reader.sentence(&fields, "text");
    fields.finish();
    Some(Caution { outcomes, when, sentence: sentence? })
}

fn read_tie(reader: &Reader<'_>, fields: Fields<'_>) -> Option<TieBreak> {
    let between: Vec<OutcomeIndex> = reader.outcomes(&fields, "between");
    let question = reader.question(&fields, "question");
    let sentence = reader.sentence(&fields, "text");
    let pair: Option<[OutcomeIndex; 2]> = between.try_into().ok();
    if pair.is_none() {
        fields.report(Problem::error(fields.place(), "fault-tie", "cure-tie"));
    }
    fields.finish();
    Some(TieBreak { between: pair?, question: question?, sentence: sentence? })
}
