//! Discord's limits on what a bot sends, as one table and the walk over a message.
//!
//! Owns the numbers, from Discord's published documentation as of November 2026. Refuses nothing itself.

use serde_json::Value;

use crate::{
    interactions::EPHEMERAL,
    json::{at, list},
};

/// A field of a message, where it stands, and how many characters it may have.
const TEXTS: &[(&str, usize)] = &[("/content", 2_000)];
const EMBED_TEXTS: &[(&str, usize)] =
    &[("/title", 256), ("/description", 4_096), ("/footer/text", 2_048), ("/author/name", 256)];
const FIELD_TEXTS: &[(&str, usize)] = &[("/name", 256), ("/value", 1_024)];
const COMPONENT_TEXTS: &[(&str, usize)] = &[("/label", 80), ("/custom_id", 100), ("/placeholder", 150)];
const MODAL_TEXTS: &[(&str, usize)] = &[("/title", 45), ("/custom_id", 100)];
const OPTION_TEXTS: &[(&str, usize)] = &[("/label", 100), ("/value", 100), ("/description", 100)];
const INPUT_TEXTS: &[(&str, usize)] = &[("/label", 45), ("/placeholder", 100), ("/value", 4_000)];
const CHOICE_TEXTS: &[(&str, usize)] = &[("/name", 100), ("/value", 100)];

const COMMAND_TEXTS: &[(&str, usize)] = &[("/name", 32), ("/description", 100)];
/// The languages of Discord's clients.
const LOCALES: &[&str] = &[
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
];
/// Discord's type of a command that is typed.
const TYPED: u64 = 1;

/// Discord's types of a row, a button, and a menu of texts.
const ROW: u64 = 1;
const BUTTON: u64 = 2;
const TEXT_MENU: u64 = 3;
const EMBEDS: usize = 10;
const COMMAND_TOTAL: usize = 8_000;
const OPTIONS: usize = 25;
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

/// Every rule that a message in a channel breaks.
pub(crate) fn channel_message(sent: &Value) -> Vec<String> {
    let mut broken = message(sent);
    if is_private(sent) {
        broken.push("only an answer to an interaction can be for one person".to_owned());
    }
    broken
}

/// Whether only one person sees it.
pub(crate) fn is_private(message: &Value) -> bool {
    at(message, "/flags").as_u64().is_some_and(|flags| flags & EPHEMERAL != 0)
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
    let rows = list(data, "/components");
    if rows.is_empty() || length(data, "/title") == 0 {
        broken.push("a form without fields or a title".to_owned());
    }
    broken.extend(components(rows));
    let inputs = rows.iter().flat_map(|row| list(row, "/components"));
    broken.extend(inputs.flat_map(|input| texts(input, INPUT_TEXTS)));
    broken
}

/// Every rule that commands break.
pub(crate) fn commands(commands: &Value) -> Vec<String> {
    let mut broken = Vec::new();
    for command in commands.as_array().into_iter().flatten() {
        let total = command_length(command);
        if total > COMMAND_TOTAL {
            broken.push(format!("{total} characters of a command, at most {COMMAND_TOTAL}"));
        }
        // In menus names may have capitals and blanks.
        let typed = at(command, "/type").as_u64().is_none_or(|kind| kind == TYPED);
        broken.extend(command_level(command, typed));
    }
    broken
}

fn command_level(level: &Value, typed: bool) -> Vec<String> {
    let mut broken = texts(level, COMMAND_TEXTS);
    let names = translations(level, "name");
    for (locale, name) in
        names.iter().copied().chain([("the default", at(level, "/name").as_str().unwrap_or_default())])
    {
        if typed && !is_name(name) {
            broken.push(format!("{name:?} is no name of a command or an option, in {locale}"));
        }
    }
    for (path, most) in COMMAND_TEXTS {
        for (locale, text) in translations(level, path.trim_start_matches('/')) {
            let length = text.chars().count();
            if length == 0 || length > *most {
                broken.push(format!("{path} in {locale} has {length} characters, 1 to {most}"));
            }
            if !LOCALES.contains(&locale) {
                broken.push(format!("{locale} is no locale"));
            }
        }
    }
    let options = list(level, "/options");
    if options.len() > OPTIONS {
        broken.push(format!("{} options, at most {OPTIONS}", options.len()));
    }
    if length(level, "/name") == 0 {
        broken.push("a command or an option without /name".to_owned());
    }
    broken.extend(choices(level));
    broken.extend(options.iter().flat_map(|option| command_level(option, true)));
    broken
}

/// What a command or an option is called, or does, in other languages.
fn translations<'a>(level: &'a Value, key: &str) -> Vec<(&'a str, &'a str)> {
    let all = at(level, &format!("/{key}_localizations")).as_object().into_iter().flatten();
    all.filter_map(|(locale, text)| Some((locale.as_str(), text.as_str()?))).collect()
}

/// Whether a command may be called so where it is typed: letters and digits, in small letters where there are some.
fn is_name(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || "-_'".contains(c)) && name == name.to_lowercase()
}

/// Characters of a command's names, descriptions and values, the longest translation of each.
fn command_length(level: &Value) -> usize {
    let text = |key: &str| {
        let longest = translations(level, key).into_iter().map(|(_, text)| text.chars().count()).max();
        longest.unwrap_or(0).max(length(level, &format!("/{key}")))
    };
    let choices = list(level, "/choices").iter();
    text("name")
        + text("description")
        + choices.map(|choice| length(choice, "/name") + length(choice, "/value")).sum::<usize>()
        + list(level, "/options").iter().map(command_length).sum::<usize>()
}

fn components(rows: &[Value]) -> Vec<String> {
    let mut broken = Vec::new();
    if rows.len() > ROWS {
        broken.push(format!("{} rows, at most {ROWS}", rows.len()));
    }
    let mut ids = Vec::new();
    for row in rows {
        if at(row, "/type") != ROW {
            broken.push("something that is no row stands among the rows".to_owned());
        }
        let components = list(row, "/components");
        if components.is_empty() || components.len() > ROW_COMPONENTS {
            broken.push(format!("{} components in a row, 1 to {ROW_COMPONENTS}", components.len()));
        }
        for component in components {
            broken.extend(texts(component, COMPONENT_TEXTS));
            let options = list(component, "/options");
            let options_needed = at(component, "/type") == TEXT_MENU && options.is_empty();
            if options_needed || options.len() > SELECT_OPTIONS {
                broken.push(format!("{} options in a menu, 1 to {SELECT_OPTIONS}", options.len()));
            }
            broken.extend(options.iter().flat_map(|option| texts(option, OPTION_TEXTS)));
            let twice = |value: &Value| options.iter().filter(|one| at(one, "/value") == value).count() > 1;
            if options.iter().any(|option| twice(at(option, "/value"))) {
                broken.push("the value of an option twice".to_owned());
            }
            if at(component, "/type") == BUTTON && length(component, "/label") == 0 && component.get("emoji").is_none()
            {
                broken.push("a button without a label".to_owned());
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
            json!({ "content": "a", "components": vec![json!({ "type": 1, "components": [{ "custom_id": "a" }] }); 2] }),
            &["`a` twice"],
        );
        check(json!({ "content": "a", "components": [{ "type": 1, "components": [] }] }), &["0 components in a row"]);
        check(json!({ "content": "a", "components": [{ "components": [{ "custom_id": "a" }] }] }), &["no row"]);
        let menu = json!({ "type": 3, "custom_id": "a", "options": [] });
        check(json!({ "content": "a", "components": [{ "type": 1, "components": [menu] }] }), &["0 options in a menu"]);
        check(json!({}), &["an empty message"]);
    }

    #[test]
    fn a_message_that_may_ping_is_refused() {
        assert_eq!(message(&json!({ "content": "a" })).len(), 1);
        assert_eq!(message(&json!({ "content": "a", "allowed_mentions": { "parse": ["users"] } })).len(), 1);
    }

    #[test]
    fn modals_are_held_too() {
        let rows = json!([{ "type": 1, "components": [{ "type": 4, "custom_id": "b", "label": "l".repeat(46) }] }]);
        assert_eq!(modal(&json!({ "title": "Edit", "custom_id": "a", "components": rows })).len(), 1);
        // Both are too long, and there are no fields.
        assert_eq!(modal(&json!({ "title": "t".repeat(46), "custom_id": "c".repeat(101) })).len(), 3);
    }

    #[test]
    fn commands_are_held_in_every_language() {
        let command = |more: &Value| {
            let mut command = json!({ "name": "ask", "description": "Ask" });
            command.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            commands(&json!([command])).len()
        };
        assert_eq!(command(&json!({ "name_localizations": { "de": "frage", "ja": "質問" } })), 0);
        assert_eq!(command(&json!({ "name_localizations": { "de": "Frage" } })), 1);
        assert_eq!(command(&json!({ "name_localizations": { "de": "eine frage" } })), 1);
        assert_eq!(command(&json!({ "name_localizations": { "es": "pregunta" } })), 1);
        assert_eq!(command(&json!({ "type": 3, "name_localizations": { "de": "Eine Frage" } })), 0);
        assert_eq!(command(&json!({ "description_localizations": { "fr": "é".repeat(101) } })), 1);
        let option = json!({ "name": "who", "description": "Who", "name_localizations": { "fr": "Qui" } });
        assert_eq!(command(&json!({ "options": [option] })), 1);
        // The longest of each counts.
        let option = json!({ "name": "o", "description": "d", "description_localizations": { "de": "d".repeat(100) } });
        let group = json!({ "name": "g", "description": "d", "options": vec![option; 25] });
        assert_eq!(command(&json!({ "options": vec![group.clone(); 3] })), 0);
        assert_eq!(command(&json!({ "options": vec![group; 4] })), 1);
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
