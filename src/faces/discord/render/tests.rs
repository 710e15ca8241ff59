//! What a reply looks like at Discord, and that nothing exceeds Discord's limits.

use super::*;
use crate::domain::{
    button::Press,
    knowledge::EntryId,
    picture::{Bar, Shape, Tone},
};

fn rich() -> Reply {
    let button = |label: &str, press, weight| Button { label: label.to_owned(), press, weight };
    Reply {
        title: Some("May I?".to_owned()),
        body: "**Yes**, with care. @everyone".to_owned(),
        sections: vec![Section { heading: "Sources".to_owned(), text: "[x.org](<https://x.org>)".to_owned() }],
        footer: Some("Last checked today".to_owned()),
        buttons: vec![
            vec![button("More", Press::Related(EntryId::new("a/b")), Weight::Plain)],
            vec![button("Start", Press::StartInterview, Weight::Main), button("Topics", Press::Browse, Weight::Plain)],
        ],
        visibility: Visibility::Asker,
        ..Reply::default()
    }
}

fn json(reply: &Reply) -> serde_json::Value {
    serde_json::to_value(view(reply).interaction_response()).unwrap()
}

#[test]
fn a_reply_looks_like_this() {
    insta::assert_snapshot!(format!("{:#}", json(&rich())), @r#"
    {
      "allowed_mentions": {
        "parse": [],
        "replied_user": false,
        "roles": [],
        "users": []
      },
      "attachments": [],
      "components": [
        {
          "components": [
            {
              "custom_id": "w1:r:a/b",
              "disabled": false,
              "label": "More",
              "style": 2,
              "type": 2
            }
          ],
          "type": 1
        },
        {
          "components": [
            {
              "custom_id": "w1:q:",
              "disabled": false,
              "label": "Start",
              "style": 1,
              "type": 2
            },
            {
              "custom_id": "w1:b:",
              "disabled": false,
              "label": "Topics",
              "style": 2,
              "type": 2
            }
          ],
          "type": 1
        }
      ],
      "embeds": [
        {
          "color": 3900100,
          "description": "**Yes**, with care. @everyone",
          "fields": [
            {
              "inline": false,
              "name": "Sources",
              "value": "[x.org](<https://x.org>)"
            }
          ],
          "footer": {
            "text": "Last checked today"
          },
          "title": "May I?",
          "type": "rich"
        }
      ],
      "flags": 64
    }
    "#);
}

#[test]
fn a_long_section_goes_on_in_another_field() {
    let text = vec!["- a line of some length that says little"; 60].join("\n");
    let reply = Reply { sections: vec![Section { heading: "Why".to_owned(), text: text.clone() }], ..rich() };
    let fields = json(&reply)["embeds"][0]["fields"].as_array().cloned().unwrap();
    assert_eq!(
        fields.iter().map(|field| field["name"].as_str().unwrap()).collect::<Vec<_>>(),
        ["Why", NO_HEADING, NO_HEADING]
    );
    let whole: Vec<&str> = fields.iter().map(|field| field["value"].as_str().unwrap()).collect();
    assert_eq!(whole.join("\n"), text);
}

#[test]
fn a_picture_comes_with_its_words() {
    let bar = Bar { label: "Open weights".to_owned(), value: 9, note: None, tone: Tone::Main };
    let picture = Picture { title: "Points".to_owned(), alt: "ß".repeat(2_000), shape: Shape::Bars(vec![bar]) };
    let message = json(&Reply { picture: Some(picture), signed: true, ..rich() });
    assert_eq!(message["embeds"][0]["image"]["url"], "attachment://picture.png");
    assert_eq!(message["attachments"][0]["filename"], "picture.png");
    let alt = message["attachments"][0]["description"].as_str().unwrap();
    assert_eq!(alt.chars().count(), limits::ALT_TEXT);
    let reply = Reply { signed: true, ..rich() };
    let signed = serde_json::to_value(view(&reply).signed(&reply, "Ana").interaction_response()).unwrap();
    assert_eq!(signed["embeds"][0]["author"]["name"], "Ana");
    let unsigned = serde_json::to_value(view(&rich()).signed(&rich(), "Ana").interaction_response()).unwrap();
    assert_eq!(unsigned["embeds"][0]["author"], serde_json::Value::Null);
}

/// Lays out a reply of `scale` times too much of everything and measures what Discord would count.
#[track_caller]
fn check(scale: usize) {
    let long = "grüße 👩‍👩‍👧 ".repeat(scale);
    // One more than Discord takes tells as much as a thousand more.
    let many = scale.min(limits::EMBED_FIELDS + 1);
    let row = vec![Button { label: long.clone(), press: Press::Browse, weight: Weight::Plain }; many];
    let reply = Reply {
        title: Some(long.clone()),
        body: long.clone(),
        sections: vec![Section { heading: long.clone(), text: long.clone() }; many],
        footer: Some(long),
        buttons: vec![row; many],
        ..Reply::default()
    };
    let message = json(&reply);
    let embed = &message["embeds"][0];
    let length = |value: &serde_json::Value| value.as_str().map_or(0, |text| text.chars().count());
    let fields = embed["fields"].as_array().cloned().unwrap_or_default();
    assert!(
        length(&embed["title"]) <= limits::EMBED_TITLE && length(&embed["description"]) <= limits::EMBED_DESCRIPTION
    );
    assert!(fields.len() <= limits::EMBED_FIELDS);
    let in_fields = fields.iter().map(|field| {
        assert!((1..=limits::FIELD_NAME).contains(&length(&field["name"])), "{field}");
        assert!((1..=limits::FIELD_VALUE).contains(&length(&field["value"])), "{field}");
        length(&field["name"]) + length(&field["value"])
    });
    let total = in_fields.sum::<usize>()
        + length(&embed["title"])
        + length(&embed["description"])
        + length(&embed["footer"]["text"]);
    assert!(total <= limits::EMBED_TOTAL, "{total}");
    let rows = message["components"].as_array().cloned().unwrap_or_default();
    assert!(rows.len() <= limits::ROWS);
    for button in rows.iter().flat_map(|row| row["components"].as_array().unwrap()) {
        assert!((1..=limits::BUTTON_LABEL).contains(&length(&button["label"])), "{button}");
    }
}

#[test]
fn nothing_exceeds_the_limits_of_discord() {
    for scale in [1, 5, 6, 24, 26, 90, 1000] {
        check(scale);
    }
}
