//! Something went wrong in or around a meeting: what was done, what is noted, and how long the
//! organisation has to decide whether it notifies.
//!
//! No names: heads and kinds of data are counted roughly. Entries are only added; the last one of a
//! key holds. Klubba reminds and records, the data protection officer decides.

mod deadline;
mod drill;
mod guide;
mod page;
mod record;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use specta::Type;

pub use deadline::{Deadline, DeadlineView};
pub use drill::{Drill, DrillContact, DrillStep, Scene};
pub use guide::{
    Action, Authority, GUIDE, GuideStep, IncidentGuide, IncidentKind, parse as parse_guide,
};
pub use page::{to_html, to_text};
pub use record::{HistoryIncident, IncidentForm, IncidentRow, IncidentView, Told};

/// Role of the contact who decides, as routines name it.
pub const OFFICER: &str = "data_protection_officer";

/// An incident as it was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentRecord {
    pub id: u32,
    /// None: noticed without a meeting, or the meeting's history was purged.
    pub meeting_id: Option<u32>,
    /// Id of a kind in the guide.
    pub kind: String,
    /// ISO 3166-1 alpha-2: which authority is told.
    pub country: String,
    /// IANA name: the zone the organiser's times are in.
    pub time_zone: String,
    pub opened_at: Timestamp,
}

/// Something that was done, noted, told or decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentEntry {
    /// Its place in the history's chain, given when it is inserted.
    pub number: u32,
    pub kind: IncidentEntryKind,
    /// The step, field or role it is about.
    pub key: Option<String>,
    pub value: Option<String>,
    pub at: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum IncidentEntryKind {
    StepStarted,
    /// The value is the tick.
    StepFinished,
    /// The key is the field, the value what it holds now.
    Noted,
    /// The key is the role that was told.
    Told,
    /// `notify` or `not_notify`, with the reason as key.
    Decided,
    /// The authority was told; the value is its number for the case.
    Notified,
}

/// What the officer decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Notify,
    NotNotify,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum IncidentState {
    /// Nobody has decided yet; the hours run.
    Undecided,
    /// To be notified; the hours run.
    ToNotify,
    Notified,
    NotNotified,
}

/// An incident with everything recorded of it.
#[derive(Clone, Copy)]
pub struct Incident<'i> {
    pub record: &'i IncidentRecord,
    pub entries: &'i [IncidentEntry],
}

impl IncidentEntry {
    pub fn new(kind: IncidentEntryKind, key: &str, value: &str, at: Timestamp) -> IncidentEntry {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        IncidentEntry { number: 0, kind, key: some(key), value: some(value), at }
    }
}

impl Verdict {
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Notify => "notify",
            Verdict::NotNotify => "not_notify",
        }
    }
}

impl IncidentState {
    /// Whether the hours still run.
    pub fn is_open(self) -> bool {
        matches!(self, IncidentState::Undecided | IncidentState::ToNotify)
    }

    fn word(self) -> &'static str {
        match self {
            IncidentState::Undecided => "undecided",
            IncidentState::ToNotify => "to-notify",
            IncidentState::Notified => "notified",
            IncidentState::NotNotified => "not-notified",
        }
    }
}

impl<'i> Incident<'i> {
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.record.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// The last entry of a kind about something.
    pub fn last(&self, kind: IncidentEntryKind, key: Option<&str>) -> Option<&'i IncidentEntry> {
        let same = |entry: &&IncidentEntry| {
            entry.kind == kind && (key.is_none() || entry.key.as_deref() == key)
        };
        self.entries.iter().rev().find(same)
    }

    /// What a field holds; none as long as nobody wrote in it.
    pub fn noted(&self, field: &str) -> Option<&'i str> {
        let entry = self.last(IncidentEntryKind::Noted, Some(field))?;
        Some(entry.value.as_deref().unwrap_or_default())
    }

    fn instant(&self, field: &str) -> Option<Timestamp> {
        self.noted(field)?.parse().ok()
    }

    pub fn happened_at(&self) -> Timestamp {
        self.instant("happened_at").unwrap_or(self.record.opened_at)
    }

    pub fn noticed_at(&self) -> Timestamp {
        self.instant("noticed_at").unwrap_or(self.record.opened_at)
    }

    /// When the organisation came to know, from which the hours are counted.
    ///
    /// Whoever holds its meetings acts for it: unless something else is noted, when it was noticed.
    pub fn known_at(&self) -> Timestamp {
        self.instant("known_at").unwrap_or_else(|| self.noticed_at())
    }

    pub fn state(&self) -> IncidentState {
        let decided = self.last(IncidentEntryKind::Decided, None);
        let notified = self.last(IncidentEntryKind::Notified, None).is_some();
        match decided.and_then(|entry| entry.value.as_deref()) {
            _ if notified => IncidentState::Notified,
            Some("notify") => IncidentState::ToNotify,
            Some(_) => IncidentState::NotNotified,
            None => IncidentState::Undecided,
        }
    }
}
