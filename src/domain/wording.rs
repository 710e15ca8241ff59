//! Every sentence the bot says, in one place, so that tone and translation have one home.
//!
//! Owns words and their order. Decides nothing: what is said when is [`super::conversation`]'s business, and what
//! is true stands in the knowledge.

mod answering;
mod browsing;
pub mod content;
mod form;
mod interview;
mod kb;
mod kb_edit;
mod recommendation;
mod side_by_side;
mod startup;

pub use answering::*;
pub use browsing::*;
pub use content::*;
pub use form::*;
pub use interview::*;
pub use kb::*;
pub use kb_edit::*;
pub use recommendation::*;
pub use side_by_side::*;
pub use startup::*;
