//! Reading TOML content key by key, with every problem and its place.
//!
//! Owns the walk over one TOML table: types, missing keys, unknown keys with "did you mean". Knows nothing of
//! what the keys mean and never stops at the first fault.

use std::cell::RefCell;

use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{
    date::Date,
    problem::{Place, Problem, Saying, did_you_mean_or, saying},
};

/// A value together with where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// The value itself.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

/// One content file being read: its text, and the problems found so far.
#[derive(Debug)]
pub struct Page<'a> {
    file: &'a str,
    text: &'a str,
    start: usize,
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Page<'a> {
    /// A page for the file `text`, of which the TOML part begins at byte `start`.
    #[must_use]
    pub fn new(file: &'a str, text: &'a str, start: usize) -> Self {
        Self { file, text, start, problems: RefCell::default() }
    }

    /// Reads `toml`, the TOML part of this page; broken syntax becomes problems, and what could be read is kept.
    #[must_use]
    pub fn parse<'t>(&self, toml: &'t str) -> Spanned<DeTable<'t>> {
        let (table, faults) = DeTable::parse_recoverable(toml);
        for fault in faults {
            let place = self.place(fault.span().map_or(0, |span| span.start));
            let seen = fault.message().lines().collect::<Vec<_>>().join(", ");
            self.report(Problem::error(place, saying("fault-toml", [("seen", &seen)]), "cure-toml"));
        }
        table
    }

    /// The fields of the table that [`Page::parse`] gave.
    #[must_use]
    pub fn fields<'p>(&'p self, table: &'p Spanned<DeTable<'p>>) -> Fields<'p> {
        Fields { page: self, table: table.get_ref(), at: table.span().start, asked: RefCell::default() }
    }

    /// Whether there is a problem by now.
    #[must_use]
    pub fn is_faulty(&self) -> bool {
        !self.problems.borrow().is_empty()
    }

    /// Adds a problem.
    pub fn report(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }

    /// Hands out the problems found.
    #[must_use]
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }

    /// The place of byte `offset` of the TOML part.
    #[must_use]
    pub fn place(&self, offset: usize) -> Place {
        Place::at(self.file, self.text, self.start + offset)
    }
}

/// One TOML table being read. Every key that is asked for is an allowed key; [`Fields::finish`] reports the rest.
#[derive(Debug)]
pub struct Fields<'p> {
    page: &'p Page<'p>,
    table: &'p DeTable<'p>,
    at: usize,
    asked: RefCell<Vec<&'p str>>,
}

impl<'p> Fields<'p> {
    /// Where this table begins.
    #[must_use]
    pub fn place(&self) -> Place {
        self.page.place(self.at)
    }

    /// Adds a problem to the page.
    pub fn report(&self, problem: Problem) {
        self.page.report(problem);
    }

    /// The text under `key`; a missing or empty one is a problem.
    #[must_use]
    pub fn text(&self, key: &'p str) -> Option<Located<String>> {
        self.required(key, self.optional_text(key))
    }

    /// The text under `key`, if it is there; an empty one is a problem.
    #[must_use]
    pub fn optional_text(&self, key: &'p str) -> Option<Located<String>> {
        let value = self.get(key)?;
        let text = self.as_text(key, value)?;
        if text.value.trim().is_empty() {
            self.report(Problem::error(text.place, saying("fault-empty", [("key", &key)]), "cure-empty"));
            return None;
        }
        Some(text)
    }

    /// The list of texts under `key`; a missing or empty list is a problem.
    #[must_use]
    pub fn texts(&self, key: &'p str) -> Vec<Located<String>> {
        let texts = self.optional_texts(key);
        self.required(key, (!texts.is_empty()).then_some(())).map_or_else(Vec::new, |()| texts)
    }

    /// The list of texts under `key`, empty when it is not there.
    #[must_use]
    pub fn optional_texts(&self, key: &'p str) -> Vec<Located<String>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, "cure-list");
            return Vec::new();
        };
        array.iter().filter_map(|item| self.as_text(key, item)).collect()
    }

    /// The date under `key`, if it is there, such as `2026-11-24`.
    #[must_use]
    pub fn optional_date(&self, key: &'p str) -> Option<Date> {
        let value = self.get(key)?;
        let date = value.get_ref().as_datetime().and_then(|moment| moment.date);
        if date.is_none() {
            self.wrong_type(key, value, "cure-date");
        }
        date.map(|date| Date { year: date.year, month: date.month, day: date.day })
    }

    /// The whole number under `key`; a missing one is a problem.
    #[must_use]
    pub fn integer(&self, key: &'p str) -> Option<Located<i16>> {
        self.required(key, self.optional_integer(key))
    }

    /// The whole number under `key`, if it is there.
    #[must_use]
    pub fn optional_integer(&self, key: &'p str) -> Option<Located<i16>> {
        let value = self.get(key)?;
        let number =
            value.get_ref().as_integer().and_then(|number| i16::from_str_radix(number.as_str(), number.radix()).ok());
        if number.is_none() {
            self.wrong_type(key, value, "cure-integer");
        }
        number.map(|number| Located { value: number, place: self.page.place(value.span().start) })
    }

    /// The tables written as `[[key]]`, none when there are none.
    #[must_use]
    pub fn tables(&self, key: &'p str) -> Vec<Fields<'p>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, saying("cure-tables", [("key", &key)]));
            return Vec::new();
        };
        array.iter().filter_map(|item| self.as_table(key, item)).collect()
    }

    /// The table written as `[key]`, if it is there.
    #[must_use]
    pub fn table(&self, key: &'p str) -> Option<Fields<'p>> {
        self.get(key).and_then(|value| self.as_table(key, value))
    }

    /// Every key of this table with its text: for tables whose keys are content, not names of ours.
    #[must_use]
    pub fn text_pairs(&self) -> Vec<(Located<String>, Located<String>)> {
        self.content_keys()
            .filter_map(|(key, value)| self.as_text(key.get_ref(), value).map(|text| (self.key_at(key), text)))
            .collect()
    }

    /// Every key of this table with its list of texts: for tables whose keys are content.
    #[must_use]
    pub fn list_pairs(&self) -> Vec<(Located<String>, Vec<Located<String>>)> {
        self.content_keys().map(|(key, _)| (self.key_at(key), self.optional_texts(key.get_ref()))).collect()
    }

    /// Reports every key that nothing asked for.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        for key in self.table.keys().filter(|key| !asked.contains(&key.get_ref().as_ref())) {
            let seen = key.get_ref();
            let keys = saying("cure-keys", [("keys", &asked.join(", "))]);
            let what = saying("fault-key", [("seen", seen)]);
            let place = self.page.place(key.span().start);
            self.report(Problem::error(place, what, did_you_mean_or(seen, &asked, keys)));
        }
    }

    fn content_keys(&self) -> impl Iterator<Item = (&'p Spanned<DeString<'p>>, &'p Spanned<DeValue<'p>>)> {
        self.table.iter().inspect(|(key, _)| self.asked.borrow_mut().push(key.get_ref()))
    }

    fn key_at(&self, key: &Spanned<DeString<'_>>) -> Located<String> {
        Located { value: key.get_ref().to_string(), place: self.page.place(key.span().start) }
    }

    fn get(&self, key: &'p str) -> Option<&'p Spanned<DeValue<'p>>> {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&key) {
            asked.push(key);
        }
        self.table.get(key)
    }

    fn required<T>(&self, key: &str, value: Option<T>) -> Option<T> {
        if value.is_none()
            && self.table.get(key).is_none_or(|seen| seen.get_ref().as_array().is_some_and(|a| a.is_empty()))
        {
            let (what, cure) = (saying("fault-missing", [("key", &key)]), saying("cure-missing", [("key", &key)]));
            self.report(Problem::error(self.place(), what, cure));
        }
        value
    }

    fn as_text(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Located<String>> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(key, value, "cure-text");
        }
        text.map(|text| Located { value: text.to_owned(), place: self.page.place(value.span().start) })
    }

    fn as_table(&self, key: &str, value: &'p Spanned<DeValue<'p>>) -> Option<Fields<'p>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_type(key, value, saying("cure-table", [("key", &key)]));
        }
        table.map(|table| Fields { page: self.page, table, at: value.span().start, asked: RefCell::default() })
    }

    fn wrong_type(&self, key: &str, value: &Spanned<DeValue<'_>>, cure: impl Into<Saying>) {
        let seen = value.get_ref().type_str();
        let place = self.page.place(value.span().start);
        self.report(Problem::error(place, saying("fault-type", [("key", &key), ("seen", &seen)]), cure));
    }
}
