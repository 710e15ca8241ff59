//! Stories of a question and its answer in a channel: they change together, go together, and stand there once.

use super::Story;
use crate::support::bot::{Bot, discord};

#[tokio::test]
async fn the_answer_follows_an_edit() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let asked = ana.says("{bot} what does gguf mean");
    let first = ana.sees_reply_to(&asked).await?;
    ana.edits(&asked, "{bot} is llama allowed for commercial use");
    let second = ana.sees_reply_with(&asked, "May I use Llama at work?").await?;
    assert_eq!(first.id(), second.id(), "it is the same message");
    assert_eq!(discord.messages_sent(), 1);
    discord.assert_clean()
}

#[tokio::test]
async fn an_edit_that_overtakes_the_answer_is_not_lost() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    for _ in 0..5 {
        let asked = ana.says("{bot} does a model on my own machine send data anywhere");
        ana.edits(&asked, "{bot} is llama allowed for commercial use");
        ana.sees_reply_with(&asked, "May I use Llama at work?").await?;
        ana.deletes(&asked);
        ana.sees_reply_vanish(&asked).await?;
    }
    discord.assert_clean()
}

#[tokio::test]
async fn who_takes_a_question_back_takes_the_answer_along() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let asked = ana.says("{bot} what does gguf mean");
    ana.sees_reply_to(&asked).await?;
    ana.deletes(&asked);
    ana.sees_reply_vanish(&asked).await?;
    assert_eq!(discord.messages_sent(), 0);
    discord.assert_clean()
}

#[tokio::test]
async fn what_was_just_said_is_pointed_to() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let asked = ana.says("{bot} what does gguf mean");
    let answer = ana.sees_reply_to(&asked).await?;
    let again = ben.says("{bot} gguf file format explained");
    let pointer = ben.sees_reply_to(&again).await?;
    assert!(
        pointer.text().starts_with("I answered that here a moment ago: https://discord.com/"),
        "{}",
        pointer.text()
    );
    assert!(pointer.text().contains(answer.id()));
    let shown = ben.presses(&pointer, "Show it to me here").await?;
    assert!(shown.is_private() && shown.text().starts_with("What is GGUF?"));

    let elsewhere = ben.at(&discord.home().channel("elsewhere"));
    let asked = elsewhere.says("{bot} what does gguf mean");
    assert!(elsewhere.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"), "another channel is told");
    discord.assert_clean()
}

#[tokio::test]
async fn what_is_gone_is_said_again() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let asked = ana.says("{bot} what does gguf mean");
    ana.sees_reply_to(&asked).await?;
    ana.deletes(&asked);
    ana.sees_reply_vanish(&asked).await?;
    let again = ben.says("{bot} what does gguf mean");
    assert!(ben.sees_reply_to(&again).await?.text().starts_with("What is GGUF?"));
    discord.assert_clean()
}

#[tokio::test]
async fn what_is_cleaned_up_at_once_takes_its_answers_along() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let one = ana.says("{bot} what does gguf mean");
    let other = ana.says("{bot} is llama allowed for commercial use");
    for asked in [&one, &other] {
        ana.sees_reply_to(asked).await?;
    }
    ana.deletes_all(&[&one, &other]);
    for asked in [&one, &other] {
        ana.sees_reply_vanish(asked).await?;
    }
    assert_eq!(discord.messages_sent(), 0);
    discord.assert_clean()
}
