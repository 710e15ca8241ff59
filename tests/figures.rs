//! Admins see figures about their server, and a channel gets them once a week.

use std::sync::Arc;

use weighwise::{
    adapters::memory::MemoryStore,
    domain::{
        kb_ask::{DigestWish, KbAsk},
        moment::Moment,
        origin::ChannelId,
        picture::Picture,
    },
    drawing,
    faces::plain::{Layout, render},
};

use crate::support::{
    admins::{admin, member, small},
    world::World,
};

/// Friday, 27 November 2026, at noon.
const FRIDAY: Moment = Moment(1_795_780_800_000);
const HOUR: i64 = 60 * 60 * 1_000;

/// A server on which a few things were asked.
fn busy(store: Arc<MemoryStore>) -> World {
    let mut world = World::with_store(Arc::new(small()), store);
    let ben = member(7, 2, false, &[]);
    for (days_ago, words) in [
        (40, "is llama open source"),
        (9, "who painted the mona lisa"),
        (2, "what is the hourly price for renting a gpu"),
        (1, "who painted the mona lisa"),
        (0, "who painted that mona lisa"),
        (0, "may i use llama at work"),
    ] {
        world.clock.set(FRIDAY.plus_days(-days_ago));
        world.asks_on(&ben, words);
    }
    world.presses_on(&ben, "👍");
    world.asks_on(&member(8, 2, false, &[]), "is llama free");
    world
}

fn drawn(picture: Option<&Picture>) -> usize {
    drawing::png(picture.expect("there is no picture")).unwrap().len()
}

#[test]
fn an_admin_sees_the_figures_of_their_server() {
    let mut world = busy(Arc::default());
    insta::assert_snapshot!(world.kb(&admin(7, 1), KbAsk::Stats), @"
    The last 30 days

    - 5 questions, about 0.1 a day
    - 2 answered, 0 with a choice of answers, 3 without an answer
    - Found helpful in 100 % of one vote
    - Half of my replies took 0 ms at most

    Questions a day
    - 2026-11-14: 0
    - 2026-11-15: 0
    - 2026-11-16: 0
    - 2026-11-17: 0
    - 2026-11-18: 1
    - 2026-11-19: 0
    - 2026-11-20: 0
    - 2026-11-21: 0
    - 2026-11-22: 0
    - 2026-11-23: 0
    - 2026-11-24: 0
    - 2026-11-25: 1
    - 2026-11-26: 1
    - 2026-11-27: 2

    Answers given most
    - 1 × cost/renting
    - 1 × licences/llama

    Asked most without a helpful answer
    - 3 × who painted that mona lisa
    ");
    let picture = world.shown().picture.clone();
    insta::assert_snapshot!(picture.as_ref().unwrap().alt, @"Questions a day: 2026-11-14: 0, 2026-11-15: 0, 2026-11-16: 0, 2026-11-17: 0, 2026-11-18: 1, 2026-11-19: 0, 2026-11-20: 0, 2026-11-21: 0, 2026-11-22: 0, 2026-11-23: 0, 2026-11-24: 0, 2026-11-25: 1, 2026-11-26: 1, 2026-11-27: 2");
    assert!(drawn(picture.as_ref()) > 1_000);
    assert!(world.kb(&member(7, 2, false, &[]), KbAsk::Stats).starts_with("Only people who may manage this server"));
    let quiet = world.kb(&admin(9, 1), KbAsk::Stats);
    assert!(quiet.contains("Nobody said whether an answer helped"), "{quiet}");
}

#[test]
fn a_channel_gets_the_digest_once_a_week() {
    let (store, ana) = (Arc::<MemoryStore>::default(), admin(7, 1));
    let mut world = busy(store.clone());
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Digest(DigestWish::Show)), @"
    My week, 2026-11-20 to 2026-11-26

    There is no weekly digest. /kb digest with a channel begins one.

    - Answered: 1
    - With a choice of answers: 0
    - Without an answer: 1
    - Not helpful: 0
    - Answers to compare with their sources again: 0

    Asked most without a helpful answer
    - 1 × who painted the mona lisa

    Admins answer what waits with /kb inbox, and renew the date of what is still right with /kb show.
    ");
    let set = world.kb(&ana, KbAsk::Digest(DigestWish::To(ChannelId(5))));
    insta::assert_snapshot!(set, @"
    The weekly digest goes to <#5>, next on 2026-11-30 08:00 UTC or shortly after. I must be allowed to
    write there.
    ");
    assert!(world.awaits(world.app.take_digests()).is_empty());

    // Another process on the same store may be faster.
    let other = busy(store);
    let monday = Moment(FRIDAY.0 + (2 * 24 + 20) * HOUR);
    for world in [&world, &other] {
        world.clock.set(monday);
    }
    let sent = world.awaits(world.app.take_digests());
    assert!(other.awaits(other.app.take_digests()).is_empty());
    assert!(world.awaits(world.app.take_digests()).is_empty());
    let [(channel, digest)] = sent.as_slice() else { panic!("{sent:?}") };
    assert_eq!(*channel, ChannelId(5));
    insta::assert_snapshot!(render(digest, Layout::PLAIN), @"
    My week, 2026-11-23 to 2026-11-29

    - Answered: 2
    - With a choice of answers: 0
    - Without an answer: 2
    - Not helpful: 0
    - Answers to compare with their sources again: 0

    Asked most without a helpful answer
    - 2 × who painted that mona lisa

    Admins answer what waits with /kb inbox, and renew the date of what is still right with /kb show.
    ");
    assert!(drawn(digest.picture.as_ref()) > 1_000);

    world.clock.set(monday.plus_days(7));
    assert_eq!(world.awaits(world.app.take_digests()).len(), 1);
    world.kb(&ana, KbAsk::Digest(DigestWish::Off));
    world.clock.set(monday.plus_days(14));
    assert!(world.awaits(world.app.take_digests()).is_empty());
}

#[test]
fn what_was_not_checked_for_long_is_named() {
    let mut world = busy(Arc::default());
    world.clock.set(FRIDAY.plus_days(170));
    let said = world.kb(&admin(7, 1), KbAsk::Digest(DigestWish::Show));
    assert!(!said.contains("cost/renting, last on"), "{said}");
    world.clock.set(FRIDAY.plus_days(200));
    let said = world.kb(&admin(7, 1), KbAsk::Digest(DigestWish::Show));
    assert!(said.contains("- cost/renting, last on 2026-11-24"), "{said}");
}

#[test]
fn only_admins_send_digests_and_only_to_their_server() {
    let mut world = busy(Arc::default());
    let ben = member(7, 2, false, &[]);
    for wish in [DigestWish::Show, DigestWish::To(ChannelId(5)), DigestWish::Off] {
        assert!(world.kb(&ben, KbAsk::Digest(wish)).starts_with("Only people who may manage this server"));
    }
    world.kb(&admin(8, 1), KbAsk::Digest(DigestWish::To(ChannelId(6))));
    world.clock.set(FRIDAY.plus_days(7));
    let sent = world.awaits(world.app.take_digests());
    assert_eq!(sent.len(), 1);
    assert!(!render(&sent[0].1, Layout::PLAIN).contains("mona"));
}
