//! Servers, channels, threads, forums and roles, as a story makes them and as Discord describes them.
//!
//! Owns their shapes. Who may do what in them is asked elsewhere.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Value, json};

use crate::{
    Place,
    person::MEMBER_PERMISSIONS,
    sessions::{Event, intents},
    state::{BOT, Shared, State},
};

/// The server that is always there.
pub(crate) const HOME: u64 = 2_000;
/// The one channel that is always in it.
pub(crate) const GENERAL: u64 = 3_000;
/// Channels for direct messages have the person's id plus this.
pub(crate) const DIRECT: u64 = 1_000_000;

/// The language of a server that has not chosen one.
const LOCALE: &str = "en-US";

/// Discord's permission to send embeds.
const EMBED_LINKS: u64 = 1 << 14;

/// Types of channels, as in Discord's documentation.
const TEXT: u64 = 0;
const DIRECT_MESSAGES: u64 = 1;
pub(crate) const GROUP: u64 = 3;
pub(crate) const THREAD: u64 = 11;
const FORUM: u64 = 15;

/// A server.
#[derive(Debug)]
pub(crate) struct Guild {
    name: String,
    roles: BTreeMap<String, u64>,
    /// The language that its members share.
    locale: String,
    /// Whether the bot is in it.
    pub(crate) joined: bool,
}

impl Guild {
    fn new(name: &str, joined: bool) -> Self {
        Self { name: name.to_owned(), roles: BTreeMap::new(), locale: LOCALE.to_owned(), joined }
    }
}

/// A channel, a thread or a forum.
#[derive(Debug, Clone)]
pub(crate) struct Channel {
    pub(crate) name: String,
    pub(crate) kind: u64,
    pub(crate) guild: Option<u64>,
    parent: Option<u64>,
    owner: u64,
    /// Whether the bot is a member of it, where that is a matter of joining.
    joined: bool,
    /// Whether the bot may not write in it.
    pub(crate) closed: bool,
    /// Whether the bot may send no embeds in it.
    pub(crate) plain: bool,
    /// Whether the bot may not read what was said in it before.
    pub(crate) forgetful: bool,
}

impl Channel {
    pub(crate) fn new(name: &str, kind: u64, guild: Option<u64>) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            guild,
            parent: None,
            owner: 0,
            joined: false,
            closed: false,
            plain: false,
            forgetful: false,
        }
    }
}

impl State {
    /// The state with the server and the channel that are always there.
    pub(crate) fn inhabited() -> Self {
        let mut state = Self::default();
        state.guilds.insert(HOME, Guild::new("A server", true));
        state.channels.insert(GENERAL, Channel::new("general", TEXT, Some(HOME)));
        state
    }

    /// A channel as Discord describes it.
    pub(crate) fn channel_value(&self, id: u64) -> Value {
        let between =
            |kind: u64| json!({ "id": id.to_string(), "type": kind, "recipients": [], "permissions": "0", "flags": 0 });
        let channel = match self.channels.get(&id) {
            Some(channel) if channel.kind == GROUP => return between(GROUP),
            Some(channel) => channel,
            None => return between(DIRECT_MESSAGES),
        };
        let mut value = json!({
            "id": id.to_string(), "type": channel.kind, "guild_id": channel.guild.map(|id| id.to_string()),
            "name": channel.name, "position": 0, "permission_overwrites": [],
            "permissions": MEMBER_PERMISSIONS.to_string(), "flags": 0, "parent_id": channel.parent.map(|id| id.to_string()),
            "nsfw": false,
        });
        if let (THREAD, Some(fields)) = (channel.kind, value.as_object_mut()) {
            fields.insert("owner_id".to_owned(), json!(channel.owner.to_string()));
            fields.insert("message_count".to_owned(), json!(0));
            fields.insert("member_count".to_owned(), json!(1));
            fields.insert(
                "thread_metadata".to_owned(),
                json!({
                    "archived": false, "auto_archive_duration": 1_440, "locked": false,
                    "archive_timestamp": "2026-01-01T00:00:00+00:00",
                }),
            );
        }
        value
    }

    /// The servers that the bot is in.
    pub(crate) fn joined(&self) -> impl Iterator<Item = u64> {
        self.guilds.iter().filter(|(_, guild)| guild.joined).map(|(id, _)| *id)
    }

    /// Whether the bot is in a server.
    pub(crate) fn is_in_guild(&self, guild: u64) -> bool {
        self.guilds.get(&guild).is_some_and(|guild| guild.joined)
    }

    /// Whether people are among themselves in a channel, without the bot.
    pub(crate) fn is_among_people(&self, channel: u64) -> bool {
        let alone = |channel: &Channel| channel.guild.map_or(channel.kind == GROUP, |guild| !self.is_in_guild(guild));
        self.channels.get(&channel).is_some_and(alone)
    }

    /// Whether the bot may send no embeds in a channel.
    pub(crate) fn is_plain(&self, channel: u64) -> bool {
        self.channels.get(&channel).is_some_and(|channel| channel.plain)
    }

    /// Whether the bot may not read what was said before in a channel.
    pub(crate) fn is_forgetful(&self, channel: u64) -> bool {
        self.channels.get(&channel).is_some_and(|channel| channel.forgetful)
    }

    /// What the bot may do in a channel.
    pub(crate) fn bot_permissions(&self, id: u64) -> u64 {
        if self.is_plain(id) { MEMBER_PERMISSIONS & !EMBED_LINKS } else { MEMBER_PERMISSIONS }
    }

    /// A server as Discord describes it.
    pub(crate) fn guild_value(&self, id: u64) -> Value {
        let roles = self.guilds.get(&id).map(|guild| &guild.roles);
        let roles: Vec<Value> = roles.into_iter().flatten().map(|(name, id)| role_value(*id, name)).collect();
        let inside = |threads: bool| -> Vec<Value> {
            let here = self.channels.iter().filter(|(_, channel)| channel.guild == Some(id));
            here.filter(|(_, channel)| (channel.kind == THREAD) == threads)
                .map(|(id, _)| self.channel_value(*id))
                .collect()
        };
        json!({
            "id": id.to_string(), "name": self.guilds.get(&id).map_or("", |guild| &guild.name), "icon": null,
            "splash": null, "discovery_splash": null, "owner_id": BOT.to_string(), "afk_channel_id": null,
            "afk_timeout": 300, "verification_level": 0, "default_message_notifications": 1,
            "explicit_content_filter": 0, "roles": roles, "emojis": [], "features": [], "mfa_level": 0,
            "application_id": null, "system_channel_id": null, "system_channel_flags": 0, "rules_channel_id": null,
            "vanity_url_code": null, "description": null, "banner": null, "premium_tier": 0,
            "preferred_locale": self.guild_locale(id), "public_updates_channel_id": null, "nsfw_level": 0, "stickers": [],
            "premium_progress_bar_enabled": false, "joined_at": "2026-01-01T00:00:00+00:00", "large": false,
            "unavailable": false, "member_count": 3, "voice_states": [], "members": [], "presences": [],
            "threads": inside(true), "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [],
            "channels": inside(false),
        })
    }

    /// The language of a server.
    pub(crate) fn guild_locale(&self, id: u64) -> &str {
        self.guilds.get(&id).map_or(LOCALE, |guild| &guild.locale)
    }

    /// The names and ids of the roles in a server.
    pub(crate) fn roles(&self, guild: Option<u64>) -> impl Iterator<Item = (&str, u64)> {
        let roles = guild.and_then(|guild| self.guilds.get(&guild)).map(|guild| &guild.roles);
        roles.into_iter().flatten().map(|(name, id)| (name.as_str(), *id))
    }

    /// The role with this name in a server, as Discord describes it.
    pub(crate) fn role(&self, guild: Option<u64>, name: &str) -> Option<Value> {
        let id = self.guilds.get(&guild?)?.roles.get(name)?;
        Some(role_value(*id, name))
    }

    /// The channel with this name in a server.
    pub(crate) fn channel_named(&self, guild: Option<u64>, name: &str) -> Option<u64> {
        let mut found = self.channels.iter().filter(|(_, channel)| channel.guild == guild && channel.name == name);
        found.next().map(|(id, _)| *id)
    }
}

fn role_value(id: u64, name: &str) -> Value {
    json!({
        "id": id.to_string(), "name": name, "color": 0, "hoist": false, "position": 1, "permissions": "0",
        "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null },
        "managed": false, "mentionable": true, "flags": 0, "icon": null, "unicode_emoji": null,
    })
}

/// A server that a story made.
#[derive(Clone)]
pub struct Server {
    shared: Arc<Shared>,
    id: u64,
}

/// A role in a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    pub(crate) id: u64,
}

impl Role {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }
}

impl Server {
    /// The server that is always there.
    pub(crate) fn home(shared: Arc<Shared>) -> Self {
        Self { shared, id: HOME }
    }

    /// A new server, which the bot joins or not.
    pub(crate) fn new(shared: Arc<Shared>, name: &str, joined: bool) -> Self {
        let id = shared.change(|state| {
            // Servers are older than what happens in them, and spread over shards one after the other.
            let id = (state.guilds.len() as u64) << 22 | 1;
            state.guilds.insert(id, Guild::new(name, joined));
            let data = state.guild_value(id);
            state.dispatch(&Event::new("GUILD_CREATE", intents::GUILDS, Some(id), data));
            id
        });
        Self { shared, id }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// From now on its members share another language, such as `de`.
    pub fn speaks(&self, locale: &str) {
        self.shared.change(|state| {
            if let Some(guild) = state.guilds.get_mut(&self.id) {
                locale.clone_into(&mut guild.locale);
            }
            let data = state.guild_value(self.id);
            state.dispatch(&Event::new("GUILD_UPDATE", intents::GUILDS, Some(self.id), data));
        });
    }

    /// A new role in it.
    #[must_use]
    pub fn role(&self, name: &str) -> Role {
        let id = self.shared.change(|state| {
            let id = state.id();
            if let Some(guild) = state.guilds.get_mut(&self.id) {
                guild.roles.insert(name.to_owned(), id);
            }
            id
        });
        Role { id }
    }

    /// The channel of this name in it, which is made when it is not there.
    #[must_use]
    pub fn channel(&self, name: &str) -> Place {
        self.place(name, TEXT, None)
    }

    /// The forum of this name in it, which is made when it is not there.
    #[must_use]
    pub fn forum(&self, name: &str) -> Place {
        self.place(name, FORUM, None)
    }

    fn place(&self, name: &str, kind: u64, parent: Option<u64>) -> Place {
        let id = self.shared.change(|state| {
            state.channel_named(Some(self.id), name).unwrap_or_else(|| {
                let id = state.id();
                state.open(id, name, (kind, self.id, parent, 0))
            })
        });
        Place { shared: Arc::clone(&self.shared), id }
    }
}

impl State {
    /// Makes a channel, a forum or a thread.
    pub(crate) fn build(
        &mut self,
        id: u64,
        name: &str,
        (kind, guild, parent, owner): (u64, u64, Option<u64>, u64),
    ) -> u64 {
        let channel = Channel { parent, owner, ..Channel::new(name, kind, Some(guild)) };
        self.channels.insert(id, channel);
        id
    }

    /// The same, and tells the bot.
    pub(crate) fn open(&mut self, id: u64, name: &str, made: (u64, u64, Option<u64>, u64)) -> u64 {
        let (kind, guild, ..) = made;
        self.build(id, name, made);
        let mut data = self.channel_value(id);
        let event = if kind == THREAD { "THREAD_CREATE" } else { "CHANNEL_CREATE" };
        if let (THREAD, Some(fields)) = (kind, data.as_object_mut()) {
            fields.insert("newly_created".to_owned(), json!(true));
        }
        self.dispatch(&Event::new(event, intents::GUILDS, Some(guild), data));
        id
    }

    /// The bot writes in a channel. In a thread it becomes a member by that, and is told of the thread as if of a new one.
    pub(crate) fn bot_writes_in(&mut self, id: u64) {
        let Some(thread) = self.channels.get_mut(&id).filter(|channel| channel.kind == THREAD && !channel.joined)
        else {
            return;
        };
        thread.joined = true;
        let guild = thread.guild;
        let data = self.channel_value(id);
        self.dispatch(&Event::new("THREAD_CREATE", intents::GUILDS, guild, data));
    }
}
