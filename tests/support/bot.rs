//! The real program, running against the loopback Discord.

use std::{
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    time::Duration,
};

use discord_loopback::{Loopback, StoryError};

use super::binary::command;

/// What the bot calls its token in stories.
pub const TOKEN: &str = "loopback-token";

/// A Discord for a story. Where there is a copy of Discord's description of its API beside the project, every request is
/// held against it.
pub async fn discord() -> Result<Loopback, StoryError> {
    let description = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/discord/openapi.json");
    Loopback::start_described(Some(&description)).await
}

/// A running bot; it ends with the story.
pub struct Bot {
    child: Child,
}

impl Bot {
    /// Starts the bot on the shipped knowledge and waits until it is ready.
    pub async fn start(discord: &Loopback) -> Result<Self, StoryError> {
        Self::start_on(discord, &Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge")).await
    }

    /// Starts the bot on a handful of answers, which it learns in no time, and waits until it is ready.
    pub async fn start_small(discord: &Loopback) -> Result<Self, StoryError> {
        Self::start_on(discord, &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small")).await
    }

    /// Starts the bot on the knowledge in `folder` and waits until it is ready.
    pub async fn start_on(discord: &Loopback, folder: &Path) -> Result<Self, StoryError> {
        let bot = Self::spawn(Self::prepared(discord).arg("--knowledge").arg(folder));
        discord.bot_is_ready().await?;
        Ok(bot)
    }

    /// The program, not yet running, on the shipped knowledge unless told otherwise.
    pub fn prepared(discord: &Loopback) -> Command {
        let mut command = command();
        command
            .arg("run")
            .env("WEIGHWISE__LOG", "warn")
            .env("WEIGHWISE__DISCORD__TOKEN", TOKEN)
            .env("WEIGHWISE__DISCORD__API", discord.api_base())
            .env("WEIGHWISE__STORE__URL", "memory")
            .stdout(Stdio::null())
            .stdin(Stdio::null());
        command
    }

    /// Starts a prepared program without waiting for anything.
    pub fn spawn(command: &mut Command) -> Self {
        Self { child: command.spawn().unwrap() }
    }

    /// Asks it to end, as a service manager does, and waits until it has.
    #[cfg(unix)]
    pub async fn is_told_to_stop(&mut self) -> ExitStatus {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
        let ended = async {
            loop {
                if let Some(status) = self.child.try_wait().unwrap() {
                    return status;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), ended).await.expect("the bot does not stop")
    }

    /// Ends it at once, as a crash would, and waits until Discord has noticed.
    pub async fn crashes(mut self, discord: &Loopback) -> Result<(), StoryError> {
        self.child.kill().unwrap();
        discord.bot_is_gone().await
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
