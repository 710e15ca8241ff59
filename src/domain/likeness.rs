//! Questions in groups of like ones, so that one answer deals with all of a group.
//!
//! Owns what counts as alike: shared words and groups of letters, rare ones more than common ones. The groups are the same
//! whatever the order of the questions, and thousands of questions take well under a second.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    matching::normalise::normalise,
    question::{Question, QuestionId},
    text::first_chars,
};

/// Questions that are looked at, the newest: older ones come up once those are dealt with.
const MOST: usize = 2_000;
/// How alike two questions are in one group, from 0 to 1: below it, "what is" and the like would hold them together.
const ALIKE: f32 = 0.5;
/// Questions that are thought to be there besides, about other things: where there are few, what all of them share would
/// else count for nothing.
const FURTHER: f32 = 20.0;
/// Characters of a question that are compared.
const COMPARED: usize = 200;

/// Questions that are alike, newest first; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The questions.
    pub questions: Vec<(QuestionId, Question)>,
}

impl Group {
    /// The words that the group goes by: those of its newest question.
    #[must_use]
    pub fn name(&self) -> &str {
        self.questions.first().map_or("", |(_, question)| &question.text)
    }

    /// The question that stands for the group in a button's code.
    #[must_use]
    pub fn newest(&self) -> Option<QuestionId> {
        self.questions.first().map(|(id, _)| *id)
    }

    /// The numbers of its questions.
    #[must_use]
    pub fn ids(&self) -> Vec<QuestionId> {
        self.questions.iter().map(|(id, _)| *id).collect()
    }

    /// The different ways to ask in it, newest first.
    #[must_use]
    pub fn wordings(&self) -> Vec<&str> {
        let mut seen = BTreeSet::new();
        let texts = self.questions.iter().map(|(_, question)| question.text.as_str());
        texts.filter(|text| seen.insert(normalise(text))).collect()
    }
}

/// The groups of `questions`, the largest first, then the newest.
#[must_use]
pub fn groups(questions: &[(QuestionId, Question)]) -> Vec<Group> {
    let mut newest: Vec<&(QuestionId, Question)> = questions.iter().collect();
    newest.sort_by_key(|(id, question)| Reverse((question.at, *id)));
    newest.truncate(MOST);
    let mut same: BTreeMap<String, Vec<&(QuestionId, Question)>> = BTreeMap::new();
    for kept in newest {
        same.entry(normalise(&kept.1.text)).or_default().push(kept);
    }
    // The most frequent question leads a group; which of two comes first depends on their words alone.
    let mut texts: Vec<(String, Vec<&(QuestionId, Question)>)> = same.into_iter().collect();
    texts.sort_by(|(a, of_a), (b, of_b)| of_b.len().cmp(&of_a.len()).then_with(|| a.cmp(b)));
    let vectors = vectors(texts.iter().map(|(text, _)| text.as_str()));
    let mut leaders = Leaders::default();
    let mut groups: Vec<Vec<&(QuestionId, Question)>> = Vec::new();
    for ((_, questions), vector) in texts.into_iter().zip(vectors) {
        match leaders.nearest(&vector).and_then(|leader| groups.get_mut(leader)) {
            Some(group) => group.extend(questions),
            None => {
                leaders.add(vector);
                groups.push(questions);
            }
        }
    }
    let group = |mut questions: Vec<&(QuestionId, Question)>| {
        questions.sort_by_key(|(id, question)| Reverse((question.at, *id)));
        Group { questions: questions.into_iter().cloned().collect() }
    };
    let mut groups: Vec<Group> = groups.into_iter().map(group).collect();
    groups.sort_by_key(|group| {
        let newest = group.questions.first().map(|(id, question)| (question.at, *id));
        Reverse((group.questions.len(), newest))
    });
    groups
}

/// Features and their weights, sorted, of length one.
type Vector = Vec<(Feature, f32)>;

/// A word, or three letters of one.
type Feature = usize;

fn vectors<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Vector> {
    let mut numbers: BTreeMap<String, Feature> = BTreeMap::new();
    let mut uses: Vec<f32> = Vec::new();
    let features: Vec<Vec<Feature>> = texts
        .map(|text| {
            let mut found: Vec<Feature> = Vec::new();
            for name in features(text) {
                let next = numbers.len();
                let number = *numbers.entry(name).or_insert(next);
                match uses.get_mut(number) {
                    Some(count) => *count += 1.0,
                    None => uses.push(1.0),
                }
                found.push(number);
            }
            found.sort_unstable();
            found
        })
        .collect();
    let all = features.len() as f32 + FURTHER;
    let weight = |feature: Feature| uses.get(feature).map_or(0.0, |uses| (1.0 + all / uses).ln());
    let vector = |features: Vec<Feature>| {
        let weights: Vec<f32> = features.iter().map(|feature| weight(*feature)).collect();
        let length = weights.iter().map(|weight| weight * weight).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        features.into_iter().zip(weights).map(|(feature, weight)| (feature, weight / length)).collect()
    };
    features.into_iter().map(vector).collect()
}

/// The words of a text, and every three letters of each, its edges included.
fn features(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for word in first_chars(text, COMPARED).split(' ').filter(|word| !word.is_empty()) {
        let edged: Vec<char> = std::iter::once('^').chain(word.chars()).chain(['$']).collect();
        found.extend(edged.windows(3).map(|letters| letters.iter().collect::<String>()));
        found.insert(word.to_owned());
    }
    found
}

/// The first of each group, by feature.
#[derive(Default)]
struct Leaders {
    by_feature: BTreeMap<Feature, Vec<(usize, f32)>>,
    count: usize,
}

impl Leaders {
    fn add(&mut self, vector: Vector) {
        for (feature, weight) in vector {
            self.by_feature.entry(feature).or_default().push((self.count, weight));
        }
        self.count += 1;
    }

    /// The leader that is most like it, the first of equals, if one is alike enough.
    fn nearest(&self, vector: &Vector) -> Option<usize> {
        let mut likeness = vec![0.0_f32; self.count];
        for (feature, weight) in vector {
            for (leader, of_leader) in self.by_feature.get(feature).into_iter().flatten() {
                if let Some(sum) = likeness.get_mut(*leader) {
                    *sum += weight * of_leader;
                }
            }
        }
        let best = likeness.iter().enumerate().reduce(|best, next| if next.1 > best.1 { next } else { best });
        best.filter(|(_, likeness)| **likeness >= ALIKE).map(|(leader, _)| leader)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{moment::Moment, question::Missed, space::SpaceId};

    fn kept(texts: &[&str]) -> Vec<(QuestionId, Question)> {
        let question = |(number, text): (i64, &&str)| {
            let (space, at) = (SpaceId::Server(1), Moment(number * 10));
            (QuestionId(number), Question { space, at, text: (*text).to_owned(), missed: Missed::Unanswered })
        };
        (1..).zip(texts).map(question).collect()
    }

    fn named(questions: &[(QuestionId, Question)]) -> Vec<(String, usize)> {
        groups(questions).iter().map(|group| (group.name().to_owned(), group.questions.len())).collect()
    }

    #[track_caller]
    fn check(texts: &[&str], wanted: &[(&str, usize)]) {
        let wanted: Vec<_> = wanted.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
        let mut questions = kept(texts);
        assert_eq!(named(&questions), wanted);
        questions.reverse();
        assert_eq!(named(&questions), wanted);
    }

    #[test]
    fn like_questions_go_by_their_newest_words() {
        check(&[], &[]);
        check(
            &[
                "can i run llama on my phone",
                "what is mmlu",
                "Can I run Llama on a phone??",
                "who won the football",
                "run llama on phone",
                "what is gguf",
            ],
            &[("run llama on phone", 3), ("what is gguf", 1), ("who won the football", 1), ("what is mmlu", 1)],
        );
        check(
            &["which embeding model for german", "best embedding model for German texts", "embedding models german"],
            &[("embedding models german", 3)],
        );
        check(&["😂", "日本語のモデルは", "日本語のモデルは?"], &[("日本語のモデルは?", 2), ("😂", 1)]);
    }

    #[test]
    fn a_group_knows_its_wordings_once() {
        let groups = groups(&kept(&["Is it free?", "is it free", "is it really free"]));
        assert_eq!(groups[0].wordings(), ["is it really free", "is it free"]);
        assert_eq!(groups[0].ids(), [QuestionId(3), QuestionId(2), QuestionId(1)]);
    }

    #[test]
    fn of_very_many_questions_the_newest_count() {
        let texts: Vec<String> = (0..MOST + 500).map(|number| format!("question about topic{number}")).collect();
        let grouped = groups(&kept(&texts.iter().map(String::as_str).collect::<Vec<_>>()));
        assert_eq!(grouped.iter().map(|group| group.questions.len()).sum::<usize>(), MOST);
    }

    proptest! {
        #[test]
        fn the_order_changes_nothing(
            texts in prop::collection::vec("(can i )?(run|use) (llama|qwen|gguf)( on)?( a)?( phone| gpu)?", 0..25),
            turn in 0..25_usize,
        ) {
            let questions = kept(&texts.iter().map(String::as_str).collect::<Vec<_>>());
            let mut turned = questions.clone();
            turned.rotate_left(turn.min(questions.len()));
            prop_assert_eq!(groups(&questions), groups(&turned));
            let mut ids: Vec<QuestionId> = groups(&questions).iter().flat_map(Group::ids).collect();
            ids.sort_unstable();
            prop_assert_eq!(ids, questions.iter().map(|(id, _)| *id).collect::<Vec<_>>());
        }
    }
}
