//! Letters that stand for a person.

use super::allowed::Allowed;
use super::class;
use super::document::Document;
use super::finding::{Category, Spot};
use super::role::Role;
use super::spans::Spans;
use super::token::Shape;
use std::collections::HashSet;

/// Finds dotted initials, and bare ones with a cue or a class.
pub(super) fn find(document: &Document<'_>, allowed: &Allowed, found: &mut Vec<Spot>) {
    let taken = Spans::of(found);
    let mut index = 0;
    while index < document.tokens.len() {
        let Some((end, spot)) = dotted(document, index).or_else(|| bare(document, index)) else {
            index += 1;
            continue;
        };
        let masked = document.is_masked(spot.start, spot.end)
            || allowed.is_organiser(document.plain.lower.get(spot.start..spot.end).unwrap_or(""));
        if !masked && !taken.touches(spot.start, spot.end) {
            found.push(spot);
        }
        index = end + 1;
    }
}

/// Bare initials found once are the same person wherever they stand in the invitation.
pub(super) fn find_again(documents: &[Document<'_>], spots: &mut [Vec<Spot>]) {
    let mut known: HashSet<String> = HashSet::new();
    for (document, found) in documents.iter().zip(spots.iter()) {
        let words = found
            .iter()
            .filter(|spot| spot.category == Category::Initials)
            .map(|spot| document.between(spot.start, spot.end));
        known.extend(
            words
                .filter(|word| word.len() >= 2 && word.chars().all(char::is_uppercase))
                .map(str::to_owned),
        );
    }
    if known.is_empty() {
        return;
    }
    for (document, found) in documents.iter().zip(spots) {
        let taken = Spans::of(found);
        for token in document.tokens.iter().filter(|token| token.shape == Shape::Capitals) {
            if !taken.touches(token.start, token.end) && known.contains(document.word(token)) {
                found.push(spot(token.start, token.end, 0.8));
            }
        }
    }
}

/// Bare initials after «för» or «om» count when the sentence discloses something.
pub(super) fn find_beside_disclosure(document: &Document<'_>, found: &mut Vec<Spot>) {
    let taken = Spans::of(found);
    let disclosures = found.iter().filter(|spot| {
        matches!(spot.category, Category::SchoolSecrecy | Category::SpecialCategory)
    });
    let disclosures = Spans::new(disclosures.map(|spot| (spot.start, spot.end)).collect());
    for index in 1..document.tokens.len() {
        let token = &document.tokens[index];
        let near = document.between(document.tokens[index - 1].end, token.start) == " ";
        if !near
            || !document.has(index - 1, Role::TowardInitials)
            || !is_letters(document, index, 2)
        {
            continue;
        }
        let (from, to) = document.sentence(token.start);
        let taken =
            document.is_masked(token.start, token.end) || taken.touches(token.start, token.end);
        if disclosures.touches(from, to) && !taken {
            found.push(spot(token.start, token.end, 0.65));
        }
    }
}

fn spot(start: usize, end: usize, confidence: f32) -> Spot {
    Spot { category: Category::Initials, start, end, confidence, evidence: "initials" }
}

fn letter(document: &Document<'_>, index: usize) -> bool {
    document.tokens.get(index).is_some_and(|token| {
        let word = document.word(token);
        token.is_capital() && word.chars().count() == 1
    })
}

/// «T.K.», «T. K.», «A.B.C.»; the last token of the run and the spot.
fn dotted(document: &Document<'_>, index: usize) -> Option<(usize, Spot)> {
    if !letter(document, index) || is_listed(document, index) {
        return None;
    }
    let tokens = &document.tokens;
    let mut end = index;
    let mut spaced = false;
    while letter(document, end + 1) && end - index < 3 {
        match document.between(tokens[end].end, tokens[end + 1].start) {
            "." | ".-" => {}
            ". " => spaced = true,
            _ => break,
        }
        end += 1;
    }
    let text = document.text();
    let last = tokens[end].end;
    let closed = text[last..].starts_with('.');
    if end == index || spaced && !closed || end - index >= 3 {
        return None;
    }
    let (start, to) = (tokens[index].start, last);
    let written: String = text[start..to].split_whitespace().collect();
    if document.lexicon.abbreviations.contains(&written) {
        return None;
    }
    if let Some(to) = surname_after(document, end) {
        return Some((
            to,
            Spot {
                category: Category::PersonName,
                start,
                end: tokens[to].end,
                confidence: 0.8,
                evidence: "name",
            },
        ));
    }
    Some((end, spot(start, to, 0.9)))
}

/// «Grupp A. B.», «5.A.B»: an enumeration, not a person.
fn is_listed(document: &Document<'_>, index: usize) -> bool {
    let start = document.tokens[index].start;
    let glued = document.text()[..start].ends_with(['.', '/', '§']);
    glued
        || index > 0
            && document.has(index - 1, Role::GroupWord)
            && document.between(document.tokens[index - 1].end, start) == " "
}

/// «H.C. Andersen»: the surname the initials belong to.
fn surname_after(document: &Document<'_>, end: usize) -> Option<usize> {
    let next = document.tokens.get(end + 1)?;
    let gap = document.between(document.tokens[end].end, next.start);
    let listed = document.lexicon.names.find(document.lower(next), document.lexicon.lang).is_some();
    (matches!(gap, ". " | "." | " ") && next.shape == Shape::Capital && listed).then_some(end + 1)
}

/// Capitals of this length at most that no list knows as an abbreviation.
fn is_letters(document: &Document<'_>, index: usize, most: usize) -> bool {
    let token = &document.tokens[index];
    let word = document.word(token);
    let disclosing =
        Role::ALL.iter().filter(|role| role.discloses()).fold(0, |bits, role| bits | role.bit());
    token.shape == Shape::Capitals
        && word.chars().count() <= most
        && word.chars().all(char::is_uppercase)
        && token.roles & disclosing == 0
        && !document.lexicon.abbreviations.contains(word)
}

fn bare(document: &Document<'_>, index: usize) -> Option<(usize, Spot)> {
    let token = &document.tokens[index];
    let cued = index > 0
        && document.has(index - 1, Role::BeforeInitials)
        && matches!(
            document.between(document.tokens[index - 1].end, token.start),
            " " | ": " | ". "
        );
    if cued && letter(document, index) && is_single(document, index) {
        return Some((index, spot(token.start, token.end, 0.6)));
    }
    let classed = || class::after(document, token.end).is_some();
    if cued && is_pair(document, index) {
        return Some((index, spot(token.start, token.end, 0.85)));
    }
    if is_letters(document, index, 3)
        && (cued || classed() && !document.has(index, Role::ClassWord))
    {
        let short = document.word(token).chars().count() == 2;
        return (short || cued)
            .then(|| (index, spot(token.start, token.end, if cued { 0.85 } else { 0.7 })));
    }
    None
}

/// Two capitals right after «elev» or the like stand for a person even when a subject is written so.
fn is_pair(document: &Document<'_>, index: usize) -> bool {
    const NEVER: [&str; 24] = [
        "SO", "NO", "MA", "SV", "EN", "IT", "SU", "HK", "TV", "NB", "ID", "OK", "PS", "PC", "PE",
        "RE", "DK", "SE", "FI", "IP", "UK", "US", "EU", "BU",
    ];
    let word = document.word(&document.tokens[index]);
    let singular =
        document.tokens[index - 1].roles & (Role::Person.bit() | Role::PersonGeneric.bit()) != 0;
    singular
        && document.tokens[index].shape == Shape::Capitals
        && word.chars().count() == 2
        && word.chars().all(char::is_uppercase)
        && !NEVER.contains(&word)
}

/// One letter for a person, not a group, a grade, a pronoun or an unknown quantity.
fn is_single(document: &Document<'_>, index: usize) -> bool {
    let token = &document.tokens[index];
    let word = document.word(token);
    let rest = &document.text()[token.end..];
    let listed = rest.starts_with([',', '-', '–', '/'])
        || rest.starts_with(" och ")
        || rest.starts_with(" og ")
        || rest.starts_with(" ja ")
        || rest.starts_with(" and ");
    let singular =
        document.tokens[index - 1].roles & (Role::Person.bit() | Role::PersonGeneric.bit()) != 0;
    singular
        && !listed
        && !matches!(word, "I" | "Å" | "Ö" | "Ø" | "X" | "N" | "Y")
        && (rest.is_empty() || rest.starts_with(['.', ' ', ')', '\n', '?', '!']))
}
