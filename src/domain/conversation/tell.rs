//! Telling people that a question has an answer: the button that asks for it, and the message that does it.
//!
//! Owns where there is such a button: on a server, whose admins can answer.

use crate::domain::{
    button::Press,
    origin::Origin,
    question::{Notice, QuestionId},
    reply::Reply,
    snapshot::Snapshot,
    space::SpaceId,
    wording::Wording,
};

/// `reply` with a button below it to be told, when its question was `kept` for the admins of the server.
#[must_use]
pub fn tellable(mut reply: Reply, origin: &Origin, kept: Option<QuestionId>) -> Reply {
    if let Some(question) = kept.filter(|_| origin.space != SpaceId::Base) {
        let say = Wording::seen_by(reply.visibility, origin.languages);
        reply.buttons.push(vec![say.tell_me(Press::TellMe(question))]);
    }
    reply
}

/// What a person is told; `None` when the answer is gone again. It is read where no server is, so it has no buttons.
#[must_use]
pub fn told(snapshot: &Snapshot, notice: &Notice) -> Option<Reply> {
    let say = Wording::of(notice.language);
    let entry = snapshot.knowledge.entry(notice.entry.as_str())?;
    let shown = super::show(snapshot, say, entry);
    let body = say.told(&notice.question, &shown.body);
    Some(Reply { body, buttons: Vec::new(), ..shown })
}
