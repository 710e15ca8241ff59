//! Stories of a question and its answer in a channel: they change together, go together, and stand there once.

use std::{fs, path::Path, process::Stdio};

use super::{Story, listening};
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
    let _bot = listening::listens(&discord, "0").await?;
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

#[tokio::test]
async fn what_was_dismissed_is_asked_anew_by_an_edit() -> Story {
    let log = tempfile::NamedTempFile::new().unwrap();
    let discord = discord().await?;
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small");
    let mut prepared = Bot::prepared(&discord);
    prepared.arg("--knowledge").arg(small).stderr(Stdio::from(log.reopen().unwrap()));
    let _bot = Bot::spawn(&mut prepared);
    discord.bot_is_ready().await?;
    let ana = discord.person("ana");
    let asked = ana.says("{bot} what does gguf mean");
    let answer = ana.sees_reply_to(&asked).await?;
    ana.presses(&answer, "Dismiss").await?;
    ana.sees_reply_vanish(&asked).await?;
    ana.edits(&asked, "{bot} is llama allowed for commercial use");
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("May I use Llama at work?"));
    ana.deletes(&asked);
    ana.sees_reply_vanish(&asked).await?;
    let logged = fs::read_to_string(log.path()).unwrap();
    assert!(!logged.contains("ERROR weighwise::faces"), "{logged}");
    discord.assert_clean()
}

#[tokio::test]
async fn an_answer_for_somebody_else_belongs_to_the_question() -> Story {
    let discord = discord().await?;
    let _bot = listening::listens(&discord, "0").await?;
    let (ana, ben, cem) = (discord.person("ana"), discord.person("ben"), discord.person("cem"));
    let asked = ana.says("what does gguf mean");
    let answer = ben.uses_on("Answer this", &asked).await?;
    assert!(answer.text().contains("What is GGUF?"), "{}", answer.text());
    ana.edits(&asked, "is llama allowed for commercial use");
    let followed = ana.sees_message_with("May I use Llama at work?").await?;
    assert!(
        followed.id() == answer.id() && followed.text().starts_with("In answer to https://"),
        "{}",
        followed.text()
    );
    let again = cem.uses_on("Answer this", &asked).await?;
    assert!(again.id() != answer.id() && again.text().contains(POINTER), "{}", again.text());
    ana.deletes(&asked);
    for gone in [&answer, &again] {
        ana.sees_vanish(gone).await?;
    }
    assert_eq!(discord.messages_sent(), 0);
    discord.assert_clean()
}

#[tokio::test]
async fn what_is_cleaned_up_elsewhere_makes_it_forget_nothing() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, moderator) = (discord.person("ana"), discord.person("ada").at(&discord.server("other").channel("talk")));
    let asked = ana.says("{bot} what does gguf mean");
    ana.sees_reply_to(&asked).await?;
    let others: Vec<String> = (1..=4_200).map(|number| number.to_string()).collect();
    for some in others.chunks(100) {
        moderator.deletes_all(&some.iter().map(String::as_str).collect::<Vec<_>>());
    }
    // Messages are handled side by side: this is answered when most of those were.
    let last = moderator.says("{bot} what does gguf mean");
    moderator.sees_reply_to(&last).await?;
    ana.edits(&asked, "{bot} is llama allowed for commercial use");
    ana.sees_reply_with(&asked, "May I use Llama at work?").await?;
    ana.deletes(&asked);
    ana.sees_reply_vanish(&asked).await?;
    discord.assert_clean()
}

#[tokio::test]
async fn a_link_that_is_on_its_way_when_its_answer_goes_is_the_last() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben, cem) = (discord.person("ana"), discord.person("ben"), discord.person("cem"));
    let asked = ana.says("{bot} what does gguf mean");
    let answer = ana.sees_reply_to(&asked).await?;
    discord.holds_messages(true);
    let again = ben.says("{bot} what does gguf mean");
    assert!(ben.sees_no_reply_to(&again).await);
    ana.presses(&answer, "Dismiss").await?;
    ana.sees_reply_vanish(&asked).await?;
    discord.holds_messages(false);
    assert!(ben.sees_reply_to(&again).await?.text().starts_with(POINTER));
    let later = cem.says("{bot} what does gguf mean");
    assert!(cem.sees_reply_to(&later).await?.text().starts_with("What is GGUF?"));
    discord.assert_clean()
}

#[tokio::test]
async fn a_remark_on_an_answer_is_no_question() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let asked = ana.says("{bot} may i use qwen commercially");
    let answer = ana.sees_reply_to(&asked).await?;
    for words in ["thanks!", "nice answer", "lol"] {
        let remark = ben.replies(&answer, words);
        assert!(ben.sees_no_reply_to(&remark).await, "{words}");
    }
    let question = ben.replies(&answer, "and mistral?");
    assert!(ben.sees_reply_to(&question).await?.text().starts_with("May I use Mistral models commercially?"));
    let called = ben.replies(&answer, "{bot} thanks!");
    assert!(ben.sees_reply_to(&called).await?.text().starts_with("Hi!"));

    // What stood above is known from plain words, too.
    let plain = discord.home().channel("plain");
    plain.forbids_embeds();
    let ana = ana.at(&plain);
    let asked = ana.says("{bot} may i use qwen commercially");
    let answer = ana.sees_reply_to(&asked).await?;
    assert!(!answer.has_embed());
    let question = ana.replies(&answer, "and mistral?");
    assert!(ana.sees_reply_to(&question).await?.text().starts_with("**May I use Mistral models commercially?**"));
    discord.assert_clean()
}

#[tokio::test]
async fn who_calls_it_below_hidden_words_is_told_the_way() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let asked = ana.says("what does gguf mean");
    let called = ben.replies_to(&asked, "{bot}");
    let told = ben.sees_reply_to(&called).await?;
    assert!(
        told.text().starts_with("I may not read the message") && told.text().contains("Answer this"),
        "{}",
        told.text()
    );
    discord.assert_clean()
}
