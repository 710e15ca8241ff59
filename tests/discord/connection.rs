//! Stories of the connection: it breaks, it is asked to begin anew, it dies unnoticed, and nothing is lost by it.

use std::{fs, path::Path, process::Stdio, time::Duration};

use super::Story;
use crate::support::bot::{Bot, discord};

/// Discord's bit for the intent to read all messages.
const MESSAGE_CONTENT: u64 = 1 << 15;

#[tokio::test]
async fn what_was_asked_in_a_gap_is_answered_after_it() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    discord.breaks_connections();
    let asked = ana.says("{bot} what does gguf mean");
    let answer = ana.sees_reply_to(&asked).await?;
    assert!(answer.text().starts_with("What is GGUF?"));
    discord.bot_resumes(1).await?;
    discord.assert_clean()
}

#[tokio::test]
async fn it_reconnects_when_discord_asks() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    discord.asks_to_reconnect();
    discord.bot_resumes(1).await?;
    let answer = ana.slash("ask", &[("question", "deployment/gguf")]).await?;
    assert!(answer.text().starts_with("What is GGUF?"));
    assert_eq!(discord.sessions(), 1, "the session was resumed");
    discord.assert_clean()
}

#[tokio::test]
async fn it_resumes_a_session_that_broke_off() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    discord.asks_to_resume();
    discord.bot_resumes(1).await?;
    assert!(ana.slash("ask", &[("question", "deployment/gguf")]).await?.text().starts_with("What is GGUF?"));
    assert_eq!(discord.sessions(), 1, "the session was resumed");
    discord.assert_clean()
}

#[tokio::test]
async fn it_begins_anew_when_its_session_is_over() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    discord.ends_sessions();
    discord.bot_is_ready().await?;
    let ana = discord.person("ana");
    assert!(ana.slash("ask", &[("question", "deployment/gguf")]).await?.text().starts_with("What is GGUF?"));
    discord.assert_clean()
}

#[tokio::test]
async fn it_notices_a_connection_that_only_looks_alive() -> Story {
    let discord = discord().await?;
    discord.asks_for_heartbeats(Duration::from_secs(1));
    let _bot = Bot::start_small(&discord).await?;
    discord.answers_heartbeats(false);
    discord.bot_is_gone().await?;
    discord.answers_heartbeats(true);
    discord.bot_is_ready().await?;
    let ana = discord.person("ana");
    assert!(ana.slash("ask", &[("question", "deployment/gguf")]).await?.text().starts_with("What is GGUF?"));
    Ok(())
}

#[tokio::test]
async fn two_shards_serve_their_servers() -> Story {
    let discord = discord().await?;
    discord.asks_for_shards(2);
    let (one, two) = (discord.server("one"), discord.server("two"));
    let _bot = Bot::start_small(&discord).await?;
    for server in [one, two] {
        let ana = discord.person("ana").at(&server.channel("talk"));
        let asked = ana.says("{bot} what does gguf mean");
        assert!(ana.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"));
    }
    discord.assert_clean()
}

#[tokio::test]
async fn commands_are_registered_once() -> Story {
    let discord = discord().await?;
    let bot = Bot::start_small(&discord).await?;
    bot.crashes(&discord).await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    assert!(ana.slash("ask", &[("question", "deployment/gguf")]).await?.text().starts_with("What is GGUF?"));
    assert_eq!(discord.registrations(), 1);
    discord.assert_clean()
}

#[tokio::test]
async fn it_answers_also_while_its_commands_cannot_be_registered() -> Story {
    let discord = discord().await?;
    discord.refuses_commands(true);
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small");
    let _bot = Bot::spawn(Bot::prepared(&discord).arg("--knowledge").arg(small));
    discord.bot_is_connected().await?;
    let ana = discord.person("ana");
    let asked = ana.says("{bot} what does gguf mean");
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"));
    assert!(discord.commands().is_empty());
    discord.refuses_commands(false);
    discord.bot_is_ready().await?;
    assert!(
        ana.slash("ask", &[("question", "deployment/gguf"), ("private", "true")])
            .await?
            .text()
            .starts_with("What is GGUF?")
    );
    discord.assert_clean()
}

#[tokio::test]
async fn it_asks_again_what_discord_allows_when_that_has_trouble() -> Story {
    let log = tempfile::NamedTempFile::new().unwrap();
    let discord = discord().await?;
    discord.limits("GET /oauth2/applications/@me", 1, Duration::from_millis(1));
    let mut prepared = Bot::prepared(&discord);
    prepared
        .arg("--knowledge")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small"))
        .env("WEIGHWISE__DISCORD__MESSAGE_CONTENT", "true")
        .stderr(Stdio::from(log.reopen().unwrap()));
    let _bot = Bot::spawn(&mut prepared);
    discord.bot_is_ready().await?;
    assert_eq!(discord.intents() & MESSAGE_CONTENT, MESSAGE_CONTENT);
    let logged = fs::read_to_string(log.path()).unwrap();
    assert!(!logged.contains("message content intent"), "{logged}");
    discord.assert_clean()
}

#[tokio::test]
async fn where_it_may_not_read_what_was_said_it_answers_without_a_reply() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let forgetful = discord.home().channel("forgetful");
    forgetful.hides_history();
    let ana = discord.person("ana").at(&forgetful);
    ana.says("{bot} what does gguf mean");
    assert!(ana.sees_message_with("What is GGUF?").await?.has_embed());
    ana.says("{bot} is llama allowed for commercial use");
    ana.sees_message_with("May I use Llama at work?").await?;
    assert_eq!(discord.invalid_requests(), 1, "it is known of the channel");
    discord.assert_clean()
}
