//! Case and record numbers, by the word before them. «Sak 3/26» in an agenda is not one.

use super::digits::Groups;
use super::document::Document;
use super::finding::{Category, Spot};
use super::role::Role;

/// A number after a word such as «dnr»; `None` inside says it is an agenda item.
pub(super) fn labelled(
    document: &Document<'_>,
    groups: &Groups<'_>,
    index: usize,
) -> Option<(Option<Spot>, usize)> {
    let start = groups.all[index].start;
    let strong = document.before(Role::CaseWord, start, 18).map(|hit| (hit.start, hit.end, true));
    let weak =
        document.before(Role::WeakCaseWord, start, 10).map(|hit| (hit.start, hit.end, false));
    let (from, to, sure) = strong.or(weak)?;
    let gap = document.between(to, start);
    if !introduces(gap) {
        return None;
    }
    let (count, end) = extent(groups, index);
    let digits: usize = (index..index + count).map(|at| groups.len(at)).sum();
    let agenda = !sure && !is_record(groups, index, count, digits);
    if agenda {
        return Some((None, count));
    }
    if digits < 3 {
        return None;
    }
    let start = if sure && gap.len() <= 12 { from } else { start };
    Some((
        Some(Spot {
            category: Category::CaseNumber,
            start,
            end,
            confidence: 0.88,
            evidence: "case",
        }),
        count,
    ))
}

/// Between the word and the number: punctuation, «nr», an authority's letters.
fn introduces(gap: &str) -> bool {
    let gap = gap.trim_matches(['.', ':', ' ', '#', '-', '/']);
    gap.is_empty()
        || gap.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '-' | '/' | ':' | '.'))
        || matches!(
            gap.to_lowercase().as_str(),
            "nr" | "no" | "nummer" | "number" | "er" | "är" | "is" | "on" | "id" | "ref"
        )
}

/// The groups joined by signs of a record number, and where it ends.
fn extent(groups: &Groups<'_>, index: usize) -> (usize, usize) {
    let mut count = 1;
    while count < 6
        && groups
            .gap(index + count - 1)
            .is_some_and(|gap| matches!(gap, "/" | "-" | ":" | "." | "–" | " - " | "_"))
    {
        count += 1;
    }
    let (_, end) = groups.range(index, count);
    let letters = groups.text[end..].chars().take(3).take_while(char::is_ascii_alphabetic).count();
    let closed = !groups.text[end + letters..].starts_with(char::is_alphanumeric);
    (count, if closed { end + letters } else { end })
}

/// After «sak» or «ärende» only a number with a whole year or many digits is a record.
fn is_record(groups: &Groups<'_>, index: usize, count: usize, digits: usize) -> bool {
    let year = |at: usize| matches!(groups.digits(at).parse::<u32>(), Ok(1990..=2049));
    let joined = count >= 2 && (year(index) || year(index + count - 1) && digits >= 7);
    // «Sak 14/2026» numbers the items of a year; «sak 2026/14» is a record.
    let item =
        count == 2 && groups.len(index) <= 3 && year(index + 1) && groups.gap(index) == Some("/");
    !item && (joined || digits >= 6 || count >= 2 && digits >= 5 && groups.len(index) <= 2)
}
