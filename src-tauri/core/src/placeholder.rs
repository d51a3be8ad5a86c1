//! Holes in a routine's texts, as in «Purpose: {purpose}.», and how they are filled.

use std::collections::BTreeMap;

/// What a routine's text may leave open.
pub const PLACEHOLDERS: [&str; 10] = [
    "date",
    "end",
    "legal_basis",
    "link",
    "meeting_type",
    "organisation",
    "policy_url",
    "purpose",
    "service",
    "start",
];

/// The names in braces, in order; a brace without its partner is plain text.
pub fn names(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        names.push(name);
        rest = tail;
    }
    names
}

/// Fills the holes; the names of those without a value are returned and stay in the text.
pub fn fill<'t>(text: &'t str, values: &BTreeMap<&str, String>) -> (String, Vec<&'t str>) {
    let mut filled = String::with_capacity(text.len());
    let mut holes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        filled.push_str(before);
        match values.get(name).filter(|value| !value.is_empty()) {
            Some(value) => filled.push_str(value),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
                holes.push(name);
            }
        }
        rest = tail;
    }
    filled.push_str(rest);
    (filled, holes)
}
