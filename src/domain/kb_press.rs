//! Buttons and forms for those who change what a server's bot knows.
//!
//! Owns their codes, which name an entry or a draft and nothing more. A code grants nothing: the right is checked anew with
//! every press, and a draft is looked up in the space of the one who presses.

use super::{draft::DraftId, inbox_press::InboxPress, knowledge::EntryId, revision::RevisionId};

/// What pressing such a button, or sending such a form, asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KbPress {
    /// Show an entry as an admin sees it.
    Show(EntryId),
    /// Show a page of what is wrong with an entry, and of how people ask it.
    Lists {
        /// The entry.
        entry: EntryId,
        /// The page, from 0.
        page: usize,
    },
    /// Open the form of an entry.
    Edit(EntryId),
    /// Say that an entry is still right today.
    StillRight(EntryId),
    /// Hide an entry.
    Hide(EntryId),
    /// Bring an entry back.
    Restore(EntryId),
    /// Take back what was saved in one step with a change, and nothing that was saved later.
    Undo {
        /// The change.
        change: RevisionId,
        /// The entry that it is about, when it is about one.
        entry: Option<EntryId>,
    },
    /// Show a change of an entry, counted back from the newest, which is 0.
    History {
        /// The entry.
        entry: EntryId,
        /// Which change.
        back: usize,
    },
    /// Show the preview of a draft again.
    Preview {
        /// The draft.
        of: DraftOf,
        /// A page of all that stands in it, from 0, in place of its beginning.
        page: Option<usize>,
        /// What it said besides.
        note: PreviewNote,
    },
    /// Save a draft.
    Save(DraftOf),
    /// Open the form of a draft again.
    Again(DraftOf),
    /// Lay a draft over what somebody else has saved meanwhile.
    Over(DraftOf),
    /// Drop a draft.
    Drop(DraftOf),
    /// Deal with questions without a helpful answer.
    Inbox(InboxPress),
    /// Send the form of a new answer.
    SubmitNew,
    /// Send the form of an entry.
    SubmitEdit {
        /// The entry.
        entry: EntryId,
        /// The fingerprint of the text that the form was filled from.
        seen: String,
    },
    /// Send the form of a draft.
    SubmitAgain(DraftOf),
}

/// A draft, and the entry that it is about, when it is about one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftOf {
    /// The draft.
    pub draft: DraftId,
    /// The entry.
    pub entry: Option<EntryId>,
}

impl KbPress {
    /// The code, without the version in front.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Show(entry) => format!("s:{entry}"),
            Self::Lists { entry, page } => format!("a:{page}:{entry}"),
            Self::Edit(entry) => format!("e:{entry}"),
            Self::StillRight(entry) => format!("c:{entry}"),
            Self::Hide(entry) => format!("h:{entry}"),
            Self::Restore(entry) => format!("r:{entry}"),
            Self::Undo { change, entry: None } => format!("U:{change}"),
            Self::Undo { change, entry: Some(entry) } => format!("U:{change}:{entry}"),
            Self::History { entry, back } => format!("l:{back}:{entry}"),
            Self::Preview { of, page, note } => {
                let page = page.map(|page| page.to_string()).unwrap_or_default();
                format!("P{page}{}:{}", note.code(), of.code())
            }
            Self::Save(of) => format!("S:{}", of.code()),
            Self::Again(of) => format!("A:{}", of.code()),
            Self::Over(of) => format!("O:{}", of.code()),
            Self::Drop(of) => format!("D:{}", of.code()),
            Self::Inbox(press) => format!("i:{}", press.code()),
            Self::SubmitNew => "fn:".to_owned(),
            Self::SubmitEdit { entry, seen } => format!("fe:{seen}:{entry}"),
            Self::SubmitAgain(of) => format!("fa:{}", of.code()),
        }
    }

    /// Reads what [`KbPress::code`] wrote.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (verb, rest) = code.split_once(':')?;
        match verb {
            "s" => entry(rest).map(Self::Show),
            "a" => {
                let (page, id) = rest.split_once(':')?;
                Some(Self::Lists { entry: entry(id)?, page: page.parse().ok()? })
            }
            "e" => entry(rest).map(Self::Edit),
            "c" => entry(rest).map(Self::StillRight),
            "h" => entry(rest).map(Self::Hide),
            "r" => entry(rest).map(Self::Restore),
            "U" => {
                let (change, id) = rest.split_once(':').unwrap_or((rest, ""));
                Some(Self::Undo { change: RevisionId(change.parse().ok()?), entry: entry(id) })
            }
            "l" => {
                let (back, id) = rest.split_once(':')?;
                Some(Self::History { entry: entry(id)?, back: back.parse().ok()? })
            }
            "S" => DraftOf::parse(rest).map(Self::Save),
            "A" => DraftOf::parse(rest).map(Self::Again),
            "O" => DraftOf::parse(rest).map(Self::Over),
            "D" => DraftOf::parse(rest).map(Self::Drop),
            "i" => InboxPress::parse(rest).map(Self::Inbox),
            "fn" => rest.is_empty().then_some(Self::SubmitNew),
            "fe" => {
                let (seen, id) = rest.split_once(':')?;
                Some(Self::SubmitEdit { entry: entry(id)?, seen: seen.to_owned() })
            }
            "fa" => DraftOf::parse(rest).map(Self::SubmitAgain),
            _ => {
                let view = verb.strip_prefix('P')?;
                let note = view.trim_start_matches(|c: char| c.is_ascii_digit());
                let page = view.strip_suffix(note).filter(|page| !page.is_empty());
                let page = page.map(str::parse).transpose().ok()?;
                Some(Self::Preview { of: DraftOf::parse(rest)?, page, note: PreviewNote::parse(note)? })
            }
        }
    }

    /// The draft that it names, if it names one.
    #[must_use]
    pub const fn draft(&self) -> Option<DraftId> {
        match self {
            Self::Save(of)
            | Self::Again(of)
            | Self::Over(of)
            | Self::Drop(of)
            | Self::Preview { of, .. }
            | Self::SubmitAgain(of) => Some(of.draft),
            _ => None,
        }
    }

    /// Whether it opens a form, which cannot wait.
    #[must_use]
    pub const fn opens_form(&self) -> bool {
        match self {
            Self::Edit(_) | Self::Again(_) => true,
            Self::Inbox(press) => press.opens_form(),
            _ => false,
        }
    }
}

/// What else there is to say above a preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PreviewNote {
    /// Nothing.
    None,
    /// The text was changed by somebody else while the form was open.
    Overtaken,
    /// The id was taken, or could not be one.
    Taken,
    /// It is laid over what somebody else has saved.
    Over,
    /// The change is about everything in its file.
    WholeFile,
    /// So many documents were changed again since, and stay as they are.
    Left(usize),
}

impl PreviewNote {
    /// What to say of a form during which the text may have been changed by somebody else.
    #[must_use]
    pub const fn overtaken(yes: bool) -> Self {
        if yes { Self::Overtaken } else { Self::None }
    }

    fn code(self) -> String {
        match self {
            Self::None => String::new(),
            Self::Overtaken => "f".to_owned(),
            Self::Taken => "t".to_owned(),
            Self::Over => "o".to_owned(),
            Self::WholeFile => "w".to_owned(),
            Self::Left(count) => format!("l{count}"),
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Some(match code {
            "" => Self::None,
            "f" => Self::Overtaken,
            "t" => Self::Taken,
            "o" => Self::Over,
            "w" => Self::WholeFile,
            _ => Self::Left(code.strip_prefix('l')?.parse().ok()?),
        })
    }
}

impl DraftOf {
    fn code(&self) -> String {
        format!("{}:{}", self.draft, self.entry.as_ref().map_or("", EntryId::as_str))
    }

    fn parse(code: &str) -> Option<Self> {
        let (draft, id) = code.split_once(':')?;
        Some(Self { draft: DraftId::parse(draft)?, entry: entry(id) })
    }
}

fn entry(id: &str) -> Option<EntryId> {
    (!id.is_empty()).then(|| EntryId::new(id))
}
