//! A reply as Discord shows it: one embed, menus, rows of buttons, or a form, fitted to Discord's limits.
//!
//! Owns the look and the fit, as pure functions. Sends nothing.

use poise::serenity_prelude as serenity;

use crate::{
    archive,
    domain::{
        button::Press,
        limits,
        picture::Picture,
        reply::{Attachment, Button, Field, Form, Menu, Placement, Reply, Section, Visibility, Weight},
        text::{first_chars, fit, packed_lines, paged},
        wording,
    },
    drawing,
};

/// The colour at the embed's edge. It carries no meaning.
const COLOUR: u32 = 0x3B_82_C4;
/// Discord wants a heading for every field; this one has no width.
const NO_HEADING: &str = "\u{200b}";
/// Characters of plain words in one message: some less than it has, for what stands above them.
const PLAIN_PAGE: usize = limits::MESSAGE - 200;
/// What the picture of a message is called.
const PICTURE: &str = "picture.png";

/// A reply in Discord's parts.
#[derive(Debug, Clone)]
pub(super) struct View {
    embed: Option<serenity::CreateEmbed>,
    /// Plain text above the embed, or in its place.
    content: String,
    rows: Vec<serenity::CreateActionRow>,
    files: Vec<serenity::CreateAttachment>,
    ephemeral: bool,
}

/// Nobody is pinged, whatever a text says.
pub(super) fn no_pings() -> serenity::CreateAllowedMentions {
    serenity::CreateAllowedMentions::new().replied_user(false)
}

/// Lays `reply` out.
pub(super) fn view(reply: &Reply) -> View {
    let picture = reply.picture.as_ref().and_then(picture);
    let embed = embed(reply);
    View {
        embed: Some(if picture.is_some() { embed.attachment(PICTURE) } else { embed }).filter(|_| !reply.plain),
        content: if reply.plain { fit(&reply.body, limits::MESSAGE) } else { String::new() },
        files: picture.into_iter().chain(reply.attachment.as_ref().and_then(archive)).collect(),
        rows: rows(reply),
        ephemeral: reply.visibility == Visibility::Asker,
    }
}

/// The same where the bot has these permissions, with which it may not be allowed to send embeds.
pub(super) fn view_in(reply: &Reply, permissions: Option<serenity::Permissions>) -> View {
    if shows_embeds(permissions) { view(reply) } else { view(reply).without_embed(reply) }
}

impl View {
    /// The same, with the name of the person for whom it is said, if it is said for somebody.
    pub(super) fn signed(self, reply: &Reply, name: &str) -> Self {
        if !reply.signed {
            return self;
        }
        let author = serenity::CreateEmbedAuthor::new(fit(name, limits::EMBED_AUTHOR));
        Self { embed: self.embed.map(|embed| embed.author(author)), ..self }
    }

    /// The same without an embed, where the bot may not send one: its words as plain text, as many as fit into one message.
    pub(super) fn without_embed(self, reply: &Reply) -> Self {
        if self.embed.is_none() {
            return self;
        }
        Self { embed: None, content: plain_words(reply).0, ..self }
    }

    /// The same with plain text above it.
    pub(super) fn below(self, above: &str) -> Self {
        Self { content: fit(format!("{above}\n{}", self.content).trim_end(), limits::MESSAGE), ..self }
    }

    /// As the answer to an interaction.
    fn interaction_response(self) -> serenity::CreateInteractionResponseMessage {
        // Nothing said about the words leaves those of a message that is updated.
        let message = serenity::CreateInteractionResponseMessage::new().embeds(self.embed.into_iter().collect());
        let message = if self.content.is_empty() { message } else { message.content(self.content) };
        message.components(self.rows).files(self.files).ephemeral(self.ephemeral).allowed_mentions(no_pings())
    }

    /// As what takes the place of the answer to an interaction, or follows on the word that it is coming.
    pub(super) fn edit(self) -> serenity::EditInteractionResponse {
        let edit = serenity::EditInteractionResponse::new()
            .embeds(self.embed.into_iter().collect())
            .content(self.content)
            .components(self.rows)
            .allowed_mentions(no_pings());
        self.files.into_iter().fold(edit, serenity::EditInteractionResponse::new_attachment)
    }

    /// As another message after the answer to an interaction.
    pub(super) fn follow_up(self) -> serenity::CreateInteractionResponseFollowup {
        // Nothing said about the words leaves those of a message that is updated.
        let message = serenity::CreateInteractionResponseFollowup::new().embeds(self.embed.into_iter().collect());
        let message = if self.content.is_empty() { message } else { message.content(self.content) };
        message.components(self.rows).files(self.files).ephemeral(self.ephemeral).allowed_mentions(no_pings())
    }

    /// As what a message says from now on.
    pub(super) fn message_edit(self) -> serenity::EditMessage {
        serenity::EditMessage::new()
            .embeds(self.embed.into_iter().collect())
            .content(self.content)
            .components(self.rows)
            .allowed_mentions(no_pings())
    }

    /// As a message that answers `question`.
    pub(super) fn message(self, question: impl Into<serenity::MessageReference>) -> serenity::CreateMessage {
        self.post().reference_message(question)
    }

    /// As a message of its own.
    pub(super) fn post(self) -> serenity::CreateMessage {
        let message = serenity::CreateMessage::new().embeds(self.embed.into_iter().collect());
        let message = if self.content.is_empty() { message } else { message.content(self.content) };
        message.components(self.rows).files(self.files).allowed_mentions(no_pings())
    }
}

/// The words of `reply` without an embed: those of its own message, and of as many after it as they take. Where a button shows
/// them in pages, the first one is enough.
fn plain_words(reply: &Reply) -> (String, Vec<String>) {
    let sections = reply.sections.iter().map(|section| format!("**{}**\n{}", section.heading, section.text));
    let title = reply.title.iter().map(|title| format!("**{title}**"));
    let words = title.chain([reply.body.clone()]).chain(sections).chain(reply.footer.clone());
    let whole: Vec<String> = words.filter(|words| !words.is_empty()).collect();
    let mut pages = paged(&whole.join("\n\n"), PLAIN_PAGE).into_iter();
    let first = pages.next().unwrap_or_default();
    let rest: Vec<String> = pages.collect();
    let in_pages = |button: &&Button| matches!(button.press, Press::Text { .. } | Press::SheetText { .. });
    match reply.all_buttons().find(in_pages) {
        Some(button) if !rest.is_empty() => (wording::goes_on(&first, &button.label), Vec::new()),
        _ => (first, rest),
    }
}

/// The messages that follow on `reply` to an interaction where the bot may send only plain words and they do not all fit into
/// one. What follows on a page that was turned is for the person alone.
pub(super) fn rest(
    reply: &Reply,
    permissions: Option<serenity::Permissions>,
) -> impl Iterator<Item = serenity::CreateInteractionResponseFollowup> {
    let whole = shows_embeds(permissions) || reply.plain;
    let rest = if whole { Vec::new() } else { plain_words(reply).1 };
    let alone = reply.visibility == Visibility::Asker || reply.placement == Placement::InPlace;
    let message = move |words| {
        let message = serenity::CreateInteractionResponseFollowup::new().content(words);
        message.ephemeral(alone).allowed_mentions(no_pings())
    };
    rest.into_iter().map(message)
}

/// Where an interaction began, as far as its answer depends on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame<'a> {
    /// The name of the person.
    pub(super) name: &'a str,
    /// Whether there is a message that the answer can take the place of.
    pub(super) on_message: bool,
    /// Plain text to stand above the answer.
    pub(super) above: Option<&'a str>,
    /// Whether the bot may send embeds there.
    pub(super) embeds: bool,
    /// Whether a form may open: not from a form.
    pub(super) may_open_form: bool,
}

impl Default for Frame<'_> {
    fn default() -> Self {
        Self { name: "", on_message: false, above: None, embeds: true, may_open_form: false }
    }
}

/// A name as it is, whatever would be Markdown in it.
fn literally(name: &str) -> String {
    let escaped = |c: char| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c]);
    name.chars().flat_map(escaped).collect()
}

/// Whether the bot may send embeds with these permissions; where Discord says nothing, it may.
pub(super) fn shows_embeds(permissions: Option<serenity::Permissions>) -> bool {
    permissions.is_none_or(|may| may.embed_links() || may.administrator())
}

/// `reply` as the answer to an interaction.
pub(super) fn response(reply: &Reply, frame: Frame<'_>) -> serenity::CreateInteractionResponse {
    if let Some(form) = reply.form.as_ref().filter(|_| frame.may_open_form) {
        return serenity::CreateInteractionResponse::Modal(modal(form));
    }
    let view = view(reply).signed(reply, frame.name);
    let mut view = if frame.embeds { view } else { view.without_embed(reply) };
    let signed = (reply.signed && !frame.embeds).then(|| format!("**{}**", literally(frame.name)));
    for above in signed.as_deref().into_iter().chain(frame.above) {
        view = view.below(above);
    }
    match reply.placement {
        Placement::Away if frame.on_message => serenity::CreateInteractionResponse::Acknowledge,
        Placement::InPlace if frame.on_message => {
            serenity::CreateInteractionResponse::UpdateMessage(view.interaction_response())
        }
        _ => serenity::CreateInteractionResponse::Message(view.interaction_response()),
    }
}

fn modal(form: &Form) -> serenity::CreateModal {
    let field = |field: &Field| {
        let style = if field.long { serenity::InputTextStyle::Paragraph } else { serenity::InputTextStyle::Short };
        let most = field.max.clamp(1, limits::FORM_VALUE);
        let text = serenity::CreateInputText::new(style, fit(&field.label, limits::FORM_TEXT), &field.id)
            .required(field.required)
            .max_length(u16::try_from(most).unwrap_or(u16::MAX))
            .value(first_chars(&field.value, most));
        serenity::CreateActionRow::InputText(text)
    };
    let rows = form.fields.iter().take(limits::FORM_FIELDS).map(field).collect();
    serenity::CreateModal::new(form.submit.code(), fit(&form.title, limits::FORM_TEXT)).components(rows)
}

/// The picture with its words for those who cannot see it. One that cannot be drawn is left out: the words of the reply
/// say the same.
fn picture(picture: &Picture) -> Option<serenity::CreateAttachment> {
    let drawn = drawing::png(picture).inspect_err(|error| tracing::error!(%error, "a picture could not be drawn"));
    let file = serenity::CreateAttachment::bytes(drawn.ok()?, PICTURE);
    Some(file.description(fit(&picture.alt, limits::ALT_TEXT)))
}

/// The files of a reply in one archive. One that cannot be made is left out, and the operator is told.
fn archive(attachment: &Attachment) -> Option<serenity::CreateAttachment> {
    let packed = archive::pack(&attachment.files);
    let packed = packed.inspect_err(|error| tracing::error!(%error, "an archive could not be made"));
    Some(serenity::CreateAttachment::bytes(packed.ok()?, &attachment.name))
}

fn embed(reply: &Reply) -> serenity::CreateEmbed {
    // A name that is put to it later counts, too.
    let mut left = limits::EMBED_TOTAL - if reply.signed { limits::EMBED_AUTHOR } else { 0 };
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
    let fields = reply.sections.iter().flat_map(fields);
    for (heading, text) in fields.take(limits::EMBED_FIELDS) {
        let heading = take(&heading, limits::FIELD_NAME);
        let text = take(&text, limits::FIELD_VALUE);
        if !heading.is_empty() && !text.is_empty() {
            embed = embed.field(heading, text, false);
        }
    }
    embed
}

/// A section as fields: one, or as many as its lines need, of which only the first bears the heading.
fn fields(section: &Section) -> Vec<(String, String)> {
    let parts = packed_lines(&section.text, limits::FIELD_VALUE);
    let heading = |place: usize| if place == 0 { section.heading.clone() } else { NO_HEADING.to_owned() };
    parts.into_iter().enumerate().map(|(place, part)| (heading(place), part)).collect()
}

/// Menus above buttons, as many as there is room for.
fn rows(reply: &Reply) -> Vec<serenity::CreateActionRow> {
    let menus =
        reply.menus.iter().filter(|menu| !menu.options.is_empty()).enumerate().map(|(place, one)| menu(place, one));
    let buttons = reply.buttons.iter().filter(|row| !row.is_empty()).map(|row| buttons(row));
    menus.chain(buttons).take(limits::ROWS).collect()
}

/// What a menu is called. What is picked says by itself what it asks for.
fn menu(place: usize, menu: &Menu) -> serenity::CreateActionRow {
    let options = menu.options.iter().take(limits::MENU_OPTIONS).map(|option| {
        let shown = serenity::CreateSelectMenuOption::new(fit(&option.label, limits::MENU_TEXT), option.press.code());
        let below = option.description.iter().filter(|words| !words.is_empty());
        below.fold(shown, |shown, words| shown.description(fit(words, limits::MENU_TEXT)))
    });
    let kind = serenity::CreateSelectMenuKind::String { options: options.collect() };
    let select = serenity::CreateSelectMenu::new(format!("menu-{place}"), kind);
    serenity::CreateActionRow::SelectMenu(select.placeholder(fit(&menu.placeholder, limits::MENU_PLACEHOLDER)))
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

#[cfg(test)]
mod tests;
