//! School classes, and the pupil a name beside a class points out.

use super::document::Document;
use super::finding::{Category, Spot};
use regex::Regex;
use std::sync::LazyLock;

static CLASS: LazyLock<Regex> = LazyLock::new(|| {
    let link = r"(?:i|på|fra|från|frå|in|of|from|ur|at|till|til)";
    let word = r"(?i:klass|klasse|klassen|class|year|grade|form|åk|årskurs|luokka|luokan|luokalta|luokalla|luokassa|luokalle|trinn|årgang|gruppe)";
    let letter = r"[1-9][0-9]?(?:\.\s?)?[A-HÅÄÖa-h]|[1-9][0-9]? [A-H]";
    let named = r"[1-9][0-9]?\.? ?(?:trinn|steget|klasse|klass|luokka|luokalta|luokalla|luokan|lk|klassetrin|årgang|klassen)";
    let pattern = format!(
        r"^(?:,? ?\(?|, ?)(?:{link} )?(?:{word}\.? ?(?:{letter}|[1-9][0-9]?)|{letter}|{named})(?:[^\p{{L}}\p{{N}}]|$)"
    );
    Regex::new(&pattern).expect("a fixed pattern")
});

static CLASS_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^\p{L}\p{N}])[1-9][0-9]?(?:\.\s?)?[A-Ha-h](?:-(?:eleven|elev|oppilas)|:s|n|\. ?luokan)? $").expect("a fixed pattern")
});

/// Where a class right after `at` ends.
pub(super) fn after(document: &Document<'_>, at: usize) -> Option<usize> {
    let rest = &document.text()[at..];
    if !rest.starts_with([' ', ',', '(']) {
        return None;
    }
    let window = rest.char_indices().nth(32).map_or(rest, |(offset, _)| &rest[..offset]);
    // Without a digit near there is no class, and most words have none.
    if !window.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let found = CLASS.find(window)?;
    let phrase = found.as_str().trim_end_matches(|c: char| !c.is_alphanumeric());
    Some(at + phrase.len())
}

/// Where a class right before `at` starts.
fn before(document: &Document<'_>, at: usize) -> Option<usize> {
    let head = &document.text()[..at];
    let from = head.char_indices().rev().nth(14).map_or(0, |(offset, _)| offset);
    if !head[from..].bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let found = CLASS_BEFORE.find(&head[from..])?;
    let lead = found.as_str().len()
        - found.as_str().trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    Some(from + found.start() + lead)
}

/// Turns names and initials beside a class into one finding.
pub(super) fn join(document: &Document<'_>, found: &mut [Spot]) {
    for spot in found
        .iter_mut()
        .filter(|spot| matches!(spot.category, Category::PersonName | Category::Initials))
    {
        if let Some(end) = after(document, spot.end) {
            *spot = Spot {
                category: Category::PupilClass,
                end,
                confidence: spot.confidence.max(0.9),
                evidence: "class",
                ..*spot
            };
        } else if let Some(start) = before(document, spot.start) {
            *spot = Spot {
                category: Category::PupilClass,
                start,
                confidence: spot.confidence.max(0.9),
                evidence: "class",
                ..*spot
            };
        }
    }
}
