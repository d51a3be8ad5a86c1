//! Byte ranges in the two other units: UTF-16 code units for the web view, Unicode scalars for the scorer.

/// The range in UTF-16 code units.
pub fn utf16_range(text: &str, start: usize, end: usize) -> (usize, usize) {
    count(text, start, end, char::len_utf16)
}

/// The range in Unicode scalar values.
pub fn scalar_range(text: &str, start: usize, end: usize) -> (usize, usize) {
    count(text, start, end, |_| 1)
}

fn count(text: &str, start: usize, end: usize, width: impl Fn(char) -> usize) -> (usize, usize) {
    let (mut from, mut to) = (0, 0);
    for (at, c) in text.char_indices().take_while(|&(at, _)| at < end) {
        if at < start {
            from += width(c);
        }
        to += width(c);
    }
    (from, to)
}
