//! One text of the invitation, read: plain form, tokens, the words of the lists, and what is masked.

use super::finding::Field;
use super::lexicon::{Hit, Lexicon};
use super::plain::Plain;
use super::role::Role;
use super::spans::Spans;
use super::token::{self, Token};

/// Everything the finders look at.
pub(super) struct Document<'a> {
    pub field: Field,
    pub source: &'a str,
    pub plain: Plain,
    pub tokens: Vec<Token>,
    pub hits: Vec<Hit>,
    pub lexicon: &'static Lexicon,
    sentences: Vec<usize>,
    /// Per role, the index into `hits`.
    by_role: Vec<Vec<u32>>,
    masks: Vec<(usize, usize)>,
    settled: Spans,
}

impl<'a> Document<'a> {
    pub fn read(field: Field, source: &'a str, lexicon: &'static Lexicon) -> Self {
        let mut plain = Plain::new(source);
        if field == Field::FileName {
            // Underscores stand for spaces in file names; the offsets stay.
            plain.text = plain.text.replace('_', " ");
            plain.lower = plain.lower.replace('_', " ");
        }
        let (mut tokens, sentences) = token::read(&plain.text);
        let hits = lexicon.hits(&plain.text, &plain.lower, &tokens);
        let mut by_role = vec![Vec::new(); Role::ALL.len()];
        for (index, hit) in (0u32..).zip(&hits) {
            by_role[hit.role as usize].push(index);
            let from = tokens.partition_point(|token| token.end <= hit.start);
            for token in tokens[from..].iter_mut().take_while(|token| token.start < hit.end) {
                token.roles |= hit.role.bit();
            }
        }
        Self {
            field,
            source,
            plain,
            tokens,
            hits,
            lexicon,
            sentences,
            by_role,
            masks: Vec::new(),
            settled: Spans::default(),
        }
    }

    pub fn text(&self) -> &str {
        &self.plain.text
    }

    pub fn word(&self, token: &Token) -> &str {
        &self.plain.text[token.start..token.end]
    }

    pub fn lower(&self, token: &Token) -> &str {
        &self.plain.lower[token.start..token.end]
    }

    pub fn has(&self, index: usize, role: Role) -> bool {
        self.tokens.get(index).is_some_and(|token| token.roles & role.bit() != 0)
    }

    pub fn hits_of(&self, role: Role) -> impl DoubleEndedIterator<Item = &Hit> {
        self.by_role[role as usize].iter().map(|&index| &self.hits[index as usize])
    }

    pub fn mask(&mut self, start: usize, end: usize) {
        self.masks.push((start, end));
    }

    /// Makes the masks noted so far count.
    pub fn settle_masks(&mut self) {
        self.settled = Spans::new(self.masks.clone());
    }

    pub fn is_masked(&self, start: usize, end: usize) -> bool {
        self.settled.touches(start, end)
    }

    /// The sentence around a place.
    pub fn sentence(&self, at: usize) -> (usize, usize) {
        let index = self.sentences.partition_point(|&start| start <= at).max(1);
        (
            self.sentences[index - 1],
            self.sentences.get(index).copied().unwrap_or(self.plain.text.len()),
        )
    }

    /// The nearest word with this role that ends at most `reach` bytes before `at`, and its end.
    pub fn before(&self, role: Role, at: usize, reach: usize) -> Option<&Hit> {
        let indices = &self.by_role[role as usize];
        let upto = indices.partition_point(|&index| self.hits[index as usize].start < at);
        let near = indices[..upto].iter().rev().take(4).map(|&index| &self.hits[index as usize]);
        near.filter(|hit| hit.end <= at && at - hit.end <= reach).max_by_key(|hit| hit.end)
    }

    /// A word with this role that starts at most `reach` bytes after `at`.
    pub fn after(&self, role: Role, at: usize, reach: usize) -> Option<&Hit> {
        let indices = &self.by_role[role as usize];
        let from = indices.partition_point(|&index| self.hits[index as usize].start < at);
        indices
            .get(from)
            .map(|&index| &self.hits[index as usize])
            .filter(|hit| hit.start - at <= reach)
    }

    /// Whether a word with this role stands in the range.
    pub fn within(&self, role: Role, start: usize, end: usize) -> bool {
        self.after(role, start, end.saturating_sub(start)).is_some_and(|hit| hit.start < end)
    }

    pub fn between(&self, start: usize, end: usize) -> &str {
        self.plain.text.get(start..end).unwrap_or("")
    }
}
