//! Which instance of a series is meant: the key that RECURRENCE-ID and EXDATE share with the instances themselves.

use super::event::Event;
use super::occurrence::Start;
use super::when::{When, ZonedTime};
use super::zone::Zone;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use std::collections::HashSet;

/// What instance of a series something is: its original moment, or its day.
pub(super) type Key = Start;

/// EXDATE: moments, and whole days.
#[derive(Default)]
pub(super) struct Excluded {
    keys: HashSet<Key>,
    days: HashSet<Date>,
}

impl Excluded {
    pub(super) fn new(master: &Event, zone: &TimeZone) -> Self {
        let mut excluded = Self::default();
        for when in &master.excluded {
            match (&master.start, when) {
                (When::Day(_), when) => excluded.keys.insert(Key::Day(local_day(when, zone))),
                (When::Time(_), When::Day(date)) => excluded.days.insert(*date),
                (When::Time(_), When::Time(time)) => {
                    excluded.keys.insert(Key::Instant(time.instant()))
                }
            };
        }
        excluded
    }

    pub(super) fn contains(&self, key: Key, day: Date) -> bool {
        self.keys.contains(&key) || self.days.contains(&day)
    }
}

pub(super) fn key_of(when: &When) -> Key {
    match when {
        When::Day(date) => Key::Day(*date),
        When::Time(time) => Key::Instant(time.instant()),
    }
}

pub(super) fn key_at(start: &When, local: DateTime) -> Key {
    match start {
        When::Day(_) => Key::Day(local.date()),
        When::Time(time) => Key::Instant(time.zone.instant(local)),
    }
}

pub(super) fn at_local(start: &When, local: DateTime) -> When {
    match start {
        When::Day(_) => When::Day(local.date()),
        When::Time(time) => When::Time(ZonedTime { local, ..time.clone() }),
    }
}

pub(super) fn original_local(start: &When, key: Key) -> DateTime {
    match (key, start) {
        (Key::Day(date), _) => date.to_datetime(Time::midnight()),
        (Key::Instant(instant), When::Time(time)) => time.zone.local(instant),
        (Key::Instant(instant), When::Day(_)) => Zone::UTC.local(instant),
    }
}

/// The day that a moment means to an all-day series: a midnight in UTC is that day, anything else the day here.
pub(super) fn local_day(when: &When, zone: &TimeZone) -> Date {
    match when {
        When::Day(date) => *date,
        When::Time(time) if time.local.time() == Time::midnight() => time.local.date(),
        When::Time(time) => zone.to_datetime(time.instant()).date(),
    }
}
