//! A decision diagram: every path through the questionnaire, with equal remainders shared.
//!
//! Owns the diagram and what can be read off it: the verdict of a full set of answers, the diagram that is left when
//! some answers are fixed, which questions still matter, and how the verdicts spread over the answers of a question.
//! Layers stand in a fixed order of questions; every path passes through every layer (a quasi-reduced multi-valued
//! decision diagram, after Bryant 1986 and Kam et al. 1998).

use std::collections::BTreeMap;

use super::{
    condition::{Level, level_of},
    model::{OutcomeIndex, QuestionIndex, VariantIndex},
};

/// What a full set of answers leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Verdict {
    /// What is recommended; nothing when every outcome is vetoed. Of a tie, the one that comes first in the file:
    /// which of the two has a point more is not worth a question.
    pub outcome: Option<OutcomeIndex>,
    /// In which shape.
    pub variant: Option<VariantIndex>,
    /// The other outcome of a tie.
    pub tie: Option<OutcomeIndex>,
}

/// One question of the diagram: for each node its children in the next layer, one a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layer {
    pub(super) question: QuestionIndex,
    /// Children a node: one more than the question has choices.
    pub(super) width: usize,
    /// The children of all nodes, `width` each.
    pub(super) children: Vec<usize>,
}

impl Layer {
    fn nodes(&self) -> impl DoubleEndedIterator<Item = &[usize]> + ExactSizeIterator {
        self.children.chunks(self.width.max(1))
    }

    fn child(&self, node: usize, level: Level) -> Option<usize> {
        self.children.get(node * self.width + level.0).copied()
    }

    /// Whether some answers to the other questions leave a verdict that depends on this one.
    pub(super) fn matters(&self) -> bool {
        self.nodes().any(|children| children.windows(2).any(|pair| pair.first() != pair.last()))
    }
}

/// Every path through a questionnaire, or through what is left of it. The first layer has one node, the root.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diagram {
    pub(super) layers: Vec<Layer>,
    /// The verdicts of the last layer's children.
    pub(super) verdicts: Vec<Verdict>,
}

/// How often each verdict comes out, for each level of one question, when the rest is answered evenly at random.
pub(super) struct Spread {
    pub(super) question: QuestionIndex,
    /// For each choice of the question, the weight of each verdict.
    pub(super) by_choice: Vec<Vec<f64>>,
}

impl Diagram {
    /// The verdict of a full set of answers; unanswered questions count as such.
    #[must_use]
    pub fn verdict(&self, levels: &[Level]) -> Option<Verdict> {
        let leaf = self.layers.iter().try_fold(0, |node, layer| layer.child(node, level_of(levels, layer.question)))?;
        self.verdicts.get(leaf).copied()
    }

    /// The only verdict that is left, if there is only one.
    pub(super) fn settled(&self) -> Option<Verdict> {
        match self.verdicts.as_slice() {
            [verdict] => Some(*verdict),
            _ => None,
        }
    }

    /// The same diagram, in which a verdict with a tie is a verdict like one without.
    pub(super) fn without_ties(&self) -> Self {
        let bare = |verdict: &Verdict| Verdict { tie: None, ..*verdict };
        Self { layers: self.layers.clone(), verdicts: self.verdicts.iter().map(bare).collect() }.restrict(&[])
    }

    /// Nodes of all layers together.
    #[must_use]
    pub fn size(&self) -> usize {
        self.layers.iter().map(|layer| layer.nodes().len()).sum()
    }

    /// The diagram of the questions whose level is not `fixed`, reduced: equal remainders are one node, and only
    /// verdicts that can still come out are left.
    pub(super) fn restrict(&self, fixed: &[Option<Level>]) -> Self {
        let fixed = |layer: &Layer| fixed.get(layer.question.0).copied().flatten();
        let mut reached = vec![vec![0]];
        for layer in &self.layers {
            let nodes = reached.last().map(Vec::as_slice).unwrap_or_default();
            let mut next: Vec<usize> = match fixed(layer) {
                Some(level) => nodes.iter().filter_map(|node| layer.child(*node, level)).collect(),
                None => nodes
                    .iter()
                    .flat_map(|node| (0..layer.width).filter_map(|level| layer.child(*node, Level(level))))
                    .collect(),
            };
            next.sort_unstable();
            next.dedup();
            reached.push(next);
        }

        let mut reached = reached.into_iter().rev();
        let leaves = reached.next().unwrap_or_default();
        let mut verdicts: Vec<Verdict> = Vec::new();
        let mut class = Classes::default();
        for leaf in leaves {
            let Some(verdict) = self.verdicts.get(leaf) else { continue };
            let index = verdicts.iter().position(|known| known == verdict).unwrap_or_else(|| {
                verdicts.push(*verdict);
                verdicts.len() - 1
            });
            class.insert(leaf, index);
        }
        let mut layers = Vec::new();
        for (layer, nodes) in self.layers.iter().rev().zip(reached) {
            let mut above = Classes::default();
            if let Some(level) = fixed(layer) {
                for node in nodes {
                    if let Some(same) = layer.child(node, level).and_then(|child| class.of(child)) {
                        above.insert(node, same);
                    }
                }
            } else {
                let mut known: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
                let mut children = Vec::new();
                for node in nodes {
                    let key: Vec<usize> = (0..layer.width)
                        .filter_map(|level| layer.child(node, Level(level)).and_then(|child| class.of(child)))
                        .collect();
                    let fresh = known.len();
                    let index = *known.entry(key).or_insert_with_key(|key| {
                        children.extend_from_slice(key);
                        fresh
                    });
                    above.insert(node, index);
                }
                layers.push(Layer { question: layer.question, width: layer.width, children });
            }
            class = above;
        }
        layers.reverse();
        Self { layers, verdicts }
    }

    /// Answers that lead to a verdict that is `wanted`, as few as possible; the rest is unanswered.
    pub(super) fn path_to(&self, wanted: impl Fn(&Verdict) -> bool) -> Option<Vec<(QuestionIndex, Level)>> {
        type Path = Vec<(QuestionIndex, Level)>;
        let mut below: Vec<Option<Path>> = self.verdicts.iter().map(|verdict| wanted(verdict).then(Vec::new)).collect();
        for layer in self.layers.iter().rev() {
            let shortest = |children: &[usize]| {
                let paths = children.iter().enumerate().filter_map(|(level, child)| {
                    let mut path = below.get(*child).cloned().flatten()?;
                    if level != 0 {
                        path.push((layer.question, Level(level)));
                    }
                    Some(path)
                });
                paths.min_by_key(Vec::len)
            };
            below = layer.nodes().map(shortest).collect();
        }
        below.into_iter().next().flatten()
    }

    /// The questions whose answer can still change the verdict. Exact only on a diagram that [`Diagram::restrict`]
    /// made, in which equal remainders are one node.
    pub(super) fn questions_that_matter(&self) -> impl Iterator<Item = QuestionIndex> {
        self.layers.iter().filter(|layer| layer.matters()).map(|layer| layer.question)
    }

    /// The spread of the verdicts over the choices of every question that matters; every choice is taken as equally
    /// likely, and "not sure" as unlikely.
    pub(super) fn spreads(&self) -> Vec<Spread> {
        let ahead = self.verdicts_ahead();
        let mut ways = vec![1.0];
        let mut spreads = Vec::new();
        for (layer, ahead) in self.layers.iter().zip(ahead.iter().skip(1)) {
            let mut next = vec![0.0; ahead.len()];
            let mut by_choice = vec![vec![0.0; self.verdicts.len()]; layer.width.saturating_sub(1)];
            for (children, ways) in layer.nodes().zip(&ways) {
                for (child, sum) in children.iter().skip(1).zip(&mut by_choice) {
                    if let Some(below) = next.get_mut(*child) {
                        *below += ways;
                    }
                    add(sum, ahead.get(*child), *ways);
                }
            }
            if layer.matters() {
                spreads.push(Spread { question: layer.question, by_choice });
            }
            ways = next;
        }
        spreads
    }

    /// The weight of each verdict over all answers, when every choice is equally likely.
    pub(super) fn weights(&self) -> Vec<f64> {
        self.verdicts_ahead().into_iter().next().and_then(|root| root.into_iter().next()).unwrap_or_default()
    }

    /// For each layer and node, and at last for each verdict: the share of each verdict among the ways on from it.
    fn verdicts_ahead(&self) -> Vec<Vec<Vec<f64>>> {
        let kinds = self.verdicts.len();
        let leaves = (0..kinds)
            .map(|leaf| (0..kinds).map(|verdict| if verdict == leaf { 1.0 } else { 0.0 }).collect())
            .collect();
        let mut ahead: Vec<Vec<Vec<f64>>> = vec![leaves];
        for layer in self.layers.iter().rev() {
            let below = ahead.last().map(Vec::as_slice).unwrap_or_default();
            let share = 1.0 / layer.width.saturating_sub(1).max(1) as f64;
            let nodes = layer
                .nodes()
                .map(|children| {
                    let mut sum = vec![0.0; kinds];
                    children.iter().skip(1).for_each(|child| add(&mut sum, below.get(*child), share));
                    sum
                })
                .collect();
            ahead.push(nodes);
        }
        ahead.reverse();
        ahead
    }
}

/// Adds `weight` times `other` to `sum`.
fn add(sum: &mut [f64], other: Option<&Vec<f64>>, weight: f64) {
    for (sum, other) in sum.iter_mut().zip(other.into_iter().flatten()) {
        *sum += weight * other;
    }
}

/// The class of each node of a layer: nodes of one class have the same remainder.
#[derive(Default)]
struct Classes(Vec<usize>);

impl Classes {
    const NONE: usize = usize::MAX;

    fn insert(&mut self, node: usize, class: usize) {
        if self.0.len() <= node {
            self.0.resize(node + 1, Self::NONE);
        }
        if let Some(place) = self.0.get_mut(node) {
            *place = class;
        }
    }

    fn of(&self, node: usize) -> Option<usize> {
        self.0.get(node).copied().filter(|class| *class != Self::NONE)
    }
}
