//! An admin changes what the bot knows: every edit is shown first, saved with a press, and can be undone.

use std::sync::Arc;

use weighwise::{
    domain::{
        kb_ask::KbAsk,
        language::{Language, Languages},
        moment::Moment,
        origin::Origin,
        reply::Visibility,
        space::SpaceId,
    },
    ports::Journal,
};

use crate::support::{
    admins::{admin, small},
    flaky::Flaky,
    world::World,
};

pub fn world() -> World {
    World::on(Arc::new(small()))
}

pub fn owned(text: &str) -> String {
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
