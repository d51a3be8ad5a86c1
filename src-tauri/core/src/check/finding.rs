//! What the checker reports, and what it is told about the organisation.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The confidence from which a finding is shown; below it, it is a hint for a closer look.
pub const SHOWN: f32 = 0.5;

/// What is allowed in the text because the app already knows it, and whom the meeting is about.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Context {
    pub organiser: String,
    pub organisation: String,
    pub org_domains: Vec<String>,
    pub org_phones: Vec<String>,
    pub org_addresses: Vec<String>,
    pub allow: Vec<String>,
    /// Words for the person the meeting is about. They live in memory for one check alone.
    #[serde(skip_serializing)]
    pub about: Vec<String>,
}

impl fmt::Debug for Context {
    /// Never prints `about`: a log line must not carry the name the check protects.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("organiser", &self.organiser)
            .field("organisation", &self.organisation)
            .field("org_domains", &self.org_domains)
            .field("org_phones", &self.org_phones)
            .field("org_addresses", &self.org_addresses)
            .field("allow", &self.allow)
            .field("about", &"<redacted>")
            .finish()
    }
}

/// The part of the invitation a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Subject,
    Body,
    Location,
    FileName,
}

/// What kind of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    NationalId,
    Phone,
    Email,
    StreetAddress,
    BankAccount,
    PersonName,
    Initials,
    PupilClass,
    SpecialCategory,
    SchoolSecrecy,
    CaseNumber,
    ProtectedIdentity,
    AsksForSensitive,
}

impl Category {
    pub const ALL: [Category; 13] = [
        Self::NationalId,
        Self::Phone,
        Self::Email,
        Self::StreetAddress,
        Self::BankAccount,
        Self::PersonName,
        Self::Initials,
        Self::PupilClass,
        Self::SpecialCategory,
        Self::SchoolSecrecy,
        Self::CaseNumber,
        Self::ProtectedIdentity,
        Self::AsksForSensitive,
    ];

    /// The word for the category in Fluent keys.
    pub fn key(self) -> &'static str {
        match self {
            Self::NationalId => "national-id",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::StreetAddress => "street-address",
            Self::BankAccount => "bank-account",
            Self::PersonName => "person-name",
            Self::Initials => "initials",
            Self::PupilClass => "pupil-class",
            Self::SpecialCategory => "special-category",
            Self::SchoolSecrecy => "school-secrecy",
            Self::CaseNumber => "case-number",
            Self::ProtectedIdentity => "protected-identity",
            Self::AsksForSensitive => "asks-for-sensitive",
        }
    }
}

/// How hard the app holds on: stop before sending, warn, or hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Stop,
    Warn,
    Hint,
}

/// The reason as a Fluent key with arguments; neither ever holds the text that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    pub key: String,
    pub args: BTreeMap<String, String>,
}

/// One place in one text, with the reason and what to write instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub category: Category,
    pub field: Field,
    pub start: usize,
    pub end: usize,
    pub confidence: f32,
    pub severity: Severity,
    pub why: Why,
    pub instead: String,
}

/// A finding while the engine still works: a range of the plain text and the evidence for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub category: Category,
    pub start: usize,
    pub end: usize,
    pub confidence: f32,
    pub evidence: &'static str,
}

impl Spot {
    pub fn covers(&self, start: usize, end: usize) -> bool {
        self.start < end && start < self.end
    }
}
