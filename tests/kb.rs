//! An admin changes what the bot knows: every edit is shown first, saved with a press, and can be undone.

use std::sync::Arc;

use weighwise::{
    adapters::memory::MemoryStore,
    domain::{
        kb_ask::KbAsk,
        language::{Language, Languages},
        moment::Moment,
        origin::Origin,
        reply::Visibility,
        request::Request,
        space::SpaceId,
    },
    ports::Journal,
};

use crate::support::{
    admins::{RENTING, admin, small},
    flaky::Flaky,
    world::{Files, World},
};

fn world() -> World {
    World::on(Arc::new(small()))
}

fn owned(text: &str) -> String {
    text.to_owned()
}

#[test]
fn an_answer_is_written_shown_saved_and_given() {
    let (mut world, ana) = (world(), admin(7, 1));
    assert_eq!(world.kb(&ana, KbAsk::Add { id: owned("hardware/raspberry-pi"), body: String::new() }), "");
    let form = world.shown().form.clone().unwrap();
    let fields: Vec<&str> = form.fields.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(fields, ["id", "title", "phrases", "body", "sources"]);

    let preview = world.fills(
        &ana,
        &[
            ("title", "Does it run on a Raspberry Pi?"),
            (
                "phrases",
                "language model on a pi\n- tiny board computer as assistant\ndoes it work on the processor alone",
            ),
            ("body", "Yes, a **small** one, and slowly."),
            ("sources", "https://example.org/pi"),
        ],
    );
    insta::assert_snapshot!(preview, @r#"
    Preview: Does it run on a Raspberry Pi?

    Yes, a small one, and slowly.

    Sources
    - https://example.org/pi

    Problems
    🛑 answers/hardware/raspberry-pi.md:6:3: the phrase does it work on the processor alone stands at
    answers/hardware/no-gpu.md:3:12 already, in hardware/no-gpu; keep it where it is answered best

    Phrases that may lead elsewhere
    - “does it work on the processor alone” is nearer to hardware/no-gpu (“does it work on the
      processor alone”) than to the rest of hardware/raspberry-pi; move it there, or word it more
      clearly

    Questions that would get something else
    - 🛑 loses its answer: *can i run it with no gpu at all*: hardware/no-gpu → a choice, first
      hardware/no-gpu

    Last checked against its sources on 1 January 1970

    [1] Edit again
    [2] Cancel
    "#);
    assert_eq!(world.shown().visibility, Visibility::Asker);
    assert!(world.asks_on(&ana, "hardware/raspberry-pi").starts_with("I have no good answer"));

    // The phrase stands in another entry already: that is an error, so there is nothing to press but these two.
    let buttons: Vec<String> = world.shown().all_buttons().map(|button| button.label.clone()).collect();
    assert!(!buttons.contains(&owned("Save")), "{buttons:?}");
}

#[test]
fn an_error_is_mended_in_the_same_form() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.kb(&ana, KbAsk::Add { id: owned("hardware/raspberry-pi"), body: owned("Yes, slowly.") });
    world.fills(
        &ana,
        &[("title", "On a Raspberry Pi?"), ("phrases", "run a model on a cpu"), ("sources", "example.org")],
    );
    world.presses_on(&ana, "Edit again");
    let preview = world.fills(&ana, &[("phrases", "language model on a pi"), ("sources", "https://example.org/pi")]);
    insta::assert_snapshot!(preview, @r#"
    Preview: On a Raspberry Pi?

    Yes, slowly.

    Sources
    - https://example.org/pi

    Not saved yet
    This draft is yours alone and is kept for a day.

    Last checked against its sources on 1 January 1970

    [1] Save
    [2] Edit again
    [3] Cancel
    "#);
    insta::assert_snapshot!(world.presses_on(&ana, "Save"), @r#"
    Saved: hardware/raspberry-pi. I answer from it now.

    [1] Show entry
    [2] Undo this
    "#);
    assert!(world.asks_on(&ana, "is there a language model for a pi").starts_with("On a Raspberry Pi?"));
    // Another server has not heard of it.
    assert!(!world.asks_on(&admin(8, 1), "is there a language model for a pi").starts_with("On a Raspberry Pi?"));
}

#[test]
fn an_edit_changes_what_was_changed_and_nothing_else() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.kb(&ana, KbAsk::Edit(owned("cost/renting")));
    assert_eq!(world.shown().form.as_ref().unwrap().fields[2].value, "About two dollars an hour.");
    let preview = world.fills(&ana, &[("body", "About three dollars an hour.")]);
    insta::assert_snapshot!(preview, @r#"
    Preview: What does it cost to rent a GPU?

    About three dollars an hour.

    Sources
    - https://example.org/prices

    What changes
      +++
    - About two dollars an hour.
    + About three dollars an hour.

    Not saved yet
    This draft is yours alone and is kept for a day.

    Last checked against its sources on 24 November 2026

    [1] Save
    [2] Edit again
    [3] Cancel
    "#);
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/renting").contains("three dollars"));
    insta::assert_snapshot!(world.kb(&ana, KbAsk::History(owned("cost/renting"))), @r#"
    cost/renting

    <@1> wrote this on 1970-01-01 00:00 UTC.
    *edited cost/renting*
      +++
    - About two dollars an hour.
    + About three dollars an hour.

    Change 1 of 1 in answers/cost/renting.md

    [1] Undo this
    [2] Show entry
    "#);
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Show(owned("cost/renting"))), @r#"
    What does it cost to rent a GPU?

    About three dollars an hour.

    Sources
    - https://example.org/prices

    Where it comes from
    cost/renting in answers/cost/renting.md: changed here.
    Last changed here by <@1> on 1970-01-01 00:00 UTC

    Phrases (3)
    - price of a rented gpu per hour
    - how expensive is hiring a graphics card
    - cloud gpu hourly rate

    Last checked against its sources on 24 November 2026

    [1] Edit
    [2] Hide
    [3] Back to the shared text
    [4] History
    "#);

    world.kb(&ana, KbAsk::Undo(owned("cost/renting")));
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/renting").contains("two dollars"));
    assert!(world.kb(&ana, KbAsk::Find(String::new())).starts_with("Nothing has been changed on this server"));
}

#[test]
fn the_second_of_two_admins_is_told_and_shown_both() {
    let (mut world, ana, ben) = (world(), admin(7, 1), admin(7, 2));
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    let anas = world.shown().clone();
    world.edits(&ben, "cost/renting", &[("body", "Four dollars.")]);
    world.presses_on(&ben, "Save");
    world.sees(anas);
    insta::assert_snapshot!(world.presses_on(&ana, "Save"), @r#"
    Two changes at once

    <@2>, on 1970-01-01 00:00 UTC, saved a change of answers/cost/renting.md after you began yours, so
    yours is not saved yet. Nothing is lost: both texts are kept until you choose.

    Theirs (-) and yours (+)
      +++
    - Four dollars.
    + Three dollars.

    [1] Put mine over it
    [2] Edit again
    [3] Keep theirs
    "#);
    assert!(world.asks_on(&ana, "cost/renting").contains("Four dollars"));
    world.kb(&ana, KbAsk::Edit(owned("cost/renting")));
    world.fills(&ana, &[("body", "Five dollars.")]);
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/renting").contains("Five dollars"));
}

#[test]
fn the_second_admin_can_put_theirs_over_it_or_let_it_be() {
    let (mut world, ana, ben) = (world(), admin(7, 1), admin(7, 2));
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    let anas = world.shown().clone();
    world.edits(&ben, "cost/renting", &[("body", "Four dollars.")]);
    world.presses_on(&ben, "Save");
    world.sees(anas);
    world.presses_on(&ana, "Save");
    let conflict = world.shown().clone();
    let preview = world.presses_on(&ana, "Put mine over it");
    assert!(preview.contains("Saving puts yours in the place of theirs"), "{preview}");
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/renting").contains("Three dollars"));
    let history = world.kb(&ana, KbAsk::History(owned("cost/renting")));
    assert!(history.contains("Change 2 of 2"), "{history}");
    let older = world.presses_on(&ana, "Older");
    assert!(older.contains("<@2>") && older.contains("+ Four dollars."), "{older}");
    // The draft in that conflict was laid over and saved; pressing on in the old message does nothing.
    world.sees(conflict);
    assert!(world.presses_on(&ana, "Keep theirs").starts_with("This draft is no longer there"));
}

#[test]
fn a_change_saved_while_the_form_was_open_is_shown() {
    let (mut world, ana, ben) = (world(), admin(7, 1), admin(7, 2));
    world.kb(&ana, KbAsk::Edit(owned("cost/renting")));
    let form = world.shown().clone();
    world.edits(&ben, "cost/renting", &[("body", "Four dollars.")]);
    world.presses_on(&ben, "Save");
    world.sees(form);
    let preview = world.fills(&ana, &[("body", "Three dollars.")]);
    assert!(
        preview.contains("Somebody was faster") && preview.contains("- Four dollars.\n+ Three dollars."),
        "{preview}"
    );
}

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
fn the_base_may_move_on_beneath_a_change() {
    let store = Arc::new(MemoryStore::default());
    let (mut world, ana) = (World::with_store(Arc::new(small()), store.clone()), admin(7, 1));
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    world.presses_on(&ana, "Save");
    let Files(mut files) = small();
    let renting = files.iter_mut().find(|file| file.path == "answers/cost/renting.md").unwrap();
    renting.text = RENTING.replace("two dollars", "one dollar");
    let mut world = World::with_store(Arc::new(Files(files)), store);
    assert!(world.asks_on(&ana, "cost/renting").contains("Three dollars"));
    let shown = world.kb(&ana, KbAsk::Show(owned("cost/renting")));
    assert!(shown.contains("- About two dollars an hour.\n+ About one dollar an hour."), "{shown}");
    let found = world.kb(&ana, KbAsk::Find(String::new()));
    assert!(found.contains("cost/renting: changed here, the shared text has changed since"), "{found}");
    world.kb(&ana, KbAsk::Restore(owned("cost/renting")));
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/renting").contains("one dollar"));
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

#[test]
fn a_draft_waits_for_a_day() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    let preview = world.shown().clone();
    world.clock.set(Moment(0).plus_days(2));
    assert!(world.presses_on(&ana, "Save").starts_with("This draft is no longer there"));
    world.sees(preview);
    assert!(world.presses_on(&ana, "Edit again").starts_with("This draft is no longer there"));
}

#[test]
fn without_its_store_nothing_is_said_to_be_saved() {
    let (store, ana) = (Arc::new(Flaky::default()), admin(7, 1));
    let mut world = World::with_store(Arc::new(small()), store.clone());
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    store.goes_down(true);
    let preview = world.shown().clone();
    insta::assert_snapshot!(world.presses_on(&ana, "Save"), @r#"
    I cannot reach my store right now, so nothing was changed. Answers go on as before. Please try again
    in a minute; if it stays, tell the person who runs me.
    "#);
    assert!(world.asks_on(&ana, "cost/renting").contains("two dollars"));
    store.goes_down(false);
    world.sees(preview);
    assert!(world.presses_on(&ana, "Save").starts_with("Saved: cost/renting."));

    // What is written in a form while the store is away comes back.
    world.kb(&ana, KbAsk::Edit(owned("cost/renting")));
    store.goes_down(true);
    let said = world.fills(&ana, &[("body", "My long and careful answer.")]);
    assert!(said.contains("You wrote (body)\nMy long and careful answer."), "{said}");
}

#[test]
fn real_questions_are_asked_again_before_anything_changes() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.asks_on(&ana, "borrowing a video card");
    world.asks_on(&ana, "cost/renting");
    world.asks_on(&admin(8, 2), "a word of another server");
    assert_eq!(world.awaits(world.journal.asked(SpaceId::Server(7), 9)).unwrap(), ["borrowing a video card"]);
    let phrase = owned("what does borrowing a video card cost");
    let preview = world.kb(&ana, KbAsk::AddPhrase { id: owned("cost/renting"), phrase });
    assert!(preview.contains("- *borrowing a video card*: "), "{preview}");
    assert!(!preview.contains("another server"), "{preview}");
}

#[test]
fn a_german_admin_reads_german_and_the_history_reads_the_same_for_all() {
    let (mut world, ana) = (world(), admin(7, 1));
    let eva = Origin { languages: Languages { person: Language::German, ..Languages::default() }, ..admin(7, 2) };
    insta::assert_snapshot!(
        world.edits(&eva, "cost/renting", &[("body", "Three dollars."), ("phrases", "no gpu in my laptop at all")]),
        @r#"
        Vorschau: What does it cost to rent a GPU?

        Three dollars.

        Quellen
        - https://example.org/prices

        Fragen, die etwas anderes bekämen
        - 🛑 verliert ihre Antwort: *what is the hourly price for renting a gpu*: cost/renting → eine
          Auswahl, zuerst cost/renting
        - 🛑 verliert ihre Antwort: *can i run it with no gpu at all*: hardware/no-gpu → eine Auswahl,
          zuerst cost/renting

        Was sich ändert
          phrases = [
        -   "price of a rented gpu per hour", # the plain one
        -   "how expensive is hiring a graphics card",
        -   "cloud gpu hourly rate",
        +   "no gpu in my laptop at all", # the plain one
          ]
        …
          +++
        - About two dollars an hour.
        + Three dollars.

        Noch nicht gespeichert
        Diesen Entwurf siehst nur du, und er bleibt einen Tag lang erhalten.

        Zuletzt am 24. November 2026 mit den Quellen abgeglichen

        [1] Speichern
        [2] Weiter bearbeiten
        [3] Abbrechen
        "#
    );
    insta::assert_snapshot!(world.presses_on(&eva, "Speichern"), @r#"
    Gespeichert: cost/renting. Ab jetzt antworte ich damit.

    [1] Eintrag zeigen
    [2] Rückgängig machen
    "#);
    insta::assert_snapshot!(world.kb(&ana, KbAsk::History(owned("cost/renting"))), @r#"
    cost/renting

    <@2> wrote this on 1970-01-01 00:00 UTC.
    *edited cost/renting*
      phrases = [
    -   "price of a rented gpu per hour", # the plain one
    -   "how expensive is hiring a graphics card",
    -   "cloud gpu hourly rate",
    +   "no gpu in my laptop at all", # the plain one
      ]
    …
      +++
    - About two dollars an hour.
    + Three dollars.

    Change 1 of 1 in answers/cost/renting.md

    [1] Undo this
    [2] Show entry
    "#);
}
