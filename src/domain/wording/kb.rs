//! Sentences to admins around `/kb`: refusals, lists, where an entry comes from, and its history.

use super::Wording;
use crate::domain::{
    document_path::DocumentPath,
    kb_press::KbPress,
    knowledge::{EntryId, edit::EditFault},
    layer::Provenance,
    origin::RoleId,
    person::PersonId,
    reply::{Button, Reply, Section, Weight},
    revision::{Content, Revision, RevisionId},
    text::fit,
};

/// Documents that a list of what was changed names each.
const SHOWN: usize = 60;

impl Wording {
    /// What a menu of entries says before one is picked.
    #[must_use]
    pub fn kb_pick(self) -> String {
        self.text("kb-pick")
    }

    /// Heading of what is wrong.
    #[must_use]
    pub fn kb_problems(self) -> String {
        self.text("kb-problems")
    }

    /// Stands for the title of an entry that is hidden.
    #[must_use]
    pub fn kb_hidden_title(self) -> String {
        self.text("kb-hidden-title")
    }

    /// Said where there is no server whose knowledge could be changed.
    #[must_use]
    pub fn kb_needs_server(self, by: PersonId) -> Reply {
        let console = by == PersonId::CONSOLE;
        Reply::text(if console { self.text("kb-needs-server-console") } else { self.text("kb-needs-server") })
    }

    /// Said to those who may not.
    #[must_use]
    pub fn kb_refused(self) -> Reply {
        Reply::text(self.text("kb-refused"))
    }

    /// Said when the store cannot be reached.
    #[must_use]
    pub fn kb_store_down(self) -> Reply {
        Reply::text(self.text("kb-store-down"))
    }

    /// Said when the store cannot be written; a draft is there already when it was `saving` one.
    #[must_use]
    pub fn kb_store_read_only(self, saving: bool) -> Reply {
        Reply::text(self.text(if saving { "kb-store-read-only-draft" } else { "kb-store-read-only" }))
    }

    /// Said when a phrase was to be added and none was written.
    #[must_use]
    pub fn kb_no_phrase(self, id: &EntryId) -> Reply {
        Reply::text(self.with("kb-no-phrase", [("entry", id.as_str().into())]))
    }

    /// Said when no id was typed where one is needed.
    #[must_use]
    pub fn kb_which(self) -> Reply {
        Reply::text(self.text("kb-which"))
    }

    /// Said when there is no such entry.
    #[must_use]
    pub fn kb_unknown(self, typed: &str, near: Option<&str>) -> Reply {
        let typed = fit(&code(typed), 100);
        Reply::text(match near {
            Some(near) => self.with("kb-unknown-near", [("typed", typed.into()), ("near", near.into())]),
            None => self.with("kb-unknown", [("typed", typed.into())]),
        })
    }

    /// Said when an entry has no text that could be changed.
    #[must_use]
    pub fn kb_hidden_already(self, id: &EntryId) -> Reply {
        let restore = self.kb_restore_button(id);
        Reply { buttons: vec![vec![restore]], ..self.about("kb-hidden-already", id) }
    }

    /// Said when an entry cannot be edited where it stands.
    #[must_use]
    pub fn kb_cannot_edit(self, id: &EntryId, fault: &EditFault) -> Reply {
        let reason = match fault {
            EditFault::Unreadable => self.text("kb-unreadable"),
            EditFault::Gone => self.text("kb-not-in-file"),
            EditFault::Unwritable => self.text("kb-unwritable"),
        };
        Reply::text(self.with("kb-cannot-edit", [("entry", id.as_str().into()), ("reason", reason.into())]))
    }

    /// Said when an entry cannot be hidden.
    #[must_use]
    pub fn kb_cannot_hide(self, id: &EntryId) -> Reply {
        self.about("kb-cannot-hide", id)
    }

    /// Said when there is no list of that name; `lists` are those that there are.
    #[must_use]
    pub fn kb_no_list(self, typed: &str, lists: &[String]) -> Reply {
        let typed = fit(&code(typed), 100);
        let lists: Vec<String> = lists.iter().map(|list| kb_line(&format!("`{list}`"))).collect();
        Reply::text(format!("{}\n{}", self.with("kb-no-list", [("typed", typed.into())]), lists.join("\n")))
    }

    /// Said when there is no comparison to add a row to.
    #[must_use]
    pub fn kb_no_table(self) -> Reply {
        Reply::text(self.text("kb-no-table"))
    }

    /// Said when an entry cannot be renamed.
    #[must_use]
    pub fn kb_cannot_rename(self, id: &EntryId) -> Reply {
        self.about("kb-cannot-rename", id)
    }

    /// Said when an id is taken.
    #[must_use]
    pub fn kb_taken(self, id: &EntryId) -> Reply {
        self.about("kb-taken", id)
    }

    /// Said when something cannot be an id.
    #[must_use]
    pub fn kb_no_id(self, typed: &str) -> Reply {
        Reply::text(self.with("kb-no-id", [("typed", fit(&code(typed), 100).into())]))
    }

    /// Said when an entry was never changed here.
    #[must_use]
    pub fn kb_never_changed(self, id: &EntryId) -> Reply {
        self.about("kb-never-changed", id)
    }

    /// Said when there is nothing to bring back.
    #[must_use]
    pub fn kb_nothing_to_restore(self, id: &EntryId) -> Reply {
        self.about("kb-nothing-to-restore", id)
    }

    /// Said when a form changed nothing.
    #[must_use]
    pub fn kb_nothing_changed(self, id: &EntryId) -> Reply {
        self.about("kb-nothing-changed", id)
    }

    fn about(self, sentence: &str, id: &EntryId) -> Reply {
        Reply::text(self.with(sentence, [("entry", id.as_str().into())]))
    }

    /// Said above found entries.
    #[must_use]
    pub fn kb_found(self) -> Reply {
        Reply::text(self.text("kb-found"))
    }

    /// Said when nothing was found.
    #[must_use]
    pub fn kb_found_nothing(self) -> Reply {
        Reply::text(self.text("kb-found-nothing"))
    }

    /// Said when a server has changed nothing.
    #[must_use]
    pub fn kb_no_changes(self) -> Reply {
        Reply::text(self.text("kb-no-changes"))
    }

    /// What was changed on a server.
    #[must_use]
    pub fn kb_changed_here(self, documents: usize, moved: usize, lines: &[String]) -> Reply {
        let more = documents.saturating_sub(SHOWN);
        let shown = lines.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join("\n");
        let more = (more > 0).then(|| format!("\n{}", self.with("kb-changed-more", [("more", more.into())])));
        let moved = (moved > 0).then(|| format!("\n\n{}", self.with("kb-changed-moved", [("moved", moved.into())])));
        let body = format!("{shown}{}{}", more.unwrap_or_default(), moved.unwrap_or_default());
        Reply { title: Some(self.with("kb-changed-here", [("documents", documents.into())])), ..Reply::text(body) }
    }

    /// One line of that list.
    #[must_use]
    pub fn kb_changed_line(self, name: &str, from: Provenance, moved: bool, faulty: bool) -> String {
        let states = [
            Some(self.kb_state(from)),
            moved.then(|| self.text("kb-line-moved")),
            faulty.then(|| self.text("kb-line-faulty")),
        ];
        let all = states
            .into_iter()
            .flatten()
            .reduce(|first, second| self.with("kb-listed", [("first", first.into()), ("second", second.into())]));
        let state = all.unwrap_or_default();
        kb_line(&self.with("kb-changed-line", [("name", name.into()), ("state", state.into())]))
    }

    /// What stands below an entry in a menu.
    #[must_use]
    pub fn kb_option(self, id: &EntryId, from: Provenance) -> String {
        match from {
            Provenance::Base => id.to_string(),
            _ => format!("{id} · {}", self.kb_state(from)),
        }
    }

    fn kb_state(self, from: Provenance) -> String {
        self.text(match from {
            Provenance::Base => "kb-state-base",
            Provenance::Changed => "kb-state-changed",
            Provenance::Added => "kb-state-added",
            Provenance::Hidden => "kb-state-hidden",
            Provenance::Gone => "kb-state-gone",
        })
    }

    /// Said instead of an answer that nobody gets.
    #[must_use]
    pub fn kb_not_served(self, id: &EntryId) -> Reply {
        Reply { title: Some(id.to_string()), ..Reply::text(self.text("kb-not-served")) }
    }

    /// Where an entry comes from.
    #[must_use]
    pub fn kb_provenance(
        self,
        id: &EntryId,
        path: &DocumentPath,
        from: Provenance,
        newest: Option<&Revision>,
    ) -> Section {
        let from = self.kb_state(from);
        let blanks = [("entry", id.as_str().into()), ("path", path.as_str().into()), ("state", from.into())];
        let last = newest.map(|revision| {
            let when = revision.at.to_string();
            let blanks = [("person", self.kb_person(revision.author).into()), ("when", when.into())];
            format!("\n{}", self.with("kb-last-changed", blanks))
        });
        let text = self.with("kb-provenance", blanks) + &last.unwrap_or_default();
        Section { heading: self.text("kb-provenance-heading"), text }
    }

    /// Said when the base has moved on.
    #[must_use]
    pub fn kb_base_moved(self, diff: &str) -> Section {
        let text = format!("{}\n{diff}", self.text("kb-base-moved"));
        Section { heading: self.text("kb-base-moved-heading"), text }
    }

    /// Heading of the phrases.
    #[must_use]
    pub fn kb_phrases(self, count: usize) -> String {
        self.with("kb-phrases", [("count", count.into())])
    }

    /// One change of an entry.
    #[must_use]
    pub fn kb_change(
        self,
        id: &EntryId,
        path: &DocumentPath,
        revision: &Revision,
        (number, of): (usize, usize),
        diff: Option<&str>,
    ) -> Reply {
        let did = match (&revision.before, &revision.after) {
            (_, Content::Hidden) => "kb-did-hide",
            (Content::Hidden, _) => "kb-did-bring-back",
            (_, Content::Text(_)) => "kb-did-write",
            (_, Content::Removed) => "kb-did-take-out",
        };
        let when = revision.at.to_string();
        let did = self.with(did, [("person", self.kb_person(revision.author).into()), ("when", when.into())]);
        let why = if revision.why.is_empty() { String::new() } else { format!("\n*{}*", revision.why) };
        let diff = diff.map(|diff| format!("\n{diff}")).unwrap_or_default();
        let blanks = [("number", number.into()), ("of", of.into()), ("path", path.as_str().into())];
        let footer = Some(self.with("kb-change-number", blanks));
        Reply { title: Some(id.to_string()), footer, ..Reply::text(format!("{did}{why}{diff}")) }
    }

    /// A person as Discord shows them; nobody is pinged by it.
    #[must_use]
    pub fn kb_person(self, person: PersonId) -> String {
        if person == PersonId::CONSOLE { self.text("kb-operator") } else { format!("<@{}>", person.number()) }
    }

    /// Who may change the knowledge.
    #[must_use]
    pub fn kb_access(self, roles: &[RoleId]) -> Reply {
        if roles.is_empty() {
            return Reply::text(self.text("kb-access-alone"));
        }
        let names: Vec<String> = roles.iter().map(|role| kb_line(&format!("<@&{}>", role.0))).collect();
        Reply::text(format!("{}\n{}", self.text("kb-access-roles"), names.join("\n")))
    }

    /// Said to those who may change the knowledge, but not hand on the right.
    #[must_use]
    pub fn kb_access_refused(self) -> Reply {
        Reply::text(self.text("kb-access-refused"))
    }

    /// Said when too many roles are named.
    #[must_use]
    pub fn kb_access_full(self, most: usize) -> Reply {
        Reply::text(self.with("kb-access-full", [("most", most.into())]))
    }

    /// A button of `/kb`.
    pub(super) fn kb_button(self, label: &str, press: KbPress, weight: Weight) -> Button {
        Button { label: self.text(label), press: press.into(), weight }
    }

    /// The button to a newer change.
    #[must_use]
    pub fn kb_newer(self, id: &EntryId, back: usize) -> Button {
        self.kb_button("kb-newer", KbPress::History { entry: id.clone(), back }, Weight::Plain)
    }

    /// The button to an older change.
    #[must_use]
    pub fn kb_older(self, id: &EntryId, back: usize) -> Button {
        self.kb_button("kb-older", KbPress::History { entry: id.clone(), back }, Weight::Plain)
    }

    /// The button that takes this change back.
    #[must_use]
    pub fn kb_undo_button(self, change: RevisionId, id: Option<&EntryId>) -> Button {
        self.kb_button("kb-undo-this", KbPress::Undo { change, entry: id.cloned() }, Weight::Plain)
    }

    pub(super) fn kb_history_button(self, id: &EntryId) -> Button {
        self.kb_button("kb-history", KbPress::History { entry: id.clone(), back: 0 }, Weight::Plain)
    }

    /// Said when a change is to be taken back that was changed again since, last by `newest`.
    #[must_use]
    pub fn kb_changed_since(self, id: &EntryId, newest: Option<&Revision>) -> Reply {
        let Some(newest) = newest else { return self.kb_nothing_to_undo() };
        let (person, when) = (self.kb_person(newest.author), newest.at.to_string());
        let blanks = [("entry", id.as_str().into()), ("person", person.into()), ("when", when.into())];
        let buttons = vec![vec![self.kb_history_button(id), self.kb_show_button(id)]];
        Reply { buttons, ..Reply::text(self.with("kb-changed-since", blanks)) }
    }

    /// The button that shows an entry.
    #[must_use]
    pub fn kb_show_button(self, id: &EntryId) -> Button {
        self.kb_button("kb-show-entry", KbPress::Show(id.clone()), Weight::Plain)
    }

    pub(super) fn kb_restore_button(self, id: &EntryId) -> Button {
        self.kb_button("kb-restore", KbPress::Restore(id.clone()), Weight::Main)
    }
}

/// One line of a list.
#[must_use]
pub fn kb_line(text: &str) -> String {
    format!("- {text}")
}

/// How a question is understood.
#[must_use]
pub fn kb_explained(explanation: &str) -> String {
    let lines = explanation.lines().map(|line| match line.split_once(". ") {
        // A list's numbers must not be taken for Markdown's, which would count anew.
        Some((number, rest)) if number.parse::<u8>().is_ok() => format!("**{number}.** {rest}"),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Text that stands in a code mark.
fn code(text: &str) -> String {
    text.replace('`', "'")
}
