//! A sheet that grows downwards: words and boxes are put on it one below the other, then it is painted at once.
//!
//! Owns the measures that pictures share, and painting. Arrangement is the business of `bars` and `table`.

use tiny_skia::{FillRule, Paint, PathBuilder, Pixmap, Rect, Stroke, Transform};

use super::{
    DrawingError,
    letters::{Letters, Weight},
    palette::{Colour, GROUND, INK, QUIET},
};

/// Pixels from left to right: sharp on a wide screen, and still readable when a phone shows it at a third.
pub(super) const WIDTH: f32 = 960.0;
/// Pixels that stay free at the edges.
pub(super) const MARGIN: f32 = 40.0;
/// Pixels from edge to edge between the margins.
pub(super) const INNER: f32 = WIDTH - 2.0 * MARGIN;
/// Height of ordinary letters, in pixels.
pub(super) const TEXT: f32 = 27.0;
/// From one line of letters to the next, as a multiple of their height.
const LEADING: f32 = 1.35;
/// Where letters stand in their line, as a share of its height from the top.
const BASELINE: f32 = 0.74;
const HEADING: f32 = 34.0;

/// Something on the sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    /// Words, with the foot of the first letter at `left` and `baseline`.
    Words { text: String, size: f32, weight: Weight, colour: Colour, left: f32, baseline: f32 },
    /// A filled box.
    Fill { left: f32, top: f32, width: f32, height: f32, colour: Colour },
    /// The outline of a box.
    Frame { left: f32, top: f32, width: f32, height: f32, colour: Colour },
}

/// How letters look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) colour: Colour,
}

impl Style {
    pub(super) const PLAIN: Self = Self { size: TEXT, weight: Weight::Regular, colour: INK };
    pub(super) const BOLD: Self = Self { size: TEXT, weight: Weight::Bold, colour: INK };
    pub(super) const QUIET: Self = Self { size: TEXT, weight: Weight::Regular, colour: QUIET };

    /// From one line to the next, in pixels.
    pub(super) fn line(self) -> f32 {
        self.size * LEADING
    }
}

/// What is on the sheet so far.
pub(super) struct Sheet<'a> {
    pub(super) letters: &'a Letters,
    pub(super) marks: Vec<Mark>,
    /// Where the next thing goes, in pixels from the top.
    pub(super) top: f32,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(letters: &'a Letters) -> Self {
        Self { letters, marks: Vec::new(), top: MARGIN }
    }

    /// The title of the picture, in at most two lines.
    pub(super) fn heading(&mut self, text: &str) {
        let style = Style { size: HEADING, weight: Weight::Bold, colour: INK };
        let lines = self.letters.wrap(text, style.size, style.weight, INNER, 2);
        self.top += self.lines(&lines, style, MARGIN, self.top);
        self.top += HEADING / 2.0;
    }

    /// Puts `lines` below `top`; gives how high they are together.
    pub(super) fn lines(&mut self, lines: &[String], style: Style, left: f32, top: f32) -> f32 {
        let Style { size, weight, colour } = style;
        let mut below = top;
        for text in lines {
            let baseline = below + style.line() * BASELINE;
            self.marks.push(Mark::Words { text: text.clone(), size, weight, colour, left, baseline });
            below += style.line();
        }
        below - top
    }

    /// Paints everything on a ground that is as high as it must be.
    pub(super) fn png(self) -> Result<Vec<u8>, DrawingError> {
        let (width, height) = (WIDTH, (self.top + MARGIN).ceil());
        let size = (width as u32, height as u32);
        let mut pixels = Pixmap::new(size.0, size.1).ok_or(DrawingError::Size { width: size.0, height: size.1 })?;
        fill(&mut pixels, 0.0, 0.0, (width, height), GROUND);
        frame(&mut pixels, 1.0, 1.0, (width - 2.0, height - 2.0), QUIET);
        for mark in &self.marks {
            match mark {
                Mark::Words { text, size, weight, colour, left, baseline } => {
                    if let Some(path) = self.letters.outlines(text, *size, *weight, *left, *baseline) {
                        pixels.fill_path(&path, &paint(*colour), FillRule::Winding, Transform::identity(), None);
                    }
                }
                Mark::Fill { left, top, width, height, colour } => {
                    fill(&mut pixels, *left, *top, (*width, *height), *colour);
                }
                Mark::Frame { left, top, width, height, colour } => {
                    frame(&mut pixels, *left, *top, (*width, *height), *colour);
                }
            }
        }
        pixels.encode_png().map_err(|error| DrawingError::Png(error.to_string()))
    }
}

fn paint(Colour(red, green, blue): Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, u8::MAX);
    paint
}

fn fill(pixels: &mut Pixmap, left: f32, top: f32, (width, height): (f32, f32), colour: Colour) {
    if let Some(area) = Rect::from_xywh(left, top, width, height) {
        pixels.fill_rect(area, &paint(colour), Transform::identity(), None);
    }
}

fn frame(pixels: &mut Pixmap, left: f32, top: f32, (width, height): (f32, f32), colour: Colour) {
    if let Some(area) = Rect::from_xywh(left, top, width, height) {
        let stroke = Stroke { width: 2.0, ..Stroke::default() };
        pixels.stroke_path(&PathBuilder::from_rect(area), &paint(colour), &stroke, Transform::identity(), None);
    }
}
