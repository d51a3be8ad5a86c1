//! The text as the engine reads it: composed letters, plain spaces and hyphens, nothing invisible,
//! with a map back to the bytes the user sees.

use unicode_normalization::{
    IsNormalized, UnicodeNormalization, char::canonical_combining_class, is_nfc_quick,
};

/// A text in plain form, its lower-case twin of the same length, and the way back.
pub(super) struct Plain {
    pub text: String,
    /// Same byte offsets as `text`; line breaks are spaces here, so a phrase may cross a line.
    pub lower: String,
    /// Places where the distance between plain and original bytes changes: (plain, original).
    shifts: Vec<(usize, usize)>,
    original: usize,
}

impl Plain {
    pub fn new(source: &str) -> Self {
        let mut plain = Self {
            text: String::with_capacity(source.len()),
            lower: String::new(),
            shifts: Vec::new(),
            original: source.len(),
        };
        let mut at = 0;
        while at < source.len() {
            at = plain.take(source, at);
        }
        plain.lower = lowered(&plain.text);
        plain
    }

    /// Copies plain ASCII in one go, or one letter with its combining marks; returns where to go on.
    fn take(&mut self, source: &str, at: usize) -> usize {
        let bytes = source.as_bytes();
        if bytes[at].is_ascii() {
            let mut end = at + 1;
            while end < bytes.len() && bytes[end].is_ascii() {
                end += 1;
            }
            // The last ASCII letter may carry a combining mark.
            let marked = source[end..].chars().next().is_some_and(joins);
            let stop = if marked { end - 1 } else { end };
            self.push_ascii(&source[at..stop], at);
            if stop > at {
                return stop;
            }
        }
        let end = cluster_end(source, at);
        self.push_cluster(&source[at..end], at);
        end
    }

    fn push_ascii(&mut self, piece: &str, at: usize) {
        self.mark(at);
        let odd = piece.bytes().any(|byte| byte < b' ' && byte != b'\n') || piece.contains("  ");
        let doubled = self.text.ends_with(' ') && piece.starts_with(' ');
        if !odd && !doubled {
            self.text.push_str(piece);
            return;
        }
        for (offset, c) in piece.char_indices() {
            match c {
                '\r' => {}
                '\t' | ' ' | '\u{b}' | '\u{c}' => {
                    if !self.text.ends_with(' ') {
                        self.mark(at + offset);
                        self.text.push(' ');
                    }
                }
                _ => {
                    self.mark(at + offset);
                    self.text.push(c);
                }
            }
        }
    }

    fn push_cluster(&mut self, cluster: &str, at: usize) {
        self.mark(at);
        for c in cluster.nfc() {
            match c {
                '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
                    if !self.text.ends_with(' ') {
                        self.text.push(' ');
                    }
                }
                '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2212}' => self.text.push('-'),
                '\u{2018}' | '\u{2019}' | '\u{2032}' | '\u{b4}' => self.text.push('\''),
                '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
                '\u{85}' | '\u{2028}' | '\u{2029}' => self.text.push('\n'),
                _ => self.text.push(c),
            }
        }
        self.mark(at + cluster.len());
    }

    /// Notes that the next plain byte comes from `original`, if that is not already understood.
    fn mark(&mut self, original: usize) {
        let plain = self.text.len();
        let (last_plain, last_original) = self.shifts.last().copied().unwrap_or((0, 0));
        if original.wrapping_sub(plain) == last_original.wrapping_sub(last_plain) {
            return;
        }
        if last_plain == plain && !self.shifts.is_empty() {
            self.shifts.pop();
        }
        self.shifts.push((plain, original));
    }

    /// The original range of a plain range; always on character boundaries of the original.
    pub fn original(&self, source: &str, start: usize, end: usize) -> (usize, usize) {
        let mut from = self.back(start);
        while !source.is_char_boundary(from) {
            from -= 1;
        }
        // The end is where the last plain byte's cluster ends, not where the next one starts:
        // skipped spaces and invisible characters after it do not belong to the finding.
        let mut to = self.back(end.saturating_sub(1)).saturating_add(1).min(self.original);
        while !source.is_char_boundary(to) {
            to += 1;
        }
        while source[to..].chars().next().is_some_and(joins) {
            to += source[to..].chars().next().map_or(1, char::len_utf8);
        }
        (from.min(to), to)
    }

    fn back(&self, plain: usize) -> usize {
        let index = self.shifts.partition_point(|&(at, _)| at <= plain);
        let (base, original) = if index == 0 { (0, 0) } else { self.shifts[index - 1] };
        (original + (plain - base)).min(self.original)
    }
}

/// Whether the character belongs to the letter before it.
fn joins(c: char) -> bool {
    c >= '\u{300}'
        && (canonical_combining_class(c) != 0
            || is_nfc_quick(std::iter::once(c)) == IsNormalized::Maybe)
}

fn cluster_end(source: &str, at: usize) -> usize {
    let mut chars = source[at..].char_indices();
    chars.next();
    chars.find(|&(_, c)| !joins(c)).map_or(source.len(), |(offset, _)| at + offset)
}

/// Lower case with unchanged offsets: a letter whose lower case has another length stays as it is.
fn lowered(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            lower.push(if c == '\n' { ' ' } else { c.to_ascii_lowercase() });
            continue;
        }
        let mut small = c.to_lowercase();
        match (small.next(), small.next()) {
            (Some(one), None) if one.len_utf8() == c.len_utf8() => lower.push(one),
            _ => lower.push(c),
        }
    }
    lower
}
