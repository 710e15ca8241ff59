//! Stories of one person and the bot, told by what the person sees.

use std::sync::Arc;

use insta::assert_snapshot;
use weighwise::domain::{knowledge::EntryId, reply::Visibility, request::Request};

use crate::support::world::{Files, SHIPPED, World};

const RENTING: &str = r#"+++
title = "What does renting a graphics card cost?"
phrases = [
  "price of renting a gpu by the hour",
  "how expensive is a rented graphics card",
  "hourly cost of a cloud gpu",
]
see = ["licences/llama"]
sources = ["https://www.example.org/prices", "https://example.com/more"]
checked = 2026-11-24
+++
About **two to four dollars** an hour for a large one, as of 2026.
"#;

const LLAMA: &str = r#"+++
title = "May I use Llama at work?"
phrases = [
  "is llama allowed for commercial use",
  "can my company use llama in a product",
  "llama licence for a business",
]
sources = ["https://example.org/licence"]
+++
Mostly, yes. This is no legal advice.
"#;

const OPTION: &str = r#"
name = "Open-weights models"
short = "open weights"
summary = "Trained weights to download and run."
pros_phrases = ["advantages of open weights"]
cons_phrases = ["disadvantages of open weights"]
choose_phrases = ["when to pick open weights"]
[[pros]]
name = "quick"
line = "Quick to start"
text = "You can start within the hour."
phrases = ["is open weights fast to begin with"]
[[cons]]
name = "limits"
line = "Hard to change deeply"
text = "The recipe is missing."
phrases = ["what can i not change about open weights"]
"#;

const COMPARISON: &str = r#"
title = "Side by side"
phrases = ["the whole table please"]
[[row]]
topic = "ease-of-use"
feature = "Ease of use"
phrases = ["which of them is easier"]
open-weights = "Simple"
text = "It depends on your tools."
"#;

fn small_world() -> World {
    World::on(Arc::new(Files::new(&[
        ("answers/cost/renting.md", RENTING),
        ("answers/licences/llama.md", LLAMA),
        ("options/open-weights.toml", OPTION),
        ("comparison.toml", COMPARISON),
    ])))
}

#[test]
fn a_question_is_answered_and_led_on() {
    let mut world = small_world();
    assert_snapshot!(world.asks("how expnsive is it to rent a graphics card??"), @"
    What does renting a graphics card cost?

    About two to four dollars an hour for a large one, as of 2026.

    Sources
    - https://www.example.org/prices
    - https://example.com/more

    Last checked against its sources on 24 November 2026

    [1] May I use Llama at work?
    [2] 👍 Helpful
    [3] 👎 Not helpful
    [4] Why this answer?
    ");
    assert_snapshot!(world.presses("May I use Llama"), @"
    May I use Llama at work?

    Mostly, yes. This is no legal advice.

    Sources
    - https://example.org/licence

    [1] 👍 Helpful
    [2] 👎 Not helpful
    ");
    assert_snapshot!(world.presses("👎"), @"
    Thank you for saying so. Asking in other words may find a better answer, or look around:

    [1] Ask in other words
    [2] All topics
    [3] Find out what fits you
    ");
    let tally = world.journal.tally();
    assert_eq!(tally.answered[&EntryId::new("cost/renting")], 1);
    assert_eq!(tally.not_helpful[&EntryId::new("licences/llama")], 1);
    assert_eq!(tally.unknown + tally.offered, 0);
}

#[test]
fn what_it_does_not_know_it_says() {
    let mut world = small_world();
    assert_snapshot!(world.asks("who won the football yesterday"), @"
    I have no good answer to that. I know about open-weights and open-source AI models: what they
    are, what they cost, what they run on and which licence allows what. Other words may help, or look
    around:

    [1] Ask in other words
    [2] All topics
    [3] Find out what fits you
    ");
    assert_snapshot!(world.presses("All topics"), @"
    What I know about

    9 answers, by topic. Pick one, or just ask.

    Pick a topic:
    [1] The difference (1 answer)
    [2] When to choose open weights (1 answer)
    [3] Pros of open weights (2 answers)
    [4] Cons of open weights (2 answers)
    [5] Ease of use (1 answer)
    [6] Cost (1 answer)
    [7] Licences (1 answer)
    ");
    assert_snapshot!(world.presses("Cost"), @"
    Cost

    Pick a question to read its answer.

    Pick a question:
    [1] What does renting a graphics card cost?

    [2] Back to all topics
    ");
    assert_eq!(world.journal.tally().unknown, 1);
}

#[test]
fn who_got_no_answer_asks_again_in_a_form() {
    let mut world = small_world();
    world.asks("who won the football yesterday");
    assert_snapshot!(world.presses("Ask in other words"), @"Ask me again, in other words.");
    assert!(world.submits(&[("question", "price of renting a gpu")]).starts_with("What does renting"));
    assert_eq!(world.shown().visibility, Visibility::Asker);
    world.asks("who won the football yesterday");
    world.presses("Ask in other words");
    assert!(world.submits(&[]).starts_with("Hi! Ask me anything"));
}

#[test]
fn the_options_can_be_looked_at() {
    let mut world = small_world();
    assert_snapshot!(world.does(Request::ProsAndCons { option: None }), @"
    Pros and cons: open weights

    - Open-weights models: Trained weights to download and run.

    Open-weights models: what speaks for them
    - Quick to start

    Open-weights models: what speaks against them
    - Hard to change deeply

    [1] As plain text
    ");
    assert_snapshot!(world.does(Request::ProsAndCons { option: Some("Open Wieghts".into()) }), @"
    Pros and cons: open weights

    - Open-weights models: Trained weights to download and run.

    Open-weights models: what speaks for them
    - Quick to start

    Open-weights models: what speaks against them
    - Hard to change deeply

    [1] As plain text
    ");
    assert_snapshot!(world.does(Request::ProsAndCons { option: Some("**@everyone** bananas".into()) }), @"
    Pros and cons: open weights

    I do not know the option “everyone bananas”. These are the ones I know.
    - Open-weights models: Trained weights to download and run.

    Open-weights models: what speaks for them
    - Quick to start

    Open-weights models: what speaks against them
    - Hard to change deeply

    [1] As plain text
    ");
    assert_snapshot!(world.does(Request::Compare { feature: None }), @"
    Side by side

    The short version. Pick a feature to read more about it.

    Ease of use
    Open-weights models: Simple

    Read more about a feature:
    [1] Ease of use

    [2] As plain text
    [3] As a picture
    ");
    assert_snapshot!(world.does(Request::Compare { feature: Some("ease of use".into()) }), @"
    Ease of use: how do the two compare?

    - Open-weights models: Simple

    It depends on your tools.

    [1] 👍 Helpful
    [2] 👎 Not helpful
    ");
    assert_snapshot!(world.does(Request::Compare { feature: Some("taste".into()) }), @"
    Side by side

    I do not compare “taste”. Here is all that I compare.

    Ease of use
    Open-weights models: Simple

    Read more about a feature:
    [1] Ease of use

    [2] As plain text
    [3] As a picture
    ");
    world.does(Request::Compare { feature: None });
    assert_snapshot!(world.presses("As a picture"), @r#"
    Side by side


    [1] As plain text
    "#);
    let picture = world.shown().picture.as_ref().unwrap();
    assert!(picture.alt.contains("Ease of use") && picture.alt.contains("Simple"), "{}", picture.alt);
    assert_snapshot!(world.does(Request::Source { answer: "cost/renting".into() }), @"
    What does renting a graphics card cost?

    This answer is cost/renting in my knowledge. People wrote and checked it; I only find it.

    Sources
    - https://www.example.org/prices
    - https://example.com/more

    Some ways to ask for it
    - price of renting a gpu by the hour
    - how expensive is a rented graphics card
    - hourly cost of a cloud gpu

    Last checked against its sources on 24 November 2026
    ");
    assert_snapshot!(world.does(Request::Topics { topic: Some("licence".into()) }), @"
    Licences

    Pick a question to read its answer.

    Pick a question:
    [1] May I use Llama at work?

    [2] Back to all topics
    ");
    assert_snapshot!(world.does(Request::Topics { topic: Some("cooking".into()) }), @"
    What I know about

    I have no topic like “cooking”. 9 answers, by topic. Pick one, or just ask.

    Pick a topic:
    [1] The difference (1 answer)
    [2] When to choose open weights (1 answer)
    [3] Pros of open weights (2 answers)
    [4] Cons of open weights (2 answers)
    [5] Ease of use (1 answer)
    [6] Cost (1 answer)
    [7] Licences (1 answer)
    ");
}

#[test]
fn without_content_it_stays_kind() {
    let mut world = World::on(Arc::new(Files::new(&[("answers/licences/llama.md", LLAMA)])));
    assert_snapshot!(world.does(Request::Recommend { code: None, compare: None }), @"The questionnaire is not available at the moment. /compare and /proscons may help meanwhile.");
    assert_snapshot!(world.does(Request::Compare { feature: None }), @"There is no comparison to show at the moment. Ask me about a feature instead.");
    assert_snapshot!(world.does(Request::ProsAndCons { option: Some("open weights".into()) }), @"There are no pros and cons to show at the moment. Ask me a question instead.");
    assert_snapshot!(world.does(Request::UnknownPress), @"This button is from an older version of me. Please ask again, or start over with /help.");
    let commands = vec![("/ask".to_owned(), "answers a question".to_owned())];
    assert_snapshot!(world.does(Request::Help { commands }), @"
    I help you weigh open-weights against open-source AI models.

    - Ask me in your own words. Misspelt and clumsy is fine.
    - /ask: answers a question

    Licence and regulation answers are summaries, not legal advice.
    ");
}

#[test]
fn a_greeting_is_greeted() {
    for greeting in ["hi", "hello!", "thanks", "😂", "```rust\nfn main() {}\n```"] {
        assert!(World::shipped().asks(greeting).starts_with("Hi! Ask me anything"), "{greeting:?}");
    }
}

/// Whatever is typed, there is an answer and no panic.
#[track_caller]
fn check(question: &str) {
    let said = small_world().asks(question);
    assert!(said.trim().len() > 20, "{question:?} got {said:?}");
}

#[test]
fn odd_questions_get_a_kind_sentence() {
    check("");
    check("   \n\t ");
    check("?");
    check("😂😂😂");
    check("👩‍👩‍👧‍👦🏳️‍🌈");
    check("```rust\nfn main() {}\n```");
    check("你们好,有人在吗");
    check("مرحبا كيف حالك");
    check("z̸̢̛a̷l̵g̶o̴ ͟͝t̴̡͑e̵̕x̸t");
    check("\u{0}\u{202e}\u{feff}");
    check("<@123456789> <:llama:123> https://example.org/a?b=c");
    check(&"llama licence ".repeat(1000));
    check(&"a".repeat(10_000));
    check(&"ß".repeat(10_000));
}

#[test]
fn two_answers_name_the_sources_of_both() {
    let said = World::shipped().asks("what is lora? also may i use llama commercially?");
    let (words, sources) = said.split_once("\nSources\n").unwrap();
    let ids = ["fine-tuning/lora-and-qlora", "licences/llama"].map(|id| SHIPPED.0.knowledge.entry(id).unwrap());
    for entry in ids {
        assert!(words.contains(&entry.title), "{said}");
        assert!(entry.sources.iter().all(|source| sources.contains(source)), "{} lacks sources: {said}", entry.id);
    }
}
