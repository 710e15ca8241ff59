//! Numbers of half the size, for what features weigh in phrases.
//!
//! Owns the rounding.

/// The upper half of a 32-bit floating-point number ("brain floating point", bfloat16): the same range, with 8 bits of
/// precision, so that a weight is off by at most 0.2 %.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Half(u16);

impl Half {
    /// The nearest half of a finite number; of two as near, the even one.
    pub(crate) const fn new(value: f32) -> Self {
        let bits = value.to_bits();
        let even = (bits >> 16) & 1;
        Self((bits.wrapping_add(0x7fff + even) >> 16) as u16)
    }

    /// The number.
    pub(crate) const fn value(self) -> f32 {
        f32::from_bits((self.0 as u32) << 16)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_number_keeps_its_size(value in -1e6_f32..1e6) {
            let kept = Half::new(value).value();
            prop_assert!((kept - value).abs() <= value.abs() / 256.0, "{value} became {kept}");
            prop_assert_eq!(Half::new(kept).value(), kept);
        }
    }

    #[test]
    fn what_lies_between_two_goes_to_the_even_one() {
        for (bits, wanted) in [(0x3f80_8000, 0x3f80_0000), (0x3f81_8000, 0x3f82_0000), (0x3f80_8001, 0x3f81_0000)] {
            assert_eq!(Half::new(f32::from_bits(bits)).value().to_bits(), wanted);
        }
    }
}
