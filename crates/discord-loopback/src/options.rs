//! Options of a command: texts that a story gives, as the values of the types that the bot registered.
//!
//! Owns the reading of numbers, yes and no, and names of roles, people and channels.

use serde_json::{Map, Value, json};

use crate::{
    Person, StoryError,
    json::{at, list, text},
    state::{State, user},
};

/// Types of options, as in Discord's documentation.
const SUBCOMMAND: u64 = 1;
const GROUP: u64 = 2;
const INTEGER: u64 = 4;
const BOOLEAN: u64 = 5;
const USER: u64 = 6;
const CHANNEL: u64 = 7;
const ROLE: u64 = 8;
const NUMBER: u64 = 10;
const ATTACHMENT: u64 = 11;

/// The data of an interaction with the command `name`, such as `ask` or `manage add`; `focused` is the option that is
/// being typed.
pub(crate) fn command(
    state: &State,
    person: &Person,
    name: &str,
    given: &[(&str, &str)],
    focused: Option<&str>,
) -> Result<Value, StoryError> {
    let registered = find(state, person, name, 1).or_else(|missing| {
        let (first, _) = name.split_once(' ').ok_or(missing)?;
        find(state, person, first, 1)
    })?;
    let path: Vec<&str> = name.strip_prefix(text(registered, "/name")).unwrap_or_default().split_whitespace().collect();
    let mut resolved = Map::new();
    let options = inner(state, person, registered, &path, (given, focused), &mut resolved)?;
    let mut data =
        json!({ "id": at(registered, "/id"), "name": at(registered, "/name"), "type": 1, "options": options });
    if let (false, Some(fields)) = (resolved.is_empty(), data.as_object_mut()) {
        fields.insert("resolved".to_owned(), Value::Object(resolved));
    }
    Ok(data)
}

/// The command of this name and type, as the bot registered it, if it is shown to the person where they are.
pub(crate) fn find<'a>(state: &'a State, person: &Person, name: &str, kind: u64) -> Result<&'a Value, StoryError> {
    let found = state.commands.iter().find(|command| at(command, "/name") == name && at(command, "/type") == kind);
    let found = found.ok_or_else(|| missing("command", name, &state.commands))?;
    if person.let_in || person.is_shown(state, found) {
        return Ok(found);
    }
    Err(StoryError::Missing { wanted: format!("command {name:?} for {} here", person.name()), known: Vec::new() })
}

fn missing(what: &str, name: &str, among: &[Value]) -> StoryError {
    let known = among.iter().map(|one| text(one, "/name").to_owned()).collect();
    StoryError::Missing { wanted: format!("{what} {name:?}"), known }
}

fn inner(
    state: &State,
    person: &Person,
    level: &Value,
    path: &[&str],
    (given, focused): (&[(&str, &str)], Option<&str>),
    resolved: &mut Map<String, Value>,
) -> Result<Vec<Value>, StoryError> {
    let known = list(level, "/options");
    if let [first, rest @ ..] = path {
        let sub = known.iter().find(|option| {
            at(option, "/name") == *first && at(option, "/type").as_u64().is_some_and(|kind| kind <= GROUP)
        });
        let sub = sub.ok_or_else(|| missing("subcommand", first, known))?;
        let options = inner(state, person, sub, rest, (given, focused), resolved)?;
        return Ok(vec![json!({ "name": first, "type": at(sub, "/type"), "options": options })]);
    }
    if let Some(open) = known.iter().find(|option| at(option, "/type") == SUBCOMMAND) {
        return Err(missing("subcommand", "", std::slice::from_ref(open)));
    }
    let needed = known.iter().filter(|option| at(option, "/required") == true && focused.is_none());
    for option in needed {
        let name = text(option, "/name");
        if !given.iter().any(|(one, _)| *one == name) {
            return Err(StoryError::Missing { wanted: format!("required option {name:?}"), known: Vec::new() });
        }
    }
    let value = |(name, value): &(&str, &str)| {
        let option = known.iter().find(|option| at(option, "/name") == *name);
        let option = option.ok_or_else(|| missing("option", name, known))?;
        let kind = at(option, "/type").as_u64().unwrap_or_default();
        let mut made = json!({ "name": name, "type": kind, "value": typed(state, person, kind, value, resolved)? });
        if let (true, Some(fields)) = (focused == Some(*name), made.as_object_mut()) {
            fields.insert("focused".to_owned(), json!(true));
        }
        Ok(made)
    };
    given.iter().map(value).collect()
}

/// `value` as an option of this type; what it names is put into `resolved`.
fn typed(
    state: &State,
    person: &Person,
    kind: u64,
    value: &str,
    resolved: &mut Map<String, Value>,
) -> Result<Value, StoryError> {
    let guild = person.place_guild(state);
    let wrong = |what: &str| StoryError::Missing { wanted: format!("{what} {value:?}"), known: Vec::new() };
    let mut named = |list: &str, id: String, thing: Value| {
        let entry = resolved.entry(list).or_insert_with(|| json!({}));
        if let Some(fields) = entry.as_object_mut() {
            fields.insert(id.clone(), thing);
        }
        json!(id)
    };
    Ok(match kind {
        INTEGER => json!(value.parse::<i64>().map_err(|_| wrong("integer"))?),
        NUMBER => json!(value.parse::<f64>().map_err(|_| wrong("number"))?),
        BOOLEAN => json!(value.parse::<bool>().map_err(|_| wrong("true or false, not"))?),
        USER => {
            let id = state.people.get(value).ok_or_else(|| wrong("person"))?;
            named("users", id.to_string(), user(*id, value, false))
        }
        CHANNEL => {
            let id = state.channel_named(guild, value).ok_or_else(|| wrong("channel"))?;
            named("channels", id.to_string(), state.channel_value(id))
        }
        ROLE => {
            let role = state.role(guild, value).ok_or_else(|| wrong("role"))?;
            named("roles", text(&role, "/id").to_owned(), role)
        }
        ATTACHMENT => {
            let id = value.parse::<u64>().map_err(|_| wrong("file"))?;
            let file = state.attachment_value(id, &person.shared.address).ok_or_else(|| wrong("file"))?;
            named("attachments", id.to_string(), file)
        }
        _ => json!(value),
    })
}
