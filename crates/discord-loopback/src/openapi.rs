//! Discord's own description of its API, when there is a copy of it: which routes there are, and what each takes.
//!
//! Owns reading the description and holding requests against it. Where there is no copy, nothing is checked here.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::json::{at, text};

/// The variable that names the file.
const VARIABLE: &str = "DISCORD_OPENAPI";
/// How many faults of one body are told: the first ones tell the most.
const TOLD: usize = 5;
/// Characters of a fault that are told.
const TOLD_LENGTH: usize = 400;

/// The description, read once however many stories there are.
static DESCRIPTIONS: LazyLock<Mutex<HashMap<String, Option<Arc<Description>>>>> = LazyLock::new(Mutex::default);

/// What checks a body, by the route's template and its method; nothing where the route takes none.
type Bodies = HashMap<(String, String), Option<Arc<Validator>>>;

/// The API as Discord describes it.
pub(crate) struct Description {
    document: Value,
    bodies: Mutex<Bodies>,
}

/// The description in the file that the environment names, or else in `fallback`, if there is one. Says once when there
/// is none.
pub(crate) fn find(fallback: Option<&Path>) -> Option<Arc<Description>> {
    let named = std::env::var(VARIABLE).ok().filter(|path| !path.is_empty());
    let path = named.or_else(|| fallback.map(|path| path.display().to_string()))?;
    let mut known = DESCRIPTIONS.lock().unwrap_or_else(PoisonError::into_inner);
    let read = known.entry(path.clone()).or_insert_with(|| {
        let document = std::fs::read_to_string(&path).ok().and_then(|text| serde_json::from_str(&text).ok());
        if document.is_none() {
            eprintln!("Discord's API description is not at {path}; only the loopback's own table of limits is checked");
        }
        document.map(|document| Arc::new(Description { document, bodies: Mutex::default() }))
    });
    read.clone()
}

impl Description {
    /// The template of the route that `path` takes, such as `/channels/{channel_id}/messages`, if `method` may be used
    /// on it.
    pub(crate) fn route(&self, method: &str, path: &str) -> Option<String> {
        let routes = at(&self.document, "/paths").as_object()?;
        let fits = |template: &str| {
            let mut parts = path.split('/');
            // A part without braces beats one with them: `@original` is not a message's id.
            template.split('/').all(|wanted| parts.next().is_some_and(|part| wanted.starts_with('{') || wanted == part))
                && parts.next().is_none()
        };
        let fitting = routes.iter().filter(|(template, route)| fits(template) && route.get(method).is_some());
        fitting.map(|(template, _)| template.clone()).min_by_key(|template| template.matches('{').count())
    }

    /// What is wrong with a body by Discord's description.
    pub(crate) fn faults(&self, method: &str, path: &str, body: &Value) -> Vec<String> {
        let Some(template) = self.route(method, path) else { return Vec::new() };
        let Some(validator) = self.body(&template, method) else { return Vec::new() };
        let body = as_described(body);
        let faults = validator.iter_errors(&body);
        let told = faults.take(TOLD).map(|fault| {
            let said: String = fault.to_string().chars().take(TOLD_LENGTH).collect();
            format!("{} of the body: {said}", fault.instance_path())
        });
        told.collect()
    }

    fn body(&self, template: &str, method: &str) -> Option<Arc<Validator>> {
        let mut bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
        let compiled = bodies.entry((template.to_owned(), method.to_owned())).or_insert_with(|| {
            let operation = at(&self.document, "/paths").get(template)?.get(method)?;
            let schema = at(operation, "/requestBody/content/application~1json/schema");
            let mut whole = schema.as_object()?.clone();
            whole.insert("components".to_owned(), json!({ "schemas": at(&self.document, "/components/schemas") }));
            match jsonschema::validator_for(&Value::Object(whole)) {
                Ok(validator) => Some(Arc::new(validator)),
                Err(error) => {
                    eprintln!("the body of {method} {template} cannot be checked: {error}");
                    None
                }
            }
        });
        compiled.clone()
    }
}

/// The body with numbers where the description has numbers: Discord takes permissions as text, too, because they are
/// larger than some languages' numbers.
fn as_described(body: &Value) -> Value {
    let mut body = body.clone();
    for command in body.as_array_mut().into_iter().flatten() {
        if let Ok(bits) = text(command, "/default_member_permissions").parse::<u64>() {
            crate::json::put(command, "default_member_permissions", json!(bits));
        }
    }
    body
}
