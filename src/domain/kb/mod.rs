//! Changing what a server's bot knows: every `/kb` command, decided purely.
//!
//! Owns what an admin sees and what is to be done. A [`Desk`] cannot be laid without an
//! [`AdminPass`](super::admin_pass::AdminPass), and every change takes its space and author from there. Nothing is changed
//! but by a [`Step::Save`], which follows on the press under a preview alone.

mod access;
mod conflict;
mod desk;
mod draft;
mod edit;
mod export;
mod find;
mod form;
mod hide;
mod history;
mod import;
mod preview;
mod rename;
mod show;
mod test_question;

pub use conflict::conflict;
pub use desk::Desk;
pub use preview::Preview;

use super::{
    document_path::DocumentPath,
    draft::DraftId,
    kb_ask::KbAsk,
    kb_press::KbPress,
    knowledge::EntryId,
    origin::RoleId,
    reply::{Reply, Section},
    revision::{Revise, RevisionId},
    wording::Wording,
};

/// What follows from what an admin asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Say this.
    Say(Box<Reply>),
    /// Keep these changes as a draft and show them for approval.
    Keep {
        /// The changes.
        edits: Vec<Revise>,
        /// How they are shown.
        preview: Box<Preview>,
        /// The draft in whose place this one comes.
        replaces: Option<DraftId>,
    },
    /// Save these changes, then drop the draft that they come from.
    Save {
        /// The changes.
        edits: Vec<Revise>,
        /// The draft.
        draft: DraftId,
        /// The entry that it was about.
        entry: Option<EntryId>,
    },
    /// Drop a draft, then say this.
    Drop(DraftId, Box<Reply>),
    /// Let these roles change the knowledge, then say this.
    SetAccess(Vec<RoleId>, Box<Reply>),
}

impl From<Reply> for Step {
    fn from(reply: Reply) -> Self {
        Self::Say(Box::new(reply.private()))
    }
}

/// Decides what follows from `ask`, on what lies on `desk`.
#[must_use]
pub fn decide(desk: &Desk, ask: &KbAsk) -> Step {
    match ask {
        KbAsk::Add { id, body } => edit::begin(desk, id, body),
        KbAsk::AddLine { list, name } => edit::begin_line(desk, list, name),
        KbAsk::AddRow { feature } => edit::begin_row(desk, feature),
        KbAsk::Edit(id) => desk.about(id, edit::open),
        KbAsk::Hide(id) => desk.about(id, hide::hide),
        KbAsk::Restore(id) => desk.about(id, hide::restore),
        KbAsk::Rename { from, to } => desk.about(from, |desk, from| rename::rename(desk, from, to)),
        KbAsk::AddPhrase { id, phrase } => desk.about(id, |desk, id| edit::add_phrase(desk, id, phrase)),
        KbAsk::Find(words) => find::find(desk, words).into(),
        KbAsk::Show(id) => desk.about(id, |desk, id| show::show(desk, id).into()),
        KbAsk::History(id) => desk.about(id, |desk, id| history::show(desk, id, 0).into()),
        KbAsk::Undo(id) => desk.about(id, history::undo),
        KbAsk::Export { only_changed } => export::export(desk, *only_changed).into(),
        KbAsk::Import { files, problems } => import::import(desk, files, problems),
        KbAsk::Access { allow, deny } => access::access(desk, *allow, *deny),
        KbAsk::Test(question) => test_question::test(desk, question).into(),
        KbAsk::Press(press) => pressed(desk, press),
        KbAsk::Submit { press, fields } => submitted(desk, press, fields),
    }
}

fn pressed(desk: &Desk, press: &KbPress) -> Step {
    match press {
        KbPress::Show(id) => in_place(desk.about(id.as_str(), |desk, id| show::show(desk, id).into())),
        KbPress::Edit(id) => desk.about(id.as_str(), edit::open),
        KbPress::Hide(id) => in_place(desk.about(id.as_str(), hide::hide)),
        KbPress::Restore(id) => in_place(desk.about(id.as_str(), hide::restore)),
        KbPress::Undo(id) => in_place(desk.about(id.as_str(), history::undo)),
        KbPress::UndoStep(_) => in_place(history::undo_step(desk)),
        KbPress::History { entry, back } => {
            in_place(desk.about(entry.as_str(), |desk, id| history::show(desk, id, *back).into()))
        }
        KbPress::Save(of) => draft::save(desk, of),
        KbPress::Again(of) => draft::again(desk, of),
        KbPress::Over(of) => in_place(draft::over(desk, of)),
        KbPress::Drop(of) => draft::drop(desk, of),
        KbPress::SubmitNew | KbPress::SubmitEdit { .. } | KbPress::SubmitAgain(_) => desk.say.outdated_button().into(),
    }
}

fn submitted(desk: &Desk, press: &KbPress, fields: &[(String, String)]) -> Step {
    match press {
        KbPress::SubmitNew => edit::add(desk, fields),
        KbPress::SubmitEdit { entry, seen } => {
            desk.about(entry.as_str(), |desk, entry| edit::change(desk, entry, seen, fields))
        }
        KbPress::SubmitAgain(of) => draft::change(desk, of, fields),
        _ => desk.say.outdated_button().into(),
    }
}

/// The same, in place of the message whose button was pressed.
fn in_place(step: Step) -> Step {
    match step {
        Step::Say(reply) => Step::Say(Box::new(reply.in_place())),
        Step::Keep { edits, preview, replaces } => {
            Step::Keep { edits, preview: Box::new(preview.in_place()), replaces }
        }
        other => other,
    }
}

/// What was written in a form, to be given back when it could not be kept.
#[must_use]
pub fn written(say: Wording, ask: &KbAsk) -> Vec<Section> {
    let KbAsk::Submit { fields, .. } = ask else { return Vec::new() };
    let filled = fields.iter().filter(|(_, text)| !text.trim().is_empty());
    filled.map(|(id, text)| Section { heading: say.kb_you_wrote(id), text: text.clone() }).collect()
}

/// The document whose history must lie on the desk before `ask` can be decided.
#[must_use]
pub fn history_needed(desk: &Desk, ask: &KbAsk) -> Option<DocumentPath> {
    let id = match ask {
        KbAsk::Restore(id) | KbAsk::History(id) | KbAsk::Undo(id) | KbAsk::Show(id) => id,
        KbAsk::Press(
            KbPress::Restore(id) | KbPress::Undo(id) | KbPress::Show(id) | KbPress::History { entry: id, .. },
        ) => id.as_str(),
        _ => return None,
    };
    desk.document_of(&EntryId::new(&desk::plain(id)))
}

/// The change whose whole step must lie on the desk before `ask` can be decided; what its history says must lie there.
#[must_use]
pub fn step_needed(desk: &Desk, ask: &KbAsk) -> Option<RevisionId> {
    match ask {
        KbAsk::Press(KbPress::UndoStep(id)) => Some(*id),
        KbAsk::Undo(_) | KbAsk::Press(KbPress::Undo(_)) => desk.history.first().map(|revision| revision.id),
        _ => None,
    }
}

/// The draft that must lie on the desk before `ask` can be decided.
#[must_use]
pub const fn draft_needed(ask: &KbAsk) -> Option<DraftId> {
    match ask {
        KbAsk::Press(press) | KbAsk::Submit { press, .. } => press.draft(),
        _ => None,
    }
}
