//! The languages that the bot speaks, and which of them a request is answered in.
//!
//! Owns their names and how Discord's locales map to them. What is said stands in [`super::wording`]; the knowledge
//! stays in the language that it was written in.

/// A language that the bot speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English, which stands in for every language that is not spoken.
    #[default]
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Japanese.
    Japanese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::English, Self::German, Self::Spanish, Self::French, Self::Japanese];

    /// Its code of two letters.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Japanese => "ja",
        }
    }

    /// The language of a locale such as `de` or `es-419`; English for one that is not spoken.
    #[must_use]
    pub fn of_locale(locale: &str) -> Self {
        let code = locale.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code)).unwrap_or_default()
    }
}

/// The languages of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Languages {
    /// That of the person who made it, for what they alone see.
    pub person: Language,
    /// That of the place, for what everyone there sees.
    pub place: Language,
}

impl Languages {
    /// One for both.
    #[must_use]
    pub const fn only(language: Language) -> Self {
        Self { person: language, place: language }
    }

    /// Whether a person is spoken to differently alone.
    #[must_use]
    pub fn differ(self) -> bool {
        self.person != self.place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: &str, wanted: Language) {
        assert_eq!(Language::of_locale(locale), wanted, "{locale}");
    }

    #[test]
    fn locales_have_a_language() {
        check("de", Language::German);
        check("es-419", Language::Spanish);
        check("es-ES", Language::Spanish);
        check("fr", Language::French);
        check("ja", Language::Japanese);
        check("en-GB", Language::English);
        check("pt-BR", Language::English);
        check("", Language::English);
        check("deutsch", Language::English);
    }
}
