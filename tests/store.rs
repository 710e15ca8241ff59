//! The contract of every store, told once and kept by each adapter.

use secrecy::SecretString;
use weighwise::{
    adapters::{memory::MemoryStore, sql},
    domain::{
        document_path::DocumentPath,
        draft::Draft,
        knowledge::EntryId,
        moment::Moment,
        origin::RoleId,
        person::PersonId,
        question::{QuestionId, Settles},
        revision::{Content, Revise, Revision, RevisionId},
        space::SpaceId,
    },
    ports::{Store, StoreError},
};

use crate::support::postgres::fresh;

const ONE: SpaceId = SpaceId::Server(1);
const OTHER: SpaceId = SpaceId::Server(u64::MAX);
const ANA: PersonId = PersonId::new(u64::MAX);

fn path(name: &str) -> DocumentPath {
    DocumentPath::parse(&format!("answers/{name}.md")).unwrap()
}

fn text(text: &str) -> Content {
    Content::Text(text.to_owned())
}

/// A change by Ana a second after the last one of the story.
fn change(space: SpaceId, name: &str, expected: Option<RevisionId>, content: Content) -> Revise {
    let (base, why) = (Some("base — ÄÖ\n".to_owned()), "because".to_owned());
    Revise { space, path: path(name), expected, content, base, author: ANA, why, at: Moment(1_000) }
}

/// The paths, texts and revisions of a layer.
async fn shown(store: &dyn Store, space: SpaceId) -> Vec<(String, Content, RevisionId)> {
    let layer = store.layer(space).await.unwrap();
    layer
        .documents
        .into_iter()
        .map(|document| (document.path.to_string(), document.content, document.revision))
        .collect()
}

#[track_caller]
fn conflicts(outcome: Result<impl std::fmt::Debug, StoreError>, name: &str, wanted: Option<RevisionId>) {
    match outcome {
        Err(StoreError::Conflict { path: of, newest }) => assert_eq!((of, newest), (path(name), wanted)),
        other => panic!("no conflict but {other:?}"),
    }
}

/// The whole contract, on an empty store.
async fn check(store: &dyn Store) {
    a_document_lives(store).await;
    batches_are_whole(store).await;
    steps_are_known(store).await;
    spaces_are_apart(store).await;
    drafts_pass(store).await;
    small_things_are_kept(store).await;
}

async fn a_document_lives(store: &dyn Store) {
    assert_eq!(store.layer(ONE).await.unwrap().documents, []);
    assert_eq!(store.history(ONE, &path("a/b")).await.unwrap(), []);
    let stamp = store.stamp(ONE);
    let first = store.revise(&change(ONE, "a/b", None, text("one\r\nß"))).await.unwrap();
    assert_ne!(store.stamp(ONE), stamp);
    assert_eq!(shown(store, ONE).await, [("answers/a/b.md".to_owned(), text("one\r\nß"), first)]);
    let layer = store.layer(ONE).await.unwrap();
    assert_eq!(layer.document(&path("a/b")).unwrap().base.as_deref(), Some("base — ÄÖ\n"));

    conflicts(store.revise(&change(ONE, "a/b", None, text("two"))).await, "a/b", Some(first));
    let hidden = store.revise(&change(ONE, "a/b", Some(first), Content::Hidden)).await.unwrap();
    assert!(hidden > first);
    conflicts(store.revise(&change(ONE, "a/b", Some(first), text("two"))).await, "a/b", Some(hidden));
    assert_eq!(shown(store, ONE).await, [("answers/a/b.md".to_owned(), Content::Hidden, hidden)]);

    let removed = store.revise(&change(ONE, "a/b", Some(hidden), Content::Removed)).await.unwrap();
    assert_eq!(shown(store, ONE).await, []);
    conflicts(store.revise(&change(ONE, "a/b", Some(hidden), text("two"))).await, "a/b", Some(removed));
    // Who undoes knows the history; who adds anew need not.
    let again = store.revise(&change(ONE, "a/b", Some(removed), text("three"))).await.unwrap();
    let removed = store.revise(&change(ONE, "a/b", Some(again), Content::Removed)).await.unwrap();
    let anew = store.revise(&Revise { base: None, ..change(ONE, "a/b", None, text("four")) }).await.unwrap();
    assert_eq!(store.layer(ONE).await.unwrap().documents[0].base, None);

    let history = store.history(ONE, &path("a/b")).await.unwrap();
    let steps: Vec<_> = history.iter().map(|revision| (revision.id, &revision.before, &revision.after)).collect();
    let (gone, three) = (Content::Removed, text("three"));
    assert_eq!(steps[..3], [(anew, &gone, &text("four")), (removed, &three, &gone), (again, &gone, &three)]);
    assert_eq!((history.len(), &history[5].after), (6, &text("one\r\nß")));
    assert!(history.iter().all(|revision| revision.author == ANA && revision.why == "because"));
    assert_eq!(history[0].at, Moment(1_000));
}

async fn batches_are_whole(store: &dyn Store) {
    let before = shown(store, ONE).await;
    let fresh = change(ONE, "batch/a", None, text("a"));
    let stale = change(ONE, "a/b", None, text("five"));
    conflicts(store.revise_all(&[fresh.clone(), stale]).await, "a/b", Some(before[0].2));
    assert_eq!(shown(store, ONE).await, before);
    assert_eq!(store.history(ONE, &path("batch/a")).await.unwrap(), []);
    let ids = store.revise_all(&[fresh, change(ONE, "batch/b", None, text("b"))]).await.unwrap();
    assert!(ids[0] < ids[1]);
    assert_eq!(shown(store, ONE).await.len(), 3);
    let twice = [change(ONE, "batch/c", None, text("c")), change(ONE, "batch/c", None, text("d"))];
    assert!(matches!(store.revise_all(&twice).await, Err(StoreError::Other { .. })));
    assert_eq!(shown(store, ONE).await.len(), 3);
    assert_eq!(store.revise_all(&[]).await.unwrap(), []);
}

async fn steps_are_known(store: &dyn Store) {
    let at = |seconds, change| Revise { at: Moment(seconds), ..change };
    let first = store.revise(&at(5_000, change(ONE, "s/a", None, text("one")))).await.unwrap();
    let together = [change(ONE, "s/a", Some(first), text("two")), change(ONE, "s/b", None, Content::Hidden)];
    let ids = store.revise_all(&together.map(|change| at(6_000, change))).await.unwrap();
    for id in &ids {
        let step = store.step(ONE, *id).await.unwrap();
        let of = |name, id, before, after| {
            (path(name), Revision { id, author: ANA, at: Moment(6_000), before, after, why: "because".to_owned() })
        };
        let wanted =
            [of("s/a", ids[0], text("one"), text("two")), of("s/b", ids[1], Content::Removed, Content::Hidden)];
        assert_eq!(step, wanted);
    }
    assert_eq!(store.step(ONE, first).await.unwrap().len(), 1);
    assert_eq!(store.step(OTHER, ids[0]).await.unwrap(), []);
    let gone = [change(ONE, "s/a", Some(ids[0]), Content::Removed), change(ONE, "s/b", Some(ids[1]), Content::Removed)];
    store.revise_all(&gone.map(|change| at(7_000, change))).await.unwrap();
}

async fn spaces_are_apart(store: &dyn Store) {
    let (one, stamp) = (shown(store, ONE).await, store.stamp(ONE));
    assert_eq!(shown(store, OTHER).await, []);
    assert_eq!(store.spaces().await.unwrap(), [ONE]);
    store.revise(&change(OTHER, "a/b", None, text("other"))).await.unwrap();
    assert_eq!(shown(store, ONE).await, one);
    assert_eq!(store.stamp(ONE), stamp);
    assert_eq!(store.spaces().await.unwrap(), [ONE, OTHER]);
    let there = store.layer(OTHER).await.unwrap().documents[0].revision;
    store.revise(&change(OTHER, "a/b", Some(there), Content::Removed)).await.unwrap();
    assert_eq!(store.spaces().await.unwrap(), [ONE]);
}

async fn drafts_pass(store: &dyn Store) {
    let edits = vec![change(ONE, "a/b", Some(RevisionId(9)), text("ß")), change(ONE, "a/c", None, Content::Hidden)];
    let picks = vec![("a “card”".to_owned(), EntryId::new("cost/renting"))];
    let settles = Settles { questions: vec![QuestionId(i64::MAX), QuestionId(2)], picks };
    let draft = Draft { space: ONE, author: ANA, at: Moment(0), edits, settles };
    let (id, second) = (store.keep_draft(&draft).await.unwrap(), store.keep_draft(&draft).await.unwrap());
    assert_ne!(id, second);
    let gone = |outcome: Result<Draft, StoreError>| matches!(outcome, Err(StoreError::NotFound));
    assert_eq!(store.draft(id, Moment(0).plus_days(Draft::DAYS)).await.unwrap(), draft);
    store.drop_draft(second).await.unwrap();
    store.drop_draft(second).await.unwrap();
    assert!(gone(store.draft(second, Moment(0)).await));
    let late = Moment(Moment(0).plus_days(Draft::DAYS).0 + 1);
    assert!(gone(store.draft(id, late).await));
    let kept = store.keep_draft(&Draft { at: late, ..draft.clone() }).await.unwrap();
    assert!(gone(store.draft(id, Moment(0)).await), "a stale draft was not cleared away");
    let bens = store.keep_draft(&Draft { author: PersonId::new(2), at: late, ..draft }).await.unwrap();
    assert_eq!(store.drop_drafts_of(ANA).await.unwrap(), 1);
    assert!(gone(store.draft(kept, late).await));
    assert!(store.draft(bens, late).await.is_ok());
}

async fn small_things_are_kept(store: &dyn Store) {
    assert_eq!(store.access(ONE).await.unwrap(), []);
    store.set_access(ONE, &[RoleId(u64::MAX), RoleId(1)]).await.unwrap();
    assert_eq!(store.access(ONE).await.unwrap(), [RoleId(u64::MAX), RoleId(1)]);
    assert_eq!(store.access(OTHER).await.unwrap(), []);
    store.set_access(ONE, &[]).await.unwrap();
    assert_eq!(store.access(ONE).await.unwrap(), []);

    assert_eq!(store.setting(ONE, "digest.channel").await.unwrap(), None);
    store.set_setting(ONE, "digest.channel", Some("5")).await.unwrap();
    store.set_setting(ONE, "digest.channel", Some("6")).await.unwrap();
    store.set_setting(OTHER, "digest.channel", Some("7")).await.unwrap();
    assert_eq!(store.setting(ONE, "digest.channel").await.unwrap().as_deref(), Some("6"));
    assert!(store.swap_setting(ONE, "digest.channel", "6", "8").await.unwrap());
    assert!(!store.swap_setting(ONE, "digest.channel", "6", "9").await.unwrap());
    assert!(!store.swap_setting(ONE, "digest.other", "6", "9").await.unwrap());
    let all = store.settings("digest.channel").await.unwrap();
    assert_eq!(all, [(ONE, "8".to_owned()), (OTHER, "7".to_owned())]);
    store.set_setting(ONE, "digest.channel", None).await.unwrap();
    assert_eq!(store.setting(ONE, "digest.channel").await.unwrap(), None);
    assert_eq!(store.setting(OTHER, "digest.channel").await.unwrap().as_deref(), Some("7"));
}

#[tokio::test]
async fn memory_keeps_the_contract() {
    check(&MemoryStore::default()).await;
}

#[tokio::test]
async fn sqlite_keeps_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    let url = SecretString::from(format!("sqlite:{}", folder.path().join("store.db").display()));
    let store = sql::open(&url).await.unwrap();
    check(&store).await;
    let layer = store.layer(ONE).await.unwrap();
    assert_eq!(sql::open(&url).await.unwrap().layer(ONE).await.unwrap(), layer);
}

#[tokio::test]
async fn postgres_keeps_the_contract() {
    let Some(url) = fresh("weighwise_contract").await else { return };
    let store = sql::open(&url).await.unwrap();
    check(&store).await;
    let layer = store.layer(ONE).await.unwrap();
    assert_eq!(sql::open(&url).await.unwrap().layer(ONE).await.unwrap(), layer);
}
