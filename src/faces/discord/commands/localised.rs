//! What commands and their options are called, and what they do, in the languages that people have chosen at Discord.
//!
//! Owns which locales there are and the ids of the words, which follow the way to a command: `command-kb-phrase-add`.
//! What is missing is shown in English. A name that is the English one is left out: Discord is said to lose the
//! subcommands of a command whose own name is translated.

use std::borrow::Cow;

use crate::{
    domain::{language::Language, wording::Wording},
    faces::discord::Data,
};

type Command = poise::Command<Data, anyhow::Error>;
type Translations = Cow<'static, [(Cow<'static, str>, Cow<'static, str>)]>;

/// Discord's locales of the languages that are spoken besides English.
const LOCALES: [(&str, Language); 5] = [
    ("de", Language::German),
    ("es-ES", Language::Spanish),
    ("es-419", Language::Spanish),
    ("fr", Language::French),
    ("ja", Language::Japanese),
];
/// How the ids begin.
const ROOT: &str = "command";

/// Adds to `commands`, and to all below them, what they are called in every locale.
pub(super) fn localise(commands: &mut [Command]) {
    below(ROOT, commands);
}

fn below(above: &str, commands: &mut [Command]) {
    for command in commands {
        let id = id(above, &command.name);
        command.name_localizations = names(&id, &command.name);
        command.description_localizations = abouts(&id);
        for parameter in &mut command.parameters {
            let id = self::id(&id, &parameter.name);
            parameter.name_localizations = names(&id, &parameter.name);
            parameter.description_localizations = abouts(&id);
        }
        below(&id, &mut command.subcommands);
    }
}

/// What a command without others above it is called.
pub(super) fn name(command: &Command, say: Wording) -> String {
    let english = command.context_menu_name.as_ref().unwrap_or(&command.name);
    say.command_name(&id(ROOT, &command.name)).unwrap_or_else(|| english.to_string())
}

/// What it does.
pub(super) fn about(command: &Command, say: Wording) -> String {
    let english = || command.description.as_deref().unwrap_or_default().to_owned();
    say.command_about(&id(ROOT, &command.name)).unwrap_or_else(english)
}

fn id(above: &str, name: &str) -> String {
    format!("{above}-{}", name.replace('_', "-"))
}

fn names(id: &str, english: &str) -> Translations {
    translations(|say| say.command_name(id).filter(|name| name != english))
}

fn abouts(id: &str) -> Translations {
    translations(|say| say.command_about(id))
}

fn translations(told: impl Fn(Wording) -> Option<String>) -> Translations {
    let one = |(locale, language): (&'static str, Language)| {
        Some((Cow::Borrowed(locale), Cow::Owned(told(Wording::of(language))?)))
    };
    LOCALES.into_iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::faces::discord::commands;

    /// Looks at the words of commands in one language, and notes which are used.
    struct Look {
        say: Wording,
        used: BTreeSet<String>,
    }

    impl Look {
        #[track_caller]
        fn name(&mut self, id: &str, menu: bool, siblings: &mut BTreeSet<String>) {
            let name = self.say.command_name(id).unwrap_or_else(|| panic!("{:?} lacks {id}", self.say));
            self.used.insert(id.to_owned());
            assert!((1..=32).contains(&name.chars().count()), "{id}: {name}");
            let allowed = |c: char| c.is_alphanumeric() || "-_'".contains(c) || (menu && c == ' ');
            assert!(name.chars().all(allowed), "{id}: {name}");
            assert!(menu || name == name.to_lowercase(), "{id}: {name}");
            assert!(siblings.insert(name.clone()), "{id}: {name} twice");
        }

        #[track_caller]
        fn about(&self, id: &str) {
            let about = self.say.command_about(id).unwrap_or_else(|| panic!("{:?} lacks {id}.about", self.say));
            assert!((1..=100).contains(&about.chars().count()), "{id}: {about}");
        }

        fn level(&mut self, above: &str, commands: &[Command]) {
            let mut siblings = BTreeSet::new();
            for command in commands {
                let id = id(above, &command.name);
                let menu = command.context_menu_name.is_some();
                self.name(&id, menu, &mut siblings);
                if menu {
                    continue;
                }
                self.about(&id);
                let mut options = BTreeSet::new();
                for parameter in &command.parameters {
                    let id = self::id(&id, &parameter.name);
                    self.name(&id, false, &mut options);
                    self.about(&id);
                }
                self.level(&id, &command.subcommands);
            }
        }
    }

    #[test]
    fn every_command_is_told_in_every_language_as_discord_allows() {
        let commands = commands::all();
        for (locale, language) in LOCALES {
            let mut look = Look { say: Wording::of(language), used: BTreeSet::new() };
            look.level(ROOT, &commands);
            let file = format!("src/domain/wording/{}/commands.ftl", language.code());
            let file = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
            let told = file.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
            let unused = told.filter(|id| id.starts_with(ROOT) && !look.used.contains(*id));
            assert_eq!(unused.collect::<Vec<_>>(), Vec::<&str>::new(), "{locale}");
        }
    }

    /// Other languages name commands by the ids of their words; English has those with the commands.
    #[test]
    fn english_sentences_name_commands_that_there_are() {
        let commands = commands::all();
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/wording/en");
        let texts =
            std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let text = texts.collect::<String>();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let mut named = BTreeSet::new();
        for (before, behind) in lines.flat_map(|line| line.match_indices('/').map(|(at, _)| line.split_at(at))) {
            let is_name = |c: &char| c.is_ascii_lowercase() || *c == '-';
            let name: String = behind.chars().skip(1).take_while(is_name).collect();
            // A slash behind a letter is part of a path.
            if name.is_empty() || before.ends_with(char::is_alphanumeric) {
                continue;
            }
            let command = commands.iter().find(|command| command.name == name);
            let command = command.unwrap_or_else(|| panic!("there is no /{name}: {behind}"));
            let below: String = behind.chars().skip(name.len() + 2).take_while(is_name).collect();
            if !command.subcommands.is_empty() && behind.chars().nth(name.len() + 1) == Some(' ') {
                assert!(command.subcommands.iter().any(|command| command.name == below), "{behind}");
            }
            named.insert(name);
        }
        assert!(named.len() > 4, "{named:?}");
    }

    #[test]
    fn what_is_missing_stays_english() {
        let command = Command { name: "new".into(), description: Some("Something new".into()), ..Command::default() };
        let mut commands = [command];
        localise(&mut commands);
        let [command] = commands;
        assert!(command.name_localizations.is_empty() && command.description_localizations.is_empty());
        let say = Wording::of(Language::German);
        assert_eq!((name(&command, say), about(&command, say)), ("new".to_owned(), "Something new".to_owned()));
    }
}
