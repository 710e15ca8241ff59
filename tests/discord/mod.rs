//! Stories on Discord: the real program against the loopback, which holds everything it sends against Discord's rules.

use std::{fs, net::TcpListener, process::Stdio, time::Duration};

use discord_loopback::StoryError;

use crate::support::bot::{Bot, TOKEN, discord};

mod asking;
mod browse;
mod connection;
mod exchange;
mod fairness;
mod incidents;
mod kb;
mod languages;
mod learning;
mod listening;
mod places;
mod recommend;

/// How a story ends.
type Story = Result<(), StoryError>;

/// Discord's bits for the intents that need approval: members, presences, message content.
const PRIVILEGED: u64 = 1 << 1 | 1 << 8 | 1 << 15;

#[tokio::test]
async fn ana_asks_with_a_command() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    assert_eq!(discord.intents() & PRIVILEGED, 0);
    let commands = [
        "ask",
        "recommend",
        "compare",
        "proscons",
        "topics",
        "source",
        "help",
        "Answer this",
        "Answer this privately",
        "kb",
        "listen",
        "Make this an answer",
        "stats",
        "privacy",
        "forget-me",
    ];
    assert_eq!(discord.commands(), commands);

    let ana = discord.person("ana");
    let answer = ana.slash("ask", &[("question", "waht is qlora??")]).await?;
    assert!(answer.text().starts_with("What are LoRA and QLoRA?"), "{}", answer.text());
    assert!(!answer.is_private());

    let thanks = ana.presses(&answer, "👍").await?;
    assert_eq!(thanks.text(), "Thank you, good to know.");
    assert!(thanks.is_private() && !thanks.is_update());

    let related = ana.presses(&answer, &answer.buttons()[0]).await?;
    assert!(related.is_private() && related.text().starts_with(&answer.buttons()[0]), "{}", related.text());
    discord.assert_clean()
}

#[tokio::test]
async fn ana_types_and_is_offered_questions() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let ana = discord.person("ana");
    let offered = ana.types("ask", "question", "license of llam").await?;
    assert!(
        offered.len() <= 25 && offered.iter().take(5).any(|(_, value)| value.starts_with("licences/llama")),
        "{offered:?}"
    );
    let (label, value) = &offered[0];
    let answer = ana.slash("ask", &[("question", value)]).await?;
    assert!(answer.text().starts_with(label.trim_end_matches('…')), "{}", answer.text());
    assert!(!ana.types("ask", "question", "").await?.is_empty());
    discord.assert_clean()
}

#[tokio::test]
async fn people_talk_to_it_in_their_ways() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));

    let asked = ana.says("hey {bot} can i run a model without a gpu");
    let answer = ana.sees_reply_to(&asked).await?;
    assert!(answer.text().starts_with("Can I run a model without a graphics card?"), "{}", answer.text());

    let asked = ben.replies(&answer, "and what is gguf?");
    assert!(ben.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"));

    let asked = ana.says("{bot} may i use qwen commercially");
    let answer = ana.sees_reply_to(&asked).await?;
    let asked = ana.replies(&answer, "and mistral?");
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("May I use Mistral models commercially?"));

    let asked = ben.says_directly("does a local model phone home");
    assert!(ben.sees_reply_to(&asked).await?.text().starts_with("Does a local model send my data anywhere?"));

    let asked = ana.says("{bot}");
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("Hi! Ask me anything"));

    let chat = ben.says("can i run a model without a gpu");
    assert!(ben.sees_no_reply_to(&chat).await, "a message to nobody was answered");

    let answer = ben.uses_on_message("Answer this", &ana, "is llama ok for commercial use").await?;
    assert!(answer.text().starts_with("In answer to https://discord.com/channels/"), "{}", answer.text());
    assert!(answer.text().contains("700 million"), "{}", answer.text());
    discord.assert_clean()
}

#[tokio::test]
async fn ben_is_led_to_a_recommendation() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let ben = discord.person("ben");
    let mut seen = ben.slash("recommend", &[]).await?;
    assert!(seen.is_private());
    let mut asked = 0;
    while seen.text().starts_with("Question") {
        asked += 1;
        assert!(asked <= 10, "it asks without end: {}", seen.text());
        let first = seen.buttons()[0].clone();
        seen = ben.presses(&seen, &first).await?;
        assert!(seen.is_private() && seen.is_update());
    }
    let result = seen.text();
    assert!(result.contains("Why: ") && result.contains("The price of it: "), "{result}");

    let back = ben.presses(&seen, "Back").await?;
    assert!(back.text().starts_with(&format!("Question {asked}")), "{}", back.text());
    let code = result.split("Code ").nth(1).unwrap().split(". ").next().unwrap();
    assert_eq!(ben.slash("recommend", &[("code", code)]).await?.text(), result);
    let afresh = ben.presses(&seen, "Start over").await?;
    assert!(afresh.text().starts_with("Question 1"), "{}", afresh.text());
    discord.assert_clean()
}

#[tokio::test]
async fn a_button_outlives_the_bot() -> Story {
    let discord = discord().await?;
    let bot = Bot::start(&discord).await?;
    let ana = discord.person("ana");
    let question = ana.slash("recommend", &[]).await?;
    let topics = ana.slash("topics", &[]).await?;
    bot.crashes(&discord).await?;

    let _bot = Bot::start(&discord).await?;
    let next = ana.presses(&question, &question.buttons()[0]).await?;
    assert!(next.text().starts_with("Question 2"), "{}", next.text());
    assert!(ana.presses(&topics, "Next page").await?.is_update());

    for forged in
        ["w1:i:NONSENSE", "w0:c:a/b", "w1:c:no/such-entry", "w1:t:999:cost", "w1:l:18446744073709551615", "💥"]
    {
        let kind = ana.presses_code(&question, forged).await?;
        assert!(!kind.text().is_empty(), "{forged}");
    }
    discord.assert_clean()
}

#[tokio::test]
async fn every_command_keeps_to_the_rules() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let ana = discord.person("ana");
    let long = "is llama free? ".repeat(400);
    let uses: &[(&str, &[(&str, &str)])] = &[
        ("help", &[]),
        ("compare", &[]),
        ("compare", &[("feature", "cost")]),
        ("compare", &[("feature", "@everyone")]),
        ("proscons", &[]),
        ("proscons", &[("option", "open weights")]),
        ("topics", &[]),
        ("topics", &[("topic", "licences")]),
        ("topics", &[("topic", "**nothing**")]),
        ("recommend", &[("code", "nonsense")]),
        ("ask", &[("question", "😂😂")]),
        ("ask", &[("question", &long)]),
        ("ask", &[("question", "open")]),
    ];
    for (command, options) in uses {
        let seen = ana.slash(command, options).await?;
        assert!(!seen.text().is_empty(), "{command} {options:?}");
        discord.assert_clean()?;
    }
    Ok(())
}

#[tokio::test]
async fn a_saved_answer_is_served_at_once() -> Story {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers/cost/renting.md");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let answer = |price: &str| {
        format!(
            "+++\ntitle = \"What does renting cost?\"\nphrases = [\"price of renting\"]\nsources = [\"https://example.org\"]\n+++\n{price} dollars."
        )
    };
    fs::write(&file, answer("Two")).unwrap();

    let discord = discord().await?;
    let _bot = Bot::start_on(&discord, folder.path()).await?;
    let ana = discord.person("ana");
    let ask = || ana.slash("ask", &[("question", "cost/renting"), ("private", "true")]);
    assert!(ask().await?.text().contains("Two dollars."));

    fs::write(&file, answer("Three")).unwrap();
    let mut tries = 0;
    while !ask().await?.text().contains("Three dollars.") {
        tries += 1;
        assert!(tries < 200, "the change was never served");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    fs::write(&file, "broken").unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(ask().await?.text().contains("Three dollars."), "a broken save was served");
    discord.assert_clean()
}

#[cfg(unix)]
#[tokio::test]
async fn it_stops_when_told_also_while_discord_is_out_of_reach() -> Story {
    let discord = discord().await?;
    let dead = TcpListener::bind("127.0.0.1:0").unwrap();
    let gateway = format!("ws://{}", dead.local_addr().unwrap());
    let mut bot = Bot::spawn(Bot::prepared(&discord).env("WEIGHWISE__DISCORD__GATEWAY", gateway));
    // It tries to connect, and nobody ever answers.
    let (_silent, _) = tokio::task::spawn_blocking(move || dead.accept()).await.unwrap().unwrap();
    assert!(bot.is_told_to_stop().await.success());

    // It asks again and again what it may do, and is always told to come later.
    discord.limits("GET /oauth2/applications/@me", usize::MAX, Duration::from_millis(1));
    let mut bot = Bot::spawn(Bot::prepared(&discord).env("WEIGHWISE__DISCORD__MESSAGE_CONTENT", "true"));
    while discord.invalid_requests() == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(bot.is_told_to_stop().await.success());

    let mut bot = Bot::start(&discord).await?;
    assert!(bot.is_told_to_stop().await.success());
    discord.bot_is_gone().await?;
    discord.assert_clean()
}

/// At the loudest level the libraries below would log whole messages.
#[tokio::test]
async fn no_words_of_people_are_logged() -> Story {
    let log = tempfile::NamedTempFile::new().unwrap();
    let discord = discord().await?;
    let loud = "trace,tungstenite=trace,tungstenite::protocol=trace,serenity::gateway=trace";
    let mut loudly = Bot::prepared(&discord);
    loudly.env("WEIGHWISE__LOG", loud).stderr(Stdio::from(log.reopen().unwrap()));
    let _bot = Bot::spawn(&mut loudly);
    discord.bot_is_ready().await?;
    let ana = discord.person("ana");
    let asked = ana.says("hey {bot} what is gguf, my dear wombat?");
    ana.sees_reply_to(&asked).await?;
    ana.slash("ask", &[("question", "is my wombat free software")]).await?;

    let logged = fs::read_to_string(log.path()).unwrap();
    assert!(logged.contains("TRACE") && logged.contains("ready"), "nothing loud was logged: {logged}");
    for secret in ["wombat", "GGUF", TOKEN] {
        let line = logged.lines().find(|line| line.contains(secret));
        assert!(line.is_none(), "{secret} was logged: {line:?}");
    }
    discord.assert_clean()
}
