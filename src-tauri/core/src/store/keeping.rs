//! Which backups are kept: of the last seven days, four weeks and twelve months that have any.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;

pub const DAYS: usize = 7;
pub const WEEKS: usize = 4;
pub const MONTHS: usize = 12;

/// The times whose backups stay: the newest of each day, week and month, as far back as is kept.
///
/// Days with no backup do not count, so a computer that was off for a month keeps what it has. What
/// is dated after now, by a clock that was wrong, stays and counts for nothing.
pub fn kept(times: &[Timestamp], now: Timestamp) -> BTreeSet<Timestamp> {
    let (past, future): (Vec<Timestamp>, Vec<Timestamp>) =
        times.iter().partition(|time| **time <= now);
    let mut newest_first = past;
    newest_first.sort_by(|one, other| other.cmp(one));
    let mut keep: BTreeSet<Timestamp> = future.into_iter().collect();
    keep_newest_of(&newest_first, DAYS, &mut keep, |day| (day.year(), day.day_of_year()));
    keep_newest_of(&newest_first, WEEKS, &mut keep, |day| {
        let week = day.iso_week_date();
        (week.year(), i16::from(week.week()))
    });
    keep_newest_of(&newest_first, MONTHS, &mut keep, |day| (day.year(), i16::from(day.month())));
    keep
}

fn keep_newest_of(
    newest_first: &[Timestamp],
    count: usize,
    keep: &mut BTreeSet<Timestamp>,
    period: impl Fn(jiff::civil::Date) -> (i16, i16),
) {
    let mut seen = BTreeSet::new();
    for time in newest_first {
        if seen.insert(period(time.to_zoned(TimeZone::UTC).date())) {
            if seen.len() > count {
                return;
            }
            keep.insert(*time);
        }
    }
}
