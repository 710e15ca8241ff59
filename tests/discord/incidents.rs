//! Stories of what goes wrong inside: who caused it is told kindly, with a number that the log knows, and nobody else notices.

use std::{fs, path::Path, process::Stdio, time::Duration};

use serde_json::{Value, json};

use super::Story;
use crate::support::bot::{Bot, discord};

/// The number in what somebody is told.
fn incident(told: &str) -> &str {
    let (_, number) = told.split_once("tell an admin the number ").unwrap_or_else(|| panic!("no incident in {told:?}"));
    number.trim_end_matches('.')
}

#[tokio::test]
async fn a_command_that_cannot_be_understood_is_an_incident() -> Story {
    let log = tempfile::NamedTempFile::new().unwrap();
    let discord = discord().await?;
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small");
    let mut prepared = Bot::prepared(&discord);
    prepared.arg("--knowledge").arg(small).stderr(Stdio::from(log.reopen().unwrap()));
    let _bot = Bot::spawn(&mut prepared);
    discord.bot_is_ready().await?;
    let command =
        |name: &str, kind: u64, options: Value| json!({ "id": "1", "name": name, "type": kind, "options": options });
    let option = |kind: u64, value: Value| json!([{ "name": "question", "type": kind, "value": value }]);
    let forged = [
        (command("wombat", 1, json!([])), "a command that is no longer there"),
        (command("ask", 1, option(4, json!(7))), "Discord knows another form of it"),
        (command("ask", 1, json!([])), "Discord knows another form of it"),
        (
            command("ask", 1, json!([{ "name": "wombat", "type": 1, "options": [] }])),
            "a command that is no longer there",
        ),
        (command("kb", 1, json!([])), "Discord knows another form of it: a subcommand is missing"),
        (command("Answer this", 3, json!([])), "Discord knows another form of it"),
        // Of a kind that the library knows and the framework cannot take.
        (command("ask", 4, json!([])), "it panicked"),
    ];
    let (ana, ben) = (discord.person("ana"), discord.person("ben"));
    for (data, cause) in forged {
        let question = [("question", "deployment/gguf"), ("private", "true")];
        let (told, answer) = tokio::join!(ana.sends_command(data.clone()), ben.slash("ask", &question));
        let told = told?;
        assert!(told.is_private() && told.text().starts_with("Something went wrong on my side"), "{}", told.text());
        assert!(answer?.text().starts_with("What is GGUF?"), "others go on");
        let (logged, number) = (fs::read_to_string(log.path()).unwrap(), incident(&told.text()).to_owned());
        let line = logged.lines().find(|line| line.contains(&number)).unwrap_or_else(|| panic!("{data}: {logged}"));
        assert!(line.contains("ERROR") && line.contains(cause), "{data}: {line}");
    }
    let asked = ana.says("{bot} what does gguf mean");
    assert!(ana.sees_reply_to(&asked).await?.text().starts_with("What is GGUF?"), "she herself, too");
    discord.assert_clean()
}

#[tokio::test]
async fn who_called_it_in_vain_is_told() -> Story {
    let log = tempfile::NamedTempFile::new().unwrap();
    let discord = discord().await?;
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small");
    let mut prepared = Bot::prepared(&discord);
    prepared.arg("--knowledge").arg(small).stderr(Stdio::from(log.reopen().unwrap()));
    let _bot = Bot::spawn(&mut prepared);
    discord.bot_is_ready().await?;
    let ana = discord.person("ana");
    for ana in [ana.clone(), ana.directly()] {
        discord.limits("POST /channels/{id}/messages", 1, Duration::ZERO);
        let asked = ana.says("{bot} what does gguf mean");
        let told = ana.sees_reply_to(&asked).await?.text();
        let (logged, number) = (fs::read_to_string(log.path()).unwrap(), incident(&told));
        assert!(logged.lines().any(|line| line.contains("ERROR") && line.contains(number)), "{told} {logged}");
    }
    discord.assert_clean()
}
