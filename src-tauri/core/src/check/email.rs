//! E-mail addresses outside the organisation's own domains.

use super::allowed::Allowed;
use super::document::Document;
use super::finding::{Category, Spot};

/// Finds the addresses and masks all of them, so that no name or number is read out of one.
pub(super) fn find(document: &mut Document<'_>, allowed: &Allowed, found: &mut Vec<Spot>) {
    let places: Vec<usize> = memchr::memchr_iter(b'@', document.text().as_bytes()).collect();
    let mut done = 0;
    for at in places {
        let Some((start, end)) = address(document.text(), at, done) else {
            continue;
        };
        done = end;
        let domain = document.plain.lower[at + 1..end].to_owned();
        if !document.is_masked(start, end) && !allowed.is_own_domain(&domain) {
            found.push(Spot {
                category: Category::Email,
                start,
                end,
                confidence: 0.97,
                evidence: "email",
            });
        }
        document.mask(start, end);
    }
    document.settle_masks();
}

fn address(text: &str, at: usize, from: usize) -> Option<(usize, usize)> {
    let local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let start = text[from..at]
        .char_indices()
        .rev()
        .take(64)
        .take_while(|&(_, c)| local(c))
        .last()
        .map(|(offset, _)| from + offset)?;
    let host = text[at + 1..]
        .char_indices()
        .take(255)
        .take_while(|&(_, c)| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let end = host.last().map(|(offset, c)| at + 1 + offset + c.len_utf8())?;
    let domain = text[at + 1..end].trim_end_matches(['.', '-']);
    let (_, top) = domain.rsplit_once('.')?;
    (top.chars().count() >= 2 && top.chars().all(char::is_alphabetic))
        .then(|| (start, at + 1 + domain.len()))
}
