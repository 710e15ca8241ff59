//! Sentences about what is kept of people, and its end.

use super::Wording;
use crate::domain::{
    button::Press,
    policy::Policy,
    question::Removed,
    reply::{Button, Reply, Section, Weight},
};

impl Wording {
    /// What is kept, for how long, and what is not.
    #[must_use]
    pub fn privacy(self, policy: &Policy) -> Reply {
        let term = |days: u32| self.with("privacy-term", [("days", days.into())]);
        let words = || term(policy.question_days);
        let kept = [
            self.with("privacy-words", [("term", words().into())]),
            self.text("privacy-taken"),
            self.with("privacy-choices", [("term", words().into())]),
            self.with("privacy-wishes", [("term", words().into())]),
            self.with("privacy-events", [("term", term(policy.event_days).into())]),
            self.text("privacy-memory"),
            self.text("privacy-admins"),
        ];
        let section = |heading: &str, lines: &[String]| Section {
            heading: self.text(heading),
            text: lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n"),
        };
        let not = ["privacy-no-messages", "privacy-no-profile"].map(|id| self.text(id));
        Reply {
            title: Some(self.text("privacy-title")),
            sections: vec![section("privacy-kept", &kept), section("privacy-not", &not)],
            ..Reply::text(format!("{}\n\n{}", self.text("privacy-opening"), self.text("privacy-no-model")))
        }
    }

    fn forget_button(self) -> Button {
        Button { label: self.text("forget-button"), press: Press::ForgetMe, weight: Weight::Plain }
    }

    /// Asks whether to remove everything.
    #[must_use]
    pub fn ask_to_forget(self) -> Reply {
        Reply { buttons: vec![vec![self.forget_button()]], ..Reply::text(self.text("forget-ask")) }
    }

    /// What was removed.
    #[must_use]
    pub fn forgotten(self, removed: &Removed) -> Reply {
        let Removed { forgotten, drafts, last_words } = removed;
        let counted = [
            ("forgotten-choices", forgotten.choices),
            ("forgotten-wishes", forgotten.wishes),
            ("forgotten-drafts", *drafts),
        ];
        let lines = counted.into_iter().filter(|(_, count)| *count > 0);
        let lines = lines.map(|(id, count)| self.with(id, [("count", count.into())]));
        let lines: Vec<String> = lines.chain(last_words.then(|| self.text("forgotten-words"))).collect();
        let removed = if lines.is_empty() {
            self.text("forgotten-nothing")
        } else {
            let lines: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
            format!("{}\n{}", self.text("forgotten"), lines.join("\n"))
        };
        Reply::text(format!("{removed}\n\n{}", self.text("forgotten-rest")))
    }

    /// Said when not everything could be removed.
    #[must_use]
    pub fn not_forgotten(self) -> Reply {
        Reply { buttons: vec![vec![self.forget_button()]], ..Reply::text(self.text("not-forgotten")) }
    }
}
