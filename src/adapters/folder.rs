//! The knowledge folder on disk, as a library.
//!
//! Owns walking the folder and turning bytes into text. What the files mean is the domain's business.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    domain::{
        knowledge::SourceFile,
        problem::{Place, Problem, saying},
    },
    ports::{Library, LibraryError},
};

/// Endings of what editors leave beside a file.
const BACKUPS: &[&str] = &["~", ".bak", ".orig", ".swo", ".swp", ".tmp", "#"];
/// Bytes of one file; the largest of the shipped files has a tenth of it.
const FILE_BYTES: u64 = 1 << 20;

/// A knowledge folder.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The folder at `root`, which need not exist yet.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    fn walk(&self, folder: &Path, found: &mut Found) -> io::Result<()> {
        for item in fs::read_dir(folder)? {
            let item = item?;
            let path = item.path();
            let Some(relative) = self.relative(&path) else { continue };
            if path.is_dir() {
                // Links to folders can lead out of this one, or round in a circle.
                if item.file_type()?.is_symlink() {
                    found.left_out(&relative, "fault-folder-link", "cure-folder-link");
                } else {
                    self.walk(&path, found)?;
                }
            } else if is_content(&path) {
                match read_text(&path) {
                    Ok(text) => found.files.push(SourceFile { path: relative, text }),
                    Err(problem) => found.problems.push(problem(Place::file(relative))),
                }
            } else {
                found.left_out(&relative, "fault-not-read", "cure-not-read");
            }
        }
        Ok(())
    }

    /// The path below the root with `/` between its parts on every system.
    fn relative(&self, path: &Path) -> Option<String> {
        let relative = path.strip_prefix(&self.root).ok()?;
        let parts: Vec<String> = relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        Some(parts.join("/"))
    }
}

#[derive(Default)]
struct Found {
    files: Vec<SourceFile>,
    problems: Vec<Problem>,
}

impl Found {
    /// Names what is left out, where somebody will have meant it as content; notes, backups and what is hidden stay
    /// unmentioned.
    fn left_out(&mut self, path: &str, what: &'static str, cure: &'static str) {
        let content = ["answers", "options"].contains(&path.split('/').next().unwrap_or_default());
        let note = path.split('/').any(|part| part.starts_with(['_', '.', '#']));
        if content && !note && !BACKUPS.iter().any(|ending| path.ends_with(ending)) {
            self.problems.push(Problem::warning(Place::file(path), what, cure));
        }
    }
}

/// Editors leave other files beside the content: swap files, backups, half-written copies.
fn is_content(path: &Path) -> bool {
    let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    !hidden && path.extension().is_some_and(|ending| ending == "md" || ending == "toml")
}

fn read_text(path: &Path) -> Result<String, impl FnOnce(Place) -> Problem> {
    let read = || -> io::Result<String> {
        if fs::metadata(path)?.len() > FILE_BYTES {
            return Err(io::Error::other(format!("it is larger than {FILE_BYTES} bytes")));
        }
        fs::read_to_string(path)
    };
    read().map_err(|error| {
        move |place| Problem::error(place, saying("fault-unreadable", [("error", &error)]), "cure-unreadable")
    })
}

impl Library for Folder {
    fn read(&self) -> Result<(Vec<SourceFile>, Vec<Problem>), LibraryError> {
        let place = self.root.display().to_string();
        if self.root.is_file() {
            return Err(LibraryError::NotAFolder { place });
        }
        if !self.root.is_dir() {
            return Err(LibraryError::NotFound { place });
        }
        let mut found = Found::default();
        self.walk(&self.root, &mut found).map_err(|error| LibraryError::Other { place, source: Box::new(error) })?;
        Ok((found.files, found.problems))
    }
}
