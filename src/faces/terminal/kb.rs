//! `/kb` in a console: a line becomes what an admin asks for.
//!
//! Owns the words of the line and the archives on disk. Who may do what is the bot's business.

use std::{fs, path::Path};

use crate::{
    archive,
    domain::{
        kb_ask::{DigestWish, KbAsk},
        origin::{ChannelId, RoleId},
        reply::Attachment,
        wording::{self, Wording},
    },
};

/// The commands after `/kb`.
const COMMANDS: &[&str] = &[
    "add", "options", "compare", "edit", "hide", "restore", "rename", "phrase", "find", "show", "history", "undo",
    "export", "import", "access", "test", "inbox", "digest",
];

/// What a line after `/kb` asks for, or what to say instead. Names may be English ones or those of the person's language.
pub(super) fn read(line: &str, say: Wording) -> Result<KbAsk, String> {
    let (name, rest) = line.trim().split_once(char::is_whitespace).unwrap_or((line.trim(), ""));
    let rest = rest.trim();
    let (first, more) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let (id, more) = (rest.to_owned(), more.trim());
    let is = |typed: &str, above: &str, name: &str| say.command_typed(above, typed, &[name]) == name;
    Ok(match say.command_typed("command-kb", name, COMMANDS) {
        "add" => KbAsk::Add { id, body: String::new() },
        "options" => KbAsk::AddLine { list: first.to_owned(), name: more.to_owned() },
        "compare" => KbAsk::AddRow { feature: id },
        "edit" => KbAsk::Edit(id),
        "hide" => KbAsk::Hide(id),
        "restore" => KbAsk::Restore(id),
        "rename" => KbAsk::Rename { from: first.to_owned(), to: more.to_owned() },
        "phrase" if is(first, "command-kb-phrase", "add") => {
            let (id, phrase) = more.split_once(char::is_whitespace).unwrap_or((more, ""));
            KbAsk::AddPhrase { id: id.to_owned(), phrase: phrase.trim().to_owned() }
        }
        "find" => KbAsk::Find(id),
        "show" => KbAsk::Show(id),
        "history" => KbAsk::History(id),
        "undo" => KbAsk::Undo(id),
        "export" => KbAsk::Export { only_changed: rest == "changed" },
        "import" => return import(rest),
        "access" => {
            // At Discord a colon stands behind the name of an option.
            let first = first.trim_end_matches(':');
            let named = |word: &str| is(first, "command-kb-access", word);
            let role = |word: &str| named(word).then(|| more.parse().ok().map(RoleId)).flatten();
            KbAsk::Access { allow: role("allow"), deny: role("deny") }
        }
        "test" => KbAsk::Test(id),
        "inbox" => KbAsk::Inbox,
        "digest" if rest.is_empty() => KbAsk::Digest(DigestWish::Show),
        "digest" if is(rest, "command-kb-digest", "off") => KbAsk::Digest(DigestWish::Off),
        "digest" if rest.parse::<u64>().is_ok_and(|channel| channel != 0) => {
            KbAsk::Digest(DigestWish::To(ChannelId(rest.parse().unwrap_or_default())))
        }
        _ => return Err(wording::KB_CONSOLE_HELP.to_owned()),
    })
}

fn import(file: &str) -> Result<KbAsk, String> {
    let bytes = fs::read(file).map_err(|error| wording::kb_file_unread(file, &error.to_string()))?;
    let unpacked = archive::unpack(&bytes).map_err(|error| wording::kb_file_unread(file, &error.to_string()))?;
    Ok(KbAsk::Import { files: unpacked.0, problems: unpacked.1 })
}

/// Writes the files that came with a reply into the folder of the program; gives what to say about it.
pub(super) fn write(attachment: &Attachment) -> String {
    let packed = archive::pack(&attachment.files).map_err(|error| error.to_string());
    let written =
        packed.and_then(|bytes| fs::write(Path::new(&attachment.name), bytes).map_err(|error| error.to_string()));
    match written {
        Ok(()) => wording::kb_file_written(&attachment.name),
        Err(why) => wording::kb_file_not_written(&attachment.name, &why),
    }
}
