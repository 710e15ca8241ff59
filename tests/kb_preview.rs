//! What an admin sees before anything is saved: all of it can be looked at, however much it is.

use std::sync::Arc;

use weighwise::domain::{kb_ask::KbAsk, knowledge::SourceFile, limits, origin::Origin};

use crate::{
    kb::owned,
    support::{
        admins::{admin, small},
        world::{Files, World},
    },
};

/// Many golden questions about one answer.
fn many() -> Files {
    let Files(mut files) = small();
    let golden = files.iter_mut().find(|file| file.path == "golden.toml").unwrap();
    for number in 1..=40 {
        let long = if number == 40 { " 👩‍👩‍👧 and please tell me again".repeat(10) } else { String::new() };
        golden.text.insert_str(
            0,
            &format!("[[must_answer]]\nquestion = \"price of a rented gpu per hour no {number}{long}\"\nentry = \"cost/renting\"\n"),
        );
    }
    Files(files)
}

/// Everything that stands on the pages behind "See all".
fn sees_all(world: &mut World, by: &Origin) -> String {
    let mut page = world.presses_on(by, "See all");
    let mut seen = String::new();
    loop {
        seen.push_str(&page);
        let characters: usize = world.shown().sections.iter().map(|section| section.text.chars().count()).sum();
        assert!(characters < limits::MESSAGE, "{page}");
        if !page.contains("Next page") {
            return seen;
        }
        page = world.presses_on(by, "Next page");
    }
}

#[test]
fn every_answer_that_would_move_is_listed() {
    let (mut world, ana) = (World::on(Arc::new(many())), admin(7, 1));
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Hide(owned("cost/renting"))), @r#"
    Preview: cost/renting

    cost/renting would no longer be shown on this server. /kb restore brings it back any time.

    Questions that would get something else
    - 🛑 loses its answer: *price of a rented gpu per hour no 39*: cost/renting → hardware/no-gpu
    - 🛑 loses its answer: *price of a rented gpu per hour no 38*: cost/renting → hardware/no-gpu
    - 🛑 loses its answer: *price of a rented gpu per hour no 37*: cost/renting → hardware/no-gpu
    - 🛑 loses its answer: *price of a rented gpu per hour no 36*: cost/renting → hardware/no-gpu
    - 🛑 loses its answer: *price of a rented gpu per hour no 35*: cost/renting → hardware/no-gpu
    - 🛑 loses its answer: *price of a rented gpu per hour no 34*: cost/renting → hardware/no-gpu
    … and 36 more

    Not saved yet
    This draft is yours alone and is kept for a day.

    [1] Save
    [2] See all 42
    [3] Cancel
    "#);
    let seen = sees_all(&mut world, &ana);
    assert!(seen.starts_with("Preview: cost/renting\n\nAll 42 lines:\n") && seen.contains("\nPage 1 of "), "{seen}");
    for number in 1..=39 {
        assert_eq!(seen.matches(&format!("no {number}*: cost/renting → ")).count(), 1, "{number}: {seen}");
    }
    let words = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("no 40 👩‍👩‍👧 and please tell me again") && words.contains("…*: a choice, first cost/renting → "),
        "{seen}"
    );
    let back = world.presses_on(&ana, "Previous page");
    assert!(back.contains("Previous page") || back.contains("Next page"), "{back}");
    let preview = world.presses_on(&ana, "Back to the preview");
    assert!(preview.starts_with("Preview: cost/renting") && preview.contains("] Save"), "{preview}");
    assert!(world.presses_on(&ana, "Save").starts_with("Saved"));
}

#[test]
fn every_problem_and_every_document_of_an_import_is_listed() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    let file = |number: usize| SourceFile {
        path: format!("answers/cost/thing-{number}.md"),
        text: format!(
            "+++\ntitle = \"What does thing x{number}x cost?\"\nphrases = [\"price of y{number}y\"]\n+++\n{number}.\n"
        ),
    };
    let preview = world.kb(&ana, KbAsk::Import { files: (1..=50).map(file).collect(), problems: Vec::new() });
    assert!(preview.contains("… and 10 more") && preview.contains("… and 44 more"), "{preview}");
    let seen = sees_all(&mut world, &ana);
    for number in 1..=50 {
        let path = format!("answers/cost/thing-{number}.md");
        assert!(
            seen.contains(&format!("- {path}: new")) && seen.contains(&format!("⚠️ {path}:1:4: ")),
            "{path}: {seen}"
        );
    }
}

#[test]
fn what_a_preview_said_besides_is_said_again() {
    let (mut world, ana) = (World::on(Arc::new(many())), admin(7, 1));
    world.kb(&ana, KbAsk::Add { id: owned("cost/renting"), body: owned("Two dollars.") });
    let fields = [("title", "Price of a rented GPU per hour no 1"), ("phrases", "price of a rented gpu per hour no 2")];
    let preview = world.fills(&ana, &fields);
    assert!(preview.contains("\nAnother id\n"), "{preview}");
    world.presses_on(&ana, "See all");
    assert_eq!(world.presses_on(&ana, "Back to the preview"), preview);
}

#[test]
fn every_phrase_of_an_entry_can_be_seen() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    let phrase = |number: usize| format!("word{number} {}", "of a long way to ask it ".repeat(4));
    let phrases: Vec<String> = (1..=30).map(phrase).collect();
    world.edits(&ana, "cost/renting", &[("phrases", &phrases.join("\n"))]);
    world.presses_on(&ana, "Save");
    let shown = world.kb(&ana, KbAsk::Show(owned("cost/renting")));
    assert!(shown.contains("- … and ") || shown.contains("\n… and "), "{shown}");
    let seen = sees_all(&mut world, &ana);
    for number in 1..=30 {
        assert_eq!(seen.matches(&format!("- word{number} ")).count(), 1, "{number}: {seen}");
    }
    assert!(world.presses_on(&ana, "Show entry").starts_with("What does it cost to rent a GPU?"));
}

#[test]
fn an_undone_renaming_loses_no_answer() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    world.kb(&ana, KbAsk::Rename { from: owned("cost/renting"), to: owned("cost/hourly") });
    world.presses_on(&ana, "Save");
    let undone = world.kb(&ana, KbAsk::Undo(owned("cost/hourly")));
    assert!(!undone.contains("loses its answer"), "{undone}");
    world.presses_on(&ana, "Save");
    let again = world.kb(&ana, KbAsk::Undo(owned("cost/renting")));
    assert!(!again.contains("loses its answer"), "{again}");
}
