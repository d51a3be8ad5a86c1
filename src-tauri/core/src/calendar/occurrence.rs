//! What the rest of the program sees of a calendar: occurrences within a window.

use super::problem::Problem;
use crate::link::Link;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// The days that are looked at: from the beginning of `from` until the beginning of `to`, in `zone`.
///
/// An occurrence belongs to the window if any of it lies inside; one without length if its moment does.
/// `zone` is also where times without any zone are, and where all-day dates are compared.
#[derive(Debug, Clone)]
pub struct Window {
    pub from: Date,
    pub to: Date,
    pub zone: TimeZone,
}

/// What a file gives within a window.
#[derive(Debug, Clone)]
pub struct Expanded {
    /// By start, then UID.
    pub occurrences: Vec<Occurrence>,
    /// By line.
    pub problems: Vec<Problem>,
}

/// A moment, or a whole day wherever one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Start {
    Instant(Timestamp),
    Day(Date),
}

/// One meeting at one time.
#[derive(Debug, Clone)]
pub struct Occurrence {
    pub uid: Arc<str>,
    /// Names this one among the occurrences of its UID, whatever it is moved to; none for a single event.
    pub recurrence_id: Option<Start>,
    /// The same on the wall clock, for a series whose times are in no zone: there the instant
    /// depends on where the user is.
    pub floating_id: Option<DateTime>,
    pub start: Start,
    /// Exclusive; never before the start.
    pub end: Start,
    pub summary: Arc<str>,
    pub location: Arc<str>,
    pub description: Arc<str>,
    /// As in the file, in capitals.
    pub status: Option<Arc<str>>,
    pub sequence: i64,
    pub is_private: bool,
    /// Does not take up time: shown as free.
    pub is_transparent: bool,
    /// Addresses of the invited who declined.
    pub declined_by: Arc<[String]>,
    pub links: Arc<[Link]>,
    /// Its series has so many that day that they are no meetings.
    pub is_too_often: bool,
    /// Line of the event in the file.
    pub line: u32,
}

impl Occurrence {
    pub fn is_all_day(&self) -> bool {
        matches!(self.start, Start::Day(_))
    }

    /// What names its meeting; without a UID nothing but its time and subject does.
    pub(crate) fn name(&self) -> Arc<str> {
        match self.uid.is_empty() {
            true => format!("{} {}", self.start, self.summary).into(),
            false => Arc::clone(&self.uid),
        }
    }
}

impl Start {
    fn date(self) -> Date {
        match self {
            Self::Instant(instant) => Offset::UTC.to_datetime(instant).date(),
            Self::Day(date) => date,
        }
    }

    /// Sorts as the written forms do: a day before the moments of its UTC day.
    pub(crate) fn rank(self) -> (Timestamp, bool) {
        match self {
            Self::Instant(instant) => (instant, true),
            Self::Day(date) => (
                Offset::UTC
                    .to_timestamp(date.to_datetime(Time::midnight()))
                    .unwrap_or(Timestamp::MAX),
                false,
            ),
        }
    }
}

/// `2026-10-12T11:00:00Z`, or `2026-10-12`.
impl std::fmt::Display for Start {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Instant(instant) = self else {
            return f.write_str(&Written::new(self.date(), Time::midnight()).0[..10]);
        };
        let local = Offset::UTC.to_datetime(*instant);
        f.write_str(&Written::new(local.date(), local.time()).0)
    }
}

/// ISO 8601 by hand: this is most of the time that printing a large calendar takes.
struct Written(String);

impl Written {
    fn new(date: Date, time: Time) -> Self {
        let mut text = String::with_capacity(20);
        let year = date.year().unsigned_abs();
        let fields =
            [(year / 100, ""), (year % 100, "-"), (two(date.month()), "-"), (two(date.day()), "T")];
        for (value, after) in fields.into_iter().chain([
            (two(time.hour()), ":"),
            (two(time.minute()), ":"),
            (two(time.second()), "Z"),
        ]) {
            text.extend([(b'0' + (value / 10) as u8) as char, (b'0' + (value % 10) as u8) as char]);
            text.push_str(after);
        }
        Self(text)
    }
}

fn two(value: i8) -> u16 {
    value.unsigned_abs().into()
}

impl Serialize for Start {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The stable fields of the command line's JSON.
impl Serialize for Occurrence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut row = serializer.serialize_struct("Occurrence", 9)?;
        row.serialize_field("uid", &*self.uid)?;
        row.serialize_field("start", &self.start)?;
        row.serialize_field("end", &self.end)?;
        row.serialize_field("all_day", &self.is_all_day())?;
        row.serialize_field("summary", &*self.summary)?;
        row.serialize_field("status", &self.status.as_deref())?;
        row.serialize_field("sequence", &self.sequence)?;
        row.serialize_field("private", &self.is_private)?;
        row.serialize_field("links", &*self.links)?;
        row.end()
    }
}
