//! The word lists of one language, made ready to be found in one pass over a text.

use super::hash::Quick;
use super::names::Names;
use super::pattern::Pattern;
use super::role::Role;
use super::token::Token;
use crate::text::Lang;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

const LISTS: [&str; 5] = [
    include_str!("../../../../words/health.toml"),
    include_str!("../../../../words/beliefs.toml"),
    include_str!("../../../../words/secrecy.toml"),
    include_str!("../../../../words/protected.toml"),
    include_str!("../../../../words/cues.toml"),
];

/// One word of a list found in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub role: Role,
    pub weak: bool,
    pub start: usize,
    pub end: usize,
}

/// All that is known of one language's words.
pub(super) struct Lexicon {
    pub lang: Lang,
    pub names: Names,
    pub streets: Streets,
    pub abbreviations: HashSet<String>,
    patterns: Vec<Pattern>,
    words: HashMap<String, Vec<u32>, Quick>,
    stems: AhoCorasick,
    /// The patterns that begin with each literal of `stems`.
    begins: Vec<Vec<u32>>,
}

/// How the streets of a language are written.
#[derive(Debug, Default)]
pub(super) struct Streets {
    pub tails: Vec<String>,
    pub weak_tails: Vec<String>,
    pub words: HashSet<String>,
    pub not: HashSet<String>,
}

impl Lexicon {
    /// The lexicon of a language, built at its first use.
    pub fn of(lang: Lang) -> &'static Lexicon {
        static ALL: [LazyLock<Lexicon>; 6] = [
            LazyLock::new(|| Lexicon::build(Lang::Sv)),
            LazyLock::new(|| Lexicon::build(Lang::Nb)),
            LazyLock::new(|| Lexicon::build(Lang::Nn)),
            LazyLock::new(|| Lexicon::build(Lang::Da)),
            LazyLock::new(|| Lexicon::build(Lang::Fi)),
            LazyLock::new(|| Lexicon::build(Lang::En)),
        ];
        &ALL[lang as usize]
    }

    fn build(lang: Lang) -> Self {
        let mut patterns = Vec::new();
        for entry in LISTS.iter().flat_map(|list| entries(list)) {
            let Some(role) = entry.role else { continue };
            let weak = entry.strength.as_deref() == Some("weak");
            let words = entry.words(lang);
            patterns.extend(words.map(|word| Pattern::parse(word, role, weak, lang != Lang::En)));
        }
        let known: Vec<String> = list(include_str!("../../../../words/known.toml"), lang);
        let names =
            Names::build(list(include_str!("../../../../words/ambiguous.toml"), lang), &known);
        patterns.extend(known.iter().filter(|word| !word.chars().all(char::is_alphanumeric)).map(
            |word| Pattern::parse(&format!("{}*", word.to_lowercase()), Role::Known, false, false),
        ));
        let abbreviations =
            list(include_str!("../../../../words/abbreviations.toml"), lang).into_iter().collect();
        Self::index(lang, names, abbreviations, patterns)
    }

    fn index(
        lang: Lang,
        names: Names,
        abbreviations: HashSet<String>,
        patterns: Vec<Pattern>,
    ) -> Self {
        let mut words: HashMap<String, Vec<u32>, Quick> = HashMap::default();
        let mut by_literal: HashMap<&str, Vec<u32>> = HashMap::new();
        for (index, pattern) in (0u32..).zip(&patterns) {
            if pattern.first.is_empty() {
                continue;
            }
            if pattern.is_plain_word() {
                words.entry(pattern.first.clone()).or_default().push(index);
            } else {
                by_literal.entry(&pattern.first).or_default().push(index);
            }
        }
        let (literals, begins): (Vec<&str>, Vec<Vec<u32>>) = by_literal.into_iter().unzip();
        let stems = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(&literals)
            .expect("a few thousand short literals fit");
        let streets = Streets::of(lang);
        Self { lang, names, streets, abbreviations, words, stems, begins, patterns }
    }

    /// Every word of the lists in the text, in reading order.
    pub fn hits(&self, text: &str, lower: &str, tokens: &[Token]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for token in tokens {
            if let Some(found) = self.words.get(&lower[token.start..token.end]) {
                self.keep(found, text, lower, token.start, &mut hits);
            }
        }
        for found in self.stems.find_overlapping_iter(lower) {
            self.keep(
                &self.begins[found.pattern().as_usize()],
                text,
                lower,
                found.start(),
                &mut hits,
            );
        }
        hits.sort_unstable_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end), hit.role as u8));
        hits
    }

    fn keep(&self, found: &[u32], text: &str, lower: &str, at: usize, hits: &mut Vec<Hit>) {
        for &index in found {
            let pattern = &self.patterns[index as usize];
            if let Some((start, end)) = pattern.matches(text, lower, at) {
                hits.push(Hit { role: pattern.role, weak: pattern.weak, start, end });
            }
        }
    }
}

impl Streets {
    fn of(lang: Lang) -> Self {
        let mut streets = Self::default();
        let prefix = match lang {
            Lang::Sv => "sv",
            Lang::Nb | Lang::Nn => "no",
            Lang::Da => "da",
            Lang::Fi => "fi",
            Lang::En => "en",
        };
        let rows: Rows = toml::from_str(include_str!("../../../../words/streets.toml"))
            .expect("a shipped list parses");
        for entry in rows.entry {
            for (field, words) in entry.lists {
                match field.strip_prefix(prefix) {
                    Some("_tail") => streets.tails.extend(words),
                    Some("_weak_tail") => streets.weak_tails.extend(words),
                    Some("_word") => streets.words.extend(words),
                    Some("_not") => streets.not.extend(words),
                    _ => {}
                }
            }
        }
        streets
    }
}

#[derive(Deserialize)]
struct Rows {
    entry: Vec<Row>,
}

/// One `[[entry]]` of a word list.
#[derive(Deserialize)]
struct Row {
    #[serde(rename = "use")]
    role: Option<Role>,
    strength: Option<String>,
    #[serde(rename = "why")]
    _why: String,
    #[serde(flatten)]
    lists: HashMap<String, Vec<String>>,
}

impl Row {
    fn words(&self, lang: Lang) -> impl Iterator<Item = &String> {
        let groups: &[&str] = match lang {
            Lang::Sv => &["all", "sc", "sv"],
            // The two written forms of Norwegian share services and law, and writers mix them.
            Lang::Nb | Lang::Nn => &["all", "sc", "no", "nb", "nn"],
            Lang::Da => &["all", "sc", "da"],
            Lang::Fi => &["all", "fi"],
            Lang::En => &["all", "en"],
        };
        groups.iter().filter_map(|group| self.lists.get(*group)).flatten()
    }
}

fn entries(text: &str) -> Vec<Row> {
    let rows: Rows = toml::from_str(text).expect("a shipped list parses");
    rows.entry
}

fn list(text: &str, lang: Lang) -> Vec<String> {
    entries(text).iter().flat_map(|entry| entry.words(lang).cloned().collect::<Vec<_>>()).collect()
}
