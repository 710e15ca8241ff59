//! Weighwise helps people weigh open-weights against open-source AI models.
//!
//! # Bird's-eye view
//!
//! Three faces turn what a person did into a [`domain::request::Request`], give it to [`app::App::handle`], and show
//! the [`domain::reply::Reply`]. The app asks the pure [`domain::conversation::decide`] what to say and do, and does
//! it. Everything a decision needs stands in one immutable [`domain::snapshot::Snapshot`] that is swapped whole.
//!
//! # The laws
//!
//! 1. The domain is pure and cannot fail; faults in content are values ([`domain::problem::Problem`]).
//! 2. One behaviour, many faces: no rule of the bot lives in a face.
//! 3. Recognise first, act second: a decision is pure, the app performs its effects.
//! 4. Swap whole: a broken file never replaces a working one.
//! 5. Follow-ups carry their whole state, in at most 100 characters ([`domain::button::Press`]).
//! 6. No pings, no spam, no person's words in a log.
//! 7. A server's knowledge is its own, and rights are a value that only the check makes
//!    ([`domain::admin_pass::AdminPass`]).
//! 8. What was acknowledged is kept ([`ports::Store`]).
//! 9. Every sentence the bot says stands in [`domain::wording`].
//!
//! # Recipes
//!
//! - *Add an answer*: a file in `knowledge/answers/<topic>/`; `knowledge/README.md` shows how, no code needed.
//! - *Add a command*: a [`domain::request::Request`], its decision in [`domain::conversation`], then a file in each
//!   face that should have it.
//! - *Add a scorer*: a file in [`domain::matching`] and a named weight in [`domain::matching::Tuning`].
//! - *Add a question*: a table in `knowledge/interview.toml`; `weighwise check` walks every path.

pub mod adapters;
pub mod app;
pub mod archive;
pub mod domain;
pub mod drawing;
pub mod faces;
pub mod logging;
pub mod ports;
pub mod settings;
