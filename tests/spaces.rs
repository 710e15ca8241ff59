//! What a server's layer changes: for that server, and for nobody else.

use std::{sync::Arc, time::Duration};

use weighwise::{
    app::Reload,
    domain::{
        document_path::DocumentPath,
        kb_ask::KbAsk,
        knowledge::{EntryId, SourceFile},
        layer::{Document, Layer},
        matching::Verdict,
        moment::Moment,
        origin::Origin,
        person::PersonId,
        request::Request,
        revision::{Content, Revise, RevisionId},
        snapshot::Snapshot,
        space::SpaceId,
    },
};

use crate::support::{
    flaky::Flaky,
    world::{Files, World},
};

const SERVER: u64 = 5;
const RENTING: &str = "+++\ntitle = \"What does renting a card cost?\"\nphrases = [\"price of renting a card\"]\n\
    sources = [\"https://example.org\"]\n+++\nTwo dollars.";
const LORA: &str = "+++\ntitle = \"What is LoRA?\"\nphrases = [\"meaning of lora\"]\n\
    sources = [\"https://example.org\"]\n+++\nA small file.";

fn files() -> Arc<Files> {
    Arc::new(Files::new(&[("answers/cost/renting.md", RENTING), ("answers/fine-tuning/lora.md", LORA)]))
}

fn world() -> World {
    World::on(files())
}

/// An admin of the server changes a document that is not in the layer, or has this revision.
fn change(world: &World, path: &str, expected: Option<RevisionId>, content: Content) -> RevisionId {
    let path = DocumentPath::parse(path).unwrap();
    let (base, why) = (None, String::new());
    let (space, author, at) = (SpaceId::Server(SERVER), PersonId::new(1), Moment(0));
    world.awaits(world.store.revise(&Revise { space, path, expected, content, base, author, why, at })).unwrap()
}

/// Asks for an entry on a server and in the base; what is wanted are parts of the answers.
#[track_caller]
fn check(world: &mut World, entry: &str, here: &str, elsewhere: &str) {
    let ask = || Request::Ask { question: entry.to_owned() };
    for (origin, wanted) in [
        (Origin::console_of(SERVER), here),
        (Origin::console_of(SERVER + 1), elsewhere),
        (Origin::console(), elsewhere),
    ] {
        let said = world.does_from(&origin, ask());
        assert!(said.contains(wanted), "{origin:?}: {said:?} lacks {wanted:?}");
    }
}

#[test]
fn a_servers_knowledge_is_its_own() {
    let mut world = world();
    check(&mut world, "cost/renting", "Two dollars.", "Two dollars.");
    let dearer = Content::Text(RENTING.replace("Two", "Three"));
    let changed = change(&world, "answers/cost/renting.md", None, dearer);
    check(&mut world, "cost/renting", "Three dollars.", "Two dollars.");
    let hidden = change(&world, "answers/cost/renting.md", Some(changed), Content::Hidden);
    check(&mut world, "cost/renting", "I have no good answer to that", "Two dollars.");
    change(&world, "answers/cost/renting.md", Some(hidden), Content::Removed);
    check(&mut world, "cost/renting", "Two dollars.", "Two dollars.");
    let added = LORA.replace("LoRA", "QLoRA").replace("lora", "qlora").replace("small", "smaller");
    change(&world, "answers/fine-tuning/qlora.md", None, Content::Text(added));
    check(&mut world, "fine-tuning/qlora", "A smaller file.", "I have no good answer to that");
    check(&mut world, "meaning of lora", "A small file.", "A small file.");
}

#[test]
fn a_document_that_cannot_be_read_breaks_nothing() {
    let mut world = world();
    change(&world, "answers/cost/renting.md", None, Content::Text("no head".to_owned()));
    change(&world, "answers/cost/new.md", None, Content::Text("+++\ntitle = \n+++\nNew.".to_owned()));
    change(&world, "words.toml", None, Content::Text("[[[".to_owned()));
    change(&world, "answers/fine-tuning/lora.md", None, Content::Text(LORA.replace("small", "tiny")));
    check(&mut world, "cost/renting", "Two dollars.", "Two dollars.");
    check(&mut world, "fine-tuning/lora", "A tiny file.", "A small file.");
    let served = world.awaits(world.app.served(SpaceId::Server(SERVER)));
    let told: Vec<String> = served.problems.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
    answers/cost/new.md:1:4: error: `phrases` is missing; add `phrases = ...`
    answers/cost/new.md:2:9: error: the TOML cannot be read: string values must be quoted, expected literal string; mend the TOML at this place
    answers/cost/new.md:2:9: error: `title` is empty; write its text, or take the key out
    answers/cost/renting.md:1:1: error: the head between two lines +++ is missing; begin the file with a line +++, write the keys, and close them with another line +++
    words.toml:1:3: error: the TOML cannot be read: unquoted keys cannot be empty, expected letters, numbers, `-`, `_`; mend the TOML at this place
    words.toml:1:3: error: unknown key ``; take it out; the keys here are spellings, synonyms, phrases
    "#);
}

#[test]
fn a_layer_lies_over_the_base_as_it_is_now() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers/cost/renting.md");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, RENTING).unwrap();
    let mut world = World::on(Arc::new(weighwise::adapters::folder::Folder::new(folder.path())));
    change(&world, "answers/fine-tuning/lora.md", None, Content::Text(LORA.to_owned()));
    check(&mut world, "cost/renting", "Two dollars.", "Two dollars.");
    std::fs::write(&file, RENTING.replace("Two", "Three")).unwrap();
    assert!(matches!(world.app.reload().unwrap(), Reload::Swapped { .. }));
    check(&mut world, "cost/renting", "Three dollars.", "Three dollars.");
    check(&mut world, "fine-tuning/lora", "A small file.", "I have no good answer to that");
}

#[test]
fn answers_go_on_without_the_store() {
    let store = Arc::new(Flaky::default());
    let mut world = World::with_store(files(), store.clone());
    let hidden = change(&world, "answers/cost/renting.md", None, Content::Hidden);
    store.goes_down(true);
    // Nothing is known of the layer yet, so the base serves.
    check(&mut world, "cost/renting", "Two dollars.", "Two dollars.");
    store.goes_down(false);
    check(&mut world, "cost/renting", "Two dollars.", "Two dollars.");
    // Only after a while is it asked again.
    world.clock.set(Moment(5_000));
    check(&mut world, "cost/renting", "I have no good answer to that", "Two dollars.");

    let dearer = Content::Text(RENTING.replace("Two", "Three"));
    change(&world, "answers/cost/renting.md", Some(hidden), dearer);
    store.goes_down(true);
    check(&mut world, "cost/renting", "I have no good answer to that", "Two dollars.");
    store.goes_down(false);
    world.clock.set(Moment(10_000));
    check(&mut world, "cost/renting", "Three dollars.", "Two dollars.");
}

#[test]
fn answers_do_not_wait_for_a_store_that_hangs() {
    let store = Arc::new(Flaky::default());
    let mut world = World::with_store(files(), store.clone()).answering_within(Duration::from_millis(20));
    let hidden = change(&world, "answers/cost/renting.md", None, Content::Hidden);
    store.hangs(true);
    check(&mut world, "cost/renting", "Two dollars.", "Two dollars.");
    store.hangs(false);
    world.awaits(world.app.warm_up());
    while !asked(&mut world).contains("I have no good answer to that") {}

    change(&world, "answers/cost/renting.md", Some(hidden), Content::Removed);
    store.hangs(true);
    check(&mut world, "cost/renting", "I have no good answer to that", "Two dollars.");
    store.hangs(false);
    while !asked(&mut world).contains("Two dollars.") {}
}

#[test]
fn a_form_does_not_wait_for_a_store_that_hangs() {
    let store = Arc::new(Flaky::default());
    let mut world = World::with_store(files(), store.clone()).answering_within(Duration::from_millis(20));
    let ask = || Request::Kb(KbAsk::Edit("cost/renting".to_owned()));
    store.hangs(true);
    let said = world.does_from(&Origin::console_of(SERVER), ask());
    assert!(said.starts_with("I cannot reach my store right now"), "{said}");
    store.hangs(false);
    world.does_from(&Origin::console_of(SERVER), ask());
    let form = world.shown().form.as_ref().expect("the form opens");
    assert!(form.fields.iter().any(|field| field.value.contains("Two dollars.")));
}

#[test]
fn what_a_layer_hides_is_gone_and_what_it_adds_is_found_before_anything_is_learned_anew() {
    let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
    let base = [file("answers/cost/renting.md", RENTING), file("answers/fine-tuning/lora.md", LORA)];
    let document = |path: &str, content| Document {
        path: DocumentPath::parse(path).unwrap(),
        content,
        base: None,
        revision: RevisionId(1),
    };
    let tiny = document("answers/fine-tuning/lora.md", Content::Text(LORA.replace("small", "tiny")));
    let hidden = document("answers/cost/renting.md", Content::Hidden);
    let (before, _) = Snapshot::load(&base);
    let on_the_way = |documents| Snapshot::until_trained(&base, &Layer { documents }, &before);
    assert!(on_the_way(vec![tiny.clone()]).is_none(), "other words in an answer need no training");

    const BUYING: &str = "+++\ntitle = \"What does buying a card cost?\"\nphrases = [\"price of a card of one's own\"]\n\
        sources = [\"https://example.org\"]\n+++\nTwo thousand dollars.\n";
    let added = document("answers/cost/buying.md", Content::Text(BUYING.to_owned()));
    let phrase = LORA.replace("[\"meaning", "[\"low-rank what\", \"meaning");
    let reworded = document("answers/fine-tuning/lora.md", Content::Text(phrase));

    let snapshot = on_the_way(vec![hidden.clone(), added, reworded]).unwrap();
    for (question, id) in [
        ("Price of a card of one's own??", "cost/buying"),
        ("what does buying a card cost", "cost/buying"),
        ("low-rank what?", "fine-tuning/lora"),
        ("meaning of lora", "fine-tuning/lora"),
    ] {
        assert_eq!(snapshot.matcher.read(question).verdict, Verdict::Answer(vec![EntryId::new(id)]), "{question}");
    }

    let snapshot = on_the_way(vec![hidden, tiny]).unwrap();
    assert_eq!(snapshot.matcher.read("price of renting a card").verdict, Verdict::DontKnow);
    assert!(snapshot.matcher.ask("price of renting a card").iter().all(|hit| hit.id.as_str() != "cost/renting"));
    let found = snapshot.matcher.ask("meaning of lora");
    let answer = snapshot.knowledge.entry(found[0].id.as_str()).unwrap();
    assert!(format!("{answer:?}").contains("A tiny file."), "{answer:?}");
}

fn asked(world: &mut World) -> String {
    world.does_from(&Origin::console_of(SERVER), Request::Ask { question: "cost/renting".to_owned() })
}
