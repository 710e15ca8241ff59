//! Letters made of dots, for characters that the font has no outline of.
//!
//! Owns their measures and how dots become boxes to fill. The dots are those of GNU Unifont, 16 in height, and 8 or 16 wide.

use tiny_skia::{PathBuilder, Rect};
use unifont::Glyph;

/// Rows of dots in a letter.
const ROWS: usize = 16;
/// Rows above the line that letters stand on.
const ABOVE: f32 = 14.0;
/// How much wider a dot is in bold letters.
const BOLD: f32 = 0.5;

/// The dots of one character.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dots(&'static Glyph);

/// The dots of `character`, if there are any.
pub(super) fn dots(character: char) -> Option<Dots> {
    unifont::get_glyph(character).map(Dots)
}

impl Dots {
    /// How wide the letter is when it is `size` pixels high.
    pub(super) fn width(self, size: f32) -> f32 {
        self.0.get_width() as f32 * dot(size)
    }

    /// The stretches of dots in a row, each with where it begins and how many they are.
    fn stretches(self, row: usize) -> Vec<(usize, usize)> {
        let mut stretches: Vec<(usize, usize)> = Vec::new();
        for column in (0..self.0.get_width()).filter(|column| self.0.get_pixel(*column, row)) {
            match stretches.last_mut() {
                Some((begin, length)) if *begin + *length == column => *length += 1,
                _ => stretches.push((column, 1)),
            }
        }
        stretches
    }
}

/// Puts the boxes of `character` on `path`, with its foot at `foot`.
pub(super) fn draw(path: &mut PathBuilder, character: char, size: f32, bold: bool, foot: (f32, f32)) {
    let Some(dots) = dots(character) else { return };
    let (left, baseline) = foot;
    let (dot, wider) = (dot(size), if bold { BOLD } else { 0.0 });
    for row in 0..ROWS {
        let top = baseline + (row as f32 - ABOVE) * dot;
        for (begin, length) in dots.stretches(row) {
            let width = (length as f32 + wider) * dot;
            if let Some(area) = Rect::from_xywh(left + begin as f32 * dot, top, width, dot) {
                path.push_rect(area);
            }
        }
    }
}

/// How large a dot is in letters of `size` pixels.
fn dot(size: f32) -> f32 {
    size / ROWS as f32
}
