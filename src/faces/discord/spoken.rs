//! Which language the members of a server share. Discord tells it with the server and with every command, and not with a
//! message.
//!
//! Owns remembering that, and nothing else about servers; bounded, and only where it is not English, which the others get.

use std::{
    num::NonZeroUsize,
    sync::{Mutex, PoisonError},
};

use lru::LruCache;
use poise::serenity_prelude::{CommandInteraction, Context, EventHandler, Guild, GuildId, PartialGuild, async_trait};

use crate::domain::language::Language;

/// Servers that are remembered.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(20_000);

/// The servers that do not speak English.
pub(super) struct Spoken(Mutex<LruCache<GuildId, Language>>);

impl Spoken {
    pub(super) fn new() -> Self {
        Self(Mutex::new(LruCache::sparse(KEPT)))
    }

    /// What a command says of its server: word of a change may be handled later than what came after it.
    pub(super) fn said_with(&self, command: &CommandInteraction) {
        if let (Some(server), Some(locale)) = (command.guild_id, &command.guild_locale) {
            self.chosen(server, locale);
        }
    }

    /// A server has chosen `locale`, or is heard of for the first time.
    fn chosen(&self, server: GuildId, locale: &str) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match Language::of_locale(locale) {
            Language::English => all.pop(&server),
            language => all.put(server, language),
        };
    }

    /// The language of a server, and English where there is none.
    pub(super) fn at(&self, server: Option<GuildId>) -> Language {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        server.and_then(|server| all.get(&server).copied()).unwrap_or_default()
    }
}

/// Hears of servers itself: what goes through the framework waits until that is set up, and the first message would find
/// no language.
#[async_trait]
impl EventHandler for Spoken {
    async fn guild_create(&self, _: Context, guild: Guild, _: Option<bool>) {
        self.chosen(guild.id, &guild.preferred_locale);
    }

    async fn guild_update(&self, _: Context, _: Option<Guild>, guild: PartialGuild) {
        self.chosen(guild.id, &guild.preferred_locale);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_counts() {
        let spoken = Spoken::new();
        let (one, other) = (GuildId::new(1), GuildId::new(2));
        spoken.chosen(one, "de");
        spoken.chosen(other, "es-ES");
        spoken.chosen(one, "ja");
        assert_eq!([spoken.at(Some(one)), spoken.at(Some(other))], [Language::Japanese, Language::Spanish]);
        spoken.chosen(one, "pl");
        assert_eq!([spoken.at(Some(one)), spoken.at(None)], [Language::English; 2]);
    }
}
