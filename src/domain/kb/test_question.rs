//! `/kb test`: how a question is understood, and why.
//!
//! Owns the layout. The reasons are the matcher's, in the bot's words.

use super::Desk;
use crate::domain::{
    kb_press::KbPress,
    limits,
    matching::Candidate,
    reply::{Menu, MenuOption, Reply},
    text::{first_chars, fit},
    wording,
};

/// Explains what the bot would do with `question`. Nothing is written down about it.
pub(super) fn test(desk: &Desk, question: &str) -> Reply {
    let explanation = desk.served.matcher.explain(first_chars(question, limits::QUESTION));
    let option = |candidate: &Candidate| {
        let entry = desk.served.knowledge.entry(candidate.id.as_str())?;
        Some(MenuOption {
            label: fit(&entry.title, limits::MENU_TEXT),
            description: Some(fit(entry.id.as_str(), limits::MENU_TEXT)),
            press: KbPress::Show(entry.id.clone()).into(),
        })
    };
    let options: Vec<MenuOption> = explanation.candidates.iter().filter_map(option).collect();
    let menu = (!options.is_empty()).then(|| Menu { placeholder: desk.say.kb_pick(), options });
    let body = wording::kb_explained(&desk.say.explained(&explanation));
    Reply { title: Some(fit(question, limits::TITLE)), menus: menu.into_iter().collect(), ..Reply::text(body) }
}
