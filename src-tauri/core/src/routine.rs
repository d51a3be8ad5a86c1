//! What an organisation has adopted: its routine, the rules in it, and where each rule shows itself.
//!
//! A routine is data. No rule, service, organisation or law is named in the program.

mod permission;
mod rule;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::condition::{Condition, Facts, Value};
use crate::text::{Lang, Text};

pub use permission::{DataClass, Medium, Permission, Verdict};
pub use rule::*;

/// The version of the file format that this program reads and writes.
pub const FORMAT: u32 = 1;

/// Fields of the invitation's form that can have help beside them.
pub const FORM_FIELDS: [&str; 9] = [
    "audience",
    "languages",
    "legal_basis",
    "link",
    "meeting_type",
    "message",
    "purpose",
    "service",
    "title",
];

/// One version of one organisation's routine; never changed once in force.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Routine {
    pub format: u32,
    /// Lower-case words joined by hyphens; stays the same from version to version.
    pub id: String,
    pub version: u32,
    pub original_language: Lang,
    #[specta(type = Option<String>)]
    pub adopted_on: Option<Date>,
    #[specta(type = Option<String>)]
    pub valid_from: Option<Date>,
    #[specta(type = Option<String>)]
    pub valid_to: Option<Date>,
    /// The day after which the routine counts as overdue for review.
    #[specta(type = Option<String>)]
    pub review_by: Option<Date>,
    /// Ids of the services it is for; empty: any service.
    pub services: Vec<String>,
    pub title: Text,
    /// The role or body that adopted it, never a person's name.
    pub adopted_by: Option<Text>,
    pub change_note: Option<Text>,
    pub organisation: Organisation,
    pub source: Source,
    pub parents: Vec<Parent>,
    pub roles: Vec<Role>,
    pub meeting_types: Vec<MeetingType>,
    pub questions: Vec<Question>,
    /// The organisation's own scale of data, from the freest to the most protected.
    pub data_classes: Vec<DataClass>,
    /// What may carry which data; what is not said is not known.
    pub permissions: Vec<Permission>,
    pub rules: Vec<Rule>,
}

/// Whom the organiser acts for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Organisation {
    pub name: String,
    pub kind: OrganisationKind,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Whether GDPR art. 6(1), last sentence, is about it.
    pub public_authority: bool,
    /// An `https` address, or empty as long as nobody has filled it in.
    pub privacy_policy_url: String,
    /// Id of the legal basis that meetings rest on unless their type says otherwise.
    pub default_legal_basis: Option<String>,
    pub contacts: Vec<Contact>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    Municipality,
    School,
    Parish,
    Association,
    Health,
    University,
    State,
    Company,
    Other,
}

/// Where to turn: a function of the organisation, never a private person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Contact {
    /// `data_protection_officer`, `incident`, `it`, `records` or `support`.
    pub role: String,
    /// Address, telephone number or web page; empty as long as nobody has filled it in.
    pub address: String,
    pub title: Text,
}

/// The document that the routine puts into other words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Source {
    pub title: String,
    pub publisher: String,
    pub file: Option<String>,
    pub url: Option<String>,
    pub language: Lang,
    #[specta(type = Option<String>)]
    pub published_on: Option<Date>,
    /// For a copy: the id and version of the routine it started from.
    pub based_on: Option<String>,
    /// What to know about the document: its age, dead links, old names of authorities.
    pub note: Option<Text>,
}

/// Another routine or document that this one stands on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Parent {
    /// Id of a routine, where Klubba has it.
    pub id: Option<String>,
    pub mode: ParentMode,
    pub title: Text,
    pub url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ParentMode {
    AlsoApplies,
    BasedOn,
    Replaces,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Role {
    pub id: String,
    /// An organiser can have it; others, such as «everyone in the meeting», only act in rules.
    pub can_be_chosen: bool,
    pub title: Text,
}

/// A kind of meeting with the defaults it brings along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingType {
    pub id: String,
    pub minutes: u32,
    pub audience: Audience,
    pub legal_basis: Option<String>,
    /// Services it may be held in; empty: all of the routine's.
    pub services: Vec<String>,
    /// Facts that hold for every meeting of this type.
    pub facts: BTreeMap<String, bool>,
    pub title: Text,
    /// The purpose of the processing, proposed to the organiser.
    pub purpose: Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    Guardians,
    Internal,
    External,
    Public,
}

/// Something the organiser is asked because rules depend on it; the answer becomes a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Question {
    pub fact: String,
    /// The answer until the organiser gives another; none: unknown until answered.
    pub default: Option<bool>,
    pub applies: Option<Condition>,
    pub text: Text,
}

impl MeetingType {
    /// Whether a purpose is the one that is proposed, in whatever language.
    pub fn proposes(&self, purpose: &str) -> bool {
        self.purpose.0.values().any(|proposed| proposed == purpose)
    }
}

impl Routine {
    pub fn rule(&self, key: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.key == key)
    }

    /// The verdict on a service, class of data and medium: the last that speaks of all three.
    pub fn permission(&self, service: &str, data: &str, medium: Medium) -> Option<&Permission> {
        self.permissions.iter().rev().find(|own| own.is_about(service, data, medium))
    }

    pub fn meeting_type(&self, id: &str) -> Option<&MeetingType> {
        self.meeting_types.iter().find(|meeting_type| meeting_type.id == id)
    }

    /// Facts that come with the organisation, before anything is known of a meeting.
    pub fn facts(&self) -> Facts {
        let organisation = &self.organisation;
        Facts::from([
            ("country".to_owned(), Value::Word(organisation.country.clone())),
            ("organisation_kind".to_owned(), Value::Word(organisation.kind.word().to_owned())),
            ("public_authority".to_owned(), Value::Bool(organisation.public_authority)),
        ])
    }
}

impl OrganisationKind {
    /// The word for it in conditions and files.
    pub fn word(self) -> &'static str {
        match self {
            OrganisationKind::Municipality => "municipality",
            OrganisationKind::School => "school",
            OrganisationKind::Parish => "parish",
            OrganisationKind::Association => "association",
            OrganisationKind::Health => "health",
            OrganisationKind::University => "university",
            OrganisationKind::State => "state",
            OrganisationKind::Company => "company",
            OrganisationKind::Other => "other",
        }
    }
}

impl Audience {
    pub const ALL: [Audience; 4] =
        [Audience::Guardians, Audience::Internal, Audience::External, Audience::Public];

    /// The word for it in conditions and files.
    pub fn word(self) -> &'static str {
        match self {
            Audience::Guardians => "guardians",
            Audience::Internal => "internal",
            Audience::External => "external",
            Audience::Public => "public",
        }
    }
}
