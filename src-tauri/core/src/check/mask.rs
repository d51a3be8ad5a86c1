//! What is never a finding: the organisation's own words, links, meeting ids, payment and booking numbers, known names.

use super::allowed::Allowed;
use super::document::Document;
use super::role::Role;

/// How many bytes a label reaches ahead to its number.
const REACH: usize = 28;

/// Masks the allowed parts of a text.
pub(super) fn cover(document: &mut Document<'_>, allowed: &Allowed) {
    let mut masks = phrases(document, allowed);
    masks.extend(links(document));
    masks.extend(labelled(document));
    masks.extend(document.hits_of(Role::Known).map(|hit| (hit.start, hit.end)));
    for (start, end) in masks {
        document.mask(start, end);
    }
    document.settle_masks();
}

fn phrases(document: &Document<'_>, allowed: &Allowed) -> Vec<(usize, usize)> {
    let lower = &document.plain.lower;
    let mut masks = Vec::new();
    for phrase in &allowed.phrases {
        let whole = |at: usize, end: usize| {
            let left = !lower[..at].ends_with(char::is_alphanumeric);
            left && !(phrase.ends_with(|c: char| c.is_ascii_digit())
                && lower[end..].starts_with(|c: char| c.is_ascii_digit()))
        };
        let found = lower.match_indices(phrase.as_str()).map(|(at, _)| (at, at + phrase.len()));
        masks.extend(found.filter(|&(at, end)| whole(at, end)));
    }
    masks
}

fn links(document: &Document<'_>) -> Vec<(usize, usize)> {
    let lower = &document.plain.lower;
    let mut masks = Vec::new();
    for opening in ["http://", "https://", "www."] {
        for (at, _) in lower.match_indices(opening) {
            let end = document.text()[at..]
                .find(char::is_whitespace)
                .map_or(lower.len(), |offset| at + offset);
            if masks.last().is_none_or(|&(_, to)| at >= to) {
                masks.push((at, end));
            }
        }
    }
    masks
}

/// Digits after a label that says they are a meeting id, a payment number, a booking or an organisation.
fn labelled(document: &Document<'_>) -> Vec<(usize, usize)> {
    let mut masks = Vec::new();
    for role in [Role::MeetingWord, Role::PayWord, Role::OrgWord] {
        for hit in document.hits_of(role) {
            if let Some(range) = number_after(document, hit.end) {
                masks.push(range);
            }
        }
    }
    masks
}

fn number_after(document: &Document<'_>, end: usize) -> Option<(usize, usize)> {
    let text = document.text();
    let bytes = text.as_bytes();
    let start = (end..bytes.len().min(end + REACH)).find(|&at| bytes[at].is_ascii_digit())?;
    let gap = text.get(end..start)?;
    let gap = gap
        .strip_prefix("-nr")
        .or(gap.strip_prefix(" nr"))
        .or(gap.strip_prefix(" no"))
        .or(gap.strip_prefix("-nummer"))
        .unwrap_or(gap);
    let broken = gap.contains(['!', '?', '+'])
        || gap.contains(". ") && !gap.trim_start_matches('.').trim_start().is_empty();
    let other = [Role::PhoneWord, Role::IdWord, Role::AccountWord, Role::CaseWord];
    if broken
        || gap.contains('\n') && gap.trim().len() > 1
        || other.iter().any(|&role| document.within(role, end, start))
    {
        return None;
    }
    Some((start, digits_end(bytes, start)))
}

/// The end of digits in groups; two separators in a row, or a letter, end it.
fn digits_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    let mut at = start;
    while at < bytes.len() && at - end <= 1 {
        if bytes[at].is_ascii_digit() || bytes[at] == b'#' {
            end = at + 1;
        } else if !matches!(bytes[at], b' ' | b'-' | b'.' | b'/') {
            break;
        }
        at += 1;
    }
    end
}
