//! An inverted index: which phrases share a feature with a question, and how near they are.
//!
//! Owns the postings, and the features of each phrase for a closer look at the nearest. Knows nothing of entries or of what the features mean.

use std::cell::Cell;

use super::features::Vector;

/// Weighed phrases, once feature by feature and once phrase by phrase, each in one run of memory.
#[derive(Default)]
pub(crate) struct Index {
    /// Where the postings of a feature start; one more at the end.
    starts: Vec<u32>,
    postings: Vec<Posting>,
    /// Where the features of a phrase start; one more at the end.
    phrase_starts: Vec<u32>,
    /// Features and weights, sorted by feature within a phrase.
    features: Vec<(u32, f32)>,
}

thread_local! {
    /// The sum of every phrase, 0 between two questions: to fill as many numbers anew for each would take most of its time.
    static SUMS: Cell<Vec<f32>> = const { Cell::new(Vec::new()) };
    /// The weight of every feature in the question, 0 between two questions.
    static WEIGHTS: Cell<Vec<f32>> = const { Cell::new(Vec::new()) };
}

/// A phrase that has a feature, and the weight of the feature in it.
#[derive(Clone, Copy, Default)]
struct Posting {
    phrase: u32,
    weight: f32,
}

impl Index {
    /// Indexes phrases, numbered in the order given, over `features` features.
    pub(crate) fn new<'a>(features: usize, phrases: impl Iterator<Item = &'a Vector> + Clone) -> Self {
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
        let mut postings = vec![Posting::default(); total as usize];
        let (mut phrase_starts, mut all) = (vec![0], Vec::with_capacity(total as usize));
        for (phrase, vector) in (0_u32..).zip(phrases) {
            all.extend_from_slice(vector);
            phrase_starts.push(u32::try_from(all.len()).unwrap_or(u32::MAX));
            for (feature, weight) in vector {
                let Some(slot) = free.get_mut(*feature as usize) else { continue };
                if let Some(posting) = postings.get_mut(*slot as usize) {
                    *posting = Posting { phrase, weight: *weight };
                }
                *slot += 1;
            }
        }
        Self { starts, postings, phrase_starts, features: all }
    }

    /// The phrases nearest to a question with their cosines, in no particular order: all that share a feature with it, or, where
    /// that would mean to read more than [`MOST_READ`] postings, the [`CANDIDATES`] that share most of its rare features.
    pub(crate) fn nearest(&self, question: &Vector) -> Vec<(u32, f32)> {
        let mut lists: Vec<(&[Posting], f32)> =
            question.iter().map(|(feature, weight)| (self.of(*feature), *weight)).collect();
        lists.sort_by_key(|(list, _)| list.len());
        let mut read = 0;
        let mut fits = |(list, _): &(&[Posting], f32)| {
            read += list.len();
            read <= MOST_READ
        };
        let (short, long) = lists.split_at(lists.iter().take_while(|list| fits(list)).count().max(1).min(lists.len()));
        let mut found = self.sums(short);
        if !long.is_empty() {
            if found.len() > CANDIDATES {
                found.select_nth_unstable_by(CANDIDATES, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
                found.truncate(CANDIDATES);
            }
            self.weigh_all(question, &mut found);
        }
        found
    }

    /// The sum of weights for every phrase on the lists.
    fn sums(&self, lists: &[(&[Posting], f32)]) -> Vec<(u32, f32)> {
        let mut sums = SUMS.take();
        sums.resize(sums.len().max(self.phrase_starts.len()), 0.0);
        let mut found = Vec::new();
        for (list, weight) in lists {
            for posting in *list {
                if let Some(sum) = sums.get_mut(posting.phrase as usize) {
                    if *sum == 0.0 {
                        found.push((posting.phrase, 0.0));
                    }
                    *sum += weight * posting.weight;
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

    /// Takes the cosines over from all features.
    fn weigh_all(&self, question: &Vector, found: &mut [(u32, f32)]) {
        let mut weights = WEIGHTS.take();
        weights.resize(weights.len().max(self.starts.len()), 0.0);
        for (feature, weight) in question {
            if let Some(place) = weights.get_mut(*feature as usize) {
                *place = *weight;
            }
        }
        for (phrase, cosine) in found {
            let weighed = self.features_of(*phrase).iter();
            *cosine =
                weighed.map(|(feature, value)| value * weights.get(*feature as usize).copied().unwrap_or(0.0)).sum();
        }
        for (feature, _) in question {
            if let Some(place) = weights.get_mut(*feature as usize) {
                *place = 0.0;
            }
        }
        WEIGHTS.set(weights);
    }

    fn features_of(&self, phrase: u32) -> &[(u32, f32)] {
        slice(&self.phrase_starts, &self.features, phrase)
    }

    fn of(&self, feature: u32) -> &[Posting] {
        slice(&self.starts, &self.postings, feature)
    }
}

/// What stands between two starts.
fn slice<'a, T>(starts: &[u32], all: &'a [T], number: u32) -> &'a [T] {
    let number = number as usize;
    let (Some(start), Some(end)) = (starts.get(number), starts.get(number + 1)) else { return &[] };
    all.get(*start as usize..*end as usize).unwrap_or_default()
}

/// Postings that one question may read in full: keeps the time of a question within bounds whatever is loaded. Measured: half as
/// many change nothing on collections of ten thousand phrases.
const MOST_READ: usize = 4_000;
/// Phrases that are looked at in full when that is too little.
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
        let phrases: [Vector; 3] = [vec![(0, 0.6), (2, 0.8)], vec![(1, 1.0)], vec![]];
        let index = Index::new(3, phrases.iter());
        assert_eq!(nearest(&index, &[(0, 0.5), (1, 0.25), (9, 1.0)]), [(0, 0.3), (1, 0.25)]);
        assert_eq!(nearest(&Index::new(0, [].iter()), &[(0, 1.0)]), []);
        assert_eq!(nearest(&index, &[]), []);
    }

    #[test]
    fn the_nearest_are_found_among_many() {
        // Feature 0 is in all phrases, each of the others in a few: reading all of feature 0 is more than is allowed.
        let phrases: Vec<Vector> =
            (0..8 * MOST_READ as u32).map(|phrase| vec![(0, 0.6), (1 + phrase % 10_000, 0.8)]).collect();
        let index = Index::new(10_001, phrases.iter());
        let near = nearest(&index, &[(0, 0.6), (8, 0.8)]);
        assert_eq!(near.iter().map(|(phrase, _)| *phrase).collect::<Vec<_>>(), [7, 10_007, 20_007, 30_007]);
        assert!(near.iter().all(|(_, cosine)| (cosine - 1.0).abs() < 1e-6), "{near:?}");
    }
}
