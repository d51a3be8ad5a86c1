//! What was found, in words: first whether the history is whole, then what is not, then what this
//! does not show.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Finding, Known, NotReadable, Verdict};
use crate::export::Format;
use crate::text::Lang;
use crate::words::{Words, arg};

/// More of the same kind are counted, not listed.
const MAX_ROWS: usize = 200;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Report {
    /// Nothing was found.
    pub whole: bool,
    /// The one sentence.
    pub summary: String,
    pub format: Format,
    /// UTC, RFC 3339.
    #[specta(type = Option<String>)]
    pub made_at: Option<jiff::Timestamp>,
    /// Entries in the chain, and how many of them are shown, left out, purged.
    pub count: u32,
    pub shown: u32,
    pub left_out: u32,
    pub purged: u32,
    /// The whole hash, and its short form with the count.
    pub head: String,
    pub head_short: String,
    pub public_key: String,
    pub key_is_given: bool,
    pub findings: Vec<FindingRow>,
    /// Findings that are not listed.
    pub more: u32,
    /// What the result does not show, and what would.
    pub notes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FindingRow {
    /// Stable, for programs.
    pub kind: String,
    /// The first entry it is about.
    pub number: Option<u32>,
    /// The last, where there are several.
    pub to: Option<u32>,
    pub text: String,
}

impl Finding {
    /// The stable word for the kind.
    pub fn word(&self) -> &'static str {
        match self {
            Finding::Key => "key",
            Finding::Seal => "seal",
            Finding::Surroundings => "surroundings",
            Finding::Head => "head",
            Finding::Content(_) => "content",
            Finding::Hash(_) => "hash",
            Finding::NoEntry(_) => "no_entry",
            Finding::Spliced(_) => "spliced",
            Finding::Missing(..) => "missing",
            Finding::Repeated(_) => "repeated",
            Finding::Order(_) => "order",
            Finding::Cut(..) => "cut",
            Finding::Beyond(_) => "beyond",
            Finding::Rewritten => "rewritten",
            Finding::Unaccounted(_) => "unaccounted",
            Finding::Withheld(_) => "withheld",
            Finding::PreviousHead => "previous_head",
            Finding::KeptHead(_) => "kept_head",
        }
    }

    fn numbers(&self) -> (Option<u32>, Option<u32>) {
        match *self {
            Finding::Missing(from, to) | Finding::Cut(from, to) => (Some(from), Some(to)),
            Finding::Content(number)
            | Finding::Hash(number)
            | Finding::Spliced(number)
            | Finding::Repeated(number)
            | Finding::Order(number)
            | Finding::Beyond(number)
            | Finding::Unaccounted(number)
            | Finding::Withheld(number) => (Some(number), None),
            Finding::NoEntry(place) => (u32::try_from(place).ok(), None),
            _ => (None, None),
        }
    }

    fn row(&self, known: &Known, words: &Words, lang: Lang) -> FindingRow {
        let (number, to) = self.numbers();
        let is_one = to.is_none() || to == number;
        let mut key = format!("verify-{}", self.word().replace('_', "-"));
        if !is_one {
            key.push_str("-several");
        }
        let kept = match self {
            Finding::KeptHead(index) => known.heads.get(*index),
            _ => None,
        };
        let kept = kept.map(|kept| kept.to_string()).unwrap_or_default();
        let place = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
        let (first, last) = (place(number), place(to));
        let args =
            [arg("number", first.as_str()), arg("to", last.as_str()), arg("head", kept.as_str())];
        let text = words.say(lang, &key, &args);
        FindingRow { kind: self.word().to_owned(), number, to, text }
    }
}

impl Verdict {
    pub fn report(&self, known: &Known, words: &Words, lang: Lang) -> Report {
        let whole = self.findings.is_empty();
        let rows = self.findings.iter().take(MAX_ROWS);
        let more = self.findings.len().saturating_sub(MAX_ROWS);
        let mut notes = Vec::new();
        let mut note = |key: &str| notes.push(words.say(lang, key, &[]));
        if self.rewritten && whole {
            note("verify-note-rewritten");
        }
        if self.is_filtered {
            note("verify-note-filtered");
        }
        if !self.is_given_key {
            note("verify-note-own-key");
        }
        if self.kept_heads == 0 {
            note("verify-note-no-head");
        }
        let count = self.head.count.to_string();
        let key = if whole { "verify-whole" } else { "verify-not-whole" };
        Report {
            whole,
            summary: words.say(lang, key, &[arg("count", count.as_str())]),
            format: self.format,
            made_at: self.made_at,
            count: self.head.count,
            shown: self.shown,
            left_out: self.left_out,
            purged: self.purged,
            head: self.head.hash.to_string(),
            head_short: self.head.short(),
            public_key: self.public_key.to_string(),
            key_is_given: self.is_given_key,
            findings: rows.map(|finding| finding.row(known, words, lang)).collect(),
            more: u32::try_from(more).unwrap_or(u32::MAX),
            notes,
        }
    }
}

impl NotReadable {
    /// A history that is not whole, and too spoilt to say more of it.
    pub fn report(&self, words: &Words, lang: Lang) -> Option<Report> {
        let NotReadable::Spoilt { format, .. } = *self else { return None };
        let text = self.say(words, lang);
        let finding = FindingRow { kind: "spoilt".to_owned(), number: None, to: None, text };
        Some(Report {
            whole: false,
            summary: words.say(lang, "verify-not-whole", &[arg("count", "0")]),
            format,
            made_at: None,
            count: 0,
            shown: 0,
            left_out: 0,
            purged: 0,
            head: String::new(),
            head_short: String::new(),
            public_key: String::new(),
            key_is_given: false,
            findings: vec![finding],
            more: 0,
            notes: Vec::new(),
        })
    }

    /// What is wrong with the file, and what to do.
    pub fn say(&self, words: &Words, lang: Lang) -> String {
        match self {
            NotReadable::NoHistory => words.say(lang, "verify-no-history", &[]),
            NotReadable::Spoilt { line, .. } => {
                words.say(lang, "verify-spoilt", &[arg("line", line.to_string().as_str())])
            }
            NotReadable::Newer => words.say(lang, "verify-newer", &[]),
            NotReadable::NotText { line } | NotReadable::Damaged { line } => {
                words.say(lang, "verify-damaged", &[arg("line", line.to_string().as_str())])
            }
        }
    }
}
