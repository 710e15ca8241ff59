//! Stories of places: other servers, threads, and between two.

use super::Story;
use crate::support::bot::{Bot, discord};

#[tokio::test]
async fn a_thread_is_answered_in_the_thread() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let ana = ana.at(&ana.opens_thread("about formats"));
    let asked = ana.says("{bot} what does gguf mean");
    let answer = ana.sees_reply_to(&asked).await?;
    assert!(answer.text().starts_with("What is GGUF?"));
    discord.assert_clean()
}

#[tokio::test]
async fn every_command_works_between_two() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana").directly();
    let answer = ana.slash("ask", &[("question", "what does gguf mean")]).await?;
    assert!(answer.text().starts_with("What is GGUF?"));
    for command in ["recommend", "compare", "proscons", "topics", "help"] {
        assert!(!ana.slash(command, &[]).await?.text().is_empty(), "{command}");
    }
    assert!(ana.presses(&answer, "👍").await?.text().starts_with("Thank you"));
    discord.assert_clean()
}

#[tokio::test]
async fn two_servers_are_served_alike() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let other = discord.server("another");
    for ana in [discord.person("ana"), discord.person("ana").at(&other.channel("talk"))] {
        let answer = ana.slash("ask", &[("question", "what does gguf mean")]).await?;
        assert!(answer.text().starts_with("What is GGUF?"));
    }
    discord.assert_clean()
}
