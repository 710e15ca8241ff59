//! What the bot does about what a person did: recognised first, acted on later.
//!
//! Owns the choice of reply and of effects, as a pure function. Performs nothing: that is the app's business.

mod answer;
mod browse;
mod follow_up;
mod pages;
mod recommend;
mod sheet;
mod suggest;
mod suggest_named;
mod tell;
mod why;

pub use answer::show;
pub use suggest::{Suggestion, suggest};
pub use suggest_named::suggest_named;
pub use tell::{tellable, told};

use super::{
    button::Press,
    knowledge::EntryId,
    origin::Origin,
    question::Missed,
    reply::{Reply, Visibility},
    request::Request,
    snapshot::Snapshot,
    wording::Wording,
};

/// What to say, and what to do besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What the person sees.
    pub reply: Reply,
    /// What is to be done.
    pub effects: Vec<Effect>,
}

/// Something to be done after a decision. It carries no words: those of a question are the app's to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Write an event into the journal.
    Record(Event),
    /// Note the words of the person's last question, so that changes can be tried on it.
    NoteWords,
    /// Keep the person's last question, so that an admin can answer it; when an answer did not help, only if it was an answer
    /// to that.
    Keep(Missed),
    /// Note that by the person's last question this entry was meant, if it was offered for that.
    Picked(EntryId),
}

/// Something worth counting. Carries no words of a person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A question was answered with this entry.
    Answered(EntryId),
    /// A question got choices.
    Offered,
    /// A question got no answer.
    Unknown,
    /// A person said whether an answer helped.
    Feedback {
        /// The answer.
        entry: EntryId,
        /// Whether it helped.
        helpful: bool,
    },
}

impl Event {
    /// Whether it is what became of a question.
    #[must_use]
    pub const fn is_question(&self) -> bool {
        matches!(self, Self::Answered(_) | Self::Offered | Self::Unknown)
    }
}

impl From<Reply> for Decision {
    fn from(reply: Reply) -> Self {
        Self { reply, effects: Vec::new() }
    }
}

impl Decision {
    fn recording(reply: Reply, event: Event) -> Self {
        Self { reply, effects: vec![Effect::Record(event)] }
    }

    fn and(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }
}

/// Decides what to do about `request`, which came from `origin`, and what to `say` to it.
#[must_use]
pub fn decide(snapshot: &Snapshot, origin: &Origin, say: Wording, request: &Request) -> Decision {
    let Decision { reply, effects } = decided(snapshot, origin, say, request);
    // To a message that asks nothing, what is said helps nobody but the person.
    let personal = matches!(request, Request::Ask { .. }) && reply.visibility == Visibility::Asker;
    Decision { reply: if personal { reply } else { reply.shown_to(origin.wish) }, effects }
}

fn decided(snapshot: &Snapshot, origin: &Origin, say: Wording, request: &Request) -> Decision {
    match request {
        Request::Ask { question } => answer::ask(snapshot, origin, say, question),
        Request::FollowUp { question, after } => follow_up::ask(snapshot, origin, say, question, after),
        Request::Replied { question, after } => follow_up::replied(snapshot, origin, say, question, after.as_deref()),
        Request::Recommend { code, compare } => {
            recommend::begin(snapshot, origin.person, say, code.as_deref(), compare.as_deref()).into()
        }
        Request::Compare { feature } => sheet::compare(snapshot, origin, say, feature.as_deref()).into(),
        Request::ProsAndCons { option } => sheet::pros_and_cons(snapshot, say, option.as_deref()).into(),
        Request::Topics { topic } => browse::topics(snapshot, say, topic.as_deref()).into(),
        Request::Source { answer } => answer::source(snapshot, say, answer).into(),
        Request::Overheard { title, text } => answer::overheard(snapshot, origin, say, title.as_deref(), text),
        // Kept by the app, behind an admin's pass.
        Request::Listen { .. } => say.kb_refused().private().into(),
        Request::ForgetMe => say.ask_to_forget().private().into(),
        // The app knows for how long things are kept.
        Request::Privacy => say.outdated_button().private().into(),
        Request::Help { commands } => say.help(commands).private().into(),
        // Those who may come in by another door; see `kb`.
        Request::Kb(_) => say.kb_refused().private().into(),
        Request::Press(press) => pressed(snapshot, origin, say, press),
        Request::Submit { press, fields } => submitted(snapshot, origin, say, press, fields),
        Request::UnknownPress => say.outdated_button().private().into(),
    }
}

fn submitted(
    snapshot: &Snapshot,
    origin: &Origin,
    say: Wording,
    press: &Press,
    fields: &[(String, String)],
) -> Decision {
    match press {
        Press::Reword => answer::reworded(snapshot, origin, say, fields),
        _ => say.outdated_button().private().into(),
    }
}

fn pressed(snapshot: &Snapshot, origin: &Origin, say: Wording, press: &Press) -> Decision {
    let by = origin.person;
    match press {
        Press::Choose(id) => answer::chosen(snapshot, origin, say, id),
        Press::Related(id) => answer::related(snapshot, origin, say, id).into(),
        Press::Feedback { entry, helpful } => answer::feedback(snapshot, say, entry, *helpful),
        Press::Why(code) => why::explain(snapshot, say, code).into(),
        Press::Text { entry, page } => answer::as_text(snapshot, say, entry, *page).into(),
        Press::Sheet { sheet, page } => sheet::page(snapshot, say, sheet, *page).in_place().into(),
        Press::SheetText { sheet, page } => sheet::as_text(snapshot, say, sheet, *page).into(),
        Press::Dismiss { askers } => answer::dismissed(origin, say, askers).into(),
        // Performed by the app, which has the journal.
        Press::TellMe(_) | Press::ForgetMe => say.outdated_button().private().into(),
        Press::Reword => say.reword().private().into(),
        Press::ComparisonPicture => sheet::picture(snapshot, say).into(),
        Press::Browse => browse::topics(snapshot, say, None).into(),
        Press::Topics { page } => browse::topic_list(snapshot, say, *page).in_place().into(),
        Press::Topic { id, page } => browse::topic_page(snapshot, say, id, *page).in_place().into(),
        Press::Kb(_) => say.kb_refused().private().into(),
        Press::StartInterview => recommend::begin(snapshot, by, say, None, None).into(),
        Press::Interview { owner, step, code } => recommend::step(snapshot, by, say, *owner, *step, code).into(),
    }
}
