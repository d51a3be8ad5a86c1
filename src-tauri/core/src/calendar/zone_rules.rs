//! A zone as the file itself defines it: VTIMEZONE's observances, worked out into changes of offset.

use super::block::Block;
use super::line::ContentLine;
use super::problem::Problems;
use super::recurrence::{self, Budget, Span};
use super::rule::Rule;
use super::when::{Written, parse_offset};
use jiff::civil::{DateTime, date};
use jiff::tz::Offset;
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
    /// None without a single observance that can be read.
    pub(super) fn read(block: &Block, horizon: DateTime, problems: &mut Problems) -> Option<Self> {
        let mut budget = Budget::new();
        let mut changes = Vec::new();
        for (kind, child) in block.children() {
            if kind.eq_ignore_ascii_case(b"STANDARD") || kind.eq_ignore_ascii_case(b"DAYLIGHT") {
                read_observance(&child.lines(problems), horizon, &mut budget, &mut changes);
            }
        }
        changes.sort_by_key(|change| change.instant);
        changes.dedup_by_key(|change| change.instant);
        (!changes.is_empty()).then_some(Self { changes })
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

fn read_observance(
    lines: &[ContentLine],
    horizon: DateTime,
    budget: &mut Budget,
    changes: &mut Vec<Change>,
) -> Option<()> {
    let value = |name: &str| lines.iter().find(|line| line.is(name)).map(ContentLine::value);
    let to = parse_offset(value("TZOFFSETTO")?)?;
    let from = value("TZOFFSETFROM").and_then(parse_offset).unwrap_or(to);
    let start = Written::parse(value("DTSTART")?)?.local();
    let mut starts = vec![start];
    for line in lines.iter().filter(|line| line.is("RDATE")) {
        starts.extend(
            line.value()
                .split(',')
                .take(MAX_CHANGES)
                .filter_map(Written::parse)
                .map(|written| written.local()),
        );
    }
    for line in lines.iter().filter(|line| line.is("RRULE")) {
        let Some(mut rule) = Rule::parse(line.value()).rule else { continue };
        rule.end_on_clock(|utc| from.to_datetime(utc));
        let first = start.max(date(FIRST_YEAR, 1, 1).at(0, 0, 0, 0));
        let span = Span { from: first, to: horizon.checked_add(1.year()).unwrap_or(horizon) };
        starts.extend(recurrence::starts(&rule, start, span, budget).list);
    }
    starts.truncate(MAX_CHANGES);
    changes.extend(
        starts
            .into_iter()
            .filter_map(|start| Some(Change { instant: from.to_timestamp(start).ok()?, from, to })),
    );
    Some(())
}
