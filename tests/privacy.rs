//! People see what is kept, and have it removed.

use std::sync::Arc;

use weighwise::domain::{
    kb_ask::KbAsk, language::Language, moment::Moment, origin::Origin, person::PersonId, policy::Policy,
    reply::Visibility, request::Request, wording::Wording,
};

use crate::support::{
    admins::{admin, member, small},
    world::World,
};

#[test]
fn it_says_what_is_kept() {
    let mut world = World::on(Arc::new(small()));
    let said = world.does(Request::Privacy);
    insta::assert_snapshot!(said, @"
    What I keep, and for how long

    I keep as little as I can and as much as I need to get better at answering. /forget-me removes
    what I keep of you.

    Nothing is sent to a language model or to anybody else.

    What I keep
    - The words of questions that I am asked, without the name or number of who asked, for 90 days. On
      a server its admins can see them; those that got no helpful answer stand in their inbox and their
      figures, and in a weekly digest where they have chosen a channel for it.
    - Words that admins take from a question into a phrase, an answer or the list of what is off-topic
      belong to my knowledge and its history from then on, and stay there.
    - What people choose when I ask “which of these do you mean?”, for 90 days. Who chose is kept as a
      keyed hash, which only serves to count different people.
    - Your Discord number, when you ask to be told of an answer: until I have told you, otherwise for
      90 days.
    - That something was asked at a time, what became of it and how long it took, without words and
      without persons, for 400 days.
    - In memory alone, never on disk: your last question and what I answered to it, for two hours at
      most; and, until newer ones take their place or I am restarted, which of my messages answers which
      of yours, to follow your edits, how much you and your channel have asked me lately, so that there
      is enough for all, and who wrote last in a channel, by number, so that I don’t interrupt.
    - The changes that admins save to my knowledge, with their Discord numbers, as that is its history;
      their drafts for a day.

    What I do not keep
    - Messages that are not meant for me, except what I answer where admins let me listen; of those I
      keep no words either.
    - Names, profiles, your answers in the questionnaire (they travel in its buttons), or anything of
      yours in a log.
    ");
    assert_eq!(world.shown().visibility, Visibility::Asker);
}

#[test]
fn it_forgets_after_a_press() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    world.asks_on(&ana, "who painted the mona lisa");
    world.presses_on(&ana, "Tell me");
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    let preview = world.shown().clone();
    let asked = world.does_from(&ana, Request::ForgetMe);
    insta::assert_snapshot!(asked, @"
    Shall I remove everything that I keep of you? That is your wishes to be told of an answer, what
    you chose when I was not sure, drafts of yours, and your last question in my memory. It cannot be
    undone.

    [1] Remove what you keep of me
    ");
    insta::assert_snapshot!(world.presses_on(&ana, "Remove"), @"
    Removed:
    - one wish to be told of an answer
    - one draft that was not saved
    - your last question in my memory

    Words of questions are kept without their authors, so I cannot tell which were yours; they go by
    themselves. Changes of my knowledge that you saved as an admin stay in its history.
    ");
    world.does_from(&ana, Request::ForgetMe);
    insta::assert_snapshot!(world.presses_on(&ana, "Remove"), @"
    There was nothing of yours to remove.

    Words of questions are kept without their authors, so I cannot tell which were yours; they go by
    themselves. Changes of my knowledge that you saved as an admin stay in its history.
    ");
    world.sees(preview);
    assert!(world.presses_on(&ana, "Save").starts_with("This draft is no longer there"));

    // The question stays, as nobody's, and nobody is told.
    let inbox = world.kb(&ana, KbAsk::Inbox);
    assert!(inbox.contains("mona lisa"), "{inbox}");
    world.presses_on(&ana, "who painted");
    world.presses_on(&ana, "Write an answer");
    world.fills(&ana, &[("title", "Who painted it?"), ("body", "Leonardo."), ("sources", "https://example.org/mona")]);
    world.presses_on(&ana, "Save");
    assert!(world.awaits(world.app.take_notices(|_| true)).is_empty());
}

#[test]
fn last_words_go_after_an_hour() {
    let (mut world, ben) = (World::on(Arc::new(small())), member(7, 2, false, &[]));
    let minutes = |minutes: i64| Moment(minutes * 60 * 1_000);
    for (passed, left) in [(59, true), (60, false)] {
        world.clock.set(minutes(0));
        world.asks_on(&ben, "is llama open source");
        world.clock.set(minutes(passed));
        world.awaits(world.app.sweep()).unwrap();
        assert_eq!(world.awaits(world.app.forget(ben.person)).unwrap().last_words, left, "after {passed} minutes");
    }
}

#[test]
fn it_says_for_how_long() {
    for (days, said) in [(0, "for an hour at most. On"), (1, "for 1 day. On"), (2, "for 2 days. On")] {
        let policy = Policy { question_days: days, ..Policy::DEFAULT };
        let told = Wording::of(Language::English).privacy(&policy);
        assert!(told.sections[0].text.contains(said), "{told:?}");
    }
}

#[test]
fn others_keep_theirs() {
    let mut world = World::on(Arc::new(small()));
    let (ben, cleo) = (member(7, 2, false, &[]), member(7, 3, false, &[]));
    for person in [&ben, &cleo] {
        world.asks_on(person, "who painted the mona lisa");
        world.presses_on(person, "Tell me");
    }
    world.does_from(&ben, Request::ForgetMe);
    world.presses_on(&ben, "Remove");
    let removed = world.awaits(world.app.forget(PersonId::new(3))).unwrap();
    assert_eq!(removed.forgotten.wishes, 1);
}

#[test]
fn in_direct_messages_nobody_is_promised_an_answer() {
    let mut world = World::on(Arc::new(small()));
    let seen = world.does_from(&Origin::console(), Request::Ask { question: "who painted the mona lisa".to_owned() });
    assert!(!seen.contains("Tell me when"), "{seen}");
}
