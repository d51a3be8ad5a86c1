//! What may carry which data in which service, as the routine says it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::Text;

/// A class of data on the organisation's own scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DataClass {
    pub id: String,
    pub title: Text,
}

/// One verdict: these services, this class of data, these media.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Permission {
    /// Ids of services; empty: all of the routine's.
    pub services: Vec<String>,
    /// Id of a data class; none: whatever the data.
    pub data: Option<String>,
    pub media: Vec<Medium>,
    pub verdict: Verdict,
    /// Key of the rule where it stands.
    pub rule: String,
}

/// What carries data in a meeting, and before and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    Speech,
    Video,
    Screen,
    Chat,
    Files,
    Poll,
    Recording,
    Transcript,
    AiSummary,
    Publishing,
    Invitation,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
// Renamed for the windows, whose bindings have another type called `Verdict`.
#[serde(rename = "PermissionVerdict", rename_all = "snake_case")]
pub enum Verdict {
    Allow,
    Deny,
    /// Only as the rule says.
    WithConditions,
}

impl Medium {
    pub const ALL: [Medium; 11] = [
        Medium::Speech,
        Medium::Video,
        Medium::Screen,
        Medium::Chat,
        Medium::Files,
        Medium::Poll,
        Medium::Recording,
        Medium::Transcript,
        Medium::AiSummary,
        Medium::Publishing,
        Medium::Invitation,
    ];

    /// The word for it in files and keys.
    pub fn word(self) -> &'static str {
        match self {
            Medium::Speech => "speech",
            Medium::Video => "video",
            Medium::Screen => "screen",
            Medium::Chat => "chat",
            Medium::Files => "files",
            Medium::Poll => "poll",
            Medium::Recording => "recording",
            Medium::Transcript => "transcript",
            Medium::AiSummary => "ai_summary",
            Medium::Publishing => "publishing",
            Medium::Invitation => "invitation",
        }
    }
}

impl Verdict {
    /// The word for it in files and keys.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Allow => "allow",
            Verdict::Deny => "deny",
            Verdict::WithConditions => "with_conditions",
        }
    }
}

impl Permission {
    /// Whether it speaks of this service, class and medium.
    pub fn is_about(&self, service: &str, data: &str, medium: Medium) -> bool {
        let of_service = self.services.is_empty() || self.services.iter().any(|own| own == service);
        let of_data = self.data.as_deref().is_none_or(|own| own == data);
        of_service && of_data && self.media.contains(&medium)
    }
}
