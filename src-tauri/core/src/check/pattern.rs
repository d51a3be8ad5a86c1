//! One entry of a word list: a word, a stem or a phrase, and how it may continue.

use super::role::Role;

/// Part of a pattern after its first literal.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Literal(String),
    /// Any letters up to the end of the word.
    Letters,
    /// Up to three other words.
    Words,
}

/// A parsed entry: `stem*`, `*tail`, `^no compound`, `two words*`, `BUP`, `har ~ diagnos*`.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub role: Role,
    pub weak: bool,
    pub first: String,
    rest: Vec<Part>,
    exact: Option<String>,
    compound: Compound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compound {
    No,
    /// May end a longer word: `skolfrånvaro` for `frånvaro*`.
    Tail,
}

impl Pattern {
    pub fn parse(entry: &str, role: Role, weak: bool, compounding: bool) -> Self {
        let free = entry.strip_prefix('*');
        let bound = entry.strip_prefix('^');
        let body = free.or(bound).unwrap_or(entry);
        let exact = is_abbreviation(body).then(|| body.trim_end_matches('*').to_owned());
        let mut parts = split(&body.to_lowercase());
        let first = match parts.first() {
            Some(Part::Literal(_)) => match parts.remove(0) {
                Part::Literal(text) => text,
                _ => String::new(),
            },
            _ => String::new(),
        };
        let long = first.chars().count() >= 6 && !first.contains(' ');
        let tail = free.is_some() || (bound.is_none() && compounding && role.discloses() && long);
        Self {
            role,
            weak,
            first,
            rest: parts,
            exact,
            compound: if tail { Compound::Tail } else { Compound::No },
        }
    }

    /// A plain word can be looked up by token instead of searched for.
    pub fn is_plain_word(&self) -> bool {
        self.rest.is_empty()
            && self.compound == Compound::No
            && self.first.chars().all(char::is_alphanumeric)
    }

    /// Where the match that begins with the literal at `at` starts and ends, if it holds.
    pub fn matches(&self, text: &str, lower: &str, at: usize) -> Option<(usize, usize)> {
        let start = self.start(text, lower, at)?;
        let mut end = at + self.first.len();
        let mut open = false;
        for part in &self.rest {
            match part {
                Part::Literal(literal) => {
                    if !lower[end..].starts_with(literal.as_str()) {
                        return None;
                    }
                    end += literal.len();
                    open = false;
                }
                Part::Letters => {
                    end = word_end(lower, end);
                    open = true;
                }
                Part::Words => end = skip_words(lower, end, self.rest.last()?)?,
            }
        }
        let closed = open || !self.ends_inside_word(lower, end);
        closed.then_some((start, end))
    }

    fn start(&self, text: &str, lower: &str, at: usize) -> Option<usize> {
        if let Some(exact) = &self.exact
            && !text[at..].starts_with(exact.as_str())
        {
            return None;
        }
        if !letter_before(lower, at) || !self.first.starts_with(char::is_alphanumeric) {
            return Some(at);
        }
        if self.compound == Compound::No {
            return None;
        }
        let start = word_start(lower, at);
        (lower[start..at].chars().take(3).count() >= 2).then_some(start)
    }

    fn ends_inside_word(&self, lower: &str, end: usize) -> bool {
        let inside = |c: char| c.is_alphanumeric();
        lower[..end].ends_with(inside) && lower[end..].starts_with(inside)
    }
}

fn is_abbreviation(body: &str) -> bool {
    let letters = || body.chars().filter(|c| c.is_alphabetic());
    !body.contains(' ') && letters().count() >= 2 && letters().all(char::is_uppercase)
}

fn split(body: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    for piece in body.split_inclusive(['*', '~']) {
        literal.push_str(piece.trim_end_matches(['*', '~']));
        let part = match piece.chars().last() {
            Some('*') => Part::Letters,
            Some('~') => Part::Words,
            _ => continue,
        };
        parts.push(Part::Literal(std::mem::take(&mut literal)));
        parts.push(part);
    }
    if !literal.is_empty() {
        parts.push(Part::Literal(literal));
    }
    parts
}

fn skip_words(lower: &str, from: usize, next: &Part) -> Option<usize> {
    let Part::Literal(literal) = next else {
        return None;
    };
    let window = lower[from..].char_indices().take(40).last().map_or(from, |(at, _)| from + at);
    lower[from..window].find(literal.as_str()).map(|at| from + at)
}

pub(super) fn letter_before(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_some_and(char::is_alphanumeric)
}

/// The longest word the engine looks back or ahead over; a longer one is no word.
const LONGEST: usize = 60;

pub(super) fn word_end(text: &str, at: usize) -> usize {
    let letters = text[at..].char_indices().take(LONGEST).take_while(|(_, c)| c.is_alphabetic());
    letters.last().map_or(at, |(offset, c)| at + offset + c.len_utf8())
}

pub(super) fn word_start(text: &str, at: usize) -> usize {
    let letters =
        text[..at].char_indices().rev().take(LONGEST).take_while(|(_, c)| c.is_alphabetic());
    letters.last().map_or(at, |(offset, _)| offset)
}
