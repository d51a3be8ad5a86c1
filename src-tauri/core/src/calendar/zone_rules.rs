//! A zone as the file itself defines it: VTIMEZONE's observances, worked out into changes of offset.

use super::block::Block;
use super::line::ContentLine;
use super::problem::Problems;
use super::recurrence::{self, Budget, Span};
use super::rule::Rule;
use super::when::{Written, parse_offset};
use jiff::civil::{DateTime, date};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

/// Changes of offset in one zone.
const MAX_CHANGES: usize = 2_000;
/// Earlier changes are worked out only where the file lists them one by one.
const FIRST_YEAR: i16 = 1970;

/// The changes, in order.
#[derive(Debug)]
pub(super) struct ZoneRules {
    changes: Vec<Change>,
}

#[derive(Debug, Clone, Copy)]
struct Change {
    instant: Timestamp,
    from: Offset,
    to: Offset,
}

impl ZoneRules {
    /// None without a single observance that can be read; whether all its changes were worked out.
    pub(super) fn read(
        block: &Block,
        horizon: DateTime,
        budget: &mut Budget,
        problems: &mut Problems,
    ) -> Option<(Self, bool)> {
        let mut changes = Vec::new();
        let mut is_whole = true;
        for (kind, child) in block.children() {
            if kind.eq_ignore_ascii_case(b"STANDARD") || kind.eq_ignore_ascii_case(b"DAYLIGHT") {
                let lines = child.lines(problems);
                is_whole &= read_observance(&lines, horizon, budget, &mut changes) != Some(false);
            }
        }
        changes.sort_by_key(|change| change.instant);
        changes.dedup_by_key(|change| change.instant);
        (!changes.is_empty()).then_some((Self { changes }, is_whole))
    }

    /// Whether the rules say something else than a zone in winter and in summer: then its name is only a label.
    pub(super) fn never_agree_with(&self, zone: &TimeZone, horizon: DateTime) -> bool {
        [1, 7].into_iter().all(|month| {
            let day = date(horizon.year().saturating_sub(2).max(1), month, 15);
            let instant = Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or_default();
            self.offset_at(instant) != zone.to_offset(instant)
        })
    }

    pub(super) fn offset_at(&self, instant: Timestamp) -> Offset {
        let after = self.changes.partition_point(|change| change.instant <= instant);
        after.checked_sub(1).map_or(self.changes[0].from, |index| self.changes[index].to)
    }

    /// In a gap the offset before it, in a repeated hour the first: both are the earlier offset.
    pub(super) fn offset_at_local(&self, local: DateTime) -> Offset {
        let after = self.changes.partition_point(|change| change.is_past(local));
        after.checked_sub(1).map_or(self.changes[0].from, |index| self.changes[index].to)
    }
}

impl Change {
    /// Whether the wall clock shows this time only after the change.
    fn is_past(&self, local: DateTime) -> bool {
        let later = self.from.max(self.to);
        later.to_timestamp(local).map_or(local.year() > 0, |instant| instant >= self.instant)
    }
}

/// None if it cannot be read; false if it has more changes than are worked out.
fn read_observance(
    lines: &[ContentLine],
    horizon: DateTime,
    budget: &mut Budget,
    changes: &mut Vec<Change>,
) -> Option<bool> {
    let value = |name: &str| lines.iter().find(|line| line.is(name)).map(ContentLine::value);
    let to = parse_offset(value("TZOFFSETTO")?)?;
    let from = value("TZOFFSETFROM").and_then(parse_offset).unwrap_or(to);
    let start = Written::parse(value("DTSTART")?)?.local();
    let mut starts = vec![start];
    let mut is_whole = true;
    for line in lines.iter().filter(|line| line.is("RDATE")) {
        let written = line.value().split(',').take(MAX_CHANGES + 1).filter_map(Written::parse);
        starts.extend(written.map(|written| written.local()));
    }
    for line in lines.iter().filter(|line| line.is("RRULE")) {
        let Some(mut rule) = Rule::parse(line.value()).rule else { continue };
        rule.end_on_clock(|utc| from.to_datetime(utc));
        let first = start.max(date(FIRST_YEAR, 1, 1).at(0, 0, 0, 0));
        let span = Span { from: first, to: horizon.checked_add(1.year()).unwrap_or(horizon) };
        let found = recurrence::starts(&rule, start, span, budget);
        is_whole &= found.shortage.is_none();
        starts.extend(found.list);
    }
    is_whole &= starts.len() <= MAX_CHANGES;
    starts.truncate(MAX_CHANGES);
    changes.extend(
        starts
            .into_iter()
            .filter_map(|start| Some(Change { instant: from.to_timestamp(start).ok()?, from, to })),
    );
    Some(is_whole)
}
