//! What an "Undo this" takes back: the change below which it stands, and nothing that came later.

use weighwise::domain::{kb_ask::KbAsk, moment::Moment};

use crate::{
    kb::{owned, world},
    support::{admins::admin, world::World},
};

#[test]
fn the_button_under_an_older_change_takes_no_newer_one_back() {
    let (mut world, ana, ben) = (world(), admin(7, 1), admin(7, 2));
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    world.presses_on(&ana, "Save");
    let saved = world.shown().clone();
    world.clock.set(Moment(60_000));
    world.edits(&ben, "cost/renting", &[("body", "Four dollars.")]);
    world.presses_on(&ben, "Save");
    world.sees(saved.clone());
    insta::assert_snapshot!(world.presses_on(&ana, "Undo this"), @r#"
    cost/renting was changed again since then, last by <@2> on 1970-01-01 00:01 UTC. Taking back only
    the earlier change could mix two texts, so nothing was changed. The history shows every change, and
    *Undo this* there takes the newest one back.

    [1] History
    [2] Show entry
    "#);
    assert!(world.asks_on(&ana, "cost/renting").contains("Four dollars"));

    // From the history the newest goes first; then the older one stands again, and its button works.
    world.kb(&ana, KbAsk::History(owned("cost/renting")));
    let history = world.shown().clone();
    let preview = world.presses_on(&ana, "Undo this");
    assert!(preview.contains("- Four dollars.\n+ Three dollars."), "{preview}");
    world.presses_on(&ana, "Save");
    world.sees(saved.clone());
    let preview = world.presses_on(&ana, "Undo this");
    assert!(preview.contains("- Three dollars.\n+ About two dollars an hour."), "{preview}");
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "cost/renting").contains("two dollars"));
    for older in [saved, history] {
        world.sees(older);
        assert!(world.presses_on(&ana, "Undo this").starts_with("cost/renting was changed again since then"));
    }
}

#[test]
fn of_two_rows_of_one_table_each_has_its_own_way_back() {
    let (mut world, ana, ben) = (World::shipped(), admin(7, 1), admin(7, 2));
    world.edits(&ana, "cost/compared", &[("cells", "open-weights: Nothing but power")]);
    world.presses_on(&ana, "Save");
    let saved = world.shown().clone();
    world.edits(&ben, "hardware/compared", &[("cells", "open-weights: A borrowed card")]);
    world.presses_on(&ben, "Save");
    world.sees(saved.clone());
    world.presses_on(&ana, "Undo this");
    world.presses_on(&ana, "Save");
    assert!(!world.asks_on(&ana, "cost/compared").contains("Nothing but power"));
    assert!(world.asks_on(&ana, "hardware/compared").contains("A borrowed card"));
    world.sees(saved);
    assert!(world.presses_on(&ana, "Undo this").starts_with("cost/compared was changed again since then"));
}

#[test]
fn a_row_that_was_hidden_comes_back_where_it_stood() {
    let (mut world, ana) = (World::shipped(), admin(7, 1));
    for back in [KbAsk::Undo(owned("cost/compared")), KbAsk::Restore(owned("cost/compared"))] {
        world.kb(&ana, KbAsk::Hide(owned("cost/compared")));
        world.presses_on(&ana, "Save");
        let preview = world.kb(&ana, back);
        assert!(preview.starts_with("Preview: Cost: how do the two compare?"), "{preview}");
        world.presses_on(&ana, "Save");
        assert!(world.kb(&ana, KbAsk::Find(String::new())).starts_with("Nothing has been changed on this server"));
    }
}

#[test]
fn going_back_to_the_shared_text_shows_the_difference() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    world.presses_on(&ana, "Save");
    for back in [KbAsk::Undo(owned("cost/renting")), KbAsk::Restore(owned("cost/renting"))] {
        let preview = world.kb(&ana, back);
        assert!(preview.contains("What changes") && preview.contains("- Three dollars.\n+ About two"), "{preview}");
    }
}
