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

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::English, &files!("en")));
static GERMAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::German, &files!("de", "/commands.ftl")));
static SPANISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Spanish, &files!("es", "/commands.ftl")));
static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::French, &files!("fr", "/commands.ftl")));
static JAPANESE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Japanese, &files!("ja", "/commands.ftl")));

const fn of(language: Language) -> &'static LazyLock<Bundle> {
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
        let bundle = of(self.language);
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    /// The sentence `id` with its blanks filled in.
    pub(super) fn with<const N: usize>(self, id: &str, blanks: [(&str, Value<'_>); N]) -> String {
        self.filled(id, blanks)
    }

    /// The same with blanks that are not counted here.
    pub(super) fn filled<'b>(self, id: &str, blanks: impl IntoIterator<Item = (&'b str, Value<'b>)>) -> String {
        let blanks: FluentArgs<'_> = blanks.into_iter().collect();
        let said = [self.language, Language::English].into_iter().find_map(|language| {
            let bundle = of(language);
            let pattern = bundle.get_message(id)?.value()?;
            Some(bundle.format_pattern(pattern, Some(&blanks), &mut Vec::new()).into_owned())
        });
        said.unwrap_or_else(|| id.to_owned())
    }
}
