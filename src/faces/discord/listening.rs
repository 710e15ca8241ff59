//! Messages that nobody addressed to the bot, in channels and forums where an admin lets it listen.
//!
//! Owns what counts as one, and the waiting: people may answer first.

use poise::serenity_prelude as serenity;

use super::{Data, Outcome, addressed::Words, messages, origin};
use crate::domain::{origin::ChannelId, space::SpaceId};

/// How old a post may be, in seconds, to count as new. Discord tells of an old one in the same way when the bot becomes a member
/// of it, as it does by writing there, and what would tell the two apart is lost on the way here.
const NEW: i64 = 60;

/// A post was opened: after a while its title and its first message are answered.
pub(super) async fn post_opened(data: &Data, post: &serenity::GuildChannel) -> Outcome {
    let age = serenity::Timestamp::now().unix_timestamp() - post.id.created_at().unix_timestamp();
    let Some(forum) = post.parent_id.filter(|_| age <= NEW) else { return Ok(()) };
    if !data.app.listens(SpaceId::Server(post.guild_id.get()), &[ChannelId(forum.get())]).await {
        return Ok(());
    }
    // The first message of a post has the post's number; a thread in a channel has none.
    let first = serenity::MessageId::new(post.id.get());
    if !data.exchanges.opened(post.id) {
        return Ok(());
    }
    // Whatever happens to it meanwhile finds its place.
    data.exchanges.passing(first).lock().await.title = Some(post.name.clone());
    tokio::time::sleep(data.patience).await;
    let Ok(message) = data.outbox.read(post.id, first).await else { return Ok(()) };
    if Words::of(&message).is_none_or(Words::is_to_others) {
        return Ok(());
    }
    let mut origin = origin::of_message(&message, data.spoken.at(Some(post.guild_id)));
    // What is asked for is not told on which server.
    origin.space = SpaceId::Server(post.guild_id.get());
    messages::answer_unasked(data, &message, &origin).await
}

/// A message that is not addressed to the bot.
pub(super) async fn heard(data: &Data, message: &serenity::Message, words: Words<'_>) -> Outcome {
    data.exchanges.spoken(message);
    let to_all = !words.is_to_others() && !message.content.is_empty();
    let Some(guild) = message.guild_id.filter(|_| to_all) else { return Ok(()) };
    let channel = ChannelId(message.channel_id.get());
    if data.exchanges.is_post(message.channel_id) || !data.app.listens(SpaceId::Server(guild.get()), &[channel]).await {
        return Ok(());
    }
    // Whatever happens to it meanwhile finds its place.
    drop(data.exchanges.passing(message.id));
    tokio::time::sleep(data.patience).await;
    let origin = origin::of_message(message, data.spoken.at(message.guild_id));
    messages::answer_unasked(data, message, &origin).await
}
