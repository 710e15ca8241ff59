//! The loopback as a bot meets it on the wire: what it sends, what it takes, and what it refuses.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use discord_loopback::{Loopback, Person, Seen, StoryError};
use futures_util::{SinkExt, StreamExt};
use reqwest::{Client, StatusCode, multipart::Form};
use serde_json::{Value, json};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async, tungstenite::Message};

/// A bot of one connection that does just what a test tells it.
struct Bot {
    socket: WebSocketStream<MaybeTlsStream<tokio::net::TcpStream>>,
    http: Client,
    api: String,
}

impl Bot {
    async fn connect(discord: &Loopback, intents: u64) -> Self {
        let api = format!("{}/api/v10", discord.api_base());
        let http = Client::new();
        let gateway: Value = http.get(format!("{api}/gateway/bot")).send().await.unwrap().json().await.unwrap();
        assert_eq!(gateway["url"], discord.gateway());
        let (socket, _) = connect_async(gateway["url"].as_str().unwrap()).await.unwrap();
        let mut bot = Self { socket, http, api };
        assert_eq!(bot.hears().await["op"], 10);
        bot.tells(json!({ "op": 2, "d": { "token": "t", "intents": intents, "shard": [0, 1] } })).await;
        assert_eq!(bot.hears().await["t"], "READY");
        bot.http
            .put(bot.url("/applications/1000/commands"))
            .json(&json!([{ "name": "ask", "type": 1 }]))
            .send()
            .await
            .unwrap();
        bot
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.api)
    }

    async fn tells(&mut self, message: Value) {
        self.socket.send(Message::text(message.to_string())).await.unwrap();
    }

    async fn hears(&mut self) -> Value {
        let message = self.socket.next().await.unwrap().unwrap();
        serde_json::from_str(message.to_text().unwrap()).unwrap()
    }

    /// Waits for an interaction and gives its token's path and itself.
    async fn interaction(&mut self) -> (String, Value) {
        let event = self.hears().await;
        assert_eq!(event["t"], "INTERACTION_CREATE");
        let data = event["d"].clone();
        let path =
            format!("/interactions/{}/{}/callback", data["id"].as_str().unwrap(), data["token"].as_str().unwrap());
        (path, data)
    }

    async fn posts(&self, path: &str, body: &Value) -> StatusCode {
        self.http.post(self.url(path)).json(body).send().await.unwrap().status()
    }
}

fn says(words: &str) -> Value {
    json!({ "content": words, "allowed_mentions": { "parse": [] } })
}

/// Ana asks while the bot answers with `answer`.
async fn asked(ana: &Person, answer: impl Future<Output = ()>) -> Result<Seen, StoryError> {
    tokio::join!(ana.slash("ask", &[("question", "why")]), answer).0
}

#[tokio::test]
async fn a_connection_begins_beats_and_resumes() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 1).await;
    let guild = bot.hears().await;
    assert_eq!((guild["t"].as_str(), guild["s"].as_u64()), (Some("GUILD_CREATE"), Some(2)));
    bot.tells(json!({ "op": 1, "d": 2 })).await;
    assert_eq!(bot.hears().await["op"], 11);
    bot.tells(json!({ "op": 6, "d": { "token": "t", "session_id": "loopback", "seq": 2 } })).await;
    assert_eq!(bot.hears().await["t"], "RESUMED");
    discord.bot_is_ready().await?;
    drop(bot);
    discord.assert_clean()
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
        bot.posts(&path, &json!({ "type": 9, "data": { "title": "Edit", "custom_id": "edit", "components": [] } }))
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
