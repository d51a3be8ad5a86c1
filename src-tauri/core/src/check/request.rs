//! Asking people to write sensitive data in the chat, a mail or a file.

use super::document::Document;
use super::finding::{Category, Spot};
use super::role::Role;

/// Finds a request and what it asks for in one sentence, unless the sentence says not to.
pub(super) fn find(document: &Document<'_>, found: &mut Vec<Spot>) {
    let mut last = 0;
    for verb in document.hits_of(Role::AskVerb) {
        let (from, to) = document.sentence(verb.start);
        if verb.start < last || document.within(Role::Negation, from, to) {
            continue;
        }
        let Some(noun) = document
            .after(Role::AskNoun, verb.end, to.saturating_sub(verb.end))
            .filter(|noun| noun.end <= to)
        else {
            continue;
        };
        found.push(Spot {
            category: Category::AsksForSensitive,
            start: verb.start,
            end: noun.end,
            confidence: 0.75,
            evidence: "request",
        });
        last = noun.end;
    }
}
