//! What a person sees: a message of the bot, as text and as buttons.

use serde_json::Value;

use crate::json::{at, list, text};

/// Discord's flag for "only you can see this".
const EPHEMERAL: u64 = 1 << 6;

/// A message of the bot as a person sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    message: Value,
    updated: bool,
}

impl Seen {
    pub(crate) fn new(message: Value, updated: bool) -> Self {
        Self { message, updated }
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

    /// All its words, and its buttons as `[label]`, one row a line.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines = vec![text(&self.message, "/content").to_owned()];
        for embed in list(&self.message, "/embeds") {
            lines.push(text(embed, "/title").to_owned());
            lines.push(text(embed, "/description").to_owned());
            for field in list(embed, "/fields") {
                lines.push(format!("{}: {}", text(field, "/name"), text(field, "/value")));
            }
            lines.push(text(embed, "/footer/text").to_owned());
        }
        for row in list(&self.message, "/components") {
            let labels = list(row, "/components").iter().map(|button| format!("[{}]", text(button, "/label")));
            lines.push(labels.collect::<Vec<_>>().join(" "));
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// The labels of all buttons.
    #[must_use]
    pub fn buttons(&self) -> Vec<String> {
        self.components().map(|button| text(button, "/label").to_owned()).collect()
    }

    /// The code of the button whose label begins with `label`.
    #[must_use]
    pub fn code(&self, label: &str) -> Option<String> {
        let button = self.components().find(|button| text(button, "/label").starts_with(label))?;
        at(button, "/custom_id").as_str().map(str::to_owned)
    }

    pub(crate) fn message(&self) -> &Value {
        &self.message
    }

    fn components(&self) -> impl Iterator<Item = &Value> {
        list(&self.message, "/components").iter().flat_map(|row| list(row, "/components"))
    }
}
