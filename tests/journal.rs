//! The contract of every journal, told once and kept by each adapter; and what comes into it.

use std::sync::Arc;

use secrecy::SecretString;
use weighwise::{
    adapters::{memory::MemoryJournal, sql},
    domain::{
        button::Press,
        conversation::Event,
        knowledge::EntryId,
        language::Language,
        moment::Moment,
        person::PersonId,
        question::{Forgotten, Missed, Notice, Pick, Picked, Question, Waiting},
        space::SpaceId,
        summary::Record,
    },
    ports::Journal,
};

use crate::support::{
    postgres::fresh,
    world::{Files, World},
};

const ONE: SpaceId = SpaceId::Server(1);
const OTHER: SpaceId = SpaceId::Base;
const ANA: PersonId = PersonId::new(u64::MAX);
const BEN: PersonId = PersonId::new(2);

/// The whole contract, on an empty journal.
async fn check(journal: &dyn Journal) {
    events_are_written_down(journal).await;
    questions_wait_for_an_answer(journal).await;
    people_are_told_once(journal).await;
    words_are_noted(journal).await;
    picks_count_people(journal).await;
    people_are_forgotten_and_old_things_go(journal).await;
}

async fn events_are_written_down(journal: &dyn Journal) {
    let entry = EntryId::new("cost/renting");
    let events = [
        Event::Answered(entry.clone()),
        Event::Offered,
        Event::Unknown,
        Event::Feedback { entry: entry.clone(), helpful: true },
        Event::Feedback { entry, helpful: false },
    ];
    let mut written = Vec::new();
    for (at, event) in (10..).zip(events) {
        let space = if at == 12 { OTHER } else { ONE };
        written.push(Record { at: Moment(at), space, event, took_ms: at * 2 });
    }
    for record in &written {
        journal.record(record).await.unwrap();
    }
    assert_eq!(journal.records(None, Moment(0)).await.unwrap(), written);
    assert_eq!(journal.records(Some(OTHER), Moment(0)).await.unwrap(), [written[2].clone()]);
    assert_eq!(journal.records(Some(ONE), Moment(13)).await.unwrap(), written[3..]);
}

fn question(text: &str, at: i64) -> Question {
    Question { space: ONE, at: Moment(at), text: text.to_owned(), missed: Missed::Unanswered }
}

async fn questions_wait_for_an_answer(journal: &dyn Journal) {
    let first = question("wie schnell läuft olmo 🦙?\n", 1);
    let missed = Missed::NotHelpful(EntryId::new("cost/renting"));
    let second = Question { missed, ..question("what does it cost", 2) };
    let one = journal.keep(&first).await.unwrap();
    let two = journal.keep(&second).await.unwrap();
    let elsewhere = journal.keep(&Question { space: OTHER, ..first.clone() }).await.unwrap();
    let third = journal.keep(&question("and this", 3)).await.unwrap();
    let kept = journal.questions(ONE).await.unwrap();
    assert_eq!(kept, [(third, question("and this", 3)), (two, second.clone()), (one, first.clone())]);
    assert_eq!(journal.settle(ONE, &[one, two, elsewhere], None).await.unwrap(), 2);
    assert_eq!(journal.settle(ONE, &[one], None).await.unwrap(), 0);
    assert_eq!(journal.questions(ONE).await.unwrap(), [(third, question("and this", 3))]);
    assert_eq!(journal.questions(OTHER).await.unwrap().len(), 1);
    assert_eq!(journal.notices().await.unwrap(), []);
}

const fn waiting(person: PersonId) -> Waiting {
    Waiting { person, language: Language::German }
}

async fn people_are_told_once(journal: &dyn Journal) {
    let (one, two) = (question("is it fast", 4), question("is it slow", 5));
    let one = journal.keep(&one).await.unwrap();
    let two = journal.keep(&two).await.unwrap();
    for (space, id, person, there) in [
        (ONE, one, ANA, true),
        (ONE, one, ANA, true),
        (ONE, two, ANA, true),
        (ONE, two, BEN, true),
        (OTHER, one, BEN, false),
    ] {
        assert_eq!(journal.tell(space, id, waiting(person)).await.unwrap(), there);
    }
    let entry = EntryId::new("cost/renting");
    assert_eq!(journal.settle(ONE, &[one, two], Some(&entry)).await.unwrap(), 2);
    assert!(!journal.tell(ONE, one, waiting(BEN)).await.unwrap());
    let notices = journal.notices().await.unwrap();
    let mut told: Vec<Notice> = notices.iter().map(|(_, notice)| notice.clone()).collect();
    told.sort_by_key(|notice| notice.person);
    let notice = |person, question: &str| Notice {
        space: ONE,
        person,
        question: question.to_owned(),
        entry: entry.clone(),
        language: Language::German,
    };
    assert_eq!(told, [notice(BEN, "is it slow"), notice(ANA, "is it fast")]);
    assert!(journal.take_notice(notices[0].0).await.unwrap());
    assert!(!journal.take_notice(notices[0].0).await.unwrap());
    assert_eq!(journal.notices().await.unwrap(), notices[1..]);
    assert!(journal.take_notice(notices[1].0).await.unwrap());
}

async fn words_are_noted(journal: &dyn Journal) {
    for (at, space, words) in [(1, ONE, "one"), (2, ONE, "two"), (2, OTHER, "elsewhere"), (2, ONE, "thrée\n")] {
        journal.note_asked(space, Moment(at), words).await.unwrap();
    }
    assert_eq!(journal.asked(ONE, 2).await.unwrap(), ["thrée\n", "two"]);
    assert_eq!(journal.asked(ONE, 500).await.unwrap().len(), 3);
}

async fn picks_count_people(journal: &dyn Journal) {
    let entry = EntryId::new("cost/renting");
    let pick = |question: &str, person| Pick {
        space: ONE,
        at: Moment(5),
        question: question.to_owned(),
        entry: entry.clone(),
        person,
    };
    for pick in [pick("A card?", ANA), pick("a  CARD", BEN), pick("a gpu", ANA)] {
        journal.pick(&pick).await.unwrap();
        journal.pick(&Pick { at: Moment(6), ..pick }).await.unwrap();
    }
    journal.pick(&Pick { space: OTHER, ..pick("a card", ANA) }).await.unwrap();
    let picked = |question: &str, people| Picked { question: question.to_owned(), entry: entry.clone(), people };
    assert_eq!(journal.picks(ONE).await.unwrap(), [picked("a card", 2), picked("a gpu", 1)]);
    journal.settle_picks(ONE, "a card", &entry).await.unwrap();
    assert_eq!(journal.picks(ONE).await.unwrap(), [picked("a gpu", 1)]);
    assert_eq!(journal.picks(OTHER).await.unwrap(), [picked("a card", 1)]);
    journal.pick(&pick("a gpu", BEN)).await.unwrap();
}

async fn people_are_forgotten_and_old_things_go(journal: &dyn Journal) {
    let asked = journal.keep(&question("is it free", 3)).await.unwrap();
    for person in [ANA, BEN] {
        journal.tell(ONE, asked, waiting(person)).await.unwrap();
    }
    assert_eq!(journal.forget(BEN).await.unwrap(), Forgotten { choices: 1, wishes: 1 });
    assert_eq!(journal.forget(BEN).await.unwrap(), Forgotten::default());
    assert_eq!(journal.picks(ONE).await.unwrap()[0].people, 1);
    assert_eq!(journal.settle(ONE, &[asked], Some(&EntryId::new("cost/renting"))).await.unwrap(), 1);
    assert_eq!(journal.notices().await.unwrap().len(), 1);
    assert_eq!(journal.forget(ANA).await.unwrap(), Forgotten { choices: 2, wishes: 1 });
    assert_eq!(journal.notices().await.unwrap(), []);
    // A notice is as old as its question, so that nobody's number is kept for longer than the question would be.
    let old = journal.keep(&question("is it old", -9)).await.unwrap();
    journal.tell(ONE, old, waiting(BEN)).await.unwrap();
    assert_eq!(journal.settle(ONE, &[old], Some(&EntryId::new("cost/renting"))).await.unwrap(), 1);
    assert_eq!(journal.sweep(Moment(-9), Moment(0)).await.unwrap(), 0);
    assert_eq!(journal.sweep(Moment(-8), Moment(0)).await.unwrap(), 1);
    // Left are: one question of each space, from 1 and 3; noted words, from 1 and thrice from 2; five events, from 10 on.
    let wished = journal.keep(&question("is it free", 4)).await.unwrap();
    journal.tell(ONE, wished, waiting(ANA)).await.unwrap();
    assert_eq!(journal.sweep(Moment(2), Moment(0)).await.unwrap(), 2);
    assert_eq!(journal.sweep(Moment(4), Moment(0)).await.unwrap(), 4);
    assert_eq!(journal.sweep(Moment(5), Moment(12)).await.unwrap(), 4);
    assert_eq!(journal.records(None, Moment(0)).await.unwrap().len(), 3);
    assert_eq!(journal.questions(ONE).await.unwrap(), []);
    assert_eq!(journal.asked(OTHER, 9).await.unwrap(), [] as [&str; 0]);
}

#[tokio::test]
async fn memory_keeps_the_contract() {
    check(&MemoryJournal::default()).await;
}

#[tokio::test]
async fn sqlite_keeps_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("store.db");
    let journal = sql::open(&SecretString::from(format!("sqlite:{}", file.display()))).await.unwrap();
    check(&journal).await;
    journal
        .pick(&Pick { space: ONE, at: Moment(0), question: "x".to_owned(), entry: EntryId::new("a/b"), person: ANA })
        .await
        .unwrap();
    let person: Vec<String> = sqlx::query_scalar("SELECT person FROM picks")
        .fetch_all(&sqlx::SqlitePool::connect(&format!("sqlite:{}", file.display())).await.unwrap())
        .await
        .unwrap();
    assert!(person.len() == 1 && person[0].len() == 64 && !person[0].contains(&ANA.to_string()), "{person:?}");
}

#[tokio::test]
async fn what_is_removed_leaves_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("store.db");
    let journal = sql::open(&SecretString::from(format!("sqlite:{}", file.display()))).await.unwrap();
    let written = |words: &str| {
        let files =
            ["store.db", "store.db-wal"].map(|name| std::fs::read(folder.path().join(name)).unwrap_or_default());
        files.iter().any(|bytes| String::from_utf8_lossy(bytes).contains(words))
    };
    let entry = EntryId::new("cost/renting");
    let pick = Pick { space: ONE, at: Moment(5), question: "a purple card".to_owned(), entry, person: ANA };
    journal.pick(&pick).await.unwrap();
    let asked = journal.keep(&question("a purple question", 5)).await.unwrap();
    journal.tell(ONE, asked, waiting(ANA)).await.unwrap();
    journal.note_asked(ONE, Moment(5), "a purple word").await.unwrap();
    for words in ["a purple card", "a purple question", "a purple word", &ANA.to_string()] {
        assert!(written(words), "{words}");
    }
    journal.forget(ANA).await.unwrap();
    assert!(!written("a purple card") && !written(&ANA.to_string()));
    assert!(written("a purple question"));
    journal.sweep(Moment(6), Moment(6)).await.unwrap();
    assert!(!written("a purple question") && !written("a purple word"));
}

#[tokio::test]
async fn postgres_keeps_the_contract() {
    let Some(url) = fresh("weighwise_journal").await else { return };
    check(&sql::open(&url).await.unwrap()).await;
}

/// Somebody wishes to be told just when the question is dealt with, again and again.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_what_is_not_there() {
    let Some(url) = fresh("weighwise_waiting").await else { return };
    let (journal, other) = (sql::open(&url).await.unwrap(), sql::open(&url).await.unwrap());
    let entry = EntryId::new("cost/renting");
    let mut wanted = 0;
    for round in 0..50 {
        let id = journal.keep(&question("is it fast", round)).await.unwrap();
        let ids = [id];
        let (told, settled) = tokio::join!(journal.tell(ONE, id, waiting(ANA)), other.settle(ONE, &ids, Some(&entry)));
        assert_eq!(settled.unwrap(), 1);
        wanted += usize::from(told.unwrap());
    }
    assert_eq!(journal.notices().await.unwrap().len(), wanted);
    assert_eq!(journal.forget(ANA).await.unwrap().wishes, wanted as u64);
}

#[test]
fn what_did_not_help_is_kept_without_its_author() {
    let renting = "+++\ntitle = \"What does renting a card cost?\"\nphrases = [\"price of renting a card\"]\n\
        sources = [\"https://example.org\"]\n+++\nTwo dollars.";
    let mut world = World::on(Arc::new(Files::new(&[("answers/cost/renting.md", renting)])));
    let renting = EntryId::new("cost/renting");
    world.asks("who won the football");
    world.clock.set(Moment(60 * 60 * 1_000 - 1));
    world.asks("what is the price of renting a card");
    world.presses("👎");
    let choose = Press::Choose(renting.clone()).code();
    world.presses_code(PersonId::CONSOLE, &choose);
    // Whoever asked nothing has no words to keep.
    world.presses_code(BEN, &choose);
    world.presses_code(BEN, &Press::Feedback { entry: renting.clone(), helpful: false }.code());
    // Nor has who asked long ago.
    world.clock.set(Moment(3 * 60 * 60 * 1_000));
    world.presses_code(PersonId::CONSOLE, &choose);

    let kept = world.awaits(world.journal.questions(SpaceId::Base)).unwrap();
    let kept: Vec<_> = kept.into_iter().map(|(_, question)| (question.text, question.missed)).collect();
    let asked = "what is the price of renting a card".to_owned();
    let unknown = ("who won the football".to_owned(), Missed::Unanswered);
    assert_eq!(kept, [(asked, Missed::NotHelpful(renting.clone())), unknown]);
    // It was the answer, and nobody was offered a choice.
    assert_eq!(world.awaits(world.journal.picks(SpaceId::Base)).unwrap(), []);

    world.asks("who won the football");
    world.awaits(world.app.forget(PersonId::CONSOLE)).unwrap();
    world.presses_code(PersonId::CONSOLE, &choose);
    assert_eq!(world.awaits(world.journal.picks(SpaceId::Base)).unwrap(), []);
}
