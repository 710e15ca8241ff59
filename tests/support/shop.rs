//! The real program on a knowledge of two answers and a store of its own.

use std::{
    fs,
    io::{BufRead, BufReader, Lines, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use serde_json::json;

use super::binary::{Run, command, finish};

/// The server whose layer is edited.
pub const SERVER: &str = "5";

const RENTING: &str = "+++\ntitle = \"What does renting a card cost?\"\nphrases = [\"price of renting a card\"]\n\
    sources = [\"https://example.org\"]\n+++\nTwo dollars.\n";
const LORA: &str = "+++\ntitle = \"What is LoRA?\"\nphrases = [\"meaning of lora\"]\n\
    sources = [\"https://example.org\"]\n+++\nA small file.\n";

/// A folder with a knowledge and a SQLite store; gone with the story.
pub struct Shop {
    folder: tempfile::TempDir,
    /// The address of the store.
    pub url: String,
}

impl Shop {
    /// With a SQLite file in its folder.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("store.db").display());
        let shop = Self { folder, url };
        for (path, text) in [("answers/cost/renting.md", RENTING), ("answers/fine-tuning/lora.md", LORA)] {
            shop.writes(path, text);
        }
        shop
    }

    /// With a store elsewhere.
    pub fn on(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..Self::new() }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn store(&self) -> PathBuf {
        self.folder.path().join("store.db")
    }

    pub fn knowledge(&self) -> PathBuf {
        self.folder.path().join("knowledge")
    }

    /// Writes a file of the knowledge folder.
    pub fn writes(&self, path: &str, text: &str) {
        let file = self.knowledge().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// The program with these arguments, not yet running.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command();
        command.args(arguments).arg("--knowledge").arg(self.knowledge()).env("WEIGHWISE__STORE__URL", &self.url);
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, arguments: &[&str], input: &str) -> Run {
        finish(&mut self.command(arguments), input)
    }

    /// Starts a program that answers lines.
    pub fn talk(&self, arguments: &[&str]) -> Talk {
        Talk::start(&mut self.command(arguments))
    }

    /// The layer as it is exported: paths and texts, without what is hidden.
    pub fn exported(&self) -> Vec<(String, String)> {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().join("layer");
        let run = self.run(&["layer", "export", "--server", SERVER, &at.display().to_string()], "");
        assert_eq!(run.code, 0, "{}", run.err);
        let mut found = Vec::new();
        let mut folders = vec![at.clone()];
        while let Some(folder) = folders.pop() {
            // A layer without documents is no folder at all.
            for item in fs::read_dir(folder).into_iter().flatten() {
                let path = item.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&at).unwrap().display().to_string();
                    found.push((name, fs::read_to_string(path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }
}

/// A document of its own for each number, long enough to span pages of a database.
pub fn document(number: usize) -> (String, String) {
    let body = format!("The answer to case {number} stands here. ").repeat(60);
    let text = format!(
        "+++\ntitle = \"What about case {number}?\"\nphrases = [\"tell me of case {number}\"]\n\
        sources = [\"https://example.org/{number}\"]\n+++\n{}\n",
        body.trim()
    );
    (format!("answers/cost/case-{number}.md"), text)
}

/// The line that has `layer apply` save a document.
pub fn line(path: &str, text: &str) -> String {
    json!({ "path": path, "text": text }).to_string()
}

/// A program that answers lines with lines.
pub struct Talk {
    pub child: Child,
    input: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Talk {
    pub fn start(command: &mut Command) -> Self {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self { child, input, lines: BufReader::new(output).lines() }
    }

    /// Says a line; whether anybody is there to hear it is another matter.
    pub fn says(&mut self, line: &str) {
        let _ = writeln!(self.input, "{line}").and_then(|()| self.input.flush());
    }

    /// The next line of the program; `None` when it is gone.
    pub fn hears(&mut self) -> Option<String> {
        self.lines.next().and_then(Result::ok)
    }

    /// Says a line and hears the next one.
    pub fn asks(&mut self, line: &str) -> String {
        self.says(line);
        self.hears().unwrap_or_else(|| "the program is gone".to_owned())
    }

    /// Hears lines until one contains one of `parts`; gives that line.
    pub fn hears_one_of(&mut self, parts: &[&str]) -> String {
        loop {
            let line = self.hears().expect("the program is gone");
            if parts.iter().any(|part| line.contains(part)) {
                return line;
            }
        }
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
