//! Reads the parts that recur in `interview.toml`: sentences, terms, conditions and names of other parts.
//!
//! Owns the checks that need the names of questions, choices, outcomes and conditions. What the parts are for is the
//! business of `parse` and `parse_outcome`.

use super::{
    answers::NOT_SURE,
    condition::{Condition, Level, Term},
    model::{Advice, ConditionIndex, OutcomeIndex, Question, QuestionIndex, Sentence, TermReason},
};
use crate::domain::{
    fields::{Fields, Located},
    knowledge::EntryId,
    problem::{Place, Problem, Saying, did_you_mean_or, saying},
};

/// Most characters of a question: three lines on a phone.
pub(super) const QUESTION_LENGTH: usize = 200;
/// Most characters of a choice, an outcome's name and a variant's name: what fits on a button.
pub(super) const LABEL_LENGTH: usize = 80;
/// Most characters of any other sentence.
pub(super) const SENTENCE_LENGTH: usize = 400;
/// In a condition, stands for "not asked, or not sure".
pub(super) const UNANSWERED: &str = "unanswered";

/// The names that parts of the file may refer to.
pub(super) struct Reader<'a> {
    pub(super) questions: &'a [Question],
    pub(super) outcomes: &'a [Located<String>],
    pub(super) conditions: &'a [Located<String>],
}

impl Reader<'_> {
    /// The text under `key`, with the entry under `see`.
    pub(super) fn sentence(&self, fields: &Fields<'_>, key: &'static str) -> Option<Sentence> {
        let see = fields.optional_text("see").map(|see| EntryId::new(&see.value));
        let text = fields.text(key)?;
        let place = text.place.clone();
        Some(Sentence { text: limited(fields, text, key, SENTENCE_LENGTH), see, place })
    }

    /// The question under `key`.
    pub(super) fn question(&self, fields: &Fields<'_>, key: &'static str) -> Option<QuestionIndex> {
        self.find_question(fields, &fields.text(key)?).map(|question| question.index)
    }

    /// The outcome under `key`.
    pub(super) fn outcome(&self, fields: &Fields<'_>, key: &'static str) -> Option<OutcomeIndex> {
        self.find_outcome(fields, &fields.text(key)?)
    }

    /// The outcomes under `key`, none if it is not there.
    pub(super) fn outcomes(&self, fields: &Fields<'_>, key: &'static str) -> Vec<OutcomeIndex> {
        fields.optional_texts(key).iter().filter_map(|name| self.find_outcome(fields, name)).collect()
    }

    /// The named condition under `needs`, if it is there.
    pub(super) fn needs(&self, fields: &Fields<'_>) -> Option<ConditionIndex> {
        let name = fields.optional_text("needs")?;
        find(fields, &name, "fault-no-condition", self.conditions).map(ConditionIndex)
    }

    /// The answers under `question` and `choices`.
    pub(super) fn term(&self, fields: &Fields<'_>) -> Option<Term> {
        let name = fields.text("question");
        let choices = fields.texts("choices");
        let question = self.find_question(fields, &name?)?;
        self.term_of(fields, question, &choices)
    }

    /// The lists `all`, `any` and `unless`; a condition without any holds for everybody.
    pub(super) fn condition(&self, fields: &Fields<'_>) -> Condition {
        let list = |key| fields.table(key).map(|table| self.terms(&table)).unwrap_or_default();
        Condition { all: list("all"), any: list("any"), unless: list("unless") }
    }

    /// Every `[[key]]` with a condition and a sentence under `text`.
    pub(super) fn advice(&self, fields: &Fields<'_>, key: &'static str) -> Vec<Advice> {
        let read = |advice: Fields<'_>| {
            let when = self.condition(&advice);
            let sentence = self.sentence(&advice, "text");
            advice.finish();
            sentence.map(|sentence| Advice { when, sentence })
        };
        fields.tables(key).into_iter().filter_map(read).collect()
    }

    /// Every `[[reason]]` with one question, its choices and a sentence under `because`.
    pub(super) fn reasons(&self, fields: &Fields<'_>) -> Vec<TermReason> {
        let read = |reason: Fields<'_>| {
            let answer = self.term(&reason);
            let because = self.sentence(&reason, "because");
            reason.finish();
            Some(TermReason { answer: answer?, because: because? })
        };
        fields.tables("reason").into_iter().filter_map(read).collect()
    }

    /// A table of questions with their choices.
    pub(super) fn terms(&self, table: &Fields<'_>) -> Vec<Term> {
        let read = |(name, choices): (Located<String>, Vec<Located<String>>)| {
            let question = self.find_question(table, &name)?;
            if choices.is_empty() {
                let what = saying("fault-no-choices", [("question", &name.value)]);
                let cure = saying("cure-no-choices", [("names", &ids(question))]);
                table.report(Problem::error(name.place, what, cure));
            }
            self.term_of(table, question, &choices)
        };
        table.list_pairs().into_iter().filter_map(read).collect()
    }

    fn term_of(&self, fields: &Fields<'_>, question: &Question, choices: &[Located<String>]) -> Option<Term> {
        let level = |choice: &Located<String>| {
            if choice.value == UNANSWERED {
                return Some(Level::UNANSWERED);
            }
            let known = question.choice_by_id(&choice.value).map(|choice| Level::of(choice.index));
            if known.is_none() {
                let names: Vec<&str> = question.choices.iter().map(|choice| choice.id.as_str()).collect();
                let what = saying("fault-no-choice", [("question", &question.id), ("choice", &choice.value)]);
                unknown(fields, choice, what, &names);
            }
            known
        };
        let levels: Vec<Level> = choices.iter().filter_map(level).collect();
        (!levels.is_empty()).then(|| Term::new(question.index, levels))
    }

    /// The question with this id.
    pub(super) fn find_question(&self, fields: &Fields<'_>, name: &Located<String>) -> Option<&Question> {
        let question = self.questions.iter().find(|question| question.id == name.value);
        if question.is_none() {
            let names: Vec<&str> = self.questions.iter().map(|question| question.id.as_str()).collect();
            unknown(fields, name, saying("fault-no-question", [("name", &name.value)]), &names);
        }
        question
    }

    fn find_outcome(&self, fields: &Fields<'_>, name: &Located<String>) -> Option<OutcomeIndex> {
        find(fields, name, "fault-no-outcome", self.outcomes).map(OutcomeIndex)
    }
}

/// The ids of the question's choices, for a cure.
fn ids(question: &Question) -> String {
    question.choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ")
}

fn find(fields: &Fields<'_>, name: &Located<String>, what: &'static str, known: &[Located<String>]) -> Option<usize> {
    let position = known.iter().position(|other| other.value == name.value);
    if position.is_none() {
        let names: Vec<&str> = known.iter().map(|known| known.value.as_str()).collect();
        unknown(fields, name, saying(what, [("name", &name.value)]), &names);
    }
    position
}

fn unknown(fields: &Fields<'_>, name: &Located<String>, what: Saying, known: &[&str]) {
    let otherwise = if known.is_empty() {
        "cure-none-there".into()
    } else {
        saying("cure-take-one", [("names", &known.join(", "))])
    };
    fields.report(Problem::error(name.place.clone(), what, did_you_mean_or(&name.value, known, otherwise)));
}

/// The text, and a problem if it is longer than `most` characters.
pub(super) fn limited(fields: &Fields<'_>, text: Located<String>, key: &str, most: usize) -> String {
    let length = text.value.chars().count();
    if length > most {
        let what = saying("fault-long", [("key", &key), ("length", &length), ("most", &most)]);
        fields.report(Problem::error(text.place, what, "cure-long"));
    }
    text.value
}

/// The ids of a list of parts; one that is used twice or has other characters than a-z, 0-9 and `-` is a problem.
pub(super) fn check_ids(parts: &[(Fields<'_>, Located<String>)], kind: &str) {
    let mut seen: Vec<(&str, &Place)> = Vec::new();
    for (fields, id) in parts {
        if let Some((_, first)) = seen.iter().find(|(other, _)| *other == id.value) {
            let blanks: [(_, &dyn std::fmt::Display); 3] = [("kind", &kind), ("id", &id.value), ("place", first)];
            fields.report(Problem::error(id.place.clone(), saying("fault-id-twice", blanks), "cure-id-twice"));
        }
        if !id
            .value
            .chars()
            .all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-')
        {
            let what = saying("fault-id-letters", [("id", &id.value)]);
            fields.report(Problem::error(id.place.clone(), what, "cure-id-letters"));
        }
        if [UNANSWERED, NOT_SURE].contains(&id.value.as_str()) {
            let what = saying("fault-id-reserved", [("id", &id.value)]);
            fields.report(Problem::error(id.place.clone(), what, "cure-id-reserved"));
        }
        seen.push((&id.value, &id.place));
    }
}
