//! A small logistic regression with a prior: the curve from signals to a probability.
//!
//! Owns the fitting. Knows nothing of questions.

/// A constant and the evidence.
const SIGNALS: usize = 2;
/// What a case shows; the first is always 1.
pub(crate) type Signals = [f32; SIGNALS];

/// One case to learn from.
pub(crate) struct Observation {
    /// What was seen.
    pub(crate) signals: Signals,
    /// Whether it turned out to hold.
    pub(crate) holds: bool,
    /// How much the case counts.
    pub(crate) weight: f32,
}

/// Newton converges in about six steps.
const MOST_STEPS: usize = 15;
/// Halvings of a step that does not improve before giving up.
const MOST_HALVINGS: usize = 12;
/// An improvement of the loss below this share is none.
const CONVERGED: f64 = 1e-7;

type Weights = [f64; SIGNALS];

/// The probability that `weights` give to `signals`.
pub(crate) fn probability(weights: &Signals, signals: &Signals) -> f32 {
    let log_odds: f32 = weights.iter().zip(signals).map(|(weight, signal)| weight * signal).sum();
    1.0 / (1.0 + (-log_odds).exp())
}

/// The likeliest weights under a normal prior with mean `typical` and this precision, by damped Newton steps.
pub(crate) fn fit(observations: &[Observation], typical: &Signals, precision: f32) -> Signals {
    let prior = (typical.map(f64::from), f64::from(precision));
    let mut weights = prior.0;
    let mut loss = loss_of(observations, &weights, &prior);
    for _ in 0..MOST_STEPS {
        let step = newton_step(observations, &weights, &prior);
        let mut length = 1.0;
        let mut better = None;
        for _ in 0..MOST_HALVINGS {
            let mut moved = weights;
            moved.iter_mut().zip(&step).for_each(|(weight, step)| *weight -= length * step);
            let after = loss_of(observations, &moved, &prior);
            if after < loss {
                better = Some((moved, after));
                break;
            }
            length /= 2.0;
        }
        let Some((moved, after)) = better else { break };
        let gained = loss - after;
        (weights, loss) = (moved, after);
        if gained < CONVERGED * loss {
            break;
        }
    }
    weights.map(|weight| weight as f32)
}

fn log_odds(weights: &Weights, signals: &Signals) -> f64 {
    weights.iter().zip(signals).map(|(weight, signal)| weight * f64::from(*signal)).sum()
}

/// Negative log posterior, up to a constant.
fn loss_of(observations: &[Observation], weights: &Weights, prior: &(Weights, f64)) -> f64 {
    let cases: f64 = observations
        .iter()
        .map(|case| {
            let odds = log_odds(weights, &case.signals);
            let against = if case.holds { -odds } else { odds };
            f64::from(case.weight) * (against.max(0.0) + (-against.abs()).exp().ln_1p())
        })
        .sum();
    let away: f64 = weights.iter().zip(&prior.0).map(|(weight, mean)| (weight - mean).powi(2)).sum();
    cases + 0.5 * prior.1 * away
}

fn newton_step(observations: &[Observation], weights: &Weights, prior: &(Weights, f64)) -> Weights {
    let mut gradient = [0.0; SIGNALS];
    let mut curvature = [[0.0; SIGNALS]; SIGNALS];
    for case in observations {
        let probability = 1.0 / (1.0 + (-log_odds(weights, &case.signals)).exp());
        let weight = f64::from(case.weight);
        let error = weight * (probability - if case.holds { 1.0 } else { 0.0 });
        let bend = weight * probability * (1.0 - probability);
        let signals = case.signals.map(f64::from);
        for ((slope, row), left) in gradient.iter_mut().zip(&mut curvature).zip(&signals) {
            *slope += error * left;
            row.iter_mut().zip(&signals).for_each(|(cell, right)| *cell += bend * left * right);
        }
    }
    for (number, (slope, row)) in gradient.iter_mut().zip(&mut curvature).enumerate() {
        let away = weights.iter().zip(&prior.0).nth(number).map_or(0.0, |(weight, mean)| weight - mean);
        *slope += prior.1 * away;
        if let Some(cell) = row.get_mut(number) {
            *cell += prior.1;
        }
    }
    solve(curvature, gradient)
}

/// Solves `matrix * x = right` by Gauss-Jordan elimination; the prior makes the matrix positive definite, so no
/// pivoting is needed.
fn solve(mut matrix: [[f64; SIGNALS]; SIGNALS], mut right: Weights) -> Weights {
    for column in 0..SIGNALS {
        let (Some(pivot_row), Some(pivot_right)) = (matrix.get(column).copied(), right.get(column).copied()) else {
            break;
        };
        let pivot = pivot_row.get(column).copied().unwrap_or(1.0);
        for (number, (row, value)) in matrix.iter_mut().zip(&mut right).enumerate() {
            let factor = row.get(column).copied().unwrap_or(0.0) / pivot;
            if number != column {
                row.iter_mut().zip(&pivot_row).for_each(|(cell, above)| *cell -= factor * above);
                *value -= factor * pivot_right;
            }
        }
    }
    let pivots = matrix.iter().enumerate().map(|(number, row)| row.get(number).copied().unwrap_or(1.0));
    right.iter_mut().zip(pivots).for_each(|(value, pivot)| *value /= pivot);
    right
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn learns_where_the_curve_crosses() {
        let case = |x: f32| Observation { signals: [1.0, x], holds: x > 0.3, weight: 1.0 };
        let cases: Vec<Observation> = (0_u8..80).map(|number| case(f32::from(number) / 20.0 - 2.0)).collect();
        let weights = fit(&cases, &[0.0; SIGNALS], 0.1);
        let near = |x: f32| probability(&weights, &[1.0, x]);
        assert!(near(2.0) > 0.9 && near(-2.0) < 0.1 && (near(0.35) - 0.5).abs() < 0.15, "{weights:?}");
    }

    #[test]
    fn without_cases_the_prior_stays() {
        let typical = [-1.0, 2.0];
        assert_eq!(fit(&[], &typical, 1.0), typical);
    }
}
