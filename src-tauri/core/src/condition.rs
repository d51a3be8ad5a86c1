//! Which meetings a rule is for.
//!
//! A condition compares facts of the meeting with values. A fact nobody knows makes the answer
//! unknown: the rule is then shown as «check whether this applies», never dropped silently.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

/// The value of one fact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum Value {
    Bool(bool),
    Number(i32),
    Word(String),
    Words(Vec<String>),
}

/// What is known of a meeting, by the name of the fact.
pub type Facts = BTreeMap<String, Value>;

/// Facts that every meeting or organisation has; a routine adds its own by its questions.
pub const BUILT_IN_FACTS: [&str; 11] = [
    "audience",
    "country",
    "languages",
    "legal_basis",
    "link_known",
    "meeting_type",
    "organisation_kind",
    "participant_count",
    "public_authority",
    REPLACES_EARLIER,
    "service",
];
/// The invitation takes the place of one that went out before.
pub const REPLACES_EARLIER: &str = "replaces_earlier";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum Condition {
    All { all: Vec<Condition> },
    Any { any: Vec<Condition> },
    Not { not: Box<Condition> },
    Is(Comparison),
}

/// One fact against one value or list, as in `{ fact = "service", in = ["x", "y"] }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Comparison {
    pub fact: String,
    #[serde(flatten)]
    pub test: Test,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Test {
    Eq(Value),
    Ne(Value),
    In(Vec<Value>),
    Nin(Vec<Value>),
    Lt(i32),
    Le(i32),
    Gt(i32),
    Ge(i32),
    /// The fact is a list that has this word.
    Has(String),
}

/// Whether a rule is for this meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Applies {
    Yes,
    No,
    Unknown,
}

impl Condition {
    pub fn applies(&self, facts: &Facts) -> Applies {
        match self {
            Condition::All { all } => {
                fold(all.iter().map(|part| part.applies(facts)), Applies::No, Applies::Yes)
            }
            Condition::Any { any } => {
                fold(any.iter().map(|part| part.applies(facts)), Applies::Yes, Applies::No)
            }
            Condition::Not { not } => match not.applies(facts) {
                Applies::Yes => Applies::No,
                Applies::No => Applies::Yes,
                Applies::Unknown => Applies::Unknown,
            },
            Condition::Is(comparison) => match facts.get(&comparison.fact) {
                Some(value) => answer(comparison.test.holds(value)),
                None => Applies::Unknown,
            },
        }
    }

    /// The facts it asks for, in order of appearance.
    pub fn facts(&self) -> Vec<&str> {
        match self {
            Condition::All { all: parts } | Condition::Any { any: parts } => {
                parts.iter().flat_map(Condition::facts).collect()
            }
            Condition::Not { not } => not.facts(),
            Condition::Is(comparison) => vec![&comparison.fact],
        }
    }
}

/// `decides` wins over unknown, unknown wins over `otherwise` (Kleene's three values).
fn fold(parts: impl Iterator<Item = Applies>, decides: Applies, otherwise: Applies) -> Applies {
    let mut result = otherwise;
    for part in parts {
        if part == decides {
            return decides;
        }
        if part == Applies::Unknown {
            result = Applies::Unknown;
        }
    }
    result
}

fn answer(holds: bool) -> Applies {
    if holds { Applies::Yes } else { Applies::No }
}

impl Test {
    fn holds(&self, value: &Value) -> bool {
        let number = || if let Value::Number(number) = value { Some(*number) } else { None };
        match self {
            Test::Eq(wanted) => value == wanted,
            Test::Ne(wanted) => value != wanted,
            Test::In(wanted) => wanted.contains(value),
            Test::Nin(wanted) => !wanted.contains(value),
            Test::Lt(limit) => number().is_some_and(|number| number < *limit),
            Test::Le(limit) => number().is_some_and(|number| number <= *limit),
            Test::Gt(limit) => number().is_some_and(|number| number > *limit),
            Test::Ge(limit) => number().is_some_and(|number| number >= *limit),
            Test::Has(word) => matches!(value, Value::Words(words) if words.contains(word)),
        }
    }
}
