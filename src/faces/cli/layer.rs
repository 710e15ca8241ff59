//! `weighwise layer`: servers' layers for the operator, who may reach into every one of them.
//!
//! Owns what the subcommands share: the folder format of a layer, which is that of the knowledge folder, with the hidden
//! documents listed in a file of their own.

pub mod apply;
pub mod export;
pub mod fold;
pub mod import;
pub mod list;

use crate::{
    app::App,
    domain::{
        document_path::DocumentPath,
        knowledge::SourceFile,
        layer::Layer,
        new_problems,
        person::PersonId,
        problem::Problem,
        revision::{Content, Revise},
        snapshot::Snapshot,
        space::SpaceId,
    },
};

/// The file that lists what a layer hides, a path a line.
const HIDDEN_FILE: &str = "_hidden.txt";

/// The base's text at `path`.
fn base_text<'a>(base: &'a [SourceFile], path: &DocumentPath) -> Option<&'a str> {
    base.iter().find(|file| file.path == path.as_str()).map(|file| &*file.text)
}

/// The operator's change of a document, expecting what `layer` has.
fn change(app: &App, layer: &Layer, server: u64, path: DocumentPath, content: Content, why: &str) -> Revise {
    let base = base_text(&app.base_files(), &path).map(str::to_owned);
    Revise {
        space: SpaceId::Server(server),
        expected: layer.document(&path).map(|document| document.revision),
        path,
        content,
        base,
        author: PersonId::CONSOLE,
        why: why.to_owned(),
        at: app.ports().clock.now(),
    }
}

/// The errors that forbid `changes` of `layer`: those in the new texts, and those that they bring anywhere else.
fn errors(base: &[SourceFile], layer: &Layer, changes: &[Revise]) -> Vec<Problem> {
    let after = layer.after(changes);
    let mut all = Snapshot::faults(&after.over(base, &[]));
    all.retain(Problem::is_error);
    let is_own = |problem: &Problem| {
        let texts = changes.iter().filter(|change| change.content.text().is_some());
        texts.map(|change| change.path.as_str()).any(|path| path == problem.place.file)
    };
    let (mut errors, elsewhere): (Vec<_>, Vec<_>) = all.into_iter().partition(is_own);
    errors.extend(new_problems::of_layer(elsewhere, base, layer, &after, None));
    errors
}

/// A problem a line.
fn lines(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}
