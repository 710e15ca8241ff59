//! An answer to which the questionnaire leads is hidden like any other: nobody is shown the link, and the admin is told of it.

use weighwise::{
    domain::{kb_ask::KbAsk, knowledge::SourceFile, origin::Origin, space::SpaceId},
    ports::Library,
};

use crate::{
    kb::owned,
    support::{
        admins::admin,
        world::{World, shipped_folder},
    },
};

/// An answer of the shipped knowledge to which its questionnaire leads.
fn linked(world: &World) -> String {
    let snapshot = world.app.snapshot();
    let mut sentences = snapshot.questionnaire.as_ref().unwrap().sentences();
    let is_answer =
        |id: &String| shipped_folder().read().unwrap().0.iter().any(|file| file.path == format!("answers/{id}.md"));
    sentences.find_map(|sentence| sentence.see.as_ref().map(ToString::to_string).filter(is_answer)).unwrap()
}

/// Hides an answer; the questionnaire that people get stays the one of this server.
#[track_caller]
fn hides(world: &mut World, by: &Origin, id: &str, changed: bool) {
    let preview = world.kb(by, KbAsk::Hide(owned(id)));
    assert!(preview.contains("⚠️ interview.toml:") && !preview.contains("🛑 interview.toml"), "{preview}");
    let told = format!("it leads to {id}, which people would no longer get (line ");
    assert!(preview.split_whitespace().collect::<Vec<_>>().join(" ").contains(&told), "{preview}");
    assert!(world.presses_on(by, "Save").starts_with("Saved"));
    let found = world.kb(by, KbAsk::Find(String::new()));
    assert!(!found.contains("has errors"), "{found}");
    assert_eq!(found.contains("interview.toml: changed here"), changed, "{found}");
    let served = world.awaits(world.app.served(SpaceId::Server(7))).snapshot;
    let leads = served
        .questionnaire
        .as_ref()
        .unwrap()
        .sentences()
        .any(|sentence| sentence.see.as_ref().is_some_and(|see| see.as_str() == id));
    assert!(leads && served.knowledge.entry(id).is_none());
}

#[test]
fn what_the_shared_questionnaire_leads_to_can_be_hidden() {
    let (mut world, ana) = (World::shipped(), admin(7, 1));
    let id = linked(&world);
    hides(&mut world, &ana, &id, false);
}

#[test]
fn what_was_renamed_can_be_hidden() {
    let (mut world, ana) = (World::shipped(), admin(7, 1));
    let id = linked(&world);
    world.kb(&ana, KbAsk::Rename { from: id, to: owned("community/renamed") });
    world.presses_on(&ana, "Save");
    hides(&mut world, &ana, "community/renamed", true);
    let found = world.kb(&ana, KbAsk::Find(owned("renamed")));
    assert!(found.contains("community/renamed"), "what is hidden is found: {found}");
    // Another server takes all of it over, the hidden with the rest.
    world.kb(&ana, KbAsk::Export { only_changed: true });
    let files = world.shown().attachment.clone().unwrap().files;
    let ben = admin(8, 2);
    let preview = world.kb(&ben, KbAsk::Import { files: files.clone(), problems: Vec::new() });
    assert!(preview.contains("answers/community/renamed.md: hidden") && !preview.contains("🛑 interview"), "{preview}");
    assert!(world.presses_on(&ben, "Save").starts_with("Saved"));
    let again = world.kb(&ben, KbAsk::Import { files, problems: Vec::new() });
    assert!(again.contains("nothing was changed"), "{again}");
    world.kb(&ana, KbAsk::Restore(owned("community/renamed")));
    assert!(world.presses_on(&ana, "Save").starts_with("Saved"));
}

#[test]
fn what_was_written_here_can_be_hidden() {
    let (mut world, ana) = (World::shipped(), admin(7, 1));
    let id = linked(&world);
    let answer =
        "+++\ntitle = \"What is the own way of this server?\"\nphrases = [\"tell me the house way\"]\n+++\nThis one.\n";
    let text = shipped_folder().read().unwrap().0.into_iter().find(|file| file.path == "interview.toml").unwrap().text;
    let files = vec![
        SourceFile { path: owned("answers/community/own-way.md"), text: owned(answer) },
        SourceFile { path: owned("interview.toml"), text: text.replace(&id, "community/own-way") },
    ];
    world.kb(&ana, KbAsk::Import { files, problems: Vec::new() });
    assert!(world.presses_on(&ana, "Save").starts_with("Saved"));
    hides(&mut world, &ana, "community/own-way", true);
}
