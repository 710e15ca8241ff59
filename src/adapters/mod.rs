//! What stands behind the ports: files and stores.

mod batch;
pub mod clock;
pub mod folder;
pub mod memory;
pub mod question_set;
pub mod sql;
pub mod watch;
