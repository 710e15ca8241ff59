//! Stories of fair use: one person cannot take what belongs to all, and a channel that is closed stops nothing else.

use std::{fs, path::Path, process::Stdio, time::Duration};

use super::Story;
use crate::support::bot::{Bot, discord};

#[tokio::test]
async fn who_asks_without_end_is_asked_to_wait() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let mut asked = 0;
    let note = loop {
        let seen = ana.slash("ask", &[("question", "deployment/gguf"), ("private", "true")]).await?;
        if !seen.text().starts_with("What is GGUF?") {
            break seen;
        }
        asked += 1;
        assert!(asked < 100, "nobody stops her");
    };
    assert!(asked >= 15, "{asked} questions are not many");
    assert!(note.is_private() && note.text().starts_with("That was a lot"), "{}", note.text());
    let shared = ana.slash("source", &[("answer", "deployment/gguf"), ("public", "true")]).await?;
    let answered = ana.uses_on_message("Answer this", &ben, "what does gguf mean").await?;
    for note in [shared, answered] {
        assert!(note.is_private() && note.text().starts_with("That was a lot"), "{}", note.text());
    }
    let note = ana.speaking("fr").uses_on_message("Answer this", &ben, "what does gguf mean").await?;
    assert!(!note.text().starts_with("That was a lot"), "what she alone sees is in her language: {}", note.text());
    assert!(ben.slash("ask", &[("question", "deployment/gguf")]).await?.text().starts_with("What is GGUF?"));
    discord.assert_clean()
}

#[tokio::test]
async fn who_writes_directly_without_end_is_told_once() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana").directly();
    for _ in 0..60 {
        ana.says("what does gguf mean");
    }
    ana.sees_message_with("That was a lot").await?;
    assert_eq!(ana.counts_messages_with("That was a lot").await, 1);
    discord.assert_clean()
}

#[tokio::test]
async fn a_closed_channel_stops_nothing_else() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let closed = discord.home().channel("closed");
    closed.closes_to_bot();
    let ana = discord.person("ana");
    let unanswered = ana.at(&closed).says("{bot} what does gguf mean");
    assert!(ana.sees_no_reply_to(&unanswered).await);
    let again = ana.at(&closed).says("{bot} what does lora mean");
    assert!(ana.sees_no_reply_to(&again).await);
    assert_eq!(discord.invalid_requests(), 2, "it tried as it is and in plain words, and not again and again");
    let asked = ana.says("{bot} what does gguf mean");
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"));
    discord.assert_clean()
}

#[tokio::test]
async fn who_uses_a_command_does_not_wait_behind_messages() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    discord.holds_messages(true);
    let asked: Vec<_> = (0..20)
        .map(|nth| ana.at(&discord.home().channel(&format!("talk-{nth}"))))
        .map(|ana| (ana.says("{bot} what does gguf mean"), ana))
        .collect();
    let command = ben.slash("ask", &[("question", "deployment/gguf")]).await?;
    assert!(command.text().starts_with("What is GGUF?"));
    assert!(ben.presses(&command, "👍").await?.text().starts_with("Thank you"));
    assert_eq!(discord.messages_sent(), 1, "the answer to the command, as all others are held back");
    discord.holds_messages(false);
    for (asked, ana) in asked {
        assert!(ana.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"));
    }
    discord.assert_clean()
}

#[tokio::test]
async fn bots_are_not_answered() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let other = discord.person("beep").is_a_bot();
    let said = other.says("{bot} what does gguf mean");
    assert!(other.sees_no_reply_to(&said).await);
    discord.assert_clean()
}

/// Whatever Discord refuses counts, as it bars who is refused too often.
#[tokio::test]
async fn every_refusal_is_counted() -> Story {
    let log = tempfile::NamedTempFile::new().unwrap();
    let discord = discord().await?;
    let soon = Duration::from_millis(1);
    discord.limits("GET /oauth2/applications/@me", 1, soon);
    discord.limits("GET /applications/{id}/commands", 1, soon);
    discord.limits("PUT /applications/{id}/commands", 1, soon);
    let mut prepared = Bot::prepared(&discord);
    prepared
        .arg("--knowledge")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small"))
        .env("WEIGHWISE__DISCORD__MESSAGE_CONTENT", "true")
        .env("WEIGHWISE__LOG", "weighwise=debug")
        .stderr(Stdio::from(log.reopen().unwrap()));
    let _bot = Bot::spawn(&mut prepared);
    discord.bot_is_ready().await?;
    let counted = || {
        let logged = fs::read_to_string(log.path()).unwrap();
        logged.lines().filter(|line| line.contains("refused a request, which counts")).count()
    };
    assert_eq!((counted(), discord.invalid_requests()), (3, 3));

    let ana = discord.person("ana");
    let callbacks = "POST /interactions/{id}/{token}/callback";
    discord.limits(callbacks, 1, soon);
    let refused = async {
        while counted() == 3 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::select! {
        offered = ana.types("ask", "question", "gguf") => panic!("{offered:?} was offered, or it was not counted"),
        () = refused => {}
    }
    // The answer to a command, and the word that it failed.
    discord.limits(callbacks, 2, Duration::ZERO);
    let refused = async {
        while counted() < 6 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::select! {
        seen = ana.slash("ask", &[("question", "deployment/gguf")]) => panic!("{seen:?} was seen, or it was not counted"),
        () = refused => {}
    }
    assert_eq!((counted(), discord.invalid_requests()), (6, 6));
    discord.assert_clean()
}
