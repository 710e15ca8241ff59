//! What a person did, as plain data: the one way into the bot from every face.
//!
//! Owns the kinds of request. Carries no Discord types; who made it, where and with which rights is its
//! [`super::origin::Origin`].

use super::{button::Press, kb_ask::KbAsk, origin::ChannelId};

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Asked something, in a message addressed to the bot or with a command. A question that is exactly the id of
    /// an entry, as autocomplete gives it, asks for that entry.
    Ask {
        /// The words as they were written, of any length.
        question: String,
    },
    /// Asked something in reply to an answer.
    FollowUp {
        /// The words as they were written.
        question: String,
        /// The title of the answer.
        after: String,
    },
    /// Said something in reply to the bot without calling it, which may be meant for everybody who reads along.
    Replied {
        /// The words as they were written.
        question: String,
        /// The title of the answer that it replies to, if it replies to one.
        after: Option<String>,
    },
    /// Asked to be led through the questionnaire, to see a result again, or to see two side by side.
    Recommend {
        /// The code of a result as it was typed.
        code: Option<String>,
        /// The code of a result to set beside it, as it was typed.
        compare: Option<String>,
    },
    /// Asked for the comparison: of one feature, or the whole table.
    Compare {
        /// The feature as it was written.
        feature: Option<String>,
    },
    /// Asked for pros and cons: of one option, or of all.
    ProsAndCons {
        /// The option's id or name as it was written.
        option: Option<String>,
    },
    /// Asked what the bot knows about: one topic, or all.
    Topics {
        /// The topic's id or name as it was written.
        topic: Option<String>,
    },
    /// Asked where an answer comes from.
    Source {
        /// The answer's id, or a question that it answers.
        answer: String,
    },
    /// Asked that the bot listen in a channel or no more.
    Listen {
        /// The channel or forum.
        channel: ChannelId,
        /// Whether it shall listen.
        on: bool,
        /// Whether it could read there what is not addressed to it.
        able: bool,
    },
    /// Said something that is not addressed to the bot, where it listens.
    Overheard {
        /// The title of the post that it begins, if it begins one.
        title: Option<String>,
        /// What was said.
        text: String,
    },
    /// Asked what is kept of people.
    Privacy,
    /// Asked that everything that is kept of them be removed.
    ForgetMe,
    /// Asked how to use the bot.
    Help {
        /// What can be done here: each command with what it does.
        commands: Vec<(String, String)>,
    },
    /// Pressed a button, or picked something from a menu, that asks for this.
    Press(Press),
    /// Sent a form.
    Submit {
        /// What sending it asks for.
        press: Press,
        /// What was filled in: each field's id and text.
        fields: Vec<(String, String)>,
    },
    /// Asked to see or change what the bot knows on a server, as its admins may.
    Kb(KbAsk),
    /// Pressed a button whose code is of an older version, or of nothing we know.
    UnknownPress,
}

/// What an option of a command names one of, so that a face can offer them while a person types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// A feature of the comparison.
    Feature,
    /// One of the options that people choose between.
    Option,
    /// A topic.
    Topic,
    /// A list of one of the options: what speaks for it, what against it, when to choose it.
    List,
}

impl Request {
    /// What it asks for as an admin, when it is for admins: by command, by button or by form.
    #[must_use]
    pub fn kb(&self) -> Option<KbAsk> {
        match self {
            Self::Kb(ask) => Some(ask.clone()),
            Self::Press(Press::Kb(press)) => Some(KbAsk::Press(press.clone())),
            Self::Submit { press: Press::Kb(press), fields } => {
                Some(KbAsk::Submit { press: press.clone(), fields: fields.clone() })
            }
            _ => None,
        }
    }

    /// The question in it, where somebody asks one in words.
    #[must_use]
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::Ask { question } | Self::FollowUp { question, .. } | Self::Replied { question, .. } => Some(question),
            Self::Submit { press: Press::Reword, fields } => fields.first().map(|(_, text)| text.as_str()),
            _ => None,
        }
    }

    /// Whether the answer may take longer than Discord waits, so that a face should say first that it is coming.
    #[must_use]
    pub fn may_take_long(&self) -> bool {
        match self {
            Self::Listen { .. } | Self::ForgetMe | Self::Press(Press::TellMe(_) | Press::ForgetMe) => true,
            _ => self.kb().is_some_and(|ask| !ask.opens_form()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::question::QuestionId;

    #[test]
    fn what_waits_for_the_store_may_take_long_unless_it_opens_a_form() {
        let listen = Request::Listen { channel: ChannelId(1), on: true, able: true };
        let tell = Request::Press(Press::TellMe(QuestionId(1)));
        let long = [listen, tell, Request::ForgetMe, Request::Press(Press::ForgetMe), Request::Kb(KbAsk::Inbox)];
        assert!(long.iter().all(Request::may_take_long));
        let form = Request::Kb(KbAsk::Edit("a/b".to_owned()));
        let short = [form, Request::Privacy, Request::Press(Press::Reword), Request::UnknownPress];
        assert!(!short.iter().any(Request::may_take_long));
    }
}
