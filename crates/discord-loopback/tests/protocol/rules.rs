//! Each rule catches a breach, with the request and the rule in the story's failure.

use std::time::Duration;

use discord_loopback::{Loopback, StoryError};
use futures_util::StreamExt;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::bot::{Bot, asked, says};

const CHANNEL: &str = "/channels/3000/messages";

/// The faults of a bot, which must be these.
#[track_caller]
fn faults(discord: &Loopback, wanted: &[&str]) {
    let faults = match discord.assert_clean() {
        Err(StoryError::Faults(faults)) => faults,
        other => panic!("no fault was found: {other:?}"),
    };
    assert_eq!(faults.len(), wanted.len(), "{faults:#?}");
    for (fault, wanted) in faults.iter().zip(wanted) {
        assert!(fault.contains(wanted), "{fault:?} lacks {wanted:?}");
    }
}

/// A bot sends `body` to the general channel, which breaks `rule`.
async fn sends(body: Value, rule: &str) {
    let discord = Loopback::start().await.unwrap();
    let bot = Bot::connect(&discord, 0).await;
    let mut body = body;
    body["allowed_mentions"] = json!({ "parse": [] });
    assert_eq!(bot.posts(CHANNEL, &body).await, StatusCode::BAD_REQUEST, "{rule}");
    faults(&discord, &[rule]);
}

fn rows(components: Vec<Value>) -> Value {
    json!({ "content": "a", "components": [{ "type": 1, "components": components }] })
}

#[tokio::test]
async fn limits_of_messages() {
    let long = |count: usize| "ß".repeat(count);
    let button = |id: &str| json!({ "type": 2, "style": 1, "label": "a", "custom_id": id });
    sends(json!({ "content": long(2_001) }), "/content has 2001").await;
    sends(json!({ "embeds": [{ "title": long(257) }] }), "/title has 257").await;
    sends(json!({ "embeds": [{ "description": long(4_097) }] }), "/description has 4097").await;
    let fields = |count: usize, text: usize| vec![json!({ "name": "a", "value": long(text) }); count];
    sends(json!({ "embeds": [{ "fields": fields(26, 1) }] }), "26 fields").await;
    sends(json!({ "embeds": [{ "fields": fields(6, 1_000) }] }), "6006 characters of embeds").await;
    sends(rows(vec![json!({ "type": 2, "style": 1, "label": long(81), "custom_id": "a" })]), "/label has 81").await;
    sends(rows(vec![button(&long(101))]), "/custom_id has 101").await;
    sends(rows(vec![button("a"), button("a")]), "the custom id `a` twice").await;
    let row = |id: usize| json!({ "type": 1, "components": [button(&id.to_string())] });
    sends(json!({ "content": "a", "components": (0..6).map(row).collect::<Vec<_>>() }), "6 rows").await;
    sends(rows((0..6).map(|id| button(&id.to_string())).collect()), "6 components in a row").await;
    let option = |id: usize| json!({ "label": "a", "value": id.to_string() });
    let menu = |options: Vec<Value>| rows(vec![json!({ "type": 3, "custom_id": "a", "options": options })]);
    sends(menu((0..26).map(option).collect()), "26 options in a menu, 1 to 25").await;
    sends(menu(Vec::new()), "0 options in a menu, 1 to 25").await;
    sends(rows(vec![json!({ "type": 3, "custom_id": "a" })]), "0 options in a menu, 1 to 25").await;
    sends(rows(Vec::new()), "0 components in a row, 1 to 5").await;
    sends(json!({ "content": "a", "components": [{ "type": 1 }] }), "0 components in a row, 1 to 5").await;
    sends(json!({ "content": "a", "components": [{ "type": 9, "components": [button("a")] }] }), "no row").await;
    sends(menu(vec![option(1), option(1)]), "the value of an option twice").await;
    sends(menu(vec![json!({ "label": long(101), "value": "a" })]), "/label has 101").await;
    sends(json!({ "content": "a", "flags": 64 }), "only an answer to an interaction").await;
    sends(json!({}), "an empty message").await;
}

#[tokio::test]
async fn limits_of_commands() {
    let discord = Loopback::start().await.unwrap();
    let bot = Bot::connect(&discord, 0).await;
    let registers = async |commands: Value, rule: &str| {
        let url = bot.url("/applications/1000/commands");
        assert_eq!(bot.http.put(url).json(&commands).send().await.unwrap().status(), StatusCode::BAD_REQUEST, "{rule}");
    };
    let option = |id: usize| {
        let choice = |id: usize| json!({ "name": "n".repeat(90), "value": format!("{id:090}") });
        let choices: Vec<Value> = (0..25).map(choice).collect();
        json!({ "type": 3, "name": format!("option{id}"), "description": "d", "choices": choices })
    };
    let options: Vec<Value> = (0..2).map(option).collect();
    let command = |name: &str, options: Vec<Value>| json!([{ "name": name, "description": "d", "options": options }]);
    registers(command("a", options), "a long command").await;
    registers(command(&"a".repeat(33), Vec::new()), "a long name").await;
    faults(&discord, &["9018 characters of a command, at most 8000", "/name has 33"]);
}

#[tokio::test]
async fn only_some_callbacks_fit_an_interaction() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let ana = discord.person("ana");
    let public = asked(&ana, async {
        let (path, _) = bot.interaction().await;
        bot.posts(&path, &json!({ "type": 8, "data": { "choices": [] } })).await;
        bot.posts(&path, &json!({ "type": 9, "data": { "title": "t".repeat(46), "custom_id": "a" } })).await;
        let press = json!([{ "type": 1, "components": [{ "type": 2, "style": 1, "label": "x", "custom_id": "x" }] }]);
        let said = json!({ "content": "a", "components": press, "allowed_mentions": { "parse": [] } });
        bot.posts(&path, &json!({ "type": 4, "data": said })).await;
    })
    .await?;
    let (_, ()) = tokio::join!(ana.presses(&public, "x"), async {
        let (path, _) = bot.interaction().await;
        let private = json!({ "content": "a", "flags": 64, "allowed_mentions": { "parse": [] } });
        bot.posts(&path, &json!({ "type": 7, "data": private })).await;
        bot.posts(&path, &json!({ "type": 4, "data": says("b") })).await;
    });
    let wanted = ["choices are an answer", "/title has 46", "a form without fields", "one person takes the place"];
    faults(&discord, &wanted);
    Ok(())
}

#[tokio::test]
async fn who_brings_a_bot_along_is_told_little_by_it() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 1 << 9).await;
    let talk = discord.server_without_bot("foreign").channel("talk");
    let (ana, ben) = (discord.person("ana").at(&talk).brings_bot(), discord.person("ben").at(&talk));
    ana.says("{bot} hello");
    assert!(ben.slash("ask", &[]).await.is_err(), "who has not installed it has no commands there");
    asked(&ana, async {
        let (path, data) = bot.interaction().await;
        let owners = json!({ "1": ana.id().to_string() });
        assert_eq!((&data["authorizing_integration_owners"], &data["context"]), (&owners, &json!(0)));
        assert_eq!(bot.posts(&path, &json!({ "type": 4, "data": says("yes") })).await, StatusCode::NO_CONTENT);
        let webhook = format!("/webhooks/1000/{}", data["token"].as_str().unwrap());
        for _ in 0..5 {
            assert_eq!(bot.posts(&webhook, &says("and")).await, StatusCode::OK);
        }
        assert_eq!(bot.posts(&webhook, &says("and")).await, StatusCode::BAD_REQUEST);
    })
    .await?;
    assert_eq!(bot.posts(&format!("/channels/{}/messages", talk.id()), &says("a")).await, StatusCode::FORBIDDEN);
    faults(&discord, &["more than 5 messages after the first"]);
    Ok(())
}

/// By whom a bot was installed, as Discord says it: by the server, by the person, or by both.
#[tokio::test]
async fn it_is_told_who_has_installed_a_bot() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let (ana, group) = (discord.person("ana"), discord.group());
    let (mine, home) = (ana.id().to_string(), discord.home().id().to_string());
    for (person, owners, context) in [
        (ana.clone(), json!({ "0": home }), 0),
        (ana.brings_bot(), json!({ "0": home, "1": mine }), 0),
        (ana.directly(), json!({ "0": "0" }), 1),
        (ana.directly().brings_bot(), json!({ "0": "0", "1": mine }), 1),
        (ana.at(&group).brings_bot(), json!({ "1": mine }), 2),
    ] {
        let seen = asked(&person, async {
            let (path, data) = bot.interaction().await;
            assert_eq!((&data["authorizing_integration_owners"], &data["context"]), (&owners, &json!(context)));
            assert_eq!((data.get("member").is_some(), data.get("user").is_some()), (context == 0, context != 0));
            bot.posts(&path, &json!({ "type": 4, "data": says("yes") })).await;
        });
        assert_eq!(seen.await?.text(), "yes");
    }
    discord.assert_clean()
}

#[tokio::test]
async fn who_sends_it_must_be_known() {
    let discord = Loopback::start().await.unwrap();
    let sent = reqwest::Client::new().post(format!("{}/api/v10{CHANNEL}", discord.api_base()));
    sent.json(&says("a")).send().await.unwrap();
    faults(&discord, &["POST /channels/3000/messages: no token", "a user agent"]);
}

#[tokio::test]
async fn who_is_told_to_wait_waits() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let bot = Bot::connect(&discord, 0).await;
    discord.limits("POST /channels/{id}/messages", 1, Duration::from_millis(300));
    assert_eq!(bot.posts(CHANNEL, &says("a")).await, StatusCode::TOO_MANY_REQUESTS);
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(bot.posts(CHANNEL, &says("a")).await, StatusCode::OK);
    discord.assert_clean()?;

    discord.limits("POST /channels/{id}/messages", 1, Duration::from_secs(60));
    bot.posts(CHANNEL, &says("a")).await;
    bot.posts(CHANNEL, &says("a")).await;
    faults(&discord, &["sent again before the 60s"]);
    assert_eq!(discord.invalid_requests(), 3);
    Ok(())
}

#[tokio::test]
async fn every_route_can_be_limited() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let wait = Duration::from_millis(20);
    discord.limits("GET /applications/{id}/commands", 1, wait);
    discord.limits("DELETE /channels/{id}/messages/{id}", 2, wait);
    discord.limits("POST /interactions/{id}/{token}/callback", 1, wait);
    let commands = async || bot.http.get(bot.url("/applications/1000/commands")).send().await.unwrap();
    let told = commands().await;
    assert_eq!(told.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(told.headers()["retry-after"], "1");
    let body: Value = told.json().await.unwrap();
    assert_eq!((&body["retry_after"], &body["global"]), (&json!(0.02), &json!(false)));
    assert_eq!(bot.posts(CHANNEL, &says("a")).await, StatusCode::OK, "other requests go on");
    let delete = async || bot.http.delete(bot.url(&format!("{CHANNEL}/1"))).send().await.unwrap().status();
    for wanted in [StatusCode::TOO_MANY_REQUESTS, StatusCode::TOO_MANY_REQUESTS, StatusCode::NOT_FOUND] {
        assert_eq!(delete().await, wanted);
        tokio::time::sleep(2 * wait).await;
    }
    assert_eq!(commands().await.status(), StatusCode::OK);
    asked(&discord.person("ana"), async {
        let (path, _) = bot.interaction().await;
        let answer = json!({ "type": 4, "data": says("yes") });
        assert_eq!(bot.posts(&path, &answer).await, StatusCode::TOO_MANY_REQUESTS);
        tokio::time::sleep(2 * wait).await;
        assert_eq!(bot.posts(&path, &answer).await, StatusCode::NO_CONTENT);
    })
    .await?;
    assert_eq!(discord.invalid_requests(), 4);
    discord.assert_clean()
}

#[tokio::test]
async fn a_closed_channel_and_other_peoples_messages_are_refused() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let bot = Bot::connect(&discord, 0).await;
    let closed = discord.home().channel("closed");
    closed.closes_to_bot();
    let path = format!("/channels/{}/messages", closed.id());
    assert_eq!(bot.posts(&path, &says("a")).await, StatusCode::FORBIDDEN);
    let message = discord.person("ana").says("mine");
    let url = bot.url(&format!("{CHANNEL}/{message}"));
    assert_eq!(bot.http.patch(url).json(&says("yours")).send().await.unwrap().status(), StatusCode::FORBIDDEN);
    assert_eq!(discord.invalid_requests(), 2);
    faults(&discord, &["a message of somebody else's"]);
    Ok(())
}

#[tokio::test]
async fn a_connection_that_breaks_a_rule_is_ended() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    discord.forbids_message_content();
    let identify = |token: &str, intents: u64, shard: [u64; 2]| json!({ "op": 2, "d": { "token": token, "intents": intents, "shard": shard } });
    let mut bot = Bot::connect(&discord, 0).await;
    for (sent, code) in [
        (json!({ "op": 3, "d": {} }), 4_003),
        (identify("", 0, [0, 1]), 4_003),
        (identify("t", 0, [1, 1]), 4_010),
        (identify("t", 1 << 15, [0, 1]), 4_014),
    ] {
        bot.reconnects(&discord).await;
        bot.tells(sent).await;
        let tokio_tungstenite::tungstenite::Message::Close(Some(frame)) = bot.socket.next().await.unwrap().unwrap()
        else {
            panic!("the connection goes on");
        };
        assert_eq!(u16::from(frame.code), code);
    }
    faults(&discord, &["before IDENTIFY", "no token", "a shard that there is not", "intent is not allowed"]);
    Ok(())
}

#[tokio::test]
async fn a_connection_without_heartbeats_is_ended() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    discord.asks_for_heartbeats(Duration::from_millis(100));
    let mut bot = Bot::connect(&discord, 0).await;
    assert!(bot.socket.next().await.unwrap().unwrap().is_close());
    faults(&discord, &["no heartbeat for 200ms"]);
    discord.answers_heartbeats(false);
    bot.reconnects(&discord).await;
    bot.tells(json!({ "op": 1, "d": null })).await;
    assert!(bot.socket.next().await.unwrap().unwrap().is_close(), "nothing is answered before the end");
    Ok(())
}

#[tokio::test]
async fn events_go_to_the_shard_of_their_server() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let (one, two) = (discord.server("one"), discord.server("two"));
    let mut bots = Vec::new();
    for shard in 0..2 {
        let mut bot = Bot::connect(&discord, 1 << 9).await;
        bot.reconnects(&discord).await;
        bot.tells(json!({ "op": 2, "d": { "token": "t", "intents": 1 << 9, "shard": [shard, 2] } })).await;
        let ready = bot.hears().await;
        bots.push((bot, ready["d"]["guilds"].as_array().unwrap().clone()));
    }
    for server in [one, two] {
        let shard = usize::try_from((server.id() >> 22) % 2).unwrap();
        let id = server.id().to_string();
        assert!(bots[shard].1.iter().any(|guild| guild["id"] == *id));
        assert!(!bots[1 - shard].1.iter().any(|guild| guild["id"] == *id));
        discord.person("ana").at(&server.channel("talk")).says("{bot} hi");
        assert_eq!(bots[shard].0.hears().await["d"]["guild_id"], *id);
    }
    Ok(())
}

#[tokio::test]
async fn commands_are_shown_to_those_who_may_use_them() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let manage = json!([{
        "name": "manage", "description": "d", "default_member_permissions": "32", "contexts": [0],
        "options": [{ "type": 1, "name": "add", "description": "d", "options": [
            { "type": 8, "name": "role", "description": "d", "required": true },
            { "type": 11, "name": "file", "description": "d" },
            { "type": 5, "name": "public", "description": "d" },
        ] }],
    }]);
    assert!(
        bot.http.put(bot.url("/applications/1000/commands")).json(&manage).send().await.unwrap().status().is_success()
    );
    let role = discord.home().role("helpers");
    let (ana, admin) = (discord.person("ana"), discord.person("ada").manages_server().with_role(&role));
    let given = [("role", "helpers")];
    assert!(ana.slash("manage add", &given).await.is_err(), "it is not shown to everybody");
    assert!(admin.directly().slash("manage add", &given).await.is_err(), "it is not shown outside servers");
    assert!(admin.slash("manage add", &[]).await.is_err(), "the role is required");
    let file = discord.upload("a.toml", b"x = 1");
    let given = [("role", "helpers"), ("file", &file), ("public", "true")];
    let (seen, ()) = tokio::join!(admin.slash("manage add", &given), async {
        let (path, data) = bot.interaction().await;
        let options = &data["data"]["options"][0]["options"];
        assert_eq!(
            (options[0]["value"].as_str(), options[2]["value"].as_bool()),
            (Some(&*role.id().to_string()), Some(true))
        );
        assert_eq!(data["member"]["roles"][0], role.id().to_string());
        let url = data["data"]["resolved"]["attachments"][&file]["url"].as_str().unwrap();
        assert_eq!(bot.http.get(url).send().await.unwrap().text().await.unwrap(), "x = 1");
        bot.posts(&path, &json!({ "type": 4, "data": says("added") })).await;
    });
    assert_eq!(seen?.text(), "added");
    let let_in = ana.let_in();
    let (seen, ()) = tokio::join!(let_in.slash("manage add", &given[..1]), async {
        let (path, _) = bot.interaction().await;
        bot.posts(&path, &json!({ "type": 4, "data": says("no") })).await;
    });
    assert_eq!(seen?.text(), "no");
    discord.assert_clean()
}

#[tokio::test]
async fn what_is_half_typed_is_answered_with_choices_alone() -> Result<(), StoryError> {
    let discord = Loopback::start().await?;
    let mut bot = Bot::connect(&discord, 0).await;
    let ana = discord.person("ana");
    let choices = json!({ "type": 8, "data": { "choices": [{ "name": "Why?", "value": "why" }] } });
    let (offered, ()) = tokio::join!(ana.types("ask", "question", "wh"), async {
        let (path, _) = bot.interaction().await;
        for kind in [4, 5, 6, 7, 9] {
            let other = json!({ "type": kind, "data": says("no") });
            assert_eq!(bot.posts(&path, &other).await, StatusCode::BAD_REQUEST, "{kind}");
        }
        bot.posts(&path, &choices).await;
    });
    assert_eq!(offered?, [("Why?".to_owned(), "why".to_owned())]);
    asked(&ana, async {
        let (path, _) = bot.interaction().await;
        assert_eq!(bot.posts(&path, &choices).await, StatusCode::BAD_REQUEST);
        bot.posts(&path, &json!({ "type": 4, "data": says("yes") })).await;
    })
    .await?;
    let mut wanted = ["choices only"; 6];
    wanted[5] = "a half-typed option only";
    faults(&discord, &wanted);
    Ok(())
}

/// Holds where there is a copy of Discord's description; where there is none, there is nothing to hold.
#[tokio::test]
async fn the_description_of_discord_is_kept_to() -> Result<(), StoryError> {
    if std::env::var("DISCORD_OPENAPI").is_err() {
        return Ok(());
    }
    let discord = Loopback::start_described(None).await?;
    let bot = Bot::connect(&discord, 0).await;
    bot.posts(CHANNEL, &says("fine")).await;
    discord.assert_clean()?;
    let wrong =
        json!({ "content": ["a"], "embeds": [{ "title": "t", "color": "red" }], "allowed_mentions": { "parse": [] } });
    assert_eq!(bot.posts(CHANNEL, &wrong).await, StatusCode::BAD_REQUEST);
    assert_eq!(bot.posts("/channels/3000/massages", &json!({})).await, StatusCode::NOT_FOUND);
    faults(
        &discord,
        &["/content of the body", "/embeds/0/color of the body", "Discord's description has no such route"],
    );
    Ok(())
}
