//! Many people at once: interactions at a steady pace, and how long a bot takes for its first answer to each.
//!
//! Owns the pace and the counting. What is sent is what people in stories send.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::{
    Loopback, Person, StoryError,
    acts::{AUTOCOMPLETE, COMMAND, COMPONENT},
    messages::message_value,
    options,
    state::{State, bot_user},
};

/// How long the last answers may take before they count as lost: what Discord grants.
const LAST_ANSWERS: Duration = Duration::from_secs(3);
/// How often what is due is sent.
const TICK: Duration = Duration::from_millis(2);

/// Something that one of many people does.
#[derive(Debug, Clone)]
pub enum Act {
    /// Uses a slash command with these options.
    Slash(String, Vec<(String, String)>),
    /// Types this into the option of a slash command.
    Types(String, String, String),
    /// Presses a button with this code.
    Press(String),
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Storm {
    /// How many interactions were sent.
    pub sent: usize,
    /// How many got no answer within what Discord grants.
    pub lost: usize,
    /// How long sending took.
    pub took: Duration,
    /// How long each first answer took, in order.
    pub answers: Vec<Duration>,
}

impl Storm {
    /// What so many of a thousand answers took at most.
    #[must_use]
    pub fn per_mille(&self, share: usize) -> Duration {
        let last = self.answers.len().saturating_sub(1);
        self.answers.get((self.answers.len() * share / 1_000).min(last)).copied().unwrap_or_default()
    }
}

impl Loopback {
    /// Lets `people` do `acts` in turn, so many a second in all.
    ///
    /// # Errors
    /// When the bot has no such command.
    pub async fn storm(
        &self,
        people: &[Person],
        acts: &[Act],
        per_second: u32,
        lasting: Duration,
    ) -> Result<Storm, StoryError> {
        let (begun, mut ids) = (Instant::now(), Vec::new());
        let mut ticks = tokio::time::interval(TICK);
        let mut turn = people.iter().cycle().zip(acts.iter().cycle());
        while begun.elapsed() < lasting {
            ticks.tick().await;
            let due = (begun.elapsed().as_secs_f64() * f64::from(per_second)) as usize;
            for (person, act) in turn.by_ref().take(due.saturating_sub(ids.len())) {
                ids.push(self.shared.change(|state| begin(state, person, act))?);
            }
        }
        let took = begun.elapsed();
        tokio::time::sleep(LAST_ANSWERS).await;
        let times = |state: &State| {
            let answered = ids.iter().filter_map(|id| {
                let interaction = state.interactions.get(id)?;
                Some(interaction.answered?.duration_since(interaction.begun))
            });
            answered.filter(|time| *time <= LAST_ANSWERS).collect::<Vec<_>>()
        };
        let mut answers = self.shared.with(times);
        answers.sort_unstable();
        Ok(Storm { sent: ids.len(), lost: ids.len() - answers.len(), took, answers })
    }

    /// How long it took from the gateway's hello to READY, for the connection that took longest.
    #[must_use]
    pub fn time_to_ready(&self) -> Option<Duration> {
        self.shared.with(|state| state.line.ready_after)
    }
}

fn begin(state: &mut State, person: &Person, act: &Act) -> Result<u64, StoryError> {
    let (kind, data, message) = match act {
        Act::Slash(command, given) => {
            let given: Vec<(&str, &str)> = given.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            (COMMAND, options::command(state, person, command, &given, None)?, None)
        }
        Act::Types(command, option, partial) => {
            let given = [(option.as_str(), partial.as_str())];
            (AUTOCOMPLETE, options::command(state, person, command, &given, Some(option))?, None)
        }
        Act::Press(code) => {
            let (id, place) = (state.id(), (person.place.id, person.place_guild(state)));
            let message = message_value(id, place, bot_user(), &Value::Null);
            (COMPONENT, json!({ "custom_id": code, "component_type": 2 }), Some(message))
        }
    };
    Ok(person.begin(state, kind, data, message))
}
