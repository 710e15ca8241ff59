//! The house rules: who may import whom, how long a file may be, and where sentences stand.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Lines of a file: the hard ceiling, and the median of all.
const LONGEST: usize = 400;
const MEDIAN: usize = 150;

/// What stands on the ground of the domain: all of it may import these.
const GROUND: &[&str] = &[
    "domain::date",
    "domain::fields",
    "domain::language",
    "domain::limits",
    "domain::moment",
    "domain::origin",
    "domain::person",
    "domain::picture",
    "domain::problem",
    "domain::space",
    "domain::text",
    "domain::visibility",
    "domain::wording::content",
];

/// Each module and what it may import besides itself and, in the domain, the ground. The longest fitting name counts.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("domain::knowledge", &[]),
    ("domain::matching", &["domain::knowledge"]),
    ("domain::interview", &["domain::knowledge"]),
    ("domain::kb_press", &["domain::draft", "domain::inbox_press", "domain::knowledge", "domain::revision"]),
    ("domain::inbox_press", &["domain::knowledge", "domain::question"]),
    ("domain::likeness", &["domain::matching", "domain::question"]),
    ("domain::statistics", &["domain::conversation", "domain::knowledge", "domain::summary"]),
    ("domain::digest", &["domain::statistics"]),
    ("domain::policy", &[]),
    ("domain::kb_ask", &["domain::kb_press", "domain::knowledge"]),
    ("domain::kb", &["domain"]),
    ("domain::button", &["domain::kb_press", "domain::knowledge", "domain::question"]),
    ("domain::reply", &["domain::button", "domain::knowledge"]),
    ("domain::request", &["domain::button", "domain::kb_ask"]),
    ("domain::diff", &[]),
    ("domain::impact", &["domain::knowledge", "domain::matching"]),
    ("domain::document_path", &["domain::knowledge"]),
    ("domain::question", &["domain::knowledge"]),
    ("domain::revision", &["domain::document_path"]),
    ("domain::draft", &["domain::question", "domain::revision"]),
    ("domain::layer", &["domain::document_path", "domain::knowledge", "domain::revision"]),
    ("domain::snapshot", &["domain::knowledge", "domain::layer", "domain::matching", "domain::interview"]),
    (
        "domain::new_problems",
        &["domain::document_path", "domain::knowledge", "domain::layer", "domain::revision", "domain::snapshot"],
    ),
    ("domain::evaluation", &["domain::knowledge", "domain::matching"]),
    ("domain::review", &["domain::knowledge", "domain::matching"]),
    ("domain::summary", &["domain::conversation", "domain::knowledge"]),
    (
        "domain::wording",
        &[
            "domain::button",
            "domain::digest",
            "domain::document_path",
            "domain::impact",
            "domain::inbox_press",
            "domain::interview",
            "domain::kb_press",
            "domain::knowledge",
            "domain::layer",
            "domain::matching",
            "domain::policy",
            "domain::question",
            "domain::reply",
            "domain::revision",
            "domain::statistics",
        ],
    ),
    ("domain::wording::content", &[]),
    ("domain::conversation", &["domain"]),
    ("ports", &["domain"]),
    ("adapters", &["domain", "ports"]),
    ("app", &["domain", "ports"]),
    ("archive", &["domain::knowledge", "domain::problem"]),
    ("drawing", &["domain::picture"]),
    ("settings", &["domain::problem"]),
    ("logging", &[]),
    ("faces::plain", &["domain::reply"]),
    ("faces::picture_file", &["domain::picture", "domain::reply", "drawing"]),
    (
        "faces::terminal",
        &[
            "app",
            "archive",
            "domain::button",
            "domain::kb_ask",
            "domain::origin",
            "domain::person",
            "domain::reply",
            "domain::request",
            "domain::wording",
            "faces::picture_file",
            "faces::plain",
        ],
    ),
    (
        "faces::discord",
        &[
            "app",
            "archive",
            "domain::button",
            "domain::kb_ask",
            "domain::knowledge",
            "domain::language",
            "domain::limits",
            "domain::origin",
            "domain::person",
            "domain::picture",
            "domain::problem",
            "domain::reply",
            "domain::request",
            "domain::space",
            "domain::text",
            "domain::wording",
            "drawing",
            "settings",
        ],
    ),
    // The operator's tools look inside on purpose: at problems, the matcher and the questionnaire.
    ("faces::cli", &["app", "domain", "faces::picture_file", "faces::plain", "ports", "settings"]),
    // The program's own file of parts; it names the library from outside.
    ("allocator", &[]),
    ("wiring", &[]),
];

/// Words that have no place in a pure domain.
const IMPURE: &[&str] = &[
    "async ",
    ".await",
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::thread",
    "std::time",
    "SystemTime",
    "Instant::",
    "serenity",
    "poise",
    "tokio",
    "tracing",
    "rand::",
];

struct Source {
    path: PathBuf,
    module: String,
    code: String,
}

/// Every file below `src`, without its tests.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
                let relative = path.strip_prefix(&root).unwrap().with_extension("");
                let module = relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "::");
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned();
                found.push(Source { path: relative, module: module.trim_end_matches("::mod").to_owned(), code });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 50, "the sources were not found");
    found
}

/// The modules that `source` imports, as paths from the crate's root.
fn imports(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source.code.as_str();
    while let Some(start) = rest.find("use ") {
        rest = &rest[start + 4..];
        let Some(end) = rest.find(';') else { break };
        let words: Vec<&str> = rest[..end].split_whitespace().collect();
        // An alias says nothing about what is imported.
        let tree: String = words
            .iter()
            .enumerate()
            .filter(|(at, word)| **word != "as" && (*at == 0 || words[at - 1] != "as"))
            .map(|(_, word)| *word)
            .collect();
        flatten("", &tree, &mut found);
    }
    let inline = source.code.match_indices("crate::").map(|(at, _)| {
        let path = source.code[at..].split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').next().unwrap();
        path.to_owned()
    });
    // A path that ends in `::` opens a group, which was taken apart above.
    found.extend(inline.filter(|path| !path.ends_with("::")));
    found.iter().filter_map(|path| absolute(&source.module, path)).collect()
}

/// Takes `a::{b,c::{d}}` apart into `a::b` and `a::c::d`.
fn flatten(prefix: &str, tree: &str, found: &mut Vec<String>) {
    let Some((head, inner)) = tree.split_once('{') else {
        found.push(format!("{prefix}{tree}"));
        return;
    };
    let inner = inner.strip_suffix('}').unwrap_or(inner);
    let (mut depth, mut start) = (0, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                flatten(&format!("{prefix}{head}"), &inner[start..at], found);
                start = at + 1;
            }
            _ => {}
        }
    }
    if start < inner.len() {
        flatten(&format!("{prefix}{head}"), &inner[start..], found);
    }
}

fn absolute(module: &str, path: &str) -> Option<String> {
    if let Some(rest) = path.strip_prefix("crate::") {
        return Some(rest.to_owned());
    }
    let mut base: Vec<&str> = module.split("::").collect();
    let mut rest = path;
    rest.starts_with("super::").then_some(())?;
    while let Some(up) = rest.strip_prefix("super::") {
        base.pop();
        rest = up;
    }
    base.push(rest);
    Some(base.join("::"))
}

fn within(path: &str, module: &str) -> bool {
    path == module || path.strip_prefix(module).is_some_and(|rest| rest.starts_with("::"))
}

#[test]
fn layers_are_kept() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| source.module != "main" && source.module != "lib") {
        let layer = LAYERS.iter().filter(|(name, _)| within(&source.module, name)).max_by_key(|(name, _)| name.len());
        let Some((own, allowed)) = layer else {
            // The folders' own files only list what is in them.
            assert!(
                ["adapters", "faces", "domain"].contains(&source.module.as_str()),
                "{} has no layer",
                source.module
            );
            continue;
        };
        let grounded = source.module.starts_with("domain::");
        for import in imports(source) {
            let fine = within(&import, own) && (*own != "domain" || within(&import, &source.module))
                || allowed.iter().any(|name| within(&import, name))
                || grounded && GROUND.iter().any(|name| within(&import, name));
            if !fine {
                broken.push(format!("{} imports {import}", source.path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_domain_is_pure() {
    for source in sources().iter().filter(|source| within(&source.module, "domain")) {
        let code =
            source.code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for word in IMPURE {
            assert!(!code.contains(word), "{} mentions {word:?}", source.path.display());
        }
    }
}

#[test]
fn discord_stays_in_its_face() {
    for source in sources().iter().filter(|source| !within(&source.module, "faces::discord")) {
        assert!(!source.code.contains("serenity::") && !source.code.contains("poise::"), "{}", source.path.display());
    }
}

#[test]
fn files_are_short_and_say_what_they_own() {
    let sources = sources();
    let mut lengths: Vec<usize> = Vec::new();
    for source in &sources {
        let lines = source.code.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines, at most {LONGEST} are allowed", source.path.display());
        assert!(source.code.starts_with("//! "), "{} does not say what it owns", source.path.display());
        lengths.push(lines);
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= MEDIAN, "the median file has {median} lines, at most {MEDIAN} are allowed");
}

/// Those of the tests and of the other crates, too.
#[test]
fn no_file_is_too_long() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = ["src", "tests", "crates"].map(|folder| root.join(folder)).to_vec();
    let mut looked_at = 0;
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let lines = fs::read_to_string(&path).unwrap().lines().count();
                assert!(lines <= LONGEST, "{} has {lines} lines, at most {LONGEST} are allowed", path.display());
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 300, "the files were not found");
}

/// A text in quotes with a space between words is a sentence, or a part of one. What is logged is said to nobody.
#[test]
fn sentences_stand_in_wording() {
    let speakers = [
        "domain::conversation",
        "domain::kb",
        "domain::button",
        "domain::reply",
        "faces::discord::press",
        "faces::discord::render",
    ];
    for source in sources().iter().filter(|source| speakers.iter().any(|name| within(&source.module, name))) {
        let silent = |line: &&str| line.starts_with("//") || line.starts_with("#[") || line.contains("tracing::");
        for line in source.code.lines().map(str::trim).filter(|line| !silent(line)) {
            let quoted = line.split('"').skip(1).step_by(2);
            let sentences: Vec<&str> = quoted.filter(|text| text.trim().contains(' ')).collect();
            assert!(sentences.is_empty(), "{} says {sentences:?}", source.path.display());
        }
    }
}
