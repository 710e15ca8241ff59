//! The imperative shell: holds what is served, performs what was decided, and swaps it whole on a reload.
//!
//! Owns the only place that awaits. Decides nothing itself: [`conversation::decide`] does.

mod figures;
mod kb;
mod learning;
mod listen;
mod notes;
mod privacy;
mod shelf;

use std::{sync::Arc, time::Duration};

use crate::{
    domain::{
        button::Press,
        conversation,
        knowledge::SourceFile,
        origin::Origin,
        policy::Policy,
        problem::Problem,
        reply::{Placement, Reply, Visibility},
        request::{Naming, Request},
        review,
        snapshot::Snapshot,
        space::SpaceId,
        wording::Wording,
    },
    ports::{Library, LibraryError, Ports},
};
use tokio::sync::Notify;

use listen::Listening;
use notes::Notes;
use shelf::Shelf;

pub use crate::domain::conversation::Suggestion;
pub use shelf::Served;

/// How long what somebody is typing waits for the newest knowledge: a moment that they do not notice.
const TYPING: Duration = Duration::from_millis(50);
/// How often something is decided anew when somebody else changed what it was decided on.
const TRIES: usize = 5;
/// What the log says when that was not enough.
const OTHERS_WERE_FASTER: &str = "others changed the same setting at the same time, again and again";

/// The bot without a face.
pub struct App {
    ports: Ports,
    shelf: Arc<Shelf>,
    notes: Notes,
    listening: Listening,
    policy: Policy,
    /// That there is something to tell.
    news: Notify,
}

/// What became of a reload.
#[derive(Debug)]
pub enum Reload {
    /// The new knowledge is being served; warnings may remain.
    Swapped {
        /// How many entries there are now.
        entries: usize,
        /// What is worth mending.
        problems: Vec<Problem>,
    },
    /// The new knowledge has errors, so the last good one is still being served.
    Kept {
        /// What must be mended.
        problems: Vec<Problem>,
    },
}

impl App {
    /// Opens the bot on what the library holds. Faulty files are left out and named: at the first start there is no
    /// last good state to keep, and most of the answers are better than none.
    ///
    /// # Errors
    /// When the library cannot be read at all.
    pub fn open(ports: Ports) -> Result<(Self, Vec<Problem>), LibraryError> {
        Self::open_beside(ports, &[])
    }

    /// The same beside snapshots that are there already, which saves the training where they were taught the same.
    ///
    /// # Errors
    /// When the library cannot be read at all.
    pub fn open_beside(ports: Ports, known: &[&Snapshot]) -> Result<(Self, Vec<Problem>), LibraryError> {
        let (files, unread) = ports.library.read()?;
        let (snapshot, problems) = Snapshot::load_beside(&files, known);
        let shelf = Arc::new(Shelf::new(&ports, files, snapshot));
        let notes = Notes::new(Arc::clone(&ports.journal));
        Ok((
            Self { ports, shelf, notes, listening: Listening::default(), policy: Policy::DEFAULT, news: Notify::new() },
            unread.into_iter().chain(problems).collect(),
        ))
    }

    /// The same, by what the operator has decided.
    #[must_use]
    pub fn keeping_to(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// The same, with answers that wait no longer than `patience` for the newest knowledge: then the last one serves, or the
    /// base.
    #[must_use]
    pub fn answering_within(self, patience: Duration) -> Self {
        self.shelf.set_patience(patience);
        self
    }

    /// What is being served in the base right now.
    #[must_use]
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.shelf.base()
    }

    /// What is being served in a space right now, and what is wrong with the documents of its layer.
    pub async fn served(&self, space: SpaceId) -> Served {
        self.shelf.served(space).await
    }

    /// Makes the snapshots of all servers with a layer, so that their first answers need not wait for them.
    pub async fn warm_up(&self) {
        match self.ports.store.spaces().await {
            Ok(spaces) => {
                for space in spaces {
                    self.served(space).await;
                }
            }
            Err(error) => tracing::warn!(error = %chain(&error), "the layers are not known yet"),
        }
    }

    /// The base's files, as they were when they were last good.
    #[must_use]
    pub fn base_files(&self) -> Vec<SourceFile> {
        self.shelf.base_files()
    }

    /// What stands behind the app.
    #[must_use]
    pub const fn ports(&self) -> &Ports {
        &self.ports
    }

    /// Answers a request and performs what was decided. An effect that fails is logged, never shown: the answer
    /// does not depend on it.
    pub async fn handle(&self, origin: &Origin, request: &Request) -> Reply {
        if let Some(ask) = request.kb() {
            return self.kb(origin, &ask).await;
        }
        let asked_at = self.ports.clock.now();
        match request {
            Request::Listen { channel, on, able } => return self.listen(origin, *channel, *on, *able).await,
            Request::Privacy => return Wording::of(origin.languages.person).privacy(&self.policy).private(),
            Request::Press(Press::TellMe(question)) => return self.tell_me(origin, *question).await,
            Request::Press(Press::ForgetMe) => return self.forget_me(origin).await,
            _ => {}
        }
        let served = self.served(origin.space).await;
        let decide = |seen_by| {
            let say = Wording::seen_by(seen_by, origin.languages);
            conversation::decide(&served.snapshot, origin, say, request)
        };
        // Who sees a reply decides its language, and is decided with it.
        let alone = |reply: &Reply| {
            reply.visibility == Visibility::Asker || origin.alone && reply.placement == Placement::InPlace
        };
        let decision = match decide(Visibility::Everyone) {
            decision if alone(&decision.reply) && origin.languages.differ() => decide(Visibility::Asker),
            decision => decision,
        };
        if let Some(question) = request.question().filter(|_| !decision.reply.silent) {
            self.notes.asked(origin, asked_at, question, &decision.reply);
        }
        let at = self.ports.clock.now();
        let kept = self.notes.take(origin, at, at.since(asked_at), decision.effects).await;
        conversation::tellable(decision.reply, origin, kept)
    }

    /// What a person who has typed `partial` in `space` may want to ask.
    pub async fn suggest(&self, space: SpaceId, partial: &str) -> Vec<Suggestion> {
        conversation::suggest(&self.shelf.served_within(space, TYPING).await.snapshot, partial)
    }

    /// What the person who has typed `partial` may mean, among things that have names.
    pub async fn suggest_named(&self, origin: &Origin, naming: Naming, partial: &str) -> Vec<Suggestion> {
        let say = Wording::of(origin.languages.person);
        conversation::suggest_named(
            &self.shelf.served_within(origin.space, TYPING).await.snapshot,
            say,
            naming,
            partial,
        )
    }

    /// Reads the library again and serves it if it has no errors; otherwise the last good knowledge stays.
    ///
    /// # Errors
    /// When the library cannot be read at all; the last good knowledge stays then, too.
    pub fn reload(&self) -> Result<Reload, LibraryError> {
        let (files, unread) = self.ports.library.read()?;
        let (snapshot, problems) = Snapshot::load_beside(&files, &[&self.snapshot()]);
        let problems: Vec<Problem> = unread.into_iter().chain(problems).collect();
        if problems.iter().any(Problem::is_error) {
            return Ok(Reload::Kept { problems });
        }
        let entries = snapshot.knowledge.entries.len();
        self.shelf.set_base(files, snapshot);
        Ok(Reload::Swapped { entries, problems })
    }
}

/// Makes a snapshot of the good part of `library` and names every problem in it.
///
/// # Errors
/// When the library cannot be read at all.
pub fn load(library: &dyn Library) -> Result<(Snapshot, Vec<Problem>), LibraryError> {
    let (files, unread) = library.read()?;
    let (snapshot, problems) = Snapshot::load(&files);
    Ok((snapshot, unread.into_iter().chain(problems).collect()))
}

/// Like [`load`], with what the matcher makes of the phrases; takes longer, and is for the operator.
///
/// # Errors
/// When the library cannot be read at all.
pub fn review(library: &dyn Library) -> Result<(Snapshot, Vec<Problem>), LibraryError> {
    let (files, mut problems) = library.read()?;
    let (snapshot, faults) = Snapshot::load(&files);
    problems.extend(faults);
    problems.extend(review::review(&snapshot.matcher, &files));
    Ok((snapshot, problems))
}

/// An error with everything that led to it, for the operator.
#[must_use]
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}
