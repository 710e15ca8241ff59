//! `/kb` as the app performs it: the right is checked, the desk is laid, the decision is made, and the store does the rest.
//!
//! Owns the order of these, and that "saved" is said only after the store has kept it. A store that fails is told to the
//! person in a kind sentence and to the operator with its causes.

use std::cell::OnceCell;

use super::{App, OTHERS_WERE_FASTER, TRIES, chain};
use crate::{
    domain::{
        admin_pass::AdminPass,
        draft::{Draft, DraftId},
        kb::{self, Desk, Step},
        kb_ask::KbAsk,
        kb_press::KbPress,
        knowledge::EntryId,
        origin::Origin,
        question::Settles,
        reply::Reply,
        revision::{Content, Revise},
        space::SpaceId,
        wording::Wording,
    },
    ports::StoreError,
};

/// Questions of people that are asked again in a preview, the newest.
const REPLAYED: u32 = 500;
/// How many times as long as an answer waits for the newest knowledge a form may take, which needs that and the store.
const FORM_PATIENCE: u32 = 3;

impl App {
    /// Answers what an admin asks for.
    pub(super) async fn kb(&self, origin: &Origin, ask: &KbAsk) -> Reply {
        if origin.space == SpaceId::Base {
            return Wording::of(origin.languages.person).kb_needs_server(origin.person).private();
        }
        let doing = self.decided_kb(origin, ask);
        // A form must open at once; nothing is changed by asking for one, so it can be given up.
        let done = match self.shelf.patience().filter(|_| ask.opens_form()) {
            Some(patience) => tokio::time::timeout(patience * FORM_PATIENCE, doing)
                .await
                .unwrap_or_else(|late| Err(StoreError::other(late))),
            None => doing.await,
        };
        let said = match done {
            Ok(reply) => reply,
            Err(error) => {
                tracing::error!(space = %origin.space, error = %chain(&error), "an edit could not be done");
                let say = Wording::of(origin.languages.person);
                let said = match error {
                    StoreError::ReadOnly { .. } => {
                        say.kb_store_read_only(matches!(ask, KbAsk::Press(KbPress::Save(_))))
                    }
                    _ => say.kb_store_down(),
                };
                // What was written in a form is kept nowhere else by now.
                Reply { sections: kb::written(say, ask), ..said }
            }
        };
        said.private()
    }

    /// What to say to somebody who has no right to change anything where they are, before work is done for them. Whoever
    /// has the right is checked again with what they ask for.
    pub async fn kb_refusal(&self, origin: &Origin) -> Option<Reply> {
        let may = self.ports.store.access(origin.space).await.ok().and_then(|access| AdminPass::check(origin, &access));
        if may.is_some() { None } else { Some(self.kb(origin, &KbAsk::Find(String::new())).await) }
    }

    /// The ids of the answers that are hidden where an admin is, for those who are to bring one back.
    pub async fn kb_hidden(&self, origin: &Origin) -> Vec<String> {
        let access = self.ports.store.access(origin.space).await.unwrap_or_default();
        let Some(pass) = AdminPass::check(origin, &access) else { return Vec::new() };
        let layer = self.ports.store.layer(pass.space()).await.unwrap_or_default();
        let hidden = layer.documents.iter().filter(|document| document.content == Content::Hidden);
        hidden.filter_map(|document| document.path.answer()).map(|id| id.to_string()).collect()
    }

    /// Decides anew when somebody else was faster.
    async fn decided_kb(&self, origin: &Origin, ask: &KbAsk) -> Result<Reply, StoreError> {
        for _ in 0..TRIES {
            if let Some(reply) = self.try_kb(origin, ask).await? {
                return Ok(reply);
            }
        }
        Err(StoreError::other(OTHERS_WERE_FASTER))
    }

    async fn try_kb(&self, origin: &Origin, ask: &KbAsk) -> Result<Option<Reply>, StoreError> {
        let access = self.ports.store.access(origin.space).await?;
        let Some(pass) = AdminPass::check(origin, &access) else {
            return Ok(Some(Wording::of(origin.languages.person).kb_refused()));
        };
        let mut desk = self.desk(pass, origin).await?;
        desk.access = access;
        if let Some(id) = kb::draft_needed(ask) {
            desk.draft = match self.ports.store.draft(id, desk.now).await {
                Ok(draft) => Some((id, draft)),
                Err(StoreError::NotFound) => None,
                Err(error) => return Err(error),
            };
        }
        if let Some(path) = kb::history_needed(&desk, ask) {
            desk.history = self.ports.store.history(desk.pass.space(), &path).await?;
        }
        if let Some(id) = kb::step_needed(&desk, ask) {
            desk.step = self.ports.store.step(desk.pass.space(), id).await?;
        }
        if kb::inbox_needed(ask) {
            desk.learned = self.learned(desk.pass.space(), kb::records_needed(ask)).await?;
        }
        // A preview learns a whole knowledge: that is work for another thread than those that answer.
        let wanted = ask.clone();
        let deciding = tokio::task::spawn_blocking(move || {
            let step = kb::decide(&desk, &wanted);
            (desk, step)
        });
        let (desk, step) = deciding.await.map_err(StoreError::other)?;
        self.perform(origin, desk, step).await
    }

    /// Lays out what is known about a space.
    async fn desk(&self, pass: AdminPass, origin: &Origin) -> Result<Desk, StoreError> {
        let space = pass.space();
        let served = self.served(space).await;
        let layer = self.ports.store.layer(space).await?;
        Ok(Desk {
            pass,
            manages_server: origin.rights.manages_server,
            access: Vec::new(),
            base: self.base_files(),
            layer,
            served: served.snapshot,
            problems: served.problems,
            draft: None,
            history: Vec::new(),
            step: Vec::new(),
            questions: self.questions(space).await,
            learned: kb::Learned::default(),
            policy: self.policy,
            place: origin.languages.place,
            now: self.ports.clock.now(),
            say: Wording::of(origin.languages.person),
            shown: OnceCell::new(),
        })
    }

    /// The questions that were asked lately. A preview does without them when the journal cannot give them.
    async fn questions(&self, space: SpaceId) -> Vec<String> {
        let asked = self.ports.journal.asked(space, REPLAYED).await;
        let asked =
            asked.inspect_err(|error| tracing::warn!(%space, error = %chain(error), "a preview knows no questions"));
        asked.unwrap_or_default()
    }

    /// Does what was decided; gives nothing when it was decided on what is no longer so.
    async fn perform(&self, origin: &Origin, desk: Desk, step: Step) -> Result<Option<Reply>, StoreError> {
        let store = &self.ports.store;
        let (space, author) = (desk.pass.space(), desk.pass.author());
        let said = match step {
            Step::Say(reply) => *reply,
            Step::Keep { edits, preview, replaces, settles } => {
                let draft = store.keep_draft(&Draft { space, author, at: desk.now, edits, settles }).await?;
                if let Some(old) = replaces {
                    store.drop_draft(old).await?;
                }
                preview.reply(draft)
            }
            Step::Save { edits, draft, entry, settles } => {
                self.save(origin, desk, &edits, draft, entry.as_ref(), &settles).await?
            }
            Step::Drop(draft, reply) => {
                store.drop_draft(draft).await?;
                *reply
            }
            Step::SetDigest(digest, reply) => {
                self.set_digest(space, digest).await?;
                *reply
            }
            Step::Settle(settles, reply) => {
                self.settle(space, &settles, None).await.map_err(StoreError::other)?;
                *reply
            }
            Step::SetAccess(roles, reply) => {
                return Ok(store.swap_access(space, &desk.access, &roles).await?.then_some(*reply));
            }
        };
        Ok(Some(said))
    }

    /// Saves a draft. When somebody else was faster, the draft stays, and both texts are shown.
    async fn save(
        &self,
        origin: &Origin,
        desk: Desk,
        edits: &[Revise],
        draft: DraftId,
        entry: Option<&EntryId>,
        settles: &Settles,
    ) -> Result<Reply, StoreError> {
        let (store, space) = (&self.ports.store, desk.pass.space());
        let (desk, saved) = match store.revise_all(edits).await {
            Ok(saved) => (desk, saved),
            Err(StoreError::Conflict { path, .. }) => {
                let mut newest = self.desk(desk.pass, origin).await?;
                newest.history = store.history(newest.pass.space(), &path).await?;
                if let Some(reply) = kb::conflict(&newest, edits, &path, draft, entry, settles) {
                    return Ok(reply);
                }
                (newest, Vec::new())
            }
            Err(error) => return Err(error),
        };
        // The change is kept by now: a draft that stays behind does no harm, as saving it again changes nothing.
        if let Err(error) = store.drop_draft(draft).await {
            tracing::warn!(error = %chain(&error), "a saved draft could not be dropped");
        }
        self.shelf.renew(space).await;
        // Nor does a question that still waits: it comes up again.
        if let Err(error) = self.settle(space, settles, entry).await {
            tracing::error!(%space, error = %chain(&error), "what a change deals with could not be settled");
        }
        Ok(kb::saved(&desk, edits, entry, settles, saved.first().copied()).in_place())
    }
}
