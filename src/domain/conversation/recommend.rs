//! The questionnaire as a conversation: one question at a time, then the recommendation, seen by its owner alone.
//!
//! Owns who may take a step, and what a code leads to. Every button carries the whole state behind it. What is asked and
//! what follows from the answers is the questionnaire's business.

mod compare;
mod question;
mod result;

use crate::domain::{
    button::{InterviewStep, Press},
    interview::{Answers, CodeError, Position, Questionnaire, ReopenError, Since, Step, View},
    knowledge::Knowledge,
    limits,
    person::PersonId,
    reply::{Button, Reply, Weight},
    snapshot::Snapshot,
    text::fit,
    wording::Wording,
};

/// Most buttons in a row while they fit: their labels are long.
const WIDE_ROW: usize = 2;
/// Between the codes of two results that are shared side by side.
const BETWEEN_CODES: char = '.';

/// Begins the questionnaire, in a reply of its own that its owner alone sees; with a code, shows that result again, and
/// with a second one, both side by side.
pub(super) fn begin(
    snapshot: &Snapshot,
    by: PersonId,
    say: Wording,
    code: Option<&str>,
    compare: Option<&str>,
) -> Reply {
    let reply = match (Talk::new(snapshot, by, say), code, compare) {
        (None, _, _) => say.no_questionnaire(),
        (Some(talk), None, None) => talk.afresh(),
        (Some(talk), Some(code), None) => talk.reopen(code),
        (Some(talk), None, Some(_)) => say.second_code_missing(talk.own_start()),
        (Some(talk), Some(code), Some(other)) => compare::compare(&talk, code, other),
    };
    reply.private()
}

/// Takes a step from a pressed button.
pub(super) fn step(
    snapshot: &Snapshot,
    by: PersonId,
    say: Wording,
    owner: PersonId,
    step: InterviewStep,
    code: &str,
) -> Reply {
    let Some(talk) = Talk::new(snapshot, by, say) else { return say.no_questionnaire().private() };
    if by != owner {
        return say.not_yours(talk.own_start()).private();
    }
    match step {
        InterviewStep::Go => talk.at_code(code).private().in_place(),
        InterviewStep::Beside => talk.at_code(code).private(),
        InterviewStep::Share => match code.split_once(BETWEEN_CODES) {
            Some((one, other)) => compare::share(&talk, one, other),
            None => talk.share(code),
        },
        InterviewStep::Cancel => say.stopped(vec![vec![talk.restart()]]).private().in_place(),
    }
}

/// A questionnaire and the person it is held with.
struct Talk<'s> {
    knowledge: &'s Knowledge,
    questionnaire: &'s Questionnaire,
    owner: PersonId,
    say: Wording,
}

impl<'s> Talk<'s> {
    fn new(snapshot: &'s Snapshot, owner: PersonId, say: Wording) -> Option<Self> {
        let questionnaire = snapshot.questionnaire.as_ref()?;
        Some(Self { knowledge: &snapshot.knowledge, questionnaire, owner, say })
    }

    fn afresh(&self) -> Reply {
        self.next(Answers::default())
    }

    fn next(&self, answers: Answers) -> Reply {
        match self.questionnaire.next(&answers) {
            Step::Ask { question, remaining } => question::ask(self, question, &answers, remaining),
            Step::Done => result::own(self, &answers, Since::Same),
        }
    }

    fn at_code(&self, code: &str) -> Reply {
        match self.questionnaire.decode(code) {
            Ok(Position { answers, view: View::Next }) => self.next(answers),
            Ok(Position { answers, view: View::Answers }) => question::all(self, &answers),
            Ok(Position { answers, view: View::Question(question) }) => match self.questionnaire.question(question) {
                Some(question) => question::ask_again(self, question, &answers),
                None => self.say.unknown_code(self.afresh()),
            },
            Err(CodeError::Stale) => self.say.stale_code(self.afresh()),
            Err(CodeError::Unknown) => self.say.unknown_code(self.afresh()),
        }
    }

    fn reopen(&self, code: &str) -> Reply {
        match self.questionnaire.reopen(code) {
            Ok(reopened) => result::own(self, &reopened.answers, reopened.since),
            Err(ReopenError::Stale(advice)) => self.say.stale_result(advice, self.afresh()),
            Err(ReopenError::Unknown) => self.say.unknown_code(self.afresh()),
        }
    }

    fn share(&self, code: &str) -> Reply {
        match self.questionnaire.reopen(code) {
            Ok(reopened) => result::shared(self, &reopened.answers),
            Err(_) => self.say.stale_code(self.afresh()).private(),
        }
    }

    /// A button that takes a step.
    fn button(&self, label: &str, step: InterviewStep, code: String, weight: Weight) -> Button {
        let press = Press::Interview { owner: self.owner, step, code };
        Button { label: fit(label, limits::BUTTON_LABEL), press, weight }
    }

    /// A button to another state, in place of the message.
    fn go(&self, label: &str, answers: Answers, view: View, weight: Weight) -> Button {
        let code = self.questionnaire.encode(&Position { answers, view });
        self.button(label, InterviewStep::Go, code, weight)
    }

    /// One step back and back to the start, once there is something to go back from. After one answer both are the
    /// same, and a message may not bear the same code twice.
    fn ways_back(&self, answers: &Answers) -> Vec<Button> {
        let back = self.questionnaire.back(answers).map(|(answers, question)| {
            // A question that was answered without being due would not be the next one by itself.
            let due = self.questionnaire.next_question(&answers).is_some_and(|next| next.index == question);
            let view = if due { View::Next } else { View::Question(question) };
            self.go(&self.say.back(), answers, view, Weight::Plain)
        });
        back.into_iter().chain((answers.asked() > 1).then(|| self.restart())).collect()
    }

    fn restart(&self) -> Button {
        self.go(&self.say.start_over(), Answers::default(), View::Next, Weight::Plain)
    }

    /// A start for whoever presses it, beside the message.
    fn own_start(&self) -> Vec<Vec<Button>> {
        let label = self.say.start_my_own();
        vec![vec![Button { label, press: Press::StartInterview, weight: Weight::Main }]]
    }
}

/// Puts `buttons` into rows, two a row while that leaves `kept` rows free, and more where it does not.
fn rows(buttons: &[Button], kept: usize) -> Vec<Vec<Button>> {
    let free = limits::ROWS.saturating_sub(kept).max(1);
    let width = buttons.len().div_ceil(free).clamp(WIDE_ROW, limits::ROW_BUTTONS);
    buttons.chunks(width).map(<[Button]>::to_vec).collect()
}
