//! What the bot learns from as the app performs it: questions that wait for an answer, and the people who wait with them.
//!
//! Owns what a saved change deals with besides, and that a notice is given out once.

use super::{App, chain};
use crate::{
    domain::{
        conversation,
        knowledge::EntryId,
        origin::Origin,
        person::PersonId,
        question::{QuestionId, Settles, Waiting},
        reply::Reply,
        space::SpaceId,
        wording::Wording,
    },
    ports::JournalError,
};

impl App {
    /// Deals with what a saved change settles; with an answer, those who wait for it will be told.
    pub(super) async fn settle(
        &self,
        space: SpaceId,
        settles: &Settles,
        answer: Option<&EntryId>,
    ) -> Result<(), JournalError> {
        let journal = &self.ports.journal;
        if !settles.questions.is_empty() {
            journal.settle(space, &settles.questions, answer).await?;
            self.news.notify_one();
        }
        for (words, entry) in &settles.picks {
            journal.settle_picks(space, words, entry).await?;
        }
        Ok(())
    }

    /// Notes that somebody wants to be told when a question has an answer.
    pub(super) async fn tell_me(&self, origin: &Origin, question: QuestionId) -> Reply {
        let language = origin.languages.person;
        let (say, waiting) = (Wording::of(language), Waiting { person: origin.person, language });
        let said = match self.ports.journal.tell(origin.space, question, waiting).await {
            Ok(true) => say.tell_me_noted(),
            Ok(false) => say.tell_me_gone(),
            Err(error) => {
                tracing::error!(error = %chain(&error), "a wish to be told could not be noted");
                say.tell_me_failed()
            }
        };
        said.private()
    }

    /// What people are to be told directly, of those whom a face `reaches`. Whoever is given here is given nowhere else and
    /// never again, and nothing is kept of their wish any more.
    pub async fn take_notices(&self, reaches: impl Fn(PersonId) -> bool + Send) -> Vec<(PersonId, Reply)> {
        let journal = &self.ports.journal;
        let waiting = journal.notices().await.unwrap_or_else(|error| {
            tracing::warn!(error = %chain(&error), "it cannot be read who is to be told of an answer");
            Vec::new()
        });
        let mut taken = Vec::new();
        for (id, notice) in waiting.into_iter().filter(|(_, notice)| reaches(notice.person)) {
            // What is taken is gone, so there has to be something to tell first; else it waits for the next look.
            self.shelf.renew(notice.space).await;
            let reply = conversation::told(&self.served(notice.space).await.snapshot, &notice);
            let Some(reply) = reply else { continue };
            match journal.take_notice(id).await {
                Ok(true) => taken.push((notice.person, reply)),
                Ok(false) => {}
                Err(error) => tracing::warn!(error = %chain(&error), "a notice cannot be taken"),
            }
        }
        taken
    }

    /// Waits until there may be somebody to tell.
    pub async fn news(&self) {
        self.news.notified().await;
    }
}
