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

const POINTER: &str = "I answered that here a moment ago: https://discord.com/channels/";

#[tokio::test]
async fn an_edit_into_what_was_just_said_points_to_it() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let asked = ana.says("{bot} what does gguf mean");
    let answer = ana.sees_reply_to(&asked).await?;
    let other = ben.says("{bot} is llama allowed for commercial use");
    ben.sees_reply_to(&other).await?;
    ben.edits(&other, "{bot} gguf file format explained");
    let pointer = ben.sees_reply_with(&other, POINTER).await?;
    assert!(pointer.text().contains(answer.id()), "{}", pointer.text());
    // What ben's message said stands nowhere now.
    let again = ana.says("{bot} is llama allowed for commercial use");
    assert!(ana.sees_reply_to(&again).await?.text().starts_with("May I use Llama at work?"));
    ana.edits(&asked, "{bot} what does gguf mean, please");
    ana.sees_reply_with(&asked, "What is GGUF?").await?;
    discord.assert_clean()
}

#[tokio::test]
async fn whatever_asks_in_public_is_pointed_to_what_stands_there() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let question = [("question", "what does gguf mean")];
    let answer = ana.slash("ask", &question).await?;
    assert!(answer.text().starts_with("What is GGUF?"), "{}", answer.text());

    let pointer = ben.slash("ask", &question).await?;
    assert!(!pointer.is_private() && pointer.text().starts_with(POINTER), "{}", pointer.text());
    assert!(pointer.text().contains(answer.id()));
    assert!(ben.presses(&pointer, "Show it to me here").await?.text().starts_with("What is GGUF?"));
    let said = ana.says("the gguf file format explained");
    let about = ben.uses_on("Answer this", &said).await?;
    assert!(about.text().starts_with("In answer to https://") && about.text().contains(POINTER), "{}", about.text());
    let asked = ben.says("{bot} what does gguf mean");
    assert!(ben.sees_reply_to(&asked).await?.text().contains(answer.id()));

    // Who alone sees an answer gets all of it.
    let private = ben.slash("ask", &[question[0], ("private", "true")]).await?;
    assert!(private.text().starts_with("What is GGUF?"));
    assert!(ben.uses_on("Answer this privately", &said).await?.text().contains("What is GGUF?"));
    let elsewhere = ben.at(&discord.home().channel("elsewhere"));
    assert!(elsewhere.slash("ask", &question).await?.text().starts_with("What is GGUF?"), "another channel is told");
    let between = ben.directly();
    for _ in 0..2 {
        assert!(
            between.slash("ask", &question).await?.text().starts_with("What is GGUF?"),
            "between two nothing is repeated"
        );
    }

    ana.presses(&answer, "Dismiss").await?;
    assert!(ben.slash("ask", &question).await?.text().starts_with("What is GGUF?"), "what is gone is said again");
    discord.assert_clean()
}

#[tokio::test]
async fn what_was_picked_from_a_choice_stands_there_too() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let choice = ana.slash("ask", &[("question", "local llama")]).await?;
    let picked = ana.presses(&choice, "May I use Llama at work?").await?;
    assert!(picked.is_update() && picked.text().starts_with("May I use Llama at work?"), "{}", picked.text());
    let pointer = ben.slash("ask", &[("question", "licences/llama")]).await?;
    assert!(pointer.text().starts_with(POINTER) && pointer.text().contains(choice.id()), "{}", pointer.text());
    let again = ben.slash("ask", &[("question", "renting or llama")]).await?;
    let pointer = ben.presses(&again, "May I use Llama at work?").await?;
    assert!(pointer.is_update() && pointer.text().starts_with(POINTER), "{}", pointer.text());
    discord.assert_clean()
}

#[tokio::test]
async fn what_changes_no_words_changes_no_answer() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let question = ana.says("what does gguf mean");
    let called = ben.replies_to(&question, "{bot}");
    let answer = ben.sees_reply_to(&called).await?;
    assert!(answer.text().starts_with("What is GGUF?"), "{}", answer.text());
    ben.pins(&called);
    assert!(ben.sees_reply_stay(&called, &answer).await);
    // Neither does what leaves nothing to answer.
    ben.edits(&called, "{bot} is llama allowed for commercial use");
    let answer = ben.sees_reply_with(&called, "May I use Llama at work?").await?;
    ana.deletes(&question);
    ben.edits(&called, "{bot} ???");
    assert!(ben.sees_reply_stay(&called, &answer).await);
    discord.assert_clean()
}
