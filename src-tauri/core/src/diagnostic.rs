//! What a reader of files reports: where, which field, what is wrong and what is allowed.
//!
//! Not an error: the rest of the file is still read, and all mistakes are told at once.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::Lang;
use crate::words::{Words, arg};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Diagnostic {
    /// Counted from 1.
    pub line: u32,
    /// The way to the field: `rules[3].outputs[0].channel`; empty for the file as a whole.
    pub field: String,
    pub problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Problem {
    /// Not TOML; the reason is the parser's, in English.
    Syntax {
        reason: String,
    },
    /// The file is larger than the limit, in bytes.
    TooLarge {
        limit: u32,
    },
    /// The text, list or nesting is longer than the limit.
    TooLong {
        limit: u32,
    },
    UnknownField {
        allowed: Vec<String>,
    },
    Missing,
    /// Another kind of value is wanted; `wanted` is one of `text`, `texts`, `number`, `yes_no`,
    /// `date`, `word`, `words`, `table`, `tables`, `condition`.
    Wrong {
        wanted: String,
    },
    /// Not one of the words that are allowed here.
    NotAllowed {
        found: String,
        allowed: Vec<String>,
    },
    /// The same key stands in an earlier line.
    Duplicate {
        found: String,
    },
    /// The text lacks the language the routine was written in.
    LacksLanguage {
        language: Lang,
    },
    /// The rule would be seen nowhere.
    NoOutput,
}

impl Diagnostic {
    /// The sentence for the user: place, problem, remedy.
    pub fn say(&self, words: &Words, lang: Lang) -> String {
        let line = arg("line", self.line);
        let field = arg("field", self.field.as_str());
        let message = |key: &str, more: &[(&'static str, String)]| {
            let mut args = vec![line.clone(), field.clone()];
            args.extend(more.iter().map(|(name, value)| arg(name, value.as_str())));
            words.say(lang, key, &args)
        };
        match &self.problem {
            Problem::Syntax { reason } => {
                message("diagnostic-syntax", &[("reason", reason.clone())])
            }
            Problem::TooLarge { limit } => {
                message("diagnostic-too-large", &[("limit", (limit / 1024).to_string())])
            }
            Problem::TooLong { limit } => {
                message("diagnostic-too-long", &[("limit", limit.to_string())])
            }
            Problem::UnknownField { allowed } => {
                message("diagnostic-unknown-field", &[("allowed", allowed.join(", "))])
            }
            Problem::Missing => message("diagnostic-missing", &[]),
            Problem::Wrong { wanted } => {
                let wanted = words.say(lang, &format!("wanted-{}", wanted.replace('_', "-")), &[]);
                message("diagnostic-wrong", &[("wanted", wanted)])
            }
            Problem::NotAllowed { found, allowed } => message(
                "diagnostic-not-allowed",
                &[("found", found.clone()), ("allowed", allowed.join(", "))],
            ),
            Problem::Duplicate { found } => {
                message("diagnostic-duplicate", &[("found", found.clone())])
            }
            Problem::LacksLanguage { language } => {
                message("diagnostic-lacks-language", &[("language", language.code().to_owned())])
            }
            Problem::NoOutput => message("diagnostic-no-output", &[]),
        }
    }
}
