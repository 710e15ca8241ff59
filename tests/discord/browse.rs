//! Stories of looking around: topics in menus, and asking again in a form.

use discord_loopback::Loopback;

use super::Story;
use crate::support::bot::Bot;

#[tokio::test]
async fn ana_looks_around_in_menus() -> Story {
    let discord = Loopback::start().await?;
    let _bot = Bot::start(&discord).await?;
    let ana = discord.person("ana");
    let topics = ana.slash("topics", &[]).await?;
    assert!(topics.is_private() && topics.text().contains("Page 1 of 2"), "{}", topics.text());
    assert_eq!(topics.options().len(), 25);

    let second = ana.presses(&topics, "Next page").await?;
    assert!(second.is_update() && second.options().contains(&"Regulation".to_owned()), "{}", second.text());
    let licences = ana.picks(&topics, "Licences").await?;
    assert!(licences.is_update() && licences.text().starts_with("Licences"), "{}", licences.text());

    let question = licences.options()[0].clone();
    let answer = ana.picks(&licences, &question).await?;
    assert!(answer.is_private() && !answer.is_update(), "the list stays, and the answer comes beside it");
    assert!(answer.text().starts_with(question.trim_end_matches('…')), "{}", answer.text());
    assert!(ana.presses(&licences, "Back to all topics").await?.text().starts_with("What I know about"));
    discord.assert_clean()
}

#[tokio::test]
async fn ben_asks_again_in_other_words() -> Story {
    let discord = Loopback::start().await?;
    let _bot = Bot::start(&discord).await?;
    let ben = discord.person("ben");
    let asked = ben.says("{bot} zorp blim quux");
    let unknown = ben.sees_reply_to(&asked).await?;
    let form = ben.presses(&unknown, "Ask in other words").await?;
    assert!(form.text().starts_with("Ask in other words\nYour question"), "{}", form.text());
    let answer = ben.submits(&form, &[("question", "what is gguf")]).await?;
    assert!(answer.is_private() && answer.text().starts_with("What is GGUF?"), "{}", answer.text());
    assert!(ben.submits(&form, &[("question", "")]).await.is_err(), "an empty question cannot be sent");
    discord.assert_clean()
}
