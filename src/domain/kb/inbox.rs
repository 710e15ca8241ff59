//! `/kb inbox`: questions without a helpful answer, in groups of like ones, and phrases that people's choices propose.
//!
//! Owns what is shown of them and how a button's code finds its group again, which may have grown or gone meanwhile.

use super::{Desk, Step, proposals};
use crate::domain::{
    button::Press,
    date::Date,
    inbox_press::InboxPress,
    kb_press::KbPress,
    knowledge::{EntryId, edit::home},
    likeness::{Group, groups},
    limits,
    moment::Moment,
    question::{Missed, QuestionId, Settles},
    reply::{Menu, MenuOption, Reply, Section},
    revision::{Revise, RevisionId},
    text::fit,
    wording,
};

/// Groups of a page.
const ON_A_PAGE: usize = 10;
/// Ways to ask that are shown of a group.
const WORDINGS: usize = 12;

impl Desk {
    /// All groups, the largest first.
    fn groups(&self) -> Vec<Group> {
        groups(&self.learned.questions)
    }

    /// The group with this question in it.
    pub(super) fn group(&self, id: QuestionId) -> Option<Group> {
        self.groups().into_iter().find(|group| group.questions.iter().any(|(of, _)| *of == id))
    }
}

/// Lists a page of groups, from 0.
pub(super) fn page(desk: &Desk, page: usize) -> Reply {
    let (groups, proposals) = (desk.groups(), proposals::of(desk));
    if groups.is_empty() && proposals.is_empty() {
        return desk.say.inbox_empty();
    }
    let pages = groups.len().div_ceil(ON_A_PAGE).max(1);
    let page = page.min(pages - 1);
    let shown: Vec<&Group> = groups.iter().skip(page * ON_A_PAGE).take(ON_A_PAGE).collect();
    let lines: Vec<String> =
        shown.iter().map(|group| desk.say.inbox_line(group.questions.len(), group.name())).collect();
    let options = shown.iter().filter_map(|group| {
        Some(MenuOption {
            label: fit(&wording::one_line(group.name()), limits::MENU_TEXT),
            description: Some(fit(&desk.say.inbox_about(group.questions.len(), asked_last(group)), limits::MENU_TEXT)),
            press: inbox(InboxPress::Group(group.newest()?)),
        })
    });
    let menu = Menu { placeholder: desk.say.inbox_pick(), options: options.collect() };
    let all: usize = groups.iter().map(|group| group.questions.len()).sum();
    let mut reply = desk.say.inbox(all, &lines);
    reply.menus.extend(Some(menu).filter(|menu| !menu.options.is_empty()));
    reply.buttons.extend(desk.say.turns(page, pages, |page| inbox(InboxPress::Page(page))));
    let footer = (pages > 1).then(|| desk.say.inbox_page(page + 1, pages));
    proposals::beneath(desk, &proposals, Reply { footer, ..reply })
}

fn asked_last(group: &Group) -> Date {
    group.questions.first().map_or_else(|| Moment(0).date(), |(_, last)| last.at.date())
}

/// Shows the group with this question, and what can be done about it.
pub(super) fn show(desk: &Desk, id: QuestionId) -> Reply {
    let Some(group) = desk.group(id) else { return gone(desk) };
    let wordings = group.wordings();
    let more = wordings.len().saturating_sub(WORDINGS);
    let lines: Vec<String> = wordings.into_iter().take(WORDINGS).map(|words| desk.say.inbox_words(words)).collect();
    let mut unhelpful: Vec<String> = Vec::new();
    for (_, question) in &group.questions {
        if let Missed::NotHelpful(entry) = &question.missed {
            let line = wording::kb_line(&format!("`{entry}`"));
            if !unhelpful.contains(&line) {
                unhelpful.push(line);
            }
        }
    }
    let mut reply = desk.say.inbox_group(group.questions.len(), asked_last(&group), &lines, more);
    if !unhelpful.is_empty() {
        reply.sections.push(Section { heading: desk.say.inbox_unhelpful(), text: unhelpful.join("\n") });
    }
    let group = group.newest().unwrap_or(id);
    reply.buttons = desk.say.inbox_group_buttons(group);
    reply
}

/// Said when a group has been dealt with.
pub(super) fn gone(desk: &Desk) -> Reply {
    Reply { buttons: vec![vec![desk.say.inbox_back()]], ..desk.say.inbox_gone() }
}

/// The same step, which deals with the group of a question once it is saved.
pub(super) fn dealing_with(desk: &Desk, id: QuestionId, step: Step) -> Step {
    let questions = desk.group(id).map(|group| group.ids()).unwrap_or_default();
    settling(step, Settles { questions, ..Settles::default() })
}

/// The same step, which settles this once it is saved.
pub(super) fn settling(step: Step, settles: Settles) -> Step {
    match step {
        Step::Keep { edits, preview, replaces, .. } => Step::Keep { edits, preview, replaces, settles },
        other => other,
    }
}

/// What a button of the inbox asks for.
pub(super) fn inbox(press: InboxPress) -> Press {
    KbPress::Inbox(press).into()
}

/// What to say when `edits`, which are about `entry` if they are about one, are saved and have dealt with `settles`.
#[must_use]
pub fn saved(
    desk: &Desk,
    edits: &[Revise],
    entry: Option<&EntryId>,
    settles: &Settles,
    step: Option<RevisionId>,
) -> Reply {
    let say = desk.say;
    let shown = desk.layer_after(edits).over(&desk.base, &[]);
    let mut reply = match entry {
        Some(id) if home(&shown, id).is_some() => say.kb_saved(id, step),
        Some(id) => say.kb_saved_hidden(id, step),
        None => say.kb_saved_documents(edits.len(), step),
    };
    if !settles.questions.is_empty() {
        let settled = say.inbox_settled(settles.questions.len()).body;
        reply.body = format!("{}\n{settled}", reply.body);
        reply.buttons.push(vec![say.inbox_back()]);
    }
    reply
}
