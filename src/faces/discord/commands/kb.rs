//! `/kb`: admins see and change what the bot knows on their server. Who may is decided behind the request.

use poise::serenity_prelude as serenity;

use super::{Said, respond};
use crate::{
    archive,
    domain::{
        kb_ask::{DigestWish, KbAsk},
        knowledge::SourceFile,
        limits,
        origin::{ChannelId, RoleId},
        problem::Problem,
        reply::Reply,
        request::{Naming, Request},
        wording::Wording,
    },
    faces::discord::{Context, Outcome, origin, render},
};

/// See and change what I know on this server
///
/// Everyone sees the command, as Discord knows nothing of the roles named by `access`; every use is checked.
#[poise::command(
    slash_command,
    guild_only,
    subcommands(
        "add", "edit", "hide", "restore", "rename", "phrase", "find", "show", "history", "undo", "export", "import",
        "access", "test", "options", "compare", "inbox", "digest"
    ),
    subcommand_required
)]
pub(super) async fn kb(_: Context<'_>) -> Outcome {
    only_its_parts()
}

/// What has subcommands is not used itself, unless a client knows another form of it.
fn only_its_parts() -> Outcome {
    anyhow::bail!("Discord knows another form of it: a subcommand is missing")
}

async fn ask(context: Context<'_>, ask: KbAsk) -> Outcome {
    respond(context, Request::Kb(ask), Said::default()).await
}

/// Write a new answer
#[poise::command(slash_command)]
async fn add(
    context: Context<'_>,
    #[description = "Its id: topic/name, such as cost/renting-gpus"] id: Option<String>,
) -> Outcome {
    ask(context, KbAsk::Add { id: id.unwrap_or_default(), body: String::new() }).await
}

/// Write a new line of what speaks for or against an option, or of when to choose it
#[poise::command(slash_command)]
async fn options(
    context: Context<'_>,
    #[description = "The list"]
    #[autocomplete = "lists"]
    list: String,
    #[description = "A short name for the line, for its id"] name: String,
) -> Outcome {
    ask(context, KbAsk::AddLine { list, name }).await
}

/// Write a row of the comparison, a new one or one that is there
#[poise::command(slash_command)]
async fn compare(
    context: Context<'_>,
    #[description = "The feature, such as privacy"]
    #[autocomplete = "features"]
    feature: String,
) -> Outcome {
    ask(context, KbAsk::AddRow { feature }).await
}

/// Change an entry
#[poise::command(slash_command)]
async fn edit(
    context: Context<'_>,
    #[description = "The entry"]
    #[autocomplete = "entries"]
    id: String,
) -> Outcome {
    ask(context, KbAsk::Edit(id)).await
}

/// Hide an entry
#[poise::command(slash_command)]
async fn hide(
    context: Context<'_>,
    #[description = "The entry"]
    #[autocomplete = "entries"]
    id: String,
) -> Outcome {
    ask(context, KbAsk::Hide(id)).await
}

/// Bring a hidden entry back, or let a changed one follow the shared text again
#[poise::command(slash_command)]
async fn restore(
    context: Context<'_>,
    #[description = "The entry's id"]
    #[autocomplete = "hidden"]
    id: String,
) -> Outcome {
    ask(context, KbAsk::Restore(id)).await
}

/// Give an answer another id; links to it follow
#[poise::command(slash_command)]
async fn rename(
    context: Context<'_>,
    #[description = "The answer"]
    #[autocomplete = "entries"]
    from: String,
    #[description = "Its new id: topic/name"] to: String,
) -> Outcome {
    ask(context, KbAsk::Rename { from, to }).await
}

/// Ways people ask
#[poise::command(slash_command, subcommands("phrase_add"), subcommand_required)]
async fn phrase(_: Context<'_>) -> Outcome {
    only_its_parts()
}

/// Add a way people ask for an entry
#[poise::command(slash_command, rename = "add")]
async fn phrase_add(
    context: Context<'_>,
    #[description = "The entry"]
    #[autocomplete = "entries"]
    id: String,
    #[description = "The phrase, in people's own words"] phrase: String,
) -> Outcome {
    ask(context, KbAsk::AddPhrase { id, phrase }).await
}

/// Find entries by words, or list everything that was changed here
#[poise::command(slash_command)]
async fn find(
    context: Context<'_>,
    #[description = "Words to look for; leave them out to list what was changed here"] words: Option<String>,
) -> Outcome {
    ask(context, KbAsk::Find(words.unwrap_or_default())).await
}

/// Show an entry with its phrases, its problems and where it comes from
#[poise::command(slash_command)]
async fn show(
    context: Context<'_>,
    #[description = "The entry"]
    #[autocomplete = "entries"]
    id: String,
) -> Outcome {
    ask(context, KbAsk::Show(id)).await
}

/// Show who changed an entry, when and how
#[poise::command(slash_command)]
async fn history(
    context: Context<'_>,
    #[description = "The entry"]
    #[autocomplete = "entries"]
    id: String,
) -> Outcome {
    ask(context, KbAsk::History(id)).await
}

/// Take the last change of an entry back
#[poise::command(slash_command)]
async fn undo(
    context: Context<'_>,
    #[description = "The entry"]
    #[autocomplete = "entries"]
    id: String,
) -> Outcome {
    ask(context, KbAsk::Undo(id)).await
}

/// Get all files of this server's knowledge as a zip
#[poise::command(slash_command)]
async fn export(
    context: Context<'_>,
    #[description = "Only what was changed on this server"] only_changed: Option<bool>,
) -> Outcome {
    ask(context, KbAsk::Export { only_changed: only_changed.unwrap_or_default() }).await
}

/// Take over files from a zip, after a look at what they would change
#[poise::command(slash_command)]
async fn import(
    context: Context<'_>,
    #[description = "A zip as /kb export makes it"] archive: serenity::Attachment,
) -> Outcome {
    context.defer_ephemeral().await?;
    let (app, by) = (&context.data().app, origin::of_command(context.interaction));
    let reply = match app.kb_refusal(&by).await {
        Some(refusal) => refusal,
        None => match files(&archive).await? {
            Ok((files, problems)) => app.handle(&by, &Request::Kb(KbAsk::Import { files, problems })).await,
            Err(error) => not_an_archive(Wording::of(by.languages.person), &error),
        },
    };
    let edit = render::view_in(&reply, context.interaction.app_permissions).edit();
    context.interaction.edit_response(context.serenity_context(), edit).await?;
    Ok(())
}

/// What to say about an attachment that cannot be unpacked.
fn not_an_archive(say: Wording, error: &archive::ArchiveError) -> Reply {
    match error {
        archive::ArchiveError::TooLarge => say.kb_archive_too_large(archive::ARCHIVE_BYTES >> 20),
        archive::ArchiveError::TooMany => say.kb_archive_too_many(archive::FILES),
        archive::ArchiveError::NoZip(_) => say.kb_archive_broken(),
    }
}

type Unpacked = (Vec<SourceFile>, Vec<Problem>);

/// What is in an attachment. One that says itself that it is too large is not even fetched.
async fn files(attachment: &serenity::Attachment) -> anyhow::Result<Result<Unpacked, archive::ArchiveError>> {
    if usize::try_from(attachment.size).map_or(true, |size| size > archive::ARCHIVE_BYTES) {
        return Ok(Err(archive::ArchiveError::TooLarge));
    }
    let bytes = attachment.download().await?;
    Ok(tokio::task::spawn_blocking(move || archive::unpack(&bytes)).await?)
}

/// See which roles may change what I know here, or name and take back one
#[poise::command(slash_command)]
async fn access(
    context: Context<'_>,
    #[description = "A role that shall be allowed to"] allow: Option<serenity::RoleId>,
    #[description = "A role that shall no longer be allowed to"] deny: Option<serenity::RoleId>,
) -> Outcome {
    let role = |role: serenity::RoleId| RoleId(role.get());
    ask(context, KbAsk::Access { allow: allow.map(role), deny: deny.map(role) }).await
}

/// See how I understand a question, and why
#[poise::command(slash_command)]
async fn test(context: Context<'_>, #[description = "The question"] question: String) -> Outcome {
    ask(context, KbAsk::Test(question)).await
}

/// See the questions that had no helpful answer, and answer them
#[poise::command(slash_command)]
async fn inbox(context: Context<'_>) -> Outcome {
    ask(context, KbAsk::Inbox).await
}

/// See what the weekly digest says, and send it to a channel or no more
#[poise::command(slash_command)]
async fn digest(
    context: Context<'_>,
    #[description = "The channel that it shall go to, every Monday"]
    #[channel_types("Text", "News")]
    channel: Option<serenity::ChannelId>,
    #[description = "Send it no more"] off: Option<bool>,
) -> Outcome {
    let wish = match channel {
        Some(channel) => DigestWish::To(ChannelId(channel.get())),
        None if off == Some(true) => DigestWish::Off,
        None => DigestWish::Show,
    };
    ask(context, KbAsk::Digest(wish)).await
}

async fn entries(context: Context<'_>, partial: &str) -> serenity::CreateAutocompleteResponse {
    super::ask::suggestions(context, partial).await
}

async fn lists(context: Context<'_>, partial: &str) -> serenity::CreateAutocompleteResponse {
    super::ask::named(context, Naming::List, partial).await
}

async fn features(context: Context<'_>, partial: &str) -> serenity::CreateAutocompleteResponse {
    super::ask::named(context, Naming::Feature, partial).await
}

async fn hidden(context: Context<'_>, partial: &str) -> serenity::CreateAutocompleteResponse {
    let hidden = context.data().app.kb_hidden(&origin::of_command(context.interaction)).await;
    let near = hidden.into_iter().filter(|id| id.contains(partial.trim())).take(limits::CHOICES);
    let choices = near.map(|id| serenity::AutocompleteChoice::new(id.clone(), id));
    serenity::CreateAutocompleteResponse::new().set_choices(choices.collect())
}
