//! The comparison table: one row a feature, one cell an option.
//!
//! Owns the keys of `comparison.toml` and the entries made from it: one a row, and one for the whole table.

use std::collections::BTreeSet;

use super::{EntryId, OptionSheet, draft::Draft};
use crate::domain::{
    fields::{Fields, Located, Page},
    problem::Problem,
    wording::content as wording,
};

/// The id of the entry that shows the whole table.
pub(super) const TABLE_ID: &str = "difference/comparison-table";
/// The name of every row within its topic.
pub(super) const ROW_NAME: &str = "compared";

/// The whole table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What it compares, as a heading.
    pub title: String,
    /// Names of the options, one a column.
    pub columns: Vec<String>,
    /// The rows, in the order they are shown.
    pub rows: Vec<Row>,
}

impl Comparison {
    /// The whole table as text.
    fn as_text(&self) -> String {
        let rows = self.rows.iter().map(|row| {
            let cells = self.columns.iter().zip(&row.cells).map(|(option, cell)| (option.as_str(), cell.as_str()));
            wording::comparison_feature(&row.feature, cells)
        });
        rows.collect::<Vec<_>>().join("\n")
    }
}

/// One feature, compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The entry that says more.
    pub id: EntryId,
    /// What is compared.
    pub feature: String,
    /// One cell a column.
    pub cells: Vec<String>,
}

/// Reads the comparison `text`; the cells of a row are keyed by the ids of `options`.
pub(super) fn parse(file: &str, text: &str, options: &[OptionSheet]) -> (Comparison, Vec<Draft>, Vec<Problem>) {
    let page = Page::new(file, text, 0);
    let table = page.parse(text);
    let (comparison, drafts) = read(page.fields(&table), options);
    (comparison, drafts, page.into_problems())
}

fn read<'a>(fields: Fields<'a>, options: &'a [OptionSheet]) -> (Comparison, Vec<Draft>) {
    let title = fields.text("title");
    let phrases = fields.texts("phrases");
    let sources = fields.optional_texts("sources");
    let checked = fields.optional_date("checked");
    let rows: Vec<(Row, Draft)> = fields.tables("row").into_iter().filter_map(|row| read_row(row, options)).collect();
    let place = fields.place();
    fields.finish();

    let (rows, mut drafts): (Vec<Row>, Vec<Draft>) = rows.into_iter().unzip();
    for draft in &mut drafts {
        draft.checked = checked;
        if draft.sources.is_empty() {
            draft.sources.clone_from(&sources);
        }
    }
    let columns = options.iter().map(|option| option.name.clone()).collect();
    let comparison =
        Comparison { title: title.as_ref().map(|title| title.value.clone()).unwrap_or_default(), columns, rows };
    if let Some(title) = title {
        // Two rows of one topic are named as such; the table must not be blamed for leading to it twice.
        let mut seen = BTreeSet::new();
        let rows = comparison.rows.iter().map(|row| &row.id).filter(|id| seen.insert(*id));
        let see = rows.map(|id| Located { value: id.to_string(), place: place.clone() }).collect();
        let body = Located { value: comparison.as_text(), place: place.clone() };
        drafts.push(Draft { id: EntryId::new(TABLE_ID), place, title, phrases, body, see, sources, checked });
    }
    (comparison, drafts)
}

fn read_row<'a>(row: Fields<'a>, options: &'a [OptionSheet]) -> Option<(Row, Draft)> {
    let topic = row.text("topic");
    let feature = row.text("feature");
    let phrases = row.texts("phrases");
    let text = row.text("text");
    let see = row.optional_texts("see");
    let sources = row.optional_texts("sources");
    let cells: Vec<Option<Located<String>>> = options.iter().map(|option| row.text(&option.id)).collect();
    let place = row.place();
    row.finish();

    let (topic, feature, text) = (topic?, feature?, text?);
    let cells: Vec<String> = cells.into_iter().map(|cell| cell.map(|cell| cell.value)).collect::<Option<_>>()?;
    let id = EntryId::new(&format!("{}/{ROW_NAME}", topic.value));
    let title = Located { value: wording::comparison_row_title(&feature.value), place: feature.place };
    let body = wording::comparison_row(
        options.iter().map(|option| option.name.as_str()).zip(cells.iter().map(String::as_str)),
        &text.value,
    );
    let draft = Draft {
        id: id.clone(),
        place,
        title,
        phrases,
        body: Located { value: body, place: text.place },
        see,
        sources,
        checked: None,
    };
    Some((Row { id, feature: feature.value, cells }, draft))
}
