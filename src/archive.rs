//! Knowledge files in a zip archive, there and back.
//!
//! Owns that an archive of the same files is the same bytes, and that a hostile one is refused before it takes memory: too
//! many files, too large ones, names that lead elsewhere, bytes that are no text. What the files mean is the domain's
//! business.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read, Write},
};

use thiserror::Error;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::domain::{
    knowledge::SourceFile,
    problem::{Place, Problem, Saying, saying},
};

/// Bytes of an archive.
pub const ARCHIVE_BYTES: usize = 8 << 20;
/// Files in an archive.
pub const FILES: usize = 5_000;
/// Bytes of one file; the largest of the shipped files has a tenth of it.
const FILE_BYTES: u64 = 1 << 20;
/// Bytes of all files together.
const TOTAL_BYTES: u64 = 16 << 20;
/// The folder that an archive of the whole knowledge folder has on top.
const TOP: &str = "knowledge/";

/// Why an archive could not be read at all.
#[derive(Debug, Error)]
pub enum ArchiveError {
    /// It is too large.
    #[error("it is larger than {} MB", ARCHIVE_BYTES >> 20)]
    TooLarge,
    /// It has too many files.
    #[error("it has more than {FILES} files")]
    TooMany,
    /// It is no zip, or a broken one.
    #[error("it is no zip archive, or a broken one")]
    NoZip(#[source] ZipError),
}

/// An archive of `files`, in their order.
///
/// # Errors
/// When it cannot be written.
pub fn pack(files: &[SourceFile]) -> Result<Vec<u8>, ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // Without the time of day, the same files are the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for file in files {
        archive.start_file(&*file.path, options)?;
        archive.write_all(file.text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The files of an archive, sorted by path, and a problem for each that is not taken.
///
/// # Errors
/// When it cannot be read at all.
pub fn unpack(bytes: &[u8]) -> Result<(Vec<SourceFile>, Vec<Problem>), ArchiveError> {
    if bytes.len() > ARCHIVE_BYTES {
        return Err(ArchiveError::TooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(ArchiveError::NoZip)?;
    if archive.len() > FILES {
        return Err(ArchiveError::TooMany);
    }
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    let mut left = TOTAL_BYTES;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(ArchiveError::NoZip)?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().map_err(ArchiveError::NoZip)?.into_owned();
        let path = name.strip_prefix(TOP).unwrap_or(&name).to_owned();
        let refused = |what: Saying, cure: &'static str| Problem::error(Place::file(&path), what, cure);
        if file.is_symlink() || !is_inside(&path) {
            problems.push(refused("fault-outside".into(), "cure-outside"));
            continue;
        }
        if !seen.insert(path.clone()) {
            problems.push(refused("fault-twice".into(), "cure-twice"));
            continue;
        }
        // What the archive says about sizes may be a lie, so what is read is counted.
        let most = FILE_BYTES.min(left);
        let mut content = Vec::new();
        let read = file.take(most + 1).read_to_end(&mut content);
        let length = u64::try_from(content.len()).unwrap_or(u64::MAX);
        left = left.saturating_sub(length);
        if length > most {
            let what = saying("fault-too-large", [("most", &FILE_BYTES), ("together", &TOTAL_BYTES)]);
            problems.push(refused(what, "cure-too-large"));
            if left == 0 {
                break;
            }
            continue;
        }
        match (read, String::from_utf8(content)) {
            (Err(_), _) => problems.push(refused("fault-packed".into(), "cure-packed")),
            (_, Err(_)) => problems.push(refused("fault-no-text".into(), "cure-no-text")),
            (Ok(_), Ok(text)) => files.push(SourceFile { path, text }),
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok((files, problems))
}

/// Whether a path stays below the folder that it is unpacked into.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.to_owned(), text: text.to_owned() }
    }

    /// An archive of these names and bytes, whatever they are.
    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[track_caller]
    fn check(files: &[(&str, &[u8])], paths: &[&str], problems: &[&str]) {
        let (taken, found) = unpack(&archive(files)).unwrap();
        assert_eq!(taken.iter().map(|file| &*file.path).collect::<Vec<_>>(), paths);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), problems.len(), "{found:?}");
        for (seen, wanted) in found.iter().zip(problems) {
            assert!(seen.contains(wanted), "{seen:?} lacks {wanted:?}");
        }
    }

    #[test]
    fn files_come_back_as_they_were() {
        let files = vec![file("answers/a/b.md", "+++\r\n\u{feff}ä"), file("words.toml", "")];
        let packed = pack(&files).unwrap();
        assert_eq!(packed, pack(&files).unwrap());
        let (back, problems) = unpack(&packed).unwrap();
        assert_eq!((back, problems), (files, Vec::new()));
    }

    #[test]
    fn a_hostile_archive_is_refused_file_by_file() {
        check(&[("knowledge/words.toml", b"a"), ("answers/a/b.md", b"b")], &["answers/a/b.md", "words.toml"], &[]);
        for name in ["../words.toml", "answers/../../x.md", "/etc/passwd", "a\\b.md", "C:x.md", "answers//x.md"] {
            check(&[(name, b"x"), ("words.toml", b"a")], &["words.toml"], &["leads out of the archive"]);
        }
        check(&[("words.toml", b"\xff\xfe")], &[], &["this file is no text"]);
        check(&[("knowledge/words.toml", b"a"), ("words.toml", b"b")], &["words.toml"], &["twice"]);
        let large = vec![b'x'; (1 << 20) + 1];
        check(&[("words.toml", &large), ("golden.toml", b"")], &["golden.toml"], &["larger than 1048576 bytes"]);
    }

    #[test]
    fn a_bomb_does_not_go_off() {
        let zeros = vec![0_u8; 1 << 20];
        let names: Vec<String> = (0..64).map(|number| format!("answers/a/{number}.md")).collect();
        let bomb: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), zeros.as_slice())).collect();
        let (files, problems) = unpack(&archive(&bomb)).unwrap();
        let total: usize = files.iter().map(|file| file.text.len()).sum();
        assert!(total <= 16 << 20 && !problems.is_empty(), "{total}");
        let many: Vec<String> = (0..=FILES).map(|number| number.to_string()).collect();
        let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), [].as_slice())).collect();
        assert!(matches!(unpack(&archive(&many)), Err(ArchiveError::TooMany)));
        assert!(matches!(unpack(&vec![0; ARCHIVE_BYTES + 1]), Err(ArchiveError::TooLarge)));
        assert!(matches!(unpack(b"hello"), Err(ArchiveError::NoZip(_))));
    }
}
