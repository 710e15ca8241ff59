//! A layer of ten thousand documents.

use std::sync::Arc;

use secrecy::SecretString;
use weighwise::{
    adapters::sql,
    domain::{
        document_path::DocumentPath,
        kb_ask::KbAsk,
        moment::Moment,
        origin::Origin,
        person::PersonId,
        request::Request,
        revision::{Content, Revise},
        space::SpaceId,
    },
    ports::Store,
};

use crate::support::{
    admins::admin,
    world::{Files, World},
};

const DOCUMENTS: usize = 10_000;
const BASE: &str = "+++\ntitle = \"What is LoRA?\"\nphrases = [\"meaning of lora\"]\n\
    sources = [\"https://example.org\"]\n+++\nA small file.";

/// Words of two syllables, so that documents differ as real ones do.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 20] = [
        "ba", "do", "fi", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qui", "ro", "su", "ta", "ve", "wi", "xo",
        "yu", "za",
    ];
    let [a, b, c] = [number % 20, number / 20 % 20, number / 400 % 20].map(|at| SYLLABLES[at]);
    format!("{a}{b}{c}")
}

#[test]
fn ten_thousand_documents_are_saved_and_served() {
    let folder = tempfile::tempdir().unwrap();
    let url = SecretString::from(format!("sqlite:{}", folder.path().join("store.db").display()));
    let files = Arc::new(Files::new(&[("answers/fine-tuning/lora.md", BASE)]));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = Arc::new(runtime.block_on(sql::open(&url)).unwrap());
    let mut world = World::with_store(files, store.clone());
    let change = |number: usize| {
        let (one, other) = (word(number), word(number * 7 + 3));
        let text = format!(
            "+++\ntitle = \"What is {one} {other} {number}?\"\nphrases = [\"explain {one} with {other} {number}\"]\n\
            sources = [\"https://example.org\"]\n+++\nThis is document {number}."
        );
        Revise {
            space: SpaceId::Server(5),
            path: DocumentPath::parse(&format!("answers/cost/many-{number}.md")).unwrap(),
            expected: None,
            content: Content::Text(text),
            base: None,
            author: PersonId::new(1),
            why: String::new(),
            at: Moment(0),
        }
    };
    let changes: Vec<Revise> = (0..DOCUMENTS).map(change).collect();
    assert_eq!(runtime.block_on(store.revise_all(&changes)).unwrap().len(), DOCUMENTS);
    let question = format!("explain {} with {} 777", word(777), word(777 * 7 + 3));
    let said = world.does_from(&Origin::console_of(5), Request::Ask { question: question.clone() });
    assert!(said.contains("This is document 777."), "{said}");
    let said = world.does(Request::Ask { question });
    assert!(!said.contains("This is document 777."), "{said}");

    // Whoever changes one of them sees what that would do to the others, as with a few.
    let ana = admin(5, 1);
    let preview = world.kb(&ana, KbAsk::AddPhrase { id: "cost/many-777".into(), phrase: "the lucky document".into() });
    assert!(preview.contains("\"the lucky document\"]") && preview.contains("[1] Save"), "{preview}");
    world.presses_on(&ana, "Save");
    assert!(world.asks_on(&ana, "the lucky document").contains("This is document 777."));
}
