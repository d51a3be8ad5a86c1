//! Cuts addresses out of running text or HTML, without judging them.

use super::MAX_URL_BYTES;

/// What ends an address in text: RFC 3986 allows none of these in one.
const STOPS: &[char] = &['<', '>', '"', '`', '{', '}', '|', '\\', '^', '«', '»', '“', '”'];
/// What belongs to the sentence, not the address, when it comes last.
const TRAILING: &[char] = &['.', ',', ';', ':', ')', '>', ']', '!', '\'', '*', '_'];

/// The addresses in a text, in order; HTML's `&amp;` is read as `&`.
pub(super) fn urls(text: &str) -> impl Iterator<Item = String> + '_ {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = find_scheme(rest)?;
            let tail = &rest[start..];
            let end = tail
                .find(|c: char| c.is_whitespace() || c.is_control() || STOPS.contains(&c))
                .unwrap_or(tail.len());
            let raw = &tail[..end];
            rest = &tail[end..];
            // A new address may begin inside a cut-off one only after a stop, so nothing nested is ever returned.
            if raw.len() <= MAX_URL_BYTES {
                return Some(raw.replace("&amp;", "&").trim_end_matches(TRAILING).to_owned());
            }
        }
    })
}

/// Where the next `http://` or `https://` begins.
fn find_scheme(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(at) = text[from..].find("://") {
        let colon = from + at;
        for scheme in ["https", "http"] {
            let Some(start) = colon.checked_sub(scheme.len()) else { continue };
            let is_word_start = start == 0 || !bytes[start - 1].is_ascii_alphanumeric();
            if is_word_start && bytes[start..colon].eq_ignore_ascii_case(scheme.as_bytes()) {
                return Some(start);
            }
        }
        from = colon + 3;
    }
    None
}
