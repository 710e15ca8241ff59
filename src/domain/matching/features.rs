//! From terms to numbers: which features a sentence has and how much each weighs.
//!
//! Owns the vocabulary of features (stems, neighbouring stems, letter groups) and their weighting by rarity.
//! Unknown features are kept as mass in the norm, so that a question mostly about unknown things is far from all.

use std::collections::HashMap;

use super::{
    tuning::Tuning,
    words::{Term, Terms},
};

/// The number of a feature.
pub(crate) type Feature = u32;

/// Features and weights, sorted by feature.
pub(crate) type Vector = Vec<(Feature, f32)>;

/// The kinds of features; each is weighed and normalised apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Block {
    /// One stem.
    Stem,
    /// Two neighbouring stems, the edges of the sentence included.
    Pair,
    /// Three or four letters of a word, its edges included.
    Gram,
    /// A group of synonyms.
    Group,
}

const BLOCKS: [Block; 4] = [Block::Stem, Block::Pair, Block::Gram, Block::Group];

/// Stands for the start and the end of a sentence beside its first and last stem.
const EDGE: Feature = Feature::MAX;
/// Stands for a stem that the vocabulary does not have.
const UNKNOWN: Feature = Feature::MAX - 1;

/// A count of features before weighing.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Bag {
    /// Known features with their counts, sorted by feature, each once.
    pub(crate) counts: Vec<(Feature, f32)>,
    /// How much of each block is unknown, in order of the blocks.
    pub(crate) unknown: [f32; 4],
}

/// One word with its features found out once.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    stem: Feature,
    grams: Vec<Feature>,
    /// How many phrases of the knowledge use the word.
    phrases: u32,
}

/// All features of a knowledge.
#[derive(Default)]
pub(crate) struct Vocabulary {
    words: HashMap<String, Word>,
    stems: HashMap<String, Feature>,
    groups: HashMap<usize, Feature>,
    pairs: HashMap<(Feature, Feature), Feature>,
    grams: HashMap<u128, Feature>,
    blocks: Vec<Block>,
}

impl Vocabulary {
    /// How many features there are.
    pub(crate) fn len(&self) -> usize {
        self.blocks.len()
    }

    /// The block of a feature.
    pub(crate) fn block(&self, feature: Feature) -> Block {
        self.blocks.get(feature as usize).copied().unwrap_or(Block::Stem)
    }

    /// Whether the knowledge uses this word, or another form of it.
    pub(crate) fn knows(&self, term: &Term) -> bool {
        self.words.contains_key(&term.word) || self.stems.contains_key(&term.stem)
    }

    /// The words of the knowledge and how many phrases use each.
    pub(crate) fn words(&self) -> impl Iterator<Item = (&str, u32)> {
        self.words.iter().map(|(word, known)| (word.as_str(), known.phrases))
    }

    /// The feature of a stem, if the knowledge has it.
    pub(crate) fn stem(&self, stem: &str) -> Option<Feature> {
        self.stems.get(stem).copied()
    }

    /// Learns the features of one phrase and counts them.
    pub(crate) fn learn(&mut self, read: &Terms) -> Bag {
        let mut tally = Tally::default();
        let mut before = EDGE;
        for term in &read.terms {
            self.learn_word(term);
            let Some(word) = self.words.get(&term.word) else { continue };
            let stem = word.stem;
            tally.add(Some(stem), Block::Stem, 1.0);
            word.grams.iter().for_each(|gram| tally.add(Some(*gram), Block::Gram, 1.0));
            let pair = self.learn_pair(before, stem);
            tally.add(Some(pair), Block::Pair, 1.0);
            before = stem;
        }
        if before != EDGE {
            let pair = self.learn_pair(before, EDGE);
            tally.add(Some(pair), Block::Pair, 1.0);
        }
        for group in &read.groups {
            let feature = number(&mut self.groups, *group, &mut self.blocks, Block::Group);
            tally.add(Some(feature), Block::Group, 1.0);
        }
        tally.bag()
    }

    fn learn_word(&mut self, term: &Term) {
        if let Some(word) = self.words.get_mut(&term.word) {
            word.phrases += 1;
            return;
        }
        let stem = number(&mut self.stems, term.stem.clone(), &mut self.blocks, Block::Stem);
        let grams = letter_groups(&term.word)
            .into_iter()
            .map(|gram| number(&mut self.grams, gram, &mut self.blocks, Block::Gram))
            .collect();
        self.words.insert(term.word.clone(), Word { stem, grams, phrases: 1 });
    }

    fn learn_pair(&mut self, left: Feature, right: Feature) -> Feature {
        number(&mut self.pairs, (left, right), &mut self.blocks, Block::Pair)
    }

    /// Counts the features of a question. Each term comes with the share of it that is certain.
    pub(crate) fn count(&self, terms: &[(Term, f32)], groups: &[usize]) -> Bag {
        let mut tally = Tally::default();
        let mut before = (EDGE, 1.0_f32);
        for (term, share) in terms {
            let word = self.words.get(&term.word);
            let stem = word.map(|word| word.stem).or_else(|| self.stem(&term.stem));
            tally.add_share(stem, Block::Stem, *share);
            match word {
                Some(word) => word.grams.iter().for_each(|gram| tally.add_share(Some(*gram), Block::Gram, *share)),
                None => letter_groups(&term.word)
                    .into_iter()
                    .for_each(|gram| tally.add_share(self.grams.get(&gram).copied(), Block::Gram, *share)),
            }
            let here = (stem.unwrap_or(UNKNOWN), *share);
            self.count_pair(&mut tally, before, here);
            before = here;
        }
        if !terms.is_empty() {
            self.count_pair(&mut tally, before, (EDGE, 1.0));
        }
        for group in groups {
            if let Some(feature) = self.groups.get(group) {
                tally.add(Some(*feature), Block::Group, 1.0);
            }
        }
        tally.bag()
    }

    fn count_pair(&self, tally: &mut Tally, left: (Feature, f32), right: (Feature, f32)) {
        let pair = self.pairs.get(&(left.0, right.0)).copied();
        tally.add_share(pair, Block::Pair, left.1.min(right.1));
    }
}

/// The feature under `key`, numbered when it is new.
fn number<K: std::hash::Hash + Eq>(
    known: &mut HashMap<K, Feature>,
    key: K,
    blocks: &mut Vec<Block>,
    block: Block,
) -> Feature {
    *known.entry(key).or_insert_with(|| {
        let feature = Feature::try_from(blocks.len()).unwrap_or(UNKNOWN - 1);
        blocks.push(block);
        feature
    })
}

/// The groups of three and four letters of a word between its edges, each packed into one number (21 bits a letter).
fn letter_groups(word: &str) -> Vec<u128> {
    let letters: Vec<char> = std::iter::once('\u{2}').chain(word.chars()).chain(std::iter::once('\u{3}')).collect();
    let pack =
        |group: &[char]| group.iter().fold(0_u128, |packed, letter| (packed << 21) | u128::from(u32::from(*letter)));
    letters.windows(3).chain(letters.windows(4)).map(pack).collect()
}

/// Collects counts while a sentence is walked.
#[derive(Default)]
struct Tally {
    counts: Vec<(Feature, f32)>,
    unknown: [f32; 4],
}

impl Tally {
    fn add(&mut self, feature: Option<Feature>, block: Block, count: f32) {
        match feature {
            Some(feature) => self.counts.push((feature, count)),
            None => {
                if let Some(unknown) = self.unknown.get_mut(block as usize) {
                    *unknown += count;
                }
            }
        }
    }

    /// Adds a term of which only `share` is certain; the rest is unknown.
    fn add_share(&mut self, feature: Option<Feature>, block: Block, share: f32) {
        self.add(feature, block, share);
        if share < 1.0 {
            self.add(None, block, 1.0 - share);
        }
    }

    fn bag(mut self) -> Bag {
        self.counts.sort_unstable_by_key(|(feature, _)| *feature);
        let mut counts: Vec<(Feature, f32)> = Vec::with_capacity(self.counts.len());
        for (feature, count) in self.counts {
            match counts.last_mut() {
                Some((last, sum)) if *last == feature => *sum += count,
                _ => counts.push((feature, count)),
            }
        }
        Bag { counts, unknown: self.unknown }
    }
}

/// How much each feature weighs: the rarer, the more. Taken from a set of phrases; features outside it are unknown.
pub(crate) struct Rarity {
    /// Square root of the inverse document frequency; 0 for a feature outside the set.
    idf: Vec<f32>,
    /// The highest: what an unknown feature weighs.
    unknown: f32,
    blocks: [f32; 4],
}

impl Rarity {
    /// Counts in how many of `bags` each feature is: `idf = 1 + ln((1 + n) / (1 + df))`, the smoothed form of Salton and
    /// Buckley (1988). Its square root weighs common words a little more, which is measured to help every set.
    pub(crate) fn new<'a>(vocabulary: &Vocabulary, bags: impl Iterator<Item = &'a Bag>, tuning: &Tuning) -> Self {
        let mut frequency = vec![0_u32; vocabulary.len()];
        let mut phrases = 0_u32;
        for bag in bags {
            phrases += 1;
            for (feature, _) in &bag.counts {
                if let Some(count) = frequency.get_mut(*feature as usize) {
                    *count += 1;
                }
            }
        }
        let smooth = |count: u32| (1.0 + ((1.0 + phrases as f32) / (1.0 + count as f32)).ln()).sqrt();
        let idf = frequency.iter().map(|count| if *count == 0 { 0.0 } else { smooth(*count) }).collect();
        Self { idf, unknown: smooth(0), blocks: [tuning.stems, tuning.pairs, tuning.grams, tuning.groups] }
    }

    /// What a feature weighs; 0 when it is unknown.
    pub(crate) fn idf(&self, feature: Feature) -> f32 {
        self.idf.get(feature as usize).copied().unwrap_or(0.0)
    }

    /// Weighs a bag: `sqrt(count) * idf`, each block scaled to its weight and all but the groups to length 1; unknown
    /// mass shortens what is known.
    pub(crate) fn weigh(&self, vocabulary: &Vocabulary, bag: &Bag) -> Vector {
        let mut squares = bag.unknown.map(|unknown| unknown * self.unknown * self.unknown);
        let mut vector = Vector::with_capacity(bag.counts.len());
        for (feature, count) in &bag.counts {
            let idf = self.idf(*feature);
            let square = count * if idf > 0.0 { idf * idf } else { self.unknown * self.unknown };
            if let Some(sum) = squares.get_mut(vocabulary.block(*feature) as usize) {
                *sum += square;
            }
            if idf > 0.0 {
                vector.push((*feature, square.sqrt()));
            }
        }
        // Groups come on top: a question without any is not shorter for it.
        let length = self.blocks.iter().take(Block::Group as usize).map(|weight| weight * weight).sum::<f32>().sqrt();
        let scale = |block: Block| -> f32 {
            let square = squares.get(block as usize).copied().unwrap_or(0.0);
            let weight = self.blocks.get(block as usize).copied().unwrap_or(0.0);
            if square > 0.0 { weight / (square.sqrt() * length) } else { 0.0 }
        };
        let scales = BLOCKS.map(scale);
        for (feature, value) in &mut vector {
            *value *= scales.get(vocabulary.block(*feature) as usize).copied().unwrap_or(0.0);
        }
        vector
    }
}
