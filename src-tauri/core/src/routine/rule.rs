//! One rule: how strong it is, for which meetings, where it shows itself, and what can be answered.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::condition::{Applies, Condition, Facts};
use crate::text::Text;

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
    /// For `form_field`: the field it is shown beside.
    pub field: Option<String>,
    /// A service's task whose steps are shown with it.
    pub task: Option<String>,
    /// For `readiness_gate`: what must be in place, as in `processor-agreement`. The gate of a
    /// routine takes the place of the law's gate for the same item.
    pub item: Option<String>,
    /// For `incident_step`: the step of a drill whose words it takes.
    pub drill: Option<String>,
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
    /// To see to while people are let in.
    LetIn,
    ReadAloud,
    /// To keep an eye on while the meeting runs.
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
    /// The organiser has one of the roles in `values`; others ask one of those for the meeting.
    RoleIn,
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
