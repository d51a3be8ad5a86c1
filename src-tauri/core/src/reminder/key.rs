//! Which meeting a reminder belongs to, wherever the meeting comes from and whatever it is moved to.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::calendar::Start;

/// The source of meetings that were made in Klubba itself.
pub const OWN_SOURCE: &str = "klubba";
/// Before a connected calendar's number.
pub(crate) const CALENDAR_SOURCE: &str = "calendar-";

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeetingKey {
    /// Names the calendar; `OWN_SOURCE` for Klubba's own.
    pub source: Arc<str>,
    /// RFC 5545 UID.
    pub uid: Arc<str>,
    /// Which one of a series; none for a single meeting.
    pub instance: Option<Instance>,
}

/// RECURRENCE-ID: the time an occurrence would have had, had nobody moved it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Instance {
    Instant(Timestamp),
    Day(Date),
    /// On the wall clock of a series without a zone: the same one wherever the user is.
    Local(DateTime),
}

/// Names one occurrence of a connected calendar, wherever it is moved to; as windows know it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
pub struct ImportedKey {
    pub calendar_id: u32,
    pub uid: String,
    /// Which one of a series; empty for a single meeting.
    pub instance: String,
}

impl ImportedKey {
    /// None for what does not come from a connected calendar.
    pub fn of(key: &MeetingKey) -> Option<ImportedKey> {
        Some(ImportedKey {
            calendar_id: key.source.strip_prefix(CALENDAR_SOURCE)?.parse().ok()?,
            uid: key.uid.to_string(),
            instance: key.instance.map(|instance| instance.to_string()).unwrap_or_default(),
        })
    }

    pub fn meeting_key(&self) -> MeetingKey {
        MeetingKey {
            source: calendar_source(self.calendar_id),
            uid: self.uid.as_str().into(),
            instance: self.instance.parse().ok(),
        }
    }
}

/// What names a connected calendar as a source.
pub fn calendar_source(id: u32) -> Arc<str> {
    format!("{CALENDAR_SOURCE}{id}").into()
}

impl MeetingKey {
    pub fn own(uid: &str) -> MeetingKey {
        MeetingKey { source: OWN_SOURCE.into(), uid: uid.into(), instance: None }
    }

    pub fn is_own(&self) -> bool {
        &*self.source == OWN_SOURCE
    }
}

impl Instance {
    pub fn of(start: Start) -> Instance {
        match start {
            Start::Instant(instant) => Instance::Instant(instant),
            Start::Day(day) => Instance::Day(day),
        }
    }
}

/// `source/uid/instance`; a solidus within one of them is written `%2F`.
impl fmt::Display for MeetingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let escaped = |part: &str| part.replace('%', "%25").replace('/', "%2F");
        write!(f, "{}/{}/", escaped(&self.source), escaped(&self.uid))?;
        self.instance.map_or(Ok(()), |instance| instance.fmt(f))
    }
}

/// `2026-10-12T11:00:00Z`, `2026-10-12`, or `2026-10-12T13:00:00` on a wall clock.
impl fmt::Display for Instance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Instance::Instant(instant) => instant.fmt(f),
            Instance::Day(day) => day.fmt(f),
            Instance::Local(local) => local.fmt(f),
        }
    }
}

impl FromStr for Instance {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Instance, jiff::Error> {
        if text.ends_with('Z') {
            text.parse().map(Instance::Instant)
        } else if text.contains('T') {
            text.parse().map(Instance::Local)
        } else {
            text.parse().map(Instance::Day)
        }
    }
}
