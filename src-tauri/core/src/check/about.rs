//! The words for the person the meeting is about, as the organiser typed them for this one check.

use super::document::Document;
use super::finding::{Category, Context, Spot};
use super::plain::Plain;

/// Finds every occurrence, also inflected; initials must stand alone.
pub(super) fn find(document: &Document<'_>, context: &Context, found: &mut Vec<Spot>) {
    for word in context.about.iter().flat_map(|about| about.split_whitespace()) {
        let plain = Plain::new(word);
        let letters = plain.text.chars().filter(|c| c.is_alphanumeric()).count();
        if letters < 2 {
            continue;
        }
        let initials = letters <= 3 && plain.text.chars().all(|c| c.is_uppercase() || c == '.');
        if initials {
            find_initials(document, plain.text.trim_end_matches('.'), found);
        } else {
            find_word(document, plain.lower.trim_matches(|c: char| !c.is_alphanumeric()), found);
        }
    }
}

fn find_initials(document: &Document<'_>, initials: &str, found: &mut Vec<Spot>) {
    for (start, _) in document.text().match_indices(initials) {
        let end = start + initials.len();
        let alone = !document.text()[..start].ends_with(char::is_alphanumeric)
            && !document.text()[end..].starts_with(char::is_alphanumeric);
        if alone {
            found.push(Spot {
                category: Category::Initials,
                start,
                end,
                confidence: 0.99,
                evidence: "about",
            });
        }
    }
}

fn find_word(document: &Document<'_>, word: &str, found: &mut Vec<Spot>) {
    // The stem without a last vowel catches Finnish and Nordic inflection; five letters of ending are enough.
    let long = word.chars().count() >= 4;
    let stem =
        if long { word.trim_end_matches(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö']) } else { word };
    let stem = if stem.chars().count() < 3 { word } else { stem };
    for token in &document.tokens {
        let lower = document.lower(token);
        let same = lower.starts_with(word) && lower[word.len()..].chars().count() <= 5;
        let bent = token.is_capital()
            && lower.starts_with(stem)
            && lower[stem.len()..].chars().count() <= 4;
        if same || bent {
            found.push(Spot {
                category: Category::PersonName,
                start: token.start,
                end: token.end,
                confidence: 0.99,
                evidence: "about",
            });
        }
    }
}
