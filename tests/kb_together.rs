//! Two admins change the same at once, or the base moves on beneath a change: nothing is lost, and the second one is told.

use std::sync::Arc;

use weighwise::{
    adapters::memory::MemoryStore,
    domain::{kb_ask::KbAsk, origin::Origin},
};

use crate::{
    kb::{owned, world},
    support::{
        admins::{RENTING, admin, small},
        world::{Files, World},
    },
};

/// Ana has a preview of an answer before her that Ben has changed meanwhile.
fn overtaken() -> (World, Origin) {
    let (mut world, ana, ben) = (world(), admin(7, 1), admin(7, 2));
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    let anas = world.shown().clone();
    world.edits(&ben, "cost/renting", &[("body", "Four dollars.")]);
    world.presses_on(&ben, "Save");
    world.sees(anas);
    (world, ana)
}

#[test]
fn the_second_of_two_admins_is_told_and_shown_both() {
    let (mut world, ana) = overtaken();
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
    let (mut world, ana) = overtaken();
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
fn a_form_of_what_was_hidden_meanwhile_keeps_what_does_not_stand_in_it() {
    let (mut world, ana, ben) = (world(), admin(7, 1), admin(7, 2));
    world.kb(&ana, KbAsk::Edit(owned("cost/renting")));
    let form = world.shown().clone();
    world.kb(&ben, KbAsk::Hide(owned("cost/renting")));
    world.presses_on(&ben, "Save");
    world.sees(form);
    let preview = world.fills(&ana, &[("body", "Three dollars.")]);
    assert!(preview.contains("Last checked against its sources on 24 November 2026"), "{preview}");
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/renting").contains("Three dollars"));
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
