//! What admins are told about a space: gathered when they ask, and once a week for the channel that they have chosen.
//!
//! Owns the setting of the weekly digest, and that of several processes one sends it, once: the week is noted as told before
//! anything is sent, and only by the one that was first.

use super::{App, chain};
use crate::{
    domain::{
        digest::Digest,
        kb::{Figures, Learned, weekly},
        moment::Moment,
        origin::ChannelId,
        reply::Reply,
        space::SpaceId,
        wording::Wording,
    },
    ports::StoreError,
};

/// The name of the setting.
const SETTING: &str = "digest";

impl App {
    /// What was learned in a space, with what happened in the last days where that is needed.
    pub(super) async fn learned(&self, space: SpaceId, days: Option<u32>) -> Result<Learned, StoreError> {
        let journal = &self.ports.journal;
        let records = match days {
            // A day more, as they are counted from midnight.
            Some(days) => journal.records(Some(space), days_ago(self.ports.clock.now(), days + 1)).await,
            None => Ok(Vec::new()),
        };
        let digest = self.ports.store.setting(space, SETTING).await?.and_then(|text| Digest::parse(&text));
        Ok(Learned {
            questions: journal.questions(space).await.map_err(StoreError::other)?,
            picks: journal.picks(space).await.map_err(StoreError::other)?,
            records: records.map_err(StoreError::other)?,
            digest,
        })
    }

    /// Begins or ends the weekly digest.
    pub(super) async fn set_digest(&self, space: SpaceId, digest: Option<Digest>) -> Result<(), StoreError> {
        let text = digest.map(|digest| digest.text());
        self.ports.store.set_setting(space, SETTING, text.as_deref()).await
    }

    /// The digests that are due now, each for its channel. What is given here counts as sent, in every process.
    pub async fn take_digests(&self) -> Vec<(ChannelId, Reply)> {
        let all = self.ports.store.settings(SETTING).await.unwrap_or_else(|error| {
            tracing::warn!(error = %chain(&error), "it cannot be read which digests are due");
            Vec::new()
        });
        let mut due = Vec::new();
        for (space, text) in all {
            match self.take_digest(space, &text).await {
                Ok(digest) => due.extend(digest),
                Err(error) => tracing::warn!(%space, error = %chain(&error), "a digest could not be made"),
            }
        }
        due
    }

    async fn take_digest(&self, space: SpaceId, text: &str) -> Result<Option<(ChannelId, Reply)>, StoreError> {
        let now = self.ports.clock.now();
        let Some(sent) = Digest::parse(text).and_then(|digest| digest.due(now)) else { return Ok(None) };
        // Everything that could fail comes before the claim.
        let learned = self.learned(space, Some(Digest::DAYS)).await?;
        if !self.ports.store.swap_setting(space, SETTING, Some(text), Some(&sent.text())).await? {
            return Ok(None);
        }
        let served = self.served(space).await.snapshot;
        let (records, questions) = (&learned.records, &learned.questions);
        let figures = Figures::new(&served, records, questions, &self.policy, now, Digest::span(now));
        Ok(Some((sent.channel, weekly(Wording::of(sent.language), &figures))))
    }
}

fn days_ago(now: Moment, days: u32) -> Moment {
    now.plus_days(-i64::from(days))
}
