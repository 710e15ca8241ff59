//! A reply as Discord shows it: one embed and rows of buttons, fitted to Discord's limits.
//!
//! Owns the look and the fit, as pure functions. Sends nothing.

use poise::serenity_prelude as serenity;

use crate::domain::{
    limits,
    reply::{Button, Reply, Visibility, Weight},
    text::fit,
};

/// The colour at the embed's edge. It carries no meaning.
const COLOUR: u32 = 0x3B_82_C4;

/// A reply in Discord's parts.
#[derive(Debug, Clone)]
pub(super) struct View {
    embed: serenity::CreateEmbed,
    rows: Vec<serenity::CreateActionRow>,
    ephemeral: bool,
}

/// Nobody is pinged, whatever a text says.
pub(super) fn no_pings() -> serenity::CreateAllowedMentions {
    serenity::CreateAllowedMentions::new().replied_user(false)
}

/// Lays `reply` out.
pub(super) fn view(reply: &Reply) -> View {
    View {
        embed: embed(reply),
        rows: reply.buttons.iter().take(limits::ROWS).map(|row| buttons(row)).collect(),
        ephemeral: reply.visibility == Visibility::Asker,
    }
}

impl View {
    /// As the answer to a command; `above` is plain text above the embed.
    pub(super) fn command_reply(self, above: Option<String>) -> poise::CreateReply {
        let reply = poise::CreateReply::default()
            .embed(self.embed)
            .components(self.rows)
            .ephemeral(self.ephemeral)
            .allowed_mentions(no_pings());
        match above {
            Some(text) => reply.content(text),
            None => reply,
        }
    }

    /// As the answer to a press.
    pub(super) fn interaction_response(self) -> serenity::CreateInteractionResponseMessage {
        serenity::CreateInteractionResponseMessage::new()
            .embed(self.embed)
            .components(self.rows)
            .ephemeral(self.ephemeral)
            .allowed_mentions(no_pings())
    }

    /// As a message that answers `question`.
    pub(super) fn message(self, question: &serenity::Message) -> serenity::CreateMessage {
        serenity::CreateMessage::new()
            .embed(self.embed)
            .components(self.rows)
            .allowed_mentions(no_pings())
            .reference_message(question)
    }
}

fn embed(reply: &Reply) -> serenity::CreateEmbed {
    let mut left = limits::EMBED_TOTAL;
    let mut take = |text: &str, most: usize| {
        let fitted = fit(text, most.min(left));
        left = left.saturating_sub(fitted.chars().count());
        fitted
    };
    let mut embed = serenity::CreateEmbed::new().colour(COLOUR);
    if let Some(title) = &reply.title {
        embed = embed.title(take(title, limits::EMBED_TITLE));
    }
    if let Some(footer) = &reply.footer {
        embed = embed.footer(serenity::CreateEmbedFooter::new(take(footer, limits::EMBED_FOOTER)));
    }
    embed = embed.description(take(&reply.body, limits::EMBED_DESCRIPTION));
    for section in reply.sections.iter().take(limits::EMBED_FIELDS) {
        let heading = take(&section.heading, limits::FIELD_NAME);
        let text = take(&section.text, limits::FIELD_VALUE);
        if !heading.is_empty() && !text.is_empty() {
            embed = embed.field(heading, text, false);
        }
    }
    embed
}

fn buttons(row: &[Button]) -> serenity::CreateActionRow {
    let button = |button: &Button| {
        let style = match button.weight {
            Weight::Main => serenity::ButtonStyle::Primary,
            Weight::Plain => serenity::ButtonStyle::Secondary,
        };
        serenity::CreateButton::new(button.press.code()).label(fit(&button.label, limits::BUTTON_LABEL)).style(style)
    };
    serenity::CreateActionRow::Buttons(row.iter().take(limits::ROW_BUTTONS).map(button).collect())
}
