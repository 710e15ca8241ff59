//! The real program, running against the loopback Discord.

use std::{
    path::Path,
    process::{Child, Stdio},
};

use discord_loopback::{Loopback, StoryError};

use super::binary::command;

/// A running bot; it ends with the story.
pub struct Bot {
    child: Child,
}

impl Bot {
    /// Starts the bot on the shipped knowledge and waits until it is ready.
    pub async fn start(discord: &Loopback) -> Result<Self, StoryError> {
        Self::start_on(discord, &Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge")).await
    }

    /// Starts the bot on the knowledge in `folder` and waits until it is ready.
    pub async fn start_on(discord: &Loopback, folder: &Path) -> Result<Self, StoryError> {
        let child = command()
            .args(["run", "--log", "warn", "--knowledge"])
            .arg(folder)
            .env("WEIGHWISE__DISCORD__TOKEN", "loopback-token")
            .env("WEIGHWISE__DISCORD__API", discord.api_base())
            .stdout(Stdio::null())
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let bot = Self { child };
        discord.bot_is_ready().await?;
        Ok(bot)
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
