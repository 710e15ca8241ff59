//! Which entry a question is about, learned from the phrases of all entries: a few small networks that vote.
//!
//! Owns the training of the networks, which is the same on every run: no clock, no true chance. Each network starts from other
//! numbers, sees the phrases in another order and each time without some of their features, so that their mistakes differ
//! and the mean is better than any of them (Breiman 1996, Srivastava et al. 2014).

use super::{
    dice::Dice,
    features::Vector,
    network::{Network, RIVALS, WIDTH, Workspace},
    panel::Panel,
    tuning::Tuning,
};

/// Trained networks that vote.
#[derive(Debug, Clone, Default)]
pub(crate) struct Committee {
    /// The row of each feature; [`UNLEARNED`] for one that too few phrases have.
    rows: Vec<u32>,
    panel: Panel,
}

/// Something to learn from: its features and the number of its class, none for chat that is about no class.
pub(crate) type Lesson<'a> = (&'a Vector, Option<u32>);

/// A lesson as it is studied.
struct Studied {
    class: Option<u32>,
    input: Vec<(u32, f32)>,
    /// How many passes it may miss, because it was known well when it was last seen.
    rest: u8,
}

/// How much is trained within the work that is allowed.
struct Plan {
    networks: usize,
    passes: usize,
    /// Of so many lessons one is studied.
    stride: usize,
}

/// Marks a feature that is not seen in training.
pub(crate) const UNLEARNED: u32 = u32::MAX;
/// Fewer passes than this teach too little; rather some phrases are left out.
const FEWEST_PASSES: usize = 4;
/// Fewer phrases a class than this, on average, are no training.
const FEWEST_LESSONS: usize = 3;
/// Above this many phrases a feature of a single phrase is not seen: it is rarely met again, and most features are such.
const MANY_PHRASES: usize = 1_000;
/// A phrase whose own class lacks less than this probability rests for one pass: it has little left to teach.
const WELL_KNOWN: f32 = 0.2;
/// A phrase that lacks less than this rests for two.
const BEST_KNOWN: f32 = 0.06;
/// The step length falls linearly to this share of the first.
const LAST_STEP: f32 = 0.05;

impl Committee {
    /// Trains on lessons whose classes are numbered below `classes`, within the work that the tuning allows; `None` when that is
    /// too little to see every class a few times.
    pub(crate) fn train(features: usize, classes: usize, lessons: &[Lesson], tuning: &Tuning) -> Option<Self> {
        let (rows, seen) = learned_rows(features, lessons, tuning.network_cells / (WIDTH * tuning.networks.max(1)));
        let mut committee = Self { rows, panel: Panel::default() };
        let mut networks = Vec::new();
        let mut studied: Vec<Studied> = lessons
            .iter()
            .map(|(vector, class)| Studied { class: *class, input: learned(&committee.rows, vector), rest: 0 })
            .collect();
        let plan = Plan::new(&studied, classes, tuning);
        if plan.stride > 1 {
            studied = studied.into_iter().step_by(plan.stride).collect();
            if studied.len() < classes * FEWEST_LESSONS {
                return None;
            }
        }
        for number in 1..=plan.networks as u64 {
            let mut dice = Dice::new(number);
            let mut network = Network::new(seen, classes, &mut dice);
            study(&mut network, &mut studied, plan.passes, tuning, Workspace::new(dice));
            networks.push(network);
        }
        committee.panel = Panel::new(&networks);
        Some(committee)
    }

    /// The log-odds of every class: the mean of what the networks say.
    pub(crate) fn log_odds(&self, vector: &Vector) -> Vec<f32> {
        self.panel.scores(&learned(&self.rows, vector))
    }
}

impl Plan {
    /// As many networks and passes as the tuning wishes; when that is too much work, first fewer passes, then fewer networks,
    /// then fewer phrases.
    fn new(studied: &[Studied], classes: usize, tuning: &Tuning) -> Self {
        let features: usize = studied.iter().map(|lesson| lesson.input.len()).sum();
        // A pass reads and changes the numbers of every feature, and of some classes.
        let work = 2 * (features + studied.len() * classes.min(RIVALS)) * WIDTH;
        let allowed = tuning.training_work / work.max(1);
        let wished = (tuning.training_steps / studied.len().max(1)).clamp(tuning.passes, 4 * tuning.passes);
        let passes = (allowed / tuning.networks.max(1)).clamp(FEWEST_PASSES, wished.max(FEWEST_PASSES));
        let networks = (allowed / passes).clamp(1, tuning.networks.max(1));
        let stride = if allowed == 0 || allowed < passes * networks {
            (passes * networks * work).div_ceil(tuning.training_work.max(1))
        } else {
            1
        };
        Self { networks, passes, stride: stride.max(1) }
    }
}

/// Goes over the lessons, each pass in another order and each lesson without some of its features.
fn study(network: &mut Network, lessons: &mut [Studied], passes: usize, tuning: &Tuning, mut work: Workspace) {
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    let steps = (passes * lessons.len()) as f32;
    let mut step = 0.0;
    let mut kept = Vec::new();
    lessons.iter_mut().for_each(|lesson| lesson.rest = 0);
    for _ in 0..passes {
        work.dice.shuffle(&mut order);
        for place in &order {
            step += 1.0;
            let Some(lesson) = lessons.get_mut(*place) else { continue };
            if lesson.rest > 0 {
                lesson.rest -= 1;
                continue;
            }
            keep_some(&lesson.input, tuning.dropout, &mut work.dice, &mut kept);
            let rate = tuning.rate * (1.0 - (1.0 - LAST_STEP) * step / steps);
            let missing = network.learn(&kept, lesson.class, rate, &mut work);
            lesson.rest = u8::from(missing < WELL_KNOWN) + u8::from(missing < BEST_KNOWN);
        }
    }
}

/// Leaves out so many of 256 features, each by its own throw.
fn keep_some(input: &[(u32, f32)], dropout: u8, dice: &mut Dice, kept: &mut Vec<(u32, f32)>) {
    kept.resize(input.len(), (0, 0.0));
    let mut count = 0;
    for eight in input.chunks(8) {
        let throws = dice.roll().to_le_bytes();
        for (feature, throw) in eight.iter().zip(throws) {
            // Written in any case and overwritten when it is left out: faster than to ask first.
            if let Some(place) = kept.get_mut(count) {
                *place = *feature;
            }
            count += usize::from(throw >= dropout);
        }
    }
    kept.truncate(count);
}

/// The features of `vector` that are learned, by their rows.
pub(crate) fn learned(rows: &[u32], vector: &Vector) -> Vector {
    let row = |feature: u32| rows.get(feature as usize).copied().filter(|row| *row != UNLEARNED);
    vector.iter().filter_map(|(feature, value)| Some((row(*feature)?, *value))).collect()
}

/// Numbers the features that are seen in training: those that enough phrases have, and at most `most`.
pub(crate) fn learned_rows(features: usize, lessons: &[Lesson], most: usize) -> (Vec<u32>, usize) {
    let mut counts = vec![0_usize; features];
    for (feature, _) in lessons.iter().flat_map(|(vector, _)| vector.iter()) {
        if let Some(count) = counts.get_mut(*feature as usize) {
            *count += 1;
        }
    }
    let mut fewest = if lessons.len() > MANY_PHRASES { 2 } else { 1 };
    while counts.iter().filter(|count| **count >= fewest).count() > most {
        fewest += fewest.div_ceil(4);
    }
    let mut seen = 0_u32;
    let mut row = |count: usize| {
        if count < fewest {
            return UNLEARNED;
        }
        seen += 1;
        seen - 1
    };
    let rows = counts.into_iter().map(&mut row).collect();
    (rows, seen as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Classes that no straight line parts: 0 when both or neither of two features is there, 1 when one is.
    const EITHER: [(&[(u32, f32)], u32); 4] = [
        (&[(2, 1.0)], 0),
        (&[(0, 1.0), (2, 1.0)], 1),
        (&[(1, 1.0), (2, 1.0)], 1),
        (&[(0, 1.0), (1, 1.0), (2, 1.0)], 0),
    ];

    fn trained(tuning: &Tuning) -> Option<Committee> {
        let vectors: Vec<(Vector, u32)> = EITHER.iter().map(|(vector, class)| (vector.to_vec(), *class)).collect();
        let lessons: Vec<Lesson> =
            vectors.iter().cycle().take(400).map(|(vector, class)| (vector, Some(*class))).collect();
        Committee::train(3, 2, &lessons, tuning)
    }

    #[test]
    fn learns_what_no_straight_line_parts() {
        let committee = trained(&Tuning { dropout: 0, ..Tuning::DEFAULT }).unwrap();
        for (vector, class) in EITHER {
            let odds = committee.log_odds(&vector.to_vec());
            assert_eq!(usize::from(odds[1] > odds[0]), class as usize, "{vector:?} {odds:?}");
        }
    }

    #[test]
    fn too_little_work_is_no_training() {
        assert!(trained(&Tuning { training_work: 100, ..Tuning::DEFAULT }).is_none());
    }

    #[test]
    fn chat_speaks_for_no_class() {
        let (mine, chat) = (vec![(0, 1.0)], vec![(1, 1.0)]);
        let lessons: Vec<Lesson> = [(&mine, Some(0)), (&chat, None)].into_iter().cycle().take(200).collect();
        let odds = Committee::train(2, 3, &lessons, &Tuning::DEFAULT).unwrap().log_odds(&chat);
        assert!(odds.iter().all(|score| (score - odds[1]).abs() < 1.0), "{odds:?}");
    }

    #[test]
    fn rare_features_go_when_there_is_no_room() {
        let (one, two) = (vec![(0, 1.0), (1, 1.0)], vec![(1, 1.0)]);
        assert_eq!(learned_rows(2, &[(&one, Some(0)), (&two, Some(1))], 1), (vec![UNLEARNED, 0], 1));
        assert_eq!(learned_rows(2, &[(&one, Some(0)), (&two, Some(1))], 2), (vec![0, 1], 2));
    }
}
