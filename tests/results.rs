//! What people see of the result of `/recommend`: one of each kind.

use std::sync::Arc;

use insta::assert_snapshot;

use crate::support::{
    questionnaires::{HARDWARE, LICENCES},
    world::{Files, World},
};

const CONTRACTS: &str = "no docs mid small coder weeks com none stay good";
const HOBBYIST: &str = "no asis none none coder days hobby none none spiky";
const ANSWER: &str = r#"+++
title = "What is a licence?"
phrases = ["meaning of a licence"]
sources = ["https://example.org"]
+++
A permission."#;

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
    assert_snapshot!(world.answers(CONTRACTS), @"
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
    It can be only as good as its pre-training, and it may carry bias from data that nobody outside can
    see. ④

    Keep in mind
    - Check the exact licence of the very model and version: Apache-2.0 and MIT are the simplest for
      business, while some, such as Llama's with pictures, leave out companies in the EU. This is no
      legal advice. ⑧

    Try it today
    - Start with a search over your documents that hands the best passages to the model; judge the
      search before the model. ③
    - Install a desktop app, pick a model of 7 or 8 billion parameters in 4 bits, and ask it what you
      really need. ⑤
    - Check with the rule of thumb whether the model you like fits into your memory. ⑥
    - If good prompts and your own documents are not enough, tune the same model as the next step. ⑦

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
    [4] ④ What speaks against open weights?
    [5] ⑤ How do I run a model without the command line?
    [6] ⑥ How much memory does a model need?
    [7] ⑦ Can I fine-tune these models?
    [8] ⑧ If I can download a model, may I use it commercially?
    [9] Answer that, too
    [10] Change an answer
    [11] Share with everyone here
    [12] Back
    [13] Start over
    ");
    assert_snapshot!(world.shown().picture.as_ref().unwrap().alt, @"Points of each option. Open weights, used as they are: 5, recommended. A hosted model, for now: 2. Open source in the full sense: 0. Open weights, tuned on your own data: 0.");
    assert!(world.presses("Back").starts_with("Question"));
}

#[test]
fn a_conflict_is_named_and_so_is_what_would_have_to_change() {
    assert_snapshot!(World::shipped().answers("nice deep none small coder days hobby none none best"), @"
    My recommendation: Open weights, tuned on your own data

    Download a trained model and fine-tune it on your own examples.

    Why
    - You would like full control, but training is out of reach: fine-tuning balances the two. ①
    - Your hardware is far too small to train a model, but enough to tune a small one. ②
    - You can code, and the common tuning tools need little more. ①

    The price of it
    Tuning needs good examples and computing time, and the bias of the model underneath stays. ③

    Keep in mind
    - Will money be earned with it? Then check the exact licence first: being able to download a model
      does not mean that business use is allowed. This is no legal advice. ⑤
    - A deep change takes budget, machines and people of the trade. Fine-tuning is the bridge: much of
      the control at a small part of the cost. ①

    Try it today
    - Write down fifty examples of what you want, and first see how far good prompts get you. ④
    - Then tune a small model with LoRA or QLoRA, and compare it with the untuned one on examples it has
      not seen. ②
    - Make sure that the licence of the model allows changed versions. ⑤
    - Run the model untuned first: it shows what is missing, and it is what you fall back on. ⑥

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
    [3] ③ Are these models biased?
    [4] ④ Should I use retrieval (RAG) or fine-tuning?
    [5] ⑤ If I can download a model, may I use it commercially?
    [6] ⑥ Which is simpler to use?
    [7] Change an answer
    [8] Share with everyone here
    [9] Back
    [10] Start over
    ");
}

#[test]
fn a_close_call_names_the_question_that_tips_it() {
    assert_snapshot!(World::shipped().answers(HOBBYIST), @"
    A close call: Open weights, used as they are – or: A hosted model, for now

    Download a trained model with open weights and run it as it is.
    Or, just as good: Use a hosted model for now; you need not run either kind yourself yet.

    What tips it: “Where may the data you feed it go?” If your data should stay private, take open
    weights, even a small model; if speed and comfort count more, take the hosted one.

    Why
    - Without a graphics card or money, a small model still runs on an ordinary processor, only slowly.
      ①
    - You have no hardware and will not rent any, and a hosted model needs none. ②
    - You use it rarely or in peaks, and paying for each use is cheaper than a machine that waits. ③

    The price of it
    It can be only as good as its pre-training, and it may carry bias from data that nobody outside can
    see. ④

    Try it today
    - Install a desktop app, pick a model of 7 or 8 billion parameters in 4 bits, and ask it what you
      really need. ⑤
    - Check with the rule of thumb whether the model you like fits into your memory. ⑥
    - Try two or three models on twenty of your own questions; leaderboards say little about your task.
      ⑦
    - If good prompts and your own documents are not enough, tune the same model as the next step. ⑧

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
    [4] ④ What speaks against open weights?
    [5] ⑤ How do I run a model without the command line?
    [6] ⑥ How much memory does a model need?
    [7] ⑦ Can I trust benchmarks and leaderboards?
    [8] ⑧ Can I fine-tune these models?
    [9] Change an answer
    [10] Share with everyone here
    [11] Back
    [12] Start over
    ");
}

#[test]
fn not_sure_of_anything_is_a_place_to_start() {
    assert_snapshot!(World::shipped().answers("- - - - - - - - - -"), @"
    My recommendation: Open weights, used as they are

    Download a trained model with open weights and run it as it is.

    This is only a place to start: with so few answers, others could fit you as well.

    Why
    - Trying a downloadable model costs next to nothing, and it is as quick to drop again. ①
    - It keeps the other ways open: you can tune the same model later, or move to a hosted one. ②
    - Two answers would help most: whether your data must stay private, and whether you need to see what
      the model learned from. ③

    The price of it
    It can be only as good as its pre-training, and it may carry bias from data that nobody outside can
    see. ④

    Keep in mind
    - Will money be earned with it? Then check the exact licence first: being able to download a model
      does not mean that business use is allowed. This is no legal advice. ⑧

    Try it today
    - Install a desktop app, pick a model of 7 or 8 billion parameters in 4 bits, and ask it what you
      really need. ⑤
    - Check with the rule of thumb whether the model you like fits into your memory. ⑥
    - Try two or three models on twenty of your own questions; leaderboards say little about your task.
      ⑦
    - If good prompts and your own documents are not enough, tune the same model as the next step. ②

    Points
    - 0 Open source in the full sense
    - 0 Open weights, used as they are (recommended)
    - 0 Open weights, tuned on your own data
    - 0 A hosted model, for now

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
    [4] ④ What speaks against open weights?
    [5] ⑤ How do I run a model without the command line?
    [6] ⑥ How much memory does a model need?
    [7] ⑦ Can I trust benchmarks and leaderboards?
    [8] ⑧ If I can download a model, may I use it commercially?
    [9] Change an answer
    [10] Share with everyone here
    [11] Back
    [12] Start over
    ");
}

/// A bot that holds another questionnaire.
fn world_with(questionnaire: &str) -> World {
    World::on(Arc::new(Files::new(&[("answers/licences/what.md", ANSWER), ("interview.toml", questionnaire)])))
}

#[test]
fn another_questionnaire_is_held_in_the_same_way() {
    assert_snapshot!(world_with(HARDWARE).answers("large few some daily no no"), @"
    My recommendation: A computer with unified memory

    Buy a computer whose processor and graphics share one large memory.

    Perhaps just as good: Rented by the hour. That depends first of all on “Will you tune models
    on it?”

    Why
    - Its memory holds even large models in 4 bits.
    - It costs about what you have.
    - It is quick enough for a few.

    The price of it
    Long texts take their time on it.

    Points
    - 5 A computer with unified memory (recommended)
    - 2 Rented by the hour
    - 3 One graphics card (ruled out)
    - 2 A server with several cards (ruled out)
    - 0 The computer you have (ruled out)

    Next best
    Rented by the hour

    What would change this
    - How large a model do you want to run? → “Up to 8 billion parameters”: it becomes One graphics
      card
    - What may it cost to begin with? → “The price of a car or more”: it becomes A server with several
      cards
    - Who will use it at the same time? → “Dozens or more”: it may become Rented by the hour

    Code FA2D-0ENE-NZ. Give it to /recommend to see this again; whoever has it can see the answers.

    [1] Answer that, too
    [2] Change an answer
    [3] Share with everyone here
    [4] Back
    [5] Start over
    ");
}

#[test]
fn when_nothing_fits_it_says_what_would_have_to_give() {
    assert_snapshot!(world_with(LICENCES).answers("code no no never"), @"
    Nothing fits all of your answers

    Your answers rule every option out. One of them would have to give.

    What would have to give
    - What do you publish? For code there is no good one. Another answer there allows A non-commercial
      licence.
    - May others earn money with it? It allows business. Another answer there allows A short
      permissive licence.

    Points
    - 4 A non-commercial licence (ruled out)
    - 0 A short permissive licence (ruled out)
    - 0 A permissive licence with a patent grant (ruled out)
    - 0 Copyleft (ruled out)
    - 0 Network copyleft (ruled out)
    - 0 A share-alike licence for works (ruled out)

    What would change this
    - What do you publish? → “Model weights”: it becomes A non-commercial licence
    - May others earn money with it? → “Yes”: it may become A short permissive licence

    Code 683J-9EPG-R. Give it to /recommend to see this again; whoever has it can see the answers.

    [1] Change an answer
    [2] Share with everyone here
    [3] Back
    [4] Start over
    ");
}
