//! People see what is kept, and have it removed.

use std::sync::Arc;

use weighwise::domain::{kb_ask::KbAsk, origin::Origin, person::PersonId, reply::Visibility, request::Request};

use crate::support::{
    admins::{admin, member, small},
    world::World,
};

#[test]
fn it_says_what_is_kept() {
    let mut world = World::on(Arc::new(small()));
    let said = world.does(Request::Privacy);
    insta::assert_snapshot!(said, @"");
    assert_eq!(world.shown().visibility, Visibility::Asker);
}

#[test]
fn it_forgets_after_a_press() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    world.asks_on(&ana, "who painted the mona lisa");
    world.presses_on(&ana, "Tell me");
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    let preview = world.shown().clone();
    let asked = world.does_from(&ana, Request::ForgetMe);
    insta::assert_snapshot!(asked, @"");
    insta::assert_snapshot!(world.presses_on(&ana, "Remove"), @"");
    world.does_from(&ana, Request::ForgetMe);
    insta::assert_snapshot!(world.presses_on(&ana, "Remove"), @"");
    world.sees(preview);
    assert!(world.presses_on(&ana, "Save").starts_with("This draft is no longer there"));

    // The question stays, as nobody's, and nobody is told.
    let inbox = world.kb(&ana, KbAsk::Inbox);
    assert!(inbox.contains("mona lisa"), "{inbox}");
    world.presses_on(&ana, "who painted");
    world.presses_on(&ana, "Write an answer");
    world.fills(&ana, &[("id", "art/mona"), ("body", "Leonardo."), ("sources", "https://example.org/mona")]);
    world.presses_on(&ana, "Save");
    assert!(world.awaits(world.app.take_notices(|_| true)).is_empty());
}

#[test]
fn others_keep_theirs() {
    let mut world = World::on(Arc::new(small()));
    let (ben, cleo) = (member(7, 2, false, &[]), member(7, 3, false, &[]));
    for person in [&ben, &cleo] {
        world.asks_on(person, "who painted the mona lisa");
        world.presses_on(person, "Tell me");
    }
    world.does_from(&ben, Request::ForgetMe);
    world.presses_on(&ben, "Remove");
    let removed = world.awaits(world.app.forget(PersonId::new(3))).unwrap();
    assert_eq!(removed.forgotten.wishes, 1);
}

#[test]
fn in_direct_messages_nobody_is_promised_an_answer() {
    let mut world = World::on(Arc::new(small()));
    let seen = world.does_from(&Origin::console(), Request::Ask { question: "who painted the mona lisa".to_owned() });
    assert!(!seen.contains("Tell me when"), "{seen}");
}
