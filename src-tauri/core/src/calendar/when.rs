//! Dates and times as calendar files write them, before a zone is applied.

use super::zone::Zone;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

/// No length is longer: about what the calendar itself can hold.
const MAX_DAYS: i64 = 3_000_000;

/// Characters in `20261012T130000`.
const TIME_LENGTH: usize = 15;

/// A date or time as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub date: Date,
    pub time: Option<Time>,
    /// `Z` or an offset, which wins over any zone's name.
    pub offset: Option<Offset>,
    /// Midnight as 24:00, which RFC 5545 does not know.
    pub is_hour_24: bool,
}

/// A date, or a time in a zone.
#[derive(Debug, Clone)]
pub(super) enum When {
    Day(Date),
    Time(ZonedTime),
}

/// A wall-clock time and where the clock hangs.
#[derive(Debug, Clone)]
pub(super) struct ZonedTime {
    pub local: DateTime,
    pub zone: Zone,
    /// Written without any zone.
    pub is_floating: bool,
}

impl Written {
    /// `20261012`, `20261012T130000`, with `Z` or an offset, and the ISO 8601 forms with `-` and `:`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut cursor = Cursor(text.trim().as_bytes());
        let year = cursor.digits(4)?;
        cursor.skip(b"-");
        let month = cursor.digits(2)?;
        cursor.skip(b"-");
        let day = cursor.digits(2)?;
        let date = Date::new(
            i16::try_from(year).ok()?,
            i8::try_from(month).ok()?,
            i8::try_from(day).ok()?,
        )
        .ok()?;
        // A date has no zone; some programs write the Z all the same.
        if matches!(cursor.0, [] | [b'Z' | b'z']) {
            return Some(Self { date, time: None, offset: None, is_hour_24: false });
        }
        if !cursor.skip(b"Tt ") {
            return None;
        }
        let (time, is_hour_24) = cursor.time()?;
        let offset = cursor.offset()?;
        let date = if is_hour_24 { date.tomorrow().ok()? } else { date };
        cursor.0.is_empty().then_some(Self { date, time: Some(time), offset, is_hour_24 })
    }

    /// A time with something behind it that does not belong there.
    pub(super) fn parse_beginning(text: &str) -> Option<Self> {
        let text = text.trim();
        let written = Self::parse(text.get(..TIME_LENGTH)?)?;
        let offset = text.contains(['Z', 'z']).then_some(Offset::UTC);
        written.time.is_some().then_some(Self { offset, ..written })
    }

    pub(super) fn local(&self) -> DateTime {
        self.date.to_datetime(self.time.unwrap_or(Time::midnight()))
    }
}

impl When {
    /// The wall clock; midnight for a day.
    pub(super) fn local(&self) -> DateTime {
        match self {
            Self::Day(date) => date.to_datetime(Time::midnight()),
            Self::Time(time) => time.local,
        }
    }
}

impl ZonedTime {
    pub(super) fn instant(&self) -> Timestamp {
        self.zone.instant(self.local)
    }
}

/// A span as DURATION writes it: days by the calendar, the rest by the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    pub days: i64,
    pub seconds: i64,
}

impl Length {
    /// RFC 5545 § 3.3.6, and the mixtures of weeks and days that it does not allow.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut cursor = Cursor(text.trim().as_bytes());
        let sign = if cursor.skip(b"-") { -1 } else { 1 };
        cursor.skip(b"+");
        if !cursor.skip(b"Pp") || cursor.0.is_empty() {
            return None;
        }
        let mut length = Self { days: 0, seconds: 0 };
        let mut is_time = false;
        let mut last = 0;
        while !cursor.0.is_empty() {
            if cursor.skip(b"Tt") {
                is_time = true;
                continue;
            }
            let count = cursor.number()?;
            let unit = cursor.next()?.to_ascii_uppercase();
            // Each unit once, from the longest to the shortest.
            let place = b"WDHMS".iter().position(|known| *known == unit)? + 1;
            if place <= last {
                return None;
            }
            last = place;
            match (unit, is_time) {
                (b'W', _) => length.days += count * 7,
                (b'D', _) => length.days += count,
                (b'H', _) => length.seconds += count * 3_600,
                (b'M', true) => length.seconds += count * 60,
                (b'S', _) => length.seconds += count,
                _ => return None,
            }
        }
        // «PT» says nothing.
        let is_possible =
            last > 0 && length.days <= MAX_DAYS && length.seconds <= MAX_DAYS * 86_400;
        is_possible.then_some(Self { days: length.days * sign, seconds: length.seconds * sign })
    }

    /// The end of something that starts here: days on the wall clock, then exact seconds.
    pub(super) fn end_of(self, start: &ZonedTime) -> Option<Timestamp> {
        let local = start.local.checked_add(self.days.days()).ok()?;
        let instant = if self.days == 0 { start.instant() } else { start.zone.instant(local) };
        instant.checked_add(self.seconds.seconds()).ok()
    }
}

/// Walks over ASCII text.
struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn skip(&mut self, any_of: &[u8]) -> bool {
        let is_there = self.0.first().is_some_and(|byte| any_of.contains(byte));
        if is_there {
            self.0 = &self.0[1..];
        }
        is_there
    }

    fn digits(&mut self, count: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let value = digits
            .iter()
            .try_fold(0, |value, byte| Some(value * 10 + char::from(*byte).to_digit(10)?))?;
        self.0 = rest;
        Some(value)
    }

    /// Up to nine digits, at least one.
    fn number(&mut self) -> Option<i64> {
        let count = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 || count > 9 {
            return None;
        }
        self.digits(count).map(i64::from)
    }

    /// Hours and minutes, perhaps seconds; 24:00 is the next day's midnight, and a leap second the one before.
    fn time(&mut self) -> Option<(Time, bool)> {
        let hour = self.digits(2)?;
        self.skip(b":");
        let minute = self.digits(2)?;
        self.skip(b":");
        let second =
            if self.0.first().is_some_and(u8::is_ascii_digit) { self.digits(2)? } else { 0 };
        if self.skip(b".") {
            while self.0.first().is_some_and(u8::is_ascii_digit) {
                self.next();
            }
        }
        let is_next_day = (hour, minute, second) == (24, 0, 0);
        let hour = if is_next_day { 0 } else { hour };
        let time = Time::new(
            i8::try_from(hour).ok()?,
            i8::try_from(minute).ok()?,
            i8::try_from(second.min(59)).ok()?,
            0,
        )
        .ok()?;
        Some((time, is_next_day)).filter(|_| second <= 60)
    }

    /// None inside if there is none; none outside if it cannot be read.
    fn offset(&mut self) -> Option<Option<Offset>> {
        if self.0.is_empty() {
            return Some(None);
        }
        if self.skip(b"Zz") {
            return Some(Some(Offset::UTC));
        }
        parse_offset_at(self).map(Some)
    }
}

fn parse_offset_at(cursor: &mut Cursor) -> Option<Offset> {
    let sign = match cursor.next()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let hours = cursor.digits(2)?;
    cursor.skip(b":");
    let minutes = if cursor.0.is_empty() { 0 } else { cursor.digits(2)? };
    cursor.skip(b":");
    let seconds = if cursor.0.is_empty() { 0 } else { cursor.digits(2)? };
    if hours > 23 || minutes > 59 || seconds > 59 {
        return None;
    }
    let total = i32::try_from(hours * 3_600 + minutes * 60 + seconds).ok()?;
    Offset::from_seconds(sign * total).ok()
}

/// `+0100`, `-053000`.
pub(super) fn parse_offset(text: &str) -> Option<Offset> {
    let mut cursor = Cursor(text.trim().as_bytes());
    let offset = parse_offset_at(&mut cursor)?;
    cursor.0.is_empty().then_some(offset)
}
