//! Discord's limits on what a bot sends, as one table and the walk over a message.
//!
//! Owns the numbers, from Discord's published documentation as of November 2026. Refuses nothing itself.

use serde_json::Value;

use crate::json::{at, list};

/// A field of a message, where it stands, and how many characters it may have.
const TEXTS: &[(&str, usize)] = &[("/content", 2_000)];
const EMBED_TEXTS: &[(&str, usize)] =
    &[("/title", 256), ("/description", 4_096), ("/footer/text", 2_048), ("/author/name", 256)];
const FIELD_TEXTS: &[(&str, usize)] = &[("/name", 256), ("/value", 1_024)];
const COMPONENT_TEXTS: &[(&str, usize)] = &[("/label", 80), ("/custom_id", 100), ("/placeholder", 150)];
const MODAL_TEXTS: &[(&str, usize)] = &[("/title", 45), ("/custom_id", 100)];
const CHOICE_TEXTS: &[(&str, usize)] = &[("/name", 100), ("/value", 100)];

const EMBEDS: usize = 10;
const EMBED_TOTAL: usize = 6_000;
const FIELDS: usize = 25;
const ROWS: usize = 5;
const ROW_COMPONENTS: usize = 5;
const SELECT_OPTIONS: usize = 25;
const CHOICES: usize = 25;

/// Every rule that a message breaks.
pub(crate) fn message(message: &Value) -> Vec<String> {
    let mut broken = texts(message, TEXTS);
    let embeds = list(message, "/embeds");
    if embeds.len() > EMBEDS {
        broken.push(format!("{} embeds, at most {EMBEDS}", embeds.len()));
    }
    let mut total = 0;
    for embed in embeds {
        broken.extend(texts(embed, EMBED_TEXTS));
        let fields = list(embed, "/fields");
        if fields.len() > FIELDS {
            broken.push(format!("{} fields, at most {FIELDS}", fields.len()));
        }
        for field in fields {
            broken.extend(texts(field, FIELD_TEXTS));
            let empty = ["/name", "/value"].into_iter().filter(|path| length(field, path) == 0);
            broken.extend(empty.map(|path| format!("a field without {path}")));
            total += length(field, "/name") + length(field, "/value");
        }
        total += EMBED_TEXTS.iter().map(|(path, _)| length(embed, path)).sum::<usize>();
    }
    if total > EMBED_TOTAL {
        broken.push(format!("{total} characters of embeds, at most {EMBED_TOTAL}"));
    }
    broken.extend(components(list(message, "/components")));
    if message.pointer("/allowed_mentions/parse") != Some(&Value::Array(Vec::new())) {
        broken.push("no `allowed_mentions` with an empty `parse`".to_owned());
    }
    if length(message, "/content") == 0 && list(message, "/embeds").is_empty() {
        broken.push("an empty message".to_owned());
    }
    broken
}

/// Every rule that autocomplete choices break.
pub(crate) fn choices(data: &Value) -> Vec<String> {
    let choices = list(data, "/choices");
    let mut broken: Vec<String> = choices.iter().flat_map(|choice| texts(choice, CHOICE_TEXTS)).collect();
    if choices.len() > CHOICES {
        broken.push(format!("{} choices, at most {CHOICES}", choices.len()));
    }
    broken
}

/// Every rule that a modal breaks.
pub(crate) fn modal(data: &Value) -> Vec<String> {
    let mut broken = texts(data, MODAL_TEXTS);
    broken.extend(components(list(data, "/components")));
    broken
}

fn components(rows: &[Value]) -> Vec<String> {
    let mut broken = Vec::new();
    if rows.len() > ROWS {
        broken.push(format!("{} rows, at most {ROWS}", rows.len()));
    }
    let mut ids = Vec::new();
    for row in rows {
        let components = list(row, "/components");
        if components.is_empty() || components.len() > ROW_COMPONENTS {
            broken.push(format!("{} components in a row, 1 to {ROW_COMPONENTS}", components.len()));
        }
        for component in components {
            broken.extend(texts(component, COMPONENT_TEXTS));
            if list(component, "/options").len() > SELECT_OPTIONS {
                broken.push(format!("more than {SELECT_OPTIONS} options"));
            }
            ids.extend(at(component, "/custom_id").as_str());
        }
    }
    ids.sort_unstable();
    let twice = ids.windows(2).filter(|pair| pair.first() == pair.last()).filter_map(|pair| pair.first());
    broken.extend(twice.map(|id| format!("the custom id `{id}` twice")));
    broken
}

fn texts(value: &Value, table: &[(&str, usize)]) -> Vec<String> {
    let long = table.iter().filter(|(path, most)| length(value, path) > *most);
    long.map(|(path, most)| format!("{path} has {} characters, at most {most}", length(value, path))).collect()
}

fn length(value: &Value, path: &str) -> usize {
    at(value, path).as_str().map_or(0, |text| text.chars().count())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(mut message: Value, wanted: &[&str]) {
        message["allowed_mentions"] = json!({ "parse": [] });
        let broken = super::message(&message);
        assert_eq!(broken.len(), wanted.len(), "{broken:?}");
        for (seen, wanted) in broken.iter().zip(wanted) {
            assert!(seen.contains(wanted), "{seen:?} lacks {wanted:?}");
        }
    }

    #[test]
    fn each_limit_is_held() {
        let long = |count| "ß".repeat(count);
        check(json!({ "content": long(2_000) }), &[]);
        check(json!({ "content": long(2_001) }), &["/content has 2001"]);
        check(json!({ "embeds": [{ "title": long(257) }] }), &["/title has 257"]);
        check(
            json!({ "embeds": [{ "description": long(4_096), "footer": { "text": long(1_905) } }] }),
            &["6001 characters"],
        );
        check(json!({ "embeds": [{ "fields": [{ "name": "a", "value": "" }] }] }), &["a field without /value"]);
        check(
            json!({ "content": "a", "components": vec![json!({ "components": [{ "custom_id": "a" }] }); 2] }),
            &["`a` twice"],
        );
        check(json!({ "content": "a", "components": [{ "components": [] }] }), &["0 components in a row"]);
        check(json!({}), &["an empty message"]);
    }

    #[test]
    fn a_message_that_may_ping_is_refused() {
        assert_eq!(message(&json!({ "content": "a" })).len(), 1);
        assert_eq!(message(&json!({ "content": "a", "allowed_mentions": { "parse": ["users"] } })).len(), 1);
    }

    #[test]
    fn modals_are_held_too() {
        assert!(modal(&json!({ "title": "Edit", "custom_id": "a" })).is_empty());
        assert_eq!(modal(&json!({ "title": "t".repeat(46), "custom_id": "c".repeat(101) })).len(), 2);
    }

    #[test]
    fn choices_are_held_too() {
        assert!(choices(&json!({ "choices": [{ "name": "a", "value": "b" }] })).is_empty());
        assert_eq!(
            choices(&json!({ "choices": vec![json!({ "name": "a".repeat(101), "value": "b" }); 26] })).len(),
            27
        );
    }
}
