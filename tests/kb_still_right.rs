//! An answer whose text was compared with its sources again gets the day of today, without a form.

use weighwise::domain::{kb_ask::KbAsk, moment::Moment};

use crate::{
    kb::{owned, world},
    support::{admins::admin, world::World},
};

/// 1 March 2027.
const MARCH: Moment = Moment(1_803_859_200_000);

#[test]
fn an_answer_that_is_still_right_says_so() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.clock.set(MARCH);
    world.kb(&ana, KbAsk::Show(owned("cost/renting")));
    insta::assert_snapshot!(world.presses_on(&ana, "Still right"), @r#"
    Preview: What does it cost to rent a GPU?

    About two dollars an hour.

    Sources
    - https://example.org/prices

    What changes
      sources = ["https://example.org/prices"]
    - checked = 2026-11-24
    + checked = 2027-03-01
      +++

    Not saved yet
    This draft is yours alone and is kept for a day.

    Last checked against its sources on 1 March 2027

    [1] Save
    [2] Edit again
    [3] Cancel
    "#);
    assert!(world.presses_on(&ana, "Save").starts_with("Saved: cost/renting."));
    let saved = world.shown().clone();
    let shown = world.kb(&ana, KbAsk::Show(owned("cost/renting")));
    assert!(shown.contains("sources on 1 March 2027") && !shown.contains("Still right"), "{shown}");
    world.clock.set(MARCH.plus_days(1));
    assert!(world.kb(&ana, KbAsk::Show(owned("cost/renting"))).contains("] Still right"));
    world.sees(saved);
    world.presses_on(&ana, "Undo this");
    world.presses_on(&ana, "Save");
    assert!(world.kb(&ana, KbAsk::Show(owned("cost/renting"))).contains("sources on 24 November 2026"));
}

#[test]
fn what_was_never_checked_or_has_nothing_to_be_checked_with() {
    let (mut world, ana) = (world(), admin(7, 1));
    world.clock.set(MARCH);
    // It names sources, but no day.
    world.kb(&ana, KbAsk::Show(owned("licences/llama")));
    let preview = world.presses_on(&ana, "Still right");
    assert!(preview.contains("+ checked = 2027-03-01"), "{preview}");
    world.kb(&ana, KbAsk::Add { id: owned("cost/coffee"), body: owned("Four euros.") });
    world.fills(&ana, &[("title", "What does coffee cost?"), ("phrases", "price of a cup of coffee")]);
    world.presses_on(&ana, "Save");
    assert!(!world.kb(&ana, KbAsk::Show(owned("cost/coffee"))).contains("Still right"));
    world.kb(&ana, KbAsk::Hide(owned("licences/llama")));
    world.presses_on(&ana, "Save");
    assert!(!world.kb(&ana, KbAsk::Show(owned("licences/llama"))).contains("Still right"));
}

#[test]
fn the_date_of_a_file_stands_for_all_of_it() {
    let (mut world, ana) = (World::shipped(), admin(7, 1));
    world.clock.set(MARCH);
    world.kb(&ana, KbAsk::Show(owned("cost/compared")));
    let preview = world.presses_on(&ana, "Still right");
    assert!(preview.contains("This date stands once for everything in the file"), "{preview}");
    world.presses_on(&ana, "Save");
    assert!(world.kb(&ana, KbAsk::Show(owned("hardware/compared"))).contains("sources on 1 March 2027"));
}
