//! Channels in which the bot listens without being addressed, because an admin of the server wished it.
//!
//! Owns the setting that keeps them, and what is remembered of it so that not every message asks the store.

use std::{
    num::NonZeroUsize,
    sync::{Arc, Mutex, PoisonError},
};

use lru::LruCache;

use super::{App, OTHERS_WERE_FASTER, TRIES, chain};
use crate::{
    domain::{
        admin_pass::AdminPass,
        moment::Moment,
        origin::{ChannelId, Origin},
        reply::Reply,
        space::SpaceId,
        wording::Wording,
    },
    ports::StoreError,
};

/// The name of the setting: numbers of channels with commas between them.
const SETTING: &str = "listen";
/// Milliseconds for which what was read is good; another process may have changed it.
const FRESH_MS: i64 = 30_000;
/// Servers that are remembered.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(4_000);

/// When a server's channels were read, and which they are.
type Read = (Moment, Arc<Vec<ChannelId>>);

/// What is remembered.
pub(super) struct Listening(Mutex<LruCache<SpaceId, Read>>);

impl Default for Listening {
    fn default() -> Self {
        Self(Mutex::new(LruCache::sparse(KEPT)))
    }
}

impl App {
    /// Whether it listens in one of `channels`. While the store cannot be asked, it does not.
    pub async fn listens(&self, space: SpaceId, channels: &[ChannelId]) -> bool {
        let heard = self.heard(space).await.unwrap_or_else(|error| {
            tracing::warn!(error = %chain(&error), %space, "the channels to listen in cannot be read");
            Arc::default()
        });
        channels.iter().any(|channel| heard.contains(channel))
    }

    /// Sets whether it listens in a channel, for those who have the right.
    pub(super) async fn listen(&self, origin: &Origin, channel: ChannelId, on: bool, able: bool) -> Reply {
        let done = self.try_listen(origin, channel, on, able).await;
        let said = done.unwrap_or_else(|error| {
            tracing::error!(error = %chain(&error), space = %origin.space, "the channels to listen in cannot be set");
            Wording::of(origin.languages.person).listening_failed()
        });
        said.private()
    }

    async fn try_listen(&self, origin: &Origin, channel: ChannelId, on: bool, able: bool) -> Result<Reply, StoreError> {
        let access = self.ports.store.access(origin.space).await?;
        let Some(pass) = AdminPass::check(origin, &access) else {
            return Ok(Wording::of(origin.languages.person).kb_refused());
        };
        let space = pass.space();
        for _ in 0..TRIES {
            let there = self.ports.store.setting(space, SETTING).await?;
            let mut heard = read(there.as_deref());
            heard.retain(|known| *known != channel);
            if on {
                heard.push(channel);
            }
            let numbers: Vec<String> = heard.iter().map(|channel| channel.0.to_string()).collect();
            let value = Some(numbers.join(",")).filter(|value| !value.is_empty());
            if self.ports.store.swap_setting(space, SETTING, there.as_deref(), value.as_deref()).await? {
                self.remember(space, heard);
                return Ok(Wording::of(origin.languages.person).listening(channel, on, able));
            }
        }
        Err(StoreError::other(OTHERS_WERE_FASTER))
    }

    async fn heard(&self, space: SpaceId) -> Result<Arc<Vec<ChannelId>>, StoreError> {
        let now = self.ports.clock.now();
        let known = self.listening.0.lock().unwrap_or_else(PoisonError::into_inner).get(&space).cloned();
        match known.filter(|(read_at, _)| now.since(*read_at) < FRESH_MS) {
            Some((_, heard)) => Ok(heard),
            None => Ok(self.remember(space, read(self.ports.store.setting(space, SETTING).await?.as_deref()))),
        }
    }

    fn remember(&self, space: SpaceId, heard: Vec<ChannelId>) -> Arc<Vec<ChannelId>> {
        let heard = Arc::new(heard);
        let read = (self.ports.clock.now(), Arc::clone(&heard));
        self.listening.0.lock().unwrap_or_else(PoisonError::into_inner).put(space, read);
        heard
    }
}

fn read(value: Option<&str>) -> Vec<ChannelId> {
    value.unwrap_or_default().split(',').filter_map(|number| number.parse().ok()).map(ChannelId).collect()
}
