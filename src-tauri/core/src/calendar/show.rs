//! One instance as an occurrence: its times, what its event says, and whether its day still looks like a calendar's.

use super::details::Details;
use super::event::{End, Event};
use super::expand::Bounds;
use super::instance::Key;
use super::occurrence::{Occurrence, Start};
use super::problem::{ProblemCode, Problems};
use super::recurrence::Budget;
use super::when::{Length, When, ZonedTime};
use crate::link::LinkPatterns;
use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan};
use std::collections::HashMap;

/// Meetings of one series on one day. Nobody holds more: one every five minutes from eight to four are 96. The
/// words of `calendar-passed-over-too-often` say the number too.
pub const MAX_A_DAY: usize = 100;

/// Where a series puts its occurrences, and what it may spend.
pub(super) struct Show<'s> {
    pub bounds: Bounds,
    pub patterns: &'s LinkPatterns,
    pub problems: &'s mut Problems,
    pub budget: Budget,
    pub occurrences: Vec<Occurrence>,
}

/// What an occurrence takes from an event: its own times, and its details once read.
pub(super) struct Source<'e, 'a> {
    pub event: &'e Event<'a>,
    pub details: Option<Details>,
}

impl Show<'_> {
    /// Marks the days on which a series, from this occurrence on, comes too often to be meetings.
    pub fn mark_too_often(&mut self, first: usize) {
        let of_series = self.occurrences.get_mut(first..).unwrap_or_default();
        if of_series.len() <= MAX_A_DAY {
            return;
        }
        let zone = &self.bounds.window.zone;
        let day = |one: &Occurrence| match one.start {
            Start::Instant(at) => zone.to_datetime(at).date(),
            Start::Day(day) => day,
        };
        let mut count: HashMap<Date, usize> = HashMap::new();
        for one in of_series.iter() {
            *count.entry(day(one)).or_default() += 1;
        }
        for one in of_series.iter_mut() {
            one.is_too_often = count.get(&day(one)).is_some_and(|count| *count > MAX_A_DAY);
        }
        if let Some(one) = of_series.iter().find(|one| one.is_too_often) {
            let limit = MAX_A_DAY.to_string();
            self.problems.add(one.line, Some(&one.uid), ProblemCode::TooOften, &[&limit]);
        }
    }

    /// Adds one occurrence if any of it lies in the window; `period` is an end of its own.
    pub fn show(
        &mut self,
        start: &When,
        period: Option<&End>,
        recurrence_id: Option<Key>,
        source: &mut Source,
        series: Option<&Event>,
    ) {
        let event = source.event;
        let (from, mut to) = (self.start(start), self.end(start, period, event));
        if to.rank() < from.rank() {
            self.problems.add(event.line, event.uid.as_deref(), ProblemCode::EndBeforeStart, &[]);
            to = from;
        }
        if !self.overlaps(from, to) {
            return;
        }
        let details = source
            .details
            .get_or_insert_with(|| Details::read(event, series, self.patterns, self.problems))
            .clone();
        self.occurrences.push(Occurrence {
            uid: details.uid,
            recurrence_id,
            floating_id: floating_id(recurrence_id, &series.unwrap_or(event).start),
            start: from,
            end: to,
            summary: details.summary,
            location: details.location,
            description: details.description,
            status: details.status,
            sequence: event.version.sequence,
            is_private: details.is_private,
            is_transparent: details.is_transparent,
            declined_by: details.declined_by,
            links: details.links,
            is_too_often: false,
            line: event.line,
        });
    }

    fn start(&self, start: &When) -> Start {
        match start {
            When::Day(date) => Start::Day(*date),
            When::Time(time) => Start::Instant(time.instant()),
        }
    }

    /// The event's own instance ends when it says; every other lasts as long on the wall clock.
    fn end(&self, start: &When, period: Option<&End>, event: &Event) -> Start {
        if let (When::Time(_), Some(End::At(When::Time(end)))) = (start, period) {
            return Start::Instant(end.instant());
        }
        match (start, period.unwrap_or(&event.end)) {
            (When::Day(date), End::At(end)) => {
                let days =
                    event.start.local().date().duration_until(end.local().date()).as_hours() / 24;
                Start::Day(date.saturating_add(days.days()))
            }
            (When::Day(date), End::After(length)) => {
                Start::Day(date.saturating_add(whole_days(*length).days()))
            }
            (When::Day(date), End::Unsaid) => Start::Day(date.tomorrow().unwrap_or(*date)),
            (When::Time(time), End::After(length)) => {
                Start::Instant(length.end_of(time).unwrap_or_else(|| time.instant()))
            }
            (When::Time(time), End::Unsaid) => Start::Instant(time.instant()),
            (When::Time(time), End::At(end)) => Start::Instant(end_at(time, end, event)),
        }
    }

    fn overlaps(&self, from: Start, to: Start) -> bool {
        match (from, to) {
            (Start::Day(from), Start::Day(to)) => {
                let window = &self.bounds.window;
                from < window.to && (to > window.from || (from == to && from >= window.from))
            }
            (from, to) => {
                let (from, to) = (from.rank().0, to.rank().0);
                from < self.bounds.to
                    && (to > self.bounds.from || (from == to && from >= self.bounds.from))
            }
        }
    }
}

fn floating_id(key: Option<Key>, master_start: &When) -> Option<DateTime> {
    match (key?, master_start) {
        (Key::Instant(instant), When::Time(start)) if start.is_floating => {
            Some(start.zone.local(instant))
        }
        _ => None,
    }
}

/// The end on the wall clock of the start; the exact length where a clock change would turn it round.
fn end_at(time: &ZonedTime, end: &When, event: &Event) -> Timestamp {
    let (When::Time(end), When::Time(own)) = (end, &event.start) else { return time.instant() };
    if own.local == time.local && own.instant() == time.instant() {
        return turned(time.instant(), end.instant(), own, end);
    }
    let wall = own.local.duration_until(own.zone.local(end.instant()));
    let instant =
        time.local.checked_add(wall).map_or(time.instant(), |local| time.zone.instant(local));
    turned(time.instant(), instant, own, end)
}

fn turned(start: Timestamp, end: Timestamp, own: &ZonedTime, written: &ZonedTime) -> Timestamp {
    let wall = own.local.duration_until(written.local);
    let is_turned = end < start && wall.is_positive();
    if is_turned { start.checked_add(wall).unwrap_or(start) } else { end }
}

fn whole_days(length: Length) -> i64 {
    length.days + length.seconds.div_euclid(86_400)
}
