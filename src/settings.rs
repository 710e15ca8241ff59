//! Typed settings: defaults, then `config.toml`, then the environment, then flags.
//!
//! Owns their names and where the token may come from. Unknown names are refused; secrets are never printed.

use std::{
    fs,
    path::{Path, PathBuf},
};

use config::{Config, Environment, File, FileFormat, Map, Source, Value, ValueKind};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use thiserror::Error;

use crate::domain::problem::{Place, did_you_mean};

const PREFIX: &str = "WEIGHWISE";
const SEPARATOR: &str = "__";
/// All names, as they are written in the file with dots between the parts.
const NAMES: &[&str] = &[
    "knowledge",
    "log",
    "discord.api",
    "discord.gateway",
    "discord.message_content",
    "discord.patience_seconds",
    "discord.token",
    "discord.token_file",
    "store.url",
    "store.keep_questions_days",
    "store.keep_events_days",
    "digest.stale_days",
];
const TOKEN: &str = "discord.token";

/// All settings.
#[derive(Debug, Clone, Deserialize)]
pub struct Settings {
    /// The folder of what the bot knows.
    pub knowledge: PathBuf,
    /// What is logged, in the notation of `tracing_subscriber::EnvFilter`.
    pub log: String,
    /// How to reach Discord.
    pub discord: DiscordSettings,
    /// Where the servers' layers and the journal are kept.
    pub store: StoreSettings,
    /// What the weekly digest and the figures tell.
    pub digest: DigestSettings,
}

/// What the weekly digest and the figures tell.
#[derive(Debug, Clone, Deserialize)]
pub struct DigestSettings {
    /// Days after which an answer should be compared with its sources again.
    pub stale_days: u32,
}

/// Where the servers' layers and the journal are kept.
#[derive(Debug, Clone, Deserialize)]
pub struct StoreSettings {
    /// The database. It may hold a password, so it is never printed.
    pub url: SecretString,
    /// Days for which the words of questions are kept; with 0, they go within an hour.
    pub keep_questions_days: u32,
    /// Days for which it is kept what happened, without words.
    pub keep_events_days: u32,
}

/// How to reach Discord.
#[derive(Debug, Clone, Deserialize)]
pub struct DiscordSettings {
    /// Where its API is.
    pub api: String,
    /// Where its gateway is; empty to ask the API.
    pub gateway: String,
    /// Whether to ask for the words of messages that are not addressed to the bot.
    pub message_content: bool,
    /// Seconds that people have to answer first where the bot listens.
    pub patience_seconds: u64,
    token: Option<SecretString>,
    token_file: Option<PathBuf>,
}

/// Values from the command line, which win over everything else.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    /// Another settings file than `config.toml`.
    pub config: Option<PathBuf>,
    /// See [`Settings::knowledge`].
    pub knowledge: Option<PathBuf>,
    /// See [`Settings::log`].
    pub log: Option<String>,
}

/// Why the settings cannot be used.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// A name that means nothing.
    #[error("unknown setting `{name}` in {origin}; {cure}")]
    Unknown {
        /// The name as it was written.
        name: String,
        /// Where it was written.
        origin: String,
        /// What to write instead.
        cure: String,
    },
    /// A token where others can read it.
    #[error(
        "the token stands in {file}, where it can leak; take it out and set WEIGHWISE__DISCORD__TOKEN or WEIGHWISE__DISCORD__TOKEN_FILE"
    )]
    TokenInFile {
        /// The settings file.
        file: String,
    },
    /// The file that should hold the token cannot be read.
    #[error("the token file {file} cannot be read; check the path and its rights")]
    TokenFile {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file that is not TOML. The line itself is not quoted: it may hold a secret.
    #[error("the settings in {file}:{line}:{column} cannot be read: {message}; mend the TOML there")]
    Syntax {
        /// The settings file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What the parser said.
        message: String,
    },
    /// A file or a value that cannot be read.
    #[error("the settings cannot be read")]
    Unreadable(#[from] config::ConfigError),
}

impl Settings {
    /// Reads the settings: the environment is that of the process.
    ///
    /// # Errors
    /// When a name is unknown, a value has the wrong type, a named file is missing, or the token stands in the file.
    pub fn load(flags: &Flags) -> Result<Self, SettingsError> {
        let environment = Environment::with_prefix(PREFIX).prefix_separator(SEPARATOR).separator(SEPARATOR);
        Self::from_sources(flags, environment)
    }

    fn from_sources(flags: &Flags, environment: Environment) -> Result<Self, SettingsError> {
        let path = flags.config.clone().unwrap_or_else(|| PathBuf::from("config.toml"));
        let origin = path.display().to_string();
        check_syntax(&path, &origin)?;
        let file = File::from(path.as_path()).format(FileFormat::Toml).required(flags.config.is_some());
        let written = names(&file.collect()?);
        if written.iter().any(|name| is_token(name)) {
            return Err(SettingsError::TokenInFile { file: origin });
        }
        let in_file: Vec<&str> = NAMES.iter().copied().filter(|name| *name != TOKEN).collect();
        refuse_unknown(&written, &in_file, &origin)?;
        let in_environment = names(&environment.collect()?);
        refuse_unknown(&in_environment, NAMES, &format!("the environment ({PREFIX}{SEPARATOR}...)"))?;

        let flag = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
        Config::builder()
            .set_default("knowledge", "knowledge")?
            .set_default("log", "warn,weighwise=info")?
            .set_default("discord.api", DiscordSettings::API)?
            .set_default("discord.gateway", "")?
            .set_default("discord.message_content", false)?
            .set_default("discord.patience_seconds", 8)?
            .set_default("store.url", "sqlite:weighwise.db")?
            .set_default("store.keep_questions_days", 90)?
            .set_default("store.keep_events_days", 400)?
            .set_default("digest.stale_days", 180)?
            .add_source(file)
            .add_source(environment)
            .set_override_option("knowledge", flag(&flags.knowledge))?
            .set_override_option("log", flags.log.clone())?
            .build()?
            .try_deserialize()
            .map_err(SettingsError::from)
    }
}

impl DiscordSettings {
    /// Where the real Discord is.
    pub const API: &str = "https://discord.com";

    /// The bot's token, from the environment or the file named there; `None` when there is none.
    ///
    /// # Errors
    /// When the named file cannot be read.
    pub fn token(&self) -> Result<Option<SecretString>, SettingsError> {
        let given = match (&self.token, &self.token_file) {
            (Some(token), _) => Some(token.clone()),
            (None, Some(file)) => Some(read_token(file)?),
            (None, None) => None,
        };
        Ok(given.filter(|token| !token.expose_secret().trim().is_empty()))
    }
}

fn read_token(file: &Path) -> Result<SecretString, SettingsError> {
    let text = fs::read_to_string(file).map_err(|source| SettingsError::TokenFile { file: file.to_owned(), source })?;
    Ok(SecretString::from(text.trim()))
}

/// Refuses a file with broken syntax before `config` does, whose error quotes the line. A file that cannot be opened
/// is left to `config`.
fn check_syntax(path: &Path, origin: &str) -> Result<(), SettingsError> {
    let Ok(text) = fs::read_to_string(path) else { return Ok(()) };
    let Err(fault) = toml::de::DeTable::parse(&text) else { return Ok(()) };
    let Place { file, line, column } = Place::at(origin, &text, fault.span().map_or(0, |span| span.start));
    let message = fault.message().lines().collect::<Vec<_>>().join(", ");
    Err(SettingsError::Syntax { file, line, column, message })
}

/// Whether a name in the file is that of the token, or was surely meant to be.
fn is_token(name: &str) -> bool {
    let name = name.to_lowercase();
    name.rsplit('.').next() == Some("token")
        || !NAMES.contains(&name.as_str()) && did_you_mean(&name, NAMES) == Some(TOKEN)
}

/// The full names of all values in `map`.
fn names(map: &Map<String, Value>) -> Vec<String> {
    let mut all: Vec<String> = map
        .iter()
        .flat_map(|(name, value)| match &value.kind {
            ValueKind::Table(inner) => names(inner).into_iter().map(|rest| format!("{name}.{rest}")).collect(),
            _ => vec![name.clone()],
        })
        .collect();
    all.sort();
    all
}

fn refuse_unknown(written: &[String], allowed: &[&str], origin: &str) -> Result<(), SettingsError> {
    let Some(name) = written.iter().find(|name| !allowed.contains(&name.as_str())) else { return Ok(()) };
    let cure = did_you_mean(name, allowed)
        .map_or_else(|| format!("the settings are {}", allowed.join(", ")), |near| format!("did you mean `{near}`?"));
    Err(SettingsError::Unknown { name: name.clone(), origin: origin.to_owned(), cure })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(file: &str, environment: &[(&str, &str)], flags: Flags) -> Result<Settings, SettingsError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        fs::write(&path, file).unwrap();
        let variables = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let source =
            Environment::with_prefix(PREFIX).prefix_separator(SEPARATOR).separator(SEPARATOR).source(Some(variables));
        Settings::from_sources(&Flags { config: Some(path), ..flags }, source)
    }

    #[track_caller]
    fn check(file: &str, environment: &[(&str, &str)], flags: Flags, knowledge: &str) {
        assert_eq!(load(file, environment, flags).unwrap().knowledge, PathBuf::from(knowledge));
    }

    #[track_caller]
    fn refused(file: &str, environment: &[(&str, &str)], wanted: &str) {
        let said = load(file, environment, Flags::default()).unwrap_err().to_string();
        assert!(said.contains(wanted), "{said:?} lacks {wanted:?}");
    }

    #[test]
    fn the_nearer_layer_wins() {
        let flags = Flags { knowledge: Some("d".into()), ..Flags::default() };
        check("", &[], Flags::default(), "knowledge");
        check("knowledge = 'b'", &[], Flags::default(), "b");
        check("knowledge = 'b'", &[("WEIGHWISE__KNOWLEDGE", "c")], Flags::default(), "c");
        check("knowledge = 'b'", &[("WEIGHWISE__KNOWLEDGE", "c")], flags, "d");
    }

    #[test]
    fn the_shipped_file_states_the_defaults() {
        let shipped = load(include_str!("../config.toml"), &[], Flags::default()).unwrap();
        assert_eq!(format!("{shipped:?}"), format!("{:?}", load("", &[], Flags::default()).unwrap()));
    }

    #[test]
    fn unknown_names_are_refused_with_a_hint() {
        refused("knowlege = 'b'", &[], "unknown setting `knowlege`");
        refused("knowlege = 'b'", &[], "did you mean `knowledge`?");
        refused("colour = 3", &[], "the settings are knowledge, log, discord.api");
        refused("", &[("WEIGHWISE__DISCORD__TOKN", "s3cret")], "did you mean `discord.token`?");
        refused("colour = 3", &[], "discord.patience_seconds, discord.token_file, store.url");
        for name in ["token", "TOKEN", "tokn"] {
            let file = format!("[discord]\n{name} = 's3cret'");
            refused(&file, &[], "take it out and set WEIGHWISE__DISCORD__TOKEN");
        }
        refused("token = 's3cret'", &[], "take it out and set WEIGHWISE__DISCORD__TOKEN");
    }

    #[test]
    fn the_token_is_never_printed() {
        let settings = load("", &[("WEIGHWISE__DISCORD__TOKEN", "s3cret")], Flags::default()).unwrap();
        assert!(!format!("{settings:?}").contains("s3cret"));
        assert_eq!(settings.discord.token().unwrap().unwrap().expose_secret(), "s3cret");
        assert!(
            load("", &[("WEIGHWISE__DISCORD__TOKEN", " ")], Flags::default())
                .unwrap()
                .discord
                .token()
                .unwrap()
                .is_none()
        );
        unquoted("[discord]\ntoken = \"s3cret\n", ":2:16 cannot be read: invalid basic string, expected `\"`");
        unquoted("[discord]\ntoken = s3cret\n", ":2:9 cannot be read: ");
        unquoted("[discord]\ns3cret\n", ":2:7 cannot be read: ");
        unquoted("discord = \"s3cret\"\n", "unknown setting `discord`");
        unquoted("[discord]\napi = [\"s3cret\"]\n", "the settings cannot be read");
        unquoted("[discord]\ntoken = \"s3cret\"\ntoken = \"s3cret\"\n", ":3:1 cannot be read: duplicate key");
    }

    /// The file is refused, and neither the error nor what led to it quotes the secret.
    #[track_caller]
    fn unquoted(file: &str, wanted: &str) {
        let error = anyhow::Error::from(load(file, &[], Flags::default()).unwrap_err());
        for said in [format!("{error:#}"), format!("{error:?}")] {
            assert!(!said.contains("s3cret"), "{said:?} quotes the secret");
        }
        assert!(error.to_string().contains(wanted), "{error} lacks {wanted:?}");
    }

    #[test]
    fn the_password_of_the_store_is_never_printed() {
        let url = "postgres://bot:s3cret@localhost/weighwise";
        for settings in [
            load(&format!("[store]\nurl = '{url}'"), &[], Flags::default()).unwrap(),
            load("", &[("WEIGHWISE__STORE__URL", url)], Flags::default()).unwrap(),
        ] {
            assert!(!format!("{settings:?}").contains("s3cret"));
            assert_eq!(settings.store.url.expose_secret(), url);
        }
        unquoted("[store]\nurl = [\"s3cret\"]\n", "the settings cannot be read");
    }

    #[test]
    fn the_token_may_stand_in_a_file_of_its_own() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "s3cret\n").unwrap();
        let path = file.path().display().to_string();
        let settings = load("", &[("WEIGHWISE__DISCORD__TOKEN_FILE", &path)], Flags::default()).unwrap();
        assert_eq!(settings.discord.token().unwrap().unwrap().expose_secret(), "s3cret");
        let settings = load("", &[("WEIGHWISE__DISCORD__TOKEN_FILE", "/nowhere/token")], Flags::default()).unwrap();
        assert!(settings.discord.token().unwrap_err().to_string().contains("/nowhere/token"));
    }
}
