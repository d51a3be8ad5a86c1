//! Names of persons: each capitalised word is scored by the name lists and by the words around it.

use super::allowed::Allowed;
use super::document::Document;
use super::finding::{Category, Spot};
use super::names::Name;
use super::role::Role;
use super::spans::Spans;
use super::token::{Shape, Token};
use crate::text::Lang;
use std::collections::HashSet;

/// A word at or above this score is a name.
const ENOUGH: f32 = 3.0;

/// Finds the names in all texts; a name found in one is known in the others.
pub(super) fn find(documents: &[Document<'_>], allowed: &Allowed, spots: &mut [Vec<Spot>]) {
    let scripture =
        documents.iter().any(|document| document.hits_of(Role::Scripture).next().is_some());
    let speaks = |role| documents.iter().any(|document| document.hits_of(role).next().is_some());
    let personal = speaks(Role::Person) && !speaks(Role::General);
    let reading = |(document, found): (_, &Vec<Spot>)| Reading {
        scripture,
        personal,
        ..Reading::new(document, allowed, found)
    };
    let readings: Vec<Reading<'_>> = documents.iter().zip(spots.iter()).map(reading).collect();
    let mut people: HashSet<String> = HashSet::new();
    for reading in &readings {
        people.extend(reading.sure());
    }
    for (reading, found) in readings.iter().zip(spots) {
        found.extend(reading.spots(&people));
    }
}

/// One text with what the lists say about each of its words.
pub(super) struct Reading<'a> {
    pub(super) document: &'a Document<'a>,
    pub(super) names: Vec<Option<Name>>,
    /// Words that cannot be a name here: masked, framed, the organiser's.
    pub(super) closed: Vec<bool>,
    /// Whether the invitation speaks of the Bible.
    pub(super) scripture: bool,
    /// Whether it speaks of one person: a pronoun, a mother, a diagnosis.
    pub(super) personal: bool,
}

impl<'a> Reading<'a> {
    fn new(document: &'a Document<'a>, allowed: &Allowed, found: &[Spot]) -> Self {
        let lexicon = document.lexicon;
        let worth = |index: usize, token: &Token| {
            token.is_capital() || token.shape == Shape::Lower && is_cued_lower(document, index)
        };
        let names = document.tokens.iter().enumerate().map(|(index, token)| {
            worth(index, token)
                .then(|| lexicon.names.find(document.lower(token), lexicon.lang))
                .flatten()
        });
        let names: Vec<Option<Name>> = names.collect();
        let busy = Spans::of(found);
        let closed = document.tokens.iter().map(|token| {
            document.is_masked(token.start, token.end)
                || allowed.is_organiser(document.lower(token))
                || busy.touches(token.start, token.end)
        });
        let mut reading =
            Self { document, names, closed: closed.collect(), scripture: false, personal: false };
        reading.close_frames();
        reading
    }

    /// Given names found beyond doubt, to be recognised again with less evidence.
    fn sure(&self) -> impl Iterator<Item = String> + '_ {
        (0..self.document.tokens.len())
            .filter(|&index| self.score(index) >= ENOUGH)
            .map(|index| self.base(index))
    }

    fn base(&self, index: usize) -> String {
        self.names[index].as_ref().map_or_else(
            || self.document.lower(&self.document.tokens[index]).to_owned(),
            |name| name.base.clone(),
        )
    }

    fn spots(&self, people: &HashSet<String>) -> Vec<Spot> {
        let mut found = Vec::new();
        let mut index = 0;
        while index < self.document.tokens.len() {
            let score = self.score(index);
            let again = !self.closed[index] && self.is_again(index, people);
            if score < ENOUGH && !again {
                index += 1;
                continue;
            }
            let end = self.whole_name(index);
            let (start, to) = (self.document.tokens[index].start, self.document.tokens[end].end);
            let confidence = if again { 0.8 } else { (0.45 + score * 0.1).min(0.95) };
            found.push(Spot {
                category: Category::PersonName,
                start,
                end: to,
                confidence,
                evidence: if self.names[index].is_some() { "name" } else { "cue" },
            });
            index = end + 1;
        }
        found
    }

    /// A person already found, written again, also in a form the lists do not know.
    fn is_again(&self, index: usize, people: &HashSet<String>) -> bool {
        let token = &self.document.tokens[index];
        let lower = self.document.lower(token);
        if !token.is_capital() {
            return token.end - token.start >= 5
                && people.contains(lower)
                && !self.is_common(index);
        }
        if token.end - token.start < 3 {
            return false;
        }
        people.contains(lower)
            || self.names[index].as_ref().is_some_and(|name| people.contains(&name.base))
            || lower
                .strip_suffix('s')
                .is_some_and(|base| people.contains(base.trim_end_matches('\'')))
    }

    /// Surnames and further given names that belong to the same person.
    fn whole_name(&self, index: usize) -> usize {
        let tokens = &self.document.tokens;
        let mut end = index;
        while end + 1 < tokens.len() && end - index < 3 {
            let gap = self.document.between(tokens[end].end, tokens[end + 1].start);
            let next = &tokens[end + 1];
            let name_like = self.names[end + 1].is_some()
                || next.shape == Shape::Capital && gap == "-"
                || next.shape == Shape::Capital && !self.is_common(end + 1);
            if !matches!(gap, " " | "-")
                || !next.is_capital()
                || self.closed[end + 1]
                || !name_like
                || next.opens
            {
                break;
            }
            end += 1;
        }
        end
    }
}

/// Only lower-case words with a cue are looked up at all; it keeps the engine fast and quiet.
fn is_cued_lower(document: &Document<'_>, index: usize) -> bool {
    let cues = Role::BeforeName.bit() | Role::TowardName.bit() | Role::Greeting.bit();
    let before = index > 0 && document.tokens[index - 1].roles & cues != 0;
    let followed = document.tokens.get(index + 1).is_some_and(|next| {
        next.shape == Shape::Number
            || document.has(index + 1, Role::Kin)
            || next.end - next.start <= 4
    });
    before || followed || document.lexicon.lang == Lang::Fi && document.has(index + 1, Role::Kin)
}
