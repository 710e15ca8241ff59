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

    /// The cosine of a question with every phrase, in the order of phrases.
    pub(crate) fn cosines(&self, question: &Vector) -> Vec<f32> {
        let mut cosines = vec![0.0_f32; self.phrases];
        for (feature, weight) in question {
            for posting in self.of(*feature) {
                if let Some(cosine) = cosines.get_mut(posting.phrase as usize) {
                    *cosine += weight * posting.weight;
                }
            }
        }
        cosines
    }

    fn of(&self, feature: u32) -> &[Posting] {
        let feature = feature as usize;
        let (Some(start), Some(end)) = (self.starts.get(feature), self.starts.get(feature + 1)) else { return &[] };
        self.postings.get(*start as usize..*end as usize).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cosines_are_those_of_a_plain_sum() {
        let phrases: [Vector; 3] = [vec![(0, 0.6), (2, 0.8)], vec![(1, 1.0)], vec![]];
        let index = Index::new(3, phrases.iter());
        assert_eq!(index.cosines(&vec![(0, 0.5), (1, 0.25), (9, 1.0)]), [0.3, 0.25, 0.0]);
        assert_eq!(Index::new(0, [].iter()).cosines(&vec![(0, 1.0)]), [0.0_f32; 0]);
    }
}
