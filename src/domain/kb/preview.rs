//! What an admin sees before anything is saved: the answer as people will see it, what is wrong with it, and what the
//! change would do to the answers that people get.
//!
//! Owns what stands in a preview, and whether it may be saved: not with an error that was not there before. Makes a whole
//! snapshot as it would be, which takes about as long as a reload.

use super::{Desk, Step};
use crate::domain::{
    conversation,
    diff::diff,
    draft::DraftId,
    impact::{Move, moves},
    kb_press::DraftOf,
    knowledge::{EntryId, edit::home},
    limits, new_problems,
    problem::Problem,
    reply::{Placement, Reply, Section},
    review,
    revision::{Content, Revise},
    snapshot::Snapshot,
    text::packed_lines,
    wording::Wording,
};

/// Problems, collisions and moved answers that are shown each; the rest is counted.
const SHOWN: usize = 6;

/// A preview that waits for the number of its draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    reply: Reply,
    entry: Option<EntryId>,
    say: Wording,
    savable: bool,
    /// Whether there is a form behind it.
    again: bool,
}

/// What else there is to say above a preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    /// Nothing.
    None,
    /// The text was changed by somebody else while the form was open.
    Overtaken,
    /// The id was taken, or could not be one.
    Taken,
    /// It is laid over what somebody else has saved.
    Over,
    /// So many documents were changed again since, and stay as they are.
    Left(usize),
}

impl Note {
    pub(super) const fn overtaken(yes: bool) -> Self {
        if yes { Self::Overtaken } else { Self::None }
    }

    fn section(self, say: Wording, entry: Option<&EntryId>) -> Option<Section> {
        match self {
            Self::None => None,
            Self::Overtaken => Some(say.kb_overtaken()),
            Self::Taken => entry.map(|id| say.kb_other_id(id)),
            Self::Over => Some(say.kb_over_newest()),
            Self::Left(count) => Some(say.kb_left(count)),
        }
    }
}

impl Preview {
    /// The preview with the buttons of its draft.
    #[must_use]
    pub fn reply(self, draft: DraftId) -> Reply {
        let of = DraftOf { draft, entry: self.entry };
        let save = self.savable.then(|| self.say.kb_save(of.clone()));
        let again = self.again.then(|| self.say.kb_again(of.clone()));
        let cancel = self.say.kb_cancel(of);
        Reply { buttons: vec![save.into_iter().chain(again).chain([cancel]).collect()], ..self.reply }
    }

    /// The same, in place of the message whose button was pressed.
    pub(super) fn in_place(self) -> Self {
        Self { reply: Reply { placement: Placement::InPlace, ..self.reply }, ..self }
    }
}

/// Keeps `edits`, which are about `entry` if they are about one, and shows what they would do.
pub(super) fn keep(desk: &Desk, edits: Vec<Revise>, entry: Option<&EntryId>, note: Note) -> Step {
    let preview = Box::new(preview(desk, &edits, entry, note));
    Step::Keep { edits, preview, replaces: desk.draft_id(), settles: desk.draft_settles() }
}

fn preview(desk: &Desk, edits: &[Revise], entry: Option<&EntryId>, note: Note) -> Preview {
    let layer = desk.layer_after(edits);
    let (after, _) = Snapshot::layered(&desk.base, &layer, &[&desk.served]);
    let problems = new_problems(desk, edits, entry);
    let savable = !problems.iter().any(Problem::is_error);
    let shown = entry.and_then(|id| after.knowledge.entry(id.as_str()));
    let mut reply = match (shown, entry) {
        (Some(shown), _) => {
            let as_seen = conversation::show(&after, desk.say, shown);
            let title = Some(desk.say.kb_preview_title(&shown.title));
            Reply { title, buttons: Vec::new(), ..as_seen }
        }
        (None, Some(id)) if savable => desk.say.kb_preview_hidden(id),
        (None, _) => desk.say.kb_preview_changes(edits),
    };
    if entry.is_some() && edits.len() > 1 {
        reply.sections.push(desk.say.kb_saved_together(edits));
    }
    reply.sections.extend(note.section(desk.say, entry));
    let mut section = |heading: String, lines: Vec<String>| {
        if !lines.is_empty() {
            reply.sections.push(Section { heading, text: first(desk.say, lines) });
        }
    };
    section(desk.say.kb_problems(), problems.iter().map(|problem| desk.say.kb_problem(problem)).collect());
    section(desk.say.kb_collisions(), entry.map(|id| collisions(desk.say, &after, id)).unwrap_or_default());
    section(desk.say.kb_moves(), moved(desk, &after, edits).iter().map(|moved| desk.say.kb_move(moved)).collect());
    reply.sections.extend(changed(desk, edits));
    if savable {
        reply.sections.push(desk.say.kb_not_saved_yet());
    }
    // A form can be opened again for an entry whose text waits in the draft.
    let written = |id: &EntryId| match edits {
        [Revise { content: Content::Text(_), path, .. }] => {
            home(&layer.over(&desk.base, &[]), id).is_some_and(|home| home.path == path.as_str())
        }
        _ => false,
    };
    let again = entry.is_some_and(written);
    Preview { reply: reply.private(), entry: entry.cloned(), say: desk.say, savable, again }
}

/// The problems that `edits`, which are about `entry` if they are about one, would bring, the errors first.
pub(super) fn new_problems(desk: &Desk, edits: &[Revise], entry: Option<&EntryId>) -> Vec<Problem> {
    let layer = desk.layer_after(edits);
    let all = Snapshot::faults(&layer.over(&desk.base, &[]));
    let mut new = new_problems::of_layer(all, &desk.base, &desk.layer, &layer, entry);
    new.sort_by_key(|problem| !problem.is_error());
    new
}

/// Phrases of the entry that are nearer to another one, or add nothing.
pub(super) fn collisions(say: Wording, snapshot: &Snapshot, id: &EntryId) -> Vec<String> {
    snapshot.matcher.doubts_about(id).iter().map(|doubt| say.kb_doubt(&review::advice(doubt))).collect()
}

/// The golden and the recent questions that would get something else. That an answer is found under its new id is no
/// change to those who ask.
fn moved(desk: &Desk, after: &Snapshot, edits: &[Revise]) -> Vec<Move> {
    let golden = desk.served.knowledge.golden.must_answer.iter().map(|(question, id)| (question.as_str(), Some(id)));
    let asked = desk.questions.iter().map(|question| (question.as_str(), None));
    let renamed = super::rename::renamed(edits);
    let mut moves = moves(&desk.served.matcher, &after.matcher, golden.chain(asked));
    moves.retain(|moved| renamed.as_ref().is_none_or(|(from, to)| !(moved.before.is(from) && moved.after.is(to))));
    moves
}

/// What the texts say that they did not say before, for changes of a document that was there.
fn changed(desk: &Desk, edits: &[Revise]) -> Option<Section> {
    let [Revise { path, content: Content::Text(new), .. }] = edits else { return None };
    let diff = diff(desk.text(path)?, new)?;
    Some(desk.say.kb_changes(&diff))
}

/// As many lines as are shown, and how many there are besides.
fn first(say: Wording, lines: Vec<String>) -> String {
    let more = lines.len().saturating_sub(SHOWN);
    let shown: Vec<String> = lines.into_iter().take(SHOWN).chain((more > 0).then(|| say.kb_more(more))).collect();
    packed_lines(&shown.join("\n"), limits::FIELD_VALUE).into_iter().next().unwrap_or_default()
}
