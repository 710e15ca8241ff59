//! Stories of places: other servers, threads, between two, and wherever somebody brings the bot along.

use discord_loopback::{Person, StoryError};

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
    let help = ana.slash("help", &[]).await?.text();
    for elsewhere in ["/kb", "/listen", "/stats", "Make this an answer"] {
        assert!(!help.contains(elsewhere), "{elsewhere} is not there between two: {help}");
    }
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

const UNKNOWN: &str = "who painted the mona lisa";
const TELL_ME: &str = "Tell me when there is an answer";

/// Somebody who has brought the bot to where no admin has uses all of it that is for everybody.
async fn is_served(person: &Person) -> Result<(), StoryError> {
    let answer = person.slash("ask", &[("question", "what does gguf mean")]).await?;
    assert!(answer.text().starts_with("What is GGUF?") && !answer.is_private(), "{}", answer.text());
    assert!(person.presses(&answer, "👍").await?.text().starts_with("Thank you"));
    assert!(person.presses(&answer, "As plain text").await?.is_private());
    assert_eq!(person.types("ask", "question", "gguf").await?[0].1, "deployment/gguf");
    for command in ["recommend", "compare", "proscons", "topics", "help", "privacy"] {
        assert!(!person.slash(command, &[]).await?.text().is_empty(), "{command}");
    }
    let about = person.uses_on_message("Answer this", person, "is llama allowed for commercial use").await?;
    assert!(about.text().contains("May I use Llama at work?"), "{}", about.text());
    person.presses(&answer, "Dismiss").await?;
    // No admin there could answer, nor change anything.
    let unknown = person.slash("ask", &[("question", UNKNOWN)]).await?;
    assert!(!unknown.buttons().contains(&TELL_ME.to_owned()), "{}", unknown.text());
    let form = person.presses(&unknown, "Ask in other words").await?;
    let unknown = person.submits(&form, &[("question", "who sculpted the thinker")]).await?;
    let buttons = unknown.buttons();
    assert!(
        buttons.contains(&"Ask in other words".to_owned()) && !buttons.contains(&TELL_ME.to_owned()),
        "{buttons:?}"
    );
    assert!(
        person.manages_server().slash("kb inbox", &[]).await.is_err(),
        "the command is for servers that have the bot"
    );
    Ok(())
}

#[tokio::test]
async fn ana_brings_it_to_a_server_that_does_not_have_it() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let talk = discord.server_without_bot("foreign").channel("talk");
    let (ana, ben) = (discord.person("ana").at(&talk).brings_bot(), discord.person("ben").at(&talk));
    is_served(&ana).await?;
    assert!(
        ben.slash("ask", &[("question", UNKNOWN)]).await.is_err(),
        "who has not installed it has no commands there"
    );
    let said = ben.says("{bot} what does gguf mean");
    assert!(ben.sees_no_reply_to(&said).await, "it hears nothing where it is not");

    let refused = ana.manages_server().let_in().slash("kb inbox", &[]).await?;
    assert!(
        refused.is_private() && refused.text().starts_with("`/kb` changes what I know on one server"),
        "{}",
        refused.text()
    );
    // A button from where there are admins does not help here.
    let at_home = discord.person("ana").slash("ask", &[("question", UNKNOWN)]).await?;
    let forged = ana.presses_code(&at_home, &at_home.code(TELL_ME).unwrap()).await?;
    assert!(forged.is_private() && !forged.text().starts_with("I will write to you"), "{}", forged.text());
    discord.assert_clean()
}

#[tokio::test]
async fn ana_brings_it_into_a_group() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let group = discord.group();
    is_served(&discord.person("ana").at(&group).brings_bot()).await?;
    assert!(discord.person("ben").at(&group).slash("help", &[]).await.is_err());
    discord.assert_clean()
}

#[tokio::test]
async fn ana_has_it_for_herself_and_writes_to_it() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana").directly().brings_bot();
    is_served(&ana).await?;
    let asked = ana.says("what does gguf mean");
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"));
    discord.assert_clean()
}

#[tokio::test]
async fn where_both_have_it_the_server_counts() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana").brings_bot();
    let unknown = ana.slash("ask", &[("question", UNKNOWN)]).await?;
    assert!(unknown.buttons().contains(&TELL_ME.to_owned()), "{}", unknown.text());
    assert!(ana.manages_server().slash("kb inbox", &[]).await?.text().contains(UNKNOWN));
    discord.assert_clean()
}
