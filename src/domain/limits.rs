//! Limits: of Discord, and of what the bot takes in, as typed constants in one place.
//!
//! Owns the numbers. Fitting text to them is [`super::text`]'s business.
//! Discord's are those of its published API description and documentation, as of November 2026.

/// Characters of a message's plain text.
pub const MESSAGE: usize = 2_000;
/// Characters of an embed's title.
pub const EMBED_TITLE: usize = 256;
/// Characters of an embed's description.
pub const EMBED_DESCRIPTION: usize = 4_096;
/// Fields of an embed.
pub const EMBED_FIELDS: usize = 25;
/// Characters of a field's name.
pub const FIELD_NAME: usize = 256;
/// Characters of a field's value.
pub const FIELD_VALUE: usize = 1_024;
/// Characters of an embed's footer.
pub const EMBED_FOOTER: usize = 2_048;
/// Characters of the name at the head of an embed.
pub const EMBED_AUTHOR: usize = 256;
/// Characters of the words for a picture.
pub const ALT_TEXT: usize = 1_024;
/// Characters of one message's embeds together.
pub const EMBED_TOTAL: usize = 6_000;
/// Characters of a custom id.
pub const CUSTOM_ID: usize = 100;
/// Rows of components in a message.
pub const ROWS: usize = 5;
/// Buttons in a row.
pub const ROW_BUTTONS: usize = 5;
/// Characters of a button's label.
pub const BUTTON_LABEL: usize = 80;
/// Options of a menu.
pub const MENU_OPTIONS: usize = 25;
/// Characters of an option's label, and of the words below it.
pub const MENU_TEXT: usize = 100;
/// Characters of what a menu says before anything is picked.
pub const MENU_PLACEHOLDER: usize = 150;
/// Fields of a form.
pub const FORM_FIELDS: usize = 5;
/// Characters of a form's title, and of a field's label.
pub const FORM_TEXT: usize = 45;
/// Characters that fit into a field.
pub const FORM_VALUE: usize = 4_000;
/// Entries that autocomplete may offer.
pub const CHOICES: usize = 25;
/// Characters of a choice's name and of its value.
pub const CHOICE: usize = 100;

/// Milliseconds that an answer may wait for the newest knowledge: what was saved elsewhere is seen within a second, and Discord
/// has its answer within three.
pub const PATIENCE_MS: u64 = 700;

/// Characters of a question that are read; the rest is left out. Long enough for any message of Discord.
pub const QUESTION: usize = 4_000;
/// Characters of an answer's body: fits an embed's description with room for sources and links.
pub const BODY: usize = 3_000;
/// Characters of an entry's title: fits an embed's title.
pub const TITLE: usize = 200;
/// Characters of one phrase.
pub const PHRASE: usize = 300;
/// Characters of an id: fits into a custom id together with its verb.
pub const ID: usize = 80;
