//! An option that people choose between, such as open weights: its pros, its cons, and when to choose it.
//!
//! Owns the keys of `options/*.toml` and the entries made from them: one a line, and one for each whole list.

use super::{EntryId, draft::Draft};
use crate::domain::{
    date::Date,
    fields::{Fields, Located, Page},
    problem::Problem,
    wording::content as wording,
};

/// The name of every whole list within its topic.
pub(super) const WHOLE_LIST: &str = "all";

/// One option with its three lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionSheet {
    /// The file's name, such as `open-weights`.
    pub id: String,
    /// Its name as a heading.
    pub name: String,
    /// Its name inside a sentence.
    pub short: String,
    /// What it is, in one or two sentences.
    pub summary: String,
    /// What speaks for it.
    pub pros: Vec<Line>,
    /// What speaks against it.
    pub cons: Vec<Line>,
    /// When to choose it.
    pub choose_when: Vec<Line>,
}

/// One line of an option's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The entry that says more.
    pub id: EntryId,
    /// The line itself.
    pub line: String,
}

/// The three lists of an option: key of the items, key of the phrases for the whole list, and topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// What speaks for it.
    Pros,
    /// What speaks against it.
    Cons,
    /// When to choose it.
    ChooseWhen,
}

impl List {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Pros, Self::Cons, Self::ChooseWhen];

    /// The key of the items, and that of the phrases for the whole list.
    pub(super) const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Pros => ("pros", "pros_phrases"),
            Self::Cons => ("cons", "cons_phrases"),
            Self::ChooseWhen => ("choose_when", "choose_phrases"),
        }
    }

    fn title(self, option: &str) -> String {
        match self {
            Self::Pros => wording::pros_title(option),
            Self::Cons => wording::cons_title(option),
            Self::ChooseWhen => wording::choose_title(option),
        }
    }

    fn opening(self, option: &str) -> String {
        match self {
            Self::Pros => wording::pros_opening(option),
            Self::Cons => wording::cons_opening(option),
            Self::ChooseWhen => wording::choose_opening(option),
        }
    }

    /// The topic of this list's entries for the option `id`.
    #[must_use]
    pub fn topic(self, id: &str) -> String {
        match self {
            Self::Pros => format!("{id}-pros"),
            Self::Cons => format!("{id}-cons"),
            Self::ChooseWhen => format!("when-{id}"),
        }
    }
}

/// Reads the option file `file`; gives the option, the entries made from it, and all problems.
pub(super) fn parse(file: &str, id: &str, text: &str) -> (Option<OptionSheet>, Vec<Draft>, Vec<Problem>) {
    let page = Page::new(file, text, 0);
    let table = page.parse(text);
    let (sheet, drafts) = read(page.fields(&table), id);
    (sheet, drafts, page.into_problems())
}

fn read(fields: Fields<'_>, id: &str) -> (Option<OptionSheet>, Vec<Draft>) {
    let name = fields.text("name");
    let short = fields.text("short");
    let summary = fields.text("summary");
    let origin = Origin { sources: fields.optional_texts("sources"), checked: fields.optional_date("checked") };
    let label = short.as_ref().map_or(id, |short| &short.value).to_owned();

    let mut drafts = Vec::new();
    let [pros, cons, choose_when] = List::ALL.map(|list| {
        let (lines, made) = read_list(&fields, list, id, &label, &origin);
        drafts.extend(made);
        lines
    });
    fields.finish();
    let sheet = name.zip(short).zip(summary).map(|((name, short), summary)| OptionSheet {
        id: id.to_owned(),
        name: name.value,
        short: short.value,
        summary: summary.value,
        pros,
        cons,
        choose_when,
    });
    (sheet, drafts)
}

/// What every entry of a file shares unless it says otherwise.
struct Origin {
    sources: Vec<Located<String>>,
    checked: Option<Date>,
}

fn read_list(fields: &Fields<'_>, list: List, id: &str, label: &str, origin: &Origin) -> (Vec<Line>, Vec<Draft>) {
    let (items_key, phrases_key) = list.keys();
    let topic = list.topic(id);
    let phrases = fields.texts(phrases_key);
    let items: Vec<(Line, Draft)> =
        fields.tables(items_key).into_iter().filter_map(|item| read_item(item, &topic, origin)).collect();
    let (lines, mut drafts): (Vec<Line>, Vec<Draft>) = items.into_iter().unzip();

    let place = fields.place();
    let located = |value| Located { value, place: place.clone() };
    drafts.push(Draft {
        id: EntryId::new(&format!("{topic}/{WHOLE_LIST}")),
        place: place.clone(),
        title: located(list.title(label)),
        phrases,
        body: located(format!(
            "{}\n{}",
            list.opening(label),
            wording::lines(lines.iter().map(|line| line.line.as_str()))
        )),
        see: lines.iter().map(|line| located(line.id.to_string())).collect(),
        sources: origin.sources.clone(),
        checked: origin.checked,
    });
    (lines, drafts)
}

fn read_item(item: Fields<'_>, topic: &str, origin: &Origin) -> Option<(Line, Draft)> {
    let name = item.text("name");
    let line = item.text("line");
    let text = item.text("text");
    let phrases = item.texts("phrases");
    let see = item.optional_texts("see");
    let sources = item.optional_texts("sources");
    let place = item.place();
    item.finish();

    let (name, line, text) = (name?, line?, text?);
    let id = EntryId::new(&format!("{topic}/{}", name.value));
    let draft = Draft {
        id: id.clone(),
        place,
        title: line.clone(),
        phrases,
        body: Located { value: text.value.trim().to_owned(), place: text.place },
        see,
        sources: if sources.is_empty() { origin.sources.clone() } else { sources },
        checked: origin.checked,
    };
    Some((Line { id, line: line.value }, draft))
}
