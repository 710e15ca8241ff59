//! A new answer from its parts, laid out like those that people write by hand.
//!
//! Owns the order of the keys. Checks nothing: an incomplete answer becomes a text whose faults the loader names.

use super::{EntryText, literal};
use crate::domain::{date::Date, knowledge::answer::FENCE};

/// The text of an answer with the parts of `entry`; `checked` is the day on which it was compared with its sources.
#[must_use]
pub fn compose(entry: &EntryText, checked: Option<Date>) -> String {
    let entry = entry.clone().tidied();
    let title = literal::text(&entry.title.unwrap_or_default());
    let phrases = literal::list(&entry.phrases.unwrap_or_default(), true);
    let mut text = format!("{FENCE}\ntitle = {title}\nphrases = {phrases}\n");
    for (key, list) in [("see", entry.see), ("sources", entry.sources)] {
        if let Some(list) = list.filter(|list| !list.is_empty()) {
            let value = literal::list(&list, list.len() > 1);
            text.push_str(&format!("{key} = {value}\n"));
        }
    }
    if let Some(date) = checked {
        text.push_str(&format!("checked = {date}\n"));
    }
    text.push_str(&format!("{FENCE}\n{}\n", entry.body.unwrap_or_default()));
    text
}
