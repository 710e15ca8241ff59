//! What admins hide, rename and add to what is there: answers with their links, phrases, lines of options, and rows of the table.

use weighwise::domain::{kb_ask::KbAsk, request::Request};

use crate::{
    kb::{owned, world},
    support::{admins::admin, world::World},
};

#[test]
fn hidden_answers_are_gone_until_they_are_restored() {
    let (mut world, ana) = (world(), admin(7, 1));
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Hide(owned("cost/renting"))), @r#"
    Preview: cost/renting

    cost/renting would no longer be shown on this server. /kb restore brings it back any time.

    Questions that would get something else
    - 🛑 loses its answer: *what is the hourly price for renting a gpu*: cost/renting → no answer

    Not saved yet
    This draft is yours alone and is kept for a day.

    [1] Save
    [2] Cancel
    "#);
    world.presses_on(&ana, "Save");
    assert!(!world.asks_on(&ana, "cost/renting").contains("two dollars"));
    assert!(!world.asks_on(&ana, "hardware/no-gpu").contains("[1] What does it cost to rent"));
    assert!(world.kb(&ana, KbAsk::Show(owned("cost/renting"))).contains("hidden here"));
    assert!(
        world
            .kb(&ana, KbAsk::Edit(owned("cost/renting")))
            .starts_with("cost/renting is hidden here. Restore it first.")
    );
    world.presses_on(&ana, "Restore");
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/renting").contains("two dollars"));
    assert!(world.kb(&ana, KbAsk::Restore(owned("cost/renting"))).contains("neither hidden nor changed"));

    // What was written here alone comes back from the history.
    world.kb(&ana, KbAsk::Add { id: owned("cost/coffee"), body: owned("Four euros.") });
    world.fills(&ana, &[("title", "What does coffee cost?"), ("phrases", "price of a cup of coffee")]);
    world.presses_on(&ana, "Save");
    world.kb(&ana, KbAsk::Hide(owned("cost/coffee")));
    world.presses_on(&ana, "Save");
    assert!(!world.asks_on(&ana, "what is the price of a cup of coffee").contains("Four euros"));
    world.kb(&ana, KbAsk::Restore(owned("cost/coffee")));
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "what is the price of a cup of coffee").contains("Four euros"));
}

#[test]
fn a_renamed_answer_takes_its_links_along() {
    let (mut world, ana) = (world(), admin(7, 1));
    let rename = |to: &str| KbAsk::Rename { from: owned("cost/renting"), to: owned(to) };
    assert!(world.kb(&ana, rename("licences/llama")).starts_with("There is an entry licences/llama already"));
    assert!(world.kb(&ana, rename("no good id!")).contains("cannot be an id"));
    insta::assert_snapshot!(world.kb(&ana, rename("cost/hourly")), @r#"
    Preview: What does it cost to rent a GPU?

    About two dollars an hour.

    Sources
    - https://example.org/prices

    Saved together
    - answers/cost/hourly.md: new
    - answers/cost/renting.md: hidden
    - answers/hardware/no-gpu.md: changed
    - golden.toml: changed

    Not saved yet
    This draft is yours alone and is kept for a day.

    Last checked against its sources on 24 November 2026

    [1] Save
    [2] Cancel
    "#);
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/hourly").contains("two dollars"));
    assert!(world.asks_on(&ana, "hardware/no-gpu").contains("What does it cost to rent a GPU?"));
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Find(String::new())), @r#"
    Changed here: 4

    - cost/hourly: added here
    - cost/renting: hidden here
    - hardware/no-gpu: changed here
    - golden.toml: changed here

    Look at an entry:
    [1] What does it cost to rent a GPU? (cost/hourly · added here)
    [2] (hidden) (cost/renting · hidden here)
    [3] Can I run a model without a graphics card? (hardware/no-gpu · changed here)
    "#);

    // The rename was one step, so it is taken back in one.
    world.kb(&ana, KbAsk::Undo(owned("cost/hourly")));
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/renting").contains("two dollars"));
    assert!(world.kb(&ana, KbAsk::Find(String::new())).starts_with("Nothing has been changed"));
}

#[test]
fn a_phrase_is_added_and_a_question_explained() {
    let (mut world, ana) = (world(), admin(7, 1));
    let phrase = owned("borrowing a video card");
    let none = KbAsk::AddPhrase { id: owned("cost/renting"), phrase: String::new() };
    assert!(world.kb(&ana, none).starts_with("The phrase is missing."));
    let wordless = world.kb(&ana, KbAsk::AddPhrase { id: owned("cost/renting"), phrase: owned("???") });
    assert!(
        wordless.contains("🛑 answers/cost/renting.md:8:3: the phrase ??? has no words; write what people ask"),
        "{wordless}"
    );
    assert!(!wordless.contains("] Save"), "{wordless}");
    for ask in [
        KbAsk::Show(owned(" ")),
        KbAsk::Edit(String::new()),
        KbAsk::Rename { from: owned("cost/renting"), to: owned(" ") },
    ] {
        assert!(world.kb(&ana, ask).starts_with("The id is missing: topic/name, such as"));
    }
    world.kb(&ana, KbAsk::AddPhrase { id: owned("cost/renting"), phrase: phrase.clone() });
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "how to borrow a video card").contains("two dollars"));
    assert!(
        world.kb(&ana, KbAsk::AddPhrase { id: owned("cost/renting"), phrase }).contains("says exactly that already")
    );
    // How sure it is depends on the matcher, which is not this story's business.
    let explained = world.kb(&ana, KbAsk::Test(owned("borow a video card")));
    assert!(explained.starts_with("borow a video card\n\nRead: borow a video card"), "{explained}");
    assert!(explained.contains("\n1. cost/renting: ") && explained.contains("“borrowing a video card”"), "{explained}");
    assert!(explained.contains("\n[1] What does it cost to rent a GPU? (cost/renting)"), "{explained}");
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Find(owned("DOLLARS hour"))), @r#"
    The entries that fit best. Pick one to see, change or hide it:

    Look at an entry:
    [1] What does it cost to rent a GPU? (cost/renting · changed here)
    [2] Is Llama open source? (licences/llama)
    [3] Can I run a model without a graphics card? (hardware/no-gpu)
    "#);
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Show(owned("cost/rentin"))), @"There is no entry cost/rentin. Did you mean cost/renting? /kb find looks for one by words.");
}

#[test]
fn lines_of_options_and_rows_of_the_table_are_edited_where_they_stand() {
    let (mut world, ana) = (World::shipped(), admin(7, 1));
    let preview = world.edits(&ana, "cost/compared", &[("cells", "open-source: Everything\nopen-weights: Nothing")]);
    assert!(preview.contains("- Open-weights models: Nothing"), "{preview}");
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "difference/comparison-table").contains("Nothing"));
    let id = world.app.snapshot().knowledge.options[0].pros[0].id.clone();
    world.edits(&ana, id.as_str(), &[("title", "It is splendid.")]);
    world.presses_on(&ana, "Save");
    let all = format!("{}/all", id.topic());
    assert!(world.asks_on(&ana, &all).contains("- It is splendid."));
    assert!(world.kb(&ana, KbAsk::Hide(all.clone())).contains("is a whole list"));
    world.kb(&ana, KbAsk::Hide(id.to_string()));
    world.presses_on(&ana, "Save");
    assert!(!world.asks_on(&ana, &all).contains("It is splendid."));
    assert!(world.kb(&ana, KbAsk::Rename { from: all, to: owned("cost/x") }).contains("Only answers can be renamed"));
}

#[test]
fn new_lines_and_rows_are_written_into_their_files() {
    let (mut world, ana) = (World::shipped(), admin(7, 1));
    world.kb(&ana, KbAsk::AddLine { list: owned("open-weights-pros"), name: owned("Runs offline") });
    let preview = world.fills(
        &ana,
        &[
            ("title", "They run without a network."),
            ("phrases", "do the downloaded ones run without any internet at all"),
            ("body", "Once downloaded, nothing leaves your machine."),
            ("sources", "https://example.org/offline"),
        ],
    );
    assert!(preview.starts_with("Preview: They run without a network."), "{preview}");
    assert!(preview.contains("+ name = \"runs-offline\""), "{preview}");
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "open-weights-pros/runs-offline").contains("nothing leaves your machine"));
    assert!(world.asks_on(&ana, "open-weights-pros/all").contains("- They run without a network."));
    // What is there already is opened as it stands.
    world.kb(&ana, KbAsk::AddLine { list: owned("open-weights-pros"), name: owned("runs offline") });
    assert!(world.fills(&ana, &[("title", "They run offline.")]).starts_with("Preview: They run offline."));
    world.presses_on(&ana, "Save");

    world.kb(&ana, KbAsk::AddRow { feature: owned("Privacy") });
    let fields: Vec<String> =
        world.shown().form.clone().unwrap().fields.into_iter().map(|field| field.id + "=" + &field.value).collect();
    assert_eq!(fields, ["id=privacy/compared", "title=", "phrases=", "body=", "cells=open-source: \nopen-weights: "]);
    let row = [
        ("title", "Privacy"),
        ("phrases", "which of the two keeps my secrets better"),
        ("body", "Both can run on your own machine."),
    ];
    let preview = world.fills(&ana, &row);
    assert!(preview.contains("open-source is missing"), "{preview}");
    world.presses_on(&ana, "Edit again");
    let preview = world.fills(&ana, &[("cells", "open-source: All of it can be read\nopen-weights: Runs at home")]);
    assert!(preview.contains("- Open-weights models: Runs at home"), "{preview}");
    world.presses_on(&ana, "Save");
    assert!(world.does_from(&ana, Request::Compare { feature: None }).contains("Runs at home"));
    world.kb(&ana, KbAsk::Undo(owned("privacy/compared")));
    world.presses_on(&ana, "Save");
    assert!(!world.does_from(&ana, Request::Compare { feature: None }).contains("Runs at home"));

    insta::assert_snapshot!(world.kb(&ana, KbAsk::AddLine { list: owned("open-wieghts"), name: owned("x") }), @r#"
    There is no list open-wieghts. These are the lists:
    - open-source-pros
    - open-source-cons
    - when-open-source
    - open-weights-pros
    - open-weights-cons
    - when-open-weights
    "#);
}
