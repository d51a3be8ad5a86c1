//! From spots to findings: one finding for each place, with its severity, reason and rewording.

use super::document::Document;
use super::finding::{Category, Finding, SHOWN, Severity, Spot, Why};
use std::collections::BTreeMap;

/// Keeps the weightiest of overlapping spots and maps them back to the text as written.
pub(super) fn resolve(document: &Document<'_>, mut spots: Vec<Spot>) -> Vec<Finding> {
    spots.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then(a.start.cmp(&b.start)));
    let mut kept: BTreeMap<usize, Spot> = BTreeMap::new();
    for spot in spots.into_iter().filter(|spot| spot.start < spot.end) {
        // What is kept is disjoint, so only the last one that begins before the end can be in the way.
        let free = kept
            .range(..spot.end)
            .next_back()
            .is_none_or(|(_, other)| !other.covers(spot.start, spot.end));
        if free {
            kept.insert(spot.start, spot);
        }
    }
    joined(document, kept.into_values().collect())
        .iter()
        .map(|spot| finding(document, spot))
        .collect()
}

/// «diagnosen diabetes» and «one-to-one support assistant» are one finding each.
fn joined(document: &Document<'_>, spots: Vec<Spot>) -> Vec<Spot> {
    let mut joined: Vec<Spot> = Vec::with_capacity(spots.len());
    for spot in spots {
        let discloses =
            matches!(spot.category, Category::SpecialCategory | Category::SchoolSecrecy)
                && spot.confidence >= SHOWN;
        match joined.last_mut() {
            Some(last)
                if discloses
                    && last.category == spot.category
                    && last.confidence >= SHOWN
                    && matches!(document.between(last.end, spot.start), " " | "-" | "") =>
            {
                last.end = spot.end;
                last.confidence = last.confidence.max(spot.confidence);
            }
            _ => joined.push(spot),
        }
    }
    joined
}

/// Shown before hidden, certain kinds before guessed ones, then longer before shorter.
fn weight(spot: &Spot) -> f32 {
    let shown = if spot.confidence >= SHOWN { 100.0 } else { 0.0 };
    let kind = match spot.category {
        Category::NationalId => 12.0,
        Category::BankAccount => 11.0,
        Category::Email => 10.0,
        Category::Phone => 9.0,
        Category::CaseNumber => 8.0,
        Category::ProtectedIdentity => 7.5,
        Category::PupilClass => 7.0,
        Category::StreetAddress => 6.5,
        Category::PersonName => 6.0,
        Category::SchoolSecrecy | Category::SpecialCategory => 5.0,
        Category::Initials => 4.0,
        Category::AsksForSensitive => 1.0,
    };
    let length = (spot.end - spot.start).min(200) as f32 / 250.0;
    shown + kind + length
}

fn finding(document: &Document<'_>, spot: &Spot) -> Finding {
    let (start, end) = document.plain.original(document.source, spot.start, spot.end);
    // The reason only needs to know that the check digit was wrong, whichever country's it was.
    let kind = if spot.evidence.ends_with("mistyped") { "wrong-check" } else { spot.evidence };
    let args = BTreeMap::from([("kind".to_owned(), kind.to_owned())]);
    Finding {
        category: spot.category,
        field: document.field,
        start,
        end,
        confidence: spot.confidence,
        severity: severity(spot),
        why: Why { key: format!("check-why-{}", spot.category.key()), args },
        instead: format!("check-instead-{}", spot.category.key()),
    }
}

fn severity(spot: &Spot) -> Severity {
    match spot.category {
        _ if spot.confidence < SHOWN => Severity::Hint,
        Category::NationalId | Category::ProtectedIdentity | Category::BankAccount => {
            Severity::Stop
        }
        _ => Severity::Warn,
    }
}
