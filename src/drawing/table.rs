//! A table: columns of equal width, a line between rows, and as many lines a cell as its words need.
//!
//! Owns its arrangement. A cell that is far too long is cut; the words beside the picture tell it whole.

use super::{
    palette::QUIET,
    sheet::{INNER, MARGIN, Mark, Sheet, Style},
};
use crate::domain::picture::Table;

/// Most rows and columns of a picture.
const MOST_ROWS: usize = 24;
const MOST_COLUMNS: usize = 5;
/// Lines that a cell may take.
const CELL_LINES: usize = 4;
/// Between columns, and between a row and the line below it, in pixels.
const GAP: f32 = 18.0;

/// Puts `table` on the sheet.
pub(super) fn draw(sheet: &mut Sheet<'_>, table: &Table) {
    let widest = table.rows.iter().map(Vec::len).chain([table.head.len()]).max().unwrap_or(0);
    let columns = widest.clamp(1, MOST_COLUMNS);
    row(sheet, &table.head, columns, Style::BOLD);
    for cells in table.rows.iter().take(MOST_ROWS) {
        line(sheet);
        row(sheet, cells, columns, Style::PLAIN);
    }
}

fn row(sheet: &mut Sheet<'_>, cells: &[String], columns: usize, style: Style) {
    let width = (INNER + GAP) / columns as f32;
    let mut high: f32 = 0.0;
    for (column, cell) in cells.iter().take(columns).enumerate() {
        // The first cell names its row.
        let style = if column == 0 { Style::BOLD } else { style };
        let lines = sheet.letters.wrap(cell, style.size, style.weight, width - GAP, CELL_LINES);
        let left = MARGIN + column as f32 * width;
        high = high.max(sheet.lines(&lines, style, left, sheet.top));
    }
    sheet.top += high + GAP / 2.0;
}

fn line(sheet: &mut Sheet<'_>) {
    let top = sheet.top;
    sheet.marks.push(Mark::Fill { left: MARGIN, top, width: INNER, height: 2.0, colour: QUIET });
    sheet.top += GAP / 2.0;
}
