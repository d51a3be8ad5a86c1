//! Occurrences: what clients really write, and what must become of it.

use klubba_core::calendar::{Expanded, ProblemCode, Window, expand};

use super::PATTERNS;

fn window(from: &str, to: &str) -> Window {
    Window {
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
        zone: jiff::tz::TimeZone::get("Europe/Oslo").unwrap(),
    }
}

fn year(ics: &str) -> Expanded {
    expand(ics.as_bytes(), &window("2026-01-01", "2027-01-01"), &PATTERNS)
}

fn calendar(body: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{body}\nEND:VCALENDAR\n").replace('\n', "\r\n")
}

/// One event; `lines` are its properties, UID and all but the times given.
fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:a\n{lines}\nEND:VEVENT")
}

fn starts(expanded: &Expanded) -> Vec<String> {
    expanded.occurrences.iter().map(|occurrence| occurrence.start.to_string()).collect()
}

fn spans(expanded: &Expanded) -> Vec<String> {
    expanded
        .occurrences
        .iter()
        .map(|occurrence| format!("{}/{}", occurrence.start, occurrence.end))
        .collect()
}

fn codes(expanded: &Expanded) -> Vec<ProblemCode> {
    expanded.problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn single_events() {
    for (name, lines, expected) in [
        (
            "in UTC",
            "DTSTART:20261012T110000Z\nDTEND:20261012T120000Z",
            "2026-10-12T11:00:00Z/2026-10-12T12:00:00Z",
        ),
        (
            "floating is the user's zone",
            "DTSTART:20261012T130000\nDTEND:20261012T140000",
            "2026-10-12T11:00:00Z/2026-10-12T12:00:00Z",
        ),
        (
            "end in another zone",
            "DTSTART;TZID=Europe/Oslo:20261012T130000\nDTEND;TZID=Europe/London:20261012T130000",
            "2026-10-12T11:00:00Z/2026-10-12T12:00:00Z",
        ),
        (
            "no end: no length",
            "DTSTART:20261012T110000Z",
            "2026-10-12T11:00:00Z/2026-10-12T11:00:00Z",
        ),
        (
            "zero length",
            "DTSTART:20261012T110000Z\nDTEND:20261012T110000Z",
            "2026-10-12T11:00:00Z/2026-10-12T11:00:00Z",
        ),
        (
            "ends before it starts",
            "DTSTART:20261012T110000Z\nDTEND:20261012T100000Z",
            "2026-10-12T11:00:00Z/2026-10-12T11:00:00Z",
        ),
        ("a day", "DTSTART;VALUE=DATE:20261012", "2026-10-12/2026-10-13"),
        (
            "a day that ends the same day",
            "DTSTART;VALUE=DATE:20261012\nDTEND;VALUE=DATE:20261012",
            "2026-10-12/2026-10-12",
        ),
        ("days", "DTSTART;VALUE=DATE:20261012\nDTEND;VALUE=DATE:20261015", "2026-10-12/2026-10-15"),
        ("days by duration", "DTSTART;VALUE=DATE:20261012\nDURATION:P2D", "2026-10-12/2026-10-14"),
        ("a date without VALUE", "DTSTART:20261012", "2026-10-12/2026-10-13"),
        (
            "gap: the offset before it",
            "DTSTART;TZID=Europe/Oslo:20260329T023000\nDURATION:PT30M",
            "2026-03-29T01:30:00Z/2026-03-29T02:00:00Z",
        ),
        (
            "gap with an end that would come first",
            "DTSTART;TZID=Europe/Oslo:20260329T023000\nDTEND;TZID=Europe/Oslo:20260329T030000",
            "2026-03-29T01:30:00Z/2026-03-29T02:00:00Z",
        ),
        (
            "repeated hour: the first",
            "DTSTART;TZID=Europe/Oslo:20261025T023000\nDURATION:PT30M",
            "2026-10-25T00:30:00Z/2026-10-25T01:00:00Z",
        ),
        (
            "PT24H is exact",
            "DTSTART;TZID=Europe/Oslo:20261024T120000\nDURATION:PT24H",
            "2026-10-24T10:00:00Z/2026-10-25T10:00:00Z",
        ),
        (
            "P1D is nominal",
            "DTSTART;TZID=Europe/Oslo:20261024T120000\nDURATION:P1D",
            "2026-10-24T10:00:00Z/2026-10-25T11:00:00Z",
        ),
        (
            "weeks",
            "DTSTART:20261012T110000Z\nDURATION:P1W",
            "2026-10-12T11:00:00Z/2026-10-19T11:00:00Z",
        ),
        (
            "mixed duration",
            "DTSTART:20261012T110000Z\nDURATION:P1DT1H30M",
            "2026-10-12T11:00:00Z/2026-10-13T12:30:00Z",
        ),
        (
            "ISO 8601 form",
            "DTSTART:2026-10-12T11:30:00Z\nDTEND:2026-10-12T12:00:00.000+00:00",
            "2026-10-12T11:30:00Z/2026-10-12T12:00:00Z",
        ),
        (
            "with an offset",
            "DTSTART:20261012T130000+0200\nDURATION:PT1H",
            "2026-10-12T11:00:00Z/2026-10-12T12:00:00Z",
        ),
        (
            "without seconds",
            "DTSTART:20261012T1100Z\nDURATION:PT1H",
            "2026-10-12T11:00:00Z/2026-10-12T12:00:00Z",
        ),
        (
            "midnight as 24:00",
            "DTSTART:20261012T110000Z\nDTEND:20261012T240000Z",
            "2026-10-12T11:00:00Z/2026-10-13T00:00:00Z",
        ),
        (
            "Z wins over TZID",
            "DTSTART;TZID=America/New_York:20261012T110000Z\nDURATION:PT1H",
            "2026-10-12T11:00:00Z/2026-10-12T12:00:00Z",
        ),
        (
            "folded before the colon",
            "DTSTART\n :20261012T110000Z\nDURATION\n :PT1H",
            "2026-10-12T11:00:00Z/2026-10-12T12:00:00Z",
        ),
        (
            "lower case",
            "dtstart:20261012t110000z\nduration:pt1h",
            "2026-10-12T11:00:00Z/2026-10-12T12:00:00Z",
        ),
        (
            "over midnight",
            "DTSTART;TZID=Europe/Oslo:20261012T233000\nDTEND;TZID=Europe/Oslo:20261013T003000",
            "2026-10-12T21:30:00Z/2026-10-12T22:30:00Z",
        ),
        (
            "longer than time itself",
            "DTSTART;VALUE=DATE:20261012\nDURATION:P3000000D",
            "2026-10-12/9999-12-31",
        ),
        (
            "end unreadable",
            "DTSTART:20261012T110000Z\nDTEND:soon",
            "2026-10-12T11:00:00Z/2026-10-12T11:00:00Z",
        ),
    ] {
        assert_eq!(spans(&year(&calendar(&event(lines)))), [expected], "{name}");
    }
}

#[test]
fn recurring_events() {
    let oslo = "DTSTART;TZID=Europe/Oslo:20261012T130000\nDURATION:PT1H\n";
    for (name, lines, expected) in [
        (
            "over a clock change",
            "RRULE:FREQ=WEEKLY;COUNT=3",
            "2026-10-12T11:00:00Z 2026-10-19T11:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "UNTIL in UTC, inclusive",
            "RRULE:FREQ=WEEKLY;UNTIL=20261019T110000Z",
            "2026-10-12T11:00:00Z 2026-10-19T11:00:00Z",
        ),
        (
            "UNTIL in UTC, a second short",
            "RRULE:FREQ=WEEKLY;UNTIL=20261019T105959Z",
            "2026-10-12T11:00:00Z",
        ),
        (
            "UNTIL without Z is in DTSTART's zone",
            "RRULE:FREQ=WEEKLY;UNTIL=20261019T130000",
            "2026-10-12T11:00:00Z 2026-10-19T11:00:00Z",
        ),
        (
            "UNTIL as a date ends as that day begins",
            "RRULE:FREQ=WEEKLY;UNTIL=20261019",
            "2026-10-12T11:00:00Z",
        ),
        (
            "UNTIL as the date it starts on: what is left of a series that was deleted",
            "RRULE:FREQ=WEEKLY;UNTIL=20261012",
            "",
        ),
        (
            "UNTIL before DTSTART: what is left of a series that was split at its start",
            "RRULE:FREQ=WEEKLY;UNTIL=20261012T105959Z",
            "",
        ),
        (
            "UNTIL before DTSTART, and a date of its own",
            "RRULE:FREQ=WEEKLY;UNTIL=20261012T105959Z\nRDATE:20261013T110000Z",
            "2026-10-13T11:00:00Z",
        ),
        (
            "UNTIL before DTSTART in one of two rules",
            "RRULE:FREQ=WEEKLY;UNTIL=20261012T105959Z\nRRULE:FREQ=DAILY;COUNT=2",
            "2026-10-12T11:00:00Z 2026-10-13T11:00:00Z",
        ),
        (
            "an interval longer than time itself",
            "RRULE:FREQ=WEEKLY;INTERVAL=5317043039066406",
            "2026-10-12T11:00:00Z",
        ),
        (
            "every 45 minutes, but only in two hours",
            "RRULE:FREQ=MINUTELY;INTERVAL=45;BYHOUR=13,14;COUNT=5",
            "2026-10-12T11:00:00Z 2026-10-12T11:45:00Z 2026-10-12T12:30:00Z 2026-10-13T11:00:00Z 2026-10-13T11:45:00Z",
        ),
        (
            "DTSTART is the first even outside the rule",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2",
            "2026-10-12T11:00:00Z 2026-10-13T11:00:00Z 2026-10-20T11:00:00Z",
        ),
        (
            "EXDATE in UTC",
            "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261019T110000Z",
            "2026-10-12T11:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "EXDATE with a zone",
            "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Oslo:20261019T130000",
            "2026-10-12T11:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "EXDATE in another zone",
            "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/London:20261019T120000",
            "2026-10-12T11:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "EXDATE floating",
            "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261019T130000",
            "2026-10-12T11:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "EXDATE as a date",
            "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20261019",
            "2026-10-12T11:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "EXDATE list",
            "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261012T110000Z,20261019T110000Z",
            "2026-10-26T12:00:00Z",
        ),
        (
            "EXDATE removes RDATE",
            "RDATE:20261013T110000Z,20261014T110000Z\nEXDATE:20261013T110000Z",
            "2026-10-12T11:00:00Z 2026-10-14T11:00:00Z",
        ),
        (
            "RDATE equal to an instance counts once",
            "RRULE:FREQ=WEEKLY;COUNT=2\nRDATE:20261019T110000Z",
            "2026-10-12T11:00:00Z 2026-10-19T11:00:00Z",
        ),
        (
            "RDATE with a zone",
            "RDATE;TZID=Europe/London:20261013T120000",
            "2026-10-12T11:00:00Z 2026-10-13T11:00:00Z",
        ),
        (
            "RDATE as a date",
            "RDATE;VALUE=DATE:20261013",
            "2026-10-12T11:00:00Z 2026-10-13T11:00:00Z",
        ),
        (
            "EXRULE",
            "RRULE:FREQ=DAILY;COUNT=4\nEXRULE:FREQ=DAILY;INTERVAL=2",
            "2026-10-13T11:00:00Z 2026-10-15T11:00:00Z",
        ),
        (
            "two rules",
            "RRULE:FREQ=WEEKLY;COUNT=2\nRRULE:FREQ=DAILY;COUNT=2",
            "2026-10-12T11:00:00Z 2026-10-13T11:00:00Z 2026-10-19T11:00:00Z",
        ),
        (
            "COUNT=-1 is no count",
            "RRULE:FREQ=MONTHLY;COUNT=-1",
            "2026-10-12T11:00:00Z 2026-11-12T12:00:00Z 2026-12-12T12:00:00Z",
        ),
        ("COUNT=0", "RRULE:FREQ=MONTHLY;COUNT=0", "2026-10-12T11:00:00Z"),
        (
            "INTERVAL=0 is 1",
            "RRULE:FREQ=MONTHLY;INTERVAL=0;COUNT=2",
            "2026-10-12T11:00:00Z 2026-11-12T12:00:00Z",
        ),
        (
            "unknown part",
            "RRULE:FREQ=WEEKLY;FOO=BAR;COUNT=2",
            "2026-10-12T11:00:00Z 2026-10-19T11:00:00Z",
        ),
        ("unknown frequency", "RRULE:FREQ=FORTNIGHTLY", "2026-10-12T11:00:00Z"),
        ("empty rule", "RRULE:", "2026-10-12T11:00:00Z"),
        (
            "last workday of the month",
            "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2",
            "2026-10-12T11:00:00Z 2026-10-30T12:00:00Z 2026-11-30T12:00:00Z",
        ),
        (
            "second Monday",
            "RRULE:FREQ=MONTHLY;BYDAY=2MO;COUNT=3",
            "2026-10-12T11:00:00Z 2026-11-09T12:00:00Z 2026-12-14T12:00:00Z",
        ),
        (
            "ordinal in a weekly rule",
            "RRULE:FREQ=WEEKLY;BYDAY=1MO;COUNT=2",
            "2026-10-12T11:00:00Z 2026-10-19T11:00:00Z",
        ),
        (
            "every other week, Sunday first",
            "RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO;COUNT=3",
            "2026-10-12T11:00:00Z 2026-10-25T12:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "leading and trailing semicolons",
            "RRULE:;FREQ=WEEKLY;COUNT=2;",
            "2026-10-12T11:00:00Z 2026-10-19T11:00:00Z",
        ),
    ] {
        assert_eq!(
            starts(&year(&calendar(&event(&format!("{oslo}{lines}"))))).join(" "),
            expected,
            "{name}"
        );
    }
}

#[test]
fn a_rule_of_seconds_steps_over_what_its_lists_exclude() {
    let lines = "DTSTART;TZID=Europe/Oslo:20260701T130000\nRRULE:FREQ=SECONDLY;BYHOUR=13;BYMINUTE=0;BYSECOND=0;COUNT=180";
    let expanded = year(&calendar(&event(lines)));
    let starts = starts(&expanded);
    assert_eq!(starts.len(), 180, "{:?}", expanded.problems);
    assert_eq!(starts[0], "2026-07-01T11:00:00Z");
    assert_eq!(starts[179], "2026-12-27T12:00:00Z");
}

#[test]
fn recurring_ends() {
    for (name, lines, expected) in [
        (
            "a night over the clock change keeps its hours",
            "DTSTART;TZID=Europe/Oslo:20261017T220000\nDTEND;TZID=Europe/Oslo:20261018T060000\nRRULE:FREQ=WEEKLY;COUNT=2",
            "2026-10-17T20:00:00Z/2026-10-18T04:00:00Z 2026-10-24T20:00:00Z/2026-10-25T05:00:00Z",
        ),
        (
            "RDATE that is a period",
            "DTSTART:20261012T110000Z\nDURATION:PT1H\nRDATE;VALUE=PERIOD:20261013T110000Z/20261013T150000Z,20261014T110000Z/PT2H",
            "2026-10-12T11:00:00Z/2026-10-12T12:00:00Z 2026-10-13T11:00:00Z/2026-10-13T15:00:00Z 2026-10-14T11:00:00Z/2026-10-14T13:00:00Z",
        ),
        (
            "RDATE that gives an instance of the rule its own length",
            "DTSTART:20261012T110000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\nRDATE;VALUE=PERIOD:20261012T110000Z/PT3H,20261013T110000Z/PT2H",
            "2026-10-12T11:00:00Z/2026-10-12T14:00:00Z 2026-10-13T11:00:00Z/2026-10-13T13:00:00Z",
        ),
        (
            "in the gap of a daily series",
            "DTSTART;TZID=Europe/Oslo:20260328T023000\nDTEND;TZID=Europe/Oslo:20260328T030000\nRRULE:FREQ=DAILY;COUNT=3",
            "2026-03-28T01:30:00Z/2026-03-28T02:00:00Z 2026-03-29T01:30:00Z/2026-03-29T02:00:00Z 2026-03-30T00:30:00Z/2026-03-30T01:00:00Z",
        ),
        (
            "American series while only America has changed",
            "DTSTART;TZID=America/New_York:20260305T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4",
            "2026-03-05T14:00:00Z/2026-03-05T15:00:00Z 2026-03-12T13:00:00Z/2026-03-12T14:00:00Z 2026-03-19T13:00:00Z/2026-03-19T14:00:00Z 2026-03-26T13:00:00Z/2026-03-26T14:00:00Z",
        ),
        (
            "all-day series",
            "DTSTART;VALUE=DATE:20261012\nDTEND;VALUE=DATE:20261014\nRRULE:FREQ=WEEKLY;UNTIL=20261019",
            "2026-10-12/2026-10-14 2026-10-19/2026-10-21",
        ),
        (
            "all-day series until midnight here, in UTC",
            "DTSTART;VALUE=DATE:20261012\nRRULE:FREQ=WEEKLY;UNTIL=20261018T220000Z",
            "2026-10-12/2026-10-13 2026-10-19/2026-10-20",
        ),
    ] {
        assert_eq!(spans(&year(&calendar(&event(lines)))).join(" "), expected, "{name}");
    }
}

#[test]
fn overrides() {
    let series = event(
        "SEQUENCE:1\nDTSTART;TZID=Europe/Oslo:20261012T130000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Serie",
    );
    let day_series = event("DTSTART;VALUE=DATE:20261012\nRRULE:FREQ=WEEKLY;COUNT=2");
    for (name, master, lines, expected) in [
        (
            "moved, with a bumped SEQUENCE",
            &series,
            "SEQUENCE:189\nRECURRENCE-ID;TZID=Europe/Oslo:20261019T130000\nDTSTART;TZID=Europe/Oslo:20261020T100000",
            "2026-10-12T11:00:00Z 2026-10-20T08:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "RECURRENCE-ID in UTC",
            &series,
            "RECURRENCE-ID:20261019T110000Z\nDTSTART:20261020T080000Z",
            "2026-10-12T11:00:00Z 2026-10-20T08:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "RECURRENCE-ID floating",
            &series,
            "RECURRENCE-ID:20261019T130000\nDTSTART:20261020T080000Z",
            "2026-10-12T11:00:00Z 2026-10-20T08:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "RECURRENCE-ID as a date",
            &series,
            "RECURRENCE-ID;VALUE=DATE:20261019\nDTSTART:20261020T080000Z",
            "2026-10-12T11:00:00Z 2026-10-20T08:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "cancelled instance",
            &series,
            "STATUS:CANCELLED\nRECURRENCE-ID:20261019T110000Z\nDTSTART:20261019T110000Z",
            "2026-10-12T11:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "moved out of the window",
            &series,
            "RECURRENCE-ID:20261019T110000Z\nDTSTART:20270119T110000Z",
            "2026-10-12T11:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "lower SEQUENCE than the series",
            &series,
            "SEQUENCE:0\nRECURRENCE-ID:20261019T110000Z\nDTSTART:20261020T080000Z",
            "2026-10-12T11:00:00Z 2026-10-20T08:00:00Z 2026-10-26T12:00:00Z",
        ),
        (
            "this and future, moved",
            &series,
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T110000Z\nDTSTART;TZID=Europe/Oslo:20261020T140000",
            "2026-10-12T11:00:00Z 2026-10-20T12:00:00Z 2026-10-27T13:00:00Z",
        ),
        (
            "this and future, cancelled",
            &series,
            "STATUS:CANCELLED\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261019T110000Z\nDTSTART:20261019T110000Z",
            "2026-10-12T11:00:00Z",
        ),
        (
            "all-day series, RECURRENCE-ID with a time here",
            &day_series,
            "RECURRENCE-ID:20261018T220000Z\nDTSTART;VALUE=DATE:20261021",
            "2026-10-12 2026-10-21",
        ),
        (
            "all-day series, RECURRENCE-ID at midnight",
            &day_series,
            "RECURRENCE-ID;TZID=Europe/Oslo:20261019T000000\nDTSTART;VALUE=DATE:20261021",
            "2026-10-12 2026-10-21",
        ),
        (
            "of an instance that is not there",
            &series,
            "RECURRENCE-ID:20261020T110000Z\nDTSTART:20261021T110000Z",
            "2026-10-12T11:00:00Z 2026-10-19T11:00:00Z 2026-10-21T11:00:00Z 2026-10-26T12:00:00Z",
        ),
    ] {
        for body in [format!("{master}\n{}", event(lines)), format!("{}\n{master}", event(lines))] {
            assert_eq!(starts(&year(&calendar(&body))).join(" "), expected, "{name}");
        }
    }
}

#[test]
fn all_day_series_without_some_days() {
    let series = |exdate: &str| {
        calendar(&event(&format!(
            "DTSTART;VALUE=DATE:20261012\nRRULE:FREQ=WEEKLY;COUNT=2\n{exdate}"
        )))
    };
    for exdate in [
        "EXDATE;VALUE=DATE:20261019",
        "EXDATE:20261018T220000Z",
        "EXDATE;TZID=Europe/Oslo:20261019T000000",
        "EXDATE:20261019T000000Z",
        "EXDATE:20261019T000000",
    ] {
        assert_eq!(starts(&year(&series(exdate))), ["2026-10-12"], "{exdate}");
    }
}

#[test]
fn versions_of_one_event() {
    let version = |extra: &str, start: &str| event(&format!("DTSTART:{start}\n{extra}"));
    let (old, new) = ("20261012T110000Z", "20261013T110000Z");
    for (name, first, second, expected) in [
        (
            "higher SEQUENCE",
            version("SEQUENCE:2", new),
            version("SEQUENCE:1\nDTSTAMP:20260901T000000Z", old),
            "2026-10-13T11:00:00Z",
        ),
        (
            "later DTSTAMP",
            version("DTSTAMP:20260101T000000Z", old),
            version("DTSTAMP:20260901T000000Z", new),
            "2026-10-13T11:00:00Z",
        ),
        (
            "later LAST-MODIFIED",
            version("LAST-MODIFIED:20260901T000000Z", new),
            version("LAST-MODIFIED:20260101T000000Z", old),
            "2026-10-13T11:00:00Z",
        ),
        ("the same twice", version("", old), version("", old), "2026-10-12T11:00:00Z"),
        (
            "not to be told apart",
            version("", old),
            version("", new),
            "2026-10-12T11:00:00Z 2026-10-13T11:00:00Z",
        ),
        (
            "cancelled since",
            version("SEQUENCE:1", old),
            version("SEQUENCE:1\nDTSTAMP:20260901T000000Z\nSTATUS:CANCELLED", old),
            "",
        ),
    ] {
        for body in [format!("{first}\n{second}"), format!("{second}\n{first}")] {
            assert_eq!(starts(&year(&calendar(&body))).join(" "), expected, "{name}");
        }
    }
}

#[test]
fn a_cancelled_series_takes_its_overrides_with_it() {
    let master = event("STATUS:CANCELLED\nDTSTART:20261012T110000Z\nRRULE:FREQ=WEEKLY;COUNT=3");
    let moved = event("RECURRENCE-ID:20261019T110000Z\nDTSTART:20261020T110000Z");
    assert!(starts(&year(&calendar(&format!("{master}\n{moved}")))).is_empty());
    assert!(
        starts(&year(&calendar(
            "METHOD:CANCEL\nBEGIN:VEVENT\nUID:a\nDTSTART:20261012T110000Z\nEND:VEVENT"
        )))
        .is_empty(),
        "CANCEL needs no STATUS"
    );
}

#[test]
fn two_series_in_one_feed_keep_their_overrides() {
    let series = |uid: &str, hour: u8, moved: u8| {
        format!(
            "BEGIN:VEVENT\nUID:{uid}\nDTSTART:20261012T{hour}0000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\nBEGIN:VEVENT\nUID:{uid}\nSEQUENCE:3\nRECURRENCE-ID:20261019T{hour}0000Z\nDTSTART:20261019T{moved}0000Z\nEND:VEVENT"
        )
    };
    let expanded = year(&calendar(&format!("{}\n{}", series("a", 10, 12), series("b", 10, 14))));
    let rows: Vec<String> = expanded
        .occurrences
        .iter()
        .map(|o| format!("{} {} {}", o.uid, o.start, o.recurrence_id.unwrap()))
        .collect();
    assert_eq!(
        rows,
        [
            "a 2026-10-12T10:00:00Z 2026-10-12T10:00:00Z",
            "b 2026-10-12T10:00:00Z 2026-10-12T10:00:00Z",
            "a 2026-10-19T12:00:00Z 2026-10-19T10:00:00Z",
            "b 2026-10-19T14:00:00Z 2026-10-19T10:00:00Z",
        ]
    );
}

#[test]
fn zones() {
    let own = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE";
    let located = "BEGIN:VTIMEZONE\nTZID:Ours\nX-LIC-LOCATION:Asia/Tokyo\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0000\nEND:STANDARD\nEND:VTIMEZONE";
    for (head, zone, summer, winter) in [
        ("", "Europe/Oslo", 10, 11),
        ("", "europe/oslo", 10, 11),
        ("", "\"Europe/Oslo\"", 10, 11),
        ("", "America/New_York", 16, 17),
        ("", "UTC", 12, 12),
        ("", "W. Europe Standard Time", 10, 11),
        ("", "Romance Standard Time", 10, 11),
        ("", "FLE Standard Time", 9, 10),
        ("", "FLE Daylight Time", 9, 10),
        ("", "GMT Standard Time", 11, 12),
        ("", "Eastern Standard Time", 16, 17),
        ("", "South Sudan Standard Time", 10, 10),
        ("", "/freeassociation.sourceforge.net/Tzfile/Europe/Oslo", 10, 11),
        ("", "/mozilla.org/20070129_1/Europe/Helsinki", 9, 10),
        ("", "tzone://Microsoft/Utc", 12, 12),
        ("", "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"", 10, 11),
        ("", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", 10, 11),
        ("", "(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rome\\, Stockholm\\, Vienna", 10, 11),
        ("", "\"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris\"", 10, 11),
        ("", "\"(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius\"", 9, 10),
        ("", "\"(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna\"", 10, 11),
        ("", "\"(UTC) Dublin, Edinburgh, Lisbon, London\"", 11, 12),
        ("", "\"(UTC-05:00) Eastern Time (US & Canada)\"", 16, 17),
        ("", "\"(UTC) Coordinated Universal Time\"", 12, 12),
        ("", "\"(UTC+05:00)\"", 7, 7),
        ("", "UTC-03:30", 15, 15),
        ("", "Nowhere/Land", 10, 11),
        ("X-WR-TIMEZONE:America/New_York\n", "Nowhere/Land", 16, 17),
        (own, "Customized Time Zone", 10, 11),
        (
            &own.replace("Customized Time Zone", "W. Europe Standard Time"),
            "W. Europe Standard Time",
            10,
            11,
        ),
        (
            &own.replace("Customized Time Zone", "Pacific Standard Time"),
            "Pacific Standard Time",
            10,
            11,
        ),
        (located, "Ours", 3, 3),
    ] {
        let head = if head.is_empty() || head.ends_with('\n') {
            head.to_owned()
        } else {
            format!("{head}\n")
        };
        let at = |date: &str| {
            event(&format!("DTSTART;TZID={zone}:{date}T120000"))
                .replace("UID:a", &format!("UID:{date}"))
        };
        let expanded = year(&calendar(&format!("{head}{}\n{}", at("20260701"), at("20261201"))));
        let expected = |date: &str, hour: i32| {
            if hour < 24 {
                format!("{date}T{hour:02}:{}:00Z", if zone == "UTC-03:30" { "30" } else { "00" })
            } else {
                String::new()
            }
        };
        assert_eq!(
            starts(&expanded),
            [expected("2026-07-01", summer), expected("2026-12-01", winter)],
            "{zone}"
        );
    }
}

#[test]
fn own_zone_at_its_clock_changes() {
    let own = "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE";
    for time in [
        "20260329T013000",
        "20260329T020000",
        "20260329T023000",
        "20260329T030000",
        "20261025T013000",
        "20261025T020000",
        "20261025T023000",
        "20261025T030000",
        "20261025T033000",
    ] {
        let at = |zone: &str| {
            starts(&year(&calendar(&format!(
                "{own}\n{}",
                event(&format!("DTSTART;TZID={zone}:{time}"))
            ))))
        };
        assert_eq!(at("Own"), at("Europe/Oslo"), "{time}");
    }
}

#[test]
fn zones_do_not_leak_from_one_calendar_to_the_next() {
    let calendar_of = |uid: &str, offset: &str| {
        calendar(&format!(
            "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:{uid}\nDTSTART;TZID=Customized Time Zone:20261012T120000\nEND:VEVENT"
        ))
    };
    let both = format!("{}{}", calendar_of("a", "+0300"), calendar_of("b", "-0800"));
    assert_eq!(starts(&year(&both)), ["2026-10-12T09:00:00Z", "2026-10-12T20:00:00Z"]);
}

#[test]
fn floating_times_are_in_the_calendars_zone() {
    let body = format!(
        "X-WR-TIMEZONE:America/New_York\n{}",
        event("DTSTART:20261012T090000\nRRULE:FREQ=DAILY;COUNT=1")
    );
    assert_eq!(starts(&year(&calendar(&body))), ["2026-10-12T13:00:00Z"]);
}

#[test]
fn the_window_is_half_open_and_takes_what_overlaps() {
    let october = window("2026-10-01", "2026-11-01");
    for (name, lines, is_in) in [
        ("begins with the window", "DTSTART:20260930T220000Z\nDURATION:PT1H", true),
        ("without length at the beginning", "DTSTART:20260930T220000Z", true),
        ("ends as the window begins", "DTSTART:20260930T210000Z\nDURATION:PT1H", false),
        ("reaches in", "DTSTART:20260930T210000Z\nDURATION:PT2H", true),
        ("begins as the window ends", "DTSTART:20261031T230000Z\nDURATION:PT1H", false),
        ("without length at the end", "DTSTART:20261031T230000Z", false),
        ("over all of it", "DTSTART:20260101T000000Z\nDTEND:20270101T000000Z", true),
        ("the day before", "DTSTART;VALUE=DATE:20260930", false),
        ("the first day", "DTSTART;VALUE=DATE:20261001", true),
        ("the last day", "DTSTART;VALUE=DATE:20261031", true),
        ("the day after", "DTSTART;VALUE=DATE:20261101", false),
    ] {
        let expanded = expand(calendar(&event(lines)).as_bytes(), &october, &PATTERNS);
        assert_eq!(expanded.occurrences.len(), usize::from(is_in), "{name}");
    }
}

#[test]
fn what_an_event_says() {
    let expanded = year(&calendar(&event(
        "DTSTART:20261012T110000Z\nSEQUENCE:4\nSTATUS:tentative\nCLASS:PRIVATE\nTRANSP:TRANSPARENT\nSUMMARY;LANGUAGE=nb:Møte\\, del 1\\; rom\\n2 C:\\\\x\nLOCATION:Rom\nATTENDEE;PARTSTAT=DECLINED;CN=\"A: B\":mailto:Kari@Kommune.example\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ola@kommune.example\nDESCRIPTION:Bli med: https://zoom.us/j/61234567890\\nog https://meet.google.com/ab\n c-defg-hij\nX-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
    )));
    let occurrence = &expanded.occurrences[0];
    assert_eq!((&*occurrence.summary, occurrence.sequence), ("Møte, del 1; rom\n2 C:\\x", 4));
    assert_eq!((&*occurrence.location, occurrence.line), ("Rom", 3));
    assert_eq!(
        (occurrence.status.as_deref(), occurrence.is_private, occurrence.is_transparent),
        (Some("TENTATIVE"), true, true)
    );
    assert_eq!(*occurrence.declined_by, ["kari@kommune.example".to_owned()]);
    let links: Vec<String> = occurrence.links.iter().map(|link| link.unique_key()).collect();
    assert_eq!(
        links,
        ["meet:abcdefghij", "zoom:61234567890"],
        "structured data comes first, each meeting once"
    );
}

/// What programs have written that the standard does not know; what is meant is plain.
#[test]
fn odd_writing_is_read_as_it_is_meant() {
    let day = "2026-10-12T11:00:00Z";
    for (name, lines, expected, code) in [
        ("letters after the time", "DTSTART:20261012T110000ZT", day, ProblemCode::TimeDoubtful),
        ("a digit too many", "DTSTART:20261012T1100000Z", day, ProblemCode::TimeDoubtful),
        (
            "a line in the middle that is none",
            "DTSTART:20261012T110000Z\nSUMMARY=Møte",
            day,
            ProblemCode::LineUnreadable,
        ),
    ] {
        let expanded = year(&calendar(&event(lines)));
        assert_eq!(starts(&expanded).join(" "), expected, "{name}");
        assert_eq!(codes(&expanded), [code], "{name}");
    }
    for (name, lines, expected) in [
        ("a date in UTC", "DTSTART:20261012Z", "2026-10-12"),
        (
            "escaped semicolons in a rule",
            "DTSTART:20261012T110000Z\nRRULE:FREQ=DAILY\\;COUNT=2",
            "2026-10-12T11:00:00Z 2026-10-13T11:00:00Z",
        ),
        ("an empty line before a fold", "DTSTART\n\n :20261012T110000Z", day),
    ] {
        let expanded = year(&calendar(&event(lines)));
        assert_eq!(starts(&expanded).join(" "), expected, "{name}");
        assert!(expanded.problems.is_empty(), "{name}: {:?}", expanded.problems);
    }
    let expanded =
        year(&calendar("BEGIN:VEVENT\nUID:a\nX-B=1\nDTSTART:20261012T110000Z\nEND:VEVENT"));
    assert_eq!(&*expanded.occurrences[0].uid, "a", "only text goes on over lines");
}

#[test]
fn whatever_is_wrong_has_a_reason() {
    let day = "DTSTART:20261012T110000Z";
    let zone = |lines: &str| {
        calendar(&format!(
            "BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n{lines}\nEND:STANDARD\nEND:VTIMEZONE\n{}",
            event("DTSTART;TZID=X:20261012T130000")
        ))
    };
    let with = |lines: &str| calendar(&event(&format!("{day}\n{lines}")));
    let whole = calendar(&event(day));
    for (name, file, code) in [
        ("broken off", whole.replace("END:VCALENDAR\r\n", ""), ProblemCode::NotClosed),
        ("broken off at once", "BEGIN:VCALENDAR".to_owned(), ProblemCode::NotClosed),
        ("two starts", with("DTSTART:20261013T110000Z"), ProblemCode::PropertyRepeated),
        (
            "a day that never comes",
            with("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,31"),
            ProblemCode::RuleNeverHappens,
        ),
        (
            "a list of a thousand",
            with(&format!("RRULE:FREQ=DAILY;BYHOUR=11{}", ",11".repeat(1_000))),
            ProblemCode::RulePartIgnored,
        ),
        ("a length of ages", with("DURATION:P999999999D"), ProblemCode::EndUnreadable),
        ("a length of many weeks", with("DURATION:P9W9W9W"), ProblemCode::EndUnreadable),
        ("a length of nothing", with("DURATION:PT"), ProblemCode::EndUnreadable),
        ("two ends", with("DTEND:20261012T120000Z\nDURATION:PT3H"), ProblemCode::NotBoth),
        ("hour 24", with("DTEND:20261012T240000Z"), ProblemCode::TimeDoubtful),
        ("no meeting at all", with("RRULE:FREQ=DAILY;COUNT=0"), ProblemCode::RulePartIgnored),
        ("two frequencies", with("RRULE:FREQ=DAILY;FREQ=WEEKLY"), ProblemCode::RulePartIgnored),
        (
            "two ends of a rule",
            with("RRULE:FREQ=DAILY;COUNT=3;UNTIL=20261013T110000Z"),
            ProblemCode::RuleEndsTwice,
        ),
        (
            "a date that may be the last day or the one after it",
            with("RRULE:FREQ=DAILY;UNTIL=20261014"),
            ProblemCode::RuleLastDay,
        ),
        (
            "UTC, and a zone",
            calendar(&event("DTSTART;TZID=Europe/Oslo:20261012T130000Z")),
            ProblemCode::TimeDoubtful,
        ),
        (
            "a quotation mark that is not closed",
            calendar(&event("DTSTART;TZID=\"Europe/Oslo:20261012T130000")),
            ProblemCode::QuoteOpen,
        ),
        (
            "text between events",
            calendar(&format!("<<<<<<< HEAD\n{}\n=======", event(day))),
            ProblemCode::LineUnreadable,
        ),
        ("text before the calendar", format!("Warning: x\r\n{whole}"), ProblemCode::LineUnreadable),
        (
            "a zone that changes every second",
            zone("RRULE:FREQ=SECONDLY"),
            ProblemCode::ZoneNotWhole,
        ),
        (
            "a zone with very many dates",
            zone(&format!("RDATE:20260101T000000{}", ",20260102T000000".repeat(3_000))),
            ProblemCode::ZoneNotWhole,
        ),
        (
            "a zone whose name never ends",
            calendar(&event(&format!("DTSTART;TZID={}:20261012T110000", "/".repeat(90_000)))),
            ProblemCode::ZoneUnknown,
        ),
    ] {
        let expanded = year(&file);
        assert_eq!(codes(&expanded), [code], "{name}");
        let shown = usize::from(name != "broken off at once");
        assert!(expanded.occurrences.len() >= shown, "{name}: shown with the best that is known");
    }
    let day_away = zone("TZNAME:X").replace("+0200", "+2400");
    assert_eq!(codes(&year(&day_away)), [ProblemCode::ZoneUnreadable, ProblemCode::ZoneUnknown]);
    let mut torn = calendar(&event(&format!("{day}\nSUMMARY:Møte"))).into_bytes();
    torn.retain(|byte| *byte != 0xb8);
    let expanded = expand(&torn, &window("2026-01-01", "2027-01-01"), &PATTERNS);
    assert_eq!(
        (codes(&expanded).as_slice(), expanded.problems[0].line),
        (&[ProblemCode::NotUtf8][..], 6)
    );
}

#[test]
fn what_is_only_proposed_is_no_meeting() {
    let proposed = event("DTSTART:20261012T110000Z");
    let body =
        format!("BEGIN:VPOLL\nUID:p\n{proposed}\nEND:VPOLL\n{}", event("DTSTART:20261013T110000Z"));
    assert_eq!(starts(&year(&calendar(&body))), ["2026-10-13T11:00:00Z"]);
}

#[test]
fn a_costly_rule_never_hides_the_others() {
    let from_year_one = "DTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;COUNT=999999";
    let costly = |uid: &str| event(from_year_one).replace("UID:a", &format!("UID:{uid}"));
    let weekly = event("DTSTART:20261012T110000Z\nRRULE:FREQ=WEEKLY;COUNT=2");
    let body = format!("{}\n{}\n{weekly}", costly("b"), costly("c"));
    let expanded = year(&calendar(&body));
    assert_eq!(starts(&expanded), ["2026-10-12T11:00:00Z", "2026-10-19T11:00:00Z"]);
    assert_eq!(codes(&expanded), [ProblemCode::RulesTooCostly; 2]);
}

#[test]
fn an_odd_event_never_hides_the_others() {
    let good = "BEGIN:VEVENT\nUID:good\nDTSTART:20261012T110000Z\nEND:VEVENT";
    for (name, odd, shown, code) in [
        ("no start", "BEGIN:VEVENT\nUID:x\nEND:VEVENT", 1, ProblemCode::StartMissing),
        (
            "start unreadable",
            "BEGIN:VEVENT\nUID:x\nDTSTART:20260230T100000Z\nEND:VEVENT",
            1,
            ProblemCode::StartUnreadable,
        ),
        ("not closed", "BEGIN:VEVENT\nUID:x\nDTSTART:20261013T110000Z", 2, ProblemCode::NotClosed),
        (
            "no UID",
            "BEGIN:VEVENT\nDTSTART:20261013T110000Z\nEND:VEVENT",
            2,
            ProblemCode::UidMissing,
        ),
        (
            "rule unreadable",
            "BEGIN:VEVENT\nUID:x\nDTSTART:20261013T110000Z\nRRULE:FREQ=NEVER\nEND:VEVENT",
            2,
            ProblemCode::RuleUnreadable,
        ),
        (
            "zone unknown",
            "BEGIN:VEVENT\nUID:x\nDTSTART;TZID=Mars:20261013T110000\nEND:VEVENT",
            2,
            ProblemCode::ZoneUnknown,
        ),
        (
            "zone by offset",
            "BEGIN:VEVENT\nUID:x\nDTSTART;TZID=GMT+0200:20261013T110000\nEND:VEVENT",
            2,
            ProblemCode::ZoneFixedOffset,
        ),
        (
            "text broken over lines",
            "BEGIN:VEVENT\nUID:x\nDTSTART:20261013T110000Z\nDESCRIPTION:one\ntwo three\nEND:VEVENT",
            2,
            ProblemCode::LineUnreadable,
        ),
        (
            "EXDATE unreadable",
            "BEGIN:VEVENT\nUID:x\nDTSTART:20261013T110000Z\nEXDATE:never\nEND:VEVENT",
            2,
            ProblemCode::DateUnreadable,
        ),
        (
            "too deep",
            &format!(
                "BEGIN:VEVENT\nUID:x\nDTSTART:20261013T110000Z\n{}END:VEVENT",
                "BEGIN:X\n".repeat(20)
            ),
            1,
            ProblemCode::TooDeep,
        ),
    ] {
        for body in [format!("{odd}\n{good}"), format!("{good}\n{odd}")] {
            let expanded = year(&calendar(&body));
            assert_eq!(expanded.occurrences.len(), shown, "{name}: {:?}", expanded.problems);
            assert!(codes(&expanded).contains(&code), "{name}: {:?}", expanded.problems);
        }
    }
}

#[test]
fn problems_say_where() {
    let expanded = year(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART:\r\n 2026-13-40\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    );
    let problem = &expanded.problems[0];
    assert_eq!(
        (problem.line, problem.uid.as_deref(), problem.code),
        (4, Some("x"), ProblemCode::StartUnreadable)
    );
    assert_eq!(
        problem.message,
        "DTSTART is not a date or time: 2026-13-40; the event cannot be shown"
    );
}

#[test]
fn what_is_no_calendar_says_so() {
    for text in [
        "",
        "<html><body>Log in</body></html>",
        "BEGIN:VCARD\nEND:VCARD\n",
        "\u{0}\u{1}\u{2}",
        "BEGIN:",
        "\r\r\r",
    ] {
        let expanded = year(text);
        assert!(
            expanded.occurrences.is_empty() && codes(&expanded) == [ProblemCode::NotACalendar],
            "{text:?}: {:?}",
            expanded.problems
        );
    }
    assert!(
        year("BEGIN:VCALENDAR\nEND:VCALENDAR\n").problems.is_empty(),
        "an empty calendar is a calendar"
    );
}

#[test]
fn encodings() {
    let text = calendar(&event("DTSTART:20261012T110000Z\nSUMMARY:Møte på Tøyen"));
    let folded = text.replace("Mø", "M\u{1}ø");
    let mut split = Vec::new();
    for byte in folded.bytes() {
        // A fold inside the two bytes of ø, as programs that count octets have written it.
        if byte == 0xb8 && split.last() == Some(&0xc3) && !split.contains(&0x02) {
            split.extend_from_slice(b"\r\n \x02");
        }
        split.push(byte);
    }
    let split: Vec<u8> = split.into_iter().filter(|byte| !matches!(byte, 1 | 2)).collect();
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let utf16 = |to: fn(u16) -> [u8; 2], mark: &[u8]| {
        mark.iter().copied().chain(text.encode_utf16().flat_map(to)).collect::<Vec<u8>>()
    };
    for (name, bytes) in [
        ("UTF-8", text.clone().into_bytes()),
        ("with BOM", format!("\u{feff}{text}").into_bytes()),
        ("LF", text.replace("\r\n", "\n").into_bytes()),
        ("CR", text.replace("\r\n", "\r").into_bytes()),
        ("CR CR LF", text.replace("\r\n", "\r\r\n").into_bytes()),
        ("Latin-1", latin),
        ("fold inside a character", split),
        ("UTF-16 LE", utf16(u16::to_le_bytes, &[0xff, 0xfe])),
        ("UTF-16 BE", utf16(u16::to_be_bytes, &[0xfe, 0xff])),
        ("UTF-16 LE without a mark", utf16(u16::to_le_bytes, &[])),
        ("UTF-16 BE without a mark", utf16(u16::to_be_bytes, &[])),
        (
            "a byte order mark between files that were put together",
            text.replace("BEGIN:VEVENT", "\u{feff}BEGIN:VEVENT").into_bytes(),
        ),
        ("BEGIN folded", text.replace("BEGIN:VEVENT", "BEG\r\n IN:VEV\r\n ENT").into_bytes()),
        ("END folded", text.replace("END:VEVENT", "E\r\n\tND:VEVENT").into_bytes()),
    ] {
        let expanded = expand(&bytes, &window("2026-01-01", "2027-01-01"), &PATTERNS);
        assert_eq!(
            expanded.occurrences.iter().map(|o| &*o.summary).collect::<Vec<_>>(),
            ["Møte på Tøyen"],
            "{name}: {:?}",
            expanded.problems
        );
    }
}

#[test]
fn what_is_rightly_written_has_no_problem() {
    let day = "DTSTART:20261012T110000Z";
    let picture = "iVBORw0KGgo".repeat(200_000);
    for (name, lines) in [
        ("a series without end", "RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z".to_owned()),
        ("an end on a day without a meeting", "RRULE:FREQ=WEEKLY;UNTIL=20261020".to_owned()),
        ("a picture inside", format!("ATTACH;ENCODING=BASE64;VALUE=BINARY:{picture}")),
    ] {
        let expanded = year(&calendar(&event(&format!("{day}\n{lines}"))));
        assert_eq!(codes(&expanded), [], "{name}");
        assert!(!expanded.occurrences.is_empty(), "{name}");
    }
    // Bytes are counted, not letters: RFC 5545 § 3.1 lets a fold stand inside of one.
    let text = calendar(&event(&format!("{day}\nSUMMARY:Møte"))).into_bytes();
    let at = text.iter().position(|byte| *byte == 0xb8).unwrap();
    let folded = [&text[..at], b"\r\n ", &text[at..]].concat();
    let expanded = expand(&folded, &window("2026-01-01", "2027-01-01"), &PATTERNS);
    assert_eq!((codes(&expanded), &*expanded.occurrences[0].summary), (vec![], "Møte"));
}

#[test]
fn hostile_files_are_bounded() {
    let deep = format!("BEGIN:VCALENDAR\n{}", "BEGIN:VEVENT\n".repeat(60_000));
    let costly =
        event("DTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;COUNT=999999").replace("UID:a", "UID:#");
    let many_costly: String =
        (0..2_000).map(|number| costly.replace('#', &number.to_string()) + "\n").collect();
    for (name, text, code) in [
        ("nested", deep, ProblemCode::TooManyComponents),
        (
            "every second",
            calendar(&event("DTSTART:20260101T000000Z\nRRULE:FREQ=SECONDLY")),
            ProblemCode::TooManyInstances,
        ),
        (
            "many rules in one event",
            calendar(&event(&format!(
                "DTSTART:20261012T110000Z\n{}",
                (1..40).map(|n| format!("RRULE:FREQ=SECONDLY;INTERVAL={n}\n")).collect::<String>()
            ))),
            ProblemCode::TooManyInstances,
        ),
        ("rules that count from the year 1", calendar(&many_costly), ProblemCode::RulesTooCostly),
        (
            "more positions than anybody needs",
            calendar(&event(&format!(
                "DTSTART:20260101T000000Z\nRRULE:FREQ=YEARLY;BYDAY=MO,TU;BYHOUR=1,2,3,4;BYMINUTE={list};BYSECOND={list};BYSETPOS={list}",
                list = (1..60).map(|n| n.to_string()).collect::<Vec<_>>().join(",")
            ))),
            ProblemCode::RulesTooCostly,
        ),
        (
            "long line",
            calendar(&event(&format!(
                "DTSTART:20261012T110000Z\nSUMMARY:{}",
                "x".repeat(1_500_000)
            ))),
            ProblemCode::LineTooLong,
        ),
        (
            "many dates",
            calendar(&event(&format!(
                "DTSTART:20261012T110000Z\nRDATE:{}",
                "20261013,".repeat(30_000)
            ))),
            ProblemCode::TooManyDates,
        ),
        (
            "long file",
            format!("BEGIN:VCALENDAR\n{}", "X-A:b\n".repeat(2_000_000)),
            ProblemCode::FileTooLong,
        ),
    ] {
        let expanded = year(&text);
        assert!(codes(&expanded).contains(&code), "{name}: {:?}", expanded.problems.first());
        assert!(expanded.occurrences.len() <= 50_000, "{name}: {}", expanded.occurrences.len());
    }
}
