//! A journal and a store that live as long as the program: for tests, and for trying things out.

mod journal;
mod store;

pub use journal::MemoryJournal;
pub use store::MemoryStore;
