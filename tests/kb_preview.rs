//! What an admin sees before anything is saved: all of it can be looked at, however much it is.

use std::sync::Arc;

use weighwise::domain::{kb_ask::KbAsk, knowledge::SourceFile, limits};

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

#[test]
fn every_answer_that_would_move_is_listed() {
    let (mut world, ana) = (World::on(Arc::new(many())), admin(7, 1));
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Hide(owned("cost/renting"))), @"");
    let mut page = world.presses_on(&ana, "See all");
    insta::assert_snapshot!(page, @"");
    let mut seen = String::new();
    loop {
        seen.push_str(&page);
        let shown = world.shown();
        let characters: usize = shown.sections.iter().map(|section| section.text.chars().count()).sum();
        assert!(characters < limits::MESSAGE, "{page}");
        if !shown.all_buttons().any(|button| button.label == "Next page") {
            break;
        }
        page = world.presses_on(&ana, "Next page");
    }
    for number in 1..=39 {
        assert_eq!(seen.matches(&format!("no {number}*: cost/renting → no answer")).count(), 1, "{number}: {seen}");
    }
    assert!(seen.contains("no 40 👩‍👩‍👧 and please tell me again…*: cost/renting → no answer"), "{seen}");
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
        text: format!("+++\ntitle = \"What does thing x{number}x cost?\"\nphrases = [\"price of y{number}y\"]\n+++\n{number}.\n"),
    };
    let preview = world.kb(&ana, KbAsk::Import { files: (1..=50).map(file).collect(), problems: Vec::new() });
    assert!(preview.contains("… and 10 more") && preview.contains("… and 44 more"), "{preview}");
    let mut page = world.presses_on(&ana, "See all");
    let mut seen = page.clone();
    while page.contains("Next page") {
        page = world.presses_on(&ana, "Next page");
        seen.push_str(&page);
    }
    for number in 1..=50 {
        let path = format!("answers/cost/thing-{number}.md");
        assert!(seen.contains(&format!("- {path}: new")) && seen.contains(&format!("⚠️ {path}:1:4: ")), "{path}: {seen}");
    }
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
