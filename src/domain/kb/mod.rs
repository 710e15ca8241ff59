//! Changing what a server's bot knows: every `/kb` command, decided purely.
//!
//! Owns what an admin sees and what is to be done. A [`Desk`] cannot be laid without an
//! [`AdminPass`](super::admin_pass::AdminPass), and every change takes its space and author from there. Nothing is changed
//! but by a [`Step::Save`], which follows on the press under a preview alone.

mod access;
mod conflict;
mod desk;
mod digest;
mod draft;
mod edit;
mod export;
mod figures;
mod find;
mod form;
mod hide;
mod history;
mod import;
mod inbox;
mod inbox_answer;
mod learned;
mod lists;
mod preview;
mod proposals;
mod rename;
mod show;
mod still_right;
mod test_question;

pub use conflict::conflict;
pub use desk::Desk;
pub use figures::{Figures, weekly};
pub use inbox::saved;
pub use learned::Learned;
pub use preview::Preview;

use super::{
    digest::Digest,
    document_path::DocumentPath,
    draft::DraftId,
    inbox_press::InboxPress,
    kb_ask::{DigestWish, KbAsk},
    kb_press::KbPress,
    knowledge::EntryId,
    origin::RoleId,
    question::Settles,
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
        /// What saving them would deal with besides.
        settles: Settles,
    },
    /// Save these changes, then drop the draft that they come from.
    Save {
        /// The changes.
        edits: Vec<Revise>,
        /// The draft.
        draft: DraftId,
        /// The entry that it was about.
        entry: Option<EntryId>,
        /// What is dealt with besides.
        settles: Settles,
    },
    /// Drop a draft, then say this.
    Drop(DraftId, Box<Reply>),
    /// Send the weekly digest like this from now on, or no more, then say this.
    SetDigest(Option<Digest>, Box<Reply>),
    /// Let this go without a change, then say this.
    Settle(Settles, Box<Reply>),
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
        KbAsk::Inbox => inbox::page(desk, 0).into(),
        KbAsk::Stats => figures::stats(desk).into(),
        KbAsk::Digest(wish) => digest::digest(desk, *wish),
        KbAsk::Press(press) => pressed(desk, press),
        KbAsk::Submit { press, fields } => submitted(desk, press, fields),
    }
}

fn pressed(desk: &Desk, press: &KbPress) -> Step {
    match press {
        KbPress::Show(id) => in_place(desk.about(id.as_str(), |desk, id| show::show(desk, id).into())),
        KbPress::Lists { entry, page } => {
            in_place(desk.about(entry.as_str(), |desk, id| show::page(desk, id, *page).into()))
        }
        KbPress::Edit(id) => desk.about(id.as_str(), edit::open),
        KbPress::StillRight(id) => in_place(desk.about(id.as_str(), still_right::confirm)),
        KbPress::Hide(id) => in_place(desk.about(id.as_str(), hide::hide)),
        KbPress::Restore(id) => in_place(desk.about(id.as_str(), hide::restore)),
        KbPress::Undo { change, entry } => in_place(history::undo_change(desk, *change, entry.as_ref())),
        KbPress::History { entry, back } => {
            in_place(desk.about(entry.as_str(), |desk, id| history::show(desk, id, *back).into()))
        }
        KbPress::Preview { of, page, note } => in_place(draft::preview(desk, of, *page, *note)),
        KbPress::Save(of) => draft::save(desk, of),
        KbPress::Again(of) => draft::again(desk, of),
        KbPress::Over(of) => in_place(draft::over(desk, of)),
        KbPress::Drop(of) => draft::drop(desk, of),
        KbPress::Inbox(press) => pressed_in_inbox(desk, press),
        KbPress::SubmitNew | KbPress::SubmitEdit { .. } | KbPress::SubmitAgain(_) => desk.say.outdated_button().into(),
    }
}

fn pressed_in_inbox(desk: &Desk, press: &InboxPress) -> Step {
    let step = match press {
        InboxPress::Write(id) => return inbox_answer::write(desk, *id).into(),
        InboxPress::AddTo { group, entry } => return inbox_answer::add_to(desk, *group, entry),
        InboxPress::Other(id) => return inbox_answer::other(desk, *id).into(),
        InboxPress::Page(page) => inbox::page(desk, *page).into(),
        InboxPress::Group(id) => inbox::show(desk, *id).into(),
        InboxPress::Choose(id) => inbox_answer::choose(desk, *id).into(),
        InboxPress::OffTopic(id) => inbox_answer::off_topic(desk, *id),
        InboxPress::Approve(print) => proposals::approve(desk, print),
        InboxPress::Decline(print) => proposals::decline(desk, print),
        InboxPress::SubmitNew(_) | InboxPress::SubmitTo { .. } | InboxPress::SubmitOther(_) => {
            desk.say.outdated_button().into()
        }
    };
    in_place(step)
}

fn submitted(desk: &Desk, press: &KbPress, fields: &[(String, String)]) -> Step {
    match press {
        KbPress::SubmitNew => edit::add(desk, fields),
        KbPress::SubmitEdit { entry, seen } => {
            desk.about(entry.as_str(), |desk, entry| edit::change(desk, entry, seen, fields))
        }
        KbPress::SubmitAgain(of) => draft::change(desk, of, fields),
        KbPress::Inbox(InboxPress::SubmitNew(id)) => inbox_answer::written(desk, *id, fields),
        KbPress::Inbox(InboxPress::SubmitOther(id)) => inbox_answer::named(desk, *id, fields),
        KbPress::Inbox(InboxPress::SubmitTo { group, entry, seen }) => {
            desk.about(entry.as_str(), |desk, entry| inbox_answer::added_to(desk, *group, entry, seen, fields))
        }
        _ => desk.say.outdated_button().into(),
    }
}

/// The same, in place of the message whose button was pressed.
fn in_place(step: Step) -> Step {
    match step {
        Step::Say(reply) => Step::Say(Box::new(reply.in_place())),
        Step::Keep { edits, preview, replaces, settles } => {
            Step::Keep { edits, preview: Box::new(preview.in_place()), replaces, settles }
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
            KbPress::Restore(id)
            | KbPress::Undo { entry: Some(id), .. }
            | KbPress::Show(id)
            | KbPress::History { entry: id, .. },
        )
        | KbAsk::Submit {
            press: KbPress::SubmitEdit { entry: id, .. } | KbPress::Inbox(InboxPress::SubmitTo { entry: id, .. }),
            ..
        } => id.as_str(),
        _ => return None,
    };
    desk.document_of(&EntryId::new(&desk::plain(id)))
}

/// The change whose whole step must lie on the desk before `ask` can be decided; what its history says must lie there.
#[must_use]
pub fn step_needed(desk: &Desk, ask: &KbAsk) -> Option<RevisionId> {
    match ask {
        KbAsk::Press(KbPress::Undo { change, .. }) => Some(*change),
        KbAsk::Undo(id) => desk.changes(&EntryId::new(&desk::plain(id))).first().map(|revision| revision.id),
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

/// Whether the questions and choices of the space must lie on the desk before `ask` can be decided.
#[must_use]
pub const fn inbox_needed(ask: &KbAsk) -> bool {
    matches!(
        ask,
        KbAsk::Inbox
            | KbAsk::Stats
            | KbAsk::Digest(DigestWish::Show)
            | KbAsk::Press(KbPress::Inbox(_))
            | KbAsk::Submit { press: KbPress::Inbox(_), .. }
    )
}

/// For how many days back it must lie on the desk what happened before `ask` can be decided.
#[must_use]
pub const fn records_needed(ask: &KbAsk) -> Option<u32> {
    match ask {
        KbAsk::Stats => Some(figures::DAYS),
        KbAsk::Digest(DigestWish::Show) => Some(Digest::DAYS),
        _ => None,
    }
}
