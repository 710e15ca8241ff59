//! What a person sees: a message of the bot or a form, as text, as buttons and as menus.

use serde_json::Value;

use crate::{
    interactions::EPHEMERAL,
    json::{at, list, text},
};

/// Discord's type of a button.
const BUTTON: u64 = 2;

/// A message of the bot as a person sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    message: Value,
    updated: bool,
    /// The message under which it was begun.
    behind: Option<Value>,
}

impl Seen {
    pub(crate) fn new(message: Value, updated: bool, behind: Option<Value>) -> Self {
        Self { message, updated, behind }
    }

    /// Its id, if it is a message.
    #[must_use]
    pub fn id(&self) -> &str {
        text(&self.message, "/id")
    }

    /// Whether only the person alone sees it.
    #[must_use]
    pub fn is_private(&self) -> bool {
        at(&self.message, "/flags").as_u64().is_some_and(|flags| flags & EPHEMERAL != 0)
    }

    /// Whether it took the place of the message whose button was pressed.
    #[must_use]
    pub fn is_update(&self) -> bool {
        self.updated
    }

    /// The id of the message that it replies to, if it does.
    #[must_use]
    pub fn replies_to(&self) -> Option<String> {
        self.message.pointer("/message_reference/message_id")?.as_str().map(str::to_owned)
    }

    /// All its words, and its buttons as `[label]`, one row a line. A menu is shown by its placeholder and its options, a
    /// form by its title and its fields.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines = vec![text(&self.message, "/title").to_owned(), text(&self.message, "/content").to_owned()];
        for embed in list(&self.message, "/embeds") {
            lines.push(text(embed, "/title").to_owned());
            lines.push(text(embed, "/description").to_owned());
            for field in list(embed, "/fields") {
                lines.push(format!("{}: {}", text(field, "/name"), text(field, "/value")));
            }
            lines.push(text(embed, "/footer/text").to_owned());
        }
        for row in list(&self.message, "/components") {
            let labels = list(row, "/components").iter().map(shown);
            lines.push(labels.collect::<Vec<_>>().join(" "));
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// The labels of all buttons.
    #[must_use]
    pub fn buttons(&self) -> Vec<String> {
        self.components().filter(is_button).map(|button| text(button, "/label").to_owned()).collect()
    }

    /// The labels of all options in menus.
    #[must_use]
    pub fn options(&self) -> Vec<String> {
        let options = self.components().flat_map(|menu| list(menu, "/options"));
        options.map(|option| text(option, "/label").to_owned()).collect()
    }

    /// The words for its pictures, for those who cannot see them.
    #[must_use]
    pub fn alt_texts(&self) -> Vec<String> {
        list(&self.message, "/attachments").iter().map(|file| text(file, "/description").to_owned()).collect()
    }

    /// The names of the files that came with it.
    #[must_use]
    pub fn files(&self) -> Vec<String> {
        list(&self.message, "/attachments").iter().map(|file| text(file, "/filename").to_owned()).collect()
    }

    /// The id of the file of this name that came with it.
    pub(crate) fn file(&self, name: &str) -> Option<u64> {
        let file = list(&self.message, "/attachments").iter().find(|file| text(file, "/filename") == name)?;
        text(file, "/id").parse().ok()
    }

    /// The menu that has an option whose label begins with `label`, and the value of the option.
    pub(crate) fn option(&self, label: &str) -> Option<(Value, String)> {
        self.components().find_map(|menu| {
            let option = list(menu, "/options").iter().find(|option| text(option, "/label").starts_with(label))?;
            Some((menu.clone(), text(option, "/value").to_owned()))
        })
    }

    /// The message under which it was begun.
    pub(crate) fn behind(&self) -> Option<&Value> {
        self.behind.as_ref()
    }

    /// The code of the button whose label begins with `label`.
    #[must_use]
    pub fn code(&self, label: &str) -> Option<String> {
        let button = self.components().filter(is_button).find(|button| text(button, "/label").starts_with(label))?;
        at(button, "/custom_id").as_str().map(str::to_owned)
    }

    pub(crate) fn message(&self) -> &Value {
        &self.message
    }

    /// Everything in its rows.
    pub(crate) fn components(&self) -> impl Iterator<Item = &Value> {
        list(&self.message, "/components").iter().flat_map(|row| list(row, "/components"))
    }
}

fn is_button(component: &&Value) -> bool {
    at(component, "/type") == BUTTON
}

/// A button as `[label]`, a menu with its options, a field of a form with what stands in it.
fn shown(component: &Value) -> String {
    let options = list(component, "/options");
    if is_button(&component) {
        return format!("[{}]", text(component, "/label"));
    }
    if options.is_empty() {
        return format!("{}: {}", text(component, "/label"), text(component, "/value"));
    }
    let labels: Vec<&str> = options.iter().map(|option| text(option, "/label")).collect();
    format!("{}: {}", text(component, "/placeholder"), labels.join(" | "))
}
