//! Stories of asking: who sees an answer, why it was the answer, as plain text, and how it goes away again.

use super::Story;
use crate::support::{
    admins::small,
    bot::{Bot, discord},
};

pub(super) const RENTING: &str = "how expensive is a rented graphics card";

#[tokio::test]
async fn ana_asks_for_her_eyes_only() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let public = ana.slash("ask", &[("question", RENTING)]).await?;
    let private = ana.slash("ask", &[("question", RENTING), ("private", "true")]).await?;
    assert!(!public.is_private() && private.is_private());
    assert!(public.buttons().contains(&"Dismiss".to_owned()));
    assert!(!private.buttons().contains(&"Dismiss".to_owned()), "who alone sees it can close it anyway");
    discord.assert_clean()
}

#[tokio::test]
async fn who_asked_takes_the_answer_away() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let answer = ana.slash("ask", &[("question", RENTING)]).await?;
    let refused = ben.presses(&answer, "Dismiss").await?;
    assert!(refused.is_private() && refused.text().starts_with("Only the person who asked"), "{}", refused.text());
    assert_eq!(discord.messages_sent(), 1);
    ana.presses(&answer, "Dismiss").await?;
    assert_eq!(discord.messages_sent(), 0);
    discord.assert_clean()
}

#[tokio::test]
async fn a_moderator_takes_an_answer_away() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let asked = discord.person("ana").says(&format!("{{bot}} {RENTING}"));
    let ana = discord.person("ana");
    let answer = ana.sees_reply_to(&asked).await?;
    discord.person("mia").moderates().presses(&answer, "Dismiss").await?;
    ana.sees_reply_vanish(&asked).await?;
    discord.assert_clean()
}

#[tokio::test]
async fn who_is_too_late_to_take_an_answer_away_is_told() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let answer = ana.slash("ask", &[("question", RENTING)]).await?;
    ana.presses(&answer, "Dismiss").await?;
    // Discord refuses to take away what is gone, after it was told that the press was heard.
    let told = ana.presses(&answer, "Dismiss").await?;
    assert!(told.is_private() && told.text().starts_with("Something went wrong"), "{}", told.text());
    discord.assert_clean()
}

#[tokio::test]
async fn ben_wants_to_know_why() -> Story {
    let discord = discord().await?;
    let bot = Bot::start_small(&discord).await?;
    let answer = discord.person("ana").slash("ask", &[("question", RENTING)]).await?;
    bot.crashes(&discord).await?;
    let _bot = Bot::start_small(&discord).await?;
    let why = discord.person("ben").presses(&answer, "Why this answer?").await?;
    assert!(why.is_private(), "everybody may ask, and nobody else is bothered");
    assert!(why.text().contains("nearest to “how expensive is a rented graphics card”"), "{}", why.text());
    assert!(why.text().contains("% sure") && why.text().contains("The runner-up was “"), "{}", why.text());
    discord.assert_clean()
}

#[tokio::test]
async fn cem_sees_no_embeds() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let cem = discord.person("cem");
    let answer = cem.slash("ask", &[("question", "privacy/local")]).await?;
    let first = cem.presses(&answer, "As plain text").await?;
    assert!(first.is_private() && !first.is_update());
    assert!(first.text().starts_with("**Does a local model keep my data at home?**"), "{}", first.text());
    let second = cem.presses(&first, "Next page").await?;
    assert!(second.is_update() && second.text().contains("https://example.org/privacy"), "{}", second.text());
    assert_eq!(cem.presses(&second, "Previous page").await?.text(), first.text());
    for page in [&first, &second] {
        let words = page.text();
        let last = words.lines().rev().find(|line| !line.starts_with('[')).unwrap().to_owned();
        assert!(!last.ends_with(char::is_alphanumeric) || last.ends_with("2026"), "cut inside a sentence: {last:?}");
    }
    discord.assert_clean()
}

#[tokio::test]
async fn where_embeds_are_forbidden_it_writes_plainly() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let plain = discord.home().channel("plain");
    plain.forbids_embeds();
    let ana = discord.person("ana").at(&plain);
    let answer = ana.slash("ask", &[("question", "cost/renting")]).await?;
    assert!(answer.text().starts_with("**What does renting a graphics card cost?**"), "{}", answer.text());
    assert!(!answer.has_embed() && answer.text().contains("https://www.example.org/prices"));
    for _ in 0..2 {
        let asked = ana.says("{bot} price of renting a gpu by the hour");
        let answer = ana.sees_reply_to(&asked).await?;
        assert!(!answer.has_embed() && !answer.text().is_empty(), "{}", answer.text());
    }
    let asked = ana.says("{bot} is llama allowed for commercial use");
    ana.sees_reply_to(&asked).await?;
    ana.edits(&asked, "{bot} what does gguf mean");
    assert!(!ana.sees_reply_with(&asked, "What is GGUF?").await?.has_embed());
    assert_eq!(discord.invalid_requests(), 1, "after the first one it knows");
    let long = ana.slash("ask", &[("question", "privacy/local")]).await?;
    assert!(!long.has_embed() && long.text().contains("\n… › As plain text\n"), "{}", long.text());
    let whole = ana.presses(&long, "As plain text").await?;
    let rest = ana.presses(&whole, "Next page").await?;
    assert!(rest.text().contains("https://example.org/privacy"), "{}", rest.text());
    let shown = ana.manages_server().slash("kb show", &[("id", "cost/renting")]).await?;
    assert!(!shown.has_embed() && shown.text().contains("Where it comes from"), "{}", shown.text());
    discord.assert_clean()
}

#[tokio::test]
async fn somebody_elses_question_is_answered_in_public_or_private() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let asked = ana.says("is llama allowed for commercial use");
    let public = ben.uses_on("Answer this", &asked).await?;
    let private = ben.uses_on("Answer this privately", &asked).await?;
    assert!(!public.is_private() && private.is_private());
    let link = format!("In answer to https://discord.com/channels/{}/", discord.home().id());
    for answer in [public, private] {
        assert!(answer.text().starts_with(&link), "{}", answer.text());
        assert!(answer.text().contains(&asked) && answer.text().contains("May I use Llama at work?"));
    }
    discord.assert_clean()
}

#[tokio::test]
async fn a_choice_is_for_the_one_who_asked() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let choice = ana.slash("ask", &[("question", "local llama")]).await?;
    let bens = ben.presses(&choice, "May I use Llama at work?").await?;
    assert!(bens.is_private() && bens.text().starts_with("May I use Llama at work?"), "{}", bens.text());
    assert!(!bens.buttons().contains(&"Dismiss".to_owned()));
    let anas = ana.presses(&choice, "May I use Llama at work?").await?;
    assert!(anas.is_update() && anas.text().starts_with("May I use Llama at work?"), "{}", anas.text());
    // Her client shows the choice for a moment longer, so she presses again.
    let again = ana.presses(&choice, "May I use Llama at work?").await?;
    assert!(again.is_update() && again.text().starts_with("May I use Llama at work?"), "{}", again.text());
    assert!(ben.presses(&again, "Dismiss").await?.text().starts_with("Only the person who asked"));
    ana.presses(&again, "Dismiss").await?;
    assert_eq!(discord.messages_sent(), 0);
    discord.assert_clean()
}

#[tokio::test]
async fn many_choices_are_picked_from_a_list() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let ana = discord.person("ana");
    let choice = ana.slash("ask", &[("question", "model licence for business")]).await?;
    let listed = "Which licence should a start-up look for?";
    assert!(!choice.buttons().contains(&listed.to_owned()), "five are too many for buttons: {}", choice.text());
    let picked = ana.picks(&choice, listed).await?;
    assert!(picked.is_update() && picked.text().starts_with(listed), "{}", picked.text());
    discord.assert_clean()
}

#[tokio::test]
async fn both_may_take_away_the_answer_that_ben_had_given_to_ana() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    for taker in [&ana, &ben] {
        let answer = ben.uses_on_message("Answer this", &ana, RENTING).await?;
        assert!(discord.person("cem").presses(&answer, "Dismiss").await?.text().starts_with("Only the person"));
        taker.presses(&answer, "Dismiss").await?;
        assert_eq!(discord.messages_sent(), 0);
    }
    discord.assert_clean()
}

#[tokio::test]
async fn a_picture_that_ben_wants_answered_is_no_question() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    let told = ben.uses_on_message("Answer this", &ana, "").await?;
    assert!(told.is_private() && told.text().contains("Hi! Ask me anything"), "{}", told.text());
    discord.assert_clean()
}

#[tokio::test]
async fn ana_asks_where_an_answer_comes_from() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let offered = ana.types("source", "answer", "gguf").await?;
    assert_eq!(offered[0].1, "deployment/gguf");
    let source = ana.slash("source", &[("answer", &offered[0].1)]).await?;
    assert!(source.is_private() && source.text().contains("https://example.org/gguf"), "{}", source.text());
    assert!(source.text().contains("21 November 2026") && source.text().contains("what does gguf mean"));
    let shared = ana.slash("source", &[("answer", RENTING), ("public", "true")]).await?;
    assert!(!shared.is_private() && shared.text().contains("`cost/renting`"), "{}", shared.text());
    discord.assert_clean()
}

#[tokio::test]
async fn help_names_every_command() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let help = ana.slash("help", &[]).await?;
    for command in discord.commands() {
        assert!(help.text().contains(&command), "{command} is missing: {}", help.text());
    }
    assert!(help.text().contains("Make this an answer`: right-click or long-press a message to make it an answer"));
    assert!(help.is_private() && !ana.slash("help", &[("public", "true")]).await?.is_private());
    discord.assert_clean()
}

#[tokio::test]
async fn where_embeds_are_forbidden_long_words_go_on_in_another_message() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let _bot = Bot::start_on(&discord, folder.path()).await?;
    let plain = discord.home().channel("plain");
    plain.forbids_embeds();
    let ana = discord.person("ana").at(&plain).manages_server();
    for language in ["en-US", "de", "es-ES", "fr", "ja"] {
        let ana = ana.speaking(language);
        let help = ana.slash("help", &[]).await?;
        let last = discord.called("forget-me", language).unwrap_or_else(|| "forget-me".to_owned());
        let mut whole = help.text();
        if !whole.contains(&last) {
            whole = format!("{whole}\n{}", ana.reads_on(&help, &last).await?);
        }
        for command in discord.commands() {
            let called = discord.called(&command, language).unwrap_or(command);
            assert!(whole.contains(&called), "{called} is missing: {whole}");
        }
        assert!(help.is_private() && !whole.contains('…') && !whole.ends_with(':'), "{whole}");
    }
    let uses: &[(&str, &[(&str, &str)])] = &[
        ("privacy", &[]),
        ("topics", &[]),
        ("source", &[("answer", "cost/renting")]),
        ("recommend", &[]),
        ("stats", &[]),
        ("kb inbox", &[]),
        ("kb show", &[("id", "cost/renting")]),
        ("kb history", &[("id", "cost/renting")]),
        ("kb test", &[("question", RENTING)]),
    ];
    for (command, options) in uses {
        let seen = ana.slash(command, options).await?;
        assert!(!seen.has_embed() && !seen.text().lines().any(|line| line == "…"), "{command}: {}", seen.text());
    }
    discord.assert_clean()
}

#[tokio::test]
async fn a_follow_up_is_a_reply() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let asked = ana.says("{bot} what does gguf mean");
    let answer = ana.sees_reply_to(&asked).await?;
    let asked = ana.replies(&answer, "is llama allowed for commercial use");
    let next = ana.sees_reply_to(&asked).await?;
    assert!(next.text().starts_with("May I use Llama at work?"), "{}", next.text());
    assert_eq!(next.replies_to(), Some(asked));
    discord.assert_clean()
}
