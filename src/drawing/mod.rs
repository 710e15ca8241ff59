//! Pictures as PNG: the same drawing for every face, from plain data to bytes.
//!
//! Owns the look. Reads no files and uses no fonts of the system: the letters come with a crate, so that a picture is the
//! same on every machine. What a picture shows is decided in the domain.

mod bars;
mod dots;
mod letters;
mod palette;
mod sheet;
mod table;

use self::{letters::Letters, sheet::Sheet};
use crate::domain::picture::{Picture, Shape};

/// Why a picture cannot be drawn.
#[derive(Debug, thiserror::Error)]
pub enum DrawingError {
    /// The font that is built in cannot be read.
    #[error("the built-in font cannot be read")]
    Font(#[from] ttf_parser::FaceParsingError),
    /// There is no room for so many pixels.
    #[error("a picture of {width} by {height} pixels cannot be made")]
    Size {
        /// Pixels from left to right.
        width: u32,
        /// Pixels from top to bottom.
        height: u32,
    },
    /// The pixels could not be packed.
    #[error("the picture cannot be packed as PNG: {0}")]
    Png(String),
}

/// Draws `picture` as PNG.
///
/// # Errors
/// When the built-in font is broken or memory is short; never because of what `picture` says.
pub fn png(picture: &Picture) -> Result<Vec<u8>, DrawingError> {
    let letters = Letters::load()?;
    let mut sheet = Sheet::new(&letters);
    sheet.heading(&picture.title);
    match &picture.shape {
        Shape::Bars(bars) => bars::draw(&mut sheet, bars),
        Shape::Table(table) => table::draw(&mut sheet, table),
    }
    sheet.png()
}

#[cfg(test)]
mod tests;
