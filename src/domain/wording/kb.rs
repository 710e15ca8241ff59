//! Sentences to admins around `/kb`: refusals, lists, where an entry comes from, and its history.

use crate::domain::{
    document_path::DocumentPath,
    kb_press::KbPress,
    knowledge::{EntryId, edit::EditFault},
    layer::Provenance,
    origin::RoleId,
    person::PersonId,
    problem::Problem,
    reply::{Button, Reply, Section, Weight},
    revision::{Content, Revision},
    text::fit,
};

/// What a menu of entries says before one is picked.
pub const KB_PICK: &str = "Look at an entry";
/// Heading of what is wrong.
pub const KB_PROBLEMS: &str = "Problems";
/// Stands for the title of an entry that is hidden.
pub const KB_HIDDEN_TITLE: &str = "(hidden)";
/// The button to a newer change.
pub const KB_NEWER: &str = "Newer";
/// The button to an older change.
pub const KB_OLDER: &str = "Older";

/// Said where there is no server whose knowledge could be changed.
#[must_use]
pub fn kb_needs_server(by: PersonId) -> Reply {
    Reply::text(if by == PersonId::CONSOLE {
        "`/kb` changes what I know on one server: start me with `chat --server NUMBER`. What all servers share stands in the \
         knowledge folder."
    } else {
        "`/kb` changes what I know on one server, so please use it there. What all servers share is changed by the person \
         who runs me."
    })
}

/// Said to those who may not.
#[must_use]
pub fn kb_refused() -> Reply {
    Reply::text(
        "Only people who may manage this server, or have a role that they named with `/kb access`, can do this. \
         If an answer is wrong, please tell one of them.",
    )
}

/// Said when the store cannot be reached.
#[must_use]
pub fn kb_store_down() -> Reply {
    Reply::text(
        "I cannot reach my store right now, so nothing was changed. Answers go on as before. Please try again in a \
         minute; if it stays, tell the person who runs me.",
    )
}

/// Said when the store cannot be written.
#[must_use]
pub fn kb_store_read_only() -> Reply {
    Reply::text(
        "My store cannot be written right now, so nothing was saved. Your draft is kept where it was. The person who runs \
         me finds the reason in the log.",
    )
}

/// Said when there is no such entry.
#[must_use]
pub fn kb_unknown(typed: &str, near: Option<&str>) -> Reply {
    let near = near.map(|near| format!(" Did you mean `{near}`?")).unwrap_or_default();
    Reply::text(format!("There is no entry `{}`.{near} `/kb find` looks for one by words.", fit(&code(typed), 100)))
}

/// Said when an entry has no text that could be changed.
#[must_use]
pub fn kb_hidden_already(id: &EntryId) -> Reply {
    Reply {
        buttons: vec![vec![kb_restore_button(id)]],
        ..Reply::text(format!("`{id}` is hidden here. Restore it first."))
    }
}

/// Said when an entry cannot be edited where it stands.
#[must_use]
pub fn kb_cannot_edit(id: &EntryId, fault: &EditFault) -> Reply {
    Reply::text(format!(
        "`{id}` cannot be changed like this: {fault}. `/kb export` gives you its file to change by hand, and `/kb import` \
         takes it back."
    ))
}

/// Said when an entry cannot be hidden.
#[must_use]
pub fn kb_cannot_hide(id: &EntryId) -> Reply {
    Reply::text(format!("`{id}` is a whole list, made from its lines. Hide the lines that you do not want."))
}

/// Said when an entry cannot be renamed.
#[must_use]
pub fn kb_cannot_rename(id: &EntryId) -> Reply {
    Reply::text(format!("`{id}` is a line of a list or a row of a table. Only answers can be renamed."))
}

/// Said when an id is taken.
#[must_use]
pub fn kb_taken(id: &EntryId) -> Reply {
    Reply::text(format!("There is an entry `{id}` already, so nothing was renamed. Choose another id."))
}

/// Said when something cannot be an id.
#[must_use]
pub fn kb_no_id(typed: &str) -> Reply {
    Reply::text(format!(
        "`{}` cannot be an id: it is `topic/name` in small letters, digits and hyphens, such as `cost/renting-gpus`.",
        fit(&code(typed), 100)
    ))
}

/// Said when an entry was never changed here.
#[must_use]
pub fn kb_never_changed(id: &EntryId) -> Reply {
    Reply::text(format!("Nothing has been changed in `{id}` on this server."))
}

/// Said when there is nothing to bring back.
#[must_use]
pub fn kb_nothing_to_restore(id: &EntryId) -> Reply {
    Reply::text(format!(
        "`{id}` is neither hidden nor changed from what all servers share, so there is nothing to restore."
    ))
}

/// Said when a form changed nothing.
#[must_use]
pub fn kb_nothing_changed(id: &EntryId) -> Reply {
    Reply::text(format!("`{id}` says exactly that already. Nothing was changed."))
}

/// Said above found entries.
#[must_use]
pub fn kb_found() -> Reply {
    Reply::text("The entries that fit best. Pick one to see, change or hide it:")
}

/// Said when nothing was found.
#[must_use]
pub fn kb_found_nothing() -> Reply {
    Reply::text("No entry has these words. Fewer or other words may find one, and `/kb add` writes a new one.")
}

/// Said when a server has changed nothing.
#[must_use]
pub fn kb_no_changes() -> Reply {
    Reply::text(
        "Nothing has been changed on this server yet: I answer from what all servers share. `/kb add` writes an answer of \
         your own, and `/kb find` with a few words finds one to change.",
    )
}

/// What was changed on a server.
#[must_use]
pub fn kb_changed_here(documents: usize, moved: usize, lines: &[String]) -> Reply {
    const SHOWN: usize = 60;
    let more = documents.saturating_sub(SHOWN);
    let shown = lines.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join("\n");
    let more = if more > 0 { format!("\n… and {more} more; `/kb export` has them all") } else { String::new() };
    let moved = match moved {
        0 => String::new(),
        1 => "\n\nThe shared text beneath one of them has changed since: `/kb show` says what.".to_owned(),
        _ => format!("\n\nThe shared texts beneath {moved} of them have changed since: `/kb show` says what."),
    };
    Reply { title: Some(format!("Changed here: {documents}")), ..Reply::text(format!("{shown}{more}{moved}")) }
}

/// One line of that list.
#[must_use]
pub fn kb_changed_line(name: &str, from: Provenance, moved: bool, faulty: bool) -> String {
    let moved = if moved { ", the shared text has changed since" } else { "" };
    let faulty = if faulty { ", has errors and is not served" } else { "" };
    format!("- `{name}`: {}{moved}{faulty}", state(from))
}

/// What stands below an entry in a menu.
#[must_use]
pub fn kb_option(id: &EntryId, from: Provenance) -> String {
    match from {
        Provenance::Base => id.to_string(),
        _ => format!("{id} · {}", state(from)),
    }
}

const fn state(from: Provenance) -> &'static str {
    match from {
        Provenance::Base => "shared by all servers",
        Provenance::Changed => "changed here",
        Provenance::Added => "added here",
        Provenance::Hidden => "hidden here",
        Provenance::Gone => "taken out here",
    }
}

/// Said instead of an answer that nobody gets.
#[must_use]
pub fn kb_not_served(id: &EntryId) -> Reply {
    Reply { title: Some(id.to_string()), ..Reply::text("Nobody gets this entry here: it is hidden, or has errors.") }
}

/// Where an entry comes from.
#[must_use]
pub fn kb_provenance(id: &EntryId, path: &DocumentPath, from: Provenance, newest: Option<&Revision>) -> Section {
    let last =
        newest.map(|revision| format!("\nLast changed here by {} {}", kb_person(revision.author), kb_when(revision)));
    let text = format!("`{id}` in `{path}`: {}.{}", state(from), last.unwrap_or_default());
    Section { heading: "Where it comes from".to_owned(), text }
}

/// Said when the base has moved on.
#[must_use]
pub fn kb_base_moved(diff: &str) -> Section {
    Section {
        heading: "The shared text has changed since".to_owned(),
        text: format!("Yours goes on being served. This is what changed beneath it:\n{diff}"),
    }
}

/// Heading of the phrases.
#[must_use]
pub fn kb_phrases(count: usize) -> String {
    format!("Phrases ({count})")
}

/// One line of a list.
#[must_use]
pub fn kb_line(text: &str) -> String {
    format!("- {text}")
}

/// One change of an entry.
#[must_use]
pub fn kb_change(
    id: &EntryId,
    path: &DocumentPath,
    revision: &Revision,
    number: usize,
    of: usize,
    diff: Option<&str>,
) -> Reply {
    let did = match (&revision.before, &revision.after) {
        (_, Content::Hidden) => "hid it",
        (Content::Hidden, _) => "brought it back",
        (_, Content::Text(_)) => "wrote this",
        (_, Content::Removed) => "took what stood here out of this server's changes",
    };
    let why = if revision.why.is_empty() { String::new() } else { format!("\n*{}*", revision.why) };
    let diff = diff.map(|diff| format!("\n{diff}")).unwrap_or_default();
    let body = format!("{} {did} {}.{why}{diff}", kb_person(revision.author), kb_when(revision));
    let footer = Some(format!("Change {number} of {of} in {path}"));
    Reply { title: Some(id.to_string()), footer, ..Reply::text(body) }
}

/// A person as Discord shows them; nobody is pinged by it.
#[must_use]
pub fn kb_person(person: PersonId) -> String {
    if person == PersonId::CONSOLE { "the operator".to_owned() } else { format!("<@{}>", person.number()) }
}

/// When a change was made.
#[must_use]
pub fn kb_when(revision: &Revision) -> String {
    format!("on {}", revision.at)
}

/// Who may change the knowledge.
#[must_use]
pub fn kb_access(roles: &[RoleId]) -> Reply {
    let names: Vec<String> = roles.iter().map(|role| format!("- <@&{}>", role.0)).collect();
    let also = if names.is_empty() {
        "No role besides. `/kb access allow:` names one.".to_owned()
    } else {
        format!("So can everyone with one of these roles:\n{}", names.join("\n"))
    };
    Reply::text(format!("Whoever may manage this server can change what I know here. {also}"))
}

/// Said to those who may change the knowledge, but not hand on the right.
#[must_use]
pub fn kb_access_refused() -> Reply {
    Reply::text("Only people who may manage this server can say who else may change what I know here.")
}

/// Said when too many roles are named.
#[must_use]
pub fn kb_access_full(most: usize) -> Reply {
    Reply::text(format!("At most {most} roles can be named. Take one back with `/kb access deny:` first."))
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

/// A problem on one line.
#[must_use]
pub fn kb_problem(problem: &Problem) -> String {
    let mark = if problem.is_error() { "🛑" } else { "⚠️" };
    format!("{mark} {}: {}; {}", problem.place, problem.what, problem.cure)
}

fn button(label: &str, press: KbPress, weight: Weight) -> Button {
    Button { label: label.to_owned(), press: press.into(), weight }
}

/// The button that takes the last change back.
#[must_use]
pub fn kb_undo_button(id: &EntryId) -> Button {
    button("Undo this", KbPress::Undo(id.clone()), Weight::Plain)
}

/// The button that shows an entry.
#[must_use]
pub fn kb_show_button(id: &EntryId) -> Button {
    button("Show entry", KbPress::Show(id.clone()), Weight::Plain)
}

fn kb_restore_button(id: &EntryId) -> Button {
    button("Restore", KbPress::Restore(id.clone()), Weight::Main)
}

/// The buttons below an entry.
#[must_use]
pub fn kb_entry_buttons(id: &EntryId, hidden: bool, changed: bool, history: bool) -> Vec<Button> {
    let edit = (!hidden).then(|| button("Edit", KbPress::Edit(id.clone()), Weight::Main));
    let hide = (!hidden).then(|| button("Hide", KbPress::Hide(id.clone()), Weight::Plain));
    let restore = hidden.then(|| kb_restore_button(id));
    let follow = changed.then(|| button("Back to the shared text", KbPress::Restore(id.clone()), Weight::Plain));
    let history = history.then(|| button("History", KbPress::History { entry: id.clone(), back: 0 }, Weight::Plain));
    [edit, hide, restore, follow, history].into_iter().flatten().collect()
}

/// Text that stands in a code mark.
fn code(text: &str) -> String {
    text.replace('`', "'")
}
