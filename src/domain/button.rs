//! Buttons that carry their whole state, so that a press works after a restart and in another process.
//!
//! Owns the code of a press: at most [`limits::CUSTOM_ID`] characters, with a version in front. Knows nothing of
//! what a press leads to.

use super::{kb_press::KbPress, knowledge::EntryId, limits, person::PersonId, question::QuestionId};

/// Every code begins with it; a change of the codes' meaning takes the next number.
const VERSION: &str = "w1";

/// What pressing a button asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Show an entry where the choice stood.
    Choose(EntryId),
    /// Show an entry beside the one that led to it.
    Related(EntryId),
    /// Say whether an answer helped.
    Feedback {
        /// The answer.
        entry: EntryId,
        /// Whether it helped.
        helpful: bool,
    },
    /// Say why an entry was the answer; what is said stands in a code of its own.
    Why(String),
    /// Show a page of an entry as plain text.
    Text {
        /// The entry.
        entry: EntryId,
        /// The page, from 0, in place of the message; none for the first page beside it.
        page: Option<usize>,
    },
    /// Take an answer away.
    Dismiss {
        /// The person who asked, and who had it answered if that was another one; a moderator may do it, too.
        askers: Vec<PersonId>,
    },
    /// Be told when a kept question has an answer.
    TellMe(QuestionId),
    /// Remove everything that is kept of the person who presses.
    ForgetMe,
    /// Ask again in other words, in a form.
    Reword,
    /// Show a page of a sheet in place of the message.
    Sheet {
        /// Which sheet.
        sheet: Sheet,
        /// The page, from 0.
        page: usize,
    },
    /// Show a page of a sheet as plain text.
    SheetText {
        /// Which sheet.
        sheet: Sheet,
        /// The page, from 0, in place of the message; none for the first page beside it.
        page: Option<usize>,
    },
    /// Show the whole comparison as a picture, beside the message.
    ComparisonPicture,
    /// Open the list of all topics beside the message.
    Browse,
    /// List a page of all topics in place of the message.
    Topics {
        /// The page, from 0.
        page: usize,
    },
    /// List a page of a topic.
    Topic {
        /// The topic's id.
        id: String,
        /// The page, from 0.
        page: usize,
    },
    /// Start the questionnaire beside the message.
    StartInterview,
    /// Take a step in a questionnaire.
    Interview {
        /// The person who started it; nobody else may take the step.
        owner: PersonId,
        /// Which step.
        step: InterviewStep,
        /// Where it leads, in the questionnaire's own code.
        code: String,
    },
    /// Change what the bot knows.
    Kb(KbPress),
}

/// What shows options side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sheet {
    /// The comparison.
    Comparison,
    /// The pros and cons of the option with this id, or of all.
    Options(Option<String>),
}

impl Sheet {
    fn code(&self) -> String {
        match self {
            Self::Comparison => "c".to_owned(),
            Self::Options(None) => "o".to_owned(),
            Self::Options(Some(id)) => format!("o:{id}"),
        }
    }

    fn parse(code: &str) -> Option<Self> {
        match code {
            "c" => Some(Self::Comparison),
            "o" => Some(Self::Options(None)),
            _ => code.strip_prefix("o:").map(|id| Self::Options(Some(id.to_owned()))),
        }
    }
}

impl From<KbPress> for Press {
    fn from(press: KbPress) -> Self {
        Self::Kb(press)
    }
}

/// A step in a questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InterviewStep {
    /// To the state of the code, in place of the message.
    Go,
    /// To the state of the code, beside the message.
    Beside,
    /// Show the result of the code, or the two of two codes with a full stop between them, to everyone.
    Share,
    /// Stop.
    Cancel,
}

impl InterviewStep {
    const ALL: [(Self, &str); 4] = [(Self::Go, "g"), (Self::Beside, "o"), (Self::Share, "s"), (Self::Cancel, "x")];

    fn code(self) -> &'static str {
        Self::ALL.iter().find(|(step, _)| *step == self).map_or("", |(_, code)| *code)
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == code).map(|(step, _)| *step)
    }
}

impl Press {
    /// The code that a button carries.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Choose(id) => format!("{VERSION}:c:{id}"),
            Self::Related(id) => format!("{VERSION}:r:{id}"),
            Self::Feedback { entry, helpful: true } => format!("{VERSION}:y:{entry}"),
            Self::Feedback { entry, helpful: false } => format!("{VERSION}:n:{entry}"),
            Self::Why(code) => format!("{VERSION}:e:{code}"),
            Self::Text { entry, page: None } => format!("{VERSION}:p::{entry}"),
            Self::Text { entry, page: Some(page) } => format!("{VERSION}:p:{page}:{entry}"),
            Self::Sheet { sheet, page } => format!("{VERSION}:h:{page}:{}", sheet.code()),
            Self::SheetText { sheet, page: None } => format!("{VERSION}:x::{}", sheet.code()),
            Self::SheetText { sheet, page: Some(page) } => format!("{VERSION}:x:{page}:{}", sheet.code()),
            Self::Dismiss { askers } => {
                let askers: Vec<String> = askers.iter().map(PersonId::to_string).collect();
                format!("{VERSION}:d:{}", askers.join(":"))
            }
            Self::TellMe(question) => format!("{VERSION}:a:{question}"),
            Self::ForgetMe => format!("{VERSION}:f:"),
            Self::Reword => format!("{VERSION}:w:"),
            Self::ComparisonPicture => format!("{VERSION}:v:"),
            Self::Browse => format!("{VERSION}:b:"),
            Self::Topics { page } => format!("{VERSION}:l:{page}"),
            Self::Topic { id, page } => format!("{VERSION}:t:{page}:{id}"),
            Self::StartInterview => format!("{VERSION}:q:"),
            Self::Interview { owner, step, code } => format!("{VERSION}:i:{}:{owner}:{code}", step.code()),
            Self::Kb(press) => format!("{VERSION}:k:{}", press.code()),
        }
    }

    /// Reads a code; `None` for one of another version or of nothing we know.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        if code.len() > limits::CUSTOM_ID {
            return None;
        }
        let (verb, rest) = code.strip_prefix(VERSION)?.strip_prefix(':')?.split_once(':')?;
        let entry = || (!rest.is_empty()).then(|| EntryId::new(rest));
        match verb {
            "c" => entry().map(Self::Choose),
            "r" => entry().map(Self::Related),
            "y" => entry().map(|entry| Self::Feedback { entry, helpful: true }),
            "n" => entry().map(|entry| Self::Feedback { entry, helpful: false }),
            "e" => Some(Self::Why(rest.to_owned())),
            "p" => {
                let (page, id) = rest.split_once(':')?;
                Some(Self::Text { entry: EntryId::new(id), page: turned_to(page)? })
            }
            "h" => {
                let (page, sheet) = rest.split_once(':')?;
                Some(Self::Sheet { sheet: Sheet::parse(sheet)?, page: page.parse().ok()? })
            }
            "x" => {
                let (page, sheet) = rest.split_once(':')?;
                Some(Self::SheetText { sheet: Sheet::parse(sheet)?, page: turned_to(page)? })
            }
            "d" => Some(Self::Dismiss { askers: rest.split(':').map(PersonId::parse).collect::<Option<_>>()? }),
            "a" => QuestionId::parse(rest).map(Self::TellMe),
            "f" => Some(Self::ForgetMe),
            "w" => Some(Self::Reword),
            "v" => Some(Self::ComparisonPicture),
            "b" => Some(Self::Browse),
            "l" => Some(Self::Topics { page: rest.parse().ok()? }),
            "t" => {
                let (page, id) = rest.split_once(':')?;
                Some(Self::Topic { id: id.to_owned(), page: page.parse().ok()? })
            }
            "q" => Some(Self::StartInterview),
            "i" => {
                let (step, rest) = rest.split_once(':')?;
                let (owner, code) = rest.split_once(':')?;
                let (owner, step) = (PersonId::parse(owner)?, InterviewStep::parse(step)?);
                Some(Self::Interview { owner, step, code: code.to_owned() })
            }
            "k" => KbPress::parse(rest).map(Self::Kb),
            _ => None,
        }
    }
}

/// The page that was turned to, where there may be none.
fn turned_to(page: &str) -> Option<Option<usize>> {
    if page.is_empty() { Some(None) } else { page.parse().ok().map(Some) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{
        draft::DraftId,
        inbox_press::InboxPress,
        kb_press::{DraftOf, PreviewNote},
        revision::RevisionId,
    };

    fn kb_presses() -> impl Strategy<Value = KbPress> {
        let id = || "[a-z0-9-]{1,40}/[a-z0-9-]{1,39}".prop_map(|id| EntryId::new(&id));
        let of = || {
            (0..i64::MAX / 1_000_000_000, prop::option::of(id()))
                .prop_map(|(draft, entry)| DraftOf { draft: DraftId(draft), entry })
        };
        prop_oneof![
            id().prop_map(KbPress::Show),
            (id(), 0..9_999_usize).prop_map(|(entry, page)| KbPress::Lists { entry, page }),
            id().prop_map(KbPress::Edit),
            id().prop_map(KbPress::StillRight),
            id().prop_map(KbPress::Hide),
            id().prop_map(KbPress::Restore),
            any::<i64>().prop_map(|id| KbPress::Undo { change: RevisionId(id), entry: None }),
            // A million million changes: as many as fit beside the longest id.
            (0..1_000_000_000_000_i64, id())
                .prop_map(|(change, id)| KbPress::Undo { change: RevisionId(change), entry: Some(id) }),
            (id(), 0..9_999_usize).prop_map(|(entry, back)| KbPress::History { entry, back }),
            // A hundred million drafts, each with a thousand pages: as many as fit beside the longest id.
            (0..100_000_000_i64, id(), prop::option::of(0..1_000_usize), notes()).prop_map(
                |(draft, id, page, note)| {
                    KbPress::Preview { of: DraftOf { draft: DraftId(draft), entry: Some(id) }, page, note }
                }
            ),
            (of(), 0..99_999_usize).prop_map(|(of, left)| {
                KbPress::Preview { of: DraftOf { entry: None, ..of }, page: None, note: PreviewNote::Left(left) }
            }),
            of().prop_map(KbPress::Save),
            of().prop_map(KbPress::Again),
            of().prop_map(KbPress::Over),
            of().prop_map(KbPress::Drop),
            inbox_presses().prop_map(KbPress::Inbox),
            Just(KbPress::SubmitNew),
            (id(), "[0-9a-f]{8}").prop_map(|(entry, seen)| KbPress::SubmitEdit { entry, seen }),
            of().prop_map(KbPress::SubmitAgain),
        ]
    }

    fn notes() -> impl Strategy<Value = PreviewNote> {
        let notes =
            [PreviewNote::None, PreviewNote::Overtaken, PreviewNote::Taken, PreviewNote::Over, PreviewNote::WholeFile];
        proptest::sample::select(notes.to_vec())
    }

    fn sheets() -> impl Strategy<Value = Sheet> {
        prop_oneof![Just(Sheet::Comparison), proptest::option::of("[a-z0-9-]{1,80}").prop_map(Sheet::Options),]
    }

    fn inbox_presses() -> impl Strategy<Value = InboxPress> {
        let id = "[a-z0-9-]{1,40}/[a-z0-9-]{1,39}";
        // Two thousand million questions: as many as fit beside the longest id.
        let group = || (0..36_i64.pow(6)).prop_map(QuestionId);
        prop_oneof![
            (0..999_usize).prop_map(InboxPress::Page),
            group().prop_map(InboxPress::Group),
            group().prop_map(InboxPress::Write),
            group().prop_map(InboxPress::Choose),
            (group(), id).prop_map(|(group, id)| InboxPress::AddTo { group, entry: EntryId::new(&id) }),
            group().prop_map(InboxPress::Other),
            group().prop_map(InboxPress::OffTopic),
            "[0-9a-f]{16}".prop_map(InboxPress::Approve),
            "[0-9a-f]{16}".prop_map(InboxPress::Decline),
            group().prop_map(InboxPress::SubmitNew),
            (group(), id, "[0-9a-f]{4}")
                .prop_map(|(group, id, seen)| { InboxPress::SubmitTo { group, entry: EntryId::new(&id), seen } }),
            group().prop_map(InboxPress::SubmitOther),
        ]
    }

    fn presses() -> impl Strategy<Value = Press> {
        let id = "[a-z0-9-]{1,40}/[a-z0-9-]{1,39}";
        prop_oneof![
            id.prop_map(|id| Press::Choose(EntryId::new(&id))),
            id.prop_map(|id| Press::Related(EntryId::new(&id))),
            (id, any::<bool>()).prop_map(|(id, helpful)| Press::Feedback { entry: EntryId::new(&id), helpful }),
            Just(Press::Browse),
            Just(Press::Reword),
            Just(Press::ForgetMe),
            (0..i64::MAX).prop_map(|question| Press::TellMe(QuestionId(question))),
            Just(Press::ComparisonPicture),
            (sheets(), 0..99_usize).prop_map(|(sheet, page)| Press::Sheet { sheet, page }),
            (sheets(), proptest::option::of(0..99_usize)).prop_map(|(sheet, page)| Press::SheetText { sheet, page }),
            "[0-9a-f.-]{0,40}".prop_map(Press::Why),
            (id, proptest::option::of(0..99_usize))
                .prop_map(|(id, page)| Press::Text { entry: EntryId::new(&id), page }),
            prop::collection::vec(any::<u64>().prop_map(PersonId::new), 1..=2)
                .prop_map(|askers| Press::Dismiss { askers }),
            Just(Press::StartInterview),
            (0..999_usize).prop_map(|page| Press::Topics { page }),
            ("[a-z-]{1,40}", 0..999_usize).prop_map(|(id, page)| Press::Topic { id, page }),
            (any::<u64>(), 0..4_usize, "[A-Z0-9.-]{0,76}").prop_map(|(owner, step, code)| Press::Interview {
                owner: PersonId::new(owner),
                step: InterviewStep::ALL[step].0,
                code,
            }),
            kb_presses().prop_map(Press::Kb),
        ]
    }

    proptest! {
        #[test]
        fn codes_round_trip_within_the_limit(press in presses()) {
            let code = press.code();
            prop_assert!(code.chars().count() <= limits::CUSTOM_ID);
            prop_assert_eq!(Press::parse(&code), Some(press));
        }

        #[test]
        fn any_text_is_read_or_refused(code in ".{0,120}") {
            let _ = Press::parse(&code);
        }
    }

    #[test]
    fn codes_of_nothing_we_know_are_refused() {
        for code in [
            "",
            "w1",
            "w1:",
            "w0:c:a/b",
            "w2:c:a/b",
            "w1:z:a",
            "w1:c:",
            "w1:l:",
            "w1:t:x:cost",
            "w1:t:3",
            "w1:i:2ABC",
            "w1:i:g:xyz:2ABC",
            "hello",
        ] {
            assert_eq!(Press::parse(code), None, "{code:?}");
        }
    }
}
