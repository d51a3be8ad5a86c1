//! Folds that stand where a file is cut or its letters are judged: put together beforehand.

use super::line::{first_line, lines_with_ends};
use std::borrow::Cow;

/// No BEGIN or END that names a component is longer, in bytes without its folds.
const MAX_MARKER: usize = 64;

/// The file with every BEGIN and END in one line, for programs may fold anywhere; each line keeps
/// its number.
pub(super) fn with_whole_markers(file: &[u8]) -> Cow<'_, [u8]> {
    let mut whole = Vec::new();
    let mut copied = 0;
    let mut at = 0;
    let mut lines = lines_with_ends(file).peekable();
    while let Some(line) = lines.next() {
        let start = at;
        at += line.len();
        let may_be_one = matches!(line.first(), Some(b'B' | b'b' | b'E' | b'e'));
        if !may_be_one || line.len() > MAX_MARKER || !lines.peek().is_some_and(|next| is_fold(next))
        {
            continue;
        }
        let (mut marker, mut ends) = split(line);
        while let Some(fold) = lines.next_if(|next| is_fold(next) && marker.len() <= MAX_MARKER) {
            at += fold.len();
            let (rest, end) = split(&fold[1..]);
            marker.extend(rest);
            ends.extend(end);
        }
        let is_marker = |word: &[u8]| {
            marker.get(..word.len()).is_some_and(|one| one.eq_ignore_ascii_case(word))
        };
        if is_marker(b"BEGIN:") || is_marker(b"END:") {
            whole.extend_from_slice(&file[copied..start]);
            whole.extend(marker);
            whole.extend(ends);
            copied = at;
        }
    }
    if copied == 0 {
        return file.into();
    }
    whole.extend_from_slice(&file[copied..]);
    whole.into()
}

/// Whether all letters are UTF-8 once folds inside of them are taken out.
pub(super) fn is_utf8_unfolded(file: &[u8]) -> bool {
    let mut bytes = Vec::with_capacity(file.len());
    let mut lines = lines_with_ends(file).peekable();
    let mut is_folded = false;
    while let Some(line) = lines.next() {
        let line = if is_folded { &line[1..] } else { line };
        is_folded = lines.peek().is_some_and(|next| is_fold(next));
        bytes.extend_from_slice(if is_folded { &line[..first_line(line).0] } else { line });
    }
    std::str::from_utf8(&bytes).is_ok()
}

pub(super) fn is_fold(line: &[u8]) -> bool {
    matches!(line.first(), Some(b' ' | b'\t'))
}

/// A line and its end.
fn split(line: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (text, end) = line.split_at(first_line(line).0);
    (text.to_vec(), end.to_vec())
}
