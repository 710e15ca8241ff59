//! What every store asks of changes that are saved together.

use std::collections::BTreeSet;

use crate::{domain::revision::Revise, ports::StoreError};

/// Refuses a batch in which a document stands twice: which of the two is the newer would be a guess.
pub(super) fn each_once(changes: &[Revise]) -> Result<(), StoreError> {
    let mut seen = BTreeSet::new();
    match changes.iter().find(|change| !seen.insert((change.space, &change.path))) {
        Some(twice) => Err(StoreError::other(format!("{} stands twice in one batch", twice.path))),
        None => Ok(()),
    }
}
