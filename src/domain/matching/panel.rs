//! Trained networks as one wide network, for asking: the mean of what they say, read from memory in one go.
//!
//! Owns the joined numbers. Trains nothing; each network was trained on its own.

use super::{
    grid::Grid,
    network::{Input, Network, WIDTH, squashed},
};

/// Networks side by side: their hidden units in one row, and what each class draws from all of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Panel {
    /// What each feature adds to the hidden units.
    features: Grid,
    bias: Vec<f32>,
    /// What each class draws from the hidden units.
    classes: Grid,
    class_bias: Vec<f32>,
}

impl Panel {
    /// Joins networks of the same size, each with an equal voice.
    pub(crate) fn new(networks: &[Network]) -> Self {
        let voice = 1.0 / networks.len().max(1) as f32;
        let side_by_side = |rows: fn(&Network) -> &[[f32; WIDTH]], scale: f32| {
            let count = networks.first().map_or(0, |network| rows(network).len());
            let mut joined = Grid::new(count, networks.len());
            for (place, network) in networks.iter().enumerate() {
                for (row, values) in rows(network).iter().enumerate() {
                    joined.set(row, place, &values.map(|value| value * scale));
                }
            }
            joined
        };
        let classes = networks.first().map_or(0, |network| network.class_bias.len());
        let bias_of = |class: usize| networks.iter().filter_map(|network| network.class_bias.get(class)).sum::<f32>();
        Self {
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
            self.features.add_row(*feature as usize, *value, &mut hidden);
        }
        hidden.iter_mut().for_each(|unit| *unit = squashed(*unit));
        self.class_bias.iter().zip(self.classes.products(&hidden)).map(|(bias, drawn)| bias + drawn).collect()
    }
}
