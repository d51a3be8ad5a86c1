//! Which meeting a reminder belongs to, wherever the meeting comes from and whatever it is moved to.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::calendar::Start;

/// The source of meetings that were made in Klubba itself.
pub const OWN_SOURCE: &str = "klubba";

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
