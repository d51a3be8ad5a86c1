//! Reads the digits of a text from left to right and gives each run exactly one meaning.

use super::account;
use super::allowed::Allowed;
use super::case_number;
use super::digits::Groups;
use super::document::Document;
use super::finding::{SHOWN, Spot};
use super::identity;
use super::phone;
use super::spans::Spans;

/// What a number was, and how many groups it took.
pub(super) struct Read {
    pub spot: Option<Spot>,
    pub groups: usize,
}

/// Finds identity, telephone, account and case numbers.
pub(super) fn find(document: &Document<'_>, allowed: &Allowed, found: &mut Vec<Spot>) {
    let groups = Groups::read(document.text());
    let taken = Spans::of(found);
    let mut index = 0;
    while index < groups.all.len() {
        let group = groups.all[index];
        if taken.touches(group.start, group.end) || document.is_masked(group.start, group.end) {
            index += 1;
            continue;
        }
        let read = classify(document, &groups, index, allowed);
        if let Some(spot) = read.spot.filter(|spot| !document.is_masked(spot.start, spot.end)) {
            found.push(spot);
        }
        index += read.groups.max(1);
    }
}

fn classify(document: &Document<'_>, groups: &Groups<'_>, index: usize, allowed: &Allowed) -> Read {
    let one = |spot: Spot, groups| Read { spot: Some(spot), groups };
    if let Some((spot, count)) = account::iban(document, groups, index) {
        return one(spot, count);
    }
    if let Some((spot, count)) = phone::abroad(document, groups, index, allowed) {
        return Read { spot, groups: count };
    }
    if let Some((spot, count)) = case_number::labelled(document, groups, index) {
        return Read { spot, groups: count };
    }
    if let Some((spot, count)) = account::labelled(document, groups, index) {
        return one(spot, count);
    }
    let identity = identity::find(document, groups, index);
    if let Some((spot, count)) = identity.filter(|(spot, _)| spot.confidence >= SHOWN) {
        return one(spot, count);
    }
    if let Some(count) = date_or_time(groups, index) {
        return Read { spot: None, groups: count };
    }
    if let Some((spot, count)) = account::norwegian(groups, index) {
        return one(spot, count);
    }
    if let Some((spot, count)) = phone::domestic(document, groups, index, allowed) {
        return Read { spot, groups: count };
    }
    // An unsure identity number is a hint, once nothing else fits.
    identity
        .filter(|(spot, _)| spot.confidence >= 0.4)
        .map_or(Read { spot: None, groups: 1 }, |(spot, count)| one(spot, count))
}

/// How many groups a date or a time takes here.
fn date_or_time(groups: &Groups<'_>, index: usize) -> Option<usize> {
    let value = |at: usize| groups.digits(at).parse::<u32>().unwrap_or(u32::MAX);
    let (one, two, three) = (groups.len(index), groups.len(index + 1), groups.len(index + 2));
    let gap = groups.gap(index)?;
    let next = groups.gap(index + 1).unwrap_or("|");
    if one == 4
        && two <= 2
        && three <= 2
        && gap == next
        && matches!(gap, "-" | "/" | ".")
        && value(index) / 100 >= 18
        && value(index + 1) <= 12
    {
        return Some(3);
    }
    if one > 2 || two > 2 || !matches!(gap, "." | "/" | ":" | "-" | "–" | ". ") {
        return None;
    }
    let dated = matches!(gap, "." | "/" | "-") && value(index) <= 31 && value(index + 1) <= 12;
    if dated && gap == next && matches!(three, 2 | 4) && groups.gap(index + 2) != Some(gap) {
        return Some(3);
    }
    let four_pairs = gap == next
        && groups.gap(index + 2) == Some(gap)
        && groups.shaped(index, &[2, 2, 2, 2], &[gap]);
    let timed = matches!(gap, "." | ":") && value(index) <= 24 && two == 2 && value(index + 1) < 60;
    ((dated || timed) && !four_pairs).then_some(2)
}
