//! The colours of pictures.
//!
//! Owns them, and that they can be read: a picture brings its own dark ground, so it looks the same on a light and on a
//! dark page, and every colour stands far enough from that ground.

/// A colour: red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour(pub(super) u8, pub(super) u8, pub(super) u8);

/// Behind everything.
pub(super) const GROUND: Colour = Colour(0x1E, 0x23, 0x2E);
/// Words.
pub(super) const INK: Colour = Colour(0xF1, 0xF4, 0xF9);
/// Words that matter less, lines and the frame.
pub(super) const QUIET: Colour = Colour(0xA9, 0xB4, 0xC6);
/// The bar that the picture is about.
pub(super) const MAIN: Colour = Colour(0x5B, 0xB0, 0xF5);
/// The other bars.
pub(super) const PLAIN: Colour = Colour(0x8A, 0x97, 0xAD);

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance after the Web Content Accessibility Guidelines 2.2.
    fn luminance(Colour(red, green, blue): Colour) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    #[track_caller]
    fn check(colour: Colour, least: f64) {
        let contrast = (luminance(colour) + 0.05) / (luminance(GROUND) + 0.05);
        assert!(contrast >= least, "{colour:?} has a contrast of {contrast:.1}, at least {least} is needed");
    }

    /// Words at the strictest level of those guidelines (7), shapes well above theirs (3).
    #[test]
    fn everything_stands_out_from_the_ground() {
        check(INK, 7.0);
        check(QUIET, 7.0);
        check(MAIN, 4.5);
        check(PLAIN, 4.5);
    }
}
