//! What the bot says back, as plain data that every face can show.
//!
//! Owns the shape of a reply. Knows nothing of embeds or terminals; fitting it to their limits is theirs.

use super::{
    button::Press,
    knowledge::{EntryId, SourceFile},
    picture::Picture,
};

pub use super::visibility::Visibility;

/// Where a reply goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Placement {
    /// A message of its own.
    #[default]
    New,
    /// In place of the message whose button was pressed.
    InPlace,
    /// Nowhere: the message whose button was pressed is taken away.
    Away,
}

/// A button under a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// Its words.
    pub label: String,
    /// What pressing it asks for.
    pub press: Press,
    /// How it looks.
    pub weight: Weight,
}

/// A list to pick one thing from, where there are more things than suit buttons. Picking is a press.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Menu {
    /// What it says before anything is picked.
    pub placeholder: String,
    /// What can be picked.
    pub options: Vec<MenuOption>,
}

/// One thing to pick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuOption {
    /// Its words.
    pub label: String,
    /// Smaller words below them, if there are any.
    pub description: Option<String>,
    /// What picking it asks for.
    pub press: Press,
}

/// A form to fill in. A face that has none asks for its fields one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its heading.
    pub title: String,
    /// What sending it asks for; it comes back with the fields.
    pub submit: Press,
    /// What is to be filled in.
    pub fields: Vec<Field>,
}

/// One text in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name in what comes back.
    pub id: String,
    /// What is asked for.
    pub label: String,
    /// What stands in it at the start.
    pub value: String,
    /// Whether it has room for several lines.
    pub long: bool,
    /// Whether it must not stay empty.
    pub required: bool,
    /// Characters that it takes at most.
    pub max: usize,
}

/// Files that come with a reply, in one archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The archive's name.
    pub name: String,
    /// The files in it.
    pub files: Vec<SourceFile>,
}

/// How much a button stands out. Never the only carrier of meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// The step most people take.
    Main,
    /// One of several.
    #[default]
    Plain,
}

/// A short text under a heading of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Its text, Markdown.
    pub text: String,
}

/// What the bot says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    /// Heading of the whole, if it has one.
    pub title: Option<String>,
    /// The text, Markdown.
    pub body: String,
    /// What comes below the text.
    pub sections: Vec<Section>,
    /// A picture that shows again what the words say.
    pub picture: Option<Picture>,
    /// Whether it is shown as plain text, for people who see nothing else.
    pub plain: bool,
    /// Small print, plain text.
    pub footer: Option<String>,
    /// Menus, above the buttons.
    pub menus: Vec<Menu>,
    /// Buttons, in rows.
    pub buttons: Vec<Vec<Button>>,
    /// Files to take along.
    pub attachment: Option<Attachment>,
    /// A form that opens at once, in place of everything else where the face can do that.
    pub form: Option<Form>,
    /// Who sees it.
    pub visibility: Visibility,
    /// Where it goes.
    pub placement: Placement,
    /// Whether nothing at all is said.
    pub silent: bool,
    /// The entries that it answers with, if it is an answer.
    pub answers: Vec<EntryId>,
    /// Whether it is said for the person who asked, so that a face names them where others see it.
    pub signed: bool,
}

impl Reply {
    /// A reply of plain words.
    #[must_use]
    pub fn text(body: impl Into<String>) -> Self {
        Self { body: body.into(), ..Self::default() }
    }

    /// The same, seen by the asker alone.
    #[must_use]
    pub fn private(self) -> Self {
        Self { visibility: Visibility::Asker, ..self }
    }

    /// The same, in place of the message whose button was pressed.
    #[must_use]
    pub fn in_place(self) -> Self {
        Self { placement: Placement::InPlace, ..self }
    }

    /// The same, seen by those whom the person wished, if they wished anything. Who alone sees it needs no button to take
    /// it away.
    #[must_use]
    pub fn shown_to(mut self, wish: Option<Visibility>) -> Self {
        self.visibility = wish.unwrap_or(self.visibility);
        if self.visibility == Visibility::Asker {
            for row in &mut self.buttons {
                row.retain(|button| !matches!(button.press, Press::Dismiss { .. }));
            }
        }
        self
    }

    /// All buttons, row after row.
    pub fn all_buttons(&self) -> impl Iterator<Item = &Button> {
        self.buttons.iter().flatten()
    }

    /// Everything that can be pressed or picked, with its words, as it stands from above to below.
    pub fn choices(&self) -> impl Iterator<Item = (&str, &Press)> {
        let options = self.menus.iter().flat_map(|menu| &menu.options).map(|option| (&*option.label, &option.press));
        options.chain(self.all_buttons().map(|button| (&*button.label, &button.press)))
    }
}
