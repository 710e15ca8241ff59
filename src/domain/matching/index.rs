//! An inverted index: which phrases share a feature with a question, and how near they are.
//!
//! Owns the postings. Knows nothing of entries or of what the features mean.

use std::cell::Cell;

use super::{features::Vector, half::Half};

/// Weighed phrases, feature by feature: which have it, and what it weighs in each, in one run of memory each.
#[derive(Default)]
pub(crate) struct Index {
    /// Where the postings of a feature start; one more at the end.
    starts: Vec<u32>,
    /// Rising within a feature.
    phrases: Vec<u32>,
    weights: Vec<Half>,
    /// How many phrases there are.
    count: usize,
}

thread_local! {
    /// The sum of every phrase, 0 between two questions: to fill as many numbers anew for each would take most of its time.
    static SUMS: Cell<Vec<f32>> = const { Cell::new(Vec::new()) };
}

/// The phrases that have a feature of a question.
struct List<'a> {
    phrases: &'a [u32],
    /// What the feature weighs in each.
    weights: &'a [Half],
    /// What it weighs in the question.
    asked: f32,
}

impl Index {
    /// Indexes phrases, numbered in the order given, over `features` features.
    pub(crate) fn new<'a>(features: usize, phrases: impl ExactSizeIterator<Item = &'a Vector> + Clone) -> Self {
        let count = phrases.len();
        let mut starts = vec![0_u32; features + 1];
        for (feature, _) in phrases.clone().flatten() {
            if let Some(count) = starts.get_mut(*feature as usize + 1) {
                *count += 1;
            }
        }
        let mut total = 0;
        for start in &mut starts {
            total += *start;
            *start = total;
        }
        let mut free = starts.clone();
        let mut index =
            Self { starts, phrases: vec![0; total as usize], weights: vec![Half::default(); total as usize], count };
        for (phrase, vector) in (0_u32..).zip(phrases) {
            for (feature, weight) in vector {
                let Some(slot) = free.get_mut(*feature as usize) else { continue };
                let place = *slot as usize;
                if let (Some(known), Some(weighed)) = (index.phrases.get_mut(place), index.weights.get_mut(place)) {
                    (*known, *weighed) = (phrase, Half::new(*weight));
                }
                *slot += 1;
            }
        }
        index
    }

    /// The phrases nearest to a question with their cosines, in no particular order: all that share a feature with it, or, where
    /// that would mean to read more than [`MOST_READ`] postings, the [`CANDIDATES`] that share most of its rare features.
    pub(crate) fn nearest(&self, question: &Vector) -> Vec<(u32, f32)> {
        let mut lists: Vec<List<'_>> = question.iter().map(|(feature, weight)| self.list(*feature, *weight)).collect();
        lists.sort_by_key(|list| list.phrases.len());
        let mut read = 0;
        let mut fits = |list: &List<'_>| {
            read += list.phrases.len();
            read <= MOST_READ
        };
        let (short, long) = lists.split_at(lists.iter().take_while(|list| fits(list)).count().max(1).min(lists.len()));
        let mut found = self.sums(short);
        if !long.is_empty() {
            if found.len() > CANDIDATES {
                found.select_nth_unstable_by(CANDIDATES, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
                found.truncate(CANDIDATES);
            }
            found.sort_unstable_by_key(|(phrase, _)| *phrase);
            long.iter().for_each(|list| list.add_to(&mut found));
        }
        found
    }

    /// The sum of weights for every phrase on the lists.
    fn sums(&self, lists: &[List<'_>]) -> Vec<(u32, f32)> {
        let mut sums = SUMS.take();
        sums.resize(sums.len().max(self.count), 0.0);
        let mut found = Vec::new();
        for list in lists {
            for (phrase, weight) in list.phrases.iter().zip(list.weights) {
                if let Some(sum) = sums.get_mut(*phrase as usize) {
                    if *sum == 0.0 {
                        found.push((*phrase, 0.0));
                    }
                    *sum += list.asked * weight.value();
                }
            }
        }
        for (phrase, total) in &mut found {
            if let Some(sum) = sums.get_mut(*phrase as usize) {
                *total = std::mem::take(sum);
            }
        }
        SUMS.set(sums);
        found
    }

    fn list(&self, feature: u32, asked: f32) -> List<'_> {
        let feature = feature as usize;
        let place = self.starts.get(feature).zip(self.starts.get(feature + 1));
        let place = place.map_or(0..0, |(start, end)| *start as usize..*end as usize);
        let (phrases, weights) = (self.phrases.get(place.clone()), self.weights.get(place));
        List { phrases: phrases.unwrap_or_default(), weights: weights.unwrap_or_default(), asked }
    }
}

impl List<'_> {
    /// Adds what the feature weighs to those of some phrases that have it; they must rise.
    fn add_to(&self, found: &mut [(u32, f32)]) {
        let (mut phrases, mut weights) = (self.phrases, self.weights);
        for (phrase, sum) in found {
            let before = below(phrases, *phrase);
            phrases = phrases.get(before..).unwrap_or_default();
            weights = weights.get(before..).unwrap_or_default();
            if let (Some(known), Some(weight)) = (phrases.first(), weights.first())
                && known == phrase
            {
                *sum += self.asked * weight.value();
            }
        }
    }
}

/// How many of the rising `numbers` are below `number`. It is looked for near the front, as the next of many is seldom far.
fn below(numbers: &[u32], number: u32) -> usize {
    let is_below = |known: &u32| *known < number;
    let mut end = 1;
    while numbers.get(end).is_some_and(is_below) {
        end *= 2;
    }
    let start = end / 2;
    start + numbers.get(start..end.min(numbers.len())).map_or(0, |between| between.partition_point(is_below))
}

/// Postings that one question may read in full: keeps the time of a question within bounds whatever is loaded. Measured: half as
/// many change nothing on collections of ten thousand phrases.
const MOST_READ: usize = 4_000;
/// Phrases that are looked up in the other lists when that is too little.
const CANDIDATES: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(index: &Index, question: &[(u32, f32)]) -> Vec<(u32, f32)> {
        let mut found = index.nearest(&question.to_vec());
        found.sort_unstable_by_key(|(phrase, _)| *phrase);
        found
    }

    #[test]
    fn cosines_are_those_of_a_plain_sum() {
        let phrases: [Vector; 3] = [vec![(0, 0.625), (2, 0.75)], vec![(1, 1.0)], vec![]];
        let index = Index::new(3, phrases.iter());
        assert_eq!(nearest(&index, &[(0, 0.5), (1, 0.25), (9, 1.0)]), [(0, 0.3125), (1, 0.25)]);
        assert_eq!(nearest(&Index::new(0, [].iter()), &[(0, 1.0)]), []);
        assert_eq!(nearest(&index, &[]), []);
    }

    #[test]
    fn numbers_below_are_counted() {
        let numbers: Vec<u32> = (0..20).map(|number| 3 * number).collect();
        for (number, count) in [(0, 0), (1, 1), (3, 1), (4, 2), (30, 10), (55, 19), (57, 19), (58, 20), (900, 20)] {
            assert_eq!(below(&numbers, number), count, "{number}");
        }
        assert_eq!(below(&[], 7), 0);
    }

    #[test]
    fn the_nearest_are_found_among_many() {
        // Feature 0 is in all phrases, each of the others in a few: reading all of feature 0 is more than is allowed.
        let phrases: Vec<Vector> =
            (0..8 * MOST_READ as u32).map(|phrase| vec![(0, 0.6), (1 + phrase % 10_000, 0.8)]).collect();
        let index = Index::new(10_001, phrases.iter());
        let near = nearest(&index, &[(0, 0.6), (8, 0.8)]);
        assert_eq!(near.iter().map(|(phrase, _)| *phrase).collect::<Vec<_>>(), [7, 10_007, 20_007, 30_007]);
        assert!(near.iter().all(|(_, cosine)| (cosine - 1.0).abs() < 1e-2), "{near:?}");
    }
}
