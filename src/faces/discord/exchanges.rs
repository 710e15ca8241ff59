//! Questions in channels and what became of them, so that an answer follows its question when that is changed or taken
//! back, and stands in a channel once.
//!
//! Owns what is remembered for a while, bounded, of which words are no part once they were answered. Sends nothing. A question's
//! place is reserved before anything is sent, and held while something is: whatever happens to the question meanwhile waits,
//! and then finds the answer.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use lru::LruCache;
use poise::serenity_prelude::{ChannelId, GuildId, Message, MessageId, UserId};
use tokio::sync::Mutex as Turn;

use crate::domain::{person::PersonId, reply::Reply, wording::Wording};

/// How long the answer follows changes of its question.
const EDITABLE: Duration = Duration::from_secs(60);
/// How long an answer is pointed to rather than repeated.
const COOLDOWN: Duration = Duration::from_secs(10 * 60);
/// Messages of a channel that are remembered, to tell what was said right after which.
const LATELY: usize = 32;
/// Questions and answers that are remembered.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(4_000);

/// A question and what became of it.
#[derive(Debug)]
pub(super) struct Exchange {
    asked: Instant,
    /// Words that came in the place of those that are about to be answered.
    pub(super) changed: Option<String>,
    /// A mark of the words that were answered. They themselves are not kept.
    answered: Option<u64>,
    /// The title of the answer to which they reply, or of the post that they begin.
    pub(super) title: Option<String>,
    /// The bot's message.
    pub(super) answer: Option<MessageId>,
    /// Further messages of the bot about it, which go with it.
    besides: Vec<MessageId>,
    /// For whom it was answered, if another person than its author asked for that.
    pub(super) relayed: Option<Relayed>,
    /// Whether nobody had asked the bot.
    pub(super) unasked: bool,
    /// Whether the question was taken back.
    pub(super) gone: bool,
}

impl Exchange {
    fn new() -> Self {
        Self {
            asked: Instant::now(),
            changed: None,
            answered: None,
            title: None,
            answer: None,
            besides: Vec::new(),
            relayed: None,
            unasked: false,
            gone: false,
        }
    }

    /// Notes the words that were answered.
    pub(super) fn answers(&mut self, words: &str) {
        self.answered = Some(mark(words));
    }

    /// Whether these words are the ones that were answered.
    pub(super) fn answered(&self, words: &str) -> bool {
        self.answered == Some(mark(words))
    }

    /// Whether words of it were answered, whatever became of the answer.
    pub(super) const fn is_settled(&self) -> bool {
        self.answered.is_some()
    }

    /// Notes that another person has asked for an answer to it, which stands now.
    pub(super) fn relays(&mut self, answer: MessageId, relayed: Relayed) {
        if self.answer.is_some() {
            self.besides.push(answer);
        } else {
            (self.asked, self.answer, self.relayed) = (Instant::now(), Some(answer), Some(relayed));
        }
    }

    /// A message of the bot about it is gone.
    pub(super) fn lost(&mut self, answer: MessageId) {
        self.answer = self.answer.filter(|one| *one != answer);
        self.besides.retain(|one| *one != answer);
    }

    /// It was taken back; gives all messages of the bot about it.
    pub(super) fn ends(&mut self) -> Vec<MessageId> {
        self.gone = true;
        self.answer.take().into_iter().chain(std::mem::take(&mut self.besides)).collect()
    }

    /// Whether it has or had an answer.
    pub(super) const fn was_answered(&self) -> bool {
        self.answer.is_some() || self.unasked
    }

    /// Whether the answer still follows the question.
    pub(super) fn is_editable(&self) -> bool {
        self.asked.elapsed() < EDITABLE
    }
}

/// How an answer came about for which another person than the author of the question has asked.
#[derive(Debug, Clone)]
pub(super) struct Relayed {
    /// That person.
    pub(super) asker: PersonId,
    /// What stands above it.
    pub(super) above: String,
}

/// An answer that stands in a channel.
#[derive(Debug, Clone, Copy)]
struct Standing {
    message: MessageId,
    since: Instant,
}

/// What channels have been told, by channel and a mark of the answer.
type Answers = LruCache<(ChannelId, u64), Telling>;

/// What a channel has been told, and the turn of who tells it.
struct Telling {
    said: Said,
    turn: Arc<Turn<Said>>,
}

impl Telling {
    fn new() -> Self {
        let said = Said::default();
        Self { turn: Arc::new(Turn::new(said.clone())), said }
    }
}

/// Places by the messages that they are for.
type Places = LruCache<MessageId, Arc<Turn<Exchange>>>;

/// What has been said in a channel lately.
#[derive(Debug, Default)]
struct Talk {
    /// Up to two different people who have spoken.
    speakers: Vec<UserId>,
    /// What was said to all, in the order in which it was said, which need not be that in which it came in.
    words: Vec<Word>,
}

/// Something that somebody has said to all.
#[derive(Debug)]
struct Word {
    message: MessageId,
    author: UserId,
    /// Whether it asks something in turn.
    asks: bool,
}

/// All that is remembered.
pub(super) struct Exchanges {
    /// What was answered, or is about to be.
    questions: Mutex<Places>,
    /// What may be answered, or was taken back before anybody heard of it: of this there is much, and it must not push out the
    /// others.
    passing: Mutex<Places>,
    /// The questions of the bot's messages.
    asked: Mutex<LruCache<MessageId, MessageId>>,
    answers: Mutex<Answers>,
    /// Posts that were opened where the bot listens.
    posts: Mutex<LruCache<ChannelId, ()>>,
    /// Messages that another person has answered.
    answered: Mutex<LruCache<MessageId, ()>>,
    talks: Mutex<LruCache<ChannelId, Talk>>,
}

impl Exchanges {
    pub(super) fn new() -> Self {
        Self {
            questions: Mutex::new(LruCache::sparse(KEPT)),
            passing: Mutex::new(LruCache::sparse(KEPT)),
            asked: Mutex::new(LruCache::sparse(KEPT)),
            answers: Mutex::new(LruCache::sparse(KEPT)),
            posts: Mutex::new(LruCache::sparse(KEPT)),
            answered: Mutex::new(LruCache::sparse(KEPT)),
            talks: Mutex::new(LruCache::sparse(KEPT)),
        }
    }

    /// The place of a question to the bot, which is made when there is none yet.
    pub(super) fn place(&self, question: MessageId) -> Arc<Turn<Exchange>> {
        let (mut questions, mut passing) = (lock(&self.questions), lock(&self.passing));
        Arc::clone(questions.get_or_insert(question, || passing.pop(&question).unwrap_or_else(new_place)))
    }

    /// The place of any other message, which is made when there is none yet.
    pub(super) fn passing(&self, message: MessageId) -> Arc<Turn<Exchange>> {
        if let Some(place) = lock(&self.questions).get(&message) {
            return Arc::clone(place);
        }
        Arc::clone(lock(&self.passing).get_or_insert(message, new_place))
    }

    /// The place of a message that has one.
    pub(super) fn known(&self, message: MessageId) -> Option<Arc<Turn<Exchange>>> {
        let found = lock(&self.questions).get(&message).map(Arc::clone);
        found.or_else(|| lock(&self.passing).get(&message).map(Arc::clone))
    }

    /// A message whose place this is got an answer.
    pub(super) fn answered_by(&self, question: MessageId, place: &Arc<Turn<Exchange>>, answer: MessageId) {
        lock(&self.questions).put(question, Arc::clone(place));
        lock(&self.passing).pop(&question);
        lock(&self.asked).put(answer, question);
    }

    /// The place of the question that a message of the bot answers.
    pub(super) fn question_of(&self, answer: MessageId) -> Option<Arc<Turn<Exchange>>> {
        let question = lock(&self.asked).pop(&answer)?;
        self.known(question)
    }

    /// Where `channel` has been told this answer: to be held while it is told, so that nobody tells it twice. An answer whose
    /// words have changed is another one, and what answers nothing is never the same.
    pub(super) fn said(&self, channel: ChannelId, reply: &Reply) -> Arc<Turn<Said>> {
        if reply.answers.is_empty() {
            return Arc::default();
        }
        let key = (channel, mark(&(&reply.answers, &reply.body)));
        Arc::clone(&lock(&self.answers).get_or_insert(key, Telling::new).turn)
    }

    /// A message is gone, or says something else now.
    /// Whoever points to it right now does so in vain, and is the last.
    pub(super) fn stands_no_more(&self, message: MessageId) {
        for (_, telling) in lock(&self.answers).iter() {
            lock(&telling.said.0).take_if(|standing| standing.message == message);
        }
    }
}

fn new_place() -> Arc<Turn<Exchange>> {
    Arc::new(Turn::new(Exchange::new()))
}

/// The message that says something in a channel, if there is one.
#[derive(Debug, Default, Clone)]
pub(super) struct Said(Arc<Mutex<Option<Standing>>>);

impl Said {
    fn lately(&self) -> Option<MessageId> {
        lock(&self.0).filter(|standing| standing.since.elapsed() < COOLDOWN).map(|standing| standing.message)
    }

    /// Whether the message is there, and not long ago.
    pub(super) fn stands(&self) -> bool {
        self.lately().is_some()
    }

    /// Whether it is this message.
    pub(super) fn is(&self, message: MessageId) -> bool {
        lock(&self.0).is_some_and(|standing| standing.message == message)
    }

    /// A link to the message, while it is not long ago, to be said in place of `reply`. Between two, where there is no server,
    /// there is nobody to be spared a repetition.
    pub(super) fn pointer(
        &self,
        reply: &Reply,
        channel: ChannelId,
        server: Option<GuildId>,
        say: Wording,
    ) -> Option<Reply> {
        let (earlier, entry) = server.and(self.lately()).zip(reply.answers.first())?;
        let pointer = say.answered_before(&earlier.link(channel, server), entry);
        Some(Reply { placement: reply.placement, ..pointer })
    }

    /// From now on `message` says it.
    pub(super) fn by(&self, message: MessageId) {
        *lock(&self.0) = Some(Standing { message, since: Instant::now() });
    }
}

/// What people have said among themselves.
impl Exchanges {
    /// A person has said something. It answers what it replies to; what replies to nothing and is no question itself
    /// answers what another person has said right before it.
    pub(super) fn spoken(&self, message: &Message) {
        let author = message.author.id;
        let replied = message.referenced_message.as_ref();
        if let Some(replied) = replied.filter(|replied| replied.author.id != author) {
            lock(&self.answered).put(replied.id, ());
        }
        let mut talks = lock(&self.talks);
        let talk = talks.get_or_insert_mut(message.channel_id, Talk::default);
        if talk.speakers.len() < 2 && !talk.speakers.contains(&author) {
            talk.speakers.push(author);
        }
        if replied.is_some() {
            return;
        }
        let place = talk.words.partition_point(|word| word.message < message.id);
        talk.words.insert(place, Word { message: message.id, author, asks: is_question(&message.content) });
        if talk.words.len() > LATELY {
            talk.words.remove(0);
        }
    }

    /// Whether another person has answered a message: replied to it, spoken right after it, or spoken in the post that it
    /// begins or the thread that was opened on it.
    pub(super) fn was_answered(&self, message: &Message) -> bool {
        let (author, replied) = (message.author.id, lock(&self.answered).contains(&message.id));
        let talks = lock(&self.talks);
        // Such a post or thread has the number of the message.
        let thread = talks.peek(&ChannelId::new(message.id.get()));
        let spoke = thread.is_some_and(|talk| talk.speakers.iter().any(|speaker| *speaker != author));
        let after = |word: &&Word| word.message > message.id && word.author != author;
        let next = talks.peek(&message.channel_id).and_then(|talk| talk.words.iter().find(after));
        replied || spoke || next.is_some_and(|word| !word.asks)
    }

    /// A post was opened; whether that is news.
    pub(super) fn opened(&self, post: ChannelId) -> bool {
        lock(&self.posts).put(post, ()).is_none()
    }

    /// Whether a channel is a post that was opened not long ago.
    pub(super) fn is_post(&self, channel: ChannelId) -> bool {
        lock(&self.posts).contains(&channel)
    }
}

fn mark(words: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

/// Whether somebody asks something in turn, as far as that shows without looking at the words.
fn is_question(words: &str) -> bool {
    words.trim_end().ends_with(['?', '？'])
}

/// A panic elsewhere cannot leave these half-written.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
