//! The allocator of the program, and its settings that differ.
//!
//! Owns that memory goes back to the system as soon as it is free. Training takes several times what it leaves, and a bot
//! that waits for questions would keep most of it.

use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// What is free is given back after so many milliseconds, and in pages of the smallest size: of large ones, a little that is in
/// use would hold much that is not.
#[cfg(unix)]
const SETTINGS: [(&str, &str); 2] = [("MIMALLOC_PURGE_DELAY", "0"), ("MIMALLOC_ALLOW_THP", "0")];

/// Begins the program anew in the same process unless the settings are made: they are read from the environment, before
/// anything of the program runs. Where that cannot be, the program goes on as it is and takes more memory.
#[cfg(unix)]
pub(crate) fn give_back_at_once() {
    use std::{env, os::unix::process::CommandExt, process::Command};

    let mut args = env::args_os();
    let made = SETTINGS.iter().all(|(name, _)| env::var_os(name).is_some());
    if let (false, Ok(program), Some(name)) = (made, env::current_exe(), args.next()) {
        let missing = SETTINGS.into_iter().filter(|(name, _)| env::var_os(name).is_none());
        // It comes back only with an error, and nothing is lost by it but memory.
        let _ = Command::new(program).arg0(name).args(args).envs(missing).exec();
    }
}

/// Other systems cannot begin anew in the same process.
#[cfg(not(unix))]
pub(crate) fn give_back_at_once() {}
