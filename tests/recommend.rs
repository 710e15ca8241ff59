//! Stories of `/recommend`: what people see while they answer, of the result, and of other people's buttons.

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
const HOBBYIST: &str = "no asis none none coder days hobby none none spiky";
const BEN: PersonId = PersonId::new(2);

/// Presses a person's answers, one code a question in the order of the file, until nothing more is asked; `-` is "not sure".
#[track_caller]
fn answers_as(world: &mut World, choices: &str) -> String {
    let questionnaire = SHIPPED.0.questionnaire.as_ref().unwrap();
    let mut seen = world.recommends(None, None);
    let mut asked = 0;
    while seen.starts_with("Question") {
        asked += 1;
        assert!(asked <= questionnaire.questions.len(), "it asks without end: {seen}");
        let mut pairs = questionnaire.questions.iter().zip(choices.split_whitespace());
        let text = &world.shown().body;
        let (question, code) = pairs.find(|(question, _)| question.text == *text).unwrap();
        seen = world.presses(question.choice_by_id(code).map_or("Not sure", |choice| &choice.label));
    }
    seen
}

/// The code that stands below the result shown last.
fn code(world: &World) -> String {
    let footer = world.shown().footer.clone().unwrap_or_default();
    footer.split_whitespace().find(|word| word.contains('-')).unwrap().trim_end_matches('.').to_owned()
}

/// The code of the result of these answers.
fn code_of(choices: &str) -> String {
    let mut world = World::shipped();
    answers_as(&mut world, choices);
    code(&world)
}

#[test]
fn a_recommendation_explains_itself() {
    let mut world = World::shipped();
    assert_snapshot!(world.recommends(None, None), @"
    Question 1

    Must others be able to check or repeat your work?

    About 4 more after this one

    [1] Yes, as science: results must be repeatable from the ground up
    [2] Yes, as a regulated product with evidence to show
    [3] No
    [4] Not sure
    [5] Stop
    ");
    assert_snapshot!(answers_as(&mut world, CONTRACTS), @"
    My recommendation: Open weights with retrieval

    Download a trained model, run it as it is, and let it look things up in your documents.

    Perhaps just as good: A hosted model, for now. That depends first of all on “What can you run it
    on, owned or rented?”

    Why
    - Good enough is enough, and for known tasks open-weights models are. ①
    - You do not need to know the training data, so the weights are enough. ②
    - Your documents change, so look them up at question time: retrieval keeps answers fresh and needs
      no training. ③

    The price of it
    It can be only as good as its pre-training, and it may carry bias from data that nobody outside
    can see.

    Mind
    - Check the exact licence of the very model and version: Apache-2.0 and MIT are the simplest for
      business, while some, such as Llama's with pictures, leave out companies in the EU. This is no
      legal advice.

    Try it today
    - Start with a search over your documents that hands the best passages to the model; judge the
      search before the model. ③
    - Install a desktop app, pick a model of 7 or 8 billion parameters in 4 bits, and ask it what you
      really need. ④
    - Check with the rule of thumb whether the model you like fits into your memory. ⑤
    - If good prompts and your own documents are not enough, tune the same model as the next step. ⑥

    Points
    - 5 Open weights, used as they are (recommended)
    - 2 A hosted model, for now
    - 0 Open source in the full sense
    - 0 Open weights, tuned on your own data

    Next best
    A hosted model, for now

    What would change this
    - Do you need to know what the model was trained on? → “Yes, we must be able to see or audit the
      training data”: it becomes Open source in the full sense
    - What matters most in daily use? → “Rare use, or sudden peaks”: it may become A hosted model,
      for now
    - Must others be able to check or repeat your work? → “Yes, as science: results must be repeatable
      from the ground up”: it becomes Open source in the full sense

    Code A6M9-8H94-GN77. Give it to /recommend to see this again; whoever has it can see the answers.

    [1] ① How far are open models behind closed ones?
    [2] ② What do I get with each kind?
    [3] ③ Should I use retrieval (RAG) or fine-tuning?
    [4] ④ How do I run a model without the command line?
    [5] ⑤ How much memory does a model need?
    [6] ⑥ Can I fine-tune these models?
    [7] Answer that, too
    [8] Change an answer
    [9] Share with everyone here
    [10] Back
    [11] Start over
    ");
    assert_snapshot!(world.shown().picture.as_ref().unwrap().alt, @"Points of each option. Open weights, used as they are: 5, recommended. A hosted model, for now: 2. Open source in the full sense: 0. Open weights, tuned on your own data: 0.");
    assert!(world.presses("Back").starts_with("Question"));
}

#[test]
fn a_conflict_is_named_and_so_is_what_would_have_to_change() {
    assert_snapshot!(answers_as(&mut World::shipped(), "nice deep none small coder days hobby none none best"), @"
    My recommendation: Open weights, tuned on your own data

    Download a trained model and fine-tune it on your own examples.

    Why
    - You would like full control, but training is out of reach: fine-tuning balances the two. ①
    - Your hardware is far too small to train a model, but enough to tune a small one. ②
    - You can code, and the common tuning tools need little more. ①

    The price of it
    Tuning needs good examples and computing time, and the bias of the model underneath stays. ⑥

    Mind
    - A deep change takes budget, machines and people of the trade. Fine-tuning is the bridge: much of
      the control at a small part of the cost. ①
    - Will money be earned with it? Then check the exact licence first: being able to download a model
      does not mean that business use is allowed. This is no legal advice. ④

    Try it today
    - Write down fifty examples of what you want, and first see how far good prompts get you. ③
    - Then tune a small model with LoRA or QLoRA, and compare it with the untuned one on examples it has
      not seen. ②
    - Make sure that the licence of the model allows changed versions. ④
    - Run the model untuned first: it shows what is missing, and it is what you fall back on. ⑤

    Points
    - 4 Open source in the full sense
    - 4 Open weights, used as they are
    - 2 Open weights, tuned on your own data (recommended)
    - 0 A hosted model, for now
    The points alone do not decide here: the wish has more of them, but the means for it are missing.

    Next best
    Open source in the full sense

    What would change this
    - Do you need to know what the model was trained on? → “Yes, we must be able to see or audit the
      training data”: it becomes Open source in the full sense
    - What can you run it on, owned or rented? → “Nothing, and I will not rent anything”: it becomes
      Open weights, used as they are
    - Who will build and run it? → “People who do not code”: it becomes Open weights, used as they
      are

    Code A6M9-0DTH-BQA6. Give it to /recommend to see this again; whoever has it can see the answers.

    [1] ① Can I fine-tune these models?
    [2] ② What are LoRA and QLoRA?
    [3] ③ Should I use retrieval (RAG) or fine-tuning?
    [4] ④ If I can download a model, may I use it commercially?
    [5] ⑤ Which is simpler to use?
    [6] ⑥ Are these models biased?
    [7] Change an answer
    [8] Share with everyone here
    [9] Back
    [10] Start over
    ");
}

#[test]
fn a_close_call_names_the_question_that_tips_it() {
    assert_snapshot!(answers_as(&mut World::shipped(), HOBBYIST), @"
    A close call: Open weights, used as they are, or A hosted model, for now

    Download a trained model with open weights and run it as it is.
    Or, just as good: Use a hosted model for now; neither kind needs to be run by you yet.

    What tips it: “Where may the data you feed it go?” If your data should stay private, take open
    weights, even a small model; if speed and comfort count more, take the hosted one.

    Why
    - Without a graphics card or money, a small model still runs on an ordinary processor, only slowly.
      ①
    - You have no hardware and will not rent any, and a hosted model needs none. ②
    - You use it rarely or in peaks, and paying for each use is cheaper than a machine that waits. ③

    The price of it
    It can be only as good as its pre-training, and it may carry bias from data that nobody outside
    can see.

    Try it today
    - Install a desktop app, pick a model of 7 or 8 billion parameters in 4 bits, and ask it what you
      really need. ④
    - Check with the rule of thumb whether the model you like fits into your memory. ⑤
    - Try two or three models on twenty of your own questions; leaderboards say little about your task.
      ⑥
    - If good prompts and your own documents are not enough, tune the same model as the next step.

    Points
    - 8 A hosted model, for now (close call)
    - 7 Open weights, used as they are (close call)
    - 1 Open weights, tuned on your own data
    - 0 Open source in the full sense

    Next best
    A hosted model, for now

    What would change this
    - Do you need to know what the model was trained on? → “Yes, we must be able to see or audit the
      training data”: it becomes Open source in the full sense
    - Do you need to know what the model was trained on? → “It would be nice to know”: it becomes A
      hosted model, for now
    - How much do you want to change the model? → “Not the model, but it should know my documents”: it
      becomes A hosted model, for now

    Code A6M9-G10J-XH0K. Give it to /recommend to see this again; whoever has it can see the answers.

    [1] ① Can I run a model without a graphics card?
    [2] ② When is a hosted API the better choice?
    [3] ③ Is self-hosting cheaper than an API?
    [4] ④ How do I run a model without the command line?
    [5] ⑤ How much memory does a model need?
    [6] ⑥ Can I trust benchmarks and leaderboards?
    [7] Change an answer
    [8] Share with everyone here
    [9] Back
    [10] Start over
    ");
}

#[test]
fn not_sure_of_anything_is_a_place_to_start() {
    assert_snapshot!(answers_as(&mut World::shipped(), "- - - - - - - - - -"), @"
    My recommendation: Open weights, used as they are

    Download a trained model with open weights and run it as it is.

    This is only a place to start: with so few answers, others could fit you as well.

    Why
    - Trying a downloadable model costs next to nothing, and it is as quick to drop again. ①
    - It keeps the other ways open: you can tune the same model later, or move to a hosted one. ②
    - Two answers would help most: whether your data must stay private, and whether you need to see what
      the model learned from. ③

    The price of it
    It can be only as good as its pre-training, and it may carry bias from data that nobody outside
    can see.

    Mind
    - Will money be earned with it? Then check the exact licence first: being able to download a model
      does not mean that business use is allowed. This is no legal advice.

    Try it today
    - Install a desktop app, pick a model of 7 or 8 billion parameters in 4 bits, and ask it what you
      really need. ④
    - Check with the rule of thumb whether the model you like fits into your memory. ⑤
    - Try two or three models on twenty of your own questions; leaderboards say little about your task.
      ⑥
    - If good prompts and your own documents are not enough, tune the same model as the next step. ②

    Points
    - 0 Open source in the full sense
    - 0 Open weights, used as they are (recommended)
    - 0 Open weights, tuned on your own data
    - 0 A hosted model, for now

    Next best
    Open source in the full sense

    What would change this
    - Do you need to know what the model was trained on? → “Yes, we must be able to see or audit the
      training data”: it becomes Open source in the full sense
    - How much do you want to change the model? → “Its style, format or know-how in my field”: it may
      become Open weights, tuned on your own data
    - What can you run it on, owned or rented? → “Nothing, and I will not rent anything”: it may become
      A hosted model, for now

    Code A6M9-3B96-2FJS. Give it to /recommend to see this again; whoever has it can see the answers.

    [1] ① Which is simpler to use?
    [2] ② Can I fine-tune these models?
    [3] ③ Which one is right for me?
    [4] ④ How do I run a model without the command line?
    [5] ⑤ How much memory does a model need?
    [6] ⑥ Can I trust benchmarks and leaderboards?
    [7] Change an answer
    [8] Share with everyone here
    [9] Back
    [10] Start over
    ");
}

#[test]
fn what_may_be_as_good_can_be_looked_into() {
    let mut world = World::shipped();
    assert_snapshot!(answers_as(&mut world, "nice docs mid small nocode months hobby none region best"), @"
    My recommendation: Open weights with retrieval

    Download a trained model, run it as it is, and let it look things up in your documents.

    Perhaps just as good: A hosted model, for now. That depends first of all on “What matters most
    in daily use?”

    Why
    - You do not code and your machine is modest: a desktop app runs a compressed model on it. ①
    - Your budget covers running a model, and there is no training to pay for. ②
    - Your documents change, so look them up at question time: retrieval keeps answers fresh and needs
      no training. ③

    The price of it
    You can tune such a model, but not change or check how it was made.

    Mind
    - Will money be earned with it? Then check the exact licence first: being able to download a model
      does not mean that business use is allowed. This is no legal advice. ⑥

    Try it today
    - Start with a search over your documents that hands the best passages to the model; judge the
      search before the model. ③
    - Install a desktop app, pick a model of 7 or 8 billion parameters in 4 bits, and ask it what you
      really need. ①
    - Check with the rule of thumb whether the model you like fits into your memory. ④
    - If good prompts and your own documents are not enough, tune the same model as the next step. ⑤

    Points
    - 7 Open weights, used as they are (recommended)
    - 4 A hosted model, for now
    - 3 Open weights, tuned on your own data
    - 2 Open source in the full sense

    Next best
    A hosted model, for now

    What would change this
    - Do you need to know what the model was trained on? → “Yes, we must be able to see or audit the
      training data”: it becomes Open source in the full sense
    - How much do you want to change the model? → “Its style, format or know-how in my field”: it may
      become Open weights, tuned on your own data
    - What can you run it on, owned or rented? → “Nothing, and I will not rent anything”: it may become
      A hosted model, for now

    Code A6M9-0EBA-VN7D. Give it to /recommend to see this again; whoever has it can see the answers.

    [1] ① How do I run a model without the command line?
    [2] ② What does renting a GPU cost?
    [3] ③ Should I use retrieval (RAG) or fine-tuning?
    [4] ④ How much memory does a model need?
    [5] ⑤ Can I fine-tune these models?
    [6] ⑥ If I can download a model, may I use it commercially?
    [7] Answer that, too
    [8] Change an answer
    [9] Share with everyone here
    [10] Back
    [11] Start over
    ");
}

#[test]
fn any_answer_can_be_changed_from_the_result() {
    let mut world = World::shipped();
    let before = answers_as(&mut world, CONTRACTS);
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
    assert!(after.starts_with("My recommendation: Open source, ready-made") || after.starts_with("Question"), "{after}");
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
    let own = answers_as(&mut world, AGENCY);
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
    let result = answers_as(&mut world, CONTRACTS);
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
    assert!(same.contains("Both come out as Open weights with retrieval.") && same.contains("No answer differs."), "{same}");
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
    assert!(reworded.presses_code(PersonId::CONSOLE, &press.code()).starts_with("Question 2"), "other words do no harm");
}

/// What Discord would refuse or cut.
#[track_caller]
fn check_fits(reply: &Reply) {
    let long = |text: &str, most: usize| assert!(text.chars().count() <= most, "{} > {most}: {text}", text.chars().count());
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
    let whole: usize = texts.chain(&reply.title).chain([&reply.body]).chain(&reply.footer).map(|text| text.chars().count()).sum();
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
