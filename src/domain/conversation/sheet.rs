//! The options side by side: the comparison and the pros and cons, in pages, as a picture and as plain text.
//!
//! Owns what stands on these sheets. Where a page ends is [`super::pages`]'s business.

use super::{
    answer,
    browse::find,
    pages::{self, Page},
};
use crate::domain::{
    button::{Press, Sheet},
    knowledge::{List, OptionSheet, Row},
    limits,
    origin::Origin,
    picture::{Picture, Shape, Table},
    reply::{Menu, MenuOption, Reply, Section},
    snapshot::Snapshot,
    text::fit,
    wording::{self, Wording},
};

/// All that stands on a sheet, however long it is.
struct Whole {
    title: String,
    /// Stands on every page.
    hint: String,
    /// Begins the first page.
    body: String,
    sections: Vec<Section>,
}

/// The row that was named, or the whole comparison.
pub(super) fn compare(snapshot: &Snapshot, origin: &Origin, say: Wording, named: Option<&str>) -> Reply {
    let whole = || page(snapshot, say, &Sheet::Comparison, 0);
    let Some(name) = named else { return whole() };
    let rows = &snapshot.knowledge.comparison.rows;
    let names = rows.iter().map(|row| (row.id.topic(), row.feature.as_str(), row));
    match find(name, names).and_then(|row: &Row| snapshot.knowledge.entry(row.id.as_str())) {
        Some(entry) => answer::dismissable(answer::show_to(snapshot, origin, say, entry), origin, say),
        None if rows.is_empty() => whole(),
        None => say.unknown_feature(name, whole()).private(),
    }
}

/// Pros and cons of the option that was named, or of all.
pub(super) fn pros_and_cons(snapshot: &Snapshot, say: Wording, named: Option<&str>) -> Reply {
    let options = &snapshot.knowledge.options;
    let Some(name) = named.filter(|_| !options.is_empty()) else {
        return page(snapshot, say, &Sheet::Options(None), 0);
    };
    let names = options.iter().flat_map(|option| {
        [(option.id.as_str(), option.name.as_str(), option), (option.short.as_str(), option.short.as_str(), option)]
    });
    match find(name, names) {
        Some(option) => page(snapshot, say, &Sheet::Options(Some(option.id.clone())), 0),
        None => say.unknown_option(name, page(snapshot, say, &Sheet::Options(None), 0)).private(),
    }
}

/// A page of a sheet.
pub(super) fn page(snapshot: &Snapshot, say: Wording, sheet: &Sheet, page: usize) -> Reply {
    let Some(Whole { title, hint, body, sections }) = whole(snapshot, say, sheet) else { return nothing(say, sheet) };
    let pages = pages::laid_out(&body, &sections, title.chars().count() + hint.chars().count());
    let (count, page) = (pages.len(), page.min(pages.len().saturating_sub(1)));
    let Page { body, sections } = pages.into_iter().nth(page).unwrap_or_default();
    let comparison = *sheet == Sheet::Comparison;
    let menu = comparison.then(|| menu(snapshot, say, &sections));
    let turns = say.turns(page, count, |page| Press::Sheet { sheet: sheet.clone(), page }).into_iter().flatten();
    let text = say.in_plain_text(Press::SheetText { sheet: sheet.clone(), page: None });
    let picture = comparison.then(|| say.as_picture());
    Reply {
        title: Some(title),
        body: [hint, body].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n"),
        sections: sections.into_iter().map(|(_, section)| section).collect(),
        footer: say.page_of(page, count),
        menus: menu.into_iter().collect(),
        buttons: vec![turns.chain([text]).chain(picture).collect()],
        ..Reply::default()
    }
}

/// A page of a sheet as plain text.
pub(super) fn as_text(snapshot: &Snapshot, say: Wording, sheet: &Sheet, turned_to: Option<usize>) -> Reply {
    let Some(Whole { title, body, sections, .. }) = whole(snapshot, say, sheet) else { return nothing(say, sheet) };
    let sections = sections.iter().map(|section| format!("**{}**\n{}", section.heading, section.text));
    let parts = [format!("**{title}**"), body].into_iter().chain(sections).filter(|part| !part.is_empty());
    let press = |page| Press::SheetText { sheet: sheet.clone(), page: Some(page) };
    pages::plain(say, &parts.collect::<Vec<_>>().join("\n\n"), turned_to, press)
}

/// The whole comparison as a picture, for the person alone.
pub(super) fn picture(snapshot: &Snapshot, say: Wording) -> Reply {
    let comparison = &snapshot.knowledge.comparison;
    if comparison.rows.is_empty() {
        return nothing(say, &Sheet::Comparison);
    }
    let row = |row: &Row| std::iter::once(row.feature.clone()).chain(row.cells.iter().cloned()).collect();
    // The words of a table leave out the first head, so those of what is drawn do for both.
    let table = Table {
        head: std::iter::once(say.feature()).chain(comparison.columns.iter().cloned()).collect(),
        rows: comparison.rows.iter().map(row).collect(),
    };
    let picture =
        Picture { title: comparison.title.clone(), alt: wording::table_alt(&table), shape: Shape::Table(table) };
    // Words beside a picture have a limit, so those of a long table are a press away.
    let text = say.in_plain_text(Press::SheetText { sheet: Sheet::Comparison, page: None });
    let (title, picture) = (Some(comparison.title.clone()), Some(picture));
    Reply { title, picture, buttons: vec![vec![text]], ..Reply::default() }.private()
}

/// Said when there is nothing on a sheet.
fn nothing(say: Wording, sheet: &Sheet) -> Reply {
    match sheet {
        Sheet::Comparison => say.no_comparison().private(),
        Sheet::Options(_) => say.no_options().private(),
    }
}

fn whole(snapshot: &Snapshot, say: Wording, sheet: &Sheet) -> Option<Whole> {
    let knowledge = &snapshot.knowledge;
    match sheet {
        Sheet::Comparison => {
            let table = &knowledge.comparison;
            let cells = |row: &Row| wording::cells(table.columns.iter().zip(&row.cells));
            let section = |row: &Row| Section { heading: row.feature.clone(), text: cells(row) };
            (!table.rows.is_empty()).then(|| Whole {
                title: table.title.clone(),
                hint: say.comparison_hint(),
                body: String::new(),
                sections: table.rows.iter().map(section).collect(),
            })
        }
        Sheet::Options(named) => {
            let named = knowledge.options.iter().filter(|option| Some(&option.id) == named.as_ref());
            let mut options: Vec<&OptionSheet> = named.collect();
            if options.is_empty() {
                options = knowledge.options.iter().collect();
            }
            (!options.is_empty()).then(|| side_by_side(say, &options))
        }
    }
}

fn side_by_side(say: Wording, options: &[&OptionSheet]) -> Whole {
    let lists = |option: &&OptionSheet| {
        [(List::Pros, &option.pros), (List::Cons, &option.cons)].map(|(list, lines)| Section {
            heading: say.list_heading(list, &option.name),
            text: wording::lines(lines.iter().map(|line| line.line.as_str())),
        })
    };
    Whole {
        title: say.pros_and_cons_title(options.iter().map(|option| option.short.as_str())),
        hint: String::new(),
        body: wording::summaries(options.iter().map(|option| (option.name.as_str(), option.summary.as_str()))),
        sections: options.iter().flat_map(lists).collect(),
    }
}

/// The features that stand on a page, to read more about.
fn menu(snapshot: &Snapshot, say: Wording, sections: &[(usize, Section)]) -> Menu {
    let rows = sections.iter().filter_map(|(number, _)| snapshot.knowledge.comparison.rows.get(*number));
    let option = |row: &Row| MenuOption {
        label: fit(&row.feature, limits::MENU_TEXT),
        description: None,
        press: Press::Related(row.id.clone()),
    };
    Menu { placeholder: say.pick_a_feature(), options: rows.map(option).collect() }
}
