//! Answering a question: one answer, a choice of answers, or an honest "I don't know".
//!
//! Owns which of the three it is shown as, and what stands beneath an answer.

use super::{Decision, Effect, Event, pages, why};
use crate::domain::{
    button::Press,
    knowledge::{Entry, EntryId},
    limits,
    matching::{Hit, Reading, Verdict, normalise::normalise},
    origin::Origin,
    person::PersonId,
    question::Missed,
    reply::{Button, Menu, MenuOption, Placement, Reply, Section, Visibility, Weight},
    snapshot::Snapshot,
    text::{first_chars, fit},
    wording::{self, Wording},
};

/// Choices that are buttons: with the row below them they fill the rows of a message. More of them are a menu.
const BUTTONS: usize = limits::ROWS - 1;
/// Related entries shown below an answer: more would hide it on a phone.
const RELATED: usize = 3;
/// Ways to ask that are shown of one entry.
const PHRASES: usize = 5;
/// The topic whose answers lead to the questionnaire.
const RECOMMEND_TOPIC: &str = "recommend-me";

/// Answers `question`, which may be the id of an entry.
pub(super) fn ask(snapshot: &Snapshot, origin: &Origin, say: Wording, question: &str) -> Decision {
    let question = question.trim();
    if question.is_empty() {
        return say.empty_question(opening_buttons(say)).private().into();
    }
    if let Some(entry) = snapshot.knowledge.entry(question) {
        let reply = dismissable(show_to(snapshot, origin, say, entry), origin, say);
        return Decision::recording(reply, Event::Answered(entry.id.clone()));
    }
    let question = first_chars(question, limits::QUESTION);
    if snapshot.matcher.asks_nothing(question) {
        return say.empty_question(opening_buttons(say)).private().into();
    }
    let mut decision = decided(snapshot, origin, say, snapshot.matcher.read(question)).and(Effect::NoteWords);
    // What an admin has called off-topic need not wait for an answer.
    decision.effects.retain(|effect| !matches!(effect, Effect::Keep(_)) || !is_off_topic(snapshot, question));
    decision
}

/// What follows from how a question was read.
pub(super) fn decided(snapshot: &Snapshot, origin: &Origin, say: Wording, reading: Reading) -> Decision {
    let Reading { verdict, hits } = reading;
    let decision = match verdict {
        Verdict::Answer(ids) => answers(snapshot, origin, say, &ids, &hits),
        Verdict::DidYouMean(ids) => Decision::recording(offer(snapshot, say, &ids), Event::Offered),
        Verdict::DontKnow => Decision::recording(say.dont_know(opening_buttons(say)), Event::Unknown)
            .and(Effect::Keep(Missed::Unanswered)),
    };
    Decision { reply: dismissable(decision.reply, origin, say), ..decision }
}

/// Whether a question is one that must stay without an answer.
fn is_off_topic(snapshot: &Snapshot, question: &str) -> bool {
    let plain = normalise(question);
    snapshot.knowledge.golden.off_topic.iter().any(|chat| normalise(chat) == plain)
}

/// Answers what was not addressed to the bot, when it is sure; else it is silent. A post's title is tried first, then its
/// words, then both.
pub(super) fn overheard(
    snapshot: &Snapshot,
    origin: &Origin,
    say: Wording,
    title: Option<&str>,
    text: &str,
) -> Decision {
    let both = title.map(|title| format!("{title}\n{text}"));
    for words in title.into_iter().chain([text]).chain(both.as_deref()) {
        let Reading { verdict, hits } = snapshot.matcher.read(first_chars(words, limits::QUESTION));
        if let Verdict::Answer(ids) = verdict {
            let decision = answers(snapshot, origin, say, &ids, &hits);
            return Decision { reply: dismissable(decision.reply, origin, say), ..decision };
        }
    }
    Reply { silent: true, ..Reply::default() }.into()
}

/// The same with a button to take it away, where others see it and there is room for one.
pub(super) fn dismissable(mut reply: Reply, origin: &Origin, say: Wording) -> Reply {
    let others_see = origin.channel.is_some() && !origin.alone;
    if let Some(row) = reply.buttons.last_mut().filter(|row| row.len() < limits::ROW_BUTTONS && others_see) {
        row.push(say.dismiss(origin.askers()));
    }
    reply
}

/// Takes an answer away, for those who asked and for those who may take away anybody's messages.
pub(super) fn dismissed(origin: &Origin, say: Wording, askers: &[PersonId]) -> Reply {
    if askers.contains(&origin.person) || origin.rights.moderates || origin.rights.manages_server {
        Reply { placement: Placement::Away, ..say.dismissed() }
    } else {
        say.not_yours_to_dismiss().private()
    }
}

/// Where the answer that is named, or that answers what is asked, comes from.
pub(super) fn source(snapshot: &Snapshot, say: Wording, named: &str) -> Reply {
    let named = first_chars(named.trim(), limits::QUESTION);
    let best =
        || snapshot.matcher.ask(named).into_iter().next().and_then(|hit| snapshot.knowledge.entry(hit.id.as_str()));
    let Some(entry) = snapshot.knowledge.entry(named).or_else(best) else {
        return say.dont_know(opening_buttons(say)).private();
    };
    let shown = |heading, text| Section { heading, text };
    let phrases = entry.phrases.iter().take(PHRASES).map(String::as_str);
    Reply {
        title: Some(entry.title.clone()),
        body: say.source_of(&entry.id),
        sections: [
            (!entry.sources.is_empty()).then(|| shown(say.sources_heading(), wording::sources(&entry.sources))),
            (!entry.phrases.is_empty()).then(|| shown(say.asked_like(), wording::lines(phrases))),
        ]
        .into_iter()
        .flatten()
        .collect(),
        footer: entry.checked.map(|date| say.checked(date)),
        ..Reply::default()
    }
    .private()
}

/// A page of an entry as plain text, for the person alone.
pub(super) fn as_text(snapshot: &Snapshot, say: Wording, id: &EntryId, turned_to: Option<usize>) -> Reply {
    let Some(entry) = snapshot.knowledge.entry(id.as_str()) else { return gone(say) };
    let sources = wording::sources(&entry.sources);
    let text = say.as_text(&entry.title, &entry.body, &sources, entry.checked);
    pages::plain(say, &text, turned_to, |page| Press::Text { entry: id.clone(), page: Some(page) })
}

/// Answers a question that was asked again in the form, to the person alone.
pub(super) fn reworded(snapshot: &Snapshot, origin: &Origin, say: Wording, fields: &[(String, String)]) -> Decision {
    let question = fields.iter().find(|(id, _)| id == wording::REWORDED).map_or("", |(_, text)| text);
    let decision = ask(snapshot, origin, say, question);
    Decision { reply: decision.reply.shown_to(Some(Visibility::Asker)), ..decision }
}

/// Shows the entry that was picked from a choice, in place of the choice; to somebody for whom the choice was not, beside it
/// and alone.
pub(super) fn chosen(snapshot: &Snapshot, origin: &Origin, say: Wording, id: &EntryId) -> Decision {
    match snapshot.knowledge.entry(id.as_str()) {
        Some(entry) => {
            let shown = show_to(snapshot, origin, say, entry);
            let theirs = origin.askers().contains(&origin.person);
            let reply = if theirs { dismissable(shown, origin, say).in_place() } else { shown.private() };
            Decision::recording(reply, Event::Answered(id.clone())).and(Effect::Picked(id.clone()))
        }
        None => gone(say).into(),
    }
}

/// Shows an entry to the person who wants to read on, and to nobody else.
pub(super) fn related(snapshot: &Snapshot, origin: &Origin, say: Wording, id: &EntryId) -> Reply {
    snapshot
        .knowledge
        .entry(id.as_str())
        .map_or_else(|| gone(say), |entry| show_to(snapshot, origin, say, entry).private())
}

/// Takes a person's word on whether an answer helped.
pub(super) fn feedback(snapshot: &Snapshot, say: Wording, id: &EntryId, helpful: bool) -> Decision {
    if snapshot.knowledge.entry(id.as_str()).is_none() {
        return gone(say).into();
    }
    let reply = if helpful { say.thanks() } else { say.sorry(opening_buttons(say)) };
    let decision = Decision::recording(reply.private(), Event::Feedback { entry: id.clone(), helpful });
    if helpful { decision } else { decision.and(Effect::Keep(Missed::NotHelpful(id.clone()))) }
}

fn gone(say: Wording) -> Reply {
    say.entry_gone(opening_buttons(say)).private()
}

fn answers(snapshot: &Snapshot, origin: &Origin, say: Wording, ids: &[EntryId], hits: &[Hit]) -> Decision {
    let entries = ids.iter().filter_map(|id| snapshot.knowledge.entry(id.as_str())).cloned();
    let Some(both) = entries.reduce(joined) else { return say.dont_know(opening_buttons(say)).into() };
    // One question counts once, for the entry whose answer comes first and is judged below it.
    let effects = vec![Effect::Record(Event::Answered(both.id.clone()))];
    let mut reply = Reply { answers: ids.to_vec(), ..show_to(snapshot, origin, say, &both) };
    if let Some(row) = reply.buttons.last_mut() {
        row.extend(why::code(snapshot, hits).map(|code| say.why_button(code)));
    }
    Decision { reply, effects }
}

/// A second answer below the first, with the sources of both; the pair is as fresh as the older of the two. Where both
/// together are too long for one message, the second is the first of the related ones.
fn joined(first: Entry, second: Entry) -> Entry {
    let body = wording::and_also(&first.body, &second.title, &second.body);
    if body.chars().count() > limits::EMBED_DESCRIPTION {
        let others = first.see.iter().filter(|id| **id != second.id).cloned().collect::<Vec<_>>();
        return Entry { see: std::iter::once(second.id).chain(others).collect(), ..first };
    }
    let mut sources = first.sources;
    for source in second.sources {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    Entry {
        body,
        sources,
        checked: first.checked.zip(second.checked).map(|(first, second)| first.min(second)),
        ..first
    }
}

fn offer(snapshot: &Snapshot, say: Wording, ids: &[EntryId]) -> Reply {
    let entries: Vec<&Entry> = ids.iter().filter_map(|id| snapshot.knowledge.entry(id.as_str())).collect();
    let none = vec![say.none_of_these(), say.ask_in_other_words()];
    if entries.len() > BUTTONS {
        let options = entries.into_iter().map(|entry| option(say, entry, Press::Choose(entry.id.clone()))).collect();
        let menu = Menu { placeholder: say.pick_a_question(), options };
        return Reply { menus: vec![menu], ..say.did_you_mean(vec![none]) };
    }
    let choice = |entry: &Entry| {
        let label = fit(&entry.title, limits::BUTTON_LABEL);
        vec![Button { label, press: Press::Choose(entry.id.clone()), weight: Weight::Main }]
    };
    say.did_you_mean(entries.into_iter().map(choice).chain([none]).collect())
}

/// An entry in a menu, with its topic below it.
fn option(say: Wording, entry: &Entry, press: Press) -> MenuOption {
    MenuOption {
        label: fit(&entry.title, limits::MENU_TEXT),
        description: Some(fit(&say.topic(entry.id.topic()), limits::MENU_TEXT)),
        press,
    }
}

/// Ways on for somebody who got no answer.
fn opening_buttons(say: Wording) -> Vec<Vec<Button>> {
    vec![vec![say.ask_in_other_words(), say.all_topics(), say.start_questionnaire()]]
}

/// An entry as people see it: the answer, its sources, related entries, and whether it helped.
pub(super) fn show_to(snapshot: &Snapshot, origin: &Origin, say: Wording, entry: &Entry) -> Reply {
    let mut reply = show(snapshot, say, entry);
    // A console has nothing but plain text.
    if let Some(row) = reply.buttons.last_mut().filter(|_| origin.channel.is_some()) {
        row.push(say.as_text_button(&entry.id));
    }
    reply
}

/// The same wherever it is shown.
#[must_use]
pub fn show(snapshot: &Snapshot, say: Wording, entry: &Entry) -> Reply {
    let related = entry.see.iter().filter_map(|id| snapshot.knowledge.entry(id.as_str())).take(RELATED);
    let mut buttons: Vec<Vec<Button>> = related
        .map(|entry| Button {
            label: fit(&entry.title, limits::BUTTON_LABEL),
            press: Press::Related(entry.id.clone()),
            weight: Weight::Plain,
        })
        .map(|button| vec![button])
        .collect();
    if entry.id.topic() == RECOMMEND_TOPIC {
        buttons.insert(0, vec![say.start_questionnaire()]);
    }
    buttons.push(say.feedback_buttons(&entry.id));
    let sources = (!entry.sources.is_empty())
        .then(|| Section { heading: say.sources_heading(), text: wording::sources(&entry.sources) });
    Reply {
        title: Some(entry.title.clone()),
        body: entry.body.clone(),
        sections: sources.into_iter().collect(),
        footer: entry.checked.map(|date| say.checked(date)),
        buttons,
        answers: vec![entry.id.clone()],
        ..Reply::default()
    }
}
