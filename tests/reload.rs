//! Changing the knowledge while the bot runs: good changes are served, broken ones never are.

use std::{
    fs,
    sync::{Arc, mpsc},
    time::Duration,
};

use weighwise::{
    adapters::{folder::Folder, watch},
    app::Reload,
    domain::{problem::Problem, request::Request},
    ports::Library,
};

use crate::support::world::{World, shipped_folder};

const ANSWER: &str = "+++\ntitle = \"What does renting a card cost?\"\nphrases = [\"price of renting a card\"]\nsources = [\"https://example.org\"]\n+++\nTwo dollars.";

#[test]
fn a_broken_save_keeps_the_last_good_knowledge() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers/cost/renting.md");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, ANSWER).unwrap();
    let mut world = World::on(Arc::new(Folder::new(folder.path())));
    assert!(world.asks("cost/renting").contains("Two dollars."));

    fs::write(&file, ANSWER.replace("Two", "Three")).unwrap();
    assert!(matches!(world.app.reload().unwrap(), Reload::Swapped { entries: 1, .. }));
    assert!(world.asks("cost/renting").contains("Three dollars."));

    fs::write(&file, "+++\ntitle = \n+++\nFour dollars.").unwrap();
    let Reload::Kept { problems } = world.app.reload().unwrap() else { panic!("broken knowledge was served") };
    assert!(problems.iter().any(Problem::is_error));
    assert!(world.asks("cost/renting").contains("Three dollars."));

    fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
    let Reload::Kept { problems } = world.app.reload().unwrap() else { panic!("a binary file was served") };
    assert!(problems[0].to_string().contains("save it as a text file in UTF-8"), "{problems:?}");

    fs::remove_dir_all(folder.path()).unwrap();
    assert!(world.app.reload().is_err());
    assert!(world.asks("cost/renting").contains("Three dollars."));
}

/// Renaming a file away must not take a command away.
#[test]
fn without_its_questionnaire_the_last_good_knowledge_stays() {
    let shipped = shipped_folder().read().unwrap().0;
    let folder = tempfile::tempdir().unwrap();
    for file in &shipped {
        let path = folder.path().join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.text).unwrap();
    }
    let mut world = World::on(Arc::new(Folder::new(folder.path())));
    fs::rename(folder.path().join("interview.toml"), folder.path().join("intervew.toml")).unwrap();
    let Reload::Kept { problems } = world.app.reload().unwrap() else { panic!("the questionnaire was lost") };
    assert!(
        problems.iter().any(|problem| problem.to_string().contains("did you mean `interview.toml`?")),
        "{problems:?}"
    );
    assert!(world.does(Request::Recommend { code: None, compare: None }).contains("Question 1"));
}

#[test]
fn a_change_on_disk_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers/cost/renting.md");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, ANSWER).unwrap();
    let app = World::on(Arc::new(Folder::new(folder.path()))).app;

    let (tell, told) = mpsc::channel();
    let _watch = watch::watch(folder.path(), move || tell.send(()).unwrap()).unwrap();
    fs::write(&file, ANSWER.replace("Two", "Three")).unwrap();
    told.recv_timeout(Duration::from_secs(20)).expect("the change was not noticed");
    assert!(matches!(app.reload().unwrap(), Reload::Swapped { .. }));
    assert!(app.snapshot().knowledge.entry("cost/renting").unwrap().body.contains("Three"));
}

/// Saves `text` over [`ANSWER`] and tells whether the matcher of before still serves.
#[track_caller]
fn keeps_matcher(text: &str) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers/cost/renting.md");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, ANSWER).unwrap();
    let world = World::on(Arc::new(Folder::new(folder.path())));
    let before = world.app.snapshot();
    fs::write(&file, text).unwrap();
    assert!(matches!(world.app.reload().unwrap(), Reload::Swapped { .. }));
    Arc::ptr_eq(&before.matcher, &world.app.snapshot().matcher)
}

#[test]
fn only_what_is_learned_from_is_learned_again() {
    assert!(keeps_matcher(&ANSWER.replace("Two dollars", "Three dollars")));
    assert!(!keeps_matcher(&ANSWER.replace("price of renting", "cost of renting")));
    assert!(!keeps_matcher(&ANSWER.replace("What does", "What might")));
}
