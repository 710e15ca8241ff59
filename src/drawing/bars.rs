//! Bars, one below the other: a label, a remark, the bar and its number.
//!
//! Owns their arrangement. A bar is told by its label and its number; its colour only helps.

use super::{
    letters::Weight,
    palette::{MAIN, PLAIN, QUIET},
    sheet::{INNER, MARGIN, Mark, Sheet, Style},
};
use crate::domain::picture::{Bar, Tone};

/// Most bars of a picture; more are left out, as words tell them all.
const MOST: usize = 20;
/// How high a bar is, in pixels.
const HEIGHT: f32 = 26.0;
/// Between two bars, in pixels.
const GAP: f32 = 20.0;
/// Between a bar and its number, in pixels.
const BESIDE: f32 = 12.0;
/// The bar of nothing, in pixels: still a line to see.
const THIN: f32 = 3.0;
/// Lines that a label may take.
const LABEL_LINES: usize = 2;

/// Puts `bars` on the sheet.
pub(super) fn draw(sheet: &mut Sheet<'_>, bars: &[Bar]) {
    let values = || bars.iter().take(MOST).map(|bar| bar.value);
    let least = values().min().unwrap_or(0).min(0) as f32;
    let most = values().max().unwrap_or(0).max(0) as f32;
    let widest = |number: String| sheet.letters.width(&number, Style::BOLD.size, Weight::Bold) + BESIDE;
    let number = values().map(|value| widest(value.to_string())).fold(0.0, f32::max);
    // Negative bars need room for their number on the left.
    let left = if least < 0.0 { MARGIN + number } else { MARGIN };
    let room = MARGIN + INNER - number - left - THIN;
    let unit = room / (most - least).max(1.0);
    let zero = left - least * unit;
    for bar in bars.iter().take(MOST) {
        label(sheet, bar);
        let length = bar.value.unsigned_abs() as f32 * unit;
        let start = if bar.value < 0 { zero - length } else { zero };
        let (top, width) = (sheet.top, length.max(THIN));
        sheet.marks.push(match bar.tone {
            Tone::Main => Mark::Fill { left: start, top, width, height: HEIGHT, colour: MAIN },
            Tone::Plain => Mark::Fill { left: start, top, width, height: HEIGHT, colour: PLAIN },
            Tone::Faded => Mark::Frame { left: start, top, width, height: HEIGHT, colour: QUIET },
        });
        let style = if bar.tone == Tone::Main { Style::BOLD } else { Style::PLAIN };
        let number = bar.value.to_string();
        let wide = sheet.letters.width(&number, style.size, style.weight);
        let beside = if bar.value < 0 { start - wide - BESIDE } else { start + width + BESIDE };
        sheet.lines(&[number], style, beside, top + (HEIGHT - style.line()) / 2.0);
        sheet.top += HEIGHT + GAP;
    }
    sheet.top -= GAP;
}

/// The label, and behind it, or below it when the line is full, the remark.
fn label(sheet: &mut Sheet<'_>, bar: &Bar) {
    let style = match bar.tone {
        Tone::Main => Style::BOLD,
        Tone::Plain => Style::PLAIN,
        Tone::Faded => Style::QUIET,
    };
    let lines = sheet.letters.wrap(&bar.label, style.size, style.weight, INNER, LABEL_LINES);
    let high = sheet.lines(&lines, style, MARGIN, sheet.top);
    sheet.top += high;
    let Some(note) = bar.note.as_deref() else { return };
    let end = lines.last().map_or(0.0, |line| sheet.letters.width(line, style.size, style.weight)) + style.size;
    if end + sheet.letters.width(note, style.size, Weight::Regular) <= INNER {
        sheet.lines(&[note.to_owned()], Style::QUIET, MARGIN + end, sheet.top - style.line());
    } else {
        let lines = sheet.letters.wrap(note, style.size, Weight::Regular, INNER, 1);
        sheet.top += sheet.lines(&lines, Style::QUIET, MARGIN, sheet.top);
    }
}
