//! The sentences of every language, from the Fluent files beside this one.
//!
//! Owns looking a sentence up and filling in its blanks. A sentence that a language lacks is said in English; that none
//! is lacking, and that all have the same blanks, is proved in `tests/languages.rs`.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};

use super::Wording;
use crate::domain::language::Language;

pub(super) use fluent_bundle::FluentValue as Value;

/// One language's sentences.
type Bundle = FluentBundle<FluentResource>;

/// The Fluent files of a language, which have the same names in each. `more` are those that English does without.
macro_rules! files {
    ($language:literal $(, $more:literal)?) => {
        [
            $(include_str!(concat!($language, $more)),)?
            include_str!(concat!($language, "/answering.ftl")),
            include_str!(concat!($language, "/explaining.ftl")),
            include_str!(concat!($language, "/figures.ftl")),
            include_str!(concat!($language, "/inbox.ftl")),
            include_str!(concat!($language, "/learning.ftl")),
            include_str!(concat!($language, "/privacy.ftl")),
            include_str!(concat!($language, "/problems.ftl")),
            include_str!(concat!($language, "/browsing.ftl")),
            include_str!(concat!($language, "/interview.ftl")),
            include_str!(concat!($language, "/kb.ftl")),
            include_str!(concat!($language, "/kb_edit.ftl")),
            include_str!(concat!($language, "/listening.ftl")),
            include_str!(concat!($language, "/recommendation.ftl")),
            include_str!(concat!($language, "/side_by_side.ftl")),
            include_str!(concat!($language, "/topics.ftl")),
        ]
    };
}

/// What is said in one language. Each part is read when it is first needed: a language takes half a megabyte, and many a bot
/// is never spoken to in most of them, while commands are told to Discord in all.
struct Catalogue {
    /// The words of commands alone.
    commands: LazyLock<Bundle>,
    /// All sentences, in which those words occur.
    sentences: LazyLock<Bundle>,
}

macro_rules! catalogue {
    ($language:ident, $code:literal $(, $commands:literal)?) => {
        Catalogue {
            commands: LazyLock::new(|| bundle(Language::$language, &[$(include_str!(concat!($code, $commands)))?])),
            sentences: LazyLock::new(|| bundle(Language::$language, &files!($code $(, $commands)?))),
        }
    };
}

static ENGLISH: Catalogue = catalogue!(English, "en");
static GERMAN: Catalogue = catalogue!(German, "de", "/commands.ftl");
static SPANISH: Catalogue = catalogue!(Spanish, "es", "/commands.ftl");
static FRENCH: Catalogue = catalogue!(French, "fr", "/commands.ftl");
static JAPANESE: Catalogue = catalogue!(Japanese, "ja", "/commands.ftl");

const fn of(language: Language) -> &'static Catalogue {
    match language {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
        Language::Spanish => &SPANISH,
        Language::French => &FRENCH,
        Language::Japanese => &JAPANESE,
    }
}

fn bundle(language: Language, files: &[&str]) -> Bundle {
    let locale = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // The marks around blanks are for right-to-left text; in a terminal and in a search they are rubbish.
    bundle.set_use_isolating(false);
    for file in files {
        // A faulty line costs its own sentence only.
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Wording {
    /// The sentence `id`.
    pub(super) fn text(self, id: &str) -> String {
        self.with(id, [])
    }

    /// The words `id`, or those that are its `attribute`, in this language and no other.
    pub(super) fn own(self, id: &str, attribute: Option<&str>) -> Option<String> {
        look_up(&of(self.language).sentences, id, attribute)
    }

    /// The same among the words of commands.
    pub(super) fn of_command(self, id: &str, attribute: Option<&str>) -> Option<String> {
        look_up(&of(self.language).commands, id, attribute)
    }

    /// The sentence `id` with its blanks filled in.
    pub(super) fn with<const N: usize>(self, id: &str, blanks: [(&str, Value<'_>); N]) -> String {
        self.filled(id, blanks)
    }

    /// The same with blanks that are not counted here.
    pub(super) fn filled<'b>(self, id: &str, blanks: impl IntoIterator<Item = (&'b str, Value<'b>)>) -> String {
        let blanks: FluentArgs<'_> = blanks.into_iter().collect();
        let said = [self.language, Language::English].into_iter().find_map(|language| {
            let bundle = &of(language).sentences;
            let pattern = bundle.get_message(id)?.value()?;
            Some(bundle.format_pattern(pattern, Some(&blanks), &mut Vec::new()).into_owned())
        });
        said.unwrap_or_else(|| id.to_owned())
    }
}

/// The words `id`, or those that are its `attribute`.
fn look_up(bundle: &Bundle, id: &str, attribute: Option<&str>) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
}
