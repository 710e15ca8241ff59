//! Files go out and come back: the same files, all of them or none.

use std::sync::Arc;

use weighwise::{
    archive::{pack, unpack},
    domain::{
        button::Press, kb_ask::KbAsk, kb_press::KbPress, knowledge::SourceFile, moment::Moment, origin::Origin,
        request::Request, revision::RevisionId,
    },
    ports::Library,
};

use crate::support::{
    admins::{admin, small},
    world::{World, shipped_folder},
};

fn owned(text: &str) -> String {
    text.to_owned()
}

/// The files that an export gives, through an archive and back.
fn exported(world: &mut World, origin: &Origin, only_changed: bool) -> Vec<SourceFile> {
    let said = world.kb(origin, KbAsk::Export { only_changed });
    let files = world.shown().attachment.clone().unwrap_or_else(|| panic!("no files: {said}")).files;
    let (back, problems) = unpack(&pack(&files).unwrap()).unwrap();
    assert_eq!(problems, []);
    back
}

fn import(files: Vec<SourceFile>) -> KbAsk {
    KbAsk::Import { files, problems: Vec::new() }
}

#[test]
fn what_is_exported_is_the_same_when_it_is_imported() {
    let (mut world, ana, ben) = (World::on(Arc::new(small())), admin(7, 1), admin(8, 2));
    assert!(
        world.kb(&ana, KbAsk::Export { only_changed: true }).starts_with("Nothing has been changed on this server")
    );
    world.edits(&ana, "cost/renting", &[("body", "Drei Dollar, é 👩‍👩‍👧.")]);
    world.presses_on(&ana, "Save");
    world.kb(&ana, KbAsk::Add { id: owned("cost/coffee"), body: owned("Four euros.") });
    world.fills(&ana, &[("title", "What does coffee cost?"), ("phrases", "price of a cup of coffee")]);
    world.presses_on(&ana, "Save");
    world.kb(&ana, KbAsk::Hide(owned("licences/llama")));
    world.presses_on(&ana, "Save");

    let changed = exported(&mut world, &ana, true);
    let paths: Vec<&str> = changed.iter().map(|file| &*file.path).collect();
    assert_eq!(paths, ["_hidden.txt", "answers/cost/coffee.md", "answers/cost/renting.md"]);

    let files = exported(&mut world, &ana, false);
    assert!(world.kb(&ana, import(files.clone())).starts_with("Everything in this archive is the same"));
    insta::assert_snapshot!(world.kb(&ben, import(files.clone())), @r#"
    Preview: 3 documents

    - answers/cost/coffee.md: new
    - answers/cost/renting.md: changed
    - answers/licences/llama.md: hidden

    Problems
    ⚠️ answers/cost/coffee.md:1:4: cost/coffee names no source; add the address that its facts come
    from

    Not saved yet
    This draft is yours alone and is kept for a day.

    [1] Save
    [2] Cancel
    "#);
    insta::assert_snapshot!(world.presses_on(&ben, "Save"), @r#"
    Saved: 3 documents.

    [1] Undo this
    "#);
    assert_eq!(exported(&mut world, &ben, false), files);
    assert!(world.asks_on(&ben, "cost/coffee").contains("Four euros"));
    assert!(!world.asks_on(&ben, "licences/llama").contains("usual definition"));
}

#[test]
fn an_import_is_taken_back_in_one_step() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    let before = exported(&mut world, &ana, false);
    let mut files = before.clone();
    for file in files.iter_mut().filter(|file| file.path.starts_with("answers/")) {
        file.text.push_str("So it was imported.\n");
    }
    world.clock.set(Moment(1_000));
    world.kb(&ana, import(files));
    world.presses_on(&ana, "Save");
    let saved = world.shown().clone();
    world.clock.set(Moment(2_000));
    world.edits(&ana, "licences/llama", &[("body", "Changed again.")]);
    world.presses_on(&ana, "Save");

    world.sees(saved);
    insta::assert_snapshot!(world.presses_on(&ana, "Undo this"), @r#"
    Preview: 2 documents

    - answers/cost/renting.md: back to the shared text
    - answers/hardware/no-gpu.md: back to the shared text

    Changed again since
    One document was changed again since then and stays as it is.

    Not saved yet
    This draft is yours alone and is kept for a day.

    [1] Save
    [2] Cancel
    "#);
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "licences/llama").contains("Changed again"));
    assert!(!world.asks_on(&ana, "cost/renting").contains("imported"));

    // The undoing is a step of its own, which can be taken back from any of its entries.
    world.kb(&ana, KbAsk::Undo(owned("cost/renting")));
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "hardware/no-gpu").contains("So it was imported."));
    let gone = Press::Kb(KbPress::Undo { change: RevisionId(4_711), entry: None });
    insta::assert_snapshot!(world.does_from(&ana, Request::Press(gone)), @r#"
    All of this was changed again since, or was never saved here, so nothing can be taken back in one
    step. /kb history shows each change of an entry.
    "#);
}

#[test]
fn an_archive_without_files_of_the_knowledge_is_called_so() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    let note = SourceFile { path: owned("_notes.txt"), text: owned("left out on purpose") };
    for files in [Vec::new(), vec![note]] {
        let said = world.kb(&ana, import(files));
        assert!(said.starts_with("There are no files of the knowledge in this archive"), "{said}");
    }
}

#[test]
fn the_shipped_knowledge_is_exported_byte_for_byte() {
    let (mut world, ana) = (World::shipped(), admin(7, 1));
    let mut shipped = shipped_folder().read().unwrap().0;
    shipped.sort_by(|a, b| a.path.cmp(&b.path));
    assert_eq!(exported(&mut world, &ana, false), shipped);
}

#[test]
fn an_archive_with_faults_is_refused_whole_and_every_fault_is_named() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    let file = |path: &str, text: &str| SourceFile { path: owned(path), text: owned(text) };
    let good = "+++\ntitle = \"What does coffee cost?\"\nphrases = [\"price of coffee\"]\n+++\nFour euros.\n";
    let files = vec![
        file("answers/cost/coffee.md", good),
        file("answers/cost/tea.md", &good.replace("phrases", "phrase")),
        file("answers/cost/milk.md", "No head."),
        file("answers/Cost/cake.md", good),
        file("words.toml", "[spellings\n"),
        file("notes.docx", "x"),
        file("_notes.txt", "left out on purpose"),
    ];
    insta::assert_snapshot!(world.kb(&ana, import(files)), @r#"
    Import refused

    Nothing was changed: this archive has 7 errors. Mend what is marked 🛑 and import it again.
    🛑 answers/Cost/cake.md: this file cannot be part of the knowledge; name it answers/topic/name.md or
    options/name.toml in a-z, 0-9 and -, or take it out
    🛑 notes.docx: this file cannot be part of the knowledge; name it answers/topic/name.md or
    options/name.toml in a-z, 0-9 and -, or take it out
    🛑 answers/cost/milk.md:1:1: the head between two lines +++ is missing; begin the file with a line
    +++, write the keys, and close them with another line +++
    🛑 answers/cost/tea.md:1:4: phrases is missing; add phrases = ...
    🛑 answers/cost/tea.md:2:9: the phrase What does coffee cost? stands at answers/cost/coffee.md:2:9
    already, in cost/coffee; keep it where it is answered best
    🛑 answers/cost/tea.md:3:1: unknown key phrase; did you mean phrases?
    🛑 words.toml:1:11: the TOML cannot be read: unclosed table, expected ]; mend the TOML at this
    place
    ⚠️ answers/cost/coffee.md:1:4: cost/coffee names no source; add the address that its facts come
    from
    ⚠️ answers/cost/tea.md:1:4: cost/tea names no source; add the address that its facts come from
    "#);
    assert!(world.shown().all_buttons().next().is_none());
    assert!(world.kb(&ana, KbAsk::Find(String::new())).starts_with("Nothing has been changed"));
    let (_, problems) =
        unpack(&pack(&[file("../evil.md", good), file("answers/cost/coffee.md", good)]).unwrap()).unwrap();
    let said = world.kb(&ana, KbAsk::Import { files: vec![file("answers/cost/coffee.md", good)], problems });
    assert!(said.contains("this name leads out of the archive"), "{said}");
}
