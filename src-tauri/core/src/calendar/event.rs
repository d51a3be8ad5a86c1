//! One VEVENT as the file has it: read, but not yet set against the others of its series.

use super::block::Block;
use super::line::ContentLine;
use super::problem::{ProblemCode, Problems};
use super::rule::Rule;
use super::when::{Length, When, Written, ZonedTime};
use super::zone::{Place, Zone, Zones};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

/// Dates that one event's EXDATE, and its RDATE, may list.
pub const MAX_DATES_PER_EVENT: usize = 20_000;

/// One VEVENT.
pub(super) struct Event<'a> {
    pub line: u32,
    pub uid: Option<String>,
    pub version: Version,
    pub start: When,
    pub end: End,
    pub recurrence_id: Option<RecurrenceId>,
    pub rules: Vec<Rule>,
    pub excluded_rules: Vec<Rule>,
    pub extra: Vec<Extra>,
    pub excluded: Vec<When>,
    pub is_cancelled: bool,
    /// What is only read once the event is to be shown.
    pub lines: Vec<ContentLine<'a>>,
}

/// Which of two versions of one event is newer: the later in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version {
    pub sequence: i64,
    pub stamp: Option<Timestamp>,
    pub modified: Option<Timestamp>,
}

/// How an event ends.
#[derive(Debug, Clone)]
pub(super) enum End {
    At(When),
    After(Length),
    /// A day for a date, nothing for a time (RFC 5545 § 3.6.1).
    Unsaid,
}

/// Which instance an override is for.
#[derive(Debug, Clone)]
pub(super) struct RecurrenceId {
    pub when: When,
    pub is_this_and_future: bool,
}

/// An RDATE; with its own end where it is a period.
#[derive(Debug, Clone)]
pub(super) struct Extra {
    pub start: When,
    pub end: Option<End>,
}

/// Reads one event; None where it has no start that can be read.
pub(super) fn read<'a>(
    block: &Block<'a>,
    zones: &mut Zones,
    problems: &mut Problems,
) -> Option<Event<'a>> {
    let mut lines = block.lines(problems);
    let find = |name: &str| lines.iter().find(|line| line.is(name));
    let uid = find("UID").map(ContentLine::text).filter(|uid| !uid.trim().is_empty());
    if uid.is_none() {
        problems.add(block.line, None, ProblemCode::UidMissing, &[]);
    }
    let mut reader = Reader { uid: uid.as_deref(), zones, problems, start_zone: None };
    let Some(start_line) = find("DTSTART") else {
        reader.problems.add(block.line, reader.uid, ProblemCode::StartMissing, &[]);
        return None;
    };
    let Some(start) = reader.when(start_line, start_line.value()) else {
        reader.problems.add(
            start_line.number,
            reader.uid,
            ProblemCode::StartUnreadable,
            &[start_line.value()],
        );
        return None;
    };
    if let When::Time(time) = &start {
        reader.start_zone = Some(time.zone.clone());
    }
    reader.note_repeated(&lines);
    reader.note_both(find("DTEND"), find("DURATION"));
    let end = reader.end(find("DTEND"), find("DURATION"), &start);
    let recurrence_id = find("RECURRENCE-ID").and_then(|line| reader.recurrence_id(line));
    let rules = reader.rules(&lines, "RRULE");
    let excluded_rules = reader.rules(&lines, "EXRULE");
    let extra = reader.extra(&lines);
    let excluded = reader.dates(&lines, "EXDATE");
    let version = Version {
        sequence: find("SEQUENCE").map_or(0, |line| sequence(line.value())),
        stamp: find("DTSTAMP").and_then(|line| instant(line.value())),
        modified: find("LAST-MODIFIED").and_then(|line| instant(line.value())),
    };
    let is_cancelled = find("STATUS").is_some_and(|line| {
        matches!(line.value().to_ascii_uppercase().as_str(), "CANCELLED" | "CANCELED")
    });
    lines.retain(is_detail);
    lines.shrink_to_fit();
    Some(Event {
        line: block.line,
        uid,
        version,
        start,
        end,
        recurrence_id,
        rules,
        excluded_rules,
        extra,
        excluded,
        is_cancelled,
        lines,
    })
}

/// Whether the line is still needed when the event is to be shown.
fn is_detail(line: &ContentLine) -> bool {
    match line.name().to_ascii_uppercase().as_str() {
        "SUMMARY" | "LOCATION" | "DESCRIPTION" | "STATUS" | "CLASS" | "TRANSP" | "URL"
        | "CONFERENCE" | "STYLED-DESCRIPTION" => true,
        "ATTENDEE" => {
            line.parameter("PARTSTAT").is_some_and(|state| state.eq_ignore_ascii_case("DECLINED"))
        }
        name => name.starts_with("X-") && line.value().contains("://"),
    }
}

struct Reader<'r, 'z> {
    uid: Option<&'r str>,
    zones: &'r mut Zones<'z>,
    problems: &'r mut Problems,
    start_zone: Option<Zone>,
}

impl Reader<'_, '_> {
    /// A date or time in the zone that the line names, or else in DTSTART's, or else in the calendar's.
    fn when(&mut self, line: &ContentLine, value: &str) -> Option<When> {
        let written = match Written::parse(value) {
            Some(written) if written.is_hour_24 => self.doubtful(line, value, written),
            Some(written) => written,
            None => self.doubtful(line, value, Written::parse_beginning(value)?),
        };
        if written.time.is_none() {
            return Some(When::Day(written.date));
        }
        let local = written.local();
        if let Some(offset) = written.offset {
            let zone = line.parameter("TZID");
            if offset.is_zero() && zone.is_some_and(|zone| !is_utc(&zone)) {
                self.doubtful(line, value, written);
            }
            let zone =
                if offset.is_zero() { Zone::UTC } else { Zone::Named(TimeZone::fixed(offset)) };
            return Some(When::Time(ZonedTime { local, zone, is_floating: false }));
        }
        // VALUE=DATE with a time is a date all the same.
        if line.parameter("VALUE").is_some_and(|value| value.eq_ignore_ascii_case("DATE")) {
            return Some(When::Day(written.date));
        }
        let name = line.parameter("TZID").filter(|name| !name.is_empty());
        let is_floating = name.is_none();
        let zone = match name {
            Some(name) => {
                self.zones.resolve(&name, Place { line: line.number, uid: self.uid }, self.problems)
            }
            None => self.start_zone.clone().unwrap_or_else(|| self.zones.floating.clone()),
        };
        Some(When::Time(ZonedTime { local, zone, is_floating }))
    }

    /// What must stand once, and decides when the event is.
    fn note_repeated(&mut self, lines: &[ContentLine]) {
        for name in ["UID", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID"] {
            if let Some(second) = lines.iter().filter(|line| line.is(name)).nth(1) {
                self.problems.add(second.number, self.uid, ProblemCode::PropertyRepeated, &[name]);
            }
        }
    }

    /// Two that exclude one another.
    fn note_both(&mut self, read: Option<&ContentLine>, other: Option<&ContentLine>) {
        if let (Some(read), Some(other)) = (read, other) {
            let names = [other.name(), read.name()];
            self.problems.add(other.number, self.uid, ProblemCode::NotBoth, &names);
        }
    }

    fn doubtful(&mut self, line: &ContentLine, value: &str, written: Written) -> Written {
        let utc = if written.offset == Some(Offset::UTC) { "Z" } else { "" };
        let meant = format!("{}{utc}", written.local());
        self.problems.add(line.number, self.uid, ProblemCode::TimeDoubtful, &[value, &meant]);
        written
    }

    fn end(
        &mut self,
        end: Option<&ContentLine>,
        duration: Option<&ContentLine>,
        start: &When,
    ) -> End {
        let read = match (end, duration) {
            (Some(line), _) => self
                .when(line, line.value())
                .map(|when| End::At(of_same_kind(when, start)))
                .ok_or(line),
            (None, Some(line)) => Length::parse(line.value()).map(End::After).ok_or(line),
            (None, None) => Ok(End::Unsaid),
        };
        read.unwrap_or_else(|line| {
            self.problems.add(line.number, self.uid, ProblemCode::EndUnreadable, &[line.value()]);
            End::Unsaid
        })
    }

    fn recurrence_id(&mut self, line: &ContentLine) -> Option<RecurrenceId> {
        // Without a zone it is in the series' zone, which another event has: that is settled when they meet.
        let start_zone = self.start_zone.take();
        let when = self.when(line, line.value());
        self.start_zone = start_zone;
        if when.is_none() {
            self.problems.add(
                line.number,
                self.uid,
                ProblemCode::RecurrenceIdUnreadable,
                &[line.value()],
            );
        }
        let is_this_and_future = line
            .parameter("RANGE")
            .is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE"));
        Some(RecurrenceId { when: when?, is_this_and_future })
    }

    fn rules(&mut self, lines: &[ContentLine], name: &str) -> Vec<Rule> {
        let mut rules = Vec::new();
        for line in lines.iter().filter(|line| line.is(name)) {
            let parsed = Rule::parse(line.value());
            for part in &parsed.ignored {
                self.problems.add(line.number, self.uid, ProblemCode::RulePartIgnored, &[part]);
            }
            match parsed.rule {
                Some(rule) => {
                    if rule.count.is_some() && rule.until.is_some() {
                        let number = line.number;
                        self.problems.add(number, self.uid, ProblemCode::RuleEndsTwice, &[]);
                    }
                    if rule.names_no_day() {
                        let (number, value) = (line.number, line.value());
                        self.problems.add(
                            number,
                            self.uid,
                            ProblemCode::RuleNeverHappens,
                            &[value],
                        );
                    }
                    rules.push(rule);
                }
                None => self.problems.add(
                    line.number,
                    self.uid,
                    ProblemCode::RuleUnreadable,
                    &[line.value()],
                ),
            }
        }
        rules
    }

    fn dates(&mut self, lines: &[ContentLine], name: &str) -> Vec<When> {
        let mut dates = Vec::new();
        self.each_value(lines, name, |reader, line, value| {
            let when = reader.when(line, value);
            when.map(|when| dates.push(when))
        });
        dates
    }

    fn extra(&mut self, lines: &[ContentLine]) -> Vec<Extra> {
        let mut extra = Vec::new();
        self.each_value(lines, "RDATE", |reader, line, value| {
            let (start, end) =
                value.split_once('/').map_or((value, None), |(start, end)| (start, Some(end)));
            let start = reader.when(line, start)?;
            let end = match end {
                None => None,
                Some(length) if length.trim_start().starts_with(['P', 'p', '+', '-']) => {
                    Some(End::After(Length::parse(length)?))
                }
                Some(end) => Some(End::At(reader.when(line, end)?)),
            };
            extra.push(Extra { start, end });
            Some(())
        });
        extra
    }

    /// Runs over a list of dates, however many lines it is spread over.
    fn each_value(
        &mut self,
        lines: &[ContentLine],
        name: &str,
        mut take: impl FnMut(&mut Self, &ContentLine, &str) -> Option<()>,
    ) {
        let mut count = 0;
        for line in lines.iter().filter(|line| line.is(name)) {
            for value in
                line.value().split([',', ';']).map(str::trim).filter(|value| !value.is_empty())
            {
                count += 1;
                if count > MAX_DATES_PER_EVENT {
                    self.problems.add(
                        line.number,
                        self.uid,
                        ProblemCode::TooManyDates,
                        &[name, &MAX_DATES_PER_EVENT.to_string()],
                    );
                    return;
                }
                if take(self, line, value).is_none() {
                    self.problems.add(
                        line.number,
                        self.uid,
                        ProblemCode::DateUnreadable,
                        &[name, value],
                    );
                }
            }
        }
    }
}

/// Names of zones that are what `Z` says anyway.
fn is_utc(zone: &str) -> bool {
    ["UTC", "GMT", "Etc/UTC", "Etc/GMT"].iter().any(|name| zone.eq_ignore_ascii_case(name))
}

/// A start with a date ends with a date, and one with a time with a time, whatever the file says.
fn of_same_kind(end: When, start: &When) -> When {
    match (end, start) {
        (When::Time(time), When::Day(_)) => {
            let is_midnight = time.local.time() == jiff::civil::Time::midnight();
            let date = time.local.date();
            When::Day(if is_midnight { date } else { date.tomorrow().unwrap_or(date) })
        }
        (When::Day(date), When::Time(start)) => When::Time(ZonedTime {
            local: date.to_datetime(jiff::civil::Time::midnight()),
            zone: start.zone.clone(),
            is_floating: start.is_floating,
        }),
        (end, _) => end,
    }
}

/// A number too large to count with is the largest.
fn sequence(text: &str) -> i64 {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().unwrap_or(if is_number { i64::MAX } else { 0 })
}

fn instant(text: &str) -> Option<Timestamp> {
    let written = Written::parse(text)?;
    written.offset.unwrap_or(Offset::UTC).to_timestamp(written.local()).ok()
}
