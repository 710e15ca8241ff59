//! Questions in channels and what became of them, so that an answer follows its question when that is changed or taken
//! back, and stands in a channel once.
//!
//! Owns what is remembered for a while, bounded. Sends nothing. A question's place is reserved before anything is sent,
//! and held while something is: whatever happens to the question meanwhile waits, and then finds the answer.

use std::{
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use lru::LruCache;
use poise::serenity_prelude::{ChannelId, Message, MessageId, UserId};
use tokio::sync::Mutex as Turn;

use crate::domain::knowledge::EntryId;

/// How long the answer follows changes of its question.
const EDITABLE: Duration = Duration::from_secs(60);
/// How long an answer is pointed to rather than repeated.
const COOLDOWN: Duration = Duration::from_secs(10 * 60);
/// Questions and answers that are remembered.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(4_000);

/// A question and what became of it.
#[derive(Debug)]
pub(super) struct Exchange {
    asked: Instant,
    /// The words that were answered, or that are to be.
    pub(super) words: Option<String>,
    /// The title of the answer to which they reply.
    pub(super) after: Option<String>,
    /// The bot's message.
    pub(super) answer: Option<MessageId>,
    /// Whether nobody had asked the bot.
    pub(super) unasked: bool,
    /// Whether the question was taken back.
    pub(super) gone: bool,
}

impl Exchange {
    /// Whether the answer still follows the question.
    pub(super) fn is_editable(&self) -> bool {
        self.asked.elapsed() < EDITABLE
    }
}

/// An answer that stands in a channel.
#[derive(Debug, Clone, Copy)]
struct Standing {
    message: MessageId,
    since: Instant,
}

/// What channels have been told, by channel and entries.
type Answers = LruCache<(ChannelId, Vec<EntryId>), Arc<Turn<Said>>>;

/// All that is remembered.
pub(super) struct Exchanges {
    questions: Mutex<LruCache<MessageId, Arc<Turn<Exchange>>>>,
    answers: Mutex<Answers>,
    /// Posts that were opened where the bot listens.
    posts: Mutex<LruCache<ChannelId, ()>>,
    /// Messages that a person has replied to.
    replied: Mutex<LruCache<MessageId, ()>>,
    /// Who spoke in a channel last, and who before them.
    speakers: Mutex<LruCache<ChannelId, (UserId, Option<UserId>)>>,
}

impl Exchanges {
    pub(super) fn new() -> Self {
        Self {
            questions: Mutex::new(LruCache::new(KEPT)),
            answers: Mutex::new(LruCache::new(KEPT)),
            posts: Mutex::new(LruCache::new(KEPT)),
            replied: Mutex::new(LruCache::new(KEPT)),
            speakers: Mutex::new(LruCache::new(KEPT)),
        }
    }

    /// The place of a question, which is made when there is none yet.
    pub(super) fn place(&self, question: MessageId) -> Arc<Turn<Exchange>> {
        let fresh =
            || Exchange { asked: Instant::now(), words: None, after: None, answer: None, unasked: false, gone: false };
        let mut questions = lock(&self.questions);
        Arc::clone(questions.get_or_insert(question, || Arc::new(Turn::new(fresh()))))
    }

    /// What `channel` has been told of `entries`: to be held while it is told, so that nobody tells it twice.
    pub(super) fn said(&self, channel: ChannelId, entries: &[EntryId]) -> Arc<Turn<Said>> {
        Arc::clone(lock(&self.answers).get_or_insert((channel, entries.to_vec()), Arc::default))
    }

    /// A message is gone, or says something else now.
    pub(super) fn stands_no_more(&self, message: MessageId) {
        // What is held right now is being told anew.
        let said = lock(&self.answers).iter().map(|(_, said)| Arc::clone(said)).collect::<Vec<_>>();
        for mut said in said.iter().filter_map(|said| said.try_lock().ok()) {
            if said.0.is_some_and(|standing| standing.message == message) {
                said.0 = None;
            }
        }
    }
}

/// The message that says something in a channel, if there is one.
#[derive(Debug, Default)]
pub(super) struct Said(Option<Standing>);

impl Said {
    /// The message, while it is not long ago.
    pub(super) fn lately(&self) -> Option<MessageId> {
        self.0.filter(|standing| standing.since.elapsed() < COOLDOWN).map(|standing| standing.message)
    }

    /// From now on `message` says it.
    pub(super) fn by(&mut self, message: MessageId) {
        self.0 = Some(Standing { message, since: Instant::now() });
    }
}

/// What people have said among themselves.
impl Exchanges {
    /// A person has said something.
    pub(super) fn spoken(&self, message: &Message) {
        if let Some(replied) =
            message.referenced_message.as_ref().filter(|replied| replied.author.id != message.author.id)
        {
            lock(&self.replied).put(replied.id, ());
        }
        let mut speakers = lock(&self.speakers);
        let before = speakers
            .get(&message.channel_id)
            .map(|(last, before)| if *last == message.author.id { *before } else { Some(*last) });
        speakers.put(message.channel_id, (message.author.id, before.flatten()));
    }

    /// Whether another person has replied to a message.
    pub(super) fn was_replied_to(&self, message: MessageId) -> bool {
        lock(&self.replied).contains(&message)
    }

    /// A post was opened.
    pub(super) fn opened(&self, post: ChannelId) {
        lock(&self.posts).put(post, ());
    }

    /// Whether a channel is a post that was opened not long ago.
    pub(super) fn is_post(&self, channel: ChannelId) -> bool {
        lock(&self.posts).contains(&channel)
    }

    /// Whether anybody but `author` has spoken in a post.
    pub(super) fn spoke_since(&self, post: ChannelId, author: UserId) -> bool {
        let speakers = lock(&self.speakers).get(&post).copied();
        speakers.is_some_and(|(last, before)| last != author || before.is_some_and(|before| before != author))
    }
}

/// A panic elsewhere cannot leave these half-written.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
