//! Stories of `/recommend` on Discord: what is private, what is shared, whose buttons are whose, and months later.

use discord_loopback::{Person, Seen, StoryError};

use super::Story;
use crate::support::bot::{Bot, discord};

/// Presses the first button of every question until there is a result.
async fn to_the_result(person: &Person, mut seen: Seen) -> Result<Seen, StoryError> {
    let mut asked = 0;
    while seen.text().trim_start_matches('*').starts_with("Question") {
        asked += 1;
        assert!(asked <= 10, "it asks without end: {}", seen.text());
        let first = seen.buttons()[0].clone();
        seen = person.presses(&seen, &first).await?;
    }
    Ok(seen)
}

fn code(result: &Seen) -> String {
    result.text().split("Code ").nth(1).unwrap().split(". ").next().unwrap().to_owned()
}

#[tokio::test]
async fn a_result_is_shared_and_others_start_their_own() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let result = to_the_result(&ana, ana.slash("recommend", &[]).await?).await?;
    assert!(result.is_private());

    let shared = ana.presses(&result, "Share with everyone").await?;
    assert!(!shared.is_private() && !shared.is_update(), "the private result stays, and a public one comes");
    assert!(shared.text().starts_with("My recommendation:"), "{}", shared.text());
    let plain = discord.home().channel("plain");
    plain.forbids_embeds();
    let there = ana.at(&plain);
    let result_there = to_the_result(&there, there.slash("recommend", &[]).await?).await?;
    let shared_there = there.presses(&result_there, "Share with everyone").await?;
    assert!(shared_there.text().starts_with("**ana**\n**My recommendation:"), "{}", shared_there.text());

    let hint = ben.presses(&shared, "Change an answer").await?;
    assert!(hint.is_private() && !hint.is_update(), "what everybody sees stays as it is");
    assert!(hint.text().starts_with("That button belongs to the person"), "{}", hint.text());
    let own = ben.presses(&hint, "Start my own").await?;
    assert!(own.is_private() && own.text().starts_with("Question 1"), "{}", own.text());
    let own = to_the_result(&ben, own).await?;
    assert!(own.is_private() && own.text().starts_with("My recommendation:"));

    let answers = ana.presses(&shared, "Change an answer").await?;
    assert!(answers.is_private() && !answers.is_update() && answers.text().starts_with("Your answers"));
    let question = answers.buttons()[0].clone();
    let again = ana.presses(&answers, &question).await?;
    assert!(again.is_update() && again.text().contains("[✓ "), "{}", again.text());

    let both = ben.slash("recommend", &[("code", &code(&result)), ("compare", &code(&own))]).await?;
    assert!(both.is_private() && both.text().contains("Both come out as"), "{}", both.text());
    let both = ben.presses(&both, "Share with everyone").await?;
    assert!(!both.is_private() && both.text().starts_with("Two results side by side"), "{}", both.text());
    discord.assert_clean()
}

#[tokio::test]
async fn a_questionnaire_outlives_the_bot_at_every_step() -> Story {
    let discord = discord().await?;
    let bot = Bot::start(&discord).await?;
    let ana = discord.person("ana");
    let question = ana.slash("recommend", &[]).await?;
    let result = to_the_result(&ana, question.clone()).await?;
    bot.crashes(&discord).await?;

    let _bot = Bot::start(&discord).await?;
    assert!(ana.presses(&question, "Not sure").await?.text().starts_with("Question 2"));
    assert!(ana.presses(&question, "Stop").await?.text().starts_with("Stopped. Nothing was kept."));
    assert!(ana.presses(&result, "Change an answer").await?.text().starts_with("Your answers"));
    assert!(ana.presses(&result, "Share").await?.text().starts_with("My recommendation:"));
    assert_eq!(ana.slash("recommend", &[("code", &code(&result))]).await?.text(), result.text());
    discord.assert_clean()
}
