//! Telling Discord of the commands, and only when it knows others.
//!
//! Owns the comparison, and trying again. Discord fills in what was left out, so only what we say is compared.

use std::{sync::Arc, time::Duration};

use anyhow::Context as _;
use poise::serenity_prelude as serenity;
use serde_json::Value;

use super::{Data, Outcome, causes::causes, outbox::Outbox};

/// How long it waits before it tries again, at first and at most.
const PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(10 * 60);

/// Registers commands unless Discord knows just these, and tries until it has, ever more seldom.
pub(super) async fn register(http: Arc<serenity::Http>, commands: Vec<serenity::CreateCommand>, outbox: Outbox) {
    let mut pause = PAUSE;
    while let Err(error) = try_register(&http, &commands).await {
        outbox.note(&error);
        let (error, seconds) = (causes(error.as_ref()), pause.as_secs());
        tracing::error!(error, "the commands are not as they should be; the next try is in {seconds} s");
        tokio::time::sleep(pause).await;
        pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
    }
}

async fn try_register(http: &serenity::Http, commands: &[serenity::CreateCommand]) -> Outcome {
    let ours = serde_json::to_value(commands)?;
    let theirs = http.get_global_commands_with_localizations().await.context("the commands cannot be asked for")?;
    if is_same(&ours, &serde_json::to_value(theirs)?) {
        tracing::debug!("Discord knows the commands already");
        return Ok(());
    }
    serenity::Command::set_global_commands(http, commands.to_vec())
        .await
        .context("the commands cannot be registered")?;
    tracing::info!("the commands were registered");
    Ok(())
}

/// Commands as Discord is to know them.
pub(super) fn described(commands: &[poise::Command<Data, anyhow::Error>]) -> Vec<serenity::CreateCommand> {
    commands.iter().flat_map(described_one).collect()
}

/// A command as Discord is to know it. The framework leaves the other names of those on messages out.
fn described_one(command: &poise::Command<Data, anyhow::Error>) -> impl Iterator<Item = serenity::CreateCommand> {
    let on_messages = command.create_as_context_menu_command().map(|described| {
        let names = command.name_localizations.iter();
        names.fold(described, |described, (locale, name)| described.name_localized(&**locale, &**name))
    });
    command.create_as_slash_command().into_iter().chain(on_messages)
}

/// Whether Discord's `theirs` says all that `ours` says. Commands may come back in another order.
fn is_same(ours: &Value, theirs: &Value) -> bool {
    let (Some(ours), Some(theirs)) = (ours.as_array(), theirs.as_array()) else { return false };
    let key = |command: &Value| (command["name"].clone(), command["type"].as_u64().unwrap_or(1));
    let known = |one: &Value| theirs.iter().any(|other| key(one) == key(other) && says(other, one));
    ours.len() == theirs.len() && ours.iter().all(known)
}

/// Whether `whole` says what `part` says, wherever `part` says something.
fn says(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            part.iter().all(|(key, value)| {
                let whole = whole.get(key).unwrap_or(&Value::Null);
                // A language that was taken out is still known there.
                if key.ends_with("_localizations") { is_told(whole, value) } else { says(whole, value) }
            })
        }
        (Value::Array(whole), Value::Array(part)) if whole.len() == part.len() => {
            whole.iter().zip(part).all(|(whole, part)| says(whole, part))
        }
        (Value::Null, Value::Object(part)) => part.is_empty(),
        (Value::Null, Value::Array(part)) => part.is_empty(),
        // Left out means no, and a limit that is not there.
        (Value::Null, part) => part.is_null() || *part == Value::Bool(false),
        (whole, part) => part.is_null() || whole == part,
    }
}

/// Whether both name the same in the same languages; none at all may be empty or nothing.
fn is_told(whole: &Value, part: &Value) -> bool {
    let empty = |value: &Value| value.as_object().is_none_or(serde_json::Map::is_empty);
    whole == part || (empty(whole) && empty(part))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(theirs: Value, wanted: bool) {
        let ours = json!([
            { "name": "ask", "name_localizations": { "de": "frage" }, "description": "Ask", "options": [{ "type": 3, "name": "q", "required": true }] },
            { "name": "Answer", "type": 3, "options": [], "nsfw": false },
        ]);
        assert_eq!(is_same(&ours, &theirs), wanted, "{theirs}");
    }

    #[test]
    fn only_a_difference_counts() {
        let ask = json!({
            "id": "1", "version": "2", "type": 1, "name": "ask", "name_localizations": { "de": "frage" },
            "description": "Ask", "description_localizations": null,
            "options": [{ "type": 3, "name": "q", "required": true }],
        });
        let answer = json!({ "id": "2", "type": 3, "name": "Answer", "description": "" });
        check(json!([ask, answer]), true);
        check(json!([answer, ask]), true);
        check(json!([ask]), false);
        check(json!([ask, answer, ask]), false);
        let mut other = ask.clone();
        other["options"][0]["required"] = json!(false);
        check(json!([other, answer]), false);
        let mut spoken = ask.clone();
        spoken["name_localizations"]["fr"] = json!("demander");
        check(json!([spoken, answer]), false);
        spoken["name_localizations"] = json!({ "de": "fragen" });
        check(json!([spoken, answer]), false);
        let mut fewer = ask;
        fewer["options"] = json!([]);
        check(json!([fewer, answer]), false);
        check(json!([]), false);
    }
}
