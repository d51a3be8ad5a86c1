//! How much speaks for a word being a person's name: the lists, the words around it, a class.

use super::finding::Field;
use super::names::{Kind, Name};
use super::person::Reading;
use super::role::Role;
use super::token::Shape;
use crate::text::Lang;

impl Reading<'_> {
    /// Words with a part in the lists are not names, unless they are listed as such.
    pub(super) fn is_common(&self, index: usize) -> bool {
        let roles = self.document.tokens[index].roles;
        let neutral = Role::Kin.bit() | Role::Known.bit();
        roles & !neutral != 0
            || self
                .document
                .lexicon
                .names
                .known
                .contains(self.document.lower(&self.document.tokens[index]))
    }

    pub(super) fn score(&self, index: usize) -> f32 {
        let token = &self.document.tokens[index];
        if self.closed[index]
            || token.shape == Shape::Number
            || token.shape == Shape::Mixed
            || token.end - token.start < 2
        {
            return 0.0;
        }
        match (&self.names[index], token.shape) {
            (Some(name), Shape::Lower) => self.lower_score(index, name),
            (Some(name), _) => self.listed_score(index, name),
            (None, Shape::Capital) => self.unknown_score(index),
            _ => 0.0,
        }
    }

    pub(super) fn listed_score(&self, index: usize, name: &Name) -> f32 {
        let token = &self.document.tokens[index];
        let shouted = token.shape == Shape::Capitals;
        let scripture = self.is_scriptural(&name.base);
        let kind = if shouted
            && (token.end - token.start < 4
                || self.document.lexicon.abbreviations.contains(self.document.word(token)))
        {
            return 0.0;
        } else if scripture {
            Kind::Ambiguous
        } else {
            name.kind
        };
        let common = self.is_common(index) && kind != Kind::Given;
        let mut score = match kind {
            _ if common || shouted => 1.0,
            Kind::Given => 3.0,
            Kind::SureSurname => 3.0,
            Kind::Rare | Kind::Surname => 1.5,
            Kind::Ambiguous => 1.0,
        };
        if self.is_common(index) && name.inflected {
            return 0.0;
        }
        if kind == Kind::Rare && !token.opens && !common && self.document.lexicon.lang != Lang::En {
            score += 1.5;
        }
        if self.document.has(index, Role::Collective) {
            return 0.0;
        }
        score += self.neighbours(index) + self.cues(index, kind);
        if kind != Kind::Given && name.inflected {
            score += if kind == Kind::Ambiguous { 0.5 } else { 0.0 };
        }
        if token.opens && kind == Kind::Ambiguous && score < 4.0 {
            score -= 1.0;
        }
        score
    }

    /// Names of the Bible, in a text about the Bible.
    pub(super) fn is_scriptural(&self, base: &str) -> bool {
        const NAMES: [&str; 34] = [
            "maria", "johannes", "markus", "lukas", "matteus", "peter", "petrus", "pietari",
            "paulus", "paul", "paavali", "jakob", "jaakob", "josef", "joosef", "david", "daavid",
            "daniel", "samuel", "elias", "elia", "moses", "mooses", "abraham", "isak", "adam",
            "eva", "noa", "noah", "mark", "luke", "john", "matthew", "joel",
        ];
        self.scripture && NAMES.contains(&base)
    }

    /// A listed name right beside, or across «och», makes a name likelier.
    pub(super) fn neighbours(&self, index: usize) -> f32 {
        let after = (index + 1 < self.names.len() && !self.document.tokens[index + 1].opens)
            .then(|| self.beside(index, index + 1));
        let before = (index > 0 && !self.document.tokens[index].opens)
            .then(|| self.beside(index - 1, index - 1));
        let best = after.unwrap_or(0.0).max(before.unwrap_or(0.0));
        if best > 0.0 { best } else { self.across_and(index) }
    }

    pub(super) fn beside(&self, first: usize, other: usize) -> f32 {
        let gap = self
            .document
            .between(self.document.tokens[first].end, self.document.tokens[first + 1].start);
        if !matches!(gap, " " | "-")
            || self.closed[other]
            || self.document.tokens[other].shape != Shape::Capital
        {
            return 0.0;
        }
        match &self.names[other] {
            Some(name) if name.kind == Kind::Ambiguous => 1.0,
            Some(_) => 2.0,
            None => 0.0,
        }
    }

    pub(super) fn across_and(&self, index: usize) -> f32 {
        let and = |at: usize| {
            matches!(
                self.document.lower(&self.document.tokens[at]),
                "och" | "og" | "ja" | "and" | "sekä" | "samt"
            )
        };
        let named = |at: usize| {
            !self.closed[at]
                && self.document.tokens[at].is_capital()
                && self.names[at].as_ref().is_some_and(|name| name.kind == Kind::Given)
        };
        let after = index + 2 < self.names.len() && and(index + 1) && named(index + 2);
        let before = index >= 2 && and(index - 1) && named(index - 2);
        if after || before { 2.0 } else { 0.0 }
    }

    pub(super) fn cues(&self, index: usize, kind: Kind) -> f32 {
        let document = self.document;
        let mut score = 0.0;
        if self.has_class(index) {
            score += 3.0;
        }
        if let Some(before) = self.cue_before(index) {
            score +=
                if document.has(before, Role::BeforeName) || document.has(before, Role::Greeting) {
                    2.5
                } else if document.has(before, Role::TowardName)
                    && (self.meets(before) || kind == Kind::Surname || kind == Kind::SureSurname)
                {
                    2.0
                } else {
                    0.0
                };
        }
        let possessive = self.names[index].as_ref().is_some_and(|name| name.inflected);
        if possessive && document.has(index + 1, Role::Kin) && self.touches(index) {
            score += 2.0;
        }
        score
    }

    /// The word before, across a colon but not across a sentence.
    pub(super) fn cue_before(&self, index: usize) -> Option<usize> {
        let before = index.checked_sub(1)?;
        let gap = self
            .document
            .between(self.document.tokens[before].end, self.document.tokens[index].start);
        matches!(gap, " " | ": " | ". " | "\n" | ":").then_some(before)
    }

    /// «samtal med», «møte om»: the cue follows a word for a meeting, or is a call itself.
    pub(super) fn meets(&self, cue: usize) -> bool {
        let document = self.document;
        let called = document.has(cue, Role::PhoneWord) || document.has(cue, Role::MeetingNoun);
        called || cue > 0 && document.has(cue - 1, Role::MeetingNoun) || cue == 0
    }

    /// A name in lower case: only listed, unambiguous and with a cue right beside.
    pub(super) fn lower_score(&self, index: usize, name: &Name) -> f32 {
        let document = self.document;
        let token = &document.tokens[index];
        if name.kind != Kind::Given || token.end - token.start < 4 || self.is_common(index) {
            return 0.0;
        }
        let possessive =
            name.inflected && document.has(index + 1, Role::Kin) && self.touches(index);
        let before = self.cue_before(index).is_some_and(|before| {
            document.has(before, Role::BeforeName)
                || document.has(before, Role::Greeting)
                || document.has(before, Role::TowardName)
                    && (self.meets(before) || !document.text().contains(char::is_uppercase))
        });
        if possessive || before || self.has_class(index) { 3.2 } else { 0.0 }
    }

    /// An unlisted capitalised word is a name only right after a word such as «mamma», or with a class.
    pub(super) fn unknown_score(&self, index: usize) -> f32 {
        let document = self.document;
        let token = &document.tokens[index];
        if token.end - token.start < 3 || self.is_common(index) {
            return 0.0;
        }
        let Some(before) = self.cue_before(index) else {
            return 0.0;
        };
        // A capital that opens a sentence says nothing; after «Mor: » it does.
        if token.opens && document.between(document.tokens[before].end, token.start) != ": " {
            return 0.0;
        }
        let cue = &document.tokens[before];
        let title = matches!(
            document.lower(cue),
            "mr" | "mrs"
                | "ms"
                | "miss"
                | "dr"
                | "fru"
                | "herr"
                | "hr"
                | "mor"
                | "far"
                | "mamma"
                | "pappa"
                | "äiti"
                | "isä"
        );
        let named = document.has(before, Role::BeforeName) && (cue.shape == Shape::Lower || title);
        let greeted = document.has(before, Role::Greeting)
            && document.text()[token.end..].starts_with([',', '!', '\n']);
        let classed = self.has_class(index)
            && document.field != Field::FileName
            && (document.has(before, Role::TowardName) || cue.shape == Shape::Lower);
        // «möte om», «ang.»: in an invitation that is about somebody, the next name is that person's.
        let about = matches!(
            document.lower(cue),
            "om" | "ang"
                | "angående"
                | "vedr"
                | "vedrørende"
                | "gällande"
                | "rörande"
                | "gjelder"
                | "gjeld"
                | "about"
                | "regarding"
                | "concerning"
        );
        let met = about
            && self.personal
            && token.shape == Shape::Capital
            && (before == 0 || document.has(before - 1, Role::MeetingNoun));
        if named || greeted || classed || met { 3.0 } else { 0.0 }
    }
}
