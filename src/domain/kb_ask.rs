//! What an admin can ask for with `/kb`, as plain data.
//!
//! Owns the kinds of request. Grants nothing: what becomes of one is decided behind an
//! [`super::admin_pass::AdminPass`].

use super::{
    kb_press::KbPress,
    knowledge::SourceFile,
    origin::{ChannelId, RoleId},
    problem::Problem,
};

/// What an admin asks for. Ids are as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KbAsk {
    /// The form of a new answer, with words that stand in it already.
    Add {
        /// Its id.
        id: String,
        /// The answer.
        body: String,
    },
    /// The form of a new line of an option's list.
    AddLine {
        /// The topic of the list, such as `open-weights-pros`.
        list: String,
        /// What the line is called in its id.
        name: String,
    },
    /// The form of a row of the comparison, a new one or one that is there.
    AddRow {
        /// The feature.
        feature: String,
    },
    /// The form of an entry.
    Edit(String),
    /// That an entry be hidden.
    Hide(String),
    /// That an entry be brought back.
    Restore(String),
    /// That an answer get another id.
    Rename {
        /// Its id.
        from: String,
        /// The id that it shall have.
        to: String,
    },
    /// That an entry get another phrase.
    AddPhrase {
        /// The entry's id.
        id: String,
        /// The phrase.
        phrase: String,
    },
    /// Entries in which these words stand, or, without words, what was changed here.
    Find(String),
    /// An entry as an admin sees it.
    Show(String),
    /// What was changed in an entry, when, and by whom.
    History(String),
    /// That an entry's last change be taken back.
    Undo(String),
    /// All files of the space, or those alone that were changed here.
    Export {
        /// Those alone that were changed here.
        only_changed: bool,
    },
    /// That these files be taken over.
    Import {
        /// The files.
        files: Vec<SourceFile>,
        /// What could not be taken out of the archive.
        problems: Vec<Problem>,
    },
    /// Which roles may change the knowledge, after these changes.
    Access {
        /// A role that shall be allowed to.
        allow: Option<RoleId>,
        /// A role that shall no longer be allowed to.
        deny: Option<RoleId>,
    },
    /// How a question is understood.
    Test(String),
    /// The questions that had no helpful answer.
    Inbox,
    /// Figures about the last days.
    Stats,
    /// The weekly digest: where it goes.
    Digest(DigestWish),
    /// What a button asks for.
    Press(KbPress),
    /// What a form asks for.
    Submit {
        /// Which form.
        press: KbPress,
        /// What was filled in: each field's id and text.
        fields: Vec<(String, String)>,
    },
}

/// What shall become of the weekly digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DigestWish {
    /// Nothing: only show what it would say now, and where it goes.
    Show,
    /// It shall go to this channel.
    To(ChannelId),
    /// There shall be none.
    Off,
}

impl KbAsk {
    /// Whether it opens a form, which cannot wait; everything else may take its time.
    #[must_use]
    pub const fn opens_form(&self) -> bool {
        match self {
            Self::Add { .. } | Self::AddLine { .. } | Self::AddRow { .. } | Self::Edit(_) => true,
            Self::Press(press) => press.opens_form(),
            _ => false,
        }
    }
}
