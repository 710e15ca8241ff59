//! A store in memory: the plainest keeper of the store's contract.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;

use crate::{
    adapters::batch::each_once,
    domain::{
        document_path::DocumentPath,
        draft::{Draft, DraftId},
        layer::{Document, Layer},
        moment::Moment,
        origin::RoleId,
        person::PersonId,
        revision::{Content, Revise, Revision, RevisionId},
        space::SpaceId,
    },
    ports::{Store, StoreError},
};

/// A store in memory.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    saved: Vec<Revise>,
    newest: BTreeMap<(SpaceId, DocumentPath), RevisionId>,
    access: BTreeMap<SpaceId, Vec<RoleId>>,
    settings: BTreeMap<(SpaceId, String), String>,
    drafts: BTreeMap<DraftId, Draft>,
    last_draft: i64,
}

impl MemoryStore {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        // Nothing below panics half-way through a change, so a poisoned lock is as good as any.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    /// The saved change with this number; numbers count from 1.
    fn change(&self, id: RevisionId) -> Option<&Revise> {
        self.saved.get(usize::try_from(id.0).ok()?.checked_sub(1)?)
    }

    fn document(&self, space: SpaceId, path: &DocumentPath) -> Option<Document> {
        let revision = *self.newest.get(&(space, path.clone()))?;
        let change = self.change(revision)?;
        let (content, base) = (change.content.clone(), change.base.clone());
        (content != Content::Removed).then(|| Document { path: path.clone(), content, base, revision })
    }

    fn refusal(&self, change: &Revise) -> Option<StoreError> {
        let there = self.document(change.space, &change.path).map(|document| document.revision);
        let newest = self.newest.get(&(change.space, change.path.clone())).copied();
        let expected = change.expected == there || change.expected.is_some() && change.expected == newest;
        (!expected).then(|| StoreError::Conflict { path: change.path.clone(), newest })
    }
}

#[async_trait]
impl Store for MemoryStore {
    async fn layer(&self, space: SpaceId) -> Result<Layer, StoreError> {
        let kept = self.kept();
        let paths = kept.newest.keys().filter(|(of, _)| *of == space).map(|(_, path)| path);
        Ok(Layer { documents: paths.filter_map(|path| kept.document(space, path)).collect() })
    }

    async fn revise_all(&self, changes: &[Revise]) -> Result<Vec<RevisionId>, StoreError> {
        each_once(changes)?;
        let mut kept = self.kept();
        if let Some(refusal) = changes.iter().find_map(|change| kept.refusal(change)) {
            return Err(refusal);
        }
        let mut ids = Vec::new();
        for change in changes {
            kept.saved.push(change.clone());
            let id = RevisionId(i64::try_from(kept.saved.len()).unwrap_or(i64::MAX));
            kept.newest.insert((change.space, change.path.clone()), id);
            ids.push(id);
        }
        Ok(ids)
    }

    async fn history(&self, space: SpaceId, path: &DocumentPath) -> Result<Vec<Revision>, StoreError> {
        let kept = self.kept();
        let mut before = Content::Removed;
        let mut revisions = Vec::new();
        for (id, change) in (1..).zip(&kept.saved).filter(|(_, change)| change.space == space && change.path == *path) {
            let Revise { author, at, why, content, .. } = change.clone();
            let before = std::mem::replace(&mut before, content.clone());
            revisions.push(Revision { id: RevisionId(id), author, at, before, after: content, why });
        }
        revisions.reverse();
        Ok(revisions)
    }

    async fn step(&self, space: SpaceId, id: RevisionId) -> Result<Vec<(DocumentPath, Revision)>, StoreError> {
        let kept = self.kept();
        let Some(one) = kept.change(id).filter(|one| one.space == space) else { return Ok(Vec::new()) };
        let mut said = BTreeMap::new();
        let mut step = Vec::new();
        for (id, change) in (1..).zip(&kept.saved).filter(|(_, change)| change.space == space) {
            let Revise { path, author, at, why, content, .. } = change.clone();
            let before = said.insert(path.clone(), content.clone()).unwrap_or(Content::Removed);
            if (author, at, &why) == (one.author, one.at, &one.why) {
                step.push((path, Revision { id: RevisionId(id), author, at, before, after: content, why }));
            }
        }
        Ok(step)
    }

    async fn access(&self, space: SpaceId) -> Result<Vec<RoleId>, StoreError> {
        Ok(self.kept().access.get(&space).cloned().unwrap_or_default())
    }

    async fn set_access(&self, space: SpaceId, roles: &[RoleId]) -> Result<(), StoreError> {
        self.kept().access.insert(space, roles.to_vec());
        Ok(())
    }

    async fn keep_draft(&self, draft: &Draft) -> Result<DraftId, StoreError> {
        let mut kept = self.kept();
        kept.drafts.retain(|_, old| !old.is_stale(draft.at));
        kept.last_draft += 1;
        let id = DraftId(kept.last_draft);
        kept.drafts.insert(id, draft.clone());
        Ok(id)
    }

    async fn draft(&self, id: DraftId, now: Moment) -> Result<Draft, StoreError> {
        self.kept().drafts.get(&id).filter(|draft| !draft.is_stale(now)).cloned().ok_or(StoreError::NotFound)
    }

    async fn drop_draft(&self, id: DraftId) -> Result<(), StoreError> {
        self.kept().drafts.remove(&id);
        Ok(())
    }

    async fn drop_drafts_of(&self, person: PersonId) -> Result<u64, StoreError> {
        let mut kept = self.kept();
        let there = kept.drafts.len();
        kept.drafts.retain(|_, draft| draft.author != person);
        Ok(u64::try_from(there - kept.drafts.len()).unwrap_or(u64::MAX))
    }

    async fn spaces(&self) -> Result<Vec<SpaceId>, StoreError> {
        let kept = self.kept();
        let mut spaces: Vec<SpaceId> =
            kept.newest.keys().filter(|(space, path)| kept.document(*space, path).is_some()).map(|key| key.0).collect();
        spaces.dedup();
        Ok(spaces)
    }

    async fn setting(&self, space: SpaceId, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.kept().settings.get(&(space, key.to_owned())).cloned())
    }

    async fn set_setting(&self, space: SpaceId, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        let mut kept = self.kept();
        match value {
            Some(value) => kept.settings.insert((space, key.to_owned()), value.to_owned()),
            None => kept.settings.remove(&(space, key.to_owned())),
        };
        Ok(())
    }

    async fn swap_setting(&self, space: SpaceId, key: &str, from: &str, to: &str) -> Result<bool, StoreError> {
        let mut kept = self.kept();
        let value = kept.settings.get_mut(&(space, key.to_owned())).filter(|value| *value == from);
        Ok(value.map(|value| to.clone_into(value)).is_some())
    }

    async fn settings(&self, key: &str) -> Result<Vec<(SpaceId, String)>, StoreError> {
        let kept = self.kept();
        let of_key = kept.settings.iter().filter(|((_, name), _)| name == key);
        Ok(of_key.map(|((space, _), value)| (*space, value.clone())).collect())
    }

    fn stamp(&self, space: SpaceId) -> u64 {
        let kept = self.kept();
        let newest = kept.newest.iter().filter(|((of, _), _)| *of == space).map(|(_, id)| id.0).max();
        newest.and_then(|id| u64::try_from(id).ok()).unwrap_or_default()
    }
}
