//! Stories of listening: in channels and forums that an admin has opened to it, the bot answers when it is sure and
//! nobody else has.

use std::{fs, path::Path, process::Stdio, time::Duration};

use discord_loopback::{Loopback, StoryError};

use super::Story;
use crate::support::bot::{Bot, discord};

/// A bot that may read everything, and lets people answer first for some seconds.
pub(super) async fn listens(discord: &Loopback, patience: &str) -> Result<Bot, StoryError> {
    let mut prepared = Bot::prepared(discord);
    prepared
        .arg("--knowledge")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small"))
        .env("WEIGHWISE__DISCORD__MESSAGE_CONTENT", "true")
        .env("WEIGHWISE__DISCORD__PATIENCE_SECONDS", patience);
    let bot = Bot::spawn(&mut prepared);
    discord.bot_is_ready().await?;
    Ok(bot)
}

#[tokio::test]
async fn it_answers_unasked_where_it_may_listen() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "0").await?;
    let (ana, admin) = (discord.person("ana"), discord.person("ada").manages_server());
    let before = ana.says("what does gguf mean");
    assert!(ana.sees_no_reply_to(&before).await, "nobody let it listen");
    let refused = ana.let_in().slash("listen", &[("channel", "general"), ("on", "true")]).await?;
    assert!(refused.is_private() && !refused.text().contains("From now on"), "{}", refused.text());

    let set = admin.slash("listen", &[("channel", "general"), ("on", "true")]).await?;
    assert!(set.is_private() && set.text().starts_with("From now on I listen in"), "{}", set.text());
    let asked = ana.says("what does gguf mean");
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"));
    let chat = ana.says("lovely weather on my side today");
    assert!(ana.sees_no_reply_to(&chat).await, "it is not sure, so it is silent");
    let again = ana.says("gguf file format explained");
    assert!(ana.sees_no_reply_to(&again).await, "the answer stands there already");

    admin.slash("listen", &[("channel", "general"), ("on", "false")]).await?;
    let after = ana.says("is llama allowed for commercial use");
    assert!(ana.sees_no_reply_to(&after).await, "it is no longer let listen");
    discord.assert_clean()
}

#[tokio::test]
async fn who_was_answered_by_a_person_is_left_in_peace() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "1").await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    discord.person("ada").manages_server().slash("listen", &[("channel", "general"), ("on", "true")]).await?;
    let asked = ana.says("what does gguf mean");
    ben.replies_to(&asked, "a file format");
    let other = ana.says("is llama allowed for commercial use");
    assert!(ana.sees_reply_to(&other).await?.text().starts_with("May I use Llama at work?"));
    assert_eq!(discord.messages_sent(), 1, "only the question that nobody answered is answered");
    discord.assert_clean()
}

#[tokio::test]
async fn what_is_changed_while_it_waits_is_answered_as_it_is_then() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "1").await?;
    let ana = discord.person("ana");
    discord.person("ada").manages_server().slash("listen", &[("channel", "general"), ("on", "true")]).await?;
    let asked = ana.says("what does gguf mean");
    let gone = ana.says("how expensive is a rented graphics card");
    ana.edits(&asked, "is llama allowed for commercial use");
    ana.deletes(&gone);
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("May I use Llama at work?"));
    assert!(ana.sees_no_reply_to(&gone).await);
    assert_eq!(discord.messages_sent(), 1);
    discord.assert_clean()
}

#[tokio::test]
async fn what_another_says_right_after_a_question_answers_it() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "1").await?;
    let (ana, ben, cem) = (discord.person("ana"), discord.person("ben"), discord.person("cem"));
    discord.person("ada").manages_server().slash("listen", &[("channel", "general"), ("on", "true")]).await?;
    let chat = cem.says("good morning");
    let answered = ana.says("what does gguf mean");
    ana.says("I keep seeing it");
    discord.person("beep").is_a_bot().says("a minute has passed");
    ben.says("it is a file format");
    // What replies to something else, what asks in turn, and what the asker adds answer nothing.
    let asked = cem.says("is llama allowed for commercial use");
    ana.replies_to(&chat, "good morning to you");
    ben.says("anybody for lunch?");
    assert!(cem.sees_reply_to(&asked).await?.text().starts_with("May I use Llama at work?"));
    let alone = ana.says(super::asking::RENTING);
    ana.says("for a week or so");
    assert!(ana.sees_reply_to(&alone).await?.text().starts_with("What does renting"));
    assert!(ana.sees_no_reply_to(&answered).await);
    assert_eq!(discord.messages_sent(), 2);
    discord.assert_clean()
}

#[tokio::test]
async fn what_another_says_in_the_thread_on_a_question_answers_it() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "1").await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    discord.person("ada").manages_server().slash("listen", &[("channel", "general"), ("on", "true")]).await?;
    let answered = ana.says("what does gguf mean");
    ben.at(&ben.opens_thread_on(&answered, "gguf")).says("shall we look at it together?");
    let asked = ana.says("is llama allowed for commercial use");
    ana.at(&ana.opens_thread_on(&asked, "llama")).says("it is for my work");
    assert!(
        ana.sees_reply_to(&asked).await?.text().starts_with("May I use Llama at work?"),
        "only ana has spoken there"
    );
    assert!(ana.sees_no_reply_to(&answered).await);
    discord.assert_clean()
}

#[tokio::test]
async fn a_post_in_which_another_has_spoken_is_left_in_peace() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "1").await?;
    let forum = discord.home().forum("questions");
    discord.person("ada").manages_server().slash("listen", &[("channel", "questions"), ("on", "true")]).await?;
    let (ana, ben) = (discord.person("ana").at(&forum), discord.person("ben"));
    let (answered, first) = ana.posts("What does GGUF mean?", "I keep seeing it.");
    ana.at(&answered).says("sorry, I mean the files");
    ben.at(&answered).says("what did you download?");
    let (asked, other) = ana.posts("Llama", "is llama allowed for commercial use");
    discord.person("beep").is_a_bot().at(&asked).says("welcome");
    ana.at(&asked).says("it is for my work");
    assert!(ana.at(&asked).sees_reply_to(&other).await?.text().starts_with("May I use Llama at work?"));
    assert!(ana.at(&answered).sees_no_reply_to(&first).await);
    discord.assert_clean()
}

#[tokio::test]
async fn a_post_is_answered_from_its_title_and_first_message() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "0").await?;
    let forum = discord.home().forum("questions");
    discord.person("ada").manages_server().slash("listen", &[("channel", "questions"), ("on", "true")]).await?;
    let ana = discord.person("ana").at(&forum);
    let (thread, first) = ana.posts("What does GGUF mean?", "I keep seeing it.");
    assert!(ana.at(&thread).sees_reply_to(&first).await?.text().starts_with("What is GGUF?"));
    let (thread, first) = ana.posts("A quick one", "is llama allowed for commercial use");
    assert!(ana.at(&thread).sees_reply_to(&first).await?.text().starts_with("May I use Llama at work?"));
    let (thread, first) = ana.posts("Hello all", "I am new here and like tea");
    assert!(ana.at(&thread).sees_no_reply_to(&first).await);
    discord.assert_clean()
}

#[tokio::test]
async fn posts_of_bots_and_old_ones_are_left_alone() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "0").await?;
    let forum = discord.home().forum("questions");
    discord.person("ada").manages_server().slash("listen", &[("channel", "questions"), ("on", "true")]).await?;
    let (ana, ben, beep) = (discord.person("ana").at(&forum), discord.person("ben"), discord.person("beep").is_a_bot());
    let (thread, first) = beep.at(&forum).posts("What does GGUF mean?", "A question of the day.");
    assert!(ana.at(&thread).sees_no_reply_to(&first).await, "a bot was answered");

    // By its answer it becomes a member of the thread, and is told of that as of a new post.
    let (thread, first) = ana.posted(Duration::from_secs(3_600), "What does GGUF mean?", "I keep seeing it.");
    let called = ben.at(&thread).says("{bot} is llama allowed for commercial use");
    assert!(ben.sees_reply_to(&called).await?.text().starts_with("May I use Llama at work?"));
    assert!(ana.at(&thread).sees_no_reply_to(&first).await, "an old post was answered");

    let (thread, first) = ana.posts("What does renting cost?", "how expensive is a rented graphics card");
    let answer = ana.at(&thread).sees_reply_to(&first).await?;
    ana.at(&thread).presses(&answer, "Dismiss").await?;
    assert!(ana.at(&thread).sees_no_reply_to(&first).await, "what was dismissed came back");
    discord.assert_clean()
}

#[tokio::test]
async fn the_answer_follows_the_title_of_a_post() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "0").await?;
    let forum = discord.home().forum("questions");
    discord.person("ada").manages_server().slash("listen", &[("channel", "questions"), ("on", "true")]).await?;
    let ana = discord.person("ana").at(&forum);
    let (thread, first) = ana.posts("What does GGUF mean?", "I keep seeing it.");
    let ana = ana.at(&thread);
    let answer = ana.sees_reply_to(&first).await?;
    ana.renames("Is Llama allowed for commercial use?");
    assert_eq!(ana.sees_reply_with(&first, "May I use Llama at work?").await?.id(), answer.id());
    discord.assert_clean()
}

#[tokio::test]
async fn who_talks_to_somebody_is_left_in_peace() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "0").await?;
    let (ana, _ben) = (discord.person("ana"), discord.person("ben"));
    let _helpers = discord.home().role("helpers");
    discord.person("ada").manages_server().slash("listen", &[("channel", "general"), ("on", "true")]).await?;
    for words in ["{ben} what does gguf mean", "{helpers} what does gguf mean"] {
        let asked = ana.says(words);
        assert!(ana.sees_no_reply_to(&asked).await, "{words}");
    }
    discord.assert_clean()
}

#[tokio::test]
async fn without_the_intent_it_runs_and_says_what_is_missing() -> Story {
    let log = tempfile::NamedTempFile::new().unwrap();
    let discord = discord().await?;
    discord.forbids_message_content();
    let mut prepared = Bot::prepared(&discord);
    prepared
        .arg("--knowledge")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small"))
        .env("WEIGHWISE__DISCORD__MESSAGE_CONTENT", "true")
        .stderr(Stdio::from(log.reopen().unwrap()));
    let _bot = Bot::spawn(&mut prepared);
    discord.bot_is_ready().await?;
    let logged = fs::read_to_string(log.path()).unwrap();
    assert!(logged.contains("Discord has not granted the message content intent"), "{logged}");
    let ana = discord.person("ana");
    let asked = ana.says("{bot} what does gguf mean");
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"));
    let admin = discord.person("ada").manages_server();
    let set = admin.slash("listen", &[("channel", "general"), ("on", "true")]).await?;
    assert!(set.text().contains("the operator has not given me the message content intent"), "{}", set.text());
    discord.assert_clean()
}
