//! The servers' layers in a database.
//!
//! Owns the statements. A change inserts its revision and then moves the document's pointer to it, but only if that still
//! points where the author saw it: the database itself decides who was first, in this process or another.

use std::{collections::BTreeMap, sync::Arc};

use async_trait::async_trait;

use super::{
    draft_text,
    engine::{Engine, Purpose, Row, Value, Work},
    group_commit::GroupCommit,
    rows::{self, REMOVED},
    stamps::Stamps,
};
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

/// The setting that holds the roles of [`Store::access`].
const ACCESS: &str = "access";
/// Drops the drafts from before a moment.
const DROP_STALE: &str = "DELETE FROM drafts WHERE at < $1";

/// A store and journal in a database.
pub struct SqlStore {
    pub(super) engine: Arc<dyn Engine>,
    pub(super) stamps: Arc<Stamps>,
    group: GroupCommit,
}

impl SqlStore {
    /// In the database behind `engine`.
    pub(super) fn new(engine: Arc<dyn Engine>, stamps: Arc<Stamps>) -> Self {
        Self { group: GroupCommit::new(Arc::clone(&engine)), engine, stamps }
    }

    /// The rows that one statement gives.
    pub(super) async fn rows(&self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let mut work = self.engine.begin(Purpose::Read).await?;
        let rows = work.rows(sql, values).await?;
        work.commit().await?;
        Ok(rows)
    }

    /// Runs one statement that changes something; gives what it returned.
    pub(super) async fn write(&self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let mut work = self.engine.begin(Purpose::Write).await?;
        let returned = work.rows(sql, values).await?;
        work.commit().await?;
        Ok(returned)
    }

    /// Adds something with whatever else is being added; gives what the statement returned.
    pub(super) async fn add(&self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        self.group.write(sql, values).await
    }

    /// Has what was removed leave the files. It is out of everybody's reach by now, so a failure is made up for by the next
    /// time.
    pub(super) async fn wipe(&self) {
        if let Err(error) = self.engine.wipe().await {
            let error: &dyn std::error::Error = &error;
            tracing::warn!(error, "what was removed stays in the store's files until the next sweep");
        }
    }

    async fn change(work: &mut dyn Work, change: &Revise) -> Result<RevisionId, StoreError> {
        const INSERT: &str = "INSERT INTO revisions (space, path, kind, text, base, author, why, at) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id";
        const MOVE: &str = "UPDATE documents SET revision = $1 WHERE space = $2 AND path = $3 AND revision = $4";
        const ADD: &str = "INSERT INTO documents (revision, space, path) VALUES ($1, $2, $3) \
            ON CONFLICT (space, path) DO UPDATE SET revision = excluded.revision \
            WHERE (SELECT kind FROM revisions WHERE id = documents.revision) = $4";
        let Revise { space, path, expected, content, base, author, why, at } = change;
        let of: [Value; 2] = [(*space).into(), path.as_str().into()];
        let [in_space, at_path] = of.clone();
        let values = [
            in_space,
            at_path,
            rows::kind(content).into(),
            content.text().into(),
            base.as_deref().into(),
            (&*author.to_string()).into(),
            (&**why).into(),
            at.0.into(),
        ];
        let inserted = work.rows(INSERT, &values).await?;
        let id = inserted.first().ok_or_else(|| rows::unreadable("number"))?.int(0)?;
        let [in_space, at_path] = of.clone();
        let moved = match expected {
            Some(expected) => work.run(MOVE, &[id.into(), in_space, at_path, expected.0.into()]).await?,
            None => work.run(ADD, &[id.into(), in_space, at_path, REMOVED.into()]).await?,
        };
        if moved == 1 {
            return Ok(RevisionId(id));
        }
        let newest = work.rows("SELECT revision FROM documents WHERE space = $1 AND path = $2", &of).await?;
        let newest = newest.first().map(|row| row.int(0)).transpose()?.map(RevisionId);
        Err(StoreError::Conflict { path: path.clone(), newest })
    }
}

fn roles(written: Option<&str>) -> Result<Vec<RoleId>, StoreError> {
    let role = |text: &str| text.parse().map(RoleId).map_err(StoreError::other);
    written.unwrap_or_default().split_whitespace().map(role).collect()
}

#[async_trait]
impl Store for SqlStore {
    async fn layer(&self, space: SpaceId) -> Result<Layer, StoreError> {
        const SELECT: &str = "SELECT d.path, r.kind, r.text, r.base, r.id FROM documents d \
            JOIN revisions r ON r.id = d.revision WHERE d.space = $1 AND r.kind <> $2";
        let document = |row: &Row| {
            let content = rows::content(row.text(1)?, row.optional(2)?)?;
            let base = row.optional(3)?.map(str::to_owned);
            Ok(Document { path: rows::path(row, 0)?, content, base, revision: RevisionId(row.int(4)?) })
        };
        let found = self.rows(SELECT, &[space.into(), REMOVED.into()]).await?;
        let mut documents = found.iter().map(document).collect::<Result<Vec<_>, StoreError>>()?;
        documents.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Layer { documents })
    }

    async fn revise_all(&self, changes: &[Revise]) -> Result<Vec<RevisionId>, StoreError> {
        each_once(changes)?;
        let mut work = self.engine.begin(Purpose::Write).await?;
        let mut ids = Vec::new();
        for change in changes {
            match Self::change(work.as_mut(), change).await {
                Ok(id) => ids.push(id),
                Err(conflict @ StoreError::Conflict { .. }) => {
                    work.roll_back().await?;
                    return Err(conflict);
                }
                Err(error) => return Err(error),
            }
        }
        let last: BTreeMap<SpaceId, RevisionId> =
            changes.iter().zip(&ids).map(|(change, id)| (change.space, *id)).collect();
        for (space, id) in &last {
            if let Some((sql, values)) = self.engine.announcement(*space, *id) {
                work.rows(sql, &values).await?;
            }
        }
        work.commit().await?;
        for (space, id) in last {
            self.stamps.saved(space, id);
        }
        Ok(ids)
    }

    async fn history(&self, space: SpaceId, path: &DocumentPath) -> Result<Vec<Revision>, StoreError> {
        const SELECT: &str =
            "SELECT id, author, at, kind, text, why FROM revisions WHERE space = $1 AND path = $2 ORDER BY id";
        let mut before = Content::Removed;
        let mut revisions = Vec::new();
        for row in self.rows(SELECT, &[space.into(), path.as_str().into()]).await? {
            let after = rows::content(row.text(3)?, row.optional(4)?)?;
            revisions.push(Revision {
                id: RevisionId(row.int(0)?),
                author: rows::person(&row, 1)?,
                at: Moment(row.int(2)?),
                before: std::mem::replace(&mut before, after.clone()),
                after,
                why: row.text(5)?.to_owned(),
            });
        }
        revisions.reverse();
        Ok(revisions)
    }

    async fn step(&self, space: SpaceId, id: RevisionId) -> Result<Vec<(DocumentPath, Revision)>, StoreError> {
        const SELECT: &str = "SELECT r.path, r.id, r.author, r.at, r.kind, r.text, r.why, b.kind, b.text FROM revisions o \
            JOIN revisions r ON r.space = o.space AND r.author = o.author AND r.at = o.at AND r.why = o.why \
            LEFT JOIN revisions b ON b.id = (SELECT max(e.id) FROM revisions e \
                WHERE e.space = r.space AND e.path = r.path AND e.id < r.id) \
            WHERE o.space = $1 AND o.id = $2 ORDER BY r.id";
        let change = |row: &Row| {
            let before = row.optional(7)?.map(|kind| rows::content(kind, row.optional(8)?)).transpose()?;
            let revision = Revision {
                id: RevisionId(row.int(1)?),
                author: rows::person(row, 2)?,
                at: Moment(row.int(3)?),
                before: before.unwrap_or(Content::Removed),
                after: rows::content(row.text(4)?, row.optional(5)?)?,
                why: row.text(6)?.to_owned(),
            };
            Ok((rows::path(row, 0)?, revision))
        };
        self.rows(SELECT, &[space.into(), id.0.into()]).await?.iter().map(change).collect()
    }

    async fn access(&self, space: SpaceId) -> Result<Vec<RoleId>, StoreError> {
        roles(self.setting(space, ACCESS).await?.as_deref())
    }

    async fn swap_access(&self, space: SpaceId, from: &[RoleId], to: &[RoleId]) -> Result<bool, StoreError> {
        let there = self.setting(space, ACCESS).await?;
        if roles(there.as_deref())? != from {
            return Ok(false);
        }
        let written: Vec<String> = to.iter().map(|role| role.0.to_string()).collect();
        self.swap_setting(space, ACCESS, there.as_deref(), Some(&written.join(" "))).await
    }

    async fn keep_draft(&self, draft: &Draft) -> Result<DraftId, StoreError> {
        let edits = draft_text::write(&draft.edits).map_err(StoreError::other)?;
        let settles = draft_text::write_settles(&draft.settles).map_err(StoreError::other)?;
        let mut work = self.engine.begin(Purpose::Write).await?;
        work.run(DROP_STALE, &[draft.at.plus_days(-Draft::DAYS).0.into()]).await?;
        let author = draft.author.to_string();
        let values = [draft.space.into(), (&*author).into(), draft.at.0.into(), (&*edits).into(), (&*settles).into()];
        let insert = "INSERT INTO drafts (space, author, at, edits, settles) VALUES ($1, $2, $3, $4, $5) RETURNING id";
        let id = work.rows(insert, &values).await?.first().ok_or_else(|| rows::unreadable("number"))?.int(0)?;
        work.commit().await?;
        Ok(DraftId(id))
    }

    async fn draft(&self, id: DraftId, now: Moment) -> Result<Draft, StoreError> {
        let select = "SELECT space, author, at, edits, settles FROM drafts WHERE id = $1";
        let found = self.rows(select, &[id.0.into()]).await?;
        let row = found.first().ok_or(StoreError::NotFound)?;
        let edits = draft_text::read(row.text(3)?).ok_or(StoreError::NotFound)?;
        let settles = draft_text::read_settles(row.text(4)?).unwrap_or_default();
        let (space, author) = (rows::space(row, 0)?, rows::person(row, 1)?);
        let draft = Draft { space, author, at: Moment(row.int(2)?), edits, settles };
        if draft.is_stale(now) { Err(StoreError::NotFound) } else { Ok(draft) }
    }

    async fn drop_draft(&self, id: DraftId) -> Result<(), StoreError> {
        self.write("DELETE FROM drafts WHERE id = $1", &[id.0.into()]).await.map(drop)
    }

    async fn drop_drafts_of(&self, person: PersonId) -> Result<u64, StoreError> {
        let mut work = self.engine.begin(Purpose::Write).await?;
        let dropped = work.run("DELETE FROM drafts WHERE author = $1", &[(&*person.to_string()).into()]).await?;
        work.commit().await?;
        Ok(dropped)
    }

    async fn drop_stale_drafts(&self, now: Moment) -> Result<u64, StoreError> {
        let mut work = self.engine.begin(Purpose::Write).await?;
        let dropped = work.run(DROP_STALE, &[now.plus_days(-Draft::DAYS).0.into()]).await?;
        work.commit().await?;
        Ok(dropped)
    }

    async fn spaces(&self) -> Result<Vec<SpaceId>, StoreError> {
        const SELECT: &str = "SELECT DISTINCT d.space FROM documents d JOIN revisions r ON r.id = d.revision \
            WHERE r.kind <> $1";
        let found = self.rows(SELECT, &[REMOVED.into()]).await?;
        let mut spaces = found.iter().map(|row| rows::space(row, 0)).collect::<Result<Vec<_>, _>>()?;
        spaces.sort_unstable();
        Ok(spaces)
    }

    async fn setting(&self, space: SpaceId, key: &str) -> Result<Option<String>, StoreError> {
        let select = "SELECT value FROM settings WHERE space = $1 AND key = $2";
        let found = self.rows(select, &[space.into(), key.into()]).await?;
        found.first().map(|row| row.text(0).map(str::to_owned)).transpose()
    }

    async fn set_setting(&self, space: SpaceId, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        const SET: &str = "INSERT INTO settings (space, key, value) VALUES ($1, $2, $3) \
            ON CONFLICT (space, key) DO UPDATE SET value = excluded.value";
        const UNSET: &str = "DELETE FROM settings WHERE space = $1 AND key = $2";
        match value {
            Some(value) => self.write(SET, &[space.into(), key.into(), value.into()]).await.map(drop),
            None => self.write(UNSET, &[space.into(), key.into()]).await.map(drop),
        }
    }

    async fn swap_setting(
        &self,
        space: SpaceId,
        key: &str,
        from: Option<&str>,
        to: Option<&str>,
    ) -> Result<bool, StoreError> {
        const ADD: &str =
            "INSERT INTO settings (space, key, value) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key";
        const SWAP: &str = "UPDATE settings SET value = $3 WHERE space = $1 AND key = $2 AND value = $4 RETURNING key";
        const UNSET: &str = "DELETE FROM settings WHERE space = $1 AND key = $2 AND value = $3 RETURNING key";
        let of = |values: &[&str]| {
            [space.into(), key.into()]
                .into_iter()
                .chain(values.iter().map(|value| (*value).into()))
                .collect::<Vec<Value>>()
        };
        let swapped = match (from, to) {
            (None, None) => return Ok(self.setting(space, key).await?.is_none()),
            (None, Some(to)) => self.write(ADD, &of(&[to])).await?,
            (Some(from), Some(to)) => self.write(SWAP, &of(&[to, from])).await?,
            (Some(from), None) => self.write(UNSET, &of(&[from])).await?,
        };
        Ok(!swapped.is_empty())
    }

    async fn settings(&self, key: &str) -> Result<Vec<(SpaceId, String)>, StoreError> {
        let found = self.rows("SELECT space, value FROM settings WHERE key = $1", &[key.into()]).await?;
        let setting = |row: &Row| Ok((rows::space(row, 0)?, row.text(1)?.to_owned()));
        let mut settings = found.iter().map(setting).collect::<Result<Vec<_>, StoreError>>()?;
        settings.sort_unstable();
        Ok(settings)
    }

    fn stamp(&self, space: SpaceId) -> u64 {
        self.stamps.of(space)
    }
}
