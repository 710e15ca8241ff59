//! The loopback as a bot meets it on the wire: what it sends, what it takes, and what it refuses.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, unreachable_pub)]

mod bot;
mod rules;

use discord_loopback::{Loopback, StoryError};
use futures_util::StreamExt;
use reqwest::{StatusCode, multipart::Form};
use serde_json::json;

use bot::{Bot, asked, says};

#[tokio::test]
async fn a_connection_begins_beats_and_resumes() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 1).await;
    let guild = bot.hears().await;
    assert_eq!((guild["t"].as_str(), guild["s"].as_u64()), (Some("GUILD_CREATE"), Some(2)));
    bot.tells(json!({ "op": 1, "d": 2 })).await;
    assert_eq!(bot.hears().await["op"], 11);
    discord.bot_is_ready().await?;
    drop(bot);
    discord.bot_is_gone().await?;
    discord.assert_clean()
}

#[tokio::test]
async fn a_broken_connection_is_resumed_where_it_was() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 1 << 9).await;
    let ana = discord.person("ana");
    ana.says("{bot} one");
    assert_eq!(bot.hears().await["d"]["content"], "<@1000> one");
    discord.breaks_connections();
    assert!(bot.socket.next().await.unwrap().unwrap().is_close());
    discord.bot_is_gone().await?;
    ana.says("{bot} two");
    bot.reconnects(&discord).await;
    bot.tells(json!({ "op": 6, "d": { "token": "t", "session_id": bot.session, "seq": 2 } })).await;
    let (missed, resumed) = (bot.hears().await, bot.hears().await);
    assert_eq!((missed["d"]["content"].as_str(), missed["s"].as_u64()), (Some("<@1000> two"), Some(3)));
    assert_eq!(resumed["t"], "RESUMED");

    bot.reconnects(&discord).await;
    bot.tells(json!({ "op": 6, "d": { "token": "t", "session_id": "another", "seq": 2 } })).await;
    assert_eq!(bot.hears().await, json!({ "op": 9, "d": false }));
    discord.assert_clean()
}

#[tokio::test]
async fn an_invalid_session_says_whether_it_may_be_resumed() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let resume = json!({ "op": 6, "d": { "token": "t", "session_id": bot.session, "seq": 1 } });
    discord.asks_to_resume();
    assert_eq!(bot.hears().await, json!({ "op": 9, "d": true }));
    bot.reconnects(&discord).await;
    bot.tells(resume.clone()).await;
    assert_eq!(bot.hears().await["t"], "RESUMED");
    discord.ends_sessions();
    assert_eq!(bot.hears().await, json!({ "op": 9, "d": false }));
    bot.reconnects(&discord).await;
    bot.tells(resume).await;
    assert_eq!(bot.hears().await, json!({ "op": 9, "d": false }), "it is over");
    discord.assert_clean()
}

#[tokio::test]
async fn answers_that_come_too_late_are_refused() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let ana = discord.person("ana");
    asked(&ana, async {
        let (path, data) = bot.interaction().await;
        bot.posts(&path, &json!({ "type": 4, "data": says("in time") })).await;
        discord.passes(std::time::Duration::from_secs(16 * 60));
        let webhook = format!("/webhooks/1000/{}", data["token"].as_str().unwrap());
        assert_eq!(bot.posts(&webhook, &says("much later")).await, StatusCode::NOT_FOUND);
    })
    .await?;
    let late = async {
        let (path, _) = bot.interaction().await;
        discord.passes(std::time::Duration::from_secs(4));
        assert_eq!(bot.posts(&path, &json!({ "type": 4, "data": says("late") })).await, StatusCode::NOT_FOUND);
    };
    tokio::select! {
        seen = ana.slash("ask", &[]) => panic!("{seen:?} was seen"),
        () = late => {}
    }
    let StoryError::Faults(faults) = discord.assert_clean().unwrap_err() else { panic!("another error") };
    assert!(faults[0].contains("of the last 15 minutes") && faults[1].contains("within 3 seconds"), "{faults:?}");
    Ok(())
}

#[tokio::test]
async fn only_addressed_words_are_read() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 1 << 9 | 1 << 12).await;
    let ana = discord.person("ana");
    for (words, read) in [("hello all", ""), ("hi {bot}", "hi <@1000>")] {
        ana.says(words);
        assert_eq!(bot.hears().await["d"]["content"], read);
    }
    ana.says_directly("between us");
    let direct = bot.hears().await;
    assert_eq!((direct["d"]["content"].as_str(), direct["d"].get("guild_id")), (Some("between us"), None));
    Ok(())
}

#[tokio::test]
async fn answers_may_be_deferred_and_edited() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let ana = discord.person("ana");
    let seen = asked(&ana, async {
        let (path, data) = bot.interaction().await;
        assert_eq!(bot.posts(&path, &json!({ "type": 5 })).await, StatusCode::NO_CONTENT);
        let webhook = bot.url(&format!("/webhooks/1000/{}/messages/@original", data["token"].as_str().unwrap()));
        assert_eq!(bot.http.patch(webhook).json(&says("at last")).send().await.unwrap().status(), StatusCode::OK);
    })
    .await?;
    assert_eq!(seen.text(), "at last");

    let seen = asked(&ana, async {
        let (path, _) = bot.interaction().await;
        let form = Form::new().text("payload_json", json!({ "type": 4, "data": says("with a form") }).to_string());
        let status = bot.http.post(bot.url(&path)).multipart(form).send().await.unwrap().status();
        assert_eq!(status, StatusCode::NO_CONTENT);
    })
    .await?;
    assert_eq!(seen.text(), "with a form");
    discord.assert_clean()
}

#[tokio::test]
async fn a_modal_is_shown_and_submitted() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let ana = discord.person("ana");
    let modal = asked(&ana, async {
        let (path, _) = bot.interaction().await;
        bot.posts(&path, &json!({ "type": 9, "data": { "title": "Edit", "custom_id": "edit", "components": [{ "type": 1, "components": [{ "type": 4, "custom_id": "body", "label": "Text" }] }] } }))
            .await;
    })
    .await?;
    let (seen, ()) = tokio::join!(ana.submits(&modal, &[("body", "new words")]), async {
        let (path, data) = bot.interaction().await;
        assert_eq!((data["type"].as_u64(), data["data"]["custom_id"].as_str()), (Some(5), Some("edit")));
        let words = data["data"]["components"][0]["components"][0]["value"].as_str().unwrap();
        bot.posts(&path, &json!({ "type": 4, "data": says(words) })).await;
    });
    assert_eq!(seen?.text(), "new words");
    discord.assert_clean()
}

#[tokio::test]
async fn broken_rules_are_refused_and_remembered() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let ana = discord.person("ana");
    asked(&ana, async {
        let (path, _) = bot.interaction().await;
        let ping = json!({ "type": 4, "data": { "content": "@everyone" } });
        assert_eq!(bot.posts(&path, &ping).await, StatusCode::BAD_REQUEST);
        assert_eq!(bot.posts(&path, &json!({ "type": 7, "data": says("no") })).await, StatusCode::BAD_REQUEST);
        assert_eq!(bot.posts(&path, &json!({ "type": 4, "data": says("yes") })).await, StatusCode::NO_CONTENT);
        assert_eq!(bot.posts(&path, &json!({ "type": 4, "data": says("again") })).await, StatusCode::BAD_REQUEST);
    })
    .await?;
    assert_eq!(bot.posts("/interactions/1/unknown/callback", &json!({ "type": 4 })).await, StatusCode::NOT_FOUND);
    assert_eq!(bot.posts("/no/such/route", &json!({})).await, StatusCode::NOT_FOUND);
    let StoryError::Faults(faults) = discord.assert_clean().unwrap_err() else { panic!("another error") };
    let wanted = ["empty `parse`", "no message to update", "acknowledged before", "no interaction 1", "no such route"];
    assert_eq!(faults.len(), wanted.len(), "{faults:#?}");
    for (fault, wanted) in faults.iter().zip(wanted) {
        assert!(fault.contains(wanted), "{fault:?} lacks {wanted:?}");
    }
    Ok(())
}
