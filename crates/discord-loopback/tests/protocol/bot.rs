//! A bot that does just what a test tells it.

use discord_loopback::{Loopback, Person, Seen, StoryError};
use futures_util::{SinkExt, StreamExt};
use reqwest::{
    Client, StatusCode,
    header::{AUTHORIZATION, HeaderMap, HeaderValue},
};
use serde_json::{Value, json};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async, tungstenite::Message};

/// A bot of one connection that does just what a test tells it.
pub struct Bot {
    pub socket: WebSocketStream<MaybeTlsStream<tokio::net::TcpStream>>,
    pub http: Client,
    api: String,
    pub session: String,
}

impl Bot {
    pub async fn connect(discord: &Loopback, intents: u64) -> Self {
        let api = format!("{}/api/v10", discord.api_base());
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, HeaderValue::from_static("Bot t"));
        let http = Client::builder().user_agent("DiscordBot (a test, 1)").default_headers(headers).build().unwrap();
        let gateway: Value = http.get(format!("{api}/gateway/bot")).send().await.unwrap().json().await.unwrap();
        assert_eq!(gateway["url"], discord.gateway());
        let (socket, _) = connect_async(gateway["url"].as_str().unwrap()).await.unwrap();
        let mut bot = Self { socket, http, api, session: String::new() };
        assert_eq!(bot.hears().await["op"], 10);
        bot.tells(json!({ "op": 2, "d": { "token": "t", "intents": intents, "shard": [0, 1] } })).await;
        let ready = bot.hears().await;
        assert_eq!(ready["t"], "READY");
        ready["d"]["session_id"].as_str().unwrap().clone_into(&mut bot.session);
        bot.http
            .put(bot.url("/applications/1000/commands"))
            .json(&json!([{
                "name": "ask", "type": 1, "description": "Ask",
                "options": [{ "name": "question", "description": "What", "type": 3 }],
            }]))
            .send()
            .await
            .unwrap();
        bot
    }

    pub async fn reconnects(&mut self, discord: &Loopback) {
        self.socket = connect_async(discord.gateway()).await.unwrap().0;
        assert_eq!(self.hears().await["op"], 10);
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.api)
    }

    pub async fn tells(&mut self, message: Value) {
        self.socket.send(Message::text(message.to_string())).await.unwrap();
    }

    pub async fn hears(&mut self) -> Value {
        let message = self.socket.next().await.unwrap().unwrap();
        serde_json::from_str(message.to_text().unwrap()).unwrap()
    }

    /// Waits for an interaction and gives its token's path and itself.
    pub async fn interaction(&mut self) -> (String, Value) {
        let event = self.hears().await;
        assert_eq!(event["t"], "INTERACTION_CREATE");
        let data = event["d"].clone();
        let path =
            format!("/interactions/{}/{}/callback", data["id"].as_str().unwrap(), data["token"].as_str().unwrap());
        (path, data)
    }

    pub async fn posts(&self, path: &str, body: &Value) -> StatusCode {
        self.http.post(self.url(path)).json(body).send().await.unwrap().status()
    }
}

pub fn says(words: &str) -> Value {
    json!({ "content": words, "allowed_mentions": { "parse": [] } })
}

/// Ana asks while the bot answers with `answer`.
pub async fn asked(ana: &Person, answer: impl Future<Output = ()>) -> Result<Seen, StoryError> {
    tokio::join!(ana.slash("ask", &[("question", "why")]), answer).0
}
