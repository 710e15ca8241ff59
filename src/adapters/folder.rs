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
        problem::{Place, Problem},
    },
    ports::{Library, LibraryError},
};

/// Folders within folders that are followed; deeper ones are taken for a loop of links.
const DEPTH: usize = 8;
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

    fn walk(&self, folder: &Path, depth: usize, found: &mut Found) -> io::Result<()> {
        for item in fs::read_dir(folder)? {
            let path = item?.path();
            let Some(relative) = self.relative(&path) else { continue };
            if path.is_dir() {
                if depth < DEPTH {
                    self.walk(&path, depth + 1, found)?;
                }
            } else if is_content(&path) {
                match read_text(&path) {
                    Ok(text) => found.files.push(SourceFile { path: relative, text }),
                    Err(problem) => found.problems.push(problem(Place::file(relative))),
                }
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
        move |place| {
            let cure = "save it as a text file in UTF-8 that this user may read";
            Problem::error(place, format!("this file cannot be read: {error}"), cure)
        }
    })
}

impl Library for Folder {
    fn read(&self) -> Result<(Vec<SourceFile>, Vec<Problem>), LibraryError> {
        let place = self.root.display().to_string();
        if !self.root.is_dir() {
            return Err(LibraryError::NotFound { place });
        }
        let mut found = Found::default();
        self.walk(&self.root, 0, &mut found).map_err(|error| LibraryError::Other { place, source: Box::new(error) })?;
        Ok((found.files, found.problems))
    }
}
