//! What an admin sees before anything is saved: the answer as people will see it, what is wrong with it, and what the
//! change would do to the answers that people get.
//!
//! Owns what stands in a preview, and whether it may be saved: not with an error that was not there before. Makes a whole
//! snapshot as it would be, which takes about as long as a reload.

pub(super) use crate::domain::kb_press::PreviewNote as Note;

use super::{
    Desk, Step,
    lists::{Lists, room},
    rename::renamed,
};
use crate::domain::{
    conversation,
    diff::diff,
    draft::DraftId,
    impact::{Move, moves},
    kb_press::{DraftOf, KbPress},
    knowledge::{EntryId, edit::home},
    layer::Layer,
    new_problems,
    problem::Problem,
    reply::{Placement, Reply, Section},
    review,
    revision::{Content, Revise},
    snapshot::Snapshot,
    wording::Wording,
};

/// Problems, collisions and moved answers that are shown each; the rest is counted, and stands on pages of its own.
const SHOWN: usize = 6;
/// Documents that are named when no entry is shown.
const DOCUMENTS: usize = 40;

/// A preview that waits for the number of its draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    reply: Reply,
    entry: Option<EntryId>,
    say: Wording,
    savable: bool,
    /// Whether there is a form behind it.
    again: bool,
    note: Note,
    /// How many lines there are when not all of them are shown.
    all: Option<usize>,
}

/// What there is to say besides.
fn told(note: Note, say: Wording, entry: Option<&EntryId>) -> Option<Section> {
    match note {
        Note::None => None,
        Note::Overtaken => Some(say.kb_overtaken()),
        Note::Taken => entry.map(|id| say.kb_other_id(id)),
        Note::Over => Some(say.kb_over_newest()),
        Note::WholeFile => Some(say.kb_whole_file()),
        Note::Left(count) => Some(say.kb_left(count)),
    }
}

impl Preview {
    /// The preview with the buttons of its draft.
    #[must_use]
    pub fn reply(self, draft: DraftId) -> Reply {
        let of = DraftOf { draft, entry: self.entry };
        let save = self.savable.then(|| self.say.kb_save(of.clone()));
        let again = self.again.then(|| self.say.kb_again(of.clone()));
        let all = self.all.map(|count| self.say.kb_see_all(of.clone(), self.note, count));
        let cancel = self.say.kb_cancel(of);
        let buttons = save.into_iter().chain(again).chain(all).chain([cancel]).collect();
        Reply { buttons: vec![buttons], ..self.reply }
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

/// Shows again what `edits`, the draft `of`, would do, or a page of all of it.
pub(super) fn again(desk: &Desk, edits: &[Revise], of: &DraftOf, page: Option<usize>, note: Note) -> Reply {
    let entry = of.entry.as_ref();
    let Some(page) = page else { return preview(desk, edits, entry, note).reply(of.draft) };
    let all = Look::at(desk, edits, entry).all(desk.say);
    let turned = |page| KbPress::Preview { of: of.clone(), page: Some(page), note }.into();
    let title = entry.map_or_else(|| desk.say.kb_documents(edits.len()), ToString::to_string);
    all.page(desk.say, desk.say.kb_preview_title(&title), page, turned, desk.say.kb_back_to_preview(of.clone(), note))
}

/// What changes would do.
struct Look {
    layer: Layer,
    after: Snapshot,
    savable: bool,
    /// What becomes of the documents, where that is not one of the lists.
    documents: Vec<String>,
    lists: Lists,
}

impl Look {
    fn at(desk: &Desk, edits: &[Revise], entry: Option<&EntryId>) -> Self {
        let (say, layer) = (desk.say, desk.layer_after(edits));
        let (after, _) = Snapshot::layered(&desk.base, &layer, &[&desk.served]);
        let problems = new_problems(desk, edits, entry);
        let mut documents: Vec<String> = edits.iter().map(|edit| say.kb_document(edit)).collect();
        let mut lists = Lists::default();
        if entry.is_some() && edits.len() > 1 {
            lists.add(say.kb_saved_together(), std::mem::take(&mut documents));
        }
        lists.add(say.kb_problems(), problems.iter().map(|problem| say.kb_problem(problem)).collect());
        lists.add(say.kb_collisions(), entry.map(|id| collisions(say, &after, id)).unwrap_or_default());
        let moved = moved(desk, &after, edits, entry);
        lists.add(say.kb_moves(), moved.iter().map(|moved| say.kb_move(moved)).collect());
        Self { layer, after, savable: !problems.iter().any(Problem::is_error), documents, lists }
    }

    /// Everything that a preview may have shown in part.
    fn all(self, say: Wording) -> Lists {
        let mut all = Lists::default();
        if self.documents.len() > DOCUMENTS {
            all.add(say.kb_saved_together(), self.documents);
        }
        all.append(self.lists);
        all
    }
}

fn preview(desk: &Desk, edits: &[Revise], entry: Option<&EntryId>, note: Note) -> Preview {
    let look = Look::at(desk, edits, entry);
    let savable = look.savable;
    let shown = entry.and_then(|id| look.after.knowledge.entry(id.as_str()));
    let mut reply = match (shown, entry) {
        (Some(shown), _) => {
            let as_seen = conversation::show(&look.after, desk.say, shown);
            let title = Some(desk.say.kb_preview_title(&shown.title));
            Reply { title, buttons: Vec::new(), ..as_seen }
        }
        (None, Some(id)) if savable => desk.say.kb_preview_hidden(id),
        (None, _) => {
            let more = look.documents.len().saturating_sub(DOCUMENTS);
            let lines = look.documents.iter().take(DOCUMENTS).cloned();
            let lines = lines.chain((more > 0).then(|| desk.say.kb_more(more))).collect::<Vec<_>>();
            desk.say.kb_preview_changes(edits.len(), lines.join("\n"))
        }
    };
    reply.sections.extend(told(note, desk.say, entry));
    let below: Vec<Section> =
        changed(desk, edits).into_iter().chain(savable.then(|| desk.say.kb_not_saved_yet())).collect();
    let (lists, cut) = look.lists.first(desk.say, SHOWN, room(&reply, &below));
    reply.sections.extend(lists);
    reply.sections.extend(below);
    // A form can be opened again for an entry whose text waits in the draft.
    let written = |id: &EntryId| match edits {
        [Revise { content: Content::Text(_), path, .. }] => {
            home(&look.layer.over(&desk.base, &[]), id).is_some_and(|home| home.path == path.as_str())
        }
        _ => false,
    };
    let again = entry.is_some_and(written);
    let documents_cut = look.documents.len() > DOCUMENTS;
    let all = look.all(desk.say).count();
    let all = (cut || documents_cut).then_some(all);
    Preview { reply: reply.private(), entry: entry.cloned(), say: desk.say, savable, again, note, all }
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
fn moved(desk: &Desk, after: &Snapshot, edits: &[Revise], entry: Option<&EntryId>) -> Vec<Move> {
    let golden = desk.served.knowledge.golden.must_answer.iter().map(|(question, id)| (question.as_str(), Some(id)));
    let asked = desk.questions.iter().map(|question| (question.as_str(), None));
    let renamed = renamed(desk, edits, entry);
    let mut moves = moves(&desk.served.matcher, &after.matcher, golden.chain(asked));
    moves.retain(|moved| renamed.as_ref().is_none_or(|(from, to)| !(moved.before.is(from) && moved.after.is(to))));
    moves
}

/// What the texts say that they did not say before, for changes of a document that was there.
fn changed(desk: &Desk, edits: &[Revise]) -> Option<Section> {
    let [Revise { path, content, .. }] = edits else { return None };
    Some(desk.say.kb_changes(&diff(desk.text(path)?, desk.shown_of(path, content)?)?))
}
