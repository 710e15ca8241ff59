//! A database that is gone for a while, and two processes on one.

use std::time::{Duration, Instant};

use secrecy::ExposeSecret;

use crate::support::{
    postgres::{fresh, host},
    proxy::Proxy,
    shop::{SERVER, Shop, Talk, document, line},
};

/// Asks until the answer contains one of `wanted`; gives how long that took.
fn until(talk: &mut Talk, question: &str, wanted: &str, otherwise: &str) -> Duration {
    let begun = Instant::now();
    loop {
        talk.says(question);
        if talk.hears_one_of(&[wanted, otherwise]).contains(wanted) {
            return begun.elapsed();
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "{wanted:?} was never seen");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// What is said where there is no answer.
const NO_ANSWER: &str = "I have no good answer";

/// One process saves, and another one has it in its answers soon.
fn an_edit_is_seen_by_another_process(shop: &Shop) {
    let mut chat = shop.talk(&["chat", "--server", SERVER]);
    until(&mut chat, "cost/renting", "Two dollars.", NO_ANSWER);
    let mut editor = shop.talk(&["layer", "apply", "--server", SERVER]);
    for number in 0..3 {
        let (path, text) = document(number);
        assert!(editor.asks(&line(&path, &text)).starts_with("saved"));
        let id = path.trim_start_matches("answers/").trim_end_matches(".md");
        let took = until(&mut chat, id, "stands here.", NO_ANSWER);
        // A second, and some more for a busy machine.
        assert!(took < Duration::from_secs(10), "it took {took:?}");
    }
}

#[test]
fn sqlite_edits_are_seen_by_another_process() {
    an_edit_is_seen_by_another_process(&Shop::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_edits_are_seen_by_another_process() {
    let Some(url) = fresh("weighwise_news").await else { return };
    an_edit_is_seen_by_another_process(&Shop::on(url.expose_secret()));
}

/// An admin at a console of their own adds phrases to the same answer as another one, and begins anew whenever that one was
/// faster; gives how often that was.
fn adds_phrases(mut console: Talk, name: &str) -> usize {
    const EACH: usize = 10;
    let (mut added, mut beaten) = (0, 0);
    while added < EACH {
        console.says(&format!("/kb phrase add cost/renting {name} asks this in way {added}"));
        console.hears_one_of(&["[1] Save"]);
        console.says("1");
        if console.hears_one_of(&["Saved: cost/renting", "Two changes at once"]).starts_with("Saved") {
            added += 1;
        } else {
            console.hears_one_of(&["[3] Keep theirs"]);
            console.says("3");
            beaten += 1;
        }
    }
    beaten
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_lose_no_update() {
    let Some(url) = fresh("weighwise_two").await else { return };
    let shop = Shop::on(url.expose_secret());
    let [ana, ben] = ["ana", "ben"].map(|name| {
        let console = shop.talk(&["chat", "--server", SERVER]);
        std::thread::spawn(move || adds_phrases(console, name))
    });
    let beaten = ana.join().unwrap() + ben.join().unwrap();
    assert!(beaten > 0, "they never met, so nothing was shown");
    let exported = shop.exported();
    let (path, text) = exported.first().unwrap();
    assert_eq!((exported.len(), path.as_str()), (1, "answers/cost/renting.md"));
    for name in ["ana", "ben"] {
        assert_eq!(text.matches(&format!("\"{name} asks this in way ")).count(), 10, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_go_on_while_the_database_is_gone() {
    let Some(url) = fresh("weighwise_gone").await else { return };
    let server = host(&url);
    let proxy = Proxy::to(server.parse().unwrap()).await;
    let shop = Shop::on(url.expose_secret().replace(&server, &proxy.address.to_string()));
    let edits: Vec<String> = (0..3).map(document).map(|(path, text)| line(&path, &text)).collect();
    let mut editor = shop.talk(&["layer", "apply", "--server", SERVER]);
    let mut chat = shop.talk(&["chat", "--server", SERVER]);
    assert!(editor.asks(&edits[0]).starts_with("saved"));
    until(&mut chat, "cost/case-0", "stands here.", NO_ANSWER);

    proxy.closes();
    let said = editor.asks(&edits[1]);
    assert!(said.starts_with("not saved: the store cannot be reached"), "{said}");
    chat.says("cost/case-0");
    chat.hears_one_of(&["The answer to case 0 stands here."]);
    // Who starts meanwhile has the base.
    let mut late = shop.talk(&["chat", "--server", SERVER]);
    until(&mut late, "cost/renting", "Two dollars.", NO_ANSWER);

    proxy.opens();
    let said = editor.asks(&edits[2]);
    assert!(said.starts_with("saved"), "{said}");
    until(&mut chat, "cost/case-2", "stands here.", NO_ANSWER);
    until(&mut late, "cost/case-2", "stands here.", NO_ANSWER);
    drop((editor, chat, late));
    assert_eq!(shop.exported().len(), 2);
}
