//! An inverted index: which phrases share a feature with a question, and how near they are.
//!
//! Owns the postings. Knows nothing of entries or of what the features mean.

use super::features::Vector;

/// Postings of weighed phrases, feature by feature in one run of memory.
#[derive(Default)]
pub(crate) struct Index {
    /// Where the postings of a feature start; one more at the end.
    starts: Vec<u32>,
    postings: Vec<Posting>,
    phrases: usize,
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
        let mut count = 0;
        for (phrase, vector) in (0_u32..).zip(phrases) {
            count += 1;
            for (feature, weight) in vector {
                let Some(slot) = free.get_mut(*feature as usize) else { continue };
                if let Some(posting) = postings.get_mut(*slot as usize) {
                    *posting = Posting { phrase, weight: *weight };
                }
                *slot += 1;
            }
        }
        Self { starts, postings, phrases: count }
    }

    /// The phrases nearest to a question with their cosines, in the order of phrases: all that share a feature with it, or, where
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
            for (phrase, cosine) in &mut found {
                *cosine += long.iter().map(|(list, weight)| weight * weight_in(list, *phrase)).sum::<f32>();
            }
            found.sort_unstable_by_key(|(phrase, _)| *phrase);
        }
        found
    }

    /// The sum of weights for every phrase on the lists, in the order of phrases.
    fn sums(&self, lists: &[(&[Posting], f32)]) -> Vec<(u32, f32)> {
        let mut sums = vec![0.0_f32; self.phrases];
        for (list, weight) in lists {
            for posting in *list {
                if let Some(sum) = sums.get_mut(posting.phrase as usize) {
                    *sum += weight * posting.weight;
                }
            }
        }
        (0_u32..).zip(sums).filter(|(_, sum)| *sum > 0.0).collect()
    }

    fn of(&self, feature: u32) -> &[Posting] {
        let feature = feature as usize;
        let (Some(start), Some(end)) = (self.starts.get(feature), self.starts.get(feature + 1)) else { return &[] };
        self.postings.get(*start as usize..*end as usize).unwrap_or_default()
    }
}

/// The weight on a list that is sorted by phrase; 0 when the phrase is not on it.
fn weight_in(list: &[Posting], phrase: u32) -> f32 {
    let place = list.binary_search_by_key(&phrase, |posting| posting.phrase);
    place.ok().and_then(|place| list.get(place)).map_or(0.0, |posting| posting.weight)
}

/// Postings that one question may read in full: keeps the time of a question within bounds whatever is loaded. Measured: half as
/// many change nothing on collections of ten thousand phrases.
const MOST_READ: usize = 5_000;
/// Phrases that are looked at in full when that is too little.
const CANDIDATES: usize = 128;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cosines_are_those_of_a_plain_sum() {
        let phrases: [Vector; 3] = [vec![(0, 0.6), (2, 0.8)], vec![(1, 1.0)], vec![]];
        let index = Index::new(3, phrases.iter());
        assert_eq!(index.nearest(&vec![(0, 0.5), (1, 0.25), (9, 1.0)]), [(0, 0.3), (1, 0.25)]);
        assert_eq!(Index::new(0, [].iter()).nearest(&vec![(0, 1.0)]), []);
        assert_eq!(index.nearest(&vec![]), []);
    }

    #[test]
    fn the_nearest_are_found_among_many() {
        // Feature 0 is in all phrases, each of the others in a few: reading all of feature 0 is more than is allowed.
        let phrases: Vec<Vector> =
            (0..8 * MOST_READ as u32).map(|phrase| vec![(0, 0.6), (1 + phrase % 10_000, 0.8)]).collect();
        let index = Index::new(10_001, phrases.iter());
        let near = index.nearest(&vec![(0, 0.6), (8, 0.8)]);
        assert_eq!(near.iter().map(|(phrase, _)| *phrase).collect::<Vec<_>>(), [7, 10_007, 20_007, 30_007]);
        assert!(near.iter().all(|(_, cosine)| (cosine - 1.0).abs() < 1e-6), "{near:?}");
    }
}
