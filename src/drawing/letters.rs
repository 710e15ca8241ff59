//! Letters: how wide words are, where lines break, and the outlines to fill.
//!
//! Owns the fonts: DejaVu Sans, which covers Latin, Greek, Cyrillic and more, and the dots of GNU Unifont for what it lacks,
//! such as Japanese. Lays out from left to right without kerning, which is enough for labels.

use textwrap::WordSeparator;
use tiny_skia::{Path, PathBuilder};
use ttf_parser::{Face, FaceParsingError, OutlineBuilder};

use super::dots::{self, dots};

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// The font in both weights.
pub(super) struct Letters {
    regular: Face<'static>,
    bold: Face<'static>,
}

impl Letters {
    pub(super) fn load() -> Result<Self, FaceParsingError> {
        Ok(Self { regular: Face::parse(dejavu::sans::regular(), 0)?, bold: Face::parse(dejavu::sans::bold(), 0)? })
    }

    fn face(&self, weight: Weight) -> &Face<'static> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// How wide `text` is, in pixels.
    pub(super) fn width(&self, text: &str, size: f32, weight: Weight) -> f32 {
        let face = self.face(weight);
        text.chars().map(|character| advance(face, character, size)).sum()
    }

    /// The outlines of `text`, with its first letter's foot at `left` and `baseline`.
    pub(super) fn outlines(&self, text: &str, size: f32, weight: Weight, left: f32, baseline: f32) -> Option<Path> {
        let face = self.face(weight);
        let mut pen = Pen { path: PathBuilder::new(), left, baseline, scale: scale(face, size) };
        for character in text.chars() {
            if let Some(glyph) = face.glyph_index(character) {
                face.outline_glyph(glyph, &mut pen);
            } else {
                dots::draw(&mut pen.path, character, size, weight == Weight::Bold, (pen.left, baseline));
            }
            pen.left += advance(face, character, size);
        }
        pen.path.finish()
    }

    /// `text` in at most `most` lines of at most `width` pixels; what does not fit ends with an ellipsis.
    pub(super) fn wrap(&self, text: &str, size: f32, weight: Weight, width: f32, most: usize) -> Vec<String> {
        let fits = |line: &str| self.width(line, size, weight) <= width;
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut lines: Vec<String> = Vec::new();
        // Not at spaces alone: Japanese has none.
        let mut words = WordSeparator::UnicodeBreakProperties.find_words(&text).peekable();
        while let (Some(word), true) = (words.next(), lines.len() < most) {
            let mut line = self.cut(word.word, size, weight, width);
            let mut gap = word.whitespace;
            while let Some(longer) = words.peek().map(|next| format!("{line}{gap}{}", next.word)).filter(|it| fits(it))
            {
                line = longer;
                gap = words.next().map_or("", |next| next.whitespace);
            }
            if lines.len() + 1 == most && words.peek().is_some() {
                line = self.cut(&format!("{line}…"), size, weight, width);
            }
            lines.push(line);
        }
        lines
    }

    /// `text` as far as it fits into `width` pixels, with an ellipsis where it was cut.
    fn cut(&self, text: &str, size: f32, weight: Weight, width: f32) -> String {
        if self.width(text, size, weight) <= width {
            return text.to_owned();
        }
        let mut kept: Vec<char> = text.trim_end_matches('…').chars().collect();
        loop {
            let shorter = kept.iter().chain(&['…']).collect::<String>();
            if self.width(&shorter, size, weight) <= width || kept.pop().is_none() {
                return shorter;
            }
        }
    }
}

/// How far `character` moves on, in pixels; one without a shape takes the place of an n.
fn advance(face: &Face<'_>, character: char, size: f32) -> f32 {
    let wide = |character| face.glyph_index(character).and_then(|glyph| face.glyph_hor_advance(glyph));
    let of_font = |character| wide(character).map(|advance| f32::from(advance) * scale(face, size));
    of_font(character).or_else(|| Some(dots(character)?.width(size))).or_else(|| of_font('n')).unwrap_or_default()
}

fn scale(face: &Face<'_>, size: f32) -> f32 {
    size / f32::from(face.units_per_em())
}

/// Moves the font's outlines, whose heights grow upwards, to their place on the sheet.
struct Pen {
    path: PathBuilder,
    left: f32,
    baseline: f32,
    scale: f32,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        (self.left + x * self.scale, self.baseline - y * self.scale)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.place(x1, y1), self.place(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.place(x1, y1), self.place(x2, y2), self.place(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::domain::language::Language;

    /// The files that have the bot's own words for pictures.
    const DRAWN: [&str; 4] = ["browsing", "figures", "recommendation", "side_by_side"];

    /// The characters in those files of `language` that have no shape in one of the weights.
    fn lacking(language: Language) -> String {
        let letters = Letters::load().unwrap();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/wording").join(language.code());
        let text: String =
            DRAWN.iter().map(|name| fs::read_to_string(folder.join(name).with_extension("ftl")).unwrap()).collect();
        let has = |c: &char| {
            [&letters.regular, &letters.bold].iter().all(|face| face.glyph_index(*c).is_some()) || dots(*c).is_some()
        };
        text.chars().filter(|c| !c.is_control() && !has(c)).collect()
    }

    #[test]
    fn there_are_letters_for_what_is_drawn_in_every_language() {
        for language in Language::ALL {
            assert_eq!(lacking(language), "", "{language:?}");
        }
    }
}
