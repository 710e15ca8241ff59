//! Trained networks as one wide network, for asking: the mean of what they say, read from memory in one go.
//!
//! Owns the joined numbers. Trains nothing; each network was trained on its own.

use super::{
    half::Half,
    network::{Input, Network, WIDTH, squashed},
};

/// Networks side by side: their hidden units in one row, and what each class draws from all of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Panel {
    /// Hidden units of all networks.
    width: usize,
    /// What each feature adds to the hidden units, feature after feature.
    features: Vec<Half>,
    bias: Vec<f32>,
    /// What each class draws from the hidden units, class after class.
    classes: Vec<Half>,
    class_bias: Vec<f32>,
}

impl Panel {
    /// Joins networks of the same size, each with an equal voice.
    pub(crate) fn new(networks: &[Network]) -> Self {
        let voice = 1.0 / networks.len().max(1) as f32;
        let side_by_side = |rows: fn(&Network) -> &[[f32; WIDTH]], scale: f32| {
            let count = networks.first().map_or(0, |network| rows(network).len());
            let mut joined = Vec::with_capacity(count * networks.len() * WIDTH);
            for place in 0..count {
                for row in networks.iter().filter_map(|network| rows(network).get(place)) {
                    joined.extend(row.iter().map(|value| Half::new(value * scale)));
                }
            }
            joined
        };
        let classes = networks.first().map_or(0, |network| network.class_bias.len());
        let bias_of = |class: usize| networks.iter().filter_map(|network| network.class_bias.get(class)).sum::<f32>();
        Self {
            width: networks.len() * WIDTH,
            features: side_by_side(|network| &network.features, 1.0),
            bias: networks.iter().flat_map(|network| network.bias).collect(),
            classes: side_by_side(|network| &network.classes, voice),
            class_bias: (0..classes).map(|class| voice * bias_of(class)).collect(),
        }
    }

    /// The log-odds of every class.
    pub(crate) fn scores(&self, input: &Input) -> Vec<f32> {
        let mut hidden = self.bias.clone();
        for (feature, value) in input {
            let start = *feature as usize * self.width;
            let row = self.features.get(start..start + self.width).unwrap_or_default();
            for (unit, weight) in hidden.iter_mut().zip(row) {
                *unit += value * weight.value();
            }
        }
        hidden.iter_mut().for_each(|unit| *unit = squashed(*unit));
        let rows = self.classes.chunks_exact(self.width.max(1));
        self.class_bias.iter().zip(rows).map(|(bias, row)| bias + dot(row, &hidden)).collect()
    }
}

fn dot(left: &[Half], right: &[f32]) -> f32 {
    // As many sums side by side as the processor has room for.
    let mut sums = [0.0_f32; WIDTH];
    for (left, right) in left.chunks_exact(WIDTH).zip(right.chunks_exact(WIDTH)) {
        for ((sum, left), right) in sums.iter_mut().zip(left).zip(right) {
            *sum += left.value() * right;
        }
    }
    let eight = sums.chunks_exact(8).fold([0.0_f32; 8], |mut total, part| {
        total.iter_mut().zip(part).for_each(|(total, part)| *total += part);
        total
    });
    eight.iter().sum()
}
