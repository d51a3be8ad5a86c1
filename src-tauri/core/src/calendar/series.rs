//! The events of one UID: a master, its rules, and the overrides that move or cancel single instances.

use super::event::{End, Event, Extra, RecurrenceId};
use super::expand::{Bounds, MAX_OCCURRENCES};
use super::instance::{Excluded, Key, at_local, key_at, key_of, local_day, original_local};
use super::problem::{ProblemCode, Problems};
use super::recurrence::{self, MAX_INSTANCES, Shortage, Span};
use super::rule::{Rule, Until};
use super::show::{Show, Source};
use super::when::{When, ZonedTime};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use std::collections::{BTreeMap, HashSet};

/// No event is looked for further before the window than this, however long it lasts.
const MAX_LENGTH_DAYS: i64 = 400;
/// Zones lie within this many days of each other, and overrides without a zone may too.
const ZONE_SLACK_DAYS: i64 = 2;

/// The events of one UID that belong together.
pub(super) struct Series<'a> {
    master: Option<Event<'a>>,
    overrides: Vec<Event<'a>>,
    zone: TimeZone,
}

/// One instance before overrides.
struct Instance<'e> {
    local: DateTime,
    /// Of an RDATE that is a period.
    end: Option<&'e End>,
}

impl<'a> Series<'a> {
    /// The newest master and all overrides; masters that differ but cannot be told apart by version are all kept.
    pub(super) fn from_events(
        events: Vec<Event<'a>>,
        zone: &TimeZone,
        problems: &mut Problems,
    ) -> Vec<Self> {
        let (overrides, masters): (Vec<_>, Vec<_>) =
            events.into_iter().partition(|event| event.recurrence_id.is_some());
        let newest = masters.iter().map(|event| event.version).max();
        let mut kept: Vec<Event> = Vec::new();
        let mut known: HashSet<Key> = HashSet::new();
        for master in masters.into_iter().filter(|event| Some(event.version) == newest) {
            if !known.insert(key_of(&master.start)) {
                continue;
            }
            if let (Some(_), Some(uid)) = (kept.first(), &master.uid) {
                problems.add(master.line, Some(uid), ProblemCode::UidRepeated, &[uid]);
            }
            kept.push(master);
        }
        if kept.is_empty() {
            return vec![Self { master: None, overrides, zone: zone.clone() }];
        }
        let mut overrides = Some(overrides);
        let series = kept.into_iter().map(|master| Self {
            master: Some(master),
            overrides: overrides.take().unwrap_or_default(),
            zone: zone.clone(),
        });
        series.collect()
    }

    /// Adds the occurrences within the window.
    pub(super) fn expand(&self, show: &mut Show) {
        if self.master.as_ref().is_some_and(|master| master.is_cancelled) {
            return;
        }
        let overrides = self.newest_overrides();
        let excluded = self
            .master
            .as_ref()
            .map(|master| Excluded::new(master, &self.zone))
            .unwrap_or_default();
        if let Some(master) = &self.master {
            self.show_master(master, &overrides, &excluded, show);
        }
        for (key, event) in &overrides {
            if event.is_cancelled
                || excluded.contains(*key, event.start.local().date())
                || self.is_outdated(event, *key, show)
            {
                continue;
            }
            let mut source = Source { event, details: None };
            show.show(&event.start, None, Some(*key), &mut source, self.master.as_ref());
        }
    }

    /// By original instance; of several for one instance the newest.
    fn newest_overrides(&self) -> BTreeMap<Key, &Event<'a>> {
        let mut newest: BTreeMap<Key, &Event> = BTreeMap::new();
        for event in &self.overrides {
            let Some(id) = &event.recurrence_id else { continue };
            let key = self.override_key(id);
            match newest.get(&key) {
                Some(known) if known.version > event.version => {}
                _ => {
                    newest.insert(key, event);
                }
            }
        }
        newest
    }

    /// The instance that a RECURRENCE-ID means, in the terms of the master.
    fn override_key(&self, id: &RecurrenceId) -> Key {
        let Some(master) = &self.master else { return key_of(&id.when) };
        match (&master.start, &id.when) {
            (When::Day(_), when) => Key::Day(local_day(when, &self.zone)),
            (When::Time(start), When::Time(time)) if time.is_floating => {
                Key::Instant(start.zone.instant(time.local))
            }
            (When::Time(start), When::Day(date)) => {
                Key::Instant(start.zone.instant(date.to_datetime(start.local.time())))
            }
            (_, when) => key_of(when),
        }
    }

    /// A part of a series that was split and changed since: a rule of its own, an older version, no place in the series.
    fn is_outdated(&self, event: &Event, key: Key, show: &mut Show) -> bool {
        let Some(master) = &self.master else { return false };
        if event.rules.is_empty() || event.version.sequence >= master.version.sequence {
            return false;
        }
        let local = original_local(&master.start, key);
        let is_given = |rule: &Rule| {
            !recurrence::starts(
                &self.rule_on_clock(rule, master),
                master.start.local(),
                Span { from: local, to: local },
                &mut show.budget,
            )
            .list
            .is_empty()
        };
        !master.rules.iter().any(is_given)
            && !master.extra.iter().any(|extra| self.local_of(&extra.start, &master.start) == local)
    }

    fn show_master(
        &self,
        master: &Event<'a>,
        overrides: &BTreeMap<Key, &Event<'a>>,
        excluded: &Excluded,
        show: &mut Show,
    ) {
        let mut source = Source { event: master, details: None };
        let mut shifts = self.shifts(master);
        let is_single = master.rules.is_empty() && master.extra.is_empty() && overrides.is_empty();
        for (key, instance) in self.instances(master, &shifts, show) {
            if overrides.contains_key(&key) || excluded.contains(key, instance.local.date()) {
                continue;
            }
            if show.occurrences.len() >= MAX_OCCURRENCES {
                return;
            }
            let id = (!is_single).then_some(key);
            let later = shifts.partition_point(|shift| shift.from < key);
            match later.checked_sub(1).map(|last| &mut shifts[last]) {
                Some(shift) if shift.source.event.is_cancelled => {}
                Some(shift) => {
                    let start = shift.apply(&master.start, instance.local);
                    show.show(&start, instance.end, id, &mut shift.source, Some(master));
                }
                None => {
                    let start = at_local(&master.start, instance.local);
                    show.show(&start, instance.end, id, &mut source, None);
                }
            }
        }
    }

    /// The overrides that move all later instances too, in order.
    fn shifts<'e>(&'e self, master: &Event) -> Vec<Shift<'e, 'a>> {
        let mut shifts: Vec<Shift> = Vec::new();
        for event in &self.overrides {
            let Some(id) = event.recurrence_id.as_ref().filter(|id| id.is_this_and_future) else {
                continue;
            };
            let from = self.override_key(id);
            let original = original_local(&master.start, from);
            let moved = match (&master.start, &event.start) {
                (When::Time(master), When::Time(time)) => master.zone.local(time.instant()),
                (_, start) => start.local(),
            };
            shifts.push(Shift {
                from,
                by: original.duration_until(moved),
                source: Source { event, details: None },
            });
        }
        shifts.sort_by_key(|shift| shift.from);
        shifts
    }

    /// The master's instances near the window: DTSTART, rules and RDATEs, without EXRULEs, each once.
    fn instances<'e>(
        &self,
        master: &'e Event<'a>,
        shifts: &[Shift],
        show: &mut Show,
    ) -> BTreeMap<Key, Instance<'e>> {
        let start = master.start.local();
        let span = self.span(master, shifts, &show.bounds);
        let mut instances = BTreeMap::new();
        let mut add = |local: DateTime, end: Option<&'e End>| {
            let instance = instances.entry(key_at(&master.start, local));
            let instance = instance.or_insert(Instance { local, end: None });
            instance.end = end.or(instance.end);
            instances.len()
        };
        // Splitting a series at its first instance leaves one that ends before it starts: nothing.
        let ended = |rule: &Rule| {
            self.rule_on_clock(rule, master).last_moment().is_some_and(|last| last < start)
        };
        if master.rules.is_empty() || !master.rules.iter().all(ended) {
            add(start, None);
        }
        for rule in &master.rules {
            self.note_last_day(rule, master, span, show);
            let rule = self.rule_on_clock(rule, master);
            if rule.last_moment().is_some_and(|last| last < start) {
                show.problems.add(
                    master.line,
                    master.uid.as_deref(),
                    ProblemCode::RuleEndsBeforeStart,
                    &[],
                );
                continue;
            }
            let starts = self.starts(&rule, master, span, show).into_iter();
            // Many rules together give no more than one may.
            if starts.map(|local| add(local, None)).last() >= Some(MAX_INSTANCES) {
                self.note_too_many(master, show);
                break;
            }
        }
        for Extra { start: extra, end } in &master.extra {
            add(self.local_of(extra, &master.start), end.as_ref());
        }
        for rule in &master.excluded_rules {
            let rule = self.rule_on_clock(rule, master);
            for local in self.starts(&rule, master, span, show) {
                instances.remove(&key_at(&master.start, local));
            }
        }
        instances
    }

    /// A date as the end of a series with times is read both ways: whoever has a meeting on that
    /// day is told that it is not shown.
    fn note_last_day(&self, rule: &Rule, master: &Event, span: Span, show: &mut Show) {
        let (When::Time(_), Some(Until::Day(day))) = (&master.start, rule.until) else { return };
        let midnight = day.to_datetime(Time::midnight());
        let evening = Some(Until::Local(day.to_datetime(Time::constant(23, 59, 59, 0))));
        let whole = Rule { until: evening, ..rule.clone() };
        let start = master.start.local();
        let found = recurrence::starts(&whole, start, span, &mut show.budget);
        if start <= midnight && found.list.iter().any(|local| *local > midnight) {
            let (line, uid) = (master.line, master.uid.as_deref());
            show.problems.add(line, uid, ProblemCode::RuleLastDay, &[&day.to_string()]);
        }
    }

    fn starts(&self, rule: &Rule, master: &Event, span: Span, show: &mut Show) -> Vec<DateTime> {
        let found = recurrence::starts(rule, master.start.local(), span, &mut show.budget);
        let uid = master.uid.as_deref();
        match found.shortage {
            Some(Shortage::Instances) => self.note_too_many(master, show),
            Some(Shortage::Steps) => {
                show.problems.add(master.line, uid, ProblemCode::RulesTooCostly, &[])
            }
            None => {}
        }
        found.list
    }

    fn note_too_many(&self, master: &Event, show: &mut Show) {
        let limit = MAX_INSTANCES.to_string();
        let (line, uid) = (master.line, master.uid.as_deref());
        show.problems.add(line, uid, ProblemCode::TooManyInstances, &[&limit]);
    }

    /// UNTIL in UTC becomes the wall clock of DTSTART; for a day, the later of the two days it may
    /// mean. A day of a series that has a time ends it as the day begins.
    fn rule_on_clock(&self, rule: &Rule, master: &Event) -> Rule {
        let mut rule = rule.clone();
        match (&master.start, rule.until) {
            (When::Time(_), Some(Until::Day(day))) => {
                rule.until = Some(Until::Local(day.to_datetime(Time::midnight())));
            }
            (When::Time(start), _) => rule.end_on_clock(|instant| start.zone.local(instant)),
            (When::Day(_), Some(Until::Instant(instant))) => {
                let days = [
                    self.zone.to_datetime(instant).date(),
                    TimeZone::UTC.to_datetime(instant).date(),
                ];
                rule.until = days.into_iter().max().map(Until::Day);
            }
            (When::Day(_), Some(Until::Local(local))) => {
                rule.until = Some(Until::Day(local.date()))
            }
            (When::Day(_), _) => {}
        }
        rule
    }

    /// The stretch of the master's wall clock that can reach into the window.
    fn span(&self, master: &Event, shifts: &[Shift], bounds: &Bounds) -> Span {
        let events = std::iter::once(master).chain(shifts.iter().map(|shift| shift.source.event));
        let length = events.map(|event| length_days(&event.start, &event.end)).max().unwrap_or(0);
        let shift =
            shifts.iter().map(|shift| shift.by.as_hours().abs() / 24 + 1).max().unwrap_or(0);
        let slack = ZONE_SLACK_DAYS + shift.min(MAX_LENGTH_DAYS);
        let midnight =
            |date: Date, days: i64| date.saturating_add(days.days()).to_datetime(Time::midnight());
        Span {
            from: midnight(bounds.window.from, -slack - length.min(MAX_LENGTH_DAYS)),
            to: midnight(bounds.window.to, slack),
        }
    }

    /// An RDATE on the master's wall clock.
    fn local_of(&self, when: &When, master_start: &When) -> DateTime {
        match (master_start, when) {
            (When::Time(start), When::Time(time)) => start.zone.local(time.instant()),
            (When::Time(start), When::Day(date)) => date.to_datetime(start.local.time()),
            (When::Day(_), when) => local_day(when, &self.zone).to_datetime(Time::midnight()),
        }
    }
}

/// RANGE=THISANDFUTURE: from an instance on, everything is moved and says something else.
struct Shift<'e, 'a> {
    from: Key,
    by: SignedDuration,
    source: Source<'e, 'a>,
}

impl Shift<'_, '_> {
    fn apply(&self, master_start: &When, local: DateTime) -> When {
        let moved = local.saturating_add(self.by);
        match (&self.source.event.start, master_start) {
            (When::Day(_), _) => When::Day(moved.date()),
            (When::Time(_), When::Time(start)) => {
                When::Time(ZonedTime { local: moved, ..start.clone() })
            }
            (When::Time(time), When::Day(_)) => {
                When::Time(ZonedTime { local: moved, ..time.clone() })
            }
        }
    }
}

fn length_days(start: &When, end: &End) -> i64 {
    match end {
        End::At(end) => start.local().duration_until(end.local()).as_hours().max(0) / 24 + 2,
        End::After(length) => length.days.max(0) + length.seconds.max(0) / 86_400 + 2,
        End::Unsaid => 2,
    }
}
