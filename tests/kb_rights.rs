//! Who may change what: the right is checked with every command, press and form, and a server's knowledge is its own.

use std::sync::Arc;

use weighwise::domain::{
    button::Press,
    kb_ask::{DigestWish, KbAsk},
    kb_press::{DraftOf, KbPress, PreviewNote},
    knowledge::{EntryId, SourceFile},
    origin::{Origin, RoleId},
    question::QuestionId,
    request::Request,
    revision::RevisionId,
    space::SpaceId,
};

use crate::support::{
    admins::{admin, inbox_presses, member, small},
    world::World,
};

const REFUSED: &str = "Only people who may manage this server, or have a role that they named";
const GONE: &str = "This draft is no longer there";

fn owned(text: &str) -> String {
    text.to_owned()
}

/// Every kind of request about an entry and a draft.
fn all(draft: Option<DraftOf>) -> Vec<Request> {
    let (id, entry) = (owned("cost/renting"), EntryId::new("cost/renting"));
    let file = SourceFile { path: owned("answers/cost/renting.md"), text: owned("+++\n+++\n") };
    let asks = [
        KbAsk::Add { id: id.clone(), body: String::new() },
        KbAsk::AddLine { list: owned("open-weights-pros"), name: owned("quick") },
        KbAsk::AddRow { feature: owned("Speed") },
        KbAsk::Edit(id.clone()),
        KbAsk::Hide(id.clone()),
        KbAsk::Restore(id.clone()),
        KbAsk::Rename { from: id.clone(), to: owned("cost/other") },
        KbAsk::AddPhrase { id: id.clone(), phrase: owned("a phrase") },
        KbAsk::Find(String::new()),
        KbAsk::Show(id.clone()),
        KbAsk::History(id.clone()),
        KbAsk::Undo(id.clone()),
        KbAsk::Export { only_changed: false },
        KbAsk::Import { files: vec![file], problems: Vec::new() },
        KbAsk::Access { allow: Some(RoleId(1)), deny: None },
        KbAsk::Test(owned("what is the price")),
        KbAsk::Inbox,
        KbAsk::Stats,
        KbAsk::Digest(DigestWish::Show),
        KbAsk::Digest(DigestWish::Off),
    ];
    let presses = [
        KbPress::Show(entry.clone()),
        KbPress::Edit(entry.clone()),
        KbPress::Lists { entry: entry.clone(), page: 0 },
        KbPress::StillRight(entry.clone()),
        KbPress::Hide(entry.clone()),
        KbPress::Restore(entry.clone()),
        KbPress::History { entry: entry.clone(), back: 0 },
        KbPress::Undo { change: RevisionId(1), entry: None },
        KbPress::Undo { change: RevisionId(1), entry: Some(entry.clone()) },
    ];
    // The first question that anybody is kept waiting for.
    let group = QuestionId(1);
    let inbox = inbox_presses(group, &entry).map(KbPress::Inbox);
    let presses = presses.into_iter().chain(inbox);
    let fields = vec![(owned("title"), owned("Mine")), (owned("body"), owned("Mine."))];
    let submit = |press: KbPress| Request::Submit { press: press.into(), fields: fields.clone() };
    let mut requests: Vec<Request> = asks.into_iter().map(Request::Kb).collect();
    requests.extend(presses.map(|press| Request::Press(press.into())));
    requests.push(submit(KbPress::SubmitNew));
    requests.push(submit(KbPress::SubmitEdit { entry, seen: owned("00000000") }));
    requests.extend(draft.into_iter().flat_map(of_draft));
    requests
}

/// Every kind of request about a draft.
fn of_draft(of: DraftOf) -> Vec<Request> {
    let presses = [
        KbPress::Save(of.clone()),
        KbPress::Again(of.clone()),
        KbPress::Over(of.clone()),
        KbPress::Drop(of.clone()),
        KbPress::Preview { of: of.clone(), page: None, note: PreviewNote::None },
        KbPress::Preview { of: of.clone(), page: Some(0), note: PreviewNote::Over },
    ];
    let fields = vec![(owned("body"), owned("Mine."))];
    let submit = Request::Submit { press: KbPress::SubmitAgain(of).into(), fields };
    presses.into_iter().map(|press| Request::Press(press.into())).chain([submit]).collect()
}

/// The draft under the preview that was shown last.
fn draft(world: &World) -> DraftOf {
    let presses = world.shown().all_buttons().map(|button| button.press.clone());
    let found = presses.filter_map(|press| match press {
        Press::Kb(KbPress::Save(of)) => Some(of),
        _ => None,
    });
    found.last().expect("no draft was shown")
}

#[test]
fn without_the_right_nothing_can_be_seen_or_done() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    let of = draft(&world);
    for origin in [member(7, 1, false, &[]), member(7, 2, false, &[5]), member(8, 3, false, &[])] {
        for request in all(Some(of.clone())) {
            let said = world.does_from(&origin, request.clone());
            assert!(said.starts_with(REFUSED), "{request:?} gets {said}");
            assert!(world.shown().form.is_none() && world.shown().all_buttons().next().is_none());
        }
    }
    assert!(world.asks_on(&ana, "cost/renting").contains("two dollars"));
}

#[test]
fn two_who_change_the_same_list_at_once_both_change_it() {
    let (mut world, ana, ben) = (World::on(Arc::new(small())), admin(7, 1), admin(7, 2));
    let allow = |role| Request::Kb(KbAsk::Access { allow: Some(RoleId(role)), deny: None });
    let (five, six) = (allow(5), allow(6));
    world.awaits(async { tokio::join!(world.app.handle(&ana, &five), world.app.handle(&ben, &six)) });
    let said = world.kb(&ana, KbAsk::Access { allow: None, deny: None });
    assert!(said.contains("<@&5>") && said.contains("<@&6>"), "{said}");
}

#[test]
fn in_direct_messages_there_is_nothing_to_change() {
    let mut world = World::on(Arc::new(small()));
    let direct = Origin { space: SpaceId::Base, ..admin(7, 1) };
    for request in all(None) {
        assert!(world.does_from(&direct, request).starts_with("/kb changes what I know on one server"));
    }
}

#[test]
fn a_named_role_may_edit_and_not_hand_on_the_right() {
    let (mut world, ana, ben) = (World::on(Arc::new(small())), admin(7, 1), member(7, 2, false, &[5]));
    let allow = |role| KbAsk::Access { allow: Some(RoleId(role)), deny: None };
    insta::assert_snapshot!(world.kb(&ana, KbAsk::Access { allow: None, deny: None }), @r#"
    Whoever may manage this server can change what I know here. No role besides. /kb access allow:
    names one.
    "#);
    insta::assert_snapshot!(world.kb(&ana, allow(5)), @r#"
    Whoever may manage this server can change what I know here. So can everyone with one of these roles:
    - <@&5>
    "#);
    world.edits(&ben, "cost/renting", &[("body", "Three dollars.")]);
    assert!(world.presses_on(&ben, "Save").starts_with("Saved"));
    assert!(world.kb(&ben, allow(6)).starts_with("Only people who may manage this server can say"));
    // The same role number on another server means nothing.
    assert!(world.kb(&member(8, 2, false, &[5]), KbAsk::Find(String::new())).starts_with(REFUSED));

    // Who loses the role loses the draft's button, too.
    world.edits(&ben, "cost/renting", &[("body", "Four dollars.")]);
    let preview = world.shown().clone();
    world.kb(&ana, KbAsk::Access { allow: None, deny: Some(RoleId(5)) });
    world.sees(preview);
    assert!(world.presses_on(&ben, "Save").starts_with(REFUSED));
    assert!(world.asks_on(&ana, "cost/renting").contains("Three dollars"));
}

#[test]
fn an_admin_of_another_server_reaches_nothing() {
    let (mut world, ana, eve) = (World::on(Arc::new(small())), admin(7, 1), admin(8, 3));
    world.kb(&ana, KbAsk::Add { id: owned("cost/secret"), body: owned("Our secret price.") });
    world.fills(&ana, &[("title", "What is our secret price?"), ("phrases", "secret price of ours")]);
    world.presses_on(&ana, "Save");
    world.edits(&ana, "cost/renting", &[("body", "Three dollars.")]);
    world.presses_on(&ana, "Save");
    world.edits(&ana, "cost/renting", &[("body", "Our next secret.")]);
    let of = draft(&world);
    world.asks_on(&ana, "who keeps the secret of the pyramids");

    // Every request of Eve's is about her own server, whose texts are the shared ones.
    for request in all(None) {
        let said = world.does_from(&eve, request.clone());
        assert!(!said.contains("secret") && !said.contains("Three dollars"), "{request:?} gets {said}");
        let form = format!("{:?}", world.shown().form);
        assert!(!form.contains("secret") && !form.contains("Three dollars"), "{request:?} gets {form}");
        let files = format!("{:?}", world.shown().attachment);
        assert!(!files.contains("secret") && !files.contains("Three dollars"), "{request:?} gets {files}");
    }
    for id in ["cost/secret", "answers/cost/secret.md"] {
        for ask in [KbAsk::Show(owned(id)), KbAsk::Edit(owned(id)), KbAsk::History(owned(id)), KbAsk::Undo(owned(id))] {
            assert!(world.kb(&eve, ask).starts_with("There is no entry cost/secret") || id.ends_with(".md"));
            assert!(world.shown().form.is_none());
        }
    }
    // A draft is its author's in its own space: not Eve's, nor that of another admin of the same server, nor of the author
    // on another server.
    for origin in [eve, admin(7, 2), admin(8, 1)] {
        for request in of_draft(of.clone()) {
            let said = world.does_from(&origin, request.clone());
            assert!(said.starts_with(GONE), "{request:?} gets {said}");
            assert!(world.shown().form.is_none());
        }
    }
    // Nothing of all that has changed anything, and the draft is still there for its author.
    assert!(world.asks_on(&ana, "cost/renting").contains("Three dollars"));
    assert!(world.asks_on(&admin(8, 3), "cost/renting").contains("two dollars"));
    world.does_from(&ana, Request::Press(KbPress::Save(of).into()));
    assert!(world.asks_on(&ana, "cost/renting").contains("Our next secret."));
}

#[test]
fn made_up_codes_get_a_kind_sentence() {
    let (mut world, ana) = (World::on(Arc::new(small())), admin(7, 1));
    for code in [
        "w1:k:S:999:cost/renting",
        "w1:k:A:-1:",
        "w1:k:O:9223372036854775807:x",
        "w1:k:D:0:a/b",
        "w1:k:l:99:cost/renting",
    ] {
        let press = Press::parse(code).unwrap();
        let said = world.does_from(&ana, Request::Press(press));
        assert!(said.starts_with(GONE) || said.starts_with("Nothing has been changed in"), "{code} gets {said}");
    }
    for code in [
        "w1:k:",
        "w1:k:S:",
        "w1:k:S:x:y",
        "w1:k:s:",
        "w1:k:zz:cost",
        "w1:k:fn:x",
        "w1:k:l:x:a/b",
        "w1:k:Px:1:a/b",
        "w1:k:P:x:a/b",
    ] {
        assert_eq!(Press::parse(code), None, "{code}");
    }
    // The form of one thing sent as the form of another.
    let fields = vec![(owned("title"), owned("Mine"))];
    let save = Request::Submit { press: KbPress::Show(EntryId::new("cost/renting")).into(), fields };
    assert!(world.does_from(&ana, save).starts_with("This button is from an older version"));
}
