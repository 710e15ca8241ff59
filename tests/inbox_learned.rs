//! What people ask teaches the bot, through its admins: chat that is no question, and phrases that three people mean.

use weighwise::{
    domain::{kb_ask::KbAsk, knowledge::EntryId, moment::Moment, person::PersonId, question::Pick, space::SpaceId},
    ports::Journal,
};

use crate::{
    inbox::{somebody, told, two_ask, world},
    support::admins::{admin, member},
};

#[test]
fn what_is_off_topic_waits_no_more_and_the_word_can_be_taken_back() {
    let (mut world, ana) = (world(), admin(7, 1));
    two_ask(&mut world);
    world.kb(&ana, KbAsk::Inbox);
    world.presses_on(&ana, "best pizza");
    insta::assert_snapshot!(world.presses_on(&ana, "Off-topic"), @r#"
    Preview: 1 document

    - golden.toml: changed

    What changes
      [off_topic]
    - chat = ["who wants pizza tonight", "my cat fell asleep"]
    + chat = ["who wants pizza tonight", "my cat fell asleep", "best pizza in town"]

    Not saved yet
    This draft is yours alone and is kept for a day.

    [1] Save
    [2] Cancel
    "#);
    insta::assert_snapshot!(world.presses_on(&ana, "Save"), @"
    Saved: 1 document.
    The question no longer waits. Whoever asked to be told will be, if it got an answer.

    [1] Undo this
    [2] All waiting questions
    ");
    let saved = world.shown().clone();
    assert!(!world.kb(&ana, KbAsk::Inbox).contains("pizza"));
    // It is not kept again, here; elsewhere it is.
    world.asks_on(&somebody(4), "best pizza in town");
    assert!(!world.kb(&ana, KbAsk::Inbox).contains("pizza"));
    world.asks_on(&member(8, 4, false, &[]), "best pizza in town");
    assert!(world.kb(&admin(8, 1), KbAsk::Inbox).contains("pizza"));

    world.sees(saved);
    let undo = world.presses_on(&ana, "Undo this");
    assert!(undo.contains("golden.toml: back to the shared text"), "{undo}");
    world.presses_on(&ana, "Save");
    world.asks_on(&somebody(4), "best pizza in town");
    assert!(world.kb(&ana, KbAsk::Inbox).contains("pizza"));
    assert_eq!(told(&world), []);
}

#[test]
fn answers_of_golden_questions_can_still_be_hidden_and_renamed() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.asks_on(&somebody(4), "best pizza in town");
    world.kb(&ana, KbAsk::Inbox);
    world.presses_on(&ana, "best pizza");
    world.presses_on(&ana, "Off-topic");
    world.presses_on(&ana, "Save");
    // From here on golden.toml is this server's own.
    let preview = world.kb(&ana, KbAsk::Hide("cost/renting".to_owned()));
    assert!(!preview.contains("there is no entry"), "{preview}");
    let saved = world.presses_on(&ana, "Save");
    assert!(saved.starts_with("Saved: cost/renting is no longer shown here."), "{saved}");
    let (from, to) = ("hardware/no-gpu".to_owned(), "hardware/processor-alone".to_owned());
    let preview = world.kb(&ana, KbAsk::Rename { from, to });
    assert!(!preview.contains("there is no entry"), "{preview}");
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&somebody(4), "hardware/processor-alone").starts_with("Can I run"));
    assert!(!world.asks_on(&somebody(4), "cost/renting").starts_with("What does it cost"));
    // What was called off-topic still is.
    world.asks_on(&somebody(4), "best pizza in town");
    assert!(!world.kb(&ana, KbAsk::Inbox).contains("pizza"));
}

#[test]
fn three_people_propose_a_phrase() {
    let (mut world, ana) = (world(), admin(7, 1));
    let pick = |person, words: &str| Pick {
        space: SpaceId::Server(7),
        at: Moment(0),
        question: words.to_owned(),
        entry: EntryId::new("cost/renting"),
        person: PersonId::new(person),
    };
    for (person, words) in
        [(2, "borrow a card"), (3, "borrow a card"), (2, "Lend a card?"), (3, "lend a card"), (4, "LEND A CARD")]
    {
        world.awaits(world.journal.pick(&pick(person, words))).unwrap();
    }
    assert!(!world.kb(&ana, KbAsk::Inbox).contains("borrow"));
    world.awaits(world.journal.pick(&pick(4, "borrow a card"))).unwrap();
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Inbox), @"
    Questions that wait for an answer

    No question waits.

    2 proposed phrases
    - “borrow a card” for cost/renting: 3 people chose it when they asked that
    - “lend a card” for cost/renting: 3 people chose it when they asked that

    [1] Approve: borrow a card
    [2] Decline
    [3] Approve: lend a card
    [4] Decline
    ");
    let inbox = world.shown().clone();
    world.presses_on(&ana, "Approve: borrow");
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&somebody(5), "borrow a card").starts_with("What does it cost"));
    world.sees(inbox);
    assert!(world.presses_on(&ana, "Approve: borrow").starts_with("That has been dealt with"));
    world.presses_on(&ana, "All waiting questions");
    world.presses_on(&ana, "Decline");
    assert!(world.kb(&ana, KbAsk::Inbox).starts_with("Nothing waits"));
}
