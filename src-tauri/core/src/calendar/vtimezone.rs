//! The VTIMEZONE of an outgoing file; without one some programs shift the meeting by an hour.
//!
//! Two yearly rules where the zone has them, no rule where it has one offset,
//! and for anything stranger the single offset changes around the meeting.

use jiff::tz::{Dst, TimeZone};
use jiff::{Timestamp, ToSpan, civil};

/// How many years a yearly rule must hold to be written as one.
const YEARS_CHECKED: i16 = 5;
/// The year in which written rules begin, as calendar programs do.
const FIRST_YEAR: i16 = 1970;

/// One change of offset.
struct Change {
    /// Wall clock just before the change, which is what RFC 5545 writes.
    local: civil::DateTime,
    from: jiff::tz::Offset,
    to: jiff::tz::Offset,
    dst: Dst,
    name: String,
}

/// The content lines, unfolded.
pub(super) fn lines(name: &str, zone: &TimeZone, start: Timestamp, end: Timestamp) -> Vec<String> {
    let mut lines = vec![
        "BEGIN:VTIMEZONE".to_owned(),
        format!("TZID:{name}"),
        format!("X-LIC-LOCATION:{name}"),
    ];
    let year = start.to_zoned(zone.clone()).year();
    match yearly_changes(zone, year) {
        Some(changes) => {
            changes.iter().for_each(|(change, rule)| push_block(&mut lines, change, Some(rule)))
        }
        None => changes_around(zone, start, end)
            .iter()
            .for_each(|change| push_block(&mut lines, change, None)),
    }
    lines.push("END:VTIMEZONE".to_owned());
    lines
}

/// The changes of a zone that changes twice a year by the same two rules, with those rules.
fn yearly_changes(zone: &TimeZone, year: i16) -> Option<Vec<(Change, String)>> {
    let years: Vec<Vec<Change>> =
        (year..year.checked_add(YEARS_CHECKED)?).map(|year| changes_in(zone, year)).collect();
    let first = years.first()?;
    if first.len() != 2 || years.iter().any(|changes| changes.len() != 2) {
        return None;
    }
    let mut ruled = Vec::new();
    for index in 0..2 {
        let days: Vec<civil::Date> =
            years.iter().map(|changes| changes[index].local.date()).collect();
        let is_same = years.iter().all(|changes| {
            changes[index].local.time() == first[index].local.time()
                && changes[index].to == first[index].to
        });
        let nth = nth_weekday(&days).filter(|_| is_same)?;
        let month = days[0].month();
        let begin =
            civil::date(FIRST_YEAR, month, 1).nth_weekday_of_month(nth, days[0].weekday()).ok()?;
        let change = &first[index];
        let change = Change {
            local: begin.to_datetime(change.local.time()),
            from: change.from,
            to: change.to,
            dst: change.dst,
            name: change.name.clone(),
        };
        ruled.push((
            change,
            format!("FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{}", weekday_name(days[0])),
        ));
    }
    Some(ruled)
}

/// Which weekday of the month all these days are: the last (-1), or the first to fourth.
fn nth_weekday(days: &[civil::Date]) -> Option<i8> {
    let first = days.first()?;
    if days.iter().any(|day| day.weekday() != first.weekday() || day.month() != first.month()) {
        return None;
    }
    if days.iter().all(|day| day.day() + 7 > day.days_in_month()) {
        return Some(-1);
    }
    let nth = (first.day() - 1) / 7 + 1;
    days.iter().all(|day| (day.day() - 1) / 7 + 1 == nth).then_some(nth)
}

fn changes_in(zone: &TimeZone, year: i16) -> Vec<Change> {
    let Ok(begin) = civil::date(year, 1, 1).to_zoned(zone.clone()) else { return Vec::new() };
    let following = zone.following(begin.timestamp());
    following
        .take(8)
        .map(|transition| change(zone, transition.timestamp()))
        .take_while(|change| change.local.year() == year)
        .collect()
}

/// The offset in force at the start, and every change until the end.
fn changes_around(zone: &TimeZone, start: Timestamp, end: Timestamp) -> Vec<Change> {
    let mut changes = match zone.preceding(start.checked_add(1.second()).unwrap_or(start)).next() {
        Some(transition) => vec![change(zone, transition.timestamp())],
        None => vec![fixed(zone, start)],
    };
    let until = end.checked_add(1.hour()).unwrap_or(end);
    changes.extend(
        zone.following(start)
            .take(8)
            .map(|transition| change(zone, transition.timestamp()))
            .take_while(|change| {
                change.from.to_timestamp(change.local).is_ok_and(|at| at <= until)
            }),
    );
    changes
}

fn change(zone: &TimeZone, at: Timestamp) -> Change {
    let before = zone.to_offset(at.checked_sub(1.second()).unwrap_or(at));
    let after = zone.to_offset_info(at);
    Change {
        local: before.to_datetime(at),
        from: before,
        to: after.offset(),
        dst: after.dst(),
        name: after.abbreviation().to_owned(),
    }
}

fn fixed(zone: &TimeZone, at: Timestamp) -> Change {
    let info = zone.to_offset_info(at);
    Change {
        local: civil::date(FIRST_YEAR, 1, 1).at(0, 0, 0, 0),
        from: info.offset(),
        to: info.offset(),
        dst: Dst::No,
        name: info.abbreviation().to_owned(),
    }
}

fn push_block(lines: &mut Vec<String>, change: &Change, rule: Option<&String>) {
    let kind = if change.dst == Dst::Yes { "DAYLIGHT" } else { "STANDARD" };
    lines.push(format!("BEGIN:{kind}"));
    lines.push(format!("TZOFFSETFROM:{}", offset(change.from)));
    lines.push(format!("TZOFFSETTO:{}", offset(change.to)));
    lines.push(format!("TZNAME:{}", change.name));
    lines.push(format!("DTSTART:{}", change.local.strftime("%Y%m%dT%H%M%S")));
    lines.extend(rule.map(|rule| format!("RRULE:{rule}")));
    lines.push(format!("END:{kind}"));
}

fn offset(offset: jiff::tz::Offset) -> String {
    let seconds = offset.seconds();
    let (sign, size) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let text = format!("{sign}{:02}{:02}", size / 3600, size / 60 % 60);
    if size % 60 == 0 { text } else { format!("{text}{:02}", size % 60) }
}

fn weekday_name(day: civil::Date) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday().to_monday_zero_offset() as usize]
}
