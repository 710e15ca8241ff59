//! Entries that share a file: the rows of the comparison and the lines of an option. What happens to one of them leaves the
//! others alone, whoever is at work on them.

use weighwise::domain::{kb_ask::KbAsk, origin::Origin};

use crate::{
    kb::owned,
    support::{admins::admin, world::World},
};

const COST: (&str, &str) = ("cost/compared", "Nothing but power");
const HARDWARE: (&str, &str) = ("hardware/compared", "A borrowed card");

/// The preview of another cell in a row.
fn previews(world: &mut World, by: &Origin, (row, cell): (&str, &str)) -> String {
    world.edits(by, row, &[("cells", &format!("open-weights: {cell}"))])
}

fn saves(world: &mut World, by: &Origin, row: (&str, &str)) {
    previews(world, by, row);
    world.presses_on(by, "Save");
}

/// Which of the two changed cells people see.
#[track_caller]
fn check(world: &mut World, by: &Origin, cost: bool, hardware: bool) {
    for ((row, cell), wanted) in [(COST, cost), (HARDWARE, hardware)] {
        assert_eq!(world.asks_on(by, row).contains(cell), wanted, "{row}");
    }
}

fn edited() -> (World, Origin) {
    let (mut world, ana) = (World::shipped(), admin(7, 1));
    saves(&mut world, &ana, COST);
    saves(&mut world, &ana, HARDWARE);
    check(&mut world, &ana, true, true);
    (world, ana)
}

#[test]
fn two_admins_at_two_rows_lose_nothing() {
    for way_on in ["Put mine over it", "Edit again"] {
        let (mut world, ana, ben) = (World::shipped(), admin(7, 1), admin(7, 2));
        previews(&mut world, &ana, COST);
        let anas = world.shown().clone();
        saves(&mut world, &ben, HARDWARE);
        world.sees(anas);
        let told = world.presses_on(&ana, "Save");
        assert!(told.starts_with("Two changes at once") && told.contains(COST.1), "{told}");
        assert!(!told.contains(HARDWARE.1), "what stays is no difference: {told}");
        world.presses_on(&ana, way_on);
        if way_on == "Edit again" {
            world.fills(&ana, &[]);
        }
        world.presses_on(&ana, "Save");
        check(&mut world, &ana, true, true);
    }
}

#[test]
fn a_hidden_row_or_line_comes_back() {
    let (mut world, ana) = edited();
    let line = world.app.snapshot().knowledge.options[0].pros[0].id.to_string();
    for entry in [HARDWARE.0, &line] {
        let before = world.asks_on(&ana, entry);
        for back in [KbAsk::Restore(owned(entry)), KbAsk::Undo(owned(entry))] {
            world.kb(&ana, KbAsk::Hide(owned(entry)));
            world.presses_on(&ana, "Save");
            assert_ne!(world.asks_on(&ana, entry), before);
            let shown = world.kb(&ana, KbAsk::Show(owned(entry)));
            assert!(shown.contains("] Restore"), "{shown}");
            let preview = world.kb(&ana, back);
            assert!(!preview.starts_with("Preview: 1 document"), "{preview}");
            world.presses_on(&ana, "Save");
            assert_eq!(world.asks_on(&ana, entry), before);
        }
    }
    check(&mut world, &ana, true, true);
    assert!(
        world.kb(&ana, KbAsk::Restore(owned("nothing/compared"))).starts_with("There is no entry nothing/compared")
    );
}

#[test]
fn a_row_that_follows_the_shared_text_again_takes_no_other_along() {
    let (mut world, ana) = edited();
    world.kb(&ana, KbAsk::Restore(owned(COST.0)));
    world.presses_on(&ana, "Save");
    check(&mut world, &ana, false, true);
    world.kb(&ana, KbAsk::Restore(owned(HARDWARE.0)));
    world.presses_on(&ana, "Save");
    check(&mut world, &ana, false, false);
    let shown = world.kb(&ana, KbAsk::Show(owned(COST.0)));
    assert!(shown.contains("cost/compared in comparison.toml: shared by all servers."), "{shown}");
    assert!(world.kb(&ana, KbAsk::Restore(owned(COST.0))).starts_with("cost/compared is neither hidden"));
}

#[test]
fn a_row_has_a_history_of_its_own() {
    let (mut world, ana) = edited();
    let history = world.kb(&ana, KbAsk::History(owned(COST.0)));
    assert!(history.contains("Change 1 of 1") && history.contains(COST.1), "{history}");
    world.kb(&ana, KbAsk::Undo(owned(COST.0)));
    world.presses_on(&ana, "Save");
    check(&mut world, &ana, false, true);
    world.kb(&ana, KbAsk::Undo(owned(COST.0)));
    world.presses_on(&ana, "Save");
    check(&mut world, &ana, true, true);
}

#[test]
fn what_cannot_be_saved_any_more_can_be_written_on() {
    let (mut world, ana, ben) = (World::shipped(), admin(7, 1), admin(7, 2));
    let add = |world: &mut World, by: &Origin, id: &str| {
        world.kb(by, KbAsk::Add { id: owned(id), body: String::new() });
        let phrases: Vec<String> = (1..=12).map(|day| format!("will it snow on day {day}")).collect();
        let phrases = phrases.join("\n");
        let form = [("title", "Does it snow?"), ("phrases", &*phrases), ("body", "Bring a coat.")];
        world.fills(by, &[&form[..], &[("sources", "https://example.org/snow")]].concat());
    };
    add(&mut world, &ana, "cost/snow");
    let anas = world.shown().clone();
    add(&mut world, &ben, "cost/ice");
    world.presses_on(&ben, "Save");
    world.sees(anas);
    let told = world.presses_on(&ana, "Save");
    assert!(told.starts_with("This cannot be saved as it is:") && told.contains("\n… and 3 more\n"), "{told}");
    world.presses_on(&ana, "Edit again");
    let form = world.shown().form.clone().expect("the form opens");
    assert!(form.fields.iter().any(|field| field.value == "Bring a coat."));
}
