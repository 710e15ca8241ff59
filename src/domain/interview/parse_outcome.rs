//! Reads outcomes, variants and rules: what can be recommended, and what leads to it.

use super::{
    model::{JointReason, Outcome, OutcomeIndex, PointLine, Rule, Variant, VariantIndex, Veto},
    reader::{LABEL_LENGTH, Reader, SENTENCE_LENGTH, limited},
};
use crate::domain::{
    fields::Fields,
    problem::{Problem, saying},
};

impl Reader<'_> {
    /// The outcome of one `[[outcome]]`, whose id was read before.
    pub(super) fn read_outcome(&self, fields: Fields<'_>, index: usize, id: &str) -> Outcome {
        let outcome = Outcome {
            index: OutcomeIndex(index),
            id: id.to_owned(),
            title: text(&fields, "title", LABEL_LENGTH),
            summary: text(&fields, "summary", SENTENCE_LENGTH),
            vetoes: fields.tables("veto").into_iter().filter_map(|veto| self.read_veto(veto)).collect(),
            points: fields.tables("point").into_iter().filter_map(|line| self.read_point(line)).collect(),
            joint_reasons: fields.tables("joint").into_iter().filter_map(|joint| self.read_joint(joint)).collect(),
            prices: self.advice(&fields, "price"),
            steps: self.advice(&fields, "step"),
            later: fields.table("later").and_then(|later| {
                let sentence = self.sentence(&later, "text");
                later.finish();
                sentence
            }),
            place: fields.place(),
        };
        if outcome.prices.is_empty() {
            let what = saying("fault-no-price", [("outcome", &id)]);
            fields.report(Problem::warning(fields.place(), what, "cure-no-price"));
        }
        fields.finish();
        outcome
    }

    fn read_veto(&self, fields: Fields<'_>) -> Option<Veto> {
        let answer = self.term(&fields);
        let because = self.sentence(&fields, "because");
        fields.finish();
        Some(Veto { answer: answer?, because: because? })
    }

    fn read_point(&self, fields: Fields<'_>) -> Option<PointLine> {
        let answer = self.term(&fields);
        let points = fields.integer("points");
        let needs = self.needs(&fields);
        let because = self.sentence(&fields, "because");
        fields.finish();
        Some(PointLine { answer: answer?, points: points?.value, needs, because: because? })
    }

    fn read_joint(&self, fields: Fields<'_>) -> Option<JointReason> {
        let answers = self.condition(&fields).all;
        let because = self.sentence(&fields, "because");
        if answers.is_empty() {
            fields.report(Problem::error(fields.place(), "fault-joint", "cure-joint"));
        }
        fields.finish();
        Some(JointReason { answers, because: because? }).filter(|joint| !joint.answers.is_empty())
    }

    /// One `[[variant]]`; `index` counts those that could be read.
    pub(super) fn read_variant(&self, fields: Fields<'_>, index: usize, id: &str) -> Option<Variant> {
        let outcome = self.outcome(&fields, "outcome");
        let title = text(&fields, "title", LABEL_LENGTH);
        let summary = text(&fields, "summary", SENTENCE_LENGTH);
        let when = self.condition(&fields);
        let reasons = self.reasons(&fields);
        let prices = self.advice(&fields, "price");
        let steps = self.advice(&fields, "step");
        let place = fields.place();
        fields.finish();
        let (index, id) = (VariantIndex(index), id.to_owned());
        Some(Variant { index, id, outcome: outcome?, title, summary, when, reasons, prices, steps, place })
    }

    /// One `[[rule]]`.
    pub(super) fn read_rule(&self, fields: Fields<'_>) -> Option<Rule> {
        let outcome = self.outcome(&fields, "outcome");
        let when = self.condition(&fields);
        let reasons = self.reasons(&fields);
        let place = fields.place();
        if when.terms().next().is_none() {
            fields.report(Problem::error(fields.place(), "fault-rule", "cure-rule"));
        }
        fields.finish();
        Some(Rule { when, outcome: outcome?, reasons, place })
    }
}

/// The text under `key`, empty when it is missing, which is reported.
fn text(fields: &Fields<'_>, key: &'static str, most: usize) -> String {
    fields.text(key).map(|text| limited(fields, text, key, most)).unwrap_or_default()
}
