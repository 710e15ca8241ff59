//! Stories of `/recommend`: what people see while they answer, of the result, and of other people's buttons.

use insta::assert_snapshot;

use crate::support::world::{SHIPPED, World};

/// Presses a person's answers, one code a question in the order of the file, until nothing more is asked.
fn answers_as(world: &mut World, choices: &str) -> String {
    let questionnaire = SHIPPED.0.questionnaire.as_ref().unwrap();
    let mut seen = world.recommends(None, None);
    while seen.starts_with("Question") {
        let asked = questionnaire.questions.iter().zip(choices.split_whitespace());
        let (question, code) = asked.clone().find(|(question, _)| seen.contains(&question.text)).unwrap();
        seen = world.presses(&question.choice_by_id(code).unwrap().label);
    }
    seen
}

#[test]
fn a_recommendation_explains_itself() {
    let mut world = World::shipped();
    assert_snapshot!(world.recommends(None, None), @"
    Question 1

    Must others be able to check or repeat your work?

    About 5 questions left

    [1] Yes, as science: results must be repeatable from the ground up
    [2] Yes, as a regulated product with evidence to show
    [3] No
    [4] Not sure
    ");
    let seen = answers_as(&mut world, "no docs mid small coder weeks com none stay good");
    assert_snapshot!(seen, @"
    My recommendation: Open weights with retrieval

    Download a trained model, run it as it is, and let it look things up in your documents.

    Why
    - Your hardware is modest, and compressed open-weights models are made to fit it.
    - Good enough is enough, and for known tasks open-weights models are.
    - Your documents change, so look them up at question time: retrieval keeps answers fresh and needs
      no training.

    The price of it
    The price: it can be only as good as its pre-training, and it may carry bias from data that nobody
    outside can see.

    Mind
    - Will money be earned with it? Then check the exact licence first: being able to download a model
      does not mean that business use is allowed. This is no legal advice.

    First steps
    - Start with a search over your documents that hands the best passages to the model; judge the
      search before the model.
    - Install a desktop app, pick a model of 7 or 8 billion parameters in 4 bits, and ask it what you
      really need.
    - Check with the rule of thumb whether the model you like fits into your memory.
    - If good prompts and your own documents are not enough, tune the same model as the next step.

    Next best
    Open weights, tuned on your own data

    What would change this
    - Do you need to know what the model was trained on? → “Yes, we must be able to see or audit the
      training data”: it becomes Open source in the full sense
    - How much do you want to change the model? → “Deeply: architecture, tokenizer or what it is pre-
      trained on”: it may become Open weights, tuned on your own data
    - Must others be able to check or repeat your work? → “Yes, as science: results must be repeatable
      from the ground up”: it becomes Open source in the full sense

    /recommend with the code 1A6M908F7R0X shows this again

    [1] Which model fits my graphics card?
    [2] How far are open models behind closed ones?
    [3] Should I use retrieval (RAG) or fine-tuning?
    [4] Back
    [5] Start over
    ");
    assert!(world.presses("Back").starts_with("Question"));
}
