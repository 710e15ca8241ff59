//! Replies to an answer: understood by what was answered before, where their own words do not say it all.

use weighwise::domain::request::Request;

use crate::support::world::World;

/// A reply with these words to the answer with that title gets the answer with this one, or something that begins so.
#[track_caller]
fn check(after: &str, question: &str, wanted: &str) {
    let mut world = World::shipped();
    let seen = world.does(Request::FollowUp { question: question.to_owned(), after: after.to_owned() });
    assert!(seen.starts_with(wanted), "{question:?} after {after:?} got: {seen}");
}

#[test]
fn what_was_answered_before_helps() {
    check("May I use Qwen commercially?", "and mistral?", "May I use Mistral models commercially?");
    check("Is DeepSeek open source or open weights?", "and gpt-oss then?", "Is gpt-oss open source or open weights?");
    check("What is OLMo?", "how do i run it", "How do I run a fully open model such as OLMo?");
    check("What is OLMo?", "is it any good", "How good is OLMo?");
    check("May I use Llama commercially?", "in the EU?", "Can I use Llama in the European Union?");
    check("How much memory does a model need?", "and for finetuning", "What hardware do I need for fine-tuning?");
}

#[test]
fn clear_words_need_no_help() {
    check("Can I run models on a Mac?", "what about a laptop", "What can I run on a laptop?");
    check("What is GGUF?", "can i use llama commercially", "May I use Llama commercially?");
    check("An answer that is no more", "can i use llama commercially", "May I use Llama commercially?");
}

#[test]
fn chat_is_no_question() {
    check("What is GGUF?", "lol nope", "I have no good answer to that.");
    check("What is GGUF?", "who won the match last night", "I have no good answer to that.");
    check("What is GGUF?", "that makes no sense to me", "I am not sure which of these you mean:");
    check("What is GGUF?", "thanks a lot!", "Hi!");
}

/// The same without calling the bot; nothing is silence.
#[track_caller]
fn check_uncalled(after: Option<&str>, question: &str, wanted: &str) {
    let mut world = World::shipped();
    let after = after.map(str::to_owned);
    let seen = world.does(Request::Replied { question: question.to_owned(), after });
    let seen = if world.is_silent() { String::new() } else { seen };
    assert!(seen.starts_with(wanted) && seen.is_empty() == wanted.is_empty(), "{question:?} got: {seen}");
}

#[test]
fn remarks_get_no_answer() {
    check_uncalled(Some("What is GGUF?"), "lol nope", "");
    check_uncalled(Some("What is GGUF?"), "thanks a lot!", "");
    check_uncalled(None, "who won the match last night", "");
    check_uncalled(None, "can i use llama commercially", "May I use Llama commercially?");
    check_uncalled(Some("May I use Qwen commercially?"), "and mistral?", "May I use Mistral models commercially?");
    check_uncalled(Some("What is GGUF?"), "that makes no sense to me", "I am not sure which of these you mean:");
}
