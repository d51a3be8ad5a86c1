//! Content lines: one property with its parameters, unfolded, and where it stood in the file.
//!
//! Lenient where files are known to be wrong: text broken over lines without folding, zone names with
//! unquoted colons and commas, characters split by folding, Latin-1 among UTF-8.

use std::borrow::Cow;

/// A content line longer than this is not read; pictures inside events are the usual ones.
pub const MAX_LINE_BYTES: usize = 1_000_000;

/// One property as it stands in the file, unfolded.
#[derive(Debug)]
pub(super) struct ContentLine<'a> {
    /// Line in the file where it begins.
    pub number: u32,
    text: Cow<'a, str>,
    name_end: usize,
    value_start: usize,
}

impl<'a> ContentLine<'a> {
    /// None where there is no name followed by `:` or `;`.
    pub(super) fn new(number: u32, text: Cow<'a, str>) -> Option<Self> {
        let name_end = text.find([':', ';'])?;
        if !is_name(&text.as_bytes()[..name_end]) {
            return None;
        }
        let value_start = value_start(&text, name_end)?;
        Some(Self { number, text, name_end, value_start })
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name().eq_ignore_ascii_case(name)
    }

    pub(super) fn name(&self) -> &str {
        self.text[..self.name_end].trim_end()
    }

    /// The value as it stands, without spaces around it.
    pub(super) fn value(&self) -> &str {
        self.text[self.value_start..].trim()
    }

    /// A parameter's value, unquoted and unescaped.
    pub(super) fn parameter(&self, name: &str) -> Option<String> {
        let mut rest = &self.text[self.name_end..self.value_start - 1];
        while let Some(after) = rest.strip_prefix(';') {
            let end = unquoted(after, b";").unwrap_or(after.len());
            if let Some((key, value)) = after[..end].split_once('=')
                && key.trim().eq_ignore_ascii_case(name)
            {
                return Some(parameter_value(value));
            }
            rest = &after[end..];
        }
        None
    }

    /// Whether a quotation mark beside a zone's name has no second one.
    pub(super) fn has_open_quote(&self) -> bool {
        let parameters = &self.text[self.name_end..self.value_start];
        self.parameter("TZID").is_some()
            && !parameters.bytes().filter(|byte| *byte == b'"').count().is_multiple_of(2)
    }

    /// A TEXT value, unescaped.
    pub(super) fn text(&self) -> String {
        unescaped(&self.text[self.value_start..])
    }
}

/// RFC 5545 § 3.3.11, and a backslash before anything else stays.
pub(super) fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match chars.next() {
            Some('n' | 'N') => text.push('\n'),
            Some(escaped @ ('\\' | ';' | ',')) => text.push(escaped),
            Some(other) => text.extend(['\\', other]),
            None => text.push('\\'),
        }
    }
    text
}

/// A file without its byte order mark, and in UTF-8 where it is in UTF-16, as some programs write.
///
/// Without a mark, UTF-16 is told by its zeros: a calendar begins with letters that need one byte.
pub(crate) fn as_utf8(file: &[u8]) -> Cow<'_, [u8]> {
    match file {
        [0xff, 0xfe, rest @ ..] => of_utf16(rest, u16::from_le_bytes).into(),
        [0xfe, 0xff, rest @ ..] => of_utf16(rest, u16::from_be_bytes).into(),
        [0xef, 0xbb, 0xbf, rest @ ..] => rest.into(),
        [one, 0, two, 0, ..] if *one > 0 && *two > 0 => of_utf16(file, u16::from_le_bytes).into(),
        [0, one, 0, two, ..] if *one > 0 && *two > 0 => of_utf16(file, u16::from_be_bytes).into(),
        _ => file.into(),
    }
}

fn of_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u8> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let text = char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}'));
    text.collect::<String>().into_bytes()
}

/// Each line with its end: LF, CR LF, CR CR LF, or CR alone.
pub(crate) fn lines_with_ends(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let (_, length) = first_line(rest);
        let line;
        (line, rest) = rest.split_at(length);
        (!line.is_empty()).then_some(line)
    })
}

/// Length of the first line without and with its end.
pub(super) fn first_line(bytes: &[u8]) -> (usize, usize) {
    let length = memchr::memchr2(b'\n', b'\r', bytes).unwrap_or(bytes.len());
    let ending = match &bytes[length..] {
        [b'\r', b'\r', b'\n', ..] => 3,
        [b'\r', b'\n', ..] => 2,
        [_, ..] => 1,
        [] => 0,
    };
    (length, length + ending)
}

/// UTF-8, or Windows-1252 for the bytes that are not.
pub(super) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(decoded_mixed(bytes)),
    }
}

fn decoded_mixed(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + 16);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| match byte {
            0x80 => '€',
            0x85 => '…',
            0x91 | 0x92 => '’',
            0x93 | 0x94 => '”',
            0x96 | 0x97 => '–',
            0x81..=0x9f => '\u{fffd}',
            byte => char::from(*byte),
        }));
    }
    text
}

pub(super) fn is_name(name: &[u8]) -> bool {
    let name = name.trim_ascii_end();
    !name.is_empty()
        && name
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/'))
}

/// Just after the colon that ends name and parameters.
fn value_start(text: &str, name_end: usize) -> Option<usize> {
    if text.as_bytes()[name_end] == b':' {
        return Some(name_end + 1);
    }
    let parameters = &text[name_end..];
    let first = unquoted(parameters, b":");
    let is_cut_off = first.is_none_or(|colon| is_inside_zone_name(parameters, colon));
    let colon = if is_cut_off { parameters.rfind(':') } else { first };
    colon.map(|at| name_end + at + 1)
}

/// Whether a colon belongs to a zone's name that should have been quoted: `(UTC+01:00) Oslo`, `tzone://x/Utc`.
fn is_inside_zone_name(parameters: &str, colon: usize) -> bool {
    let before = &parameters[..colon];
    let last = before.rfind(';').map_or("", |at| &before[at + 1..]);
    let Some((name, value)) = last.split_once('=') else { return false };
    let is_date_next =
        parameters[colon + 1..].bytes().take(4).filter(u8::is_ascii_digit).count() == 4;
    name.trim().eq_ignore_ascii_case("TZID") && !value.starts_with('"') && !is_date_next
}

/// Where one of these first stands outside double quotes.
fn unquoted(text: &str, stops: &[u8]) -> Option<usize> {
    let mut is_quoted = false;
    text.bytes().position(|byte| {
        is_quoted ^= byte == b'"';
        !is_quoted && stops.contains(&byte)
    })
}

/// Unquoted and unescaped: by RFC 6868, and by the backslashes that some programs write instead.
fn parameter_value(value: &str) -> String {
    let value = value.trim().trim_matches('"');
    if !value.contains(['\\', '^']) {
        return value.to_owned();
    }
    let value = unescaped(value);
    let mut text = String::with_capacity(value.len());
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        let meant = match (c, chars.peek()) {
            ('^', Some('\'')) => '"',
            ('^', Some('n')) => '\n',
            ('^', Some('^')) => '^',
            _ => {
                text.push(c);
                continue;
            }
        };
        text.push(meant);
        chars.next();
    }
    text
}
