//! Admins deal with questions that had no helpful answer, and the people who waited are told once.

use std::sync::Arc;

use weighwise::{
    domain::{
        button::Press, inbox_press::InboxPress, kb_ask::KbAsk, kb_press::KbPress, knowledge::EntryId, origin::Origin,
        person::PersonId, question::QuestionId, request::Request, space::SpaceId,
    },
    faces::plain::{Layout, render},
    ports::Journal,
};

use crate::support::{
    admins::{admin, inbox_presses, member, small},
    world::World,
};

pub fn world() -> World {
    World::on(Arc::new(small()))
}

pub fn somebody(person: u64) -> Origin {
    member(7, person, false, &[])
}

/// What people are told directly, and who.
pub fn told(world: &World) -> Vec<(PersonId, String)> {
    let told = world.awaits(world.app.take_notices(|_| true));
    told.into_iter().map(|(person, reply)| (person, render(&reply, Layout::PLAIN))).collect()
}

/// Two people ask the same in their own words and want to be told.
pub fn two_ask(world: &mut World) {
    for (person, words) in [(2, "who painted the mona lisa"), (3, "who was it that painted the Mona Lisa?")] {
        let seen = world.asks_on(&somebody(person), words);
        assert!(seen.contains("Tell me when there is an answer"), "{seen}");
        world.presses_on(&somebody(person), "Tell me");
    }
    world.asks_on(&somebody(4), "best pizza in town");
}

#[test]
fn a_title_that_stands_among_the_questions_is_no_fault() {
    let (mut world, ana) = (world(), admin(7, 1));
    two_ask(&mut world);
    for (group, title) in [("who was it", "Who painted the Mona Lisa?"), ("best pizza", "Best pizza in town")] {
        world.kb(&ana, KbAsk::Inbox);
        world.presses_on(&ana, group);
        world.presses_on(&ana, "Write an answer");
        let fields =
            [("id", "community/new"), ("title", title), ("body", "Yes."), ("sources", "https://example.org/x")];
        let preview = world.fills(&ana, &fields);
        assert!(preview.starts_with("Preview: ") && preview.contains("] Save"), "{preview}");
        assert!(!preview.contains("Problems") && !preview.contains("Phrases that may lead"), "{preview}");
    }
}

#[test]
fn one_answer_deals_with_a_group_and_everybody_is_told_once() {
    let (mut world, ana) = (world(), admin(7, 1));
    two_ask(&mut world);
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Inbox), @"
    Questions that wait for an answer

    3 questions had no helpful answer. Like ones stand together; pick them to answer all of them at
    once:

    - 2 × who was it that painted the Mona Lisa?
    - 1 × best pizza in town

    Pick a group:
    [1] who was it that painted the Mona Lisa? (Asked 2 times, last on 1970-01-01)
    [2] best pizza in town (Asked once, on 1970-01-01)
    ");
    insta::assert_snapshot!(world.presses_on(&ana, "who was it"), @"
    These wait for one answer

    Asked 2 times, last on 1970-01-01

    - who was it that painted the Mona Lisa?
    - who painted the mona lisa

    [1] Write an answer
    [2] Add to an existing answer
    [3] Off-topic
    [4] All waiting questions
    ");
    world.presses_on(&ana, "Write an answer");
    let form = world.shown().form.clone().unwrap();
    let filled: Vec<(&str, &str)> = form.fields.iter().map(|field| (&*field.id, &*field.value)).collect();
    insta::assert_debug_snapshot!(filled, @r#"
    [
        (
            "id",
            "",
        ),
        (
            "title",
            "",
        ),
        (
            "phrases",
            "who was it that painted the Mona Lisa?\nwho painted the mona lisa",
        ),
        (
            "body",
            "",
        ),
        (
            "sources",
            "",
        ),
    ]
    "#);
    let source = ("sources", "https://example.org/mona");
    let title = ("title", "Who painted it?");
    let preview = world.fills(&ana, &[("id", "community/mona-lisa"), title, ("body", "Leonardo did."), source]);
    assert!(preview.contains("Leonardo did.") && preview.contains("[1] Save"), "{preview}");
    assert_eq!(told(&world), []);
    insta::assert_snapshot!(world.presses_on(&ana, "Save"), @"
    Saved: community/mona-lisa. I answer from it now.
    The 2 questions no longer wait. Whoever asked to be told will be, if they got an answer.

    [1] Show entry
    [2] Undo this
    [3] All waiting questions
    ");
    let told_once = told(&world);
    let people: Vec<PersonId> = told_once.iter().map(|(person, _)| *person).collect();
    assert_eq!(people, [PersonId::new(3), PersonId::new(2)]);
    insta::assert_snapshot!(told_once[1].1, @"
    Who painted it?

    There is an answer now to your question “who painted the mona lisa”:

    Leonardo did.

    Sources
    - https://example.org/mona

    Last checked against its sources on 1 January 1970
    ");
    assert_eq!(told(&world), []);
    let left = world.kb(&ana, KbAsk::Inbox);
    assert!(left.contains("best pizza") && !left.contains("mona"), "{left}");
}

#[test]
fn a_draft_that_is_written_again_still_deals_with_its_group() {
    let (mut world, ana) = (world(), admin(7, 1));
    two_ask(&mut world);
    world.kb(&ana, KbAsk::Inbox);
    world.presses_on(&ana, "who was it");
    world.presses_on(&ana, "Write an answer");
    let title = ("title", "Who painted it?");
    world.fills(&ana, &[title, ("body", "Leonardo."), ("sources", "https://example.org/mona")]);
    world.presses_on(&ana, "Edit again");
    world.fills(&ana, &[("body", "Leonardo did.")]);
    world.presses_on(&ana, "Save");
    assert_eq!(told(&world).len(), 2);
}

#[test]
fn a_group_becomes_phrases_of_an_answer_that_is_there() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.asks_on(&somebody(2), "borrowing a video card");
    world.asks_on(&somebody(2), "borrowing video cards");
    world.kb(&ana, KbAsk::Inbox);
    world.presses_on(&ana, "borrowing video");
    let choice = world.presses_on(&ana, "Add to an existing answer");
    assert!(choice.contains("[1] What does it cost to rent a GPU? (cost/renting)"), "{choice}");
    let choices = world.shown().clone();
    world.presses_on(&ana, "What does it cost");
    let phrases = &world.shown().form.as_ref().unwrap().fields[1].value;
    insta::assert_snapshot!(phrases, @"
    price of a rented gpu per hour
    how expensive is hiring a graphics card
    cloud gpu hourly rate
    borrowing video cards
    borrowing a video card
    ");
    let preview = world.fills(&ana, &[]);
    assert!(preview.contains("\"borrowing a video card\","), "{preview}");

    // The same by an id that is typed.
    world.sees(choices);
    world.presses_on(&ana, "Another id");
    world.fills(&ana, &[("id", "cost/renting")]);
    world.presses_on(&ana, "Open cost/renting");
    world.fills(&ana, &[]);
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&somebody(3), "borrowing a video card").starts_with("What does it cost"));
    assert!(world.kb(&ana, KbAsk::Inbox).starts_with("Nothing waits"));
}

#[test]
fn an_answer_that_did_not_help_is_offered_first() {
    let (mut world, ana, ben) = (world(), admin(7, 1), somebody(2));
    world.asks_on(&ben, "may i use llama at work");
    let sorry = world.presses_on(&ben, "👎");
    assert!(sorry.contains("Tell me when there is an answer"), "{sorry}");
    world.kb(&ana, KbAsk::Inbox);
    let group = world.presses_on(&ana, "may i use");
    assert!(group.contains("Answers that did not help\n- licences/llama"), "{group}");
    assert!(world.presses_on(&ana, "Add to").contains("[1] Is Llama open source?"));
}

#[test]
fn whoever_waits_goes_on_waiting_while_the_answer_is_hidden() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.asks_on(&somebody(2), "who painted the mona lisa");
    world.presses_on(&somebody(2), "Tell me");
    world.kb(&ana, KbAsk::Inbox);
    world.presses_on(&ana, "who painted");
    world.presses_on(&ana, "Write an answer");
    let fields = [("id", "community/mona-lisa"), ("title", "Who painted it?"), ("body", "Leonardo.")];
    world.fills(&ana, &fields);
    world.presses_on(&ana, "Save");
    world.kb(&ana, KbAsk::Hide("community/mona-lisa".to_owned()));
    world.presses_on(&ana, "Save");
    assert_eq!(told(&world), []);
    world.kb(&ana, KbAsk::Undo("community/mona-lisa".to_owned()));
    world.presses_on(&ana, "Save");
    let told = told(&world);
    assert!(matches!(told.as_slice(), [(_, text)] if text.contains("Leonardo.")), "{told:?}");
}

#[test]
fn a_press_counts_for_the_question_that_it_belongs_to() {
    let (mut world, ana, ben) = (world(), admin(7, 1), somebody(2));
    world.asks_on(&ben, "may i use llama at work");
    let answer = world.shown().clone();
    world.asks_on(&ben, "best pizza in town");
    // Neither an answer that was found elsewhere nor one to another question says anything about the last question.
    world.does_from(&ben, Request::Topics { topic: Some("licences".to_owned()) });
    world.presses_on(&ben, "Is Llama");
    let sorry = world.presses_on(&ben, "👎");
    assert!(!sorry.contains("Tell me when"), "{sorry}");
    world.sees(answer);
    world.presses_on(&ben, "👎");
    let inbox = world.kb(&ana, KbAsk::Inbox);
    assert!(inbox.contains("- 1 × best pizza in town") && !inbox.contains("llama"), "{inbox}");

    // The right one counts, once.
    world.asks_on(&ben, "may i use llama at work");
    let answer = world.shown().clone();
    for _ in 0..2 {
        world.sees(answer.clone());
        world.presses_on(&ben, "👎");
    }
    let inbox = world.kb(&ana, KbAsk::Inbox);
    assert!(inbox.contains("- 1 × best pizza in town") && inbox.contains("- 1 × may i use llama at work"), "{inbox}");
}

#[test]
fn pages_turn() {
    let (mut world, ana) = (world(), admin(7, 1));
    for word in
        ["xylophone", "quartz", "violin", "jigsaw", "zephyr", "oboe", "waltz", "kayak", "fjord", "gnome", "pyjamas"]
    {
        world.asks_on(&somebody(2), word);
    }
    let first = world.kb(&ana, KbAsk::Inbox);
    assert!(first.contains("Page 1 of 2") && first.contains("pyjamas") && !first.contains("xylophone"), "{first}");
    let second = world.presses_on(&ana, "Next page");
    assert!(second.contains("Page 2 of 2") && second.contains("xylophone"), "{second}");
}

#[test]
fn nobody_else_reaches_in() {
    let (mut world, ben) = (world(), somebody(2));
    two_ask(&mut world);
    let group = QuestionId(1);
    let entry = EntryId::new("cost/renting");
    for press in inbox_presses(group, &entry) {
        let press = Request::Press(KbPress::Inbox(press).into());
        assert!(world.does_from(&ben, press.clone()).starts_with("Only people who may manage this server"));
        // An admin of another server finds nothing of this one.
        let eves = world.does_from(&admin(8, 1), press.clone());
        assert!(!eves.to_lowercase().contains("mona"), "{press:?}: {eves}");
    }
    let forms = [
        InboxPress::SubmitNew(group),
        InboxPress::SubmitTo { group, entry, seen: "0000".to_owned() },
        InboxPress::SubmitOther(group),
    ];
    for press in forms {
        let fields = vec![("id".to_owned(), "a/b".to_owned()), ("body".to_owned(), "x".to_owned())];
        let sent = Request::Submit { press: KbPress::Inbox(press).into(), fields };
        assert!(world.does_from(&ben, sent).starts_with("Only people who may manage this server"));
    }
    assert!(world.kb(&ben, KbAsk::Inbox).starts_with("Only people who may manage this server"));
    // Nor can a question of another server be waited for.
    let tell = Request::Press(Press::TellMe(group));
    assert!(world.does_from(&member(8, 5, false, &[]), tell).starts_with("That question has been dealt with"));
    assert_eq!(world.awaits(world.journal.questions(SpaceId::Server(7))).unwrap().len(), 3);
}
