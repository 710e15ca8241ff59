//! Every event on its own: what goes wrong in one reaches nobody else, and bears a number that the log knows.
//!
//! Owns catching panics and telling both sides. What an event means is for `press` and `messages`.

use poise::serenity_prelude as serenity;

use super::{
    Data, Outcome,
    causes::causes,
    following, listening, messages,
    outbox::Outbox,
    press::{self, Answered},
};

/// Handles a press, a form, or what becomes of a message, in a task of its own. The number of an incident is that of the interaction or
/// message.
pub(super) async fn handle(
    context: &serenity::Context,
    data: &Data,
    bot: serenity::UserId,
    event: &serenity::FullEvent,
) {
    let (context, data) = (context.clone(), data.clone());
    let outbox = data.outbox.clone();
    match event {
        serenity::FullEvent::Message { new_message } => {
            let (incident, message) = (new_message.id.to_string(), new_message.clone());
            let mine = data.clone();
            let done = apart(async move { messages::written(&mine, bot, &message).await }).await;
            if let Err(cause) = done {
                tracing::error!(incident, cause = causes(cause.as_ref()), "a message could not be answered");
                told(&outbox, &incident, messages::failed(&data, bot, new_message, &incident).await);
            }
        }
        serenity::FullEvent::ThreadCreate { thread } if thread.thread_metadata.is_some() => {
            let (incident, post) = (thread.id.to_string(), thread.clone());
            let done = apart(async move { listening::post_opened(&data, &post).await }).await;
            if let Err(cause) = done {
                tracing::error!(incident, cause = causes(cause.as_ref()), "a post could not be answered");
            }
        }
        serenity::FullEvent::ThreadUpdate { new, .. } => {
            let (incident, post) = (new.id.to_string(), new.clone());
            let done = apart(async move { following::renamed(&data, &post).await }).await;
            if let Err(cause) = done {
                tracing::error!(incident, cause = causes(cause.as_ref()), "an answer could not follow its post");
            }
        }
        serenity::FullEvent::MessageUpdate { event, .. } => {
            let (incident, change) = (event.id.to_string(), event.clone());
            let done = apart(async move { following::edited(&data, bot, &change).await }).await;
            if let Err(cause) = done {
                tracing::error!(incident, cause = causes(cause.as_ref()), "an answer could not follow its question");
            }
        }
        serenity::FullEvent::MessageDelete { channel_id, deleted_message_id, .. } => {
            deleted(&data, *channel_id, *deleted_message_id).await;
        }
        serenity::FullEvent::MessageDeleteBulk { channel_id, multiple_deleted_messages_ids, .. } => {
            for message in multiple_deleted_messages_ids {
                deleted(&data, *channel_id, *message).await;
            }
        }
        serenity::FullEvent::InteractionCreate { interaction: serenity::Interaction::Component(pressed) } => {
            let (incident, mine, theirs) = (pressed.id.to_string(), context.clone(), pressed.clone());
            let answered = Answered::default();
            let noted = answered.clone();
            let done = apart(async move { press::pressed(&mine, &data, &theirs, &noted).await }).await;
            if let Err(cause) = done {
                tracing::error!(incident, cause = causes(cause.as_ref()), "a press failed");
                outbox.note(&cause);
                told(&outbox, &incident, press::press_failed(&context, pressed, &incident, &answered).await);
            }
        }
        serenity::FullEvent::InteractionCreate { interaction: serenity::Interaction::Modal(sent) } => {
            let (incident, mine, theirs) = (sent.id.to_string(), context.clone(), sent.clone());
            let answered = Answered::default();
            let noted = answered.clone();
            let done = apart(async move { press::submitted(&mine, &data, &theirs, &noted).await }).await;
            if let Err(cause) = done {
                tracing::error!(incident, cause = causes(cause.as_ref()), "a form failed");
                outbox.note(&cause);
                told(&outbox, &incident, press::submit_failed(&context, sent, &incident, &answered).await);
            }
        }
        _ => {}
    }
}

async fn deleted(data: &Data, channel: serenity::ChannelId, message: serenity::MessageId) {
    let data = data.clone();
    let done = apart(async move { following::deleted(&data, channel, message).await }).await;
    if let Err(cause) = done {
        let incident = message.to_string();
        tracing::error!(incident, cause = causes(cause.as_ref()), "an answer could not go with its question");
    }
}

fn told(outbox: &Outbox, incident: &str, outcome: Outcome) {
    if let Err(unsent) = outcome {
        outbox.note(&unsent);
        tracing::warn!(incident, error = causes(unsent.as_ref()), "the person could not be told");
    }
}

/// Runs `work` to its end; gives why it did not get there. What a panic says could quote a person, so it is left out
/// here; the place stands in what the program prints at a panic.
pub(super) async fn apart(work: impl Future<Output = Outcome> + Send + 'static) -> Outcome {
    match tokio::spawn(work).await {
        Ok(outcome) => outcome,
        Err(stopped) if stopped.is_panic() => anyhow::bail!("it panicked"),
        Err(_) => anyhow::bail!("it was stopped"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_stays_where_it_is() {
        let why = |outcome: Outcome| outcome.map_err(|error| error.to_string());
        assert_eq!(why(apart(async { panic!("on purpose") }).await), Err("it panicked".to_owned()));
        assert_eq!(why(apart(async { anyhow::bail!("no") }).await), Err("no".to_owned()));
        assert_eq!(why(apart(async { Ok(()) }).await), Ok(()));
    }
}
