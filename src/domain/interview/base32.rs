//! Crockford's base 32 with a check character: what codes are written in.
//!
//! Owns the alphabet, reading with kindness, grouping, hashing and the check. Reads lower case, `O` as 0, `I` and `L` as
//! 1, and skips hyphens and spaces. Knows nothing of what a code says.

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many characters the alphabet has.
pub(super) const BASE: u32 = 32;
/// Characters between hyphens: what fits into one glance.
const GROUP: usize = 4;

/// The values of the characters of `code`; `None` when one of them is no character of the alphabet, or there are more
/// than `most`.
pub(super) fn read(code: &str, most: usize) -> Option<Vec<u32>> {
    let values = code.chars().filter(|character| !matches!(character, '-' | ' ')).map(value);
    let values: Vec<u32> = values.take(most + 1).collect::<Option<_>>()?;
    (values.len() <= most).then_some(values)
}

/// The characters of `values`.
pub(super) fn write(values: impl IntoIterator<Item = u32>) -> String {
    values.into_iter().filter_map(character).collect()
}

/// The same code in groups of four, with hyphens between them.
pub(super) fn group(code: &str) -> String {
    let mut grouped = String::with_capacity(code.len() + code.len() / GROUP);
    for (index, character) in code.chars().enumerate() {
        if index > 0 && index % GROUP == 0 {
            grouped.push('-');
        }
        grouped.push(character);
    }
    grouped
}

/// The last `length` digits of `number` in base 32, highest first.
pub(super) fn digits(mut number: u128, length: usize) -> Vec<u32> {
    let mut digits = Vec::with_capacity(length);
    for _ in 0..length {
        digits.push(u32::try_from(number % u128::from(BASE)).unwrap_or_default());
        number /= u128::from(BASE);
    }
    digits.reverse();
    digits
}

/// The number that these digits stand for.
pub(super) fn number(digits: &[u32]) -> u128 {
    digits.iter().fold(0, |number, digit| number * u128::from(BASE) + u128::from(*digit))
}

/// How many digits the largest of `count` numbers from 0 on needs.
pub(super) fn length(count: u128) -> usize {
    let bits = u128::BITS - count.saturating_sub(1).leading_zeros();
    bits.div_ceil(BASE.ilog2()) as usize
}

/// A hash of `bytes` in `length` digits (FNV-1a with 32 bits, its upper bits folded into the lower ones).
pub(super) fn hash(bytes: impl Iterator<Item = u8>, length: usize) -> Vec<u32> {
    const OFFSET: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    let hash = bytes.fold(OFFSET, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME));
    let kept = BASE.ilog2() * u32::try_from(length).unwrap_or(1);
    let folded = hash.checked_shr(kept).unwrap_or_default() ^ hash;
    digits(u128::from(folded), length)
}

/// The check character of `values`: their weighted sum in the field of 32 elements, one power of a primitive element a
/// place (a shortened Reed-Solomon code). In codes of up to 31 characters it catches every single wrong character and
/// every swap of two, near or far; of anything worse it lets one in 32 pass.
pub(super) fn check(values: &[u32]) -> u32 {
    values.iter().fold(0, |sum, value| times_alpha(sum ^ value))
}

/// Multiplies by the primitive element of the field of 32 elements: a root of x^5 + x^2 + 1.
const fn times_alpha(value: u32) -> u32 {
    const POLYNOMIAL: u32 = 0b10_0101;
    let doubled = value << 1;
    if doubled & BASE == 0 { doubled } else { doubled ^ POLYNOMIAL }
}

fn character(value: u32) -> Option<char> {
    ALPHABET.chars().nth(usize::try_from(value).ok()?)
}

fn value(character: char) -> Option<u32> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.chars().position(|known| known == character).and_then(|value| u32::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every single error and every swap of two, in every place of a code as long as the check can hold.
    #[test]
    fn the_check_sees_every_single_error_and_every_swap() {
        let mut code: Vec<u32> = (0..30).map(|index| (index * 7 + 3) % BASE).collect();
        code.push(check(&code));
        let holds = |code: &[u32]| code.split_last().is_some_and(|(last, rest)| check(rest) == *last);
        assert!(holds(&code));
        for place in 0..code.len() {
            for other in (0..BASE).filter(|other| *other != code[place]) {
                let mut wrong = code.clone();
                wrong[place] = other;
                assert!(!holds(&wrong), "{other} at {place}");
            }
            for other in (0..place).filter(|other| code[*other] != code[place]) {
                let mut swapped = code.clone();
                swapped.swap(place, other);
                assert!(!holds(&swapped), "{place} with {other}");
            }
        }
    }

    #[test]
    fn codes_are_read_kindly() {
        assert_eq!(read("o1-iL z", 5), Some(vec![0, 1, 1, 1, 31]));
        assert_eq!(read("OU", 5), None);
        assert_eq!(read("000000", 5), None);
        assert_eq!(group("0123456789"), "0123-4567-89");
        assert_eq!((length(1), length(32), length(33), length(1024)), (0, 1, 2, 2));
    }
}
