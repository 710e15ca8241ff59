//! The commands: one file each, and here their list.
//!
//! A command turns its arguments into a request and sends the reply; it knows no rules.

mod answer_this;
mod ask;
mod compare;
mod help;
mod kb;
mod listen;
mod localised;
mod make_answer;
mod privacy;
mod proscons;
mod recommend;
mod source;
mod stats;
mod topics;

use poise::serenity_prelude::{InstallationContext, InteractionContext, MessageId};

use super::{Context, Data, Outcome, once, origin, relayed, render};
use crate::domain::{
    origin::Origin,
    person::PersonId,
    reply::{Reply, Visibility},
    request::Request,
    wording::Wording,
};

/// All commands, as they are registered: in every language, for servers and for people who bring the bot along, wherever they
/// talk.
pub(super) fn all() -> Vec<poise::Command<Data, anyhow::Error>> {
    let mut commands = listed();
    for command in &mut commands {
        if command.guild_only {
            command.install_context = Some(vec![InstallationContext::Guild]);
            command.interaction_context = Some(vec![InteractionContext::Guild]);
        }
        command.install_context.get_or_insert_with(|| vec![InstallationContext::Guild, InstallationContext::User]);
        command.interaction_context.get_or_insert_with(|| {
            vec![InteractionContext::Guild, InteractionContext::BotDm, InteractionContext::PrivateChannel]
        });
    }
    localised::localise(&mut commands);
    commands
}

fn listed() -> Vec<poise::Command<Data, anyhow::Error>> {
    vec![
        ask::ask(),
        recommend::recommend(),
        compare::compare(),
        proscons::proscons(),
        topics::topics(),
        source::source(),
        help::help(),
        answer_this::answer_this(),
        answer_this::answer_privately(),
        kb::kb(),
        listen::listen(),
        make_answer::make_answer(),
        stats::stats(),
        privacy::privacy(),
        privacy::forget_me(),
    ]
}

/// What goes with a reply besides its own words.
#[derive(Default)]
struct Said {
    /// Plain text above it.
    above: Option<String>,
    /// Who is to see it, where the person has said so.
    wish: Option<Visibility>,
    /// The author of the message that it answers, if it answers one.
    author: Option<PersonId>,
    /// The message that it answers, where that is another person's.
    about: Option<MessageId>,
}

impl Said {
    /// For commands that everyone sees unless the person says otherwise.
    fn privately(private: Option<bool>) -> Self {
        Self::publicly(private.map(|private| !private))
    }

    /// For commands that the person alone sees unless they say otherwise.
    fn publicly(public: Option<bool>) -> Self {
        let wish = public.map(|public| if public { Visibility::Everyone } else { Visibility::Asker });
        Self { wish, ..Self::default() }
    }

    /// The words for those who see the reply, who are `usually` these.
    fn wording(&self, context: Context<'_>, usually: Visibility) -> Wording {
        Wording::seen_by(self.wish.unwrap_or(usually), origin::of_command(context.interaction).languages)
    }
}

/// Has `request` handled and sends the reply.
async fn respond(context: Context<'_>, request: Request, said: Said) -> Outcome {
    let (data, by) = (context.data(), origin::of_command(context.interaction));
    let askers = said.author.map(|author| vec![author, by.person]).unwrap_or_default();
    let origin = Origin { wish: said.wish, askers, ..by };
    data.spoken.said_with(context.interaction);
    if request.may_take_long() {
        context.defer_ephemeral().await?;
        let reply = data.answer(&origin, &request).await;
        let edit = render::view_in(&reply, context.interaction.app_permissions).edit();
        context.interaction.edit_response(context.serenity_context(), edit).await?;
        return go_on(context, &reply).await;
    }
    // A refusal is for the person alone, whoever was to see the answer.
    let (reply, above) = match data.refusal(&origin) {
        Some(refusal) => (refusal, None),
        None => (data.app.handle(&origin, &request).await, said.above),
    };
    let held = match said.about {
        Some(message) => relayed::hold(data, &origin, message, &reply).await,
        None => None,
    };
    let (channel, server) = (context.interaction.channel_id, context.interaction.guild_id);
    let (reply, told) = once::once(data, &origin, once::Spot { channel, server, pressed: None }, reply).await;
    let frame = render::Frame {
        name: context.interaction.user.display_name(),
        above: above.as_deref(),
        embeds: render::shows_embeds(context.interaction.app_permissions),
        may_open_form: true,
        ..render::Frame::default()
    };
    let response = render::response(&reply, frame);
    if told.is_some() || held.is_some() {
        let sent = once::answer(&context.serenity_context().http, context.interaction, &response).await?;
        told.into_iter().zip(sent).for_each(|(told, sent)| told.by(sent));
        if let (Some(held), Some(sent)) = (held, sent) {
            held.answered(data, sent, request.question().unwrap_or_default(), &origin, above);
        }
    } else {
        context.interaction.create_response(context.serenity_context(), response).await?;
    }
    // The framework must know, so that what it says about a later error comes as another message.
    context.has_sent_initial_response.store(true, std::sync::atomic::Ordering::SeqCst);
    go_on(context, &reply).await
}

/// Sends what did not fit into the answer.
async fn go_on(context: Context<'_>, reply: &Reply) -> Outcome {
    for message in render::rest(reply, context.interaction.app_permissions) {
        context.interaction.create_followup(context.serenity_context(), message).await?;
    }
    Ok(())
}
