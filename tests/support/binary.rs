//! The real program, run as people run it.

use std::{
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

/// What a run of the program left behind.
pub struct Run {
    pub out: String,
    pub err: String,
    pub code: i32,
}

/// The program on the shipped knowledge, in the project's folder, without settings of the surroundings and keeping nothing.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_weighwise"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("WEIGHWISE")) {
        command.env_remove(name);
    }
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")));
    // What a story keeps, it keeps in a place of its own.
    command.env("WEIGHWISE__STORE__URL", "memory");
    command
}

/// Runs the program with `arguments`, and `input` on its standard input.
pub fn run(arguments: &[&str], input: &str) -> Run {
    finish(command().args(arguments), input)
}

/// Runs a prepared command to its end.
pub fn finish(command: &mut Command, input: impl AsRef<[u8]>) -> Run {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_ref()).unwrap();
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    Run {
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
        code: status.code().unwrap(),
    }
}
