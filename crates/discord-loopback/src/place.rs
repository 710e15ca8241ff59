//! Where people talk, as a story holds it: a channel, a thread, a forum, a group, or between a person and the bot.
//!
//! Owns what a story does with such a place. How Discord describes it stands in `world`.

use std::{sync::Arc, time::Duration};

use crate::{
    sessions::{Event, intents},
    state::Shared,
    world::{Channel, DIRECT, GENERAL, GROUP, HOME, THREAD},
};

/// On what a thread is opened.
#[derive(Debug, Clone, Copy)]
pub(crate) enum On {
    /// Nothing.
    Nothing,
    /// The message with this number, which the thread bears, too.
    Message(u64),
    /// Nothing, and so long ago that the bot has not heard of it.
    Past(Duration),
}

/// Where people talk: a channel, a thread, a forum, or between a person and the bot.
#[derive(Clone)]
pub struct Place {
    pub(crate) shared: Arc<Shared>,
    pub(crate) id: u64,
}

impl Place {
    pub(crate) fn general(shared: Arc<Shared>) -> Self {
        Self { shared, id: GENERAL }
    }

    /// A group of people, in which no bot can be.
    pub(crate) fn group(shared: Arc<Shared>) -> Self {
        let id = shared.change(|state| {
            let id = state.id();
            state.channels.insert(id, Channel::new("", GROUP, None));
            id
        });
        Self { shared, id }
    }

    pub(crate) fn direct(shared: Arc<Shared>, person: u64) -> Self {
        Self { shared, id: DIRECT + person }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// From now on the bot may not write here.
    pub fn closes_to_bot(&self) {
        self.shared
            .change(|state| state.channels.get_mut(&self.id).into_iter().for_each(|channel| channel.closed = true));
    }

    /// From now on the bot may send no embeds here.
    pub fn forbids_embeds(&self) {
        self.shared
            .change(|state| state.channels.get_mut(&self.id).into_iter().for_each(|channel| channel.plain = true));
    }

    /// From now on the bot may not read here what was said before.
    pub fn hides_history(&self) {
        self.shared
            .change(|state| state.channels.get_mut(&self.id).into_iter().for_each(|channel| channel.forgetful = true));
    }

    /// A thread gets another name.
    pub(crate) fn is_called(&self, name: &str) {
        self.shared.change(|state| {
            let Some(channel) = state.channels.get_mut(&self.id) else { return };
            name.clone_into(&mut channel.name);
            let guild = channel.guild;
            let data = state.channel_value(self.id);
            state.dispatch(&Event::new("THREAD_UPDATE", intents::GUILDS, guild, data));
        });
    }

    /// A new thread in it, opened by `owner`. A post in a forum is one, too.
    pub(crate) fn thread_by(&self, name: &str, owner: u64, on: On) -> Self {
        let id = self.shared.change(|state| {
            let guild = state.channels.get(&self.id).and_then(|channel| channel.guild).unwrap_or(HOME);
            let thread = (THREAD, guild, Some(self.id), owner);
            let id = match on {
                On::Nothing => state.id(),
                On::Message(message) => message,
                On::Past(ago) => {
                    let id = state.id_before(ago);
                    return state.build(id, name, thread);
                }
            };
            state.open(id, name, thread)
        });
        Self { shared: Arc::clone(&self.shared), id }
    }
}
