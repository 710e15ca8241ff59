//! Buttons and forms for those who deal with questions that had no helpful answer.
//!
//! Owns their codes. A group of questions goes by one question in it, a proposed phrase by a fingerprint; what became of
//! them meanwhile is looked up with every press.

use super::{knowledge::EntryId, question::QuestionId};

/// What pressing such a button, or sending such a form, asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InboxPress {
    /// List a page of groups, from 0, in place of the message.
    Page(usize),
    /// Show the group with this question.
    Group(QuestionId),
    /// Open the form of a new answer to a group.
    Write(QuestionId),
    /// Choose the answer that a group belongs to.
    Choose(QuestionId),
    /// Open the form of an entry with a group's questions as further phrases.
    AddTo {
        /// A question of the group.
        group: QuestionId,
        /// The entry.
        entry: EntryId,
    },
    /// Open the form in which the id of an entry is typed.
    Other(QuestionId),
    /// Let a group be off-topic.
    OffTopic(QuestionId),
    /// Make what people meant a phrase of the entry.
    Approve(String),
    /// Let what people meant be.
    Decline(String),
    /// Send the form of a new answer to a group.
    SubmitNew(QuestionId),
    /// Send the form of an entry with a group's questions.
    SubmitTo {
        /// A question of the group.
        group: QuestionId,
        /// The entry.
        entry: EntryId,
        /// The beginning of the fingerprint of the text that the form was filled from.
        seen: String,
    },
    /// Send the id of an entry.
    SubmitOther(QuestionId),
}

/// Characters of the fingerprint in a form's code, so that the longest id fits behind it.
pub const SEEN: usize = 4;

impl InboxPress {
    /// The code, without what stands in front: one letter, then what it is about.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Page(page) => format!("p{page}"),
            Self::Group(group) => format!("g{group}"),
            Self::Write(group) => format!("w{group}"),
            Self::Choose(group) => format!("c{group}"),
            Self::AddTo { group, entry } => format!("t{group}:{entry}"),
            Self::Other(group) => format!("o{group}"),
            Self::OffTopic(group) => format!("x{group}"),
            Self::Approve(print) => format!("a{print}"),
            Self::Decline(print) => format!("d{print}"),
            Self::SubmitNew(group) => format!("W{group}"),
            Self::SubmitTo { group, entry, seen } => format!("T{seen}{group}:{entry}"),
            Self::SubmitOther(group) => format!("O{group}"),
        }
    }

    /// Reads what [`InboxPress::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let verb = code.chars().next()?;
        let rest = code.get(verb.len_utf8()..)?;
        let group = || QuestionId::parse(rest);
        let about = |code: &str| {
            let (group, entry) = code.split_once(':').filter(|(_, entry)| !entry.is_empty())?;
            Some((QuestionId::parse(group)?, EntryId::new(entry)))
        };
        match verb {
            'p' => rest.parse().ok().map(Self::Page),
            'g' => group().map(Self::Group),
            'w' => group().map(Self::Write),
            'c' => group().map(Self::Choose),
            't' => about(rest).map(|(group, entry)| Self::AddTo { group, entry }),
            'o' => group().map(Self::Other),
            'x' => group().map(Self::OffTopic),
            'a' => Some(Self::Approve(rest.to_owned())),
            'd' => Some(Self::Decline(rest.to_owned())),
            'W' => group().map(Self::SubmitNew),
            'T' => {
                let (seen, rest) = rest.split_at_checked(SEEN)?;
                about(rest).map(|(group, entry)| Self::SubmitTo { group, entry, seen: seen.to_owned() })
            }
            'O' => group().map(Self::SubmitOther),
            _ => None,
        }
    }

    /// Whether it opens a form, which cannot wait.
    #[must_use]
    pub const fn opens_form(&self) -> bool {
        matches!(self, Self::Write(_) | Self::AddTo { .. } | Self::Other(_))
    }
}
