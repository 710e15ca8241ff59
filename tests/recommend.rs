//! Stories of `/recommend`: changing answers, other people's buttons, sharing, codes, and newer questionnaires.

use insta::assert_snapshot;
use weighwise::domain::{
    button::Press,
    limits,
    person::PersonId,
    reply::{Placement, Reply, Visibility},
};

use crate::support::world::{SHIPPED, World};

const AGENCY: &str = "no asis mid none coder days com none none spiky";
const CONTRACTS: &str = "no docs mid small coder weeks com none stay good";
const BEN: PersonId = PersonId::new(2);

/// The code that stands below the result shown last.
fn code(world: &World) -> String {
    let footer = world.shown().footer.clone().unwrap_or_default();
    footer.split_whitespace().find(|word| word.contains('-')).unwrap().trim_end_matches('.').to_owned()
}

/// The code of the result of these answers.
fn code_of(choices: &str) -> String {
    let mut world = World::shipped();
    world.answers(choices);
    code(&world)
}

#[test]
fn any_answer_can_be_changed_from_the_result() {
    let mut world = World::shipped();
    let before = world.answers(CONTRACTS);
    assert_snapshot!(world.presses("Change an answer"), @"
    Your answers

    - Do you need to know what the model was trained on? No, what it can do is what counts
    - How much do you want to change the model? Not the model, but it should know my documents
    - What will you use it for, and does its licence matter? Business: I earn money with it, or work
      with it
    - Must others be able to check or repeat your work? No
    - What matters most in daily use? Good enough for a task I know

    Which one do you want to change?

    [1] Do you need to know what the model was trained on?
    [2] How much do you want to change the model?
    [3] What will you use it for, and does its licence matter?
    [4] Must others be able to check or repeat your work?
    [5] What matters most in daily use?
    [6] To the result
    ");
    assert_snapshot!(world.presses("Must others be able"), @"
    Change an answer

    Must others be able to check or repeat your work?

    Your other answers stay as they are

    [1] Yes, as science: results must be repeatable from the ground up
    [2] Yes, as a regulated product with evidence to show
    [3] ✓ No
    [4] Not sure
    [5] All my answers
    ");
    assert!(world.presses("All my answers").starts_with("Your answers"));
    world.presses("Must others be able");
    assert_eq!(world.presses("✓ No"), before, "the same answer leaves all as it was");
    world.presses("Change an answer");
    world.presses("Do you need to know");
    let after = world.presses("Yes, we must be able");
    assert!(
        after.starts_with("My recommendation: Open source, ready-made") || after.starts_with("Question"),
        "{after}"
    );
}

#[test]
fn what_may_be_just_as_good_can_be_looked_into() {
    let mut world = World::shipped();
    assert!(world.answers(CONTRACTS).contains("Perhaps just as good: A hosted model, for now."));
    assert_snapshot!(world.presses("Answer that, too"), @"
    Question 6

    What can you run it on, owned or rented?

    This may be the last one

    [1] Nothing, and I will not rent anything
    [2] A laptop, or one graphics card with 8 to 24 GB
    [3] 48 to 80 GB of GPU memory, or a few server GPUs
    [4] A cluster
    [5] Not sure
    [6] Back
    [7] Start over
    [8] Stop
    ");
    let after = world.presses("A laptop");
    assert!(after.starts_with("My recommendation: Open weights with retrieval"), "the advice itself stands: {after}");
    assert!(!after.contains("Perhaps just as good"), "{after}");
    assert!(world.presses("Back").contains("What can you run it on, owned or rented?"));
    assert_eq!(world.presses("A laptop"), after, "back and forward again is where one was");
}

#[test]
fn one_can_go_back_start_over_and_stop() {
    let mut world = World::shipped();
    let first = world.recommends(None, None);
    let second = world.presses("No");
    let third = world.presses("No, what it can do");
    assert_eq!(world.presses("Back"), second);
    assert_eq!(world.presses("No, what it can do"), third, "back and forward again is where one was");
    assert_eq!(world.presses("Start over"), first);
    assert_snapshot!(world.presses("Stop"), @"
    Stopped. Nothing was kept.

    [1] Start over
    ");
    assert_eq!(world.presses("Start over"), first);
}

#[test]
fn only_the_person_who_started_can_press() {
    let mut world = World::shipped();
    let question = world.recommends(None, None);
    assert_eq!(world.shown().visibility, Visibility::Asker);
    assert_snapshot!(world.presses_as(BEN, "No"), @"
    That button belongs to the person who answered these questions. You are welcome to your own; only
    you will see it.

    [1] Start my own
    ");
    let hint = world.shown();
    assert_eq!((hint.visibility, hint.placement), (Visibility::Asker, Placement::New), "what Ana sees stays as it was");
    assert_eq!(world.presses_as(BEN, "Start my own"), question);
    assert_eq!(world.shown().visibility, Visibility::Asker);
    assert!(world.presses_as(BEN, "No").starts_with("Question 2"), "it is Ben's own now");
}

#[test]
fn a_result_is_private_until_it_is_shared() {
    let mut world = World::shipped();
    let own = world.answers(AGENCY);
    assert_eq!(world.shown().visibility, Visibility::Asker);
    assert!(!world.shown().signed);
    let shared = world.presses("Share with everyone");
    let reply = world.shown();
    assert_eq!((reply.visibility, reply.placement, reply.signed), (Visibility::Everyone, Placement::New, true));
    assert!(reply.picture.is_some());
    let words = |seen: &str| seen.split("\n\n[1]").next().unwrap().to_owned();
    assert_eq!(words(&shared), words(&own));
    world.presses_as(BEN, "Change an answer");
    assert_eq!(world.shown().visibility, Visibility::Asker);
    assert!(world.shown().body.starts_with("That button belongs to"));
    world.recommends(Some(&code_of(AGENCY)), None);
    world.presses("Share with everyone");
    assert!(world.presses("Change an answer").starts_with("Your answers"));
    assert_eq!((world.shown().visibility, world.shown().placement), (Visibility::Asker, Placement::New));
}

#[test]
fn a_code_reopens_a_result_however_it_is_typed() {
    let mut world = World::shipped();
    let result = world.answers(CONTRACTS);
    let code = code(&world);
    assert!(code.len() <= 14, "{code} is long to type");
    let typed = format!(" {} ", code.to_lowercase().replace('-', " ").replace('0', "o"));
    assert_eq!(world.recommends(Some(&typed), None), result);
    assert_eq!(world.shown().visibility, Visibility::Asker);
    let last = if code.ends_with('A') { 'B' } else { 'A' };
    let wrong = format!("{}{last}", &code[..code.len() - 1]);
    let kind = world.recommends(Some(&wrong), None);
    assert!(kind.contains("I cannot read that code; it may be mistyped."), "{kind}");
    assert!(kind.contains("Must others be able"), "and the first question follows: {kind}");
}

#[test]
fn two_results_are_set_side_by_side() {
    let mut world = World::shipped();
    let (one, other) = (code_of(CONTRACTS), code_of(AGENCY));
    assert_snapshot!(world.recommends(Some(&one), Some(&other)), @"
    Two results side by side

    First: Open weights with retrieval.
    Second: A hosted model, for now.

    Answers that differ (first / second)
    - How much do you want to change the model? Not the model, but it should know my documents /
      Not at all, as it is will do
    - What matters most in daily use? Good enough for a task I know / Rare use, or sudden peaks
    - 3 more questions were asked of only one of them.

    Any one of these alone makes the difference
    - What matters most in daily use?

    Points
    - Open source in the full sense: 0 / 0
    - Open weights, used as they are: 5 / 4
    - Open weights, tuned on your own data: 0 / 2
    - A hosted model, for now: 2 / 8

    [1] Start my own
    [2] Share with everyone here
    ");
    assert_snapshot!(world.shown().picture.as_ref().unwrap().alt, @"Recommended: First Open weights with retrieval, Second A hosted model, for now. Open source in the full sense: First 0, Second 0. Open weights, used as they are: First 5, Second 4. Open weights, tuned on your own data: First 0, Second 2. A hosted model, for now: First 2, Second 8.");
    assert_eq!(world.shown().visibility, Visibility::Asker);
    let shared = world.presses("Share with everyone");
    assert_eq!(world.shown().visibility, Visibility::Everyone);
    assert!(shared.starts_with("Two results side by side"));
    let same = world.recommends(Some(&one), Some(&one));
    assert!(
        same.contains("Both come out as Open weights with retrieval.") && same.contains("No answer differs."),
        "{same}"
    );
    assert_snapshot!(world.recommends(None, Some(&one)), @"
    To set two results side by side I need the codes of both: one as code, one as compare. The code
    stands below every result. If you have none yet, answer the questions first.

    [1] Start my own
    ");
    let wrong = world.recommends(Some(&one), Some("nonsense"));
    assert!(wrong.starts_with("Second code: I cannot read it"), "{wrong}");
}

#[test]
fn a_newer_questionnaire_says_what_has_become_of_the_advice() {
    let old = [AGENCY, CONTRACTS].map(code_of);
    let mut world = World::shipped_with("choices = [\"spiky\"]\npoints = 3", "choices = [\"spiky\"]\npoints = -9");
    let seen = world.recommends(Some(&old[0]), None);
    let words = "The advice has changed since this code was made, when it was A hosted model, for now. Today it is:";
    assert!(seen.replace("\n", " ").contains(words), "{seen}");
    assert!(seen.starts_with("My recommendation: Open weights") || seen.starts_with("A close call"), "{seen}");
    assert!(!world.recommends(Some(&old[1]), None).contains("changed"), "that one is the same as before");
    let both = world.recommends(Some(&old[1]), Some(&old[0]));
    assert!(both.contains("Second: the advice has changed since the code was made"), "{both}");

    let mut world = World::shipped_with("\"spiky\"", "\"peaks\"");
    let seen = world.recommends(Some(&old[0]), None);
    assert!(seen.replace("\n", " ").contains("The advice then was A hosted model, for now."), "{seen}");
    assert!(seen.contains("Must others be able"), "and the first question follows: {seen}");
    let both = world.recommends(Some(&old[0]), Some(&old[1]));
    assert!(both.starts_with("First code: it is from an earlier questionnaire"), "{both}");
}

#[test]
fn a_button_of_an_older_questionnaire_starts_afresh() {
    let mut world = World::shipped();
    world.recommends(None, None);
    let press = world.shown().all_buttons().next().unwrap().press.clone();
    let mut newer = World::shipped_with("\"spiky\"", "\"peaks\"");
    let seen = newer.presses_code(PersonId::CONSOLE, &press.code());
    assert!(seen.contains("The questions have changed since this was made, so let us start afresh."), "{seen}");
    let mut reworded = World::shipped_with("Rare use, or sudden peaks", "Now and then");
    assert!(
        reworded.presses_code(PersonId::CONSOLE, &press.code()).starts_with("Question 2"),
        "other words do no harm"
    );
}

/// What Discord would refuse or cut.
#[track_caller]
fn check_fits(reply: &Reply) {
    let long =
        |text: &str, most: usize| assert!(text.chars().count() <= most, "{} > {most}: {text}", text.chars().count());
    assert!(reply.buttons.len() <= limits::ROWS);
    let mut codes: Vec<String> = Vec::new();
    for row in &reply.buttons {
        assert!((1..=limits::ROW_BUTTONS).contains(&row.len()), "{} buttons in a row", row.len());
        for button in row {
            long(&button.label, limits::BUTTON_LABEL);
            long(&button.press.code(), limits::CUSTOM_ID);
            assert_eq!(Press::parse(&button.press.code()).as_ref(), Some(&button.press));
            codes.push(button.press.code());
        }
    }
    codes.sort_unstable();
    let buttons = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), buttons, "two buttons with the same code");
    long(reply.title.as_deref().unwrap_or_default(), limits::EMBED_TITLE);
    long(reply.footer.as_deref().unwrap_or_default(), limits::EMBED_FOOTER);
    long(&reply.body, limits::EMBED_DESCRIPTION);
    let texts = reply.sections.iter().flat_map(|section| [&section.heading, &section.text]);
    let whole: usize =
        texts.chain(&reply.title).chain([&reply.body]).chain(&reply.footer).map(|text| text.chars().count()).sum();
    assert!(whole + limits::EMBED_AUTHOR <= limits::EMBED_TOTAL, "{whole} characters");
    if let Some(picture) = &reply.picture {
        long(&picture.alt, limits::ALT_TEXT);
    }
}

/// Every question, list and result on the way of many kinds of people, whose number is as long as can be.
#[test]
fn nothing_is_ever_too_long_for_discord() {
    let questionnaire = SHIPPED.0.questionnaire.as_ref().unwrap();
    let far = PersonId::new(u64::MAX);
    let mut world = World::shipped();
    for person in 0..60_usize {
        world.recommends_as(far, None, None);
        check_fits(world.shown());
        let mut steps = 0;
        while world.shown().title.as_deref().is_some_and(|title| title.starts_with("Question")) {
            // A fixed scatter over the buttons: its steps have no factor in common with the number of choices.
            let asked = questionnaire.questions.iter().find(|question| world.shown().body == question.text).unwrap();
            let pick = (person * 7 + steps * 11 + person / 5) % (asked.choices.len() + 1);
            let label = asked.choices.get(pick).map_or("Not sure", |choice| &choice.label).to_owned();
            world.presses_as(far, &label);
            check_fits(world.shown());
            steps += 1;
        }
        if steps > 0 && person % 3 == 0 {
            let result = code(&world);
            world.presses_as(far, "Change an answer");
            check_fits(world.shown());
            world.recommends_as(far, Some(&result), Some(&result));
            check_fits(world.shown());
            world.presses_as(far, "Share");
            check_fits(world.shown());
            world.recommends_as(far, Some(&result), None);
            world.presses_as(far, "Share");
            check_fits(world.shown());
        }
    }
}
