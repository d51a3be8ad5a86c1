//! What an organisation has adopted: its routine, the rules in it, and where each rule shows itself.
//!
//! A routine is data. No rule, service, organisation or law is named in the program.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::condition::{Applies, Condition, Facts, Value};
use crate::text::{Lang, Text};

/// The version of the file format that this program reads and writes.
pub const FORMAT: u32 = 1;

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

/// One thing to do, say, check or know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Rule {
    /// Stable across versions; a child's rule with the same key replaces its parent's.
    pub key: String,
    /// A label for grouping and for finding contradictions; never switched on in code.
    pub topic: String,
    pub phase: Phase,
    pub strength: Strength,
    /// Id of the role that acts.
    pub actor: String,
    /// A child routine may tighten it but not loosen it.
    pub locked: bool,
    /// Ids of the source document's rules that this rule carries.
    pub sources: Vec<String>,
    /// The place in the source document.
    pub locator: Option<String>,
    /// The source's own words, in its language and spelling.
    pub quote: Option<String>,
    /// The provision, for rules that come from law: `GDPR art. 13(1)(c)`.
    pub law: Option<String>,
    pub applies: Option<Condition>,
    pub timing: Option<Timing>,
    pub text: Text,
    pub reason: Option<Text>,
    pub outputs: Vec<Output>,
    pub checks: Vec<Check>,
    pub branches: Vec<Branch>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    Readiness,
    Before,
    Invitation,
    Start,
    During,
    After,
    Incident,
    Support,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    Must,
    MustNot,
    Should,
    ShouldNot,
    May,
    MayNeed,
    Info,
}

/// A reminder's moment, counted from an anchor of the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Timing {
    pub anchor: Anchor,
    /// Whole minutes after the anchor; negative before it.
    pub minutes: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    Start,
    End,
}

/// One place where a rule shows itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Output {
    pub channel: Channel,
    /// For `invite_sentence`: where in the invitation.
    pub section: Option<Section>,
    /// A service's task whose steps are shown with it.
    pub task: Option<String>,
    /// The words for this channel; none: the rule's own text.
    pub text: Option<Text>,
    /// For what is read aloud or ticked: the state to confirm, as on a button («Recording is off»).
    pub state: Option<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
// Renamed for the windows, whose bindings have another type called `Channel`.
#[serde(rename = "OutputChannel", rename_all = "snake_case")]
pub enum Channel {
    /// In place before the service may be used at all.
    ReadinessGate,
    /// Shown beside a field of the invitation's form.
    FormField,
    /// To tick before the invitation is sent.
    BeforeCheck,
    InviteSentence,
    InviteAttachment,
    /// A setting to make in the service, ticked after copying.
    SettingStep,
    ReadAloud,
    LiveCheck,
    AfterCheck,
    IncidentStep,
    SupportCard,
    Tip,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    Opening,
    Joining,
    Conduct,
    Privacy,
}

/// Something the program itself can check before the invitation is copied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Check {
    pub primitive: Primitive,
    pub severity: Severity,
    /// For `field_*`: the field of the meeting.
    pub field: Option<String>,
    /// For `field_not_in`, `text_forbid_any`: what is not wanted.
    pub values: Vec<String>,
    /// What the organiser is told; none: the rule's own text.
    pub text: Option<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Primitive {
    /// The field has a value that can be used.
    FieldRequired,
    /// The field has none of the values.
    FieldNotIn,
    /// None of the words occurs in what the organiser wrote.
    TextForbidAny,
    /// The text checker finds no personal data in what the organiser wrote.
    TextDetectPersonal,
    /// Every `readiness_gate` of the routine is confirmed for the service.
    EvidenceValid,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The invitation cannot be copied.
    Block,
    Warn,
    Hint,
}

/// One answer to a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Branch {
    pub key: String,
    /// A service's task whose steps are shown once it is chosen.
    pub task: Option<String>,
    /// Keys of the rules that follow from this answer, and from no other.
    pub then: Vec<String>,
    /// Whether the duty is over with this answer, or stays on the list until it is.
    pub settles: bool,
    pub text: Text,
    /// What the organiser must add (why, where to, which number); none: nothing.
    pub asks: Option<Text>,
}

impl Rule {
    pub fn applies(&self, facts: &Facts) -> Applies {
        self.applies.as_ref().map_or(Applies::Yes, |condition| condition.applies(facts))
    }

    pub fn outputs(&self, channel: Channel) -> impl Iterator<Item = &Output> {
        self.outputs.iter().filter(move |output| output.channel == channel)
    }
}

impl Output {
    /// The words of this output, which are the rule's own unless it has better ones.
    pub fn text<'a>(&'a self, rule: &'a Rule) -> &'a Text {
        self.text.as_ref().unwrap_or(&rule.text)
    }
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
