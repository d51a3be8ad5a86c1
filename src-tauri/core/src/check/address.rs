//! Street addresses: a street and a house number, unless it is where one meets.

use super::document::Document;
use super::finding::{Category, Spot};
use super::lexicon::Streets;
use super::role::Role;
use super::token::Shape;
use crate::text::Lang;
use regex::Regex;
use std::sync::LazyLock;

static ENTRANCE: LazyLock<Regex> = LazyLock::new(|| {
    let flat = r"(?:,? (?:[A-Z]\b(?: ?\d{1,3}\b)?|as\.? ?\d{1,3}|lgh\.? ?\d{1,4}|leil\.? ?\w{1,5}|flat \w{1,4}|apt\.? ?\w{1,4}|(?:st|\d{1,2})\.? ?(?:th|tv|mf|sal|krs|tr|etg|vån)\b\.?(?: ?(?:th|tv|mf)\b)?))?";
    let post = r"(?:,? (?:[A-Z]{1,2}-)?\d{3} ?\d{1,2} \p{Lu}\p{L}+)?";
    Regex::new(&format!("^(?:-\\d{{1,3}})?(?: ?[A-Za-z]\\b)?{flat}{post}"))
        .expect("a fixed pattern")
});

/// Finds addresses and masks them, so that no name is read out of a street.
pub(super) fn find(document: &mut Document<'_>, found: &mut Vec<Spot>) {
    let mut spots = Vec::new();
    for index in 1..document.tokens.len() {
        let spot = nordic(document, index).or_else(|| british(document, index));
        spots.extend(spot.filter(|spot| !document.is_masked(spot.start, spot.end)));
    }
    for spot in &spots {
        document.mask(spot.start, spot.end);
    }
    document.settle_masks();
    found.extend(spots);
}

/// «Storgatan 12 B», «Øvre Bakken 12», «Kuusitie 8 B 12».
fn nordic(document: &Document<'_>, index: usize) -> Option<Spot> {
    let number = &document.tokens[index];
    let street = &document.tokens[index - 1];
    if number.shape != Shape::Number && number.shape != Shape::Mixed
        || document.between(street.end, number.start) != " "
    {
        return None;
    }
    let end = house_end(document, index)?;
    let (mut sure, first) = street_start(document, index - 1)?;
    let start = document.tokens[first].start;
    let home = has_home(document, start);
    if document.tokens[first].shape == Shape::Lower && !home {
        return None;
    }
    sure &= !is_venue(document, start) || home;
    let confidence = match (sure, home) {
        (true, true) => 0.95,
        (true, false) => 0.85,
        (false, true) => 0.8,
        (false, false) => 0.4,
    };
    Some(Spot { category: Category::StreetAddress, start, end, confidence, evidence: "address" })
}

/// The end of a house number with entrance, flat, post code and town.
fn house_end(document: &Document<'_>, index: usize) -> Option<usize> {
    let token = &document.tokens[index];
    let word = document.word(token);
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let letters = word.len() - digits;
    if !(1..=3).contains(&digits) || word.starts_with('0') || letters > 1 {
        return None;
    }
    let after = &document.text()[token.end..];
    // «12.30», «12/3» and «12 %» are no house numbers.
    let mut rest = after.chars();
    if matches!(rest.next(), Some('.' | ':' | '/' | '%'))
        && rest.next().is_some_and(|c| c.is_ascii_digit())
    {
        return None;
    }
    let window = after.char_indices().nth(60).map_or(after, |(offset, _)| &after[..offset]);
    let found = ENTRANCE.find(window).map_or(0, |found| found.end());
    Some(token.end + found)
}

/// Whether the word is surely a street, and the first token of its name.
fn street_start(document: &Document<'_>, index: usize) -> Option<(bool, usize)> {
    let streets: &Streets = &document.lexicon.streets;
    let lower = document.lower(&document.tokens[index]);
    if streets.not.contains(lower)
        || streets.not.iter().any(|not| lower.ends_with(not.as_str()) && not.chars().count() >= 6)
    {
        return None;
    }
    let ends = |tails: &[String]| {
        tails.iter().any(|tail| {
            lower.strip_suffix(tail.as_str()).is_some_and(|head| head.chars().count() >= 2)
        })
    };
    let capital = |at: usize| {
        document.tokens.get(at).is_some_and(|token| token.is_capital())
            && document.between(document.tokens[at].end, document.tokens[at + 1].start) == " "
    };
    let led = index > 0
        && capital(index - 1)
        && !document.has(index - 1, Role::HomeWord)
        && !document.has(index - 1, Role::VenueWord);
    let worded = streets.words.contains(lower) && led;
    let sure = worded || ends(&streets.tails);
    if !sure && !ends(&streets.weak_tails) {
        return None;
    }
    if !worded && !led {
        return Some((sure, index));
    }
    let opener = matches!(
        document.lower(&document.tokens[index - 1]),
        "øvre"
            | "nedre"
            | "norra"
            | "södra"
            | "östra"
            | "västra"
            | "gamla"
            | "gamle"
            | "nye"
            | "nya"
            | "stora"
            | "store"
            | "lilla"
            | "lille"
            | "vestre"
            | "østre"
            | "nordre"
            | "søndre"
            | "övre"
            | "ylä"
            | "ala"
            | "vanha"
            | "iso"
            | "gml"
            | "sankt"
            | "sct"
    );
    if !worded && !opener && document.tokens[index - 1].opens {
        return Some((sure, index));
    }
    let first = if worded && index > 1 && capital(index - 2) && !document.tokens[index - 1].opens {
        index - 2
    } else {
        index - 1
    };
    Some((sure, first))
}

/// «9 Oak Road», «Flat 3, 12 Mill Lane».
fn british(document: &Document<'_>, index: usize) -> Option<Spot> {
    if document.lexicon.lang != Lang::En {
        return None;
    }
    let number = &document.tokens[index - 1];
    let digits = document.word(number).bytes().take_while(u8::is_ascii_digit).count();
    if number.shape != Shape::Number
        || !(1..=3).contains(&digits)
        || document.word(number).len() - digits > 1
    {
        return None;
    }
    let mut last = index;
    while last < document.tokens.len() && last - index < 4 && document.tokens[last].is_capital() {
        if document.between(document.tokens[last - 1].end, document.tokens[last].start) != " " {
            return None;
        }
        let lower = document.lower(&document.tokens[last]);
        if last > index && document.lexicon.streets.words.contains(lower) {
            return Some(british_spot(document, number.start, last));
        }
        last += 1;
    }
    None
}

fn british_spot(document: &Document<'_>, start: usize, last: usize) -> Spot {
    static FLAT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^,? ?(?:Flat|Apt|Apartment) ?\w{1,4}").expect("a fixed pattern")
    });
    let end = document.tokens[last].end;
    let after = FLAT.find(&document.text()[end..]).map_or(0, |found| found.end());
    let venue = is_venue(document, start) && !has_home(document, start);
    Spot {
        category: Category::StreetAddress,
        start,
        end: end + after,
        confidence: if venue { 0.4 } else { 0.85 },
        evidence: "address",
    }
}

fn has_home(document: &Document<'_>, start: usize) -> bool {
    let (from, to) = document.sentence(start);
    document.within(Role::HomeWord, from, to)
        || document
            .before(Role::HomeWord, start, 30)
            .is_some_and(|hit| !document.between(hit.end, start).contains(". "))
}

/// A library, a parish hall or the like shortly before, in the same sentence.
fn is_venue(document: &Document<'_>, start: usize) -> bool {
    let (from, _) = document.sentence(start);
    document.before(Role::VenueWord, start, 45).is_some_and(|hit| hit.start >= from)
}
