//! Stories in which somebody changes what the bot knows on a server.

use weighwise::domain::{
    inbox_press::InboxPress,
    kb_ask::KbAsk,
    knowledge::EntryId,
    origin::{Origin, Rights, RoleId},
    person::PersonId,
    question::QuestionId,
    request::Request,
    space::SpaceId,
};

use super::world::{Files, World};

pub const RENTING: &str = r#"+++
# What people pay by the hour.
title = "What does it cost to rent a GPU?"
phrases = [
  "price of a rented gpu per hour", # the plain one
  "how expensive is hiring a graphics card",
  "cloud gpu hourly rate",
]
sources = ["https://example.org/prices"]
checked = 2026-11-24
+++
About two dollars an hour.
"#;

const NO_GPU: &str = r#"+++
title = "Can I run a model without a graphics card?"
phrases = ["does it work on the processor alone", "no gpu in my laptop", "run a model on a cpu"]
see = ["cost/renting"]
sources = ["https://example.org/cpu"]
+++
Yes, small ones.
"#;

const LLAMA: &str = r#"+++
title = "Is Llama open source?"
phrases = ["llama licence", "may i use llama at work", "is meta's model really open"]
sources = ["https://example.org/llama"]
+++
Not by the usual definition.
"#;

const GOLDEN: &str = r#"[[must_answer]]
question = "what is the hourly price for renting a gpu"
entry = "cost/renting"

[[must_answer]]
question = "can i run it with no gpu at all"
entry = "hardware/no-gpu"

[off_topic]
chat = ["who wants pizza tonight", "my cat fell asleep"]
"#;

/// Four small files for many stories.
pub fn small() -> Files {
    Files::new(&[
        ("answers/cost/renting.md", RENTING),
        ("answers/hardware/no-gpu.md", NO_GPU),
        ("answers/licences/llama.md", LLAMA),
        ("golden.toml", GOLDEN),
    ])
}

/// Somebody on a server: whether they may manage it, and their roles.
pub fn member(server: u64, person: u64, manages_server: bool, roles: &[u64]) -> Origin {
    let roles = roles.iter().map(|role| RoleId(*role)).collect();
    let rights = Rights { manages_server, roles, ..Rights::default() };
    Origin { person: PersonId::new(person), space: SpaceId::Server(server), rights, ..Origin::console() }
}

/// Somebody who may manage a server.
pub fn admin(server: u64, person: u64) -> Origin {
    member(server, person, true, &[])
}

impl World {
    /// Asks for something with `/kb`.
    pub fn kb(&mut self, origin: &Origin, ask: KbAsk) -> String {
        self.does_from(origin, Request::Kb(ask))
    }

    /// Asks a question on a server.
    pub fn asks_on(&mut self, origin: &Origin, question: &str) -> String {
        self.does_from(origin, Request::Ask { question: question.to_owned() })
    }

    /// Sends the form that was shown last, with these fields changed.
    #[track_caller]
    pub fn fills(&mut self, origin: &Origin, changes: &[(&str, &str)]) -> String {
        let form = self.shown().form.clone().expect("no form was shown");
        for (id, _) in changes {
            assert!(form.fields.iter().any(|field| field.id == *id), "no field {id:?} in {:?}", form.fields);
        }
        let changed = |id: &str| changes.iter().find(|(name, _)| *name == id).map(|(_, value)| (*value).to_owned());
        let fields = form.fields.into_iter().map(|field| (field.id.clone(), changed(&field.id).unwrap_or(field.value)));
        self.does_from(origin, Request::Submit { press: form.submit, fields: fields.collect() })
    }

    /// Presses what was shown last and begins with `label`, as somebody on a server.
    #[track_caller]
    pub fn presses_on(&mut self, origin: &Origin, label: &str) -> String {
        let found = self.shown().choices().find(|(words, _)| words.starts_with(label)).map(|(_, press)| press.clone());
        let labels: Vec<&str> = self.shown().choices().map(|(words, _)| words).collect();
        let press = found.unwrap_or_else(|| panic!("no choice {label:?} among {labels:?}"));
        self.does_from(origin, Request::Press(press))
    }

    /// Edits an entry and looks at the preview.
    #[track_caller]
    pub fn edits(&mut self, origin: &Origin, id: &str, changes: &[(&str, &str)]) -> String {
        self.kb(origin, KbAsk::Edit(id.to_owned()));
        self.fills(origin, changes)
    }
}

/// Every button of the inbox, of a group and of an entry that is offered for it.
pub fn inbox_presses(group: QuestionId, entry: &EntryId) -> [InboxPress; 9] {
    [
        InboxPress::Page(0),
        InboxPress::Group(group),
        InboxPress::Write(group),
        InboxPress::Choose(group),
        InboxPress::AddTo { group, entry: entry.clone() },
        InboxPress::Other(group),
        InboxPress::OffTopic(group),
        InboxPress::Approve("0".repeat(16)),
        InboxPress::Decline("0".repeat(16)),
    ]
}
